"""What people and scripts type by mistake: a sentence, the right exit code, nothing done, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Terminal

USAGE, MOVED, NEEDS_YOU = 2, 76, 78
HUGE = "9" * 25
LONG = "x" * 5000

NUMBERED = [
    "show", "approve --text Hello", "skip", "undo", "signoff ask", "signoff sign", "signoff reject --note x",
    "signoff back", "follow-ups add --in 2d", "follow-ups cancel", "follow-ups restore", "follow-ups now",
    "customers show", "questions back", "rules unmute", "rules trace", "sources pause", "watches remove",
]  # fmt: skip
"""Commands whose next word is the number of something."""


def test_a_number_that_no_database_knows(busy: Terminal) -> None:
    more = ["label", "skip 1", "customers merge 1"]
    for argv in [*NUMBERED, *more]:
        for number in (str(1 << 63), HUGE, f"-{HUGE}"):
            said = busy(*argv.split(), "--", number)
            assert (said.code, "too large" in said.err) == (USAGE, True), (argv, number, said)
    for argv in ("activity --mention", "send --again", "approve 1 --seen"):
        said = busy(*argv.split(), HUGE)
        assert (said.code, "too large" in said.err) == (USAGE, True), (argv, said)
    assert busy("outbox", "--json").data == []


def test_what_is_no_number(busy: Terminal) -> None:
    for argv in NUMBERED:
        for word in ("abc", "1.5", ""):
            said = busy(*argv.split(), "--", word)
            assert (said.code, f"“{word}” is no whole number" in said.err) == (USAGE, True), (
                argv,
                word,
                said,
            )


def test_a_number_that_is_not_there(busy: Terminal) -> None:
    for argv in NUMBERED:
        for number in ("0", "-1", "999999"):
            said = busy(*argv.split(), "--", number)
            assert said.code in (MOVED, NEEDS_YOU), (argv, number, said)
            assert said.err.startswith(("There is no", "No ")), (argv, number, said)


@pytest.mark.parametrize("command", ["approve", "signoff ask"])
def test_words_that_came_out_empty_send_nothing_else(busy: Terminal, command: str) -> None:
    """A script's reply may be empty or no text: the suggestion must not go out in its place."""
    for text, stdin in (("", b""), ("  ", b""), ("-", b""), ("-", b" \n\t"), ("-", b"\xff\xfe")):
        said = busy(*command.split(), "1", "--text", text, stdin=stdin)
        assert (said.code, "--text" in said.err) == (USAGE, True), (text, stdin, said)
    assert busy("outbox", "--json").data == []


def test_a_time_that_is_none_sends_nothing(busy: Terminal) -> None:
    for at in ("", "soon", "2020-01-01T10:00", "2026-13-45", "99999-01-01", "0001-01-01T00:00", LONG):
        said = busy("approve", "1", "--text", "Hello, thank you for telling us.", "--at", at)
        assert said.code == USAGE, at
    assert busy("outbox", "--json").data == []


def test_a_follow_up_wants_a_time_to_come(busy: Terminal) -> None:
    for option, typed, code in (
        ("--on", "", USAGE),
        ("--on", "tomorrow", USAGE),
        ("--on", "0001-01-01", USAGE),
        ("--on", LONG, USAGE),
        ("--on", "2020-01-01", NEEDS_YOU),
        ("--on", "9990-12-31", NEEDS_YOU),
        ("--in", "h", USAGE),
        ("--in", "-1h", USAGE),
        ("--in", "9999999999999999999h", USAGE),
        ("--in", "999999999d", USAGE),
        ("--in", "0h", NEEDS_YOU),
        ("--in", "1000d", NEEDS_YOU),
    ):
        said = busy("follow-ups", "add", option, typed, "--", "1")
        assert (said.code, len(said.err) < 1000) == (code, True), (option, typed, said)
    assert busy("follow-ups", "list", "--json").data == []
    made = busy("follow-ups", "add", "--in", "2d", "--about", LONG, "--json", "--", "1").data
    assert len(made["title"]) == 200


def test_a_file_that_cannot_be_written(busy: Terminal, tmp_path: Path) -> None:
    (tmp_path / "busy.csv").mkdir()
    before = sorted(tmp_path.iterdir())
    for argv in ("export", "activity --csv"):
        for file in ("folder/out.csv", "out.txt", "busy.csv", f"{'y' * 300}.csv"):
            said = busy(*argv.split(), str(tmp_path / file))
            assert said.code == NEEDS_YOU, (argv, file, said)
    assert sorted(tmp_path.iterdir()) == before


def test_a_rule_cannot_ask_what_people_did(busy: Terminal) -> None:
    for query in ("is:mine", "is:to_sign", "is:asked", "NOT is:unassigned", "(grinder OR is:new)"):
        said = busy("rules", "try", "--query", query)
        assert said.code == NEEDS_YOU, query
        assert "what people did" in said.err
        assert said.err.endswith("^\n")


def test_a_cap_is_an_amount(busy: Terminal) -> None:
    for dollars in ("nan", "inf", "1e400", "1000000", "", LONG):
        said = busy("sources", "cap", "1", dollars)
        assert (said.code, len(said.err) < 1000) == (USAGE, True), (dollars, said)


def test_a_brands_name_is_a_line(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "some.csv"
    file.write_text("text\nhello\n")
    for name in (LONG, " ", "\t\n"):
        assert terminal("import", str(file), "--brand", name).code == NEEDS_YOU
        assert terminal("listen", name).code == NEEDS_YOU
    assert "no brand" in terminal("queue").err
