"""Paints one mention of a list from its frozen row; no database, no document, no widget."""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox import reasons
from socialdesk.desktop.inbox.inbox_model import (
    BEGUN_ROLE,
    GROUP_ROLE,
    HANDLED_ROLE,
    ROW_ROLE,
)
from socialdesk.desktop.inbox.outline import Outline
from socialdesk.desktop.inbox.row_words import Group, row_labels
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.widgets.chips import paint_chip
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import MentionRow

LINES = 2
TELLING = frozenset({"critical", "high", "negative", "positive", "accent"})
"""Chips that a dense row keeps."""

_NAMES = re.compile(r"(?:[@#]|https?://)\S+")

KEPT = 600
"""Laid-out rows that are kept: some screens of scrolling in both directions."""

DRAWN = 1_200_000
"""Pixels of drawn rows that are kept, 5 MB: a list is painted anew whenever a row comes or goes, and to draw
one takes Python half a millisecond."""

DRAWN_FOR = timedelta(seconds=10)
"""How long a picture is true: it says how late it is."""


@dataclass(frozen=True, slots=True)
class _Face:
    """All that a row's picture depends on, but for the time."""

    row: MentionRow
    group: Group
    begun: bool
    handled: str
    width: int
    height: int
    scale: float  # device pixels
    selected: bool
    hovered: bool
    mirrored: bool
    dense: bool


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row, laid out for one width: the name and the place beside it, lines of text, why, chips."""

    row: MentionRow
    group: Group
    name: str
    where: str
    text: QTextLayout
    lines: int
    why: str
    chips: tuple[tuple[str, str], ...]
    begun: bool


class MentionDelegate(QStyledItemDelegate):
    """Rows of equal height: name, place and due clock; two lines of text; why it is here; chips. `dense`
    rows have one line of text, and the first chips stand before the reason."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self.dense = False
        self._laid: OrderedDict[tuple[int, int, bool], _Laid] = OrderedDict()
        self._drawn: OrderedDict[tuple[int, bool, bool], tuple[_Face, datetime, QPixmap]] = OrderedDict()
        theme.changed.connect(self._laid.clear)
        theme.changed.connect(self._drawn.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        p = self._theme.px
        line, small = self._theme.metrics(13).height(), self._theme.metrics(12).height()
        if self.dense:
            return QSize(p(280), p(6) + line + p(2) + line + p(3) + max(small, p(18)) + p(7))
        return QSize(p(280), p(10) + line + p(4) + LINES * line + p(4) + small + p(6) + p(18) + p(12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: MentionRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        handled = index.data(HANDLED_ROLE)
        size, scale = option.rect.size(), painter.device().devicePixelRatio()
        face = _Face(
            row, index.data(GROUP_ROLE), bool(index.data(BEGUN_ROLE)), handled,
            size.width(), size.height(), scale,
            bool(option.state & QStyle.StateFlag.State_Selected),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
            option.direction == Qt.LayoutDirection.RightToLeft, self.dense,
        )  # fmt: skip
        painter.drawPixmap(option.rect.topLeft(), self._draw(face))

    def _draw(self, face: _Face) -> QPixmap:
        """The picture of a row; the same one as long as nothing about it is different."""
        key = (face.row.id, face.selected, face.hovered)
        kept, now = self._drawn.get(key), self._now()
        if kept is not None and kept[0] == face and abs(now - kept[1]) < DRAWN_FOR:
            self._drawn.move_to_end(key)
            return kept[2]
        picture = QPixmap(ceil(face.width * face.scale), ceil(face.height * face.scale))
        picture.setDevicePixelRatio(face.scale)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, face)
        finally:
            painter.end()  # a picture that goes while it is painted takes the program with it
        self._drawn[key] = face, now, picture
        most = max(1, DRAWN // max(1, picture.width() * picture.height()))
        while len(self._drawn) > most:
            self._drawn.popitem(last=False)
        return picture

    def _paint(self, painter: QPainter, face: _Face) -> None:
        p, t = self._theme.px, self._theme.tokens
        row, group, handled, selected = face.row, face.group, face.handled, face.selected
        rect, right_to_left, hovered = QRect(0, 0, face.width, face.height), face.mirrored, face.hovered
        ground = t.accent_soft if selected else t.background if hovered else t.panel
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        if isinstance(row, Outline):
            return  # it is being read
        if selected:
            edge = p(3)
            painter.fillRect(
                QRect(
                    rect.right() - edge + 1 if right_to_left else rect.left(), rect.top(), edge, rect.height()
                ),
                QColor(t.accent),
            )
        quiet = readable(t.mute, ground)
        ink = quiet if handled else t.ink
        above, below, gap = (p(6), p(7), p(2)) if self.dense else (p(10), p(12), p(4))
        indent = p(14) if group.member else 0
        start, end = (p(15), p(15) + indent) if right_to_left else (p(15) + indent, p(15))
        inside = rect.adjusted(start, above, -end, -below)
        laid = self._lay_out(row, group, inside.width(), face.begun and not handled)
        line, small = self._theme.metrics(13).height(), self._theme.metrics(12).height()
        if indent:
            x = inside.right() + p(8) if right_to_left else inside.left() - p(9)
            painter.fillRect(QRect(x, rect.top() + p(4), p(2), rect.height() - p(8)), QColor(t.line))

        top = QRect(inside.left(), inside.top(), inside.width(), line)
        if not (row.seen or handled):
            side = p(6)
            x = inside.right() + p(5) if right_to_left else inside.left() - p(10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            painter.drawEllipse(x, top.center().y() - side // 2, side, side)
        taken = self._paint_due(painter, top, self._due(row, handled), quiet, right_to_left)
        self._paint_name(painter, top, taken, laid, ink, quiet, right_to_left)

        painter.setPen(QColor(ink))
        laid.text.draw(painter, QPointF(inside.left(), top.bottom() + 1 + gap))

        chips = QRect(inside.left(), inside.bottom() + 1 - p(18), inside.width(), p(18))
        if self.dense:
            first = tuple(chip for chip in laid.chips if chip[1] in TELLING)[:2]
            used = self._paint_chips(
                painter, chips, first, bool(handled), selected, right_to_left, dense=True
            )
            room = chips.adjusted(0, 0, -used, 0) if right_to_left else chips.adjusted(used, 0, 0, 0)
        else:
            self._paint_chips(painter, chips, laid.chips, bool(handled), selected, right_to_left)
            room = QRect(inside.left(), chips.top() - p(6) - small, inside.width(), small)
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(quiet))
        why = self._theme.metrics(12).elidedText(laid.why, Qt.TextElideMode.ElideRight, room.width())
        align = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            room, int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), why
        )

    def _due(self, row: MentionRow, handled: str) -> tuple[str, str]:
        """What stands at the far end of the first line, and how pressing it is."""
        if handled:
            return handled, "calm"
        if row.answer_by is not None and row.status == "open":
            return words.due(row.answer_by, self._now())
        if row.status not in ("open", "stored"):
            return tr(words.STATUSES[row.status]), "calm"
        return words.ago(row.published_at, self._now()), "calm"

    def _paint_due(
        self, painter: QPainter, top: QRect, due: tuple[str, str], quiet: str, mirrored: bool
    ) -> int:
        """The clock at the far end of the first line; answers the pixels it took."""
        t = self._theme.tokens
        said, kind = due
        urgent = kind in ("late", "soon")
        font = self._theme.font(12, bold=urgent)
        painter.setFont(font)
        color = {"late": t.negative, "soon": t.high}.get(kind)
        painter.setPen(QColor(readable(color, t.accent_soft) if color else quiet))
        painter.drawText(
            top,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            | int(Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight),
            said,
        )
        return QFontMetrics(font).horizontalAdvance(said) + self._theme.px(12)

    def _paint_name(
        self, painter: QPainter, top: QRect, taken: int, laid: _Laid, ink: str, quiet: str, mirrored: bool
    ) -> None:
        p = self._theme.px
        width = top.width() - taken
        bold, small = self._theme.font(13, bold=True), self._theme.font(12)
        name = QFontMetrics(bold).elidedText(laid.name, Qt.TextElideMode.ElideRight, width)
        used = QFontMetrics(bold).horizontalAdvance(name)
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        room = top.adjusted(taken, 0, 0, 0) if mirrored else top.adjusted(0, 0, -taken, 0)
        painter.setFont(bold)
        painter.setPen(QColor(ink))
        painter.drawText(room, align, name)
        left = width - used - p(8)
        if left > p(40):
            painter.setFont(small)
            painter.setPen(QColor(quiet))
            where = QFontMetrics(small).elidedText(laid.where, Qt.TextElideMode.ElideMiddle, left)
            skip = used + p(8)
            painter.drawText(
                room.adjusted(0, 0, -skip, 0) if mirrored else room.adjusted(skip, 0, 0, 0), align, where
            )

    def _paint_chips(
        self,
        painter: QPainter,
        room: QRect,
        chips: tuple[tuple[str, str], ...],
        handled: bool,
        selected: bool,
        mirrored: bool,
        *,
        dense: bool = False,
    ) -> int:
        """As many as there is room for, and how many more there are; answers the pixels they took."""
        p = self._theme.px
        at, left = 0.0, float(room.width())
        hidden = len(chips)
        for text, kind in chips:
            colors = self._theme.chip("plain" if handled else kind)
            metrics = self._theme.metrics(11, bold=colors.bold)
            width = metrics.horizontalAdvance(text) + p(12)
            if width > left - (p(28) if hidden > 1 else 0):
                break
            x = room.right() + 1 - at - width if mirrored else room.left() + at
            paint_chip(
                painter,
                QRectF(x, room.top(), width, room.height()),
                text,
                "plain" if handled else kind,
                self._theme,
                on_accent=selected,
            )
            at += width + p(5)
            left -= width + p(5)
            hidden -= 1
        if hidden and not dense:
            painter.setFont(self._theme.font(11))
            painter.setPen(QColor(readable(self._theme.tokens.mute, self._theme.tokens.accent_soft)))
            rest = room.adjusted(0, 0, -round(at), 0) if mirrored else room.adjusted(round(at), 0, 0, 0)
            painter.drawText(
                rest,
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
                | int(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft),
                f"+{hidden}",
            )
        return round(at)

    def _lay_out(self, row: MentionRow, group: Group, width: int, begun: bool) -> _Laid:
        key = (row.id, width, self.dense)
        kept = self._laid.get(key)
        if kept is not None and kept.row == row and kept.group == group and kept.begun == begun:
            self._laid.move_to_end(key)
            return kept
        text, lines = two_lines(row.excerpt, self._theme, width, 1 if self.dense else LINES)
        handle = words.plain(row.author_handle)
        name = words.plain(row.author_name) or handle
        beside = [words.handle(row.platform, handle)] if handle and handle != name else []
        laid = _Laid(
            row,
            group,
            words.isolated(name),
            " · ".join([*beside, words.place(row.platform, row.place, f"{name} {handle}")]),
            text,
            lines,
            reasons.line(row.reasons),
            tuple(row_labels(row, group, begun=begun)),
            begun,
        )
        self._laid[key] = laid
        while len(self._laid) > KEPT:
            self._laid.popitem(last=False)
        return laid

    def helpEvent(self, event, view, option, index) -> bool:  # type: ignore[no-untyped-def]
        """The exact times, and why it is here, on hover."""
        row: MentionRow | None = index.data(ROW_ROLE)
        if row is None or isinstance(row, Outline):
            return False
        said = tr("Written {time}", time=words.moment(row.published_at, self._now()))
        if row.answer_by is not None:
            said += "\n" + tr("Answer by {time}", time=words.moment(row.answer_by, self._now()))
        if why := reasons.line(row.reasons, most=len(row.reasons)):
            said += "\n" + why
        QToolTip.showText(event.globalPos(), words.hover(said), view)
        return True


def two_lines(excerpt: str, theme: Theme, width: int, most: int = LINES) -> tuple[QTextLayout, int]:
    """Lay a text out in its own direction on at most so many lines, the last one elided."""
    font = theme.font(13)
    metrics = QFontMetrics(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right_to_left = starts_right_to_left(excerpt)
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)

    def lay(text: str) -> tuple[QTextLayout, int, int]:
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        count, shown = 0, 0
        while count < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * metrics.height()))
            shown = line.textStart() + line.textLength()
            count += 1
        layout.endLayout()
        return layout, count, shown

    layout, count, shown = lay(excerpt)
    if shown < utf16.length(excerpt.rstrip()):
        second = layout.lineAt(count - 1).textStart()
        rest = metrics.elidedText(utf16.part(excerpt, second), Qt.TextElideMode.ElideRight, width)
        layout, count, _ = lay(utf16.part(excerpt, 0, second) + rest)
    return layout, count


def starts_right_to_left(text: str) -> bool:
    """Whether a text runs from right to left: by its first letter that has a direction, handles, tags and
    links aside, because nearly every mention begins with our Latin handle."""
    if text.isascii():
        return False
    for letter in _NAMES.sub(" ", text) + text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
