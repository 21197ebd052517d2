"""What the parts, settings and texts of a playbook are called, and how a value is written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from socialdesk.desktop import words
from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left
from socialdesk.desktop.rules.words import occasion
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.classification import Intent
from socialdesk.domain.habit import Tally
from socialdesk.drafting.lessons import CutPhrase
from socialdesk.drafting.occasions import known
from socialdesk.drafting.playbook import UNCLEAR, Approach
from socialdesk.drafting.playbook_contents import SLOT, Entry, Kind, Part
from socialdesk.drafting.request import Occasion
from socialdesk.errors import SettingWrong
from socialdesk.services.playbooks import amount

PARTS = {
    Part.VOICE: mark("Voice"),
    Part.TEMPLATES: mark("Templates"),
    Part.FAQ: mark("Questions and answers"),
    Part.POLICIES: mark("Policies"),
    Part.LINKS: mark("Contacts and links"),
    Part.NEVER: mark("Words never to use"),
}
APPROACHES = {
    Approach.PRIVATE: mark("Asks in private"),
    Approach.PUBLIC: mark("First step in public"),
    Approach.SHORT: mark("Short"),
    Approach.PERSONAL: mark("Personal"),
    Approach.CALL: mark("A colleague calls"),
    Approach.PASS_ON: mark("Passes it on"),
    Approach.ASK: mark("Asks what is meant"),
}
SITUATIONS: dict[str, str] = {  # of the shipped playbooks; a brand's own are shown by their key
    "travel": mark("a journey"),
    "damaged": mark("damaged"),
    "lost": mark("lost"),
    "wrong": mark("the wrong thing"),
    "late": mark("late"),
    "no_answer": mark("no answer"),
    "charge": mark("charged wrongly"),
    "money": mark("money back"),
    "return": mark("return"),
    "outage": mark("outage"),
    "login": mark("signing in"),
    "payment": mark("payment"),
    "price": mark("price"),
    "stock": mark("in stock"),
    "hours": mark("opening hours"),
    "danger": mark("danger"),
    "fraud": mark("fraud"),
}
CHOICES = {
    "formal": mark("formal (siz, te, Sie, usted)"),
    "informal": mark("informal (sen, sinä, du, tú)"),
}
SETTINGS = {  # by table (without its language) and name: what it is called, and what to write
    ("", "signature"): (
        mark("Signature"),
        mark("Stands at the end of each reply. {slot} is whoever approves it."),
    ),
    ("", "emoji"): (mark("Emoji"), mark("Off: templates with an emoji are never suggested.")),
    ("", "never"): (
        mark("Words never to use"),
        mark("One a line, in any language. A reply with one of them cannot go out."),
    ),
    ("formality", ""): (mark("Form of address"), mark("How replies in this language address people.")),
    ("terms", "returns"): (
        mark("Returns"),
        mark("As it stands inside a sentence, for example: within 30 days. Fills {slot}."),
    ),
    ("terms", "delivery"): (
        mark("Delivery"),
        mark("As it stands inside a sentence, for example: two to four working days. Fills {slot}."),
    ),
    ("terms", "hours"): (
        mark("Opening hours"),
        mark("As they stand inside a sentence, for example: Monday to Friday 9–18. Fills {slot}."),
    ),
    ("refunds", "limit"): (
        mark("Refund limit"),
        mark("What one person may promise alone, for example 50 EUR. More wants a second person."),
    ),
    ("", "season"): (
        mark("Peak season"),
        mark("First and last day, one span a line: 2026-11-20 – 2027-01-06."),
    ),
    ("promises", "covered"): (
        mark("Promises you stand behind"),
        mark("Any of date, refund, discount, one a line. Others are asked about before they go out."),
    ),
    ("limits", "thread"): (
        mark("Replies in one conversation"),
        mark("After so many of ours, another wants a second look."),
    ),
    ("limits", "hour"): (mark("Replies in an hour"), mark("After so many of one account, none leaves.")),
    ("limits", "alike"): (
        mark("People who get the same text"),
        mark("After so many in two days, nobody else gets it."),
    ),
    ("links", "allowed"): (
        mark("Allowed links"),
        mark("Domains, one a line, for example example.com. What is under one is allowed too."),
    ),
    ("links", "help"): (
        mark("Help page"),
        mark("Fills {slot}. It must be on an allowed domain, with https://."),
    ),
    ("links", "utm"): (
        mark("Tags on links (UTM)"),
        mark("One a line, for example source = {slot}. So what replies bring can be measured."),
    ),
    ("contacts", "emails"): (
        mark("E-mail addresses"),
        mark("Your own, which may stand in a public reply; one a line."),
    ),
    ("contacts", "phones"): (
        mark("Telephone numbers"),
        mark("Your own, which may stand in a public reply; one a line."),
    ),
    ("contacts", "addresses"): (
        mark("Street addresses"),
        mark("Your own, which may stand in a public reply; one a line."),
    ),
    ("private", ""): (
        mark("Private channel"),
        mark("The whole phrase that fills {slot}, for example: by DM."),
    ),
}
_SLOTS = {"signature": "{initials}", "limit": "{refund_limit}", "help": "{link}", "utm": "{platform}"}


def _setting(entry: Entry) -> tuple[str, str]:
    table = entry.table.split(".")[0]
    return SETTINGS.get((table, entry.name)) or SETTINGS[table, ""]


def intent_name(intent: str) -> str:
    """An intent of a template in the person's language."""
    return tr("Unclear") if intent == UNCLEAR else tr(words.INTENTS[Intent(intent)])


