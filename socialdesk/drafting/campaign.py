"""UTM tags on a brand's own links, so that what replies bring can be measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from socialdesk.drafting import links

TAGS = ("source", "medium", "campaign", "content", "term")
"""What a playbook may set, each as ``utm_<tag>``."""

VALUES = ("platform", "lang")
"""What a tag's value may name in braces: where the reply is posted, and its language."""


def tagged(link: str, tags: Mapping[str, str], *, platform: str, lang: str) -> str:
    """Put the tags into a link. Tags that the link carries already stay; nothing else of it changes."""
    if not tags or not link:
        return link
    parts = urlsplit(link)
    held = {key for key, _ in parse_qsl(parts.query, keep_blank_values=True)}
    filled = {
        f"utm_{tag}": value.replace("{platform}", platform).replace("{lang}", lang)
        for tag, value in tags.items()
        if f"utm_{tag}" not in held
    }
    added = urlencode(filled, quote_via=quote)
    query = f"{parts.query}&{added}" if parts.query and added else parts.query or added
    return urlunsplit(parts._replace(query=query))


def all_tagged(
    text: str, tags: Mapping[str, str], domains: Iterable[str], *, platform: str, lang: str
) -> str:
    """Put the tags into each link of a text that is written out with http(s):// and leads to one of our
    ``domains``. A bare name, such as a shop's in a sentence, stays a name."""
    if not tags or "://" not in text:
        return text
    for start, end in reversed(links.find(text)):
        link = text[start:end]
        if "://" in link and links.allowed(link, domains):
            text = text[:start] + tagged(link, tags, platform=platform, lang=lang) + text[end:]
    return text
