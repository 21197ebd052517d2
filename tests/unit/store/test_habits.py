"""Each decision says what became of every suggestion that was shown, and says it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.habit import Tally, Turn
from socialdesk.domain.mention import Author, MentionId, MentionStatus
from socialdesk.domain.reply import Receipt, ReplyId, Suggestion, SuggestionKind, Tone
from tests.unit.store.scenery import START, Scene, labels, post

LONG_AGO = START - timedelta(days=365)
KEYS = ("templates/en/late", "faq/en/returns", "replies/7")
SHOWN = tuple(
    Suggestion(kind, "…", f"Words of {key}, said in full.", "en", Tone(0.5), source_key=key)
    for kind, key in zip(
        (SuggestionKind.TEMPLATE, SuggestionKind.FAQ, SuggestionKind.APPROVED), KEYS, strict=True
    )
)


def shown(scene: Scene, number: int = 0, *, opened: bool = True) -> MentionId:
    """A mention with three suggestions that somebody looked at."""
    author = Author(f"a{number}", f"guest{number}")
    mention = scene.add_one(post(f"m{number}", f"where is my order {number}", author=author))
    scene.label(mention.id)
    with scene.store.writing() as write:
        write.replies.suggest(mention.id, SHOWN, START)
        if opened:
            write.mentions.opened(mention.id, START)
    return mention.id


def tallies(scene: Scene) -> dict[str, Tally]:
    with scene.store.reading() as read:
        return {each.source_key: each for each in read.habits.tallies(scene.brand.id, LONG_AGO)}


def skip(scene: Scene, mention_id: MentionId, status: MentionStatus = MentionStatus.SKIPPED) -> None:
    version = scene.mention(mention_id).version
    with scene.store.writing() as write:
        write.mentions.set_status(mention_id, status, version=version, by="mk", at=START)


def test_the_one_taken_those_above_and_those_below(scene: Scene) -> None:
    scene.approve(shown(scene), SHOWN[1].text, suggestion=SHOWN[1])
    found = tallies(scene)
    assert [(t.shown, t.unchanged, t.passed, t.tried) for t in (found[k] for k in KEYS)] == [
        (1, 0, 1, 1),
        (1, 1, 0, 1),
        (1, 0, 0, 0),
    ]
    assert found[KEYS[1]].kind is SuggestionKind.FAQ
    assert found[KEYS[1]].lang == "en"


def test_an_edit_counts_by_what_stayed(scene: Scene) -> None:
    scene.approve(shown(scene), SHOWN[0].text.replace("in full", "in short"), suggestion=SHOWN[0])
    one = tallies(scene)[KEYS[0]]
    assert (one.unchanged, one.edited) == (0, 1)
    assert 0.7 < one.kept < 1.0


def test_own_words_pass_all_of_them_over(scene: Scene) -> None:
    scene.approve(shown(scene), "My own words")
    assert [tallies(scene)[key].passed for key in KEYS] == [1, 1, 1]


def test_a_suggestion_that_is_not_among_them_any_more_counts_alone(scene: Scene) -> None:
    gone = replace(SHOWN[0], source_key="templates/en/other", text="Other words")
    scene.approve(shown(scene), "Other words", suggestion=gone)
    assert {key: each.unchanged for key, each in tallies(scene).items()} == {"templates/en/other": 1}


def test_a_skip_counts_where_somebody_looked(scene: Scene) -> None:
    skip(scene, shown(scene, 1))
    skip(scene, shown(scene, 2, opened=False))
    assert [tallies(scene)[key].skipped for key in KEYS] == [1, 1, 1]


def test_what_is_taken_back_says_nothing(scene: Scene) -> None:
    one, two = shown(scene, 1), shown(scene, 2)
    reply = scene.approve(one, SHOWN[0].text, suggestion=SHOWN[0])
    skip(scene, two)
    with scene.store.writing() as write:
        write.replies.withdraw(reply.id, "mk", START)
    skip(scene, two, MentionStatus.OPEN)
    assert tallies(scene) == {}


def test_only_the_last_skip_is_taken_back(scene: Scene) -> None:
    mention = shown(scene, 1)
    skip(scene, mention)
    made = None
    with scene.store.writing() as write:
        made = write.follow_ups.make(mention, due_at=START, since=START, at=START, by="mk")
        write.follow_ups.raise_(made.id, "mk", START)
    version = scene.mention(mention).version
    with scene.store.writing() as write:  # put off and back: nothing was skipped by that
        write.mentions.set_status(mention, MentionStatus.SNOOZED, version=version, by="mk", at=START)
        write.mentions.set_status(mention, MentionStatus.OPEN, version=version + 1, by="mk", at=START)
        write.replies.suggest(mention, SHOWN, START)
    assert tallies(scene)[KEYS[0]].skipped == 1
    version = scene.mention(mention).version
    later = START + timedelta(days=1)
    with scene.store.writing() as write:
        write.mentions.set_status(mention, MentionStatus.SKIPPED, version=version, by="mk", at=later)
        write.mentions.set_status(mention, MentionStatus.OPEN, version=version + 1, by="mk", at=later)
    assert tallies(scene)[KEYS[0]].skipped == 1


def test_answers_of_a_model_count_together(scene: Scene) -> None:
    for number in (1, 2):
        mention = shown(scene, number)
        one = replace(SHOWN[0], kind=SuggestionKind.MODEL, source_key=f"model/{number}")
        with scene.store.writing() as write:
            write.replies.suggest(mention, [one], START)
        scene.approve(mention, one.text, suggestion=one)
    assert {key: each.unchanged for key, each in tallies(scene).items()} == {"model": 2}


def send(scene: Scene, reply_id: ReplyId) -> None:
    with scene.store.writing() as write:
        assert write.replies.claim(scene.now, timedelta(minutes=1), "me") is not None
        write.replies.sent(reply_id, Receipt("r1"), scene.now)


@pytest.mark.parametrize(
    ("after", "way"),
    [(Sentiment.POSITIVE, Turn.BETTER), (Sentiment.NEGATIVE, Turn.SAME), (None, None)],
)
def test_what_the_customer_said_next(scene: Scene, after: Sentiment | None, way: Turn | None) -> None:
    mention = shown(scene)
    send(scene, scene.approve(mention, SHOWN[0].text, suggestion=SHOWN[0]).id)
    if after is not None:
        later = post(
            "next", "so it goes", author=Author("a0", "guest0"), published_at=START + timedelta(hours=1)
        )
        scene.label(scene.add_one(later).id, labels(after))
    one = tallies(scene)[KEYS[0]]
    assert {each: getattr(one, each) for each in Turn if getattr(one, each)} == ({way: 1} if way else {})
    with scene.store.reading() as read:
        [reply] = read.habits.sent(scene.brand.id, LONG_AGO)
    assert (reply.turn, reply.source_key, reply.text) == (way, KEYS[0], SHOWN[0].text)


def test_what_was_long_ago_is_left_out(scene: Scene) -> None:
    scene.approve(shown(scene), SHOWN[0].text, suggestion=SHOWN[0])
    with scene.store.reading() as read:
        assert read.habits.tallies(scene.brand.id, START + timedelta(seconds=1)) == []


def test_words_of_a_post_that_is_gone_are_not_read_any_more(scene: Scene) -> None:
    mention = shown(scene)
    send(scene, scene.approve(mention, SHOWN[0].text, suggestion=SHOWN[0]).id)
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["m0"], START)
        assert write.habits.sent(scene.brand.id, LONG_AGO) == []
    assert tallies(scene)[KEYS[0]].unchanged == 1  # counts of the past do not change


class Deciding(RuleBasedStateMachine):
    """Decisions and their undoing in any order: what is counted is what stands."""

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene()
        self.open = [shown(self.scene, number) for number in range(3)]
        self.replied: dict[MentionId, tuple[ReplyId, int | None]] = {}
        self.skipped: set[MentionId] = set()

    @precondition(lambda self: self.open)
    @rule(place=st.sampled_from((0, 1, 2, None)), edited=st.booleans())
    def approve(self, place: int | None, edited: bool) -> None:
        mention = self.open.pop()
        suggestion = None if place is None else SHOWN[place]
        text = "Words of my own" if suggestion is None else suggestion.text + (" Bye!" if edited else "")
        self.replied[mention] = self.scene.approve(mention, text, suggestion=suggestion).id, place

    @precondition(lambda self: self.open)
    @rule()
    def skip(self) -> None:
        mention = self.open.pop()
        skip(self.scene, mention)
        self.skipped.add(mention)

    @precondition(lambda self: self.replied)
    @rule()
    def withdraw(self) -> None:
        mention, (reply, _) = self.replied.popitem()
        with self.scene.store.writing() as write:
            write.replies.withdraw(reply, "mk", START)
        self.open.append(mention)

    @precondition(lambda self: self.skipped)
    @rule()
    def reopen(self) -> None:
        mention = self.skipped.pop()
        skip(self.scene, mention, MentionStatus.OPEN)
        self.open.append(mention)

    @invariant()
    def counted_is_what_stands(self) -> None:
        found = tallies(self.scene)
        decided = len(self.replied) + len(self.skipped)
        places = [place for _, place in self.replied.values()]
        for at, key in enumerate(KEYS):
            one = found.get(key, Tally())
            assert one.shown == decided
            assert one.skipped == len(self.skipped)
            assert one.sent == places.count(at)
            assert one.passed == sum(place is None or place > at for place in places)
            assert 0.0 <= one.kept <= one.edited

    def teardown(self) -> None:
        self.scene.store.close()


TestDeciding = Deciding.TestCase
TestDeciding.settings = hypothesis_settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
