"""What the shipped model's card says, in words."""

from __future__ import annotations

import pytest

from socialdesk.analysis.shipped_card import Figure, describe
from socialdesk.config import Settings
from socialdesk.desktop.model.words import MEASURES, measure_words
from socialdesk.desktop.words import isolated


def test_everything_that_the_shipped_card_measures_has_words(settings: Settings) -> None:
    figures = describe(settings.models / "default").figures
    assert {figure.measure for figure in figures} == set(MEASURES)
    for figure in figures:
        said, mentions, value = measure_words(figure)
        assert "_" not in said
        assert mentions == figure.n
        assert float(value.removesuffix(" of 100")) == float(figure.value)


NEEDS, KAPPA = MEASURES["needs_reply F1"], MEASURES["urgency quadratic kappa"]


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure("needs_reply F1", "1370", "89.7"), (NEEDS, "1,370", "89.7 of 100")),
        (Figure("urgency quadratic kappa", "98", "0.61"), (KAPPA, "98", "0.61")),
        (Figure("a new measure", "98", "12.5"), (isolated("a new measure"), "98", "12.5 of 100")),
        (Figure("new", "some", "high"), (isolated("new"), isolated("some"), isolated("high"))),
    ],
)
def test_a_measure_is_said_with_its_count(figure: Figure, said: tuple[str, str, str]) -> None:
    assert measure_words(figure) == said
