"""Changing a TOML file in place."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.toml_edit import Unchangeable, append, drop, move, put, take

PLAYBOOKS = Path(__file__).parents[3] / "resources" / "playbooks"

FILE = """# The head stays.
signature = "^AK"   # and so does this

never = [  # words
  "one", # with a # in a comment
  "tw]o",
]

# about forms
[formality]
tr = "formal"

[[entry]]
key = "a"
answer = '''more
lines'''

# before b
[[entry]]
key = "b"
"""


def test_a_value_is_changed_and_nothing_else() -> None:
    assert put(FILE, "signature", "–{initials}") == FILE.replace('"^AK"', '"–{initials}"')
    assert put(FILE, "tr", "informal", table="formality") == FILE.replace('"formal"', '"informal"')
    assert put(FILE, "answer", "short", table="entry", index=0) == FILE.replace(
        "'''more\nlines'''", '"short"'
    )
    changed = put(FILE, "never", ["three"])
    assert changed == FILE.replace('[  # words\n  "one", # with a # in a comment\n  "tw]o",\n]', '["three"]')


def test_a_new_key_goes_to_its_table() -> None:
    assert 'tr = "formal"\nfi = "informal"\n\n[[entry]]' in put(FILE, "fi", "informal", table="formality")
    assert "]\nemoji = false\n\n# about forms" in put(FILE, "emoji", False)
    assert put(FILE, "link", "https://x.example", table="entry", index=1).endswith(
        'key = "b"\nlink = "https://x.example"\n'
    )
    assert put(FILE, "returns", "30 days", table="terms.en").endswith(
        'key = "b"\n\n[terms.en]\nreturns = "30 days"\n'
    )
    assert put("", "based_on", "default") == 'based_on = "default"\n'
    assert put("# first\n\n# of a\n[a]\n", "x", 1) == "# first\n\nx = 1\n# of a\n[a]\n"


def test_tables_come_and_go() -> None:
    more = append(FILE, "entry", {"key": "c", "questions": ["q?"], "valid_until": date(2027, 1, 31)})
    assert more == FILE + '\n[[entry]]\nkey = "c"\nquestions = ["q?"]\nvalid_until = 2027-01-31\n'
    assert drop(more, "entry", 2).rstrip() == FILE.rstrip()
    gone = drop(FILE, "entry", 0)
    assert "# before b" in gone
    assert [each["key"] for each in tomllib.loads(gone)["entry"]] == ["b"]
    assert "formality" not in tomllib.loads(drop(FILE, "formality"))
    assert append("", "entry", {"key": "a"}) == '[[entry]]\nkey = "a"\n'


def test_keys_are_taken_out() -> None:
    assert take(FILE, "signature") == FILE.replace('signature = "^AK"   # and so does this\n', "")
    assert take(FILE, "nothing") == FILE
    assert "never" not in tomllib.loads(take(FILE, "never"))


def test_amounts_and_tags() -> None:
    changed = put("", "limit", Decimal("49.50"), table="refunds")
    assert tomllib.loads(changed) == {"refunds": {"limit": 49.5}}
    tagged = put("[links]\nallowed = []\n", "utm", {"source": "{platform}"}, table="links")
    assert tagged == '[links]\nallowed = []\nutm = { source = "{platform}" }\n'


@pytest.mark.parametrize(
    ("source", "key", "table"),
    [("a.b = 1\n", "b", "a"), ("[a]\nb.c = 1\n", "x", "a"), ("a = {b = 1}\n", "b", "a")],
)
def test_what_is_not_understood_is_left_alone(source: str, key: str, table: str) -> None:
    with pytest.raises(Unchangeable):
        put(source, key, 2, table=table)


def test_line_ends_of_windows_stay() -> None:
    changed = put('a = "1"\r\n\r\n[b]\r\nc = 1\r\n', "d", "x", table="b")
    assert changed == 'a = "1"\r\n\r\n[b]\r\nc = 1\r\nd = "x"\r\n'


@pytest.mark.parametrize(
    "path", sorted(PLAYBOOKS.rglob("*.toml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_every_shipped_file_can_be_changed(path: Path) -> None:
    source = path.read_text("utf-8")
    data: dict[str, Any] = tomllib.loads(source)
    for table, held in data.items():
        if isinstance(held, list) and held and isinstance(held[0], dict):
            last = len(held) - 1
            key = next(iter(held[last]))
            changed = put(source, key, "changed", table=table, index=last)
            assert tomllib.loads(changed)[table][last][key] == "changed"
            assert len(tomllib.loads(drop(source, table, last)).get(table, [])) == last
    assert put(source, "zzz", "new") != source


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_text_can_stand_in_a_file(text: str, listed: list[str]) -> None:
    text, listed = (
        text.encode("utf-8", "ignore").decode(),
        [x.encode("utf-8", "ignore").decode() for x in listed],
    )
    source = put(
        put(FILE, "answer", text, table="entry", index=1), "questions", listed, table="entry", index=1
    )
    read = tomllib.loads(source)["entry"][1]
    assert (read["answer"], read["questions"]) == (text, listed)
    assert take(take(source, "answer", table="entry", index=1), "questions", table="entry", index=1) == FILE


def test_a_table_moves_with_the_comment_above_it() -> None:
    moved = move(FILE, "entry", 1, 0)
    assert moved.endswith(
        '[formality]\ntr = "formal"\n\n# before b\n[[entry]]\nkey = "b"\n\n'
        "[[entry]]\nkey = \"a\"\nanswer = '''more\nlines'''\n"
    )
    assert move(moved, "entry", 0, 1) == FILE
    with pytest.raises(Unchangeable):
        move(FILE, "entry", 0, 2)


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(0, 4))
def test_what_moves_keeps_the_others_in_their_order(names: list[int], index: int, to: int) -> None:
    source = "".join(f"# of {name}\n[[rule]]\nname = {name}  # {name}\n\n" for name in names) + "# end"
    wanted = list(names)
    wanted.insert(to, wanted.pop(index))
    moved = move(source, "rule", index, to)
    assert [each["name"] for each in tomllib.loads(moved)["rule"]] == wanted
    assert comments_of(moved) == wanted
    assert moved.endswith("# end")


def comments_of(source: str) -> list[int]:
    """The tables in the order of the comments above them."""
    return [int(line.removeprefix("# of ")) for line in source.split("\n") if line.startswith("# of ")]
