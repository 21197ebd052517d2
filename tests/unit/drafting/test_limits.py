"""How much may go out: read from the policy, with defaults, and mistakes named."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.drafting.limits import Limits, read_limits
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import SettingWrong


def read(folder: Path, text: str) -> Limits:
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8")
    return read_limits(TomlFile(path, shown="ours/policy.toml"))


def test_what_is_not_said_keeps_its_default(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Limits()
    assert read(tmp_path, "[limits]\nhour = 20\n") == Limits(hour=20)


@pytest.mark.parametrize("text", ["hour = 0", "hour = true", 'hour = "many"', "hours = 3", "alike = 100000"])
def test_mistakes_are_named(text: str, tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match=r"ours/policy\.toml, line 2"):
        read(tmp_path, f"[limits]\n{text}\n")
