"""What people made of the suggestions they were shown: one row for each, written with the decision."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.habit import SentReply, Tally, Turn, Use, difference, turn
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import Suggestion, SuggestionKind
from socialdesk.store.encoding import stamp, storable, suggestion_from_json
from socialdesk.store.part import Part

# What a customer said next, after the reply of an offer left.
_NEXT = (
    "(SELECT n.id FROM mentions n WHERE n.customer_id = m.customer_id AND n.kind = 'inbound'"
    " AND n.brand_id = m.brand_id AND n.published_at > r.sent_at AND n.sentiment != ''"
    " ORDER BY n.published_at LIMIT 1)"
)


class HabitsRead(Part):
    """Counting what became of suggestions."""

    def tallies(self, brand_id: BrandId, since: datetime) -> list[Tally]:
        """What was decided since then, per source and language. A language model's answers, each of which
        is shown once, count together under ``model``."""
        rows = self._all(
            "SELECT kind, CASE kind WHEN 'model' THEN 'model' ELSE source_key END AS key, lang,"
            " count(*) AS shown, sum(use = 'unchanged') AS unchanged, sum(use = 'edited') AS edited,"
            " sum(use = 'passed') AS passed, sum(use = 'skipped') AS skipped,"
            " sum(CASE use WHEN 'edited' THEN kept ELSE 0.0 END) AS kept"
            " FROM offers WHERE brand_id = ? AND at >= ? GROUP BY 1, 2, 3",
            brand_id, stamp(since),
        )  # fmt: skip
        turns = self._turns(brand_id, since)
        return [
            Tally(
                SuggestionKind(row["kind"]),
                row["key"],
                row["lang"],
                row["shown"],
                row["unchanged"],
                row["edited"],
                row["passed"],
                row["skipped"],
                row["kept"],
                *(turns.get((row["kind"], row["key"], row["lang"], each), 0) for each in Turn),
            )
            for row in rows
        ]

    def _turns(self, brand_id: BrandId, since: datetime) -> dict[tuple[str, str, str, Turn], int]:
        rows = self._all(
            "SELECT o.kind, CASE o.kind WHEN 'model' THEN 'model' ELSE o.source_key END AS key, o.lang,"  # noqa: S608 - our own words
            " m.sentiment, x.sentiment AS next, count(*) AS many FROM offers o"
            " JOIN replies r ON r.id = o.reply_id JOIN mentions m ON m.id = o.mention_id"
            f" JOIN mentions x ON x.id = {_NEXT}"
            " WHERE o.brand_id = ? AND o.at >= ? AND o.use IN ('unchanged', 'edited')"
            " AND r.sent_at IS NOT NULL GROUP BY 1, 2, 3, 4, 5",
            brand_id, stamp(since),
        )  # fmt: skip
        found: dict[tuple[str, str, str, Turn], int] = {}
        for row in rows:
            way = turn(_sentiment(row["sentiment"]), _sentiment(row["next"]))
            if way is not None:
                key = (row["kind"], row["key"], row["lang"], way)
                found[key] = found.get(key, 0) + row["many"]
        return found

    def sent(self, brand_id: BrandId, since: datetime, limit: int = 5_000) -> list[SentReply]:
        """The latest replies of a brand that stand, newest first; those to posts that are gone are not
        read any more."""
        rows = self._all(
            "SELECT r.mention_id, m.title, m.text AS mention, m.lang, m.platform, m.intent, m.sentiment,"  # noqa: S608 - our own words
            " m.author_name, m.author_handle, r.suggestion_kind, coalesce(o.source_key, '') AS source_key,"
            " r.suggested_text, r.text, x.sentiment AS next, coalesce(x.text, '') AS next_text"
            " FROM replies r JOIN mentions m ON m.id = r.mention_id"
            f" LEFT JOIN mentions x ON x.id = {_NEXT}"
            " LEFT JOIN offers o ON o.reply_id = r.id AND o.use IN ('unchanged', 'edited')"
            " WHERE r.brand_id = ? AND r.state = 'sent' AND r.approved_at >= ? AND m.gone_at IS NULL"
            " ORDER BY r.id DESC LIMIT ?",
            brand_id, stamp(since), limit,
        )  # fmt: skip
        return [_sent(row) for row in rows]

    def aside(self, brand_id: BrandId) -> frozenset[str]:
        """The keys of the lessons that somebody put aside."""
        return frozenset(
            row["key"] for row in self._all("SELECT key FROM lessons_aside WHERE brand_id = ?", brand_id)
        )


class Habits(HabitsRead):
    """Putting lessons aside."""

    def put_aside(self, brand_id: BrandId, key: str, by: str, at: datetime) -> None:
        """Note that nobody needs to hear this lesson again; whoever did so first stays named."""
        self._run(
            "INSERT OR IGNORE INTO lessons_aside (brand_id, key, by, at) VALUES (?, ?, ?, ?)",
            brand_id, key, storable(by), stamp(at),
        )  # fmt: skip

    def take_up(self, brand_id: BrandId, key: str) -> None:
        """Take that back."""
        self._run("DELETE FROM lessons_aside WHERE brand_id = ? AND key = ?", brand_id, key)


def note_reply(
    part: Part, mention_id: MentionId, reply_id: int, text: str, suggestion: Suggestion | None, at: datetime
) -> None:
    """Note what an approval made of the suggestions of its mention. ``suggestion`` is the one that the
    text began as, None for the person's own words."""
    shown = _shown(part, mention_id)
    places = [
        place
        for place, each in enumerate(shown)
        if suggestion is not None and (each.source_key, each.text) == (suggestion.source_key, suggestion.text)
    ]
    if suggestion is not None and not places:  # written anew meanwhile: only the one taken is known
        shown, places = [suggestion], [0]
    taken = places[0] if places else len(shown)
    rows = []
    for place, each in enumerate(shown):
        use, kept = Use.PASSED if place < taken else Use.UNREAD, 0.0
        if place == taken:
            kept = 1.0 - difference(each.text, text)
            use = Use.UNCHANGED if kept == 1.0 else Use.EDITED
        rows.append((each, use, kept))
    _keep(part, mention_id, rows, reply_id, at)


