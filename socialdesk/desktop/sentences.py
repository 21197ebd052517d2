"""What the rooms below the window say, in the person's language: errors, a platform's answer, a file's fault.

They say it in English, in a literal or an f-string, and it is kept as it was said: in an exception, a row of
the outbox, an account's state. ``resources/translations/refresh.py`` collects those sentences with their
places in braces (``sentences.json``). Here one is known again by its words; what stood in its places goes
into the translation, itself translated where it is such a sentence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from socialdesk.desktop.words import isolated, language, tr

LONGEST = 2000
"""Characters; what is longer is no sentence of ours."""

_ENDS = re.compile(r"(?<=[.!?…]) (?=[A-Z“])")


class _Known(NamedTuple):
    template: str
    letters: int  # of its own, outside its places
    begins: str
    ends: str


def translated(text: object) -> str:
    """``text`` (an error, or what one said) in the person's language, or as it is where nobody knows it."""
    english = str(text)
    if language.code == "en" or not english or len(english) > LONGEST:
        return english
    return _translated(english, language.code, language.resources)


@lru_cache(2048)
def _translated(text: str, code: str, resources: Path) -> str:
    for template in _fitting(text, resources):
        match = _pattern(template).fullmatch(text)
        if match and text not in match.groupdict().values():
            values = match.groupdict().items()
            return tr(template).format(**{name: _filled(value, code, resources) for name, value in values})
    parts = _ENDS.split(text)
    return " ".join(_translated(part, code, resources) for part in parts) if len(parts) > 1 else text


def known_again(text: str, templates: tuple[str, ...]) -> tuple[str, dict[str, str]] | None:
    """The template that ``text`` was made from (of several that with most words of its own), and what stood
    in its places."""
    for template in _by_letters(templates):
        if match := _pattern(template).fullmatch(text):
            return template, match.groupdict()
    return None


@lru_cache(8)
def _by_letters(templates: tuple[str, ...]) -> list[str]:
    return [known.template for known in sorted(map(_known, templates), key=lambda each: -each.letters)]


def _filled(value: str, code: str, resources: Path) -> str:
    """What stands in a place of a sentence: a word, or another sentence with the space beside it."""
    said = value.strip()
    if not said:
        return value
    before, after = value[: value.index(said)], value[value.index(said) + len(said) :]
    said = _translated(said, code, resources)
    return before + (isolated(said) if code == "ar" else said) + after


def _fitting(text: str, resources: Path) -> Iterator[str]:
    """The templates that begin and end as ``text`` does, those with most words of their own first."""
    return (
        known.template
        for known in _catalogue(resources)
        if text.startswith(known.begins) and text.endswith(known.ends)
    )


@lru_cache(1)
def _catalogue(resources: Path) -> list[_Known]:
    sentences = json.loads((resources / "translations" / "sentences.json").read_text(encoding="utf-8"))
    return sorted(map(_known, sentences), key=lambda each: -each.letters)


def _known(template: str) -> _Known:
    literals = [literal for literal, *_ in Formatter().parse(template)]
    begins, ends = literals[0], "" if template.endswith("}") else literals[-1]
    return _Known(template, sum(map(str.isalpha, "".join(literals))), begins, ends)


@lru_cache(1024)
def _pattern(template: str) -> re.Pattern[str]:
    """What says ``template``, with a group for each place."""
    pattern, seen = "", set[str]()
    for literal, name, _, _ in Formatter().parse(template):
        pattern += re.escape(literal)
        if name is not None:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
            seen.add(name)
    return re.compile(pattern, re.DOTALL)
