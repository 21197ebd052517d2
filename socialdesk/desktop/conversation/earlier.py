"""What a post said before its author changed it: each version in full, with the words that went marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.post_text import PostText
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import tr

if TYPE_CHECKING:
    from socialdesk.store.events import Event

VERSIONS = 30
"""Versions of one post that are drawn, the newest; who changes a post more often is not read but counted."""

_WORD = re.compile(r"\S+")


def taken_out(before: str, after: str) -> tuple[tuple[int, int], ...]:
    """The span of ``before`` between the words that both begin with and those that both end with; none where
    nothing went, or nothing stayed."""
    old, new = list(_WORD.finditer(before)), [match[0] for match in _WORD.finditer(after)]
    same = 0
    while same < min(len(old), len(new)) and old[same][0] == new[same]:
        same += 1
    end = 0
    while end < min(len(old), len(new)) - same and old[-1 - end][0] == new[-1 - end]:
        end += 1
    gone = old[same : len(old) - end]
    return ((gone[0].start(), gone[-1].end()),) if gone and len(gone) < len(old) else ()


class EarlierVersions(QWidget):
    """The versions of one post, oldest first, under what it says now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[Event], str] = ((), "")
        self._told: list[tuple[PlainLabel, PostText, Event]] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(4))
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What the versions say, as they stand."""
        return [] if self.isHidden() else [version.text for _, version, _ in self._told]

    def show_edits(self, edits: Sequence[Event], text: str, now: datetime) -> None:
        """Show what ``edits`` (oldest first) replaced; ``text`` is what stands there now. Hidden without."""
        if self._shown != (edits, text):
            self._shown = (edits, text)
            self._draw(edits, text)
        self.tell_time(now)
        self.setVisible(bool(edits))

    def tell_time(self, now: datetime) -> None:
        """Say how long ago each change was."""
        for label, version, edit in self._told:
            label.setText(tr("Changed {time}. It said before:", time=words.ago(edit.at, now)))
            version.setAccessibleName(f"{label.text()} {edit.detail}")

    def _draw(self, edits: Sequence[Event], text: str) -> None:
        empty(self._rows)
        self._told = []
        left_out = max(0, len(edits) - VERSIONS)
        if left_out:
            self._rows.addWidget(PlainLabel(tr("%n older versions are not shown.", left_out), "small"))
        kept = edits[left_out:]
        for edit, after in zip(kept, [*(each.detail for each in kept[1:]), text], strict=False):
            label, version = PlainLabel("", "small", wrap=True), PostText(self._theme, 13)
            version.show_text(edit.detail, taken_out(edit.detail, after), quiet=True)
            self._rows.addWidget(label)
            self._rows.addWidget(version)
            self._told.append((label, version, edit))
