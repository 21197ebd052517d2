"""The demo platform: plays a recording of an invented brand's posts, fresh at any hour.

One account imitates one platform (setting ``as``). The recording says how long before the first fetch
each post was written; what lies after it arrives live as time passes, and so do an edit and a deletion.
What is sent is kept in a file of the workspace and stands in the thread from then on. Nothing leaves the
machine. See ``resources/demo/README.md``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar

from socialdesk import durable
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.mention import Author, MediaKind, Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import NotAllowedHere, SettingWrong, TargetGone, Unreadable
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
from socialdesk.sources.reading import addresses, count, get, ident, line, media, plain, rows, web, when

RECORDING = Path(__file__).parents[2] / "resources" / "demo" / "posts.jsonl"
OUR_HANDLE = "lumicoffee"
GALLERY = "https://pictures.lumi.example/"
"""Where the demo's pictures seem to lie; no real site can have this name."""

_LONG = ReplyRule(True, 10_000)
RULES: Mapping[str, ReplyRule] = {
    "x": ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23, idempotent=True),
    "bluesky": ReplyRule(True, 300, LengthUnit.BLUESKY, byte_limit=3000, idempotent=True),
    "mastodon": ReplyRule(True, 500, LengthUnit.MASTODON, link_length=23, idempotent=True),
    "reddit": ReplyRule(True, 10_000, idempotent=True),
    "youtube": ReplyRule(True, 10_000, idempotent=True),
    "hackernews": ReplyRule(
        False,
        0,
        why_not="Hacker News takes no replies from programs. Open the page and paste your answer there.",
    ),
    "rss": ReplyRule(False, 0, why_not="A feed takes no replies. Open the page and answer there."),
}
"""What each imitated platform allows, as the true one does; nothing costs money here."""

NOT_ADDRESSED = (
    "X lets a program answer only posts that mention or quote your account. "
    "Open the post and paste your answer there."
)


@dataclass(frozen=True, slots=True)
class _Told:
    """One post of the recording. Minutes count from the first fetch; before it they are negative."""

    native_id: str
    platform: str
    handle: str
    name: str
    followers: int | None
    minute: float
    text: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def seen(self) -> float:
        """When the platform shows it: some posts turn up late."""
        return self.minute + float(self.facts.get("late", 0))

    @property
    def edited(self) -> float | None:
        edit = self.facts.get("edit")
        return None if edit is None else self.minute + float(edit["after"])

    @property
    def deleted(self) -> float | None:
        after = self.facts.get("deleted_after")
        return None if after is None else self.minute + float(after)


class _Recording:
    """All posts of one imitated platform, oldest first."""

    def __init__(self, told: Sequence[_Told]) -> None:
        self.told = sorted(told, key=lambda each: (each.minute, each.native_id))
        self.by_id = {each.native_id: each for each in told}

    def root(self, native_id: str) -> str:
        """The first post of the thread."""
        seen: set[str] = set()
        while native_id not in seen and native_id in self.by_id:
            seen.add(native_id)
            above = self.by_id[native_id].facts.get("re")
            if not above:
                break
            native_id = above
        return native_id


@lru_cache(maxsize=16)
def _read(path: Path, platform: str, stamp: int) -> _Recording:  # noqa: ARG001  (the stamp renews the cache)
    told: list[_Told] = []
    for number, row in enumerate(path.read_text("utf-8").split("\n"), 1):
        if not row.strip():
            continue
        try:
            said = json.loads(row)
            if said["as"] != platform:
                continue
            told.append(
                _Told(
                    native_id=said["id"],
                    platform=said["as"],
                    handle=said["who"],
                    name=said.get("name", ""),
                    followers=said.get("followers"),
                    minute=-float(said["ago"]),
                    text=said["text"],
                    facts=said,
                )
            )
        except (ValueError, KeyError, TypeError) as error:
            raise SettingWrong(
                f"Line {number} of the demo recording {path} is not understood ({error}). "
                "Restore the file from the installation."
            ) from error
    return _Recording(told)


