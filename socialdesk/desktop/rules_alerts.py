"""What rules want seen, and whom they keep out of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.key_button import KeyButton
from socialdesk.desktop.labels import PlainLabel
from socialdesk.desktop.words import ago, handle, isolated, line, moment, platform, tr
from socialdesk.domain.mention import MentionId, MentionRow
from socialdesk.domain.rule import Alert, Muted, Scope

if TYPE_CHECKING:
    from socialdesk.desktop.rules import Known, RulesScreen

_WHAT = Qt.ItemDataRole.UserRole


class AlertsPage(QWidget):
    """Enter opens the mention of an alert; X notes that it was seen."""

    def __init__(self, screen: RulesScreen) -> None:
        super().__init__()
        self._whole, self.place = screen, screen.place
        theme = self.place.theme
        p = theme.px
        self.everything = False
        self.list = _lines(tr("Alerts"))
        self.list.itemActivated.connect(self._open)
        self.seen_button = KeyButton(theme, tr("Mark as seen"), "X")
        self.seen_button.clicked.connect(self.see)
        self.all_box = QCheckBox(tr("Show those that were seen, too"))
        self.all_box.toggled.connect(self._show_all)
        self.empty = PlainLabel(tr("Nothing to see. Rules with an alert write here."), "mute", wrap=True)
        self.mutes = _lines(tr("Kept out of the queue"))
        self.lift_button = QPushButton(tr("Let them in again"))
        self.lift_button.clicked.connect(self.lift)
        self.no_mutes = PlainLabel(tr("No rule keeps anybody out of the queue."), "mute", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(12))
        for said, parts, row, stretch in (
            (tr("Alerts"), (self.list, self.empty), (self.all_box, None, self.seen_button), 2),
            (tr("Kept out of the queue"), (self.mutes, self.no_mutes), (None, self.lift_button), 1),
        ):
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(p(16), p(12), p(16), p(12))
            inside.setSpacing(p(8))
            title = PlainLabel(said, "name")
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            inside.addWidget(title)
            for part in parts:
                inside.addWidget(part, 1)
            deeds = QHBoxLayout()
            for button in row:
                if button is None:
                    deeds.addStretch()
                else:
                    deeds.addWidget(button)
            inside.addLayout(deeds)
            column.addWidget(card, stretch)

    def show_known(self, known: Known) -> None:
        """Bring the page up to date; what is in focus stays in focus."""
        now = self.place.now()
        _fill(self.list, [(self._alert_words(alert, row), alert, alert.id) for alert, row in known.alerts])
        _fill(self.mutes, [(self._mute_words(muted), muted, muted.id) for muted in known.mutes])
        for item in _items(self.list):
            alert = item.data(_WHAT)
            item.setToolTip(moment(alert.at, now))
        self.list.setVisible(bool(known.alerts))
        self.empty.setVisible(not known.alerts)
        self.seen_button.setEnabled(any(not alert.seen_by for alert, _ in known.alerts))
        self.mutes.setVisible(bool(known.mutes))
        self.no_mutes.setVisible(not known.mutes)
        self.lift_button.setEnabled(bool(known.mutes))

    def _alert_words(self, alert: Alert, row: MentionRow | None) -> str:
        seen = tr("seen by {name}", name=isolated(alert.seen_by)) if alert.seen_by else ""
        parts = [isolated(alert.rule), ago(alert.at, self.place.now())]
        if row is not None:
            parts += [handle(row.platform, row.author_handle), platform(row.platform)]
        told = line([part for part in (*parts, seen) if part])
        said = f"\n{isolated(row.excerpt)}" if row is not None else ""
        return f"{isolated(alert.text)}\n{told}{said}"

    def _mute_words(self, muted: Muted) -> str:
        scope = tr("the author") if muted.scope is Scope.AUTHOR else tr("a conversation of")
        until = (
            tr("until {time}", time=moment(muted.until, self.place.now()))
            if muted.until
            else tr("until it is lifted")
        )
        return line(
            [f"{scope} {isolated(muted.label)}", platform(muted.platform), isolated(muted.rule), until]
        )

    def _open(self, item: QListWidgetItem) -> None:
        alert = item.data(_WHAT)
        self.place.speaker.open_mention(MentionId(alert.mention_id))

    def see(self) -> None:
        """Note that the alert in focus was seen."""
        from socialdesk.desktop.rules import Saved

        if self.list.currentRow() < 0 or not self.isVisible():
            return
        item = self.list.currentItem()
        alert, rules, by = item.data(_WHAT), self.place.desk.rules, self.place.agent
        if alert.seen_by:
            return

        def again() -> None:
            self.place.background.run(
                lambda: rules.unsee(alert.id), owner=self, then=lambda _: self._whole.look()
            )

        def seen(_: object) -> None:
            self._whole.remember(Saved(undo=again), tr("Seen."))
            self._whole.look()

        self.place.background.run(lambda: rules.see(alert.id, by), owner=self, then=seen)

    def lift(self) -> None:
        """Let the muted author or conversation in focus into the queue again. No rule mutes them anew."""
        if self.mutes.currentRow() < 0:
            return
        item = self.mutes.currentItem()
        muted, rules, by = item.data(_WHAT), self.place.desk.rules, self.place.agent

        def lifted(_: object) -> None:
            said = tr("{who} comes to the queue again from now on.", who=isolated(muted.label))
            self.place.speaker.toast(said)
            self._whole.look()

        self.place.background.run(lambda: rules.unmute(muted.id, by), owner=self, then=lifted)

    def _show_all(self, shown: bool) -> None:
        self.everything = shown
        self._whole.look()


def _lines(name: str) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName(name)
    found.setWordWrap(True)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return found


def _items(shown: QListWidget) -> list[QListWidgetItem]:
    return [shown.item(place) for place in range(shown.count())]


def _fill(shown: QListWidget, wanted: list[tuple[str, Alert | Muted, int]]) -> None:
    """Bring a list to these lines without taking it apart."""
    keep = {key for _, _, key in wanted}
    for place in reversed(range(shown.count())):
        if shown.item(place).data(_WHAT).id not in keep:
            shown.takeItem(place)
    there = {item.data(_WHAT).id: item for item in _items(shown)}
    for place, (text, what, key) in enumerate(wanted):
        item = there.get(key)
        if item is None:
            item = QListWidgetItem()
            shown.insertItem(place, item)
        if item.text() != text:
            item.setText(text)
        item.setData(_WHAT, what)
    if shown.count() and shown.currentRow() < 0:
        shown.setCurrentRow(0)
