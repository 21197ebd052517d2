"""Where a person changes keys: every action with its key, and what is in the way before a key is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import keys, words
from socialdesk.desktop.keys import WINDOW, Act, Keys, Name, canonical, free, twins, written
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, restyle
from socialdesk.desktop.window.command_palette import fit
from socialdesk.desktop.words import isolated, tr

NAME_ROLE = Qt.ItemDataRole.UserRole
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 1
NAMED = 3
"""Actions that are named where a key is theirs."""


@dataclass(frozen=True, slots=True)
class Swap:
    """A key that others have: what the action wants, and what becomes of theirs."""

    name: Name
    key: str
    others: tuple[Name, ...]
    given: str


class KeyField(QKeySequenceEdit):
    """Takes the key that is pressed. Escape and Tab leave it; Enter says that nothing follows."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(keys.LONGEST)
        self.setFinishingKeyCombinations(
            [QKeyCombination(Qt.Key.Key_Return), QKeyCombination(Qt.Key.Key_Enter)]
        )
        self.setAccessibleName(tr("The key to press"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False  # Tab comes to `keyPressEvent`

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self.left.emit()


class _Roomy(QStyledItemDelegate):
    def __init__(self, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._height)


class ChangeKeys(Dialog):
    """``titles`` names the places by scope; ``learn`` makes one more screen, so that its actions are known,
    and answers whether there was one left."""

    def __init__(
        self,
        place: Workplace,
        titles: Mapping[str, str],
        learn: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change keys"))
        self.place, self._learn = place, learn
        self._keys: Keys = place.keys
        self._titles = {**titles, WINDOW: tr("everywhere")}
        self._heads: dict[str, QTreeWidgetItem] = {}
        self._lines: dict[Name, QTreeWidgetItem] = {}
        self._steps: list[dict[Name, str]] = []
        self._asked = ""
        self._wanted: Name | None = None
        self._swap: Swap | None = None
        self._build()
        self._more = QTimer(self)
        self._more.setInterval(0)  # one screen each time the window has nothing else to do
        self._more.timeout.connect(self._learn_more)
        self._more.start()
        self._fill()
        self._hide_swap()
        self._say("")

    def _build(self) -> None:
        p = self.place.theme.px
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find an action or a key"))
        self.filter.setAccessibleName(tr("Find an action or a key"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.change)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([tr("What it does"), tr("Key")])
        self.list.setItemsExpandable(False)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(p(12))
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(_Roomy(p(28), self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setColumnWidth(0, p(400))
        self.list.itemActivated.connect(self.change)
        self.list.currentItemChanged.connect(self._chosen)
        self.said = PlainLabel("", wrap=True)
        self.said.setMinimumHeight(p(40))
        self.field = KeyField()
        self.field.setFixedWidth(p(160))
        self.field.editingFinished.connect(self._pressed)
        self.field.left.connect(self._leave)
        self.swap_button = QPushButton(tr("Swap them"))
        self.swap_button.setProperty("role", "primary")
        self.swap_button.clicked.connect(self.swap)
        self.another_button = QPushButton(tr("Another key"))
        self.another_button.clicked.connect(self._again)
        asking = QHBoxLayout()
        asking.setSpacing(p(8))
        for part in (self.said, self.field, self.swap_button, self.another_button):
            asking.addWidget(part, int(part is self.said))
        theme = self.place.theme
        self.change_button = KeyButton(theme, tr("Change"), "Enter")
        self.default_button = KeyButton(theme, tr("Back to its own key"), "Del")
        self.undo_button = KeyButton(theme, tr("Undo"), "Ctrl+Z")
        self.all_button = KeyButton(theme, tr("All back"), "Shift+Del")
        self.close_button = KeyButton(theme, tr("Close"), "Esc")
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        for button, run in (
            (self.change_button, self.change),
            (self.default_button, self.to_default),
            (self.undo_button, self.undo),
            (self.all_button, self.all_back),
            (self.close_button, self.close),
        ):
            button.clicked.connect(lambda _=False, run=run: run())
            button.setAutoDefault(False)
            if button is self.close_button:
                deeds.addStretch(1)
            deeds.addWidget(button)
        self.swap_button.setAutoDefault(False)
        self.another_button.setAutoDefault(False)
        self._do(tr("Undo"), "Ctrl+Z", self.undo, self)
        self._do(tr("Back to its own key"), "Del", self.to_default, self.list)
        self._do(tr("All back"), "Shift+Del", self.all_back, self.list)
        self._do(tr("Find an action or a key"), "Ctrl+F", self.filter.setFocus, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(16), p(16), p(16), p(16))
        column.setSpacing(p(10))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(asking)
        column.addLayout(deeds)
        self.resize(p(640), min(p(640), self.place.theme.px(900)))
        self.filter.setFocus()

    def _do(self, text: str, key: str, run: Callable[[], object], where: QWidget) -> None:
        action = QAction(text, where)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if where is self else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(lambda _=False: run())
        where.addAction(action)

    # The list ------------------------------------------------------------------------------------

    def _learn_more(self) -> None:
        if not self._learn():
            self._more.stop()
        self._fill()

    def _fill(self) -> None:
        """Show each action that is known with the keys it has."""
        for act in self._keys.acts():
            line = self._lines.get(act.name)
            if line is None:
                line = self._lines[act.name] = QTreeWidgetItem(self._head(act))
                line.setData(0, NAME_ROLE, act.name)
            own = act.name in self._keys.own
            line.setText(0, act.words)
            line.setText(1, _keys(act.keys) or tr("none"))
            font = self.place.theme.font(13, bold=own)
            line.setFont(1, font)
            comes = tr("It comes with {key}.", key=_keys(act.defaults) or tr("none")) if own else ""
            refused = act.name in self._keys.refused
            if refused:
                comes = tr(
                    "{key} of your file is another action's too.", key=written(self._keys.own[act.name])
                )
            line.setText(1, line.text(1) + ("  •" if own else "") + (" ⚠" if refused else ""))
            line.setData(1, Qt.ItemDataRole.AccessibleTextRole, f"{_keys(act.keys) or tr('none')}. {comes}")
            line.setData(0, ABOUT_ROLE, comes)
        self._narrow(self.filter.text())
        self.default_button.setEnabled(bool(self._keys.own))
        self.all_button.setEnabled(bool(self._keys.own))
        self.undo_button.setEnabled(bool(self._steps))

    def _head(self, act: Act) -> QTreeWidgetItem:
        """Actions stand under their screen, those of the whole window under what they are about."""
        title = act.group if act.name[0] == WINDOW else self._titles.get(act.name[0], act.name[0])
        head = self._heads.get(title)
        if head is None:
            head = self._heads[title] = QTreeWidgetItem(self.list)
            head.setText(0, title)
            head.setFont(0, self.place.theme.font(13, bold=True))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            head.setExpanded(True)
        return head

    def _narrow(self, asked: str) -> None:
        """Show what has the words, or the key; what fits best is chosen."""
        key, acts = asked.strip().casefold(), {act.name: act for act in self._keys.acts()}
        best: tuple[int, QTreeWidgetItem] | None = None
        for head in self._heads.values():
            lines = [line for place in range(head.childCount()) if (line := head.child(place))]
            for line in lines:
                act = acts.get(tuple(line.data(0, NAME_ROLE)))
                has_key = act is not None and key == _keys(act.keys).casefold()
                rank = -1 if has_key else fit(asked, f"{line.text(0)} {head.text(0)}")
                line.setHidden(rank is None)
                if rank is not None and (best is None or rank < best[0]):
                    best = rank, line
            head.setHidden(all(line.isHidden() for line in lines))
        current: QTreeWidgetItem | None = self.list.currentItem()
        if best is not None and (current is None or current.isHidden() or asked != self._asked):
            self.list.setCurrentItem(best[1])
        self._asked = asked

    @property
    def current(self) -> Act | None:
        """The action that is chosen in the list."""
        line: QTreeWidgetItem | None = self.list.currentItem()
        if line is None or line.isHidden():
            return None
        return self._act(tuple(line.data(0, NAME_ROLE) or ()))

    def _act(self, name: object) -> Act | None:
        return next((act for act in self._keys.acts() if act.name == name), None)

    def _chosen(self) -> None:
        line = self.list.currentItem()
        if line is not None and self._wanted is None:
            self._say(str(line.data(0, ABOUT_ROLE) or ""))

    # Changing ------------------------------------------------------------------------------------

    def change(self) -> None:
        """Ask for the key of the action that is chosen."""
        act = self.current
        if act is None:
            return
        self._wanted = act.name
        self._ask(tr("Press the key for “{action}”. Esc leaves it as it is.", action=isolated(act.words)))

    def _ask(self, said: str, role: str = "") -> None:
        self._say(said, role)
        self.field.clear()
        self.field.show()
        self.field.setFocus()

    def _pressed(self) -> None:
        if self._wanted is None or not self.field.isVisible():
            return
        act, key = self._act(self._wanted), canonical(self.field.keySequence().toString())
        if act is None or not key:
            self._leave()
        elif not free(key):
            self._ask(
                tr("{key} belongs to lists and fields. Press another key, or Esc.", key=written(key)), "warn"
            )
        elif key in act.keys:
            self._leave()
        elif others := self._keys.in_the_way(act.name, key):
            self._name_others(act, key, others)
        else:
            self._take(act.name, key)

    def _name_others(self, act: Act, key: str, others: list[Act]) -> None:
        """Say whose key it is, and offer to swap where nobody else is in the way of that."""
        listed = "; ".join(
            tr(
                "{key} is “{action}” ({place})",
                key=_keys(each.keys),
                action=isolated(each.words),
                place=self._titles.get(each.name[0], each.name[0]),
            )
            for each in others[:NAMED]
        )
        given = act.keys[0] if act.keys else ""
        leaving = {act.name, *(each.name for each in others)}
        theirs = [each for other in others for each in self._keys.in_the_way(other.name, given) if given]
        apart = len({each.name[0] for each in others}) == len(others)
        if not apart or any(each.name not in leaving for each in theirs):
            self._ask(tr("{others}. Press another key, or Esc.", others=listed), "warn")
            return
        self._swap = Swap(act.name, key, tuple(each.name for each in others), given)
        self.field.hide()
        self._say(
            tr("{others}. Swap them? It gets {key}.", others=listed, key=written(given))
            if given
            else tr("{others}. Take it? That one has no key then.", others=listed),
            "warn",
        )
        self.swap_button.show()
        self.another_button.show()
        self.swap_button.setFocus()

    def swap(self) -> None:
        """Take the key, and give the others the one that the action had."""
        swap = self._swap
        if swap is not None:
            self._take(swap.name, swap.key, dict.fromkeys(swap.others, swap.given))

    def _again(self) -> None:
        self._hide_swap()
        self.change()

    def _take(self, name: Name, key: str, others: Mapping[Name, str] | None = None) -> None:
        own = self._keys.own | {name: key} | dict(others or {})
        act = self._act(name)
        self._put(own)
        self._leave()
        if act is not None:
            self._say(tr("“{action}” is {key} now.", action=isolated(act.words), key=written(key)), "ok")

    def to_default(self) -> None:
        """Give the action that is chosen the key that it comes with, unless that is another's now."""
        act = self.current
        if act is None or act.name not in self._keys.own:
            return
        others = [
            other
            for default in act.defaults
            for other in self._keys.in_the_way(act.name, default)
            if act.name not in self._keys.refused
        ]
        if others:
            self._wanted = act.name
            self._name_others(act, act.defaults[0], others)
            return
        own = self._keys.own
        del own[act.name]
        self._put(own)
        self._say(tr("“{action}” has its own key again.", action=isolated(act.words)), "ok")

    def all_back(self) -> None:
        """Every action has the keys again that it comes with."""
        if self._keys.own:
            self._put({})
            self._say(tr("All keys are as they came."), "ok")

    def undo(self) -> None:
        """Take the last change back."""
        if self._steps:
            self._put(self._steps.pop(), undoing=True)
            self._say(tr("Undone."), "ok")

    def _put(self, own: dict[Name, str], *, undoing: bool = False) -> None:
        """Let the keys hold at once, and keep them."""
        if not undoing:
            self._steps.append(self._keys.own)
        acts = {act.name: act for act in self._keys.acts()}
        own = {
            name: key for name, key in own.items() if name not in acts or twins(key) != acts[name].defaults
        }
        self._keys.put(own)
        self.place.background.run(self._keys.keep, owner=self._keys)
        self._fill()

    # Saying --------------------------------------------------------------------------------------

    def _leave(self) -> None:
        """Nothing is asked any more."""
        self._wanted = None
        self._hide_swap()
        self._say("")
        self.list.setFocus()

    def _hide_swap(self) -> None:
        self._swap = None
        self.swap_button.hide()
        self.another_button.hide()

    def _say(self, text: str, role: str = "") -> None:
        self.field.hide()
        restyle(self.said, role=role)
        self.said.setText(words.line([text or tr("Enter changes the key of the action that is chosen.")]))
        self.said.setAccessibleName(self.said.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._wanted is not None:
            self._leave()
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():  # first the words, then the dialog
            self.filter.clear()
            self.filter.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._more.stop()
        super().closeEvent(event)


def _keys(held: tuple[str, ...]) -> str:
    return written(held[0]) if held else ""