class Demo:
    """A recorded platform; see the module."""

    traits: ClassVar[Traits] = Traits(
        key="demo",
        name="Demo",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field("as", "Platform to imitate", default="bluesky", help=", ".join(RULES)),
            Field("state", "File for what you send", required=False, help="Kept in the workspace."),
            Field("posts", "Recording", required=False, help="Another recording than the demo brand's."),
        ),
        search=SearchDialect(max_queries=20),
        interval=30,
        overlap=0,  # the cursor follows what was shown, late posts included
        price_note="Everything here is invented and stays on this machine.",
        deletion_check_hours=0.1,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._platform = connection.settings.get("as", "") or "bluesky"
        state = connection.settings.get("state", "")
        self._state = Path(state) if state else None
        self._path = Path(connection.settings.get("posts", "") or RECORDING)
        self._sent: list[dict[str, str]] = []  # only where no file is given

    def check(self) -> Identity:
        """Read the recording and the file of sent replies; there is nobody to sign in to."""
        self._recording()
        self._replies()
        return Identity(
            self._our_id, OUR_HANDLE, "Lumi Coffee", notes=("An invented brand, for looking around.",)
        )

    # Listening

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """The backlog at first; then what was written, edited or deleted since. Replies that were sent
        from here come back as our own posts."""
        recording = self._recording()
        now = self._connection.now()
        start = when(get(cursor, "start")) or now
        shown = when(get(cursor, "shown")) if get(cursor, "start") else None
        after = float("-inf") if shown is None else _minutes(shown - start)
        until = _minutes(now - start)
        wanted = [tokens(fold(search)) for search in searches]
        items: list[Item] = []
        gone: list[str] = []
        for told in recording.told:
            if told.deleted is not None and told.deleted <= until:
                if told.deleted > after and told.seen <= after:
                    gone.append(told.native_id)
                continue
            edited_now = told.edited is not None and after < told.edited <= until
            if (after < told.seen <= until or (edited_now and told.seen <= after)) and self._found(
                told, wanted
            ):
                items.append(self._item(recording, told, start, now))
        for each in self._conversations(recording):
            at = when(each["at"])
            # What was sent at the very moment of the last look comes again; doing without would lose it.
            if at is not None and at <= now and (shown is None or at >= shown):
                items.append(each)
        return Page(tuple(items), {"start": start.isoformat(), "shown": now.isoformat()}, gone=tuple(gone))

    @staticmethod
    def _found(told: _Told, wanted: Sequence[Sequence[str]]) -> bool:
        if told.handle == OUR_HANDLE or told.facts.get("to_us") or told.facts.get("of"):
            return True
        words = set(tokens(fold(f"{told.facts.get('title', '')} {told.text}")))
        # A word may carry an ending ("Lumilta"), as real search engines know; the watch has the last word.
        return any(all(any(w.startswith(t) for w in words) for t in terms) for terms in wanted if terms)

    def normalise(self, item: Item) -> Post:
        """A row as `fetch` makes it."""
        native_id, handle = ident(item.get("id")), line(get(item, "author", "handle"))
        author_id = ident(get(item, "author", "id"))
        platform = line(item.get("platform"))
        published = when(item.get("at"))
        if not native_id or not author_id or not platform or published is None:
            raise Unreadable("A post of the demo recording has no id, author, platform or time.")
        text = plain(item.get("text"))
        return Post(
            platform=platform,
            native_id=native_id,
            author=Author(
                author_id,
                handle,
                line(get(item, "author", "name")),
                count(get(item, "author", "followers")),
                web(get(item, "author", "url")),
            ),
            text=text,
            published_at=published,
            url=web(item.get("url")),
            title=line(item.get("title")),
            lang=line(item.get("lang"), 12) or None,
            in_reply_to=ident(item.get("in_reply_to")) or None,
            thread_id=ident(item.get("thread")) or native_id,
            repost_of=ident(item.get("repost_of")) or None,
            links=addresses(text),
            has_media=bool(item.get("media")),
            media=tuple(
                media(MediaKind.PICTURE, get(one, "url"), get(one, "alt")) for one in rows(item.get("media"))
            ),
            addressed=item.get("addressed") is True,
            by_us=item.get("by_us") is True,
            engagement=count(item.get("likes")) or 0,
            edited_at=when(item.get("edited_at")),
            place=line(item.get("place")),
            context={"start": line(item.get("start"))},
        )

    def thread(self, post: Post) -> Sequence[Item]:
        """The whole thread as it stands now, with what was sent from here."""
        recording = self._recording()
        now = self._connection.now()
        start = self._start(recording, post)
        if start is None:
            return []
        root = recording.root(post.native_id if post.native_id in recording.by_id else post.thread_id or "")
        until = _minutes(now - start)
        items = [
            self._item(recording, told, start, now)
            for told in recording.told
            if recording.root(told.native_id) == root
            and told.seen <= until
            and (told.deleted is None or told.deleted > until)
        ]
        items += [
            each for each in self._conversations(recording)
            if each["thread"] == root and (when(each["at"]) or now) <= now
        ]  # fmt: skip
        return sorted(items, key=lambda each: str(each["at"]))

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        """What has been edited or deleted by now."""
        recording = self._recording()
        now = self._connection.now()
        changed: list[Item] = []
        gone: list[str] = []
        for post in posts:
            told = recording.by_id.get(post.native_id)
            start = self._start(recording, post)
            if told is None or start is None:
                continue
            until = _minutes(now - start)
            if told.deleted is not None and told.deleted <= until:
                gone.append(post.native_id)
            elif told.edited is not None and told.edited <= until:
                item = self._item(recording, told, start, now)
                if plain(item["text"]) != post.text:
                    changed.append(item)
        return Recheck(tuple(changed), tuple(gone))

    # Answering

    def reply_rule(self, post: Post) -> ReplyRule:
        """As on the imitated platform."""
        rule = RULES.get(post.platform, _LONG)
        if post.platform == "x" and not post.addressed:
            return ReplyRule(
                False, rule.limit, rule.unit, link_length=rule.link_length, why_not=NOT_ADDRESSED
            )
        return rule

    def send(self, reply: OutgoingReply) -> Receipt:
        """Write the reply into the workspace's file; the same key twice writes once."""
        rule = RULES[self._platform]
        if not rule.allowed:
            raise NotAllowedHere(rule.why_not)
        recording = self._recording()
        known = next((each for each in self._replies() if each["key"] == reply.idempotency_key), None)
        if known is None:
            told = recording.by_id.get(reply.to_native_id)
            now = self._connection.now()
            start = when(reply.context.get("start"))
            if told and told.deleted is not None and start and told.deleted <= _minutes(now - start):
                raise TargetGone("The post was deleted, so it cannot be answered any more.")
            digest = hashlib.sha256(f"{self._platform} {reply.idempotency_key}".encode()).hexdigest()
            known = {
                "key": reply.idempotency_key,
                "id": f"sent-{digest[:16]}",
                "to": reply.to_native_id,
                "thread": reply.thread_id or recording.root(reply.to_native_id),
                "text": reply.text,
                "at": now.isoformat(),
                "start": reply.context.get("start", ""),
            }
            self._keep([*self._replies(), known])
        return self._receipt(known)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        """Look in the file of sent replies."""
        for each in self._replies():
            if each["key"] == reply.idempotency_key:
                return self._receipt(each)
        return None

    def close(self) -> None:
        """Nothing is held open."""

    # Within

    @property
    def _our_id(self) -> str:
        return f"{self._platform}-{OUR_HANDLE}"

    def _recording(self) -> _Recording:
        if self._platform not in RULES:
            raise SettingWrong(
                f'The demo cannot imitate "{self._platform}". Choose one of {", ".join(RULES)}.'
            )
        try:
            return _read(self._path, self._platform, self._path.stat().st_mtime_ns)
        except OSError as error:
            raise SettingWrong(
                f"The demo recording {self._path} cannot be read ({error.strerror}). "
                "Restore it from the installation."
            ) from error

    @staticmethod
    def _start(recording: _Recording, post: Post) -> datetime | None:
        """When the first fetch was, worked out from a post that it showed."""
        told = recording.by_id.get(post.native_id) or recording.by_id.get(post.thread_id or "")
        if told is None:
            return None
        if told.native_id == post.native_id:
            return post.published_at - timedelta(minutes=told.minute)
        return when(post.context.get("start"))

    def _item(self, recording: _Recording, told: _Told, start: datetime, now: datetime) -> dict[str, Any]:
        """The post as the platform would send it at this moment."""
        facts = told.facts
        edited = None if told.edited is None else start + timedelta(minutes=told.edited)
        is_edited = edited is not None and edited <= now
        ours = told.handle == OUR_HANDLE
        return {
            "id": told.native_id,
            "platform": told.platform,
            "author": self._author(told.handle, told.name, told.followers),
            "text": facts["edit"]["text"] if is_edited else told.text,
            "title": facts.get("title", ""),
            "at": (start + timedelta(minutes=told.minute)).isoformat(),
            "url": f"https://{told.platform}.example/{told.handle}/{told.native_id}",
            "lang": facts.get("lang", ""),
            "in_reply_to": facts.get("re"),
            "thread": recording.root(told.native_id),
            "repost_of": facts.get("of"),
            "media": _shown(facts.get("media")),
            "place": self._place(recording, told.native_id, told.handle),
            "addressed": bool(facts.get("to_us")) and not ours,
            "by_us": ours,
            "likes": int(facts.get("likes", 0)),
            "edited_at": edited.isoformat() if edited is not None and is_edited else None,
            "start": start.isoformat(),
        }

    def _place(self, recording: _Recording, native_id: str, handle: str) -> str:
        """The writer's own server, as Mastodon has it; elsewhere where the thread began."""
        if self._platform == "mastodon":
            return handle.partition("@")[2] or "mastodon.example"
        first = recording.by_id.get(recording.root(native_id))
        return str(first.facts.get("in", "")) if first else ""

    def _author(self, handle: str, name: str, followers: int | None) -> dict[str, Any]:
        return {
            "id": f"{self._platform}-{handle}",
            "handle": handle,
            "name": name,
            "followers": followers,
            "url": f"https://{self._platform}.example/{handle}",
        }

    def _conversations(self, recording: _Recording) -> Iterator[dict[str, Any]]:
        """Our sent replies as posts, and what customers say to them a little later."""
        for each in self._replies():
            sent_at = when(each["at"])
            if sent_at is None:
                continue
            ours = {
                "id": each["id"],
                "platform": self._platform,
                "author": self._author(OUR_HANDLE, "Lumi Coffee", 8_400),
                "text": each["text"],
                "at": each["at"],
                "url": f"https://{self._platform}.example/{OUR_HANDLE}/{each['id']}",
                "in_reply_to": each["to"],
                "thread": each["thread"],
                "place": self._place(recording, each["thread"], OUR_HANDLE),
                "addressed": False,
                "by_us": True,
                "start": each["start"],
            }
            yield ours
            told = recording.by_id.get(each["to"])
            answer = told.facts.get("then") if told else None
            if told is None or answer is None:
                continue
            yield ours | {
                "id": f"{told.native_id}-then",
                "place": self._place(recording, told.native_id, told.handle),
                "author": self._author(told.handle, told.name, told.followers),
                "text": answer["text"],
                "at": (sent_at + timedelta(minutes=float(answer["after"]))).isoformat(),
                "url": f"https://{self._platform}.example/{told.handle}/{told.native_id}-then",
                "lang": told.facts.get("lang", ""),
                "in_reply_to": each["id"],
                "addressed": True,
                "by_us": False,
            }

    def _receipt(self, sent: Mapping[str, str]) -> Receipt:
        url = f"https://{self._platform}.example/{OUR_HANDLE}/{sent['id']}"
        return Receipt(sent["id"], url, when(sent["at"]), sent["thread"])

    def _replies(self) -> list[dict[str, str]]:
        if self._state is None:
            return self._sent
        try:
            said = json.loads(self._state.read_text("utf-8"))
            return [
                {name: str(each[name]) for name in ("key", "id", "to", "thread", "text", "at", "start")}
                for each in said["sent"]
            ]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SettingWrong(
                f"The demo's file of sent replies, {self._state}, cannot be read ({error}). Move it away "
                "to start the demo afresh."
            ) from error

    def _keep(self, replies: list[dict[str, str]]) -> None:
        if self._state is None:
            self._sent = replies
            return
        written = json.dumps({"sent": replies}, ensure_ascii=False, indent=1)
        durable.write(self._state, written.encode("utf-8", "replace"))


def _shown(told: Any) -> Any:
    """A post's picture as a platform tells of one; True where the recording has none to show."""
    name = get(told, "picture")
    return [{"url": f"{GALLERY}{name}.webp", "alt": get(told, "alt")}] if name else told is True


def picture(url: str) -> bytes | None:
    """What lies at an address of the demo's pictures, None for every other address."""
    name = url.removeprefix(GALLERY)
    path = RECORDING.parent / "pictures" / name
    return (
        path.read_bytes() if name != url and re.fullmatch(r"[a-z-]+\.webp", name) and path.exists() else None
    )


def _minutes(span: timedelta) -> float:
    return span / timedelta(minutes=1)


SOURCE = Demo
