"""Language models that suggest replies: the choice per brand, consents, and a record of each answer."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from socialdesk.domain.assistant import AssistantChoice, Consent, ModelAnswer
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import ReplyId
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import Part, missing

_ANSWER = (
    "SELECT a.*, coalesce(r.suggested_text, '') AS suggested, coalesce(r.text, '') AS sent"
    " FROM model_answers a LEFT JOIN replies r ON r.id = a.reply_id"
)
_OF_BRAND = "(SELECT brand_id FROM mentions m WHERE m.id = a.mention_id) = ?"
"""Of ``a``; as a join SQLite goes through all mentions of the brand."""


class AssistantRead(Part):
    """Looking up what was chosen, agreed to and answered."""

    def choice(self, brand_id: BrandId) -> AssistantChoice | None:
        """What was chosen for a brand, switched on or not; None when nothing ever was."""
        row = self._one("SELECT * FROM assistants WHERE brand_id = ?", brand_id)
        return None if row is None else _choice(row)

    def consent(self, brand_id: BrandId, host: str) -> Consent | None:
        """The consent in force for sending a brand's mentions to a host."""
        row = self._one(
            "SELECT * FROM assistant_consents WHERE brand_id = ? AND host = ? AND ended_at IS NULL"
            " ORDER BY id DESC LIMIT 1",
            brand_id, host,
        )  # fmt: skip
        return None if row is None else _consent(row)

    def answers(self, mention_id: MentionId) -> list[ModelAnswer]:
        """Every answer to a mention, oldest first."""
        return [
            _answer(row) for row in self._all(f"{_ANSWER} WHERE a.mention_id = ? ORDER BY a.id", mention_id)
        ]

    def switched_on(self) -> list[AssistantChoice]:
        """The brands for which a model is switched on."""
        rows = self._all("SELECT * FROM assistants WHERE switched_on ORDER BY brand_id")
        return [_choice(row) for row in rows]

    def asked(self, mentions: Iterable[MentionId]) -> dict[MentionId, str]:
        """Of these mentions those that the model was asked about, with what became of its last answer."""
        rows = self._all(
            "SELECT mention_id, dropped FROM model_answers WHERE mention_id IN"
            " (SELECT value FROM json_each(?)) ORDER BY id",
            to_json(list(mentions)),
        )
        return {MentionId(row["mention_id"]): row["dropped"] for row in rows}

    def asked_since(self, brand_id: BrandId, since: datetime) -> int:
        """How many answers a brand got since then, shown or dropped."""
        return int(
            self._value(
                f"SELECT count(*) FROM model_answers a WHERE a.at >= ? AND {_OF_BRAND}",
                stamp(since),
                brand_id,
            )
            or 0
        )

    def recent(self, brand_id: BrandId, limit: int) -> list[ModelAnswer]:
        """The newest answers of a brand, shown or dropped."""
        rows = self._all(f"{_ANSWER} WHERE {_OF_BRAND} ORDER BY a.id DESC LIMIT ?", brand_id, limit)
        return [_answer(row) for row in rows]

    def outcomes(self, brand_id: BrandId) -> dict[str, int]:
        """How many answers a brand got by what became of them: ``""`` for shown, else why it was dropped."""
        rows = self._all(
            f"SELECT a.dropped, count(*) AS many FROM model_answers a WHERE {_OF_BRAND}"
            " GROUP BY a.dropped ORDER BY many DESC, a.dropped",
            brand_id,
        )
        return {row["dropped"]: row["many"] for row in rows}


class Assistant(AssistantRead):
    """Choosing, agreeing and recording."""

    def choose(self, choice: AssistantChoice, by: str, at: datetime) -> None:
        """Keep a brand's choice, and who made it."""
        self._run(
            "INSERT INTO assistants (brand_id, address, model, switched_on, ahead) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (brand_id) DO UPDATE SET address = excluded.address, model = excluded.model,"
            " switched_on = excluded.switched_on, ahead = excluded.ahead",
            choice.brand_id, choice.address, choice.model, int(choice.on), int(choice.ahead),
        )  # fmt: skip
        kind = "assistant_on" if choice.on else "assistant_off"
        detail = to_json({"address": choice.address, "model": choice.model, "ahead": choice.ahead})
        self._log(None, kind, by=by, at=stamp(at), detail=detail, brand_id=choice.brand_id)
        self._touch("model")

    def agree(self, brand_id: BrandId, host: str, *, shown: str, by: str, at: datetime) -> None:
        """Record a consent. ``shown`` is the digest of what the person was shown."""
        self._insert(
            "assistant_consents",
            {"brand_id": brand_id, "host": host, "shown": shown, "by": by, "at": stamp(at)},
        )
        self._log(None, "assistant_agreed", by=by, at=stamp(at), detail=host, brand_id=brand_id)
        self._touch("model")

    def withdraw(self, brand_id: BrandId, *, by: str, at: datetime) -> int:
        """Take back every consent of a brand; answers how many were in force."""
        self._touch("model")
        taken = self._run(
            "UPDATE assistant_consents SET ended_by = ?, ended_at = ?"
            " WHERE brand_id = ? AND ended_at IS NULL",
            by, stamp(at), brand_id,
        )  # fmt: skip
        if taken:
            self._log(None, "assistant_withdrawn", by=by, at=stamp(at), brand_id=brand_id)
        return taken

    def answered(
        self,
        mention_id: MentionId,
        *,
        at: datetime,
        host: str,
        model: str,
        prompt_version: str,
        sources: Mapping[int, str],
        cited: Sequence[int],
        digest: str,
        seconds: float,
        dropped: str,
    ) -> int:
        """Record an answer; answers its number, which a suggestion carries as its source. Raises `Overtaken`
        where the mention is not there any more."""
        if not self._value("SELECT 1 FROM mentions WHERE id = ?", mention_id):
            raise missing("mention", mention_id)
        return self._insert(
            "model_answers",
            {
                "mention_id": mention_id,
                "at": stamp(at),
                "host": host,
                "model": model,
                "prompt_version": prompt_version,
                "sources": to_json({str(number): key for number, key in sources.items()}),
                "cited": to_json(list(cited)),
                "digest": digest,
                "seconds": seconds,
                "dropped": dropped,
            },
        )

    def used(self, answer: int, mention_id: MentionId, reply_id: ReplyId) -> None:
        """Note that an approved reply began as this answer to its mention."""
        self._run(
            "UPDATE model_answers SET reply_id = ? WHERE id = ? AND mention_id = ?",
            reply_id, answer, mention_id,
        )  # fmt: skip


def _choice(row: Any) -> AssistantChoice:
    return AssistantChoice(
        BrandId(row["brand_id"]),
        row["address"],
        row["model"],
        on=bool(row["switched_on"]),
        ahead=bool(row["ahead"]),
    )


def _consent(row: Any) -> Consent:
    return Consent(
        BrandId(row["brand_id"]),
        row["host"],
        row["by"],
        moment_of(row["at"]),
        row["shown"],
    )


def _answer(row: Any) -> ModelAnswer:
    return ModelAnswer(
        id=row["id"],
        mention_id=MentionId(row["mention_id"]),
        at=moment_of(row["at"]),
        host=row["host"],
        model=row["model"],
        prompt_version=row["prompt_version"],
        sources={int(number): key for number, key in json.loads(row["sources"]).items()},
        cited=tuple(json.loads(row["cited"])),
        digest=row["digest"],
        seconds=row["seconds"],
        dropped=row["dropped"],
        reply_id=None if row["reply_id"] is None else ReplyId(row["reply_id"]),
        suggested=row["suggested"],
        sent=row["sent"],
    )
