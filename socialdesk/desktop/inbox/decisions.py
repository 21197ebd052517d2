"""What was decided in a list of mentions: the row greys, the next one is due, and Z takes it back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.desktop.inbox.mention_list import MentionList
from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.undo import REMEMBERED, say_nothing_left, undone
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import Mention, MentionId, MentionRow
from socialdesk.errors import AgainstGuard, Overtaken, ReplyTooLong, SocialDeskError


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that Z takes back."""

    mention_id: MentionId
    words: str
    undo: Callable[[], object] | None = None  # other than `Replies.undo`
    before: Mention | None = None


class Decisions:
    """Decisions of one screen. The window goes on at once and the work follows; what fails comes back.

    ``reopen`` shows a mention anew, ``undone`` hears that one is open again, ``focus`` opens a row that is
    the current one already, ``done`` is called when nothing is left to decide.
    """

    def __init__(
        self,
        screen: Screen,
        pane: MentionList,
        composer: Composer,
        *,
        reopen: Callable[[MentionId], object],
        undone: Callable[[], object],
        focus: Callable[[MentionRow], object],
        done: Callable[[], object],
    ) -> None:
        self._screen, self._pane, self._composer = screen, pane, composer
        self._place, self._model = screen.place, pane.model
        self._reopen, self._undone = reopen, undone
        self._focus, self._all_done = focus, done
        self._decided: deque[Decided] = deque(maxlen=REMEMBERED)
        self._under_way: dict[MentionId, bool] = {}  # not stored yet; whether Z was pressed since

    def clear(self) -> None:
        """Another brand: what was decided in the one before is not taken back from here."""
        self._decided.clear()

    def note(
        self, mention_id: MentionId, said: str, undo: Callable[[], object], *, seconds: float = 6.0
    ) -> None:
        """Something was done that ``undo`` takes back, saying so itself; the mention stays where it is."""
        self._decided.append(Decided(mention_id, said, undo))
        self._place.speaker.toast(said, undo=self.undo, seconds=seconds)

    def did(
        self, mention_id: MentionId, said: str, back: Callable[[], object], *, seconds: float = 6.0
    ) -> None:
        """Something was done about a mention that stays where it is; ``back`` is its inverse, a call of a
        service."""

        def done(_: object) -> None:
            self._model.unmark_handled(mention_id)
            self._reopen(mention_id)
            self._place.speaker.toast(undone(said))

        def take_back() -> None:
            self._place.background.run(
                back,
                owner=self._screen,
                then=done,
                otherwise=lambda error: self._place.speaker.toast(translated(error)),
                promised=True,
            )

        self.note(mention_id, said, take_back, seconds=seconds)

    def decide(
        self, row: MentionRow, decision: str, said: str, work: Callable[[], object], *, seconds: float = 6.0
    ) -> None:
        """Grey the row and go to the next one; what was ``said`` is said when the work is stored, for until
        then it is not true. What fails comes back."""
        self._pane.touch()
        self._model.mark_handled(row.id, decision)
        mention = self._composer.mention
        before = mention if mention is not None and mention.id == row.id else None
        decided = Decided(row.id, said, before=before)
        self._decided.append(decided)
        self._under_way[row.id] = False
        following = self._model.next_open(self._model.place(row.id), 1)
        if following >= 0:
            self._pane.select(following)
        else:
            self._all_done()
        self._pane.to_list()
        keep = self._composer.begun.keep

        def whole() -> None:
            keep()  # so that undoing finds the last words
            work()

        def done(_: object) -> None:
            self._composer.forget(row.id)
            self._model.mark_begun(row.id, False)
            if self._under_way.pop(row.id):
                self._take_back(decided)
            else:
                self._place.speaker.toast(said, undo=self.undo, seconds=seconds)

        def failed(error: SocialDeskError) -> None:
            self._under_way.pop(row.id)
            if decided in self._decided:
                self._decided.remove(decided)
            self._give_back(row.id, error)

        self._place.background.run(whole, owner=self._screen, then=done, otherwise=failed, promised=True)

    def go_on(self) -> None:
        """The current row was decided with others: the next one is due."""
        following = self._model.next_open(self._pane.list.currentIndex().row(), 1)
        if following >= 0:
            self._pane.select(following)
        elif not self._model.more:
            self._all_done()
        self._pane.to_list()

    def undo(self) -> None:
        """Take the last decision of this screen back; say so where there is none."""
        if not self._decided:
            say_nothing_left(self._place)
            return
        decided = self._decided.pop()
        if decided.undo is not None:
            decided.undo()
        elif decided.mention_id in self._under_way:
            self._under_way[decided.mention_id] = True  # it is taken back as soon as it is stored
        else:
            self._take_back(decided)

    def _take_back(self, decided: Decided) -> None:
        desk, by = self._place.desk, self._place.agent

        def done(_: object) -> None:
            self._model.unmark_handled(decided.mention_id)
            self._return_to(decided.mention_id)
            self._undone()
            self._place.speaker.toast(undone(decided.words))

        def too_late(error: SocialDeskError) -> None:
            self._place.speaker.toast(translated(error))

        self._place.background.run(
            lambda: desk.replies.undo(decided.mention_id, by, decided.before),
            owner=self._screen,
            then=done,
            otherwise=too_late,
        )

    def _give_back(self, mention_id: MentionId, error: SocialDeskError) -> None:
        """A decision that could not be: the row is open again and in focus, with the reason."""
        self._model.unmark_handled(mention_id)
        self._return_to(mention_id)
        if isinstance(error, AgainstGuard):
            self._composer.blocked_later(mention_id, error.findings)
        elif isinstance(error, Overtaken):
            self._reopen(mention_id)
            self._place.speaker.toast(tr("This changed while you were deciding. Look again."))
            return
        elif not isinstance(error, ReplyTooLong):
            self._place.background.failed.emit(error)
            return
        self._place.speaker.toast(translated(error))

    def _return_to(self, mention_id: MentionId) -> None:
        """Put a mention in focus again, whether it is the current row already or not."""
        self._pane.select(self._model.place(mention_id))
        row = self._pane.current()
        if row is not None and row.id == mention_id:
            self._focus(row)
