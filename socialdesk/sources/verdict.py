"""What a foreign failure means for us: the one place that turns status codes, headers and the
exceptions of HTTP libraries into `socialdesk.errors`.

A source makes one `Verdict` and wraps each of its calls::

    self._verdict = Verdict("Mastodon", connection, garbage=(MastodonError, RecursionError), answer_of=...)

    with self._verdict():                                    # a read
        ...
    with self._verdict(writing=True, says={422: Refused}):   # a write: doubt is called doubt
        ...

For a write the question is only ever "may it have happened?". It cannot when the connection was never
made or the platform refused it with a 4xx; everything else (a broken line, a deadline, any 5xx, an answer
that cannot be read) is `InDoubt`.
"""

from __future__ import annotations

import email.utils
import json
import logging
import re
import socket
import ssl
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import requests
import urllib3.exceptions

from socialdesk.domain.account import Quota
from socialdesk.errors import (
    CredentialsRejected,
    DuplicateReply,
    InDoubt,
    NetworkDown,
    NotAllowedHere,
    PermissionMissing,
    PlatformDown,
    RateLimited,
    Refused,
    SettingWrong,
    SocialDeskError,
    TargetGone,
)
from socialdesk.sources.protocol import Connection

log = logging.getLogger(__name__)

USUAL_WAIT = timedelta(minutes=5)
"""How long to wait when a platform says "slow down" and not until when."""

LONGEST_WAIT = timedelta(hours=25)
"""No reset time is believed beyond this: a day's quota and an hour of wrong clock."""

SPARED = 0.2
"""Share of a quota that reading leaves for replies."""

REASON_CAP = 200

_LIMIT_FAMILIES = (
    "x-ratelimit-{}",  # Mastodon, Reddit
    "x-rate-limit-{}",  # X
    "ratelimit-{}",  # Bluesky
    "x-app-limit-24hour-{}",  # X, a day for the app
    "x-user-limit-24hour-{}",  # X, a day for the account
)


class DeadlinePassed(Exception):
    """Mixed into what `socialdesk.sources.http` raises when an answer took longer than `DEADLINE` in all."""


class AnswerTooLong(Exception):
    """Mixed into what `socialdesk.sources.http` raises when an answer is longer than `ANSWER_CAP`."""


class Moved(Exception):
    """Mixed into what `socialdesk.sources.http` raises when a write was answered with a redirect.

    ``done`` says that the redirect may stand for a success (302, 303)."""

    done: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of an HTTP answer; header names are lower case. ``reason`` is the platform's own word."""

    status: int
    headers: Mapping[str, str]
    reason: str = ""


Says = Mapping[int, Callable[[str], SocialDeskError]]
"""What a status means in one call, where the usual meaning is wrong: ``{422: Refused}``."""


def moment(value: str, now: datetime) -> datetime | None:
    """Read a reset time in any dialect: ISO 8601, HTTP date, epoch seconds (or milliseconds), seconds
    from ``now``. None when it is none of these or not believable."""
    text = value.strip().strip('"')
    try:
        number = float(text)
    except ValueError:
        return _written_moment(text)
    if not 0 <= number < 1e14:  # also refuses nan
        return None
    if number >= 1e11:
        number /= 1000
    if number >= 1e9:
        return datetime.fromtimestamp(number, UTC)
    return now + timedelta(seconds=number) if number < 1e8 else None


