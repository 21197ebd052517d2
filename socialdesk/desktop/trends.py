"""Trends: how people feel about the brand, and whether they are answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.charts import SentimentChart, ShareBar, sentiment_parts
from socialdesk.desktop.key_button import TabButton
from socialdesk.desktop.labels import OneLine, PlainLabel
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.widget_rows import empty
from socialdesk.desktop.words import (
    INTENTS,
    day,
    hover,
    isolated,
    lang_name,
    language,
    line,
    mark,
    number,
    percent,
    platform,
    span,
    tr,
)
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Intent
from socialdesk.domain.trend import SentimentCounts, Trend

PERIODS = (7, 28, 56)
FEW = 30
"""Under this many classified mentions a net sentiment is said to be uncertain."""
NARROW = 960
"""Pixels under which what stands side by side stands one below the other."""
ABREAST = 3
"""Figures in a row then."""


def share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def signed(value: float) -> str:
    """A net sentiment with its sign and a real minus."""
    rounded = round(value)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else ""
    # From right to left a sign alone would land behind its number.
    return f"\u200e{sign}{number(abs(rounded))}" if language.code == "ar" else f"{sign}{number(abs(rounded))}"


def finding(trend: Trend) -> str:
    """The chart's title says what stands out, or plainly that nothing does."""
    if trend.spike is not None:
        at, times = trend.spike
        return tr("Spike on {day}: {times}× usual", day=day(at), times=number(round(times, 1)))
    if not trend.total.total:
        return tr("Nothing heard in these days")
    return tr("No day stands out")


