"""Hacker News, by Algolia's search: stories and comments. https://hn.algolia.com/api

There is no account and no way to answer: a reply is handed to the person with the page opened. The search
shows at most 1,000 hits of a query, so older ones are asked for by time, never by page number.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from socialdesk.domain.mention import Author, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import NotAllowedHere, TargetGone, Unreadable
from socialdesk.sources import http
from socialdesk.sources.protocol import (
    Ability,
    Connection,
    Cursor,
    Field,
    Identity,
    Item,
    Page,
    Recheck,
    SearchDialect,
    Traits,
)
from socialdesk.sources.reading import addresses, count, from_html, get, ident, line, web, when
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Verdict

SITE = "https://news.ycombinator.com"
PER_PAGE = 100
BACKLOG = timedelta(days=7)
BACKLOG_PAGES = 5
MOST_OF_A_THREAD = 300

WHY_NOT = "Hacker News takes no replies from programs. Open the page and paste your answer there."

_KEPT = (
    "objectID", "author", "created_at", "created_at_i", "title", "url", "story_text", "comment_text",
    "story_id", "story_title", "parent_id", "points", "num_comments", "_tags",
)  # fmt: skip


class HackerNews:
    """Stories and comments that a search finds."""

    traits: ClassVar[Traits] = Traits(
        key="hackernews",
        name="Hacker News",
        abilities=Ability.SEARCH | Ability.THREAD | Ability.RECHECK,
        fields=(
            Field(
                "username",
                "Your user name",
                required=False,
                help="Optional: posts under this name are recognised as your own.",
            ),
            Field("base_url", "Search server", required=False, default="https://hn.algolia.com"),
        ),
        search=SearchDialect(negation=True, max_length=300),
        interval=300,
        overlap=2 * 3600,
        price_note="Free, without an account.",
        deletion_check_hours=24,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._verdict = Verdict(self.traits.name, connection)
        self._username = connection.settings.get("username", "").strip().lstrip("@")
        base = http.address(connection.settings.get("base_url") or "https://hn.algolia.com")
        self._client = http.client(base)

    def check(self) -> Identity:
        """Ask for one hit; there is nobody to sign in as."""
        self._hits("", {"hitsPerPage": "1"})
        return Identity(native_id=self._username, handle=self._username)

    # Listening

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of hits of one search; ``more`` until every search was swept back to where the last
        sweep began, less the overlap. A search that is new gets the backlog of a week."""
        sweep = Sweep.read(cursor, self._connection.now())
        search = sweep.next(searches)
        if search is None:
            return Page((), sweep.cursor(searches))
        since = sweep.back_to(search, overlap=self.traits.overlap, backlog=BACKLOG)
        filters = [f"created_at_i>={int(since.timestamp())}"]
        if sweep.mark is not None:
            filters.append(f"created_at_i<={sweep.mark}")
        hits = self._hits(search, {"hitsPerPage": str(PER_PAGE), "numericFilters": ",".join(filters)})
        items = tuple({key: hit[key] for key in _KEPT if key in hit} for hit in hits)
        times = [at for hit in hits if (at := count(hit.get("created_at_i"))) is not None]
        incomplete = ""
        if len(hits) < PER_PAGE or not times:
            sweep.finish(search)
        elif sweep.is_new(search) and sweep.pages + 1 >= BACKLOG_PAGES:
            oldest = datetime.fromtimestamp(min(times), UTC)
            incomplete = (
                f"Hacker News has more on “{search}” than a first look takes: posts before "
                f"{oldest:%d %B, %H:%M} UTC were left out."
            )
            sweep.finish(search)
        else:
            # hits of the very second in which the page ended come again; a second full of them is passed
            same = sweep.mark is not None and min(times) >= sweep.mark
            sweep.next_page(min(times) - 1 if same else min(times))
        return Page(items, sweep.cursor(searches), sweep.more(searches), incomplete=incomplete)

    def _hits(self, query: str, params: Mapping[str, str]) -> list[Mapping[str, Any]]:
        asked = {
            "query": query,
            "tags": "(story,comment)",
            "advancedSyntax": "true",
            "typoTolerance": "false",
            **params,
        }
        hits = get(self._ask("/api/v1/search_by_date", asked), "hits")
        if not isinstance(hits, list) or not all(isinstance(hit, dict) for hit in hits):
            raise self._verdict.nonsense()
        return hits

    def _ask(self, path: str, params: Mapping[str, str] | None = None, *, gone: bool = False) -> Any:
        says = {404: TargetGone} if gone else None
        with self._verdict(says=says):
            answer = self._client.get(path, params=dict(params or {}))
            answer.raise_for_status()
            return answer.json()

    def normalise(self, item: Item) -> Post:
        """A hit of the search, or a node of a thread in the same shape."""
        native_id = ident(item.get("objectID"))
        author = line(item.get("author"))
        published = when(item.get("created_at_i")) or when(item.get("created_at"))
        if not native_id or not author or published is None:
            raise Unreadable("A Hacker News post has no id, author or date.")
        is_comment = isinstance(item.get("comment_text"), str)
        body, linked = from_html(item.get("comment_text") if is_comment else item.get("story_text"))
        title = "" if is_comment else line(item.get("title"))
        story = ident(item.get("story_id"))
        link = "" if is_comment else web(item.get("url"))
        if not body and not title:
            raise Unreadable("A Hacker News post has no text.")
        return Post(
            platform=self.traits.key,
            native_id=native_id,
            author=Author(author, author, author, url=web(f"{SITE}/user?id={author}")),
            text=body or title,
            published_at=published,
            url=web(f"{SITE}/item?id={native_id}"),
            title=title if body else "",
            in_reply_to=(ident(item.get("parent_id")) or None) if is_comment else None,
            thread_id=(story or native_id) if is_comment else native_id,
            links=tuple(dict.fromkeys((*((link,) if link else ()), *linked, *addresses(body)))),
            by_us=bool(self._username) and author.lower() == self._username.lower(),
            engagement=(count(item.get("points")) or 0) + (count(item.get("num_comments")) or 0),
        )

    def thread(self, post: Post) -> Sequence[Item]:
        """The story, the comments above the post and those below it, oldest first."""
        nodes = self._story(post.thread_id or post.native_id)
        by_id = {item["objectID"]: item for item in nodes}
        above = {post.thread_id or post.native_id}
        step = post.native_id
        while step in by_id and step not in above:
            above.add(step)
            step = ident(by_id[step].get("parent_id"))
        below = {post.native_id}
        for item in nodes:  # parents come before their children
            if ident(item.get("parent_id")) in below:
                below.add(item["objectID"])
        found = [item for item in nodes if item["objectID"] in above | below]
        return sorted(found, key=lambda item: count(item.get("created_at_i")) or 0)[:MOST_OF_A_THREAD]

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        """One question for each story; a comment that its story no longer holds is gone."""
        changed: list[Item] = []
        gone: list[str] = []
        stories: dict[str, list[str]] = {}
        for post in posts:
            stories.setdefault(post.thread_id or post.native_id, []).append(post.native_id)
        for story, ids in stories.items():
            try:
                standing = {item["objectID"]: item for item in self._story(story)}
            except TargetGone:
                standing = {}
            changed += [standing[one] for one in ids if one in standing]
            gone += [one for one in ids if one not in standing]
        return Recheck(tuple(changed), tuple(gone))

    def _story(self, story_id: str) -> list[Item]:
        """All that still stands of a story, parents before children, in the shape of hits."""
        tree = self._ask(f"/api/v1/items/{story_id}", gone=True)
        if not isinstance(tree, dict):
            raise self._verdict.nonsense()
        found: list[Item] = []
        waiting: deque[Any] = deque([tree])
        while waiting:
            node = waiting.popleft()
            if not isinstance(node, dict):
                continue
            children = node.get("children")
            waiting += children if isinstance(children, list) else []
            if not ident(node.get("id")) or not node.get("author"):
                continue  # deleted: its children may stand
            kind = "comment" if node.get("type") == "comment" else "story"
            found.append(
                {
                    "objectID": ident(node.get("id")),
                    "author": node.get("author"),
                    "created_at_i": node.get("created_at_i"),
                    "title": node.get("title"),
                    "url": node.get("url"),
                    f"{kind}_text": node.get("text"),
                    "story_id": node.get("story_id") or tree.get("id"),
                    "parent_id": node.get("parent_id"),
                    "points": node.get("points"),
                    "_tags": [kind],
                }
            )
        return found

    # Answering

    def reply_rule(self, post: Post) -> ReplyRule:  # noqa: ARG002
        """Never by us; the person answers on the page."""
        return ReplyRule(allowed=False, limit=0, why_not=WHY_NOT)

    def send(self, reply: OutgoingReply) -> Receipt:  # noqa: ARG002
        """Never."""
        raise NotAllowedHere(WHY_NOT)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        """A comment under the post by the user name of the settings, if the person posted it by hand."""
        if not self._username or not reply.thread_id:
            return None
        try:
            nodes = self._story(reply.thread_id)
        except TargetGone:
            return None
        for item in nodes:
            written: datetime | None = when(item.get("created_at_i"))
            if (
                ident(item.get("parent_id")) == reply.to_native_id
                and line(item.get("author")).lower() == self._username.lower()
                and written is not None
                and written >= reply.approved_at - timedelta(minutes=5)
            ):
                native_id = str(item["objectID"])
                return Receipt(native_id, f"{SITE}/item?id={native_id}", written, reply.thread_id)
        return None

    def close(self) -> None:
        self._client.close()


SOURCE = HackerNews
