"""Who wrote: channels, how they have felt, what we know and noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import Avatar, ChipRow
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import tr
from socialdesk.domain.customer import Customer
from socialdesk.domain.mention import Mention

WEEKS = 13
"""About 90 days."""


class Sparkline(Heard, QWidget):
    """Mean sentiment per week, from negative (below) to positive (above); silent weeks stay gaps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks: tuple[float | None, ...] = ()
        self.setFixedHeight(theme.px(48))
        theme.changed.connect(self.update)

    def show_weeks(self, weeks: Sequence[float | None]) -> None:
        """Show the last `WEEKS` of ``weeks`` (-1 to 1, oldest first)."""
        self._weeks = tuple(weeks)[-WEEKS:]
        known = [w for w in self._weeks if w is not None]
        self.setVisible(bool(known))
        if known:
            first, last = known[0], known[-1]
            trend = (
                tr("falling") if last < first - 0.2 else tr("rising") if last > first + 0.2 else tr("steady")
            )
            self.setAccessibleName(tr("Sentiment over 90 days: {trend}", trend=trend))
            self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, t = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = p(5)
        width, height = self.width() - 2 * pad, self.height() - 2 * pad
        painter.setPen(QPen(QColor(t.line), 1, Qt.PenStyle.DashLine))
        middle = pad + height / 2
        painter.drawLine(QPointF(pad, middle), QPointF(pad + width, middle))
        count = max(len(self._weeks), 2)
        points = [
            None if week is None else QPointF(pad + width * i / (count - 1), pad + height * (1 - week) / 2)
            for i, week in enumerate(self._weeks)
        ]
        painter.setPen(QPen(QColor(t.accent), p(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for one, other in pairwise(points):
            if one is not None and other is not None:  # a silent week stays a gap
                painter.drawLine(one, other)
        painter.setBrush(QColor(t.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            if point is not None:
                painter.drawEllipse(point, p(2), p(2))
        shown = [(q, w) for q, w in zip(points, self._weeks, strict=True) if q is not None and w is not None]
        if shown:
            last, week = shown[-1]
            color = t.negative if week < -0.2 else t.positive if week > 0.2 else t.mute
            painter.setPen(QPen(QColor(t.panel), p(2)))
            painter.setBrush(QColor(color))
            painter.drawEllipse(last, p(4), p(4))


class Note(QPlainTextEdit):
    """A note that looks like text until one writes in it; tells when it was left. Escape leaves it."""

    left = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TagField(QLineEdit):
    """Where a tag is typed. Escape drops what was typed and leaves."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
            return
        super().keyPressEvent(event)


class CustomerPanel(QFrame):
    """The column beside a conversation; `left` says that the person is done writing here."""

    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._customer: Customer | None = None
        self._noted = ""  # the notes as they were when the person began to write
        self.setObjectName("customerPanel")
        p = place.theme.px
        self.avatar = Avatar(place.theme, 40)
        self.name = self._label("name", wrap=True)
        self.identities = self._label("small", wrap=True)
        who = QVBoxLayout()
        who.setSpacing(p(2))
        who.addWidget(self.name)
        who.addWidget(self.identities)
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(who, 1)

        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(6))
        self.feeling_head = self._head(tr("Sentiment over 90 days"))
        self.feeling = Sparkline(place.theme)
        self.history = self._label("", wrap=True)
        self.history_more = self._label("mute", wrap=True)
        self.all_button = QPushButton()
        said = tr("All that was said")
        KeyWords(self.all_button, "Shift+I", lambda key: self.all_button.setText(beside(said, key)))
        self.all_button.setProperty("role", "link")
        self.all_button.setAccessibleName(tr("All that was said"))
        self.all_button.clicked.connect(self.open_customer)
        self.tags = ChipRow()
        self.tag_field = TagField()
        self.tag_field.setPlaceholderText(tr("Add a tag"))
        self.tag_field.setAccessibleName(tr("Add a tag"))
        self.tag_field.returnPressed.connect(self._add_tag)
        self.tag_field.escaped.connect(self.left)
        self.note = Note()
        self.note.setObjectName("note")
        self.note.setAccessibleName(tr("Notes about this person"))
        self.note.setPlaceholderText(tr("What should a colleague know?"))
        self.note.setTabChangesFocus(True)
        self.note.document().documentLayout().documentSizeChanged.connect(self._fit_note)
        self._fit_note()
        self.note.textChanged.connect(self._note_typed)
        self.note.left.connect(self._note_left)
        self.note.escaped.connect(self.left)
        self._note_timer = QTimer(self)
        self._note_timer.setSingleShot(True)
        self._note_timer.setInterval(1500)
        self._note_timer.timeout.connect(self._save_note)
        for widget, gap in (
            (self.feeling_head, 8),
            (self.feeling, 0),
            (self._head(tr("History")), 10),
            (self.history, 0),
            (self.history_more, 0),
            (self.all_button, 0),
            (self._head(tr("Tags")), 10),
            (self.tags, 0),
            (self.tag_field, 0),
            (self._head(tr("Notes")), 10),
            (self.note, 0),
        ):
            column.addSpacing(p(gap))
            column.addWidget(widget)
        column.setAlignment(self.all_button, Qt.AlignmentFlag.AlignLeading)
        self._column = column
        column.addStretch(1)

        inside = QWidget()
        inside.setObjectName("customerPanel")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(p(16), p(16), p(16), p(16))
        layout.setSpacing(p(8))
        layout.addLayout(head)
        layout.addWidget(self.body, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.clear()

    def open_customer(self) -> None:
        """Go to the place that shows everything about this customer."""
        if self._customer is not None:
            self.place.speaker.open_customer(self._customer.id)

    def add_below(self, section: QWidget) -> None:
        """Put more about the person under the notes."""
        self._column.insertSpacing(self._column.count() - 1, self.place.theme.px(10))
        self._column.insertWidget(self._column.count() - 1, section)

    def _label(self, role: str, *, wrap: bool = False) -> PlainLabel:
        return PlainLabel("", role, wrap=wrap)

    def _head(self, text: str) -> PlainLabel:
        return PlainLabel(text, "head")

    def clear(self) -> None:
        self._leave_customer()
        self.avatar.hide()
        self.name.setText("")
        self.identities.setText("")
        self.body.hide()

    def show_customer(self, customer: Customer | None, mention: Mention | None = None) -> None:
        """Show a person, the one behind ``mention`` if there is one; where nothing is known of them yet, just
        its author."""
        if self._customer is not None and (customer is None or customer.id != self._customer.id):
            self._leave_customer()
        author = mention.post.author if mention is not None else None
        known = (customer.name if customer else "") or (author.name or author.handle if author else "")
        name = words.plain(known) or tr("Unknown")
        self.avatar.show()
        self.avatar.say(words.initials(name))
        self.name.setText(name)
        same = customer is not None and self._customer is not None and customer.id == self._customer.id
        self._customer = customer
        identities = customer.identities if customer else ()
        if mention is not None and not identities:
            identities = ((mention.post.platform, mention.post.author),)
        lines = [
            f"{words.platform(p)} {words.handle(p, a.handle) or words.isolated(a.name)}"
            for p, a in identities
        ]
        self.identities.setText(words.line(lines))
        self.body.setVisible(customer is not None)
        if customer is None:
            return
        self.feeling.show_weeks(customer.sentiment_by_week)
        self.feeling_head.setVisible(not self.feeling.isHidden())
        lines = [words.line([tr("%n mentions", customer.mentions), tr("%n answered", customer.answered)])]
        if customer.first_seen is not None:
            lines.append(tr("First seen {month}", month=words.month(customer.first_seen.astimezone().date())))
        counts = [each.followers for _, each in customer.identities if each.followers is not None]
        followers = author.followers if author is not None else max(counts, default=None)
        if followers is not None:
            lines.append(tr("{count} followers", count=words.compact(followers)))
        self.history.setText("\n".join(lines))
        answer = customer.median_answer_minutes
        self.history_more.setVisible(answer is not None)
        if answer is not None:
            self.history_more.setText(tr("Usual answer time: {span}", span=words.minutes(answer)))
        self.tags.show_chips([(words.plain(tag), "plain") for tag in customer.tags])
        if not same:
            self._noted = customer.notes
        if not (same and self.note.hasFocus()):
            self._fill_note(customer.notes)

    def _leave_customer(self) -> None:
        """What was typed for one person belongs to that person: notes are kept, half a tag is dropped."""
        self._save_note()
        self._customer = None
        self.tag_field.clear()
        self.note.blockSignals(True)
        self.note.clear()
        self.note.blockSignals(False)

    def _fit_note(self) -> None:
        """As tall as what is written, within bounds: what stands below follows at once."""
        p = self.place.theme.px
        lines = self.note.document().documentLayout().documentSize().height()  # counted in lines
        wanted = round(lines * self.note.fontMetrics().lineSpacing()) + p(24)
        self.note.setFixedHeight(min(max(wanted, p(56)), p(160)))

    def _note_typed(self) -> None:
        self._note_timer.start()

    def _save_note(self) -> None:
        timer = getattr(self, "_note_timer", None)
        if timer is not None:
            timer.stop()
        customer = self._customer
        if customer is None or self.note.toPlainText() == customer.notes:
            return
        self._keep_note(customer, self.note.toPlainText())

    def _keep_note(self, customer: Customer, text: str) -> None:
        if self._customer is not None and self._customer.id == customer.id:
            self._customer = replace(self._customer, notes=text)
        desk, by = self.place.desk, self.place.agent
        self.place.background.run(lambda: desk.customers.note(customer.id, text, by), owner=self)

    def _note_left(self) -> None:
        """Done writing: what was typed is kept, and one keystroke brings back what stood there before."""
        self._save_note()
        customer, before = self._customer, self._noted
        if customer is None or customer.notes == before:
            return
        self._noted = customer.notes

        def bring_back() -> None:
            self._keep_note(customer, before)
            if self._customer is not None and self._customer.id == customer.id:
                self._noted = before
                self._fill_note(before)

        self.place.speaker.toast(tr("Notes saved."), undo=bring_back)

    def _fill_note(self, text: str) -> None:
        self.note.blockSignals(True)
        self.note.setPlainText(text)
        self.note.blockSignals(False)

    def _add_tag(self) -> None:
        customer, tag = self._customer, " ".join(self.tag_field.text().split()).lower()
        self.tag_field.clear()
        if customer is None or not tag:
            return
        # Typing a tag that is there takes it away: one field for both.
        there = tag in customer.tags
        tags = tuple(t for t in customer.tags if t != tag) if there else (*customer.tags, tag)
        self._keep_tags(customer, tags)
        said = (
            tr("Tag {tag} taken off.", tag=words.isolated(tag))
            if there
            else tr("Tagged {tag}.", tag=words.isolated(tag))
        )
        self.place.speaker.toast(said, undo=lambda: self._keep_tags(customer, customer.tags))

    def _keep_tags(self, customer: Customer, tags: tuple[str, ...]) -> None:
        if self._customer is not None and self._customer.id == customer.id:
            self._customer = replace(self._customer, tags=tags)
            self.tags.show_chips([(words.plain(each), "plain") for each in tags])
        desk, by = self.place.desk, self.place.agent
        self.place.background.run(lambda: desk.customers.tag(customer.id, tags, by), owner=self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.feeling.setFixedHeight(self.place.theme.px(48))
