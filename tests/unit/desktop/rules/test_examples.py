"""Each rule to begin with reads, is off, and does something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop.rules.examples import EXAMPLES, examples
from socialdesk.desktop.rules.words import sentence
from socialdesk.desktop.words import LANGUAGES, language
from socialdesk.drafting.toml_edit import append
from socialdesk.services.rule_file import RULES, TEAM, read


@pytest.fixture(params=list(LANGUAGES))
def spoken(request: pytest.FixtureRequest, qapp: QApplication, settings: Settings) -> Iterator[str]:
    language.use(request.param, qapp, settings.resources)
    yield request.param
    language.use("en", qapp, settings.resources)


@pytest.mark.usefixtures("spoken")
def test_all_of_them_together_are_a_good_file(tmp_path: Path) -> None:
    text = ""
    for entry in examples():
        text = append(text, "rule", entry)
    team = '[[person]]\nname = "Mia"\nlead = true\nskills = ["refunds"]\n'
    found = read(tmp_path, shown="rules", unsaved={RULES: text, TEAM: team}).rules
    assert len(found.rules) == len(EXAMPLES) >= 12
    assert not found.active
    assert all(sentence(rule) for rule in found.rules)
