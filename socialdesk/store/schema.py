"""The tables, and how an older file becomes a newer one.

`MIGRATIONS` is the whole history: a new file runs all of them, an older one those it lacks, each file
once and all in one transaction. ``PRAGMA user_version`` is the number that ran. A migration that was
released is never edited; add another, and keep a database of the release in ``tests/data/schemas``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlite_utils import Database

from socialdesk.store import customer_figures
from socialdesk.store.encoding import NEVER

Migration = Callable[[Database], None]


def first_schema(db: Database) -> None:
    """Everything of version 1."""
    _brands_and_accounts(db)
    _mentions(db)
    _replies(db)
    _figures(db)


def _table(db: Database, name: str, columns: dict[str, Any], **more: Any) -> None:
    """Create a strict table; a column is NOT NULL unless its name is in ``nullable``."""
    nullable = more.pop("nullable", ())
    pk = more["pk"]
    keys = {pk} if isinstance(pk, str) else set()
    more["not_null"] = [name for name in columns if name not in nullable and name not in keys]
    db.table(name).create(columns, strict=True, **more)


def _brands_and_accounts(db: Database) -> None:
    _table(
        db,
        "brands",
        {
            "id": int, "name": str, "hours": str, "targets": str, "playbook": str, "signature": str,
            "demo": int,
        },
        pk="id",
    )  # fmt: skip
    _table(
        db,
        "accounts",
        {
            "id": int, "brand_id": int, "platform": str, "name": str, "settings": str, "paused": int,
            "removed": int, "cursor": str,
            # How it is doing.
            "last_success_at": int, "last_try_at": int, "last_find_at": int, "lag": float,
            "gap_since": int, "error": str, "error_family": str, "retry_at": int, "quota": str,
            "token_expires_at": int, "notes": str,
        },
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
        nullable={
            "cursor", "last_success_at", "last_try_at", "last_find_at", "lag", "gap_since", "retry_at",
            "quota", "token_expires_at",
        },
        defaults={"removed": 0, "error": "", "error_family": "", "notes": "[]"},
    )  # fmt: skip
    _table(
        db,
        "spending",
        {"account_id": int, "day": str, "amount": str},
        pk=("account_id", "day"),
        foreign_keys=[("account_id", "accounts", "id")],
    )
    _table(
        db,
        "unreadable",
        {"id": int, "account_id": int, "item": str, "message": str, "at": int},
        pk="id",
        foreign_keys=[("account_id", "accounts", "id")],
    )
    db.table("unreadable").create_index(["account_id"])
    _table(
        db,
        "watches",
        {"id": int, "brand_id": int, "name": str, "query": str, "kind": str},
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
    )


def _mentions(db: Database) -> None:
    _table(db, "customers", {"id": int, "brand_id": int, "name": str, "tags": str, "notes": str}, pk="id",
           foreign_keys=[("brand_id", "brands", "id")])  # fmt: skip
    _table(
        db,
        "identities",
        {
            "id": int, "customer_id": int, "brand_id": int, "platform": str, "native_id": str,
            "handle": str, "name": str, "followers": int, "url": str,
        },
        pk="id",
        foreign_keys=[("customer_id", "customers", "id")],
        nullable={"followers"},
    )  # fmt: skip
    db.table("identities").create_index(["brand_id", "platform", "native_id"], unique=True)
    db.table("identities").create_index(["customer_id"])
    # Small columns first: a list reads them without touching the pages where long texts overflow.
    _table(
        db,
        "mentions",
        {
            "id": int, "moment": int, "brand_id": int, "account_id": int, "kind": str, "status": str,
            "version": int, "priority": int, "due": int, "changes_at": int,
            "platform": str, "native_id": str, "lang": str, "published_at": int, "fetched_at": int,
            "sentiment": str, "urgency": str, "intent": str, "needs_reply": int,
            "sentiment_score": float, "unsure": str, "classified_at": int, "counted": int,
            "assigned_to": str, "tags": str, "snoozed_until": int, "reposts": int, "cluster_id": int,
            "decided_by": str, "decided_at": int, "opened_at": int, "answered_at": int,
            "answer_minutes": float, "gone_at": int, "checked_at": int,
            "customer_id": int, "author_id": str, "author_handle": str, "author_name": str,
            "author_followers": int, "author_url": str,
            "in_reply_to": str, "thread_id": str, "thread_key": str, "repost_of": str,
            "has_link": int, "has_media": int, "addressed": int, "by_us": int, "public": int,
            "engagement": int, "edited_at": int, "post_lang": str, "likeness": int, "url": str,
            "title": str, "text": str, "model": str, "reasons": str, "scores": str, "links": str,
            "context": str,
        },
        pk="id",
        foreign_keys=[
            ("brand_id", "brands", "id"),
            ("account_id", "accounts", "id"),
            ("customer_id", "customers", "id"),
        ],
        nullable={
            "changes_at", "needs_reply", "sentiment_score", "classified_at", "snoozed_until",
            "cluster_id", "decided_at", "opened_at", "answered_at", "answer_minutes", "gone_at",
            "customer_id", "author_followers", "in_reply_to", "thread_id", "repost_of", "edited_at",
            "post_lang", "likeness", "scores",
        },
        defaults={
            "version": 1, "priority": 0, "due": NEVER, "sentiment": "", "urgency": "", "intent": "",
            "unsure": "", "assigned_to": "", "tags": "[]", "reposts": 0, "decided_by": "", "model": "",
            "reasons": "[]",
        },
    )  # fmt: skip
    mentions = db.table("mentions")
    mentions.create_index(["brand_id", "platform", "native_id"], "mentions_native", unique=True)
    mentions.create_index(["moment"], "mentions_moment", unique=True)
    mentions.create_index(["brand_id", "kind", "status", "moment"], "mentions_newest")
    mentions.create_index(["brand_id", "platform", "thread_key"], "mentions_thread")
    mentions.create_index(["account_id", "checked_at"], "mentions_checked")
    # sqlite-utils makes no partial indexes; these keep the queue's to what can be in a queue.
    for name, columns, where in (
        # The moment at the end lets a walk be held against hits of the full-text index without the row.
        ("queue", "brand_id, kind, status, priority, id, moment", "kind = 'inbound'"),
        ("deadline", "brand_id, kind, status, due, id, moment", "kind = 'inbound'"),
        ("customer", "customer_id, published_at", "customer_id IS NOT NULL"),
        ("changing", "changes_at", "changes_at IS NOT NULL"),
        ("snoozed", "snoozed_until", "status = 'snoozed'"),
        ("unclassified", "status, moment", "classified_at IS NULL AND kind = 'inbound' AND gone_at IS NULL"),
        ("response", "brand_id, published_at, due, answer_minutes",
         "counted = 1 AND (due < 4611686018427387904 OR answer_minutes IS NOT NULL)"),
        ("counted", "brand_id, published_at", "counted = 1"),
    ):  # fmt: skip
        db.execute(f"CREATE INDEX mentions_{name} ON mentions ({columns}) WHERE {where}")
    _table(
        db,
        "mention_watches",
        {"watch_id": int, "mention_id": int, "published_at": int},
        pk=("watch_id", "mention_id"),
        foreign_keys=[("watch_id", "watches", "id"), ("mention_id", "mentions", "id")],
    )
    db.table("mention_watches").create_index(["mention_id"])
    db.table("mention_watches").create_index(["watch_id", "published_at"])
    _table(
        db,
        "corrections",
        {"mention_id": int, "head": str, "value": str, "by": str, "at": int},
        pk=("mention_id", "head"),
        foreign_keys=[("mention_id", "mentions", "id")],
    )
    # Likeness: one row per hash and cluster, found by any of its four 16-bit bands: two hashes that
    # differ in at most three bits agree in one of four bands.
    _table(db, "clusters", {"id": int, "size": int}, pk="id")
    _table(
        db,
        "likenesses",
        {"id": int, "brand_id": int, "likeness": int, "cluster_id": int, "seen_at": int},
        pk="id",
    )
    db.table("likenesses").create_index(["brand_id", "likeness"])
    db.execute(
        "CREATE TABLE bands (brand_id INTEGER, band INTEGER, likeness_id INTEGER,"
        " PRIMARY KEY (brand_id, band, likeness_id)) WITHOUT ROWID, STRICT"
    )
    # Words as they are searched: folded, cut into words by `socialdesk.domain.folding`, joined by
    # single spaces. The ascii tokenizer cuts only there, so that SQL and the matcher see the same
    # words whatever Unicode version SQLite was built with. ``facts`` holds what never changes of a
    # mention (brand, language, platform) as words, so that the index itself can narrow by them.
    _table(db, "texts", {"moment": int, "words": str, "facts": str}, pk="moment")
    db.table("texts").enable_fts(["words", "facts"], tokenize="ascii", create_triggers=True)
    db.execute("CREATE TABLE vocabulary (word TEXT PRIMARY KEY) WITHOUT ROWID, STRICT")


def _replies(db: Database) -> None:
    _table(
        db,
        "suggestions",
        {"mention_id": int, "place": int, "suggestion": str, "at": int},
        pk=("mention_id", "place"),
        foreign_keys=[("mention_id", "mentions", "id")],
    )
    _table(
        db,
        "replies",
        {
            "id": int, "mention_id": int, "account_id": int, "brand_id": int, "state": str, "text": str,
            "idempotency_key": str, "approved_by": str, "approved_at": int, "not_before": int,
            "attempts": int, "note": str, "claimed_until": int, "owner": str, "settled_at": int,
            "receipt_id": str, "receipt_url": str, "receipt_thread": str, "sent_at": int,
            "suggestion_kind": str, "suggested_text": str, "version": int,
        },
        pk="id",
        foreign_keys=[
            ("mention_id", "mentions", "id"),
            ("account_id", "accounts", "id"),
            ("brand_id", "brands", "id"),
        ],
        nullable={
            "claimed_until", "settled_at", "receipt_id", "receipt_thread", "sent_at", "suggestion_kind",
        },
        defaults={"attempts": 0, "note": "", "owner": "", "receipt_url": "", "version": 1},
    )  # fmt: skip
    replies = db.table("replies")
    replies.create_index(["idempotency_key"], unique=True)
    replies.create_index(["mention_id"])
    replies.create_index(["state", "approved_at"])
    replies.create_index(["brand_id", "state"])
    replies.create_index(["account_id", "approved_at"])
    # A mention has at most one reply that may still leave, whatever two windows do.
    db.execute(
        "CREATE UNIQUE INDEX replies_pending ON replies (mention_id)"
        " WHERE state IN ('approved', 'sending', 'uncertain', 'by_hand', 'failed')"
    )
    _table(
        db,
        "events",
        {"id": int, "mention_id": int, "kind": str, "by": str, "at": int, "detail": str},
        pk="id",
        nullable={"mention_id"},
    )
    db.table("events").create_index(["mention_id"])


def _figures(db: Database) -> None:
    # One row per hour, dimension and value: bounded by the number of labels, not of mentions.
    db.execute(
        "CREATE TABLE rollups (brand_id INTEGER NOT NULL, dimension TEXT NOT NULL, hour INTEGER NOT NULL,"
        " value TEXT NOT NULL, sentiment TEXT NOT NULL, count INTEGER NOT NULL,"
        " PRIMARY KEY (brand_id, dimension, hour, value, sentiment)) WITHOUT ROWID, STRICT"
    )
    db.execute(
        "CREATE TABLE voices (watch_id INTEGER NOT NULL, hour INTEGER NOT NULL, count INTEGER NOT NULL,"
        " PRIMARY KEY (watch_id, hour)) WITHOUT ROWID, STRICT"
    )
    _table(db, "upkeep", {"name": str, "value": str}, pk="name")


def corrections_and_learning(db: Database) -> None:
    """Version 2: corrections know what they corrected and can be taken back; learned layers."""
    db.execute("ALTER TABLE corrections RENAME TO corrections_v1")
    _table(
        db,
        "corrections",
        {
            "id": int, "mention_id": int, "head": str, "value": str, "was": str, "was_unsure": int,
            "model": str, "by": str, "at": int,
        },
        pk="id",
        foreign_keys=[("mention_id", "mentions", "id")],
    )  # fmt: skip
    db.table("corrections").create_index(["mention_id", "head"])
    db.execute(
        "INSERT INTO corrections (mention_id, head, value, was, was_unsure, model, by, at)"
        " SELECT mention_id, head, value, '', 0, '', by, at FROM corrections_v1 ORDER BY at, mention_id"
    )
    db.execute("DROP TABLE corrections_v1")
    _table(
        db,
        "learned",
        {"number": int, "by": str, "at": int, "fitted_on": str, "figures": str},
        pk="number",
    )
    _table(
        db,
        "learned_turns",
        {"id": int, "revision": int, "by": str, "at": int},
        pk="id",
        foreign_keys=[("revision", "learned", "number")],
        nullable={"revision"},
    )


def language_models(db: Database) -> None:
    """Version 3: which language model suggests replies for a brand, consents, and what it answered."""
    _table(
        db,
        "assistants",
        {"brand_id": int, "address": str, "model": str, "switched_on": int},
        pk="brand_id",
        foreign_keys=[("brand_id", "brands", "id")],
    )
    _table(
        db,
        "assistant_consents",
        {
            "id": int, "brand_id": int, "host": str, "shown": str, "by": str, "at": int, "ended_by": str,
            "ended_at": int,
        },
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
        nullable={"ended_at"},
        defaults={"ended_by": ""},
    )  # fmt: skip
    db.table("assistant_consents").create_index(["brand_id", "host"])
    # The texts are not here: what was shown lies among the suggestions, what was sent among the replies,
    # and both are erased with their mention.
    _table(
        db,
        "model_answers",
        {
            "id": int, "mention_id": int, "reply_id": int, "at": int, "host": str, "model": str,
            "prompt_version": str, "sources": str, "cited": str, "digest": str, "seconds": float,
            "dropped": str,
        },
        pk="id",
        foreign_keys=[("mention_id", "mentions", "id"), ("reply_id", "replies", "id")],
        nullable={"reply_id"},
    )  # fmt: skip
    db.table("model_answers").create_index(["mention_id"])
    db.table("model_answers").create_index(["reply_id"])


def rules_and_routing(db: Database) -> None:
    """Version 4: what rules did to each mention, alerts, mutes, and whose turn it is."""
    _table(
        db,
        "rulings",
        {
            "mention_id": int, "brand_id": int, "rules": str, "at": int, "next_at": int, "points": str,
            "tags": str, "assigned": str, "once": str, "templates": str, "lead": str, "faq": int,
            "note": str, "trace": str,
        },
        pk="mention_id",
        foreign_keys=[("mention_id", "mentions", "id"), ("brand_id", "brands", "id")],
        nullable={"next_at"},
    )  # fmt: skip
    for name, columns, where in (
        ("next", "next_at", "next_at IS NOT NULL"),
        ("lead", "brand_id, mention_id", "lead != ''"),
        ("faq", "brand_id, mention_id", "faq = 1"),
    ):
        db.execute(f"CREATE INDEX rulings_{name} ON rulings ({columns}) WHERE {where}")
    _table(
        db,
        "alerts",
        {
            "id": int, "brand_id": int, "mention_id": int, "rule": str, "text": str, "at": int,
            "seen_by": str, "seen_at": int,
        },
        pk="id",
        foreign_keys=[("mention_id", "mentions", "id"), ("brand_id", "brands", "id")],
        nullable={"seen_at"},
        defaults={"seen_by": ""},
    )  # fmt: skip
    db.table("alerts").create_index(["mention_id", "rule"], unique=True)
    db.table("alerts").create_index(["brand_id", "seen_by", "at"])
    _table(
        db,
        "mutes",
        {
            "id": int, "brand_id": int, "platform": str, "scope": str, "native_id": str, "label": str,
            "rule": str, "at": int, "until": int, "lifted_by": str, "lifted_at": int,
        },
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
        nullable={"until", "lifted_at"},
        defaults={"lifted_by": ""},
    )  # fmt: skip
    db.table("mutes").create_index(["brand_id", "platform", "scope", "native_id"], unique=True)
    _table(
        db,
        "turns",
        {"brand_id": int, "person": str, "at": int},
        pk=("brand_id", "person"),
        foreign_keys=[("brand_id", "brands", "id")],
    )
    db.execute(
        "CREATE INDEX mentions_assigned ON mentions (brand_id, assigned_to, status) WHERE assigned_to != ''"
    )


def what_became_of_suggestions(db: Database) -> None:
    """Version 5: what each decision made of the suggestions that were shown. No words of anybody."""
    _table(
        db,
        "offers",
        {
            "id": int, "mention_id": int, "reply_id": int, "brand_id": int, "kind": str, "source_key": str,
            "lang": str, "use": str, "kept": float, "at": int,
        },
        pk="id",
        foreign_keys=[
            ("mention_id", "mentions", "id"),
            ("reply_id", "replies", "id"),
            ("brand_id", "brands", "id"),
        ],
        nullable={"reply_id"},
    )  # fmt: skip
    db.table("offers").create_index(["brand_id", "at"])
    db.table("offers").create_index(["mention_id"])
    db.table("offers").create_index(["reply_id"])


def second_person(db: Database) -> None:
    """Version 6: drafts that wait for a second person, and who is writing."""
    _table(
        db,
        "sign_offs",
        {
            "id": int, "mention_id": int, "brand_id": int, "state": str, "text": str, "author": str,
            "author_key": str, "asked_at": int, "risks": str, "suggestion": str, "decided_by": str,
            "decided_at": int, "note": str, "reply_id": int,
        },
        pk="id",
        foreign_keys=[
            ("mention_id", "mentions", "id"),
            ("brand_id", "brands", "id"),
            ("reply_id", "replies", "id"),
        ],
        nullable={"suggestion", "decided_at", "reply_id"},
        defaults={"decided_by": "", "note": ""},
    )  # fmt: skip
    db.table("sign_offs").create_index(["mention_id"])
    db.table("sign_offs").create_index(["reply_id"])
    # An author has at most one draft that waits for a mention, whatever two windows do.
    db.execute(
        "CREATE UNIQUE INDEX sign_offs_waiting ON sign_offs (mention_id, author_key) WHERE state = 'waiting'"
    )
    db.execute("CREATE INDEX sign_offs_open ON sign_offs (brand_id, asked_at) WHERE state = 'waiting'")
    _table(
        db,
        "presences",
        {"mention_id": int, "seat": str, "person": str, "since": int, "beat_at": int},
        pk=("mention_id", "seat"),
        foreign_keys=[("mention_id", "mentions", "id")],
    )
    db.table("presences").create_index(["beat_at"])


def who_is_who(db: Database) -> None:
    """Customers that were merged and can be split again, what a list of them needs, and a log that can be
    asked by person, kind and day."""
    db.execute("ALTER TABLE customers ADD COLUMN merged_into INTEGER REFERENCES customers (id)")
    db.execute("CREATE INDEX customers_merged ON customers (merged_into) WHERE merged_into IS NOT NULL")
    _table(
        db,
        "customer_merges",
        {
            "id": int, "brand_id": int, "into_id": int, "other_id": int, "named": int, "identities": str,
            "mentions": str, "before": str, "after": str, "by": str, "at": int, "undone_by": str,
            "undone_at": int,
        },
        pk="id",
        foreign_keys=[
            ("brand_id", "brands", "id"),
            ("into_id", "customers", "id"),
            ("other_id", "customers", "id"),
        ],
        nullable={"undone_at"},
        defaults={"undone_by": ""},
    )  # fmt: skip
    db.table("customer_merges").create_index(["into_id"])
    db.execute(
        "CREATE TABLE customer_strangers (one_id INTEGER NOT NULL REFERENCES customers (id),"
        " other_id INTEGER NOT NULL REFERENCES customers (id), by TEXT NOT NULL, at INTEGER NOT NULL,"
        " PRIMARY KEY (one_id, other_id)) WITHOUT ROWID, STRICT"
    )
    customer_figures.create(db)
    db.execute("ALTER TABLE events ADD COLUMN brand_id INTEGER REFERENCES brands (id)")
    db.execute("ALTER TABLE events ADD COLUMN customer_id INTEGER REFERENCES customers (id)")
    db.execute("CREATE INDEX events_at ON events (at, id)")
    db.execute("CREATE INDEX events_by ON events (by, at, id)")
    db.execute("CREATE INDEX events_kind ON events (kind, at, id)")
    db.execute("CREATE INDEX events_customer ON events (customer_id, at) WHERE customer_id IS NOT NULL")


def follow_ups(db: Database) -> None:
    """Version 9: what comes back to the queue after it was closed, and snoozes until the customer writes."""
    _table(
        db,
        "follow_ups",
        {
            "id": int, "brand_id": int, "mention_id": int, "rule": str, "title": str, "templates": str,
            "prefer": str, "state": str, "due_at": int, "since": int, "made_by": str, "made_at": int,
            "raised_at": int, "was": str, "reply_id": int, "settled_by": str, "settled_at": int, "why": str,
        },
        pk="id",
        foreign_keys=[
            ("brand_id", "brands", "id"),
            ("mention_id", "mentions", "id"),
            ("reply_id", "replies", "id"),
        ],
        nullable={"raised_at", "reply_id", "settled_at"},
        defaults={"was": "", "settled_by": "", "why": ""},
    )  # fmt: skip
    db.table("follow_ups").create_index(["mention_id"])
    db.table("follow_ups").create_index(["reply_id"])
    # A mention has at most one that is to come or in the queue, whatever two windows do.
    db.execute(
        "CREATE UNIQUE INDEX follow_ups_open ON follow_ups (mention_id) WHERE state IN ('waiting', 'raised')"
    )
    db.execute(
        "CREATE INDEX follow_ups_due ON follow_ups (brand_id, due_at) WHERE state IN ('waiting', 'raised')"
    )
    db.execute(
        "CREATE INDEX mentions_answered ON mentions (brand_id, answered_at) WHERE answered_at IS NOT NULL"
    )
    # "Until they write again" was written as ten years; it has no end now.
    db.execute(
        "UPDATE mentions SET snoozed_until = NULL WHERE status = 'snoozed'"
        " AND snoozed_until > decided_at + 9 * 365 * 24 * 3600000000"
    )


def saved_views(db: Database) -> None:
    """Views that people keep of a brand's mentions; what says the same is found at once."""
    _table(
        db,
        "saved_views",
        {"id": int, "brand_id": int, "place": int, "name": str, "query": str},
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
    )
    db.table("saved_views").create_index(["brand_id", "place"])
    db.execute("CREATE INDEX mentions_cluster ON mentions (cluster_id) WHERE cluster_id IS NOT NULL")


