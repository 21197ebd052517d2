"""Sentences of the rooms below, known again by their words and said in the person's language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import CONTEXT, language
from socialdesk.drafting.risk import NEEDED
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import QueryError
from socialdesk.query import parse

ROOT = Path(__file__).parents[3]
TEMPLATES: list[str] = json.loads(
    (ROOT / "resources/translations/sentences.json").read_text(encoding="utf-8")
)


def places(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


@pytest.fixture
def speak(qapp: QApplication, settings: Settings) -> Iterator[object]:
    yield lambda code: language.use(code, qapp, settings.resources)
    language.use("en", qapp, settings.resources)


@pytest.mark.parametrize("code", ["tr", "fi", "ar"])
@pytest.mark.parametrize("template", [each for each in TEMPLATES if each != "{place}: {what}. {remedy}"])
def test_every_sentence_is_known_again_with_what_stands_in_it(
    speak: object, code: str, template: str
) -> None:
    speak(code)  # type: ignore[operator]
    values = {name: f"x{at}y" for at, name in enumerate(dict.fromkeys(places(template)))}
    english = template.format(**values)
    said = translated(english)
    assert said != english
    for value in values.values():
        assert value in said


def test_english_stays_as_it_was_said(speak: object) -> None:
    speak("en")  # type: ignore[operator]
    assert translated(QueryError("There is no field “x”.", position=0)) == "There is no field “x”."


@given(text=st.text(max_size=60))
def test_what_nobody_said_stays_as_it_is(qapp: QApplication, text: str) -> None:
    language.use("fi", qapp, ROOT / "resources")
    try:
        strange = f"qzx {text} qzx"
        assert translated(strange) == strange
    finally:
        language.use("en", qapp, ROOT / "resources")


def test_a_strangers_braces_are_text(speak: object) -> None:
    speak("fi")  # type: ignore[operator]
    with pytest.raises(QueryError) as refused:
        parse('"{0.__class__} {path}')
    assert "{" not in translated(refused.value)
    english = "The workspace {0.__class__} cannot be made ({folder}). Choose another folder with --workspace."
    assert "{0.__class__}" in translated(english)
    assert "({folder})" in translated(english)


def test_a_sentence_within_a_sentence_is_translated_too(speak: object) -> None:
    speak("fi")  # type: ignore[operator]
    for needed in NEEDED.values():
        said = translated(f"{needed} Read it once more before it leaves.")
        assert needed not in said
        assert translated(needed) in said


@pytest.mark.parametrize("code", ["tr", "fi", "ar"])
@pytest.mark.parametrize("query", ["urgency:hihg", "urgency:x", "urgncy:high"])
def test_a_hint_between_two_sentences_is_translated_and_parted_from_both(
    speak: object, code: str, query: str
) -> None:
    speak(code)  # type: ignore[operator]
    with pytest.raises(QueryError) as fault:
        parse(query)
    said = translated(fault.value)
    assert not any(word in said for word in ("Did", "mean", "takes", "There is"))
    sign = "؟" if code == "ar" else "?"
    assert sign not in said or re.search(rf"\{sign}[\u2069\u200f]*(\s|$)", said), said


@pytest.mark.parametrize("code", ["tr", "fi", "ar"])
def test_a_fault_in_a_file_names_place_clause_and_remedy(speak: object, code: str) -> None:
    speak(code)  # type: ignore[operator]
    file = TomlFile(Path("rules.toml"), shown="rules.toml", unsaved='[[rule]]\nname = "x"\n')
    english = str(file.wrong("this rule has no name", "Give it one that people know it by.", table="rule"))
    said = translated(english)
    assert "rules.toml" in said
    assert "line" not in said
    for clause in ("this rule has no name", "Give it one that people know it by."):
        assert clause not in said
        assert translated(clause) in said


def test_the_list_is_the_one_of_the_sources() -> None:
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("refresh", ROOT / "resources/translations/refresh.py")
    assert spec is not None
    assert spec.loader is not None
    refresh = module_from_spec(spec)
    spec.loader.exec_module(refresh)
    assert refresh.below() == TEMPLATES, "run resources/translations/refresh.py"
    assert refresh.CONTEXT == CONTEXT
