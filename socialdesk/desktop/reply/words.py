"""What the tone meter and the guard say, and what became of a reply, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from socialdesk.desktop import words
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import ago, isolated, mark, person, span, tr, weekday_clock
from socialdesk.domain.reply import (
    Finding,
    Reply,
    ReplyRule,
    ReplyState,
    Severity,
    Suggestion,
    SuggestionKind,
    Tone,
    ToneCheck,
)

WARM = 0.6
"""Warmth from which a reply is called warm."""

CHECKS = {  # what is said when the check holds, and when it fails
    "greets": (mark("Greets"), mark("No greeting")),
    "acknowledges": (mark("Names the matter"), mark("Matter not named")),
    "apologises": (mark("Apologises"), mark("No apology")),
    "next_step": (mark("Next step"), mark("No next step")),
    "no_blame": ("", mark("Sounds like blame")),
    "no_shouting": ("", mark("Shouts")),
    "no_robot": ("", mark("Sounds like a machine")),
    "no_promise": ("", mark("Promises: check")),
    "same_language": ("", mark("Another language")),
    "not_repeated": ("", mark("Same as before")),
    "clear": ("", mark("Hard to read")),
}
APPROACHES = {
    "asks for details in private": mark("Asks in private"),
    "first step in public": mark("First step in public"),
    "short": mark("Short"),
    "personal": mark("Personal"),
    "a colleague gets in touch": mark("A colleague calls"),
    "passes it on": mark("Passes it on"),
    "asks what is meant": mark("Asks what is meant"),
    "asks how it ended": mark("Asks how it ended"),
}
"""What a tab says of a template: three suggestions share their matter, the approach tells them apart."""


def suggestion(of: Suggestion) -> str:
    """What a tab says: how the suggestion goes about it, or where it comes from; and whether it is only a
    start."""
    said = _way(of)
    return said if of.ready else tr("Start: {how}", how=said)


def _way(of: Suggestion) -> str:
    parts = of.label.split(" · ")
    if of.kind is SuggestionKind.TEMPLATE:
        known = next((APPROACHES[part] for part in parts if part in APPROACHES), None)
        if known is not None:
            return tr(known)
    if of.kind is SuggestionKind.FAQ:
        return tr("FAQ: {question}", question=words.isolated(parts[1] if len(parts) > 1 else of.label))
    return words.plain(of.label)


def finding(of: Finding) -> str:
    """Why the guard points at a place."""
    return translated(of.message)


def why_not(rule: ReplyRule) -> str:
    """Why the platform forbids the reply here."""
    said = translated(rule.why_not)
    return said or tr("The platform does not let us reply here.")


def check(of: ToneCheck) -> str:
    """What a check of the tone says; "" where it holds and there is nothing to say."""
    held, failed = CHECKS.get(of.code, (of.label, of.label))
    if not of.passed:
        return tr(failed)
    return f"{tr(held)} ✓" if held else ""


def tone_chips(tone: Tone, findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Warmth and checks as chips; what is missing stands out, what may not go out most of all."""
    warm = tone.warmth >= WARM
    warmth = f"{tr('Warm') if warm else tr('Cool')} {words.score(tone.warmth)}"
    clarity = f"{tr('Clear')} {words.score(tone.clarity)}"
    chips = [(f"{warmth} · {clarity}", "positive" if warm else "plain")]
    told = [(check(each), "plain" if each.passed else "high") for each in tone.checks if each.needed]
    chips += [chip for chip in told if chip[0]]
    if any(f.severity is Severity.HARD and f.code not in ("not_allowed", "empty") for f in findings):
        chips.insert(1, (tr("May not go out"), "negative"))
    return list(dict.fromkeys(chips))


# What became of an approved reply

STATES = {
    ReplyState.APPROVED: (mark("Waiting"), "plain"),
    ReplyState.SENDING: (mark("Sending"), "accent"),
    ReplyState.SENT: (mark("Sent"), "positive"),
    ReplyState.FAILED: (mark("Refused"), "negative"),
    ReplyState.UNCERTAIN: (mark("Unsure"), "negative"),
    ReplyState.BY_HAND: (mark("By hand"), "high"),
    ReplyState.WITHDRAWN: (mark("Taken back"), "plain"),
}

STOPPED = (mark("Stopped"), "high")
"""Taken back by SocialDesk, because the world moved."""


def held(reply: Reply, now: datetime) -> timedelta | None:
    """What is left of the hold in which an approval can be undone; None when it is over."""
    if reply.state is not ReplyState.APPROVED or reply.note or reply.not_before <= now:
        return None  # what is to be tried again has a note
    left = reply.not_before - now
    return left if left <= timedelta(hours=1) else None


def scheduled(reply: Reply, now: datetime) -> bool:
    """Whether an approved reply waits for its time, and for nothing else."""
    return reply.state is ReplyState.APPROVED and not reply.attempts and reply.not_before > now


def sooner(reply: Reply, now: datetime, hold: int) -> tuple[str, float]:
    """What sending a reply now means, and the seconds for which it can be taken back: it is held for ``hold``
    seconds, and leaves at once where it is held already."""
    waits = reply.not_before - now > timedelta(seconds=hold) > timedelta(0)
    return (tr("It leaves in %n s.", hold), float(hold)) if waits else (tr("It goes out now."), 6.0)


def story(reply: Reply, now: datetime) -> str:
    """One sentence on where a reply stands."""
    left = held(reply, now)
    if left is not None:
        return tr("Leaves in {span}. Undo takes it back.", span=span(left + timedelta(seconds=0.999)))
    match reply.state:
        case ReplyState.APPROVED if reply.not_before > now:
            when = weekday_clock(reply.not_before, now)
            waiting = (
                tr("Tried again at {time}.", time=when)
                if reply.attempts
                else tr("Leaves at {time}.", time=when)
            )
            return f"{isolated(translated(reply.note))} {waiting}".strip()
        case ReplyState.APPROVED:
            return isolated(translated(reply.note)) or tr("Waiting for its turn.")
        case ReplyState.SENDING:
            return tr("On its way.")
        case ReplyState.SENT:
            at = reply.receipt.sent_at if reply.receipt and reply.receipt.sent_at else reply.approved_at
            return tr("{time}, approved by {who}", time=ago(at, now), who=person(reply.approved_by))
        case ReplyState.BY_HAND:
            note = isolated(translated(reply.note))
            return f"{note} {tr('Closes by itself when your reply is seen.')}".strip()
        case ReplyState.WITHDRAWN:
            return tr(reply.stopped) if reply.stopped else tr("Nothing was sent.")
        case _:
            return isolated(translated(reply.note))
