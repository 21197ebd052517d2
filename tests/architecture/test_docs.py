"""The documentation names what there is: commands, exit codes, settings, platforms."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from socialdesk import cli, sources
from socialdesk.config import PREFIX, SETTING_NAMES

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(#[^)\s]*)?\)")


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", cli.command_names())
def test_each_command_is_described(command: str) -> None:
    assert re.search(rf"^#+ .*`socialdesk {re.escape(command)}\b", read("command-line.md"), re.MULTILINE)


@pytest.mark.parametrize("command", cli.command_names())
def test_each_command_has_help(command: str) -> None:
    assert cli.help_of(command)


@pytest.mark.parametrize("code", cli.ExitCode)
def test_each_exit_code_is_described(code: cli.ExitCode) -> None:
    assert re.search(rf"^\| {code.value} \|", read("command-line.md"), re.MULTILINE)


@pytest.mark.parametrize("setting", SETTING_NAMES)
def test_each_setting_is_described(setting: str) -> None:
    text = read("install.md")
    assert f"`{setting}`" in text
    assert f"{PREFIX}{setting.replace('.', '_').upper()}" in text


def test_each_platform_is_described() -> None:
    text = read("sources.md")
    for source in sources.discover().values():
        assert re.search(rf"^## .*{re.escape(source.traits.name)}", text, re.MULTILINE), source.traits.name
        for field in source.traits.fields:
            assert f"`{field.name}`" in text, f"{source.traits.name}: {field.name}"


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(DOCS.glob("*.md"))], ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target, _ in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("mailto:"):
            assert (page.parent / target).exists(), target
