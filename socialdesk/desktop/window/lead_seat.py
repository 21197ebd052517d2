"""The demo's lead: their seat can be taken for a while, so that one person sees both sides of a sign-off."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from socialdesk.desktop import words
from socialdesk.desktop.keys import WINDOW
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.window.side_bar import SideBar
from socialdesk.desktop.words import tr

KEY = "Ctrl+Shift+L"
"""Takes the lead's seat, and leaves it again."""

BANNER = "seat"


class LeadSeat(QObject):
    """`changed` says that somebody else sits at the desk now; it carries whether drafts wait for them."""

    changed = Signal(bool)

    def __init__(self, place: Workplace, side: SideBar) -> None:
        super().__init__(side)
        self._place, self._side = place, side
        self.action = QAction(tr("Sit in the lead's seat (demo)"), self)
        place.keys.bind(self.action, WINDOW, [KEY])
        self.action.setProperty("group", tr("Demo"))
        self.action.setAutoRepeat(False)
        self.action.triggered.connect(self.change)
        self.action.setVisible(False)

    def show_brand(self) -> None:
        """Another brand: only the demo has a seat to take, and a seat is left with it."""
        brand = self._place.brand
        demo = brand is not None and brand.demo
        self.action.setVisible(demo)
        if not demo:
            self._place.desk.seat.leave()
        self._show()

    def change(self) -> None:
        """Sit in the lead's seat, or in one's own again."""
        if self._place.desk.seat.lead:
            self.leave()
        else:
            self.take()

    def take(self) -> None:
        """Decide as the demo's lead from now on."""
        brand, desk = self._place.brand, self._place.desk
        if brand is None:
            return

        def work() -> tuple[str, bool]:
            lead = desk.seat.lead_of(brand)
            return lead, bool(desk.sign_offs.waiting_for(brand, lead))

        def found(answer: tuple[str, bool]) -> None:
            lead, waiting = answer
            if self._place.brand == brand:  # nobody has gone on to another one
                desk.seat.take(brand, lead)
                self._show()
                self.changed.emit(waiting)

        self._place.background.run(work, owner=self, then=found, lane="seat")

    def leave(self) -> None:
        """Decide as oneself again."""
        self._place.background.forget(self, "seat")
        self._place.desk.seat.leave()
        self._show()
        self.changed.emit(False)
        self._place.speaker.toast(tr("You are in your own seat again."), undo=self.take)

    def _show(self) -> None:
        lead, speaker = words.isolated(self._place.desk.seat.lead), self._place.speaker
        brand = self._place.brand
        self._side.show_demo(brand is not None and brand.demo, lead)
        if lead:
            self.action.setText(tr("Back to your own seat (demo)"))
            speaker.banner(
                BANNER,
                tr("You sit in the seat of {name}, the demo's lead, and decide in their name.", name=lead),
                kind="info",
                action=tr("Back to your own seat"),
                run=self.leave,
            )
        else:
            self.action.setText(tr("Sit in the lead's seat (demo)"))
            speaker.clear_banner(BANNER)
