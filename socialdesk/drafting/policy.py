"""What a brand may link to, promise, show and cite: policy.toml, read strictly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import regex
from babel import Locale
from babel.core import UnknownLocaleError
from babel.numbers import format_currency, list_currencies

from socialdesk.domain.folding import fold
from socialdesk.drafting import campaign, links
from socialdesk.drafting.layers import Layers, Stacked
from socialdesk.drafting.limits import Limits, read_limits
from socialdesk.drafting.playbook import PROMISES, REFUND_LIMIT, TERMS
from socialdesk.drafting.toml_file import TomlFile

_TABLES = ("links", "promises", "contacts", "private", "terms", "refunds", "season", "limits")
_DOMAIN = regex.compile(r"[\w-]+(?:\.[\w-]+)+")
_TAG_VALUE = regex.compile(r"[\w.\-]+")
_MOST_TERM = 120


@dataclass(frozen=True, slots=True)
class Policy:
    """policy.toml in all the folders of a playbook; the fields are those of `playbook.Playbook`."""

    file: Stacked
    allowed_links: frozenset[str]
    help_link: str
    campaign: Mapping[str, str]
    promises: frozenset[str]
    contacts: frozenset[str]
    limits: Limits
    seasons: tuple[tuple[date, date], ...]
    refund_limit: tuple[Decimal, str] | None

    def private(self, lang: str) -> Mapping[str, str]:
        """How the private channel reads, by platform. Raises `SettingWrong` when it is not named."""
        file, table = self.file.entry(lang, "private")
        told = table.get(lang)
        if not isinstance(told, dict) or "default" not in told or "here" not in told:
            raise file.wrong(
                f"the private channel is not named in “{lang}”",
                f'Add [private.{lang}] with default = "…" and here = "…".',
                table=f"private.{lang}",
            )
        return {key: file.text(told, key, table=f"private.{lang}") for key in told}

    def terms(self, lang: str) -> Mapping[str, str]:
        """What sentences can cite of the policies, by placeholder."""
        file, table = self.file.entry(lang, "terms")
        told = table.get(lang, {})
        where = f"terms.{lang}"
        if not isinstance(told, dict):
            raise file.wrong(f"“{lang}” must be a table", f"Write it as [{where}].", table="terms", key=lang)
        file.known(told, TERMS, table=where)
        found = {key: file.text(told, key, table=where).strip() for key in told}
        for key, words in found.items():
            if not 0 < len(words) <= _MOST_TERM or "{" in words or "}" in words or "\n" in words:
                raise file.wrong(
                    f"“{key}” is no short phrase",
                    f"Write what stands in a sentence, on one line, at most {_MOST_TERM} characters.",
                    table=where,
                    key=key,
                )
        if self.refund_limit:
            amount, currency = self.refund_limit
            found[REFUND_LIMIT] = _money(amount, currency, lang)
        return found


def read_policy(layers: Layers) -> Policy:
    """Read policy.toml. Raises `SettingWrong` naming file, line and remedy."""
    stack = layers.stacked("policy.toml")
    if not stack.files:
        layers.file("policy.toml")  # raises: none is there
    for file in stack.files:
        file.known(file.data, _TABLES)
    allowed, help_link, tags = _links(stack.holding("links"))
    file = stack.holding("promises")
    promised = file.texts(file.table("promises"), "covered", table="promises")
    for each in promised:
        file.one_of(each, PROMISES, "covered", table="promises")
    file = stack.holding("contacts")
    contacts = file.table("contacts")
    file.known(contacts, ("emails", "phones", "addresses"), table="contacts")
    named = ("emails", "addresses")
    own = [fold(each) for name in named for each in file.texts(contacts, name, table="contacts")]
    own += [regex.sub(r"\D", "", each) for each in file.texts(contacts, "phones", table="contacts")]
    return Policy(
        stack,
        allowed,
        help_link,
        tags,
        frozenset(promised),
        frozenset(own),
        read_limits(stack.holding("limits")),
        tuple(_seasons(stack.holding("season"))),
        _refund_limit(stack.holding("refunds")),
    )


def _links(file: TomlFile) -> tuple[frozenset[str], str, Mapping[str, str]]:
    table = file.table("links")
    file.known(table, ("allowed", "help", "utm"), table="links")
    listed = {each: links.host(each) for each in file.texts(table, "allowed", table="links")}
    for each, name in listed.items():
        if not _DOMAIN.fullmatch(name):  # a bare “com” would let every .com through
            raise file.wrong(
                f"“{each}” is no domain", "Write it like example.com.", table="links", key="allowed"
            )
    allowed = frozenset(listed.values())
    help_link = file.text(table, "help", "", table="links")
    if help_link and not (help_link.startswith("https://") and links.allowed(help_link, allowed)):
        raise file.wrong(
            f"the help link {help_link} is not among the allowed domains, or not https",
            f'Write it with https:// and add "{links.host(help_link)}" to allowed.',
            table="links",
            key="help",
        )
    told = table.get("utm", {})
    if not isinstance(told, dict):
        raise file.wrong(
            "“utm” must be a table", 'Write utm = { source = "{platform}" }.', table="links", key="utm"
        )
    tags: dict[str, str] = {}
    for key in told:
        file.one_of(key, campaign.TAGS, "utm tag", table="links")
        tags[key] = file.text(told, key, table="links")
        plain = tags[key]
        for each in campaign.VALUES:
            plain = plain.replace("{" + each + "}", "x")
        if not _TAG_VALUE.fullmatch(plain):
            raise file.wrong(
                f"“{tags[key]}” cannot stand in a link",
                "Use letters, digits, dots and dashes, {platform} or {lang}.",
                table="links",
                key="utm",
            )
    return allowed, help_link, tags


def _seasons(file: TomlFile) -> list[tuple[date, date]]:
    found = []
    for index, data in enumerate(file.tables("season")):
        at: dict[str, Any] = {"table": "season", "index": index}
        file.known(data, ("first", "last"), **at)
        first, last = data.get("first"), data.get("last")
        if type(first) is not date or type(last) is not date or last < first:
            raise file.wrong(
                "a season needs its first and its last day",
                "Write first = 2026-11-20 and last = 2027-01-06.",
                **at,
            )
        found.append((first, last))
    return found


def _refund_limit(file: TomlFile) -> tuple[Decimal, str] | None:
    table = file.table("refunds")
    file.known(table, ("limit", "currency"), table="refunds")
    if not table:
        return None
    limit = table.get("limit")
    if isinstance(limit, bool) or not isinstance(limit, int | float) or limit < 0:
        raise file.wrong("“limit” must be an amount", "Write limit = 50.", table="refunds", key="limit")
    currency = file.text(table, "currency", table="refunds")
    if currency not in list_currencies():
        raise file.wrong(
            f"“{currency}” is no currency", 'Write its code, like "EUR".', table="refunds", key="currency"
        )
    return Decimal(str(limit)), currency


def _money(amount: Decimal, currency: str, lang: str) -> str:
    try:
        locale = Locale.parse(lang)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    pattern = locale.currency_formats["standard"].pattern
    if amount == amount.to_integral_value():
        pattern = pattern.replace(".00", "")
    return str(format_currency(amount, currency, pattern, locale=locale, currency_digits=False))
