"""Reads a playbook's files. Strict on purpose: what is wrong is said when it is loaded, never later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import Any

import regex

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.drafting import links
from socialdesk.drafting.follow_ups import read_follow_ups
from socialdesk.drafting.layers import Layers, Stacked
from socialdesk.drafting.names import NameWords
from socialdesk.drafting.occasions import read_occasion
from socialdesk.drafting.phrases import Phrases, phrases
from socialdesk.drafting.playbook import (
    BASIC_SLOTS,
    INTENTS,
    MOST_LETTERS,
    REFUND_LIMIT,
    TERMS,
    Approach,
    Item,
    Language,
    LengthClass,
    Parts,
    Playbook,
    Reference,
    Situation,
    Template,
    Waiting,
)
from socialdesk.drafting.policy import Policy, read_policy
from socialdesk.drafting.retrieval import FaqEntry, FaqIndex
from socialdesk.drafting.saved_replies import SavedReply, read_saved
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.drafting.tone_words import read_tone
from socialdesk.errors import SettingWrong

PICTURE = regex.compile(r"\p{Emoji_Presentation}|\p{Extended_Pictographic}")
"""An emoji, for the voice that wants none and for safety, where none may stand."""

HIDDEN = regex.compile(r"[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|(?![\n\t])\p{Cc}|\p{Cs}")
"""Characters that change what a reader sees without being seen."""

FORMS = ("formal", "informal")
"""Forms of address: siz, te, Sie, usted · sen, sinä, du, tú."""

_LENGTHS, _SENTIMENTS, _URGENCIES, _APPROACHES = (
    frozenset(str(each) for each in kind) for kind in (LengthClass, Sentiment, Urgency, Approach)
)

_OTHER_NAMES = {"twitter": "x", "hn": "hackernews", "yt": "youtube", "bsky": "bluesky"}
"""What platforms are called besides their keys."""

_LINK = regex.compile(r"https?://\S+")

_LEAST_STATED = 15
"""Letters from which a passage says something by itself."""

_GREETINGS = ("greetings", "greetings_plain", "greetings_grave", "greetings_grave_plain")
_OVER = ("over", "without")
ANSWER_KEYS = ("key", "questions", "answer", "link", "valid_until")
_OTHER_TEXTS = ("text_formal", "text_informal")
TEMPLATE_KEYS = (
    "key",
    "intents",
    "situation",
    "also",
    "sentiments",
    "urgencies",
    "platforms",
    "formality",
    "occasion",
    "public_only",
    "approach",
    "acknowledges",
    "apologises",
    "next_step",
    "asks",
    "told",
    "aside",
    "length",
    "text",
    *_OTHER_TEXTS,
)


def read(folder: Path, roots: Sequence[Path] = (), unsaved: Mapping[Path, str] | None = None) -> Playbook:
    """Read everything in ``folder``; see `socialdesk.drafting.playbook.load`."""
    layers = Layers.of(folder, roots, unsaved)
    voice = layers.stacked("voice.toml")
    policy = read_policy(layers)
    for file in voice.files:
        file.known(file.data, ("based_on", "signature", "emoji", "never", "formality"))
    signed = voice.holding("signature")
    signature = signed.text(signed.data, "signature", "")
    _parts(signed, signature, frozenset({"initials"}), key="signature")
    formality: dict[str, str] = {}
    for file in reversed(voice.files):
        for lang in file.table("formality"):
            shown = file.text(file.table("formality"), lang, table="formality")
            formality[lang] = file.one_of(shown, FORMS, lang, table="formality")
    stems = layers.stems("templates")
    if not stems:
        raise SettingWrong(
            f"{folder.name}/templates: no language. Add at least templates/en.toml; "
            "the default playbook has one."
        )
    asked = voice.holding("formality")
    languages = {
        lang: _language(layers, lang, policy, formality.get(lang, ""), asked.shown) for lang in stems
    }
    emoji, never = voice.holding("emoji"), voice.holding("never")
    entries = tuple(entry for lang in languages for entry in _faq(layers, lang, policy))
    return Playbook(
        folder=folder,
        languages=languages,
        names=_names(layers),
        faq=FaqIndex(entries),
        saved=tuple(each for lang in layers.stems("saved") for each in _saved(layers, lang, languages)),
        layers=layers.folders,
        signature=signature,
        emoji=emoji.flag(emoji.data, "emoji", True),
        formality=formality,
        never=phrases(never.texts(never.data, "never")),
        allowed_links=policy.allowed_links,
        help_link=policy.help_link,
        promises=policy.promises,
        contacts=policy.contacts,
        limits=policy.limits,
        follow_ups=read_follow_ups(
            layers, (each.key for language in languages.values() for each in language.templates)
        ),
        campaign=policy.campaign,
        seasons=policy.seasons,
        refund_limit=policy.refund_limit,
        stated=frozenset(_stated(languages, entries)),
    )


def _saved(layers: Layers, lang: str, languages: Mapping[str, Language]) -> Iterable[SavedReply]:
    items = languages[lang].items if lang in languages else ()
    slots = BASIC_SLOTS | {f"item_{form}" for item in items for form in item.forms if form}
    return read_saved(layers, lang, lambda file, text, at: _parts(file, text, slots, **at))


def _stated(languages: Mapping[str, Language], entries: Iterable[FaqEntry]) -> Iterable[str]:
    """The passages between placeholders, with the policies that they cite filled in."""
    cited = {*TERMS, REFUND_LIMIT}
    told = [(entry.parts, languages[entry.lang].terms) for entry in entries]
    for language in languages.values():
        told += [(t.parts, language.terms) for t in language.templates if t.slots & cited]
    for parts, terms in told:
        passage = ""
        for literal, slot in parts:
            passage += literal
            if slot is not None and slot in terms:
                passage += terms[slot]
            elif slot is not None:
                yield from _long_enough(passage)
                passage = ""
        yield from _long_enough(passage)


def _long_enough(passage: str) -> Iterable[str]:
    for piece in _LINK.split(passage):  # links are tagged when a reply is written
        if len(piece.strip()) >= _LEAST_STATED:
            yield piece.strip()


def _names(layers: Layers) -> NameWords:
    file = layers.file("names.toml")
    keys = ("given", "not_names", "titles", "compound")
    file.known(file.data, keys)
    return NameWords.of(*(file.texts(file.data, key) for key in keys))


def _language(layers: Layers, lang: str, policy: Policy, wanted: str, voice: str) -> Language:
    """``wanted`` is the form of address that ``voice`` (a file) asks for; "" leaves it to the templates."""
    matter = f"matter/{lang}.toml"
    worded = _worded(
        lang,
        wanted,
        voice,
        layers.over(f"templates/{lang}.toml"),
        layers.file(matter),
        layers.stacked(matter).holding("reference"),  # an older file has none
        layers.file(f"tone/{lang}.toml"),
        policy.allowed_links,
    )
    return replace(worded, private=policy.private(lang), terms=policy.terms(lang))


@lru_cache(maxsize=24)
def _worded(
    lang: str,
    wanted: str,
    voice: str,
    stack: Stacked,
    matter: TomlFile,
    references: TomlFile,
    tone: TomlFile,
    allowed_links: frozenset[str],
) -> Language:
    """A language but for what policy.toml says. Kept, because most of reading a playbook is this, and after a
    change five of six languages are as before."""
    for file in stack.files:
        file.known(file.data, (*_GREETINGS, "closings", "formality", *FORMS, "template", *_OVER))
    file = stack.holding("formality")
    default = file.one_of(file.text(file.data, "formality", ""), ("", *FORMS), "formality")
    form = wanted or default
    matter.known(matter.data, ("item", "situation", "reference", "waiting", "numbers"))
    other = "" if form == default else form
    items, forms = _items(matter, other)
    situations = tuple(_situations(matter))
    said: dict[str, tuple[TomlFile, Mapping[str, Any]]] = {}
    for file in reversed(stack.files):
        for each in FORMS:
            file.known(file.table(each), (*_GREETINGS, "closings"), table=each)
        told = {**file.data, **file.table(form)} if form and form != default else file.data
        said |= {key: (file, told) for key in (*_GREETINGS, "closings") if key in told}
    nothing: tuple[TomlFile, Mapping[str, Any]] = stack.files[0], {}
    greetings: dict[str, tuple[str, ...]] = {}
    for key in _GREETINGS:
        file, told = said.get(key, nothing)
        listed = file.texts(told, key, required=True)
        for each in listed:
            allowed_slots: frozenset[str] = frozenset() if key.endswith("plain") else frozenset({"name"})
            _parts(file, each, allowed_slots, key=key)
        greetings[key] = listed
    file, told = said.get("closings", nothing)
    closings = file.texts(told, "closings")
    for each in closings:
        _parts(file, each, frozenset(), key="closings")
    slots = BASIC_SLOTS | {f"item_{form}" for form in forms if form}
    known = {each.key for each in situations} | {""}
    templates: list[Template] = []
    for file, index, data in stack.tables("template", TEMPLATE_KEYS):
        template = _template(file, index, data, lang, slots, known, default, form)
        if template is not None:
            _links_allowed(file, index, template.text, allowed_links)
            own = file is stack.files[0] and len(stack.files) > 1
            templates.append(replace(template, own=True) if own else template)
    if not templates:
        raise stack.files[0].wrong(
            f"{voice} asks for {form} “{lang}”, and no template here is {form}",
            "Add templates in that form, or change [formality] in voice.toml.",
        )
    return Language(
        lang=lang,
        formality=form,
        greetings=greetings["greetings"],
        greetings_plain=greetings["greetings_plain"],
        greetings_grave=greetings["greetings_grave"],
        greetings_grave_plain=greetings["greetings_grave_plain"],
        closings=closings,
        templates=tuple(templates),
        items=items,
        situations=situations,
        waiting=tuple(_waiting(matter)),
        references=tuple(_references(references, other)),
        numbers=tuple(_numbers(matter)),
        tone=read_tone(tone),
        private={},
        terms={},
    )


def _links_allowed(file: TomlFile, index: int, text: str, allowed: frozenset[str]) -> None:
    for start, end in links.find(text):
        if not links.allowed(text[start:end], allowed):
            raise file.wrong(
                f"{text[start:end]} is not an allowed link",
                "Add its domain to [links] allowed in policy.toml, or take it out.",
                table="template",
                index=index,
                near=text[start:end],
            )


def _template(
    file: TomlFile,
    index: int,
    data: Mapping[str, Any],
    lang: str,
    slots: frozenset[str],
    situations: set[str],
    default: str,
    form: str,
) -> Template | None:
    """The template in the form of address that is wanted; None when it has no text in it."""
    at: dict[str, Any] = {"table": "template", "index": index}
    key = file.text(data, "key", **at)
    own = file.one_of(file.text(data, "formality", default, **at), ("", *FORMS), "formality", **at)
    intents = file.texts(data, "intents", required=True, **at)
    for each in intents:
        file.one_of(each, INTENTS, "intents", **at)
    length = LengthClass(file.one_of(file.text(data, "length", "medium", **at), _LENGTHS, "length", **at))
    written: dict[str, tuple[str, Parts]] = {}
    for name in ("text", *_OTHER_TEXTS):
        if name == "text" or name in data:
            text = file.text(data, name, **at).strip()
            written[name] = text, _text_parts(file, at, name, text, slots, length, intents)
    wanted = f"text_{form}" if form and own and own != form else "text"
    if wanted not in written:
        return None
    text, parts = written[wanted]
    return Template(
        key=key,
        lang=lang,
        text=text,
        parts=parts,
        intents=frozenset(intents),
        situation=file.one_of(file.text(data, "situation", "", **at), situations, "situation", **at),
        also=file.one_of(file.text(data, "also", "", **at), situations, "also", **at),
        sentiments=frozenset(
            Sentiment(file.one_of(each, _SENTIMENTS, "sentiments", **at))
            for each in file.texts(data, "sentiments", **at)
        ),
        urgencies=frozenset(
            Urgency(file.one_of(each, _URGENCIES, "urgencies", **at))
            for each in file.texts(data, "urgencies", **at)
        ),
        platforms=_platforms(file, data, at),
        formality=form if own else "",
        occasion=read_occasion(file, data, at),
        approach=Approach(file.one_of(file.text(data, "approach", **at), _APPROACHES, "approach", **at)),
        public_only=file.flag(data, "public_only", False, **at),
        acknowledges=file.flag(data, "acknowledges", False, **at),
        apologises=file.flag(data, "apologises", False, **at),
        next_step=file.flag(data, "next_step", False, **at),
        asks=file.flag(data, "asks", False, **at),
        told=file.flag(data, "told", False, **at),
        aside=file.flag(data, "aside", False, **at),
        length=length,
        emoji=PICTURE.search(text) is not None,
    )


def _platforms(file: TomlFile, data: Mapping[str, Any], at: Mapping[str, Any]) -> frozenset[str]:
    """Any name may be one, because imported files bring their own; only what never is one is refused."""
    named = file.texts(data, "platforms", **at)
    for each in named:
        meant = _OTHER_NAMES.get(each.lower(), each.lower().replace(" ", ""))
        if each != meant or not each:
            raise file.wrong(
                f"“{each}” is no platform", f'Write platforms = ["{meant or "x"}"].', key="platforms", **at
            )
    return frozenset(named)


def _text_parts(
    file: TomlFile,
    at: Mapping[str, Any],
    key: str,
    text: str,
    slots: frozenset[str],
    length: LengthClass,
    intents: tuple[str, ...],
) -> Parts:
    parts = _parts(file, text, slots, key=key, **at)
    letters = sum(len(literal) for literal, _ in parts)
    if letters > MOST_LETTERS[length]:
        raise file.wrong(
            f"the text has {letters} characters, and {length} means at most {MOST_LETTERS[length]}",
            "Shorten it, or declare the next length.",
            key=key,
            **at,
        )
    if Intent.SAFETY_LEGAL in intents and (PICTURE.search(text) or "!" in text):
        raise file.wrong(
            "a reply about safety has an emoji or an exclamation mark",
            "Take it out: such replies are never casual.",
            key=key,
            **at,
        )
    return parts


def _parts(
    file: TomlFile, text: str, slots: frozenset[str], *, key: str, table: str = "", index: int = 0
) -> Parts:
    """Cut a text at its placeholders; anything but a bare known ``{word}`` is refused."""
    at: dict[str, Any] = {"table": table, "index": index, "key": key}
    hidden = HIDDEN.search(text)
    if hidden:
        raise file.wrong(
            f"an invisible control character (U+{ord(hidden[0]):04X}) is in the text", "Type it anew.", **at
        )
    try:
        pieces = list(Formatter().parse(text))
    except ValueError as error:
        raise file.wrong(
            "a brace { or } stands alone", "Write placeholders as {name}, and no other braces.", **at
        ) from error
    parts: list[tuple[str, str | None]] = []
    for literal, slot, spec, conversion in pieces:
        if slot is not None and (slot not in slots or spec or conversion):
            shown = "{" + slot + "}"
            listed = ", ".join("{" + each + "}" for each in sorted(slots)) or "no placeholder"
            raise file.wrong(
                f"the placeholder {shown} is not known", f"Here you can use {listed}.", near="{" + slot, **at
            )
        parts.append((literal, slot))
    return tuple(parts)


def _items(file: TomlFile, other: str) -> tuple[tuple[Item, ...], frozenset[str]]:
    """The things, and the names of their forms; ``other`` is the form of address to take them in where it
    is not the file's own."""
    found: list[Item] = []
    forms: frozenset[str] | None = None
    for index, data in enumerate(file.tables("item")):
        at: dict[str, Any] = {"table": "item", "index": index}
        named = [name for name in data if name == "form" or name.startswith("form_")]
        own = {name.removeprefix("form").removeprefix("_"): name for name in named}
        file.known(data, ("key", "words", "intents", "general", *FORMS, *own.values()), **at)
        if "" not in own:
            raise file.wrong("“form” is missing", 'Add form = "your …".', **at)
        if forms is not None and forms != frozenset(own):
            odd = sorted(forms ^ frozenset(own))
            raise file.wrong(
                f"the form “form_{odd[0]}” is not given for every item",
                "Give all items the same forms.",
                **at,
            )
        forms = frozenset(own)
        for name in FORMS:
            if name == other or name in data:
                given = data.get(name, {})
                if not isinstance(given, dict) or set(given) != set(own.values()):
                    listed = ", ".join(f'{each} = "…"' for each in sorted(own.values()))
                    raise file.wrong(
                        f"the {name} forms are not given", f"Add {name} = {{ {listed} }}.", key=name, **at
                    )
        told = data[other] if other else data
        intents = file.texts(data, "intents", **at)
        for each in intents:
            file.one_of(each, INTENTS, "intents", **at)
        found.append(
            Item(
                file.text(data, "key", **at),
                phrases(file.texts(data, "words", required=True, **at)),
                {key: file.text(told, own[key], **at) for key in own},
                frozenset(intents),
                file.flag(data, "general", False, **at),
            )
        )
    return tuple(found), forms or frozenset()


