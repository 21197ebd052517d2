"""How each placeholder reads in a reply to one mention, and what stands around its text."""

from __future__ import annotations

import regex

from socialdesk.drafting import orders
from socialdesk.drafting.campaign import all_tagged, tagged
from socialdesk.drafting.matter import Matter
from socialdesk.drafting.names import greeting_name
from socialdesk.drafting.playbook import UNCLEAR, Language, Playbook
from socialdesk.drafting.reading import matter_of
from socialdesk.drafting.request import DraftRequest, grave

_BRAND_LETTERS = 40
_INITIALS = regex.compile(r"[^\p{L}\p{M}.]")


def values_of(
    request: DraftRequest, playbook: Playbook, language: Language, matter: Matter
) -> dict[str, str]:
    """What can be put into placeholders: the playbook's own words, and a checked first name."""
    values = matter.slots()
    channel = request.platform if request.rule.public else "here"
    values["private"] = language.private.get(channel, language.private["default"])
    name = greeting_name(request.author_name, request.author_handle, playbook.names, language.lang)
    if name:
        values["name"] = name
    if order := orders.shown(request.text):  # one that the customer posted themselves
        values["order"] = order
    brand = " ".join(regex.sub(r"[\p{C}{}<>@]", " ", request.brand_name).split())[:_BRAND_LETTERS]
    if brand:
        values["brand"] = brand
    values.update(language.terms)
    if playbook.help_link:
        values["link"] = link_of(playbook.help_link, request, playbook, language)
    initials = _INITIALS.sub("", request.agent_initials)[:4]
    if initials:
        values["initials"] = initials
    return values


def slots(request: DraftRequest, playbook: Playbook, language: Language, *, link: str = "") -> dict[str, str]:
    """How each placeholder reads in a reply to this mention, ``{greeting}`` included; what has no value is
    missing. ``link`` stands in the place of the playbook's help link."""
    said = request.classification
    matter = matter_of(request, said.intent if said is not None else UNCLEAR, language)
    values = values_of(request, playbook, language, matter)
    values["greeting"] = greetings(language, values, careful=grave(request))[0]
    if link:
        values["link"] = link_of(link, request, playbook, language)
    return values


def link_of(link: str, request: DraftRequest, playbook: Playbook, language: Language) -> str:
    """A link with the brand's tags."""
    return tagged(link, playbook.campaign, platform=request.platform, lang=language.lang)


def with_tags(text: str, request: DraftRequest, playbook: Playbook, language: Language) -> str:
    """A text with the brand's tags in every link of its own that is written out."""
    tags, domains = playbook.campaign, playbook.allowed_links
    return all_tagged(text, tags, domains, platform=request.platform, lang=language.lang)


def greetings(language: Language, values: dict[str, str], *, careful: bool) -> tuple[str, ...]:
    """The greetings that suit, the usual one first."""
    name = values.get("name")
    if name:
        listed = language.greetings_grave if careful else language.greetings
        return tuple(each.replace("{name}", name) for each in listed)
    return language.greetings_grave_plain if careful else language.greetings_plain


def signed(text: str, playbook: Playbook, values: dict[str, str]) -> str:
    """A text with the brand's signature, if it can be filled."""
    if not playbook.signature or ("{initials}" in playbook.signature and "initials" not in values):
        return text
    return f"{text} {playbook.signature.replace('{initials}', values.get('initials', ''))}"
