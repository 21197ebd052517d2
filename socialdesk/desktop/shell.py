"""The window: side bar, screens, banners, toasts, palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QMainWindow,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import keys, words
from socialdesk.desktop.background import Background, ChangeRelay
from socialdesk.desktop.brands import Brands
from socialdesk.desktop.change_keys import ChangeKeys
from socialdesk.desktop.command_palette import ALSO, CommandPalette, KeySheet
from socialdesk.desktop.icons import Icons
from socialdesk.desktop.keys import UNDO_KEY, WINDOW, Keys
from socialdesk.desktop.labels import edge
from socialdesk.desktop.notices import AddressDialog, Banner, Toast
from socialdesk.desktop.queue import QueueScreen
from socialdesk.desktop.saved_views import SavedViews
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.screens import Entry, screens
from socialdesk.desktop.side_bar import SideBar
from socialdesk.desktop.tab_order import tab_after
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.tour import Tour, stops
from socialdesk.desktop.vitals import Vitals
from socialdesk.desktop.welcome import Welcome
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.domain.saved_view import SavedView
from socialdesk.errors import NeedsAttention, SocialDeskError, Unavailable
from socialdesk.services.desk import Desk

NARROW = 1100
"""Below this width the side bar folds to icons."""

FRAME = QSize(12, 44)
"""Pixels that the system's frame takes, which is not there yet when the window is first measured."""


