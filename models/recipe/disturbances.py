"""What the robustness suite reads: texts written for it, changes made to plain ones, and what is hardly text.

Needs nothing but Python, so that the tests of the app can use it as well.
"""

import json
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "tr", "fi", "ar")

TEXTS = Path(__file__).with_name("robustness.jsonl")
PLAIN = "plain"
_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
_ARABIC_FORMS = str.maketrans("أإآىة", "ااايه")
_TURKISH_UPPER = str.maketrans("iı", "İI")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the suite."""

    group: str
    lang: str
    sentiment: str
    text: str


def texts() -> list[Text]:
    """Read the suite."""
    lines = TEXTS.read_text(encoding="utf-8").splitlines()
    return [Text(**json.loads(line)) for line in lines]


def _each_letter(change: Callable[[str, random.Random], str]) -> Callable[[str], str]:
    def changed(text: str) -> str:
        draw = random.Random(text)
        return "".join(change(character, draw) for character in text)

    return changed


def _with_marks(letter: str, draw: random.Random) -> str:
    return letter + draw.choice(_MARKS) if "\u0621" <= letter <= "\u064a" else letter


def _stretched(letter: str, draw: random.Random) -> str:
    joins = "\u0626" <= letter <= "\u064a" and letter not in "اأإآدذرزوؤةى"
    return letter + "\u0640" * draw.randint(1, 3) if joins and draw.random() < 0.3 else letter


def _zalgo(letter: str, draw: random.Random) -> str:
    marks = "".join(chr(draw.randint(0x300, 0x36F)) for _ in range(4))
    return letter + marks if letter.isalpha() else letter


def _invisible(letter: str, draw: random.Random) -> str:
    return letter + draw.choice("\u200b\u2060\ufeff") if draw.random() < 0.3 else letter


def _interrupted(letter: str, draw: random.Random) -> str:
    return letter + draw.choice("\x00\x07\x1b\x7f") if letter == " " else letter


def _without_dots(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.replace("ı", "i")


def _presented(text: str) -> str:
    """Write Arabic letters as their isolated presentation forms, as copied from old PDFs."""
    forms = {unicodedata.normalize("NFKC", chr(c)): chr(c) for c in range(0xFEF4, 0xFE7F, -1)}
    return "".join(forms.get(letter, letter) for letter in text)


def _mistyped(text: str) -> str:
    """Swap two neighbouring letters inside the longest word."""
    longest = max(text.split(), key=len)
    middle = len(longest) // 2
    swapped = longest[: middle - 1] + longest[middle] + longest[middle - 1] + longest[middle + 1 :]
    return text.replace(longest, swapped, 1)


def _among_links(text: str) -> str:
    return f"@brand_help @someone {text} https://t.example/aB3?x=1 www.example.org"


#: Name, languages that it makes sense for, and the change.
CHANGES: tuple[tuple[str, tuple[str, ...], Callable[[str], str]], ...] = (
    ("capitals", ("en", "fi"), str.upper),
    ("Turkish capitals, İ and I", ("tr",), lambda text: text.translate(_TURKISH_UPPER).upper()),
    ("Turkish capitals by English rules", ("tr",), str.upper),
    ("without diacritics", ("tr", "fi"), _without_dots),
    ("Arabic diacritics", ("ar",), _each_letter(_with_marks)),
    ("Arabic tatweel", ("ar",), _each_letter(_stretched)),
    ("Arabic letter forms folded", ("ar",), lambda text: text.translate(_ARABIC_FORMS)),
    ("Arabic presentation forms", ("ar",), _presented),
    ("one typo", LANGUAGES, _mistyped),
    ("user names and links", LANGUAGES, _among_links),
    ("line breaks and spaces", LANGUAGES, lambda text: "\n\n  " + text.replace(" ", "  \t") + " \r\n"),
    ("control characters", LANGUAGES, _each_letter(_interrupted)),
    ("lone surrogates", LANGUAGES, lambda text: text + " \ud83d"),
    ("zero-width characters", LANGUAGES, _each_letter(_invisible)),
    ("right-to-left override", LANGUAGES, lambda text: f"\u202e{text}\u202c"),
    ("Zalgo", LANGUAGES, _each_letter(_zalgo)),
)  # fmt: skip


def extremes() -> dict[str, list[str]]:
    """Inputs that are hardly texts, by kind."""
    draw = random.Random(5)
    every = [chr(c) for c in range(0x250)] + list(
        "şğıİäöابت😡👍🏽👨‍👩‍👧🇹🇷\u202e\u200d\ufe0f\ud800\udfff\U000e0001"
    )
    words = [one.text for one in texts() if one.group == PLAIN]
    return {
        "empty or blank": ["", "\t \r\n", *" \n\u00a0\u200b\ufeff\u2028\u3164\u0000"],
        "one sign": [*".?!@#aıİşäب😡0\u0301", "👍🏽", "🇹🇷"],
        "10,000 characters": [
            *(letter * 10_000 for letter in "aıİäب😡@#.\u0301"),
            *((text + " ") * (10_000 // (len(text) + 1) + 1) for text in words[::6]),
        ],
        "random signs": ["".join(draw.choices(every, k=draw.randint(1, 400))) for _ in range(60)],
        "marks of the tokenizer": ["[CLS] [SEP] [PAD] [MASK]", "<s></s><pad><unk><mask>", "▁▁▁", "##ing"],
    }  # fmt: skip
