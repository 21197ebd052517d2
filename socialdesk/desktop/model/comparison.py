"""Two models side by side: marks, what to keep in mind, and where they differ."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.model.words import caveat_words, label_word, megabytes
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import isolated, number, percent, tr
from socialdesk.services.comparison import Comparison, Marks


class ComparisonView(QWidget):
    """Empty until `show_comparison`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        empty(self._column)
        self.hide()

    def show_comparison(self, found: Comparison) -> None:
        """Show what a comparison found."""
        self.clear()
        self._column.addLayout(self._marks(found))
        for caveat in found.caveats:
            self._column.addWidget(PlainLabel(caveat_words(caveat, found), "warn", wrap=True))
        if found.others:
            said = tr("%n other mentions were looked at;", found.others)
            said += " " + tr("%n would get another label.", found.others_differ)
            self._column.addWidget(PlainLabel(said, "small", wrap=True))
        for who, each in ((tr("In use"), found.now), (tr("The other"), found.then)):
            if taken := self._taken(found, each):
                self._column.addWidget(
                    PlainLabel(tr("{model} took {mistakes}.", model=who, mistakes=taken), "small", wrap=True)
                )
        if found.disagreements:
            self._column.addWidget(PlainLabel(tr("Where they differ"), "smallBold"))
            self._column.addWidget(self._table(found))
        self.show()

    def _marks(self, found: Comparison) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        memory = "" if found.memory is None else tr("{size} more", size=megabytes(found.memory))
        both = (found.now, found.then)
        rows = (
            ("", tr("In use"), tr("The other")),
            (tr("Model"), isolated(found.now.model), isolated(found.then.model)),
            (tr("Right"), *(tr("{right} of {of}", right=number(m.right), of=number(m.of)) for m in both)),
            (tr("Accuracy"), *(percent(m.accuracy) if m.of else "–" for m in both)),
            (tr("Macro F1"), *(number(round(100 * m.macro_f1, 1)) if m.of else "–" for m in both)),
            (tr("Mentions a second"), *(number(round(m.per_second)) for m in both)),
            (tr("Memory"), "", memory),
        )
        for line, row in enumerate(rows):
            for place, text in enumerate(row):
                role = "head" if line == 0 else "small" if place == 0 else ""
                grid.addWidget(PlainLabel(text, role, wrap=place > 0), line, place)
        return grid

    @staticmethod
    def _taken(found: Comparison, marks: Marks) -> str:
        """What was taken for what: "Neutral for Negative 3×"."""
        wrong = [(count, right, given) for (right, given), count in marks.confusion.items() if right != given]
        wrong.sort(key=lambda each: -each[0])
        return ", ".join(
            tr(
                "{right} for {given} {count}×",
                right=label_word(found.head, right),
                given=label_word(found.head, given),
                count=number(count),
            )
            for count, right, given in wrong[:6]
        )

    def _table(self, found: Comparison) -> QTableWidget:
        names = [tr("Mention"), tr("A person"), tr("In use"), tr("The other")]
        table = QTableWidget(len(found.disagreements), len(names))
        table.setHorizontalHeaderLabels(names)
        table.setAccessibleName(tr("Where they differ"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)  # Tab leaves the table, the arrows walk it
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for line, each in enumerate(found.disagreements):
            labels = [label_word(found.head, label) for label in (each.right, each.now, each.then)]
            for place, text in enumerate([isolated(each.text), *labels]):
                table.setItem(line, place, QTableWidgetItem(text))
        rows = sum(table.rowHeight(line) for line in range(table.rowCount()))
        table.setMinimumHeight(min(self._theme.px(360), rows + self._theme.px(40)))
        return table
