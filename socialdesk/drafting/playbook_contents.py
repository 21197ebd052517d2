"""A playbook as somebody edits it: every text and setting by itself, where it comes from, and its place.

`contents` lists what the files of a playbook say; `changed` and `without` answer the new text of the
brand's own file. What a brand has not said itself comes from the playbook it is based on and is copied
only when it is changed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import regex

from socialdesk.drafting.layers import Layers
from socialdesk.drafting.playbook import TERMS, Playbook
from socialdesk.drafting.playbook_reader import ANSWER_KEYS, TEMPLATE_KEYS
from socialdesk.drafting.toml_edit import Value, append, drop, put, take
from socialdesk.drafting.toml_file import TomlFile

SLOT = regex.compile(r"\{([^{}\s]*)\}")
"""A placeholder as it is typed."""


class Part(StrEnum):
    """The parts of a playbook, in the order in which one reads them."""

    VOICE = "voice"
    TEMPLATES = "templates"
    FAQ = "faq"
    POLICIES = "policies"
    LINKS = "links"
    NEVER = "never"


class Kind(StrEnum):
    """How a value is written down by a person."""

    TEXT = "text"
    FLAG = "flag"
    LIST = "list"  # one a line
    CHOICE = "choice"
    NUMBER = "number"
    AMOUNT = "amount"  # with its currency: "50 EUR"
    TAGS = "tags"  # name = value, one a line
    SPANS = "spans"  # first and last day, one a line
    TEMPLATE = "template"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text or setting. ``values`` are its keys in the file; of a setting the one key ``name``.

    ``table`` is the table of its file: for `Kind.TEMPLATE` and `Kind.ANSWER` a list of tables, in which
    ``name`` is its key. ``own`` says that the brand's own file has it; ``beneath`` is what the playbook it is
    based on says, None where that says nothing. ``choices`` are the values of a `Kind.CHOICE`;
    ``main`` is the key of the text that is in use: of a template the one in the brand's form of address.
    """

    part: Part
    kind: Kind
    file: str
    table: str
    name: str
    values: Mapping[str, Any]
    own: bool
    beneath: Mapping[str, Any] | None
    lang: str = ""
    platform: str = ""
    choices: tuple[str, ...] = ()
    main: str = ""

    @property
    def key(self) -> str:
        """Names it among all entries of the playbook."""
        return f"{self.file}/{self.table}/{self.name}"

    @property
    def source_key(self) -> str:
        """How suggestions made of it name it; of templates and answers."""
        return f"{self.part}/{self.lang}/{self.name}"

    @property
    def listed(self) -> bool:
        """Whether it is one of a list of tables: such can be added and taken out."""
        return self.kind in (Kind.TEMPLATE, Kind.ANSWER)

    @property
    def value(self) -> Any:
        """The value of a setting; None where nothing says it."""
        return self.values.get(self.name)


def contents(
    layers: Layers, playbook: Playbook, own: Path, platforms: Sequence[str] = ()
) -> tuple[Entry, ...]:
    """Everything that can be edited. ``own`` is the brand's folder, which need not exist yet. ``platforms``
    are those that may get a private channel of their own, whether one is named or not.

    Raises `SettingWrong` where a file is broken.
    """
    return (
        *_voice(layers, playbook, own),
        *_listed(layers, playbook, own, Part.TEMPLATES, "template", TEMPLATE_KEYS),
        *_listed(layers, playbook, own, Part.FAQ, "entry", ANSWER_KEYS),
        *_policies(layers, playbook, own, platforms),
    )


def _voice(layers: Layers, playbook: Playbook, own: Path) -> Iterator[Entry]:
    said = _Settings(layers, own, "voice.toml")
    yield said.entry(Part.VOICE, Kind.TEXT, "", "signature", "")
    yield said.entry(Part.VOICE, Kind.FLAG, "", "emoji", True)
    for lang, language in playbook.languages.items():
        if not language.formality:
            continue  # it has one form of address
        entry = said.entry(Part.VOICE, Kind.CHOICE, "formality", lang, "")
        yield replace(entry, lang=lang, choices=("formal", "informal"))
    yield said.entry(Part.NEVER, Kind.LIST, "", "never", ())


