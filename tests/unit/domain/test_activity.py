from __future__ import annotations

import pytest

from socialdesk.domain.activity import DEEDS, KINDS, TIMED, WITHOUT, in_words


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("detail", ["", "Ann"])
def test_each_kind_reads_as_a_clause(kind: str, detail: str) -> None:
    said = in_words(kind, detail)
    assert said[0].isupper()
    assert "{" not in said
    assert not said.endswith((":", " "))


def test_a_kind_stands_in_one_area_alone() -> None:
    assert sum(len(deeds) for deeds in DEEDS.values()) == len(KINDS)
    assert KINDS.keys() >= TIMED
    assert KINDS.keys() >= WITHOUT.keys()


def test_the_words_of_a_stranger_are_no_form() -> None:
    assert in_words("assigned", "{detail} {0}") == "Assigned to {detail} {0}"


def test_a_kind_that_nobody_knows_is_still_said() -> None:
    assert in_words("moon_landing", "1969") == "Moon landing"
