"""Follow-ups: what comes back to the queue after it was closed.

The life of one is drawn in `socialdesk.domain.follow_up`. A verb here changes the follow-up, its mention and
the log in the caller's transaction. What people do with a mention that came back (skip, approve, take back)
moves the follow-up with it: `decided` and `replied` are called by the verbs that do so.
"""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.follow_up import (
    BY_HAND,
    MONTH,
    OBSTACLE_WORDS,
    FollowUp,
    FollowUpId,
    FollowUpRule,
    FollowUpState,
    Obstacle,
    Standing,
)
from socialdesk.domain.mention import BrandId, CustomerId, MentionId, MentionStatus
from socialdesk.errors import AlreadyDecided, Overtaken
from socialdesk.store.arriving import first_moment
from socialdesk.store.encoding import moment_of, stamp, storable, to_json
from socialdesk.store.part import Part, decided_by, missing
from socialdesk.store.rows import excerpt
from socialdesk.store.rulings import RulingsRead

MILLISECOND = timedelta(milliseconds=1)

EXCERPT = 160
"""Characters of the mention that a list of follow-ups shows."""

_WHOLE = (
    "SELECT f.*, m.customer_id, m.answered_at, m.author_name, m.author_handle, m.platform,"
    " substr(m.text, 1, 400) AS text FROM follow_ups f JOIN mentions m ON m.id = f.mention_id"
)

_SAID = {
    FollowUpState.WAITING: "This follow-up still waits",
    FollowUpState.RAISED: "This follow-up is in the queue already",
    FollowUpState.REPLIED: "This follow-up was answered",
    FollowUpState.SKIPPED: "This follow-up was skipped",
    FollowUpState.CANCELLED: "This follow-up was cancelled",
    FollowUpState.MOOT: "This follow-up ended by itself",
}

_SAME_CUSTOMER = "(n.id = m.id OR n.customer_id = m.customer_id)"
"""Where the platform names nobody, a mention stands for itself."""

_LANGUAGE = "substr(m.lang, 1, instr(replace(m.lang, '_', '-') || '-', '-') - 1)"
"""Of "pt-BR" it is "pt"."""


