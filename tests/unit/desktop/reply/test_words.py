from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.desktop.reply import words as reply_words
from socialdesk.domain.reply import Finding, Severity, Suggestion, SuggestionKind, Tone, ToneCheck
from socialdesk.drafting.tone import LABELS

ROOT = Path(__file__).resolve().parents[3]


def a_suggestion(label: str, kind: SuggestionKind = SuggestionKind.TEMPLATE) -> Suggestion:
    return Suggestion(kind, label, "Hei", "fi", Tone(0.9))


@pytest.mark.parametrize(
    ("label", "kind", "tab"),
    [
        ("Delivery: late · personal", SuggestionKind.TEMPLATE, "Personal"),
        ("Delivery · asks for details in private · in English", SuggestionKind.TEMPLATE, "Asks in private"),
        ("FAQ · “Do you ship?”", SuggestionKind.FAQ, "FAQ: \u2068“Do you ship?”\u2069"),
        ("From a reply of 3 Nov", SuggestionKind.APPROVED, "From a reply of 3 Nov"),
    ],
)
def test_tabs_say_what_tells_suggestions_apart(label: str, kind: SuggestionKind, tab: str) -> None:
    assert reply_words.suggestion(a_suggestion(label, kind)) == tab


def test_every_check_has_words() -> None:
    assert set(reply_words.CHECKS) == set(LABELS)


def test_what_is_missing_stands_out() -> None:
    checks = (
        ToneCheck("greets", "Greets", True),
        ToneCheck("apologises", "Sorry", False),
        ToneCheck("no_blame", "Blames nobody", True),
        ToneCheck("next_step", "", False, needed=False),
    )
    tone = Tone(0.8, checks)
    assert reply_words.tone_chips(tone, ()) == [
        ("Warm 0.80 · Clear 0.50", "positive"),
        ("Greets ✓", "plain"),
        ("No apology", "high"),
    ]
    hard = Finding("iban", "A bank account number may not go out.", Severity.HARD, 0, 4)
    assert ("May not go out", "negative") in reply_words.tone_chips(tone, (hard,))
    assert reply_words.finding(hard) == "A bank account number may not go out."
