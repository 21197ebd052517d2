"""What a list of customers needs to be quick: a few figures of each, and the words they are found by.

Figures are kept by triggers on ``mentions`` and ``identities``, so that no road a mention comes in by can
forget them; a migration that rebuilds one of these tables makes the triggers anew. Words are folded, which
SQL cannot do: who writes a name calls `spell`.
"""

# ruff: noqa: S608 - what is put together here are our own names

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from socialdesk.domain.folding import fold, tokens
from socialdesk.store.part import Part

NOBODY_COUNTS = -1
"""Followers of somebody whose platforms do not say."""

_MOOD = "(CASE {row}.sentiment WHEN 'positive' THEN 1 WHEN 'negative' THEN -1 ELSE 0 END)"

_COUNTED = (
    "SELECT customer_id, brand_id, max(published_at), count(*),"
    f" sum({_MOOD.format(row='m')}),"
    " coalesce((SELECT max(followers) FROM identities i WHERE i.customer_id = m.customer_id),"
    f" {NOBODY_COUNTS})"
    " FROM mentions m WHERE customer_id {which} GROUP BY customer_id"
)


def create(db: Database) -> None:
    """Tables, triggers, and the figures and words of everybody who is there."""
    db.execute(
        "CREATE TABLE customer_figures (customer_id INTEGER PRIMARY KEY REFERENCES customers (id)"
        " ON DELETE CASCADE, brand_id INTEGER NOT NULL, last_at INTEGER NOT NULL, mentions INTEGER NOT NULL,"
        " mood INTEGER NOT NULL, followers INTEGER NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE customer_names (brand_id INTEGER NOT NULL, word TEXT NOT NULL,"
        " customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,"
        " PRIMARY KEY (brand_id, word, customer_id)) WITHOUT ROWID, STRICT"
    )
    db.execute("CREATE INDEX customer_names_customer ON customer_names (customer_id)")
    for column in ("last_at", "mentions", "mood", "followers"):
        db.execute(
            f"CREATE INDEX customer_figures_{column} ON customer_figures (brand_id, {column}, customer_id)"
        )
    wrote = (
        " BEGIN INSERT INTO customer_figures VALUES (NEW.customer_id, NEW.brand_id, NEW.published_at, 1,"
        f" {_MOOD.format(row='NEW')}, coalesce(NEW.author_followers, {NOBODY_COUNTS}))"
        " ON CONFLICT (customer_id) DO UPDATE SET last_at = max(last_at, excluded.last_at),"
        " mentions = mentions + 1, mood = mood + excluded.mood,"
        " followers = max(followers, excluded.followers); END"
    )
    felt = (
        " BEGIN UPDATE customer_figures SET"
        f" mood = mood + {_MOOD.format(row='NEW')} - {_MOOD.format(row='OLD')}"
        " WHERE customer_id = NEW.customer_id; END"
    )
    followed = (
        " BEGIN UPDATE customer_figures SET followers = coalesce((SELECT max(followers) FROM identities"
        f" WHERE customer_id = NEW.customer_id), {NOBODY_COUNTS}) WHERE customer_id = NEW.customer_id; END"
    )
    relabelled = (
        "UPDATE OF sentiment ON mentions WHEN OLD.customer_id IS NEW.customer_id"
        " AND OLD.sentiment != NEW.sentiment"
    )
    for name, event, deed in (
        ("wrote", "INSERT ON mentions WHEN NEW.customer_id IS NOT NULL", wrote),
        (
            "found",
            "UPDATE OF customer_id ON mentions WHEN OLD.customer_id IS NULL AND NEW.customer_id IS NOT NULL",
            wrote,
        ),
        ("felt", relabelled, felt),
        ("followed", "UPDATE OF followers ON identities", followed),
    ):
        db.execute(f"CREATE TRIGGER customer_{name} AFTER {event}{deed}")
    db.execute(f"INSERT INTO customer_figures {_COUNTED.format(which='IS NOT NULL')}")
    names: dict[tuple[int, int], set[str]] = {}
    for customer_id, brand_id, name in db.execute("SELECT id, brand_id, name FROM customers"):
        names[customer_id, brand_id] = words_of(name)
    for customer_id, brand_id, handle, name in db.execute(
        "SELECT customer_id, brand_id, handle, name FROM identities"
    ):
        names.setdefault((customer_id, brand_id), set()).update(words_of(handle), words_of(name))
    db.conn.executemany(
        "INSERT INTO customer_names VALUES (?, ?, ?)",
        [(brand, word, customer) for (customer, brand), words in names.items() for word in sorted(words)],
    )


def words_of(name: str) -> set[str]:
    """The words under which a name or handle is found: each word, and all of them run together."""
    found = tokens(fold(name))
    return {*found, "".join(found)} - {""}


def run_together(name: str) -> str:
    """A name as one word: "Ayşe_Kaya" and "ayse kaya" meet as "aysekaya"."""
    return "".join(tokens(fold(name)))


def count(part: Part, customer_id: int) -> None:
    """Count a customer's figures anew, after mentions were moved; somebody without mentions has none."""
    part._run("DELETE FROM customer_figures WHERE customer_id = ?", customer_id)
    part._run(f"INSERT INTO customer_figures {_COUNTED.format(which='= ?')}", customer_id)


def introduce(part: Part, brand_id: int, customer_id: int, *names: str) -> None:
    """Write under which words somebody new is found: `spell` without looking for what was there."""
    words = {word for name in set(names) for word in words_of(name)}
    part._many(
        "INSERT INTO customer_names VALUES (?, ?, ?)",
        [(brand_id, word, customer_id) for word in sorted(words)],
    )


def spell(part: Part, customer_id: int) -> None:
    """Write anew under which words a customer is found."""
    rows: list[Any] = part._all(
        "SELECT brand_id, name FROM customers WHERE id = ?1 AND merged_into IS NULL"
        " UNION SELECT brand_id, name FROM identities WHERE customer_id = ?1"
        " UNION SELECT brand_id, handle FROM identities WHERE customer_id = ?1",
        customer_id,
    )
    part._run("DELETE FROM customer_names WHERE customer_id = ?", customer_id)
    part._many(
        "INSERT INTO customer_names VALUES (?, ?, ?)",
        sorted({(row["brand_id"], word, customer_id) for row in rows for word in words_of(row["name"])}),
    )
