from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.config import Settings
from socialdesk.drafting.spelling import Dictionary, NoSpelling, Speller
from socialdesk.services.spelling import Spelling
from tests.conftest import FrozenClock
from tests.stage import Theatre
from tests.unit.drafting.test_spelling import ENGLISH, Known
from tests.unit.services.test_dispatch import asked


def in_english(text: str, hint: str | None) -> str:
    return "en"


def speller(path: Path) -> Speller:
    return Speller(path / "words.txt", lambda _: Known(ENGLISH))


def test_the_conversations_names_are_known(settings: Settings, clock: FrozenClock, tmp_path: Path) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        author = desk.inbox.open(mention).mention.post.author.name
        made = Spelling(desk.store, lambda: settings, in_english, speller(tmp_path))
        spelt = made.look(mention, f"Hello {author}, sorry, your pracel is late. We write to you.")
        assert spelt.lang == "en"
        assert [each.word for each in spelt.words] == ["pracel"]
        made.learn("pracel")
        assert made.look(mention, "your pracel").words == ()
        made.forget("pracel")
        assert len(made.look(mention, "your pracel").words) == 1


def test_turned_off_it_looks_at_nothing(settings: Settings, clock: FrozenClock, tmp_path: Path) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        off = replace(settings, spelling=False)
        spelt = Spelling(desk.store, lambda: off, in_english, speller(tmp_path)).look(mention, "pracel")
        assert spelt.words == ()
        assert "turned off" in spelt.why_not


def test_without_a_dictionary_it_says_why(settings: Settings, clock: FrozenClock, tmp_path: Path) -> None:
    def none(_: str) -> Dictionary:
        raise NoSpelling("Install a dictionary.")

    with asked(settings, clock, Theatre()) as (desk, [mention]):
        made = Spelling(desk.store, lambda: settings, in_english, Speller(tmp_path / "words.txt", none))
        assert made.look(mention, "pracel").why_not == "Install a dictionary."
        assert made.suggest("pracel", "en") == ()


@pytest.mark.parametrize("spelling", [True, False])
def test_the_desk_has_it(settings: Settings, clock: FrozenClock, spelling: bool) -> None:
    with asked(replace(settings, spelling=spelling), clock, Theatre()) as (desk, [mention]):
        assert desk.spelling.look(mention, "").words == ()
