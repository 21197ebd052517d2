"""Drafts that wait: no text leaves unsigned, none leaves twice, and nothing is lost in any order."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import ReplyId, ReplyState, Suggestion, SuggestionKind, Tone
from socialdesk.domain.sign_off import ALIVE, Draft, DraftId, DraftState, Risk, RiskKind, Where
from socialdesk.errors import AlreadyDecided, Overtaken, StaleVersion
from tests.unit.store.scenery import START, Scene, arrival, post

RISKS = (
    Risk(RiskKind.SAFETY, Where.LABELS),
    Risk(RiskKind.HEALTH, Where.MENTION, "hospital", 10, 18),
    Risk(RiskKind.RULE, Where.RULE, "The press asks."),
)
SUGGESTION = Suggestion(SuggestionKind.TEMPLATE, "Late, EN", "So sorry!", "en", Tone(0.7), (), "late.en")
PEOPLE = ("Mia", "Juho", "Aino")

FRESH = st.sampled_from([True, True, True, False])
"""Whether somebody looks again before they decide."""

drafted = precondition(lambda self: self.drafts)


class SecondPerson(RuleBasedStateMachine):
    """Three people at three windows over one file, with crashes, undo and the dispatcher."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name) / "desk.sqlite")
        self.mentions = self.scene.add(*(arrival(post(str(n))) for n in range(2))).new
        self.seen = {each: self.scene.mention(each).version for each in self.mentions}
        self.drafts: dict[DraftId, DraftState] = {}
        self.waited: dict[ReplyId, set[DraftId]] = {}  # the drafts that waited when one was signed
        self.left: list[ReplyId] = []

    def teardown(self) -> None:
        self.scene.store.close()
        self.folder.cleanup()

    def draft(self, draft_id: DraftId) -> Draft:
        with self.scene.store.reading() as read:
            return read.sign_offs.get(draft_id)

    def pick(self, which: int) -> Draft:
        ids = sorted(self.drafts, reverse=True)
        return self.draft(ids[which % len(ids)])

    def follow(self, mention_id: MentionId) -> None:
        """Take over what became of a mention's drafts; the verb's own test came before."""
        with self.scene.store.reading() as read:
            for each in read.sign_offs.of(mention_id):
                self.drafts[each.id] = each.state

    @rule(index=st.integers(0, 1))
    def look(self, index: int) -> None:
        mention_id = self.mentions[index]
        self.seen[mention_id] = self.scene.mention(mention_id).version

    @rule(index=st.integers(0, 1), who=st.sampled_from(PEOPLE), fresh=FRESH)
    def ask(self, index: int, who: str, fresh: bool) -> None:
        if fresh:
            self.look(index)
        mention_id = self.mentions[index]
        before = self.scene.mention(mention_id)
        with self.scene.store.reading() as read:
            theirs = [d for d in read.sign_offs.of(mention_id) if d.waits and d.author == who]
        try:
            with self.scene.store.writing() as write:
                made = write.sign_offs.ask(
                    mention_id,
                    version=self.seen[mention_id],
                    text=f"Dear customer, says {who}",
                    author=who,
                    at=self.scene.now,
                    risks=RISKS,
                    suggestion=SUGGESTION,
                )
        except StaleVersion:
            assert before.version != self.seen[mention_id]
            return
        except AlreadyDecided:
            assert theirs or before.status not in (MentionStatus.OPEN, MentionStatus.ASKED)
            return
        assert not theirs
        assert (made.author, made.risks, made.suggestion) == (who, RISKS, SUGGESTION)
        self.drafts[made.id] = DraftState.WAITING

    @drafted
    @rule(which=st.integers(0, 5), edited=st.booleans(), crash=st.booleans(), fresh=FRESH)
    def sign(self, which: int, edited: bool, crash: bool, fresh: bool) -> None:
        draft = self.pick(which)
        if fresh:
            self.look(self.mentions.index(draft.mention_id))
        with self.scene.store.reading() as read:
            waited = {each.id for each in read.sign_offs.of(draft.mention_id) if each.waits}
        mention = self.scene.mention(draft.mention_id)
        text = "Edited by the lead" if edited else draft.text
        try:
            with self.scene.store.writing() as write:
                made = write.replies.approve(
                    draft.mention_id,
                    version=self.seen[draft.mention_id],
                    text=text,
                    by="Leo",
                    at=self.scene.now,
                    not_before=self.scene.now,
                    key=f"key-{draft.id}-{mention.version}",
                    asked=True,
                )
                write.sign_offs.signed(draft.id, made.id, "Leo", self.scene.now)
                if crash:
                    raise KeyboardInterrupt
        except KeyboardInterrupt:
            assert self.draft(draft.id) == draft
            assert self.scene.mention(draft.mention_id) == mention
            return
        except StaleVersion:
            assert mention.version != self.seen[draft.mention_id]
            return
        except AlreadyDecided:
            assert not draft.waits
            return
        assert draft.waits
        after = self.draft(draft.id)
        assert (after.state, after.reply_id, after.text) == (DraftState.SIGNED, made.id, draft.text)
        self.waited[made.id] = waited
        self.follow(draft.mention_id)

    @drafted
    @rule(which=st.integers(0, 5), fresh=FRESH)
    def reject(self, which: int, fresh: bool) -> None:
        draft = self.pick(which)
        if fresh:
            self.look(self.mentions.index(draft.mention_id))
        mention = self.scene.mention(draft.mention_id)
        try:
            with self.scene.store.writing() as write:
                after = write.sign_offs.reject(
                    draft.id,
                    version=self.seen[draft.mention_id],
                    by="Leo",
                    note="Warmer, please.",
                    at=self.scene.now,
                )
        except StaleVersion:
            assert mention.version != self.seen[draft.mention_id]
            return
        except AlreadyDecided:
            assert not draft.waits
            return
        assert draft.waits
        assert (after.note, after.decided_by) == ("Warmer, please.", "Leo")
        assert self.scene.mention(draft.mention_id).assigned_to
        self.follow(draft.mention_id)

    @drafted
    @rule(which=st.integers(0, 5), undo=st.booleans())
    def take_back_or_unreject(self, which: int, undo: bool) -> None:
        draft = self.pick(which)
        try:
            with self.scene.store.writing() as write:
                if undo:
                    write.sign_offs.wait_again(draft.id, "Leo", self.scene.now)
                else:
                    write.sign_offs.take_back(draft.id, draft.author, self.scene.now)
        except AlreadyDecided:
            assert draft.state is not (DraftState.REJECTED if undo else DraftState.WAITING) or undo
            assert self.draft(draft.id) == draft
            return
        self.follow(draft.mention_id)

    @rule(index=st.integers(0, 1))
    def withdraw(self, index: int) -> None:
        mention_id = self.mentions[index]
        with self.scene.store.reading() as read:
            replies = read.replies.for_mention(mention_id)
        if not replies:
            return
        reply = replies[-1]
        try:
            with self.scene.store.writing() as write:
                write.replies.withdraw(reply.id, "Leo", self.scene.now)
                write.sign_offs.unsigned(reply.id, "Leo", self.scene.now)
        except AlreadyDecided:
            return
        self.follow(mention_id)
        with self.scene.store.reading() as read:
            drafts = read.sign_offs.of(mention_id)
        assert reply.id not in {each.reply_id for each in drafts}
        again = {each.id for each in drafts if each.waits}
        assert again == self.waited[reply.id]
        assert self.scene.mention(mention_id).status is MentionStatus.ASKED

    @rule()
    def send(self) -> None:
        with self.scene.store.writing() as write:
            claimed = write.replies.claim(self.scene.now, timedelta(seconds=90), "one")
        if claimed is not None:
            assert claimed.id not in self.left, "sent twice"
            self.left.append(claimed.id)

    @rule(index=st.integers(0, 1))
    def answered_elsewhere(self, index: int) -> None:
        mention_id = self.mentions[index]
        if self.scene.mention(mention_id).status is MentionStatus.APPROVED:
            return
        with self.scene.store.writing() as write:
            write.mentions.answered(mention_id, at=self.scene.now, by="")
        self.follow(mention_id)

    @rule(index=st.integers(0, 1), snooze=st.booleans())
    def put_away(self, index: int, snooze: bool) -> None:
        """Skip or snooze, as the queue does: a mention whose draft waits stays where it is."""
        mention_id = self.mentions[index]
        before = self.scene.mention(mention_id)
        to = MentionStatus.SNOOZED if snooze else MentionStatus.SKIPPED
        until = self.scene.now + timedelta(hours=1) if snooze else None
        try:
            with self.scene.store.writing() as write:
                write.mentions.set_status(
                    mention_id, to, version=before.version, by="Mia", at=self.scene.now, until=until
                )
                write.mentions.set_status(
                    mention_id, MentionStatus.OPEN, version=before.version + 1, by="Mia", at=self.scene.now
                )
        except AlreadyDecided:
            assert before.status is not MentionStatus.OPEN
            assert self.scene.mention(mention_id) == before

    @rule()
    def crash(self) -> None:
        self.scene.reopen()

    @invariant()
    def each_is_where_it_should_be(self) -> None:
        with self.scene.store.reading() as read:
            waiting = {draft.mention_id for draft in read.sign_offs.waiting(self.scene.brand.id)}
            for mention_id in self.mentions:
                status = read.mentions.get(mention_id).status
                assert (status is MentionStatus.ASKED) == (mention_id in waiting)
                drafts = read.sign_offs.of(mention_id)
                assert len({d.author for d in drafts if d.waits}) == sum(d.waits for d in drafts)
                signed = [d for d in drafts if d.state is DraftState.SIGNED]
                live = [r for r in read.replies.for_mention(mention_id) if r.state != ReplyState.WITHDRAWN]
                assert len(signed) == len(live) <= 1
                assert [d.reply_id for d in signed] == [r.id for r in live]
            for draft_id, state in self.drafts.items():
                assert read.sign_offs.get(draft_id).state is state


