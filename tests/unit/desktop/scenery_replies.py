"""A mention between the people of a team: who asked about which draft, and what is suggested."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from socialdesk.desktop.reply.situation import Situation
from socialdesk.domain.mention import AccountId, BrandId, MentionId, MentionStatus
from socialdesk.domain.reply import Reply, ReplyId, ReplyRule, ReplyState, Suggestion, SuggestionKind, Tone
from socialdesk.domain.shifts import Person, Team
from socialdesk.domain.sign_off import Draft, DraftId, DraftState, Standing
from tests.unit.domain.scenery_rules import NOON, a_mention

FREE = ReplyRule(allowed=True, limit=300)
BY_HAND = ReplyRule(allowed=False, limit=300, why_not="Not here.")
TEAM = Team(people=(Person("Mia"), Person("Juho"), Person("Aino", lead=True)))
SUGGESTED = tuple(
    Suggestion(SuggestionKind.TEMPLATE, f"Number {n}", f"Suggestion {n}", "en", Tone(0.5)) for n in (1, 2, 3)
)


def a_draft(number: int, author: str, text: str, state: DraftState = DraftState.WAITING) -> Draft:
    return Draft(DraftId(number), MentionId(7), BrandId(1), state, text, author, NOON, decided_by="Aino")


def a_standing(me: str, *drafts: Draft) -> Standing:
    return Standing(me, TEAM, drafts)


def a_reply(state: ReplyState, text: str, *, began: str = "") -> Reply:
    return Reply(
        ReplyId(1), MentionId(7), AccountId(1), state, text, "k", "Mia", NOON, NOON, suggested_text=began
    )


def a_situation(
    status: MentionStatus = MentionStatus.OPEN, number: int = 7, rule: ReplyRule = FREE, **more: Any
) -> Situation:
    """Of an open mention with three suggestions, where nothing else is said."""
    mention = replace(a_mention(status=status), id=MentionId(number))
    return Situation(mention, rule, more.pop("suggestions", SUGGESTED), **more).looking_at(None)
