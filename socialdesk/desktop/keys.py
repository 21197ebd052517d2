"""Which key does what: the keys that actions come with, and a person's own from ``keys.toml``.

An action is known by where it lives and by the key it comes with: ``("queue", "S")`` is Snooze, whatever
key a person gave it. Everything that names a key asks here, so no text can tell of another one.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from socialdesk import durable
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import tr
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import SettingWrong

FILE = "keys.toml"
WINDOW = "window"
"""Where actions live that work on every screen."""
UNDO_KEY = "Z"
"""Taking back is one action, wherever it is done: whoever moves it moves it on every screen."""
SCOPE = "keyScope"
"""The property by which a screen says where its actions live."""
LONGEST = 2
"""Keys that are pressed one after the other, at most."""

Name = tuple[str, str]
"""Where an action lives, and the key it comes with (or a word, for one that comes without)."""
Own = Mapping[Name, str]
"""A person's keys; "" for none."""

_AS_ENGRAVED = QKeySequence.SequenceFormat.PortableText
_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_Alt, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
}  # fmt: skip
_OTHERS = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
"""Keys that lists, fields and buttons live by: pressed alone, they are never an action's."""


def canonical(text: str) -> str:
    """A key as the file writes it ("Ctrl+S", "G, Q"); "" where ``text`` names none."""
    sequence = QKeySequence(text.replace("↵", "Return"))
    known = all(chord.key() != Qt.Key.Key_unknown for chord in _chords(sequence))
    return sequence.toString() if known else ""


def _chords(sequence: QKeySequence) -> list[QKeyCombination]:
    return [sequence[place] for place in range(sequence.count())]  # type: ignore[index]


def free(key: str) -> bool:
    """Whether a canonical key may be an action's: not one that lists and fields live by, nor a mere Shift."""
    chords = _chords(QKeySequence(key))
    shift = Qt.KeyboardModifier.ShiftModifier
    return 0 < len(chords) <= LONGEST and not any(
        chord.key() in _MODIFIERS or (chord.key() in _OTHERS and not chord.keyboardModifiers() & ~shift)
        for chord in chords
    )


def written(key: QKeySequence | str) -> str:
    """A key as it stands on the keyboard: "Ctrl+Enter", "G Q"; on a Mac with its signs.

    Qt's own words for keys are in the system's language (Turkish: "Kontrol"), which no keyboard has.
    """
    form = QKeySequence.SequenceFormat.NativeText if sys.platform == "darwin" else _AS_ENGRAVED
    text = QKeySequence(key).toString(form).replace(", ", " ")
    return text.replace(QKeySequence("Return").toString(form), tr("Enter"))


def beside(text: str, key: str) -> str:
    """Words of a button with its key beside them."""
    return f"{text}  {key}" if key else text


def hint(text: str, key: str) -> str:
    """Words of a tooltip with the key that does it."""
    return f"{text} ({key})" if key else text


def twins(key: str) -> tuple[str, ...]:
    """A canonical key and, where it has Return, the same with the keypad's Enter."""
    return (key, key.replace("Return", "Enter")) if "Return" in key else (key,) if key else ()