class FollowUpsRead(Part):
    """Looking follow-ups up."""

    def get(self, follow_up_id: FollowUpId) -> FollowUp:
        """Raises `Overtaken` when there is none."""
        row = self._one(f"{_WHOLE} WHERE f.id = ?", follow_up_id)
        if row is None:
            raise missing("follow-up", follow_up_id)
        return _follow_up(row)

    def of(self, mention_id: MentionId) -> list[FollowUp]:
        """Every follow-up of a mention, newest first."""
        return [
            _follow_up(row)
            for row in self._all(f"{_WHOLE} WHERE f.mention_id = ? ORDER BY f.id DESC", mention_id)
        ]

    def of_customer(self, customer_id: CustomerId, limit: int = 50) -> list[FollowUp]:
        """The follow-ups of all that a customer wrote, newest first."""
        rows = self._all(f"{_WHOLE} WHERE m.customer_id = ? ORDER BY f.id DESC LIMIT ?", customer_id, limit)
        return [_follow_up(row) for row in rows]

    def with_customer(self, mention_id: MentionId) -> FollowUp | None:
        """The one follow-up that is to come, or in the queue, with the customer of a mention."""
        row = self._one(
            # From the follow-ups, which are few, to who wrote: somebody may have written very many mentions.
            f"{_WHOLE} WHERE f.state IN ('waiting', 'raised')"
            " AND f.brand_id = (SELECT brand_id FROM mentions WHERE id = ?1)"
            " AND (f.mention_id = ?1 OR m.customer_id = (SELECT customer_id FROM mentions WHERE id = ?1))"
            " ORDER BY f.due_at LIMIT 1",
            mention_id,
        )
        return None if row is None else _follow_up(row)

    def raised(self, mention_id: MentionId) -> FollowUp | None:
        """The follow-up for which a mention stands in the queue."""
        row = self._one(f"{_WHOLE} WHERE f.mention_id = ? AND f.state = 'raised'", mention_id)
        return None if row is None else _follow_up(row)

    def open(self, brand_id: BrandId, after: FollowUpId | None = None, limit: int = 200) -> list[FollowUp]:
        """What is in the queue or to come, the soonest first, after the last one shown."""
        rows = self._all(
            f"{_WHOLE} WHERE f.brand_id = ?1 AND f.state IN ('waiting', 'raised') AND (?2 IS NULL OR"
            " (f.due_at, f.id) > (SELECT due_at, id FROM follow_ups WHERE id = ?2))"
            " ORDER BY f.due_at, f.id LIMIT ?3",
            brand_id, after, limit,
        )  # fmt: skip
        return [_follow_up(row) for row in rows]

    def count(self, brand_id: BrandId) -> dict[FollowUpState, int]:
        """How many are to come and in the queue."""
        rows = self._all(
            "SELECT state, count(*) AS many FROM follow_ups WHERE brand_id = ?"
            " AND state IN ('waiting', 'raised') GROUP BY state",
            brand_id,
        )
        return {FollowUpState(row["state"]): row["many"] for row in rows}

    def used(self, brand_id: BrandId) -> bool:
        """Whether the brand ever followed anything up."""
        return bool(self._value("SELECT 1 FROM follow_ups WHERE brand_id = ? LIMIT 1", brand_id))

    def to_judge(self, brand_id: BrandId, now: datetime) -> list[FollowUp]:
        """Those whose time has come, those in the queue, and those that something came between, the
        longest due first."""
        rows = self._all(
            f"{_WHOLE} WHERE f.brand_id = ? AND f.state IN ('waiting', 'raised')"  # the index's own words
            " AND (f.state = 'raised' OR f.due_at <= ?"
            " OR EXISTS (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id"
            " AND n.published_at > f.since AND n.kind = 'inbound' AND n.id != m.id))"
            " ORDER BY f.due_at, f.id",
            brand_id, stamp(now),
        )  # fmt: skip
        return [_follow_up(row) for row in rows]

    def standing(self, follow_up: FollowUp, now: datetime) -> Standing:
        """How things are with its mention."""
        row = self._one(
            "SELECT m.status, EXISTS (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id"
            " AND n.published_at > ?1 AND n.kind = 'inbound' AND n.id != m.id) OR EXISTS"
            " (SELECT 1 FROM mentions n WHERE n.brand_id = m.brand_id AND n.platform = m.platform"
            "  AND n.thread_key = m.thread_key AND n.published_at > ?1 AND n.kind != 'own' AND n.id != m.id"
            "  AND n.author_id = m.author_id AND m.author_id != '') AS wrote,"
            " EXISTS (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id AND n.kind = 'inbound'"
            "  AND n.status IN ('open', 'snoozed', 'asked', 'approved') AND n.id != m.id) AS busy,"
            " coalesce((SELECT r.state FROM replies r WHERE r.mention_id = m.id AND r.state != 'withdrawn'"
            "  ORDER BY r.id DESC LIMIT 1), '') = 'failed' AS failed,"
            " (SELECT count(*) FROM mentions n JOIN follow_ups o ON o.mention_id = n.id"
            f"  WHERE {_SAME_CUSTOMER} AND o.raised_at > ?2 AND o.id != ?3) AS month,"
            " EXISTS (SELECT 1 FROM mentions n JOIN follow_ups o ON o.mention_id = n.id"
            f"  WHERE {_SAME_CUSTOMER} AND o.id < ?3 AND o.state IN ('waiting', 'raised')) AS another"
            " FROM mentions m WHERE m.id = ?4",
            stamp(follow_up.since), stamp(now - MONTH), follow_up.id, follow_up.mention_id,
        )  # fmt: skip
        return Standing(
            MentionStatus(row["status"]),
            failed=bool(row["failed"]),
            wrote=bool(row["wrote"]),
            muted=RulingsRead(self._session).muted(follow_up.mention_id, now) is not None,
            busy=bool(row["busy"]),
            month=row["month"],
            another=bool(row["another"]),
        )

    def this_month(self, mention_id: MentionId, now: datetime) -> int:
        """Follow-ups with the customer of a mention that came back in the last `MONTH`."""
        return int(
            self._value(
                "SELECT count(*) FROM mentions m JOIN mentions n ON"
                f" {_SAME_CUSTOMER} JOIN follow_ups o ON o.mention_id = n.id"
                " WHERE m.id = ? AND o.raised_at > ?",
                mention_id,
                stamp(now - MONTH),
            )
        )

    def mentions_of_customer(self, mention_id: MentionId) -> int:
        """How often the customer of a mention wrote, this time included."""
        return int(
            self._value(
                f"SELECT count(*) FROM mentions m JOIN mentions n ON {_SAME_CUSTOMER}"
                " WHERE m.id = ? AND n.kind = 'inbound'",
                mention_id,
            )
        )

    # Whom a rule is about. Each leaves out what was followed up before, by whomever, whatever became of it.

    def answered(
        self, brand_id: BrandId, rule: FollowUpRule, since: datetime, limit: int
    ) -> list[tuple[MentionId, datetime]]:
        """Mentions answered since then that a rule may be about, and when, the newest answer first."""
        where, parameters = _about(rule)
        rows = self._all(
            "SELECT m.id, m.answered_at AS at FROM mentions m WHERE m.brand_id = ? AND m.answered_at > ?"
            f" AND m.kind = 'inbound' AND m.status = 'answered'{where} ORDER BY m.answered_at DESC LIMIT ?",
            brand_id, stamp(since), *parameters, stamp(self._session.now() - rule.again), rule.key, limit,
        )  # fmt: skip
        return [(MentionId(row["id"]), moment_of(row["at"])) for row in rows]

    def skipped(
        self, brand_id: BrandId, rule: FollowUpRule, since: datetime, limit: int
    ) -> list[tuple[MentionId, datetime]]:
        """As `answered`, for what was skipped since then (and published in the fortnight before)."""
        where, parameters = _about(rule)
        rows = self._all(
            "SELECT m.id, m.decided_at AS at FROM mentions m WHERE m.brand_id = ? AND m.kind = 'inbound'"
            f" AND m.status = 'skipped' AND m.moment >= ? AND m.decided_at > ?{where}"
            " ORDER BY m.moment DESC LIMIT ?",
            brand_id, first_moment(stamp(since - timedelta(days=14))), stamp(since), *parameters,
            stamp(self._session.now() - rule.again), rule.key, limit,
        )  # fmt: skip
        return [(MentionId(row["id"]), moment_of(row["at"])) for row in rows]

    def first_heard(
        self, brand_id: BrandId, after: datetime, until: datetime, limit: int
    ) -> list[tuple[CustomerId, datetime]]:
        """Customers whose first mention was published in (``after``, ``until``], and when, in that order."""
        rows = self._all(
            "SELECT m.customer_id, m.published_at FROM mentions m WHERE +m.brand_id = ?"
            " AND +m.kind = 'inbound' AND m.moment >= ? AND m.moment < ?"  # the index of publication
            " AND m.published_at > ? AND m.published_at <= ? AND m.customer_id IS NOT NULL AND NOT EXISTS"
            " (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id AND n.kind = 'inbound'"
            "  AND n.published_at < m.published_at) ORDER BY m.published_at, m.id LIMIT ?",
            brand_id, first_moment(stamp(after)), first_moment(stamp(until + MILLISECOND)),
            stamp(after), stamp(until), limit,
        )  # fmt: skip
        return [(CustomerId(row["customer_id"]), moment_of(row["published_at"])) for row in rows]

    def latest(self, customer_id: CustomerId, rule: FollowUpRule, since: datetime) -> MentionId | None:
        """The newest answered mention of a customer published since then, where a rule may be about it."""
        where, parameters = _about(rule)
        row = self._one(
            "SELECT m.id FROM mentions m WHERE m.id = (SELECT n.id FROM mentions n WHERE n.customer_id = ?"
            "  AND n.kind = 'inbound' AND n.published_at > ? AND n.status != 'gone'"
            "  ORDER BY n.published_at DESC, n.id DESC LIMIT 1)"
            f" AND m.status = 'answered'{where}",
            customer_id, stamp(since), *parameters, stamp(self._session.now() - rule.again), rule.key,
        )  # fmt: skip
        return None if row is None else MentionId(row["id"])

    def looked_until(self, brand_id: BrandId) -> datetime | None:
        """Up to which first mention anniversaries were looked for."""
        value = self._value("SELECT value FROM upkeep WHERE name = ?", f"anniversaries {brand_id}")
        return None if value is None else moment_of(int(value))


