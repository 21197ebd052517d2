"""Run by itself: opens the window on a screen of two device pixels a pixel, and keeps what it looks like.

``python -m tests.ui.dense_screen WORKSPACE FOLDER`` writes a PNG in device pixels for each of `parts`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import application, take_apart, wait, window
from socialdesk.desktop.trends.screen import TrendsScreen
from socialdesk.desktop.widgets.charts import SentimentChart
from socialdesk.desktop.window.shell import Shell
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, ScriptedClassifier


def parts(shell: Shell) -> dict[str, QWidget]:
    """What is painted by hand or is a picture, by a name for findings; the queue and Trends were shown."""
    queue, trends = shell.shown_screen("queue"), shell.shown_screen("trends")
    assert isinstance(queue, QueueScreen)
    assert isinstance(trends, TrendsScreen)
    card = queue.conversation.focused_card()
    assert card is not None
    return {
        "list": queue.list.viewport(),
        "place": shell.side.items["rules"],
        "post": card.text,
        "avatar": card.avatar,
        "open": card.menu,
        "chart": trends.findChildren(SentimentChart)[0],
    }


def main(workspace: Path, folder: Path) -> None:
    app = application()
    desk = build(
        load_settings(workspace, env={}),
        clock=FrozenClock(MORNING + 60 * MINUTE),
        classifier=ScriptedClassifier,
    )
    shell = window(desk, app, theme="light", scale=1.0)
    try:
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        for key in ("trends", "queue"):
            wait(lambda: shell.settled, 60)
            shell.go(key)
        wait(lambda: shell.settled, 60)
        for name, widget in parts(shell).items():
            picture = widget.grab(QRect(0, 0, widget.width(), widget.height()))
            assert picture.devicePixelRatio() == shell.devicePixelRatio() == 2.0
            assert picture.save(str(folder / f"{name}.png"))
    finally:
        take_apart(shell)
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
