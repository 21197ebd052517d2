"""Reads a playbook's files. Strict on purpose: what is wrong is said when it is loaded, never later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import regex

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.folding import fold
from socialdesk.drafting import links
from socialdesk.drafting.names import NameWords
from socialdesk.drafting.phrases import phrases
from socialdesk.drafting.playbook import (
    BASIC_SLOTS,
    INTENTS,
    MOST_LETTERS,
    PROMISES,
    Approach,
    Item,
    Language,
    LengthClass,
    Parts,
    Playbook,
    Situation,
    Template,
    Waiting,
)
from socialdesk.drafting.retrieval import FaqEntry, FaqIndex
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.drafting.tone_words import read_tone
from socialdesk.errors import SettingWrong

PICTURE = regex.compile(r"\p{Emoji_Presentation}|\p{Extended_Pictographic}")
"""An emoji, for the voice that wants none and for safety, where none may stand."""

HIDDEN = regex.compile(r"[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|(?![\n\t])\p{Cc}|\p{Cs}")
"""Characters that change what a reader sees without being seen."""

_TEMPLATE_KEYS = (
    "key",
    "intents",
    "situation",
    "sentiments",
    "urgencies",
    "formality",
    "public_only",
    "approach",
    "acknowledges",
    "apologises",
    "next_step",
    "length",
    "text",
)


def read(folder: Path) -> Playbook:
    """Read everything in ``folder``; see `socialdesk.drafting.playbook.load`."""
    if not folder.is_dir():
        raise SettingWrong(
            f"There is no playbook called “{folder.name}”. Choose another in the brand's "
            "settings, or copy the default playbook under this name."
        )
    voice = _open(folder, "voice.toml")
    voice.known(voice.data, ("signature", "emoji", "never", "formality"))
    signature = voice.text(voice.data, "signature", "")
    _parts(voice, signature, frozenset({"initials"}), key="signature")
    formality = {}
    for lang in voice.table("formality"):
        shown = voice.text(voice.table("formality"), lang, table="formality")
        formality[lang] = voice.one_of(shown, ("formal", "informal"), lang, table="formality")
    policy = _open(folder, "policy.toml")
    policy.known(policy.data, ("links", "promises", "contacts", "private"))
    allowed, help_link = _links(policy)
    promised = policy.texts(policy.table("promises"), "covered", table="promises")
    for each in promised:
        policy.one_of(each, PROMISES, "covered", table="promises")
    contacts = policy.table("contacts")
    policy.known(contacts, ("emails", "phones"), table="contacts")
    own = [fold(each) for each in policy.texts(contacts, "emails", table="contacts")]
    own += [regex.sub(r"\D", "", each) for each in policy.texts(contacts, "phones", table="contacts")]
    paths = sorted((folder / "templates").glob("*.toml"))
    if not paths:
        raise SettingWrong(
            f"{folder.name}/templates: no language. Add at least templates/en.toml; "
            "the default playbook has one."
        )
    languages = {
        path.stem: _language(folder, path.stem, policy, allowed, formality.get(path.stem, ""))
        for path in paths
    }
    return Playbook(
        folder=folder,
        languages=languages,
        names=_names(folder),
        signature=signature,
        emoji=voice.flag(voice.data, "emoji", True),
        formality=formality,
        never=phrases(voice.texts(voice.data, "never")),
        allowed_links=allowed,
        help_link=help_link,
        promises=frozenset(promised),
        contacts=frozenset(own),
    )


def _open(folder: Path, name: str) -> TomlFile:
    return TomlFile(folder / name, shown=f"{folder.name}/{name}")


def _links(policy: TomlFile) -> tuple[frozenset[str], str]:
    table = policy.table("links")
    policy.known(table, ("allowed", "help"), table="links")
    allowed = frozenset(links.host(each) for each in policy.texts(table, "allowed", table="links"))
    help_link = policy.text(table, "help", "", table="links")
    if help_link and not (help_link.startswith("https://") and links.allowed(help_link, allowed)):
        raise policy.wrong(
            f"the help link {help_link} is not among the allowed domains, or not https",
            f'Write it with https:// and add "{links.host(help_link)}" to allowed.',
            table="links",
            key="help",
        )
    return allowed, help_link


def _names(folder: Path) -> NameWords:
    file = _open(folder, "names.toml")
    keys = ("given", "not_names", "titles", "compound")
    file.known(file.data, keys)
    return NameWords.of(*(file.texts(file.data, key) for key in keys))


def _language(folder: Path, lang: str, policy: TomlFile, allowed: frozenset[str], formality: str) -> Language:
    private = policy.table("private").get(lang)
    if not isinstance(private, dict) or "default" not in private or "here" not in private:
        raise policy.wrong(
            f"the private channel is not named in “{lang}”",
            f'Add [private.{lang}] with default = "…" and here = "…".',
            table=f"private.{lang}",
        )
    for key in private:
        policy.text(private, key, table=f"private.{lang}")
    matter = _open(folder, f"matter/{lang}.toml")
    matter.known(matter.data, ("item", "situation", "waiting"))
    items, forms = _items(matter)
    situations = tuple(_situations(matter))
    file = _open(folder, f"templates/{lang}.toml")
    greeting_keys = ("greetings", "greetings_plain", "greetings_grave", "greetings_grave_plain")
    file.known(file.data, (*greeting_keys, "closings", "formality", "template"))
    greetings: dict[str, tuple[str, ...]] = {}
    for key in greeting_keys:
        listed = file.texts(file.data, key, required=True)
        for each in listed:
            allowed_slots: frozenset[str] = frozenset() if key.endswith("plain") else frozenset({"name"})
            _parts(file, each, allowed_slots, key=key)
        greetings[key] = listed
    closings = file.texts(file.data, "closings")
    for each in closings:
        _parts(file, each, frozenset(), key="closings")
    slots = BASIC_SLOTS | {f"item_{form}" for form in forms if form}
    known = {each.key for each in situations} | {""}
    default = file.text(file.data, "formality", "")
    templates: list[Template] = []
    seen: set[str] = set()
    for index, data in enumerate(file.tables("template")):
        template = _template(file, index, data, lang, slots, known, default)
        if template.key in seen:
            raise file.wrong(
                f"the key “{template.key}” is used twice", "Give each its own.", table="template", index=index
            )
        seen.add(template.key)
        for start, end in links.find(template.text):
            if not links.allowed(template.text[start:end], allowed):
                raise file.wrong(
                    f"{template.text[start:end]} is not an allowed link",
                    "Add its domain to [links] allowed in policy.toml, or take it out.",
                    table="template",
                    index=index,
                    key="text",
                )
        templates.append(template)
    if formality and not any(each.formality in ("", formality) for each in templates):
        raise file.wrong(
            f"voice.toml asks for {formality} “{lang}”, and no template here is {formality}",
            "Add templates in that form, or change [formality] in voice.toml.",
        )
    return Language(
        lang=lang,
        greetings=greetings["greetings"],
        greetings_plain=greetings["greetings_plain"],
        greetings_grave=greetings["greetings_grave"],
        greetings_grave_plain=greetings["greetings_grave_plain"],
        closings=closings,
        templates=tuple(templates),
        items=items,
        situations=situations,
        waiting=tuple(_waiting(matter)),
        tone=read_tone(_open(folder, f"tone/{lang}.toml")),
        private=dict(private),
        faq=FaqIndex(tuple(_faq(folder, lang, allowed))),
    )


def _template(
    file: TomlFile,
    index: int,
    data: Mapping[str, Any],
    lang: str,
    slots: frozenset[str],
    situations: set[str],
    formality: str,
) -> Template:
    at: dict[str, Any] = {"table": "template", "index": index}
    file.known(data, _TEMPLATE_KEYS, **at)
    text = file.text(data, "text", **at).strip()
    parts = _parts(file, text, slots, key="text", **at)
    intents = file.texts(data, "intents", required=True, **at)
    for each in intents:
        file.one_of(each, INTENTS, "intents", **at)
    length = LengthClass(
        file.one_of(
            file.text(data, "length", "medium", **at), [str(each) for each in LengthClass], "length", **at
        )
    )
    letters = sum(len(literal) for literal, _ in parts)
    if letters > MOST_LETTERS[length]:
        raise file.wrong(
            f"the text has {letters} characters, and {length} means at most {MOST_LETTERS[length]}",
            "Shorten it, or declare the next length.",
            key="text",
            **at,
        )
    emoji = PICTURE.search(text) is not None
    if Intent.SAFETY_LEGAL in intents and (emoji or "!" in text):
        raise file.wrong(
            "a reply about safety has an emoji or an exclamation mark",
            "Take it out: such replies are never casual.",
            key="text",
            **at,
        )
    return Template(
        key=file.text(data, "key", **at),
        lang=lang,
        text=text,
        parts=parts,
        intents=frozenset(intents),
        situation=file.one_of(file.text(data, "situation", "", **at), situations, "situation", **at),
        sentiments=frozenset(
            Sentiment(file.one_of(each, list(Sentiment), "sentiments", **at))
            for each in file.texts(data, "sentiments", **at)
        ),
        urgencies=frozenset(
            Urgency(file.one_of(each, list(Urgency), "urgencies", **at))
            for each in file.texts(data, "urgencies", **at)
        ),
        formality=file.one_of(
            file.text(data, "formality", formality, **at), ("", "formal", "informal"), "formality", **at
        ),
        approach=Approach(
            file.one_of(file.text(data, "approach", **at), [str(each) for each in Approach], "approach", **at)
        ),
        public_only=file.flag(data, "public_only", False, **at),
        acknowledges=file.flag(data, "acknowledges", False, **at),
        apologises=file.flag(data, "apologises", False, **at),
        next_step=file.flag(data, "next_step", False, **at),
        length=length,
        emoji=emoji,
    )


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


def _items(file: TomlFile) -> tuple[tuple[Item, ...], frozenset[str]]:
    found: list[Item] = []
    forms: frozenset[str] | None = None
    for index, data in enumerate(file.tables("item")):
        at: dict[str, Any] = {"table": "item", "index": index}
        own = {name.removeprefix("form").removeprefix("_"): name for name in data if name.startswith("form")}
        file.known(data, ("key", "words", "intents", "general", *own.values()), **at)
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
        intents = file.texts(data, "intents", **at)
        for each in intents:
            file.one_of(each, INTENTS, "intents", **at)
        found.append(
            Item(
                file.text(data, "key", **at),
                phrases(file.texts(data, "words", required=True, **at)),
                {key: file.text(data, own[key], **at) for key in own},
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


def _faq(folder: Path, lang: str, allowed: frozenset[str]) -> Iterable[FaqEntry]:
    if not (folder / "faq" / f"{lang}.toml").exists():
        return
    file = _open(folder, f"faq/{lang}.toml")
    file.known(file.data, ("entry",))
    for index, data in enumerate(file.tables("entry")):
        at: dict[str, Any] = {"table": "entry", "index": index}
        file.known(data, ("key", "questions", "answer", "link", "valid_until"), **at)
        link = file.text(data, "link", "", **at)
        answer = file.text(data, "answer", **at).strip()
        parts = _parts(file, answer, frozenset({"greeting", "brand", "link"}), key="answer", **at)
        if ("{link}" in answer) != bool(link):
            raise file.wrong(
                "the answer's {link} and “link” do not go together",
                "Give both or neither.",
                key="answer",
                **at,
            )
        for each in (link, *(answer[start:end] for start, end in links.find(answer))):
            if each and not links.allowed(each, allowed):
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
            key=file.text(data, "key", **at),
            questions=file.texts(data, "questions", required=True, **at),
            answer=answer,
            parts=parts,
            link=link,
            valid_until=until,
        )
