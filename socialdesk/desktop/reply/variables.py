"""Variables at the cursor: what templates call ``{order}`` or ``{name}``, as it reads for this mention."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.widgets.paged_list import Line
from socialdesk.desktop.widgets.popup_picker import PopupPicker
from socialdesk.desktop.words import isolated, tr
from socialdesk.services.saved_replies import Variable, named

INSERT = "Ctrl+I"
BRACE = "{"


class VariableKeys(QObject):
    """``{`` typed in the reply, or a key, shows the variables that have a value; Enter puts the value in, in
    place of the brace that was typed. Escape leaves the brace, and the guard stops it."""

    def __init__(self, screen: Screen, composer: Composer) -> None:
        super().__init__(screen)
        self._screen, self._composer = screen, composer
        self.picker: PopupPicker[Variable] | None = None
        screen.act(tr("Insert a variable"), INSERT, self.choose, group=tr("Decide"))
        composer.field.brace_typed.connect(lambda: self.choose(typed=True))

    def choose(self, *, typed: bool = False) -> None:
        """Show the variables, as they read for the mention in the editor. ``typed``: a brace asks for them,
        and who has written on behind it wants none."""
        mention = self._composer.mention
        if mention is None or not self._composer.field.isEnabled():
            return
        desk, mention_id = self._screen.place.desk, mention.id

        def arrived(variables: list[Variable]) -> None:
            now, field = self._composer.mention, self._composer.field
            if now is None or now.id != mention_id or (typed and not self._behind_brace()):
                return
            self.picker = PopupPicker(
                self._screen.place.theme,
                tr("Variables"),
                tr("Which variable?"),
                tr("No variable that has a value here is called so."),
                lambda typed: named(variables, typed),
                lambda each: each.name,
                lambda each: Line(isolated(f"{{{each.name}}}"), beside=isolated(each.value)),
                self._composer,
                height=260,
            )
            self.picker.taken.connect(self._insert)
            self.picker.open_above(field)

        self._screen.place.background.run(
            lambda: desk.saved_replies.variables(mention_id), owner=self, then=arrived, lane="variables"
        )

    def _insert(self, taken: Variable) -> None:
        field = self._composer.field
        cursor = field.textCursor()
        if self._behind_brace():
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(taken.value)
        field.setTextCursor(cursor)
        field.activateWindow()
        field.setFocus()

    def _behind_brace(self) -> bool:
        field = self._composer.field
        cursor = field.textCursor()
        at = cursor.position()
        return not cursor.hasSelection() and at > 0 and field.document().characterAt(at - 1) == BRACE
