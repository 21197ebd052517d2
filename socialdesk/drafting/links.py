"""Links in a reply: where they stand, and whether the playbook allows where they lead."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache

import regex

from socialdesk.domain.folding import fold
from socialdesk.drafting.length import links

# X links only names under domains that exist; other platforms, and people, follow anything like these.
_WRITTEN_OUT = regex.compile(r"(?<!\w)(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>\"“”]+", regex.IGNORECASE)
_MANY_LABELS = regex.compile(r"(?<![\w.-])(?:[\w-]{1,63}\.){12,64}[\w-]{2,}")
DISGUISED = regex.compile(
    r"(?<!\w)(?:hxxps?://\S{3,200}|[\w-]{2,63}(?:\s?[\[({]\s?(?:\.|dot|nokta|piste|نقطة)\s?[\])}]\s?|[。｡．]|"
    r"\s(?:dot|nokta|piste)\s)(?:com|net|org|info|io|co|app|shop|xyz|ru|me|link|site|online|example|fi|tr|sa)(?!\w))",
    regex.IGNORECASE,
)
"""Links written so that a filter does not see them, and a person does."""

_HOST_BEFORE = regex.compile(r"(?:[\w-]|\.(?=\w))+$")
"""Letters right before a link that belong to its host: X begins a host at the first plain letter, a person at
its first letter (şirket.com.tr)."""

_CLOSING = ".,;:!?…،؛؟)]}'’»"


@lru_cache(maxsize=128)
def find(text: str) -> tuple[tuple[int, int], ...]:
    """Everything that a platform or a person would take for a link, as (start, end), not overlapping."""
    spans = {(_widened(text, start), end) for start, end in links(text)}
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


def _widened(text: str, start: int) -> int:
    before = _HOST_BEFORE.search(text[max(0, start - 63) : start])
    return start - len(before[0]) if before else start


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


_LATIN_TWINS = str.maketrans(
    "авекмнорстухіјѕԁһӏԛԝαβγεζηικμνορτυχωօ0135",
    "abekmhopctyxijsdhlqwabyeznikmvoptuxwooles",
)
_SCRIPTS = tuple(
    regex.compile(rf"\p{{{name}}}") for name in ("Latin", "Cyrillic", "Greek", "Arabic", "Armenian", "Hebrew")
)


def lookalike(name: str, domains: Iterable[str]) -> str | None:
    """The domain among ours that a foreign host name is drawn to resemble: with Cyrillic or Greek letters
    (also as punycode, ``xn--``), a digit for a letter, or accents."""
    seen = _skeleton(decoded(name))
    for each in domains:
        ours = _skeleton(each)
        if seen == ours or seen.endswith("." + ours):
            return each
    return None


def mixed(name: str) -> bool:
    """Whether one part of a host name has letters of two alphabets."""
    return any(
        sum(script.search(label) is not None for script in _SCRIPTS) > 1 for label in decoded(name).split(".")
    )


def twins(name: str) -> tuple[str, ...]:
    """The letters of a host name, also of one in punycode, that are drawn like Latin ones and are none."""
    return tuple(
        dict.fromkeys(
            letter for letter in decoded(name) if not letter.isascii() and ord(letter) in _LATIN_TWINS
        )
    )


def decoded(name: str) -> str:
    """A host name with its punycode labels as the letters they stand for."""
    labels = []
    for label in name.lower().split("."):
        if label.startswith("xn--"):
            with suppress(UnicodeError):  # no punycode after all: it is compared as it stands
                label = label[4:].encode("ascii").decode("punycode")
        labels.append(label)
    return ".".join(labels)


def _skeleton(name: str) -> str:
    """How a hasty eye reads a host name."""
    plain = fold(name).translate(_LATIN_TWINS)
    return plain.replace("rn", "m").replace("vv", "w").replace("l", "i").replace("-", "")
