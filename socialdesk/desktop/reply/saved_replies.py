"""Saved replies at the cursor: a line to type in, those that fit, Enter puts one into the reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog, QWidget

from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.widgets.dialog import ask_words
from socialdesk.desktop.widgets.paged_list import Line
from socialdesk.desktop.widgets.popup_picker import PopupPicker
from socialdesk.desktop.words import isolated, plain, tr
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.saved_replies import Filled, found
from socialdesk.services.playbooks import Written

INSERT, SAVE = "Ctrl+J", "Ctrl+Shift+J"
_NAME_WORDS = 4


class SavedReplyPicker(PopupPicker[Filled]):
    """The saved replies of a brand as they read for one mention. ``save_key`` is the key by which a reply is
    saved."""

    def __init__(self, theme: Theme, replies: Sequence[Filled], save_key: str, parent: QWidget) -> None:
        unsaved = tr(
            "Nothing is saved yet. Write a reply and press {key} to save it for later.", key=save_key
        )
        super().__init__(
            theme,
            tr("Saved replies"),
            tr("Which reply?"),
            tr("No saved reply has these words.") if replies else unsaved,
            lambda typed: found(replies, typed),
            lambda each: (each.saved.lang, each.saved.key),
            lambda each: Line(plain(each.saved.title), beside=isolated(each.text)),
            parent,
            height=260,
        )


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
            self.picker.taken.connect(self._insert)
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