def _policies(layers: Layers, playbook: Playbook, own: Path, platforms: Sequence[str]) -> Iterator[Entry]:
    said = _Settings(layers, own, "policy.toml")
    for lang in playbook.languages:
        for term in TERMS:
            yield replace(said.entry(Part.POLICIES, Kind.TEXT, f"terms.{lang}", term, ""), lang=lang)
    yield said.amount("limit")
    season = said.entry(Part.POLICIES, Kind.SPANS, "", "season", ())
    beneath = None if season.beneath is None else {"season": _spans(season.beneath["season"])}
    yield replace(season, values={"season": _spans(season.value)}, beneath=beneath)
    yield said.entry(Part.POLICIES, Kind.LIST, "promises", "covered", ())
    for name in ("thread", "hour", "alike"):
        yield said.entry(Part.POLICIES, Kind.NUMBER, "limits", name, getattr(playbook.limits, name))
    yield said.entry(Part.LINKS, Kind.LIST, "links", "allowed", ())
    yield said.entry(Part.LINKS, Kind.TEXT, "links", "help", "")
    yield said.entry(Part.LINKS, Kind.TAGS, "links", "utm", {})
    for name in ("emails", "phones", "addresses"):
        yield said.entry(Part.LINKS, Kind.LIST, "contacts", name, ())
    for lang, language in playbook.languages.items():
        for platform in dict.fromkeys((*language.private, *platforms)):
            entry = said.entry(Part.LINKS, Kind.TEXT, f"private.{lang}", platform, "")
            yield replace(entry, lang=lang, platform=platform)


class _Settings:
    """The settings of one file in all layers, each table looked up as the reader does it."""

    def __init__(self, layers: Layers, own: Path, name: str) -> None:
        self._name = name
        files = layers.stacked(name).files
        self._own = [file for file in files if file.path.parent == own]
        self._beneath = [file for file in files if file.path.parent != own]

    def entry(self, part: Part, kind: Kind, table: str, name: str, nothing: Any) -> Entry:
        mine = _said(self._own, table, name)
        beneath = _said(self._beneath, table, name)
        said = mine if mine is not None else beneath
        value = nothing if said is None else said.get(name, nothing)
        under = None if beneath is None else {name: beneath.get(name, nothing)}
        # A table that is the brand's own stands whole: a key that it leaves out is left out on purpose.
        own = mine is not None and (name in mine or under is not None) and under != {name: value}
        return Entry(part, kind, self._name, table, name, {name: value}, own, under)

    def amount(self, name: str) -> Entry:
        """An amount of [refunds], with the currency that stands beside it."""
        entry = self.entry(Part.POLICIES, Kind.AMOUNT, "refunds", name, None)
        currency = self.entry(Part.POLICIES, Kind.TEXT, "refunds", "currency", "").value
        return replace(entry, values={**entry.values, "currency": currency})


def _said(files: list[TomlFile], table: str, name: str) -> Mapping[str, Any] | None:
    """The uppermost table that decides about ``name``, None where no file says anything of it."""
    for file in files:
        data = _table(file.data, table)
        # At the top of a file, and among the forms of address, each key is looked up by itself.
        if data is not None and (name in data or table not in ("", "formality")):
            return data
    return None


def _table(data: Mapping[str, Any], table: str) -> Mapping[str, Any] | None:
    for part in table.split(".") if table else ():
        if part not in data:
            return None
        data = data[part]
    return data


def _spans(seasons: Sequence[Mapping[str, date]]) -> tuple[tuple[date, date], ...]:
    return tuple((each["first"], each["last"]) for each in seasons)


