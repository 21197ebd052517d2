"""Why a mention is where it is, in the person's words."""

from __future__ import annotations

from socialdesk.desktop.inbox import reasons
from socialdesk.domain.priority import REASON_WORDS, Reason


def test_every_reason_has_words() -> None:
    for code in REASON_WORDS:
        assert reasons.say(Reason(code, 5, "3")).strip()


def test_what_weighs_most_is_said_first() -> None:
    said = reasons.line([Reason("waited", 3, "45"), Reason("many", 9, "4"), Reason("addressed", 1)], most=2)
    first, second = (reasons.say(Reason(*each)) for each in (("many", 9, "4"), ("waited", 3, "45")))
    assert said.index(first) < said.index(second)
    assert reasons.say(Reason("addressed", 1)) not in said


def test_a_reason_that_another_version_kept_is_painted_all_the_same() -> None:
    """An exception in the middle of painting a row ends the program."""
    assert "gone_for_long".replace("_", " ") in reasons.line([Reason("gone_for_long", 9)])
