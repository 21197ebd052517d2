"""What can go wrong, sorted by who can do something about it.

::

    SocialDeskError
    ├── Unavailable            the world will recover; retried with backoff
    │   ├── NetworkDown
    │   ├── PlatformDown
    │   ├── RateLimited        (retry_at)
    │   └── StoreBusy
    ├── NeedsAttention         only a person can fix it; shown with one action
    │   ├── CredentialsRejected
    │   ├── PermissionMissing
    │   ├── BudgetSpent
    │   ├── ModelMissing
    │   ├── SettingWrong       (also playbooks and queries, see QueryError)
    │   │   └── QueryError     (position)
    │   ├── VaultLocked
    │   ├── StoreTooNew
    │   ├── StoreDamaged
    │   └── DiskFull
    ├── Refused                this item will never succeed; shown on the item
    │   ├── ReplyTooLong       (limit, length)
    │   ├── TargetGone
    │   ├── NotAllowedHere
    │   │   └── AccountRemoved
    │   ├── DuplicateReply
    │   ├── AgainstGuard       (findings)
    │   │   └── NeedsSecondPerson
    │   ├── MayNotSign         not this person
    │   └── Unreadable         a post or a row that cannot be understood
    ├── InDoubt                a write left and no answer came: it may have happened
    └── Overtaken              the world moved while the person thought
        ├── AlreadyDecided     (by, at)
        └── StaleVersion

Anything else is a bug: it reaches the crash dialog with its traceback.
The message of each error is a sentence for the person; it never holds a secret.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime


class SocialDeskError(Exception):
    """Base of everything that is not a bug."""


class Unavailable(SocialDeskError):
    """The world will recover; whoever owns the retry tries again."""


class NetworkDown(Unavailable):
    """No connection, or it broke before an answer could be read."""


class PlatformDown(Unavailable):
    """The platform answered that it is in trouble, or answered nonsense."""


class RateLimited(Unavailable):
    """The platform asks to slow down until ``retry_at`` (aware UTC)."""

    def __init__(self, message: str, *, retry_at: datetime) -> None:
        super().__init__(message)
        self.retry_at = retry_at


class StoreBusy(Unavailable):
    """Another process holds the database."""


class NeedsAttention(SocialDeskError):
    """Only a person can fix it."""


class CredentialsRejected(NeedsAttention):
    """The platform no longer takes the key or token."""


class PermissionMissing(NeedsAttention):
    """The key works, but may not do this."""


class BudgetSpent(NeedsAttention):
    """Today's spending cap would be passed by this call."""


class ModelMissing(NeedsAttention):
    """The classifier's directory is missing or unreadable."""


class SettingWrong(NeedsAttention):
    """A setting, playbook or column mapping is wrong; the message names the place and the remedy."""


class QueryError(SettingWrong):
    """A query does not parse. ``position`` is the offset (characters) of the fault in the query."""

    def __init__(self, message: str, *, position: int) -> None:
        super().__init__(message)
        self.position = position


class VaultLocked(NeedsAttention):
    """The system keyring or the vault file cannot be opened."""


class StoreTooNew(NeedsAttention):
    """The database was written by a newer SocialDesk."""


class StoreDamaged(NeedsAttention):
    """The database file fails its checks."""


class DiskFull(NeedsAttention):
    """Nothing more can be written."""


class Refused(SocialDeskError):
    """This item will never succeed."""


class ReplyTooLong(Refused):
    """The platform counts ``length`` where ``limit`` is allowed."""

    def __init__(self, message: str, *, limit: int, length: int) -> None:
        super().__init__(message)
        self.limit = limit
        self.length = length


class TargetGone(Refused):
    """The post to answer was deleted or hidden."""


class NotAllowedHere(Refused):
    """The platform forbids this reply; the person can post it by hand."""


class AccountRemoved(NotAllowedHere):
    """A person removed the account; what was under way for it ends, and nothing is wrong."""


class DuplicateReply(Refused):
    """The platform says that this text was posted already."""


class AgainstGuard(Refused):
    """The reply holds something that may not go out."""

    def __init__(self, message: str, *, findings: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class NeedsSecondPerson(AgainstGuard):
    """Somebody else must look at the reply before it leaves: ask them."""


class MayNotSign(Refused):
    """This person may not decide about this draft."""


class Unreadable(Refused):
    """One item could not be understood; the others go on."""


class InDoubt(SocialDeskError):
    """A write left and no answer came. Look at the thread before anything else."""


class Overtaken(SocialDeskError):
    """The world moved while the person thought; reload and ask again."""


class AlreadyDecided(Overtaken):
    """Somebody (or the same person, in another window) decided this before."""

    def __init__(self, message: str, *, by: str, at: datetime) -> None:
        super().__init__(message)
        self.by = by
        self.at = at


class StaleVersion(Overtaken):
    """The mention changed since it was shown."""
