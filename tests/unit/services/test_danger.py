"""Danger words lift a mention whatever its labels say, until a person says that there is none."""

from __future__ import annotations

from datetime import timedelta

from socialdesk.config import Settings
from socialdesk.domain.classification import Head, Intent, Urgency
from socialdesk.domain.mention import MentionId
from socialdesk.domain.priority import DANGER_FLOOR, LAW_FLOOR
from socialdesk.domain.sign_off import RiskKind, Where
from socialdesk.services import danger
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

SMOKE = "lumi is it normal that my grinder smells of burnt plastic?"
COURT = "lumi should I talk to my lawyer?"
ASKED = "lumi which beans do you like?"


def told(desk: Desk, theatre: Theatre, clock: FrozenClock, text: str) -> MentionId:
    """One mention, polled and labelled; answers its id."""
    theatre.say(text, clock())
    brand, account = a_brand(desk)
    desk.intake.poll(account.id)
    desk.triage.run()
    [row] = desk.inbox.page(brand.id)
    return row.id


def test_a_calm_question_about_smoke_is_danger_with_its_word_as_a_reason(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        opened = desk.inbox.open(told(desk, theatre, clock, SMOKE))
        mention = opened.mention
        assert mention.classification is not None
        assert mention.classification.urgency is Urgency.NORMAL  # the label stays the model's
        assert mention.priority == DANGER_FLOOR == sum(reason.points for reason in mention.reasons)
        assert {r.code: r.detail for r in mention.reasons}["danger"] == "smells of burnt plastic"
        assert mention.answer_by is not None
        assert mention.answer_by - mention.post.published_at <= timedelta(minutes=15)
        assert opened.suggestions
        meter = desk.replies.measure(mention.id, "Hi")
        assert (RiskKind.SAFETY, Where.MENTION) in {(each.kind, each.where) for each in meter.risks}


def test_law_is_a_step_below_and_urgent(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        mention = desk.inbox.open(told(desk, theatre, clock, COURT)).mention
        assert mention.priority == LAW_FLOOR
        assert {r.code: r.detail for r in mention.reasons}["law"] == "my lawyer"
        assert mention.answer_by is not None
        assert timedelta(minutes=15) < mention.answer_by - mention.post.published_at <= timedelta(hours=1)


def test_every_suggestion_is_one_for_safety(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        suggestions = desk.inbox.open(told(desk, theatre, clock, SMOKE)).suggestions
        assert suggestions
        assert all(each.label.startswith("Safety") for each in suggestions), suggestions


def test_a_persons_label_quiets_the_words_and_taking_it_back_wakes_them(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        at = told(desk, theatre, clock, SMOKE)
        calm = desk.triage.correct(at, Head.URGENCY, Urgency.NORMAL, "Ann")
        assert calm.priority < DANGER_FLOOR
        assert "danger" not in {reason.code for reason in calm.reasons}
        with desk.store.reading() as read:
            assert danger.told(read, calm) is None
        assert desk.replies.request(calm)[0].calmed
        again = desk.triage.uncorrect(at, Head.URGENCY, "Ann")
        assert again.priority == DANGER_FLOOR


def test_a_label_that_agrees_leaves_the_words_as_they_are(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        at = told(desk, theatre, clock, SMOKE)
        assert desk.triage.correct(at, Head.INTENT, Intent.PRODUCT_PROBLEM, "Ann").priority >= DANGER_FLOOR
        assert desk.triage.correct(at, Head.URGENCY, Urgency.HIGH, "Ann").priority >= DANGER_FLOOR
        assert desk.triage.correct(at, Head.INTENT, Intent.CHATTER, "Ann").priority < DANGER_FLOOR


def test_without_danger_words_nothing_changes(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        mention = desk.inbox.open(told(desk, theatre, clock, ASKED)).mention
        assert not {"danger", "law"} & {reason.code for reason in mention.reasons}
        with desk.store.reading() as read:
            assert danger.told(read, mention) is None
            assert not danger.calmed(read, mention)
