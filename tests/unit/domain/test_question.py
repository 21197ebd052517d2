from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Intent
from socialdesk.domain.mention import MentionId
from socialdesk.domain.question import Answered, Asked, Outcome, Settled, Topic, ordered

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def asked(
    number: int, *, person: str = "", days: float = 1, lang: str = "en", intent: Intent = Intent.QUESTION,
    answered: bool = False, candidate: bool = False,
) -> Asked:  # fmt: skip
    return Asked(
        MentionId(number), person or str(number), "Ann", "ann", "x", "do you ship?", lang, intent,
        NOW - timedelta(days=days), answered, candidate,
    )  # fmt: skip


def test_figures_of_a_topic() -> None:
    topic = Topic(
        (
            asked(1, days=0.5, lang="tr", answered=True),
            asked(2, days=6.9, lang="en", intent=Intent.DELIVERY),
            asked(3, days=8, lang="en", person="2", intent=Intent.DELIVERY),
            asked(4, days=20, lang="en", candidate=True),
        )
    )
    assert topic.first.mention_id == 1
    assert topic.people == 3
    assert topic.languages == ("en", "tr")
    assert topic.unanswered == 3
    assert topic.candidates == 1
    assert topic.weeks(NOW) == (2, 1)
    assert not topic.complaint  # two of four
    assert Topic(topic.mentions[1:3]).complaint


def test_what_is_worth_a_look() -> None:
    three = Topic((asked(1), asked(2), asked(3)))
    assert three.repeated
    assert not Topic(three.mentions[:2]).repeated
    assert not Topic(tuple(asked(n, person="one") for n in range(5))).repeated
    assert Topic((asked(1, candidate=True),)).repeated


def test_candidates_come_first_then_what_the_faq_does_not_know_then_the_most_asked() -> None:
    small = Topic(tuple(asked(n, days=9) for n in (1, 2, 3)))
    lately = Topic(tuple(asked(n, days=1) for n in (11, 12, 13)))
    large = Topic(tuple(asked(n) for n in (21, 22, 23, 24)))
    known = Topic(tuple(asked(n) for n in range(31, 40)), faq=Answered("ship", "do you ship"))
    put = Topic((asked(41, candidate=True),))
    assert ordered([known, small, large, lately, put], NOW) == [put, large, lately, small, known]


@pytest.mark.parametrize(
    ("mentions", "days", "back"),
    [(10, 30, True), (9, 30, False), (5, 7, False), (10, 7, True), (19, 60, False), (20, 60, True)],
)
def test_a_settled_question_comes_back_when_it_doubles(mentions: int, days: int, back: bool) -> None:
    settled = Settled(1, Outcome.DISMISSED, "Mia", NOW, 5, 30, frozenset())
    assert settled.back(mentions, days) is back


@given(st.integers(1, 500), st.integers(1, 90), st.integers(1, 500), st.integers(1, 90))
def test_more_mentions_never_keep_it_away(before: int, within: int, mentions: int, days: int) -> None:
    settled = Settled(1, Outcome.ADDED, "Mia", NOW, before, within, frozenset())
    if settled.back(mentions, days):
        assert settled.back(mentions + 1, days)
        assert mentions >= 2 * before
