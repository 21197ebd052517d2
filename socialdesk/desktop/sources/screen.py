"""Sources: where the desk listens, how each place is doing, and what it listens for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.sources.connect import ConnectDialog
from socialdesk.desktop.sources.importing import ImportDialog, summary, taken_back
from socialdesk.desktop.sources.leaving import KEPT, LeavingAccounts
from socialdesk.desktop.sources.rows import AccountRow, WatchRow
from socialdesk.desktop.undo import Undo, say_nothing_left
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.widgets.widget_rows import keep_rows
from socialdesk.desktop.words import demo_note, isolated, line, money, number, plain, platform, tr
from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.brand import Watch, WatchKind
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import AccountId, BrandId, WatchId
from socialdesk.errors import QueryError, SocialDeskError
from socialdesk.services.intake import ImportReport, PollReport
from socialdesk.services.watches import Preview
from socialdesk.store.watches import RemovedWatch

NARROW = 1000
"""Pixels of the screen under which an account takes two lines."""


class SourcesScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        theme = place.theme
        self._rows: dict[AccountId, AccountRow] = {}
        self._watch_rows: dict[WatchId, WatchRow] = {}
        self._editing: Watch | None = None
        self._undo = Undo(place, self, self.show_brand)
        self._brand: BrandId | None = None
        self.leaving = LeavingAccounts(place, self, self.show_brand)
        title = PlainLabel(tr("Sources"))
        title.setProperty("role", "title")
        self._about = OneLine("", "small")
        self._pause = QPushButton()
        self._pause.clicked.connect(self._toggle_all)
        from_file = QPushButton(tr("Import a file…"))
        from_file.clicked.connect(self.import_file)
        connect = QPushButton(tr("Connect an account"))
        connect.setProperty("role", "primary")
        connect.clicked.connect(self.connect_account)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(title)
        head.addWidget(self._about, 1)
        head.addWidget(self._pause)
        head.addWidget(from_file)
        head.addWidget(connect)

        accounts, self._accounts = _card(place, tr("Accounts"))
        self._no_accounts = PlainLabel(
            tr("No account yet. Connect one, and what people write arrives here by itself.")
        )
        self._no_accounts.setProperty("role", "mute")
        self._no_accounts.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        accounts.layout().addWidget(self._no_accounts)  # type: ignore[union-attr]
        watches, self._watches = _card(place, tr("Watches"))
        watches.layout().addWidget(self._watch_editor())  # type: ignore[union-attr]

        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(accounts)
        column.addWidget(watches)
        column.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setAccessibleName(tr("Sources"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        whole.setSpacing(theme.px(12))
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        self.look_again(15, self.show_brand)  # "Waiting until 14:05" must not outlive 14:05
        self.act(tr("Connect an account"), "Ctrl+N", self.connect_account, group=tr("Sources"))
        self.act(tr("Import a file"), "Ctrl+O", self.import_file, group=tr("Sources"))
        pause = tr("Pause or resume listening")
        self.act(pause, "Shift+P", self._toggle_all, group=tr("Sources"), word="pause_all")
        self.act(tr("Undo"), "Z", self._take_back, group=tr("Sources"))
        self._act_on_rows()
        hint_key(connect, "Ctrl+N")
        hint_key(from_file, "Ctrl+O")
        hint_key(self._pause, "pause_all", pause)

    def _act_on_rows(self) -> None:
        """Keys for the account or watch that has the focus, and for the field of a new watch."""
        group, on = tr("Sources"), self._on_account
        self.act(tr("Next"), "J", lambda: self.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous"), "K", lambda: self.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Check now"), "C", lambda: on(self.check), group=group)
        self.act(tr("Test the connection"), "T", lambda: on(self.test), group=group)
        self.act(line([tr("Pause"), tr("Resume")]), "P", lambda: on(self.toggle), group=group)
        self.act(tr("Daily cap"), "D", lambda: on(self.cap), group=group)
        self.act(tr("Edit"), "E", self._edit_current, group=group)
        self.act(tr("Remove"), "Delete", self._remove_current, group=group)
        self.act(tr("Query of a watch"), "/", self._query.setFocus, group=group)
        self.act(tr("Add a watch"), "Ctrl+Return", self._save_watch, group=group)

    # The row that the keys are for

    def step(self, by: int) -> None:
        """To the next account or watch, or the one before; to the first where none has the focus."""
        order: list[QWidget] = [
            *sorted(self._rows.values(), key=self._accounts.indexOf),
            *sorted(self._watch_rows.values(), key=self._watches.indexOf),
        ]
        if order:
            current = self._current()
            place = order.index(current) + by if current in order else 0
            row = order[min(max(place, 0), len(order) - 1)]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row, 0, self.place.theme.px(24))

    def _current(self) -> AccountRow | WatchRow | None:
        focus = QApplication.focusWidget()
        while focus is not None and not isinstance(focus, (AccountRow, WatchRow)):
            focus = focus.parentWidget()
        return focus

    def _on_account(self, run: Callable[[Account], object]) -> None:
        """Nothing is asked of an import, which is over; where no row has the focus, the first one gets it:
        that shows which one it would be."""
        row = self._current()
        if row is None:
            self.step(1)
        elif isinstance(row, AccountRow) and row.account is not None and row.account.platform != "files":
            run(row.account)

    def _edit_current(self) -> None:
        row = self._current()
        if row is None:
            self.step(1)
        elif isinstance(row, WatchRow) and row.watch is not None:
            self.edit_watch(row.watch)

    def _remove_current(self) -> None:
        row = self._current()
        if row is None:
            self.step(1)
        elif isinstance(row, WatchRow) and row.watch is not None:
            self.remove_watch(row.watch)
        elif isinstance(row, AccountRow) and row.account is not None:
            self.remove(row.account)

    def _watch_editor(self) -> QWidget:
        theme = self.place.theme
        self._query = QLineEdit()
        self._query.setPlaceholderText("grinder NEAR/4 (smell OR smoke OR burn*) lang:en")
        self._query.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._query.setAccessibleName(tr("Query of a watch"))
        self._query.returnPressed.connect(self._try)
        attempt = QPushButton(tr("Try on what is stored"))
        attempt.clicked.connect(self._try)
        hint_key(attempt, "Return")
        self._watch_name = QLineEdit()
        self._watch_name.setPlaceholderText(tr("Name"))
        self._watch_name.setAccessibleName(tr("Name of the watch"))
        self._watch_name.setFixedWidth(theme.px(140))
        self._kind = QComboBox()
        self._kind.addItem(tr("our brand"), WatchKind.BRAND)
        self._kind.addItem(tr("a competitor"), WatchKind.COMPETITOR)
        self._kind.setAccessibleName(tr("Whom the watch listens for"))
        self._save = QPushButton(tr("Add a watch"))
        self._save.clicked.connect(self._save_watch)
        hint_key(self._save, "Ctrl+Return")
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self._stop_editing)
        hint_key(self._cancel, "Esc")
        self._cancel.hide()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._query)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._stop_editing)
        self._answer = PlainLabel("")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._answer.setProperty("role", "small")
        self._answer.hide()
        asked, kept = QHBoxLayout(), QHBoxLayout()
        asked.addWidget(self._query, 1)
        asked.addWidget(attempt)
        for widget in (self._watch_name, self._kind, self._save, self._cancel):
            kept.addWidget(widget)
        kept.addStretch(1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        for part in (asked, kept):
            part.setSpacing(theme.px(8))
            column.addLayout(part)
        column.addWidget(self._answer)
        return box

    # Showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        narrow = self.width() < self.place.theme.px(NARROW)
        for row in self._rows.values():
            row.stand(narrow=narrow)

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        if brand.id != self._brand:
            self._brand = brand.id
            self._undo.clear()
        listens = tr("where SocialDesk listens for {brand}", brand=isolated(brand.name))
        self._about.setText(demo_note() if brand.demo else listens)
        desk = self.place.desk

        def look() -> tuple[list[tuple[Account, SourceHealth, float]], list[tuple[Watch, int]]]:
            found = [
                (account, health, desk.accounts.traits(account.platform).interval)
                for account, health in desk.accounts.health(brand.id)
            ]
            return found, desk.watches.all(brand.id)

        self.place.background.run(look, owner=self, then=self._show, lane="sources")
        self._show_pause()

    def refresh(self, changes: Changes) -> None:
        if changes.accounts or changes.watches or changes.added:
            self.show_brand()

    def _show(self, found: tuple[list[tuple[Account, SourceHealth, float]], list[tuple[Watch, int]]]) -> None:
        accounts = [each for each in found[0] if each[0].id not in self.leaving]
        watches = found[1]
        now = self.place.now()
        keep_rows(
            self._accounts, self._rows, [account.id for account, _, _ in accounts], lambda: AccountRow(self)
        )
        for account, health, interval in accounts:
            self._rows[account.id].show_account(account, health, now, interval)
        self._stand()
        self._no_accounts.setVisible(not accounts)
        keep_rows(self._watches, self._watch_rows, [watch.id for watch, _ in watches], lambda: WatchRow(self))
        for watch, count in watches:
            self._watch_rows[watch.id].show_watch(watch, count)
        tab_after(
            self._scroll,
            [
                *(self._rows[account.id] for account, _, _ in accounts),
                *(self._watch_rows[watch.id] for watch, _ in watches),
            ],
        )

    # Accounts

    def connect_account(self) -> None:
        brand = self.place.brand
        if brand is None:
            self.place.speaker.toast(tr("Open a brand first: try the demo, or listen for your own."))
            return
        ConnectDialog(self.place, brand.id, self).open()

    def import_file(self) -> None:
        brand = self.place.brand
        if brand is None:
            self.place.speaker.toast(tr("Open a brand first: try the demo, or listen for your own."))
            return
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Import a file"),
            "",
            tr("Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)"),
        )
        if path:
            dialog = ImportDialog(self.place, brand.id, Path(path), self)
            dialog.imported.connect(self.imported)
            dialog.open()

    def imported(self, report: ImportReport) -> None:
        """An import is done, and can be taken back; where nobody did anything about what it brought."""
        intake = self.place.desk.intake
        self._undo.did(summary(report), lambda: taken_back(intake.take_back(report)), seconds=12)

    def check(self, account: Account) -> None:
        self.place.background.run(
            lambda: self.place.desk.schedule.poll_now(account.id), owner=self, then=self._checked
        )

    def _checked(self, report: PollReport) -> None:
        self.place.speaker.toast(isolated(translated(report.error)) or tr("%n new mentions", len(report.new)))
        self.show_brand()

    def test(self, account: Account) -> None:
        self.place.background.run(
            lambda: self.place.desk.accounts.test(account.id),
            owner=self,
            then=lambda found: self.place.speaker.toast(
                tr("It works: signed in as {who}.", who=isolated(found.handle or found.name or account.name))
            ),
        )

    def toggle(self, account: Account) -> None:
        accounts = self.place.desk.accounts
        done = tr("Listening") if account.paused else tr("Paused")
        self._do(
            lambda: accounts.pause(account.id, not account.paused),
            line([done, isolated(account.name)]),
            lambda: accounts.pause(account.id, account.paused),
        )

    def cap(self, account: Account) -> None:
        dollars, good = QInputDialog.getDouble(
            self,
            tr("Daily cap"),
            tr("US dollars a day for {account}", account=account.name),
            2.0,
            0.0,
            1000.0,
            2,
        )
        if good:
            cap = Decimal(str(dollars)).quantize(Decimal("0.01"))
            accounts = self.place.desk.accounts
            said = line([isolated(account.name), tr("Daily cap"), isolated(money(cap))])
            self._do(
                lambda: accounts.set_cap(account.id, cap),
                tr("Saved: {name}", name=said),
                lambda: accounts.update(account),
            )

    def remove(self, account: Account) -> None:
        """Its keys are erased, which cannot be undone: so it only happens when the toast is over."""
        if account.id in self.leaving:
            return  # the key was pressed twice, and the row is about to go
        self.leaving.let_go(account)
        self.show_brand()
        name = isolated(f"{platform(account.posts_as)} · {plain(account.name)}")
        said = tr(
            "Removed: {name}. Its keys are erased from this computer in a moment; what it found stays.",
            name=name,
        )

        def keep() -> str:
            self.leaving.keep(account)
            return tr("Kept: {name}", name=name)

        self._undo.did(said, keep, here=True, seconds=KEPT)

    def _take_back(self) -> None:
        if not self._undo.take_back():
            say_nothing_left(self.place)

    def _toggle_all(self) -> None:
        schedule = self.place.desk.schedule
        if schedule.listening:
            schedule.pause()
        else:
            schedule.resume()
        self._show_pause()

    def _show_pause(self) -> None:
        listening = self.place.desk.schedule.listening
        self._pause.setText(tr("Pause all") if listening else tr("Resume all"))
        if listening:
            self.place.speaker.clear_banner("listening")
        else:
            self.place.speaker.banner(
                "listening", tr("Listening is paused. Nothing new arrives until you resume.")
            )

    # Watches

    def _try(self) -> None:
        brand, query = self.place.brand, self._query.text().strip()
        if brand is None or not query:
            return
        self.place.background.run(
            lambda: self.place.desk.watches.preview(brand.id, query),
            owner=self,
            then=self._show_preview,
            otherwise=self._show_fault,
            lane="preview",
        )

    def _show_preview(self, preview: Preview) -> None:
        words = [
            tr(
                "Would have matched {matched} of {total} stored mentions, {per_day} a day.",
                matched=number(preview.matched),
                total=number(preview.total),
                per_day=number(round(preview.per_day, 1)),
            )
        ]
        words += [
            tr("On {platform} about {cost} a month.", platform=name, cost=money(cost))
            for name, cost in preview.monthly_costs
        ]
        for name, parts in preview.missed:
            passed = isolated(", ".join(parts))
            words.append(tr("The search of {platform} may pass over: {parts}.", platform=name, parts=passed))
        if preview.examples:
            shown = " · ".join(f"“{isolated(row.excerpt[:70])}”" for row in preview.examples[:2])
            words.append(tr("Examples: {examples}", examples=shown))
        self._say("small", " ".join(words))

    def _show_fault(self, error: SocialDeskError) -> None:
        if isinstance(error, QueryError):
            self._query.setFocus()
            self._query.setCursorPosition(min(error.position, len(self._query.text())))
        self._say("trouble", translated(error))

    def _say(self, role: str, words: str) -> None:
        self._answer.setProperty("role", role)
        self._answer.style().unpolish(self._answer)
        self._answer.style().polish(self._answer)
        self._answer.setText(words)
        self._answer.setVisible(bool(words))

    def _save_watch(self) -> None:
        brand, query = self.place.brand, self._query.text().strip()
        if brand is None or not query:
            self._query.setFocus()
            return
        name, kind, editing = self._watch_name.text().strip(), self._kind.currentData(), self._editing
        watches = self.place.desk.watches

        def save() -> Watch:
            if editing is None:
                return watches.add(brand.id, name, query, WatchKind(kind))
            watches.update(replace(editing, name=name or query, query=query, kind=WatchKind(kind)))
            return editing

        def saved(watch: Watch) -> None:
            self._stop_editing()
            if editing is None:
                listening = tr("Listening for {name} from now on. Older mentions are not counted again.",
                               name=isolated(name or query))  # fmt: skip
                self._undo.did(listening, lambda: watches.remove(watch.id))
            else:
                said = tr("Saved: {name}", name=isolated(name or query))
                self._undo.did(said, lambda: watches.update(watch))

        self.place.background.run(save, owner=self, then=saved, otherwise=self._show_fault)

    def _stop_editing(self) -> None:
        self._editing = None
        self._cancel.hide()
        self._query.clear()
        self._watch_name.clear()
        self._save.setText(tr("Add a watch"))
        self._say("small", "")
        self.show_brand()

    def edit_watch(self, watch: Watch) -> None:
        self._editing = watch
        self._query.setText(watch.query)
        self._watch_name.setText(watch.name)
        self._kind.setCurrentIndex(self._kind.findData(watch.kind))
        self._save.setText(tr("Save the watch"))
        self._cancel.show()
        self._query.setFocus()

    def remove_watch(self, watch: Watch) -> None:
        watches = self.place.desk.watches

        def removed(found: RemovedWatch) -> None:
            self.show_brand()
            said = tr("Removed the watch {name}", name=isolated(watch.name))
            self._undo.did(said, lambda: watches.restore(found))

        self.place.background.run(lambda: watches.remove(watch.id), owner=self, then=removed, promised=True)

    def _do(self, work: Callable[[], object], said: str, back: Callable[[], object]) -> None:
        """Something that ``back`` takes back."""

        def done(_: object) -> None:
            self.show_brand()
            self._undo.did(said, back)

        self.place.background.run(work, owner=self, then=done, promised=True)


def _card(place: Workplace, heading: str) -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading; rows go into the answered layout."""
    theme = place.theme
    card = QFrame()
    card.setObjectName("card")
    whole = QVBoxLayout(card)
    whole.setContentsMargins(0, theme.px(12), 0, 0)
    whole.setSpacing(theme.px(4))
    title = PlainLabel(heading)
    title.setProperty("role", "name")
    title.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
    whole.addWidget(title)
    rows = QVBoxLayout()
    rows.setSpacing(0)
    whole.addLayout(rows)
    return card, rows
