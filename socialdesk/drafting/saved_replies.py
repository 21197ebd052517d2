"""Saved replies: texts that a person puts in at the cursor, with the placeholders of templates.

They stand in ``saved/<lang>.toml`` of a playbook, each a ``[[reply]]`` with ``key``, ``title`` and
``text``. What this mention gives no value for stays a placeholder, to be typed over; the guard lets
none go out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from socialdesk.domain.folding import fold, tokens
from socialdesk.drafting.layers import Layers
from socialdesk.drafting.toml_file import TomlFile

KEYS = ("key", "title", "text")
MOST_LETTERS = 4_000


@dataclass(frozen=True, slots=True)
class SavedReply:
    """One of them. ``parts`` is its text cut at the placeholders."""

    key: str
    lang: str
    title: str
    text: str
    parts: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A saved reply as it reads for one mention; ``open`` are the spans of placeholders left over."""

    saved: SavedReply
    text: str
    open: tuple[tuple[int, int], ...]


def read_saved(
    layers: Layers,
    lang: str,
    cut: Callable[[TomlFile, str, dict[str, Any]], tuple[tuple[str, str | None], ...]],
) -> Iterator[SavedReply]:
    """The saved replies of a language. ``cut`` cuts a text at its placeholders and refuses unknown ones;
    given the file, the text and the place. Raises `SettingWrong`."""
    name = f"saved/{lang}.toml"
    if not layers.has(name):
        return
    stack = layers.over(name)
    for file in stack.files:
        file.known(file.data, ("reply", "over", "without"))
    for file, index, data in stack.tables("reply", KEYS):
        at: dict[str, Any] = {"table": "reply", "index": index}
        text = file.text(data, "text", **at).strip()
        if not text or len(text) > MOST_LETTERS:
            raise file.wrong(
                "the text is empty" if not text else f"the text has more than {MOST_LETTERS} characters",
                "Write a reply of ordinary length.",
                key="text",
                **at,
            )
        title = " ".join(file.text(data, "title", "", **at).split())
        key = file.text(data, "key", **at)
        yield SavedReply(key, lang, title or key, text, cut(file, text, {"key": "text", **at}))


def filled(saved: SavedReply, values: Mapping[str, str]) -> Filled:
    """Put in what is known; what is not stays as it is written."""
    text, spans = "", []
    for literal, slot in saved.parts:
        text += literal
        if slot is None:
            continue
        if slot in values:
            text += values[slot]
        else:
            spans.append((len(text), len(text) + len(slot) + 2))
            text += f"{{{slot}}}"
    return Filled(saved, text, tuple(spans))


def found(replies: Iterable[Filled], typed: str) -> list[Filled]:
    """Those whose title, key or text has a word that begins with each word typed, in their order; those
    whose title does come first."""
    wanted = tokens(fold(typed))

    def holds(text: str) -> bool:
        words = tokens(fold(text))
        return all(any(word.startswith(each) for word in words) for each in wanted)

    by_title = [each for each in replies if holds(f"{each.saved.title} {each.saved.key}")]
    return by_title + [each for each in replies if each not in by_title and holds(each.text)]