class Shell(QMainWindow):
    """Owns the screens. The desk is given, started after the first paint and closed by whoever built it."""

    brand_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, icons: Icons, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("SocialDesk")
        self.setObjectName("shell")
        self.background = Background(desk.interactive, self)
        self.background.failed.connect(self._show_failure)
        self.relay = ChangeRelay(self)
        self.relay.changed.connect(self._changed)
        self._leave_bulletin = desk.bulletin.subscribe(self.relay.hear)
        self._entries = {entry.key: entry for entry in screens()}
        scopes = {WINDOW, *(entry.scope for entry in self._entries.values())}
        self.keys = Keys(desk.settings().workspace / keys.FILE, scopes, self)
        self.place = Workplace(desk, self.background, theme, icons, self, now, self.keys)
        self.theme, self.icons = theme, icons
        self.keeps_geometry = False  # a picture's size is nobody's choice
        self.may_hide = False  # there is a tray that closing can leave it in
        self._screens: dict[str, Screen] = {}
        self._unshown: dict[str, Screen] = {}
        self._tour: Tour | None = None
        self._tour_timer = QTimer(self)  # a workspace without a brand: the tour comes by itself, once
        self._tour_timer.setInterval(400)
        self._tour_timer.timeout.connect(self._tour_by_itself)
        self._stale: dict[str, Changes] = {}
        self._key = ""
        self._saved_view = ""
        self._banners: dict[str, Banner] = {}
        self._fold_asked: bool | None = None
        self._build()
        self._make_actions()
        self._settings = QSettings(str(desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat)
        self._restore_window()
        self._tell_keys()
        self.keys.changed.connect(self._tell_keys)

    def _build(self) -> None:
        self.side = SideBar(self.theme, self.icons, list(self._entries.values()))
        self.side.chosen.connect(self.go)
        self.views = SavedViews(self.place, self.side, self._filter_shown)
        self.views.chosen.connect(self._show_saved_view)
        self.vitals = Vitals(self.place, self.side, self.views)
        self.brands = Brands(self.place, self.side.brand)
        self.brands.chosen.connect(self.use_brand)
        self.brands.another_wanted.connect(self._begin_again)
        self.brands.renamed.connect(self._renamed)
        self._side_edge = edge()
        self.stack = QStackedWidget()
        self._banner_box = QVBoxLayout()
        self._banner_box.setSpacing(0)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._banner_box)
        right.addWidget(self.stack, 1)
        middle = QWidget()
        middle.setObjectName("shell")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(self._side_edge)
        layout.addLayout(right, 1)
        self.setCentralWidget(middle)
        self._toast = Toast(self.theme, middle)
        self.welcome = Welcome(self.place)
        self.welcome.opened.connect(self._begun)
        self.welcome.connect_wanted.connect(self._connect_first)
        self.welcome.left.connect(self._back_from_welcome)
        self.stack.addWidget(self.welcome)
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(QSize(self.theme.px(760), self.theme.px(560)).boundedTo(room))

    def _make_actions(self) -> None:
        window, go = tr("Window"), tr("Go to")
        self._act(tr("Commands"), ["Ctrl+K", "Ctrl+Shift+P"], self._open_palette, window)
        self._act(tr("Keys"), ["?"], self._open_keys, window).setProperty(ALSO, tr("shortcuts keyboard help"))
        self._act(tr("Take the tour"), ["F1"], self.take_tour, window)
        self._act(tr("Change keys"), ["Ctrl+Shift+K"], self.change_keys, window)
        self._act(tr("Fold the side bar"), ["Ctrl+B"], self._toggle_side, window)
        light = self._act(tr("Light or dark"), ["Ctrl+Shift+D"], self._toggle_theme, window)
        light.setProperty(ALSO, tr("theme colours appearance"))
        self._act(
            tr("Quit"),
            [QKeySequence(QKeySequence.StandardKey.Quit).toString() or "Ctrl+Q"],
            self.quit,
            window,
        )
        self._undo_action = self._act(tr("Undo"), [UNDO_KEY], self._undo_toast, window)
        for entry in self._entries.values():
            action = self._act(tr(entry.title), [f"G, {entry.go}"], self._go_by_action, go)
            action.setData(entry.key)
            action.setProperty(ALSO, tr(entry.also) if entry.also else "")
        self.addActions(self.views.actions)
        self.keys.settle()

    def _act(self, text: str, keys: list[str], run: Callable[[], object], group: str) -> QAction:
        action = QAction(text, self)
        self.keys.bind(action, WINDOW, keys)
        action.setProperty("group", group)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    # Starting and ending -------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for the brands and show the first one, or the welcome where there is none."""
        self.background.run(self.desk.inbox.brands, owner=self, then=self._began)

    def _began(self, brands: list[Brand]) -> None:
        if self.place.brand is not None:
            return
        if brands:
            last = str(self._settings.value("brand", ""))
            self.use_brand(next((brand for brand in brands if str(int(brand.id)) == last), brands[0]))
        else:
            if self._settings.value("tour") is None:
                self._tour_timer.start()
            self._show_welcome()

    def _show_welcome(self) -> None:
        self.side.hide()
        self._side_edge.hide()
        self.stack.setCurrentWidget(self.welcome)
        self._toast.vanish()
        self.welcome.name.setFocus()

    def _begun(self, brand: Brand) -> None:
        """A brand was opened in the welcome: show what was heard, be it too old to wait for an answer."""
        desk = self.desk

        def work() -> bool:
            from socialdesk.services.inbox import EVERYTHING, QUEUE

            return not desk.inbox.count(brand.id, QUEUE, 1) and bool(
                desk.inbox.count(brand.id, EVERYTHING, 1)
            )

        def counted(only_old: bool) -> None:
            if only_old:
                self._key = "mentions"
            self.use_brand(brand)

        self.background.run(work, owner=self, then=counted)

    def _begin_again(self) -> None:
        """The welcome once more, for another brand."""
        if self.place.brand is not None:
            self.welcome.begin_again(self.place.brand)
            self._show_welcome()

    def _back_from_welcome(self) -> None:
        shown = self._screens.get(self._key)
        if shown is not None:
            self._show(self._key, shown)

    def use_brand(self, brand: Brand) -> None:
        """Make this the brand of all screens."""
        self.place.brand = brand
        self._toast.vanish()  # its undo belongs to the brand before
        self._name_brand(brand)
        self.views.refresh()
        self.brands.refresh()
        for screen in self._screens.values():
            screen.show_brand()
        if not self._key:
            self.go("queue")
        else:
            self.go(self._key)
        self.vitals.begin()
        self.brand_changed.emit()

    def _renamed(self, brand: Brand) -> None:
        if self.place.brand is not None and self.place.brand.id == brand.id:
            self.place.brand = brand
            self._name_brand(brand)

    def _name_brand(self, brand: Brand) -> None:
        name = words.plain(brand.name)
        self.side.brand.say(name)
        self.side.show_demo(brand.demo)
        shown = tr("{brand} (demo)", brand=name) if brand.demo else name
        self.setWindowTitle(f"{shown} – SocialDesk")

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_hide and self.desk.settings().close_to_tray:
            event.ignore()
            self.hide()
            return
        if self.keeps_geometry:
            self._settings.setValue("geometry", self.saveGeometry())
            if self.place.brand is not None:
                self._settings.setValue("brand", int(self.place.brand.id))
            self._settings.sync()
        self._leave_bulletin()
        self.background.close()
        super().closeEvent(event)

    def _restore_window(self) -> None:
        kept = self._settings.value("geometry")
        room = self.screen().availableGeometry().size() - FRAME
        self.resize(QSize(self.theme.px(1440), self.theme.px(900)).boundedTo(room))
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def come_forward(self) -> None:
        """Be seen, from wherever the window was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_next(self) -> None:
        """The queue, at what presses most."""
        self.come_forward()
        self.go("queue")

    def show_critical(self, mention_id: MentionId | None) -> None:
        """One critical mention, or the queue of them."""
        self.come_forward()
        if mention_id is not None:
            self.open_mention(mention_id)
            return
        self.go("queue")
        queue = self.shown_screen("queue")
        if isinstance(queue, QueueScreen):
            queue.show_query("urgency:critical")

    def quit(self) -> None:
        """Close for good, whatever closing does otherwise."""
        self.may_hide = False
        self.show()  # Qt ends with the last window that was seen
        self.close()

    # Places --------------------------------------------------------------------------------------

    def go(self, screen: str) -> None:
        """Show a place by its key; from a saved view back to the whole queue."""
        entry = self._entries.get(screen)
        if entry is None or self.place.brand is None:
            return
        shown = self._screen(entry)
        if isinstance(shown, QueueScreen) and self._saved_view and screen == "queue":
            shown.show_query("")
        self._saved_view = ""
        self._show(entry.key, shown)

    def _show(self, key: str, shown: Screen) -> None:
        self._key = key
        self._undo_action.setVisible(not undo_actions(shown))  # one key, one action
        self.side.show()
        self._side_edge.show()
        self.stack.setCurrentWidget(shown)
        self.side.choose(key, self._saved_view)
        self.views.mark(self._saved_view)
        stale = self._stale.pop(key, None)
        if stale:
            shown.refresh(stale)
        self._place_toast()
        if isinstance(shown, QueueScreen):
            shown.list.setFocus()
        else:
            shown.setFocus()

    def _screen(self, entry: Entry) -> Screen:
        screen = self._screens.get(entry.key)
        if screen is None:
            screen = self._screens[entry.key] = (
                self._unshown.pop(entry.key) if entry.key in self._unshown else self._make(entry)
            )
            screen.show_brand()
        return screen

    def _make(self, entry: Entry) -> Screen:
        screen = entry.make(self.place)
        for action in undo_actions(screen):
            action.installEventFilter(self)
        self.keys.settle()
        self.stack.addWidget(screen)
        return screen

    def _make_next(self) -> bool:
        """Make one more screen, unseen, so that its actions are known; False when all are made."""
        for key, entry in self._entries.items():
            if key not in self._screens and key not in self._unshown:
                self._unshown[key] = self._make(entry)
                return True
        return False

    def shown_screen(self, key: str) -> Screen | None:
        """A place that has been shown already."""
        return self._screens.get(key)

    def _show_saved_view(self, view: SavedView | None) -> None:
        if view is None:
            self.go("queue")
            return
        queue = self._screen(self._entries["queue"])
        assert isinstance(queue, QueueScreen)
        self._saved_view = view.key
        queue.show_query(view.query)
        self._show("queue", queue)

    def _filter_shown(self) -> str:
        shown = self.stack.currentWidget()
        return shown.query if isinstance(shown, QueueScreen) else ""

    def open_mention(self, mention_id: MentionId) -> None:
        """Show one mention with its conversation, among all mentions."""
        if self.place.brand is not None:
            mentions = self._screen(self._entries["mentions"])
            assert isinstance(mentions, QueueScreen)
            self._saved_view = ""
            mentions.show_query(f"number:{mention_id}")
            self._show("mentions", mentions)

    def open_customer(self, customer_id: CustomerId) -> None:
        """Show a customer with everything that was said."""
        if self.place.brand is not None:
            from socialdesk.desktop.customers import CustomersScreen

            customers = self._screen(self._entries["customers"])
            assert isinstance(customers, CustomersScreen)
            self._saved_view = ""
            customers.show_customer(customer_id)
            self._show("customers", customers)

    def _go_by_action(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.go(str(action.data()))

    def _connect_first(self, name: str) -> None:
        """Connect accounts for a new brand: make it and show where accounts are connected."""
        opening, first = self.desk.opening, self.place.brand is None
        self.background.run(
            lambda: (opening.brand(name) if name else opening.brand()) if first else opening.add(name),
            owner=self,
            then=self._brand_for_accounts,
        )

    def _brand_for_accounts(self, brand: Brand) -> None:
        from socialdesk.desktop.sources import SourcesScreen

        self._key = "sources"
        self.use_brand(brand)
        sources = self._screens["sources"]
        assert isinstance(sources, SourcesScreen)
        sources.connect_account()  # this is what was asked for

    def add_account(self) -> None:
        self.go("sources")

    def show_team(self) -> None:
        """Show where the team is written down: People and hours of the rules."""
        from socialdesk.desktop.rules import RulesScreen

        self.go("rules")
        rules = self.shown_screen("rules")
        if isinstance(rules, RulesScreen):
            rules.show_people()

    # Changes -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        for key, screen in self._screens.items():
            if key == self._key and screen.isVisible():
                screen.refresh(changes)
            else:
                self._stale[key] = self._stale.get(key, Changes()) | changes
        self.vitals.hear(changes)

    # The tour ------------------------------------------------------------------------------------

    def take_tour(self) -> None:
        """Show what is where, in the queue; from the beginning where it is under way."""
        if self.place.brand is None:
            return
        if self._tour is not None:
            self._tour.leave()
        self.go("queue")
        queue = self._screens["queue"]
        assert isinstance(queue, QueueScreen)
        self._tour_timer.stop()
        self._settings.setValue("tour", "taken")  # it never comes by itself again
        self._tour = Tour(self.theme, self.keys, stops(queue, self.side, self.keys), self)
        self._tour.left.connect(self._tour_left)
        self._tour.begin()

    def _tour_left(self) -> None:
        self._tour = None

    def _tour_by_itself(self) -> None:
        """Take the tour as soon as a mention is on the screen that has been sorted: before that there is
        little to point at."""
        queue = self._screens.get("queue")
        if self._key == "queue" and isinstance(queue, QueueScreen) and queue.composer.mention is not None:
            row = queue.pane.current()
            if row is not None and row.urgency is not None and self.settled:
                self.take_tour()

    # Speaking ------------------------------------------------------------------------------------

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, seconds: float = 6.0) -> None:
        self._place_toast()
        self._toast.say(text, undo, seconds)

    def _place_toast(self) -> None:
        shown = self.stack.currentWidget()
        if isinstance(shown, QueueScreen):
            self._toast.stand_over(shown.conversation, foot_free=True)
        elif shown is not None:
            self._toast.stand_over(shown)

    def banner(
        self,
        key: str,
        text: str,
        *,
        kind: str = "warn",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        banner = self._banners.get(key)
        if banner is None:
            banner = self._banners[key] = Banner(key, self.theme, self.icons)
            banner.dismissed.connect(self.clear_banner)
            self._banner_box.addWidget(banner)
            tab_after(self.side.last, [banner])
        banner.say(text, kind, action, run)

    def clear_banner(self, key: str) -> None:
        banner = self._banners.pop(key, None)
        if banner is not None:
            self._banner_box.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def open_address(self, url: str) -> None:
        AddressDialog(url, self.theme, self).open()

    def _undo_toast(self) -> None:
        self._toast.undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A screen's Z takes back what the toast offers, as long as it is offered: that is what is read."""
        if event.type() == QEvent.Type.Shortcut and self._toast.can_undo:
            self._toast.undo()
            return True
        return super().eventFilter(watched, event)

    def _show_failure(self, error: SocialDeskError) -> None:
        """An error that no screen took: a banner in words, one per family."""
        if isinstance(error, NeedsAttention):
            self.banner(type(error).__name__, str(error), kind="trouble")
        elif isinstance(error, Unavailable):
            self.banner(type(error).__name__, str(error), kind="warn")
        else:
            self.toast(str(error))

    # Window --------------------------------------------------------------------------------------

    def _open_palette(self) -> None:
        CommandPalette(self.theme, self._all_actions(), self).open_over(self)

    def _tell_keys(self) -> None:
        """Say which of the person's keys cannot be used, and why."""
        if self.keys.trouble:
            said = tr("The keys are those that SocialDesk comes with. {why}", why=self.keys.trouble)
        elif self.keys.refused:
            refused = ", ".join(sorted(self.keys.written(name) for name in self.keys.refused))
            said = tr("Keys of your own that are another action's too are not used: {keys}.", keys=refused)
        else:
            self.clear_banner("keys")
            return
        self.banner("keys", said, action=tr("Change keys"), run=self.change_keys)

    def _open_keys(self) -> None:
        sheet = KeySheet(self.theme, self._all_actions(), self)
        sheet.change_wanted.connect(self.change_keys)
        sheet.open()

    def change_keys(self) -> None:
        """Show every action with its key, to be changed."""
        titles = {entry.scope: tr(entry.title) for entry in reversed(self._entries.values())}
        ChangeKeys(self.place, titles, self._make_next, self).open()

    def _all_actions(self) -> list[QAction]:
        shown = self.stack.currentWidget()
        window = [action for action in self.actions() if action.isVisible()]
        return [*(shown.actions() if shown else []), *window, *self.brands.actions]

    def _toggle_theme(self) -> None:
        desk, wanted = self.desk, "light" if self.theme.dark else "dark"
        self.theme.choose(wanted)
        self.background.run(
            lambda: desk.save_settings(replace(desk.settings(), theme=wanted)), owner=self, lane="settings"
        )

    def _toggle_side(self) -> None:
        self._fold_asked = not self.side.folded
        self.side.fold(self._fold_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(NARROW)
        if self._fold_asked is None and self.side.folded != narrow:
            self.side.fold(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in dialogs. What a field takes never gets here."""
        focus = QApplication.focusWidget()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.isAutoRepeat()
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(focus, QAbstractButton)
            and not isinstance(focus, (QCheckBox, QRadioButton))  # those are Space's
        ):
            focus.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.ThemeChange):
            self.theme.follow(system=event.type() == QEvent.Type.ThemeChange)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.vitals.ask_listening()
            self.brands.refresh()

    @property
    def settled(self) -> bool:
        """Nothing is under way: what is seen is what there is."""
        return not (self.background.pending or self.relay.waiting or self.vitals.waiting)


def undo_actions(screen: QWidget) -> list[QAction]:
    """The screen's own actions that take back."""
    return [action for action in screen.actions() if keys.is_undo(action)]
