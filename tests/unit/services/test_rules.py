from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings

from socialdesk.config import Settings
from socialdesk.domain.brand import Brand, Hours
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.reply import ReplyState
from socialdesk.domain.rule import Condition, Rule, RuleSet, Verdict, Waiting
from socialdesk.errors import Overtaken, QueryError, SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.rule_file import RULES, TEAM, BrandRules
from socialdesk.services.rules import GRAVE, LAST_GOOD
from socialdesk.store import View
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import Theatre, a_brand, a_desk
from tests.unit.domain.scenery_rules import TEAM as PEOPLE
from tests.unit.domain.scenery_rules import rule_lists

TEAM_FILE = """\
[[person]]
name = "Deniz"
skills = ["delivery"]

[[person]]
name = "Aino"
lead = true
"""


class Room:
    """A desk with a brand, its rules, and people who post."""

    def __init__(self, desk: Desk, theatre: Theatre, clock: FrozenClock) -> None:
        self.desk, self.theatre, self.clock = desk, theatre, clock
        self.brand, self.account = a_brand(desk)

    def rule(self, text: str, team: str = TEAM_FILE) -> None:
        folder = self.desk.rules.place(self.brand)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / RULES).write_text(text, encoding="utf-8")
        (folder / TEAM).write_text(team, encoding="utf-8")

    def hear(self, *texts: str, **more: str) -> list[Mention]:
        """Post, poll and label; answers what came, in order."""
        said = [self.theatre.say(f"lumi {text}", self.clock(), **more) for text in texts]
        self.desk.intake.poll(self.account.id)
        self.desk.triage.run(drafts=False)
        with self.desk.store.reading() as read:
            found = [read.mentions.by_native(self.brand.id, "stage", native) for native in said]
        return [mention for mention in found if mention is not None]

    def now(self, mention: Mention) -> Mention:
        with self.desk.store.reading() as read:
            return read.mentions.get(mention.id)


@pytest.fixture
def room(settings: Settings, clock: FrozenClock) -> Iterator[Room]:
    with open_room(settings, clock) as made:
        yield made


@contextmanager
def open_room(settings: Settings, clock: FrozenClock) -> Iterator[Room]:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        yield Room(desk, theatre, clock)


def test_a_mention_is_labelled_ruled_and_prioritised_together(room: Room) -> None:
    room.rule(
        """
[[rule]]
name = "Angry"
when = 'sentiment:negative (angry OR furious) -praise'
tag = ["hot"]
priority = 7
assign_skills = ["delivery"]
templates = "peak"
alert = "Somebody is angry."
faq = true
"""
    )
    angry, calm = room.hear("I am angry", "a question")
    assert angry.tags == ("hot",)
    assert angry.assigned_to == "Deniz"
    [reason] = [reason for reason in angry.reasons if reason.code == "rule"]
    assert (reason.points, reason.detail) == (7, "Angry")
    assert angry.priority == sum(each.points for each in angry.reasons)
    ruling = room.desk.rules.trace(angry.id)
    assert ruling is not None
    [step] = ruling.trace
    assert step.verdict is Verdict.HELD
    assert step.why == ("sentiment:negative", "it says angry", "not: praise")
    assert ruling.templates == "peak"
    [alert] = room.desk.rules.alerts(room.brand.id)
    assert (alert.mention_id, alert.rule, alert.text) == (angry.id, "Angry", "Somebody is angry.")
    assert ruling.faq
    assert calm.tags == ()
    assert calm.assigned_to == ""


