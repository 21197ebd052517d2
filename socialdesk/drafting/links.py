"""Links in a reply: where they stand, and whether the playbook allows where they lead."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from socialdesk.drafting.length import links

# X links only names under domains that exist; other platforms, and people, follow anything like these.
_WRITTEN_OUT = regex.compile(r"(?<!\w)(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>\"“”]+", regex.IGNORECASE)
_MANY_LABELS = regex.compile(r"(?<![\w.-])(?:[\w-]{1,63}\.){12,64}[\w-]{2,}")
_CLOSING = ".,;:!?…،؛؟)]}'’»"


@lru_cache(maxsize=128)
def find(text: str) -> tuple[tuple[int, int], ...]:
    """Everything that a platform or a person would take for a link, as (start, end), not overlapping."""
    spans = set(links(text))
    for pattern in (_WRITTEN_OUT, _MANY_LABELS):
        for match in pattern.finditer(text):
            end = match.start() + len(match[0].rstrip(_CLOSING))
            if end > match.start():
                spans.add((match.start(), end))
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return tuple(found)


def host(link: str) -> str:
    """The host name of a link, lower case, without ``www.``, port and user."""
    rest = regex.sub(r"^[a-z][a-z0-9+.-]*://", "", link.strip(), flags=regex.IGNORECASE)
    name: str = regex.split(r"[/?#\\]", rest, maxsplit=1)[0].rsplit("@", 1)[-1].split(":")[0]
    return name.lower().removeprefix("www.").rstrip(".")


def allowed(link: str, domains: Iterable[str]) -> bool:
    """Whether a link leads, by http or https, to one of the domains or to one under it."""
    scheme = regex.match(r"([a-z][a-z0-9+.-]*)://", link.strip(), flags=regex.IGNORECASE)
    if scheme and scheme[1].lower() not in ("http", "https"):
        return False
    name = host(link)
    return any(name == each or name.endswith("." + each) for each in domains)
