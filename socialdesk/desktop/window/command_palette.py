"""Ctrl+K: every action by name; and ?: every key on one sheet."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.keys import written
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.paged_list import Line
from socialdesk.desktop.widgets.popup_picker import PopupPicker
from socialdesk.desktop.words import in_english, tr

ALSO = "also"
"""The property of an action with other words that it is looked for by."""


def keys(action: QAction) -> str:
    """The first shortcut of an action as the person's system writes it."""
    shortcuts = action.shortcuts()
    return written(shortcuts[0]) if shortcuts else ""


def _folded(text: str) -> str:
    text = text.replace("İ", "i").replace("ı", "i").casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fit(asked: str, offered: str) -> int | None:
    """How well ``offered`` answers what was typed, smaller is better; None: not at all.

    Every typed word must begin a word or stand inside one; else the letters must appear in order.
    """
    asked, offered = _folded(asked.strip()), _folded(offered)
    if not asked:
        return 0
    ranks = []
    for word in asked.split():
        if any(each.startswith(word) for each in offered.split()):
            ranks.append(0)
        elif word in offered:
            ranks.append(1)
        else:
            letters = iter(offered)
            if not all(letter in letters for letter in word):
                return None
            ranks.append(3)
    return sum(ranks)


class CommandPalette(PopupPicker[QAction]):
    """Every action that can be done now; Enter does the chosen one."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        shown = [a for a in actions if a.isEnabled() and a.text() and not a.property("hidden")]
        super().__init__(
            theme,
            tr("Commands"),
            tr("What do you want to do?"),
            tr("Nothing is called like this. Try another word."),
            lambda typed: ranked(shown, typed),
            lambda action: action,
            lambda action: Line(action.text(), aside=keys(action)),
            parent,
            height=420,
        )
        self.taken.connect(QAction.trigger)

    def open_over(self, window: QWidget) -> None:
        """Show near the top of ``window``."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 8)
        self.begin()


def ranked(actions: Sequence[QAction], typed: str) -> list[QAction]:
    """The actions that answer what was typed, the best first."""
    found = []
    for place, action in enumerate(actions):
        rank = fit(typed, action.text())
        # English, too: a keyboard may have another alphabet than the screens.
        for also in (action.property(ALSO), in_english(action.text())):
            # Letters strewn over a name say less than another name.
            if also and (rank is None or rank > 1):
                rank = min((r for r in (rank, fit(typed, str(also))) if r is not None), default=None)
        if rank is not None:
            found.append((rank, place, action))
    return [action for _, _, action in sorted(found, key=lambda each: each[:2])]


class KeySheet(Dialog):
    """Every key, in groups. `change_wanted`: the person would have others."""

    change_wanted = Signal()

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        p = theme.px
        groups: dict[str, list[QAction]] = {}
        for action in actions:
            if keys(action) and not action.property("hidden"):
                groups.setdefault(str(action.property("group") or tr("Window")), []).append(action)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(p(20), p(16), p(20), p(20))
        grid.setHorizontalSpacing(p(24))
        grid.setVerticalSpacing(p(6))
        halves = (list(groups.items())[::2], list(groups.items())[1::2])
        for half, column in zip(halves, (0, 3), strict=True):
            row = 0
            for name, listed in half:
                head = QLabel(name)
                head.setProperty("role", "head")
                head.setContentsMargins(0, p(10) if row else 0, 0, p(2))
                grid.addWidget(head, row, column, 1, 2)
                row += 1
                for action in listed:
                    grid.addWidget(QLabel(action.text()), row, column)
                    key = QLabel(keys(action))
                    key.setProperty("role", "key")
                    key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                    grid.addWidget(key, row, column + 1, Qt.AlignmentFlag.AlignTrailing)
                    row += 1
        grid.setColumnMinimumWidth(2, p(24))
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.change_button = QPushButton(tr("Change keys"))
        self.change_button.setDefault(True)
        self.change_button.clicked.connect(self._change)
        foot = QHBoxLayout()
        foot.setContentsMargins(p(20), p(8), p(20), p(12))
        foot.addStretch(1)
        foot.addWidget(self.change_button)
        layout.addLayout(foot)
        self.resize(inside.sizeHint().width() + p(24), min(p(640), inside.sizeHint().height() + p(64)))

    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()
