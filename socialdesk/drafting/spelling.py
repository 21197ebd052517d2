"""Spelling of a reply by the dictionaries of the system (enchant: hunspell, aspell, voikko for Finnish).

Only words are looked at: links, addresses, handles, tags, placeholders, initials, what has a digit in it and
abbreviations in capitals are not. The person's own words stand in a file, one on a line.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Protocol

import regex

from socialdesk import durable
from socialdesk.domain.folding import fold
from socialdesk.errors import SettingWrong

SUGGESTED = 5
"""Suggestions for one word."""

LONGEST_WORD, LONGEST_TEXT, MOST_MARKED = 60, 10_000, 50
"""Characters of a word and of a text that are looked at, and words that are marked."""

_ABBREVIATION = 5

_PACKAGES = {"en": "hunspell-en-us", "fi": "libenchant-2-voikko", "tr": "hunspell-tr", "ar": "hunspell-ar"}
"""Debian's dictionaries; what is not here is hunspell-<language>."""

_PASSED_OVER = r"(?:\w+://|www\.)\S+|\S{1,100}@\S{1,100}|[@#^]\w[\w.\-]*|\{[^{}]*\}|\[[^\[\]]*\]|\w+(?:\.\w+)+(?:/\S*)?|\w*\d\w*"
_TOKENS = regex.compile(
    rf"(?P<other>{_PASSED_OVER})|(?P<word>\p{{L}}[\p{{L}}\p{{M}}]*(?:['’]\p{{L}}[\p{{L}}\p{{M}}]*)*)"
)


class Dictionary(Protocol):
    """One language; not safe for threads."""

    def check(self, word: str) -> bool: ...

    def suggest(self, word: str) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no dictionary knows, at ``text[start:end]``."""

    word: str
    start: int
    end: int


class NoSpelling(Exception):
    """There is no library, or no dictionary of a language; the message says what to install."""


def system_dictionary(lang: str) -> Dictionary:
    """The system's dictionary for an ISO 639-1 code. Raises `NoSpelling`."""
    found = languages()
    own = [tag for tag in found if tag.split("_")[0] == lang]
    if not own:
        raise NoSpelling(_no_dictionary(lang))
    import enchant

    preferred = (lang, f"{lang}_{lang.upper()}", "en_US")
    tag = min(own, key=lambda each: (preferred.index(each) if each in preferred else len(preferred), each))
    opened: Dictionary = enchant.Dict(tag)
    return opened


def languages() -> tuple[str, ...]:
    """The tags for which the system has a dictionary (``en_US``, ``fi``). Raises `NoSpelling`."""
    try:
        import enchant
    except ImportError as error:  # the Python part is there, the C library is the system's
        raise NoSpelling(_no_library()) from error
    return tuple(sorted(enchant.list_languages()))


def _no_library() -> str:
    if sys.platform == "darwin":
        how = "Install it: brew install enchant"
    elif sys.platform == "win32":
        how = "It comes with SocialDesk; install SocialDesk again"
    else:
        how = "Install it (Debian, Ubuntu: sudo apt-get install libenchant-2-2)"
    return f"Spelling is not checked: the enchant library is missing. {how}, then start SocialDesk again."


def _no_dictionary(lang: str) -> str:
    if sys.platform in ("darwin", "win32"):
        how = "Put its hunspell files (.dic, .aff) into enchant/hunspell in your configuration folder"
    else:
        package = _PACKAGES.get(lang, f"hunspell-{lang}")
        how = f"Install one (Debian, Ubuntu: sudo apt-get install {package})"
    return (
        f'Spelling is not checked: there is no dictionary for "{lang}". {how}, then start SocialDesk again.'
    )


class Speller:
    """Dictionaries by language, opened once, and the person's own words. Safe for threads: one at a time."""

    def __init__(self, own: Path, open_dictionary: Callable[[str], Dictionary] = system_dictionary) -> None:
        """``own`` is the file of the person's words; it need not be there."""
        self._own_file = own
        self._open = open_dictionary
        self._opened: dict[str, Dictionary | NoSpelling] = {}
        self._own: dict[str, str] | None = None  # folded: as it was written
        self._lock = Lock()

    def misspelt(self, text: str, lang: str, names: Collection[str] = ()) -> tuple[Misspelling, ...]:
        """The misspelt words of a text, in order. ``names`` are not words (folded or not). Raises
        `NoSpelling`, and `SettingWrong` for a file of own words that cannot be read."""
        known = {fold(each) for each in names}
        found: list[Misspelling] = []
        with self._lock:
            dictionary = self._dictionary(lang)
            known.update(self._words())
            for start, end in _words(text[:LONGEST_TEXT]):
                word = text[start:end]
                if not _is_right(word.replace("’", "'"), dictionary, known):
                    found.append(Misspelling(word, start, end))
                    if len(found) == MOST_MARKED:
                        break
        return tuple(found)

    def suggest(self, word: str, lang: str) -> tuple[str, ...]:
        """Up to `SUGGESTED` words that may have been meant. Raises `NoSpelling`."""
        with self._lock:
            offered = self._dictionary(lang).suggest(word.replace("’", "'")[:LONGEST_WORD])
        return tuple(dict.fromkeys(each for each in offered if each and each != word))[:SUGGESTED]

    def learn(self, word: str) -> None:
        """Take a word among the person's own. Raises `SettingWrong` when the file cannot be kept."""
        with self._lock:
            self._keep({**self._words(), fold(word): word})

    def forget(self, word: str) -> None:
        """Take one of the person's own words out again."""
        with self._lock:
            self._keep({key: each for key, each in self._words().items() if key != fold(word)})

    def _dictionary(self, lang: str) -> Dictionary:
        if lang not in self._opened:
            try:
                self._opened[lang] = self._open(lang)
            except NoSpelling as error:
                self._opened[lang] = error
        found = self._opened[lang]
        if isinstance(found, NoSpelling):
            raise NoSpelling(str(found))
        return found

    def _words(self) -> dict[str, str]:
        if self._own is None:
            try:
                lines = self._own_file.read_text("utf-8").splitlines() if self._own_file.exists() else []
            except (OSError, UnicodeDecodeError) as error:
                raise SettingWrong(
                    f"{self._own_file}, your own words, cannot be read. Write one word on a line in UTF-8, "
                    "or delete the file."
                ) from error
            self._own = {fold(line.strip()): line.strip() for line in lines if line.strip()}
        return self._own

    def _keep(self, own: dict[str, str]) -> None:
        try:
            durable.write(self._own_file, "".join(f"{each}\n" for each in sorted(own.values())).encode())
        except OSError as error:
            raise SettingWrong(
                f"{self._own_file}, your own words, cannot be written. Is it open elsewhere?"
            ) from error
        self._own = own


def names_in(text: str) -> frozenset[str]:
    """Words of a post that are probably names: those with a capital."""
    return frozenset(text[a:b] for a, b in _words(text[:LONGEST_TEXT]) if text[a].isupper())


def _words(text: str) -> Iterator[tuple[int, int]]:
    for token in _TOKENS.finditer(text):
        if token.lastgroup == "word":
            yield token.span()


def _is_right(word: str, dictionary: Dictionary, known: Collection[str]) -> bool:
    if len(word) == 1 or len(word) > LONGEST_WORD or (word.isupper() and len(word) <= _ABBREVIATION):
        return True
    stem = word.split("'")[0]  # Ayşe'nin, Lumi's: the ending of a name
    return fold(word) in known or fold(stem) in known or dictionary.check(word)