def clash(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two actions with these keys are in each other's way: a key of one is a key of the other, or
    begins it."""
    exact, partial = QKeySequence.SequenceMatch.ExactMatch, QKeySequence.SequenceMatch.PartialMatch
    others = [QKeySequence(key) for key in other]
    return any(
        a.matches(b) in (exact, partial) or b.matches(a) == partial
        for a in map(QKeySequence, one)
        for b in others
    )


def meet(one: Name, other: Name) -> bool:
    """Whether two actions work at the same time."""
    return one[0] == other[0] or WINDOW in (one[0], other[0])


def settled(
    defaults: Mapping[Name, Sequence[str]], own: Own
) -> tuple[dict[Name, tuple[str, ...]], set[Name]]:
    """The keys of each action, and whose own key cannot be theirs because it is in another's way.

    Those go back to the keys that they come with, all of them at once, until nothing is in the way of
    anything: the order of the file says nothing.
    """
    refused: set[Name] = set()
    while True:
        held = {
            name: twins(own[name]) if name in own and name not in refused else tuple(keys)
            for name, keys in defaults.items()
        }
        changed = [name for name in held if name in own and name not in refused]
        found = set()
        for name in changed:
            for other, keys in held.items():
                if other != name and meet(name, other) and clash(held[name], keys):
                    found |= {name, other} & set(changed)
        if not found:
            return held, refused
        refused |= found


# The file ------------------------------------------------------------------------------------------


def read(path: Path, scopes: Iterable[str]) -> dict[Name, str]:
    """A person's keys; none without a file. `SettingWrong` names file, line and remedy."""
    if not path.exists():
        return {}
    file = TomlFile(path, shown=FILE)
    file.known(file.data, scopes)
    own: dict[Name, str] = {}
    for scope in file.data:
        table = file.table(scope)
        for entry in table:
            key = file.text(table, entry, table=scope)
            name = _name(scope, canonical(entry) or entry)
            if name in own:
                raise file.wrong(f"“{entry}” is there twice", "Keep one.", table=scope, key=entry)
            if key and not free(canonical(key)):
                raise file.wrong(
                    f"“{key}” is no key that an action can have",
                    'Write a letter, or keys such as "Ctrl+D", "F9" or "G, D"; "" for none.',
                    table=scope,
                    key=entry,
                )
            own[name] = canonical(key)
    return own


def write(path: Path, own: Own, said: Mapping[Name, str], *, keep: Path | None = None) -> None:
    """Keep a person's keys; ``said`` is what each action does, ``keep`` where the file as it was is kept.
    Raises `DiskFull`."""
    lines = [
        "# Keys of your own: the key that an action comes with = the key you press for it.",
        "# The window (Change keys) writes this file anew: comments of your own are not kept.",
    ]
    for scope in sorted({scope for scope, _ in own}):
        lines += ["", f"[{scope}]"]
        for name, key in sorted(own.items()):
            if name[0] == scope:
                about = "".join(c for c in said.get(name, "") if c.isprintable())
                lines.append(f"{_quoted(name[1])} = {_quoted(key)}" + (f" # {about}" if about else ""))
    durable.write(path, ("\n".join(lines) + "\n").encode(), keep=keep)


def _quoted(text: str) -> str:  # a JSON string is a TOML string, but for DEL
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


# The window's --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Act:
    """An action whose key can be changed: what it does, and the keys it comes with and has."""

    name: Name
    group: str
    words: str
    defaults: tuple[str, ...]
    keys: tuple[str, ...]


class Keys(QObject):
    """The keys of one window. `changed` is emitted when actions have other keys than before.

    ``path`` is the person's file; ``trouble`` says why it could not be used, "" where it could.
    """

    changed = Signal()

    def __init__(self, path: Path, scopes: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.trouble = ""
        self._own: dict[Name, str] = {}
        try:
            self._own = read(path, scopes)
        except SettingWrong as error:
            self.trouble = translated(error)
        self._aside = path.with_suffix(".broken.toml") if self.trouble else None
        self._writing = threading.Lock()
        self._defaults: dict[Name, tuple[str, ...]] = {}
        self._actions: dict[Name, list[QAction]] = {}
        self._words: dict[Name, str] = {}
        self._held: dict[Name, tuple[str, ...]] = {}
        self.refused: set[Name] = set()

    @property
    def own(self) -> dict[Name, str]:
        """The person's keys, those that are in another's way too."""
        return dict(self._own)

    def bind(self, action: QAction, scope: str, defaults: Sequence[str], word: str = "") -> None:
        """Give an action its keys, now and when they change; ``word`` names one that came
        without once, or still does.

        Keys that lists and fields live by stay what they are. Call `settle` when all are bound.
        """
        keys = tuple(canonical(key) for key in defaults if key)
        if not (keys or word) or not all(map(free, keys)):
            action.setShortcuts([QKeySequence(key) for key in keys])
            return
        name = _name(scope, word or keys[0])
        self._defaults[name] = keys
        self._words[name] = action.text()
        self._actions.setdefault(name, []).append(action)
        action.setProperty("act", list(name))
        mine = self._held.setdefault(name, twins(self._own[name]) if name in self._own else keys)
        action.setShortcuts([QKeySequence(key) for key in mine])

    def settle(self) -> None:
        """Look whether keys are in each other's way, now that more actions are bound."""
        if self._own:
            self.put(self._own)

    def put(self, own: Own) -> None:
        """Make these the person's keys, at once and everywhere."""
        self._own = dict(own)
        before = self._held
        self._held, self.refused = settled(self._defaults, self._own)
        for name, keys in self._held.items():
            if keys != before.get(name):
                for action in self._living(name):
                    action.setShortcuts([QKeySequence(key) for key in keys])
        if self._held != before:
            self.changed.emit()

    def keep(self) -> None:
        """Write the person's keys as they are now into the file; a file that could not be used stays beside
        it as ``keys.broken.toml``. For any thread. Raises `DiskFull`."""
        with self._writing:  # the last one writes what was wanted last
            write(self.path, dict(self._own), dict(self._words), keep=self._aside)
            self._aside = None

    def shown(self, scope: str, key: str) -> str:
        """How to write the key of the action that comes with ``key``: as the person has it. What is no
        action of the ``scope`` is one of the window."""
        name = _name(scope, canonical(key) or key)
        if name not in self._held and (WINDOW, name[1]) in self._held:
            name = (WINDOW, name[1])
        held = self._held.get(name, (self._own.get(name, name[1]),))
        return written(held[0]) if held else ""

    def written(self, name: Name) -> str:
        """An action of which the person has another key, and that key: "Snooze: D"."""
        return f"{self._words.get(name, name[1])}: {written(self._own.get(name, ''))}"

    def acts(self) -> list[Act]:
        """Every action bound so far, in order."""
        return [
            Act(name, str(living[0].property("group") or ""), living[0].text(), self._defaults[name], keys)
            for name, keys in self._held.items()
            if (living := self._living(name)) and not living[0].property("hidden")
        ]

    def in_the_way(self, name: Name, key: str) -> list[Act]:
        """Whose keys would be in the way if the action had this canonical key."""
        return [
            act
            for act in self.acts()
            if act.name != name and meet(act.name, name) and clash(twins(key), act.keys)
        ]

    def _living(self, name: Name) -> list[QAction]:
        living = self._actions[name] = [each for each in self._actions[name] if shiboken6.isValid(each)]
        return living


def _name(scope: str, key: str) -> Name:
    return (WINDOW if key == UNDO_KEY else scope, key)


def is_undo(action: QAction) -> bool:
    """Whether an action is the one that takes back, whatever its key."""
    return bool(action.property("act") == [WINDOW, UNDO_KEY])


class KeyWords(QObject):
    """Keeps what a widget says about keys true: ``say`` is called with them as the person has them when the
    widget is shown in its window, and when keys change. ``comes_with``: those that the actions come with."""

    def __init__(self, widget: QWidget, comes_with: str | Sequence[str], say: Callable[..., object]) -> None:
        super().__init__(widget)
        self._widget, self._say = widget, say
        self._comes_with = [comes_with] if isinstance(comes_with, str) else list(comes_with)
        self._keys: Keys | None = None
        say(*map(written, self._comes_with))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._widget:
            self._look()
        return False

    def _look(self) -> None:
        scope, each = "", self._widget
        while True:
            scope = scope or str(each.property(SCOPE) or "")
            above = each.parentWidget()
            if above is None:
                break
            each = above
        keys = each.findChild(Keys, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if keys is not None and keys is not self._keys:
            self._keys = keys
            keys.changed.connect(self._look)
        if keys is not None:
            self._say(*(keys.shown(scope or WINDOW, key) for key in self._comes_with))
