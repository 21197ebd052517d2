"""Why an address of a stranger should be looked at twice before it is opened. No network is asked."""

from __future__ import annotations

import ipaddress
import unicodedata
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from socialdesk.desktop import words
from socialdesk.desktop.words import tr
from socialdesk.drafting import links


def host_of(url: str) -> str:
    """The host name as it is written, lower case; "" where there is none or it cannot be told."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # brackets that are no IPv6 address
        return ""


def read_as(url: str) -> str:
    """How an address with letters beyond ASCII, or with punycode, reads; "" for all others.

    Each look-alike is named, because it cannot be told by looking.
    """
    host = host_of(url)
    shown = links.decoded(host)
    if shown.isascii():
        return ""
    said = tr("It reads as {host}", host=words.isolated(shown))
    named = [f"{letter} ({_name(letter)})" for letter in links.twins(host)]
    return f"{said}\n{tr('Look-alike letters:')} {words.isolated(', '.join(named))}" if named else said


def suspicious(url: str) -> str:
    """Why an address should be looked at twice, the weightiest reason alone; "" where nothing is odd."""
    try:
        parts = urlsplit(url)
        named = parts.username or parts.password
    except ValueError:
        return tr("This address is malformed. Copy it and look closely before you use it.")
    host = host_of(url)
    if named:
        return tr("This address has a name before the @ to look like another site.")
    if any(unicodedata.category(letter) == "Cf" for letter in unquote(url)):
        return tr("This address holds invisible characters that can turn or hide parts of it.")
    if links.mixed(host):
        return tr("Part of this address mixes letters of two alphabets, to look like another site.")
    if links.twins(host):
        return tr("This address is written in letters of another alphabet that look like Latin ones.")
    if any(label.startswith("xn--") for label in host.split(".")) or not host.isascii():
        return tr("This address uses letters that can look like others.")
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return tr("This address is a bare number: nobody's name stands behind it.")
    if parts.scheme == "http":
        return tr("This address is not encrypted.")
    return ""


def _name(letter: str) -> str:
    """A letter's name in Unicode, in lower case: "cyrillic small letter a"."""
    return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
