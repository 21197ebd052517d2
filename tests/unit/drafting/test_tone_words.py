"""The tone files: lists that an older playbook lacks are empty, and what is wrong has a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.drafting.phrases import folded
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.drafting.tone_words import read_tone
from socialdesk.errors import SettingWrong

NEEDED = "".join(
    f'{key} = ["{key}"]\n'
    for key in (
        "greets", "acknowledges", "apologises", "thanks", "next_step", "warm", "cold", "robot", "blame",
    )
)  # fmt: skip
PROMISES = '[promises]\ndate = ["tomorrow"]\nrefund = ["refund"]\ndiscount = ["voucher"]\n'


def read(folder: Path, text: str) -> TomlFile:
    path = folder / "en.toml"
    path.write_text(text, encoding="utf-8")
    return TomlFile(path, shown="ours/tone/en.toml")


def test_lists_of_later_versions_may_be_missing(tmp_path: Path) -> None:
    words = read_tone(read(tmp_path, NEEDED + PROMISES))
    assert words.greets.first(folded("Greets, you")) == (0, 6)
    assert not words.jargon
    assert read_tone(read(tmp_path, f'jargon = ["token"]\n{NEEDED}{PROMISES}')).jargon


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'jargn = ["token"]\n{NEEDED}{PROMISES}', "line 1"),
        (NEEDED.replace('robot = ["robot"]', "robot = []") + PROMISES, "“robot” is empty"),
        (NEEDED + PROMISES.replace("refund", "refnd", 1), "Did you mean “refund”"),
        (f'jargon = "token"\n{NEEDED}{PROMISES}', "list of texts"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingWrong, match=said):
        read_tone(read(tmp_path, text))
