"""The sentences above the screens, one for each matter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.notices import Banner
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.window.side_bar import SideBar


class Banners(QVBoxLayout):
    """Banners by their key. Tab comes to them from the side bar."""

    def __init__(self, theme: Theme, icons: Icons, side: SideBar) -> None:
        super().__init__()
        self._theme, self._icons, self._side = theme, icons, side
        self.shown: dict[str, Banner] = {}
        self.setSpacing(0)

    def say(self, key: str, text: str, kind: str, action: str, run: Callable[[], object] | None) -> None:
        """Say a sentence until it is dismissed or `clear`: what the key said before goes."""
        banner = self.shown.get(key)
        if banner is None:
            banner = self.shown[key] = Banner(key, self._theme, self._icons)
            banner.dismissed.connect(self.clear)
            self.addWidget(banner)
            tab_after(self._side.last, [banner])
        banner.say(text, kind, action, run)

    def act(self) -> None:
        """Do what the sentence at the top offers."""
        for banner in self.shown.values():
            if not banner.action.isHidden():
                banner.action.click()
                return

    def dismiss(self) -> None:
        """Take the sentence at the top away."""
        for key in list(self.shown)[:1]:
            self.clear(key)

    def clear(self, key: str) -> None:
        banner = self.shown.pop(key, None)
        if banner is not None:
            self.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
