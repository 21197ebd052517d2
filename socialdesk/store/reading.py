"""Reading mentions."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from socialdesk.domain.expression import Node
from socialdesk.domain.mention import AccountId, BrandId, Mention, MentionId, MentionKind, MentionRow, Post
from socialdesk.domain.priority import PriorityFacts
from socialdesk.store.arriving import first_moment
from socialdesk.store.deciding import WROTE_AGAIN
from socialdesk.store.encoding import stamp, storable, to_json
from socialdesk.store.facts import priority_facts
from socialdesk.store.filters import compile_node
from socialdesk.store.pages import Pages
from socialdesk.store.part import missing
from socialdesk.store.rows import LINE, WHOLE, line_of, mention_of, post_of
from socialdesk.store.view import View

EXAMPLES = 20
"""Mentions that a query preview shows."""

BATCH = 500


class MentionsRead(Pages):
    """Looking mentions up, one by one, in threads and in pages."""

    def get(self, mention_id: MentionId) -> Mention:
        """Raises `Overtaken` when there is none."""
        row = self._one(f"{WHOLE} WHERE m.id = ?", mention_id)
        if row is None:
            raise missing("mention", mention_id)
        return mention_of(row)

    def decider(self, mention_id: MentionId) -> str:
        """Who decided about a mention last; empty where it is open."""
        return str(self._value("SELECT decided_by FROM mentions WHERE id = ?", mention_id) or "")

    def by_native(self, brand_id: BrandId, platform: str, native_id: str) -> Mention | None:
        """The mention that keeps the platform's post ``native_id``."""
        row = self._one(
            f"{WHOLE} WHERE m.brand_id = ? AND m.platform = ? AND m.native_id = ?",
            brand_id, platform, storable(native_id),
        )  # fmt: skip
        return None if row is None else mention_of(row)

    def thread(self, mention_id: MentionId) -> list[Mention]:
        """Everything stored of the conversation, ours and others', oldest first, itself included."""
        rows = self._all(
            f"{WHOLE} JOIN mentions o ON o.id = ? WHERE m.brand_id = o.brand_id AND m.platform = o.platform"
            " AND m.thread_key = o.thread_key ORDER BY m.moment",
            mention_id,
        )
        return [mention_of(row) for row in rows]

    def page(
        self, brand_id: BrandId, where: View, after: tuple[int, int] | None, limit: int
    ) -> list[MentionRow]:
        """The rows that follow the key ``after`` (None: the first ones); fewer than ``limit`` at the end."""
        return [line_of(row, where.order) for row in self._page_rows(brand_id, where, after, limit)]

    def rows(self, brand_id: BrandId, ids: Iterable[MentionId], where: View) -> list[MentionRow]:
        """The rows of ``ids`` as they are now, keyed by the view's order, whether or not they fit it."""
        found: list[MentionRow] = []
        wanted = sorted(ids)
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            sql = (
                f"SELECT {LINE} FROM mentions m NOT INDEXED WHERE m.brand_id = ?"
                " AND m.id IN (SELECT value FROM json_each(?))"
            )
            found += [line_of(row, where.order) for row in self._all(sql, brand_id, to_json(some))]
        return sorted(found, key=lambda row: row.key, reverse=where.order != "answer_by")

    def fitting(self, brand_id: BrandId, where: View, ids: Iterable[MentionId]) -> list[MentionRow]:
        """The rows of those of ``ids`` that the view holds now, in no order."""
        return [line_of(row, where.order) for row in self._fitting_rows(brand_id, where, ids)]

    def count(self, brand_id: BrandId, where: View, cap: int = 1000) -> int:
        """How many mentions fit, counted up to ``cap``."""
        return self._count(brand_id, where, cap)

    def unclassified(self, limit: int) -> list[tuple[MentionId, str]]:
        """Mentions without labels: those in the queue first, then newest first; with title and text."""
        found: list[tuple[MentionId, str]] = []
        for status in ("open", "asked", "approved", "snoozed", "answered", "skipped", "stored"):
            if len(found) >= limit:
                break
            rows = self._all(
                "SELECT id, title, text FROM mentions WHERE classified_at IS NULL AND kind = 'inbound'"
                " AND gone_at IS NULL AND status = ? ORDER BY moment DESC LIMIT ?",
                status, limit - len(found),
            )  # fmt: skip
            found += [(MentionId(row["id"]), titled(row)) for row in rows]
        return found

    def facts(self, mention_id: MentionId, now: datetime, answer_by: datetime | None = None) -> PriorityFacts:
        """All that the priority of a mention rests on; ``answer_by`` None takes the stored one."""
        return priority_facts(self, self.get(mention_id), now, answer_by)

    def to_reprioritise(self, now: datetime, limit: int) -> list[MentionId]:
        """Mentions whose waiting time has moved their priority, the longest overdue first."""
        rows = self._all(
            "SELECT id FROM mentions WHERE changes_at <= ? ORDER BY changes_at LIMIT ?", stamp(now), limit
        )
        return [MentionId(row["id"]) for row in rows]

    def to_wake(self, now: datetime) -> list[MentionId]:
        """Snoozed mentions whose time has come, or whose customer wrote where that was waited for."""
        rows = self._all(
            "SELECT id FROM mentions m WHERE status = 'snoozed'"
            f" AND (snoozed_until <= ?1 OR {WROTE_AGAIN}) ORDER BY snoozed_until",
            stamp(now),
        )
        return [MentionId(row["id"]) for row in rows]

    def recheck_due(
        self, account_id: AccountId, before: datetime, limit: int, *, recent: datetime, older: bool = True
    ) -> list[Post]:
        """Posts that were last seen on the platform before ``before``: first those that wait for a person,
        then those published since ``recent``, both newest first; then with ``older`` the rest, longest unseen
        first."""
        due = "account_id = ? AND checked_at < ? AND gone_at IS NULL"
        waiting = "kind = 'inbound' AND status IN ('open', 'snoozed', 'asked', 'approved')"
        sections: list[tuple[str, str, tuple[int, ...]]] = [
            (
                f"brand_id = (SELECT brand_id FROM accounts WHERE id = ?) AND {waiting}",
                "moment DESC",
                (account_id,),
            ),
            (f"moment >= ? AND NOT ({waiting})", "moment DESC", (first_moment(stamp(recent)),)),
        ]
        if older:
            rest = f"moment < ? AND NOT ({waiting})"
            sections.append((rest, "checked_at", (first_moment(stamp(recent)),)))
        found: list[Post] = []
        for where, order, parameters in sections:
            rows = self._all(
                f"SELECT * FROM mentions WHERE {due} AND {where} ORDER BY {order} LIMIT ?",
                account_id, stamp(before), *parameters, limit - len(found),
            )  # fmt: skip
            found += [post_of(row) for row in rows]
        return found

    def looked_at_again(self, account_id: AccountId, since: datetime) -> int:
        """Posts of an account that were known by then and were seen on the platform since."""
        many = self._value(
            "SELECT count(*) FROM mentions WHERE account_id = ?1 AND checked_at >= ?2 AND fetched_at < ?2",
            account_id, stamp(since),
        )  # fmt: skip
        return int(many)

    def texts(self, brand_id: BrandId, since: datetime, limit: int) -> Iterator[tuple[MentionId, str]]:
        """Titles and texts of inbound mentions published since, newest first; inside the block only."""
        for row in self._newest(brand_id, since, limit):
            yield MentionId(row["id"]), titled(row)

    def try_expression(
        self, brand_id: BrandId, node: Node, since: datetime
    ) -> tuple[int, int, list[MentionRow]]:
        """What a query would have matched of what is stored: (matched, of how many, newest examples)."""
        condition, parameters = compile_node(node, self._session.now(), self._spell_out)
        base = (
            "FROM mentions m WHERE +m.brand_id = ? AND +m.kind = 'inbound' AND m.gone_at IS NULL"
            " AND m.moment >= ? AND m.published_at >= ?"  # the index of publication
        )
        asked = (brand_id, first_moment(stamp(since)), stamp(since))
        total = self._value(f"SELECT count(*) {base}", *asked)
        sql = f"SELECT m.id {base} AND {condition} ORDER BY m.moment DESC"
        matched = [row[0] for row in self._conn.execute(sql, [*asked, *parameters])]
        examples = [line_of(row, "newest") for row in self._lines(matched[:EXAMPLES])]
        return len(matched), total, examples

    def _newest(self, brand_id: BrandId, since: datetime, limit: int) -> Iterator[Any]:
        after = None
        view = View(order="newest", statuses=frozenset(), kinds=frozenset({MentionKind.INBOUND}))
        while limit > 0:
            rows = self._page_rows(brand_id, view, after, min(BATCH, limit))
            ids = [row["id"] for row in rows if row["published_at"] >= stamp(since)]
            sql = (
                "SELECT id, title, text FROM mentions WHERE id IN (SELECT value FROM json_each(?))"
                " ORDER BY moment DESC"
            )
            yield from self._all(sql, to_json(ids))
            limit -= len(rows)
            if len(ids) < len(rows) or not rows:
                return
            after = (rows[-1]["moment"], rows[-1]["id"])


def titled(row: Any) -> str:
    """A post's title and text, as they are classified."""
    return f"{row['title']}\n{row['text']}" if row["title"] else str(row["text"])