def _situations(file: TomlFile) -> Iterable[Situation]:
    for index, data in enumerate(file.tables("situation")):
        at: dict[str, Any] = {"table": "situation", "index": index}
        file.known(data, ("key", "intents", "words"), **at)
        intents = file.texts(data, "intents", required=True, **at)
        for each in intents:
            file.one_of(each, INTENTS, "intents", **at)
        words = phrases(file.texts(data, "words", required=True, **at))
        yield Situation(file.text(data, "key", **at), frozenset(intents), words)


def _references(file: TomlFile, other: str) -> Iterable[Reference]:
    """``other`` is the form of address to take them in where it is not the file's own."""
    for index, data in enumerate(file.tables("reference")):
        at: dict[str, Any] = {"table": "reference", "index": index}
        file.known(data, ("key", "words", "intents", "form", "shown", *FORMS), **at)
        told = data
        if other in data:
            told = data[other]
            if not isinstance(told, dict) or set(told) != set(data) & {"form", "shown"}:
                raise file.wrong(
                    f"the {other} form is not given", f'Add {other} = {{ form = "…" }}.', key=other, **at
                )
        intents = file.texts(data, "intents", **at)
        for each in intents:
            file.one_of(each, INTENTS, "intents", **at)
        yield Reference(
            file.text(data, "key", **at),
            phrases(file.texts(data, "words", **at)),
            frozenset(intents),
            file.text(told, "form", **at),
            file.text(told, "shown", "", **at),
        )


