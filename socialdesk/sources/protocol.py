"""What a platform must be able to do, and what it is given to do it with.

One platform is one file in this package; its last line names its class: ``SOURCE = Mastodon``.
`discover` finds it, the dialog to connect an account is drawn from its ``traits``, and the
conformance suite runs over it. Methods block; each is called from one thread at a time.

Reads may retry inside the client library's own limits, never longer than `DEADLINE` seconds in all;
the schedule owns every other retry. **Writes never retry**: a send whose answer got lost raises
`InDoubt`, and the dispatcher reads the thread before anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Flag, auto
from typing import Any, ClassVar, Protocol

from socialdesk.domain.account import Quota
from socialdesk.domain.mention import Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule

DEADLINE = 30.0
"""Seconds for one answer, from the first byte sent to the last byte read."""

ANSWER_CAP = 8 * 1024 * 1024
"""Bytes of one answer that are read; more raises `PlatformDown`."""

Item = Mapping[str, Any]
"""One post as the platform sent it: JSON values only, so that it can be kept when unreadable."""

Cursor = Mapping[str, Any]
"""Where the last fetch ended: JSON values, opaque to everybody but the source that made it."""


class Ability(Flag):
    """What a platform lets us do; the Sources screen says it in words."""

    NONE = 0
    MENTIONS = auto()  # own mentions and replies
    SEARCH = auto()  # keyword search
    THREAD = auto()
    REPLY = auto()
    RECHECK = auto()  # edits and deletions can be seen later


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to ask for when an account is connected. Secrets go to the vault. ``group`` names the way of
    signing in that it belongs to, where there is a choice of ways."""

    name: str
    label: str
    secret: bool = False
    required: bool = True
    default: str = ""
    help: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class SearchDialect:
    """What a platform's own search understands; the query package translates a watch into it.

    ``max_length`` is characters per query, ``max_queries`` how many one fetch may send. What the
    platform cannot express is dropped (the result is wider, never narrower) and checked locally.
    ``operators`` maps our fields to the platform's spelling with ``{}`` for the value, for example
    ``{"lang": "lang:{}", "from": "from:{}", "has:link": "has:links"}``; ``hashtags_only`` sends single
    words as hashtag names instead.
    """

    boolean: bool = False
    phrase: bool = True
    negation: bool = False
    or_word: str = " OR "
    not_word: str = "-"
    max_length: int = 256
    max_queries: int = 8
    operators: Mapping[str, str] = field(default_factory=dict)
    hashtags_only: bool = False


@dataclass(frozen=True, slots=True)
class Traits:
    """A platform in figures and words. ``interval`` is the usual pace in seconds between polls."""

    key: str
    name: str
    abilities: Ability
    fields: tuple[Field, ...] = ()
    search: SearchDialect | None = None
    interval: float = 120.0
    overlap: float = 3600.0  # seconds looked back at each poll, so that late items are found
    price_note: str = ""
    search_read_price: Decimal = Decimal(0)  # US dollars per found post, for the watch preview
    deletion_check_hours: float | None = None  # how often stored posts must be looked at again
    recheck_price: Decimal = Decimal(0)  # US dollars per stored post that is looked at again


@dataclass(slots=True)
class Connection:
    """All that an account gives its source.

    ``secrets`` are plain values: never log, print or put them in an exception; this class hides them
    from ``repr``. ``keep`` stores changed secrets (a rotated token, a session) durably and must be
    called *before* the new value is used. ``charge`` books money before a paid call and raises
    `BudgetSpent` when the day's cap would be passed; ``refund`` gives back what was booked too much.
    ``settings["base_url"]`` points every source at another server.
    """

    settings: Mapping[str, str]
    secrets: Mapping[str, str] = field(repr=False)
    keep: Callable[[Mapping[str, str]], None]
    charge: Callable[[Decimal], None]
    refund: Callable[[Decimal], None]
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Page:
    """One fetch. ``more`` asks to be called again at once with the new cursor; ``gone`` are native ids
    that the platform reports deleted; ``incomplete`` says in words why something may be missing;
    ``notes`` are standing facts for the Sources screen ("This server cannot search text")."""

    items: tuple[Item, ...]
    cursor: Cursor
    more: bool = False
    gone: tuple[str, ...] = ()
    quota: Quota | None = None
    incomplete: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recheck:
    """A second look at stored posts: ``changed`` as items (edited or with new figures), ``gone`` ids."""

    changed: tuple[Item, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom the platform takes us for, after `Source.check`."""

    native_id: str
    handle: str
    name: str = ""
    notes: tuple[str, ...] = ()
    token_expires_at: datetime | None = None


class Source(Protocol):
    """One account at one platform. Every method raises only the families of `socialdesk.errors`."""

    traits: ClassVar[Traits]

    def __init__(self, connection: Connection) -> None:
        """Keep the connection; no network, no file."""

    def check(self) -> Identity:
        """Sign in and say who we are."""

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """Everything new for this account: own mentions and replies, then each search.

        ``cursor`` None is the first connection: fetch a modest backlog (about a week, at most a few
        pages). Items may repeat (the overlap window makes them); a caller stores by native id.
        """

    def normalise(self, item: Item) -> Post:
        """Turn one item into a post. Pure: no network, no clock. Raises `Unreadable`."""

    def thread(self, post: Post) -> Sequence[Item]:
        """The whole thread around a post, oldest first, itself included; empty where unsupported."""

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        """Look at stored posts again for edits and deletions; an empty answer where unsupported."""

    def reply_rule(self, post: Post) -> ReplyRule:
        """What a reply to this post may be. No network: from the post, settings and cached facts."""

    def send(self, reply: OutgoingReply) -> Receipt:
        """Post the reply once. `InDoubt` when the answer got lost, `Refused` kinds when it never will be."""

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        """Read the thread for this reply by us; None when it is not there (yet)."""

    def close(self) -> None:
        """Release connections."""
