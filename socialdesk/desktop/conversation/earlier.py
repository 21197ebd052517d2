"""What a post said before its author changed it: each version in full, with the words that went marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.post_text import PostText
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import tr

if TYPE_CHECKING:
    from socialdesk.store.events import Event

HISTORY = "H"
"""The key that shows what the posts of a conversation said before, and hides it again."""

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
    """The versions of one post, oldest first, under what it says now, and the button that shows or hides
    those of the conversation: `wanted`."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn: tuple[Sequence[Event], str] = ((), "")
        self._told: list[tuple[PlainLabel, PostText, Event]] = []
        self._key = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setProperty("flush", True)
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(self._rows)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        KeyWords(self.button, HISTORY, self._name_button)

    @property
    def texts(self) -> list[str]:
        """What the versions say, as they stand."""
        return [version.text for _, version, _ in self._told]

    def show_edits(
        self, edits: Sequence[Event], text: str, now: datetime, *, whole: bool, told: bool
    ) -> None:
        """Show what ``edits`` (oldest first) replaced, if ``whole``; ``text`` is what stands there now.
        ``told``: the post says it all already."""
        shown = (edits if whole else (), text)
        if self._drawn != shown:
            self._drawn = shown
            self._draw(*shown)
        self.tell_time(now)
        self._name_button()
        self.setVisible(bool(edits) and (whole or not told))

    def tell_time(self, now: datetime) -> None:
        """Say how long ago each change was."""
        for label, version, edit in self._told:
            label.setText(tr("Changed {time}. It said before:", time=words.ago(edit.at, now)))
            version.setAccessibleName(f"{label.text()} {edit.detail}")

    def _name_button(self, key: str | None = None) -> None:
        self._key = self._key if key is None else key
        said = tr("Hide what it said before") if self._told else tr("What it said before")
        self.button.setText(beside(said, self._key))

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
