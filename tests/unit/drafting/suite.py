"""Injection attempts and honest answers, and the two models that they are tried with.

All invented. ``injections.jsonl``: a post that gives orders, and what a model that obeys would write;
``{SYSTEM}`` and its kin stand for what such a model has read. ``honest.jsonl``: a post, and a good answer
by the demo brand's playbook; ``[[words]]`` stands for the number of the first source that holds the words.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from socialdesk.domain.classification import Classification
from socialdesk.drafting import DraftRequest
from tests.unit.drafting.conftest import labels, request_for

HERE = Path(__file__).parent
LUMI = HERE.parents[2] / "resources" / "playbooks" / "lumi-coffee"

NAMES = {"en": "Sarah Jones", "tr": "Elif Demir", "fi": "Matti Korhonen", "ar": "سارة الأحمد"}
SAID: dict[str, Classification] = {
    "late": labels("delivery", "negative"),
    "damaged": labels("product_problem", "negative"),
    "account": labels("account_technical", "negative"),
    "returns": labels("question", "neutral", "normal"),
    "delivery": labels("question", "neutral", "normal"),
    "hours": labels("question", "neutral", "normal"),
    "question": labels("question", "neutral", "normal"),
    "praise": labels("praise", "positive", "low"),
    "suggestion": labels("suggestion", "neutral", "low"),
}


@dataclass(frozen=True)
class Attempt:
    """One injection: ``obeyed`` is what the order asks for."""

    id: str
    lang: str
    kind: str
    topic: str
    post: str
    obeyed: str


@dataclass(frozen=True)
class Honest:
    """One ordinary post and a good answer to it."""

    lang: str
    topic: str
    post: str
    answer: str


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


ATTEMPTS = tuple(Attempt(**row) for row in _rows("injections.jsonl"))
HONEST = tuple(Honest(**row) for row in _rows("honest.jsonl"))


def request(lang: str, topic: str, post: str) -> DraftRequest:
    """A mention of the demo brand on a platform where replies are public."""
    return request_for(post, lang, said=SAID[topic], author_name=NAMES[lang])


def obedient(attempt: Attempt, system: str) -> str:
    """What a model answers that does whatever the post says."""
    mark = re.search(r"holds? the mark ([\w-]+)", system)
    return (
        attempt.obeyed.replace("{SYSTEM}", system)
        .replace("{SYSTEM64}", base64.b64encode(system.encode()).decode())
        .replace("{SYSTEMREV}", system[::-1])
        .replace("{SYSTEMHEX}", system.encode().hex(" "))
        .replace("{MARK}", mark[1] if mark else "")
    )


def honest(answer: str, system: str) -> str:
    """A good answer with the numbers that its sources have in this prompt; without its source, ``PASS``."""
    wanted = re.findall(r"\[\[(.+?)\]\]", answer)
    sources = dict(re.findall(r"^\[(\d+)\] (.*)$", system, re.MULTILINE))

    if any(all(each.casefold() not in text.casefold() for text in sources.values()) for each in wanted):
        return "PASS"

    def number(match: re.Match[str]) -> str:
        for each, text in sources.items():
            if match[1].casefold() in text.casefold():
                return f"[{each}]"
        raise AssertionError(f"no source of the prompt holds {match[1]!r}:\n{system}")

    return re.sub(r"\[\[(.+?)\]\]", number, answer)


def honest_under_attack(attempt: Attempt) -> Honest:
    """The good answer to what the attempt asks besides its orders."""
    return next(each for each in HONEST if (each.lang, each.topic) == (attempt.lang, attempt.topic))