def repeated_questions_and_ambassadors(db: Database) -> None:
    """What customers keep asking, who was done with it, and whom we invited. No words of anybody: a vector
    can be made anew from its mention, and goes with it."""
    _table(
        db,
        "question_vectors",
        {"mention_id": int, "model": str, "digest": bytes, "vector": bytes},
        pk="mention_id",
        foreign_keys=[("mention_id", "mentions", "id")],
    )
    _table(
        db,
        "settled_questions",
        {
            "id": int, "brand_id": int, "outcome": str, "by": str, "at": int, "mentions": int, "days": int,
        },
        pk="id",
        foreign_keys=[("brand_id", "brands", "id")],
    )  # fmt: skip
    db.table("settled_questions").create_index(["brand_id", "at"])
    _table(
        db,
        "settled_question_mentions",
        {"settled_id": int, "mention_id": int},
        pk=("settled_id", "mention_id"),
        foreign_keys=[("settled_id", "settled_questions", "id"), ("mention_id", "mentions", "id")],
    )
    db.table("settled_question_mentions").create_index(["mention_id"])
    _table(
        db,
        "ambassadors",
        {"customer_id": int, "brand_id": int, "state": str, "by": str, "at": int, "until": int},
        pk="customer_id",
        foreign_keys=[("customer_id", "customers", "id"), ("brand_id", "brands", "id")],
        nullable={"until"},
    )
    db.table("ambassadors").create_index(["brand_id"])


