"""The outbox: no reply leaves twice and no decision is lost, whatever happens in which order."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from socialdesk.domain.mention import Author, MentionId, MentionStatus
from socialdesk.domain.reply import (
    Finding,
    Receipt,
    Reply,
    ReplyId,
    ReplyState,
    Severity,
    Stopped,
    Suggestion,
    SuggestionKind,
    Tone,
    ToneCheck,
)
from socialdesk.errors import AlreadyDecided, Overtaken, StaleVersion
from tests.unit.store.scenery import START, Scene, arrival, post

LEASE = timedelta(seconds=90)

SUGGESTION = Suggestion(
    SuggestionKind.TEMPLATE,
    "Broken, EN",
    "So sorry, Ayşe!",
    "en",
    Tone(0.8, (ToneCheck("greets", "Greets", True, start=0, end=3),)),
    (Finding("promise_date", "Promises a date", Severity.SOFT, 1, 2),),
    "broken.en",
)


known = precondition(lambda self: self.keys)


class Outbox(RuleBasedStateMachine):
    """Windows, dispatchers, authors, clocks and crashes over one file, beside an account of what left."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name) / "desk.sqlite")
        added = self.scene.add(*(arrival(post(str(n))) for n in range(3)))
        self.mentions = added.new
        self.seen = {each: self.scene.mention(each).version for each in added.new}
        self.keys: dict[ReplyId, str] = {}
        self.left: dict[ReplyId, int] = {}  # times that a claim let it go out and nobody took it back
        self.sent: set[ReplyId] = set()
        self.withdrawn: set[ReplyId] = set()
        self.unread: set[ReplyId] = set()  # the post was changed since a person last let it go
        self.gone: set[MentionId] = set()
        self.before: dict[ReplyId, tuple[Reply, int]] = {}  # what a person moved last, and its times left
        self.edits = 0

    def teardown(self) -> None:
        self.scene.store.close()
        self.folder.cleanup()

    def pick(self, which: int) -> ReplyId:
        """One of the replies, the latest ones first."""
        ids = sorted(self.keys, reverse=True)
        return ids[which % len(ids)]

    def reply(self, reply_id: ReplyId) -> Reply:
        with self.scene.store.reading() as read:
            return read.replies.get(reply_id)

    @rule(index=st.integers(0, 2))
    def look(self, index: int) -> None:
        mention_id = self.mentions[index]
        self.seen[mention_id] = self.scene.mention(mention_id).version

    @rule(index=st.integers(0, 2), by_hand=st.booleans(), hold=st.sampled_from([0, 10]))
    def approve(self, index: int, by_hand: bool, hold: int) -> None:
        mention_id = self.mentions[index]
        mention = self.scene.mention(mention_id)
        key = f"key-{len(self.keys)}"
        try:
            made = self.scene.approve(
                mention_id,
                version=self.seen[mention_id],
                key=key,
                by_hand=by_hand,
                not_before=self.scene.now + timedelta(seconds=hold),
            )
        except AlreadyDecided:
            assert mention.status in (MentionStatus.APPROVED, MentionStatus.ANSWERED, MentionStatus.GONE)
            return
        except StaleVersion:
            assert mention.version != self.seen[mention_id]
            return
        assert mention.status is MentionStatus.OPEN
        assert mention.version == self.seen[mention_id]
        self.keys[made.id] = key

    @rule()
    def claim(self) -> None:
        with self.scene.store.writing() as write:
            due = [r for r in write.replies.in_state(ReplyState.APPROVED) if r.not_before <= self.scene.now]
            claimed = write.replies.claim(self.scene.now, LEASE, "one")
        if claimed is None:
            assert not due
            return
        assert claimed.id == due[0].id
        assert claimed.state is ReplyState.SENDING
        assert claimed.attempts == due[0].attempts + 1
        assert claimed.claimed_until == self.scene.now + LEASE
        self.left[claimed.id] = self.left.get(claimed.id, 0) + 1
        assert self.left[claimed.id] == 1, "sent twice without a word that the first did not arrive"

    @rule(seconds=st.sampled_from([1, 30, 100]))
    def time_passes(self, seconds: int) -> None:
        self.scene.now += timedelta(seconds=seconds)

    @rule()
    def the_clock_goes_back(self) -> None:
        self.scene.now -= timedelta(hours=1)

    @rule()
    def crash(self) -> None:
        self.scene.reopen()

    @rule(index=st.integers(0, 2))
    def its_author_changes_a_post(self, index: int) -> None:
        self.edits += 1
        changed = post(str(index), f"my grinder is broken {self.edits} times")
        self.scene.add(arrival(changed, at=self.scene.now))
        if self.mentions[index] not in self.gone:
            self.unread |= {each for each in self.keys if self.reply(each).mention_id == self.mentions[index]}

    @rule(index=st.integers(0, 2))
    def its_author_deletes_a_post(self, index: int) -> None:
        with self.scene.store.writing() as write:
            write.mentions.mark_gone(self.scene.brand.id, "bluesky", [str(index)], self.scene.now)
        known = self.mentions[index] in self.gone  # what was done with its replies since is not undone
        self.gone.add(self.mentions[index])
        for each in self.keys:
            if not known and self.reply(each).mention_id == self.mentions[index]:
                assert self.reply(each).state not in (ReplyState.APPROVED, ReplyState.BY_HAND)

    @rule()
    def lapse(self) -> None:
        with self.scene.store.writing() as write:
            late = {
                each.id
                for each in write.replies.in_state(ReplyState.SENDING)
                if each.claimed_until
                and (each.claimed_until <= self.scene.now or each.claimed_until > self.scene.now + 2 * LEASE)
            }
            lapsed = write.replies.lapsed(self.scene.now, LEASE)
        assert {each.id for each in lapsed} == late
        assert all(each.state is ReplyState.UNCERTAIN for each in lapsed)

    def move(self, reply_id: ReplyId, name: str, allowed: set[ReplyState]) -> bool:
        """Try a verb; it works in the allowed states alone and otherwise changes nothing."""
        before = self.reply(reply_id)
        now = self.scene.now
        try:
            with self.scene.store.writing() as write:
                part = write.replies
                if name == "withdraw":
                    part.withdraw(reply_id, "mk", now)
                elif name == "stop":
                    part.stop(reply_id, Stopped.EDITED, now)
                elif name == "send_again":
                    part.send_again(reply_id, "mk", now)
                elif name == "send_now":
                    part.send_now(reply_id, "mk", now)
                elif name == "posted":
                    part.sent(reply_id, Receipt(""), now)
                elif name == "retry":
                    part.retry(reply_id, now + timedelta(seconds=5), "later")
                elif name == "sent":
                    part.sent(reply_id, Receipt(f"n{reply_id}", "u", now, "t"), now)
                elif name == "failed":
                    part.failed(reply_id, "no", now)
                elif name == "uncertain":
                    part.uncertain(reply_id, "?", now)
                else:
                    part.by_hand(reply_id, "you", now)
        except AlreadyDecided:
            assert before.state not in allowed
            assert self.reply(reply_id) == before
            return False
        assert before.state in allowed
        if name in ("withdraw", "send_again", "send_now", "posted"):
            self.before[reply_id] = before, self.left.get(reply_id, 0)
        return True

    @known
    @rule(which=st.integers(0, 9))
    def withdraw(self, which: int) -> None:
        reply_id = self.pick(which)
        allowed = {ReplyState.APPROVED, ReplyState.FAILED, ReplyState.UNCERTAIN, ReplyState.BY_HAND}
        gone = self.reply(reply_id).note == Stopped.GONE
        if self.move(reply_id, "withdraw", allowed):
            self.withdrawn.add(reply_id)
            assert self.reply(reply_id).stopped is (Stopped.GONE if gone else None)
            self.is_open_again(reply_id)

    @known
    @rule(which=st.integers(0, 9))
    def stop(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.move(reply_id, "stop", {ReplyState.APPROVED, ReplyState.SENDING}):
            self.withdrawn.add(reply_id)
            assert self.reply(reply_id).stopped is Stopped.EDITED
            self.is_open_again(reply_id)

    def is_open_again(self, reply_id: ReplyId) -> None:
        mention_id = self.reply(reply_id).mention_id
        status = self.scene.mention(mention_id).status
        assert status is (MentionStatus.GONE if mention_id in self.gone else MentionStatus.OPEN)

    @known
    @rule(which=st.integers(0, 9))
    def settle(self, which: int) -> None:
        reply_id = self.pick(which)
        allowed = {
            ReplyState.SENDING, ReplyState.UNCERTAIN, ReplyState.BY_HAND, ReplyState.FAILED, ReplyState.SENT,
        }  # fmt: skip
        before = self.reply(reply_id)
        if before.attempts:
            allowed.add(ReplyState.APPROVED)
        if self.move(reply_id, "sent", allowed):
            self.sent.add(reply_id)
            reply = self.reply(reply_id)
            assert reply.receipt is not None
            assert before.receipt is None or reply.receipt == before.receipt
            status = self.scene.mention(reply.mention_id).status
            assert status is (MentionStatus.GONE if reply.mention_id in self.gone else MentionStatus.ANSWERED)

    @known
    @rule(which=st.integers(0, 9))
    def refuse(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.move(reply_id, "failed", {ReplyState.SENDING, ReplyState.UNCERTAIN}):
            self.left[reply_id] = 0

    @known
    @rule(which=st.integers(0, 9))
    def retry(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.move(reply_id, "retry", {ReplyState.SENDING, ReplyState.UNCERTAIN}):
            self.left[reply_id] = 0

    @known
    @rule(which=st.integers(0, 9))
    def doubt(self, which: int) -> None:
        reply_id = self.pick(which)
        self.move(reply_id, "uncertain", {ReplyState.SENDING, ReplyState.UNCERTAIN})

    @known
    @rule(which=st.integers(0, 9))
    def send_again(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.reply(reply_id).mention_id in self.gone:
            with self.scene.store.writing() as write, pytest.raises(Overtaken, match="deleted"):
                write.replies.send_again(reply_id, "mk", self.scene.now)
        elif self.move(reply_id, "send_again", {ReplyState.UNCERTAIN, ReplyState.FAILED}):
            self.left[reply_id] = 0  # a person decided so
            self.unread.discard(reply_id)

    @known
    @rule(which=st.integers(0, 9))
    def send_now(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.move(reply_id, "send_now", {ReplyState.APPROVED}):
            self.unread.discard(reply_id)
            assert self.reply(reply_id).not_before <= self.scene.now

    @known
    @rule(which=st.integers(0, 9))
    def post_by_hand(self, which: int) -> None:
        reply_id = self.pick(which)
        if self.reply(reply_id).state is ReplyState.BY_HAND and self.move(
            reply_id, "posted", {ReplyState.BY_HAND}
        ):
            self.sent.add(reply_id)

    @known
    @rule(which=st.integers(0, 9))
    def prove(self, which: int) -> None:
        reply_id = self.pick(which)
        before = self.reply(reply_id)
        with self.scene.store.writing() as write:
            after = write.replies.prove(reply_id, Receipt("seen"))
        if before.receipt is None or before.receipt.native_id:
            assert after == before
        else:
            assert after.receipt == replace(before.receipt, native_id="seen")
            assert after.version == before.version + 1

    @precondition(lambda self: self.before)
    @rule(which=st.integers(0, 9))
    def restore(self, which: int) -> None:
        """What a person did last with a reply is undone, or nothing is changed at all."""
        reply_id = sorted(self.before)[which % len(self.before)]
        before, left = self.before[reply_id]
        now, mention = self.reply(reply_id), self.scene.mention(before.mention_id)
        try:
            with self.scene.store.writing() as write:
                restored = write.replies.restore(before, "mk", self.scene.now)
        except AlreadyDecided:
            assert now.version != before.version + 1 or mention.status not in (
                MentionStatus.OPEN, MentionStatus.APPROVED, MentionStatus.ANSWERED,
            )  # fmt: skip
            assert self.reply(reply_id) == now
            assert self.scene.mention(before.mention_id) == mention
            return
        assert now.version == before.version + 1
        assert restored == before
        del self.before[reply_id]
        self.left[reply_id] = left
        self.withdrawn.discard(reply_id)
        self.sent.discard(reply_id)
        after = self.scene.mention(before.mention_id)
        if mention.id not in self.gone:
            assert after.status is MentionStatus.APPROVED
            assert after.answered_at is None

    @known
    @rule(which=st.integers(0, 9))
    def hand_over(self, which: int) -> None:
        reply_id = self.pick(which)
        allowed = {ReplyState.SENDING, ReplyState.FAILED, ReplyState.UNCERTAIN, ReplyState.BY_HAND}
        if self.move(reply_id, "by_hand", allowed):
            self.left[reply_id] = 0

    @invariant()
    def nothing_is_lost(self) -> None:
        with self.scene.store.reading() as read:
            replies = read.replies.page(self.scene.brand.id, None, 1000)
            counts = read.replies.counts(self.scene.brand.id)
        assert {each.id: each.idempotency_key for each in replies} == self.keys
        assert sum(counts.values()) == len(replies)
        for each in replies:
            assert (each.state is ReplyState.SENT) == (each.id in self.sent)
            assert (each.state is ReplyState.WITHDRAWN) == (each.id in self.withdrawn)
            assert (each.receipt is not None) == (each.state is ReplyState.SENT)
            assert (each.claimed_until is not None) == (each.state is ReplyState.SENDING)
        for mention_id in self.mentions:
            pending = [
                each
                for each in replies
                if each.mention_id == mention_id and each.state not in (ReplyState.SENT, ReplyState.WITHDRAWN)
            ]
            answered = any(e.mention_id == mention_id and e.state is ReplyState.SENT for e in replies)
            status = self.scene.mention(mention_id).status
            assert len(pending) <= 1
            with self.scene.store.reading() as read:
                for each in pending:
                    assert read.replies.read_before_edit(each.id) == (each.id in self.unread)
            assert (status is MentionStatus.GONE) == (mention_id in self.gone)
            if mention_id in self.gone:
                continue
            assert (status is MentionStatus.APPROVED) == bool(pending)
            assert (status is MentionStatus.ANSWERED) == (answered and not pending)


Outbox.TestCase.settings = hypothesis.settings(max_examples=60, stateful_step_count=50, deadline=None)
TestOutbox = Outbox.TestCase


def approved(scene: Scene) -> Reply:
    return scene.approve(scene.add_one().id)


def test_an_approval_keeps_what_the_person_saw(scene: Scene) -> None:
    mention = scene.add_one()
    reply = scene.approve(mention.id, "So sorry, Ayşe! We are on it.", suggestion=SUGGESTION)
    assert reply.state is ReplyState.APPROVED
    assert (reply.approved_by, reply.approved_at) == ("mk", START)
    assert reply.suggestion_kind is SuggestionKind.TEMPLATE
    assert reply.suggested_text == SUGGESTION.text
    assert (reply.author_name, reply.author_handle, reply.platform) == ("Ayşe K", "ayse", "bluesky")
    assert scene.mention(mention.id).status is MentionStatus.APPROVED
    assert scene.mention(mention.id).version == mention.version + 1


def test_approving_twice_names_who_was_first(scene: Scene) -> None:
    mention = scene.add_one()
    scene.approve(mention.id, by="first")
    with pytest.raises(AlreadyDecided) as caught:
        scene.approve(mention.id, version=mention.version, key="other", by="second")
    assert (caught.value.by, caught.value.at) == ("first", START)
    assert "by first" in str(caught.value)


def test_a_text_edited_meanwhile_stops_the_approval(scene: Scene) -> None:
    mention = scene.add_one()
    scene.add(arrival(post(text="never mind, it works")))
    with pytest.raises(StaleVersion):
        scene.approve(mention.id, version=mention.version)
    with scene.store.reading() as read:
        assert read.replies.for_mention(mention.id) == []


def test_a_held_reply_is_not_claimed(scene: Scene) -> None:
    scene.approve(scene.add_one().id, not_before=START + timedelta(seconds=10))
    with scene.store.writing() as write:
        assert write.replies.claim(START + timedelta(seconds=9), LEASE, "one") is None
        assert write.replies.claim(START + timedelta(seconds=10), LEASE, "one") is not None


def test_replies_leave_in_the_order_of_approval_and_waiting_accounts_are_passed_over(scene: Scene) -> None:
    with scene.store.writing() as write:
        other = write.accounts.add(scene.brand.id, "x", "Lumi on X", {}).id
        added = write.mentions.add_new(other, scene.brand.id, [arrival(post("9", platform="x"))])
    ids = scene.add(arrival(post("1")), arrival(post("2"))).new
    first = scene.approve(ids[1])
    scene.now += timedelta(seconds=1)
    second = scene.approve(ids[0])
    third = scene.approve(added.new[0])
    with scene.store.writing() as write:
        skip = frozenset({scene.account.id})
        assert write.replies.claim(scene.now, LEASE, "one", skip_accounts=skip) == write.replies.get(third.id)
        claimed = [write.replies.claim(scene.now, LEASE, "one") for _ in range(3)]
    assert [each and each.id for each in claimed] == [first.id, second.id, None]


def test_a_reply_by_hand_closes_when_it_is_seen(scene: Scene) -> None:
    reply = scene.approve(scene.add_one().id, by_hand=True)
    assert reply.state is ReplyState.BY_HAND
    with scene.store.writing() as write:
        assert write.replies.claim(START + timedelta(days=1), LEASE, "one") is None
        sent = write.replies.sent(reply.id, Receipt("77", "https://example.org/77"), START)
    assert sent.receipt == Receipt("77", "https://example.org/77", START)
    mention = scene.mention(reply.mention_id)
    assert mention.status is MentionStatus.ANSWERED
    assert mention.answered_at == START


def test_a_persons_word_gives_way_to_the_post_once(scene: Scene) -> None:
    reply = scene.approve(scene.add_one().id, by_hand=True)
    first, second = (Receipt(each, f"https://example.org/{each}", thread_id="t") for each in ("77", "78"))
    with scene.store.writing() as write:
        assert write.replies.prove(reply.id, first) == reply  # nobody has posted it
        said = write.replies.sent(reply.id, Receipt(""), START)
        seen = write.replies.prove(reply.id, first)
        assert seen.receipt == replace(first, sent_at=START)
        assert seen.version == said.version + 1
        assert write.replies.prove(reply.id, second) == seen
        with pytest.raises(AlreadyDecided, match="was sent"):
            write.replies.restore(reply, "mk", START)
    assert scene.mention(reply.mention_id).answered_at == START


def test_the_outbox_wants_the_disk(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing(durable=False) as write:
        for verb in (
            lambda: write.replies.claim(START, LEASE, "one"),
            lambda: write.replies.lapsed(START, LEASE),
            lambda: write.replies.approve(
                mention.id, version=1, text="", by="", at=START, not_before=START, key="k"
            ),
        ):
            with pytest.raises(RuntimeError, match="durable"):
                verb()


def test_suggestions_come_back_as_they_were(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.replies.suggest(mention.id, [SUGGESTION, SUGGESTION], START)
        made = (SUGGESTION, replace(SUGGESTION, ready=False))
        write.replies.suggest(mention.id, made, START)
        assert write.replies.suggestions(mention.id) == made


def test_recent_texts_leave_out_what_was_withdrawn(scene: Scene) -> None:
    ids = scene.add(*(arrival(post(str(n))) for n in range(3))).new
    replies = [scene.approve(each, f"text {each}") for each in ids]
    with scene.store.writing() as write:
        write.replies.withdraw(replies[1].id, "mk", START)
        texts = write.replies.recent_texts(scene.account.id, START - timedelta(hours=1))
        assert texts == [f"text {ids[2]}", f"text {ids[0]}"]
        assert write.replies.recent_texts(scene.account.id, START + timedelta(hours=1)) == []


def test_what_a_customer_was_told_is_found_on_every_platform(scene: Scene) -> None:
    ayse, ayse_x = Author("a1", "ayse"), Author("x1", "ayse_x")
    posts = [post("1", author=ayse), post("2", author=ayse), post("3", author=ayse_x, platform="x")]
    posts.append(post("4", author=Author("b1", "bob")))
    here, second, elsewhere, stranger = (scene.add_one(each) for each in posts)
    assert here.customer_id is not None
    assert elsewhere.customer_id is not None
    with scene.store.writing() as write:
        write.customers.merge(here.customer_id, elsewhere.customer_id, by="mk", at=START)
    for each, text in ((here, "here"), (second, "second"), (elsewhere, "elsewhere"), (stranger, "stranger")):
        scene.approve(each.id, text)
    with scene.store.reading() as read:
        assert sorted(read.replies.told(here.id, START - timedelta(hours=1))) == ["elsewhere", "second"]
        assert read.replies.told(stranger.id, START - timedelta(hours=1)) == []
        assert read.replies.told(here.id, START + timedelta(hours=1)) == []


def test_pages_of_the_outbox_are_newest_first(scene: Scene) -> None:
    replies = [scene.approve(each) for each in scene.add(*(arrival(post(str(n))) for n in range(5))).new]
    with scene.store.reading() as read:
        first = read.replies.page(scene.brand.id, None, 3)
        rest = read.replies.page(scene.brand.id, first[-1].id, 3)
    assert [each.id for each in first + rest] == [each.id for each in reversed(replies)]


def test_a_claim_of_a_clock_that_was_wrong_is_given_up(scene: Scene) -> None:
    reply = approved(scene)
    with scene.store.writing() as write:
        assert write.replies.claim(START + timedelta(days=1), LEASE, "one") is not None
        [lapsed] = write.replies.lapsed(START + timedelta(minutes=1), LEASE)
    assert (lapsed.id, lapsed.state) == (reply.id, ReplyState.UNCERTAIN)


def test_a_clock_that_is_a_little_ahead_keeps_its_claim(scene: Scene) -> None:
    approved(scene)
    with scene.store.writing() as write:
        assert write.replies.claim(START + timedelta(seconds=20), LEASE, "one") is not None
        assert write.replies.lapsed(START, LEASE) == []


def test_a_post_deleted_before_the_reply_left_stops_it(scene: Scene) -> None:
    reply = approved(scene)
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
        assert write.replies.claim(START + timedelta(days=1), LEASE, "one") is None
        assert write.replies.get(reply.id).state is ReplyState.FAILED
        withdrawn = write.replies.withdraw(reply.id, "mk", START)
        assert write.mentions.get(withdrawn.mention_id).status is MentionStatus.GONE


def test_what_is_not_there_is_said_so(scene: Scene) -> None:
    with scene.store.writing() as write:
        for look in (
            lambda: write.replies.get(ReplyId(9)),
            lambda: write.replies.suggest(MentionId(9), (), START),
            lambda: write.replies.withdraw(ReplyId(9), "mk", START),
        ):
            with pytest.raises(Overtaken, match=r"no (reply|mention) 9"):
                look()
