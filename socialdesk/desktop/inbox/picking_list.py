"""A list of mentions in which several rows are picked by keyboard, and groups are opened and folded."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from socialdesk.desktop.inbox.inbox_model import ROW_ROLE, InboxModel
from socialdesk.domain.mention import MentionId, MentionRow


class PickingList(QListView):
    """`picked_changed` says that other rows are picked to be decided together, `turn_wanted` that a group is
    to be opened (True) or folded (False)."""

    picked_changed = Signal()
    turn_wanted = Signal(bool)

    def __init__(self, model: InboxModel) -> None:
        super().__init__()
        self._inbox = model
        self._anchor: MentionId | None = None  # where picking several rows began
        self._all = False
        self.setModel(model)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._changed)

    @property
    def current(self) -> MentionRow | None:
        """The row in focus."""
        row: MentionRow | None = self.currentIndex().data(ROW_ROLE)
        return row

    @property
    def picked(self) -> list[MentionRow]:
        """The rows that are picked together; empty where only one is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._inbox.rows[row] for row in rows] if len(rows) > 1 else []

    @property
    def picked_count(self) -> int:
        """How many rows are picked together; 0 where only one is."""
        selection = self.selectionModel().selection()
        count = sum(selection.at(part).height() for part in range(selection.size()))
        return count if count > 1 else 0

    @property
    def all_picked(self) -> bool:
        """Everything that the view holds is picked, also what is not loaded."""
        return self._all

    def pick_all(self) -> None:
        """Pick what is loaded; once more: everything that matches."""
        self._all = self.picked_count >= self._inbox.rowCount() > 0 or self._inbox.rowCount() == 1
        self.selectAll()
        self.picked_changed.emit()

    def pick_none(self) -> None:
        """Back to one row, the current one."""
        self._all, self._anchor = False, None
        if self.picked_count:
            self.selectionModel().select(
                self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.picked_changed.emit()

    def pick_next(self) -> None:
        self._extend(1)

    def pick_previous(self) -> None:
        self._extend(-1)

    def _extend(self, step: int) -> None:
        """Pick from where picking began to the neighbour of the current row."""
        current, model = self.current, self._inbox
        to = self.currentIndex().row() + step
        if current is None or not 0 <= to < model.rowCount():
            return
        if not self.picked_count or model.place(self._anchor) < 0:
            self._anchor = current.id
        first, last = model.index(model.place(self._anchor)), model.index(to)
        chosen = self.selectionModel()
        chosen.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.select(
            QItemSelection(*sorted((first, last))), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(last)

    def _changed(self) -> None:
        if self._all and self.picked_count < self._inbox.rowCount():
            self._all = False
        self.picked_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if step is not None and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._extend(step)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not modifiers:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.turn_wanted.emit((key == Qt.Key.Key_Left) == mirrored)
        elif key == Qt.Key.Key_Escape and self.picked_count:
            self.pick_none()
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # the pane may have something to stop
        else:
            super().keyPressEvent(event)
