"""Keystrokes for each mention: a scripted manager clears the demo brand's queue in the real window.

Run with `make bench`, or by itself: ``benchmarks/keystrokes.py [--most N]``. The manager reads, and then

* skips (X) what is spam, chatter, or expects no answer;
* takes the first suggestion and goes on (Ctrl+Enter); once more where a soft finding asks for it;
* asks the lead (L) where a second person must agree;
* else puts it off by an hour (S, Enter), as one that wants words of one's own.

A chord counts as one keystroke. Keys that walk the list are counted; none should be needed, deciding goes to
the next one. Nothing is typed, so what is measured is the pace with suggestions that are good enough to go
out; and how long the window itself takes, from a mention's first key until all is settled again.
Nothing leaves the machine: the demo's platforms are recordings.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.app import build
from socialdesk.config import load_settings, prepare_workspace
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import wait, window
from socialdesk.desktop.window.shell import Shell
from socialdesk.desktop.words import language
from socialdesk.domain.classification import Intent
from socialdesk.domain.mention import MentionRow

GOAL = 2
"""Keystrokes for a mention with a good suggestion."""

PACE = 300
"""Mentions that a practised manager clears in an hour."""

QUIET = (Intent.SPAM, Intent.CHATTER)
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Manager:
    """Presses keys and counts them."""

    def __init__(self, shell: Shell, queue: QueueScreen) -> None:
        self._shell, self._queue = shell, queue
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup or QApplication.focusWidget() or self._shell, key, modifier)
        self.pressed += 1
        self.settle()

    def settle(self) -> None:
        wait(lambda: self._shell.settled, 60)

    def decided(self, row: MentionRow) -> bool:
        return bool(self._queue.model.handled(row.id)) or self._queue.model.place(row.id) < 0

    def decide(self, row: MentionRow) -> str:
        """Decide about the current row; answers how. Where a reply is pasted by hand, the question whether to
        open the post is answered as well."""
        how = self._decide(row)
        while (asked := QApplication.activeModalWidget()) is not None:
            QTest.keyClick(asked, Qt.Key.Key_Escape)
            self.pressed += 1
            self.settle()
            how = "copied, to paste by hand"
        if QApplication.focusWidget() is None:  # no window manager gives it back
            self._shell.activateWindow()
            self._queue.pane.to_list()
            self.settle()
        return how

    def _decide(self, row: MentionRow) -> str:
        if row.intent in QUIET or not row.needs_reply:
            self.press(Qt.Key.Key_X)
            return "skipped"
        asks = self._queue.composer.deeds.send_button.words == "Ask the lead"
        tries: tuple[tuple[str, Callable[[], None]], ...] = (
            ("approved", lambda: self.press(Qt.Key.Key_Return, CTRL)),
            ("approved, asked once more", lambda: self.press(Qt.Key.Key_Return, CTRL)),
            ("asked the lead", lambda: self.press(Qt.Key.Key_L)),
        )
        for how, act in tries:
            if self._queue.composer.text.strip():
                act()
            if self.decided(row):
                return "asked the lead" if asks else how
        self.press(Qt.Key.Key_S)
        self.press(Qt.Key.Key_Return)
        return "put off" if self.decided(row) else "stuck"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--most", type=int, default=1000, help="Mentions to decide about at most.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(Path(folder), env={})
        prepare_workspace(settings)
        desk = build(settings)
        try:
            desk.opening.open_demo()
            desk.triage.run()
            app = QApplication.instance() or QApplication([])
            assert isinstance(app, QApplication)
            language.use("en", app, settings.resources)
            shell = window(desk, app)
            shell.show()
            shell.begin()
            shell.activateWindow()
            wait(lambda: shell.settled, 60)
            queue = shell.shown_screen("queue")
            assert isinstance(queue, QueueScreen)
            report(Manager(shell, queue), queue, options.most)
            shell.close()
        finally:
            desk.close()
    return 0


def report(manager: Manager, queue: QueueScreen, most: int) -> None:
    """Clear the queue and print what it took."""
    keys: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    taken: list[float] = []  # seconds
    within = walked = 0
    for _ in range(most):
        row = queue.pane.current()
        if row is not None and manager.decided(row):
            manager.pressed = 0
            manager.press(Qt.Key.Key_BracketRight)
            walked += 1
            row = queue.pane.current()
        if row is None or manager.decided(row):
            break
        manager.pressed = 0
        begun = time.perf_counter()
        how = manager.decide(row)
        taken.append(time.perf_counter() - begun)
        keys[how] += manager.pressed
        mentions[how] += 1
        within += manager.pressed <= GOAL
        if how == "stuck":
            manager.press(Qt.Key.Key_J)
            walked += 1
    total = mentions.total()
    print(f"{'':28}{'mentions':>10}{'keystrokes each':>18}")
    for how, number in mentions.most_common():
        print(f"{how:28}{number:>10}{keys[how] / number:>18.2f}")
    print(f"{'all':28}{total:>10}{(keys.total() + walked) / max(total, 1):>18.2f}")
    print(f"{within} of {total} within {GOAL} keystrokes; {walked} keystrokes only to walk on")
    if taken:
        usual = statistics.median(taken)
        print(
            f"the window takes {usual * 1000:.0f} ms of a mention (worst {max(taken) * 1000:.0f}):"
            f" at {PACE} an hour {3600 / PACE - usual:.1f} s are left to read and press"
        )


if __name__ == "__main__":
    raise SystemExit(main())
