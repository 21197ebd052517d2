"""The fields of a rule's form: each reads and writes one key of the file; untouched, it stays as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from socialdesk.desktop.rules.words import either
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import MEASURE, Theme
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.words import tr
from socialdesk.domain.expression import And, Is, Node, Or
from socialdesk.drafting.toml_edit import Value
from socialdesk.errors import QueryError
from socialdesk.query import parse, unparse
from socialdesk.services.rule_file import query_of

CHOSEN = ("urgency", "sentiment", "intent", "lang", "platform", "from")
"""Fields of the query language that have a control of their own."""

_PLAIN = re.compile(r"[\w.\-*]+")


@dataclass(frozen=True, slots=True)
class QueryParts:
    """A query as the form shows it: values by field, any of which will do, and the rest as text."""

    values: Mapping[str, tuple[str, ...]]
    rest: str


def split_query(text: str) -> QueryParts:
    """Take the fields of `CHOSEN` out of a query; one that does not read is all rest."""
    try:
        node = parse(text)
    except QueryError:
        return QueryParts({}, text)
    values: dict[str, tuple[str, ...]] = {}
    rest: list[Node] = []
    for part in node.parts if isinstance(node, And) else (node,):
        found = _values(part)
        if found is not None and found[0] not in values:
            values[found[0]] = found[1]
        else:
            rest.append(part)
    if not values:
        return QueryParts({}, text.strip())
    return QueryParts(values, unparse(And(tuple(rest)) if len(rest) != 1 else rest[0]))


def joined_query(parts: QueryParts) -> str:
    """The query that `split_query` would take apart so."""
    said = []
    for field, values in parts.values.items():
        if not values:
            continue
        if all(_PLAIN.fullmatch(value) for value in values):
            said.append(f"{field}:{','.join(values)}")
        else:
            said.append(_either(field, values))
    rest = parts.rest.strip()
    if said and rest and _loose(rest):
        rest = f"({rest})"
    return " ".join([*said, rest]).strip()


def _either(field: str, values: Sequence[str]) -> str:
    written = " OR ".join(unparse(Is(field, value)) for value in values)
    return f"({written})" if len(values) > 1 else written


def _loose(rest: str) -> bool:
    """Whether what stands beside a query would become part of its OR."""
    try:
        return isinstance(parse(rest), Or)
    except QueryError:
        return False


def _values(part: Node) -> tuple[str, tuple[str, ...]] | None:
    fields = (part,) if isinstance(part, Is) else part.parts if isinstance(part, Or) else ()
    alike = [each for each in fields if isinstance(each, Is) and each.operator == "="]
    names = {each.field for each in alike}
    if not alike or len(alike) != len(fields) or len(names) != 1 or not names <= set(CHOSEN):
        return None
    return names.pop(), tuple(each.value for each in alike)


class ManyChoice(QPushButton):
    """Any of several values; none chosen means that it does not matter."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], *, none: str = "") -> None:
        super().__init__()
        self._name, self._none = name, none or tr("any")
        self._menu = QMenu(self)
        self._menu.installEventFilter(self)
        for value, said in options:
            self._offer(value, said)
        self.setMenu(self._menu)
        self.setProperty("role", "choice")
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With an arrow that is there from right to left, too: the style's own is lost under the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self.fontMetrics().height() / 5  # of the arrow's two strokes, each
        x = 4 * side if mirrored else self.width() - 4 * side
        y = (self.height() - side) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), side / 3))
        painter.drawPolyline([QPointF(x - side, y), QPointF(x, y + side), QPointF(x + side, y)])

    def _offer(self, value: str, said: str) -> None:
        action = self._menu.addAction(said.replace("&", "&&"))
        action.setCheckable(True)
        action.setData(value)
        action.toggled.connect(self._toggled)

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        said = [a.text().replace("&&", "&") for a in self._menu.actions() if a.isChecked()]
        text = either(said) or self._none
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {text}")

    def values(self) -> tuple[str, ...]:
        return tuple(str(a.data()) for a in self._menu.actions() if a.isChecked())

    def choose(self, values: Sequence[str], say: Callable[[str], str] = str) -> None:
        """Choose these; one that is not offered yet (a rare language, say) is added."""
        offered = {str(a.data()) for a in self._menu.actions()}
        self.blockSignals(True)
        for value in values:
            if value not in offered:
                self._offer(value, say(value))
        for action in self._menu.actions():
            action.setChecked(str(action.data()) in values)
        self.blockSignals(False)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tick does not close the menu: several are chosen in one go."""
        action = None
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            action = self._menu.actionAt(event.position().toPoint())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = self._menu.activeAction() if event.key() == Qt.Key.Key_Space else None
        if action is not None:
            action.toggle()
            return True
        return super().eventFilter(watched, event)


class QueryField(QPlainTextEdit):
    """A query with its fault marked; Tab goes on, Enter is no part of a query."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fault = ""
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setPlaceholderText('\u200e"too late" (kargo OR paket*) -followers:>100k')  # begins on the left
        self.setFixedHeight(theme.px(56))
        self.setMaximumWidth(theme.px(MEASURE))
        self.textChanged.connect(self.check)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def check(self) -> None:
        """Mark what does not read, and keep why in ``fault``."""
        text = self.toPlainText()
        self.fault = ""
        marks: list[QTextEdit.ExtraSelection] = []
        try:
            query_of(text)
        except QueryError as error:
            self.fault = translated(error)
            start = min(error.position, max(0, len(text) - 1))
            end = next((n for n in range(start + 1, len(text)) if text[n].isspace()), len(text))
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(QColor(self._theme.tokens.negative))
            look.setBackground(self._theme.color("negative_soft"))
            mark.cursor, mark.format = utf16.span(self.document(), start, end), look
            marks.append(mark)
        self.setExtraSelections(marks)


def listed(text: str) -> list[str]:
    """What was typed between commas."""
    return [part.strip() for part in re.split(r"[,،]", text) if part.strip()]


@dataclass(slots=True)
class Field:
    """One key of an entry: ``read`` answers what the control says, None for nothing; ``fill`` shows it."""

    key: str
    read: Callable[[], Value | None]
    fill: Callable[[Value | None], object]
    filled: Value | None = None

    def show(self, value: Value | None) -> None:
        """Show a value, and remember how the control tells it."""
        self.fill(value)
        self.filled = self.read()

    def apply(self, entry: dict[str, Value]) -> None:
        """Say in ``entry`` what the person changed; what they did not touch stays as it was written."""
        said = self.read()
        if said == self.filled:
            return
        if said is None:
            entry.pop(self.key, None)
        else:
            entry[self.key] = said
