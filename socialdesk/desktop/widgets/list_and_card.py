"""A page with a list, and beside it the card of what is in focus: its name, what is told of it, its deeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.chips import Flow
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, edge, rule
from socialdesk.desktop.widgets.paged_list import PagedList


class ListAndCard(QWidget):
    """``said`` stands above the list; ``name`` is the head of the ``card``, hidden until something is
    in focus. In a low window the card is scrolled."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        p = place.theme.px
        self.said = PlainLabel("", "small", wrap=True)
        self.said.setContentsMargins(p(14), p(10), p(12), p(10))
        self.name = PlainLabel("", "cardTitle", wrap=True)
        self.card = QFrame()
        self.card.setObjectName("page")
        self._card_column = QVBoxLayout(self.card)
        self._card_column.setContentsMargins(p(24), p(16), p(24), p(16))
        self._card_column.setSpacing(p(8))
        self._card_column.addWidget(self.name)
        self.card.hide()

    def _stand(self, shown: PagedList, told: Sequence[QWidget], *, top: QLayout | None = None) -> None:
        """Lay out the list, ``top`` above it, and what the card tells under its head."""
        left = QVBoxLayout()
        left.setSpacing(0)
        if top is not None:
            left.addLayout(top)
        left.addWidget(self.said)
        left.addWidget(rule())
        left.addWidget(shown, 1)
        for widget in told:
            self._card_column.addWidget(widget)
        area = QScrollArea()
        area.setAccessibleName(shown.accessibleName())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.card)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 2)
        whole.addWidget(edge())
        whole.addWidget(area, 3)

    def _deeds(self, *buttons: KeyButton) -> None:
        """One line of what can be done; it wraps where the card is narrow."""
        line = Flow(gap=self._place.theme.px(8))
        for button in buttons:
            line.addWidget(button)
        self._card_column.addLayout(line)

    def _button(self, text: str, key: str, run: Callable[[], object], *, primary: bool = False) -> KeyButton:
        button = KeyButton(self._place.theme, text, key)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _=False: run())
        return button
