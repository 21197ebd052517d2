"""Keys of a person's own: the file, what is in the way of what, and actions that change at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desktop.keys import (
    WINDOW,
    Keys,
    KeyWords,
    Name,
    canonical,
    clash,
    free,
    is_undo,
    meet,
    read,
    settled,
    twins,
    write,
    written,
)
from socialdesk.errors import SettingWrong

SCOPES = (WINDOW, "queue", "rules")
TYPED = ("S", "X", "G", "G, Q", "G, S", "Ctrl+S", "Ctrl+Return", "Alt+Up", "?", "F9")

keys_typed = st.sampled_from(TYPED)
names = st.tuples(st.sampled_from(SCOPES), keys_typed)
anywhere = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)


def shortcuts(action: QAction) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


@pytest.mark.parametrize(
    ("text", "key"),
    [("s", "S"), ("ctrl+s", "Ctrl+S"), ("G,Q", "G, Q"), ("Strg+S", ""), ("", ""), ("🙂", ""), ("S S", "")],
)
def test_a_key_is_written_in_one_way(text: str, key: str) -> None:
    assert canonical(text) == key


@pytest.mark.parametrize(
    ("key", "may"),
    [
        ("S", True), ("Ctrl+Return", True), ("F9", True), ("G, D", True), ("Alt+Up", True),
        ("", False), ("Esc", False), ("Return", False), ("Shift+Tab", False), ("Space", False),
        ("Up", False), ("Shift", False), ("G, Esc", False), ("A, B, C", False),
    ],
)  # fmt: skip
def test_what_lists_and_fields_live_by_is_not_given_away(key: str, may: bool) -> None:
    assert free(canonical(key)) is may


def test_keys_read_as_they_are_pressed() -> None:
    assert (written("Ctrl+Return"), written("G, Q"), written("")) == ("Ctrl+Enter", "G Q", "")


@given(st.lists(keys_typed, max_size=2), st.lists(keys_typed, max_size=2))
def test_being_in_the_way_is_mutual(one: list[str], other: list[str]) -> None:
    assert clash(one, other) == clash(other, one)
    assert clash(one, one) == bool(one)


def test_a_key_that_begins_another_is_in_its_way() -> None:
    assert clash(["G"], ["G, Q"])
    assert clash(["G, Q"], ["G"])
    assert not clash(["G, Q"], ["G, S"])
    assert not clash(["S"], ["Ctrl+S"])


@st.composite
def houses(draw: st.DrawFn) -> dict[Name, tuple[str, ...]]:
    """Actions whose own keys are in nobody's way."""
    found: dict[Name, tuple[str, ...]] = {}
    for name in draw(st.lists(names, unique=True, max_size=8)):
        if not any(meet(name, other) and clash(twins(name[1]), held) for other, held in found.items()):
            found[name] = twins(name[1])
    return found


@given(houses(), st.dictionaries(names, st.sampled_from(("", *TYPED)), max_size=6))
def test_nothing_is_in_the_way_of_anything_in_the_end(
    defaults: dict[Name, tuple[str, ...]], own: dict[Name, str]
) -> None:
    held, refused = settled(defaults, own)
    assert held.keys() == defaults.keys()
    assert refused <= own.keys() & defaults.keys()
    for one, keys in held.items():
        assert keys == (twins(own[one]) if one in own and one not in refused else defaults[one])
        for other, others in held.items():
            assert one == other or not (meet(one, other) and clash(keys, others))
    backwards = settled(dict(reversed(defaults.items())), dict(reversed(own.items())))
    assert backwards == (held, refused)


@anywhere
@given(own=st.dictionaries(names, st.sampled_from(("", *TYPED)), max_size=8), said=st.text(max_size=20))
def test_what_is_kept_is_read_again(tmp_path: Path, own: dict[Name, str], said: str) -> None:
    path = tmp_path / "keys.toml"
    write(path, own, dict.fromkeys(own, said))
    assert read(path, SCOPES) == own


BROKEN = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(('"S" = "D"\n', "[queue]\n", "[nowhere]\n", "S = 3\n", '"S" = "Esc"\n', "= x\n")),
        max_size=6,
    ).map("".join),
    st.builds("[queue]\n\"S\" = '{}'\n".format, st.text(max_size=8)),
)


