"""The facts behind a priority that only the store knows: who else wrote, how often, and when."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.follow_up import TITLES
from socialdesk.domain.mention import Mention
from socialdesk.domain.priority import PriorityFacts
from socialdesk.store.encoding import stamp
from socialdesk.store.part import Part

CONTACT_DAYS = timedelta(days=7)


def unanswered_followups(part: Part, mention: Mention) -> int:
    """How often the author wrote again in this thread since their first post that we left unanswered."""
    posts: int = part._value(
        "SELECT count(*) FROM mentions m JOIN mentions o ON o.id = ?1"
        " WHERE m.brand_id = o.brand_id AND m.platform = o.platform AND m.thread_key = o.thread_key"
        " AND m.author_id = o.author_id AND m.author_id != '' AND m.kind != 'own' AND m.gone_at IS NULL"
        " AND m.moment > coalesce((SELECT max(r.moment) FROM mentions r WHERE r.brand_id = o.brand_id"
        "   AND r.platform = o.platform AND r.thread_key = o.thread_key AND r.kind = 'own'), -1)",
        mention.id,
    )
    return max(0, posts - 1)


def contacts(part: Part, mention: Mention, now: datetime) -> int:
    """Other mentions by the same customer, on any platform, in the seven days before ``now``."""
    if mention.customer_id is None:
        return 0
    found = part._value(
        "SELECT count(*) FROM mentions WHERE customer_id = ? AND published_at > ? AND published_at <= ?"
        " AND kind = 'inbound' AND id != ?",
        mention.customer_id, stamp(now - CONTACT_DAYS), stamp(now), mention.id,
    )  # fmt: skip
    return int(found)


def customer_tags(part: Part, mention: Mention) -> tuple[str, ...]:
    if mention.customer_id is None:
        return ()
    text = part._value("SELECT tags FROM customers WHERE id = ?", mention.customer_id)
    return tuple(json.loads(text or "[]"))


def rule_points(part: Part, mention: Mention) -> tuple[tuple[str, int], ...]:
    """What rules add to a priority or take from it, by name."""
    text = part._value("SELECT points FROM rulings WHERE mention_id = ?", mention.id)
    return tuple((name, int(points)) for name, points in json.loads(text or "[]"))


def raised_follow_up(part: Part, mention: Mention) -> str:
    """What a mention came back for, in English; empty for one that is open by itself."""
    raised = "SELECT rule, title FROM follow_ups WHERE mention_id = ? AND state = 'raised'"
    row = part._one(raised, mention.id)
    return "" if row is None else row["title"] or TITLES.get(row["rule"], row["rule"])


def priority_facts(part: Part, mention: Mention, now: datetime, answer_by: datetime | None) -> PriorityFacts:
    labels = mention.classification
    post = mention.post
    return PriorityFacts(
        # Before the first classification nothing is known, and nothing is sure.
        urgency=labels.urgency if labels else Urgency.NORMAL,
        sentiment=labels.sentiment if labels else Sentiment.NEUTRAL,
        intent=labels.intent if labels else Intent.QUESTION,
        needs_reply=labels.needs_reply if labels else True,
        unsure=labels.unsure if labels else frozenset(Head),
        published_at=post.published_at,
        answer_by=answer_by or mention.answer_by,
        text=post.said,
        lang=mention.lang,
        unanswered_followups=unanswered_followups(part, mention),
        contacts_7d=contacts(part, mention, now),
        followers=post.author.followers,
        customer_tags=customer_tags(part, mention),
        similar=mention.similar,
        reposts=mention.reposts,
        addressed=post.addressed,
        rules=rule_points(part, mention),
        follow_up=raised_follow_up(part, mention),
    )