def situation(key: str) -> str:
    """What a situation of a template is called; one of the brand's own by its key."""
    return tr(SITUATIONS[key]) if key in SITUATIONS else words.isolated(key.replace("_", " "))


def title(entry: Entry) -> str:
    """What an entry is called in the list."""
    if entry.kind is Kind.ANSWER:
        questions = entry.values.get("questions") or ()
        return words.isolated(questions[0]) if questions else tr("New question")
    if entry.kind is Kind.TEMPLATE:
        parts = [intent_name(each) for each in entry.values.get("intents", ())[:2]]
        parts.append(situation(str(entry.values.get("situation", ""))))
        kept_for = str(entry.values.get("occasion", ""))
        parts.append(occasion(kept_for) if kept_for else "")
        parts.append(tr(APPROACHES[Approach(entry.values["approach"])]))
        parts.append(words.commas(map(words.platform, entry.values.get("platforms", ()))))
        return words.line([each for each in parts if each])
    parts = [tr(_setting(entry)[0])]
    if entry.platform:
        parts.append(_channel(entry.platform))
    return words.line(parts)


def _channel(key: str) -> str:
    if key == "default":
        return tr("elsewhere")
    return tr("in a private conversation") if key == "here" else words.platform(key)


def hint(entry: Entry) -> str:
    """What to write."""
    if entry.kind is Kind.ANSWER:
        return tr("Answer as you would write it; {slots} are filled in.", slots="{greeting} {link} {returns}")
    if entry.kind is Kind.TEMPLATE:
        filled = tr("Words in braces are filled in; everything else goes out as it stands here.")
        name = str(entry.values.get("occasion", ""))
        if not name or isinstance(known(name), Occasion):
            return filled
        chosen = tr("Suggested where a rule chooses templates for {occasion}.", occasion=occasion(name))
        return f"{filled} {chosen}"
    if entry.platform and not entry.value and not entry.own:
        return tr("Empty: what is said elsewhere. {what}", what=tr(_setting(entry)[1], slot="{private}"))
    slot = _SLOTS.get(entry.name) or ("{private}" if entry.platform else "{" + entry.name + "}")
    return tr(_setting(entry)[1], slot=slot)


def said(entry: Entry) -> str:
    """The value on one line, for the list."""
    if entry.kind is Kind.ANSWER:
        return _directed(entry.values.get("answer", ""))
    if entry.kind is Kind.TEMPLATE:
        return _directed(entry.values[entry.main])
    if entry.kind is Kind.FLAG:
        return tr("On") if entry.value else tr("Off")
    if entry.kind is Kind.CHOICE:
        return tr(CHOICES[entry.value]) if entry.value in CHOICES else tr("not said")
    return words.isolated(" · ".join(written(entry).split("\n"))) or tr("not said")