@anywhere
@given(text=BROKEN)
def test_any_file_is_read_or_named_with_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keys.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        own, said = read(path, SCOPES), ""
    except SettingWrong as error:
        own, said = {}, str(error)
    assert not said or "keys.toml, line " in said
    assert all(scope in SCOPES and (not key or free(key)) for (scope, _), key in own.items())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[queue]\n"S" = "Esc"\n', "line 2: “Esc” is no key that an action can have"),
        ('[quue]\n"S" = "D"\n', "line 1: “quue” is not known. Did you mean “queue”?"),
        ('[queue]\n"S" = "D"\n"s" = "E"\n', "line 3: “s” is there twice"),
        ('[queue]\n"S" = 4\n', "line 2: “S” must be text"),
        ('[queue\n"S" = "D"\n', "line 1: this is not valid TOML"),
        ('queue = "S"\n', "line 1: “queue” must be a table"),
    ],
)
def test_a_file_with_a_fault_names_line_and_remedy(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "keys.toml"
    path.write_text(text)
    with pytest.raises(SettingWrong, match="line") as caught:
        read(path, SCOPES)
    assert said in str(caught.value)


def test_the_example_of_the_documentation_is_read(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "desk.md").read_text(encoding="utf-8")
    path = tmp_path / "keys.toml"
    path.write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    assert read(path, SCOPES)[WINDOW, "G, Q"] == "F5"


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert read(tmp_path / "keys.toml", SCOPES) == {}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def bound(keys: Keys, parent: QWidget, scope: str, *defaults: str) -> QAction:
    action = QAction(f"Do {defaults[0]}", parent)
    keys.bind(action, scope, defaults)
    return action


def test_actions_follow_at_once(tmp_path: Path, parent: QWidget, qtbot: QtBot) -> None:
    keys = Keys(tmp_path / "keys.toml", SCOPES, parent)
    snooze, again = bound(keys, parent, "queue", "S"), bound(keys, parent, "queue", "S")
    approve = bound(keys, parent, "queue", "Ctrl+Return", "Ctrl+Enter")
    with qtbot.waitSignal(keys.changed):
        keys.put({("queue", "S"): "D", ("queue", "Ctrl+Return"): "Alt+Return"})
    assert shortcuts(snooze) == shortcuts(again) == ["D"]
    assert shortcuts(approve) == ["Alt+Return", "Alt+Enter"]
    assert keys.shown("queue", "S") == "D"
    keys.put({})
    assert shortcuts(approve) == ["Ctrl+Return", "Ctrl+Enter"]


def test_two_of_a_file_on_one_key_are_not_used_and_named(tmp_path: Path, parent: QWidget) -> None:
    path = tmp_path / "keys.toml"
    path.write_text('[queue]\n"S" = "D"\n"X" = "D"\n"A" = "F9"\n')
    keys = Keys(path, SCOPES, parent)
    actions = [bound(keys, parent, "queue", key) for key in "SXA"]
    keys.settle()
    assert [shortcuts(action) for action in actions] == [["S"], ["X"], ["F9"]]
    assert keys.refused == {("queue", "S"), ("queue", "X")}
    assert keys.written(("queue", "S")) == "Do S: D"


def test_the_window_is_in_the_way_of_every_screen(tmp_path: Path, parent: QWidget) -> None:
    keys = Keys(tmp_path / "keys.toml", SCOPES, parent)
    for scope, key in ((WINDOW, "G, Q"), ("queue", "S"), ("rules", "N")):
        bound(keys, parent, scope, key)
    assert [act.name for act in keys.in_the_way(("queue", "S"), "G")] == [(WINDOW, "G, Q")]
    assert [act.name for act in keys.in_the_way((WINDOW, "G, Q"), "N")] == [("rules", "N")]
    assert keys.in_the_way(("queue", "S"), "N") == []


def test_taking_back_is_one_action_everywhere(tmp_path: Path, parent: QWidget) -> None:
    keys = Keys(tmp_path / "keys.toml", SCOPES, parent)
    undo = [bound(keys, parent, scope, "Z") for scope in SCOPES]
    assert all(map(is_undo, undo))
    keys.put({(WINDOW, "Z"): "Ctrl+Z"})
    assert [shortcuts(action) for action in undo] == [["Ctrl+Z"]] * 3
    assert keys.shown("rules", "Z") == "Ctrl+Z"


def test_escape_stays_what_it_is(tmp_path: Path, parent: QWidget) -> None:
    path = tmp_path / "keys.toml"
    path.write_text('[queue]\n"Esc" = "D"\n')
    keys = Keys(path, SCOPES, parent)
    stop = bound(keys, parent, "queue", "Esc")
    assert shortcuts(stop) == ["Esc"]
    assert keys.acts() == []


def test_a_broken_file_is_kept_beside_the_new_one(tmp_path: Path, parent: QWidget) -> None:
    path = tmp_path / "keys.toml"
    path.write_text("[queue]\nS = \n")
    keys = Keys(path, SCOPES, parent)
    assert "keys.toml, line 2" in keys.trouble
    bound(keys, parent, "queue", "S")
    keys.put({("queue", "S"): "D"})
    keys.keep()
    keys.put({("queue", "S"): "E"})
    keys.keep()
    assert read(path, SCOPES) == {("queue", "S"): "E"}
    assert path.with_suffix(".broken.toml").read_text() == "[queue]\nS = \n"
    assert "# Do S" in path.read_text()


def test_words_follow_where_they_are_shown(tmp_path: Path, parent: QWidget, qtbot: QtBot) -> None:
    keys = Keys(tmp_path / "keys.toml", SCOPES, parent)
    bound(keys, parent, "queue", "S")
    page = QWidget(parent)
    page.setProperty("keyScope", "queue")
    label = QLabel(page)
    KeyWords(label, ("S", "Ctrl+Return"), lambda one, other: label.setText(f"{one} {other}"))
    assert label.text() == "S Ctrl+Enter"
    parent.show()
    keys.put({("queue", "S"): "D"})
    assert label.text() == "D Ctrl+Enter"


def test_an_action_that_is_gone_is_forgotten(tmp_path: Path, parent: QWidget) -> None:
    import shiboken6

    keys = Keys(tmp_path / "keys.toml", SCOPES, parent)
    action = bound(keys, parent, "queue", "S")
    shiboken6.delete(action)
    keys.put({("queue", "S"): "D"})
    assert keys.acts() == []
    assert QKeySequence(keys.shown("queue", "S")) == QKeySequence("D")
