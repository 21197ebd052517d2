"""Saved replies at the cursor: a line to type in, those that fit, Enter puts one into the reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QTextCursor
from PySide6.QtWidgets import QInputDialog, QWidget

from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.widgets.dialog import ask_words
from socialdesk.desktop.widgets.popup_picker import VALUE_ROLE, PickerLine, PopupPicker
from socialdesk.desktop.words import isolated, plain, tr
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.saved_replies import Filled, found
from socialdesk.services.playbooks import Written

INSERT, SAVE = "Ctrl+J", "Ctrl+Shift+J"
_NAME_WORDS = 4


class _Row(PickerLine):
    """The title, and as much of the text as there is room for."""

    def paint_words(
        self,
        painter: QPainter,
        inside: QRect,
        index: QModelIndex | QPersistentModelIndex,
        quiet: QColor,
        *,
        mirrored: bool,
    ) -> None:
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        bold = self.theme.metrics(13, bold=True)
        title = bold.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.setFont(self.theme.font(13, bold=True))
        painter.setPen(self.theme.color("ink"))
        painter.drawText(inside, flags, title)
        used = bold.horizontalAdvance(title) + self.theme.px(12)
        rest = inside.adjusted(0, 0, -used, 0) if mirrored else inside.adjusted(used, 0, 0, 0)
        painter.setFont(self.theme.font(12))
        painter.setPen(quiet)
        text = isolated(index.data(VALUE_ROLE).text)
        shown = self.theme.metrics(12).elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, flags, shown)


class SavedReplyPicker(PopupPicker):
    """The saved replies of a brand as they read for one mention; `chosen` carries the one that was taken.
    ``save_key`` is the key by which a reply is saved."""

    chosen = Signal(object)  # Filled

    def __init__(self, theme: Theme, replies: Sequence[Filled], save_key: str, parent: QWidget) -> None:
        super().__init__(theme, tr("Saved replies"), tr("Which reply?"), _Row, 260, parent)
        self._replies, self._save_key = list(replies), save_key

    def open_above(self, field: QWidget) -> None:
        """Show right above ``field``, as wide as it where that is less than usual."""
        self.resize(min(self.width(), field.width()), self.height())
        corner = field.mapToGlobal(QPoint(0, -self.height() - 4))
        if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + field.width() - self.width())
        self.move(corner)
        self.begin()

    def fitting(self, typed: str) -> list[QStandardItem]:
        items = []
        for each in found(self._replies, typed):
            item = QStandardItem(plain(each.saved.title))
            item.setData(each, VALUE_ROLE)
            item.setData(f"{plain(each.saved.title)}: {plain(each.text)}", Qt.ItemDataRole.AccessibleTextRole)
            items.append(item)
        return items

    def nothing_words(self) -> str:
        if self._replies:
            return tr("No saved reply has these words.")
        return tr(
            "Nothing is saved yet. Write a reply and press {key} to save it for later.", key=self._save_key
        )

    def take(self, value: object) -> None:
        self.chosen.emit(value)


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
            save = self._screen.key_of(SAVE)
            self.picker = SavedReplyPicker(self._screen.place.theme, replies, save, self._composer)
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
        self.naming = ask_words(
            self._composer,
            tr("Save this reply for later"),
            tr("A name by which you will find it again"),
            " ".join(plain(text).split()[:_NAME_WORDS]),
            tr("Save"),
            lambda name: self._save(mention_id, name, text),
        )
        self.naming.finished.connect(self._named)

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
            otherwise=lambda error: place.speaker.toast(translated(error)),
        )
