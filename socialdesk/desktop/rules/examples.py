"""Rules to begin with, in the person's language; each opens switched off, to be tried first."""

from __future__ import annotations

from collections.abc import Mapping

from socialdesk.desktop.words import mark, tr
from socialdesk.drafting.toml_edit import Value

_WORDED = ("name", "alert", "lead")
_TAGS = "tag"

EXAMPLES: tuple[Mapping[str, Value], ...] = (
    {
        "name": mark("Danger first"),
        "when": "intent:safety_legal NOT sentiment:positive",
        "unsure": True,
        "priority": 20,
        "alert": mark("This may be about safety or law. Look at it now."),
    },
    {
        "name": mark("Waits too long"),
        "needs_reply": True,
        "waiting": "2h",
        "priority": 15,
        "alert": mark("Nobody has answered this for two hours."),
    },
    {
        "name": mark("To the lead after four hours"),
        "needs_reply": True,
        "waiting": "4h",
        "lead": mark("Unanswered for four hours of opening time."),
    },
    {
        "name": mark("Late parcels"),
        "when": "intent:delivery sentiment:negative",
        "tag": [mark("late delivery")],
        "priority": 10,
    },
    {
        "name": mark("Refunds to who knows them"),
        "when": "intent:refund_return",
        "assign_skills": ["refunds"],
    },
    {
        "name": mark("To who speaks the language"),
        "needs_reply": True,
        "assign_skills": [],
    },
    {
        "name": mark("Many followers"),
        "when": "followers:>20k sentiment:negative",
        "priority": 15,
        "alert": mark("Somebody with many followers is unhappy."),
    },
    {
        "name": mark("Press"),
        "when": '(journalist* OR reporter* OR "press request" OR gazeteci* OR muhabir* OR toimittaj* OR صحفي*'
        " OR الصحفي*)",
        "tag": [mark("press")],
        "alert": mark("This may be the press."),
    },
    {
        "name": mark("Regulars first"),
        "customer": ["vip"],
        "needs_reply": True,
        "priority": 10,
    },
    {
        "name": mark("Peak season"),
        "when": "intent:delivery",
        "templates": "peak",
    },
    {
        "name": mark("Night posts"),
        "hours": "closed",
        "tag": [mark("night")],
    },
    {
        "name": mark("Small talk waits until we open"),
        "when": "intent:chatter,praise urgency:low",
        "hours": "closed",
        "snooze": "opening",
    },
    {
        "name": mark("Repeated questions"),
        "when": "intent:question has:reply",
        "faq": True,
    },
    {
        "name": mark("Spam out of sight"),
        "when": "intent:spam has:link",
        "mute": "author",
        "mute_for": "30d",
    },
)


def examples() -> list[dict[str, Value]]:
    """The entries as they are written into a file: in the person's language, switched off."""
    return [_told(entry) for entry in EXAMPLES]


def _told(entry: Mapping[str, Value]) -> dict[str, Value]:
    said: dict[str, Value] = {"name": tr(str(entry["name"])), "on": False}
    for key, value in entry.items():
        if key in _WORDED:
            said[key] = tr(str(value))
        elif key == _TAGS and isinstance(value, list):
            said[key] = [tr(str(tag)) for tag in value]
        else:
            said[key] = value
    return said
