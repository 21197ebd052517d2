"""Labels of a mention: what they are called, and what a classifier says of one text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Head(StrEnum):
    """The four questions asked of each mention."""

    SENTIMENT = "sentiment"
    URGENCY = "urgency"
    INTENT = "intent"
    NEEDS_REPLY = "needs_reply"


class Sentiment(StrEnum):
    """How the author feels about the brand."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


class Urgency(StrEnum):
    """How soon a good brand would answer, calmest first."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CRITICAL = "critical"


class Intent(StrEnum):
    """What the author wants."""

    DELIVERY = "delivery"
    PRODUCT_PROBLEM = "product_problem"
    SERVICE_PROBLEM = "service_problem"
    REFUND_RETURN = "refund_return"
    ACCOUNT_TECHNICAL = "account_technical"
    QUESTION = "question"
    SUGGESTION = "suggestion"
    PRAISE = "praise"
    SAFETY_LEGAL = "safety_legal"
    CHATTER = "chatter"
    SPAM = "spam"


Scores = Mapping[Head, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Classification:
    """Four labels with calibrated probabilities.

    ``scores[head][label]`` sums to 1 per head (``needs_reply`` has the labels ``no`` and ``yes``).
    ``unsure`` names the heads whose best probability is under the model's threshold: their labels are
    shown as "unsure" and never act by themselves. ``model`` is the model's name and version.
    """

    sentiment: Sentiment
    urgency: Urgency
    intent: Intent
    needs_reply: bool
    scores: Scores
    unsure: frozenset[Head] = frozenset()
    model: str = ""


@dataclass(frozen=True, slots=True)
class WordReason:
    """A word that carried a label: ``text[start:end]``, and by how much (probability lost without it)."""

    start: int
    end: int
    head: Head
    weight: float
