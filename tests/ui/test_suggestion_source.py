"""Where a suggestion comes from stands under the tabs, for the eye and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop.reply.source import source
from socialdesk.desktop.words import language
from socialdesk.domain.classification import Sentiment
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import ReplyId, Suggestion, SuggestionKind, Tone
from socialdesk.drafting import suggestions
from tests.ui.conftest import Room

FENCES = dict.fromkeys(map(ord, "\u2068\u2069\u200f"))


def said(kind: SuggestionKind, label: str, lang: str = "en") -> str:
    return source(Suggestion(kind, label, "Hi.", lang, Tone(0.5))).translate(FENCES)


@pytest.mark.parametrize(
    ("kind", "label", "line"),
    [
        (SuggestionKind.TEMPLATE, "Delivery: late · short", "Template: Delivery · late"),
        (SuggestionKind.TEMPLATE, "Follow-up, question · asks how it ended", "Template: Question"),
        (SuggestionKind.TEMPLATE, "Unclear matter · personal", "Template: Unclear"),
        (
            SuggestionKind.TEMPLATE,
            "Praise · short · in English, no templates for Swedish",
            "In English: there is nothing in the customer's language · Template: Praise",
        ),
        (SuggestionKind.FAQ, "FAQ · “can I · return it?”", "Answer to “can I · return it?”"),
        (SuggestionKind.MODEL, "a-model · your playbook's manner", "a-model · your playbook's manner"),
    ],
)
def test_each_place_is_named(kind: SuggestionKind, label: str, line: str) -> None:
    assert said(kind, label) == line


def test_an_earlier_reply_says_what_became_of_it(settings: Settings, qapp: QApplication) -> None:
    language.use("en", qapp, settings.resources)
    for sent, feeling in ((False, None), (True, None), *((True, each) for each in Sentiment)):
        before = Precedent(
            ReplyId(1), "it said “late” · twice", "en", None, None, "Hi.", sent=sent, next_sentiment=feeling
        )
        label = f"Approved before · “{before.excerpt}” · {before.outcome}"
        line = said(SuggestionKind.APPROVED, label)
        assert line == f"Approved before, {before.outcome}: “it said “late” · twice”"


def test_every_subject_has_its_word() -> None:
    """What drafting begins a label with is told in the person's language, not passed on in English."""
    for subject in suggestions._INTENT_WORDS.values():
        line = source(Suggestion(SuggestionKind.TEMPLATE, f"{subject} · short", "Hi.", "en", Tone(0.5)))
        assert "\u2068" not in line, subject


def test_the_line_follows_the_choice(open_room: Callable[..., Room]) -> None:
    room = open_room(("lumi angry: my parcel is six days late",))
    tabs = room.composer.tabs
    opened = room.queue.reader.opened
    assert opened is not None
    assert len(opened.suggestions) > 1
    assert tabs.source.isVisible()
    assert tabs.source.text() == source(opened.suggestions[0])
    assert "late" in tabs.source.text()
    for tab, suggestion in zip(tabs.buttons(), opened.suggestions, strict=False):
        assert tab.accessibleDescription() == source(suggestion)
    high = room.composer.height()
    room.press(Qt.Key.Key_Escape)
    room.press("2")
    assert tabs.source.text() == source(opened.suggestions[1])
    assert room.composer.height() == high


def test_what_is_not_chosen_yet_is_told_of_the_first(open_room: Callable[..., Room]) -> None:
    room = open_room(("lumi angry: what a company, honestly, I have never seen the like of it",))
    opened = room.queue.reader.opened
    assert opened is not None
    assert room.composer.tabs.source.text() == f"1 · {source(opened.suggestions[0])}"