def asked_of_whom(db: Database) -> None:
    """Who could sign a draft when it was asked about, as folded names."""
    db.execute("ALTER TABLE sign_offs ADD COLUMN signers TEXT NOT NULL DEFAULT '[]'")


def lessons_put_aside(db: Database) -> None:
    """Lessons that a person wants to hear no more of, by their keys; nobody's words."""
    _table(
        db,
        "lessons_aside",
        {"brand_id": int, "key": str, "by": str, "at": int},
        pk=("brand_id", "key"),
        foreign_keys=[("brand_id", "brands", "id")],
    )


def busy_customers_and_counts(db: Database) -> None:
    """A customer who wrote a hundred thousand mentions is opened, and what waits is counted, without
    reading the mentions themselves."""
    db.execute("DROP INDEX mentions_customer")
    for name, columns, where in (
        (
            "customer",
            "customer_id, published_at, kind, sentiment, answered_at, answer_minutes",
            "customer_id IS NOT NULL",
        ),
        ("open", "brand_id, kind, urgency, sentiment, intent, lang, assigned_to, due", "status = 'open'"),
    ):
        db.execute(f"CREATE INDEX mentions_{name} ON mentions ({columns}) WHERE {where}")


def begun_replies(db: Database) -> None:
    """What people have written so far, so that it outlives the window. ``person`` is a folded name."""
    _table(
        db,
        "begun_replies",
        {"mention_id": int, "person": str, "text": str, "suggested_text": str, "written_at": int},
        pk=("mention_id", "person"),
        foreign_keys=[("mention_id", "mentions", "id")],
    )
    db.table("begun_replies").create_index(["written_at"])