class Figure(QFrame):
    """One number with its name and how it moved."""

    def __init__(self, place: Workplace, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        theme = place.theme
        self._name = PlainLabel(name)
        self._name.setProperty("role", "small")
        self._value = PlainLabel("–")
        self._value.setProperty("role", "figure")
        self._move = PlainLabel("")
        self._move.setProperty("role", "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        box.setSpacing(theme.px(2))
        for label in (self._name, self._value, self._move):
            label.setTextFormat(Qt.TextFormat.PlainText)
            box.addWidget(label)

    def say(self, value: str, move: str = "", mood: str = "small") -> None:
        """``mood`` is ``ok``, ``trouble`` or ``small``: whether the move is good news."""
        self._value.setText(value)
        self._move.setText(move)
        if self._move.property("role") != mood:
            self._move.setProperty("role", mood)
            self._move.style().unpolish(self._move)
            self._move.style().polish(self._move)
        self.setAccessibleName(f"{self._name.text()}: {value} {move}")


class Shares(QFrame):
    """Rows of name, bar and number under a heading each."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.setObjectName("card")
        self._place = place
        theme = place.theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)

    def show_groups(
        self, groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[tuple[str, int]], int, str]]]]
    ) -> None:
        """Groups of (heading, rows); a row is (name, parts of the bar, count that fills it, words)."""
        empty(self._grid)
        at = 0
        for heading, rows in groups:
            title = PlainLabel(heading, "name")
            title.setContentsMargins(0, self._place.theme.px(8) if at else 0, 0, 0)
            self._grid.addWidget(title, at, 0, 1, 3)
            at += 1
            for name, parts, whole, words in rows:
                label = PlainLabel(name)
                bar = ShareBar(self._place.theme)
                bar.show_parts(parts, whole)
                figure = PlainLabel(words, "small")
                figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                bar.setAccessibleName(f"{name}: {words}")
                for column, widget in enumerate((label, bar, figure)):
                    self._grid.addWidget(widget, at, column)
                at += 1
        self._grid.setRowStretch(at, 1)


class TrendsScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        theme = place.theme
        self._days = PERIODS[1]
        title = PlainLabel(tr("Trends"))
        title.setProperty("role", "title")
        self._about = OneLine("", "small")
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(title)
        head.addWidget(self._about, 1)
        periods = QButtonGroup(self)
        for days in PERIODS:
            button = TabButton(theme, tr("%n days", days))
            button.setChecked(days == self._days)
            periods.addButton(button, days)
            head.addWidget(button)
        periods.idClicked.connect(self._choose)
        export = QPushButton(tr("Export mentions…"))
        export.clicked.connect(self._export)
        head.addWidget(export)

        self._mentions = Figure(place, tr("Mentions"))
        self._net = Figure(place, tr("Net sentiment"))
        self._first = Figure(place, tr("First response, median"))
        self._within = Figure(place, tr("Answered within target"))
        self._voice = Figure(place, tr("Share of voice"))
        self._figures = QGridLayout()
        self._figures.setSpacing(theme.px(12))

        self._finding = OneLine("", "name")  # may name many words: it ends in "…" and pushes nothing aside
        chart_title = PlainLabel(tr("Mentions by sentiment, per day"))
        chart_title.setProperty("role", "small")
        chart_head = QHBoxLayout()
        chart_head.setSpacing(theme.px(12))
        chart_head.addWidget(self._finding, 1)
        chart_head.addWidget(chart_title)
        for name, words in (
            ("negative", mark("Negative")),
            ("neutral", mark("Neutral")),
            ("positive", mark("Positive")),
        ):
            chart_head.addWidget(_Key(place, name, tr(words)))
        self.chart = SentimentChart(theme)
        self.chart.setMinimumHeight(theme.px(240))
        chart_card = QFrame()
        chart_card.setObjectName("card")
        chart_box = QVBoxLayout(chart_card)
        chart_box.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        chart_box.addLayout(chart_head)
        chart_box.addWidget(self.chart, 1)

        self._places = Shares(place)
        self._places.setMinimumWidth(theme.px(280))
        self._matters = Shares(place)
        self._voices = Shares(place)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        for row, widest, beside in (
            (self._upper, chart_card, self._places),
            (self._lower, self._matters, self._voices),
        ):
            row.setSpacing(theme.px(12))
            row.addWidget(widest, 3)
            row.addWidget(beside, 1 if beside is self._places else 2)
        self._stand(narrow=False)

        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self._figures)
        column.addLayout(self._upper, 1)
        column.addLayout(self._lower)
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Trends"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        whole.setSpacing(theme.px(12))
        whole.addLayout(head)
        whole.addWidget(scroll, 1)

    def _stand(self, *, narrow: bool) -> None:
        """Side by side, or one below the other."""
        shown = (self._mentions, self._net, self._first, self._within, self._voice)
        for at, figure in enumerate(shown):
            self._figures.addWidget(figure, *(divmod(at, ABREAST) if narrow else (0, at)))
        for column in range(len(shown)):
            self._figures.setColumnStretch(column, int(column < ABREAST or not narrow))
        for row in (self._upper, self._lower):
            row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand(narrow=self.width() < self.place.theme.px(NARROW))

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        days = self._days
        zone_last = self.place.now().date()
        self.place.background.run(
            lambda: self.place.desk.insight.trend(brand.id, zone_last - timedelta(days=days - 1), zone_last),
            owner=self,
            then=self.show_trend,
            lane="trend",
        )

    def refresh(self, changes: Changes) -> None:
        if changes.trends or changes.mentions:
            self.show_brand()

    def show_trend(self, trend: Trend) -> None:
        brand = self.place.brand
        name = isolated(brand.name) if brand else ""
        self._about.setText(f"{name} · {day(trend.first)} – {day(trend.last)} · {tr('all platforms')}")
        self._show_figures(trend)
        self._finding.setText(finding(trend))
        self.chart.show_days(trend.days, trend.spike[0] if trend.spike else None)
        self._places.show_groups(
            (
                (tr("By platform"), [_sentiment_row(platform(key), each) for key, each in trend.by_platform]),
                (tr("By language"), [_sentiment_row(lang_name(key), each) for key, each in trend.by_lang]),
            )
        )
        most = max((counts.total for _, counts in trend.by_intent), default=0)
        matters = [
            (tr(INTENTS[Intent(key)]), sentiment_parts(counts), most, _matter_words(counts))
            for key, counts in trend.by_intent
            if counts.total
        ]
        self._matters.show_groups(((tr("What people want"), matters[:8]),))
        heard = max((count for _, count in trend.share_of_voice), default=0)
        voices = [
            (plain_name, [("accent", count)], heard, number(count))
            for plain_name, count in trend.share_of_voice
        ]
        self._voices.show_groups(((tr("Who is talked about"), voices),))

    def _show_figures(self, trend: Trend) -> None:
        total, before = trend.total, trend.before
        moved = share(total.total - before.total, before.total)
        arrow = (
            "" if moved is None else ("▲ " if moved > 0 else "▼ " if moved < 0 else "") + percent(abs(moved))
        )
        self._mentions.say(number(total.total), arrow)
        if total.net is None:
            self._net.say("–", tr("nothing sorted yet"))
        else:
            move, mood = _moved(total.net, before.net, up_is_good=True)
            few = total.total - total.unlabelled < FEW
            self._net.say(
                signed(total.net),
                tr("few mentions, take with care") if few else move,
                "small" if few else mood,
            )
        now, then = trend.response, trend.response_before
        if now.median is None:
            self._first.say("–", tr("no answers yet"))
        else:
            move, mood = "", "small"
            if then.median is not None:
                left = now.median - then.median
                if abs(left) >= 1:
                    move = ("▲ " if left > 0 else "▼ ") + span(timedelta(minutes=abs(left)))
                    mood = "trouble" if left > 0 else "ok"
            self._first.say(span(timedelta(minutes=now.median)), move, mood)
        met, met_before = share(now.within_target, now.due), share(then.within_target, then.due)
        if met is None:
            self._within.say("–", tr("nothing was due"))
        else:
            move, mood = _moved(met * 100, None if met_before is None else met_before * 100, up_is_good=True)
            of = tr("{met} of {due}", met=number(now.within_target), due=number(now.due))
            self._within.say(percent(met), line([of, move] if move else [of]), mood)
        voices = sum(count for _, count in trend.share_of_voice)
        ours = share(trend.share_of_voice[0][1], voices) if len(trend.share_of_voice) > 1 else None
        if ours is None:
            self._voice.say("–", tr("add a competitor's watch"))
        else:
            self._voice.say(percent(ours), tr("of %n mentions", voices))
            self._voice.setToolTip(
                hover(tr("Mentions that matched your first watch, of those that matched any."))
            )

    def _choose(self, days: int) -> None:
        self._days = days
        self.show_brand()

    def _export(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export mentions"), "mentions.csv", tr("Tables (*.csv);;JSON Lines (*.jsonl)")
        )
        if not path:
            return
        from socialdesk.services.inbox import EVERYTHING

        desk, by = self.place.desk, self.place.agent

        def work() -> int:
            rows = desk.insight.export(brand.id, EVERYTHING, Path(path))
            desk.activity.note("exported_mentions", by=by, detail=Path(path).name, brand_id=brand.id)
            return rows

        self.place.background.run(
            work,
            owner=self,
            then=lambda rows: self.place.speaker.toast(tr("%n mentions written to {path}", rows, path=path)),
        )


class _Key(QWidget):
    """A colour of the chart and its word."""

    def __init__(self, place: Workplace, name: str, words: str) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(place.theme.px(8), 0, 0, 0)
        box.setSpacing(place.theme.px(4))
        swatch = ShareBar(place.theme)
        swatch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        swatch.setFixedSize(place.theme.px(12), place.theme.px(8))
        swatch.show_parts([(name, 1)])
        swatch.setAccessibleName(words)
        label = PlainLabel(words)
        label.setProperty("role", "small")
        box.addWidget(swatch)
        box.addWidget(label)


def _moved(now: float, before: float | None, *, up_is_good: bool) -> tuple[str, str]:
    if before is None or round(now) == round(before):
        return "", "small"
    up = now > before
    points = tr("%n points", abs(round(now - before)))
    return ("▲ " if up else "▼ ") + points, "ok" if up is up_is_good else "trouble"


def _sentiment_row(name: str, counts: SentimentCounts) -> tuple[str, list[tuple[str, int]], int, str]:
    parts = sentiment_parts(counts)
    return name, parts, sum(count for _, count in parts), number(counts.total)


def _matter_words(counts: SentimentCounts) -> str:
    words = tr("%n mentions", counts.total)
    return words if counts.net is None else f"{words} · {tr('{net} net', net=signed(counts.net))}"
