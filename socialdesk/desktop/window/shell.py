"""The window: side bar, screens, banners, toasts. Brings together what is done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QMainWindow,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import keys, words
from socialdesk.desktop.background import Background, ChangeRelay
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.keys import WINDOW, Keys
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.screens import screens
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.undo import say_nothing_left
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import edge
from socialdesk.desktop.widgets.notices import AddressDialog, Toast
from socialdesk.desktop.window.actions import WindowActions, undo_actions
from socialdesk.desktop.window.banners import Banners
from socialdesk.desktop.window.brands import Brands
from socialdesk.desktop.window.lead_seat import LeadSeat
from socialdesk.desktop.window.places import Places
from socialdesk.desktop.window.saved_views import SavedViews
from socialdesk.desktop.window.side_bar import SideBar
from socialdesk.desktop.window.tour_guide import TourGuide
from socialdesk.desktop.window.vitals import Vitals
from socialdesk.desktop.window.welcome import Welcome
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.domain.saved_view import SavedView
from socialdesk.errors import NeedsAttention, SocialDeskError, Unavailable
from socialdesk.services.desk import Desk

NARROW = 1100
"""Below this width the side bar folds to icons."""

FOLDED = "side/folded"
"""The entry of ``window.ini`` that says whether the person folded the side bar."""

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
        entries = screens()
        scopes = {WINDOW, *(entry.scope for entry in entries)}
        self.keys = Keys(desk.settings().workspace / keys.FILE, scopes, self)
        self.place = Workplace(desk, self.background, theme, icons, self, now, self.keys)
        self.theme, self.icons = theme, icons
        self.keeps_geometry = False  # a picture's size is nobody's choice
        self.may_hide = False  # there is a tray that closing can leave it in
        self._saved_view = ""
        self._kept = QSettings(str(desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat)
        self.guide = TourGuide(self, self._kept)
        self.places = Places(self.place, entries)
        self.places.made.connect(self._made)
        self._build()
        self.acts = WindowActions(self)
        self._restore_window()

    def _build(self) -> None:
        self.side = SideBar(self.theme, self.icons, list(self.places.entries.values()))
        self.side.chosen.connect(self.go)
        self.side.fold_chosen.connect(self._keep_fold)
        if self._kept.contains(FOLDED):
            self.side.keep_folded(bool(self._kept.value(FOLDED, False, bool)))
        self.views = SavedViews(self.place, self.side, self._filter_shown, self._way_back)
        self.views.chosen.connect(self._show_saved_view)
        self.vitals = Vitals(self.place, self.side, self.views)
        self.brands = Brands(self.place, self.side.brand)
        self.brands.chosen.connect(self.use_brand)
        self.brands.another_wanted.connect(self._begin_again)
        self.brands.renamed.connect(self._renamed)
        self.lead_seat = LeadSeat(self.place, self.side)
        self.lead_seat.changed.connect(self._sat_down)
        self._side_edge = edge()
        self.banners = Banners(self.theme, self.icons, self.side)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self.banners)
        right.addWidget(self.places, 1)
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
        self._said_at = self.places.key
        self.welcome = Welcome(self.place)
        self.welcome.opened.connect(self._begun)
        self.welcome.connect_wanted.connect(self._connect_first)
        self.welcome.left.connect(self._back_from_welcome)
        self.places.addWidget(self.welcome)
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(QSize(self.theme.px(760), self.theme.px(560)).boundedTo(room))

    # Starting and ending -------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for the brands and show the first one, or the welcome where there is none."""
        desk, me = self.desk, self.place.agent
        self.background.run(lambda: desk.sign_offs.arrive(me), owner=self)
        self.background.run(desk.inbox.brands, owner=self, then=self._began)

    def _began(self, brands: list[Brand]) -> None:
        if self.place.brand is not None:
            return
        if brands:
            if self.keeps_geometry:
                self.places.key = str(self._kept.value("screen", ""))
            last = str(self._kept.value("brand", ""))
            known = next((brand for brand in brands if str(int(brand.id)) == last), None)
            self.use_brand(known or brands[0])
            if self.keeps_geometry and known is not None and self.places.key == "queue":
                self._saved_view = str(self._kept.value("view", ""))  # the list has its filter back by itself
                self._show("queue")
        else:
            self.guide.come_once()
            self._show_welcome()

    def _show_welcome(self) -> None:
        self.side.hide()
        self._side_edge.hide()
        self.places.setCurrentWidget(self.welcome)
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
                self.places.key = "mentions"
            self.use_brand(brand)

        self.background.run(work, owner=self, then=counted)

    def _begin_again(self) -> None:
        """The welcome once more, for another brand."""
        if self.place.brand is not None:
            self.welcome.begin_again(self.place.brand)
            self._show_welcome()

    def _back_from_welcome(self) -> None:
        if self.places.shown(self.places.key) is not None:
            self._show(self.places.key)

    def use_brand(self, brand: Brand) -> None:
        """Make this the brand of all screens."""
        self.place.brand = brand
        self._toast.vanish()  # its undo belongs to the brand before
        self._name_brand(brand)
        self.views.refresh()
        self.brands.refresh()
        self.lead_seat.show_brand()
        self.places.show_brand()
        self.go(self.places.key if self.places.key in self.places.entries else "queue")
        self.vitals.begin()
        self.brand_changed.emit()

    def _renamed(self, brand: Brand) -> None:
        if self.place.brand is not None and self.place.brand.id == brand.id:
            self.place.brand = brand
            self._name_brand(brand)

    def _name_brand(self, brand: Brand) -> None:
        name = words.plain(brand.name)
        self.side.brand.say(name)
        shown = tr("{brand} (demo)", brand=name) if brand.demo else name
        self.setWindowTitle(f"{shown} – SocialDesk")

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_hide and self.desk.settings().close_to_tray:
            event.ignore()
            self.hide()
            return
        if self.keeps_geometry:
            self._kept.setValue("geometry", self.saveGeometry())
            if self.place.brand is not None:
                self._kept.setValue("brand", int(self.place.brand.id))
                self._kept.setValue("screen", self.places.key)
                self._kept.setValue("view", self._saved_view)
            self._kept.sync()
        self._leave_bulletin()
        self.background.close()
        super().closeEvent(event)

    def _keep_fold(self, folded: bool) -> None:
        self._kept.setValue(FOLDED, folded)

    def _restore_window(self) -> None:
        kept = self._kept.value("geometry")
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

    def show_critical(self, brand: Brand, mention_id: MentionId | None) -> None:
        """One critical mention of a brand, or the queue of them."""
        self.come_forward()
        if self.place.brand is None or self.place.brand.id != brand.id:
            self.use_brand(brand)
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
        if screen not in self.places.entries or self.place.brand is None:
            return
        shown = self.places.at(screen)
        if isinstance(shown, QueueScreen) and self._saved_view and screen == "queue":
            shown.show_query("")
        self._saved_view = ""
        self._show(screen)

    def _show(self, key: str) -> None:
        shown = self.places.bring(key)
        self.acts.follow(shown)
        self.side.show()
        self._side_edge.show()
        self.side.choose(key, self._saved_view)
        self.views.mark(self._saved_view)
        self._place_toast()
        elsewhere = self.places.entries.get(self._said_at) if self._said_at != key else None
        self._toast.come_from(tr(elsewhere.title) if elsewhere else "")
        if isinstance(shown, QueueScreen):
            shown.list.setFocus()
        else:
            shown.setFocus()

    def _made(self, screen: Screen) -> None:
        for action in undo_actions(screen):
            action.installEventFilter(self)
        self.keys.settle()

    def shown_screen(self, key: str) -> Screen | None:
        """A place that has been shown already."""
        return self.places.shown(key)

    def _show_saved_view(self, view: SavedView | None) -> None:
        if view is None:
            self.go("queue")
            return
        queue = self.places.at("queue")
        assert isinstance(queue, QueueScreen)
        self._saved_view = view.key
        queue.show_query(view.query)
        self._show("queue")

    def _filter_shown(self) -> str:
        shown = self.places.currentWidget()
        return shown.query if isinstance(shown, QueueScreen) else ""

    def _way_back(self) -> Callable[[], None]:
        """What leads back to the place that is shown now, and each list to its filter."""
        place, view = self.places.key, self._saved_view
        lists = [each for each in map(self.places.at, {place, "queue"}) if isinstance(each, QueueScreen)]
        filters = [(each, each.query) for each in lists]

        def go_back() -> None:
            for each, query in filters:
                each.show_query(query)
            self._saved_view = view
            self._show(place)

        return go_back

    def _sat_down(self, waiting: bool) -> None:
        """Somebody else decides at this window: what it shows is theirs, first what waits for them."""
        if self.place.brand is not None:
            self.use_brand(self.place.brand)
            if waiting:
                self.views.go("to_sign")

    def open_mention(self, mention_id: MentionId) -> None:
        """Show one mention with its conversation, among all mentions."""
        self.open_query(f"number:{mention_id}")

    def open_query(self, query: str) -> None:
        """Show what a query finds among all mentions."""
        if self.place.brand is not None:
            mentions = self.places.at("mentions")
            assert isinstance(mentions, QueueScreen)
            self._saved_view = ""
            mentions.show_query(query)
            self._show("mentions")

    def open_customer(self, customer_id: CustomerId) -> None:
        """Show a customer with everything that was said."""
        if self.place.brand is not None:
            from socialdesk.desktop.customers.screen import CustomersScreen

            customers = self.places.at("customers")
            assert isinstance(customers, CustomersScreen)
            self._saved_view = ""
            customers.show_customer(customer_id)
            self._show("customers")

    def _connect_first(self, name: str) -> None:
        """Connect accounts for a new brand: make it and show where accounts are connected."""
        opening, first = self.desk.opening, self.place.brand is None
        self.background.run(
            lambda: (opening.brand(name) if name else opening.brand()) if first else opening.add(name),
            owner=self,
            then=self._brand_for_accounts,
        )

    def _brand_for_accounts(self, brand: Brand) -> None:
        from socialdesk.desktop.sources.screen import SourcesScreen

        self.places.key = "sources"
        self.use_brand(brand)
        sources = self.places.at("sources")
        assert isinstance(sources, SourcesScreen)
        sources.connect_account()  # this is what was asked for

    def add_account(self) -> None:
        self.go("sources")

    def show_team(self) -> None:
        """Show where the team is written down: People and hours of the rules."""
        from socialdesk.desktop.rules.screen import RulesScreen

        self.go("rules")
        rules = self.shown_screen("rules")
        if isinstance(rules, RulesScreen):
            rules.show_people()

    # Changes -------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        self.places.hear(changes)
        self.vitals.hear(changes)

    def take_tour(self) -> None:
        """Show what is where, in the queue; from the beginning where it is under way."""
        self.guide.take()

    # Speaking ------------------------------------------------------------------------------------

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, seconds: float = 6.0) -> None:
        self._said_at = self.places.key
        self._place_toast()
        self._toast.say(text, undo, seconds)

    def _place_toast(self) -> None:
        shown = self.places.currentWidget()
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
        self.banners.say(key, text, kind, action, run)

    def clear_banner(self, key: str) -> None:
        self.banners.clear(key)

    def open_address(self, url: str) -> None:
        AddressDialog(url, self.theme, self).open()

    def undo_toast(self) -> None:
        """Take back what the toast offers; say so where it offers nothing."""
        if self._toast.can_undo:
            self._toast.undo()
        else:
            say_nothing_left(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A screen's Z takes back what the toast offers, as long as it is offered: that is what is read."""
        if event.type() == QEvent.Type.Shortcut and self._toast.can_undo:
            self._toast.undo()
            return True
        return super().eventFilter(watched, event)

    def _show_failure(self, error: SocialDeskError) -> None:
        """An error that no screen took: a banner in words, one per family."""
        if isinstance(error, NeedsAttention):
            self.banner(type(error).__name__, translated(error), kind="trouble")
        elif isinstance(error, Unavailable):
            self.banner(type(error).__name__, translated(error), kind="warn")
        else:
            self.toast(translated(error))

    # Window --------------------------------------------------------------------------------------

    def change_keys(self) -> None:
        """Show every action with its key, to be changed."""
        self.acts.change_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.make_room(self.width() < self.theme.px(NARROW))

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
