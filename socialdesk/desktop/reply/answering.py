"""What becomes of the reply in the editor: approved, handed to the person or to a colleague, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from socialdesk.desktop import words
from socialdesk.desktop.inbox.decisions import Decisions
from socialdesk.desktop.inbox.reader import Reader
from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.reply.send_later import ask_when
from socialdesk.desktop.reply.sign_off import UNDO, SecondPerson
from socialdesk.desktop.reply.words import sooner
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import Mention, MentionRow
from socialdesk.domain.reply import Reply, ReplyId, Suggestion
from socialdesk.domain.sign_off import Draft

if TYPE_CHECKING:
    from socialdesk.services.replies import Before


class Answering(QObject):
    """Does what the composer asks for by its signals."""

    def __init__(self, screen: Screen, reader: Reader, composer: Composer, decisions: Decisions) -> None:
        super().__init__(screen)
        self._screen, self._place = screen, screen.place
        self._reader, self._composer, self._decisions = reader, composer, decisions
        self._second = SecondPerson(
            self._place,
            row=reader.decidable,
            decide=decisions.decide,
            did=decisions.did,
            reopen=reader.reopen,
        )
        composer.approve_wanted.connect(self._approve)
        composer.later_wanted.connect(self._approve_later)
        composer.hand_off_wanted.connect(self._hand_off)
        composer.ask_wanted.connect(self._ask)
        composer.sign_wanted.connect(self._sign)
        composer.reject_wanted.connect(self._reject)
        composer.take_back_wanted.connect(self._take_back)
        composer.send_now_wanted.connect(self._send_now)
        composer.withdraw_wanted.connect(self._withdraw)

    def _answered(self) -> tuple[MentionRow, Mention] | None:
        """The row to decide about and its mention, where the composer answers that one."""
        row, mention = self._reader.decidable(), self._composer.mention
        return (row, mention) if row is not None and mention is not None and mention.id == row.id else None

    def _approve(
        self, text: str, accept_soft: bool, suggestion: Suggestion | None, at: datetime | None = None
    ) -> None:
        if (found := self._answered()) is None:
            return
        row, mention = found
        hold = self._place.desk.settings().hold_seconds
        said = tr("Approved. It leaves in %n s.", hold) if hold else tr("Approved.")
        if at is not None:
            said = tr("Approved. It leaves at {time}.", time=words.weekday_clock(at, self._place.now()))
        work = self._approval(mention, text, accept_soft, suggestion, at)
        seconds = UNDO if at is not None or not hold else float(hold)
        self._decisions.decide(row, tr("Approved"), said, work, seconds=seconds)

    def _approve_later(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        mention, brand, now = self._composer.mention, self._place.brand, self._place.now()
        if mention is None or brand is None:
            return

        def chosen(at: datetime) -> None:
            if self._composer.mention is not None and self._composer.mention.id == mention.id:
                self._approve(text, accept_soft, suggestion, at)

        deeds = self._composer.deeds
        beside = deeds.at(deeds.send_button)
        ask_when(self._screen, self._place.theme, now, brand.hours, mention.answer_by, beside, chosen)

    def _hand_off(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        if (found := self._answered()) is None:
            return
        row, mention = found
        QGuiApplication.clipboard().setText(text)
        said = tr("Copied. Paste it as your reply; this closes when we see it.")
        work = self._approval(mention, text, accept_soft, suggestion)
        self._decisions.decide(row, tr("By hand"), said, work, seconds=10)
        if mention.post.url:
            self._place.speaker.open_address(mention.post.url)

    def _approval(
        self,
        mention: Mention,
        text: str,
        accept_soft: bool,
        suggestion: Suggestion | None,
        at: datetime | None = None,
    ) -> Callable[[], Reply]:
        desk, by = self._place.desk, self._place.agent

        def work() -> Reply:
            return desk.replies.approve(
                mention.id, mention.version, text, by, accept_soft=accept_soft, suggestion=suggestion, at=at
            )

        return work

    # A second person

    def _ask(self, text: str, suggestion: Suggestion | None) -> None:
        if self._composer.mention is not None:
            self._second.ask(self._composer.mention, text, self._composer.standing.signers, suggestion)

    def _sign(self, draft: Draft, text: str, accept: bool) -> None:
        if self._reader.opened is not None and self._composer.mention is not None:
            rule = self._reader.opened.rule
            self._second.sign(self._composer.mention, draft, text, rule, accept=accept)

    def _reject(self, draft: Draft, note: str) -> None:
        if self._composer.mention is not None:
            self._second.reject(self._composer.mention, draft, note, self._composer.standing.waiting)

    def _take_back(self, draft: Draft) -> None:
        if self._composer.mention is not None:
            self._second.take_back(self._composer.mention, draft)

    # A reply that waits for its time

    def _send_now(self, reply: Reply) -> None:
        said, seconds = sooner(reply, self._place.now(), self._place.desk.settings().hold_seconds)
        self._of_leaving(reply, self._place.desk.replies.send_now, said, seconds)

    def _withdraw(self, reply: Reply) -> None:
        said = tr("Taken back. The mention is open again.")
        self._of_leaving(reply, self._place.desk.replies.withdraw, said, UNDO)

    def _of_leaving(
        self, reply: Reply, work: Callable[[ReplyId, str], Before], said: str, seconds: float
    ) -> None:
        """Do something about a reply that waits; the mention stays in focus."""
        replies, by, mention_id = self._place.desk.replies, self._place.agent, reply.mention_id

        def done(before: Before) -> None:
            self._reader.open_again(mention_id)
            self._decisions.did(mention_id, said, lambda: replies.restore(before, by), seconds=seconds)

        self._place.background.run(lambda: work(reply.id, by), owner=self, then=done, promised=True)
