"""From the start of the program to the first real mention with its labels, by keys, as a new person goes.

    PYTHONPATH=. .venv/bin/python benchmarks/first_mention.py

Two of the three ways of the first screen, each in a new workspace with the shipped model: a brand's name
typed under "Listen for my brand now", and "Connect accounts" with a Mastodon account. The program is a
process of its own, off screen; keys are pressed where the focus is, one every `KEY` seconds (a token is
pasted, as one key). What it listens to are real servers on loopback: a Mastodon server, a news feed, and an
empty search of Hacker News. The clock starts before the process does and stops when a mention of those
servers is painted with its labels.

No network but loopback: the seconds that platforms take to answer come on top. Nor does the script read; the
words that stand on its way are counted, and how long they take at `READING` words a minute is said beside.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from socialdesk.app import build
from socialdesk.config import load_settings, prepare_workspace
from socialdesk.desktop import launch
from socialdesk.desktop.inbox.queue import AllMentions, QueueScreen
from socialdesk.desktop.window.shell import Shell
from tests.conformance.replay import Replay, replaying
from tests.servers import MastodonServer, running_mastodon

AIM = 120.0
"""Seconds: "from start to a first real mention in under two minutes without reading"."""

KEY = 0.2
"""Seconds between two keys of somebody who types slowly."""

READING = 238
"""Words a minute, silent reading of adults (Brysbaert 2019, a meta-analysis of 190 studies)."""

PATIENCE = 240.0
BRAND = "Ruusu Kahvi"
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Invented news</title>
<item><guid>n1</guid><title>Ruusu Kahvi opens in Turku</title><link>https://news.example/1</link>
<description>The shop opens on Monday.</description><pubDate>{now}</pubDate></item></channel></rss>"""

Step = str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier] | Callable[[], bool]
"""Words to type, a key to press, or what to wait for."""
SHIFT = Qt.KeyboardModifier.ShiftModifier


# The person ----------------------------------------------------------------------------------------


class Person(QObject):
    """Goes a way step by step, once the program has a window; prints what it took and quits."""

    def __init__(self, way: Callable[[Shell, Person], Iterator[Step]], born: float) -> None:
        super().__init__()
        self._way, self._born = way, born
        self._steps: Iterator[Step] | None = None
        self._keys: list[Callable[[], None]] = []
        self._waits: Callable[[], bool] | None = None
        self._next = 0.0
        self.pressed = self.words = 0
        self.marks: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(10)

    def mark(self, what: str) -> None:
        self.marks.setdefault(what, time.time() - self._born)

    def look(self, root: QWidget) -> None:
        """Count the words that stand there."""
        for each in root.findChildren(QWidget):
            if each.isVisibleTo(root) and isinstance(each, (QLabel, QAbstractButton)):
                self.words += len(each.text().split())
            elif each.isVisibleTo(root) and isinstance(each, QLineEdit):
                self.words += len(each.placeholderText().split())

    def _turn(self) -> None:
        if time.time() - self._born > PATIENCE:
            print(json.dumps({"stuck": f"after {self.pressed} keys", "marks": self.marks}), flush=True)
            os._exit(1)
        if self._waits is not None and not self._waits():
            return
        self._waits = None
        if self._keys:
            if time.time() >= self._next:
                self._next = time.time() + KEY
                self.pressed += 1
                self._keys.pop(0)()
            return
        self._step()

    def _step(self) -> None:
        if self._steps is None:
            shell = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Shell)), None)
            if shell is None:
                return
            shell.activateWindow()
            self._steps = self._way(shell, self)
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            told = {"marks": self.marks, "keys": self.pressed, "words": self.words}
            print(json.dumps(told), flush=True)
            QCoreApplication.quit()
        elif isinstance(step, str):
            self._keys = [lambda letter=letter: press(letter) for letter in step]  # type: ignore[misc]
        elif isinstance(step, Qt.Key):
            self._keys = [lambda: press(step)]
        elif isinstance(step, tuple):
            self._keys = [lambda: press(*step)]
        else:
            self._waits = step


def press(key: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key, modifier)
    else:
        QTest.keyClick(focus, key, modifier)


def dialog() -> QWidget | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QDialog) else None


def labelled(shell: Shell) -> bool:
    """Whether a mention stands in the list that is shown, with its labels."""
    shown = shell.places.currentWidget()
    if not isinstance(shown, (QueueScreen, AllMentions)) or not shown.model.rowCount():
        return False
    return all(row.sentiment is not None and row.intent is not None for row in shown.model.rows[:1])


def by_name(shell: Shell, person: Person) -> Iterator[Step]:
    welcome = shell.welcome
    yield lambda: welcome.isVisible() and welcome.name.hasFocus()
    person.mark("first screen")
    person.look(welcome)
    yield BRAND
    yield Qt.Key.Key_Return
    yield welcome.open_button.isVisible
    person.mark("places have answered")
    yield Qt.Key.Key_Space
    yield lambda: labelled(shell)
    person.mark("labelled mention")
    shell.grab()


