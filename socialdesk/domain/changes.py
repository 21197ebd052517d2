"""What a committed write changed, so that each screen can say whether it is stale."""

from __future__ import annotations

from dataclasses import dataclass

from socialdesk.domain.mention import MentionId


@dataclass(frozen=True, slots=True)
class Changes:
    """Published once after commit. Empty sets and False mean untouched."""

    mentions: frozenset[MentionId] = frozenset()
    added: int = 0
    outbox: bool = False
    accounts: bool = False
    watches: bool = False
    customers: bool = False
    trends: bool = False
    model: bool = False  # what answers, from now on
    alerts: bool = False
    playbook: bool = False  # what a brand says, from now on
    views: bool = False  # saved views

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.mentions | other.mentions,
            self.added + other.added,
            self.outbox or other.outbox,
            self.accounts or other.accounts,
            self.watches or other.watches,
            self.customers or other.customers,
            self.trends or other.trends,
            self.model or other.model,
            self.alerts or other.alerts,
            self.playbook or other.playbook,
            self.views or other.views,
        )

    def __bool__(self) -> bool:
        return self != Changes()
