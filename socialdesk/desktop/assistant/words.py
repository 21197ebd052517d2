"""What became of a language model's answer, in words."""

from __future__ import annotations

from socialdesk.desktop.words import mark, tr
from socialdesk.domain.assistant import ModelAnswer

WHY = {
    "pass": mark("dropped: nothing in the playbook to answer with"),
    "too_long": mark("dropped: far more than a reply"),
    "too_short": mark("dropped: too little for a reply"),
    "leak": mark("dropped: it repeated its instructions"),
    "echo": mark("dropped: it did what the post told it"),
    "same": mark("dropped: the same as another suggestion"),
    "markup": mark("dropped: markup instead of plain text"),
    "coded": mark("dropped: text in a code"),
    "link": mark("dropped: a hidden address"),
    "emoji": mark("dropped: emoji"),
    "language": mark("dropped: another language"),
    "address": mark("dropped: another form of address"),
    "citation": mark("dropped: a source that there is not"),
    "strange": mark("dropped: it said what the playbook does not"),
    "other_source": mark("dropped: a source in another language"),
    "off_source": mark("dropped: its source says something else"),
    "turned": mark("dropped: it turned a “not” around"),
    "tone": mark("dropped: its tone"),
}


def outcome(answer: ModelAnswer) -> str:
    """Shown, sent as it was, sent after editing, or why it was dropped."""
    if answer.dropped:
        if answer.dropped.startswith("guard_"):
            return tr("dropped: the guard stopped it")
        if answer.dropped.startswith("unsupported_"):
            return tr("dropped: it promised what no source says")
        return tr(WHY.get(answer.dropped, mark("dropped by the checks")))
    if answer.reply_id is None:
        return tr("shown, not used")
    return tr("approved after editing") if answer.edited else tr("approved as it was")
