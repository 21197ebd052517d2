"""The icon beside the clock: how much is due, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.words import tr

SIDE = 64
MOST = 99


class Tray(QObject):
    """The tray icon, where the system has a tray; without one nothing is shown and nothing is lost."""

    open_wanted = Signal()
    next_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()
    clicked = Signal()  # the last notification

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._count = 0
        self.menu = QMenu()
        self._due = self.menu.addAction(tr("Open SocialDesk"))
        self._due.triggered.connect(self.open_wanted)
        self.menu.addAction(tr("The next one due")).triggered.connect(self.next_wanted)
        self.pause = self.menu.addAction(tr("Pause listening"))
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self.pause_wanted)
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit")).triggered.connect(self.quit_wanted)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.clicked)
        theme.changed.connect(self._paint)
        self.show_count(0, 0)

    @property
    def there(self) -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def begin(self) -> None:
        """Stand in the tray from now on."""
        if self.there:
            self.icon.show()

    def leave(self) -> None:
        self.icon.hide()
        self.menu.deleteLater()

    def show_count(self, due: int, waiting: int) -> None:
        """Show how many answers of all brands are due, on the icon and on the program's own badge; how many
        wait altogether is in the tooltip."""
        self._count = due
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(due)
        if due:
            said = tr("SocialDesk: %n due, {waiting} to answer", due, waiting=words.number(waiting))
        elif waiting:
            said = tr("SocialDesk: %n to answer", waiting)
        else:
            said = tr("SocialDesk: all answered")
        self.icon.setToolTip(said)
        self._paint()

    def show_listening(self, listening: bool) -> None:
        """Tick the menu without asking for anything."""
        self.pause.blockSignals(True)
        self.pause.setChecked(not listening)
        self.pause.blockSignals(False)

    def tell(self, title: str, text: str) -> None:
        """Show a notification of the system. Both are plain text: what reads as markup there is taken out."""
        if self.icon.isVisible():
            self.icon.showMessage(_unmarked(title), _unmarked(text), self.icon.icon())

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()

    def _paint(self) -> None:
        picture = QPixmap(SIDE, SIDE)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(QRect(0, 0, SIDE, SIDE), self._icons.pixmap("queue", "accent", SIDE))
        if self._count:
            said = words.number(self._count) if self._count <= MOST else f"{words.number(MOST)}+"
            font = self._theme.font(12, bold=True)
            font.setPixelSize(26 if len(said) < 3 else 20)
            painter.setFont(font)
            badge = QRect(SIDE - 40, SIDE - 36, 40, 36)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.chip("critical").ground))
            painter.drawRoundedRect(badge, 16, 16)
            painter.setPen(QColor("#ffffff"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
        self.icon.setIcon(QIcon(picture))


_SIGNS = {ord("<"): "‹", ord(">"): "›", ord("&"): "＆"}


def _unmarked(text: str) -> str:
    """Some desktops read markup in notifications, links and pictures among it: strangers get none."""
    return text.translate(_SIGNS)
