from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Head
from socialdesk.domain.mention import MentionId
from socialdesk.services.comparison import (
    CAVEATS,
    SHOWN,
    THIN,
    Caveat,
    Comparison,
    Judged,
    disagreements,
    excerpt,
    marks,
)


def compared(
    judged: int, changed: int = 0, *, learned: bool = False, speeds: tuple[float, float] = (100, 100)
) -> Comparison:
    pairs = [("negative", "negative")] * judged
    return Comparison(
        head=Head.SENTIMENT,
        now=marks("shipped 1", pairs, speeds[0]),
        then=marks("own 1", pairs, speeds[1]),
        changed=changed,
        confirmed=judged - changed,
        others=0,
        others_differ=0,
        disagreements=(),
        temperature=1.0,
        size=1,
        memory=None,
        learned=learned,
    )


def test_marks_of_known_answers() -> None:
    pairs = [
        ("negative", "negative"),
        ("negative", "neutral"),
        ("neutral", "neutral"),
        ("positive", "neutral"),
    ]
    found = marks("m", pairs, 5.0)
    assert (found.of, found.right, found.accuracy) == (4, 2, 0.5)
    # F1: negative 2/3, neutral 2*1/(1+3) = 1/2, positive 0
    assert found.macro_f1 == pytest.approx((2 / 3 + 1 / 2 + 0) / 3)
    assert found.confusion == {
        ("negative", "negative"): 1,
        ("negative", "neutral"): 1,
        ("neutral", "neutral"): 1,
        ("positive", "neutral"): 1,
    }
    assert marks("m", [], 0.0).accuracy == marks("m", [], 0.0).macro_f1 == 0.0


LABEL = st.sampled_from(["a", "b", "c"])


@given(st.lists(st.tuples(LABEL, LABEL), max_size=40))
def test_marks_are_shares(pairs: list[tuple[str, str]]) -> None:
    found = marks("m", pairs, 1.0)
    assert 0 <= found.macro_f1 <= 1
    assert sum(found.confusion.values()) == len(pairs)
    if pairs and found.right == len(pairs):
        assert found.macro_f1 == found.accuracy == 1


def a(number: int, right: str, now: str, then: str) -> Judged:
    return Judged(MentionId(number), f"text {number}", right, now, then)


def test_disagreements_show_both_sides_first() -> None:
    better = [a(n, "x", "y", "x") for n in range(10, 20)]
    worse = [a(n, "y", "y", "x") for n in range(20, 23)]
    unknown = [a(n, "", "y", "x") for n in range(30, 40)]
    same = [a(n, "x", "x", "x") for n in range(40, 50)]
    shown = disagreements([*same, *unknown, *better, *worse])
    assert [int(each.mention_id) for each in shown] == [10, 20, 11, 21, 12, 22, 13, 14, 15, 16]
    assert len(disagreements(unknown + better[:2])) == SHOWN
    assert disagreements(same) == ()


def test_caveats_say_how_far_to_trust_it() -> None:
    assert compared(0).caveats == (Caveat.NOTHING,)
    assert compared(THIN - 1).caveats == (Caveat.THIN,)
    assert compared(THIN).caveats == ()
    assert compared(THIN, 5).caveats == (Caveat.CHANGED,)
    assert compared(40, learned=True).caveats == (Caveat.LEARNED,)
    assert compared(0, learned=True).caveats == (Caveat.NOTHING,)
    assert compared(40, speeds=(100, 20)).caveats == (Caveat.SLOW,)
    assert compared(40, speeds=(100, 50)).caveats == ()


@pytest.mark.parametrize("caveat", Caveat)
def test_each_caveat_is_a_sentence(caveat: Caveat) -> None:
    said = CAVEATS[caveat].format(**compared(7, 3, speeds=(90, 10)).numbers)
    assert said.endswith(".")
    assert "{" not in said


def test_an_excerpt_is_one_short_line() -> None:
    assert excerpt("a\n b") == "a b"
    assert len(excerpt("word " * 100)) == 160
