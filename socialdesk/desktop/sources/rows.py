"""The rows of the Sources screen: an account and how it is doing, a watch and what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.charts import ShareBar
from socialdesk.desktop.widgets.chips import Chip
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import ago, isolated, number, plain, platform, tr, weekday_clock
from socialdesk.desktop.words import money as dollars
from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.brand import Watch, WatchKind

if TYPE_CHECKING:
    from socialdesk.desktop.sources.screen import SourcesScreen

SILENT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class State:
    """How a source is doing: words and colour of its chip, and a sentence."""

    words: str
    chip: str
    story: str = ""


def state_of(account: Account, health: SourceHealth, now: datetime, interval: float) -> State:
    """What a person should know first about a source."""
    # The sources speak English: fenced, their full stops stay at the end on an Arabic screen.
    notes, error = (
        " ".join(isolated(translated(note)) for note in health.notes),
        isolated(translated(health.error)),
    )
    if account.platform == "files":
        return State(tr("Imported"), "plain", tr("Import a file again to add what is new in it."))
    if account.paused:
        return State(tr("Paused"), "plain", tr("Not listening until you resume it."))
    if health.error_family == "needs_attention":
        return State(tr("Needs you"), "negative", error)
    if health.error and health.retry_at and health.retry_at > now:
        return State(tr("Waiting until {time}", time=weekday_clock(health.retry_at, now)), "high", error)
    if health.last_success_at is None:
        if health.error:
            return State(tr("Not reached yet"), "high", error)
        return State(tr("Starting"), "plain", notes)
    if now - health.last_success_at > max(SILENT, timedelta(seconds=5 * interval)):
        return State(tr("Silent"), "high", error or tr("It has not answered for a while."))
    if health.gap_since is not None:
        since = weekday_clock(health.gap_since, now)
        gap = tr("Something since {time} may be missing.", time=since)
        return State(tr("Listening"), "positive", f"{error or gap} {notes}".strip())
    return State(tr("Listening"), "positive", notes)


def money(health: SourceHealth) -> str:
    """What was spent today, in words."""
    if not health.spent_today and not health.daily_cap:
        return tr("free")
    spent = dollars(health.spent_today)
    if health.daily_cap is None:
        return tr("{spent} today", spent=spent)
    return tr("{spent} of {cap} today", spent=spent, cap=dollars(health.daily_cap))


class AccountRow(Heard, QFrame):
    """One account; `show_account` brings it up to date."""

    heard_as = QAccessible.Role.ListItem

    def __init__(self, screen: SourcesScreen) -> None:
        super().__init__()
        self.setObjectName("listRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._screen = screen
        self.account: Account | None = None
        theme = screen.place.theme
        self._name, self._handle, self._heard, self._used, self._cost, self._story = (
            PlainLabel() for _ in range(6)
        )
        self._name.setProperty("role", "name")
        for label in (self._handle, self._heard, self._used, self._cost, self._story):
            label.setProperty("role", "small")
        self._story.setWordWrap(True)
        self._chip = Chip()
        self._bar = ShareBar(theme)
        self._menu_button = QToolButton()
        self._menu_button.setText("⋯")
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu_button.setMenu(self._menu)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        quota = QVBoxLayout()
        quota.setSpacing(theme.px(4))
        quota.addWidget(self._bar)
        quota.addWidget(self._used)
        self._names, self._quota = QWidget(), QWidget()
        self._names.setLayout(names)
        self._quota.setLayout(quota)
        for box in (names, quota):
            box.setContentsMargins(0, 0, 0, 0)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        grid.setHorizontalSpacing(theme.px(16))
        self._narrow: bool | None = None
        self.stand(narrow=False)

    def stand(self, *, narrow: bool) -> None:
        """All in one line, or the story and the calls in a second one. Columns are as wide in every row."""
        if self._narrow is narrow:
            return
        self._narrow, grid, p = narrow, self._grid, self._screen.place.theme.px
        line = [(self._names, 140), (self._chip, 150), (self._heard, 110), (self._cost, 140)]
        if not narrow:
            line = [(self._names, 170), (self._chip, 170), (self._heard, 110), (self._quota, 150)]
            line.append((self._cost, 120))
        for column in range(grid.columnCount()):
            grid.setColumnMinimumWidth(column, 0)
            grid.setColumnStretch(column, 0)
        for column, (widget, width) in enumerate(line):
            grid.setColumnMinimumWidth(column, p(width))
            if widget is not self._chip:
                widget.setFixedWidth(p(width))
            grid.addWidget(widget, 0, column)
        for label in (self._name, self._handle):
            label.setFixedWidth(self._names.maximumWidth())
        rest = len(line)
        grid.setColumnStretch(rest, 1)
        grid.addWidget(self._menu_button, 0, rest + 1)
        if narrow:
            grid.addWidget(self._story, 1, 0, 1, rest - 1)
            grid.addWidget(self._quota, 1, rest - 1)
            self._quota.setFixedWidth(self._cost.maximumWidth())
        else:
            grid.addWidget(self._story, 0, rest)

    def _fill_menu(self) -> None:
        """What can be done with this account as it is now; asked for each time the menu opens."""
        self._menu.clear()
        account = self.account
        if account is None:
            return
        screen = self._screen
        entries: list[tuple[str, Callable[[Account], object]]] = [(tr("Remove…"), screen.remove)]
        if account.platform != "files":
            entries = [
                (tr("Check now"), screen.check),
                (tr("Test the connection"), screen.test),
                (tr("Resume") if account.paused else tr("Pause"), screen.toggle),
                (tr("Daily cap…"), screen.cap),
                *entries,
            ]
        for words, run in entries:
            self._menu.addAction(words).triggered.connect(lambda _=False, run=run: run(account))

    def show_account(self, account: Account, health: SourceHealth, now: datetime, interval: float) -> None:
        self.account = account
        shown = platform(account.posts_as)
        handle = account.settings.get("handle", "")
        self._name.setText(shown)
        self._handle.setText(isolated(handle) if handle else plain(account.name))
        state = state_of(account, health, now, interval)
        self._chip.say(state.words, state.chip)
        never = "" if account.platform == "files" else tr("not yet")
        self._heard.setText(ago(health.last_success_at, now) if health.last_success_at else never)
        quota = health.quota
        self._bar.setVisible(quota is not None)
        if quota is not None and quota.limit:
            used = quota.limit - quota.remaining
            self._bar.show_parts([("high" if used > 0.8 * quota.limit else "accent", used)], quota.limit)
            self._used.setText(
                tr("{used} of {limit} calls used", used=number(used), limit=number(quota.limit))
            )
        else:
            self._used.setText("")
        self._cost.setText(money(health))
        unread = tr("%n posts could not be read.", health.poison) if health.poison else ""
        self._story.setText(f"{state.story} {unread}".strip())
        self._menu_button.setAccessibleName(tr("What to do with {account}", account=shown))
        self.setAccessibleName(f"{shown} {self._handle.text()}: {state.words}. {self._story.text()}")


class WatchRow(Heard, QFrame):
    """One watch: its name, query and finds; the query is edited in the field below the list. `show_watch`
    brings it up to date."""

    heard_as = QAccessible.Role.ListItem

    def __init__(self, screen: SourcesScreen) -> None:
        super().__init__()
        self.setObjectName("listRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.watch: Watch | None = None
        theme = screen.place.theme
        self._name, self._kind, self._count = (
            PlainLabel("", "name"),
            PlainLabel("", "small"),
            PlainLabel("", "small"),
        )
        self._query = PlainLabel()
        self._query.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._query.setWordWrap(True)
        font = theme.font(12)
        font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
        self._query.setFont(font)
        self._edit, self._remove = QPushButton(tr("Edit")), QPushButton(tr("Remove"))
        for button, run in ((self._edit, screen.edit_watch), (self._remove, screen.remove_watch)):
            button.setProperty("role", "quiet")
            button.clicked.connect(partial(self._do, run))
        hint_key(self._edit, "E")
        hint_key(self._remove, "Delete")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        line.setSpacing(theme.px(8))
        names = QWidget()
        names.setFixedWidth(theme.px(190))
        pair = QHBoxLayout(names)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self._name)
        pair.addWidget(self._kind)
        pair.addStretch()
        line.addWidget(names)
        line.addWidget(self._query, 1)
        for widget in (self._count, self._edit, self._remove):
            line.addWidget(widget)

    def _do(self, run: Callable[[Watch], object], _checked: bool = False) -> None:
        if self.watch is not None:
            run(self.watch)

    def show_watch(self, watch: Watch, found: int) -> None:
        self.watch = watch
        self._name.setText(plain(watch.name))
        self._kind.setText(tr("competitor") if watch.kind is WatchKind.COMPETITOR else tr("brand"))
        self._query.setText(watch.query)
        self._count.setText(tr("7 days: {count}", count=number(found)))
        for button in (self._edit, self._remove):
            button.setAccessibleName(f"{button.text()}: {watch.name}")
        self.setAccessibleName(f"{self._name.text()}: {watch.query}")