def _listed(
    layers: Layers, playbook: Playbook, own: Path, part: Part, table: str, known: tuple[str, ...]
) -> Iterator[Entry]:
    kind = Kind.TEMPLATE if part is Part.TEMPLATES else Kind.ANSWER
    for lang in playbook.languages:
        name = f"{part}/{lang}.toml"
        if not layers.has(name):
            continue
        stack = layers.over(name)
        files = tuple(file for file in stack.files if file.path.parent.parent != own)
        under = {data["key"]: data for _, _, data in replace(stack, files=files).tables(table, known)}
        for file, _, data in stack.tables(table, known):
            mine = file.path.parent.parent == own
            key = str(data["key"])
            main = "answer"
            if kind is Kind.TEMPLATE:
                form = playbook.languages[lang].formality
                written = str(data.get("formality", stack.holding("formality").data.get("formality", "")))
                main = f"text_{form}" if written and form != written and f"text_{form}" in data else "text"
            yield Entry(part, kind, name, table, key, data, mine, under.get(key), lang, main=main)


# Changing ------------------------------------------------------------------------------------------------


def changed(source: str, entry: Entry, values: Mapping[str, Value | None], whole: Mapping[str, Any]) -> str:
    """The brand's own file, ``source``, with these keys of an entry; None takes a key out.

    ``whole`` is the table underneath, which is copied where the brand has none of its own: a table stands
    whole. Raises `toml_edit.Unchangeable`.
    """
    if entry.listed:
        at = _index(source, entry)
        if at is None:
            told = {**entry.values, **values}
            source = _over(_welcomed(source, entry.name))
            return append(source, entry.table, {key: each for key, each in told.items() if each is not None})
        return _each(source, values, entry.table, at)
    if entry.kind is Kind.SPANS:
        while _read(source).get(entry.name):
            source = drop(source, entry.name, 0)
        spans = values[entry.name] or ()
        for first, last in spans:  # type: ignore[union-attr, misc]
            source = append(source, entry.name, {"first": first, "last": last})
        return source
    if entry.table not in ("", "formality") and _table(_read(source), entry.table) is None:
        source = _each(source, whole, entry.table, None)
    return _each(source, values, entry.table, None)


def without(source: str, entry: Entry) -> str:
    """The brand's own file without an entry of a list: one of its own goes, one from underneath is left
    out from now on."""
    source = dropped(source, entry)
    if entry.beneath is None:
        return source
    left = [each for each in _read(source).get("without", []) if each != entry.name]
    return put(_over(source), "without", [*left, entry.name])


def dropped(source: str, entry: Entry) -> str:
    """The brand's own file without what it says of an entry, so that the one underneath is in force."""
    if entry.listed:
        at = _index(source, entry)
        return source if at is None else drop(source, entry.table, at)
    if entry.kind is Kind.SPANS:
        return changed(source, entry, {entry.name: ()}, {})
    if entry.table in ("", "formality"):
        return take(source, entry.name, table=entry.table)
    beneath = entry.beneath or {}
    return _each(source, {key: beneath.get(key) for key in entry.values}, entry.table, None)


def same_table(source: str, entry: Entry, whole: Mapping[str, Any]) -> str:
    """``source`` without an own table that says just what the one underneath says."""
    if (
        entry.table not in ("", "formality")
        and not entry.listed
        and _table(_read(source), entry.table) == whole
    ):
        return drop(source, entry.table)
    return source


def _each(source: str, values: Mapping[str, Value | None], table: str, index: int | None) -> str:
    for key, value in values.items():
        if value is None:
            source = take(source, key, table=table, index=index)
        else:
            source = put(source, key, value, table=table, index=index)
    return source


def _over(source: str) -> str:
    return source if _read(source).get("over") is True else put(source, "over", True)


def _welcomed(source: str, key: str) -> str:
    """A key that was left out is not any more."""
    left = _read(source).get("without", [])
    return put(source, "without", [each for each in left if each != key]) if key in left else source


def _index(source: str, entry: Entry) -> int | None:
    listed = _read(source).get(entry.table, [])
    return next((at for at, each in enumerate(listed) if each.get("key") == entry.name), None)


def _read(source: str) -> dict[str, Any]:
    return tomllib.loads(source)