def _waiting(file: TomlFile) -> Iterable[Waiting]:
    for index, data in enumerate(file.tables("waiting")):
        at: dict[str, Any] = {"table": "waiting", "index": index}
        plurals = ("zero", "one", "two", "few", "many", "other")
        file.known(data, ("words", "least", "most", *plurals), **at)
        listed = file.texts(data, "words", required=True, **at)
        for each in listed:
            if "{n}" not in each.split():
                raise file.wrong(
                    f"“{each}” has no number", "Write {n} where the number stands.", key="words", **at
                )
        forms = {key: file.text(data, key, **at) for key in plurals if key in data}
        if "other" not in forms:
            raise file.wrong("“other” is missing", 'Add other = "{n} …".', **at)
        for key, form in forms.items():
            _parts(file, form, frozenset({"n"}), table="waiting", index=index, key=key)
        least, most = data.get("least", 2), data.get("most", 60)
        if not isinstance(least, int) or not isinstance(most, int):
            raise file.wrong("“least” and “most” must be numbers", "Write least = 2.", **at)
        yield Waiting(phrases(listed), forms, least, most)


def _numbers(file: TomlFile) -> Iterable[tuple[Phrases, str]]:
    """Numbers in words, the longest first, so that “twenty one” is not read as 20."""
    table = file.table("numbers")
    for word in sorted(table, key=len, reverse=True):
        digits = file.text(table, word, table="numbers")
        if not digits[:1].isdecimal():
            raise file.wrong(
                f"“{word}” has no number",
                'Write the digits first: nine = "9".',
                table="numbers",
                key=word,
            )
        yield phrases([word]), digits