class FollowUps(FollowUpsRead):
    """Setting follow-ups, bringing them back, and what becomes of them."""

    def make(
        self,
        mention_id: MentionId,
        *,
        due_at: datetime,
        since: datetime,
        at: datetime,
        by: str = "",
        rule: str = BY_HAND,
        title: str = "",
        templates: str = "",
        prefer: tuple[str, ...] = (),
    ) -> FollowUp:
        """Keep one that waits. Raises `Overtaken` where the customer has one already, or the post is gone."""
        row = self._one("SELECT brand_id, status FROM mentions WHERE id = ?", mention_id)
        if row is None:
            raise missing("mention", mention_id)
        if row["status"] == MentionStatus.GONE:
            raise Overtaken("This post was deleted by its author. There is nothing to follow up.")
        if self.with_customer(mention_id) is not None:
            raise Overtaken(
                "There is a follow-up with this customer already. Move it, cancel it or do it now; one at a "
                "time is enough."
            )
        number = self._insert(
            "follow_ups",
            {
                "brand_id": row["brand_id"],
                "mention_id": mention_id,
                "rule": rule,
                "title": storable(title),
                "templates": templates,
                "prefer": to_json(list(prefer)),
                "state": str(FollowUpState.WAITING),
                "due_at": stamp(due_at),
                "since": stamp(since),
                "made_by": storable(by),
                "made_at": stamp(at),
            },
        )
        return self._moved(number, mention_id, "set", by, at, due_at.isoformat())

    def move(self, follow_up_id: FollowUpId, due_at: datetime, by: str, at: datetime) -> FollowUp:
        """Another time for one that waits."""
        row = self._change(follow_up_id, (FollowUpState.WAITING,), {"due_at": stamp(due_at)})
        return self._moved(follow_up_id, row["mention_id"], "moved", by, at, due_at.isoformat())

    def cancel(self, follow_up_id: FollowUpId, by: str, at: datetime) -> FollowUp:
        """A person wants none; one in the queue leaves it."""
        return self._end(follow_up_id, FollowUpState.CANCELLED, "", by, at)

    def moot(self, follow_up_id: FollowUpId, why: Obstacle, at: datetime) -> FollowUp:
        """Something came between; one in the queue leaves it."""
        return self._end(follow_up_id, FollowUpState.MOOT, str(why), "", at)

    def restore(self, follow_up_id: FollowUpId, by: str, at: datetime) -> FollowUp:
        """Take a cancellation back: it waits again. Raises `Overtaken` where the customer has another."""
        known = self.get(follow_up_id)
        other = self.with_customer(known.mention_id)
        if other is not None and other.id != follow_up_id:
            raise Overtaken("There is another follow-up with this customer by now.")
        row = self._change(
            follow_up_id, (FollowUpState.CANCELLED,),
            {"state": str(FollowUpState.WAITING), "settled_by": "", "settled_at": None, "raised_at": None},
        )  # fmt: skip
        return self._moved(follow_up_id, row["mention_id"], "restored", by, at)

    def raise_(self, follow_up_id: FollowUpId, by: str, at: datetime) -> FollowUp:
        """Bring its mention back to the queue, its suggestions to be written anew.

        Raises `AlreadyDecided` when it does not wait, `Overtaken` when the mention is in the queue, on its
        way, or gone.
        """
        known = self.get(follow_up_id)
        if known.state is not FollowUpState.WAITING:
            raise self._passed(known)
        was = self._value("SELECT status FROM mentions WHERE id = ?", known.mention_id)
        raised = self._run(
            "UPDATE mentions SET status = 'open', version = version + 1, snoozed_until = NULL, changes_at = ?"
            " WHERE id = ? AND status IN ('answered', 'skipped', 'stored')",
            stamp(at), known.mention_id,
        )  # fmt: skip
        if not raised:
            raise Overtaken("This mention is in the queue already, or a reply to it is on its way.")
        self._change(
            follow_up_id, (FollowUpState.WAITING,),
            {"state": str(FollowUpState.RAISED), "raised_at": stamp(at), "was": was},
        )  # fmt: skip
        self._run("DELETE FROM suggestions WHERE mention_id = ?", known.mention_id)
        return self._moved(follow_up_id, known.mention_id, "raised", by, at, known.rule)

    def lower(self, follow_up_id: FollowUpId, by: str, at: datetime) -> FollowUp:
        """Take "now" back: the mention is as it was, and the follow-up waits again."""
        known = self.get(follow_up_id)
        row = self._change(
            follow_up_id, (FollowUpState.RAISED,), {"state": str(FollowUpState.WAITING), "raised_at": None}
        )
        self._put_back(known.mention_id, row["was"])
        return self._moved(follow_up_id, known.mention_id, "lowered", by, at)

    def look_until(self, brand_id: BrandId, until: datetime) -> None:
        """Note up to which first mention anniversaries were looked for."""
        self._db.table("upkeep").upsert(
            {"name": f"anniversaries {brand_id}", "value": str(stamp(until))}, pk="name"
        )

    def _end(
        self, follow_up_id: FollowUpId, state: FollowUpState, why: str, by: str, at: datetime
    ) -> FollowUp:
        known = self.get(follow_up_id)
        row = self._change(
            follow_up_id, (FollowUpState.WAITING, FollowUpState.RAISED),
            {"state": str(state), "why": why, "settled_by": storable(by), "settled_at": stamp(at)},
        )  # fmt: skip
        if known.state is FollowUpState.RAISED:
            self._put_back(known.mention_id, row["was"])
        return self._moved(follow_up_id, known.mention_id, str(state), by, at, OBSTACLE_WORDS.get(why, ""))

    def _put_back(self, mention_id: MentionId, was: str) -> None:
        """The mention leaves the queue as it came; one that was decided or erased since stays as it is."""
        self._run(
            "UPDATE mentions SET status = ?, version = version + 1, snoozed_until = NULL, changes_at = NULL"
            " WHERE id = ? AND status IN ('open', 'snoozed')",
            was, mention_id,
        )  # fmt: skip
        self._run("DELETE FROM suggestions WHERE mention_id = ?", mention_id)

    def _change(
        self, follow_up_id: FollowUpId, allowed: Collection[FollowUpState], values: dict[str, Any]
    ) -> Any:
        marks = ", ".join(f"'{state}'" for state in allowed)
        settings = ", ".join(f"{column} = ?" for column in values)
        row = self._one(
            f"UPDATE follow_ups SET {settings} WHERE id = ? AND state IN ({marks}) RETURNING mention_id, was",
            *values.values(), follow_up_id,
        )  # fmt: skip
        if row is None:
            raise self._passed(self.get(follow_up_id))
        return row

    def _passed(self, known: FollowUp) -> AlreadyDecided:
        return decided_by(_SAID[known.state], known.settled_by, known.settled_at or known.made_at)

    def _moved(
        self, number: int, mention_id: MentionId, kind: str, by: str, at: datetime, detail: str = ""
    ) -> FollowUp:
        self._log(mention_id, f"follow_up_{kind}", by=by, at=stamp(at), detail=detail)
        self._touch_mention(mention_id)
        return self.get(FollowUpId(number))


