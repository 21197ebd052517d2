"""How soon a mention wants an answer, with reasons that add up.

`prioritise` is pure: facts and the time in, a score of 0 to 100 and its reasons out. The points of the
reasons sum to the score exactly; where a limit cuts the sum, the cut is a reason of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.deadlines import Deadline, deadlines

# --- The weights ------------------------------------------------------------------------------------

URGENCY_POINTS: Mapping[Urgency, int] = {  # the model's answer to "how soon"; it leads everything else
    Urgency.LOW: 0,
    Urgency.NORMAL: 20,
    Urgency.HIGH: 40,
    Urgency.CRITICAL: 70,
}
SENTIMENT_POINTS: Mapping[Sentiment, int] = {  # an angry customer before a calm one with the same matter
    Sentiment.NEGATIVE: 8,
    Sentiment.NEUTRAL: 0,
    Sentiment.POSITIVE: -4,
}
INTENT_POINTS: Mapping[Intent, int] = {  # what harms people first, then what costs them, then talk
    Intent.SAFETY_LEGAL: 20,
    Intent.DELIVERY: 6,
    Intent.REFUND_RETURN: 6,
    Intent.ACCOUNT_TECHNICAL: 5,
    Intent.PRODUCT_PROBLEM: 5,
    Intent.SERVICE_PROBLEM: 5,
    Intent.QUESTION: 4,
    Intent.SUGGESTION: 0,
    Intent.PRAISE: -2,
    Intent.CHATTER: -10,
    Intent.SPAM: -30,
}
NEEDS_REPLY_POINTS = {True: 5, False: -10}  # what nobody expects an answer to can wait

WAITED_POINTS = ((0.5, 3), (0.75, 6), (0.9, 9))  # grows as the answer-by time nears (part of it used)
OVERDUE_POINTS = ((0.0, 14), (1.0, 17))  # jumps when it passes, and again after twice the time

DEADLINE_POINTS: Mapping[str, int] = {  # the customer's own clock, in their words
    "now": 10,
    "today": 10,
    "tomorrow": 7,
    "soon": 6,
    "date": 4,
}
DEADLINE_HOLDS: Mapping[str, timedelta] = {  # for how long after writing such a word still presses
    "now": timedelta(days=1),
    "today": timedelta(days=1),
    "tomorrow": timedelta(days=2),
    "soon": timedelta(days=3),
}

FOLLOWUP_POINTS = ((1, 8), (2, 12))  # asked again in the thread and got no answer
CONTACT_POINTS = ((1, 3), (2, 5), (4, 7))  # wrote to us before in the last seven days, anywhere
REACH_POINTS = ((1_000, 2), (10_000, 4), (100_000, 6), (1_000_000, 8))  # capped: fame never beats safety
CROWD_POINTS = ((3, 3), (10, 6), (30, 9))  # many say the same: the start of something
TAG_POINTS: Mapping[str, int] = {"vip": 8, "press": 6, "loyal": 4}  # what the team noted on the customer
ADDRESSED_POINTS = 2  # spoken to us rather than about us

DANGER_POINTS = 10  # words of smoke, shock, glass, poison beside what the labels say
LAW_POINTS = 6  # words of a court, of leaked data, of a stolen account

FOLLOW_UP_POINTS = 30  # kind, and not pressing: what is open comes first

LOW_CEILING = 45  # without an open matter, nothing lifts a mention above one that has it
PRAISE_CEILING = 60  # thanks are never first
SAFETY_FLOOR = 80  # danger is always near the top, also for a lone voice without followers
DANGER_FLOOR = 75  # the words say so and the labels do not (yet): right behind
LAW_FLOOR = 60  # a lawyer or a leak waits for nobody's small talk

REASON_WORDS: Mapping[str, str] = {
    "urgency_low": "no hurry",
    "urgency_normal": "wants an answer today",
    "urgency_high": "urgent",
    "urgency_critical": "critical",
    "sentiment_negative": "unhappy",
    "sentiment_positive": "happy",
    "intent_delivery": "delivery problem",
    "intent_product_problem": "product problem",
    "intent_service_problem": "service problem",
    "intent_refund_return": "refund or return",
    "intent_account_technical": "account or technical problem",
    "intent_question": "a question",
    "intent_praise": "thanks or praise",
    "intent_safety_legal": "safety or legal matter",
    "intent_chatter": "just talking",
    "intent_spam": "looks like spam",
    "needs_reply": "expects an answer",
    "no_reply_needed": "no answer expected",
    "unsure": "not sure about {detail}, counted half",
    "waited": "{detail} of the answer time used",
    "overdue": "answer is overdue",
    "long_overdue": "answer is long overdue",
    "deadline": "deadline: {detail}",
    "asked_twice": "asked twice, no answer yet",
    "asked_often": "asked {detail} times, no answer yet",
    "contacts": "wrote {detail} times this week",
    "followers": "{detail} followers",
    "many": "{detail} others say the same",
    "customer_vip": "VIP customer",
    "customer_press": "press",
    "customer_loyal": "loyal customer",
    "addressed": "wrote to you directly",
    "danger": "danger word “{detail}”",
    "law": "word of law or data “{detail}”",
    "follow_up": "follow-up: {detail}",
    "low_ceiling": "no open matter: {detail} at most",
    "praise_ceiling": "praise: {detail} at most",
    "safety_floor": "danger: {detail} at least",
    "law_floor": "law or data: {detail} at least",
    "rule": "your rule: {detail}",
    "cap": "the scale ends at {detail}",
}
"""English for each code; ``{detail}`` is the reason's detail. Screens translate by code."""

# ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a priority: ``points`` (may be negative) and a stable ``code``; ``detail`` holds the
    figure or word behind it ("tomorrow", "3", "12400")."""

    code: str
    points: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PriorityFacts:
    """All that a priority is made of.

    ``unanswered_followups`` counts what the author wrote again in the thread since our last answer;
    ``contacts_7d`` the customer's other mentions in the last seven days, on any platform; ``similar`` and
    ``reposts`` the others who say the same.
    """

    urgency: Urgency
    sentiment: Sentiment
    intent: Intent
    needs_reply: bool
    published_at: datetime
    answer_by: datetime | None = None
    unsure: frozenset[Head] = frozenset()
    text: str = ""
    lang: str = ""
    unanswered_followups: int = 0
    contacts_7d: int = 0
    followers: int | None = None
    customer_tags: tuple[str, ...] = ()
    similar: int = 0
    reposts: int = 0
    addressed: bool = False
    rules: tuple[tuple[str, int], ...] = ()  # points of the team's own rules, by name
    follow_up: str = ""  # it was closed, and came back for this
    danger: str = ""  # the text's own words of a danger to somebody; empty where a person has judged it
    law: str = ""  # its words of law or of data in wrong hands


@dataclass(frozen=True, slots=True)
class Priority:
    """``score`` in 0..100 is the sum of the reasons' points; ``changes_at`` is when it next changes by
    the passing of time alone, None when it never does."""

    score: int
    reasons: tuple[Reason, ...]
    changes_at: datetime | None = None


def prioritise(facts: PriorityFacts, now: datetime) -> Priority:
    """Score one mention at the time ``now``.

    The matter of one that came back to be followed up is closed: its labels and its waiting count no more.
    """
    if facts.follow_up:
        reasons = [Reason("follow_up", FOLLOW_UP_POINTS, facts.follow_up), *_known(facts), *_voice(facts)]
        return _summed(facts, reasons)
    waiting, waiting_changes = _waiting(facts, now)
    pressing, pressing_changes = _pressing(facts, now)
    reasons = [*_labels(facts), *_words(facts), *waiting, *pressing, *_history(facts), *_voice(facts)]
    reasons += _ceiling(facts, sum(reason.points for reason in reasons))
    changes = [at for at in (*waiting_changes, *pressing_changes) if at > now]
    return _summed(facts, reasons, min(changes, default=None))


def _summed(facts: PriorityFacts, reasons: list[Reason], changes_at: datetime | None = None) -> Priority:
    """The sum, with what the team's own rules add, kept within the scale."""
    reasons = [*reasons, *(Reason("rule", points, name) for name, points in facts.rules if points)]
    reasons += _scale(facts, sum(reason.points for reason in reasons))
    return Priority(sum(reason.points for reason in reasons), tuple(reasons), changes_at)


def in_words(reason: Reason) -> str:
    """The reason in English, figures with separators: "12,400 followers"."""
    detail = (
        f"{int(reason.detail):,}" if reason.detail.isascii() and reason.detail.isdigit() else reason.detail
    )
    return REASON_WORDS[reason.code].format(detail=detail)


def _labels(facts: PriorityFacts) -> list[Reason]:
    """The four labels; a head that the model is unsure of counts half, and says so."""
    named = (
        (Head.URGENCY, f"urgency_{facts.urgency}", URGENCY_POINTS[facts.urgency]),
        (Head.SENTIMENT, f"sentiment_{facts.sentiment}", SENTIMENT_POINTS[facts.sentiment]),
        (Head.INTENT, f"intent_{facts.intent}", INTENT_POINTS[facts.intent]),
        (
            Head.NEEDS_REPLY,
            "needs_reply" if facts.needs_reply else "no_reply_needed",
            NEEDS_REPLY_POINTS[facts.needs_reply],
        ),
    )
    reasons = []
    for head, code, points in named:
        if (
            points or head is Head.URGENCY
        ):  # the urgency is always told, so that no mention is without a reason
            reasons.append(Reason(code, points))
        if head in facts.unsure and points:
            reasons.append(Reason("unsure", int(points / 2) - points, head.value.replace("_", " ")))
    return reasons


