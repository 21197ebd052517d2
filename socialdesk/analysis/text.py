"""What the model reads of a text, and where its words stand.

`prepare` is used by the app and by `models/recipe` alike, so a text is never read one way in
training and another way on the person's machine. `words` gives the units that a reason can name.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

#: Of a longer text only its head and its tail are read, in characters.
HEAD_CHARACTERS = 4_000
TAIL_CHARACTERS = 2_000

#: Of a text with more pieces than the model reads, one part in four is taken from its end.
_TAIL_SHARE = 4

_URL = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_USER = re.compile(r"(?<![\w@])@\w(?:[\w.-]*\w)?(?:@[\w.-]*\w)?")
_LETTER_RUN = re.compile(r"([^\W\d_])\1{2,}")
_SIGN_RUN = re.compile(r"([^\w\s])\1{3,}")

#: Signs that no eye sees; a joiner stays where it makes one emoji of two.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    r"|(?<=[^\W_])\u200d|\u200d(?=[^\W_])"
)
_MARKS = "[\u0300-\u036f]"
_HEAPED_MARKS = re.compile(rf"([^\W\d_]){_MARKS}{{2,}}")
_LATIN_WITH_MARK = re.compile(rf"([A-Za-z\u00c0-\u024f\u1e00-\u1eff]){_MARKS}")

#: So many letters, and such a share of them in capitals, are shouted.
_LOUD_FROM, _LOUD_SHARE = 8, 0.8
_MASKS = re.compile("@user|http")
_TURKISH_SMALL = str.maketrans("Iİ", "ıi")

_VARIATION_SELECTOR = "\ufe0f"
_JOINER = "\u200d"


def prepare(text: str) -> str:
    """Mask user names and links, remove what carries no meaning, shorten runs and very long texts.

    User names become `@user`, links `http`; control characters become spaces and lone surrogates
    U+FFFD; invisible signs and accents heaped on a letter go; three or more of one letter become two,
    four or more of one sign three; a text all in capitals is read in small letters.
    """
    if len(text) > HEAD_CHARACTERS + TAIL_CHARACTERS:
        text = f"{text[:HEAD_CHARACTERS]} {text[-TAIL_CHARACTERS:]}"
    text = _INVISIBLE.sub("", readable(text))
    if not text.isascii():
        text = _composed(text)
    text = _USER.sub("@user", _URL.sub("http", text))
    text = _SIGN_RUN.sub(r"\1\1\1", _LETTER_RUN.sub(r"\1\1", text))
    return " ".join(_quiet(text).split())


def readable(text: str) -> str:
    """Put a space for each control character and U+FFFD for each lone surrogate."""
    return text if text.isprintable() else "".join(map(_readable, text))


def words(text: str) -> tuple[tuple[int, int], ...]:
    """Find the words and emoji of a text as (start, end), leaving out what `prepare` masks."""
    masked = [match.span() for match in _URL.finditer(text)]
    masked += [match.span() for match in _USER.finditer(text)]
    return tuple(
        (start, end)
        for start, end in _units(text)
        if not any(start < last and first < end for first, last in masked)
    )


def cut_pieces(pieces: Sequence[int], most: int) -> list[int]:
    """Keep the head and the tail of a long text: three quarters and one quarter of `most` pieces."""
    if len(pieces) <= most:
        return list(pieces)
    tail = most // _TAIL_SHARE
    return [*pieces[: most - tail], *pieces[-tail:]]


def _composed(text: str) -> str:
    """One sign for a letter with its accent; accents that no letter of Latin has go."""
    bare = _HEAPED_MARKS.sub(r"\1", text)
    return _LATIN_WITH_MARK.sub(r"\1", unicodedata.normalize("NFC", bare)) if _marked(bare) else bare


def _marked(text: str) -> bool:
    return any("\u0300" <= character <= "\u036f" for character in text)


def _quiet(text: str) -> str:
    """Small letters for a text that shouts: in capitals the model knows half of the words at best."""
    letters = [character for character in _MASKS.sub("", text) if character.isalpha()]
    loud = sum(character.isupper() for character in letters)
    if loud < _LOUD_FROM or loud < _LOUD_SHARE * len(letters):
        return text
    turkish = not {"İ", "Ş", "Ğ"}.isdisjoint(letters)
    return (text.translate(_TURKISH_SMALL) if turkish else text).lower()


def _readable(character: str) -> str:
    match unicodedata.category(character):
        case "Cs":
            return "\ufffd"
        case "Cc":
            return " "
        case _:
            return character


def _units(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(text):
        if _in_word(text, at):
            end = at + 1
            while end < len(text) and (_in_word(text, end) or _joins_word(text, end)):
                end += 1
            yield at, end
        elif unicodedata.category(text[at]) == "So":
            end = at + 1
            while end < len(text) and _continues_emoji(text, end):
                end += 1
            yield at, end
        else:
            end = at + 1
        at = end


def _in_word(text: str, at: int) -> bool:
    return unicodedata.category(text[at])[0] in "LNM" and text[at] != _VARIATION_SELECTOR


def _joins_word(text: str, at: int) -> bool:
    inner = text[at] in "'’_-\u200c" and at + 1 < len(text)
    return inner and _in_word(text, at + 1)


def _continues_emoji(text: str, at: int) -> bool:
    character, before = text[at], text[at - 1]
    if character in (_VARIATION_SELECTOR, _JOINER) or "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    if before == _JOINER:
        return unicodedata.category(character) == "So"
    flag = "\U0001f1e6" <= character <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff"
    return flag and not _ends_flag(text, at)


def _ends_flag(text: str, at: int) -> bool:
    """Whether the regional indicators before `at` already make whole pairs."""
    start = at
    while start and "\U0001f1e6" <= text[start - 1] <= "\U0001f1ff":
        start -= 1
    return (at - start) % 2 == 0