def _about(rule: FollowUpRule) -> tuple[str, list[Any]]:
    """The mentions ``m`` that a rule may be about, as `socialdesk.domain.follow_up.fits` says: what never
    fits must not fill a batch again and again. Two parameters are still to follow: since when, its key."""
    where = ""
    parameters: list[Any] = []
    for column, values in (
        ("m.intent", rule.intents),
        ("m.sentiment", rule.sentiments),
        ("m.platform", rule.platforms),
        (_LANGUAGE, rule.languages),
    ):
        if values:
            where += f" AND {column} IN (SELECT value FROM json_each(?))"
            parameters.append(to_json(sorted(str(each) for each in values)))
    if rule.mentions > 1:
        where += (
            " AND (SELECT count(*) FROM mentions n WHERE n.customer_id = m.customer_id"
            " AND n.kind = 'inbound') >= ?"
        )
        parameters.append(rule.mentions)
    where += (
        " AND m.sentiment != '' AND m.gone_at IS NULL AND m.intent NOT IN"
        f" ('{Intent.SAFETY_LEGAL}', '{Intent.SPAM}')"
        f" AND instr(' ' || m.unsure || ' ', ' {Head.INTENT} ') = 0"
        f" AND instr(' ' || m.unsure || ' ', ' {Head.SENTIMENT} ') = 0 AND NOT EXISTS"
        " (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id AND n.kind = 'inbound'"
        "  AND n.id != m.id AND (n.published_at > m.published_at"
        "  OR n.status IN ('open', 'snoozed', 'asked', 'approved')))"
        " AND NOT EXISTS"
        " (SELECT 1 FROM follow_ups f WHERE f.mention_id = m.id) AND NOT EXISTS"
        " (SELECT 1 FROM mentions n JOIN follow_ups f ON f.mention_id = n.id"
        " WHERE n.customer_id = m.customer_id AND (f.state IN ('waiting', 'raised')"
        " OR f.made_at > ? AND f.rule = ?))"
    )
    return where, parameters