def _faq(layers: Layers, lang: str, policy: Policy) -> Iterable[FaqEntry]:
    if not layers.has(f"faq/{lang}.toml"):
        return
    stack = layers.over(f"faq/{lang}.toml")
    for file in stack.files:
        file.known(file.data, ("entry", *_OVER))
    terms = policy.terms(lang)
    for file, index, data in stack.tables("entry", ANSWER_KEYS):
        at: dict[str, Any] = {"table": "entry", "index": index}
        key = file.text(data, "key", **at)
        link = file.text(data, "link", "", **at)
        answer = file.text(data, "answer", **at).strip()
        cited = frozenset({*TERMS, REFUND_LIMIT})
        parts = _parts(file, answer, frozenset({"greeting", "brand", "link"}) | cited, key="answer", **at)
        for _, slot in parts:
            if slot in cited and slot not in terms:
                raise file.wrong(
                    f"the answer cites {{{slot}}}, and policy.toml does not say it in “{lang}”",
                    f'Add {slot} = "…" to [terms.{lang}] in policy.toml.'
                    if slot in TERMS
                    else "Add [refunds] limit and currency to policy.toml.",
                    key="answer",
                    **at,
                )
        if ("{link}" in answer) != bool(link):
            raise file.wrong(
                "the answer's {link} and “link” do not go together",
                "Give both or neither.",
                key="answer",
                **at,
            )
        for each in (link, *(answer[start:end] for start, end in links.find(answer))):
            if each and not links.allowed(each, policy.allowed_links):
                raise file.wrong(
                    f"{each} is not an allowed link",
                    "Add its domain to [links] allowed in policy.toml.",
                    key="link" if each == link else "answer",
                    **at,
                )
        until = data.get("valid_until")
        if until is not None and type(until) is not date:
            raise file.wrong(
                "“valid_until” must be a date", "Write valid_until = 2027-01-31.", key="valid_until", **at
            )
        yield FaqEntry(
            key=key,
            lang=lang,
            questions=file.texts(data, "questions", required=True, **at),
            answer=answer,
            parts=parts,
            link=link,
            valid_until=until,
            where=file.place(**at),
        )