def _directed(text: str) -> str:
    """`words.isolated`, in the direction of what stands beside the placeholders."""
    if not starts_right_to_left(SLOT.sub("", text)):
        return words.isolated(text)
    return f"\u2067{words.plain(text)}\u2069"


def written(entry: Entry) -> str:
    """The value as a person writes it down; `meant` reads it again."""
    value = entry.values.get(entry.main) if entry.listed else entry.value
    match entry.kind:
        case Kind.LIST:
            return "\n".join(value or ())
        case Kind.TAGS:
            return "\n".join(f"{key} = {each}" for key, each in (value or {}).items())
        case Kind.SPANS:
            return "\n".join(f"{first} – {last}" for first, last in value or ())
        case Kind.AMOUNT:
            return "" if value is None else f"{Decimal(str(value)).normalize():f} {entry.values['currency']}"
        case _:
            return "" if value is None else str(value)


def meant(entry: Entry, text: str) -> Mapping[str, Any]:
    """The keys to save for what somebody wrote. Raises `SettingWrong` with what to write."""
    text = text.strip()
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    match entry.kind:
        case Kind.LIST:
            return {entry.name: lines}
        case Kind.TAGS:
            pairs = [line.partition("=") for line in lines]
            return {entry.name: {key.strip(): value.strip() for key, _, value in pairs} or None}
        case Kind.SPANS:
            return {entry.name: tuple(_span(line) for line in lines)}
        case Kind.AMOUNT:
            found = amount(text)
            return (
                {entry.name: found[0], "currency": found[1]}
                if found
                else {entry.name: None, "currency": None}
            )
        case Kind.NUMBER:
            if not text.isdecimal():
                raise SettingWrong(tr("Write a whole number."))
            return {entry.name: int(text)}
        case _:
            one = " ".join(text.split())
            may_lack = entry.table.startswith("terms") or entry.platform not in ("", "default", "here")
            return {entry.main or entry.name: one or (None if may_lack else "")}


def _span(line: str) -> tuple[date, date]:
    parts = [
        part.strip()
        for part in line.replace("–", " ").replace("—", " ").replace("/", " ").split()
        if part != "-"
    ]
    if len(parts) == 2 and all(parts):
        first, last = day(parts[0]), day(parts[1])
        if first is not None and last is not None:
            return first, last
    raise SettingWrong(tr("Write the first and the last day like this: 2026-11-20 – 2027-01-06."))


def day(text: str) -> date | None:
    """A day as files write it: 2027-01-31. None for nothing; raises `SettingWrong` for anything else."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise SettingWrong(tr("Write the day like this: 2027-01-31.")) from error


def use(tally: Tally, cuts: Sequence[CutPhrase]) -> str:
    """What people made of a template or an answer in the last year; "" where nobody was shown it."""
    if not tally.shown:
        return ""

    def share(count: int) -> str:
        return f"{words.number(count)} ({words.percent(count / tally.shown)})"

    told = [
        tr("Suggested %n times", tally.shown),
        tr("sent as it is {number}", number=share(tally.unchanged)),
        tr("edited {number}", number=share(tally.edited)),
        tr("skipped {number}", number=share(tally.skipped)),
    ]
    if tally.better or tally.worse:
        told.append(
            tr(
                "kinder after it {better}, less kind {worse}",
                better=words.number(tally.better),
                worse=words.number(tally.worse),
            )
        )
    lines = [words.line(told)]
    lines += [
        tr(
            "Often taken out ({cut} of {edits} edits): “{phrase}”",
            cut=words.number(each.cut),
            edits=words.number(each.edits),
            phrase=words.isolated(each.phrase),
        )
        for each in cuts
    ]
    return "\n".join(lines)


def ended(entry: Entry, today: date) -> bool:
    """Whether an answer is over."""
    until = entry.values.get("valid_until")
    return isinstance(until, date) and until < today