def note_skip(part: Part, mention_id: MentionId, at: datetime) -> None:
    """Note that a mention was skipped; nothing where nobody had looked at its suggestions."""
    if part._value("SELECT opened_at FROM mentions WHERE id = ?", mention_id) is not None:
        shown = _shown(part, mention_id)
        _keep(part, mention_id, [(each, Use.SKIPPED, 0.0) for each in shown], None, at)


def forget_reply(part: Part, reply_id: int) -> None:
    """The approval was taken back, and says nothing any more."""
    part._run("DELETE FROM offers WHERE reply_id = ?", reply_id)


def forget_skip(part: Part, mention_id: MentionId) -> None:
    """The last skip was taken back."""
    part._run(
        "DELETE FROM offers WHERE mention_id = ?1 AND reply_id IS NULL AND at ="
        " (SELECT max(at) FROM offers WHERE mention_id = ?1 AND reply_id IS NULL)",
        mention_id,
    )


def _shown(part: Part, mention_id: MentionId) -> list[Suggestion]:
    rows = part._all("SELECT suggestion FROM suggestions WHERE mention_id = ? ORDER BY place", mention_id)
    return [suggestion_from_json(row["suggestion"]) for row in rows]


def _keep(
    part: Part,
    mention_id: MentionId,
    rows: list[tuple[Suggestion, Use, float]],
    reply_id: int | None,
    at: datetime,
) -> None:
    part._many(
        "INSERT INTO offers (mention_id, reply_id, brand_id, kind, source_key, lang, use, kept, at)"
        " SELECT ?1, ?2, brand_id, ?3, ?4, ?5, ?6, ?7, ?8 FROM mentions WHERE id = ?1",
        [
            (mention_id, reply_id, str(each.kind), each.source_key, each.lang, str(use), kept, stamp(at))
            for each, use, kept in rows
            if each.source_key
        ],
    )


def _sentiment(value: str | None) -> Sentiment | None:
    return Sentiment(value) if value else None


def _sent(row: Any) -> SentReply:
    before, after = _sentiment(row["sentiment"]), _sentiment(row["next"])
    return SentReply(
        MentionId(row["mention_id"]),
        f"{row['title']}\n{row['mention']}" if row["title"] else row["mention"],
        row["lang"],
        row["platform"],
        Intent(row["intent"]) if row["intent"] else None,
        before,
        row["author_name"],
        row["author_handle"],
        SuggestionKind(row["suggestion_kind"]) if row["suggestion_kind"] else None,
        row["source_key"],
        row["suggested_text"],
        row["text"],
        turn(before, after),
        row["next_text"],
    )
