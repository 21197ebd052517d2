"""A playbook read once, and requests to draft for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.reply import LengthUnit, ReplyRule
from socialdesk.drafting import DraftRequest, Playbook, load

DEFAULT = Path(__file__).parents[3] / "resources" / "playbooks" / "default"

RULES = {
    "x": ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23),
    "bluesky": ReplyRule(True, 300, LengthUnit.BLUESKY, byte_limit=3000),
    "mastodon": ReplyRule(True, 500, LengthUnit.MASTODON, link_length=23),
    "reddit": ReplyRule(True, 10_000),
    "youtube": ReplyRule(True, 10_000),
}
LANGUAGES = ("en", "tr", "fi", "ar", "de", "es")
NAMES = {
    "en": "Sarah Jones",
    "tr": "Elif Demir",
    "fi": "Matti Korhonen",
    "ar": "سارة الأحمد",
    "de": "Lena Vogel",
    "es": "Marta Ruiz",
}

Request = Callable[..., DraftRequest]


def labels(
    intent: str = "delivery",
    sentiment: str = "negative",
    urgency: str = "high",
    unsure: frozenset[Head] = frozenset(),
    **intents: float,
) -> Classification:
    scores = {Head.INTENT: intents} if intents else {}
    return Classification(Sentiment(sentiment), Urgency(urgency), Intent(intent), True, scores, unsure)


def request_for(
    text: str = "My order has not arrived",
    lang: str = "en",
    *,
    platform: str = "x",
    said: Classification | None = None,
    **changes: Any,
) -> DraftRequest:
    given: dict[str, Any] = {
        "author_name": NAMES.get(lang, "Sarah Jones"),
        "author_handle": "@someone_else99",
        "rule": RULES.get(platform, RULES["x"]),
        "agent_initials": "DZ",
        "seed": 7,
        "brand_name": "Lumi Coffee",
    }
    given.update(changes)
    return DraftRequest(text=text, lang=lang, platform=platform, classification=said or labels(), **given)


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return load(DEFAULT)


@pytest.fixture
def own_playbook(tmp_path: Path) -> Path:
    """A copy of the default playbook, to change and to break."""
    folder = tmp_path / "ours"
    shutil.copytree(DEFAULT, folder)
    return folder
