from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from socialdesk.config import Settings
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionStatus
from socialdesk.errors import Overtaken, SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.triage import BATCH, clock_urgency
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import ScriptedClassifier, Theatre, a_brand, a_desk


def test_labels_priority_reasons_and_drafts(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry, where is it", clock())
    theatre.say("lumi danger, it burns", clock())
    theatre.say("lumi chat about beans", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        assert desk.triage.run() == 3
        assert desk.triage.run() == 0
        rows = desk.inbox.page(brand.id)
        assert [row.urgency for row in rows] == [Urgency.CRITICAL, Urgency.HIGH, Urgency.LOW]
        with desk.store.reading() as read:
            worst, _, idle = (read.mentions.get(row.id) for row in rows)
            assert worst.priority == sum(reason.points for reason in worst.reasons)
            assert worst.answer_by is not None
            assert idle.answer_by is None
            assert len(read.replies.suggestions(worst.id)) >= 2
            assert read.replies.suggestions(idle.id) == ()


def test_more_than_one_batch(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(page_size=500)
    for number in range(BATCH + 5):
        theatre.say(f"lumi question {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        heard: list[int] = []
        assert desk.triage.run(drafts=False, progress=heard.append) == BATCH + 5
        assert heard == [BATCH, BATCH + 5]


def test_an_unsure_no_is_treated_as_a_mention_to_answer(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi chat hm", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        [row] = desk.inbox.page(brand.id)
        assert row.status is MentionStatus.OPEN
        assert desk.inbox.open(row.id).suggestions


def test_an_unsure_critical_does_not_start_the_alarm() -> None:
    sure = ScriptedClassifier().classify(["danger"])[0]
    assert clock_urgency(sure) is Urgency.CRITICAL
    assert clock_urgency(replace(sure, unsure=frozenset({Head.URGENCY}))) is Urgency.HIGH


def test_waiting_moves_a_mention_up(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        [before] = desk.inbox.page(brand.id)
        clock.advance(hours=3)
        assert desk.triage.refresh() == 1
        [after] = desk.inbox.page(brand.id)
        assert after.priority > before.priority


def test_a_persons_label_outlives_the_next_classification(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    asked = theatre.say("lumi I am angry", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        [row] = desk.inbox.page(brand.id)
        corrected = desk.triage.correct(row.id, Head.SENTIMENT, "positive", "Deniz")
        assert corrected.classification is not None
        assert corrected.classification.sentiment is Sentiment.POSITIVE
        theatre.posts[0]["text"] = "lumi I am angry indeed"
        _poll_from_the_start(desk, account.id)
        desk.triage.run()
        with desk.store.reading() as read:
            mention = read.mentions.by_native(brand.id, "stage", asked)
        assert mention is not None
        assert mention.post.text.endswith("indeed")
        assert mention.classification is not None
        assert mention.classification.sentiment is Sentiment.POSITIVE


def test_a_correction_moves_the_mention_and_its_suggestions_are_written_anew(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry, where is it", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        [row] = desk.inbox.page(brand.id)
        before = desk.inbox.open(row.id)
        assert before.suggestions
        for head, value in ((Head.URGENCY, "low"), (Head.INTENT, "praise"), (Head.SENTIMENT, "positive")):
            after = desk.triage.correct(row.id, head, value, "Deniz")
        assert after.priority < before.mention.priority
        opened = desk.inbox.open(row.id)
        assert {each.text for each in opened.suggestions}.isdisjoint(each.text for each in before.suggestions)
        assert [each.value for each in opened.corrections] == ["positive", "low", "praise"]
        for head in (Head.SENTIMENT, Head.INTENT, Head.URGENCY):
            desk.triage.uncorrect(row.id, head, "Deniz")
        restored = desk.inbox.open(row.id)
        assert restored.mention.classification == before.mention.classification
        assert restored.mention.priority == before.mention.priority
        assert restored.corrections == ()
        with pytest.raises(Overtaken):
            desk.triage.uncorrect(row.id, Head.INTENT, "Deniz")


def test_labelled_anew_with_another_say_the_suggestions_are_written_anew(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry, where is it", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        [row] = desk.inbox.page(brand.id)
        before = desk.inbox.open(row.id)
        with desk.store.writing() as write:
            assert write.mentions.look_again() == 1
        assert desk.triage.run() == 1
        assert desk.inbox.open(row.id).suggestions == before.suggestions  # the same say, the same words

        def taught(self: ScriptedClassifier, texts: Sequence[str]) -> list[Classification]:
            scores: dict[Head, dict[str, float]] = {head: {} for head in Head}
            return [
                Classification(Sentiment.POSITIVE, Urgency.LOW, Intent.PRAISE, True, scores) for _ in texts
            ]

        monkeypatch.setattr(ScriptedClassifier, "classify", taught)
        with desk.store.writing() as write:
            write.mentions.look_again()
        desk.triage.run()
        after = desk.inbox.open(row.id)
        assert after.mention.priority < before.mention.priority
        assert {each.text for each in after.suggestions}.isdisjoint(each.text for each in before.suggestions)


def test_a_correction_of_before_the_first_look_is_taken_back_to_what_the_model_says(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    theatre.say("lumi danger, it burns", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        [row] = desk.inbox.page(brand.id)
        desk.triage.correct(row.id, Head.URGENCY, "low", "Deniz")
        assert desk.triage.uncorrect(row.id, Head.URGENCY, "Deniz").classification is not None
        [row] = desk.inbox.page(brand.id)
        assert row.urgency is Urgency.CRITICAL


def test_an_edit_while_labelling_is_labelled_again(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = Theatre(overlap=10)
    theatre.say("lumi thanks for everything", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        classify = ScriptedClassifier.classify

        def slow(self: ScriptedClassifier, texts: Sequence[str]) -> list[Classification]:
            theatre.posts[0]["text"] = "lumi danger, it burns"
            desk.intake.poll(account.id)
            return classify(self, texts)

        monkeypatch.setattr(ScriptedClassifier, "classify", slow)
        desk.triage.run()
        [row] = desk.inbox.page(brand.id)
        assert row.urgency is Urgency.CRITICAL


def test_drafts_that_cannot_be_written_hold_up_no_labels(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectedLogs
) -> None:
    expect_log("The playbook is broken")

    def broken(*_: object) -> None:
        raise SettingWrong("The playbook is broken at line 3.")

    monkeypatch.setattr("socialdesk.services.replies.suggest", broken)
    theatre = Theatre()
    for number in range(BATCH + 1):
        theatre.say(f"lumi where is order {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        assert desk.triage.run() == BATCH + 1


def _poll_from_the_start(desk: Desk, account_id: object) -> None:
    from socialdesk.domain.mention import AccountId

    assert isinstance(account_id, int)
    with desk.store.writing() as write:
        write.accounts.save_cursor(AccountId(account_id), {"seen": 0})
    desk.intake.poll(AccountId(account_id))
