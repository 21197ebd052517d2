"""The whole window over the demo brand, after some work, so that every screen has something to show."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from socialdesk.desktop.activity import DaysDialog
from socialdesk.desktop.customers.merge import MergeDialog
from socialdesk.desktop.launch import wait
from socialdesk.desktop.questions.screen import QuestionsScreen
from socialdesk.desktop.reply.saved_replies import SavedReplyPicker
from socialdesk.desktop.rules.screen import RulesScreen
from socialdesk.desktop.screens import screens
from socialdesk.desktop.sources.connect import ConnectDialog
from socialdesk.desktop.sources.importing import ImportDialog
from socialdesk.desktop.widgets.notices import AddressDialog
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.desktop.window.change_keys import ChangeKeys
from socialdesk.desktop.window.command_palette import CommandPalette, KeySheet
from socialdesk.desktop.window.crash import CrashDialog
from socialdesk.desktop.window.shell import Shell
from socialdesk.domain.brand import Brand
from socialdesk.drafting.saved_replies import Filled, SavedReply
from socialdesk.errors import SocialDeskError
from socialdesk.services.clock import Clock
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import view

PAGES = {"rules": 4, "questions": 2}
HOSTILE = "https://xn--lum-goods-x2a.example/pay?to=%E2%80%AE"


PLACES = tuple((entry.key, page) for entry in screens() for page in range(PAGES.get(entry.key, 1)))
"""Every place of the window, page by page."""


@dataclass
class FullWindow:
    shell: Shell
    desk: Desk
    brand: Brand

    def settle(self) -> None:
        wait(lambda: self.shell.settled, 20)

    def show(self, key: str, page: int = 0) -> None:
        """A place, with what it shows first; ``page`` where it has several."""
        self.shell.go(key)
        screen = self.shell.shown_screen(key)
        if isinstance(screen, RulesScreen):
            screen.show_page(page)
        elif isinstance(screen, QuestionsScreen):
            screen.show_tab(page)
        self.settle()


def a_day_of_work(desk: Desk, clock: Clock) -> Brand:
    """Open the demo brand; answer, follow up, put off, skip, ask for a second person, set a label right."""
    brand = desk.opening.open_demo()
    desk.triage.run()
    me = desk.settings().agent.name
    rows = desk.inbox.page(brand.id, view("intent:question OR intent:praise"), limit=40)
    answered, asked = 0, 0
    for place, row in enumerate(rows):
        found = desk.inbox.open(row.id)
        if answered < 5 and found.suggestions:
            best, version = found.suggestions[0], found.mention.version
            risky = desk.replies.measure(row.id, best.text).asks
            with contextlib.suppress(SocialDeskError):  # the guard refuses here and there
                if not risky:
                    desk.replies.approve(row.id, version, best.text, me, accept_soft=True, suggestion=best)
                    answered += 1
                elif not asked:
                    desk.sign_offs.ask(row.id, version, best.text, me, suggestion=best)
                    asked += 1
        if place < 9:
            with contextlib.suppress(SocialDeskError):
                desk.follow_ups.add(row.id, clock() + timedelta(days=1 + place), me, "Did it come?")
    assert answered == 5
    assert asked == 1
    return brand


def _customer(window: FullWindow) -> MergeDialog:
    desk, brand = window.desk, window.brand
    row = desk.inbox.page(brand.id, view(""), limit=1)[0]
    customer = desk.inbox.open(row.id).customer
    assert customer is not None
    card = desk.customers.open(brand.id, customer.id)
    return MergeDialog(window.shell.place, card, None, window.shell)


def _file(window: FullWindow) -> ImportDialog:
    path = window.desk.settings().workspace / "posts.csv"
    path.write_text("id,text,author,time\n1,Lumi is late,Ayse,2026-11-03T10:00:00Z\n", encoding="utf-8")
    return ImportDialog(window.shell.place, window.brand.id, path, window.shell)


def _saved(window: FullWindow) -> SavedReplyPicker:
    saved = SavedReply("hours", "en", "Opening hours", "We are here from 9 to 18.", ())
    picker = SavedReplyPicker(window.shell.theme, [Filled(saved, saved.text, ())], "Ctrl+J", window.shell)
    picker.open_above(window.shell.places)
    return picker


def _over(window: FullWindow) -> CommandPalette:
    palette = CommandPalette(window.shell.theme, window.shell.actions(), window.shell)
    palette.open_over(window.shell)
    return palette


def _time(window: FullWindow) -> TimeDialog:
    now = window.shell.place.now()
    return TimeDialog(window.shell.theme, now, now, "Send at", "It leaves then.", window.shell)


def _keys(window: FullWindow) -> ChangeKeys:
    while window.shell.places.make_next():
        pass
    return ChangeKeys(window.shell.place, {}, window.shell.places.make_next, window.shell)


DIALOGS: dict[str, Callable[[FullWindow], QDialog]] = {
    "address": lambda w: AddressDialog(HOSTILE, w.shell.theme, w.shell),
    "days": lambda w: DaysDialog(w.shell.place, w.shell),
    "commands": _over,
    "keys": lambda w: KeySheet(w.shell.theme, w.shell.actions(), w.shell),
    "change keys": _keys,
    "crash": lambda w: CrashDialog("Something\nbroke"),
    "connect": lambda w: ConnectDialog(w.shell.place, w.brand.id, w.shell),
    "import": _file,
    "saved replies": _saved,
    "time": _time,
    "merge": _customer,
}
"""Every dialog of the window, by a name for findings."""


@contextmanager
def opened(window: FullWindow, make: Callable[[FullWindow], QDialog]) -> Iterator[QDialog]:
    """A dialog as long as it is open, then gone."""
    dialog = make(window)
    dialog.show()
    dialog.activateWindow()
    window.settle()
    try:
        yield dialog
    finally:
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.shell.activateWindow()
        QApplication.processEvents()
        window.settle()
