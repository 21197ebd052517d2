"""The side bar: places, saved views with live counts, and how listening goes. Folds to icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, hint
from socialdesk.desktop.screens import Entry
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.window.brands import BrandButton
from socialdesk.desktop.words import tr

WIDTH, FOLDED = 176, 56
CAP = 1000
"""Counts are shown up to this and then as "999+"."""


class SideItem(QAbstractButton):
    """One place or saved view: icon, words, count."""

    def __init__(self, key: str, text: str, icon: str, theme: Theme, icons: Icons, *, go: str = "") -> None:
        super().__init__()
        self.key = key
        self._theme, self._icons, self._icon = theme, icons, icon
        self._count = ""
        self._number: int | None = None
        self._dot = False
        self._folded = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self._hint = text
        self.setToolTip(text)
        if go:
            KeyWords(self, go, self._show_key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(32))

    def fold(self, folded: bool) -> None:
        self._folded = folded
        self.update()

    @property
    def count(self) -> int | None:
        """The number that is shown, None before the first."""
        return self._number

    def show_count(self, count: int | None) -> None:
        """Show a number beside the words; None or 0 shows nothing."""
        self._number = count
        self._count = (
            "" if not count else f"{words.number(CAP - 1)}+" if count >= CAP else words.number(count)
        )
        self.setAccessibleDescription(self._count)
        self.update()

    def _show_key(self, key: str) -> None:
        self._hint = hint(self.text(), key)
        self.setToolTip(self._hint)

    def show_dot(self, shown: bool, why: str = "") -> None:
        """A mark that something here wants to be looked at."""
        self._dot = shown
        self.setAccessibleDescription(why if shown else "")
        self.setToolTip(f"{self._hint}\n{why}" if why else self._hint)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, t = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on = self.isChecked()
        ground = t.accent_soft if on else t.hover if self.underMouse() else t.background
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), p(6), p(6))
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), p(6), p(6))
        color = readable(t.accent if on else t.mute, ground)
        side = p(16)
        icon = self._icons.pixmap(self._icon, color, 16, self.devicePixelRatioF(), mirrored)
        middle = (self.height() - side) // 2
        if self._folded:
            painter.drawPixmap((self.width() - side) // 2, middle, icon)
            if self._count or self._dot:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(t.accent if self._count else t.high))
                painter.drawEllipse(self.width() - p(12), p(5), p(6), p(6))
            return
        x = self.width() - p(10) - side if mirrored else p(10)
        painter.drawPixmap(x, middle, icon)
        taken = self._paint_count(painter, mirrored, on)
        painter.setPen(QColor(color))
        inside = self.rect().adjusted(p(34), 0, -p(8), 0)
        room = QRect(inside)
        if mirrored:
            room = self.rect().adjusted(p(8) + taken, 0, -p(34), 0)
        else:
            room.adjust(0, 0, -taken, 0)
        font = self._theme.font(13, bold=on)
        if on and QFontMetrics(font).horizontalAdvance(self.text()) > room.width():
            font = self._theme.font(13)  # its ground marks it already; its words are not cut for being bold
        painter.setFont(font)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            room, int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text
        )

    def _paint_count(self, painter: QPainter, mirrored: bool, on: bool) -> int:
        """The badge at the far end; answers the pixels it took."""
        p, t = self._theme.px, self._theme.tokens
        if self._dot and not self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.high))
            side = p(8)
            x = p(12) if mirrored else self.width() - p(12) - side
            painter.drawEllipse(x, (self.height() - side) // 2, side, side)
            return side + p(8)
        if not self._count:
            return 0
        font = self._theme.font(11, bold=on)
        width = max(p(18), QFontMetrics(font).horizontalAdvance(self._count) + p(10))
        height = p(18)
        x = p(8) if mirrored else self.width() - p(8) - width
        badge = QRect(x, (self.height() - height) // 2, width, height)
        ground = t.panel if on else t.neutral_soft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(readable(t.accent if on else t.mute, ground)))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._count)
        return width + p(3)


class SideBar(QFrame):
    """`chosen` carries a place's key, `view_chosen` and `view_menu_wanted` the key of a saved view,
    `fold_chosen` whether the person wants icons only."""

    chosen = Signal(str)
    view_chosen = Signal(str)
    view_menu_wanted = Signal(str)
    fold_chosen = Signal(bool)

    def __init__(
        self, theme: Theme, icons: Icons, entries: Sequence[Entry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setObjectName("sideBar")
        p = theme.px
        self.brand = BrandButton(theme, icons)
        self.items: dict[str, SideItem] = {}
        self.views: dict[str, SideItem] = {}
        self._shown: list[tuple[str, str, str, str]] = []
        outside = QVBoxLayout(self)
        outside.setContentsMargins(p(8), p(10), p(8), p(12))
        outside.setSpacing(p(2))
        outside.addWidget(self.brand)
        outside.addSpacing(p(6))
        listed = QWidget()
        self._layout = QVBoxLayout(listed)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(p(2))
        self.area = QScrollArea()
        self.area.setObjectName("sideArea")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(listed)
        # The bar's own ground shows through, not that of a page.
        self.area.viewport().setAutoFillBackground(False)
        listed.setAutoFillBackground(False)
        outside.addWidget(self.area, 1)
        for entry in entries:
            item = SideItem(entry.key, tr(entry.title), entry.icon, theme, icons, go=f"G, {entry.go}")
            item.clicked.connect(self._clicked)
            self.items[entry.key] = item
            self._layout.addWidget(item)
        self.views_head = QLabel(tr("Saved views"))
        self.views_head.setObjectName("sideHead")
        self.views_head.setContentsMargins(p(10), p(14), p(10), p(4))
        self._layout.addWidget(self.views_head)
        self._views_at = self._layout.count()
        self._layout.addStretch(1)
        self.state = PlainLabel("", wrap=True)
        self.state.setObjectName("sideState")
        self.state.setContentsMargins(p(10), 0, p(4), 0)
        # "18 s ago" may take a second line: nothing above moves then.
        self.state.setMinimumHeight(2 * self.state.fontMetrics().lineSpacing())
        self.demo = PlainLabel(tr("Demo: invented people"), "smallBold", wrap=True)
        self.demo.setToolTip(words.hover(words.demo_note()))
        self.demo.setContentsMargins(p(10), p(6), p(4), p(4))
        self.demo.hide()
        self._in_demo = False
        self._fold_asked: bool | None = None
        outside.addWidget(self.demo)
        outside.addWidget(self.state)
        self.views_head.hide()
        self.fold(False)

    @property
    def folded(self) -> bool:
        return self._folded

    @property
    def last(self) -> SideItem:
        """The item at the bottom; Tab goes on from here."""
        return [*self.items.values(), *self.views.values()][-1]

    def fold(self, folded: bool) -> None:
        """Show icons only, or words again."""
        p = self._theme.px
        self._folded = folded
        self.setFixedWidth(p(FOLDED if folded else WIDTH))
        for item in (*self.items.values(), *self.views.values()):
            item.fold(folded)
        self.brand.setVisible(not folded)
        self.views_head.setVisible(not folded and bool(self.views))
        self.state.setVisible(not folded)
        self.demo.setVisible(self._in_demo and not folded)

    def make_room(self, narrow: bool) -> None:
        """Fold in a narrow window, as long as the person has not said what they want."""
        if self._fold_asked is None and self._folded != narrow:
            self.fold(narrow)

    def toggle(self) -> None:
        """Fold or unfold because the person wants it: from now on, whatever the window's width."""
        self.keep_folded(not self._folded)
        self.fold_chosen.emit(self._folded)

    def keep_folded(self, folded: bool) -> None:
        """Fold or unfold as the person wanted it before."""
        self._fold_asked = folded
        self.fold(folded)

    def show_demo(self, demo: bool, lead: str = "") -> None:
        """Say that the brand is the invented one, for as long as it is open, and whose seat was taken."""
        self._in_demo = demo
        self.demo.setText(tr("Demo: you are {name}", name=lead) if lead else tr("Demo: invented people"))
        self.demo.setVisible(demo and not self._folded)

    def show_views(self, views: Sequence[tuple[str, str, str, str]]) -> None:
        """Offer these saved views: key, words as there is room for, icon, all of the words."""
        if self._shown == list(views):
            return
        counts = {key: item.count for key, item in self.views.items()}
        for item in self.views.values():
            self._layout.removeWidget(item)
            item.deleteLater()
        self.views.clear()
        self._shown = list(views)
        for place, (key, text, icon, whole) in enumerate(views):
            item = SideItem(key, text, icon, self._theme, self._icons)
            item.setAccessibleName(whole)
            item.setToolTip(words.hover(whole))
            item.clicked.connect(self._clicked)
            item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            item.customContextMenuRequested.connect(self._menu_asked)
            item.fold(self._folded)
            item.show_count(counts.get(key))
            self.views[key] = item
            self._layout.insertWidget(self._views_at + place, item)
        *_, last = self.items.values()
        tab_after(last, self.views.values())
        self.views_head.setVisible(bool(views) and not self._folded)

    def choose(self, key: str, view: str = "") -> None:
        """Mark the place (or the saved view) that is shown."""
        for name, item in self.items.items():
            item.setChecked(name == key and not view)
        self.choose_view(view)

    def choose_view(self, view: str) -> None:
        """Mark a saved view by its key."""
        for key, item in self.views.items():
            item.setChecked(key == view)

    def _clicked(self) -> None:
        item = self.sender()
        assert isinstance(item, SideItem)
        item.setChecked(not item.isChecked())  # `choose` decides what is marked
        if self.views.get(item.key) is item:
            self.view_chosen.emit(item.key)
        else:
            self.chosen.emit(item.key)

    def _menu_asked(self) -> None:
        item = self.sender()
        assert isinstance(item, SideItem)
        self.view_menu_wanted.emit(item.key)
