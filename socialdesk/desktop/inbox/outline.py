"""What stays of a row that is far from what is seen."""

from __future__ import annotations

from datetime import UTC, datetime

from socialdesk.domain.mention import MentionRow

_SOME_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class Outline(MentionRow):
    """A row without its words, names and times: a third of the memory. It is found, moved, picked and decided
    about like any other; before it is seen, the row itself is read again."""

    __slots__ = ()


def outline(row: MentionRow) -> Outline:
    """All of a row but what only its painting needs."""
    return Outline(
        id=row.id, platform=row.platform, author_name="", author_handle="", excerpt="", lang=row.lang,
        published_at=_SOME_TIME, status=row.status, version=row.version, priority=row.priority, key=row.key,
        urgency=row.urgency, assigned_to=row.assigned_to, tags=row.tags, account_id=row.account_id,
        cluster=row.cluster, seen=row.seen,
    )  # fmt: skip
