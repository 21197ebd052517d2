"""X's own OpenAPI description of API v2, served by Prism, which refuses what the description forbids.

Prism keeps no state, so a front before it remembers what was posted and shows it again among our own
posts and in searches for the conversation; everything else is Prism's answer, checked against X's schemas.
The first start installs 185 npm packages (15 s); later starts take about three seconds.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.live.servers import processes
from tests.live.servers.front import Front, front

_HERE = Path(__file__).parent / "x-prism"
_DESCRIPTION = _HERE / "x-api-v2-openapi-2.159.json.gz"

US = {"id": "2244994945", "username": "acmebikes", "name": "Acme Bikes"}
FAN = {"id": "783214", "username": "renee_rides", "name": "Renée 🌻"}


def number(minutes_ago: float) -> str:
    """A post's number as X makes it: its upper bits are the time."""
    at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    return str((int(at.timestamp() * 1000) - 1_288_834_974_657) << 22)


MENTION_ID = number(3)
SEARCH_HIT_ID = number(4)

_PATHS = (
    "/2/tweets", "/2/tweets/{id}", "/2/tweets/search/recent", "/2/users/me",
    "/2/users/by/username/{username}", "/2/users/{id}/mentions", "/2/users/{id}/tweets",
)  # fmt: skip


@dataclass
class PrismX:
    """``base`` is the address for the account's ``base_url``. ``made`` are the posts that X took, oldest
    first, as they would be listed; ``front`` sees and disturbs the traffic."""

    base: str
    front: Front
    made: list[dict[str, Any]] = field(default_factory=list)

    @contextlib.contextmanager
    def preferring(self, wish: str) -> Iterator[None]:
        """Have Prism give another answer for a while: ``code=429``, ``code=503``, ``example=empty``."""
        self.front.extra_headers["Prefer"] = wish
        try:
            yield
        finally:
            del self.front.extra_headers["Prefer"]


@contextlib.contextmanager
def prism() -> Iterator[PrismX]:
    """Serve X's API until the block ends. Raises `processes.NotInstalled` when Node is missing."""
    packages = processes.node_packages(_HERE, proof="@stoplight/prism-cli/dist/index.js")
    with tempfile.TemporaryDirectory(prefix="socialdesk-live-") as made:
        scratch = Path(made)
        description = scratch / "x.json"
        description.write_text(json.dumps(_served(_vendor_file())))
        port = processes.free_port()
        argv = [
            *(processes.program("node", "nodejs"), str(packages / "node_modules/.bin/prism"), "mock"),
            *("--host", "127.0.0.1", "--port", str(port), "--errors", str(description)),
        ]
        with (
            processes.running(
                argv, cwd=scratch, log=scratch / "prism.log", ready=lambda: processes.answers(port)
            ),
            front(f"http://127.0.0.1:{port}") as stand_in,
        ):
            served = PrismX(stand_in.base, stand_in)
            stand_in.rewrite = _Memory(served).rewrite
            yield served


def _vendor_file() -> dict[str, Any]:
    with gzip.open(os.environ.get("X_OPENAPI", _DESCRIPTION)) as packed:
        read: dict[str, Any] = json.load(packed)
    return read


def _post(native_id: str, author: dict[str, str], text: str, **more: Any) -> dict[str, Any]:
    figures = dict.fromkeys(
        ("retweet_count", "reply_count", "like_count", "quote_count", "bookmark_count", "impression_count"), 0
    )
    return {
        "id": native_id,
        "author_id": author["id"],
        "conversation_id": native_id,
        "created_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "lang": "en",
        "edit_history_tweet_ids": [native_id],
        "public_metrics": figures,
        "text": text,
        **more,
    }


