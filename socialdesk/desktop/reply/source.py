"""Where a suggestion comes from, in the person's language."""

from __future__ import annotations

import re

from socialdesk.desktop import words
from socialdesk.desktop.playbook import words as playbook_words
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.classification import Intent
from socialdesk.domain.reply import Suggestion, SuggestionKind
from socialdesk.drafting.playbook import UNCLEAR

OUTCOMES = {
    "approved, not sent yet": mark("approved, not sent yet"),
    "the customer was happy with it": mark("the customer was happy with it"),
    "the customer was still unhappy": mark("the customer was still unhappy"),
    "the customer wrote back": mark("the customer wrote back"),
    "no word since": mark("no word since"),
}
"""What became of an earlier reply (`domain.precedent.Precedent.outcome`)."""

_INTENTS = {  # how labels begin
    "delivery": Intent.DELIVERY,
    "product problem": Intent.PRODUCT_PROBLEM,
    "service problem": Intent.SERVICE_PROBLEM,
    "refund or return": Intent.REFUND_RETURN,
    "account or technical": Intent.ACCOUNT_TECHNICAL,
    "question": Intent.QUESTION,
    "suggestion": Intent.SUGGESTION,
    "praise": Intent.PRAISE,
    "safety": Intent.SAFETY_LEGAL,
    "unclear matter": UNCLEAR,
}
_NOTE = re.compile(r" · in [^·]+, no templates for [^·]+$")
_QUESTION = re.compile(r"“(.*)”", re.DOTALL)


def source(of: Suggestion) -> str:
    """One line: the matter of a template, the question of an answer, or the earlier mention with what became
    of our reply; before that, if it is not in the customer's language. What a stranger wrote is fenced and
    stands last, where the room may end."""
    label = _NOTE.sub("", of.label)
    told = [_from(of, label)]
    if label != of.label:
        lang = words.lang_name(of.lang)
        told.insert(0, tr("In {language}: there is nothing in the customer's language", language=lang))
    return words.line(told)


def _from(of: Suggestion, label: str) -> str:
    found = _QUESTION.search(label)
    if of.kind is SuggestionKind.TEMPLATE:
        return tr("Template: {matter}", matter=_matter(label))
    if of.kind is SuggestionKind.FAQ and found:
        return tr("Answer to “{question}”", question=words.isolated(found[1]))
    if of.kind is SuggestionKind.APPROVED and found:
        outcome = label[found.end() :].removeprefix(" · ")
        came = tr(OUTCOMES[outcome]) if outcome in OUTCOMES else words.isolated(outcome)
        return tr("Approved before, {outcome}: “{mention}”", outcome=came, mention=words.isolated(found[1]))
    return words.isolated(label)


def _matter(label: str) -> str:
    """The first part of a template's label: its intent, and the situation where it has one."""
    subject, _, situation = label.split(" · ")[0].removeprefix("Follow-up, ").partition(": ")
    intent = _INTENTS.get(subject.casefold())
    if intent is None:
        return words.isolated(subject)
    key = situation.replace(" ", "_")
    return words.line([playbook_words.intent_name(intent), *([playbook_words.situation(key)] if key else [])])
