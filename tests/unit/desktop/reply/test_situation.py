from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.desktop.reply.situation import Situation, Step
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.reply import ReplyState, Tone
from socialdesk.domain.sign_off import DraftState, Risk, RiskKind, Where
from socialdesk.drafting.length import Length
from socialdesk.services.replies import Meter
from tests.unit.desktop.scenery_replies import BY_HAND, a_draft, a_reply, a_situation, a_standing

RISKY = Meter(Length(4, 300, True, 4), Tone(0.5), (), (Risk(RiskKind.SAFETY, Where.MENTION),), ("Aino",))
PLAIN = replace(RISKY, risks=())
MIAS = a_draft(1, "Mia", "Hi from Mia")
JUHOS = a_draft(2, "Juho", "Hi from Juho")
ASKED = MentionStatus.ASKED


@pytest.mark.parametrize(
    ("at", "meter", "step", "said"),
    [
        (a_situation(), None, Step.APPROVE, "Approve & send"),
        (a_situation(), PLAIN, Step.APPROVE, "Approve & send"),
        (a_situation(rule=BY_HAND), PLAIN, Step.HAND_OFF, "Copy and open"),
        (a_situation(), RISKY, Step.ASK, "Ask the lead"),
        (a_situation(rule=BY_HAND), RISKY, Step.ASK, "Ask the lead"),
        (a_situation(ASKED, standing=a_standing("Juho", MIAS)), PLAIN, Step.ASK, "Ask the lead"),
        (a_situation(ASKED, standing=a_standing("Mia", MIAS)), PLAIN, Step.TAKE_BACK, "Take back"),
        (a_situation(ASKED, standing=a_standing("Aino", MIAS)), RISKY, Step.SIGN, "Sign & send"),
        (
            a_situation(ASKED, rule=BY_HAND, standing=a_standing("Aino", MIAS)),
            RISKY,
            Step.SIGN,
            "Copy and open",
        ),
        (
            a_situation(MentionStatus.APPROVED, leaving=a_reply(ReplyState.APPROVED, "Hi")),
            None,
            Step.SEND_NOW,
            "Send now",
        ),
    ],
)
def test_what_the_primary_key_does(at: Situation, meter: Meter | None, step: Step, said: str) -> None:
    assert at.step(meter) is step
    assert at.possible(meter).send == said


def test_the_button_waits_for_the_guard_where_it_has_a_say() -> None:
    leaving = a_situation(MentionStatus.APPROVED, leaving=a_reply(ReplyState.APPROVED, "Hi"))
    mine = a_situation(ASKED, standing=a_standing("Mia", MIAS))
    for at in (
        a_situation(),
        a_situation(rule=BY_HAND),
        a_situation(ASKED, standing=a_standing("Aino", MIAS)),
    ):
        assert at.possible(None).waits
        assert not at.possible(PLAIN).waits
        assert not at.possible(RISKY).waits
    for at in (leaving, mine):
        assert not at.possible(None).waits


@pytest.mark.parametrize("status", [MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.APPROVED])
def test_what_is_decided_offers_only_its_owner(status: MentionStatus) -> None:
    at = a_situation(status)
    assert not at.writable
    assert [
        name for name in ("assign", "snooze", "skip", "ask", "reject") if getattr(at.possible(None), name)
    ] == ["assign"]
    assert at.possible(None).send == ""


def test_only_its_author_cannot_write_while_a_draft_waits() -> None:
    for me, writes in (("Mia", False), ("Juho", True), ("Aino", True)):
        assert a_situation(ASKED, standing=a_standing(me, MIAS)).writable is writes


def test_the_first_draft_that_i_may_sign_is_looked_at() -> None:
    own = a_draft(3, "Aino", "Hi from Aino")
    at = a_situation(ASKED, standing=a_standing("Aino", own, MIAS, JUHOS))
    assert at.signing is MIAS
    assert at.looking_at(2).signing is JUHOS
    assert at.looking_at(0).signing is None  # one's own is another's to sign
    assert at.looking_at(9).chosen == 2
    assert a_situation().looking_at(9).chosen == 0


def test_a_lead_may_ask_a_colleague_but_not_about_what_they_sign() -> None:
    assert a_situation(standing=a_standing("Mia")).possible(PLAIN).ask
    assert not a_situation(standing=a_standing("Mia")).possible(RISKY).ask  # the primary one says it
    assert not a_situation(ASKED, standing=a_standing("Aino", MIAS)).possible(PLAIN).ask
    assert not a_situation().possible(PLAIN).ask  # there is nobody


def test_a_draft_that_came_back_is_its_authors() -> None:
    back = a_draft(1, "Mia", "Hi", DraftState.REJECTED)
    assert a_situation(standing=a_standing("mia", back)).came_back is back
    assert a_situation(standing=a_standing("Juho", back)).came_back is None
    assert a_situation(standing=a_standing("Mia", back, JUHOS)).came_back is None
