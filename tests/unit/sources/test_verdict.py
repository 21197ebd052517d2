"""What foreign failures mean, and when to ask again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest
import requests
import urllib3.exceptions
from hypothesis import given
from hypothesis import strategies as st

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
    Unreadable,
)
from socialdesk.sources.protocol import Connection
from socialdesk.sources.verdict import Answer, Verdict, moment, quota, retry_at

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
SECRET = "s3cret-token-value"


def connection(secrets: Mapping[str, str] | None = None) -> Connection:
    def nothing(_: Mapping[str, str] | Decimal) -> None:
        """Nobody keeps books here."""

    return Connection({}, secrets or {"token": SECRET}, nothing, nothing, nothing, lambda: NOW)


class LibraryError(Exception):
    """What a client library might raise."""


@pytest.fixture
def verdict() -> Verdict:
    return Verdict("Mastodon", connection(), garbage=(LibraryError,))


# Times


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-04T10:05:00.940463Z", datetime(2026, 11, 4, 10, 5, 0, 940463, UTC)),  # Mastodon
        ("2026-11-04T12:05:00+02:00", datetime(2026, 11, 4, 10, 5, tzinfo=UTC)),
        (str(int(NOW.timestamp()) + 900), NOW + timedelta(minutes=15)),  # X, Bluesky, mastodon_mock
        (str((int(NOW.timestamp()) + 900) * 1000), NOW + timedelta(minutes=15)),
        ("53", NOW + timedelta(seconds=53)),  # Reddit
        ("4.5", NOW + timedelta(seconds=4.5)),
        ("Wed, 04 Nov 2026 10:07:00 GMT", datetime(2026, 11, 4, 10, 7, tzinfo=UTC)),
        ('"30"', NOW + timedelta(seconds=30)),
    ],
)
def test_a_moment_is_read_in_any_dialect(written: str, meant: datetime) -> None:
    assert moment(written, NOW) == meant


@pytest.mark.parametrize("written", ["", "soon", "-5", "nan", "inf", "1e300", "500000000", "99:99"])
def test_a_moment_that_is_none(written: str) -> None:
    assert moment(written, NOW) is None


@given(
    st.dictionaries(st.sampled_from(["Retry-After", "x-ratelimit-reset", "X-Rate-Limit-Reset"]), st.text())
)
def test_the_next_try_is_always_soon_and_in_the_future(headers: dict[str, str]) -> None:
    assert NOW < retry_at(headers, NOW) <= NOW + timedelta(hours=25)


def test_retry_after_is_believed_first() -> None:
    headers = {"Retry-After": "30", "x-ratelimit-reset": "3000", "x-ratelimit-remaining": "0"}
    assert retry_at(headers, NOW) == NOW + timedelta(seconds=30)


def test_the_spent_quota_decides() -> None:
    """X: the quarter of an hour has calls left, the day has not."""
    headers = {
        "x-rate-limit-remaining": "40",
        "x-rate-limit-reset": str(int(NOW.timestamp()) + 600),
        "x-user-limit-24hour-remaining": "0",
        "x-user-limit-24hour-reset": str(int(NOW.timestamp()) + 7200),
    }
    assert retry_at(headers, NOW) == NOW + timedelta(hours=2)


def test_without_a_time_there_is_a_pause() -> None:
    assert retry_at({}, NOW) == NOW + timedelta(minutes=5)


# Quotas


def test_quotas_of_all_dialects() -> None:
    mastodon = quota(
        {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "299",
            "X-RateLimit-Reset": "2026-11-04T10:05:00Z",
        },
        NOW,
    )
    assert mastodon is not None
    assert (mastodon.limit, mastodon.remaining) == (300, 299)
    assert mastodon.resets_at == NOW + timedelta(minutes=5)
    reddit = quota({"x-ratelimit-used": "4", "x-ratelimit-remaining": "96.0", "x-ratelimit-reset": "53"}, NOW)
    assert reddit is not None
    assert (reddit.limit, reddit.remaining) == (100, 96)
    bluesky = quota({"ratelimit-limit": "3000", "ratelimit-remaining": "12"}, NOW)
    assert bluesky is not None
    assert (bluesky.limit, bluesky.remaining, bluesky.resets_at) == (3000, 12, None)


def test_the_tightest_quota_counts() -> None:
    found = quota(
        {
            "x-rate-limit-limit": "300",
            "x-rate-limit-remaining": "299",
            "x-app-limit-24hour-limit": "100",
            "x-app-limit-24hour-remaining": "3",
        },
        NOW,
    )
    assert found is not None
    assert found.remaining == 3


@pytest.mark.parametrize(
    "headers", [{}, {"x-ratelimit-limit": "many", "x-ratelimit-remaining": "1"}, {"x-ratelimit-limit": "1"}]
)
def test_no_quota_where_none_is_told(headers: dict[str, str]) -> None:
    assert quota(headers, NOW) is None


def test_a_fifth_is_spared_for_replies(verdict: Verdict) -> None:
    def left(remaining: int, reset: str = "300") -> Answer:
        told = {"x-ratelimit-limit": "300", "x-ratelimit-remaining": str(remaining)}
        return Answer(200, {**told, "x-ratelimit-reset": reset})

    verdict.pace(None)
    verdict.pace(left(60))
    verdict.pace(left(0, "2026-11-04T09:59:00Z"))  # is over
    with pytest.raises(RateLimited, match=r"59 .* until 10:05 UTC; these are kept for replies") as caught:
        verdict.pace(left(59))
    assert caught.value.retry_at == NOW + timedelta(minutes=5)


# Statuses


@pytest.mark.parametrize(
    ("status", "reading", "writing"),
    [
        (301, SettingWrong, SettingWrong),
        (400, PlatformDown, Refused),
        (401, CredentialsRejected, CredentialsRejected),
        (402, PermissionMissing, PermissionMissing),
        (403, PermissionMissing, NotAllowedHere),
        (404, SettingWrong, TargetGone),
        (408, PlatformDown, InDoubt),
        (409, PlatformDown, DuplicateReply),
        (410, SettingWrong, TargetGone),
        (422, PlatformDown, Refused),
        (429, RateLimited, RateLimited),
        (451, PermissionMissing, NotAllowedHere),
        (500, PlatformDown, InDoubt),
        (503, PlatformDown, InDoubt),
        (520, PlatformDown, InDoubt),
    ],
)
def test_statuses(
    verdict: Verdict, status: int, reading: type[SocialDeskError], writing: type[SocialDeskError]
) -> None:
    answer = Answer(status, {}, "the reason")
    read = verdict.of_status(answer)
    wrote = verdict.of_status(answer, writing=True)
    assert type(read) is reading
    assert type(wrote) is writing
    for error in (read, wrote):
        assert "Mastodon" in str(error)
        assert str(error).endswith((".", "”"))


def test_the_caller_may_know_better(verdict: Verdict) -> None:
    error = verdict.of_status(Answer(422, {}, "too long"), writing=True, says={422: NotAllowedHere})
    assert isinstance(error, NotAllowedHere)
    assert "too long" in str(error)


def test_a_rate_limit_says_until_when(verdict: Verdict) -> None:
    error = verdict.of_status(Answer(429, {"retry-after": "300"}))
    assert str(error) == "Mastodon asks to wait until 10:05 UTC."
    tomorrow = verdict.of_status(Answer(429, {"retry-after": str(20 * 3600)}))
    assert "05 November, 06:00 UTC" in str(tomorrow)


# Exceptions


def failed(url: str = "https://x.example/?token=" + SECRET) -> requests.ConnectionError:
    pool = urllib3.HTTPConnectionPool("x.example")
    try:
        refused = urllib3.exceptions.NewConnectionError(pool, "refused")  # type: ignore[arg-type]
        return requests.ConnectionError(urllib3.exceptions.MaxRetryError(pool, url, refused))
    finally:
        pool.close()


NEVER_LEFT: tuple[Exception, ...] = (
    failed(),
    requests.ConnectTimeout("slow"),
    requests.exceptions.ProxyError("no proxy"),
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("busy"),
    ConnectionRefusedError(111, "refused"),
)
MAY_HAVE_LEFT: tuple[Exception, ...] = (
    requests.ReadTimeout("slow"),
    requests.ConnectionError("Remote end closed connection without response"),
    requests.exceptions.ChunkedEncodingError("broken"),
    httpx.ReadTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.RemoteProtocolError("no answer"),
    httpx.WriteError("reset"),
    urllib3.exceptions.ProtocolError("aborted"),
    ConnectionResetError(104, "reset"),
    TimeoutError("slow"),
)


@pytest.mark.parametrize("failure", NEVER_LEFT, ids=repr)
def test_what_never_left_is_no_doubt(verdict: Verdict, failure: Exception) -> None:
    for writing in (False, True):
        with pytest.raises(NetworkDown, match="cannot be reached"), verdict(writing=writing):
            raise failure


@pytest.mark.parametrize("failure", MAY_HAVE_LEFT, ids=repr)
def test_what_may_have_left_is_a_doubt_when_writing(verdict: Verdict, failure: Exception) -> None:
    with pytest.raises(NetworkDown), verdict():
        raise failure
    with pytest.raises(InDoubt, match="may or may not"), verdict(writing=True):
        raise failure


@pytest.mark.parametrize(
    "failure",
    [json.JSONDecodeError("no", "x", 0), LibraryError("odd"), httpx.DecodingError("gzip")],
    ids=repr,
)
def test_nonsense(verdict: Verdict, failure: Exception) -> None:
    with pytest.raises(PlatformDown, match="cannot read"), verdict():
        raise failure
    with pytest.raises(InDoubt, match="cannot read"), verdict(writing=True):
        raise failure


@pytest.mark.parametrize(
    "failure",
    [requests.exceptions.InvalidSchema("ftp"), httpx.UnsupportedProtocol("ftp"), httpx.InvalidURL("?")],
    ids=repr,
)
def test_a_wrong_address_is_for_a_person(verdict: Verdict, failure: Exception) -> None:
    with pytest.raises(SettingWrong, match="https://"), verdict():
        raise failure


def test_bugs_stay_bugs(verdict: Verdict) -> None:
    with pytest.raises(KeyError), verdict():
        raise KeyError("ours")

    def stumble() -> None:
        try:
            raise httpx.ReadTimeout("slow")
        except httpx.ReadTimeout:
            raise ZeroDivisionError from None  # while a foreign failure was handled

    with pytest.raises(ZeroDivisionError), verdict():
        stumble()


def test_our_own_errors_pass(verdict: Verdict) -> None:
    with pytest.raises(Unreadable, match="ours"), verdict(writing=True):
        raise Unreadable("ours")


def test_a_library_that_wraps_is_looked_through(verdict: Verdict) -> None:
    def request() -> None:
        try:
            raise failed()
        except requests.ConnectionError:
            raise LibraryError("Could not complete request")  # noqa: B904 - as Mastodon.py does

    with pytest.raises(NetworkDown, match="cannot be reached"), verdict(writing=True):
        request()


def test_original_exception_of_prawcore_is_looked_at() -> None:
    class RequestException(Exception):
        def __init__(self, original: Exception) -> None:
            super().__init__("error with request")
            self.original_exception = original

    verdict = Verdict("Reddit", connection(), garbage=(RequestException,))
    with pytest.raises(NetworkDown, match="did not answer in time"), verdict():
        raise RequestException(requests.ReadTimeout("slow"))


def answered(status: int, body: Any, headers: dict[str, str] | None = None) -> httpx.HTTPStatusError:
    request = httpx.Request("GET", f"https://x.example/?key={SECRET}")
    response = httpx.Response(status, json=body, headers=headers, request=request)
    return httpx.HTTPStatusError("bad", request=request, response=response)


@pytest.mark.parametrize(
    "body",
    [
        {"error": "Too old"},
        {"error": {"message": "Too old", "code": 400}},  # Google
        {"title": "Invalid", "detail": "Too old"},  # X
        {"error": "InvalidToken", "message": "Too old"},  # Bluesky
    ],
)
def test_the_platforms_own_word_is_passed_on(verdict: Verdict, body: Any) -> None:
    with pytest.raises(CredentialsRejected, match="“Too old”"), verdict():
        raise answered(401, body)


def test_no_secret_travels_along(verdict: Verdict) -> None:
    said = f"token {SECRET} at https://api.example/v1?key={SECRET}&x=1 is\x00 bad\n\nreally " + "x" * 500
    with pytest.raises(CredentialsRejected) as caught, verdict():
        raise answered(401, {"error": said})
    assert SECRET not in str(caught.value)
    assert "key=" not in str(caught.value)
    assert "https://api.example/v1" in str(caught.value)
    assert len(str(caught.value)) < 350
    assert caught.value.__suppress_context__
    assert SECRET not in repr(verdict)


@given(st.text())
def test_any_word_of_a_platform_becomes_one_printable_line(text: str) -> None:
    cleaned = Verdict("X", connection()).clean(text)
    assert len(cleaned) <= 200
    assert cleaned == " ".join(cleaned.split())
    assert cleaned.isprintable()
