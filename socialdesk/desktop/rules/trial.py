"""A rule tried on history: how often it would have held, on which days, what would be different, examples."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.rules import words as rules_words
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.widgets.post_text import one_line
from socialdesk.desktop.widgets.still_bar import StillBar
from socialdesk.desktop.words import (
    ago,
    commas,
    day,
    handle,
    isolated,
    line,
    number,
    percent,
    platform,
    tr,
)
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import MentionRow
from socialdesk.domain.rule import Actions, Rule, RuleSet
from socialdesk.errors import SocialDeskError
from socialdesk.services.rule_trial import COMPARED, EXAMPLES, Trial

T = TypeVar("T")

DAYS = (7, 30, 90, 365)
SHOWN_VALUES = 4


class DayBars(Heard, QWidget):
    """One bar for each day, from left to right; the arrows read out a day."""

    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: tuple[tuple[date, int], ...] = ()
        self.at: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(72))

    def show_days(self, days: Sequence[tuple[date, int]]) -> None:
        self._days, self.at = tuple(days), None
        top = max(self._days, key=lambda each: each[1], default=None)
        said = "" if top is None else tr("most on {day}: {count}", day=day(top[0]), count=number(top[1]))
        self.setAccessibleName(tr("Mentions a day, %n days, {said}", len(self._days), said=said))
        self.setAccessibleDescription("")
        self.update()

    def describe(self, index: int) -> str:
        """A day in words."""
        at, count = self._days[index]
        return tr("{day}: {count}", day=day(at), count=number(count))

    def heard_value(self) -> str:
        return "" if self.at is None else self.describe(self.at)

    def point_at(self, index: int) -> None:
        """Read out a day."""
        if self._days:
            self.at = min(len(self._days) - 1, max(0, index))
            self.setAccessibleDescription(self.describe(self.at))
            self.setToolTip(self.describe(self.at))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.point_at((len(self._days) if self.at is None else self.at) + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._days:
            self.point_at(int(event.position().x() * len(self._days) / max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t, p = self._theme.tokens, self._theme.px
        text = self._theme.metrics(11).height()
        base = self.height() - text - p(2)
        painter.fillRect(0, base, self.width(), 1, QColor(t.line))
        if not self._days:
            return
        top = max(1, *(count for _, count in self._days))
        wide = self.width() / len(self._days)
        for place, (_, count) in enumerate(self._days):
            high = base * count / top
            color = QColor(t.accent if place != self.at else t.ink)
            gap = min(1.0, wide / 4)
            painter.fillRect(QRectF(place * wide + gap, base - high, max(1.0, wide - 2 * gap), high), color)
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.color("mute"))
        foot = QRectF(0, base + p(2), self.width(), text)
        if self.at is not None:
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), self.describe(self.at))
        # Time goes from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), day(self._days[0][0]))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), day(self._days[-1][0]))


class TryPanel(QFrame):
    """`mention_wanted` carries an example that the person wants to see; `tried`: a result is shown."""

    mention_wanted = Signal(object)  # MentionId
    tried = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._stop = threading.Event()
        self.setObjectName("card")
        p = place.theme.px
        self.days = QComboBox()
        self.days.setAccessibleName(tr("How far to look back"))
        for each in DAYS:
            self.days.addItem(tr("the last %n days", each), each)
        self.days.setCurrentIndex(1)
        self.try_button = KeyButton(place.theme, tr("Try it on history"), "T")
        self.bar = StillBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(lambda: self._stop.set())
        self.stop_button.hide()
        self.said = PlainLabel(tr("Nothing is changed by trying."), "small", wrap=True)
        self.headline = PlainLabel("", "cardTitle", wrap=True)
        self.bars = DayBars(place.theme)
        self.labels = PlainLabel("", "small", wrap=True)
        self.difference = PlainLabel("", "", wrap=True)
        self.example_model: PagedModel[MentionRow] = PagedModel(
            lambda row: row.id, lambda row: (0, row.id), self._line, EXAMPLES, self
        )
        self.examples = PagedList(place.theme, tr("Examples"), chips=False)
        self.examples.setModel(self.example_model)
        self.examples.opened.connect(lambda row: self.mention_wanted.emit(row.id))
        first = QHBoxLayout()
        first.setSpacing(p(8))
        for widget in (self.try_button, self.days, self.stop_button):
            first.addWidget(widget)
        first.addWidget(self.bar, 1)
        first.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(p(16), p(12), p(16), p(14))
        column.setSpacing(p(8))
        column.addLayout(first)
        for part in (self.said, self.headline, self.bars, self.labels, self.difference, self.examples):
            column.addWidget(part)
        self._results = (self.headline, self.bars, self.labels, self.difference, self.examples)
        self.clear()

    def clear(self) -> None:
        """Nothing was tried of what is shown now."""
        self._stop.set()
        self._stop = threading.Event()  # what is under way is of no interest any more
        self._working(False)
        for part in self._results:
            part.hide()
        self.said.setText(tr("Nothing is changed by trying."))
        self.said.show()

    def run(self, brand: Brand, rules: RuleSet, rule: Rule) -> None:
        """Try a rule of a set, which need not be saved."""
        self.clear()
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())  # a window that is closed waits for nothing
        self.said.setText(tr("Looking back…"))
        self.bar.setRange(0, 0)
        self._working(True)
        days, desk = int(self.days.currentData()), self._place.desk

        def work(tell: Callable[[tuple[int, int]], None]) -> Trial:
            return desk.rules.trial_of_rule(
                brand, rules, rule, days, progress=lambda done, of: tell((done, of)), cancelled=stop.is_set
            )

        def still(answer: Callable[[T], object]) -> Callable[[T], object]:
            """Nothing is shown of what was tried before another rule came into the form."""
            return lambda found: answer(found) if stop is self._stop else None

        self._place.background.run_telling(
            work,
            owner=self,
            during=still(self._progress),
            then=still(self._show),
            otherwise=still(self._failed),
        )

    def _progress(self, at: tuple[int, int]) -> None:
        self.bar.setRange(0, at[1])
        self.bar.setValue(at[0])
        self.said.setText(tr("Compared {done} of {all}…", done=number(at[0]), all=number(at[1])))

    def _working(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.try_button.setEnabled(not busy)

    def _failed(self, error: SocialDeskError) -> None:
        self._working(False)
        self.said.setText(translated(error))

    def _show(self, found: Trial) -> None:
        self._working(False)
        self.headline.setText(headline(found))
        self.bars.show_days(found.daily)
        self.labels.setText("\n".join(label_lines(found)))
        self.difference.setText("\n".join(difference_lines(found)))
        self.example_model.settle(found.examples, complete=True)
        # As tall as its rows: what scrolls is the form around it.
        self.examples.setFixedHeight(max(1, len(found.examples)) * self.examples.sizeHintForRow(0))
        for part in self._results:
            part.show()
        self.said.setVisible(not found.examples)
        self.said.setText(tr("It would have held for nothing. Ask for less, or look back further."))
        for part in self._results[1:]:
            part.setVisible(bool(found.matched))
        self.tried.emit()

    def _line(self, row: MentionRow) -> Line:
        who = handle(row.platform, row.author_handle) or isolated(row.author_name)
        return Line(
            who,
            aside=ago(row.published_at, self._place.now()),
            beside=platform(row.platform),
            text=one_line(row.excerpt),
        )


def headline(found: Trial) -> str:
    """How often it would have held."""
    return tr(
        "Holds for {matched} of {all} mentions ({share}), {per_day} a day",
        matched=number(found.matched),
        all=number(found.mentions),
        share=percent(found.share),
        per_day=number(round(found.per_day, 1)),
    )


def label_lines(found: Trial) -> list[str]:
    """What it would have held for, by label."""
    said = []
    for field in ("intent", "urgency", "sentiment", "lang", "platform"):
        counts = found.by.get(field, ())[:SHOWN_VALUES]
        if counts:
            parts = [
                f"{rules_words.value(field, value) if value else '–'} {number(n)}" for value, n in counts
            ]
            said.append(line(parts))
    if found.unsure:
        said.append(
            tr("For %n more it would hold, but the model is unsure of a label it asks for.", found.unsure)
        )
    if found.without:
        said.append(
            tr(
                "For %n of them the playbook has none of these templates: suggestions stay as they are.",
                found.without,
            )
        )
    return said


def difference_lines(found: Trial) -> list[str]:
    """What would be different with it."""
    told = found.difference
    if told is None or not told.looked:
        return []
    said = []
    if told.looked < found.matched:
        said.append(tr("Compared on the newest {count}:", count=number(min(told.looked, COMPARED))))
    for acts, count in told.more:
        said.append(tr("With it: {act}, %n times", count, act=_act(acts)))
    for acts, count in told.less:
        said.append(tr("No longer: {act}, %n times", count, act=_act(acts)))
    if told.same:
        said.append(tr("Nothing would be different for %n of them: other rules do it already.", told.same))
    return said


def _act(acts: Actions) -> str:
    # A sentence that an alert says loses its full stop: words follow.
    return commas(rules_words.actions(acts)).replace(".\u2069", "\u2069")
