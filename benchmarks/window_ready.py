"""From the start of the process to a window with its first page of the queue, on a million mentions.

python benchmarks/window_ready.py --keep million.sqlite

Beside it: the same window on an empty workspace (what Python and Qt cost), and reading the open
mentions as a list without pages would.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _million import Million, arguments

RUNS = 5
TARGET = 1.5

CHILD = """
import os, sys, time
from pathlib import Path
born = float(sys.argv[2])
from socialdesk.app import build
from socialdesk.config import load_settings
settings = load_settings(Path(sys.argv[1]), env={})
desk = build(settings)
from PySide6.QtCore import QTimer
from socialdesk.desktop import launch
app = launch.application()
shell = launch.window(desk, app, scale=1.0)
shell.begin()
shell.show()
QTimer.singleShot(0, lambda: launch.start(shell))
def ready():
    screen = shell.shown_screen("queue")
    filled = sys.argv[3] == "empty" or (screen is not None and screen.model.rowCount() > 0)
    return shell.isVisible() and filled
deadline = time.time() + 30
while not ready() and time.time() < deadline:
    app.processEvents()
    time.sleep(0.001)
shell.grab()  # painted, not only shown
print(time.time() - born if ready() else "nan", time.process_time(), flush=True)
os._exit(0)
"""


def opening(workspace: Path, kind: str) -> list[tuple[float, float]]:
    """Seconds of each run, on the wall and at work (all threads); every run is a process of its own.

    The first start is not counted: there Python compiles what it keeps compiled from then on.
    """
    taken = []
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(1 + RUNS):
        said = subprocess.run(
            [sys.executable, "-c", CHILD, str(workspace), str(time.time()), kind],
            env={**kept, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        )
        wall, work = said.stdout.strip().splitlines()[-1].split()
        taken.append((float(wall), float(work)))
    return taken[1:]


def main() -> None:
    options = arguments(__doc__.splitlines()[0])
    with Million(options) as million, tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        full.mkdir()
        empty.mkdir()
        (full / "socialdesk.sqlite").symlink_to(million.path.resolve())
        began = time.perf_counter()
        everything = "SELECT * FROM mentions WHERE status = 'open' ORDER BY priority DESC, id DESC"
        count = len(sqlite3.connect(million.path).execute(everything).fetchall())
        naive = time.perf_counter() - began
        for kind, workspace in (("full", full), ("empty", empty)):
            taken, work = zip(*opening(workspace, kind), strict=True)
            print(
                f"window ready, {kind:5}: median {statistics.median(taken):.2f} s, worst {max(taken):.2f} s;"
                f" at work {statistics.median(work):.2f} s"
            )
            if kind == "full":
                verdict = "reached" if max(taken) < TARGET else "missed"
                print(f"target {TARGET} s: {verdict}")
        print(f"reading all {count:,} open mentions into a list first: {naive:.2f} s more")


if __name__ == "__main__":
    main()
