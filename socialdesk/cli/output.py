"""What a command prints: tables and sentences for a person, or one JSON document for a program.

Results go to standard output; progress, notes and errors to standard error, so that a pipe gets
results alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

PIPED_WIDTH = 140
"""Columns of a table that does not go to a terminal."""

SENTIMENT_STYLE = {"negative": "red", "neutral": "", "positive": "green"}
URGENCY_STYLE = {"critical": "bold red", "high": "bold yellow", "normal": "", "low": "dim"}


class Output:
    """Where a command's words go. ``as_json`` asks for data alone."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def _console(self, *, stderr: bool = False) -> Console:
        from rich.console import Console

        stream = sys.stderr if stderr else sys.stdout
        width = None if stream.isatty() else PIPED_WIDTH
        return Console(stderr=stderr, highlight=False, markup=False, emoji=False, width=width)

    def say(self, *parts: RenderableType) -> None:
        """For a person; a program that asked for JSON does not get it."""
        if not self.as_json:
            self._console().print(*parts, soft_wrap=all(isinstance(part, str) for part in parts))

    def note(self, text: str) -> None:
        """Beside the results, on standard error."""
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - a command line prints

    def data(self, value: Any) -> None:
        """The result for a program: one document, if it was asked for."""
        if self.as_json:
            sys.stdout.write(dumps(value) + "\n")
            sys.stdout.flush()

    def table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        lines: bool = False,
        shares: Mapping[str, int] | None = None,
    ) -> None:
        """Columns whose name starts with ``>`` are aligned to the right. ``shares`` divides the width that
        is left among the named columns; without it a table is as wide as it must be."""
        if self.as_json:
            return
        from rich import box
        from rich.table import Table
        from rich.text import Text

        shape = box.ROUNDED if lines else box.SIMPLE_HEAD
        table = Table(box=shape, show_lines=lines, pad_edge=False, expand=bool(shares))
        for name in columns:
            right = name.startswith(">")
            table.add_column(
                name.lstrip(">"),
                justify="right" if right else "left",
                overflow="fold",
                no_wrap=right,
                ratio=(shares or {}).get(name),
            )
        for row in rows:
            table.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row))
        self._console().print(table)

    @contextmanager
    def progress(self, label: str, total: int | None = None) -> Iterator[Callable[..., None]]:
        """A bar on standard error while a person watches; call what it gives with (done, total=None)."""
        if self.as_json or not sys.stderr.isatty():
            yield lambda *_: None
            return
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        parts = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*parts, console=self._console(stderr=True), transient=True) as bar:
            task = bar.add_task(label, total=total)

            def moved(done: int, of: int | None = None) -> None:
                bar.update(task, completed=done, total=of if of is not None else total)

            yield moved


def dumps(value: Any) -> str:
    """JSON with letters as they are; text that is no valid Unicode is escaped instead."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, default=str)
    return text
