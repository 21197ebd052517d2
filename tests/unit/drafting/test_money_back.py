"""Sums that a reply gives back, and sums that it only names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting import money_back
from socialdesk.drafting.phrases import folded, phrases

NAMED = (phrases(["refund*"]),)
GIVES = (phrases(["send you", "takaisin"]),)


def found(text: str) -> list[tuple[str, str]]:
    return [
        (str(each.value), text[each.start : each.end]) for each in money_back.find(folded(text), NAMED, GIVES)
    ]


def test_a_word_for_money_back_makes_each_sum_one() -> None:
    assert found("We refund you 40 €. The grinder was 20 €.") == [("40", "40 €"), ("20", "20 €")]
    assert found("We refund you 40 € and 20 €.")[-1] == ("60", "40 € and 20 €")


def test_a_verb_of_giving_counts_close_to_its_sum_alone() -> None:
    assert found("We send you 40 € tomorrow.") == [("40", "40 €")]
    assert found("We send you the parcel. It was 40 €.") == []
    assert found("We send you all that was in the old box for 40 €.") == []


def test_what_no_figure_tells_is_of_unknown_size() -> None:
    assert found("We refund you forty euros.") == [("None", "forty euros")]
    assert found("We refund you 200.") == [("None", "200")]
    assert found("We refund order 20391.") == []
    assert found("Refunds take 14 days.") == []


@given(st.text(alphabet="refund snyo40€ .!?\n,20x×takin", max_size=80))
def test_every_span_lies_inside(text: str) -> None:
    for each in money_back.find(folded(text), NAMED, GIVES):
        assert 0 <= each.start < each.end <= len(text)
