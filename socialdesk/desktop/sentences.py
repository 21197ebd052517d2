"""What the rooms below the window say, in the person's language: errors, a platform's answer, a file's fault.

They say it in English, in a literal or an f-string, and it is kept as it was said: in an exception, a row of
the outbox, an account's state. ``resources/translations/refresh.py`` collects those sentences with their
places in braces (``sentences.json``). Here one is known again by its words; what stood in its places goes
into the translation, itself translated where it is such a sentence.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from socialdesk.desktop.words import isolated, language, tr

_ENDS = re.compile(r"(?<=[.!?…]) (?=[A-Z“])")


class _Known(NamedTuple):
    template: str
    letters: int
    pattern: re.Pattern[str]
    values: tuple[str, ...]


def translated(text: object) -> str:
    """``text`` (an error, or what one said) in the person's language, or as it is where nobody knows it."""
    return str(text) if language.code == "en" else _translated(str(text), language.code, language.resources)


@lru_cache(2048)
def _translated(text: str, code: str, resources: Path) -> str:
    found = _recognised(text, resources)
    if found is not None:
        known, values = found
        return tr(known.template).format(
            **{
                name: isolated(_translated(value, code, resources))
                if code == "ar"
                else _translated(value, code, resources)
                for name, value in values.items()
            }
        )
    parts = _ENDS.split(text)
    return " ".join(_translated(part, code, resources) for part in parts) if len(parts) > 1 else text


def _recognised(text: str, resources: Path) -> tuple[_Known, dict[str, str]] | None:
    for known in _catalogue(resources):
        match = known.pattern.fullmatch(text)
        if match and text not in match.groupdict().values():
            return known, match.groupdict()
    return None


@lru_cache(1)
def _catalogue(resources: Path) -> list[_Known]:
    """The sentences, those with most words of their own first."""
    sentences = json.loads((resources / "translations" / "sentences.json").read_text(encoding="utf-8"))
    return sorted(map(_known, sentences), key=lambda each: -each.letters)


def _known(template: str) -> _Known:
    pattern, letters, seen = "", 0, list[str]()
    for literal, name, _, _ in Formatter().parse(template):
        pattern += re.escape(literal)
        letters += sum(character.isalpha() for character in literal)
        if name is not None:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
            seen.append(name)
    return _Known(template, letters, re.compile(pattern, re.DOTALL), tuple(seen))
