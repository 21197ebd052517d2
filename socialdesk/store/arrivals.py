"""What comes in, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.mention import MentionId, MentionKind, MentionStatus, Post, WatchId


@dataclass(frozen=True, slots=True)
class Arrival:
    """A post on its way in. ``likeness`` is a 64-bit similarity hash of its text, None when it is too
    short to compare; ``status`` is where it starts (STORED for a quiet backfill)."""

    post: Post
    kind: MentionKind
    lang: str
    watch_ids: tuple[WatchId, ...]
    status: MentionStatus
    fetched_at: datetime
    likeness: int | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a batch. Each arrival is counted in exactly one of them.

    ``new`` are inbound posts and context seen for the first time, ``own`` our own, ``reposts`` those
    that were attached to their original, ``edited`` known ones whose text changed, ``repeated`` the
    rest. ``ids`` are those of all that were not there before.
    """

    new: tuple[MentionId, ...] = ()
    repeated: int = 0
    edited: tuple[MentionId, ...] = ()
    reposts: int = 0
    own: tuple[MentionId, ...] = ()
    ids: range = range(0)
