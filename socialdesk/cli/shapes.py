"""The JSON shapes of the command line, documented in docs/command-line.md. Adding keys is allowed,
changing or dropping them is not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from socialdesk.cli import words
from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.classification import Classification, Head, WordReason
from socialdesk.domain.mention import Mention
from socialdesk.domain.priority import Reason
from socialdesk.domain.reply import Finding, Reply, ReplyRule, Suggestion
from socialdesk.domain.trend import ResponseTimes, SentimentCounts, Trend

if TYPE_CHECKING:
    from socialdesk.drafting.length import Length

Shape = dict[str, Any]


def moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def labels(said: Classification) -> Shape:
    """Labels and probabilities, as the `classify` filter adds them to each object."""
    return {
        "sentiment": said.sentiment.value,
        "urgency": said.urgency.value,
        "intent": said.intent.value,
        "needs_reply": said.needs_reply,
        "scores": {
            head.value: {label: round(chance, 4) for label, chance in said.scores.get(head, {}).items()}
            for head in Head
        },
        "unsure": [head.value for head in Head if head in said.unsure],
        "model": said.model,
    }


def reasons(whys: Iterable[Reason]) -> list[Shape]:
    """The points of a priority, which add up to it."""
    return [
        {"code": why.code, "points": why.points, "detail": why.detail, "words": words.reason(why)}
        for why in whys
    ]


def word_reasons(text: str, found: Iterable[WordReason]) -> list[Shape]:
    return [
        {
            "word": text[each.start : each.end],
            "start": each.start,
            "end": each.end,
            "weight": round(each.weight, 4),
        }
        for each in found
    ]


def mention(found: Mention) -> Shape:
    post = found.post
    shape: Shape = {
        "id": found.id,
        "version": found.version,
        "status": found.status.value,
        "platform": post.platform,
        "place": post.place,
        "author": post.author.name,
        "handle": post.author.handle,
        "followers": post.author.followers,
        "lang": found.lang,
        "text": post.text,
        "url": post.url,
        "media": [
            {"kind": each.kind.value, "url": each.url, "description": each.description} for each in post.media
        ],
        "published_at": moment(post.published_at),
        "priority": found.priority,
        "reasons": reasons(found.reasons),
        "answer_by": moment(found.answer_by),
        "answered_at": moment(found.answered_at),
        "assigned_to": found.assigned_to,
        "tags": list(found.tags),
        "similar": found.similar,
        "reposts": found.reposts,
    }
    if found.classification:
        shape |= labels(found.classification)
    return shape


def suggestion(made: Suggestion, length: Length | None = None) -> Shape:
    shape: Shape = {
        "text": made.text,
        "lang": made.lang,
        "kind": made.kind.value,
        "label": made.label,
        "ready": made.ready,
        "tone": {
            "warmth": round(made.tone.warmth, 3),
            "checks": [
                {"code": check.code, "label": check.label, "passed": check.passed, "needed": check.needed}
                for check in made.tone.checks
            ],
        },
        "findings": [finding(each) for each in made.findings],
    }
    if length is not None:
        shape["length"] = {"used": length.used, "limit": length.limit, "fits": length.fits}
    return shape


def rule(allowed: ReplyRule) -> Shape:
    return {
        "allowed": allowed.allowed,
        "why_not": allowed.why_not,
        "limit": allowed.limit,
        "unit": allowed.unit.value,
        "public": allowed.public,
        "cost": str(allowed.cost),
    }


def reply(row: Reply) -> Shape:
    return {
        "id": row.id,
        "mention_id": row.mention_id,
        "state": row.state.value,
        "text": row.text,
        "approved_by": row.approved_by,
        "approved_at": moment(row.approved_at),
        "not_before": moment(row.not_before),
        "attempts": row.attempts,
        "note": row.note,
        "url": row.receipt.url if row.receipt else "",
        "platform": row.platform,
    }


def account(known: Account, health: SourceHealth | None) -> Shape:
    shape: Shape = {
        "id": known.id,
        "platform": known.platform,
        "name": known.name,
        "paused": known.paused,
        "settings": dict(known.settings),
    }
    if health is not None:
        shape |= {
            "last_success_at": moment(health.last_success_at),
            "last_try_at": moment(health.last_try_at),
            "lag": health.lag,
            "gap_since": moment(health.gap_since),
            "error": health.error,
            "error_family": health.error_family,
            "retry_at": moment(health.retry_at),
            "quota": None
            if health.quota is None
            else {"limit": health.quota.limit, "remaining": health.quota.remaining},
            "token_expires_at": moment(health.token_expires_at),
            "spent_today": str(health.spent_today),
            "daily_cap": None if health.daily_cap is None else str(health.daily_cap),
            "notes": list(health.notes),
            "unreadable": health.poison,
        }
    return shape


def trend(found: Trend) -> Shape:
    def counts(each: SentimentCounts) -> Shape:
        return {
            "negative": each.negative,
            "neutral": each.neutral,
            "positive": each.positive,
            "unlabelled": each.unlabelled,
            "total": each.total,
            "net": None if each.net is None else round(each.net, 1),
        }

    def response(each: ResponseTimes) -> Shape:
        return {
            "answered": each.answered,
            "median_minutes": each.median,
            "p90_minutes": each.p90,
            "within_target": each.within_target,
            "due": each.due,
        }

    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "total": counts(found.total),
        "before": counts(found.before),
        "days": [{"day": day.isoformat(), **counts(each)} for day, each in found.days],
        "by_platform": {name: counts(each) for name, each in found.by_platform},
        "by_lang": {name: counts(each) for name, each in found.by_lang},
        "by_intent": {name: counts(each) for name, each in found.by_intent},
        "by_urgency": dict(found.by_urgency),
        "share_of_voice": dict(found.share_of_voice),
        "response": response(found.response),
        "response_before": response(found.response_before),
        "spike": None
        if found.spike is None
        else {"day": found.spike[0].isoformat(), "times": found.spike[1]},
    }


def finding(found: Finding) -> Shape:
    """What the guard says of a reply; ``start`` and ``end`` point into its text."""
    return {
        "code": found.code,
        "message": found.message,
        "severity": found.severity.value,
        "start": found.start,
        "end": found.end,
    }