def decided(part: Part, mention_id: MentionId, status: MentionStatus, by: str, at: datetime) -> None:
    """Take a follow-up along when a person (or a rule) decides about its mention, or takes that back."""
    if status in (MentionStatus.SKIPPED, MentionStatus.STORED, MentionStatus.ANSWERED):
        to = FollowUpState.REPLIED if status is MentionStatus.ANSWERED else FollowUpState.SKIPPED
        _settle_raised(part, mention_id, to, by, at)
    elif status is MentionStatus.OPEN:
        _raise_again(part, mention_id, "state = 'skipped'", [], by, at)


def replied(part: Part, mention_id: MentionId, reply_id: int, by: str, at: datetime) -> None:
    """A reply to its mention was approved."""
    _settle_raised(part, mention_id, FollowUpState.REPLIED, by, at, reply_id)


def withdrawn(part: Part, mention_id: MentionId, reply_id: int, by: str, at: datetime) -> None:
    """That reply was taken back: the follow-up is in the queue again."""
    _raise_again(part, mention_id, "state = 'replied' AND reply_id = ?", [reply_id], by, at)


def _settle_raised(
    part: Part, mention_id: MentionId, to: FollowUpState, by: str, at: datetime, reply_id: int | None = None
) -> None:
    if part._run(
        "UPDATE follow_ups SET state = ?, settled_by = ?, settled_at = ?, reply_id = ?"
        " WHERE mention_id = ? AND state = 'raised'",
        to, by, stamp(at), reply_id, mention_id,
    ):  # fmt: skip
        part._log(mention_id, f"follow_up_{to}", by=by, at=stamp(at))


