"""Signing in at an AT Protocol server, and asking it as the account.

The SDK signs and sends; answers are read as plain JSON, because its typed models refuse a whole page for
one odd post. A session is kept in the vault and refreshed: a login per poll would spend the 300 logins of
a day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from socialdesk.domain.account import Quota
from socialdesk.errors import CredentialsRejected
from socialdesk.sources import http
from socialdesk.sources.protocol import Connection
from socialdesk.sources.verdict import Answer, Says, Verdict

if TYPE_CHECKING:  # the SDK takes a second to import and is wanted only once we connect
    from atproto import Client, Session
    from atproto_client.request import Response

ENTRYWAY = "https://bsky.social"
_REFRESH_AHEAD = timedelta(minutes=20)
_TOKEN_REFUSED = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"})

_ADVICE = (
    "Make a new app password at Bluesky (Settings, Privacy and security, App passwords) and enter it "
    "together with the handle."
)


class SignIn:
    """One account at one server. ``did`` is who we are, "" until that is known."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._base_url = connection.settings.get("base_url") or ENTRYWAY
        self._handle = connection.settings.get("handle", "").strip().removeprefix("@")
        self.did = connection.settings.get("native_id", "")
        self._client: Client | None = None
        self._session: Session | None = None
        self._transport = http.GuardedTransport()
        self._last: Answer | None = None  # not of a login, which has limits of its own

    def close(self) -> None:
        self._client = None
        self._transport.close()

    @property
    def ends_at(self) -> datetime | None:
        """When the session can be renewed no more; None before there is one."""
        return _expiry(self._session.refresh_jwt) if self._session else None

    @property
    def quota(self) -> Quota | None:
        """What the last answer said of our limits."""
        return self.verdict.quota(self._last)

    def pace(self) -> None:
        """Raises `RateLimited` when the last answer asked us to wait."""
        self.verdict.pace(self._last)

    @property
    def verdict(self) -> Verdict:
        from atproto.exceptions import AtProtocolError

        return Verdict("Bluesky", self._connection, garbage=(AtProtocolError, ValueError))

    def _signed_in(self) -> Client:
        """A client whose access token lasts a while; its own failures are those of a read."""
        if self._session is None:
            self._session = self._kept_session()
        if self._session is None:
            self._log_in()
        elif _expiry(self._session.access_jwt) - _REFRESH_AHEAD <= self._connection.now():
            self._refresh()
        assert self._session is not None
        if self._client is None:
            self._client = self._new_client()
            self._client.login(session_string=self._session.encode(), fetch_bsky_profile=False)
        return self._client

    def _new_client(self) -> Client:
        from atproto import Client, Request

        http.hush()
        request = Request(transport=self._transport, trust_env=False, max_redirects=http.MAX_REDIRECTS)
        request.set_additional_headers({"User-Agent": http.USER_AGENT})
        return Client(http.address(self._base_url), request)

    def _kept_session(self) -> Session | None:
        from atproto import Session

        kept = self._connection.secrets.get("session", "")
        if not kept or self._connection.secrets.get("session_for") != self._session_mark():
            return None
        try:
            return Session.decode(kept)
        except (ValueError, TypeError):
            return None  # written by another version: sign in afresh

    def _session_mark(self) -> str:
        """What a kept session belongs to: another handle, password or server needs another session."""
        parts = (self._base_url, self._handle, self._connection.secrets.get("app_password", ""))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

    def _log_in(self) -> None:
        # not SDK's login(): it also asks for the profile, which a new account does not have yet
        from atproto import models

        password = self._connection.secrets.get("app_password", "")
        if not self._handle or not password:
            raise CredentialsRejected(f"The handle or the app password is missing. {_ADVICE}")
        data = models.ComAtprotoServerCreateSession.Data(identifier=self._handle, password=password)
        rejected: Says = dict.fromkeys(
            (400, 401, 403),
            lambda _: CredentialsRejected(f"Bluesky does not take this handle and password. {_ADVICE}"),
        )
        with self.verdict(says=rejected):
            made = self._new_client().com.atproto.server.create_session(data, ignore_session_check=True)
        self._take(made)

    def _refresh(self) -> None:
        from atproto.exceptions import RequestErrorBase

        session = self._session
        assert session is not None
        client = self._new_client()
        client.update_base_url(session.pds_endpoint)
        with self.verdict():
            try:
                made = client.com.atproto.server.refresh_session(
                    headers={"Authorization": f"Bearer {session.refresh_jwt}"}, ignore_session_check=True
                )
            except RequestErrorBase as failure:
                if failure.response is None or failure.response.status_code not in (400, 401, 403):
                    raise
                made = None
        if made is None:
            self._log_in()
        else:
            self._take(made)

    def _take(self, made: Any) -> None:
        """Keep a new session durably, and only then use it."""
        from atproto import Session
        from atproto_client.client.session import get_session_pds_endpoint

        home = self._base_url
        if home == ENTRYWAY:  # accounts live on other hosts; a server that a person named is kept to
            home = get_session_pds_endpoint(made) or home
        session = Session(made.handle, made.did, made.access_jwt, made.refresh_jwt, http.address(home))
        self._connection.keep({"session": session.encode(), "session_for": self._session_mark()})
        self._session, self._client, self.did = session, None, session.did

    def ask(self, method: str, says: Says | None = None, /, **params: Any) -> dict[str, Any]:
        """The JSON answer of a read; ``says`` are the meanings of statuses that the method gives them."""
        from atproto_client.models.dot_dict import DotDict

        return self.signed(
            lambda client: client.invoke_query(method, params=DotDict(params), ignore_session_check=True),
            says=says,
        )

    def signed(
        self, call: Callable[[Client], Response], *, writing: bool = False, says: Says | None = None
    ) -> dict[str, Any]:
        """The JSON answer of one call; a refused token is renewed once (nothing was done under it)."""
        from atproto.exceptions import RequestErrorBase

        for retried in (False, True):
            with self.verdict():
                client = self._signed_in()
            with self.verdict(writing=writing, says=says):
                try:
                    answer = call(client).content
                except RequestErrorBase as failure:
                    if error_name(failure) not in _TOKEN_REFUSED:
                        raise
                    if retried:
                        raise CredentialsRejected(f"Bluesky refuses the sign-in. {_ADVICE}") from None
                else:
                    if not isinstance(answer, dict):
                        raise self.verdict.nonsense(writing=writing)
                    return answer
                finally:
                    self._last = self._transport.last
            self._refresh()
        raise AssertionError("unreachable")

    def own_did(self) -> str:
        """Who we are, signing in where that is not known yet."""
        if not self.did:
            with self.verdict():
                self._signed_in()
            session = self._session
            self.did = session.did if session else ""
        return self.did


def _expiry(token: str) -> datetime:
    """When a token ends; the distant past for one that cannot be read, so that it is renewed."""
    from atproto import get_jwt_payload
    from atproto_server.exceptions import TokenDecodeError

    try:
        ends = get_jwt_payload(token).exp
    except (TokenDecodeError, ValueError):
        ends = None
    return datetime.fromtimestamp(ends or 0, UTC)


def error_name(failure: Any) -> str:
    """The name that an AT Protocol server gives its error (``ExpiredToken``), "" without one."""
    return str(getattr(getattr(failure.response, "content", None), "error", "") or "")
