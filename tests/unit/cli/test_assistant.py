"""`socialdesk assistant`: off, shown before it is agreed to, on, tried, off again."""

from __future__ import annotations

import pytest

from socialdesk.cli.exits import ExitCode
from socialdesk.services.model_server import Place
from tests.chat_server import chatting
from tests.unit.cli.conftest import Terminal

GOOD = "Hi Ayşe, sorry for the long wait. Send us your order number by DM and I'll check right away."


def test_on_this_machine_it_is_one_line(busy: Terminal) -> None:
    assert "None drafts" in busy("assistant", "status").out
    with chatting(lambda _: GOOD) as chat:
        done = busy("assistant", "on", chat.base, "--model", "tiny")
        assert done.code == 0, done.err
        assert "on this machine" in done.out
        assert busy("assistant", "status", "--models", "--json").data["models"] == ["tiny"]
        assert "when you ask" in busy("assistant", "status").out
        assert "by itself" in busy("assistant", "ahead", "on").out
        assert busy("assistant", "status", "--json").data["ahead"] is True
        assert busy("assistant", "ahead", "off", "--json").data["ahead"] is False
        assert busy("assistant", "ahead", "maybe").code == ExitCode.NEEDS_ATTENTION
        numbers = [row["id"] for row in busy("queue", "angry", "--json").data]
        tried = busy("assistant", "try", str(numbers[0]))
        assert tried.code == 0, tried.out + tried.err
        assert GOOD in tried.out
        assert GOOD in busy("show", str(numbers[0])).out
        chat.say = lambda _: "Hi Ayşe, 500 euros will go back to your card."
        dropped = busy("assistant", "try", str(numbers[0]), "--json")
        assert dropped.code == ExitCode.REFUSED
        assert dropped.data["dropped"].startswith("unsupported_")
    assert busy("assistant", "off").code == 0
    assert not busy("assistant", "status", "--json").data["on"]


def test_another_machine_is_shown_before_it_is_agreed_to(
    busy: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(address: str) -> Place:
        return Place(address, address.removesuffix("/v1"), local=False)

    monkeypatch.setattr("socialdesk.services.assistant.place", elsewhere)
    monkeypatch.setenv("MODEL_KEY", "sk-verysecret-123")
    line = ("assistant", "on", "https://models.example/v1", "--model", "big", "--key", "env:MODEL_KEY")
    asked = busy(*line)
    assert asked.code == ExitCode.NEEDS_ATTENTION
    assert "lumi" in asked.err
    assert "--agree https://models.example" in asked.err
    assert not busy("assistant", "status", "--json").data["on"]
    agreed = busy(*line, "--agree", "https://models.example")
    assert agreed.code == 0, agreed.err
    assert "agreed to https://models.example" in agreed.out
    assert "verysecret" not in agreed.out + agreed.err


def test_a_key_on_the_command_line_is_refused(busy: Terminal) -> None:
    done = busy("assistant", "on", "http://127.0.0.1:1/v1", "--model", "tiny", "--key", "sk-typed-here")
    assert done.code == ExitCode.NEEDS_ATTENTION
    assert "sk-typed-here" not in done.out + done.err
