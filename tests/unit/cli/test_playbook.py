"""``socialdesk playbook``: what it says, and what is wrong with its files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.config import Settings
from tests.stage import a_desk
from tests.unit.cli.conftest import Terminal


@pytest.fixture
def own(busy: Terminal, settings: Settings) -> Path:
    """The brand's own playbook, with one answer that is over."""
    folder = settings.workspace / "playbooks" / "ours"
    (folder / "faq").mkdir(parents=True)
    (folder / "voice.toml").write_text('based_on = "default"\n')
    (folder / "faq" / "en.toml").write_text(
        'over = true\n\n[[entry]]\nkey = "xmas"\nquestions = ["when do you ship"]\nanswer = "today"\n'
        "valid_until = 2020-12-17\n"
    )
    with a_desk(settings, busy.clock, busy.theatre) as desk, desk.store.writing() as write:
        write.brands.update(replace(write.brands.all()[0], playbook="ours"))
    return folder


def test_the_shipped_playbook_reads(busy: Terminal) -> None:
    said = busy("playbook", "check")
    assert said.code == 0
    assert "reads well" in said.out
    assert "0 of them this brand's own" in said.out


def test_what_it_says_is_listed(busy: Terminal) -> None:
    found = busy("playbook", "show", "--part", "voice", "--json").data
    assert {each["part"] for each in found} == {"voice"}
    assert next(each for each in found if each["key"] == "voice.toml//signature")["values"] == {
        "signature": "^{initials}"
    }
    assert "Nothing here." in busy("playbook", "show", "--own").out
    assert {each["lang"] for each in busy("playbook", "show", "--lang", "fi", "--json").data} == {"fi"}
    assert busy("playbook", "show", "--part", "nonsense").code == 2


def test_what_is_the_brands_own_and_what_is_over(busy: Terminal, own: Path) -> None:
    [answer] = busy("playbook", "show", "--own", "--json").data
    assert answer["key"] == "faq/en.toml/entry/xmas"
    assert answer["values"]["valid_until"] == "2020-12-17"
    assert "when do you ship" not in busy("playbook", "show", "--part", "voice").out
    said = busy("playbook", "check", "--json").data
    assert said["folder"] == str(own)
    [over] = said["ended"]
    assert over.startswith("ours/faq/en.toml, line 3: the answer “xmas” ended on 2020-12-17")


def test_what_is_in_another_language_than_its_file_is_named(busy: Terminal, own: Path) -> None:
    (own / "faq" / "tr.toml").write_text(
        'over = true\n[[entry]]\nkey = "post"\nquestions = ["kargo ne kadar sürer"]\n'
        'answer = "we send it on the same day, and you can follow it on its way."\n',
        "utf-8",
    )
    said = busy("playbook", "check")
    assert said.code == 0
    line = "ours/faq/tr.toml: “post” reads as English and is not suggested. Move it to faq/en.toml"
    assert line in " ".join(said.out.split())
    [told] = busy("playbook", "check", "--json").data["other_language"]
    assert told.startswith(line)


def test_a_broken_file_is_named(busy: Terminal, own: Path) -> None:
    (own / "voice.toml").write_text('based_on = "default"\nemoji = perhaps\n')
    said = busy("playbook", "check")
    assert said.code == 78
    assert "ours/voice.toml, line 2: this is not valid TOML" in said.out
    told = busy("playbook", "check", "--json").data
    assert (told["file"], told["line"]) == (str(own / "voice.toml"), 2)
    assert busy("playbook", "show").code == 78
