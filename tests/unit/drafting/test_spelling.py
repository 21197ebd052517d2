from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.spelling import (
    MOST_MARKED,
    SUGGESTED,
    Dictionary,
    NoSpelling,
    Speller,
    languages,
    names_in,
    system_dictionary,
)
from socialdesk.errors import SettingWrong

ENGLISH = (
    "hello", "we", "are", "sorry", "your", "parcel", "is", "late", "please", "write", "to", "us", "thank",
    "you", "a", "for", "it's", "don't",
)  # fmt: skip


class Known:
    """A dictionary of a few words."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words, self.asked = words, 0

    def check(self, word: str) -> bool:
        self.asked += 1
        return word.casefold() in self.words

    def suggest(self, word: str) -> list[str]:
        return [word, *(each for each in self.words if each[0] == word[0].casefold())]


def speller(path: Path, words: Sequence[str] | None = None) -> Speller:
    return Speller(path / "words.txt", lambda _: Known(ENGLISH if words is None else words))


def wrong(made: Speller, text: str, *names: str) -> list[str]:
    found = made.misspelt(text, "en", names)
    assert all(text[each.start : each.end] == each.word for each in found)
    return [each.word for each in found]


def test_a_misspelt_word_is_found_where_it_stands(tmp_path: Path) -> None:
    made = speller(tmp_path)
    assert wrong(made, "Hello, your pracel is late 😀. Plaese write to us") == ["pracel", "Plaese"]
    assert wrong(made, "Hello, it’s late, don't write") == []


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/orderz?q=xyz", "www.lumicofee.example", "lumicofee.example", "@aysekaya",
        "#cofeelover", "help@lumicofee.example", "{custommer_name}", "[NAAME]", "^DK",
        "2nd 4711a A7x", "DHL", "ok.Thanksyou",
    ],
)  # fmt: skip
def test_what_is_no_word_is_not_marked(tmp_path: Path, text: str) -> None:
    assert wrong(speller(tmp_path), f"hello {text} thank you") == []


def test_names_of_the_conversation_are_known_with_their_endings(tmp_path: Path) -> None:
    made = speller(tmp_path)
    assert wrong(made, "hello Ayşe'nin parcel", "Ayşe") == []
    assert wrong(made, "hello lumi’s parcel", "Lumi") == []
    assert wrong(made, "hello Ayse parcel") == ["Ayse"]
    assert names_in("in Tampere I asked Väinö about it") == {"Tampere", "I", "Väinö"}


def test_own_words_are_kept_and_forgotten(tmp_path: Path) -> None:
    made = speller(tmp_path)
    made.learn("Chemex")
    made.learn("jäädytetty")
    assert wrong(made, "hello chemex Jäädytetty") == []
    assert (tmp_path / "words.txt").read_text("utf-8") == "Chemex\njäädytetty\n"
    again = speller(tmp_path)
    assert wrong(again, "hello Chemex") == []
    again.forget("chemex")
    assert wrong(again, "hello Chemex") == ["Chemex"]
    assert wrong(speller(tmp_path), "hello Chemex") == ["Chemex"]


def test_a_file_that_is_no_text_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingWrong, match="one word on a line"):
        speller(tmp_path).misspelt("hello", "en")


def test_suggestions_are_few_and_never_the_word_itself(tmp_path: Path) -> None:
    found = speller(tmp_path, ["pa", "pb", "pc", "pd", "pe", "pf", "pg"]).suggest("pracel", "en")
    assert len(found) == SUGGESTED
    assert "pracel" not in found


def test_a_missing_dictionary_is_asked_for_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def none(lang: str) -> Dictionary:
        asked.append(lang)
        raise NoSpelling(f"no dictionary for {lang}")

    made = Speller(tmp_path / "words.txt", none)
    for _ in range(3):
        with pytest.raises(NoSpelling, match="fi"):
            made.misspelt("hei", "fi")
    with pytest.raises(NoSpelling):
        made.suggest("hei", "fi")
    assert asked == ["fi"]


@given(st.text(max_size=300))
def test_any_text_is_looked_at(text: str) -> None:
    found = speller(Path("nowhere")).misspelt(text, "en")
    assert len(found) <= MOST_MARKED
    assert all(text[each.start : each.end] == each.word for each in found)
    assert [each.start for each in found] == sorted({each.start for each in found})


def test_the_library_of_the_system_or_why_it_is_not_there() -> None:
    try:
        found = languages()
    except NoSpelling as error:
        assert "enchant" in str(error)  # noqa: PT017 - which of the two is the machine's
        with pytest.raises(NoSpelling, match="start SocialDesk again"):
            system_dictionary("en")
        return
    with pytest.raises(NoSpelling, match="no dictionary"):
        system_dictionary("xx")
    assert list(found) == sorted(found)


def test_real_english(tmp_path: Path) -> None:
    try:
        system_dictionary("en")
    except NoSpelling as error:
        pytest.skip(str(error))
    made = Speller(tmp_path / "words.txt")
    assert wrong(made, "Hello, your pracel is late; it’s on the way.") == ["pracel"]
    assert "parcel" in made.suggest("pracel", "en")