def _written_moment(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        try:
            read = email.utils.parsedate_to_datetime(text)
        except (ValueError, TypeError):
            return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def quota(headers: Mapping[str, str], now: datetime) -> Quota | None:
    """The tightest quota that an answer's headers tell of, None when they tell nothing."""
    low = {name.lower(): value for name, value in headers.items()}
    found = [one for family in _LIMIT_FAMILIES if (one := _one_quota(low, family, now)) is not None]
    return min(found, key=lambda one: one.remaining / max(one.limit, 1), default=None)


def _one_quota(headers: Mapping[str, str], family: str, now: datetime) -> Quota | None:
    try:
        remaining = int(float(headers[family.format("remaining")]))
        if (limit := headers.get(family.format("limit"))) is not None:
            allowed = int(float(limit))
        else:  # Reddit tells what was used instead
            allowed = remaining + int(float(headers[family.format("used")]))
    except (KeyError, ValueError, OverflowError):
        return None
    reset = headers.get(family.format("reset"))
    resets_at = moment(reset, now) if reset is not None else None
    return Quota(limit=max(allowed, 0), remaining=max(remaining, 0), resets_at=resets_at)


def retry_at(headers: Mapping[str, str], now: datetime) -> datetime:
    """When to ask again after a 429: Retry-After if there is one, else the latest reset of a spent quota,
    else any reset, else `USUAL_WAIT`. Always in the future and within `LONGEST_WAIT`."""
    low = {name.lower(): value for name, value in headers.items()}
    until = moment(low["retry-after"], now) if "retry-after" in low else None
    if until is None:
        resets = [
            (_number(low.get(family.format("remaining"))) <= 0, reset)
            for family in _LIMIT_FAMILIES
            if (reset := moment(low.get(family.format("reset"), ""), now)) is not None
        ]
        spent = [reset for is_spent, reset in resets if is_spent]
        until = max(spent or [reset for _, reset in resets], default=now + USUAL_WAIT)
    return min(max(until, now + timedelta(seconds=1)), now + LONGEST_WAIT)


def _number(text: str | None) -> float:
    try:
        return float(text) if text is not None else 0.0
    except ValueError:
        return 0.0


def clock_words(at: datetime, now: datetime) -> str:
    """A time of day for a sentence: ``14:05 UTC``, with the date when it is not today."""
    at = at.astimezone(UTC)
    return f"{at:%H:%M} UTC" if at.date() == now.astimezone(UTC).date() else f"{at:%d %B, %H:%M} UTC"


class Verdict:
    """Judge what goes wrong in the calls of one source.

    ``garbage`` are the library's own exceptions that mean "the platform answered nonsense" when nothing
    better is known; ``answer_of`` finds the HTTP answer behind a library's exception where it has no
    ``response`` attribute. Messages never hold addresses, tokens or any value of ``connection.secrets``.
    """

    def __init__(
        self,
        platform: str,
        connection: Connection,
        *,
        garbage: tuple[type[BaseException], ...] = (),
        answer_of: Callable[[BaseException], Answer | None] | None = None,
    ) -> None:
        self._platform = platform
        self._connection = connection
        self._garbage = (*garbage, json.JSONDecodeError, UnicodeDecodeError)
        self._answer_of = answer_of

    def __repr__(self) -> str:
        return f"Verdict({self._platform!r})"

    @contextmanager
    def __call__(self, *, writing: bool = False, says: Says | None = None) -> Iterator[None]:
        """Let our own errors and bugs pass, turn every foreign failure into one of `socialdesk.errors`."""
        try:
            yield
        except SocialDeskError:
            raise
        except Exception as failure:
            error = self.judge(failure, writing=writing, says=says)
            if error is None:
                raise
            log.info("%s: %s became %s", self._platform, type(failure).__name__, type(error).__name__)
            # the foreign error may quote an address with a key in it: it must not travel along
            raise error from None

    def quota(self, last: Answer | None) -> Quota | None:
        """The tightest quota that the latest answer tells of."""
        return quota(last.headers, self._connection.now()) if last is not None else None

    def pace(self, last: Answer | None, *, spare: float = SPARED) -> None:
        """Called before a read: raises `RateLimited` when only the share spared for replies is left."""
        left = self.quota(last)
        now = self._connection.now()
        if left is None or left.resets_at is None or left.resets_at <= now:
            return
        if left.remaining < left.limit * spare:
            raise RateLimited(
                f"{self._platform} lets us ask {left.remaining} times more until "
                f"{clock_words(left.resets_at, now)}; these are kept for replies.",
                retry_at=min(left.resets_at, now + LONGEST_WAIT),
            )

    def judge(
        self, failure: BaseException, *, writing: bool = False, says: Says | None = None
    ) -> SocialDeskError | None:
        """The error that ``failure`` stands for; None when it is a bug of ours."""
        foreign = isinstance(failure, (*self._garbage, *_BROKEN, *_SYSTEM))
        # a bug of ours made while a foreign failure was handled is still a bug: its context says nothing
        chain = list(_chain(failure)) if foreign else [failure]
        for link in chain:
            if isinstance(link, _WRONG_WAY):
                break  # carries the response of the last redirect, which says nothing
            if isinstance(link, SocialDeskError):
                return link
            if (answer := self._answer(link)) is not None:
                return self.of_status(answer, writing=writing, says=says)
        for link in chain:
            if (error := self._of_transport(link, writing)) is not None:
                return error
        if isinstance(failure, self._garbage):
            return self.nonsense(writing=writing)
        return None

    def nonsense(self, *, writing: bool = False) -> SocialDeskError:
        """The platform answered something that cannot be read."""
        if writing:
            return self._doubt("answered something that SocialDesk cannot read")
        return PlatformDown(
            f"{self._platform} answered something that SocialDesk cannot read. It is asked again later."
        )

    def of_status(
        self, answer: Answer, *, writing: bool = False, says: Says | None = None
    ) -> SocialDeskError:
        """The error that an HTTP status stands for."""
        status, name = answer.status, self._platform
        why = self.clean(answer.reason)
        why = f" It says: “{why}”" if why else ""
        if says is not None and status in says:
            return says[status](f"{name} did not accept this ({status}).{why}")
        if status == 429:
            now = self._connection.now()
            until = retry_at(answer.headers, now)
            return RateLimited(f"{name} asks to wait until {clock_words(until, now)}.", retry_at=until)
        if status == 401:
            return CredentialsRejected(
                f"{name} no longer accepts the saved sign-in. Connect the account again.{why}"
            )
        if status in (402, 403, 451):
            return self._forbidden(status, why, writing)
        if status >= 500 or status in (408, 425):
            if writing:
                return self._doubt(f"reported a fault of its own ({status})")
            return PlatformDown(f"{name} has trouble of its own ({status}). It is asked again later.")
        if status < 300:
            return self.nonsense(writing=writing)
        if writing:
            return self._refused(status, why)
        if status in (404, 410) or status < 400:
            return SettingWrong(
                f"{name} has nothing at this address ({status}). Check the account's settings.{why}"
            )
        return PlatformDown(f"{name} did not understand the question ({status}).{why}")

    def _forbidden(self, status: int, why: str, writing: bool) -> SocialDeskError:
        name = self._platform
        if status == 402:
            return PermissionMissing(
                f"{name} asks for payment before it goes on. Check the plan or credits there.{why}"
            )
        if writing:
            return NotAllowedHere(f"{name} does not allow this reply. You can post it by hand.{why}")
        return PermissionMissing(
            f"{name} does not let this account do that. Check the permissions of the key or token.{why}"
        )

    def _refused(self, status: int, why: str) -> SocialDeskError:
        name = self._platform
        if status in (404, 410):
            return TargetGone(f"The post to answer is no longer on {name}.{why}")
        if status == 409:
            return DuplicateReply(f"{name} says that this was posted already.{why}")
        if status < 400:
            return SettingWrong(f"{name} has moved ({status}). Check the account's address.")
        return Refused(f"{name} did not accept this reply ({status}).{why}")

    def _doubt(self, what: str) -> InDoubt:
        return InDoubt(
            f"{self._platform} {what}, so the reply may or may not stand there. The thread is read next."
        )

    def _answer(self, link: BaseException) -> Answer | None:
        if self._answer_of is not None and (found := self._answer_of(link)) is not None:
            return found
        response = getattr(link, "response", None)
        status = getattr(response, "status_code", None)
        if not isinstance(status, int):
            return None
        headers = {str(k).lower(): str(v) for k, v in dict(getattr(response, "headers", None) or {}).items()}
        return Answer(status, headers, _reason(response))

    def _of_transport(self, link: BaseException, writing: bool) -> SocialDeskError | None:
        name = self._platform
        if isinstance(link, Moved):
            if link.done:
                return self._doubt("pointed elsewhere instead of answering")
            return SettingWrong(f"{name} has moved to another address. Check the account's address.")
        if isinstance(link, AnswerTooLong):
            if writing:
                return self._doubt("gave an answer without end")
            return PlatformDown(
                f"{name} gave an answer without end, which was cut off. It is asked again later."
            )
        if isinstance(link, _WRONG_WAY):
            return SettingWrong(f"The address for {name} leads in circles. Check the account's address.")
        if isinstance(link, _WRONG_ADDRESS):
            return SettingWrong(
                f"The address for {name} is not a web address. It should begin with https://."
            )
        if _never_left(link):
            return NetworkDown(f"{name} cannot be reached. {_remedy(link)}")
        if isinstance(link, _TIMEOUTS):
            if writing:
                return self._doubt("did not answer in time")
            return NetworkDown(f"{name} did not answer in time. It is asked again later.")
        if isinstance(link, _UNREADABLE):
            return self.nonsense(writing=writing)
        if isinstance(link, (*_BROKEN, *_SYSTEM)):
            if writing:
                return self._doubt("broke off the connection before it answered")
            return NetworkDown(
                f"The connection to {name} broke before the answer was there. It is asked again later."
            )
        return None

    def clean(self, text: str) -> str:
        """A platform's own words made fit for a message: one short line, no secrets, no address queries."""
        for secret in self._connection.secrets.values():
            if len(secret) >= 4:
                text = text.replace(secret, "…")
        text = re.sub(r"(https?://[^\s?#]*)[?#]\S*", r"\1", text)
        text = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text[: REASON_CAP * 4])
        text = " ".join(text.split())
        return text if len(text) <= REASON_CAP else text[: REASON_CAP - 1] + "…"


