"""The commands as a person types them, on the real desk."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from socialdesk import cli
from socialdesk.cli.commands import listing, make_command
from socialdesk.config import load_settings
from socialdesk.errors import NetworkDown, PlatformDown
from tests.stage import MORNING
from tests.unit.cli.conftest import Terminal


def first(busy: Terminal) -> int:
    return int(busy("queue", "--json").data[0]["id"])


def test_help_and_version_need_nothing(terminal: Terminal) -> None:
    for argv in (["--help"], ["--version"], ["sources", "--help"], ["approve", "--help"]):
        said = terminal(*argv)
        assert said.code == 0
        assert said.out
    assert not terminal.workspace.exists()


@pytest.mark.parametrize(
    "argv", [["nonsense"], ["queue", "--nonsense"], ["show"], ["show", "x"], ["queue", "--limit", "0"]]
)
def test_a_wrong_command_line_is_usage(terminal: Terminal, argv: list[str]) -> None:
    said = terminal(*argv)
    assert said.code == 2
    assert said.err
    assert not terminal.workspace.exists()


@pytest.mark.parametrize("command", listing())
def test_every_command_takes_a_workspace_and_json(terminal: Terminal, command: str) -> None:
    said = terminal(*command.split(), "--help")
    assert said.code == 0
    assert "--workspace" in said.out
    assert "--json" in said.out


def test_options_work_before_and_after_the_command(busy: Terminal) -> None:
    workspace = str(busy.workspace)
    before = busy("--workspace", workspace, "--json", "queue")
    after = busy("queue", "--json", "--workspace", workspace)
    assert before.data == after.data
    assert len(before.data) == 3


def test_the_queue_is_ordered_and_its_reasons_add_up(busy: Terminal) -> None:
    rows = busy("queue", "--json").data
    assert [row["priority"] for row in rows] == sorted((row["priority"] for row in rows), reverse=True)
    assert rows[0]["handle"] == "ayse"
    for row in rows:
        assert row["priority"] == sum(why["points"] for why in row["reasons"])
        assert {"sentiment", "urgency", "intent", "needs_reply", "scores", "version"} <= row.keys()


def test_the_queue_for_a_person(busy: Terminal) -> None:
    said = busy("queue", "--drafts", "--limit", "2")
    for words in (
        "ayse on stage",
        "angry: my parcel is late",
        "negative",
        "high",
        "urgent +40",
        "→ ",
        "2 mentions of 3",
    ):
        assert words in said.out


def test_a_query_narrows_and_a_broken_one_is_pointed_at(busy: Terminal) -> None:
    assert len(busy("queue", "urgency:high", "--json").data) == 1
    assert busy("queue", "nothing-like-it").out.startswith("Nothing here")
    said = busy("queue", "lumi AND (")
    assert said.code == 78
    assert said.err.splitlines()[1:] == ["  lumi AND (", "           ^"]


def test_hostile_text_cannot_move_the_cursor(busy: Terminal) -> None:
    busy.theatre.say("lumi angry \x1b[2J\x1b]0;owned\x07 [red]now[/red]", MORNING, by="\x1b[31mmallory")
    busy("run", "--once")
    for argv in (["queue"], ["show", "4"]):
        said = busy(*argv)
        assert "\x1b" not in said.out
        assert "[red]now[/red]" in said.out


def test_from_the_queue_to_the_platform(busy: Terminal) -> None:
    number = first(busy)
    shown = busy("show", str(number), "--json").data
    assert 1 <= len(shown["suggestions"]) <= 3
    assert shown["reply"]["allowed"]
    approved = busy("approve", str(number), "--suggestion", "2", "--seen", str(shown["version"]), "--json")
    assert approved.code == 0
    assert approved.data["text"] == shown["suggestions"][1]["text"]
    assert approved.data["approved_by"] == "you"
    assert busy.theatre.sent == []
    held = busy("send", "--wait", "0", "--json")
    assert held.data["waiting"] == 1
    assert held.code == 75
    busy.clock.advance(seconds=11)
    sent = busy("send", "--json")
    assert sent.data["sent"] == 1
    assert sent.code == 0
    assert [reply.text for reply in busy.theatre.sent] == [approved.data["text"]]
    assert busy("send", "--json").data["sent"] == 0
    assert busy("outbox", "--json").data[0]["state"] == "sent"
    assert "sent" in busy("outbox").out
    assert number not in [row["id"] for row in busy("queue", "--json").data]
    assert busy("approve", str(number)).code == 76


def test_what_stands_in_show(busy: Terminal) -> None:
    said = busy("show", str(first(busy)))
    for words in ("version", "angry: my parcel is late", "Priority", "urgent +40", "1. ", "Approve with:"):
        assert words in said.out


def test_own_words_are_measured_before_they_are_taken(busy: Terminal) -> None:
    number = str(first(busy))
    said = busy("approve", number, "--text", "x" * 501)
    assert said.code == 77
    assert "500" in said.err
    hard = busy("approve", number, "--text", "Hi, my password is {password} and I am [NAME].")
    assert hard.code == 77
    assert busy("outbox", "--json").data == []
    typed = busy(
        "approve",
        number,
        "--text",
        "-",
        "--accept",
        stdin="Hi Ayşe, sorry for the wait. Write to us by DM.\n",
    )
    assert typed.code == 0, typed.err
    assert busy("outbox", "--json").data[0]["text"] == "Hi Ayşe, sorry for the wait. Write to us by DM."


def test_an_approval_names_what_it_saw(busy: Terminal) -> None:
    number = str(first(busy))
    said = busy("approve", number, "--seen", "99")
    assert said.code == 76
    assert busy("outbox", "--json").data == []


def test_a_platform_that_forbids_the_reply_hands_it_over(busy: Terminal) -> None:
    busy.theatre.allowed = False
    said = busy("approve", str(first(busy)))
    assert said.code == 0
    assert "by hand" in said.out
    assert "https://stage.example/p1" in said.out
    assert busy("outbox", "--json").data[0]["state"] == "by_hand"


def test_undo_takes_back_a_reply_and_a_skip(busy: Terminal) -> None:
    number = str(first(busy))
    busy("approve", number)
    assert busy("undo", number, "--json").data["status"] == "open"
    busy.clock.advance(seconds=60)
    assert busy("send", "--json").data["sent"] == 0
    assert busy("skip", number, "--json").data == {"skipped": [int(number)]}
    assert len(busy("queue", "--json").data) == 2
    assert busy("undo", number).out == f"Mention {number} is open again.\n"
    assert len(busy("queue", "--json").data) == 3


def test_snoozed_for_a_while_until_a_day_or_until_they_write(busy: Terminal) -> None:
    number = str(first(busy))
    told = busy("snooze", number, "--in", "2h", "--json").data
    assert told["snoozed"] == [int(number)]
    assert datetime.fromisoformat(told["until"]) == busy.clock.now + timedelta(hours=2)
    assert len(busy("queue", "--json").data) == 2
    assert busy("undo", number).out == f"Mention {number} is open again.\n"
    assert busy("snooze", number, "--until", "2026-12-01T14:00").code == 0
    busy("undo", number)
    assert busy("snooze", number, "--json").data == {"snoozed": [int(number)], "until": None}
    for wrong in (["--in", "soon"], ["--until", "2001-01-01"], ["--in", "1h", "--until", "2026-12-01"]):
        assert busy("snooze", number, *wrong).code == 2


def test_given_to_a_colleague_and_back(busy: Terminal) -> None:
    assert busy("assign", "1", "2", "--to", "Mia").code == 0
    assert busy("show", "1", "--json").data["assigned_to"] == "Mia"
    assert busy("assign", "1").out == "1: nobody has it now.\n"
    assert busy("show", "1", "--json").data["assigned_to"] == ""


def test_tags_are_added_and_taken_off(busy: Terminal) -> None:
    assert busy("tag", "1", "--add", "late  delivery", "--add", "b2b", "--json").data == {
        "tags": {"1": ["late delivery", "b2b"]}
    }
    assert busy("tag", "1", "--off", "B2B", "--json").data == {"tags": {"1": ["late delivery"]}}
    assert busy("tag", "1").code == 2


def test_several_are_skipped_at_once(busy: Terminal) -> None:
    busy("skip", "1", "2", "3")
    assert busy("queue", "--json").data == []
    assert len(busy("queue", "--all", "--json").data) == 3


def test_a_mention_that_is_not_there(busy: Terminal) -> None:
    for argv in (["show", "999"], ["approve", "999"], ["skip", "999"], ["undo", "999"]):
        said = busy(*argv)
        assert said.code == 76
        assert "999" in said.err
        assert "Traceback" not in said.err
    assert busy("approve", "1", "--suggestion", "4").code == 2


def test_trends_count_what_came(busy: Terminal) -> None:
    found = busy("trends", "--days", "7", "--json").data
    assert found["total"] == {
        "negative": 1,
        "neutral": 1,
        "positive": 1,
        "unlabelled": 0,
        "total": 3,
        "net": 0.0,
    }
    assert len(found["days"]) == 7
    said = busy("trends")
    assert "3 mentions" in said.out
    assert "stage" in said.out
    assert busy("trends", "--last", "soon").code == 2


def test_export_writes_what_matches(busy: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    assert busy("export", str(target), "--query", "sentiment:positive", "--json").data["mentions"] == 1
    assert json.loads(target.read_text())["handle"] == "bo"
    assert busy("export", str(tmp_path / "out.docx")).code == 78


def test_without_a_brand_it_says_how_to_begin(terminal: Terminal) -> None:
    said = terminal("queue")
    assert said.code == 78
    assert "socialdesk listen" in said.err
    assert "socialdesk listen" in terminal("trends").err


def test_an_unknown_brand_names_the_known(busy: Terminal) -> None:
    said = busy("queue", "--brand", "Nobody")
    assert said.code == 78
    assert "“Lumi”" in said.err
    assert len(busy("queue", "--brand", "lumi", "--json").data) == 3


def test_a_wrong_setting_is_one_sentence(busy: Terminal) -> None:
    settings = load_settings(busy.workspace, {})
    settings.path.write_text("hold_second = 3\n")
    said = busy("queue")
    assert said.code == 78
    assert said.err.count("\n") == 1
    assert "hold_seconds" in said.err


def test_a_bug_shows_its_traceback_and_its_code(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("socialdesk.services.inbox.Inbox.page", broken)
    said = busy("queue")
    assert said.code == 70
    assert "RuntimeError: a fault of ours" in said.err
    assert "please report" in said.err.lower()


def test_an_interrupt_has_its_code(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("socialdesk.services.inbox.Inbox.page", interrupted)
    assert busy("queue").code == 130


def test_every_family_reaches_the_shell(busy: Terminal) -> None:
    busy.theatre.on_check.append(NetworkDown("The network is down."))
    assert busy("sources", "test").code == 75
    busy.theatre.on_check.append(PlatformDown("Stage is in trouble."))
    said = busy("sources", "test", "1", "--json")
    assert said.code == 75
    assert said.data[0]["error"] == "Stage is in trouble."


def test_the_listing_is_what_can_be_typed() -> None:
    assert {"run", "import", "queue", "show", "approve", "skip", "send", "trends", "export", "doctor"} <= set(
        listing()
    )
    assert {"sources add", "sources test", "sources list", "sources pause"} <= set(listing())
    assert {"classify", "suggest"} <= set(cli.command_names())
    assert make_command() is not None
    assert cli.help_of("send").startswith("Send approved replies")