def _raise_again(
    part: Part, mention_id: MentionId, where: str, parameters: list[Any], by: str, at: datetime
) -> None:
    """The newest follow-up of a mention, unless a newer one waits with the customer."""
    if part._run(
        "UPDATE follow_ups SET state = 'raised', settled_by = '', settled_at = NULL, reply_id = NULL"
        f" WHERE {where} AND id = (SELECT max(id) FROM follow_ups WHERE mention_id = ?) AND NOT EXISTS"
        " (SELECT 1 FROM mentions m JOIN mentions n ON"
        f" {_SAME_CUSTOMER} JOIN follow_ups o ON o.mention_id = n.id WHERE m.id = ?"
        " AND o.state IN ('waiting', 'raised'))",
        *parameters, mention_id, mention_id,
    ):  # fmt: skip
        part._log(mention_id, "follow_up_raised", by=by, at=stamp(at))


def _follow_up(row: Any) -> FollowUp:
    return FollowUp(
        id=FollowUpId(row["id"]),
        brand_id=BrandId(row["brand_id"]),
        mention_id=MentionId(row["mention_id"]),
        rule=row["rule"],
        title=row["title"],
        templates=row["templates"],
        prefer=tuple(json.loads(row["prefer"])),
        state=FollowUpState(row["state"]),
        due_at=moment_of(row["due_at"]),
        since=moment_of(row["since"]),
        made_by=row["made_by"],
        made_at=moment_of(row["made_at"]),
        raised_at=moment_of(row["raised_at"]),
        settled_by=row["settled_by"],
        settled_at=moment_of(row["settled_at"]),
        why=row["why"],
        answered_at=moment_of(row["answered_at"]),
        customer_id=None if row["customer_id"] is None else CustomerId(row["customer_id"]),
        author_name=row["author_name"],
        author_handle=row["author_handle"],
        platform=row["platform"],
        excerpt=excerpt(row["text"], EXCERPT),
    )