def test_looking_again_changes_nothing(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\ntag = ["t"]\npriority = 5\nassign_to = "Deniz"\nalert = "!"\n')
    [mention] = room.hear("I am angry")
    before = (room.now(mention), room.desk.rules.trace(mention.id), room.desk.rules.alerts(room.brand.id))
    with room.desk.store.reading() as read:
        log = read.events.history(mention.id)
    with room.desk.store.writing() as write:
        for _ in range(2):
            room.desk.rules.settle(write, mention.id, room.brand, room.clock())
    with room.desk.store.reading() as read:
        assert read.events.history(mention.id) == log
    after = (room.now(mention), room.desk.rules.trace(mention.id), room.desk.rules.alerts(room.brand.id))
    assert after == before


def test_what_a_person_does_stands(room: Room) -> None:
    room.rule(
        '[[rule]]\nname = "All"\ntag = ["t"]\nassign_to = "Deniz"\n'
        '[[rule]]\nname = "Later"\nwaiting = "1h"\nwaiting_by = "clock"\nlead = "Decide."\n'
    )
    [mention] = room.hear("I am angry")
    room.desk.replies.tag(mention.id, (), "mk")
    room.desk.replies.assign(mention.id, "", "mk")
    room.clock.advance(hours=2)
    room.desk.triage.refresh()
    after = room.now(mention)
    assert (after.tags, after.assigned_to) == ((), "")
    assert [alert.text for alert in room.desk.rules.alerts(room.brand.id)] == ["Decide."]


def test_a_corrected_label_takes_its_tag_and_points_along(room: Room) -> None:
    room.rule('[[rule]]\nname = "Angry"\nwhen = "sentiment:negative"\ntag = ["hot"]\npriority = 9\n')
    [mention] = room.hear("I am angry")
    corrected = room.desk.triage.correct(mention.id, Head.SENTIMENT, "neutral", "mk")
    assert corrected.tags == ()
    assert "rule" not in {reason.code for reason in corrected.reasons}


def test_escalation_by_waiting_time(room: Room) -> None:
    room.rule(
        '[[rule]]\nname = "Waits"\nneeds_reply = true\nwaiting = "90m"\npriority = 20\n'
        'lead = "Unanswered for 90 minutes."\n'
    )
    [mention] = room.hear("where is it")
    room.clock.advance(minutes=89)
    room.desk.triage.refresh()
    assert room.now(mention).assigned_to == ""
    room.clock.advance(minutes=1)
    assert room.desk.triage.refresh() >= 1
    raised = room.now(mention)
    assert raised.assigned_to == "Aino"
    assert ("rule", 20) in {(reason.code, reason.points) for reason in raised.reasons}
    with room.desk.store.reading() as read:
        ruling = read.rulings.of(mention.id)
    assert ruling is not None
    assert ruling.lead == ""  # the lead is told; to be signed by them would make it later still
    room.clock.advance(minutes=30)
    room.desk.triage.refresh()
    assert len(room.desk.rules.alerts(room.brand.id)) == 1


def test_what_was_answered_is_not_escalated(room: Room) -> None:
    room.rule('[[rule]]\nname = "Waits"\nwaiting = "1h"\nalert = "Look."\n')
    [mention] = room.hear("where is it")
    room.desk.replies.skip(mention.id, mention.version, "mk")
    room.clock.advance(hours=5)
    room.desk.triage.refresh()
    assert room.desk.rules.alerts(room.brand.id) == []
    with room.desk.store.reading() as read:
        assert read.rulings.due(room.clock(), 10) == []


def test_a_rule_on_nobodys_shift_gives_it_to_the_first_who_comes(room: Room) -> None:
    room.rule(
        '[[rule]]\nname = "Give"\nassign_skills = ["delivery"]\n',
        '[[person]]\nname = "Deniz"\nskills = ["delivery"]\nwed = ["12:00-18:00"]\n',
    )
    [mention] = room.hear("where is it")
    ruling = room.desk.rules.trace(mention.id)
    assert ruling is not None
    assert ruling.note == "nobody on shift knows delivery and speaks en"
    assert ruling.next_at == room.clock() + timedelta(hours=2)
    room.clock.advance(hours=2)
    room.desk.triage.refresh()
    assert room.now(mention).assigned_to == "Deniz"


def test_work_is_shared(room: Room) -> None:
    team = "".join(f'[[person]]\nname = "P{number}"\n' for number in range(3))
    room.rule('[[rule]]\nname = "Give"\nassign_skills = []\n', team)
    given = [mention.assigned_to for mention in room.hear(*(f"question {number}" for number in range(9)))]
    assert sorted(given) == ["P0"] * 3 + ["P1"] * 3 + ["P2"] * 3


def test_a_mute_hides_what_follows_and_a_person_lifts_it(room: Room) -> None:
    [earlier] = room.hear("where is it", by="noisy")
    room.rule('[[rule]]\nname = "Chatter"\nwhen = "intent:chatter"\nmute = "author"\n')
    [first] = room.hear("chat about beans", by="noisy")
    assert first.status is MentionStatus.STORED
    assert room.now(earlier).status is MentionStatus.STORED
    [second] = room.hear("where is my parcel", by="noisy")
    [danger] = room.hear("danger, it burns", by="noisy")
    [other] = room.hear("where is my parcel", by="ayse")
    assert second.status is MentionStatus.STORED
    assert danger.status is MentionStatus.OPEN
    assert other.status is MentionStatus.OPEN
    [mute] = room.desk.rules.mutes(room.brand.id)
    assert mute.rule == "Chatter"
    room.desk.rules.unmute(mute.id, "mk")
    [third] = room.hear("and where is my other parcel", by="noisy")
    [fourth] = room.hear("chat again", by="noisy")
    assert third.status is MentionStatus.OPEN
    assert fourth.status is MentionStatus.OPEN  # a person lifted it: no rule puts it back
    assert room.desk.rules.mutes(room.brand.id) == []


def test_lifting_a_mute_is_taken_back(room: Room) -> None:
    room.rule('[[rule]]\nname = "Chatter"\nwhen = "intent:chatter"\nmute = "author"\n')
    room.hear("chat about beans", by="noisy")
    [mute] = room.desk.rules.mutes(room.brand.id)
    room.desk.rules.unmute(mute.id, "mk")
    [meanwhile] = room.hear("where is my parcel", by="noisy")
    [danger] = room.hear("danger, it burns", by="noisy")
    assert meanwhile.status is MentionStatus.OPEN
    room.desk.rules.mute_again(room.brand, mute.id)
    assert room.desk.rules.mutes(room.brand.id) == [mute]
    assert room.now(meanwhile).status is MentionStatus.STORED
    assert room.now(danger).status is MentionStatus.OPEN
    [later] = room.hear("and my other parcel", by="noisy")
    assert later.status is MentionStatus.STORED
    with pytest.raises(Overtaken):
        room.desk.rules.mute_again(room.brand, mute.id)


def test_a_muted_thread(room: Room) -> None:
    room.rule('[[rule]]\nname = "Chatter"\nwhen = "intent:chatter"\nmute = "thread"\nmute_for = "2d"\n')
    room.hear("chat about beans", by="a", thread="t1")
    [inside] = room.hear("where is it", by="b", thread="t1")
    [outside] = room.hear("where is it", by="a", thread="t2")
    assert inside.status is MentionStatus.STORED
    assert outside.status is MentionStatus.OPEN
    room.clock.advance(days=2, minutes=1)
    [later] = room.hear("where is it now", by="b", thread="t1")
    assert later.status is MentionStatus.OPEN


def test_a_snooze_until_opening_comes_back_once(room: Room, clock: FrozenClock) -> None:
    room.rule('[[rule]]\nname = "Night"\nhours = "closed"\nsnooze = "opening"\n')
    clock.advance(hours=10)  # 20:00: closed
    [mention] = room.hear("where is it")
    assert mention.status is MentionStatus.SNOOZED
    assert mention.snoozed_until == clock().replace(hour=9) + timedelta(days=1)
    clock.advance(hours=13)
    room.desk.replies.wake()
    room.desk.triage.refresh()
    assert room.now(mention).status is MentionStatus.OPEN


def test_a_new_rule_is_heard_by_the_whole_queue_and_by_no_history(room: Room) -> None:
    waiting, skipped = room.hear("where is it", "and this")
    room.desk.replies.skip(skipped.id, skipped.version, "mk")
    room.rule('[[rule]]\nname = "All"\ntag = ["t"]\n')
    assert room.desk.triage.refresh() >= 1
    assert room.now(waiting).tags == ("t",)
    assert room.now(skipped).tags == ()
    while room.desk.triage.refresh():
        pass
    with room.desk.store.reading() as read:
        assert read.rulings.spoken(room.brand.id) == room.desk.rules.of(room.brand).fingerprint
    room.rule("")
    room.desk.triage.refresh()
    assert room.now(waiting).tags == ()


def test_the_hours_of_the_file_are_the_brands(room: Room) -> None:
    [mention] = room.hear("I am angry")
    assert mention.answer_by == room.clock() + timedelta(hours=1)
    week = 'wed = ["13:00-15:00"]\nthu = ["08:00-16:00"]\n'
    room.rule("", f'[hours]\nzone = "Europe/Helsinki"\ncountry = "FI"\n{week}')
    room.desk.triage.refresh()
    with room.desk.store.reading() as read:
        assert read.brands.get(room.brand.id).hours.country == "FI"
    room.desk.triage.refresh()
    assert room.now(mention).answer_by == room.clock() + timedelta(hours=2)  # noon there; open from 13:00
    room.clock.advance(hours=3)
    [late] = room.hear("I am angry again")  # 15:00 there: closed
    assert late.answer_by == room.clock().replace(day=5, hour=7)


def test_what_the_file_does_not_say_of_hours_stays_and_comes_back_with_it(room: Room) -> None:
    own = Hours("Europe/Helsinki", ((((time(10), time(15)),),) * 7), "FI")
    with room.desk.store.writing() as write:
        write.brands.update(replace(room.brand, hours=own))
    room.rule("", '[hours]\nclosed = ["2026-12-31"]\n')
    room.desk.triage.refresh()
    assert _stored(room).hours == replace(own, extra_closed=("2026-12-31",))
    room.rule("", '[hours]\ncountry = ""\n')
    room.desk.triage.refresh()
    assert _stored(room).hours == replace(own, country="")
    room.rule("", "")
    room.desk.triage.refresh()
    assert (_stored(room).hours, _stored(room).own_hours) == (own, None)


def test_shifts_without_a_zone_are_in_the_brands(room: Room) -> None:
    own = Hours("Europe/Helsinki", country="FI")
    with room.desk.store.writing() as write:
        write.brands.update(replace(room.brand, hours=own))
    room.rule("", '[[person]]\nname = "A"\nmon = ["12:00-20:00"]\n')
    [person] = room.desk.rules.of(_stored(room)).team.people
    assert person.hours is not None
    assert (person.hours.zone, person.hours.country) == ("Europe/Helsinki", "FI")


def test_a_broken_file_leaves_the_last_good_rules_in_force(
    room: Room, settings: Settings, clock: FrozenClock, expect_log: ExpectedLogs
) -> None:
    expect_log("stay in force")
    room.rule('[[rule]]\nname = "All"\ntag = ["good"]\n')
    assert room.hear("one")[0].tags == ("good",)
    room.rule('[[rule]]\nname = "All"\ntags = ["bad"]\n')
    assert room.hear("two")[0].tags == ("good",)
    problem = room.desk.rules.problem(room.brand)
    assert "rules.toml, line 3: “tags” is not known. Did you mean “tag”?" in problem
    with a_desk(settings, clock, room.theatre) as again:  # another process, which never saw the good one
        assert [rule.name for rule in again.rules.of(room.brand).rules] == ["All"]
        assert again.rules.problem(room.brand)
    room.rule('[[rule]]\nname = "All"\ntag = ["better"]\n')
    assert room.hear("three")[0].tags == ("better",)
    assert room.desk.rules.problem(room.brand) == ""


def test_a_file_that_was_never_right_is_no_rule(room: Room, expect_log: ExpectedLogs) -> None:
    expect_log("stay in force")
    room.rule("[[rule]]\n")
    assert room.hear("one")[0].tags == ()
    assert room.desk.rules.of(room.brand) == RuleSet()
    assert not (room.desk.rules.place(room.brand) / LAST_GOOD).exists()


def test_a_renamed_brand_keeps_its_folder(room: Room) -> None:
    room.rule("")
    assert room.desk.rules.place(replace(room.brand, name="Other")) == room.desk.rules.place(room.brand)
    assert room.desk.rules.place(room.brand).name == f"{room.brand.id}-lumi"


def test_first_files_are_right_and_not_written_over(room: Room) -> None:
    made = room.desk.rules.begin(room.brand)
    assert [path.name for path in made] == [TEAM, RULES]
    assert room.desk.rules.problem(room.brand) == ""
    assert [rule.name for rule in room.desk.rules.of(room.brand).active] == ["Danger first"]
    made[1].write_text("")
    assert room.desk.rules.begin(room.brand) == []
    assert made[1].read_text() == ""


def test_trying_a_rule_counts_and_writes_nothing(room: Room) -> None:
    room.hear("I am angry one", "angry two", "a question", "thanks")
    room.rule('[[rule]]\nname = "Angry"\non = false\nwhen = "sentiment:negative"\ntag = ["hot"]\n')
    with room.desk.store.reading() as read:
        before = read.rulings.loads(room.brand.id), read.mentions.count(room.brand.id, _all())
    trial = room.desk.rules.trial(room.brand, room.desk.rules.rule(room.brand, "angry").when, 7)
    assert (trial.mentions, trial.matched, trial.days) == (4, 2, 7)
    assert trial.by["intent"] == (("delivery", 2),)
    assert trial.by["platform"] == (("stage", 2),)
    assert [row.excerpt for row in trial.examples] == ["lumi angry two", "lumi I am angry one"]
    assert trial.per_day == pytest.approx(2 / 7)
    with room.desk.store.reading() as read:
        assert (read.rulings.loads(room.brand.id), read.mentions.count(room.brand.id, _all())) == before
        assert all(read.mentions.get(row.id).tags == () for row in trial.examples)


def test_trying_a_query_that_no_file_holds(room: Room) -> None:
    room.hear("I am angry", "a question about beans")
    assert room.desk.rules.trial_of_query(room.brand, "beans", 7).matched == 1
    with pytest.raises(QueryError):
        room.desk.rules.trial_of_query(room.brand, "beans tag:hot", 7)
    with pytest.raises(SettingWrong, match="no rule called"):
        room.desk.rules.rule(room.brand, "Nothing")


def test_a_trial_says_what_was_unsure(room: Room) -> None:
    room.hear("angry hm", "angry")
    trial = room.desk.rules.trial_of_query(room.brand, "sentiment:negative", 7)
    assert (trial.matched, trial.unsure) == (1, 1)


def test_a_trial_of_waiting_and_of_hours(room: Room) -> None:
    quick, slow, open_ = room.hear("one", "two", "three")
    room.clock.advance(minutes=10)
    room.desk.replies.skip(quick.id, quick.version, "mk")
    room.clock.advance(hours=2)
    room.desk.replies.skip(slow.id, slow.version, "mk")
    tried = room.desk.rules.trial(room.brand, Condition(waiting=Waiting(60)), 7)
    assert {row.id for row in tried.examples} == {slow.id, open_.id}
    assert room.desk.rules.trial(room.brand, Condition(open=True), 7).matched == 3
    assert room.desk.rules.trial(room.brand, Condition(open=False), 7).matched == 0


def test_alerts_are_seen_once(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\nalert = "Look."\n')
    room.hear("one")
    [alert] = room.desk.rules.alerts(room.brand.id)
    room.desk.rules.see(alert.id, "mk")
    room.desk.rules.see(alert.id, "other")
    assert room.desk.rules.alerts(room.brand.id) == []
    assert [each.seen_by for each in room.desk.rules.alerts(room.brand.id, seen=True)] == ["mk"]


def test_what_its_author_deleted_leaves_no_ruling(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\nwhen = "secretword"\nalert = "Look."\nmute = "author"\n')
    [mention] = room.hear("secretword", by="gone", name="Gone Person")
    with room.desk.store.writing() as write:
        write.mentions.mark_gone(room.brand.id, "stage", [mention.post.native_id], room.clock())
    assert room.desk.rules.trace(mention.id) is None
    assert room.desk.rules.alerts(room.brand.id) == []
    assert [mute.label for mute in room.desk.rules.mutes(room.brand.id)] == [""]


@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rule_lists)
def test_no_rule_approves_or_sends_or_answers(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings, clock: FrozenClock, rules: tuple[Rule, ...]
) -> None:
    own = replace(settings, workspace=tmp_path_factory.mktemp("ws"))
    with open_room(own, clock) as room, pytest.MonkeyPatch.context() as patch:
        room.rule("")
        spoken = BrandRules(RuleSet(rules, PEOPLE, "some"))
        patch.setattr("socialdesk.services.rules.read", lambda *_, **__: spoken)
        heard = room.hear("I am angry", "danger", "thanks", "chat", "angry hm", "question")
        moment = clock()
        clock.advance(hours=30)
        room.desk.triage.refresh()
        room.desk.replies.wake()
        room.desk.triage.refresh()
        room.desk.dispatch.drain()
        assert room.theatre.sent == []
        with room.desk.store.reading() as read:
            assert read.replies.in_state(*ReplyState, limit=10) == []
            for mention in heard:
                there = read.mentions.get(mention.id)
                assert there.status in (MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.STORED)
                assert there.answered_at is None
                assert there.priority == sum(reason.points for reason in there.reasons)
                assert 0 <= there.priority <= 100
                if "danger" in there.post.text:
                    assert there.status is MentionStatus.OPEN
        clock.advance(seconds=(moment - clock()).total_seconds())


def _stored(room: Room) -> Brand:
    with room.desk.store.reading() as read:
        return read.brands.get(room.brand.id)


def _all() -> View:
    return View(statuses=frozenset())


def test_rules_of_a_brand_without_a_folder(room: Room, tmp_path: Path) -> None:
    assert room.desk.rules.of(Brand(room.brand.id, "Nobody", Hours())) == RuleSet()
    assert room.hear("one")[0].status is MentionStatus.OPEN


def test_templates_that_a_rule_chose_reach_the_suggestions(room: Room) -> None:
    [before] = room.hear("I am angry, the parcel is late", thread="one")
    known = room.desk.inbox.open(before.id).suggestions
    room.rule('[[rule]]\nname = "Season"\nwhen = "intent:delivery"\ntemplates = "peak"\n')
    [after] = room.hear("I am angry, the parcel is late again", thread="two")
    opened = room.desk.inbox.open(after.id)
    assert opened.ruling is not None
    assert opened.ruling.templates == "peak"
    assert all("peak" not in each.source_key for each in known)
    assert opened.suggestions[0].source_key.startswith("templates/en/delivery.peak.")
    assert opened.suggestions[0].text not in {each.text for each in known}


STRIKE = """over = true

[[template]]
key = "strike"
intents = ["delivery"]
occasion = "strike"
approach = "public"
apologises = true
text = "{greeting} we are sorry: the post is on strike. Your parcel leaves on the first day after it."
"""


def own_playbook(room: Room, templates: str) -> Path:
    """The brand's own playbook with these English templates over the shipped ones."""
    folder = room.desk.settings().workspace / "playbooks" / "ours"
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "voice.toml").write_text('based_on = "default"\n')
    (folder / "templates" / "en.toml").write_text(templates)
    with room.desk.store.writing() as write:
        write.brands.update(replace(room.brand, playbook="ours"))
    return folder


def test_templates_for_an_occasion_of_the_brands_own_are_suggested_where_a_rule_chooses_them(
    room: Room,
) -> None:
    own_playbook(room, STRIKE)
    [before] = room.hear("I am angry, the parcel is late", thread="one")
    assert all("strike" not in each.source_key for each in room.desk.inbox.open(before.id).suggestions)
    assert room.desk.rules.never_chosen(room.brand) == ("strike",)
    room.rule('[[rule]]\nname = "Strike"\nwhen = "intent:delivery"\ntemplates = "strike"\n')
    [after] = room.hear("I am angry, the parcel is late again", thread="two")
    assert room.desk.inbox.open(after.id).suggestions[0].source_key == "templates/en/strike"
    assert room.desk.rules.never_chosen(room.brand) == ()


def test_a_rule_whose_templates_are_gone_is_refused_and_the_last_good_ones_stay(
    room: Room, expect_log: ExpectedLogs
) -> None:
    folder = own_playbook(room, STRIKE)
    text = '[[rule]]\nname = "Strike"\ntemplates = "strike"\ntag = ["t"]\n'
    room.rule(text)
    rules = room.desk.rules
    assert (rules.problem(room.brand), len(rules.of(room.brand).rules)) == ("", 1)
    (folder / "templates" / "en.toml").write_text(STRIKE.replace('"strike"\na', '"recall"\na'))
    expect_log("no template of the playbook is kept for “strike”")
    assert "rules.toml, line 3: no template of the playbook is kept for “strike”" in rules.problem(room.brand)
    assert len(rules.of(room.brand).rules) == 1, "the others go on as they were"
    with pytest.raises(SettingWrong, match="line 3: no template"):
        rules.files.save(room.brand, RULES, text + "on = false\n", seen=text, by="Deniz")
    (folder / "templates" / "en.toml").write_text(STRIKE)
    assert rules.problem(room.brand) == ""


def test_the_trace_says_where_the_playbook_has_none_of_the_templates(room: Room) -> None:
    room.rule('[[rule]]\nname = "Season"\ntemplates = "peak"\n')
    parcel, question = room.hear("I am angry", "a question")
    told = [room.desk.rules.trace(each.id) for each in (parcel, question)]
    assert told[0] is not None
    assert told[0].trace[0].did == ("templates for peak",)
    assert told[1] is not None
    assert told[1].trace[0].did == (
        "templates for peak",
        "the playbook has none of these for question in this language",
    )


def test_hours_are_those_of_the_file_at_once(room: Room) -> None:
    room.rule("", '[hours]\nzone = "Europe/Helsinki"\nsun = ["00:00-23:59"]\n[[person]]\nname = "Mia"\n')
    assert room.desk.rules.hours(room.brand).zone == "Europe/Helsinki"
    assert room.desk.rules.hours(room.brand) != room.brand.hours


def test_a_new_name_stands_in_the_team_too(room: Room) -> None:
    team = '[[person]]\nname = "you"  # at the desk\nskills = ["refunds"]\n\n[[person]]\nname = "Mia"\n'
    room.rule("", team)
    room.desk.rules.rename("You", "Elif")
    assert room.desk.rules.files.written(room.brand).team == team.replace('"you"', '"Elif"')
    room.desk.rules.rename("Mia", "elif")  # there is one of this name
    assert [each.name for each in room.desk.rules.of(room.brand).team.people] == ["Elif", "Mia"]


BURNT = "the kettle burned my hand, sparks came out of it, it is dangerous!"


def test_danger_alerts_without_any_rule_and_once(room: Room) -> None:
    burnt, _ = room.hear(BURNT, "where is my parcel?")
    [alert] = room.desk.rules.alerts(room.brand.id)
    assert (alert.mention_id, alert.rule, alert.text) == (burnt.id, "", GRAVE)
    assert room.now(burnt).assigned_to == "", "there is no team yet"
    room.desk.rules.see(alert.id, "mk")
    room.desk.triage.correct(burnt.id, Head.SENTIMENT, "negative", "mk")
    assert room.desk.rules.alerts(room.brand.id) == []


def test_danger_goes_to_the_lead_unless_somebody_has_it(room: Room) -> None:
    room.rule("")
    [burnt] = room.hear(BURNT)
    assert room.now(burnt).assigned_to == "Aino"
    assert len(room.desk.rules.alerts(room.brand.id)) == 1
    room.desk.replies.assign(burnt.id, "", "mk")
    room.desk.triage.correct(burnt.id, Head.SENTIMENT, "negative", "mk")
    assert room.now(burnt).assigned_to == "", "a person took it from her"


def test_a_rule_that_speaks_of_danger_comes_first(room: Room) -> None:
    room.rule('[[rule]]\nname = "Ours"\nwhen = "burned"\nassign_to = "Deniz"\nalert = "Call them."\n')
    [burnt] = room.hear(BURNT)
    [alert] = room.desk.rules.alerts(room.brand.id)
    assert (alert.rule, alert.text) == ("Ours", "Call them.")
    assert room.now(burnt).assigned_to == "Deniz"
