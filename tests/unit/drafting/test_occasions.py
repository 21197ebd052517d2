"""What templates are kept for."""

from __future__ import annotations

import pytest

from socialdesk.drafting.occasions import Occasions, known
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.request import Occasion


def test_one_of_the_five_is_known_by_its_name() -> None:
    assert known("peak") is Occasion.PEAK
    assert known("strike") == "strike"
    assert not isinstance(known("strike"), Occasion)


def test_the_shipped_playbook_has_all_five_and_none_of_its_own(playbook: Playbook) -> None:
    there = Occasions(playbook)
    assert there.names == tuple(map(str, Occasion))
    assert there.own == ()


@pytest.mark.parametrize(
    ("name", "lang", "intent", "suits"),
    [
        ("peak", "en", "delivery", True),
        ("peak", "pt-BR", "delivery", True),  # answered in English
        ("peak", "en", "praise", False),
        ("anniversary", "tr", "praise", True),
        ("follow_up", "fi", "suggestion", True),  # it has some for unclear matters
        ("strike", "en", "delivery", False),
    ],
)
def test_whether_a_template_can_answer(
    playbook: Playbook, name: str, lang: str, intent: str, suits: bool
) -> None:
    assert Occasions(playbook).suit(name, lang, intent) is suits