def _answers() -> dict[tuple[str, str, str], dict[str, Any]]:
    """Named bodies by path, method and status; Prism checks them against X's schemas before it sends them.
    The first of each is what comes unasked."""

    def user(one: dict[str, str], followers: int) -> dict[str, Any]:
        metrics = {"followers_count": followers, "following_count": 8, "tweet_count": 31, "listed_count": 0}
        return {**one, "public_metrics": metrics}

    users = [user(US, 58_342), user(FAN, 12)]
    spoken = {"start": 0, "end": 10, "username": US["username"], "id": US["id"]}
    mention = _post(
        MENTION_ID,
        FAN,
        "@acmebikes the gear &amp; brake app is down again 😭 https://t.co/Hrm15bkBWJ",
        in_reply_to_user_id=US["id"],
        entities={
            "mentions": [spoken],
            "urls": [
                {
                    "start": 49,
                    "end": 72,
                    "url": "https://t.co/Hrm15bkBWJ",
                    "expanded_url": "https://status.example.com/app",
                    "display_url": "status.example.com/app",
                }
            ],
        },
    )
    hit = _post(SEARCH_HIT_ID, FAN, "thinking about an acme bike, any good?")
    gone = {
        "value": MENTION_ID,
        "detail": f"Could not find tweet with ids: [{MENTION_ID}].",
        "title": "Not Found Error",
        "resource_type": "tweet",
        "parameter": "ids",
        "resource_id": MENTION_ID,
        "type": "https://api.twitter.com/2/problems/resource-not-found",
    }
    meta = {"result_count": 1, "newest_id": MENTION_ID, "oldest_id": MENTION_ID}
    empty = {"meta": {"result_count": 0}}
    made = {"data": {"id": number(0), "text": "made"}}
    return {
        ("/2/users/me", "get", "200"): {"us": {"data": users[0]}},
        ("/2/users/by/username/{username}", "get", "200"): {"us": {"data": users[0]}},
        ("/2/users/{id}/mentions", "get", "200"): {
            "one": {"data": [mention], "includes": {"users": users}, "meta": meta},
            "empty": empty,
        },
        ("/2/users/{id}/tweets", "get", "200"): {"empty": empty},
        ("/2/tweets/search/recent", "get", "200"): {
            "one": {"data": [hit], "includes": {"users": users}, "meta": meta},
            "empty": empty,
        },
        ("/2/tweets", "get", "200"): {
            "one": {"data": [mention], "includes": {"users": users}},
            "gone": {"errors": [gone]},
        },
        ("/2/tweets/{id}", "get", "200"): {"one": {"data": mention}},
        ("/2/tweets", "post", "201"): {"made": made},
    }


def _served(description: dict[str, Any]) -> dict[str, Any]:
    """The vendor's description, fit to be served: our operations, our named bodies, the 429 it leaves out.

    Prism knows no OAuth 1.0a and would refuse every signed request: any Authorization header stands for it.
    """
    description["paths"] = {path: description["paths"][path] for path in _PATHS}
    description["servers"] = [{"url": "/"}]
    schemes = description["components"]["securitySchemes"]
    schemes["UserToken"] = {"type": "apiKey", "in": "header", "name": "Authorization"}
    for (path, method, status), bodies in _answers().items():
        media = description["paths"][path][method]["responses"][status]["content"]["application/json"]
        media.pop("example", None)
        media["examples"] = {name: {"value": body} for name, body in bodies.items()}
    limits = {"x-rate-limit-limit": "450", "x-rate-limit-remaining": "0", "x-rate-limit-reset": "4102444800"}
    headers = {name: {"schema": {"type": "string", "example": value}} for name, value in limits.items()}
    problem = {
        "title": "Too Many Requests",
        "detail": "Too Many Requests",
        "type": "about:blank",
        "status": 429,
    }
    for operations in description["paths"].values():
        for operation in operations.values():
            if not (isinstance(operation, dict) and "responses" in operation):
                continue
            for status, headers_of, body in (("429", headers, problem), ("503", {}, {"title": "Down"})):
                operation["responses"][status] = {
                    "description": body["title"],
                    "headers": headers_of,
                    "content": {"application/json": {"schema": {"type": "object"}, "example": body}},
                }
    return description


class _Memory:
    """Gives posts their own ids and shows them where X would."""

    def __init__(self, served: PrismX) -> None:
        self._served = served

    def rewrite(self, method: str, target: str, body: bytes, status: int, answer: bytes) -> bytes:
        where = urlsplit(target)
        if method == "POST" and where.path == "/2/tweets" and status == 201:
            return self._take(json.loads(body))
        if method == "GET" and status == 200 and self._served.made:
            query = parse_qs(where.query).get("query", [""])[0]
            if where.path == f"/2/users/{US['id']}/tweets":
                return self._listed(self._served.made)
            if where.path == "/2/tweets/search/recent" and query.startswith("conversation_id:"):
                conversation = query.removeprefix("conversation_id:")
                return self._listed(
                    [one for one in self._served.made if one["conversation_id"] == conversation]
                )
        return answer

    def _take(self, asked: dict[str, Any]) -> bytes:
        native_id = str(int(number(0)) + len(self._served.made))  # the lower bits are a counter
        parent = asked.get("reply", {}).get("in_reply_to_tweet_id", "")
        text = f"@{FAN['username']} {asked['text']}" if parent else asked["text"]
        refs = {"referenced_tweets": [{"type": "replied_to", "id": parent}]} if parent else {}
        post = _post(native_id, US, text, conversation_id=parent or native_id, **refs)
        self._served.made.append(post)
        return json.dumps({"data": {"id": native_id, "text": text}}).encode()

    @staticmethod
    def _listed(posts: list[dict[str, Any]]) -> bytes:
        figures = {"result_count": len(posts)}
        return json.dumps({"data": posts[::-1], "meta": figures} if posts else {"meta": figures}).encode()
