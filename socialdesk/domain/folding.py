"""Folding: the one spelling under which words are stored, searched and compared.

Two texts that a reader would call the same word fold to the same string, whatever keyboard wrote
them: case, accents, full-width and ligature forms, the four Turkish i's (``İ I ı i``), Arabic letter
forms, vowel signs and tatweel, any script's digits, curly quotes and dashes. Invisible characters
(zero-width, bidi controls, variation selectors) vanish, so they can neither hide a word nor split
it; control characters and every kind of space become one plain space. Emoji stay.

Folding loses meaning on purpose (``şık`` and ``sik`` meet): use it to find, never to show.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import regex

_LETTERS = {
    # Turkish: casefold keeps ı apart from i, and a Turkish writer on an English keyboard does not.
    "ı": "i",
    # Latin letters that carry a stroke or are joined have no decomposition in Unicode.
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe", "ŋ": "n", "ə": "e",
    # Arabic: forms that writers swap freely (أ إ آ ؤ ئ fall to their base letter by decomposition).
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ة": "ه", "ە": "ه", "ک": "ك", "ـ": "",
    # Punctuation that phones put in by themselves.
    "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "`": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
}  # fmt: skip

_VARIATION = regex.compile(r"[\uFE00-\uFE0F\U000E0100-\U000E01EF]")

# Marks that belong to the letter in scripts where dropping them makes another word: Indic nukta and
# virama (7, 9) and the Japanese voicing marks (8); class 0 are vowel signs of their own.
_KEPT_MARKS = frozenset({0, 7, 8, 9})

_TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}]+|\p{So}|\p{Emoji_Modifier}")
_CLUSTER = regex.compile(r"\X")


def _fold_character(character: str) -> str:
    """Fold one character until nothing changes any more."""
    before = character
    for _ in range(8):  # three rounds are the most that any code point needs
        out: list[str] = []
        for part in unicodedata.normalize("NFKD", before).casefold():
            category = unicodedata.category(part)
            if part in _LETTERS:
                out.append(_LETTERS[part])
            elif category == "Cf" or unicodedata.combining(part) not in _KEPT_MARKS:
                continue
            elif category in ("Cc", "Cs", "Zs", "Zl", "Zp"):
                out.append(" ")
            elif category == "Nd":
                out.append(str(unicodedata.decimal(part)))
            elif not _VARIATION.match(part):
                out.append(part)
        after = unicodedata.normalize("NFC", "".join(out))
        if after == before:
            break
        before = after
    return before


class _Table(dict[int, str]):
    """A `str.translate` table that fills itself with the characters it meets."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """Fold ``text``; idempotent. The length may change, see `fold_with_map`."""
    if text.isascii() or unicodedata.is_normalized("NFKC", text):
        folded = text.translate(_TABLE)
        if folded.isascii() or unicodedata.is_normalized("NFKC", folded):
            return folded
        text = folded
    return fold_with_map(text)[0]


def fold_with_map(text: str) -> tuple[str, tuple[int, ...]]:
    """Fold ``text`` and say where each folded character came from.

    ``offsets[i]`` is the index in ``text`` of the character that gave ``folded[i]``; one more offset,
    ``len(text)``, stands at the end, so that ``text[offsets[a]:offsets[b]]`` shows ``folded[a:b]``
    (with the invisible characters and accents that follow).
    """
    offsets: Sequence[int] = range(len(text) + 1)
    while True:
        folded, inner = _fold_once(text)
        offsets = [offsets[index] for index in inner]
        # Something invisible may have kept two halves of one letter apart: they meet, and fold again.
        if unicodedata.is_normalized("NFKC", folded):
            return folded, tuple(offsets)
        text = folded


def _fold_once(text: str) -> tuple[str, list[int]]:
    out: list[str] = []
    offsets: list[int] = []
    normal = unicodedata.is_normalized("NFKC", text)
    pieces = (
        ((index, character) for index, character in enumerate(text))
        if normal
        else ((m.start(), unicodedata.normalize("NFKC", m.group())) for m in _CLUSTER.finditer(text))
    )
    for start, piece in pieces:
        folded = piece.translate(_TABLE)
        out.append(folded)
        offsets.extend([start] * len(folded))
    offsets.append(len(text))
    return "".join(out), offsets


_SEEN = regex.compile(r"[\p{L}\p{N}\p{S}--[\u2800\u115F\u1160\u3164]]", regex.V1)


def says_nothing(text: str) -> bool:
    """Whether a reader sees no word, figure or picture in a text: spaces, dots, letters that draw nothing."""
    return _SEEN.search(fold(text)) is None


def tokens(folded: str) -> list[str]:
    """The words of a folded text: runs of letters, marks and digits, and each emoji by itself.

    Everything else (``# @ _ ' - .`` …) separates, so ``#lumi_coffee`` gives ``lumi``, ``coffee``.
    """
    return [match.group() for match in _TOKEN.finditer(folded)]


def token_spans(folded: str) -> list[tuple[int, int]]:
    """Where each of `tokens` stands in the folded text."""
    return [match.span() for match in _TOKEN.finditer(folded)]
