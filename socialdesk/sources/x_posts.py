"""How X writes a post, and what of it is ours: text, links, edits, whom it speaks to."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from socialdesk.domain.mention import Author, Post
from socialdesk.sources.protocol import Item
from socialdesk.sources.reading import MOST_LINKS, count, get, ident, line, plain, rows, unescape, web, when

_NO_LANGUAGE = frozenset({"und", "zxx", "qam", "qct", "qht", "qme", "qst"})
_OLD_LANGUAGES = {"in": "id", "iw": "he", "ji": "yi", "no": "nb"}
_SNOWFLAKE_EPOCH = 1_288_834_974_657  # milliseconds

_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}")


def post_of(item: Item) -> Post | None:
    """The post; None where its number, author, text or time is missing."""
    post, author, us = get(item, "post"), get(item, "author"), get(item, "us")
    native_id, latest_id = native_id_of(post), ident(get(post, "id"))
    author_id = ident(get(post, "author_id")) or ident(get(author, "id"))
    published_at = published(post)
    if not native_id or not author_id or published_at is None or not isinstance(get(post, "text"), str):
        return None
    handle = line(get(author, "username"))
    answered = replied_to(post)
    retweet = _referenced(post, "retweeted")
    our_id, our_handle = ident(get(us, "id")), line(get(us, "handle")).casefold()
    by_us = bool(our_id) and author_id == our_id
    edited_at = snowflake(latest_id) if latest_id != native_id else None
    return Post(
        platform="x",
        native_id=native_id,
        author=Author(
            native_id=author_id,
            handle=handle,
            name=line(get(author, "name")),
            followers=count(get(author, "public_metrics", "followers_count")),
            url=f"https://x.com/{handle if _HANDLE.fullmatch(handle) else f'i/user/{author_id}'}",
        ),
        text=text_of(post),
        published_at=published_at,
        url=url_of(handle, latest_id or native_id),
        lang=_lang(get(post, "lang")),
        in_reply_to=answered or None,
        thread_id=ident(get(post, "conversation_id")) or native_id,
        repost_of=retweet or None,
        links=_links(post),
        has_media=bool(rows(get(post, "attachments", "media_keys"))),
        addressed=not by_us and (bool(get(item, "mentions")) or _speaks_to(post, our_id, our_handle)),
        by_us=by_us,
        engagement=engagement(post),
        edited_at=edited_at,
        context={"latest_id": latest_id} if edited_at else {},
    )


def _speaks_to(post: Any, our_id: str, our_handle: str) -> bool:
    """Whether a post answers, mentions or quotes us."""
    if our_id and ident(get(post, "in_reply_to_user_id")) == our_id:
        return True
    for mention in rows(get(post, "entities", "mentions")):
        name = line(get(mention, "username")).casefold()
        if our_id == ident(get(mention, "id")) != "" or our_handle == name != "":
            return True
    quoted = _referenced(post, "quoted")
    return bool(quoted and our_handle) and any(
        re.search(
            rf"//(?:www\.)?(?:x|twitter)\.com/{re.escape(our_handle)}/status/{quoted}\b", link, re.IGNORECASE
        )
        for link in _links(post, quotes=True)
    )


def text_of(post: Any) -> str:
    """The whole text, with the links that X shortened written out."""
    note = get(post, "note_tweet")
    text = get(note, "text") if isinstance(get(note, "text"), str) else get(post, "text")
    if not isinstance(text, str):
        return ""
    text = unescape(text)
    for entity in _urls(post):
        short, full = get(entity, "url"), web(get(entity, "expanded_url"))
        if isinstance(short, str) and short.startswith("https://t.co/") and full:
            text = text.replace(short, "" if get(entity, "media_key") else full)
    return plain(text)


def _urls(post: Any) -> list[Any]:
    return [*rows(get(post, "entities", "urls")), *rows(get(post, "note_tweet", "entities", "urls"))][
        :MOST_LINKS
    ]


def _links(post: Any, *, quotes: bool = False) -> tuple[str, ...]:
    found = [web(get(one, "expanded_url")) for one in _urls(post) if not get(one, "media_key")]
    quoted = _referenced(post, "quoted")
    found = [one for one in found if one and (quotes or not quoted or f"/status/{quoted}" not in one)]
    return tuple(dict.fromkeys(found))


def bare(text: str) -> str:
    """A text reduced to what X leaves unchanged: without the mentions that it puts in front, and links."""
    text = unicodedata.normalize("NFC", html.unescape(text))
    text = re.sub(r"^(?:\s*@\w{1,50})+", "", text)
    return " ".join(re.sub(r"\S*\w\.\w\S*", "•", text).split())


def _referenced(post: Any, kind: str) -> str:
    """X renamed these in 2026: both names are read."""
    for name in ("referenced_tweets", "referenced_posts"):
        for one in rows(get(post, name)):
            if get(one, "type") in (kind, kind.replace("retweeted", "reposted")):
                return ident(get(one, "id"))
    return ""


def replied_to(post: Any) -> str:
    return _referenced(post, "replied_to")


def history(post: Any) -> list[str]:
    """The post's numbers, oldest first: an edit at X is a new post."""
    for name in ("edit_history_tweet_ids", "edit_history_post_ids"):
        if ids := [one for one in map(ident, rows(get(post, name))) if one.isdecimal()]:
            return ids
    return [ident(get(post, "id"))]


def native_id_of(post: Any) -> str:
    """The number under which a post was first published; edits keep it."""
    return history(post)[0] if ident(get(post, "id")) else ""


def published(post: Any) -> datetime | None:
    return snowflake(native_id_of(post)) or when(get(post, "created_at"))


def snowflake(number: str) -> datetime | None:
    """When a post got its number; None for the small numbers from before November 2010."""
    if not number.isdecimal() or not 1 << 32 < int(number) < 1 << 63:
        return None
    return when(((int(number) >> 22) + _SNOWFLAKE_EPOCH) / 1000)


def engagement(post: Any) -> int:
    names = ("retweet_count", "repost_count", "reply_count", "like_count", "quote_count")
    return sum(count(get(post, "public_metrics", name)) or 0 for name in names)


def _lang(value: Any) -> str | None:
    lang = line(value, 35)
    return None if not lang or lang in _NO_LANGUAGE else _OLD_LANGUAGES.get(lang, lang)


def as_user(author: Author) -> dict[str, Any]:
    figures = {} if author.followers is None else {"followers_count": author.followers}
    return {"id": author.native_id, "username": author.handle, "name": author.name, "public_metrics": figures}


def url_of(handle: str, native_id: str) -> str:
    return f"https://x.com/{handle if _HANDLE.fullmatch(handle) else 'i/web'}/status/{native_id}"


def included(said: Mapping[str, Any], *names: str) -> list[Any]:
    return [one for name in names for one in rows(get(said, "includes", name))]


def reported_gone(said: Mapping[str, Any], *, hidden: bool = False) -> Iterator[str]:
    """Posts that X names as not found; ``hidden`` also takes those whose author closed the account."""
    kinds = ("resource-not-found", "not-authorized-for-resource") if hidden else ("resource-not-found",)
    for error in rows(said.get("errors")):
        kind = str(get(error, "type")).rpartition("/")[2]
        if kind in kinds and get(error, "resource_type") in ("tweet", "post"):
            yield ident(get(error, "resource_id")) or ident(get(error, "value"))
