"""Reading what strangers send: every value from a platform passes through here before it becomes a post.

Nothing here raises for odd input: a value that is not what it should be reads as empty or None, and the
source decides whether the item can do without it. Texts come out plain: no control characters, no lone
surrogates (SQLite cannot hold them), never longer than the cap.
"""

from __future__ import annotations

import html
import ipaddress
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from socialdesk.domain.mention import TEXT_CAP, Media, MediaKind

HTML_CAP = 200_000
"""Characters of markup that are parsed; a post of `TEXT_CAP` characters needs far less."""

NAME_CAP = 300
ADDRESS_CAP = 2_000
MOST_LINKS = 50
MOST_MEDIA = 10
DESCRIPTION_CAP = 2_000
"""Characters of a picture's description (alt text) that are kept."""

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n?|\u2028|\u2029")
_MANY_LINES = re.compile(r"\n{3,}")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def get(item: Any, *path: str | int) -> Any:
    """The value at a path of keys and indexes, None when any step is missing or of another kind."""
    for step in path:
        if isinstance(step, str) and isinstance(item, Mapping):
            item = item.get(step)
        elif (
            isinstance(step, int)
            and isinstance(item, Sequence)
            and not isinstance(item, str)
            and -len(item) <= step < len(item)
        ):
            item = item[step]
        else:
            return None
    return item


def plain(value: Any, cap: int = TEXT_CAP) -> str:
    """A text of several lines; "" for anything but a string."""
    if not isinstance(value, str):
        return ""
    if len(value) <= cap and value.isprintable():  # nearly every text: nothing below would change it
        return value.strip()
    text = _LINE_END.sub("\n", value[: cap * 4])
    text = _SURROGATE.sub("\ufffd", _UNPRINTABLE.sub("", text))
    return text.strip()[:cap].rstrip()


def line(value: Any, cap: int = NAME_CAP) -> str:
    """A text on one line, for names, handles and titles."""
    return " ".join(plain(value, cap * 2).split())[:cap].rstrip()


def ident(value: Any) -> str:
    """A platform's id: a string or a whole number; "" for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if 0 <= value < 10**40 else ""
    return line(value, 500) if isinstance(value, str) else ""


def count(value: Any) -> int | None:
    """A number of people or things; None when it is none."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,18}", value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        return None
    return int(value)


def rows(value: Any) -> list[Any]:
    """A list; empty for anything else."""
    return value if isinstance(value, list) else []


def web(value: Any) -> str:
    """A web address; "" for anything else, other schemes among them."""
    if not isinstance(value, str) or len(value) > ADDRESS_CAP:
        return ""
    value = value.strip()
    return value if _ADDRESS.fullmatch(value) and value == plain(value) else ""


_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_GIVEN_OUT = ipaddress.ip_network("2000::/3")
"""All that the public net has of IPv6; `ipaddress` calls what was never given out global, too."""
_INSIDE = ("localhost", "local", "internal", "lan", "home", "corp", "arpa", "onion")
"""Last labels of names that mean something inside a network only."""


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public net: not to this machine, a private network or a group."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        else:
            ip = ip.ipv4_mapped or ip.sixtofour or ip
    return ip.is_global and not ip.is_multicast and (ip.version == 4 or ip in _GIVEN_OUT)


def may_load(url: str) -> bool:
    """Whether a picture may be asked for at an address: https on its usual port, at a host with a public
    name or number. Where the name leads is seen when it is asked."""
    if "\\" in url or any(sign.isspace() for sign in url):  # programs disagree about where the host ends
        return False
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return False
    if parts.scheme.lower() != "https" or port not in (None, 443) or "@" in parts.netloc:
        return False
    if ":" in host or re.fullmatch(r"[0-9.]+", host):
        return is_public(host)
    name, _, last = host.rpartition(".")
    return bool(name) and last not in _INSIDE and re.match(r"[^\W\d]", last) is not None


