"""FAQ answers are found by meaning and by spelling, in any language, and only while they are valid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.retrieval import NEAR, NEAR_SPELLING, FaqEntry, FaqIndex, Floats, Spelling, Vectors


def entry(key: str, *questions: str, until: date | None = None, lang: str = "en") -> FaqEntry:
    return FaqEntry(key, questions, "answer", (("answer", None),), valid_until=until, lang=lang)


INDEX = FaqIndex(
    [
        entry("returns", "how long can I return something", "what is your return policy"),
        entry("hours", "what are your opening hours on sunday", "are you open on sunday"),
        entry("iade", "iade süresi kaç gün", "ürünü nasıl iade ederim", lang="tr"),
        entry("xmas", "when do you ship before christmas", until=date(2026, 12, 20)),
    ]
)


class Meanings:
    """Embeds by a list of topics: texts with a word of one topic mean the same."""

    def __init__(self, *topics: str) -> None:
        self.topics = [topic.split() for topic in topics]
        self.asked: list[list[str]] = []

    def __call__(self, texts: Sequence[str]) -> Floats:
        self.asked.append(list(texts))
        rows = np.full((len(texts), 384), 1e-6, np.float32)
        for row, text in zip(rows, texts, strict=True):
            for at, words in enumerate(self.topics):
                row[at] = sum(word in text.casefold() for word in words)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows


@pytest.mark.parametrize(
    ("text", "lang", "key"),
    [
        ("Hi! What's your return policy?", "en", "returns"),
        ("are you OPEN sunday??", "en", "hours"),
        ("urunu nasil iade edebilirim", "tr", "iade"),
        ("İADE SÜRESİ KAÇ GÜN ACABA", "tr", "iade"),
        ("my coffee was cold", "en", None),
        ("", "en", None),
    ],
)
def test_without_embeddings_spelling_finds_it(text: str, lang: str, key: str | None) -> None:
    found = INDEX.nearest(text, lang=lang)
    assert (found.entry.key if found else None) == key


def test_other_words_are_found_by_meaning() -> None:
    vectors = Vectors(Meanings("return iade back palaut", "open sunday auki"))
    found = INDEX.nearest("voinko palauttaa tämän", vectors=vectors)
    assert found is not None
    assert found.entry.key == "returns"
    assert found.score >= NEAR
    assert INDEX.nearest("voinko palauttaa tämän") is None, "spelling alone cannot"
    assert INDEX.nearest("my coffee was cold", vectors=vectors) is None


def test_a_question_in_one_language_is_answered_in_the_customers() -> None:
    index = FaqIndex([entry("hours", "are you open"), entry("hours", "oletteko auki", lang="fi")])
    vectors = Vectors(Meanings("open auki açık", "zzz"))
    for lang, answered in (("fi", "fi"), ("en", "en"), ("tr", "en")):
        found = index.nearest("açık mısınız", lang=lang, vectors=vectors)
        assert found is not None
        assert found.entry.lang == answered
    only_finnish = FaqIndex([entry("hours", "oletteko auki", lang="fi")])
    assert only_finnish.nearest("açık mısınız", lang="tr", vectors=vectors) is None


def test_an_answer_ends_with_its_last_day() -> None:
    question = "when do you ship before christmas?"
    found = INDEX.nearest(question, date(2026, 12, 20))
    assert found is not None
    assert found.question == "when do you ship before christmas"
    assert INDEX.nearest(question, date(2026, 12, 21)) is None
    assert INDEX.nearest(question) is None, "without a date nothing that ends is offered"


def test_an_empty_faq_answers_nothing_and_asks_no_model() -> None:
    embed = Meanings("a")
    assert FaqIndex().nearest("what are your hours", vectors=Vectors(embed)) is None
    assert embed.asked == []


def test_each_text_is_embedded_once() -> None:
    embed = Meanings("return", "open")
    vectors = Vectors(embed)
    INDEX.nearest("open today?", vectors=vectors)
    first = len(embed.asked)
    INDEX.nearest("open today?", vectors=vectors)
    assert len(embed.asked) == first
    INDEX.nearest("open tomorrow?", vectors=vectors)
    assert embed.asked[first:] == [["open tomorrow?"]]


def test_another_model_sees_for_itself() -> None:
    names = ["one"]
    embed = Meanings("return", "open")
    vectors = Vectors(embed, model=lambda: names[-1])
    INDEX.nearest("open today?", vectors=vectors)
    before = sum(map(len, embed.asked))
    names.append("two")
    INDEX.nearest("open today?", vectors=vectors)
    assert sum(map(len, embed.asked)) == 2 * before


def test_between_two_entries_an_answer_is_offered_and_does_not_stand_first() -> None:
    apart = INDEX.nearest("your palautus", vectors=Vectors(Meanings("return iade palaut", "open sunday")))
    assert apart is not None
    assert not apart.sure, "two entries are about returning"
    alone = INDEX.nearest("auki?", vectors=Vectors(Meanings("return iade", "open sunday auki")))
    assert alone is not None
    assert alone.entry.key == "hours"
    assert alone.sure


def test_a_wording_asked_as_it_stands_is_its_own_entrys() -> None:
    other = "may I return it, when may I return it, who pays when I return it"
    index = FaqIndex([entry("costs", other, "I return it, may I"), entry("returns", "may I return it")])
    for vectors in (None, Vectors(Meanings("return"))):
        found = index.nearest("May I return it?", vectors=vectors)
        assert found is not None
        assert (found.entry.key, found.question) == ("returns", "may I return it")


def test_all_that_an_entry_says_is_asked_and_the_likest_wording_is_shown() -> None:
    index = FaqIndex(
        [
            entry("grinder", "what is the mill made of", "can I get a new crank for my grinder"),
            entry("hours", "when are you open"),
        ]
    )
    found = index.nearest("a new crank for the mill?")
    assert found is not None
    assert (found.entry.key, found.question) == ("grinder", "can I get a new crank for my grinder")


@pytest.mark.parametrize(
    ("one", "other"), [("القهوة", "والقهوة"), ("والطاحونة", "للطاحونة"), ("طلبات", "طلبي")]
)
def test_arabic_words_are_alike_without_what_stands_fast_to_them(one: str, other: str) -> None:
    assert Spelling([one, "شيء آخر تمامًا"]).scores(other)[0] == pytest.approx(1.0)


class Shelf:
    def __init__(self) -> None:
        self.kept: dict[bytes, Floats] = {}

    def find(self, keys: Sequence[bytes]) -> Mapping[bytes, Floats]:
        return {key: self.kept[key] for key in keys if key in self.kept}

    def keep(self, vectors: Mapping[bytes, Floats]) -> None:
        self.kept.update(vectors)


def a_big_index(count: int = 40) -> FaqIndex:
    return FaqIndex(
        [FaqEntry(f"k{at}", (f"may I return item {at}",), "yes", (("yes", None),)) for at in range(count)]
    )


def test_what_was_warmed_once_is_found_on_the_shelf() -> None:
    shelf, first, second = Shelf(), Meanings("return", "back"), Meanings("return", "back")
    assert a_big_index().warm(Vectors(first, shelf=shelf))
    assert max(map(len, first.asked)) <= 16, "others are served between"
    assert len(shelf.kept) == 80
    again, vectors = a_big_index(), Vectors(second, shelf=shelf)
    found = again.nearest("may I return it", vectors=vectors)
    assert found is not None
    assert second.asked == [["may I return it"]]
    assert len(shelf.kept) == 80, "what a customer wrote is not kept"


def test_nobody_waits_for_a_big_faq_to_be_embedded() -> None:
    embed = Meanings("return", "back")
    index, vectors = a_big_index(), Vectors(embed)
    assert index.nearest("can it be sent back", vectors=vectors) is None, "spelling sees nothing in common"
    assert index.nearest("may I return item 7", vectors=vectors) is not None
    assert embed.asked == []
    assert not index.ready(vectors)
    index.warm(vectors)
    assert index.ready(vectors)
    assert index.nearest("i want to return it", vectors=vectors) is not None


def test_warming_stops_and_goes_on() -> None:
    shelf, embed = Shelf(), Meanings("return")
    index, vectors = a_big_index(), Vectors(embed, shelf=shelf)
    assert not index.warm(vectors, stop=lambda: len(embed.asked) == 2)
    assert len(shelf.kept) == 32
    assert index.warm(Vectors(embed, shelf=shelf))
    assert sum(map(len, embed.asked)) == 80


def test_a_few_new_questions_are_embedded_at_once() -> None:
    embed = Meanings("return", "back")
    vectors = Vectors(embed)
    a_big_index(40).warm(vectors)
    before = len(embed.asked)
    assert a_big_index(44).nearest("i want to return it", vectors=vectors) is not None
    assert sum(map(len, embed.asked[before:])) == 4 * 2 + 1


def test_memory_is_bounded() -> None:
    embed = Meanings("return")
    vectors = Vectors(embed, most=2)
    vectors.rows(["a", "b", "c"])
    vectors.rows(["c", "b"])
    assert len(embed.asked) == 1
    vectors.rows(["a"])
    assert embed.asked[-1] == ["a"]


def test_what_customers_write_takes_no_room_from_what_is_compared() -> None:
    embed = Meanings("return")
    vectors = Vectors(embed, most=2, passing=2)
    [kept] = vectors.rows(["return"])
    assert (vectors.of("return") == kept).all()
    for text in ("one", "two", "two", "three"):
        vectors.of(text)
    assert [each for asked in embed.asked for each in asked] == ["return", "one", "two", "three"]
    vectors.rows(["return"])
    vectors.of("two")
    assert len(embed.asked) == 4  # both are known still
    vectors.of("one")
    assert embed.asked[-1] == ["one"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6), st.text(max_size=300))
def test_spelling_stays_between_nothing_and_the_same(texts: list[str], asked: str) -> None:
    spelling = Spelling(texts)
    scores = spelling.scores(asked)
    assert scores.shape == (len(texts),)
    assert (scores >= 0).all()
    assert (scores <= 1.0001).all()
    assert NEAR_SPELLING < 1
    for at, text in enumerate(texts):
        own = spelling.scores(text)
        assert own[at] == pytest.approx(own.max(), abs=1e-4)
