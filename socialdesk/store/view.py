"""A view: which mentions a list shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from socialdesk.domain.expression import Node
from socialdesk.domain.mention import AccountId, MentionKind, MentionStatus, WatchId

Order = Literal["queue", "newest", "oldest", "answer_by"]
"""``queue``: most pressing first; ``newest`` and ``oldest``: by publication; ``answer_by``: soonest deadline
first, those without one last."""

BY_TIME: tuple[Order, ...] = ("newest", "oldest")


@dataclass(frozen=True, slots=True)
class View:
    """Everything that narrows a list. An empty set of statuses or kinds means any."""

    order: Order = "queue"
    statuses: frozenset[MentionStatus] = frozenset({MentionStatus.OPEN})
    kinds: frozenset[MentionKind] = frozenset({MentionKind.INBOUND})
    expression: Node | None = None
    watch_id: WatchId | None = None
    account_id: AccountId | None = None
    cluster: int | None = None  # only what says the same
