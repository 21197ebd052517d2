"""Who did what, when: lines of the log, and the words for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialdesk.domain.mention import CustomerId, MentionId


class Area(StrEnum):
    """What a line of the log is about; what a person filters by."""

    DECISIONS = "decisions"
    REPLIES = "replies"
    SIGN_OFFS = "sign_offs"
    CORRECTIONS = "corrections"
    FOLLOW_UPS = "follow_ups"
    CUSTOMERS = "customers"
    QUESTIONS = "questions"
    SETTINGS = "settings"
    EXPORTS = "exports"
    PLATFORM = "platform"


DEEDS: Mapping[Area, Mapping[str, str]] = {
    Area.DECISIONS: {
        "skipped": "Skipped",
        "snoozed": "Snoozed until {detail}",
        "stored": "Put away",
        "answered": "Answered",
        "reopened": "Opened again",
        "woke": "Came back from snooze",
        "assigned": "Assigned to {detail}",
        "tagged": "Tagged {detail}",
    },
    Area.REPLIES: {
        "reply_approved": "Reply approved",
        "reply_withdrawn": "Reply taken back",
        "reply_stopped": "Reply stopped: {detail}",
        "reply_claimed": "Reply on its way",
        "reply_lapsed": "Stopped while sending",
        "reply_sent": "Reply sent",
        "reply_failed": "Reply refused: {detail}",
        "reply_retry": "Sending is tried again: {detail}",
        "reply_uncertain": "Not sure whether the reply arrived",
        "reply_by_hand": "Reply to be posted by hand",
        "reply_send_again": "Sent again",
        "reply_send_now": "Sent before its time",
        "reply_restored": "What was done with the reply taken back",
        "posted_by_hand": "Reply posted by hand",
    },
    Area.SIGN_OFFS: {
        "draft_asked": "A second person was asked",
        "draft_signed": "Draft signed by a second person",
        "draft_rejected": "Draft sent back: {detail}",
        "draft_taken_back": "Draft taken back",
        "draft_waits_again": "Draft waits for a second person again",
        "approved_alone": "Approved without a second person: {detail}",
    },
    Area.CORRECTIONS: {
        "corrected": "Label set to {detail}",
        "uncorrected": "Label given back to the classifier: {detail}",
    },
    Area.FOLLOW_UPS: {
        "follow_up_set": "Follow-up set for {detail}",
        "follow_up_moved": "Follow-up moved to {detail}",
        "follow_up_restored": "Follow-up set again",
        "follow_up_raised": "Follow-up came to the queue",
        "follow_up_lowered": "Follow-up put back",
        "follow_up_replied": "Followed up",
        "follow_up_skipped": "Follow-up skipped",
        "follow_up_cancelled": "Follow-up cancelled: {detail}",
        "follow_up_moot": "Follow-up dropped: {detail}",
    },
    Area.CUSTOMERS: {
        "customer_noted": "Notes about a customer changed",
        "customer_tagged": "Customer tagged {detail}",
        "customer_merged": "Two customers made one",
        "customer_split": "Customer split again",
        "customer_split_out": "An identity split off",
        "customer_joined": "An identity put back",
        "customer_told_apart": "Two customers told apart",
        "customer_untold": "Two customers may be one again",
        "ambassador_invited": "Customer invited as an ambassador",
        "ambassador_not_now": "Customer not asked to be an ambassador for now",
        "ambassador_back": "Decision about an ambassador taken back",
    },
    Area.QUESTIONS: {
        "question_added": "Answer to a repeated question added",
        "question_dismissed": "Repeated question put away",
        "question_back": "Repeated question is open again",
    },
    Area.SETTINGS: {
        "settings_changed": "Settings changed: {detail}",
        "rules_changed": "Rules changed: {detail}",
        "assistant_on": "Language model switched on",
        "assistant_off": "Language model switched off",
        "assistant_agreed": "Agreed to send mentions to another machine: {detail}",
        "assistant_withdrawn": "Consent to send mentions taken back",
        "learning_used": "What was learned is in use: {detail}",
        "learning_off": "What was learned is no longer in use",
    },
    Area.EXPORTS: {
        "exported_mentions": "Mentions exported: {detail}",
        "exported_answerers": "Who answered exported: {detail}",
        "exported_activity": "Activity exported: {detail}",
    },
    Area.PLATFORM: {
        "edited": "Changed by its author",
        "gone": "Deleted by its author",
    },
}
"""Each kind of line as a clause, by area. English, and keys for translation."""

KINDS: Mapping[str, str] = {kind: words for deeds in DEEDS.values() for kind, words in deeds.items()}

TIMED = frozenset({"snoozed", "follow_up_set", "follow_up_moved"})
"""Kinds whose detail is a moment (ISO 8601)."""

WITHOUT: Mapping[str, str] = {
    "snoozed": "Snoozed",
    "assigned": "Assignment changed",
    "tagged": "Tags changed",
    "corrected": "Label set right",
    "customer_tagged": "Tags of a customer changed",
    "follow_up_set": "Follow-up set",
    "follow_up_moved": "Follow-up moved",
}
"""The clause of a kind whose detail is empty: given back to all, or erased with its post."""

BARE = ": {detail}"


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One line of the log. ``by`` is empty for SocialDesk itself; ``who`` names the author or customer it is
    about and ``excerpt`` is the beginning of the mention, both erased when the post is gone. ``key`` is what
    pages are asked for after."""

    kind: str
    by: str
    at: datetime
    detail: str
    key: tuple[int, int]
    mention_id: MentionId | None = None
    customer_id: CustomerId | None = None
    platform: str = ""
    who: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which lines: by whom (None: anybody; empty: SocialDesk), about what, of one mention or customer, from
    ``since`` up to before ``until``."""

    by: str | None = None
    area: Area | None = None
    mention_id: MentionId | None = None
    customer_id: CustomerId | None = None
    since: datetime | None = None
    until: datetime | None = None


def wording(kind: str, detail: str) -> str:
    """The clause for a line: a key of `KINDS`, without its colon where nothing would follow."""
    words = KINDS.get(kind)
    if words is None:  # a kind that a newer or a removed part of the program wrote
        return kind.replace("_", " ").capitalize()
    return words if detail else WITHOUT.get(kind, words.removesuffix(BARE))


def in_words(kind: str, detail: str) -> str:
    """A line as an English clause: "Assigned to Ann"."""
    return wording(kind, detail).replace("{detail}", detail)
