"""Charts: sentiment over days, and shares as bars. Time runs from left to right in every language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGraphicsPathItem, QSizePolicy, QWidget

from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import day, number, tr
from socialdesk.domain.trend import SentimentCounts

LAYERS = (("negative", "Negative"), ("neutral", "Neutral"), ("positive", "Positive"))
"""Bottom to top: trouble lies on the ground, where its height can be read."""

HATCHES = {"negative": Qt.BrushStyle.BDiagPattern, "positive": Qt.BrushStyle.Dense6Pattern}
"""Drawn over the colours, for those who cannot tell them apart: stripes are trouble, dots are praise."""

LEAST_WEEKS = 8
"""Weeks that there is room for, so that two do not become two walls."""


def layer_color(theme: Theme, name: str) -> QColor:
    """The colour of a sentiment in charts, the same everywhere."""
    return theme.color("faint" if name == "neutral" else name)


def hatch(theme: Theme, name: str) -> QBrush | None:
    """What is drawn over the colour of a sentiment; None where the colour stands alone."""
    pattern = HATCHES.get(name)
    if pattern is None:
        return None
    color = theme.color("panel")
    color.setAlphaF(0.55)
    return QBrush(color, pattern)


def sentiment_words(counts: SentimentCounts) -> str:
    """The three figures of a bar, for who cannot see its colours."""
    return tr(
        "{negative} negative, {neutral} neutral, {positive} positive",
        negative=number(counts.negative),
        neutral=number(counts.neutral),
        positive=number(counts.positive),
    )


class _Hatch(QGraphicsPathItem):
    """Stripes or dots over an area; as wide on the screen whatever the chart is stretched by."""

    def __init__(self, path: QPainterPath, brush: QBrush) -> None:
        super().__init__(path)
        self._hatch = brush

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        back, flat = painter.worldTransform().inverted()
        if flat:
            self._hatch.setTransform(back)
            painter.fillPath(self.path(), self._hatch)


class _Days(pg.AxisItem):  # type: ignore[misc]
    """Dates under the chart; ``first`` stands at 0, and ``every`` so many days another column."""

    first = date.min
    every = 1
    columns = 0

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [
            day(self.first + timedelta(days=round(value) * self.every)) if 0 <= value < self.columns else ""
            for value in values
        ]

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        days = max(1.0, maxVal - minVal)
        step = next((each for each in (1, 2, 7, 14, 28, 56) if size / (days / each) > 70), 91)
        return [(float(step), 0.0)]


class _Counts(pg.AxisItem):  # type: ignore[misc]
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [number(round(value)) if value == round(value) else "" for value in values]


class SentimentChart(Heard, pg.PlotWidget):  # type: ignore[misc]
    """Mentions by sentiment per day, stacked; a dashed line marks the day that stands out.

    ``mouse`` and keyboard move a cursor (left, right) whose day is read out below the title. Where it
    ``opens``, Enter and a click on a column say so by `chosen`.
    """

    heard_as = QAccessible.Role.Chart
    chosen = Signal(int)  # the place of a day among those shown

    def __init__(self, theme: Theme, *, opens: bool = False) -> None:
        self._opens = opens
        self._days = _Days("bottom")
        self._counts = _Counts("left")
        super().__init__(axisItems={"bottom": self._days, "left": self._counts})
        self._theme = theme
        self._data: tuple[tuple[date, SentimentCounts], ...] = ()
        self._spike: date | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getPlotItem().layout.setContentsMargins(0, 4, 16, 0)
        self.cursor_day: int | None = None
        self._marker = pg.InfiniteLine(angle=90, movable=False)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._label = pg.TextItem(anchor=(0, 0))
        self.scene().sigMouseMoved.connect(self._hover)
        if opens:
            self.scene().sigMouseClicked.connect(self._clicked)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setBackground(theme.color("panel"))  # else it is black until the days have come
        theme.changed.connect(self._draw)

    def show_days(
        self,
        days: tuple[tuple[date, SentimentCounts], ...],
        spike: date | None = None,
        *,
        weekly: bool = False,
    ) -> None:
        """Draw one column per day (``weekly``: per week, from its Monday); what was silent is zero."""
        self._data, self._spike, self.cursor_day = days, spike, None
        self._days.every = 7 if weekly else 1
        self._draw()

    def describe(self, index: int) -> str:
        """A day in words, also for screen readers."""
        at, counts = self._data[index]
        return tr(
            "{day}: {total} mentions, {negative} negative, {neutral} neutral, {positive} positive",
            day=day(at) if self._days.every == 1 else tr("Week of {day}", day=day(at)),
            total=number(counts.total),
            negative=number(counts.negative),
            neutral=number(counts.neutral),
            positive=number(counts.positive),
        )

    def _draw(self) -> None:
        theme = self._theme
        self.clear()
        self.setBackground(theme.color("panel"))
        pen = QPen(theme.color("line"))
        for axis in (self._days, self._counts):
            axis.setPen(pen)
            axis.setTextPen(QPen(theme.color("mute")))
            axis.setTickFont(theme.font(11))
            axis.setStyle(tickLength=0)
        self._days.setHeight(theme.metrics(11).height() + theme.px(6))  # Arabic letters reach lower
        self.getPlotItem().showGrid(x=False, y=True, alpha=0.15)
        self._counts.setZValue(-1000)  # the grid lies under the areas
        if not self._data:
            return
        self._days.first, self._days.columns = self._data[0][0], len(self._data)
        x = np.arange(len(self._data), dtype=float)
        floor = np.zeros(len(x))
        lower = pg.PlotCurveItem(x, floor, pen=None)
        self.addItem(lower)
        weekly = self._days.every != 1
        for name, _ in LAYERS:
            counts = np.array([getattr(counts, name) for _, counts in self._data], dtype=float)
            color = layer_color(theme, name)
            color.setAlphaF(0.85)
            if weekly:  # one person is silent in most weeks: columns, so that a gap stays a gap
                self.addItem(pg.BarGraphItem(x=x, y0=floor, height=counts, width=0.7, brush=color, pen=None))
                area = QPainterPath()
                for place, (low, high) in enumerate(zip(floor, counts, strict=True)):
                    area.addRect(QRectF(place - 0.35, low, 0.7, high))
                floor = floor + counts
            else:
                floor = floor + counts
                upper = pg.PlotCurveItem(x, floor, pen=None)
                self.addItem(upper)
                filled = pg.FillBetweenItem(lower, upper, brush=color)
                self.addItem(filled)
                area, lower = filled.path(), upper
            stripes = hatch(theme, name)
            if stripes is not None:
                self.addItem(_Hatch(area, stripes), ignoreBounds=True)
        top = max(1.0, float(floor.max()))
        margin = 0.6 if weekly else 0.0
        last = max(LEAST_WEEKS - 1 if weekly else 1, len(x) - 1)
        self.setXRange(-margin, last + margin, padding=0.01)
        self.setYRange(0, top * 1.08, padding=0)
        if self._spike is not None:
            self._marker.setPen(pg.mkPen(theme.color("ink"), width=1, style=Qt.PenStyle.DashLine))
            self._marker.setPos((self._spike - self._days.first).days / self._days.every)
            self.addItem(self._marker)
        self._cursor.setPen(pg.mkPen(theme.color("accent"), width=1))
        self._label.setColor(theme.color("ink"))
        self._label.fill = pg.mkBrush(theme.color("panel"))
        self._label.border = pg.mkPen(theme.color("line"))
        self._label.setFont(QFont(theme.font(11)))
        total = sum(counts.total for _, counts in self._data)
        said = (
            tr(
                "Mentions by sentiment for %n days, {total} in all. Left and right read out a day.",
                len(self._data),
                total=number(total),
            )
            if self._days.every == 1
            else tr(
                "Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.",
                len(self._data),
                total=number(total),
            )
        )
        self.setAccessibleName(f"{said} {tr('Enter opens what was said then.')}" if self._opens else said)

    def heard_value(self) -> str:
        """The day under the cursor."""
        return "" if self.cursor_day is None else self.describe(self.cursor_day)

    def point_at(self, index: int) -> None:
        """Put the cursor on a day and read it out."""
        if not self._data:
            return
        index = min(len(self._data) - 1, max(0, index))
        if self.cursor_day is None:
            self.addItem(self._cursor)
            self.addItem(self._label, ignoreBounds=True)
        self.cursor_day = index
        self._cursor.setPos(index)
        self._label.setText(self.describe(index))
        top = self.viewRange()[1][1]
        self._label.setAnchor((1 if index > len(self._data) / 2 else 0, 0))
        self._label.setPos(index, top)
        self.setAccessibleDescription(self.describe(index))

    def keyPressEvent(self, ev: Any) -> None:
        if self._opens and ev.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ev.isAutoRepeat():
            if self.cursor_day is not None:
                self.chosen.emit(self.cursor_day)
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(ev.key())
        if step is None:
            super().keyPressEvent(ev)
            return
        start = self.cursor_day if self.cursor_day is not None else len(self._data)
        self.point_at(start + step)

    def _hover(self, at: QPointF) -> None:
        box = self.getPlotItem().vb
        if self._data and box.sceneBoundingRect().contains(at):
            self.point_at(round(box.mapSceneToView(at).x()))

    def _clicked(self, event: Any) -> None:
        box = self.getPlotItem().vb
        if event.button() == Qt.MouseButton.LeftButton and box.sceneBoundingRect().contains(event.scenePos()):
            self.point_at(round(box.mapSceneToView(event.scenePos()).x()))
            if self.cursor_day is not None:
                self.chosen.emit(self.cursor_day)

    def leaveEvent(self, ev: QEvent) -> None:
        super().leaveEvent(ev)
        if self.cursor_day is not None and not self.hasFocus():
            self.cursor_day = None
            self.removeItem(self._cursor)
            self.removeItem(self._label)


class ShareBar(Heard, QWidget):
    """One bar of shares: ``parts`` are (colour token or sentiment, count)."""

    clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._value = ""
        self._theme = theme
        self._parts: tuple[tuple[str, int], ...] = ()
        self._whole = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(8))

    def show_parts(self, parts: Sequence[tuple[str, int]], whole: int | None = None, words: str = "") -> None:
        """``whole`` is the count that fills the bar (default: the sum of the parts); ``words`` are what a
        screen reader says of the parts."""
        self._value = words
        self._parts = tuple(parts)
        self._whole = whole if whole is not None else sum(count for _, count in parts)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._theme.color("neutral_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if not self._whole:
            return
        left = 0.0
        for name, count in self._parts:
            width = self.width() * count / self._whole
            painter.setBrush(layer_color(self._theme, name))
            part = QRectF(left, 0, width, self.height())
            painter.drawRect(part)
            stripes = hatch(self._theme, name)
            if stripes is not None:
                painter.fillRect(part, stripes)
            left += width

    def heard_value(self) -> str:
        return self._value

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class LegendMark(PlainLabel):
    """A sentiment's name beside how it is drawn. One label, so that a listener hears a word and no bar."""

    def __init__(self, theme: Theme, sentiment: str, words: str) -> None:
        self._theme, self._sentiment = theme, sentiment
        super().__init__(words, "small")
        theme.changed.connect(self.update)

    def _align(self) -> None:
        super()._align()
        room = self._theme.px(24)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        p = self._theme.px
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - p(20) if mirrored else p(4)
        swatch = QRectF(left, (self.height() - p(10)) / 2, p(16), p(10))
        painter = QPainter(self)
        painter.fillRect(swatch, layer_color(self._theme, self._sentiment))
        stripes = hatch(self._theme, self._sentiment)
        if stripes is not None:
            painter.fillRect(swatch, stripes)


def sentiment_parts(counts: SentimentCounts) -> list[tuple[str, int]]:
    return [(name, getattr(counts, name)) for name, _ in LAYERS]
