"""The real program under a real X server, pressed by xdotool: a mention is approved by keys, undone, left."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0

missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"{' and '.join(missing)} not on this machine")


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server of its own; it chooses its number."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def until(done: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {PATIENCE:.0f} s in vain: {what}")
        time.sleep(0.2)


def asked(workspace: Path, question: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(f"file:{workspace / 'socialdesk.sqlite'}?mode=ro", uri=True, timeout=10) as database:
        return database.execute(question).fetchall()


def test_a_mention_is_approved_by_keys_and_taken_back(display: str, tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    env = {**os.environ, "DISPLAY": display, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    env.pop("QT_QPA_PLATFORM", None)
    start = [sys.executable, str(ROOT / "main.py"), "--workspace", str(workspace)]
    headless = {name: value for name, value in env.items() if name != "DISPLAY"}
    subprocess.run(start, env=headless, capture_output=True, timeout=110, check=True)  # opens the demo brand

    def xdotool(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=env, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    with (tmp_path / "said.txt").open("w") as said:
        window = subprocess.Popen(start, env=env, stdout=subprocess.DEVNULL, stderr=said, cwd=tmp_path)
    try:
        shown = ["search", "--onlyvisible", "--name", r"Lumi Coffee \(demo\) – SocialDesk"]
        until(lambda: bool(xdotool(*shown)), "the window with the brand in its title")
        number = xdotool(*shown).splitlines()[-1]
        xdotool("windowfocus", "--sync", number)
        time.sleep(3)  # the first mention opens
        waiting = asked(workspace, "SELECT count(*) FROM replies WHERE state = 'approved'")[0][0]

        def approved() -> int:
            return int(str(asked(workspace, "SELECT count(*) FROM replies WHERE state = 'approved'")[0][0]))

        before = int(str(waiting))
        for _ in range(6):  # what needs two people, or wants it twice, stays
            xdotool("key", "--clearmodifiers", "ctrl+Return")
            time.sleep(1.5)
            if approved() > before:
                break
            xdotool("key", "j")
            time.sleep(1)
        assert approved() == before + 1
        xdotool("key", "z")
        until(lambda: approved() == before, "the undo")
        assert asked(workspace, "SELECT count(*) FROM replies WHERE state = 'withdrawn'")[0][0] == 1
        xdotool("key", "--clearmodifiers", "ctrl+q")
        assert window.wait(30) == 0, (tmp_path / "said.txt").read_text()
    finally:
        if window.poll() is None:
            window.send_signal(signal.SIGTERM)
            window.wait(20)
    assert asked(workspace, "PRAGMA integrity_check") == [("ok",)]
