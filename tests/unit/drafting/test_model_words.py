"""The words by which drafts of a language model are judged."""

from itertools import chain

import pytest

from socialdesk.drafting.model_words import _DIGITS, _NUMBERS, words_of


@pytest.mark.parametrize("lang", sorted(_NUMBERS))
def test_no_word_is_two_numbers_and_every_number_has_a_word(lang: str) -> None:
    forms = list(chain.from_iterable(each.split("/") for each in _NUMBERS[lang].split()))
    assert len(forms) == len(set(forms))
    assert set(words_of(lang).numbers.values()) == set(_DIGITS)


@pytest.mark.parametrize(
    ("lang", "words", "digits"),
    [
        ("en", ("three", "third"), "3"),
        ("tr", ("beş", "beşinci"), "5"),
        ("fi", ("viisi", "viidennen", "viidettä"), "5"),
        ("ar", ("خمسة", "خمس", "الخامسة", "خامس"), "5"),
    ],
)
def test_a_number_is_one_in_each_form(lang: str, words: tuple[str, ...], digits: str) -> None:
    assert {words_of(lang).numbers.get(word) for word in words} == {digits}
