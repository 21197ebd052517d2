from __future__ import annotations

import os
import signal
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.errors import CredentialsRejected, NetworkDown
from tests.stage import MORNING
from tests.unit.cli.conftest import Terminal


def test_one_round_polls_sorts_and_sends(busy: Terminal) -> None:
    busy.theatre.say("lumi angry again", MORNING + timedelta(minutes=30))
    busy("approve", "1")
    busy.clock.advance(seconds=30)
    said = busy("run", "--once", "--json")
    assert said.code == 0
    (polled,) = said.data["polled"]
    assert (polled["found"], polled["new"], polled["error"]) == (1, 1, "")
    assert said.data["labelled"] == 1
    assert said.data["outbox"]["sent"] == 1


def test_one_round_in_words(busy: Terminal) -> None:
    said = busy("run", "--once")
    assert "Main stage (stage): 0 new of 0 found" in said.out
    assert "No reply was due." in said.out


@pytest.mark.parametrize(
    ("error", "code"),
    [(NetworkDown("The network is down."), 75), (CredentialsRejected("The key is no longer taken."), 78)],
)
def test_a_source_in_trouble_decides_the_code(busy: Terminal, error: Exception, code: int) -> None:
    busy.theatre.on_fetch.append(error)
    said = busy("run", "--once")
    assert said.code == code
    assert str(error) in said.out


def test_offline_nothing_is_asked(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOCIALDESK_OFFLINE", "1")
    before = len(busy.theatre.searches)
    busy("approve", "1")
    busy.clock.advance(seconds=30)
    said = busy("run", "--once")
    assert said.code == 0
    assert len(busy.theatre.searches) == before
    assert busy.theatre.sent == []
    assert "Offline" in said.err
    assert busy("send", "--wait", "0").code == 75
    monkeypatch.delenv("SOCIALDESK_OFFLINE")
    assert busy("send", "--json").data["sent"] == 1


def test_paused_accounts_are_left_alone(busy: Terminal) -> None:
    busy("sources", "pause", "1")
    assert busy("run", "--once", "--json").data["polled"] == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_listens_until_it_is_told_to_stop(
    busy: Terminal, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    from socialdesk.services.desk import Desk

    started = Desk.start

    def stop_after_the_first_poll(polled: int) -> None:
        while len(busy.theatre.searches) == polled:
            time.sleep(0.01)
        time.sleep(0.5)
        os.kill(os.getpid(), number)

    def start_then_stop(desk: Desk) -> None:
        threading.Thread(target=stop_after_the_first_poll, args=(len(busy.theatre.searches),)).start()
        started(desk)

    monkeypatch.setattr(Desk, "start", start_then_stop)
    before = signal.getsignal(number)
    said = busy("run")
    assert said.code == 0
    assert "Listening at 1 place" in said.out
    assert "Stopping" in said.out
    assert signal.getsignal(number) is before


def test_the_demo_needs_neither_account_nor_network(terminal: Terminal) -> None:
    """The real demo platform, on the real recordings."""
    from socialdesk import app, cli
    from tests.stage import ScriptedClassifier

    class Real(Terminal):
        def build(self, settings, /, *, on_bug=None):  # type: ignore[no-untyped-def]
            return app.build(settings, classifier=ScriptedClassifier, on_bug=on_bug)

    real = Real(terminal.workspace, terminal.clock, terminal.theatre, terminal.capsys, terminal.monkeypatch)
    said = real("demo", "--json")
    assert said.code == cli.ExitCode.DONE
    assert len(said.data) == 20
    assert any(row.get("draft") for row in said.data)
    assert Path(terminal.workspace, "socialdesk.sqlite").exists()
