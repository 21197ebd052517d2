"""The phrase lists of the tone meter and the guard in one language (``tone/<lang>.toml``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from socialdesk.drafting.phrases import Phrases, phrases
from socialdesk.drafting.toml_file import TomlFile

PROMISES = ("date", "refund", "discount")
"""The kinds of promise that a playbook can cover."""

_NEEDED = (
    "greets", "acknowledges", "apologises", "thanks", "next_step", "warm", "cold", "robot", "blame",
)  # fmt: skip
_FURTHER = (
    "empathy",
    "softens",
    "personal",
    "mocks",
    "jargon",
    "vague",
    "idle",
    "negates",
    "denies",
    "reassures",
)


@dataclass(frozen=True, slots=True)
class ToneWords:
    """What the meter knows in one language. A list after ``promises`` may be missing in a playbook of
    before: it is empty then, and warmth and clarity are told from the others.

    ``empathy`` names a feeling; ``softens`` makes an order a request; ``personal`` shows one person who
    acts; ``mocks`` is scorn; ``vague`` is a next step that is none; ``idle`` are words that do not name a
    matter though mention and reply share them; ``negates`` before a promise and ``denies`` after it turn it
    into none; a no in ``reassures`` (“don't worry”) does not.
    """

    greets: Phrases
    acknowledges: Phrases
    apologises: Phrases
    thanks: Phrases
    next_step: Phrases
    warm: Phrases
    cold: Phrases
    robot: Phrases
    blame: Phrases
    promises: Mapping[str, Phrases]
    empathy: Phrases = field(default_factory=Phrases)
    softens: Phrases = field(default_factory=Phrases)
    personal: Phrases = field(default_factory=Phrases)
    mocks: Phrases = field(default_factory=Phrases)
    jargon: Phrases = field(default_factory=Phrases)
    vague: Phrases = field(default_factory=Phrases)
    idle: Phrases = field(default_factory=Phrases)
    negates: Phrases = field(default_factory=Phrases)
    denies: Phrases = field(default_factory=Phrases)
    reassures: Phrases = field(default_factory=Phrases)


def read_tone(file: TomlFile) -> ToneWords:
    """Read ``tone/<lang>.toml``. Raises `SettingWrong` naming file, line and remedy."""
    file.known(file.data, (*_NEEDED, *_FURTHER, "promises"))
    promises = file.table("promises")
    file.known(promises, PROMISES, table="promises")
    return ToneWords(
        **{key: phrases(file.texts(file.data, key, required=True)) for key in _NEEDED},
        **{key: phrases(file.texts(file.data, key)) for key in _FURTHER},
        promises={
            key: phrases(file.texts(promises, key, table="promises", required=True)) for key in PROMISES
        },
    )