def answers_of_customers(db: Database) -> None:
    """How often, and how fast, somebody was answered is read from what was answered alone."""
    db.execute(
        "CREATE INDEX mentions_customer_answered ON mentions (customer_id, answered_at, answer_minutes)"
        " WHERE answered_at IS NOT NULL"
    )


def replies_of_an_hour(db: Database) -> None:
    """How many replies an account sent in an hour is counted without reading all that it ever sent."""
    db.execute("CREATE INDEX replies_sent ON replies (account_id, sent_at) WHERE sent_at IS NOT NULL")


def media_and_places(db: Database) -> None:
    """What came with a post beside its words, and where on the platform it was written."""
    db.execute("ALTER TABLE mentions ADD COLUMN media TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE mentions ADD COLUMN place TEXT NOT NULL DEFAULT ''")


def models_that_draft_ahead(db: Database) -> None:
    """A language model may draft by itself for what waits, and how much it did in a day is counted."""
    db.execute("ALTER TABLE assistants ADD COLUMN ahead INTEGER NOT NULL DEFAULT 0")
    db.table("model_answers").create_index(["at"])


def hours_of_their_own(db: Database) -> None:
    """A brand keeps the opening hours that it had before a team file said others."""
    db.execute("ALTER TABLE brands ADD COLUMN own_hours TEXT")


MIGRATIONS: tuple[Migration, ...] = (
    first_schema,
    corrections_and_learning,
    language_models,
    rules_and_routing,
    what_became_of_suggestions,
    second_person,
    saved_views,
    who_is_who,
    follow_ups,
    repeated_questions_and_ambassadors,
    asked_of_whom,
    lessons_put_aside,
    busy_customers_and_counts,
    begun_replies,
    answers_of_customers,
    replies_of_an_hour,
    media_and_places,
    models_that_draft_ahead,
    hours_of_their_own,
)
