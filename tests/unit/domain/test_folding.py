import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.folding import fold, fold_with_map, says_nothing, token_spans, tokens

# Letters, marks, invisible characters and emoji of the scripts we meet, beside everything else.
_TRICKY = "aAçÇğĞıIİişŞöÖüÜäÄåÅéßøﬁﬃ ｆｕｌｌｶﾞが한국어हिन्दीأإآٱؤئىيةهـًٌَُِّْٰلا٣٤۵#@_'’“”-–"
_TRICKY += "☕️❤️👨‍👩‍👧🇹🇷1️⃣\u202e\u200b\u200d\u0307\u0000\n\t"
texts = st.text(st.one_of(st.sampled_from(_TRICKY), st.characters()), max_size=60)


@given(texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded


def test_every_character_folds_to_a_fixed_point() -> None:
    for code in range(sys.maxunicode + 1):
        folded = fold(chr(code))
        assert fold(folded) == folded, hex(code)


@given(texts)
def test_nothing_invisible_or_controlling_is_left(text: str) -> None:
    assert not {unicodedata.category(c) for c in fold(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(texts)
def test_the_map_covers_the_folded_text(text: str) -> None:
    folded, offsets = fold_with_map(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert offsets[-1] == len(text)
    assert list(offsets) == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets[:-1])


@given(texts)
def test_token_spans_are_where_the_tokens_are(text: str) -> None:
    folded = fold(text)
    assert [folded[a:b] for a, b in token_spans(folded)] == tokens(folded)


@given(texts)
def test_composed_and_decomposed_spellings_meet(text: str) -> None:
    # Letters only: a mark without a letter before it has no composed spelling to compare.
    letters = "".join(c for c in text if c.isalpha())
    assert fold(unicodedata.normalize("NFD", letters)) == fold(unicodedata.normalize("NFC", letters))


@pytest.mark.parametrize(
    "spellings",
    [
        ("istanbul", "İstanbul", "ISTANBUL", "ıstanbul", "İSTANBUL", "I\u0307STANBUL"),
        ("sikayet", "şikayet", "ŞİKAYET", "Şikâyet", "SIKAYET", "şıkayet"),
        ("احمد", "أحمد", "إحمد", "آحمد", "أَحْمَد", "أحـــمد", "ٱحمد"),
        ("علي", "على", "علی"),
        ("قهوه", "قهوة", "قَهْوَة"),
        ("مسوول", "مسؤول"),
        ("لا", "ﻻ"),
        ("aiti", "äiti", "ÄITI", "a\u0308iti"),
        ("coffee", "ｃｏｆｆｅｅ", "COFFEE", "cof\u200dfee", "cof\u202efee", "cof\u00adfee"),
        ("strasse", "Straße", "STRASSE"),
        ("2024", "٢٠٢٤", "۲۰۲۴", "２０２４"),
        ("don't", "don’t", "don‘t"),
    ],
)
def test_one_word_has_one_folded_spelling(spellings: tuple[str, ...]) -> None:
    assert {fold(spelling) for spelling in spellings} == {spellings[0]}


def test_different_letters_stay_apart() -> None:
    assert fold("کتاب") != fold("كتب")
    assert fold("が") != fold("か")  # the voicing mark makes another letter
    assert fold("ka") != fold("kä\u0000")


def test_emoji_are_kept_and_are_words() -> None:
    assert tokens(fold("great ☕️❤️!")) == ["great", "☕", "❤"]
    assert fold("☕️") == fold("☕")


def test_control_characters_become_spaces() -> None:
    assert fold("a\x00b\x1bc\nd\u2028e\u00a0f") == "a b c d e f"


def test_marks_split_handles_and_hashtags_into_words() -> None:
    assert tokens(fold("#Lumi_Coffee'den @lumi.coffee")) == ["lumi", "coffee", "den", "lumi", "coffee"]


def test_the_map_points_back_into_the_original() -> None:
    text = "قَهْوَة ve ŞİKAYET ﬁlter"
    folded, offsets = fold_with_map(text)
    start = folded.index("sikayet")
    assert text[offsets[start] : offsets[start + 7]] == "ŞİKAYET"
    start = folded.index("filter")
    assert text[offsets[start] : offsets[start + 6]] == "ﬁlter"
    assert text[offsets[0] : offsets[4]].startswith("قَهْوَة")


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "\u3164\u2800", "...", "—", "\u115f\uffa0"])
def test_what_draws_nothing_says_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["a", "7", "👍", "٣", "ok.", "€"])
def test_a_word_a_figure_or_a_picture_says_something(text: str) -> None:
    assert not says_nothing(text)
