"""Saved replies at the cursor: a line to type in, those that fit, Enter puts one into the reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import utf16
from socialdesk.desktop.editor import Composer
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.words import isolated, plain, tr
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.saved_replies import Filled, found
from socialdesk.services.playbooks import Written

REPLY_ROLE = Qt.ItemDataRole.UserRole
INSERT, SAVE = "Ctrl+J", "Ctrl+Shift+J"
_NAME_WORDS = 4


class SavedReplyPicker(QDialog):
    """The saved replies of a brand as they read for one mention; `chosen` carries the one that was taken."""

    chosen = Signal(object)  # Filled

    def __init__(self, theme: Theme, replies: Sequence[Filled], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Saved replies"))
        self._replies = list(replies)
        p = theme.px
        frame = QFrame()
        frame.setObjectName("popup")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Which reply?"))
        self.line.setAccessibleName(tr("Which reply?"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "small")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(p(10), p(8), p(10), p(8))
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Saved replies"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(p(6), p(6), p(6), p(8))
        inside.setSpacing(p(4))
        inside.addWidget(self.line)
        inside.addWidget(self.nothing)
        inside.addWidget(self.list, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.resize(p(520), p(260))
        self._filter("")

    def open_above(self, field: QWidget) -> None:
        """Show right above ``field``, as wide as it where that is less than usual."""
        self.resize(min(self.width(), field.width()), self.height())
        corner = field.mapToGlobal(QPoint(0, -self.height() - 4))
        if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + field.width() - self.width())
        self.move(corner)
        self.show()
        self.line.setFocus()

    def _filter(self, typed: str) -> None:
        fitting = found(self._replies, typed)
        self.model.removeRows(0, self.model.rowCount())
        for each in fitting:
            item = QStandardItem(plain(each.saved.title))
            item.setData(each, REPLY_ROLE)
            item.setData(f"{plain(each.saved.title)}: {plain(each.text)}", Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(item)
        if not self._replies:
            said = tr("Nothing is saved yet. Write a reply and press {key} to save it for later.", key=SAVE)
        else:
            said = tr("No saved reply has these words.")
        self.nothing.setText(said)
        self.nothing.setVisible(not fitting)
        self.list.setVisible(bool(fitting))
        if fitting:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.model.rowCount():
                row = (self.list.currentIndex().row() + step) % self.model.rowCount()
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return False

    def _take(self, index: QModelIndex) -> None:
        taken = index.data(REPLY_ROLE) if index.isValid() else None
        if isinstance(taken, Filled):
            self.close()
            self.chosen.emit(taken)


class _Row(QStyledItemDelegate):
    """The title, and as much of the text as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        p, t = self._theme.px, self._theme.tokens
        rect = option.rect.adjusted(p(4), 0, -p(4), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect, p(6), p(6))
        inside = rect.adjusted(p(10), 0, -p(10), 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        bold = QFontMetrics(self._theme.font(13, bold=True))
        title = bold.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.setFont(self._theme.font(13, bold=True))
        painter.setPen(QColor(t.ink))
        painter.drawText(inside, flags, title)
        used = bold.horizontalAdvance(title) + p(12)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rest = inside.adjusted(0, 0, -used, 0) if mirrored else inside.adjusted(used, 0, 0, 0)
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(readable(t.mute, t.accent_soft if chosen else t.panel)))
        text = isolated(index.data(REPLY_ROLE).text)
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, flags, shown)
        painter.restore()


class SavedReplyKeys(QObject):
    """The two keys of a screen with a composer: put a saved reply in at the cursor, and save this one."""

    def __init__(self, screen: Screen, composer: Composer) -> None:
        super().__init__(screen)
        self._screen = screen
        self._composer = composer
        self.picker: SavedReplyPicker | None = None
        self.naming: QInputDialog | None = None
        group = tr("Decide")
        screen.act(tr("Insert a saved reply"), INSERT, self.choose, group=group)
        screen.act(tr("Save this reply for later"), SAVE, self.name_it, group=group)

    def choose(self) -> None:
        """Show those of the brand, as they read for the mention in the editor."""
        mention = self._composer.mention
        if mention is None or not self._composer.field.isEnabled():
            return
        desk, mention_id = self._screen.place.desk, mention.id

        def arrived(replies: list[Filled]) -> None:
            now = self._composer.mention
            if now is None or now.id != mention_id:
                return
            self.picker = SavedReplyPicker(self._screen.place.theme, replies, self._composer)
            self.picker.chosen.connect(self._insert)
            self.picker.open_above(self._composer.field)

        self._screen.place.background.run(
            lambda: desk.saved_replies.listed(mention_id), owner=self, then=arrived, lane="saved"
        )

    def _insert(self, taken: Filled) -> None:
        """Put it in at the cursor; the first placeholder left over is selected, to be typed over."""
        field = self._composer.field
        cursor = field.textCursor()
        start = cursor.selectionStart()
        before = field.document().characterAt(start - 1) if start else " "
        joint = "" if str(before).isspace() or str(before) == "\u2029" else " "
        cursor.insertText(joint + taken.text)
        if taken.open:
            at = start + len(joint)
            first, last = taken.open[0]
            cursor.setPosition(at + utf16.place(taken.text, first))
            cursor.setPosition(at + utf16.place(taken.text, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def name_it(self) -> None:
        """Ask for a name, then save the text in the editor."""
        mention, text = self._composer.mention, self._composer.text.strip()
        if mention is None or not text:
            self._screen.place.speaker.toast(tr("Write the reply first, then save it."))
            return
        mention_id = mention.id
        dialog = QInputDialog(self._composer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Save this reply for later"))
        dialog.setLabelText(tr("A name by which you will find it again"))
        dialog.setTextValue(" ".join(plain(text).split()[:_NAME_WORDS]))
        dialog.textValueSelected.connect(lambda name: self._save(mention_id, name, text))
        dialog.finished.connect(self._named)
        self.naming = dialog
        dialog.open()

    def _named(self, _: int) -> None:
        self.naming = None

    def _save(self, mention_id: MentionId, name: str, text: str) -> None:
        place = self._screen.place

        def done(written: Written) -> None:
            def undo() -> None:
                place.background.run(lambda: place.desk.playbooks.undo(written), owner=self)

            place.speaker.toast(tr("Saved as “{name}”", name=isolated(name)), undo=undo)

        place.background.run(
            lambda: place.desk.saved_replies.save(mention_id, name, text),
            owner=self,
            then=done,
            otherwise=lambda error: place.speaker.toast(str(error)),
        )