def _words(facts: PriorityFacts) -> list[Reason]:
    """What the text itself says of danger or law, whether the model saw it or not."""
    if facts.danger:
        return [Reason("danger", DANGER_POINTS, facts.danger)]
    return [Reason("law", LAW_POINTS, facts.law)] if facts.law else []


def _waiting(facts: PriorityFacts, now: datetime) -> tuple[list[Reason], list[datetime]]:
    """Points for the part of the answer time that has passed, and all moments at which they change."""
    if facts.answer_by is None:
        return [], []
    span = max(facts.answer_by - facts.published_at, timedelta(0))
    steps = [
        (facts.published_at + span * part, points, "waited", f"{part:.0%}") for part, points in WAITED_POINTS
    ] + [
        (facts.answer_by + span * times, points, "long_overdue" if times else "overdue", "")
        for times, points in OVERDUE_POINTS
    ]
    passed = [Reason(code, points, detail) for at, points, code, detail in steps if at <= now]
    return passed[-1:], [at for at, _, _, _ in steps]


def _pressing(facts: PriorityFacts, now: datetime) -> tuple[list[Reason], list[datetime]]:
    """The most pressing time that the author names, while it presses. Thanks for "today" do not press."""
    if not facts.needs_reply and facts.urgency is Urgency.LOW:
        return [], []
    pressing: list[tuple[int, Deadline]] = []
    changes: list[datetime] = []
    for found in deadlines(facts.text, facts.lang, facts.published_at.date()):
        if found.due is None:
            ends = facts.published_at + DEADLINE_HOLDS[found.kind]
        else:
            # A date names no hour and no zone: it presses until the day is over wherever that is last.
            ends = facts.published_at + timedelta(days=(found.due - facts.published_at.date()).days + 1)
        changes.append(ends)
        if now < ends:
            pressing.append((DEADLINE_POINTS[found.kind], found))
    if not pressing:
        return [], []
    points, found = max(pressing, key=lambda pair: (pair[0], -pair[1].start))
    return [Reason("deadline", points, found.word)], changes


def _history(facts: PriorityFacts) -> list[Reason]:
    """What this person asked before, and what we know of them."""
    reasons = []
    # Thanks do not press, however often they come.
    matter = facts.urgency is not Urgency.LOW or facts.sentiment is Sentiment.NEGATIVE
    if matter and (points := _step(FOLLOWUP_POINTS, facts.unanswered_followups)):
        often = facts.unanswered_followups + 1
        reasons.append(
            Reason("asked_twice" if often == 2 else "asked_often", points, "" if often == 2 else str(often))
        )
    if matter and (points := _step(CONTACT_POINTS, facts.contacts_7d)):
        reasons.append(Reason("contacts", points, str(facts.contacts_7d + 1)))
    return reasons + _known(facts)


def _known(facts: PriorityFacts) -> list[Reason]:
    """What the team noted on this person."""
    tags = {tag.casefold() for tag in facts.customer_tags}
    return [Reason(f"customer_{tag}", points) for tag, points in TAG_POINTS.items() if tag in tags]


def _voice(facts: PriorityFacts) -> list[Reason]:
    """How far the mention is heard, and whether others say the same."""
    reasons = []
    if points := _step(REACH_POINTS, facts.followers or 0):
        reasons.append(Reason("followers", points, str(facts.followers)))
    others = facts.similar + facts.reposts
    if points := _step(CROWD_POINTS, others):
        reasons.append(Reason("many", points, str(others)))
    if facts.addressed:
        reasons.append(Reason("addressed", ADDRESSED_POINTS))
    return reasons


def _step(steps: tuple[tuple[int, int], ...], value: float) -> int:
    return max((points for least, points in steps if value >= least), default=0)


def _ceiling(facts: PriorityFacts, total: int) -> list[Reason]:
    """What keeps thanks and talk down. The team's own rules come after it: they know why they lift one."""
    ceiling, code = 100, ""
    if facts.intent is Intent.PRAISE:
        ceiling, code = PRAISE_CEILING, "praise_ceiling"
    if facts.urgency is Urgency.LOW:
        ceiling, code = LOW_CEILING, "low_ceiling"
    return [Reason(code, ceiling - total, str(ceiling))] if code and total > ceiling else []


def _scale(facts: PriorityFacts, total: int) -> list[Reason]:
    """What keeps danger up, whatever rules say, and everything within the scale."""
    floor, code = _floor(facts)
    if total > 100:
        return [Reason("cap", 100 - total, "100")]
    return [Reason(code, floor - total, str(floor))] if total < floor else []


def _floor(facts: PriorityFacts) -> tuple[int, str]:
    if facts.urgency is Urgency.CRITICAL and facts.intent is Intent.SAFETY_LEGAL:
        return SAFETY_FLOOR, "safety_floor"
    if facts.follow_up:
        return 0, "cap"  # the matter of the words is closed
    if facts.danger:
        return DANGER_FLOOR, "safety_floor"
    return (LAW_FLOOR, "law_floor") if facts.law else (0, "cap")
