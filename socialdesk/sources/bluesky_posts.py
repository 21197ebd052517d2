"""How Bluesky writes a post, and what of it is ours: text, links, whom it speaks to, what we may do there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from socialdesk.domain.mention import Author, Media, MediaKind, Post
from socialdesk.sources.protocol import Item
from socialdesk.sources.reading import (
    MOST_LINKS,
    MOST_MEDIA,
    count,
    get,
    ident,
    line,
    media,
    plain,
    rows,
    web,
    when,
)


def post_of(item: Item) -> Post | None:
    """The post; None where its address, author, text or time is missing."""
    view = get(item, "post")
    us = ident(get(item, "us"))
    uri, did = uri_of(view), ident(get(view, "author", "did"))
    published_at = published(view)
    if not uri or not did or published_at is None or not isinstance(get(view, "record", "text"), str):
        return None
    handle = line(get(view, "author", "handle"))
    record = get(view, "record")
    shown = tuple(_media(get(view, "embed")) or _media(get(record, "embed")))[:MOST_MEDIA]
    parent, root = reference(get(record, "reply", "parent")), reference(get(record, "reply", "root"))
    quoted = reference(get(record, "embed", "record")) or reference(get(record, "embed", "record", "record"))
    spoken_to = {_did_of(ref["uri"]) for ref in (parent, root, quoted) if ref} | set(_mentioned(record))
    lang = line(get(record, "langs", 0), 35)
    context = {
        "cid": ident(get(view, "cid")),
        "handle": handle,
        "lang": lang,
        "quotes": quoted["uri"] if quoted else "",
        "replies": "off" if get(view, "viewer", "replyDisabled") else "",
        "blocked": "yes" if get(view, "author", "viewer", "blockedBy") else "",
    }
    if get(view, "author", "viewer", "blocking"):
        context["blocked"] = "yes"
    return Post(
        platform="bluesky",
        native_id=uri,
        author=Author(
            native_id=did,
            handle=handle,
            name=line(get(view, "author", "displayName")),
            followers=count(get(item, "followers")),
            url=f"https://bsky.app/profile/{did}",
        ),
        text=plain(get(record, "text")),
        published_at=published_at,
        url=url_of(did, uri),
        lang=lang or None,
        in_reply_to=parent["uri"] if parent else None,
        thread_id=root["uri"] if root else uri,
        links=_links(record),
        has_media=bool(shown),
        media=shown,
        addressed=bool(us) and us in spoken_to and did != us,
        by_us=bool(us) and did == us,
        engagement=engagement(view),
        context={name: value for name, value in context.items() if value},
    )


def published(view: Any) -> datetime | None:
    """When it was written; the writer's own word, unless it lies in the future of its arrival."""
    times = (when(get(view, "record", "createdAt")), when(get(view, "indexedAt")))
    return min((at for at in times if at is not None), default=None)


def _features(record: Any) -> Iterator[Any]:
    for facet in rows(get(record, "facets")):
        yield from rows(get(facet, "features"))


def _mentioned(record: Any) -> Iterator[str]:
    for feature in _features(record):
        if get(feature, "$type") == "app.bsky.richtext.facet#mention":
            yield ident(get(feature, "did"))


def _links(record: Any) -> tuple[str, ...]:
    """Whole addresses: the text itself often shows them shortened."""
    found = [get(feature, "uri") for feature in _features(record)]
    found += [get(record, "embed", "external", "uri"), get(record, "embed", "media", "external", "uri")]
    return tuple(dict.fromkeys(link for link in map(web, found) if link))[:MOST_LINKS]


def _media(embed: Any) -> list[Media]:
    """Pictures and video of an embed, or of the one beside a quoted post. A record's own has no addresses."""
    found: list[Media] = []
    for one in (embed, get(embed, "media")):
        pictures = [(MediaKind.PICTURE, each) for each in rows(get(one, "images"))]
        if get(one, "video") or get(one, "thumbnail") or get(one, "playlist"):
            pictures.append((MediaKind.VIDEO, one))
        for kind, each in pictures:
            size = get(each, "aspectRatio")
            address = web(get(each, "thumb")) or get(each, "fullsize") or get(each, "thumbnail")
            found.append(media(kind, address, get(each, "alt"), get(size, "width"), get(size, "height")))
    return found


def engagement(view: Any) -> int:
    names = ("likeCount", "repostCount", "replyCount", "quoteCount")
    return sum(count(get(view, name)) or 0 for name in names)


def reference(value: Any) -> dict[str, str] | None:
    """A strong reference (address and content id) to a record, or None."""
    uri, cid = ident(get(value, "uri")), ident(get(value, "cid"))
    return {"uri": uri, "cid": cid} if uri.startswith("at://") and cid else None


def _did_of(uri: str) -> str:
    return uri.removeprefix("at://").partition("/")[0]


def url_of(did: str, uri: str) -> str:
    return f"https://bsky.app/profile/{did}/post/{uri.rpartition('/')[2]}"


def uri_of(view: Any) -> str:
    uri = ident(get(view, "uri"))
    return uri if uri.startswith("at://") else ""