def media(
    kind: MediaKind, url: Any = None, description: Any = None, width: Any = None, height: Any = None
) -> Media:
    """What came with a post; without an address where none may be loaded."""
    address = web(url)
    return Media(
        kind,
        address if may_load(address) else "",
        plain(description, DESCRIPTION_CAP),
        count(width) or None,
        count(height) or None,
    )


def host(url: str) -> str:
    """The host of a web address, "" where it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def when(value: Any) -> datetime | None:
    """A moment in ISO 8601 or epoch seconds, as aware UTC; None when it is neither or not believable."""
    try:
        if isinstance(value, str):
            read = datetime.fromisoformat(value.strip())
            read = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            read = datetime.fromtimestamp(value, UTC)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    return read if 1991 <= read.year < 2200 else None


def addresses(text: str) -> tuple[str, ...]:
    """The web addresses written in a text, each once, without the punctuation that follows them."""
    found = (one.rstrip(".,;:!?'”’»…") for one in _ADDRESS.findall(text))
    found = (one[:-1] if one.endswith(")") and "(" not in one else one for one in found)
    return tuple(dict.fromkeys(one for one in found if web(one)))[:MOST_LINKS]


def from_html(markup: Any) -> tuple[str, tuple[str, ...]]:
    """Markup as plain text (paragraphs become blank lines) and the addresses it links to.

    A link that shows its own address, shortened or not, is written out in full; of others the words are
    kept. Scripts, styles and everything unknown disappear. Addresses of mentions and hashtags (``class``
    holds ``mention`` or ``hashtag``) are not links.
    """
    if not isinstance(markup, str):
        return "", ()
    reader = _Reader()
    reader.feed(markup[:HTML_CAP])
    reader.close()
    text = plain("".join(reader.pieces), TEXT_CAP)
    text = "\n".join(" ".join(one.split(" ")).strip() for one in text.split("\n"))
    return _MANY_LINES.sub("\n\n", text).strip(), tuple(dict.fromkeys(reader.links))[:MOST_LINKS]


class _Reader(HTMLParser):
    """Keeps words, lines and links."""

    _SILENT = frozenset({"script", "style", "template", "title", "head", "noscript", "svg", "math"})
    _PARAGRAPHS = frozenset(
        {"p", "div", "blockquote", "ul", "ol", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section"}
    )
    _LINES = frozenset({"li", "tr", "dt", "dd"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.links: list[str] = []
        self._silent = 0
        self._pre = 0
        self._href: str | None = None
        self._anchor_starts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SILENT:
            self._silent += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag in self._PARAGRAPHS:
            self._pre += tag == "pre"
            self.pieces.append("\n\n")
        elif tag in self._LINES:
            self.pieces.append("\n- " if tag == "li" else "\n")
        elif tag == "a":
            self._end_link()
            told = {name: value or "" for name, value in attrs}
            marked = set(told.get("class", "").split()) & {"mention", "hashtag"}
            self._href = None if marked else web(told.get("href", "")) or None
            self._anchor_starts = len(self.pieces)
        elif tag == "img":
            self.pieces.append(line(dict(attrs).get("alt")))

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self._PARAGRAPHS:
            self._pre = max(0, self._pre - (tag == "pre"))
            self.pieces.append("\n\n")
        elif tag == "a":
            self._end_link()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data if self._pre else re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        self._end_link()

    def _end_link(self) -> None:
        href, self._href = self._href, None
        if href is None:
            return
        self.links.append(href)
        shown = "".join(self.pieces[self._anchor_starts :])
        start = shown.strip().rstrip(".…")
        bare = re.sub(r"^https?://(www\.)?", "", href, flags=re.IGNORECASE)
        if start and (
            href.startswith(start) or (len(start) >= 4 and bare.startswith(start.removeprefix("www.")))
        ):
            self.pieces[self._anchor_starts :] = [shown.replace(shown.strip(), href)]


def unescape(value: Any) -> str:
    """A plain text in which a platform left entities (``&amp;``)."""
    return plain(html.unescape(value[:HTML_CAP])) if isinstance(value, str) else ""
