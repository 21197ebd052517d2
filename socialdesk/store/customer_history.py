"""What a customer said and what was said to them, on every platform, and how they felt week by week."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.customer import Dealing, Doing, Utterance, Voice
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.domain.trend import SentimentCounts
from socialdesk.store.encoding import moment_of, stamp
from socialdesk.store.part import Part

LOOKED_AT = 50
"""Other mentions of a customer among which something under way is looked for."""


class CustomerHistory(Part):
    """Reading back; the base of the readable customers part."""

    def history(
        self, customer_id: CustomerId, after: tuple[int, int] | None = None, limit: int = 50
    ) -> list[Utterance]:
        """What they said and what we said to them, on every platform, newest first, after a key."""
        at, place = after or (1 << 62, 0)
        rows = self._all(
            "SELECT * FROM (SELECT 'them' AS voice, m.published_at AS at, m.id * 3 AS place, m.platform,"
            "   CASE WHEN m.title != '' THEN m.title || char(10) || m.text ELSE m.text END AS text,"
            "   m.id AS mention_id, '' AS by, m.sentiment, m.edited_at IS NOT NULL OR EXISTS"
            "   (SELECT 1 FROM events e WHERE e.mention_id = m.id AND e.kind = 'edited') AS edited,"
            "   m.gone_at IS NOT NULL AS gone"
            "  FROM mentions m WHERE m.customer_id = ?1 AND m.kind = 'inbound'"
            "  AND m.published_at <= ?2 AND (m.published_at, m.id * 3) < (?2, ?3)"
            "  ORDER BY m.published_at DESC, m.id DESC LIMIT ?4)"
            " UNION ALL SELECT * FROM (SELECT 'us', coalesce(r.sent_at, r.approved_at) AS at,"
            "   r.id * 3 + 1 AS place, m.platform, r.text, m.id, r.approved_by, '', 0, 0"
            "  FROM mentions m JOIN replies r ON r.mention_id = m.id"
            "  WHERE m.customer_id = ?1 AND +r.state = 'sent' AND (coalesce(r.sent_at, r.approved_at),"
            "  r.id * 3 + 1) < (?2, ?3) ORDER BY at DESC, place DESC LIMIT ?4)"
            " UNION ALL SELECT * FROM (SELECT DISTINCT 'elsewhere', o.published_at AS at,"
            "   o.id * 3 + 2 AS place, o.platform, o.text, m.id, '', '', o.edited_at IS NOT NULL,"
            "   o.gone_at IS NOT NULL"
            "  FROM mentions m JOIN mentions o ON o.brand_id = m.brand_id AND o.platform = m.platform"
            "   AND o.thread_key = m.thread_key AND o.kind = 'own' AND o.in_reply_to = m.native_id"
            "  WHERE m.customer_id = ?1 AND m.kind = 'inbound' AND NOT EXISTS (SELECT 1 FROM replies r"
            "   WHERE r.mention_id = m.id AND r.receipt_id = o.native_id)"
            "  AND (o.published_at, o.id * 3 + 2) < (?2, ?3) ORDER BY at DESC, place DESC LIMIT ?4)"
            " ORDER BY at DESC, place DESC LIMIT ?4",
            customer_id, at, place, limit,
        )  # fmt: skip
        return [_utterance(row) for row in rows]

    def sent(self, customer_id: CustomerId, limit: int) -> list[tuple[str, Utterance]]:
        """Our newest replies to them that were sent, newest first, with the language of what they answer."""
        rows = self._all(
            "SELECT 'us' AS voice, coalesce(r.sent_at, r.approved_at) AS at, r.id * 3 + 1 AS place, m.lang,"
            " m.platform, r.text, m.id AS mention_id, r.approved_by AS by, '' AS sentiment, 0 AS edited,"
            " 0 AS gone FROM mentions m JOIN replies r ON r.mention_id = m.id"
            " WHERE m.customer_id = ? AND +r.state = 'sent' ORDER BY at DESC, place DESC LIMIT ?",
            customer_id, limit,
        )  # fmt: skip
        return [(row["lang"], _utterance(row)) for row in rows]

    def dealings(self, mention_id: MentionId, since: datetime) -> list[Dealing]:
        """What is under way about their other mentions, or was done since, newest first; looked for among the
        newest `LOOKED_AT` that are not gone."""
        rows = self._all(
            "WITH o AS MATERIALIZED (SELECT id, platform, status, published_at, assigned_to, answered_at"
            "  FROM mentions WHERE customer_id = (SELECT customer_id FROM mentions WHERE id = ?1)"
            "  AND kind = 'inbound' AND id != ?1 AND gone_at IS NULL ORDER BY published_at DESC LIMIT ?3)"
            " SELECT 'leaving' AS doing, o.id, o.platform, r.approved_by AS by, r.approved_at AS at"
            "  FROM o JOIN replies r ON r.mention_id = o.id"
            "  WHERE r.state IN ('approved', 'sending', 'by_hand', 'uncertain')"
            " UNION ALL SELECT 'asked', o.id, o.platform, s.author, s.asked_at"
            "  FROM o JOIN sign_offs s ON s.mention_id = o.id WHERE s.state = 'waiting'"
            " UNION ALL SELECT 'begun', o.id, o.platform, b.person, b.written_at"
            "  FROM o JOIN begun_replies b ON b.mention_id = o.id"
            "  WHERE o.status IN ('open', 'snoozed') AND b.written_at >= ?2"
            " UNION ALL SELECT 'answered', o.id, o.platform, coalesce((SELECT r.approved_by"
            "   FROM replies r WHERE r.mention_id = o.id AND r.state = 'sent' ORDER BY r.id DESC LIMIT 1),"
            "   ''), o.answered_at"
            "  FROM o WHERE o.status = 'answered' AND o.answered_at >= ?2"
            " UNION ALL SELECT 'waiting', o.id, o.platform, o.assigned_to, o.published_at"
            "  FROM o WHERE o.status = 'open'"
            " ORDER BY at DESC",
            mention_id, stamp(since), LOOKED_AT,
        )  # fmt: skip
        return [
            Dealing(
                Doing(row["doing"]),
                MentionId(row["id"]),
                row["platform"],
                row["by"],
                moment_of(row["at"]),
            )
            for row in rows
        ]

    def weeks(self, customer_id: CustomerId, most: int = 53) -> list[tuple[datetime, SentimentCounts]]:
        """Mentions by sentiment per week (Monday, UTC), from the first to this one, at most ``most``."""
        now = self._session.now()
        monday = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=now.weekday())
        first = monday - timedelta(weeks=most - 1)
        found: dict[int, dict[str, int]] = {}
        for row in self._all(
            "SELECT (published_at - ?2) / 604800000000 AS week, sentiment, count(*) AS many FROM mentions"
            " WHERE customer_id = ?1 AND kind = 'inbound' AND published_at >= ?2 AND sentiment != ''"
            " GROUP BY week, sentiment",
            customer_id, stamp(first),
        ):  # fmt: skip
            found.setdefault(row["week"], {})[row["sentiment"]] = row["many"]
        if not found:
            return []
        return [
            (first + timedelta(weeks=week), SentimentCounts(**found.get(week, {})))
            for week in range(min(found), most)
        ]


def _utterance(row: Any) -> Utterance:
    return Utterance(
        Voice(row["voice"]),
        moment_of(row["at"]),
        row["platform"],
        row["text"],
        MentionId(row["mention_id"]),
        (row["at"], row["place"]),
        row["by"],
        Sentiment(row["sentiment"]) if row["sentiment"] else None,
        bool(row["edited"]),
        bool(row["gone"]),
    )
