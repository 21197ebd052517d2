"""The command line on the real desk: a stage for a platform, a scripted classifier, a frozen clock."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from socialdesk import analysis, app, cli
from socialdesk.config import Settings
from socialdesk.errors import SocialDeskError
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import MORNING, ScriptedClassifier, Theatre, a_brand, a_desk, on_stage


@dataclass(frozen=True)
class Said:
    """What one command line did."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass
class Terminal:
    """Types command lines into one workspace."""

    workspace: Path
    clock: FrozenClock
    theatre: Theatre
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    window: Callable[[Desk, list[str]], int] | None = None
    picture: Callable[[Desk, Path], None] | None = None
    refused: Callable[[SocialDeskError], None] | None = None

    def build(self, settings: Settings, /, *, on_bug: Callable[[BaseException], None] | None = None) -> Desk:
        return app.build(
            settings,
            clock=self.clock,
            classifier=ScriptedClassifier,
            platforms=lambda: on_stage(self.theatre),
            on_bug=on_bug,
        )

    def __call__(self, *argv: str, stdin: str | bytes = b"") -> Said:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        self.monkeypatch.setenv("SOCIALDESK_WORKSPACE", str(self.workspace))
        self.capsys.readouterr()
        code = cli.run(argv, build=self.build, window=self.window, picture=self.picture, refused=self.refused)
        out, err = self.capsys.readouterr()
        return Said(code, out, err)


@pytest.fixture
def terminal(
    tmp_path: Path,
    clock: FrozenClock,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    monkeypatch.setattr(analysis, "load", lambda _: ScriptedClassifier())
    return Terminal(tmp_path / "workspace", clock, Theatre(), capsys, monkeypatch)


@pytest.fixture
def busy(terminal: Terminal, settings: Settings) -> Terminal:
    """A workspace with a brand, an account and three mentions, polled and sorted."""
    terminal.workspace = settings.workspace
    terminal.theatre.say("lumi angry: my parcel is late", MORNING, by="ayse")
    terminal.theatre.say("thanks lumi, you were quick", MORNING, by="bo")
    terminal.theatre.say("lumi, are you open on Sunday?", MORNING, by="cem")
    with a_desk(settings, terminal.clock, terminal.theatre) as desk:
        a_brand(desk)
    assert terminal("run", "--once").code == 0
    return terminal