TestSecondPerson = SecondPerson.TestCase
TestSecondPerson.settings = hypothesis.settings(max_examples=60, stateful_step_count=30, deadline=None)


def ask(scene: Scene, mention_id: MentionId, who: str = "Mia", text: str = "Dear Ayşe") -> Draft:
    version = scene.mention(mention_id).version
    with scene.store.writing() as write:
        return write.sign_offs.ask(mention_id, version=version, text=text, author=who, at=scene.now)


def test_the_waiting_come_in_the_order_of_asking(scene: Scene) -> None:
    one, two = scene.add(arrival(post("1")), arrival(post("2"))).new
    later = ask(scene, two)
    scene.now += timedelta(minutes=1)
    sooner = ask(scene, one, "Juho")
    with scene.store.reading() as read:
        assert [d.id for d in read.sign_offs.waiting(scene.brand.id)] == [later.id, sooner.id]
        assert len(read.sign_offs.waiting(scene.brand.id, limit=1)) == 1


def test_a_rejection_stands_once_its_author_has_asked_anew(scene: Scene) -> None:
    mention = scene.add_one(post("1"))
    first = ask(scene, mention.id)
    with scene.store.writing() as write:
        version = write.mentions.get(mention.id).version
        write.sign_offs.reject(first.id, version=version, by="Leo", note="Warmer.", at=scene.now)
    second = ask(scene, mention.id, text="Dear Ayşe, so sorry")
    with scene.store.writing() as write:
        with pytest.raises(AlreadyDecided, match="another draft"):
            write.sign_offs.wait_again(first.id, "Leo", scene.now)
        assert [(d.id, d.waits) for d in write.sign_offs.of(mention.id)] == [
            (first.id, False),
            (second.id, True),
        ]
        kinds = [event.kind for event in write.events.history(mention.id)]
    assert "draft_waits_again" not in kinds


