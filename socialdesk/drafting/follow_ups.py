"""What a brand follows up by itself: ``follow_ups.toml`` of its playbook, read strictly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

import regex

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.expression import duration
from socialdesk.domain.follow_up import LONGEST_WAIT, After, FollowUpPlan, FollowUpRule
from socialdesk.drafting.layers import Layers
from socialdesk.drafting.request import Occasion
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import SettingWrong

FILE = "follow_ups.toml"

_TABLE = "follow_up"
_KEYS = (
    "key", "title", "on", "after", "wait", "intents", "sentiments", "languages", "platforms", "templates",
    "prefer", "mentions", "again",
)  # fmt: skip
_KEY = regex.compile(r"[a-z][a-z0-9_]{0,39}")
_MOST_TITLE = 60
_MOST_MENTIONS = 1000
_MOST_A_MONTH = 30
_FOLLOWED = sorted(set(Intent) - {Intent.SAFETY_LEGAL, Intent.SPAM})


def read_follow_ups(layers: Layers, templates: Iterable[str]) -> FollowUpPlan:
    """Read the uppermost ``follow_ups.toml``; without one nothing is followed up. ``templates`` are the keys
    that ``prefer`` may name. Raises `SettingWrong`."""
    if not layers.has(FILE):
        return FollowUpPlan()
    file = layers.file(FILE)
    file.known(file.data, ("most_a_month", _TABLE))
    known = frozenset(templates)
    rules: dict[str, FollowUpRule] = {}
    for index, data in enumerate(file.tables(_TABLE)):
        rule = _Reader(file, data, index).rule(known)
        if rule.key in rules:
            raise file.wrong(
                f"“{rule.key}” is there twice",
                "Give each a key of its own.",
                table=_TABLE,
                index=index,
                key="key",
            )
        rules[rule.key] = rule
    most = _number(file, file.data, "most_a_month", FollowUpPlan().most_a_month, _MOST_A_MONTH)
    return FollowUpPlan(tuple(rules.values()), most)


def _number(file: TomlFile, data: Mapping[str, Any], key: str, default: int, most: int, **where: Any) -> int:
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise file.wrong(
            f"“{key}” must be a number from 1 to {most}", f"Write {key} = {default}.", key=key, **where
        )
    return value


class _Reader:
    """One ``[[follow_up]]``."""

    def __init__(self, file: TomlFile, data: Mapping[str, Any], index: int) -> None:
        self._file, self._data = file, data
        self._where: dict[str, Any] = {"table": _TABLE, "index": index}

    def rule(self, templates: frozenset[str]) -> FollowUpRule:
        file, data, where = self._file, self._data, self._where
        file.known(data, _KEYS, **where)
        key = file.text(data, "key", **where)
        if not _KEY.fullmatch(key):
            raise self._wrong(
                "key", f"“{key}” is no key", "Use small letters a to z, digits and _, like all_well."
            )
        title = " ".join(file.text(data, "title", **where).split())
        if not title or len(title) > _MOST_TITLE:
            raise self._wrong(
                "title",
                f"the title has {len(title)} letters",
                f"Write 1 to {_MOST_TITLE}, like “Is all well?”.",
            )
        after = After(file.one_of(file.text(data, "after", **where), list(After), "after", **where))
        occasion = file.text(data, "templates", "", **where)
        if occasion:
            file.one_of(occasion, list(Occasion), "templates", **where)
        prefer = file.texts(data, "prefer", **where)
        for each in prefer:
            file.one_of(each, templates, "prefer", **where)
        return FollowUpRule(
            key=key,
            title=title,
            after=after,
            wait=self._span("wait", None if after is not After.YEAR else "0h"),
            intents=frozenset(Intent(each) for each in self._several("intents", map(str, _FOLLOWED))),
            sentiments=frozenset(
                Sentiment(each) for each in self._several("sentiments", map(str, Sentiment))
            ),
            languages=frozenset(each.lower() for each in file.texts(data, "languages", **where)),
            platforms=frozenset(file.texts(data, "platforms", **where)),
            templates=occasion,
            prefer=prefer,
            mentions=_number(file, data, "mentions", 1, _MOST_MENTIONS, **where),
            again=self._span("again", "30d"),
            on=file.flag(data, "on", True, **where),
        )

    def _several(self, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
        listed = tuple(allowed)
        return tuple(
            self._file.one_of(each, listed, key, **self._where)
            for each in self._file.texts(self._data, key, **self._where)
        )

    def _span(self, key: str, default: str | None) -> timedelta:
        text = self._file.text(self._data, key, default, **self._where)
        try:
            span = duration(text.replace(" ", ""))
        except ValueError as error:
            raise self._wrong(
                key,
                f"“{text}” is no length of time",
                f'Write a number with m, h, d or w, like {key} = "24h".',
            ) from error
        if span > LONGEST_WAIT:
            raise self._wrong(key, f"“{text}” is too long", f"Write at most {LONGEST_WAIT.days}d.")
        return span

    def _wrong(self, key: str, what: str, remedy: str) -> SettingWrong:
        return self._file.wrong(what, remedy, key=key, **self._where)
