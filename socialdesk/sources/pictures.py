"""Pictures of posts, fetched from wherever strangers put them.

An address in a post is chosen by its author, so nothing here trusts it: only https, only machines of the
public net (the name is resolved here, judged, and the very address that was judged is connected to), again
for each redirect; no cookies, no referrer, nothing that says who asks; at most `http.ANSWER_CAP` bytes
within `http.DEADLINE` seconds. What comes back are bytes: whether they are a picture is for whoever decodes
them. A proxy that the environment names resolves names by itself, so there only the name is judged.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import httpcore
import httpx

from socialdesk.errors import NetworkDown, Refused
from socialdesk.sources import http
from socialdesk.sources.reading import is_public, may_load
from socialdesk.sources.verdict import AnswerTooLong

_HEADERS = {"User-Agent": http.USER_AGENT, "Accept": "image/webp,image/png,image/jpeg,image/gif"}

_ELSEWHERE = "This picture lies where SocialDesk does not look: only public servers with https are asked."


class PublicNet(http.TimedBackend):
    """Connects to machines of the public net alone."""

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **kwargs: Any
    ) -> httpcore.NetworkStream:
        """Raises `Refused` for a name that leads to this machine or into a private network only."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as failure:
            raise httpcore.ConnectError(str(failure)) from None
        public = list(dict.fromkeys(str(one[4][0]) for one in found if is_public(str(one[4][0]))))
        if not public:
            raise Refused(_ELSEWHERE)
        for address in public[:-1]:
            try:
                return super().connect_tcp(address, port, timeout, *args, **kwargs)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return super().connect_tcp(public[-1], port, timeout, *args, **kwargs)


def fetch(
    url: str,
    wanted: Callable[[], bool],
    transport: Callable[[Callable[[], bool]], httpx.BaseTransport] | None = None,
) -> bytes:
    """What lies at an address, whole. ``wanted`` is asked while one waits; when it says no, this ends.

    Blocks. Raises `Refused` for an address that is not asked, an answer that is none or too long, and
    `NetworkDown` when the line broke or nobody waits any more. ``transport`` takes the place of the net.
    """
    line = (transport or _public)(wanted)
    try:
        with line:
            return _follow(line, url)
    except AnswerTooLong:
        raise Refused(f"The picture is larger than {http.ANSWER_CAP >> 20} MB.") from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise NetworkDown("The picture did not come: its server does not answer.") from None


def _public(wanted: Callable[[], bool]) -> httpx.BaseTransport:
    http.hush()
    return http.GuardedTransport(PublicNet(), wanted)


def _follow(line: httpx.BaseTransport, url: str) -> bytes:
    """Ask by hand rather than by a client: it would keep cookies between the hops and say whence it comes."""
    for _ in range(http.MAX_REDIRECTS + 1):
        if not may_load(url):
            raise Refused(_ELSEWHERE)
        answer = line.handle_request(httpx.Request("GET", url, headers=_HEADERS))
        location = answer.headers.get("location")
        if answer.status_code not in (301, 302, 303, 307, 308) or not location:
            break
        url = str(httpx.URL(url).join(location))
    else:
        raise Refused("The picture's server leads from one address to the next without end.")
    if answer.status_code in (404, 410):
        raise Refused("The picture is no longer there.")
    if answer.status_code != httpx.codes.OK:
        raise Refused(f"The picture's server does not give it out ({answer.status_code}).")
    return answer.read()
