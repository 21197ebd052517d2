from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from socialdesk.config import Settings
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import Reply, ReplyRule, ReplyState, Severity, Suggestion, SuggestionKind
from socialdesk.drafting import DraftRequest, Memory, suggest
from socialdesk.drafting.playbook import Playbook
from socialdesk.errors import AgainstGuard, AlreadyDecided, ReplyTooLong, StaleVersion, VaultLocked
from socialdesk.services.desk import Desk
from socialdesk.services.dispatch import FULL
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import approve, asked

FINE = "Hi Ayşe, thank you for asking. We are looking into it and will write to you here."


def test_suggestions_are_written_once(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        first = desk.replies.suggest(mention)
        assert 1 <= len(first) <= 3
        assert len({each.text for each in first}) == len(first)
        assert desk.replies.suggest(mention) == first


def test_a_mention_that_gets_no_suggestion_is_no_news(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        desk.triage.correct(mention, Head.INTENT, str(Intent.SPAM), "mira")
        heard: list[Changes] = []
        desk.bulletin.subscribe(heard.append)
        assert desk.replies.suggest(mention) == ()
        assert desk.inbox.open(mention, seen=False).suggestions == ()
        assert not heard, "the window opens anew what changed: this would never end"


def test_the_meter_counts_and_points(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        text = "Write to me at ayse@example.org"
        meter = desk.replies.measure(mention, text)
        assert meter.length.used == len(text)
        [found] = [each for each in meter.findings if "example.org" in text[each.start : each.end]]
        assert found.severity is Severity.HARD
        assert found in meter.stopping


def test_approval_names_the_version_it_saw(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(overlap=10)
    with asked(settings, clock, theatre) as (desk, [mention]):
        seen = desk.inbox.open(mention).mention.version
        theatre.posts[0]["text"] = "lumi question, and please hurry"
        desk.intake.poll(desk.accounts.all()[0].id)
        desk.triage.run()
        with pytest.raises(StaleVersion):
            desk.replies.approve(mention, seen, FINE, "Deniz", accept_soft=True)
        assert desk.replies.outbox(desk.inbox.brands()[0].id) == []


def test_two_approvals_make_one_reply(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        version = desk.inbox.open(mention).mention.version
        desk.replies.approve(mention, version, FINE, "Deniz", accept_soft=True)
        with pytest.raises((AlreadyDecided, StaleVersion)):
            desk.replies.approve(mention, version, FINE, "Aino", accept_soft=True)
        assert len(desk.replies.outbox(desk.inbox.brands()[0].id)) == 1


def test_what_may_not_go_out_is_not_stored(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        version = desk.inbox.open(mention).mention.version
        for text in ("", "Mail ayse@example.org", "Dear {name}, hello"):
            with pytest.raises(AgainstGuard):
                desk.replies.approve(mention, version, text, "Deniz", accept_soft=True)
        with pytest.raises(ReplyTooLong) as caught:
            desk.replies.approve(mention, version, "Long. " * 100, "Deniz", accept_soft=True)
        assert caught.value.limit == 500
        assert desk.replies.outbox(desk.inbox.brands()[0].id) == []
        assert desk.inbox.open(mention).mention.status is MentionStatus.OPEN


def test_soft_findings_want_a_second_yes(settings: Settings, clock: FrozenClock) -> None:
    text = "Hi Ayşe, your parcel will definitely arrive tomorrow, I promise."
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        version = desk.inbox.open(mention).mention.version
        with pytest.raises(AgainstGuard) as caught:
            desk.replies.approve(mention, version, text, "Deniz")
        assert {each.severity for each in caught.value.findings} == {Severity.SOFT}  # type: ignore[attr-defined]
        assert desk.replies.approve(mention, version, text, "Deniz", accept_soft=True).text == text


def test_a_forbidden_reply_waits_for_the_person(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(allowed=False)) as (desk, [mention]):
        made = approve(desk, mention, FINE)
        assert made.state is ReplyState.BY_HAND
        clock.advance(minutes=5)
        assert desk.dispatch.drain().sent == 0
        desk.replies.posted_by_hand(made.id, "Deniz")
        assert desk.inbox.open(mention).mention.status is MentionStatus.ANSWERED
        with desk.store.reading() as read:
            [line] = [each for each in read.events.history(mention) if each.kind == "posted_by_hand"]
        assert (line.by, line.detail) == ("Deniz", "")


def test_skip_snooze_wake_and_undo(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=2) as (desk, [one, two]):
        brand = desk.inbox.brands()[0].id
        desk.replies.skip(one, desk.inbox.open(one).mention.version, "Deniz")
        desk.replies.snooze(two, desk.inbox.open(two).mention.version, clock() + timedelta(hours=1), "Deniz")
        assert desk.inbox.page(brand) == []
        assert desk.replies.undo(one, "Deniz").status is MentionStatus.OPEN
        clock.advance(minutes=59)
        assert desk.replies.wake() == 0
        clock.advance(minutes=1)
        assert desk.replies.wake() == 1
        assert {row.id for row in desk.inbox.page(brand)} == {one, two}


def test_undo_is_too_late_when_the_reply_has_left(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        made = approve(desk, mention, FINE)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        with pytest.raises(AlreadyDecided):
            desk.replies.withdraw(made.id, "Deniz")


def test_assign_and_tag_show_in_the_list(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        desk.replies.assign(mention, "Aino", "Deniz")
        desk.replies.tag(mention, ("gift",), "Deniz")
        [row] = desk.inbox.page(desk.inbox.brands()[0].id)
        assert (row.assigned_to, row.tags) == ("Aino", ("gift",))


def test_a_mention_without_labels_yet_can_be_answered(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi, where is my order?", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        [row] = desk.inbox.page(brand.id)
        assert desk.inbox.open(row.id).suggestions == ()
        assert desk.replies.measure(row.id, FINE).length.used == len(FINE)
        assert approve(desk, row.id, FINE).state is ReplyState.APPROVED


def test_a_locked_vault_leaves_mentions_readable(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_: object) -> None:
        raise VaultLocked("The keyring is locked. Unlock it and try again.")

    with asked(settings, clock, Theatre()) as (desk, [mention]):
        desk.accounts.update(desk.accounts.all()[0])
        monkeypatch.setattr(desk.accounts._vault, "get", locked)
        opened = desk.inbox.open(mention)
        assert not opened.rule.allowed
        assert "locked" in opened.rule.why_not
        made = desk.replies.approve(mention, opened.mention.version, FINE, "Deniz", accept_soft=True)
        assert made.state is ReplyState.BY_HAND


def test_what_has_left_is_not_undone_in_silence(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        with pytest.raises(AlreadyDecided):
            desk.replies.undo(mention, "Deniz")


def test_an_edit_while_drafting_keeps_no_drafts_for_the_old_text(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = Theatre(overlap=10)
    with asked(settings, clock, theatre) as (desk, [mention]):

        def slow(request: DraftRequest, playbook: Playbook, memory: Memory) -> tuple[Suggestion, ...]:
            theatre.posts[0]["text"] = "lumi, thanks, it came today"
            desk.intake.poll(desk.accounts.all()[0].id)
            return suggest(request, playbook, memory)

        monkeypatch.setattr("socialdesk.services.replies.suggest", slow)
        desk.replies.suggest(mention)
        with desk.store.reading() as read:
            assert read.replies.suggestions(mention) == ()


def test_where_we_cannot_write_a_person_may_answer_at_any_length(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Feeds, Hacker News and files take no replies from us and name no limit."""
    nowhere = ReplyRule(allowed=False, limit=0, why_not="Feeds take no replies.")
    monkeypatch.setattr("tests.stage.Stage.reply_rule", lambda *_: nowhere)
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        assert desk.inbox.open(mention).suggestions
        assert approve(desk, mention, FINE).state is ReplyState.BY_HAND


def test_what_was_approved_before_is_suggested_with_its_outcome(
    settings: Settings, clock: FrozenClock
) -> None:
    """Approved by a person, sent, and the customer was happy: the next one who asks the same gets it."""
    text = "Hi Ayşe, thank you for asking. The depot tells us that yours is on the van, and we watch it."
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention, text)
        clock.advance(minutes=5)
        desk.dispatch.drain()
        clock.advance(minutes=5)
        theatre.say("lumi, thanks a lot, it came", clock())
        theatre.say(
            "lumi, can you tell me when my order 7 will arrive please?", clock(), by="omar", name="Omar"
        )
        desk.intake.poll(desk.accounts.all()[0].id)
        desk.triage.run(drafts=False)
        brand = desk.inbox.brands()[0].id
        [omar] = [row.id for row in desk.inbox.page(brand) if row.author_handle == "omar"]
        [found] = [s for s in desk.replies.suggest(omar) if s.kind is SuggestionKind.APPROVED]
        assert found.source_key == f"replies/{made.id}"
        assert found.label.endswith("the customer was happy with it")
        assert found.text.startswith("Hi Omar, thank you for asking. The depot")
        with desk.store.reading() as read:
            [precedent] = read.replies.precedents(brand)
            assert precedent == read.replies.precedent(made.id)
            assert read.replies.precedents(brand, after=made.id) == []


def test_a_reply_taken_back_is_no_precedent(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention, "Hi Ayşe, thank you for asking. We look at the van that has it.")
        question = "lumi, can you tell me when my order 7 will arrive please?"
        for who in ("omar", "sara"):
            theatre.say(question, clock(), by=who, name=who.title())
        desk.intake.poll(desk.accounts.all()[0].id)
        desk.triage.run(drafts=False)
        rows = desk.inbox.page(desk.inbox.brands()[0].id)
        omar, sara = (next(row.id for row in rows if row.author_handle == who) for who in ("omar", "sara"))
        assert any(s.kind is SuggestionKind.APPROVED for s in desk.replies.suggest(omar))
        desk.replies.withdraw(made.id, "Deniz")
        assert not any(s.kind is SuggestionKind.APPROVED for s in desk.replies.suggest(sara))


def test_a_reply_with_a_time_never_leaves_early(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        version, at = desk.inbox.open(mention).mention.version, clock() + timedelta(hours=20)
        made = desk.replies.approve(mention, version, FINE, "Deniz", accept_soft=True, at=at)
        assert made.not_before == at
        for _ in range(19):
            clock.advance(hours=1)
            assert desk.dispatch.drain().sent == 0
        clock.advance(hours=1, seconds=-1)
        assert desk.dispatch.drain().sent == 0
        clock.advance(seconds=1)
        assert desk.dispatch.drain().sent == 1
        assert len(theatre.sent) == 1


def test_a_time_sooner_than_the_hold_leaves_the_hold(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        version = desk.inbox.open(mention).mention.version
        sooner = clock() + timedelta(seconds=1)
        made = desk.replies.approve(mention, version, FINE, "Deniz", accept_soft=True, at=sooner)
        assert made.not_before == clock() + timedelta(seconds=desk.settings().hold_seconds)


def test_what_waits_for_its_time_is_sent_now_or_taken_back(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre, count=2) as (desk, mentions):
        at = clock() + timedelta(days=2)
        first, second = [
            desk.replies.approve(
                each, desk.inbox.open(each).mention.version, FINE, "Deniz", accept_soft=True, at=at
            )
            for each in mentions
        ]
        desk.replies.send_now(first.id, "Deniz")
        assert desk.dispatch.drain().sent == 0  # held like an approval
        desk.replies.send_now(first.id, "Deniz")  # whoever presses twice means it
        assert desk.dispatch.drain().sent == 1
        with pytest.raises(AlreadyDecided):
            desk.replies.send_now(first.id, "Deniz")
        assert desk.replies.undo(second.mention_id, "Deniz").status is MentionStatus.OPEN
        clock.advance(days=3)
        assert desk.dispatch.drain().sent == 0
        with pytest.raises(AlreadyDecided):
            desk.replies.send_now(second.id, "Deniz")


def test_a_thread_counts_what_we_sent_there_also_by_hand_and_each_once(
    settings: Settings, clock: FrozenClock
) -> None:
    """Our posts come back late or never: the guard must not wait for them."""
    theatre = Theatre()
    for number in range(7):
        theatre.say(f"lumi, where is order {number} of mine?", clock(), thread="t", id=f"p{number}")
    theatre.say("lumi, and what is this?", clock(), id="elsewhere")
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        rows = sorted(row.id for row in desk.inbox.page(desk.inbox.brands()[0].id))
        *asked_, last, elsewhere = rows

        def counted(mention: MentionId) -> tuple[int, set[str]]:
            request, _ = desk.replies.request(desk.inbox.open(mention).mention)
            codes = {each.code for each in desk.replies.measure(mention, FINE).findings}
            return request.in_thread, codes & {"thread_full"}

        for each in asked_[:4]:
            approve(desk, each, f"Hi Ayşe, thank you for asking, here is word number {each} of it.")
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 4
        assert counted(last) == (4, set())
        taken_back = approve(desk, asked_[5])
        desk.replies.withdraw(taken_back.id, "Deniz")
        assert counted(last) == (4, set())
        theatre.say("Hi Ayşe", clock(), id="r1", by="us", thread="t", to="p0")  # the first, read back
        theatre.say("And again", clock(), id="own", by="us", thread="t", to="p0")  # posted in the app
        desk.intake.poll(account.id)
        assert counted(last) == (5, {"thread_full"})
        assert counted(elsewhere) == (0, set())


def test_the_hour_is_the_one_in_which_they_leave(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre, count=7) as (desk, mentions):
        speaks(desk, "policy.toml", "[limits]\nhour = 2\n")
        morning = clock() + timedelta(hours=12)

        def later(mention: MentionId, minutes: int) -> Reply:
            version = desk.inbox.open(mention).mention.version
            text = f"Hi Ayşe, thank you for asking, here is word number {mention} of it."
            at = morning + timedelta(minutes=minutes)
            return desk.replies.approve(mention, version, text, "Deniz", accept_soft=True, at=at)

        later(mentions[0], 0)
        clock.advance(hours=2)
        later(mentions[1], 0)
        clock.advance(hours=2)
        with pytest.raises(AgainstGuard, match="2 replies leave within that hour"):
            later(mentions[2], 40)
        later(mentions[3], -1)  # none leaves in the hour before it: the outbox sees to the rest
        assert later(mentions[2], 60).not_before == morning + timedelta(hours=1)
        assert approve(desk, mentions[4]).state is ReplyState.APPROVED, "now nothing leaves"

        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1
        clock.advance(hours=8)
        report = desk.dispatch.drain()
        assert (report.sent, report.waiting) == (2, 1)
        [waits] = [each for each in desk.replies.outbox(desk.inbox.brands()[0].id) if each.note]
        assert waits.mention_id == mentions[3]  # approved last of the three
        assert waits.not_before == clock() + timedelta(hours=1)
        assert waits.note == FULL
        clock.advance(minutes=59)
        assert desk.dispatch.drain().sent == 0
        clock.advance(minutes=1)
        assert desk.dispatch.drain().sent == 2
        assert len(theatre.sent) == 5


def speaks(desk: Desk, file: str, text: str) -> None:
    """Give the brand a playbook of its own with this file."""
    folder = desk.settings().workspace / "playbooks" / "own"
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / "voice.toml").write_text('based_on = "default"\n', encoding="utf-8")
    (folder / file).write_text(text, encoding="utf-8")
    with desk.store.writing() as write:
        write.brands.update(replace(desk.inbox.brands()[0], playbook="own"))
