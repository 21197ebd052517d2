"""Follow-ups on the real desk: they come back at their time, as drafts, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.activity import ActivityFilter, Area, in_words
from socialdesk.domain.brand import Brand
from socialdesk.domain.follow_up import FollowUp, FollowUpState
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.rule import Scope
from socialdesk.errors import Overtaken, Refused, SettingWrong
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

MINE = "mk"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
COMPLAINT = "lumi angry: my parcel is late"


@dataclass
class Room:
    desk: Desk
    theatre: Theatre
    clock: FrozenClock
    brand: Brand
    account: Account
    said: int = 0

    def hear(self, text: str, by: str = "ayse", **more: object) -> Mention:
        """Somebody writes now; it is polled and labelled."""
        self.said += 1
        native_id = self.theatre.say(text, self.clock(), by=by, id=f"p{self.said}", **more)
        self.desk.intake.poll(self.account.id)
        self.minute()
        with self.desk.store.reading() as read:
            found = read.mentions.by_native(self.brand.id, "stage", native_id)
        assert found is not None
        return found

    def minute(self) -> None:
        """What the schedule does every minute."""
        self.desk.replies.wake()
        self.desk.follow_ups.run()
        self.desk.triage.run()
        self.desk.triage.refresh()

    def answer(self, mention_id: MentionId, text: str = "") -> None:
        opened = self.desk.inbox.open(mention_id)
        text = text or opened.suggestions[0].text
        self.desk.replies.approve(mention_id, opened.mention.version, text, MINE, accept_soft=True)
        self.clock.advance(minutes=1)
        self.desk.dispatch.drain()
        self.minute()

    def answered(self, text: str = COMPLAINT, by: str = "ayse") -> Mention:
        mention = self.hear(text, by)
        self.answer(mention.id)
        return self.mention(mention.id)

    def mention(self, mention_id: MentionId) -> Mention:
        with self.desk.store.reading() as read:
            return read.mentions.get(mention_id)

    def queue(self) -> list[MentionId]:
        return [row.id for row in self.desk.inbox.page(self.brand.id)]

    def later(self, **span: float) -> None:
        self.clock.advance(**span)
        self.minute()

    def coming(self, mention_id: MentionId) -> FollowUp | None:
        with self.desk.store.reading() as read:
            return read.follow_ups.with_customer(mention_id)

    def follow_up(self, mention_id: MentionId) -> FollowUp:
        with self.desk.store.reading() as read:
            return read.follow_ups.of(mention_id)[0]


@pytest.fixture
def room(settings: Settings, clock: FrozenClock) -> Iterator[Room]:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        yield Room(desk, theatre, clock, brand, account)


def test_a_day_after_our_answer_we_ask_whether_all_is_well(room: Room) -> None:
    mention = room.answered()
    waiting = room.follow_up(mention.id)
    assert (waiting.state, waiting.rule) == (FollowUpState.WAITING, "all_well")
    assert waiting.due_at == mention.answered_at + DAY  # type: ignore[operator]
    room.later(hours=23)
    assert room.queue() == []
    room.later(hours=1)
    assert room.queue() == [mention.id]
    opened = room.desk.inbox.open(mention.id)
    assert opened.suggestions
    assert all("/follow." in each.source_key for each in opened.suggestions)
    assert opened.mention.priority == opened.mention.reasons[0].points + 2  # addressed
    assert opened.mention.reasons[0].code == "follow_up"
    assert opened.mention.reasons[0].detail == "Is all well?"
    assert len(room.theatre.sent) == 1, "never sent alone"
    meter = room.desk.replies.measure(mention.id, opened.suggestions[0].text)
    assert not any(check.code == "apologises" and check.needed for check in meter.tone.checks)


def test_its_reply_goes_into_the_thread_and_ends_it(room: Room) -> None:
    mention = room.answered()
    room.later(days=1)
    room.answer(mention.id)
    assert [each.to_native_id for each in room.theatre.sent] == [mention.post.native_id] * 2
    assert room.follow_up(mention.id).state is FollowUpState.REPLIED
    assert room.mention(mention.id).status is MentionStatus.ANSWERED
    room.later(days=40)
    assert room.queue() == [], "once"


def test_the_log_says_what_became_of_it(room: Room) -> None:
    mention = room.answered()
    room.later(days=1)

    def skip() -> None:
        room.desk.replies.skip(mention.id, room.mention(mention.id).version, "Mia")

    skip()
    room.desk.replies.undo(mention.id, "Mia")
    version, text = room.mention(mention.id).version, "Hi Ayşe, is all well with it now?"
    room.desk.replies.approve(mention.id, version, text, "Juho", accept_soft=True)
    lines = room.desk.activity.page(room.brand.id, ActivityFilter(area=Area.FOLLOW_UPS))
    assert [(line.kind, line.by) for line in lines[::-1]] == [
        ("follow_up_set", ""),
        ("follow_up_raised", ""),
        ("follow_up_skipped", "Mia"),
        ("follow_up_raised", "Mia"),
        ("follow_up_replied", "Juho"),
    ]
    assert in_words(lines[2].kind, lines[2].detail) == "Follow-up skipped"


def test_working_hours_are_kept(room: Room) -> None:
    room.clock.advance(days=2)  # Friday
    mention = room.answered()
    due = room.follow_up(mention.id).due_at
    assert due.strftime("%a %H:%M") == "Mon 09:00"


def test_who_was_closed_at_its_time_hears_of_it_at_the_next_opening(room: Room) -> None:
    mention = room.answered()
    room.later(days=1, hours=10)  # past closing time: nobody looked all day
    assert room.queue() == []
    room.later(hours=13)
    assert room.queue() == [mention.id]


def test_a_customer_who_writes_meanwhile_is_not_asked(room: Room) -> None:
    mention = room.answered()
    room.clock.advance(hours=2)
    second = room.hear("thanks lumi, it came", to=mention.post.native_id)
    made = room.follow_up(mention.id)
    assert (made.state, made.why) == (FollowUpState.MOOT, "wrote")
    assert room.queue() == [second.id]


def test_a_customer_who_writes_while_it_stands_in_the_queue(room: Room) -> None:
    mention = room.answered()
    room.later(days=1)
    second = room.hear("lumi angry: it never came")
    assert room.queue() == [second.id]
    assert room.mention(mention.id).status is MentionStatus.ANSWERED
    assert room.follow_up(mention.id).why == "wrote"


def test_the_muted_and_the_gone_are_left_alone(room: Room) -> None:
    muted, gone = room.answered(), room.answered(by="bo")
    with room.desk.store.writing() as write:
        write.rulings.mute(muted.id, Scope.AUTHOR, "R", room.clock(), None)
        write.mentions.mark_gone(room.brand.id, "stage", [gone.post.native_id], room.clock())
    room.later(days=1)
    assert room.queue() == []
    assert room.follow_up(muted.id).why == "muted"
    assert room.desk.follow_ups.open(room.brand.id) == []


def test_a_question_and_a_kind_word_get_none_by_default(room: Room) -> None:
    for text in ("does lumi sell bags?", "thanks lumi"):
        mention = room.answered(text, by=text[:4])
        assert room.coming(mention.id) is None


def test_unsure_labels_and_danger_get_none(room: Room) -> None:
    for text in ("lumi angry hm: late", "lumi danger: it burns"):
        mention = room.hear(text, by=text[5:9])
        room.answer(mention.id, "Hello, please write to us in private so that we can look into it.")
        assert room.coming(mention.id) is None


def test_a_person_sets_one_and_takes_it_back(room: Room) -> None:
    mention = room.answered("does lumi sell bags?")
    made = room.desk.follow_ups.add(mention.id, room.clock() + DAY, MINE, "Did the bag fit?")
    assert made.by_hand
    assert made.templates == "follow_up"
    room.desk.follow_ups.cancel(made.id, MINE)
    room.later(days=2)
    assert room.queue() == []
    restored = room.desk.follow_ups.restore(made.id, MINE)
    assert restored.state is FollowUpState.WAITING
    room.minute()
    assert room.queue() == [mention.id]
    opened = room.desk.inbox.open(mention.id)
    assert opened.mention.reasons[0].detail == "Did the bag fit?"
    assert "follow.answer" in opened.suggestions[0].source_key


def test_one_set_before_the_answer_waits_for_it(room: Room) -> None:
    mention = room.hear("does lumi sell bags?")
    made = room.desk.follow_ups.add(mention.id, room.clock() + DAY, MINE)
    room.answer(mention.id)
    room.later(days=1)
    assert room.queue() == [mention.id]
    assert room.follow_up(mention.id).id == made.id


def test_one_that_nobody_answered_comes_to_nothing(room: Room) -> None:
    mention = room.hear("does lumi sell bags?")
    room.desk.follow_ups.add(mention.id, room.clock() + DAY, MINE)
    room.later(days=1)
    assert room.follow_up(mention.id).why == "open"
    assert room.queue() == [mention.id]


def test_now_and_back_and_another_time(room: Room) -> None:
    mention = room.answered()
    made = room.follow_up(mention.id)
    room.desk.follow_ups.now(made.id, MINE)
    assert room.queue() == [mention.id]
    room.desk.follow_ups.lower(made.id, MINE)
    assert room.queue() == []
    moved = room.desk.follow_ups.move(made.id, room.clock() + 2 * DAY, MINE)
    room.later(days=1)
    assert room.queue() == []
    room.later(days=1)
    assert room.queue() == [mention.id]
    with pytest.raises(Overtaken):
        room.desk.follow_ups.move(moved.id, room.clock() + DAY, MINE)


def test_skipped_and_undone(room: Room) -> None:
    mention = room.answered()
    room.later(days=1)
    room.desk.replies.skip(mention.id, room.mention(mention.id).version, MINE)
    assert room.follow_up(mention.id).state is FollowUpState.SKIPPED
    room.desk.replies.undo(mention.id, MINE)
    assert room.follow_up(mention.id).state is FollowUpState.RAISED
    assert room.queue() == [mention.id]


def test_a_month_holds_so_many(room: Room) -> None:
    for _ in range(2):
        mention = room.answered()
        made = room.coming(mention.id) or room.desk.follow_ups.add(mention.id, room.clock() + HOUR, MINE)
        room.desk.follow_ups.now(made.id, MINE)
        room.desk.replies.skip(mention.id, room.mention(mention.id).version, MINE)
        room.clock.advance(hours=1)
    mention = room.answered()
    assert room.coming(mention.id) is None
    with pytest.raises(Refused, match="2 follow-ups"):
        room.desk.follow_ups.add(mention.id, room.clock() + DAY, MINE)


@pytest.mark.parametrize("due", [timedelta(0), timedelta(days=500)])
def test_a_time_that_cannot_be_meant(room: Room, due: timedelta) -> None:
    mention = room.answered("does lumi sell bags?")
    with pytest.raises(SettingWrong, match="Choose"):
        room.desk.follow_ups.add(mention.id, room.clock() + due, MINE)


def test_what_we_wrote_ourselves_is_not_followed_up(room: Room) -> None:
    ours = room.hear("lumi says hello", by="us")
    with pytest.raises(Refused, match="customer wrote"):
        room.desk.follow_ups.add(ours.id, room.clock() + DAY, MINE)


def test_weeks_later_nobody_is_asked(room: Room) -> None:
    mention = room.answered()
    room.later(days=21)
    assert room.follow_up(mention.id).why == "late"
    assert room.queue() == []


def write_rules(settings: Settings, text: str) -> None:
    """The brand's own playbook says what is followed up."""
    folder = settings.workspace / "playbooks" / "own"
    folder.mkdir(parents=True)
    (folder / "voice.toml").write_text('based_on = "default"\n')
    (folder / "follow_ups.toml").write_text(text)


