"""The real window on the real desk, off screen: posts on a stage, a scripted classifier, a frozen clock."""

from __future__ import annotations

import gc
import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.app import build
from socialdesk.config import Settings, load_settings, prepare_workspace
from socialdesk.desktop import background
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import take_apart, wait, window
from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.widgets import notices
from socialdesk.desktop.window import vitals
from socialdesk.desktop.window.shell import Shell
from socialdesk.desktop.words import language
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.services.desk import Desk
from socialdesk.sources.protocol import Source
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, ScriptedClassifier, Stage, Theatre, a_brand
from tests.ui.full_window import FullWindow, a_day_of_work

_tests = itertools.count()

POSTS = (
    "lumi angry: my parcel is six days late and nobody answers",
    "lumi danger: the grinder smells like burning plastic",
    "does lumi sell 1 kg bags?",
    "thanks lumi, the new carafe came in two days",
    "where is the lumi shop in Tampere?",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do to windows; that is no finding."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
            )


@pytest.fixture(autouse=True)
def _english(qapp: QApplication, settings: Settings) -> None:
    language.use("en", qapp, settings.resources)


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a burst to be over waits here for a fraction of it, and happens in the same order. A
    toast stays longer, so that its undo is there however slow the machine is."""
    monkeypatch.setattr(background, "MERGING", background.MERGING // 10)
    monkeypatch.setattr(vitals, "COUNTING", vitals.COUNTING // 10)
    monkeypatch.setattr(notices, "SECOND", notices.SECOND * 20)


@dataclass
class Room:
    """A window with everything behind it."""

    shell: Shell
    desk: Desk
    theatre: Theatre
    brand: Brand
    account: Account
    clock: FrozenClock
    qtbot: QtBot

    @property
    def queue(self) -> QueueScreen:
        screen = self.shell.shown_screen("queue")
        assert isinstance(screen, QueueScreen)
        return screen

    @property
    def composer(self) -> Composer:
        return self.queue.composer

    def settle(self) -> None:
        """Let everything that is under way arrive."""
        wait(lambda: self.shell.settled, 20)

    def press(
        self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget() or self.shell
        if isinstance(key, str):
            QTest.keyClicks(focus, key, modifier)
        else:
            QTest.keyClick(focus, key, modifier)
        self.settle()

    def names(self) -> list[str]:
        return [row.excerpt for row in self.queue.model.rows]

    def current(self) -> str:
        row = self.queue.pane.current()
        return row.excerpt if row else ""

    def arrive(self, *texts: str) -> None:
        """People write; the next poll finds it, and it is sorted."""
        for number, text in enumerate(texts):
            self.theatre.say(
                text, MORNING + number * MINUTE, by=f"guest{len(self.theatre.posts)}", name="Guest"
            )
        self.desk.intake.poll(self.account.id)
        self.desk.triage.run()


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    gc.collect()
    if next(_tests) % 25 == 2:
        gc.freeze()  # what is still there stays; looking through it each time takes a tenth of a second
    left = [each for each in QApplication.topLevelWidgets() if isinstance(each, Shell)]
    named = [repr(each) for each in left]
    for each in left:  # else every later test would be blamed for this one's
        take_apart(each)
    assert not left, f"the test left windows: {named}"


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


@pytest.fixture
def desk(settings: Settings, clock: FrozenClock, theatre: Theatre) -> Iterator[Desk]:
    stage: type[Source] = type("StageOfTest", (Stage,), {"theatre": theatre})
    built = build(settings, clock=clock, classifier=ScriptedClassifier, platforms=lambda: {"stage": stage})
    yield built
    built.close()


@pytest.fixture
def open_room(
    desk: Desk, theatre: Theatre, clock: FrozenClock, qtbot: QtBot, qapp: QApplication
) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def make(posts: tuple[str, ...] = POSTS, theme: str = "light", scale: float = 1.0) -> Room:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)  # the first connection stores quietly; what comes after is for the queue
        for number, text in enumerate(posts):
            theatre.say(text, MORNING + number * MINUTE, by=f"u{number}", name=f"Person {number}")
        if posts:
            desk.intake.poll(account.id)
            desk.triage.run()
        shell = window(desk, qapp, theme=theme, scale=scale)
        room = Room(shell, desk, theatre, brand, account, clock, qtbot)
        rooms.append(room)
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        shell.activateWindow()
        room.settle()
        return room

    yield make
    for room in rooms:
        take_apart(room.shell)


@pytest.fixture(scope="session")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace after `a_day_of_work`, made once; each test has a copy of its own."""
    kept = load_settings(tmp_path_factory.mktemp("worked") / "workspace", env={})
    prepare_workspace(kept)
    clock = FrozenClock(MORNING + timedelta(hours=1))
    desk = build(kept, clock=clock, classifier=ScriptedClassifier)
    try:
        a_day_of_work(desk, clock)
    finally:
        desk.close()
    return kept.workspace


@pytest.fixture
def full_window(
    worked: Path, settings: Settings, clock: FrozenClock, qapp: QApplication
) -> Iterator[Callable[..., FullWindow]]:
    """Opens the window over the demo brand: ``full_window(language="ar", theme="dark")``."""
    shutil.copytree(worked, settings.workspace, dirs_exist_ok=True)
    opened: list[FullWindow] = []

    def make(
        language: str = "en", theme: str = "light", size: tuple[int, int] = (1440, 900), scale: float = 1.0
    ) -> FullWindow:
        desk = build(
            replace(settings, language=language, theme=theme), clock=clock, classifier=ScriptedClassifier
        )
        shell = window(desk, qapp, theme=theme, scale=scale)
        opened.append(FullWindow(shell, desk, desk.inbox.brands()[0]))
        shell.resize(*size)
        shell.show()
        shell.begin()
        shell.activateWindow()
        opened[-1].settle()
        return opened[-1]

    yield make
    for each in opened:
        take_apart(each.shell)
        each.desk.close()


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    return open_room()


def at(widget: QWidget) -> QPoint:
    return widget.rect().center()
