"""Customers who keep saying kind things: why, and to thank or invite them."""

from __future__ import annotations

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.list_and_card import ListAndCard
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.words import (
    ago,
    compact,
    handle,
    isolated,
    lang_name,
    line,
    moment,
    number,
    percent,
    person,
    platform,
    tr,
)
from socialdesk.domain.ambassador import Ambassador, Mark, Standing
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.request import Occasion
from socialdesk.errors import SocialDeskError

MOST = 500
"""Ambassadors that are listed, the highest scores first."""


class AmbassadorsPage(ListAndCard):
    """Who praises, why they stand there, and what to do about it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.model: PagedModel[Ambassador] = PagedModel(
            lambda each: each.praise.customer_id,
            lambda each: (0, int(each.praise.customer_id)),
            self._line,
            MOST,
            self,
        )
        self.list = PagedList(place.theme, tr("Ambassadors"), lines=1)
        self.list.setModel(self.model)
        self.list.moved.connect(self._show)
        self.list.opened.connect(lambda _: self.open_mention())
        self.why = PlainLabel("", "", wrap=True)
        self.sum = PlainLabel("", "small", wrap=True)
        self.mark = PlainLabel("", "warn", wrap=True)
        self._stand(self.list, (self.why, self.sum, self.mark))
        self.thank_button = self._button(tr("Thank"), "T", self.thank, primary=True)
        self.invite_button = self._button(tr("Invite"), "I", self.invite)
        self.mark_button = self._button(tr("Mark as invited"), "M", self.mark_invited)
        self.not_now_button = self._button(tr("Not now"), "X", self.put_aside)
        self.back_button = self._button(tr("Take it back"), "B", self.bring_back)
        self._deeds(
            self.thank_button,
            self.invite_button,
            self.mark_button,
            self.not_now_button,
            self.back_button,
        )
        self._deeds(
            self._button(tr("Open the mention"), "O", self.open_mention),
            self._button(tr("Show the customer"), "U", self.open_customer),
        )
        self._card_column.addStretch(1)

    # Looking -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read the list anew."""
        brand, desk = self._place.brand, self._place.desk
        if brand is None:
            self._looked([])
            return

        def work() -> list[Ambassador]:
            return [*desk.ambassadors.found(brand.id), *desk.ambassadors.marked(brand.id)][:MOST]

        self._place.background.run(work, owner=self, then=self._looked, lane="ambassadors")

    def refresh(self) -> None:
        """Something changed; an invisible list waits until it is looked at again."""
        if self.isVisible():
            self.look()

    def _looked(self, found: list[Ambassador]) -> None:
        self.model.settle(found, complete=True)
        current = self.current()
        if current is None:
            self.list.select(0)
            current = self.current()
        if current is not None:
            self._show(current)
        self.card.setVisible(current is not None)
        asked = [each for each in found if each.praise.mark is None or not self._holds(each.praise.mark)]
        self.said.setText(
            tr("%n customers praised you more than once in the last half year.", len(asked))
            if found
            else tr(
                "Nobody praised you more than once in the last half year. When somebody does, it shows here."
            )
        )

    def _holds(self, mark: Mark) -> bool:
        return mark.holds(self._place.now())

    def current(self) -> Ambassador | None:
        each: Ambassador | None = self.list.current()
        return each

    def _line(self, each: Ambassador) -> Line:
        praise = each.praise
        chips = [(lang_name(praise.lang), "plain")]
        if praise.mark is not None and self._holds(praise.mark):
            invited = praise.mark.standing is Standing.INVITED
            chips.insert(0, (tr("Invited") if invited else tr("Not now"), "accent" if invited else "plain"))
        return Line(
            isolated(praise.name),
            aside=number(round(each.score, 1)),
            beside=line([handle(praise.platform, praise.handle), platform(praise.platform)]),
            text=self._because(each),
            chips=tuple(chips),
        )

    def _because(self, each: Ambassador) -> str:
        """The sentence that explains a place in the list."""
        praise = each.praise
        parts = [tr("%n kind posts in half a year", len(praise.kind))]
        if praise.followers is not None:
            parts.append(tr("{count} followers", count=compact(praise.followers)))
        parts.append(tr("answered %n times", praise.answered) if praise.answered else tr("never answered"))
        return line(parts)

    def _show(self, each: Ambassador) -> None:
        praise, now = each.praise, self._place.now()
        self.name.setText(line([isolated(praise.name), handle(praise.platform, praise.handle)]))
        self.why.setText(
            line(
                [
                    self._because(each),
                    tr("last {time}", time=ago(praise.kind[0], now)),
                    tr("{share} of what they write is kind", share=percent(len(praise.kind) / praise.every)),
                ]
            )
        )
        self.sum.setText(
            tr(
                "Score {score} = warmth {warmth} (kind posts, each half as much every 60 days)"
                " × share {share} × reach {reach} (followers) × echo {echo} (likes and answers)",
                score=number(round(each.score, 2)),
                warmth=number(round(each.warmth, 2)),
                share=number(round(each.share, 2)),
                reach=number(round(each.reach, 2)),
                echo=number(round(each.echo, 2)),
            )
        )
        held = praise.mark if praise.mark is not None and self._holds(praise.mark) else None
        self.mark.setText(self._mark_words(held) if held is not None else "")
        self.mark.setVisible(held is not None)
        self.back_button.setVisible(held is not None)
        self.mark_button.setVisible(held is None)
        self.not_now_button.setVisible(held is None)

    def _mark_words(self, mark: Mark) -> str:
        now = self._place.now()
        values = {"person": person(mark.by), "moment": moment(mark.at, now)}
        if mark.until is None:
            return tr("{person} invited them, {moment}.", **values)
        return tr(
            "Not now, said {person}, {moment}. They are offered again from {until} on.",
            until=moment(mark.until, now),
            **values,
        )

    # Doing ---------------------------------------------------------------------------------------

    def thank(self) -> None:
        """Their latest kind words come to the queue, with drafts that thank them."""
        self._prepare(
            Occasion.RETURNING, tr("Drafts that thank are ready. Nothing is sent before you approve.")
        )

    def invite(self) -> None:
        """The same with drafts that invite."""
        self._prepare(
            Occasion.INVITE, tr("Drafts that invite are ready. When it is sent, mark them as invited.")
        )

    def _prepare(self, occasion: Occasion, said: str) -> None:
        each, desk, by = self.current(), self._place.desk, self._place.agent
        if each is None:
            return

        def done(mention_id: MentionId) -> None:
            self._place.speaker.open_mention(mention_id)
            self._place.speaker.toast(said)

        self._place.background.run(
            lambda: desk.ambassadors.prepare(each, occasion, by),
            owner=self,
            then=done,
            otherwise=self._not_done,
        )

    def _not_done(self, error: SocialDeskError) -> None:
        self._place.speaker.toast(translated(error))

    def mark_invited(self) -> None:
        """Remember that they were invited, by whom and when."""
        self._mark(Standing.INVITED, tr("Marked as invited."))

    def put_aside(self) -> None:
        """Leave them in peace for three months."""
        self._mark(Standing.NOT_NOW, tr("Not now. They are offered again in three months."))

    def bring_back(self) -> None:
        """Take the decision back."""
        each = self.current()
        if each is not None and each.praise.mark is not None:
            self._mark(None, tr("Taken back."))

    def _mark(self, standing: Standing | None, said: str) -> None:
        each, desk, by = self.current(), self._place.desk, self._place.agent
        if each is None:
            return

        def undo(before: Mark | None) -> None:
            self._place.background.run(
                lambda: desk.ambassadors.restore(each.praise.customer_id, before, by),
                owner=self,
                then=lambda _: self.look(),
            )

        def done(before: Mark | None) -> None:
            self._place.speaker.toast(said, undo=lambda: undo(before))
            self.look()

        self._place.background.run(lambda: desk.ambassadors.mark(each, standing, by), owner=self, then=done)

    def open_mention(self) -> None:
        """Their latest kind words."""
        each = self.current()
        if each is not None:
            self._place.speaker.open_mention(each.praise.latest)

    def open_customer(self) -> None:
        """Everything that was said with them."""
        each = self.current()
        if each is not None:
            self._place.speaker.open_customer(each.praise.customer_id)
