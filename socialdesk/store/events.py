"""The log: who did what to a mention, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.mention import MentionId
from socialdesk.store.encoding import moment_of, stamp
from socialdesk.store.part import Part


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log. ``kind`` is stable ("edited", "approved", "gone" …); ``by`` is empty for
    SocialDesk itself; ``detail`` is erased when the mention is gone."""

    kind: str
    by: str
    at: datetime
    detail: str = ""
    mention_id: MentionId | None = None


class EventsRead(Part):
    """Looking into the log."""

    def history(self, mention_id: MentionId) -> list[Event]:
        """All that happened to a mention, oldest first."""
        rows = self._all("SELECT * FROM events WHERE mention_id = ? ORDER BY id", mention_id)
        return [
            Event(row["kind"], row["by"], moment_of(row["at"]), row["detail"], MentionId(row["mention_id"]))
            for row in rows
        ]


class Events(EventsRead):
    """Writing into the log."""

    def log(
        self, mention_id: MentionId | None, kind: str, *, by: str, at: datetime, detail: str = ""
    ) -> None:
        self._log(mention_id, kind, by=by, at=stamp(at), detail=detail)
