"""The real program under a real X server, pressed by xdotool; what it did is read from its database."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from socialdesk.display import can_show_window

ROOT = Path(__file__).parents[2]
PATIENCE = 150.0
TITLE = r"Lumi Coffee \(demo\) – SocialDesk"

missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
missing += can_show_window({"DISPLAY": ":0"}, greets=lambda *_: True).missing  # libraries of Qt's X plugin
needs_x = pytest.mark.skipif(bool(missing), reason=f"{' and '.join(missing)} not on this machine")


def within(seconds: float, done: Callable[[], bool]) -> bool:
    """Whether it is done before so much time is over."""
    deadline = time.monotonic() + seconds
    while not done():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


def until(done: Callable[[], bool], what: str) -> None:
    if not within(PATIENCE, done):
        pytest.fail(f"waited {PATIENCE:.0f} s in vain: {what}")


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of its own; it chooses its number."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


@dataclass
class RealWindow:
    """The program over the demo brand of a workspace of its own. ``begin`` makes the workspace."""

    folder: Path
    display: str

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace"

    @property
    def _env(self) -> dict[str, str]:
        env = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        env.pop("QT_QPA_PLATFORM", None)
        return {**env, "DISPLAY": self.display}

    @property
    def _start(self) -> list[str]:
        return [sys.executable, str(ROOT / "main.py"), "--workspace", str(self.workspace)]

    def begin(self) -> None:
        """Open the demo brand, as a first start without a display does."""
        headless = {name: value for name, value in self._env.items() if name != "DISPLAY"}
        subprocess.run(self._start, env=headless, capture_output=True, timeout=240, check=True)

    @contextmanager
    def open(self) -> Iterator[subprocess.Popen[bytes]]:
        """The window with its first mention open, in focus; ended at the end if it is still there."""
        with (self.folder / "said.txt").open("w") as said:
            program = subprocess.Popen(
                self._start, env=self._env, stdout=subprocess.DEVNULL, stderr=said, cwd=self.folder
            )
        try:
            shown = ["search", "--onlyvisible", "--name", TITLE]

            def there() -> bool:
                assert program.poll() is None, self.said
                return bool(self.xdotool(*shown))

            until(there, "the window with the brand in its title")
            self.xdotool("windowfocus", "--sync", self.xdotool(*shown).splitlines()[-1])
            until(self._hears, "an answer to a key")
            time.sleep(3)  # the first mention opens
            yield program
        finally:
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
                program.wait(20)

    def _hears(self) -> bool:
        """Whether the queue does what a key says: D changes the rows, which is written down."""
        kept = self.workspace / "window.ini"
        before = kept.read_text() if kept.exists() else ""
        self.press("d")
        time.sleep(3)
        after = kept.read_text() if kept.exists() else ""
        return [line for line in before.splitlines() if line.startswith("dense=")] != [
            line for line in after.splitlines() if line.startswith("dense=")
        ]

    @property
    def said(self) -> str:
        return (self.folder / "said.txt").read_text()

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def press(self, key: str) -> None:
        self.xdotool("key", "--clearmodifiers", key)

    def asked(self, question: str) -> list[tuple[object, ...]]:
        """Rows of the workspace's database."""
        path = self.workspace / "socialdesk.sqlite"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10) as database:
            return database.execute(question).fetchall()