@pytest.fixture
def own(settings: Settings) -> Path:
    write_rules(settings, "")
    return settings.workspace / "playbooks" / "own" / "follow_ups.toml"


def use_own(room: Room) -> None:
    with room.desk.store.writing() as write:
        write.brands.update(replace(room.brand, playbook="own"))


def test_praise_that_was_skipped_can_come_back_to_be_thanked(own: Path, room: Room) -> None:
    own.write_text(
        '[[follow_up]]\nkey = "thanks"\ntitle = "Thank them"\nafter = "skip"\nwait = "4h"\n'
        'intents = ["praise"]\n'
    )
    use_own(room)
    mention = room.hear("thanks lumi")
    room.desk.replies.skip(mention.id, mention.version, MINE)
    room.minute()
    room.later(hours=4)
    assert room.queue() == [mention.id]
    assert "praise" in room.desk.inbox.open(mention.id).suggestions[0].source_key


def test_a_returning_customer_is_thanked_once(own: Path, room: Room) -> None:
    own.write_text(
        '[[follow_up]]\nkey = "back"\ntitle = "Back"\nafter = "answer"\nwait = "1h"\nmentions = 2\n'
        'sentiments = ["positive"]\nagain = "300d"\ntemplates = "returning"\n'
        'prefer = ["praise.returning.short"]\n'
    )
    use_own(room)
    assert room.coming(room.answered("thanks lumi, lovely").id) is None
    second = room.answered("thanks lumi, again lovely")
    made = room.coming(second.id)
    assert made is not None
    assert made.mention_id == second.id
    room.later(hours=1)
    keys = [each.source_key for each in room.desk.inbox.open(second.id).suggestions]
    assert keys[0].endswith("praise.returning.short")
    assert all("praise.returning" in key for key in keys)
    room.answer(second.id)
    third = room.answered("thanks lumi, once more")
    assert room.coming(third.id) is None


