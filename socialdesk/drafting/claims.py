"""What a template may claim of itself, told from its words: a person who writes one says nothing of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.reply import ReplyRule
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.playbook_contents import SLOT
from socialdesk.drafting.request import DraftRequest
from socialdesk.drafting.tone import measure

CLAIMS = ("acknowledges", "apologises", "next_step")
"""The keys of a template that the tone meter can check."""

_NO_WORDS = "…"
_PUBLIC = ReplyRule(True, 10_000)


def kept(text: str, lang: str, intents: Collection[str], playbook: Playbook) -> Mapping[str, bool]:
    """Which of `CLAIMS` a template of this text keeps, whoever it answers: by its own words, or by naming the
    thing or the days of the mention through a placeholder. Whether it takes a matter up depends on what it
    says sorry for: thanks alone do not take up a complaint."""
    language = playbook.language(lang)
    private = language.private["default"]
    said = SLOT.sub(lambda slot: private if slot[1] == "private" else _NO_WORDS, text)

    def checks(sentiment: Sentiment) -> dict[str, bool]:
        first = next((each for each in Intent if each in intents), Intent.CHATTER)
        labels = Classification(sentiment, Urgency.NORMAL, first, True, {})
        request = DraftRequest(_NO_WORDS, language.lang, "", "", "x", labels, _PUBLIC)
        return {each.code: each.passed for each in measure(said, request, playbook).checks}

    sorry = checks(Sentiment.NEUTRAL)["apologises"]
    found = checks(Sentiment.NEGATIVE if sorry else Sentiment.NEUTRAL)
    names = any(slot[1] == "waiting" or slot[1].startswith("item") for slot in SLOT.finditer(text))
    return {
        "acknowledges": found["acknowledges"] or names,
        "apologises": sorry,
        "next_step": found["next_step"],
    }
