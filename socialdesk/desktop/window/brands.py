"""The brand at the top of the side bar: the others to switch to, another one to begin with, a new name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from socialdesk.desktop import words
from socialdesk.desktop.keys import WINDOW, KeyWords, hint, written
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.dialog import ask_words
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import BrandId

LONGEST = 80
"""Letters that a brand's name may have."""

TENTH = 10
"""The brands before this one can be gone to by their number."""


class BrandButton(QAbstractButton):
    """The name of the brand, as much of it as there is room for; the whole is in the tooltip."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._name = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._key = ""
        self.say("SocialDesk")
        KeyWords(self, "brands", self._show_key)

    @property
    def name(self) -> str:
        """The name that is shown."""
        return self._name

    def say(self, name: str) -> None:
        """Show another name. It is not Qt's text: there an "&" would become a key."""
        self._name = name
        self.setAccessibleName(tr("Brand: {name}", name=name))
        self.setToolTip(words.hover(hint(name, self._key)))
        self.update()

    def _show_key(self, key: str) -> None:
        self._key = key
        self.say(self._name)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, t = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.hover))
            painter.drawRoundedRect(self.rect(), p(6), p(6))
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), p(6), p(6))
        font = self._theme.font(15, bold=True)
        metrics = QFontMetrics(font)
        side, pad = p(14), p(8)
        room = self.width() - 2 * pad - side - p(4)
        said = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        wide = min(room, metrics.horizontalAdvance(said))
        left = self.width() - pad - wide if mirrored else pad
        painter.setFont(font)
        painter.setPen(QColor(t.ink))
        painter.drawText(QRect(left - 2, 0, wide + 4, self.height()), int(Qt.AlignmentFlag.AlignCenter), said)
        arrow = left - p(4) - side if mirrored else left + wide + p(4)
        picture = self._icons.pixmap("down", "mute", 14, self.devicePixelRatioF())
        painter.drawPixmap(arrow, (self.height() - side) // 2, picture)


class Brands(QObject):
    """What can be done about brands, as a menu under the name and as actions of the palette: `actions`, and
    one of the window to switch to each other brand."""

    chosen = Signal(object)  # Brand
    another_wanted = Signal()
    renamed = Signal(object)  # Brand

    def __init__(self, place: Workplace, button: BrandButton) -> None:
        super().__init__(button)
        self.place = place
        self._button = button
        self._brands: list[Brand] = []
        self._switches: dict[BrandId, QAction] = {}
        self.actions = [
            self._act("brands", self.offer, tr("Brands"), "G, B"),
            self._act(
                "another_brand", lambda: self.another_wanted.emit(), tr("Another brand…"), "Ctrl+Shift+N"
            ),
            self._act("rename_brand", self.rename, tr("Rename the brand…"), "Shift+F2"),
        ]
        button.clicked.connect(self.offer)

    def refresh(self) -> None:
        """Look which brands there are."""
        inbox = self.place.desk.inbox
        self.place.background.run(inbox.brands, owner=self, then=self._know, lane="brands")

    def offer(self) -> None:
        """Show the menu, with the brands as they are now."""
        inbox = self.place.desk.inbox
        self.place.background.run(inbox.brands, owner=self, then=self._show_menu, lane="brands")

    def rename(self) -> None:
        """Ask for another name of the brand that is shown."""
        brand = self.place.brand
        if brand is None:
            return
        ask_words(
            self._button.window(),
            tr("Rename the brand"),
            tr("The name of the brand"),
            brand.name,
            tr("Rename"),
            lambda name: self._rename_to(brand, name),
        )

    def _rename_to(self, brand: Brand, name: str) -> None:
        opening = self.place.desk.opening
        if not name.strip() or name.strip() == brand.name:
            return
        self.place.background.run(
            lambda: opening.rename(brand.id, name[:LONGEST]),
            owner=self,
            then=lambda named: self._named(named, brand.name),
        )

    def _named(self, brand: Brand, before: str = "") -> None:
        self.renamed.emit(brand)
        self.refresh()
        if before:
            opening, run = self.place.desk.opening, self.place.background.run

            def again() -> None:
                run(lambda: opening.rename(brand.id, before), owner=self, then=self._named)

            self.place.speaker.toast(tr("Saved: {name}", name=words.isolated(brand.name)), undo=again)

    def _know(self, brands: Sequence[Brand]) -> None:
        self._brands = list(brands)
        here = self.place.brand
        for number, brand in enumerate(self._brands, 1):
            action = self._switches.get(brand.id)
            if action is None:
                key = f"G, {number}" if number < TENTH else ""
                action = self._switches[brand.id] = self._act(f"brand_{brand.id}", self._switch, key=key)
                self._button.window().addAction(action)
            action.setText(tr("Switch to {name}", name=words.plain(brand.name)))
            action.setData(brand)
            action.setVisible(here is None or brand.id != here.id)
        self.place.keys.settle()

    def _act(self, word: str, run: Callable[[], object], text: str = "", key: str = "") -> QAction:
        """An action; ``word`` names it in the person's file of keys."""
        action = QAction(text, self)
        self.place.keys.bind(action, WINDOW, [key], word)
        action.setProperty("group", tr("Brands"))
        action.triggered.connect(run)
        return action

    def _switch(self) -> None:
        brand = self.sender().data()  # type: ignore[attr-defined]
        if isinstance(brand, Brand):
            self.chosen.emit(brand)

    def _show_menu(self, brands: Sequence[Brand]) -> None:
        self._know(brands)
        here = self.place.brand
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for brand in self._brands:
            name = words.plain(brand.name).replace("&", "&&")
            action = menu.addAction(_with_key(name, self._switches[brand.id]))
            action.setCheckable(True)
            action.setChecked(here is not None and brand.id == here.id)
            action.setData(brand)
            action.triggered.connect(self._switch)
        menu.addSeparator()
        _, another, rename = self.actions
        menu.addAction(_with_key(tr("Another brand…"), another)).triggered.connect(self.another_wanted)
        menu.addAction(_with_key(tr("Rename…"), rename)).triggered.connect(self.rename)
        mirrored = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._button.width() - menu.sizeHint().width() if mirrored else 0
        menu.popup(self._button.mapToGlobal(QPoint(x, self._button.height() + 2)))


def _with_key(text: str, action: QAction) -> str:
    """Words of a menu with the key of the action that does the same; a menu writes it at the far end."""
    keys = action.shortcuts()
    return f"{text}\t{written(keys[0])}" if keys else text
