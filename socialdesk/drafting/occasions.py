"""What templates are kept for besides what a mention says: the occasions that we know, and a brand's own.

Five come by themselves or from us (`Occasion`). Any other name that a template gives is the brand's own
("strike", "recall"): its templates are suggested where a rule of the team chooses them, and nowhere else.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import regex

from socialdesk.drafting.playbook import UNCLEAR, Playbook
from socialdesk.drafting.request import Occasion
from socialdesk.drafting.toml_file import TomlFile

_NAME = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*")
_MOST_LETTERS = 40
_NEARLY = 0.75
"""How alike a name is to one that we know to be taken for a slip of the pen."""


def known(name: str) -> str:
    """A name as templates hold it: one of the five is an `Occasion`."""
    return Occasion(name) if name in frozenset(Occasion) else name


def read_occasion(file: TomlFile, data: Mapping[str, Any], at: Mapping[str, Any]) -> str:
    """What a template is kept for; "" for nothing. Raises `SettingWrong` for what is no name, and for what
    seems to be one of the five, misspelt: such a template would never be suggested."""
    name = file.text(data, "occasion", "", **at)
    if not name or name in frozenset(Occasion):
        return known(name)
    if len(name) > _MOST_LETTERS or not _NAME.fullmatch(name):
        raise file.wrong(
            "the name of this occasion cannot be used",
            f"Use letters, digits and single spaces, at most {_MOST_LETTERS}.",
            key="occasion",
            **at,
        )
    meant = difflib.get_close_matches(name.lower(), list(Occasion), 1, _NEARLY)
    if meant:
        raise file.wrong(
            f"“{name}” is nearly “{meant[0]}”",
            f'Write occasion = "{meant[0]}", or give your own occasion another name.',
            key="occasion",
            **at,
        )
    return name


class Occasions:
    """What the templates of ``playbook`` are kept for. Threads may share it."""

    def __init__(self, playbook: Playbook) -> None:
        self.playbook = playbook
        kept: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for language in playbook.languages.values():
            for template in language.templates:
                if template.occasion:
                    kept[template.occasion].update((language.lang, each) for each in template.intents)
        self._kept = dict(kept)

    @property
    def names(self) -> tuple[str, ...]:
        """Those that some template is kept for: first what we know, then the brand's own by name."""
        return tuple(each for each in map(str, Occasion) if each in self._kept) + self.own

    @property
    def own(self) -> tuple[str, ...]:
        return tuple(sorted(self._kept.keys() - frozenset(Occasion)))

    def suit(self, name: str, lang: str, intent: str) -> bool:
        """Whether a template that is kept for ``name`` can answer a mention of this language and intent."""
        spoken = self.playbook.language(lang).lang
        return not self._kept.get(name, set()).isdisjoint({(spoken, intent), (spoken, UNCLEAR)})
