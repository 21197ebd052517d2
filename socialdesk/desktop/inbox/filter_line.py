"""The filter line: what may follow is offered under it, what is wrong is underlined in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QStringListModel, Qt
from PySide6.QtGui import QColor, QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.words import INTENTS, PLATFORMS, SENTIMENTS, STATUSES, URGENCIES, tr
from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionStatus
from socialdesk.query import Completion, Option, complete
from socialdesk.query.fields import EXAMPLES


class SearchField(QLineEdit):
    """A line over a list; Down and Enter go into it (``leave``), and so does Escape, with nothing left in the
    line: keys that are pressed next are the list's."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self._leave()
        else:
            super().keyPressEvent(event)


class FilterLine(SearchField):
    """A search field for the query language. ``wanted`` is called when somebody comes to type, so that values
    can be fetched for `known`."""

    def __init__(self, theme: Theme, leave: Callable[[], object], wanted: Callable[[], object]) -> None:
        super().__init__(leave)
        self._theme = theme
        self._wanted = wanted
        self.known: Mapping[str, Sequence[str]] = {}
        self._completion = Completion(0, 0)
        self.marked = False  # something is underlined
        self._popup: QFrame | None = None
        self._list = QListView()
        self._options = QStringListModel(self)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self._clear_mark)

    # What may follow -----------------------------------------------------------------------------

    @property
    def offered(self) -> list[str]:
        """What is offered at the moment, as it would be written."""
        shown = self._popup is not None and self._popup.isVisible()
        return [option.insert for option in self._completion.options] if shown else []

    @property
    def unfinished(self) -> bool:
        """A field was begun and its value is being chosen: there is nothing to search for yet."""
        found = self._completion
        return bool(self.offered) and found.start == found.end and self.text()[: found.start].endswith(":")

    def _offer(self, _: str = "", *, asked: bool = False) -> None:
        cursor = len(utf16.part(self.text(), 0, self.cursorPosition()))
        self._completion = complete(self.text(), cursor, self.known, asked=asked)
        if not self._completion.options:
            self._hide()
            return
        popup = self._made()
        self._show_options([said(option) for option in self._completion.options])
        self._list.setCurrentIndex(self._options.index(-1, 0))
        rows = self._options.rowCount()
        p = self._theme.px
        height = self._list.sizeHintForRow(0) * rows + p(24)
        popup.setFixedSize(max(self.width(), p(240)), min(height, p(320)))
        at = self.mapTo(self.window(), QPoint(0, self.height() + p(2)))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self.width() - popup.width())
        popup.move(at)
        popup.show()
        popup.raise_()
        self.setAccessibleDescription(tr("%n possible, Tab takes the first", rows))

    def _show_options(self, said: Sequence[str]) -> None:
        """A reset would have a screen reader begin anew at each key."""
        rows = self._options.rowCount()
        if rows > len(said):
            self._options.removeRows(len(said), rows - len(said))
        elif rows < len(said):
            self._options.insertRows(rows, len(said) - rows)
        for row, text in enumerate(said):
            index = self._options.index(row)
            if index.data() != text:
                self._options.setData(index, text)

    def _made(self) -> QFrame:
        """The list under the line: part of the window, so that the keys stay with the line."""
        if self._popup is None:
            popup = QFrame(self.window())
            popup.setObjectName("popup")
            inside = QVBoxLayout(popup)
            p = self._theme.px
            inside.setContentsMargins(p(6), p(6), p(6), p(6))
            self._list.setModel(self._options)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
            self._list.setAccessibleName(tr("What may follow"))
            self._list.clicked.connect(lambda index: self._take(index.row()))
            inside.addWidget(self._list)
            self._popup = popup
        return self._popup

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _take(self, row: int) -> None:
        """Write an option in the place of what was begun; after a field its values are offered."""
        found, text = self._completion, self.text()
        option = found.options[max(row, 0)]
        rest = text[found.end :]
        insert = option.insert + (" " if option.value and not rest.strip() else "")
        self.setText(text[: found.start] + insert + rest)
        self.setCursorPosition(utf16.length(text[: found.start] + insert))
        self._hide()
        if not option.value:
            self._offer()
        self.setFocus()

    # Keys ----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab and not event.modifiers() and self.offered:
                self._take(self._list.currentIndex().row())
                return True
            if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._offer(asked=True)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.offered:
            row, rows = self._list.currentIndex().row(), self._options.rowCount()
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
            if step is not None:
                to = (row + step) % rows if row >= 0 else (0 if step > 0 else rows - 1)
                self._list.setCurrentIndex(self._options.index(to, 0))
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
                self._take(row)
                return
            if key == Qt.Key.Key_Escape:
                self._hide()
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._hide()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._wanted()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()

    # What is wrong -------------------------------------------------------------------------------

    def mark(self, start: int, end: int) -> None:
        """Underline these characters (offsets in the text) as wrong."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self._theme.tokens.negative))
        text = self.text()
        first, length = utf16.length(text[:start]), utf16.length(text[start:end])
        # A line edit has no formats of its own but those of an input method.
        kind = QInputMethodEvent.AttributeType.TextFormat
        marks = [QInputMethodEvent.Attribute(kind, first - self.cursorPosition(), length, look)]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks if length else []))
        self.marked = bool(length)

    def _clear_mark(self) -> None:
        if self.marked:
            self.marked = False
            QCoreApplication.sendEvent(self, QInputMethodEvent("", []))


def said(option: Option) -> str:
    """An option with what it means beside it."""
    if not option.value:
        return f"{option.insert}   {EXAMPLES[option.field]}"
    meaning = meaning_of(option.field, option.value)
    written = words.plain(option.insert)
    return f"{written}   {meaning}" if meaning and meaning.casefold() != option.value else written


def meaning_of(field: str, value: str) -> str:
    """A value of a field in the person's language; "" where it speaks for itself."""
    match field:
        case "lang":
            return words.lang_name(value)
        case "platform":
            return words.platform(value) if value in PLATFORMS else ""
        case "sentiment":
            return tr(SENTIMENTS[Sentiment(value)])
        case "urgency":
            return tr(URGENCIES[Urgency(value)])
        case "intent":
            return tr(INTENTS[Intent(value)])
        case "status":
            return tr(STATUSES[MentionStatus(value)])
    return ""