def test_a_withdrawn_reply_brings_no_draft_back_to_what_was_answered_otherwise(scene: Scene) -> None:
    mention = scene.add_one(post("1"))
    draft = ask(scene, mention.id)
    reply = scene.approve(mention.id, draft.text, asked=True)
    with scene.store.writing() as write:
        write.sign_offs.signed(draft.id, reply.id, "Leo", scene.now)
        write.mentions.answered(mention.id, at=scene.now, by="")
        write.replies.withdraw(reply.id, "Leo", scene.now)
        write.sign_offs.unsigned(reply.id, "Leo", scene.now)
    with scene.store.reading() as read:
        assert read.sign_offs.waiting(scene.brand.id) == []
    assert scene.mention(mention.id).status is MentionStatus.ANSWERED


def test_what_the_author_deleted_takes_its_drafts_along(scene: Scene) -> None:
    mention = scene.add_one(post("1"))
    draft = ask(scene, mention.id, text="Dear Ayşe, whose words are gone")
    with scene.store.writing() as write:
        write.sign_offs.write_on(mention.id, "Mia", "seat 1", scene.now)
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], scene.now)
    with scene.store.reading() as read:
        assert read.sign_offs.of(mention.id) == []
        assert read.sign_offs.present(mention.id, scene.now, besides="") == ()
        with pytest.raises(Overtaken):
            read.sign_offs.get(draft.id)


def test_a_decision_survives_a_power_cut_or_is_refused(scene: Scene) -> None:
    draft = ask(scene, scene.add_one(post("1")).id)
    with pytest.raises(RuntimeError, match="durable"), scene.store.writing(durable=False) as write:
        write.sign_offs.take_back(draft.id, "Mia", scene.now)


def test_presence_is_of_one_seat_and_expires_by_itself(scene: Scene) -> None:
    one, two = scene.add(arrival(post("1")), arrival(post("2"))).new

    def beat(mention_id: MentionId, who: str, seat: str) -> None:
        with scene.store.writing(durable=False) as write:
            write.sign_offs.write_on(mention_id, who, seat, scene.now)

    def present(mention_id: MentionId, besides: str = "") -> list[tuple[str, timedelta]]:
        with scene.store.reading() as read:
            found = read.sign_offs.present(mention_id, scene.now, besides=besides)
        return [(each.person, scene.now - each.since) for each in found]

    beat(one, "Mia", "a")
    beat(one, "Juho", "b")
    scene.now += timedelta(seconds=40)
    beat(one, "Mia", "a")
    assert present(one) == [("Mia", timedelta(seconds=40)), ("Juho", timedelta(seconds=40))]
    assert present(one, besides="a") == [("Juho", timedelta(seconds=40))]
    scene.now += timedelta(seconds=30)
    assert present(one) == [("Mia", timedelta(seconds=70))]  # Juho gave no sign of life for 70 s
    beat(two, "Mia", "a")  # she went on to another mention
    assert present(one) == []
    scene.now += ALIVE
    assert present(two) == []
    with scene.store.writing(durable=False) as write:
        write.sign_offs.write_on(one, "Juho", "b", scene.now)
        write.sign_offs.leave("b")
    assert present(one) == []


def test_a_draft_cannot_be_read_as_markup_or_break_the_file(scene: Scene) -> None:
    draft = ask(scene, scene.add_one(post("1")).id, text="half \ud83d\x00 <b>bold</b>")
    assert draft.text == "half \ufffd  <b>bold</b>"
    assert draft.asked_at >= START
