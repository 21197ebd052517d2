from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Terminal
from tests.unit.cli.test_rules import folder

PEOPLE = '[[person]]\nname = "Mia"\n[[person]]\nname = "Aino"\nlead = true\n'
TEXT = "Hi, thank you for telling us. Please unplug it; a colleague will call you today."


@pytest.fixture
def office(busy: Terminal) -> Terminal:
    place = folder(busy)
    (place / "team.toml").write_text(PEOPLE)
    (place / "rules.toml").unlink()
    return busy


def as_(terminal: Terminal, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOCIALDESK_AGENT_NAME", name)


def number(terminal: Terminal) -> str:
    return str(terminal("queue", "--json").data[0]["id"])


def test_ask_list_sign(office: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    one = number(office)
    as_(office, "Mia", monkeypatch)
    asked = office("signoff", "ask", one, "--text", TEXT, "--json").data
    assert (asked["state"], asked["author"], asked["text"]) == ("waiting", "Mia", TEXT)
    assert one not in [str(row["id"]) for row in office("queue", "--json").data]
    assert office("signoff", "list").out.strip() == "Nothing waits for you."
    assert office("signoff", "sign", str(asked["id"])).code == 77
    [row] = office("signoff", "list", "--all", "--json").data
    assert row["id"] == asked["id"]
    as_(office, "Aino", monkeypatch)
    assert "Mia" in office("signoff", "list").out
    signed = office(
        "signoff", "sign", str(asked["id"]), "--text", "-", "--accept", "--json", stdin=TEXT + "!"
    )
    assert (signed.data["text"], signed.data["approved_by"]) == (TEXT + "!", "Aino")
    assert office("signoff", "sign", str(asked["id"]), "--accept").code == 76
    assert office("undo", one).code == 0
    assert [row["state"] for row in office("signoff", "list", "--json").data] == ["waiting"]


def test_reject_with_a_note_and_ask_again(office: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    one = number(office)
    as_(office, "Mia", monkeypatch)
    first = str(office("signoff", "ask", one, "--text", TEXT, "--json").data["id"])
    as_(office, "Aino", monkeypatch)
    assert office("signoff", "reject", first, "--note", " ").code == 78
    back = office("signoff", "reject", first, "--note", "Warmer,\x1b[31m please.", "--json").data
    assert (back["state"], back["decided_by"]) == ("rejected", "Aino")
    as_(office, "Mia", monkeypatch)
    again = office("signoff", "ask", one, "--text", TEXT)
    assert again.out.startswith("Asked: Aino will look at draft")
    waiting = office("signoff", "list", "--all", "--json").data[0]["id"]
    assert office("signoff", "back", str(waiting), "--json").data["state"] == "taken_back"
    assert office("signoff", "list", "--all").out.strip() == "Nothing waits."


def test_who_works_alone_has_nobody_to_ask(busy: Terminal) -> None:
    said = busy("signoff", "ask", number(busy), "--text", TEXT)
    assert said.code == 78
    assert "team.toml" in said.err


def test_a_suggestion_that_is_not_there(office: Terminal) -> None:
    assert office("signoff", "ask", number(office), "--suggestion", "9").code == 2