_WRONG_ADDRESS = (
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidURL,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    urllib3.exceptions.LocationValueError,
)
_WRONG_WAY = (requests.exceptions.TooManyRedirects, httpx.TooManyRedirects)
_SYSTEM = (ConnectionError, TimeoutError, socket.gaierror, ssl.SSLError, httpx.InvalidURL)
_TIMEOUTS = (
    requests.exceptions.Timeout,
    httpx.TimeoutException,
    urllib3.exceptions.TimeoutError,
    TimeoutError,
    DeadlinePassed,
)
_UNREADABLE = (
    requests.exceptions.InvalidJSONError,
    requests.exceptions.ContentDecodingError,
    httpx.DecodingError,
    urllib3.exceptions.DecodeError,
)
_BROKEN = (requests.exceptions.RequestException, httpx.TransportError, urllib3.exceptions.HTTPError)
_NEVER_LEFT = (
    requests.exceptions.ConnectTimeout,
    requests.exceptions.ProxyError,
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    ConnectionRefusedError,
    socket.gaierror,
    ssl.SSLCertVerificationError,
)


def never_sent(error: BaseException) -> bool:
    """Whether the request behind an error that `Verdict` raised cannot have reached the platform."""
    return any(_never_left(link) for link in _chain(error))


def _never_left(link: BaseException) -> bool:
    """Whether the request cannot have reached the platform."""
    if isinstance(link, _NEVER_LEFT):
        return True
    if isinstance(link, (requests.exceptions.ConnectionError, urllib3.exceptions.MaxRetryError)):
        inner = link.args[0] if link.args else None
        reason = getattr(inner, "reason", inner)
        return isinstance(reason, _NEVER_LEFT) or isinstance(getattr(link, "reason", None), _NEVER_LEFT)
    return False