def test_a_year_with_us(room: Room) -> None:
    first = room.answered("thanks lumi, good bags")
    room.later(days=300)
    last = room.answered("thanks lumi, still good")
    assert room.coming(last.id) is None
    room.clock.advance(days=65)
    for _ in range(30):
        room.later(hours=1)
        if room.coming(last.id):
            break
    made = room.coming(last.id)
    assert made is not None
    assert (made.rule, made.mention_id) == ("anniversary", last.id)
    assert first.customer_id == last.customer_id
    room.minute()
    assert room.queue() == [last.id]
    assert all("anniversary" in s.source_key for s in room.desk.inbox.open(last.id).suggestions)


def test_a_clock_that_was_ahead_costs_no_anniversary(room: Room) -> None:
    room.answered("thanks lumi, good bags")
    room.later(days=300)
    last = room.answered("thanks lumi, still good")
    room.clock.advance(days=400)
    room.minute()
    room.clock.advance(days=-400 + 65)
    for _ in range(30):
        room.later(hours=1)
        if room.coming(last.id):
            break
    made = room.coming(last.id)
    assert made is not None
    assert made.rule == "anniversary"


def test_a_playbook_that_breaks_keeps_the_last_good_rules(
    own: Path, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    own.write_text('[[follow_up]]\nkey = "k"\ntitle = "T"\nafter = "answer"\nwait = "1h"\n')
    use_own(room)
    room.minute()
    own.write_text("[[follow_up]]\nkey = 7\n# broken\n")
    mention = room.answered()
    assert room.coming(mention.id) is not None
