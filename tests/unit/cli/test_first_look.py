"""`socialdesk` without a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.cli import first_look
from socialdesk.cli.exits import code_of
from socialdesk.display import Display
from socialdesk.errors import DiskFull
from socialdesk.services.desk import Desk
from tests.unit.cli.conftest import Terminal


@pytest.fixture
def shown(busy: Terminal) -> list[str]:
    """What the two doors of the composition root were asked."""
    asked: list[str] = []

    def window(desk: Desk, argv: list[str]) -> int:
        asked.append("window")
        return 0

    def picture(desk: Desk, path: Path) -> None:
        asked.append("picture")
        path.write_bytes(b"PNG")

    busy.window, busy.picture = window, picture
    return asked


def test_with_a_display_it_is_the_window(busy: Terminal, shown: list[str]) -> None:
    busy.monkeypatch.setattr(first_look, "can_show_window", lambda *_: Display(True))
    assert busy().code == 0
    assert shown == ["window"]


def test_a_desk_that_cannot_be_opened_is_told_on_the_screen_and_in_the_terminal(
    busy: Terminal, shown: list[str]
) -> None:
    told: list[str] = []

    def full(*_: object, **__: object) -> Desk:
        raise DiskFull("The disk is full.")

    busy.monkeypatch.setattr(first_look, "can_show_window", lambda *_: Display(True))
    busy.monkeypatch.setattr(Terminal, "build", full)
    busy.refused = lambda error: told.append(str(error))
    said = busy()
    assert said.code == code_of(DiskFull(""))
    assert told == ["The disk is full."]
    assert "The disk is full." in said.err
    assert shown == []


def test_without_one_the_terminal_does_the_job(busy: Terminal, shown: list[str]) -> None:
    missing = Display(
        False, "These libraries are missing: libx.", "Install them with: sudo apt-get install libx"
    )

    def asked(env: dict[str, str] | None = None) -> Display:
        return Display(True) if env else missing

    busy.monkeypatch.setattr(first_look, "can_show_window", asked)
    busy.monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    said = busy()
    assert said.code == 0
    assert shown == ["picture"]
    assert "sudo apt-get install libx" in said.err
    for words in ("angry: my parcel is late", "negative", "urgent +40", "→ ", "window.png"):
        assert words in said.out


def test_as_json(busy: Terminal, shown: list[str]) -> None:
    busy.monkeypatch.setattr(first_look, "can_show_window", lambda *_: Display(True))
    found = busy("--json").data
    assert found["brand"] == "Lumi"
    assert len(found["queue"]) == 3
    assert found["queue"][0]["draft"]["text"]
    assert Path(found["picture"]).exists()
    assert shown == ["picture"]


def test_where_qt_cannot_run_at_all_there_is_no_picture(busy: Terminal, shown: list[str]) -> None:
    gone = Display(False, "libGL.so.1 is missing.", "Install libgl1.")
    busy.monkeypatch.setattr(first_look, "can_show_window", lambda *_: gone)
    said = busy("--terminal")
    assert said.code == 0
    assert shown == []
    assert "No picture of the window: libGL.so.1" in said.err
