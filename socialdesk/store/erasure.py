"""Forgetting what its author deleted: the text leaves every table, the index and the free pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from socialdesk.domain.mention import BrandId
from socialdesk.domain.reply import Stopped
from socialdesk.store.begun_replies import forget_begun
from socialdesk.store.customer_figures import spell
from socialdesk.store.encoding import stamp, to_json
from socialdesk.store.part import Part
from socialdesk.store.vocabulary import unlearn

SMALL_INDEX = 50_000
"""Texts up to which the index is rewritten at once; a larger one is rewritten by `Store.upkeep`."""

MERGE_PAGES = 500
"""Pages that one step of upkeep rewrites: some tens of milliseconds."""


class Erasing(Part):
    """Erasing mentions."""

    def mark_gone(self, brand_id: BrandId, platform: str, native_ids: Sequence[str], at: datetime) -> int:
        """Erase posts that were deleted on the platform; answers how many were known.

        Text, author, links, suggestions and the details of the log go; labels and time stay, so that
        the counts of the past do not change. A reply that has not left is stopped. An author of whom
        nothing else is stored is forgotten too.
        """
        rows = self._all(
            "SELECT id, moment, customer_id, author_id FROM mentions WHERE brand_id = ? AND platform = ?"
            " AND gone_at IS NULL AND native_id IN (SELECT value FROM json_each(?))",
            brand_id, platform, to_json(list(native_ids)),
        )  # fmt: skip
        for row in rows:
            self._erase(row, at)
        for row in rows:
            self._forget_author(platform, row)
        self._forget_unreadable(brand_id, native_ids)
        if rows:
            self._clear_index()
            self._touch("outbox", "customers")
        return len(rows)

    def _erase(self, row: Any, at: datetime) -> None:
        mention_id = row["id"]
        self._run(
            "UPDATE mentions SET status = 'gone', gone_at = ?, version = version + 1, text = '', title = '',"
            " url = '', links = '[]', media = '[]', place = '', context = '{}', reasons = '[]',"
            " author_id = '', author_handle = '', author_name = '', author_url = '', author_followers = NULL,"
            " likeness = NULL, snoozed_until = NULL, changes_at = NULL WHERE id = ?",
            stamp(at), mention_id,
        )  # fmt: skip
        words = self._value("SELECT words FROM texts WHERE moment = ?", row["moment"])
        self._run("DELETE FROM texts WHERE moment = ?", row["moment"])
        unlearn(self._conn, words or "")
        self._run("DELETE FROM suggestions WHERE mention_id = ?", mention_id)
        self._run("DELETE FROM rulings WHERE mention_id = ?", mention_id)  # its trace quotes the text
        self._run("DELETE FROM alerts WHERE mention_id = ?", mention_id)
        self._run("DELETE FROM follow_ups WHERE mention_id = ?", mention_id)
        self._run("DELETE FROM sign_offs WHERE mention_id = ?", mention_id)
        self._run("DELETE FROM presences WHERE mention_id = ?", mention_id)
        forget_begun(self, mention_id)
        self._run("DELETE FROM question_vectors WHERE mention_id = ?", mention_id)
        self._run("DELETE FROM settled_question_mentions WHERE mention_id = ?", mention_id)
        self._run("UPDATE events SET detail = '' WHERE mention_id = ?", mention_id)
        self._run(
            "UPDATE replies SET state = 'failed', note = ?, settled_at = ?, version = version + 1"
            " WHERE mention_id = ? AND state IN ('approved', 'by_hand')",
            str(Stopped.GONE), stamp(at), mention_id,
        )  # fmt: skip
        self._log(mention_id, "gone", at=stamp(at))
        self._touch_mention(mention_id)

    def _forget_author(self, platform: str, row: Any) -> None:
        """Erase the name of an author of whom nothing is left; notes that people made stay."""
        customer, author = row["customer_id"], row["author_id"]
        if customer is None or not author:
            return
        left = self._value(
            "SELECT 1 FROM mentions WHERE customer_id = ? AND platform = ? AND author_id = ? LIMIT 1",
            customer, platform, author,
        )  # fmt: skip
        if left:
            return
        self._run(
            "UPDATE identities SET handle = '', name = '', url = '', followers = NULL"
            " WHERE customer_id = ? AND platform = ? AND native_id = ?",
            customer, platform, author,
        )  # fmt: skip
        self._run(
            "UPDATE mutes SET label = '' WHERE platform = ? AND scope = 'author' AND native_id = ?",
            platform, author,
        )  # fmt: skip
        self._run(
            "UPDATE customers SET name = coalesce((SELECT CASE WHEN name != '' THEN name ELSE handle END"
            " FROM identities WHERE customer_id = ?1 AND handle || name != '' LIMIT 1), '') WHERE id = ?1",
            customer,
        )
        # Who was merged into them rests under a name that may be this author's; a split finds it anew.
        self._run(
            "WITH RECURSIVE resting (id) AS (SELECT id FROM customers WHERE merged_into = ?"
            " UNION SELECT c.id FROM customers c JOIN resting r ON c.merged_into = r.id)"
            " UPDATE customers SET name = '' WHERE id IN (SELECT id FROM resting)",
            customer,
        )
        self._run(
            "DELETE FROM ambassadors WHERE customer_id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM mentions WHERE customer_id = ?1 AND gone_at IS NULL)",
            customer,
        )
        spell(self, customer)

    def _forget_unreadable(self, brand_id: BrandId, native_ids: Sequence[str]) -> None:
        """An item that could not be read may be an older look at the same post."""
        for native_id in native_ids:
            if len(native_id) >= 6:  # shorter ones are in too many items by chance
                self._run(
                    "DELETE FROM unreadable WHERE instr(item, ?) AND account_id IN"
                    " (SELECT id FROM accounts WHERE brand_id = ?)",
                    native_id, brand_id,
                )  # fmt: skip

    def _clear_index(self) -> None:
        """Deleted words stay in the older segments of the full-text index until these are merged."""
        few = self._value("SELECT count(*) FROM (SELECT 1 FROM texts LIMIT ?)", SMALL_INDEX) < SMALL_INDEX
        if few:
            self._run("INSERT INTO texts_fts (texts_fts) VALUES ('optimize')")
        else:
            self._db.table("upkeep").upsert({"name": "erasing", "value": "begin"}, pk="name")


def finish_erasing(conn: sqlite3.Connection) -> bool:
    """Rewrite a part of the full-text index without what was deleted; answers whether more is left."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        row = conn.execute("SELECT value FROM upkeep WHERE name = 'erasing'").fetchone()
        if row is None:
            conn.execute("ROLLBACK")
            return False
        before = conn.total_changes
        # A negative first step makes all segments one merge job; the next ones work it off.
        pages = -MERGE_PAGES if row[0] == "begin" else MERGE_PAGES
        conn.execute("INSERT INTO texts_fts (texts_fts, rank) VALUES ('merge', ?)", (pages,))
        done = conn.total_changes - before < 2  # SQLite's own sign that nothing was left to merge
        if done:
            conn.execute("DELETE FROM upkeep WHERE name = 'erasing'")
        else:
            conn.execute("UPDATE upkeep SET value = 'going' WHERE name = 'erasing'")
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    return not done
