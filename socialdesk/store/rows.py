"""From rows of the mentions table to what the rest of the house knows."""

from __future__ import annotations

import json
from sys import intern
from typing import Any

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import (
    AccountId,
    Author,
    BrandId,
    CustomerId,
    Mention,
    MentionId,
    MentionKind,
    MentionRow,
    MentionStatus,
    Post,
    WatchId,
)
from socialdesk.store.encoding import NEVER, media_from_json, moment_of, reasons_from_json, scores_from_json
from socialdesk.store.view import Order

EXCERPT = 280
"""Characters of a text that a list shows."""

WHOLE = (
    "SELECT m.*, coalesce(c.size - 1, 0) AS similar,"
    " (SELECT group_concat(watch_id) FROM mention_watches w WHERE w.mention_id = m.id) AS watch_ids"
    " FROM mentions m LEFT JOIN clusters c ON c.id = m.cluster_id"
)
"""All of a mention; append a WHERE."""

FOLLOWED = '["follow_up",'
"""Stands among the reasons of what came back to be followed up: answered in time or not, it is due no more.
No text of a reason can hold it, quotes in it are escaped."""

LINE = (
    "m.id, m.platform, m.author_name, m.author_handle, substr(m.text, 1, 600) AS text, m.title, m.lang,"
    " m.published_at, m.status, m.version, m.priority, m.moment, m.due, m.sentiment, m.sentiment_score,"
    " m.urgency, m.intent, m.needs_reply, m.unsure, m.assigned_to, m.tags, m.reposts, m.account_id,"
    " (SELECT size - 1 FROM clusters c WHERE c.id = m.cluster_id) AS similar,"
    " m.cluster_id, m.opened_at, m.reasons, m.place"
)
"""The columns of one line of a list."""


def mention_of(row: Any) -> Mention:
    return Mention(
        id=MentionId(row["id"]),
        brand_id=BrandId(row["brand_id"]),
        account_id=AccountId(row["account_id"]),
        kind=MentionKind(row["kind"]),
        post=post_of(row),
        lang=row["lang"],
        status=MentionStatus(row["status"]),
        version=row["version"],
        fetched_at=moment_of(row["fetched_at"]),
        customer_id=None if row["customer_id"] is None else CustomerId(row["customer_id"]),
        watch_ids=tuple(WatchId(int(each)) for each in sorted((row["watch_ids"] or "").split(",")) if each),
        classification=classification_of(row),
        priority=row["priority"],
        reasons=reasons_from_json(row["reasons"]),
        answer_by=answer_by_of(row),
        assigned_to=row["assigned_to"],
        snoozed_until=moment_of(row["snoozed_until"]),
        tags=tuple(json.loads(row["tags"])),
        reposts=row["reposts"],
        similar=row["similar"],
        gone_at=moment_of(row["gone_at"]),
        answered_at=moment_of(row["answered_at"]),
    )


def post_of(row: Any) -> Post:
    return Post(
        platform=row["platform"],
        native_id=row["native_id"],
        author=Author(
            row["author_id"],
            row["author_handle"],
            row["author_name"],
            row["author_followers"],
            row["author_url"],
        ),
        text=row["text"],
        published_at=moment_of(row["published_at"]),
        url=row["url"],
        title=row["title"],
        lang=row["post_lang"],
        in_reply_to=row["in_reply_to"],
        thread_id=row["thread_id"],
        repost_of=row["repost_of"],
        links=tuple(json.loads(row["links"])),
        has_media=bool(row["has_media"]),
        media=media_from_json(row["media"]) if row["media"] != "[]" else (),
        addressed=bool(row["addressed"]),
        by_us=bool(row["by_us"]),
        public=bool(row["public"]),
        engagement=row["engagement"],
        edited_at=moment_of(row["edited_at"]),
        place=row["place"],
        context=json.loads(row["context"]),
    )


def classification_of(row: Any) -> Classification | None:
    """The labels in force: the model's, with a person's corrections over them."""
    if not row["sentiment"]:
        return None
    return Classification(
        Sentiment(row["sentiment"]),
        Urgency(row["urgency"]),
        Intent(row["intent"]),
        bool(row["needs_reply"]),
        scores_from_json(row["scores"] or "{}"),
        frozenset(Head(each) for each in row["unsure"].split()),
        row["model"],
    )


def answer_by_of(row: Any) -> Any:
    return None if row["due"] >= NEVER or FOLLOWED in row["reasons"] else moment_of(row["due"])


def excerpt(text: str, longest: int) -> str:
    """The beginning of a text on one line, with a sign where it goes on."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def line_of(row: Any, order: Order) -> MentionRow:
    """A row of `LINE`, taken apart by place: looking columns up by name costs more than all the rest."""
    (
        number, platform, author_name, author_handle, text, title, lang, published_at, status, version,
        priority, moment, due, sentiment, sentiment_score, urgency, intent, needs_reply, unsure, assigned_to,
        tags, reposts, account_id, similar, cluster, opened_at, reasons, where,
    ) = row  # fmt: skip
    if order == "queue":
        place = priority
    elif order == "answer_by":
        place = due
    else:
        place = moment if order == "newest" else -moment  # the biggest key is the first row's
    return MentionRow(
        id=MentionId(number),
        platform=intern(platform),
        author_name=author_name,
        author_handle=author_handle,
        excerpt=excerpt(f"{title} — {text}" if title else text, EXCERPT),
        lang=intern(lang),
        published_at=moment_of(published_at),
        status=_STATUSES[status],
        version=version,
        priority=priority,
        key=(place, number),
        sentiment=_SENTIMENTS[sentiment] if sentiment else None,
        sentiment_score=sentiment_score or 0.0,
        urgency=_URGENCIES[urgency] if sentiment else None,
        intent=_INTENTS[intent] if sentiment else None,
        needs_reply=bool(needs_reply),
        unsure=frozenset(unsure.split()) if unsure else _NONE,
        answer_by=None if due >= NEVER or FOLLOWED in reasons else moment_of(due),
        assigned_to=assigned_to,
        tags=() if tags == "[]" else tuple(json.loads(tags)),
        similar=similar or 0,
        reposts=reposts,
        account_id=AccountId(account_id),
        cluster=cluster,
        seen=opened_at is not None,
        reasons=() if reasons == "[]" else reasons_from_json(reasons),
        place=intern(where),
    )


_STATUSES = {str(each): each for each in MentionStatus}
_SENTIMENTS = {str(each): each for each in Sentiment}
_URGENCIES = {str(each): each for each in Urgency}
_INTENTS = {str(each): each for each in Intent}
_NONE: frozenset[str] = frozenset()

KEYS: dict[Order, str] = {"queue": "priority", "newest": "moment", "oldest": "moment", "answer_by": "due"}
"""The column that each order sorts by, before the id."""