def _remedy(link: BaseException) -> str:
    if "certificate" in str(link).lower():
        return "Its certificate cannot be trusted: check the address, this computer's clock and your network."
    return "Check the internet connection, and the address if you entered one; it is tried again later."


def _chain(failure: BaseException) -> Iterator[BaseException]:
    """The failure and what it was made from, nearest first; libraries wrap with and without ``from``."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [failure]
    while waiting:
        link = waiting.pop(0)
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        original = getattr(link, "original_exception", None)  # prawcore
        waiting += [
            original if isinstance(original, BaseException) else None,
            link.__cause__,
            link.__context__,
        ]


def _reason(response: object) -> str:
    """The platform's own word in an error's body, from the usual places; "" when there is none."""
    try:
        body = response.json()  # type: ignore[attr-defined]
    except (ValueError, AttributeError, TypeError, RuntimeError):  # no JSON, or a body that was not read
        body = getattr(response, "content", None)  # atproto has it parsed already
    if not isinstance(body, Mapping):
        body = {
            key: getattr(body, key)
            for key in ("message", "error")
            if isinstance(getattr(body, key, None), str)
        }
    for key in ("detail", "error_description", "message", "error", "title", "reason"):
        word = body.get(key)
        if isinstance(word, Mapping):  # Google: {"error": {"message": …}}
            word = word.get("message")
        if isinstance(word, str) and word:
            return word
    return ""
