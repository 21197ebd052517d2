"""Trends: how people feel about the brand, and whether they are answered."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.keys import KeyWords, hint
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.trends.cards import Figure, Share, Shares
from socialdesk.desktop.widgets.charts import LegendMark, SentimentChart, sentiment_parts, sentiment_words
from socialdesk.desktop.widgets.key_button import KeyButton, TabButton
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel
from socialdesk.desktop.widgets.tab_order import tab_after
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
    person,
    platform,
    span,
    tr,
)
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Intent
from socialdesk.domain.trend import Answerer, SentimentCounts, Trend

PERIODS = {"1": 7, "2": 28, "3": 56}
"""Key to days."""
FEW = 30
"""Under this many classified mentions a net sentiment is said to be uncertain."""
NARROW = 960
"""Pixels under which what stands side by side stands one below the other."""
ABREAST = 3
"""Figures in a row then."""
CROWDED = 1060
"""Pixels under which the finding over the chart needs the room of what the chart is about."""


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


def days_query(first: date, last: date, zone: str, now: datetime) -> str:
    """The query for what was published on the days ``first``..``last`` as ``zone`` has them: ages in whole
    minutes, so that at either end up to a minute more may be found."""
    start, end = (
        now - datetime.combine(each, time(), ZoneInfo(zone)) for each in (first, last + timedelta(days=1))
    )
    minute = timedelta(minutes=1)
    query = f"age:<={max(0, -(-start // minute))}m"
    return f"{query} age:>={end // minute}m" if end >= minute else query


class TrendsScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        theme = place.theme
        self._days = PERIODS["2"]
        self._first_day = self._last_day = place.now().date()
        title = PlainLabel(tr("Trends"))
        title.setProperty("role", "title")
        self._about = OneLine("", "small")
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(title)
        head.addWidget(self._about, 1)
        periods = QButtonGroup(self)
        for key, days in PERIODS.items():
            button = TabButton(theme, tr("%n days", days))
            button.setChecked(days == self._days)
            KeyWords(button, key, lambda held, tab=button: tab.setToolTip(hint(tab.text(), held)))
            periods.addButton(button, days)
            head.addWidget(button)
        periods.idClicked.connect(self._choose)
        export = KeyButton(theme, tr("Export mentions…"), "E")
        export.clicked.connect(self._export)
        head.addWidget(export)

        self._mentions = Figure(place, tr("Mentions"), opens=True)
        self._mentions.opened.connect(lambda: self._open(""))
        self._net = Figure(place, tr("Net sentiment"), opens=True)
        self._net.opened.connect(lambda: self._open("sentiment:negative,positive"))
        self._first = Figure(place, tr("First response, median"), opens=True)
        self._first.opened.connect(lambda: self._open("status:answered"))
        self._within = Figure(place, tr("Answered within target"))
        self._voice = Figure(place, tr("Share of voice"))
        self._figures = QGridLayout()
        self._figures.setSpacing(theme.px(12))

        self._finding = OneLine("", "name")  # may name many words: it ends in "…" and pushes nothing aside
        self._of_chart = PlainLabel(tr("Mentions by sentiment, per day"), "small")
        chart_head = QHBoxLayout()
        chart_head.setSpacing(theme.px(12))
        chart_head.addWidget(self._finding, 1)
        chart_head.addWidget(self._of_chart)
        for name, words in (
            ("negative", mark("Negative")),
            ("neutral", mark("Neutral")),
            ("positive", mark("Positive")),
        ):
            chart_head.addWidget(LegendMark(theme, name, tr(words)))
        self.chart = SentimentChart(theme, opens=True)
        self.chart.chosen.connect(self._open_day)
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
        self._people = Shares(place)
        for card in (self._places, self._matters, self._voices):
            card.chosen.connect(self._open)
        who = QVBoxLayout()
        who.setSpacing(theme.px(12))
        who.addWidget(self._voices)
        who.addWidget(self._people, 1)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        for row in (self._upper, self._lower):
            row.setSpacing(theme.px(12))
        self._upper.addWidget(chart_card, 3)
        self._upper.addWidget(self._places, 1)
        self._lower.addWidget(self._matters, 3)
        self._lower.addLayout(who, 2)
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
        self._cards, self._column = scroll, column
        whole.addWidget(self._make_empty(), 1)
        self._make_actions(periods)

    def _make_empty(self) -> QWidget:
        """What stands in place of the cards where nothing was heard."""
        theme = self.place.theme
        self.empty = QWidget()
        said = PlainLabel(
            tr(
                "Nothing was heard in these days. A longer period may hold more; Sources shows whether your "
                "accounts listen and your watches find anything."
            ),
            "lead",
            wrap=True,
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        longest = KeyButton(theme, tr("%n days", max(PERIODS.values())), max(PERIODS))
        longest.clicked.connect(lambda: self._show_period(max(PERIODS)))
        sources = KeyButton(theme, tr("Show sources"), "G, S")
        sources.clicked.connect(lambda: self.place.speaker.go("sources"))
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.px(8))
        deeds.addStretch(1)
        deeds.addWidget(longest)
        deeds.addWidget(sources)
        deeds.addStretch(1)
        column = QVBoxLayout(self.empty)
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(said)
        column.addLayout(deeds)
        column.addStretch(3)
        self.empty.hide()
        return self.empty

    def _make_actions(self, periods: QButtonGroup) -> None:
        group = tr("Trends")
        self._periods = periods
        for key, days in PERIODS.items():
            self.act(tr("%n days", days), key, partial(self._show_period, key), group=group)
        self.act(tr("Export mentions…"), "E", self._export, group=group)
        self.act(tr("Export who answered…"), "Shift+E", self._export_answerers, group=group)
        self.act(tr("Read out the chart day by day"), "C", self._to_chart, group=group)
        self.act(tr("Open what was said in these days, as a list"), "O", lambda: self._open(""), group=group)

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
        self._of_chart.setVisible(self.width() >= self.place.theme.px(CROWDED))
        self._column.invalidate()
        self._column.activate()  # Qt lays nothing out anew for a box that changes its direction

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        days = self._days
        zone_last = self.place.now().astimezone(ZoneInfo(brand.hours.zone)).date()
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
        self._first_day, self._last_day = trend.first, trend.last
        silent = not (trend.total.total or any(count for _, count in trend.share_of_voice))
        self._cards.setVisible(not silent)
        self.empty.setVisible(silent)
        self._show_figures(trend)
        self._finding.setText(finding(trend))
        self.chart.show_days(trend.days, trend.spike[0] if trend.spike else None)
        self._places.show_groups(
            (
                (
                    tr("By platform"),
                    [_share(platform(key), each, f"platform:{key}") for key, each in trend.by_platform],
                ),
                (
                    tr("By language"),
                    [
                        _share(lang_name(key), each, f"lang:{key}" if key else "")
                        for key, each in trend.by_lang
                    ],
                ),
            )
        )
        most = max((counts.total for _, counts in trend.by_intent), default=0)
        matters = [
            Share(
                tr(INTENTS[Intent(key)]), sentiment_parts(counts), most, _matter_words(counts),
                sentiment_words(counts), f"intent:{key}",
            )
            for key, counts in trend.by_intent
            if counts.total
        ]  # fmt: skip
        self._matters.show_groups(((tr("What people want"), matters[:8]),))
        heard = max((count for _, count in trend.share_of_voice), default=0)
        voices = [
            Share(name, [("accent", count)], heard, number(count)) for name, count in trend.share_of_voice
        ]
        self._voices.show_groups(((tr("Who is talked about"), voices),))
        most = max((each.times.answered for each in trend.answerers), default=0)
        self._people.show_groups(
            ((tr("Who answered"), [_answerer_share(each, most) for each in trend.answerers]),)
        )
        tab_after(self.chart, (self._places, self._matters, self._voices, self._people))

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

    def _show_period(self, key: str) -> None:
        self._periods.button(PERIODS[key]).click()

    def _choose(self, days: int) -> None:
        self._days = days
        self.show_brand()

    def _to_chart(self) -> None:
        """The keyboard goes to the chart, which begins with its newest day."""
        self._cards.ensureWidgetVisible(self.chart)
        self.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.chart.cursor_day is None:
            self.chart.point_at((self._last_day - self._first_day).days)

    def _open(self, query: str, first: date | None = None, last: date | None = None) -> None:
        """Show what these figures count among all mentions: ``query`` in the days that are shown. Mentions of
        competitors, which the figures leave out, stand there, too."""
        brand = self.place.brand
        if brand is not None:
            days = days_query(
                first or self._first_day, last or self._last_day, brand.hours.zone, self.place.now()
            )
            self.place.speaker.open_query(f"{query} {days}".strip())

    def _open_day(self, place: int) -> None:
        at = self._first_day + timedelta(days=place)
        self._open("", at, at)

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

    def _export_answerers(self) -> None:
        brand, first, last = self.place.brand, self._first_day, self._last_day
        if brand is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export who answered"), "answered.csv", tr("Tables (*.csv)")
        )
        if not path:
            return
        desk, by = self.place.desk, self.place.agent

        def work() -> int:
            rows = desk.insight.export_answerers(brand.id, first, last, Path(path))
            desk.activity.note("exported_answerers", by=by, detail=Path(path).name, brand_id=brand.id)
            return rows

        self.place.background.run(
            work,
            owner=self,
            then=lambda rows: self.place.speaker.toast(tr("%n lines written to {path}", rows, path=path)),
        )


def _answerer_share(each: Answerer, most: int) -> Share:
    times = each.times
    parts = [tr("%n answered", times.answered)]
    if times.due:
        parts.append(tr("{met} of {due} in time", met=number(times.within_target), due=number(times.due)))
    if times.median is not None:
        parts.append(tr("median {span}", span=span(timedelta(minutes=times.median))))
    return Share(person(each.name), [("accent", times.answered)], most, line(parts))


def _moved(now: float, before: float | None, *, up_is_good: bool) -> tuple[str, str]:
    if before is None or round(now) == round(before):
        return "", "small"
    up = now > before
    points = tr("%n points", abs(round(now - before)))
    return ("▲ " if up else "▼ ") + points, "ok" if up is up_is_good else "trouble"


def _share(name: str, counts: SentimentCounts, query: str) -> Share:
    parts = sentiment_parts(counts)
    whole = sum(count for _, count in parts)
    return Share(name, parts, whole, number(counts.total), sentiment_words(counts), query)


def _matter_words(counts: SentimentCounts) -> str:
    words = tr("%n mentions", counts.total)
    return words if counts.net is None else f"{words} · {tr('{net} net', net=signed(counts.net))}"