def by_account(shell: Shell, person: Person) -> Iterator[Step]:
    welcome = shell.welcome
    yield lambda: welcome.isVisible() and welcome.name.hasFocus()
    person.mark("first screen")
    person.look(welcome)
    yield BRAND
    while QApplication.focusWidget() is not welcome.connect_button:
        yield Qt.Key.Key_Backtab, SHIFT
    yield Qt.Key.Key_Space
    yield lambda: dialog() is not None and isinstance(QApplication.focusWidget(), QLineEdit)
    person.mark("connect dialog")
    asked = dialog()
    assert asked is not None
    yield Qt.Key.Key_Backtab, SHIFT  # to the platform, by its first letter
    yield "m"
    yield Qt.Key.Key_Tab
    person.look(asked)
    server, token = os.environ["FIRST_MENTION_SERVER"], os.environ["FIRST_MENTION_TOKEN"]
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit), field
    field.selectAll()  # as Tab does for a person whose desktop gives focus by Tab
    yield server
    yield Qt.Key.Key_Return
    QApplication.clipboard().setText(token)
    yield Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    yield Qt.Key.Key_Return
    yield lambda: dialog() is None
    person.mark("account connected")
    shell.activateWindow()  # as a window manager does when a dialog has closed
    yield shell.isActiveWindow
    yield "gq"
    yield lambda: labelled(shell)
    person.mark("labelled mention")
    shell.grab()


WAYS = {"a name": by_name, "an account": by_account}


def live(workspace: Path, way: str, born: float, places: dict[str, dict[str, str]]) -> int:
    """The program as a person starts it, but for where it listens without an account."""
    settings = load_settings(workspace, env={})
    prepare_workspace(settings)
    desk = build(settings, places=places)
    try:
        launch.application()
        person = Person(WAYS[way], born)
        status = launch.run(desk, [])
        person.deleteLater()
        return status
    finally:
        desk.close()


# Around it -----------------------------------------------------------------------------------------


def news(server: Replay) -> str:
    """The address of a news feed with one item about the brand, and of an empty Hacker News."""
    feed = FEED.format(now=format_datetime(datetime.now(UTC)))
    server.play([{"path": "/api/.*", "body": {"hits": []}}, {"path": "/search", "text": feed}])
    return server.base


def measured(way: str, folder: Path, mastodon: MastodonServer, feed: str) -> dict[str, object]:
    """What one start of the program told."""
    places = {
        "mastodon": {"base_url": mastodon.base},
        "rss": {"feeds": feed + "/search?q={query}"},
        "hackernews": {"base_url": feed},
    }
    words = [sys.executable, __file__, "--live", str(folder / "workspace"), "--way", way]
    env = {
        **os.environ,
        "HOME": str(folder),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "FIRST_MENTION_SERVER": mastodon.base,
        "FIRST_MENTION_TOKEN": mastodon.token("northwind"),
    }
    born = time.time()
    done = subprocess.run(
        [*words, "--born", str(born), "--places", json.dumps(places)],
        env=env, capture_output=True, text=True, timeout=PATIENCE + 60, check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{way}: {done.stdout}{done.stderr}")
    told: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--way", choices=WAYS, help="One way only.")
    for name in ("--live", "--born", "--places"):  # how the script starts the program
        parser.add_argument(name, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.live:
        return live(Path(options.live), options.way, float(options.born), json.loads(options.places))
    with (
        tempfile.TemporaryDirectory() as folder,
        replaying() as server,
        running_mastodon(Path(folder) / "mastodon.log") as mastodon,
    ):
        mastodon.post("mina", "Has anyone tried #RuusuKahvi? Is the shop open on Sundays?")
        mastodon.post("ari", "@northwind my parcel is six days late, where is it?")
        for way in [options.way] if options.way else WAYS:
            place = Path(folder) / way.replace(" ", "-")
            place.mkdir()
            report(way, measured(way, place, mastodon, news(server)))
    return 0


def report(way: str, told: dict[str, object]) -> None:
    marks, keys, words = told["marks"], told["keys"], told["words"]
    assert isinstance(marks, dict)
    assert isinstance(words, int)
    taken = marks["labelled mention"]
    print(f"by {way}: {taken:.1f} s to the first labelled mention, {keys} keys; aim {AIM:.0f} s: ", end="")
    print("reached" if taken < AIM else "missed")
    print("  " + ", ".join(f"{what} {at:.1f} s" for what, at in marks.items()))
    print(f"  {words} words stand on the way: {words / READING * 60:.0f} s for who reads them all")


if __name__ == "__main__":
    sys.exit(main())
