"""Sign-off: asking for a second person, and deciding as one.

The people are those of the brand's ``team.toml`` (`Rules.of`): who has ``lead = true`` is a lead, everybody
else a manager. Who signs is the name in the settings: this keeps honest people from deciding alone, not
others out. A brand whose team nobody wrote down has one person, who is asked for one more keystroke
instead (`Replies.approve`). The life of a draft is drawn in `socialdesk.domain.sign_off`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from socialdesk.domain.brand import Brand
from socialdesk.domain.folding import fold, says_nothing
from socialdesk.domain.mention import BrandId, Mention, MentionId
from socialdesk.domain.reply import Reply, Suggestion
from socialdesk.domain.shifts import Team
from socialdesk.domain.sign_off import Draft, DraftId, Presence, Risk, Role, may_sign, role_of, signers
from socialdesk.drafting import risk
from socialdesk.errors import MayNotSign, NeedsSecondPerson, SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.replies import Replies, against
from socialdesk.store import Store

MOST_NOTE = 1_000
"""Characters of a note that are kept."""


class SignOffs:
    """``seat`` tells this program from others at work on the same mentions."""

    def __init__(
        self, store: Store, replies: Replies, clock: Clock, *, team: Callable[[Brand], Team], seat: str
    ) -> None:
        self._store = store
        self._replies = replies
        self._clock = clock
        self._team = team
        self._seat = seat

    # Asking

    def ask(
        self, mention_id: MentionId, version: int, text: str, by: str, *, suggestion: Suggestion | None = None
    ) -> Draft:
        """Leave a reply to a second person: the mention leaves the queue until they decide.

        Raises `ReplyTooLong`, `AgainstGuard` for hard findings, `SettingWrong` where there is nobody to
        ask, `StaleVersion` or `AlreadyDecided`; nothing is stored then.
        """
        text = text.strip()
        mention, brand = self._of(mention_id)
        others = signers(self._team(brand), by)
        if not others:
            raise SettingWrong(
                "There is nobody to ask: the brand's team.toml names no colleague. Make it with "
                "`socialdesk rules begin`, add a person with lead = true, or approve the reply yourself."
            )
        _, meter = self._replies.fit(mention, text, by)
        with self._store.writing() as write:
            draft = write.sign_offs.ask(
                mention_id,
                version=version,
                text=text,
                author=by,
                at=self._clock(),
                signers=others,
                risks=meter.risks,
                suggestion=suggestion,
            )
            write.sign_offs.leave(self._seat)
            return draft

    def take_back(self, draft_id: DraftId, by: str) -> None:
        """The author does not ask any more. Raises `MayNotSign` for somebody else's, `AlreadyDecided`."""
        with self._store.writing() as write:
            draft = write.sign_offs.get(draft_id)
            if fold(draft.author) != fold(by):
                raise MayNotSign(f"Only {draft.author} can take this draft back. You can reject it.")
            write.sign_offs.take_back(draft_id, by, self._clock())

    def ask_again(self, draft_id: DraftId, by: str) -> None:
        """Undo `take_back`: the draft waits again. Raises `MayNotSign` for somebody else's, `AlreadyDecided`
        when something else was decided since."""
        with self._store.writing() as write:
            draft = write.sign_offs.get(draft_id)
            if fold(draft.author) != fold(by):
                raise MayNotSign(f"Only {draft.author} can ask with this draft again.")
            write.sign_offs.wait_again(draft_id, by, self._clock())

    # Deciding

    def sign(
        self, draft_id: DraftId, version: int, by: str, *, text: str = "", accept_soft: bool = False
    ) -> Reply:
        """Approve a draft as the second person: as it is, or with another ``text`` (both are kept).

        The guard reads the text again. Raises `MayNotSign`, `ReplyTooLong`, `AgainstGuard` (hard findings,
        or soft ones not accepted), `NeedsSecondPerson` when somebody who is no lead puts a risk into it that
        its author never saw, `StaleVersion` or `AlreadyDecided`; nothing is stored then.
        """
        draft, mention = self._decidable(draft_id, by)
        text = text.strip() or draft.text
        request, meter = self._replies.fit(mention, text, by)
        self._two_saw(draft, mention, meter.risks, by)
        if meter.stopping and not accept_soft:
            raise against(meter.stopping)
        with self._store.writing() as write:
            reply = self._replies.approve_in(
                write, mention.id, version, text, by, request, draft.suggestion, asked=True
            )
            write.sign_offs.signed(draft_id, reply.id, by, self._clock())
            write.sign_offs.leave(self._seat)
            return reply

    def reject(self, draft_id: DraftId, version: int, by: str, note: str) -> Draft:
        """Send a draft back to its author's queue with a note.

        Raises `MayNotSign`, `SettingWrong` without a note, `StaleVersion` or `AlreadyDecided`.
        """
        self._decidable(draft_id, by)
        note = " ".join(note.split())[:MOST_NOTE]
        if says_nothing(note):
            raise SettingWrong("Say in a few words what should be different, so that the author can mend it.")
        with self._store.writing() as write:
            return write.sign_offs.reject(draft_id, version=version, by=by, note=note, at=self._clock())

    def waiting(self, brand_id: BrandId) -> list[Draft]:
        """The drafts that wait, the one asked first at the head."""
        with self._store.reading() as read:
            return read.sign_offs.waiting(brand_id)

    def waiting_for(self, brand: Brand, me: str) -> list[Draft]:
        """Those of them that I may sign."""
        team = self._team(brand)
        return [draft for draft in self.waiting(brand.id) if may_sign(team, draft.author, me)]

    def draft(self, draft_id: DraftId) -> tuple[Draft, Mention]:
        """A draft with its mention. Raises `Overtaken` when there is none."""
        with self._store.reading() as read:
            draft = read.sign_offs.get(draft_id)
            return draft, read.mentions.get(draft.mention_id)

    # Presence

    def write_on(self, mention_id: MentionId, by: str) -> tuple[Presence, ...]:
        """A sign of life: somebody at this desk writes a reply. Answers who else does.

        Ends by itself `socialdesk.domain.sign_off.ALIVE` after the last call.
        """
        with self._store.writing(durable=False) as write:
            write.sign_offs.write_on(mention_id, by, self._seat, self._clock())
            return write.sign_offs.present(mention_id, self._clock(), besides=self._seat)

    def present(self, mention_id: MentionId) -> tuple[Presence, ...]:
        """Who else writes a reply to a mention."""
        with self._store.reading() as read:
            return read.sign_offs.present(mention_id, self._clock(), besides=self._seat)

    def leave(self) -> None:
        """Nobody at this desk writes any more."""
        with self._store.writing(durable=False) as write:
            write.sign_offs.leave(self._seat)

    def arrive(self, by: str) -> None:
        """A window opens: where ``by`` wrote before, they do not any more, be it that the program was killed.
        One that is alive all the same says so with its next sign of life."""
        with self._store.writing(durable=False) as write:
            write.sign_offs.arrive(self._seat, by)

    # Inside

    def _of(self, mention_id: MentionId) -> tuple[Mention, Brand]:
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
            return mention, read.brands.get(mention.brand_id)

    def _two_saw(self, draft: Draft, mention: Mention, risks: Sequence[Risk], by: str) -> None:
        """Each risk of a signed text was before two people, or before a lead. Raises `NeedsSecondPerson`."""
        seen = {(each.kind, fold(each.quote)) for each in draft.risks}
        new = [each for each in risks if (each.kind, fold(each.quote)) not in seen]
        _, brand = self._of(mention.id)
        if new and role_of(self._team(brand), by) is not Role.LEAD:
            raise NeedsSecondPerson(
                f"{risk.NEEDED[new[0].kind]} {draft.author} did not write that: send the draft back with a "
                "note, or take your change out."
            )

    def _decidable(self, draft_id: DraftId, by: str) -> tuple[Draft, Mention]:
        """A draft that this person may decide about, whatever its state. Raises `MayNotSign`."""
        draft, mention = self.draft(draft_id)
        _, brand = self._of(draft.mention_id)
        team = self._team(brand)
        if not may_sign(team, draft.author, by):
            who = " or ".join(signers(team, draft.author)) or "a colleague"
            why = "You wrote this draft" if fold(draft.author) == fold(by) else "You are not a lead here"
            raise MayNotSign(f"{why}; {who} can sign or reject it.")
        return draft, mention
