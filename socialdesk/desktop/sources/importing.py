"""Importing a file: look at its rows, say which column is which, read it with progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.still_bar import StillBar
from socialdesk.desktop.words import commas, mark, number, plain, tr
from socialdesk.domain.mention import BrandId
from socialdesk.errors import SocialDeskError
from socialdesk.services.intake import ImportReport
from socialdesk.sources.files import FilePreview
from socialdesk.store.taking_out import TakenOut

ASKED = {
    "text": mark("Text"),
    "created_at": mark("Time"),
    "author": mark("Author"),
    "id": mark("Number of the post"),
    "platform": mark("Platform"),
    "lang": mark("Language"),
    "url": mark("Address"),
    "in_reply_to": mark("Answers to"),
    "inbound": mark("From a customer"),
}
"""The fields that a person is asked about; the others are taken as guessed."""


def summary(report: ImportReport) -> str:
    """What became of the rows, each named."""
    parts = [tr("%n rows read", report.rows), tr("%n new", report.new)]
    parts += [tr("%n of our own", report.own)] if report.own else []
    parts += [tr("%n known already", report.repeated)] if report.repeated else []
    parts += [tr("%n changed", report.edited)] if report.edited else []
    parts += [tr("%n reposts", report.reposts)] if report.reposts else []
    parts += [tr("%n could not be read", report.unreadable)] if report.unreadable else []
    return commas(parts) + "."


def taken_back(out: TakenOut) -> str:
    """What became of an import that was taken back: how many are gone, and why others stay."""
    acted, needed = number(out.acted), number(out.needed)
    parts = [tr("The import is taken back. Mentions that are gone: {number}.", number=number(out.gone))]
    if out.acted:
        parts.append(tr("Kept, because somebody did something about them: {number}.", number=acted))
    if out.needed:
        parts.append(tr("Kept, because they were heard elsewhere or answered: {number}.", number=needed))
    return " ".join(parts)


class ImportDialog(Dialog):
    """One file. What was read before a stop stays; importing again goes on without doubles. ``imported``
    carries the report of an import that brought something, when the dialog is left."""

    imported = Signal(object)  # ImportReport

    def __init__(
        self, place: Workplace, brand_id: BrandId, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._brand_id = brand_id
        self._path = path
        self._stop = threading.Event()
        self._running = False
        self._report: ImportReport | None = None
        self._choices: dict[str, QComboBox] = {}
        theme = place.theme
        self.setWindowTitle(tr("Import {file}", file=path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(theme.px(720), theme.px(480))
        self._about = PlainLabel(tr("Looking at the file…"))
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(theme.px(8))
        for field, words in ASKED.items():  # filled when the columns are known
            choice = self._choices[field] = QComboBox()
            choice.setAccessibleName(tr(words))
            self._form.addRow(tr(words), choice)
            self._form.setRowVisible(choice, False)
        self._rows = QTableWidget()
        self._rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._rows.verticalHeader().hide()
        self._rows.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._rows.setAccessibleName(tr("First rows of the file"))
        self._bar = StillBar()
        self._bar.hide()
        self._close = QPushButton(tr("Cancel"))
        self._close.clicked.connect(self.reject)
        self._go = QPushButton(tr("Import"))
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._begin)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._go)
        upper = QHBoxLayout()
        upper.setSpacing(theme.px(16))
        upper.addLayout(self._form, 1)
        upper.addWidget(self._rows, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*([theme.px(20)] * 4))
        whole.setSpacing(theme.px(12))
        whole.addWidget(self._about)
        whole.addLayout(upper, 1)
        whole.addWidget(self._bar)
        whole.addLayout(buttons)
        place.background.run(
            lambda: place.desk.intake.preview_file(path),
            owner=self,
            then=self.show_preview,
            otherwise=self._failed,
        )

    def show_preview(self, preview: FilePreview) -> None:
        """The guessed mapping, to be changed, beside the first rows."""
        many = number(preview.rows_estimate) if preview.rows_estimate is not None else "?"
        self._about.setText(
            tr("{kind}, about {rows} rows. Check what each column is.", kind=preview.kind, rows=many)
        )
        for field, choice in self._choices.items():
            choice.addItem(tr("(none)"), "")
            for column in preview.columns:
                choice.addItem(plain(column), column)
            choice.setCurrentIndex(max(0, choice.findData(preview.guessed.get(field, ""))))
            choice.setProperty("guess", preview.guessed.get(field, ""))
            self._form.setRowVisible(choice, True)
        self._rows.setColumnCount(len(preview.columns))
        self._rows.setHorizontalHeaderLabels([plain(each) for each in preview.columns])
        self._rows.setRowCount(len(preview.samples))
        for line, sample in enumerate(preview.samples):
            for place, column in enumerate(preview.columns):
                self._rows.setItem(line, place, QTableWidgetItem(plain(sample.get(column, ""))))
        self._go.setEnabled(True)
        self._go.setFocus()

    def mapping(self) -> dict[str, str] | None:
        """What the person changed, field to column; None when the guesses stand."""
        changed = {
            field: str(choice.currentData())
            for field, choice in self._choices.items()
            if choice.currentData() != choice.property("guess")
        }
        return changed or None

    def _begin(self) -> None:
        self._running = True
        self._go.setEnabled(False)
        self._close.setText(tr("Stop"))
        self._bar.setRange(0, 0)
        self._bar.show()
        desk, brand_id, path, mapping, stop = (
            self._place.desk, self._brand_id, self._path, self.mapping(), self._stop,
        )  # fmt: skip

        def work(tell: Callable[[tuple[int, int | None]], None]) -> ImportReport:
            return desk.intake.import_file(
                brand_id,
                path,
                mapping,
                progress=lambda done, total: tell((done, total)),
                cancelled=stop.is_set,
            )

        self._place.background.run_telling(
            work, owner=self, during=self._progress, then=self._done, otherwise=self._failed
        )

    def _progress(self, at: tuple[int, int | None]) -> None:
        done, total = at
        if total:
            self._bar.setRange(0, max(total, done))
            self._bar.setValue(done)
        self._about.setText(tr("%n rows read…", done))

    def _done(self, report: ImportReport) -> None:
        self._running = False
        self._bar.hide()
        why = "\n".join(plain(each) for each in report.examples)
        stopped = tr("Stopped. What was read stays.") + " " if report.cancelled else ""
        self._about.setText(f"{stopped}{summary(report)}\n{why}".strip())
        self._only_close()
        self._report = report
        self._place.desk.schedule.sort_soon()
        self._end_unseen()

    def _failed(self, error: SocialDeskError) -> None:
        self._running = False
        self._bar.hide()
        self._about.setText(translated(error))
        self._rows.setVisible(self._rows.columnCount() > 0)  # of a file that is none there is nothing to see
        self._only_close()
        self._end_unseen()

    def _only_close(self) -> None:
        """Nothing is left to do here: Enter closes."""
        self._close.setText(tr("Close"))
        self._close.setDefault(True)
        self._close.setFocus()

    def _end_unseen(self) -> None:
        """Somebody left before the import had stopped: what it brought can be taken back all the same."""
        if self.isHidden():
            self.reject()
            self.deleteLater()

    def reject(self) -> None:
        """The first press stops an import under way, the next closes."""
        if self._running and not self._stop.is_set():
            self._stop.set()
            self._close.setText(tr("Close"))
            return
        if self._running:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it hears yet what was brought
            self.hide()
            return
        self._stop.set()
        if self._report is not None and self._report.ids:
            self.imported.emit(self._report)
        super().reject()
