"""Complaints name the line that a person has to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.drafting.toml_file import MOST_BYTES, TomlFile
from socialdesk.errors import SettingWrong

SOURCE = """# a comment
name = "x"

[[entry]]
key = "one"
text = "first"

[[entry]]
key = "two"
text = '''
second
{slot}
'''
"""


def opened(tmp_path: Path, source: str = SOURCE) -> TomlFile:
    path = tmp_path / "f.toml"
    path.write_text(source, "utf-8")
    return TomlFile(path, shown="book/f.toml")


def test_lines_of_tables_keys_and_pieces(tmp_path: Path) -> None:
    file = opened(tmp_path)
    for place, line in [
        ({"key": "name"}, 2),
        ({"table": "entry"}, 4),
        ({"table": "entry", "index": 1}, 8),
        ({"table": "entry", "index": 1, "key": "text"}, 10),
        ({"table": "entry", "index": 1, "key": "text", "near": "{slot"}, 12),
        ({"table": "entry", "index": 0, "key": "missing"}, 4),
    ]:
        message = str(file.wrong("It is wrong", "Mend it.", **place))  # type: ignore[arg-type]
        assert message == f"book/f.toml, line {line}: It is wrong. Mend it."


def test_broken_toml_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match=r"book/f\.toml, line 3: this is not valid TOML"):
        opened(tmp_path, 'a = "x"\nb = "y"\nc = \n')


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match="larger than 1 MB"):
        opened(tmp_path, "#" * (MOST_BYTES + 1))


def test_types_are_checked(tmp_path: Path) -> None:
    file = opened(tmp_path, 'a = 5\nb = "x"\nc = [1]\n')
    with pytest.raises(SettingWrong, match="line 1: “a” must be text"):
        file.text(file.data, "a")
    with pytest.raises(SettingWrong, match="line 2: “b” must be true or false"):
        file.flag(file.data, "b", False)
    with pytest.raises(SettingWrong, match="line 3: “c” must be a list of texts"):
        file.texts(file.data, "c")
    with pytest.raises(SettingWrong, match="“d” is missing"):
        file.text(file.data, "d")
    with pytest.raises(SettingWrong, match="“b” must be a table"):
        file.table("b")
    with pytest.raises(SettingWrong, match="“b” must be a list of tables"):
        file.tables("b")
