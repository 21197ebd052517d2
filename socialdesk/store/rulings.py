"""What rules did to mentions: rulings, alerts, mutes, and whose turn it is."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from socialdesk.domain.expression import Node
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId, MentionId, MentionKind, MentionRow, MentionStatus
from socialdesk.domain.rule import Alert, Deeds, Lately, Muted, Ruling, Scope, Step, Verdict
from socialdesk.store.arriving import first_moment
from socialdesk.store.encoding import NEVER, moment_of, stamp, storable, to_json
from socialdesk.store.pages import Pages
from socialdesk.store.part import missing
from socialdesk.store.rows import line_of
from socialdesk.store.view import View

_TAGGED, _ASSIGNED = "tagged", "assigned"
_MUTES_OF = (
    "SELECT u.* FROM mentions m JOIN mutes u ON u.brand_id = m.brand_id AND u.platform = m.platform"
    " AND u.native_id != '' AND ((u.scope = 'author' AND u.native_id = m.author_id)"
    "   OR (u.scope = 'thread' AND u.native_id = m.thread_key))"
)
_PLACED = ("skipped", "snoozed", "reopened", "stored")


class Heard(NamedTuple):
    """One mention of the past, as far as trying a rule on it needs: labels as they are now; ``until`` is
    when its waiting ended, None while it waits. A tuple, since there are a hundred thousand of them."""

    id: MentionId
    platform: str
    lang: str
    sentiment: str
    urgency: str
    intent: str
    unsure: frozenset[str]
    published_at: datetime
    until: datetime | None


class RulingsRead(Pages):
    """Looking at what rules did, and at what they would have done."""

    def of(self, mention_id: MentionId) -> Ruling | None:
        """What rules did to a mention; None where none was ever asked."""
        row = self._one("SELECT * FROM rulings WHERE mention_id = ?", mention_id)
        return None if row is None else _ruling(row)

    def deeds(self, mention_id: MentionId) -> Deeds:
        """What people did to a mention by hand."""
        rows = self._all("SELECT DISTINCT kind FROM events WHERE mention_id = ? AND by != ''", mention_id)
        kinds = {row["kind"] for row in rows}
        return Deeds(_TAGGED in kinds, _ASSIGNED in kinds, not kinds.isdisjoint(_PLACED))

    def customer_tags(self, mention_id: MentionId) -> frozenset[str]:
        """The folded tags of the customer who wrote a mention."""
        text = self._value(
            "SELECT c.tags FROM mentions m JOIN customers c ON c.id = m.customer_id WHERE m.id = ?",
            mention_id,
        )
        return frozenset(fold(tag) for tag in json.loads(text or "[]"))

    def loads(self, brand_id: BrandId) -> dict[str, int]:
        """Open mentions that each person carries, by folded name."""
        found: dict[str, int] = {}
        for row in self._all(
            "SELECT assigned_to, count(*) AS n FROM mentions WHERE brand_id = ? AND assigned_to != ''"
            " AND status = 'open' GROUP BY assigned_to",
            brand_id,
        ):
            found[fold(row["assigned_to"])] = found.get(fold(row["assigned_to"]), 0) + row["n"]
        return found

    def turns(self, brand_id: BrandId) -> dict[str, datetime]:
        """When a rule last gave something to each person, by folded name."""
        rows = self._all("SELECT person, at FROM turns WHERE brand_id = ?", brand_id)
        return {row["person"]: moment_of(row["at"]) for row in rows}

    def due(self, now: datetime, limit: int) -> list[MentionId]:
        """Mentions that waiting has brought to another rule, the longest due first; what must be labelled
        anew waits for that."""
        rows = self._all(
            "SELECT r.mention_id FROM rulings r JOIN mentions m ON m.id = r.mention_id WHERE r.next_at <= ?"
            " AND m.classified_at IS NOT NULL ORDER BY r.next_at LIMIT ?",
            stamp(now), limit,
        )  # fmt: skip
        return [MentionId(row["mention_id"]) for row in rows]

    def stale(self, brand_id: BrandId, fingerprint: str, limit: int) -> list[MentionId]:
        """Labelled mentions of the queue on which this rule set has not spoken yet, most pressing first."""
        rows = self._all(
            "SELECT m.id FROM mentions m LEFT JOIN rulings r ON r.mention_id = m.id WHERE m.brand_id = ?"
            " AND m.kind = 'inbound' AND m.status = 'open' AND m.classified_at IS NOT NULL"
            " AND coalesce(r.rules, '') != ? ORDER BY m.priority DESC, m.id DESC LIMIT ?",
            brand_id, fingerprint, limit,
        )  # fmt: skip
        return [MentionId(row["id"]) for row in rows]

    def spoken(self, brand_id: BrandId) -> str:
        """The fingerprint of the rule set that the whole queue has heard; empty: none."""
        return str(self._value("SELECT value FROM upkeep WHERE name = ?", f"rules {brand_id}") or "")

    def muted(self, mention_id: MentionId, now: datetime) -> Muted | None:
        """The mute that keeps a mention out of the queue now."""
        row = self._one(
            f"{_MUTES_OF} WHERE m.id = ? AND u.lifted_by = ''"
            " AND (u.until IS NULL OR u.until > ?) LIMIT 1",
            mention_id, stamp(now),
        )  # fmt: skip
        return None if row is None else _muted(row)

    def lifted(self, mention_id: MentionId) -> frozenset[Scope]:
        """Whether a person unmuted the author or the thread of a mention."""
        rows = self._all(f"{_MUTES_OF} WHERE m.id = ? AND u.lifted_by != ''", mention_id)
        return frozenset(Scope(row["scope"]) for row in rows)

    def mutes(self, brand_id: BrandId, *, lifted: bool = False) -> list[Muted]:
        """Who and what is muted, newest first; ``lifted`` shows those that people took back, too."""
        rows = self._all(
            "SELECT * FROM mutes WHERE brand_id = ? AND (lifted_by = '' OR ?) ORDER BY at DESC, id DESC",
            brand_id, lifted,
        )  # fmt: skip
        return [_muted(row) for row in rows]

    def behind(self, muted: Muted, limit: int = 500) -> list[MentionId]:
        """Open mentions of the muted author or thread."""
        column = "author_id" if muted.scope is Scope.AUTHOR else "thread_key"
        rows = self._all(
            f"SELECT m.id FROM mutes u JOIN mentions m ON m.brand_id = u.brand_id AND m.platform = u.platform"
            f" AND m.{column} = u.native_id WHERE u.id = ? AND m.kind = 'inbound' AND m.status = 'open'"
            " ORDER BY m.id LIMIT ?",
            muted.id, limit,
        )  # fmt: skip
        return [MentionId(row["id"]) for row in rows]

    def alerts(self, brand_id: BrandId, *, seen: bool = False, limit: int = 100) -> list[Alert]:
        """What rules want seen, newest first; ``seen`` shows what was seen, too."""
        rows = self._all(
            "SELECT * FROM alerts WHERE brand_id = ? AND (seen_by = '' OR ?) ORDER BY at DESC, id DESC"
            " LIMIT ?",
            brand_id, seen, limit,
        )  # fmt: skip
        return [
            Alert(
                row["id"], row["mention_id"], row["rule"], row["text"], moment_of(row["at"]), row["seen_by"]
            )
            for row in rows
        ]

    def alerted(self, mention_id: MentionId) -> bool:
        """Whether there ever was an alert about a mention."""
        return bool(self._value("SELECT 1 FROM alerts WHERE mention_id = ? LIMIT 1", mention_id))

    def lately(self, brand_id: BrandId, since: datetime) -> dict[str, Lately]:
        """Of the mentions posted since a moment: how many each rule held for, by its name, and the newest."""
        statuses = ", ".join(f"'{status}'" for status in MentionStatus)
        rows = self._all(
            "SELECT json_extract(s.value, '$[0]') AS rule, count(*) AS times, max(m.published_at) AS last"
            f" FROM mentions m JOIN rulings r ON r.mention_id = m.id, json_each(r.trace) s"
            f" WHERE m.brand_id = ? AND m.kind = 'inbound' AND m.status IN ({statuses}) AND m.moment >= ?"
            " AND json_extract(s.value, '$[1]') = ? GROUP BY rule",
            brand_id, first_moment(stamp(since)), Verdict.HELD,
        )  # fmt: skip
        return {row["rule"]: Lately(row["times"], moment_of(row["last"])) for row in rows}

    def heard(
        self,
        brand_id: BrandId,
        node: Node | None,
        since: datetime,
        *,
        customer: frozenset[str] = frozenset(),
        needs_reply: bool | None = None,
    ) -> tuple[int, list[Heard]]:
        """Labelled mentions since ``since`` that a query fits, newest first; how many were heard in all."""
        view = View("newest", frozenset(), frozenset({MentionKind.INBOUND}), node)
        filtered = self._filter(brand_id, view)
        filtered.where.append("m.moment >= ?")
        filtered.parameters.append(first_moment(stamp(since)))
        if needs_reply is not None:
            filtered.where.append("(m.needs_reply OR instr(' ' || m.unsure || ' ', ' needs_reply ') > 0) = ?")
            filtered.parameters.append(int(needs_reply))
        if customer:
            filtered.where.append(
                "EXISTS (SELECT 1 FROM customers c, json_each(c.tags) t WHERE c.id = m.customer_id"
                " AND folded(t.value) IN (SELECT value FROM json_each(?)))"
            )
            filtered.parameters.append(to_json(sorted(customer)))
        statuses = ", ".join(f"'{status}'" for status in MentionStatus)
        total = self._value(  # answered by the index alone
            "SELECT count(*) FROM mentions WHERE brand_id = ? AND kind = 'inbound'"
            f" AND status IN ({statuses}) AND moment >= ?",
            brand_id, first_moment(stamp(since)),
        )  # fmt: skip
        if self._by_words(brand_id, view, filtered):
            road, parameters = self._word_road(brand_id, view, filtered, None, ordered=False)
        else:
            road, parameters = self._index_road(brand_id, view, filtered, None, NEVER, ordered=False)
            road = road.replace("SELECT id, place FROM", "SELECT id FROM", 1)
        rows = self._conn.execute(
            "SELECT moment, id, platform, lang, sentiment, urgency, intent, unsure, published_at,"
            " CASE WHEN answered_at IS NOT NULL THEN answered_at"
            " WHEN status NOT IN ('open', 'snoozed', 'asked') THEN decided_at END"
            # Labelled or not is asked here: where nothing else is, the road is answered by its index alone.
            f" FROM mentions WHERE id IN ({road}) AND sentiment != ''",
            parameters,
        ).fetchall()
        rows.sort(key=itemgetter(0), reverse=True)  # they come nearly in order: faster here than in SQL
        return int(total), [
            Heard(
                MentionId(number), platform, lang, sentiment, urgency, intent, _heads(unsure),
                moment_of(published), moment_of(until),
            )
            for _, number, platform, lang, sentiment, urgency, intent, unsure, published, until in rows
        ]  # fmt: skip

    def lines(self, ids: list[MentionId]) -> list[MentionRow]:
        """The list rows of these mentions, in this order."""
        return [line_of(row, "newest") for row in self._lines([int(each) for each in ids])]


class Rulings(RulingsRead):
    """Keeping what rules did."""

    def keep(self, mention_id: MentionId, brand_id: BrandId, ruling: Ruling) -> None:
        """Keep a ruling in place of the one before."""
        row = {
            "mention_id": mention_id,
            "brand_id": brand_id,
            "rules": ruling.rules,
            "at": stamp(ruling.at),
            "next_at": stamp(ruling.next_at),
            "points": to_json([list(each) for each in ruling.points]),
            "tags": to_json(list(ruling.tags)),
            "assigned": storable(ruling.assigned),
            "once": to_json(sorted(ruling.once)),
            "templates": ruling.templates,
            "lead": storable(ruling.lead),
            "faq": int(ruling.faq),
            "note": storable(ruling.note),
            "trace": to_json([[s.rule, s.verdict, list(s.why), list(s.did), s.by] for s in ruling.trace]),
        }
        names = ", ".join(row)
        self._run(
            f"INSERT OR REPLACE INTO rulings ({names}) VALUES ({', '.join('?' * len(row))})", *row.values()
        )
        self._touch_mention(mention_id)

    def has_spoken(self, brand_id: BrandId, fingerprint: str) -> None:
        """Note that the whole queue has heard this rule set."""
        self._db.table("upkeep").upsert({"name": f"rules {brand_id}", "value": fingerprint}, pk="name")

    def took_turn(self, brand_id: BrandId, person: str, at: datetime) -> None:
        """Note that a rule gave something to a person."""
        self._run(
            "INSERT OR REPLACE INTO turns (brand_id, person, at) VALUES (?, ?, ?)",
            brand_id, storable(fold(person)), stamp(at),
        )  # fmt: skip

    def alert(self, mention_id: MentionId, brand_id: BrandId, rule: str, text: str, at: datetime) -> bool:
        """Keep an alert, once for each rule and mention; answers whether it is new."""
        new = self._run(
            "INSERT OR IGNORE INTO alerts (brand_id, mention_id, rule, text, at) VALUES (?, ?, ?, ?, ?)",
            brand_id, mention_id, storable(rule), storable(text), stamp(at),
        )  # fmt: skip
        if new:
            self._touch("alerts")
        return bool(new)

    def tell(self, mention_id: MentionId, brand_id: BrandId, text: str, at: datetime) -> None:
        """Keep an alert of SocialDesk itself (its rule is ""), in place of the one before on that mention."""
        self._run("DELETE FROM alerts WHERE mention_id = ? AND rule = ''", mention_id)
        self.alert(mention_id, brand_id, "", text, at)

    def see(self, alert_id: int, by: str, at: datetime) -> None:
        """A person has seen an alert. Raises `Overtaken` when there is none."""
        if not self._run(
            "UPDATE alerts SET seen_by = CASE seen_by WHEN '' THEN ? ELSE seen_by END,"
            " seen_at = coalesce(seen_at, ?) WHERE id = ?",
            by, stamp(at), alert_id,
        ):  # fmt: skip
            raise missing("alert", alert_id)
        self._touch("alerts")

    def unsee(self, alert_id: int) -> None:
        """Nobody has seen an alert after all. Raises `Overtaken` when there is none."""
        if not self._run("UPDATE alerts SET seen_by = '', seen_at = NULL WHERE id = ?", alert_id):
            raise missing("alert", alert_id)
        self._touch("alerts")

    def mute(
        self, mention_id: MentionId, scope: Scope, rule: str, at: datetime, until: datetime | None
    ) -> Muted | None:
        """Mute the author or the thread of a mention, or mute it anew; None where a person has unmuted it,
        or where nobody knows who wrote."""
        native = "author_id" if scope is Scope.AUTHOR else "thread_key"
        row = self._one(
            "INSERT INTO mutes (brand_id, platform, scope, native_id, label, rule, at, until)"
            f" SELECT brand_id, platform, ?, {native}, CASE WHEN author_name != '' THEN author_name"
            f" ELSE author_handle END, ?, ?, ? FROM mentions WHERE id = ? AND {native} != ''"
            " ON CONFLICT (brand_id, platform, scope, native_id) DO UPDATE SET rule = excluded.rule,"
            " at = excluded.at, until = excluded.until WHERE lifted_by = '' RETURNING *",
            scope, storable(rule), stamp(at), stamp(until), mention_id,
        )  # fmt: skip
        return None if row is None else _muted(row)

    def unmute(self, mute_id: int, by: str, at: datetime) -> None:
        """A person lifts a mute; no rule puts it back. Raises `Overtaken` when there is none."""
        if not self._run(
            "UPDATE mutes SET lifted_by = ?, lifted_at = ? WHERE id = ? AND lifted_by = ''",
            by, stamp(at), mute_id,
        ):  # fmt: skip
            raise missing("mute", mute_id)

    def mute_again(self, mute_id: int) -> Muted:
        """Take back that a person lifted a mute. Raises `Overtaken` when it is not lifted, or gone."""
        row = self._one(
            "UPDATE mutes SET lifted_by = '', lifted_at = NULL WHERE id = ? AND lifted_by != '' RETURNING *",
            mute_id,
        )
        if row is None:
            raise missing("mute", mute_id)
        return _muted(row)


def _ruling(row: Any) -> Ruling:
    return Ruling(
        rules=row["rules"],
        at=moment_of(row["at"]),
        trace=tuple(
            Step(rule, Verdict(verdict), tuple(why), tuple(did), by)
            for rule, verdict, why, did, by in json.loads(row["trace"])
        ),
        points=tuple((name, int(worth)) for name, worth in json.loads(row["points"])),
        tags=tuple(json.loads(row["tags"])),
        assigned=row["assigned"],
        once=frozenset(json.loads(row["once"])),
        templates=row["templates"],
        lead=row["lead"],
        faq=bool(row["faq"]),
        note=row["note"],
        next_at=moment_of(row["next_at"]),
    )


def _muted(row: Any) -> Muted:
    return Muted(
        row["id"],
        row["platform"],
        Scope(row["scope"]),
        row["label"],
        row["rule"],
        moment_of(row["at"]),
        moment_of(row["until"]),
    )


@lru_cache
def _heads(unsure: str) -> frozenset[str]:
    return frozenset(unsure.split())
