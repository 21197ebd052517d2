"""Deciding about several mentions together: a selection, all that match, or all that say the same."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.mention_list import MentionList
from socialdesk.desktop.inbox.pick_bar import PickBar
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets import choices
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import BrandId, MentionId, MentionRow
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from socialdesk.services.bulk import Deed, Outcome, TakenBack, Target
    from socialdesk.store.view import View

COUNTED = 1_000_000
"""Up to here all that match is counted before it is decided about."""


class Together(QObject):
    """Each verb answers whether there was anything to decide together; else the screen decides about one.

    `decided` carries what was done in words and how to take it back; `moved_on` says that the current row
    was decided with others, so that the next one is due.
    """

    decided = Signal(str, object)  # words, Callable[[], None]
    moved_on = Signal()
    taken_back = Signal()  # what was decided together is open again

    def __init__(self, place: Workplace, pane: MentionList, bar: PickBar) -> None:
        super().__init__(pane)
        self.place, self._pane, self.bar = place, pane, bar
        self._total: int | None = None
        self._stop = threading.Event()
        pane.list.picked_changed.connect(self._show_count)
        pane.model.rowsInserted.connect(self._show_count)
        bar.all_wanted.connect(self.pick_everything)
        bar.none_wanted.connect(self.pick_none)
        bar.stop_wanted.connect(self.stop)
        bar.skip_wanted.connect(self.skip)
        bar.seen_wanted.connect(self.mark_seen)

    # Picking -------------------------------------------------------------------------------------

    def pick_everything(self) -> None:
        """First what is loaded; asked once more, all that match."""
        self._pane.touch()
        self._pane.list.pick_all()
        if not self._pane.list.all_picked and self._pane.model.more:
            return
        if self._pane.list.all_picked:
            self._count()

    def pick_none(self) -> None:
        self._pane.list.pick_none()
        self._pane.to_list()

    def _count(self) -> None:
        brand, where, desk = self.place.brand, self._pane.view, self.place.desk
        self._total = None
        if brand is not None and where is not None:
            self.place.background.run(
                lambda: desk.inbox.count(brand.id, where, COUNTED),
                owner=self,
                then=self._counted,
                lane="total",
            )

    def _counted(self, total: int) -> None:
        self._total = total
        self._show_count()

    def _show_count(self) -> None:
        if self.bar.working:
            return
        model, picked = self._pane.model, self._pane.list.picked_count
        rows = self._pane.list.picked if picked else []
        decided = sum(bool(model.handled(row.id)) for row in rows)  # they stand there grey, and stay
        behind = sum(model.group(row).folded for row in rows)
        everything = self._pane.list.all_picked
        more = model.more or picked < model.rowCount()
        self.bar.show_count(picked - decided + behind, everything=everything, total=self._total, more=more)

    # What is decided about -----------------------------------------------------------------------

    def _rows(self) -> list[MentionRow]:
        """The rows that stand for what is decided about: those picked, else a group's head."""
        if rows := self._pane.list.picked:
            return rows
        row = self._pane.current()
        return [row] if row is not None and self._pane.model.group(row).folded else []

    @property
    def wanted(self) -> bool:
        """Whether more than one mention would be decided about."""
        return bool(self._rows()) and not self.bar.working

    def _targets(self, rows: Sequence[MentionRow]) -> Callable[[], tuple[Target, ...]] | None:
        """How to find what is decided about; called off the GUI thread."""
        from socialdesk.services.bulk import Target

        brand, where, desk = self.place.brand, self._pane.view, self.place.desk
        if brand is None or where is None or not rows:
            return None
        if self._pane.list.all_picked:
            return lambda: desk.bulk.targets(brand.id, where)
        model = self._pane.model
        single = {row.id: Target(row.id, row.version) for row in rows if not model.handled(row.id)}
        groups = [row.cluster for row in rows if row.cluster is not None and model.group(row).folded]

        def find() -> tuple[Target, ...]:
            found = dict(single)
            for cluster in groups:
                for target in _group(brand.id, where, cluster):
                    found.setdefault(target.id, target)
            return tuple(found.values())

        def _group(brand_id: BrandId, view: View, cluster: int) -> tuple[Target, ...]:
            return desk.bulk.targets(brand_id, replace(view, cluster=cluster))

        return find

    # Deeds ---------------------------------------------------------------------------------------

    def skip(self) -> bool:
        """Nothing to say to any of them."""
        from socialdesk.services.bulk import Skip

        if not self.wanted:
            return False
        self._run(Skip(), tr("Skipping"), tr("Skipped"), leaves=True)
        return True

    def snooze(self, beside: QWidget) -> bool:
        """Ask until when, then put them away."""
        if not self.wanted:
            return False
        choices.ask_snooze(beside, self.place.theme, self.place.now(), beside, self._snooze_until)
        return True

    def _snooze_until(self, until: datetime | None) -> None:
        from socialdesk.services.bulk import Snooze

        self._run(Snooze(until), tr("Snoozing"), tr("Snoozed"), leaves=True)

    def assign_to(self, who: str) -> bool:
        """Give them to somebody; they stay."""
        from socialdesk.services.bulk import Assign

        if not self.wanted:
            return False
        self._run(Assign(who), tr("Assigning"), "", leaves=False)
        return True

    def tag(self, tag: str) -> bool:
        """Add a tag to them, or to the current one."""
        from socialdesk.services.bulk import Tag

        return self._run(Tag(tag), tr("Tagging"), "", leaves=False)

    def mark_seen(self) -> bool:
        """They need not be looked at one by one."""
        from socialdesk.services.bulk import MarkSeen

        return self._run(MarkSeen(), tr("Marking"), "", leaves=False)

    def stop(self) -> None:
        """Stop what is being done; what is done stays done, and can be taken back."""
        self._stop.set()

    def _run(self, deed: Deed, doing: str, handled: str, *, leaves: bool) -> bool:
        if self.bar.working:
            return True
        current = self._pane.current()
        rows = self._rows() or ([current] if current is not None else [])
        find, desk, by = self._targets(rows), self.place.desk, self.place.agent
        if find is None:
            return False
        model, everything = self._pane.model, self._pane.list.all_picked
        greyed = [row.id for row in rows if not model.handled(row.id)] if leaves and not everything else []
        for mention_id in greyed:
            model.mark_handled(mention_id, handled, group=True)
        stop = self._stop = threading.Event()

        def work(tell: Callable[[tuple[int, int]], None]) -> Outcome:
            targets = find()
            tell((0, len(targets)))
            return desk.bulk.run(
                targets, deed, by, progress=lambda done: tell((done, len(targets))), cancelled=stop.is_set
            )

        def during(news: tuple[int, int]) -> None:
            if news[1] > SHORT:
                self.bar.show_work(doing, *news)

        def done(outcome: Outcome) -> None:
            self.bar.end_work()
            self._done(outcome, greyed, leaves=leaves)

        def failed(error: SocialDeskError) -> None:
            self.bar.end_work()
            for mention_id in greyed:
                model.unmark_handled(mention_id)
            self._show_count()
            self.place.background.failed.emit(error)

        if leaves:
            self._pane.list.pick_none()
            self.moved_on.emit()
        self.place.background.run_telling(work, owner=self, during=during, then=done, otherwise=failed)
        return True

    def _done(self, outcome: Outcome, greyed: Sequence[MentionId], *, leaves: bool) -> None:
        changed = {trace.id for trace in outcome.done}
        for mention_id in greyed:
            if mention_id not in changed:
                self._pane.model.unmark_handled(mention_id)
        self._show_count()
        if leaves and (outcome.overtaken or outcome.same):
            self._pane.settle()  # what somebody else decided leaves the list
        said = [_words(outcome)]
        if outcome.overtaken:
            said.append(tr("%n were decided meanwhile and stay as they are.", outcome.overtaken))
        if outcome.same:
            said.append(tr("%n were so already.", outcome.same))
        if outcome.left:
            said.append(tr("%n were not reached.", outcome.left))
        if not outcome.done:
            self.place.speaker.toast(" ".join(said))
            return
        self.decided.emit(" ".join(said), lambda: self._take_back(outcome, greyed))

    def _take_back(self, outcome: Outcome, greyed: Sequence[MentionId]) -> None:
        desk, by, total = self.place.desk, self.place.agent, len(outcome.done)

        def work(tell: Callable[[int], None]) -> TakenBack:
            return desk.bulk.take_back(outcome, by, progress=tell)

        def during(done: int) -> None:
            if total > SHORT:
                self.bar.show_work(tr("Taking back"), done, total)

        def done(back: TakenBack) -> None:
            self.bar.end_work()
            for mention_id in greyed:
                self._pane.model.unmark_handled(mention_id)
            self._show_count()
            self.taken_back.emit()
            said = tr("%n are as before.", back.done)
            if back.overtaken:
                said += " " + tr("%n were decided meanwhile and stay as they are.", back.overtaken)
            self.place.speaker.toast(said)

        def failed(error: SocialDeskError) -> None:
            self.bar.end_work()
            self.place.background.failed.emit(error)

        self.place.background.run_telling(work, owner=self, during=during, then=done, otherwise=failed)


SHORT = 200
"""So many are decided before anybody could read how far it is."""


def _words(outcome: Outcome) -> str:
    """What was done, with the count."""
    from socialdesk.services.bulk import Assign, MarkSeen, Skip, Snooze

    number = len(outcome.done)
    match outcome.deed:
        case Skip():
            return tr("Skipped %n mentions.", number)
        case Snooze():
            return tr("Snoozed %n mentions.", number)
        case Assign(who):
            if not who:
                return tr("Gave %n mentions back to all.", number)
            return tr("Assigned %n mentions to {name}.", number, name=words.isolated(who))
        case MarkSeen():
            return tr("Marked %n mentions as seen.", number)
    return tr("Tagged %n mentions with {tag}.", number, tag=words.isolated(outcome.deed.tag))
