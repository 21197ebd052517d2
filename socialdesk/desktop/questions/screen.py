"""What customers keep asking, and in a second tab those who keep praising."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from socialdesk.desktop.questions.ambassadors import AmbassadorsPage
from socialdesk.desktop.questions.repeated import QuestionsPage
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.widgets.key_button import TabButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel, rule
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes


class QuestionsScreen(Screen):
    """Two tabs: repeated questions, ambassadors."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        p = place.theme.px
        self.questions = QuestionsPage(place)
        self.ambassadors = AmbassadorsPage(place)
        self._tabs = (
            TabButton(place.theme, tr("Questions")),
            TabButton(place.theme, tr("Ambassadors")),
        )
        self.stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(10))
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Asked often"), "title"))
        head.addSpacing(p(8))
        for at, (tab, page) in enumerate(zip(self._tabs, (self.questions, self.ambassadors), strict=True)):
            hint_key(tab, str(at + 1))
            tab.clicked.connect(lambda _=False, at=at: self.show_tab(at))
            head.addWidget(tab)
            self.stack.addWidget(page)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        self._make_actions()
        self.show_tab(0)

    def _make_actions(self) -> None:
        questions, ambassadors = self.questions, self.ambassadors
        group, own, theirs = tr("Asked often"), tr("Questions"), tr("Ambassadors")
        self.act(tr("Repeated questions"), "1", lambda: self.show_tab(0), group=group)
        self.act(tr("Ambassadors"), "2", lambda: self.show_tab(1), group=group)
        self.act(tr("Next"), "J", lambda: self._page.list.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous"), "K", lambda: self._page.list.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Open the mention"), "O", lambda: self._page.open_mention(), group=group)
        self.act(tr("Put aside, or not now"), "X", lambda: self._page.put_aside(), group=group)
        self.act(tr("Bring back what was put aside"), "B", lambda: self._page.bring_back(), group=group)
        self.act(tr("Look again"), "R", lambda: self._page.look(), group=group)
        self.act(tr("Write the answer"), "E", self._on(0, questions.form.to_answer), group=own)
        self.act(tr("Add to the FAQ"), ["Ctrl+Return", "Ctrl+Enter"], self._on(0, questions.add), group=own)
        self.act(tr("Stop looking"), "S", self._on(0, questions.stop), group=own)
        for choice, key in ((questions.period, "D"), (questions.form.lang, "L")):
            by_key(self, choice, choice.accessibleName(), key, own)
        self.act(tr("Thank"), "T", self._on(1, ambassadors.thank), group=theirs)
        self.act(tr("Invite"), "I", self._on(1, ambassadors.invite), group=theirs)
        self.act(tr("Mark as invited"), "M", self._on(1, ambassadors.mark_invited), group=theirs)
        self.act(tr("Show the customer"), "U", self._on(1, ambassadors.open_customer), group=theirs)

    @property
    def _page(self) -> QuestionsPage | AmbassadorsPage:
        return self.questions if self.stack.currentIndex() == 0 else self.ambassadors

    def _on(self, tab: int, run: Callable[[], object]) -> Callable[[], None]:
        """The same keys mean nothing on the other tab."""

        def only_there() -> None:
            if self.stack.currentIndex() == tab:
                run()

        return only_there

    def show_tab(self, tab: int) -> None:
        """0: questions, 1: ambassadors."""
        self.stack.setCurrentIndex(tab)
        for at, button in enumerate(self._tabs):
            button.setChecked(at == tab)
        self._page.list.setFocus()

    def show_brand(self) -> None:
        self.questions.show_brand()
        self.ambassadors.look()

    def refresh(self, changes: Changes) -> None:
        if changes.customers or changes.mentions:
            self.ambassadors.refresh()
