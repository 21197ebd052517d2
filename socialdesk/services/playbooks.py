"""The playbook of each brand: everything it says, where that comes from, and changing it in its files.

A brand's own playbook is a folder of the workspace and holds only what the brand says itself; the rest
comes from the shipped playbook that it is based on, which is never written. A change is judged before it is
written, is never written over somebody else's, and can be taken back.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from babel import Locale
from babel.numbers import list_currencies

from socialdesk import durable
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId
from socialdesk.domain.reply import LengthUnit, ReplyRule
from socialdesk.drafting.claims import CLAIMS, kept
from socialdesk.drafting.danger import lists_of
from socialdesk.drafting.guard import check
from socialdesk.drafting.layers import Layers
from socialdesk.drafting.length import measure as measure_length
from socialdesk.drafting.occasions import Occasions
from socialdesk.drafting.playbook import (
    BASIC_SLOTS,
    MOST_LETTERS,
    REFUND_LIMIT,
    TERMS,
    UNCLEAR,
    Language,
    Playbook,
    Playbooks,
    load,
)
from socialdesk.drafting.playbook_contents import (
    SLOT,
    Entry,
    Kind,
    changed,
    contents,
    dropped,
    same_table,
    without,
)
from socialdesk.drafting.request import DraftRequest, Occasion
from socialdesk.drafting.retrieval import Vectors
from socialdesk.drafting.slots import slots
from socialdesk.drafting.toml_edit import Unchangeable, Value
from socialdesk.drafting.tone import measure as measure_tone
from socialdesk.errors import ModelMissing, NeedsAttention, Overtaken, SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.inbox import EVERYTHING, view
from socialdesk.services.replies import Meter, Replies
from socialdesk.store import Store

log = logging.getLogger(__name__)

PLATFORMS: Mapping[str, ReplyRule] = {
    "x": ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23),
    "bluesky": ReplyRule(True, 300, LengthUnit.BLUESKY, byte_limit=3000),
    "mastodon": ReplyRule(True, 500, LengthUnit.MASTODON, link_length=23),
    "reddit": ReplyRule(True, 10_000),
    "youtube": ReplyRule(True, 10_000),
}
"""What a public reply may be where nothing is known of an account: the platforms' usual lengths."""

CURRENCIES = frozenset(list_currencies())

NAMES = {"en": "Maya", "tr": "Elif", "fi": "Aino", "ar": "ليلى", "de": "Lena", "es": "Marta"}
"""Whom a sample reply greets where the brand has no mention yet; invented."""

_PLACE = re.compile(r"(?P<file>[^:,]+?)(?:, line (?P<line>\d+))?: ")
_SLUG = re.compile(r"[^\w]+")
_MOST_NAME = 40


@dataclass(frozen=True, slots=True)
class Problem:
    """Why the files cannot be read as they are: ``what`` with the remedy, the file and its line (0: none)."""

    what: str
    path: Path
    line: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A brand's playbook as the person edits it. ``folder`` is its own one, which may not be there yet.

    ``digests`` are those of its own files by name, as they were read: a file that has another one by now was
    changed by somebody else. ``entries`` are empty where the files never were readable. ``situations`` are
    those that a template can name, by language, with their intents; ``platforms`` what it can be for, the
    connected ones first; ``occasions`` what it can be kept for: those that we know, then the brand's own.
    """

    brand: Brand
    folder: Path
    entries: tuple[Entry, ...]
    digests: Mapping[str, str]
    languages: tuple[str, ...] = ()
    placeholders: Mapping[str, frozenset[str]] = field(default_factory=dict)  # of templates, by language
    situations: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    platforms: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    problem: Problem | None = None

    def entry(self, key: str) -> Entry | None:
        """The entry of this key, None when there is none any more."""
        return next((each for each in self.entries if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Written:
    """A change that was made: the file, and its text before (None: there was no file) and after."""

    brand_id: BrandId
    path: Path
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A text as it reads for a sample mention. ``filled`` are the spans of ``text`` that stand for
    placeholders, ``unknown`` those of the text as typed that mean nothing, ``lacking`` the placeholders
    that have no value for this mention: the text is not suggested for one like it."""

    text: str
    lang: str
    platform: str
    mention: str
    meter: Meter
    filled: tuple[tuple[int, int], ...] = ()
    unknown: tuple[tuple[int, int], ...] = ()
    lacking: tuple[str, ...] = ()


class BrandPlaybooks:
    """Threads may share it."""

    def __init__(
        self,
        store: Store,
        books: Playbooks,
        replies: Replies,
        clock: Clock,
        *,
        agent: Callable[[], tuple[str, str]],
        identify: Callable[[str, str | None], str],
        publish: Callable[[Changes], None] = lambda _: None,
        vectors: Vectors | None = None,
        answers: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """``agent`` answers with the name and the initials of the person at the desk, ``answers`` whether one
        can reply on a platform. The first of
        ``books.roots`` is where the brands' own playbooks are written."""
        self._store = store
        self._books = books
        self._replies = replies
        self._clock = clock
        self._agent = agent
        self._identify = identify
        self._publish = publish
        self._vectors = vectors
        self._answers = answers
        self._warming = threading.Lock()
        self._samples: dict[tuple[object, ...], tuple[DraftRequest, str]] = {}
        self._turn = threading.Lock()

    # Looking

    def sheet(self, brand_id: BrandId) -> Sheet:
        """Everything the brand's playbook says, as the files are now, and what is wrong with them."""
        self._samples = {}
        brand = self._brand(brand_id)
        folder = self._own(brand) or self._books.roots[0] / self._free_name(brand)
        digests = {
            path.relative_to(folder).as_posix(): _digest(_text(path))
            for path in (sorted(folder.rglob("*.toml")) if folder.is_dir() else ())
        }
        try:
            playbook = self._books.get(brand.playbook)
            layers = Layers.of(self._books.folder(brand.playbook), self._books.roots)
            connected = self._connected(brand)
            entries = contents(layers, playbook, folder, connected)
        except SettingWrong as error:
            return Sheet(brand, folder, (), digests, problem=self._problem(brand, str(error)))
        return Sheet(
            brand,
            folder,
            entries,
            digests,
            tuple(playbook.languages),
            {lang: _placeholders(language) for lang, language in playbook.languages.items()},
            {
                lang: {each.key: each.intents for each in language.situations}
                for lang, language in playbook.languages.items()
            },
            tuple(dict.fromkeys((*connected, *PLATFORMS))),
            (*map(str, Occasion), *Occasions(playbook).own),
            self.problem(brand_id),
        )

    def _connected(self, brand: Brand) -> tuple[str, ...]:
        """The platforms where the brand answers."""
        with self._store.reading() as read:
            found = dict.fromkeys(each.platform for each in read.accounts.all(brand.id))
        return tuple(each for each in found if self._answers(each))

    def playbook(self, brand_id: BrandId) -> Playbook:
        """The brand's playbook as it is in use. Raises `SettingWrong` where it never was readable."""
        return self._books.get(self._brand(brand_id).playbook)

    def ended(self, brand_id: BrandId) -> tuple[str, ...]:
        """A sentence for each answer that is over; nothing where the playbook never was readable."""
        try:
            return self.playbook(brand_id).expired(self._clock().date())
        except SettingWrong:
            return ()  # `problem` says why

    def strayed(self, brand_id: BrandId) -> tuple[str, ...]:
        """A sentence for each own template and answer that is in another language than its file says: such
        are not suggested."""
        sheet = self.sheet(brand_id)
        if sheet.problem is not None:
            return ()  # `problem` says why
        playbook = self._books.get(sheet.brand.playbook)
        found = []
        for entry in sheet.entries:
            if not (entry.own and entry.listed):
                continue
            text = SLOT.sub(" ", str(entry.values[entry.main]))
            if other := playbook.reads_as(text, entry.lang, self._identify):
                name = Locale("en").languages.get(other, other)
                found.append(
                    f"{sheet.folder.name}/{entry.file}: “{entry.name}” reads as {name} and is not suggested. "
                    f"Move it to {entry.part}/{other}.toml, or write it in the language of its file."
                )
        return tuple(found)

    def stamp(self, brand_id: BrandId) -> object:
        """Something that is another one as soon as a file of the brand's playbook is."""
        return self._books.stamp(self._brand(brand_id).playbook)

    def problem(self, brand_id: BrandId) -> Problem | None:
        """What is wrong with the files of a brand's playbook; the last good reading of them is in use."""
        brand = self._brand(brand_id)
        try:
            self._books.get(brand.playbook)
        except SettingWrong as error:
            return self._problem(brand, str(error))
        said = self._books.problem(brand.playbook)
        return self._problem(brand, said) if said else None

    def _problem(self, brand: Brand, said: str) -> Problem:
        found = _PLACE.match(said)
        folder = self._books.folder(brand.playbook)
        if found is None:
            return Problem(said, folder)
        name, _, rest = found["file"].partition("/")
        return Problem(said, self._books.folder(name) / rest, int(found["line"] or 0))

    # Changing

    def save(self, sheet: Sheet, entry: Entry, values: Mapping[str, Value | None]) -> Written:
        """Set keys of an entry in the brand's own playbook, which is begun where there is none; None takes a
        key out. What a template claims is told from its words where these are new.

        Raises `SettingWrong` where the playbook would not read any more, and `Overtaken` where the file was
        changed since ``sheet`` was read; nothing is written then.
        """
        whole = self._beneath(sheet, entry)
        if entry.kind is Kind.TEMPLATE:
            values = {**values, **self._claims(sheet, entry, values)}
        return self._write(
            sheet,
            entry,
            lambda source: same_table(changed(source, entry, values, whole), entry, whole),
        )

    def _claims(
        self, sheet: Sheet, entry: Entry, values: Mapping[str, Value | None]
    ) -> Mapping[str, Value | None]:
        """What the words of a template keep; nothing where they are as before, so that what a file says of
        them stays. One that does not say sorry, say, is never offered to an unhappy customer."""
        main, before = entry.main or "text", entry.values
        text = str(values.get(main, ""))
        if not text or (text == before.get(main) and any(before.get(each) for each in CLAIMS)):
            return {}
        intents = values.get("intents") or before.get("intents", ())
        told = kept(text, entry.lang, intents, self._books.get(sheet.brand.playbook))  # type: ignore[arg-type]
        return {key: holds or None for key, holds in told.items()}

    def remove(self, sheet: Sheet, entry: Entry) -> Written:
        """Take a template or an answer out; one that comes from underneath is not used any more. Raises as
        `save` does."""
        return self._write(sheet, entry, lambda source: without(source, entry))

    def restore(self, sheet: Sheet, entry: Entry) -> Written:
        """Go back to what the playbook underneath says. Raises as `save` does."""
        whole = self._beneath(sheet, entry)
        return self._write(sheet, entry, lambda source: same_table(dropped(source, entry), entry, whole))

    def undo(self, *written: Written) -> None:
        """Put files back as they were before these changes, made in this order; all, or none where somebody
        changed one since, which raises `Overtaken`."""
        with self._turn:
            back: dict[Path, str | None] = {}
            for each in reversed(written):
                stands = back[each.path] if each.path in back else _text(each.path)
                # A file that stands as it did before was put back by a try that the disk broke off.
                if stands not in (each.after, each.before):
                    raise _overtaken(each.path.name)
                back[each.path] = each.before
            for path, text in back.items():
                if text is None:
                    durable.remove(path)
                else:
                    durable.write(path, text.encode("utf-8"))
        for brand_id in dict.fromkeys(each.brand_id for each in written):
            self._tell(brand_id)

    def _write(self, sheet: Sheet, entry: Entry, change: Callable[[str], str]) -> Written:
        path = sheet.folder / entry.file
        with self._turn:
            before = _text(path)
            if _digest(before) != sheet.digests.get(entry.file, _digest(None)):
                raise _overtaken(f"{sheet.folder.name}/{entry.file}")
            unsaved = {}
            brand = self._brand(sheet.brand.id)
            if self._own(brand) is None:
                unsaved[sheet.folder / "voice.toml"] = _first_lines(brand)
            try:
                after = change(unsaved.get(path, before or ""))
            except Unchangeable as error:
                raise SettingWrong(
                    f"{sheet.folder.name}/{entry.file} is written in a way that cannot be changed here. "
                    "Change it in an editor, in the folder of the playbook."
                ) from error
            unsaved[path] = after
            load(sheet.folder, self._books.roots, unsaved=unsaved)
            self._begin(brand, sheet.folder, unsaved)
            self._books.get(sheet.folder.name)  # at once: a hand that breaks it next leaves this one good
            if path.name == "voice.toml" and before is None:
                before = _first_lines(brand)  # what stays when the change is taken back
        self._tell(brand.id)
        return Written(brand.id, path, before, after)

    def _tell(self, brand_id: BrandId) -> None:
        """What was drafted before does not say what the playbook says now."""
        with self._store.writing(durable=False) as write:
            write.replies.forget_suggestions(brand_id)
        self._publish(Changes(playbook=True))

    def _begin(self, brand: Brand, folder: Path, files: Mapping[Path, str]) -> None:
        """Write the files, and let the brand use the folder."""
        for path, text in files.items():
            durable.folder(path.parent)
            durable.write(path, text.encode("utf-8"))
        if brand.playbook != folder.name:
            with self._store.writing() as write:
                write.brands.update(replace(write.brands.get(brand.id), playbook=folder.name))

    def _beneath(self, sheet: Sheet, entry: Entry) -> Mapping[str, Any]:
        """The table of a setting as the playbooks underneath say it."""
        if entry.listed or entry.kind is Kind.SPANS:
            return {}
        found = (each for each in sheet.entries if (each.file, each.table) == (entry.file, entry.table))
        said: dict[str, Any] = {}
        for each in found:
            said |= each.beneath or {}
        return {key: value for key, value in said.items() if value not in (None, "", (), {})}

    # Where it is

    def _brand(self, brand_id: BrandId) -> Brand:
        with self._store.reading() as read:
            return read.brands.get(brand_id)

    def _own(self, brand: Brand) -> Path | None:
        """The folder that only this brand writes; None while it uses a shipped playbook."""
        folder = self._books.roots[0] / brand.playbook
        return folder if folder.is_dir() else None

    def _free_name(self, brand: Brand) -> str:
        """A folder name like the brand's, which no playbook has yet."""
        said = _SLUG.sub("-", fold(brand.name)).strip("-_")[:_MOST_NAME] or "brand"
        taken, number, name = set(self._books.names()), 1, said
        while name in taken:
            number += 1
            name = f"{said}-{number}"
        return name

    # Finding answers by meaning

    def warm(self, stop: Callable[[], bool] = lambda: False) -> None:
        """Embed the questions of every brand's FAQ that are not yet, so that nobody waits for it. Quick when
        there is nothing to do; where the model is missing, spelling goes on deciding."""
        if self._vectors is None:
            return
        with self._store.reading() as read:
            names = dict.fromkeys(brand.playbook for brand in read.brands.all())
        with self._warming:
            for name in names:
                try:
                    book = self._books.get(name)
                    for lang in book.languages:  # a tenth of a second each, when a reply is first written
                        lists_of(lang)
                    if not book.faq.warm(self._vectors, stop):
                        return
                except (ModelMissing, SettingWrong) as error:  # both are said louder elsewhere
                    log.info("The questions of the playbook “%s” are not embedded: %s", name, error)

    # Trying

    def preview(self, sheet: Sheet, entry: Entry, text: str, platform: str = "", link: str = "") -> Preview:
        """How a text of this entry reads for a mention of the brand that it would answer, on ``platform``
        ("" for the one of that mention), with length, tone and findings. A few milliseconds."""
        playbook = self._books.get(sheet.brand.playbook)
        asked = (sheet.brand.id, entry.lang, tuple(entry.values.get("intents", ())))
        if asked not in self._samples:
            self._samples[asked] = self._sample(sheet.brand, entry, playbook)
        request, shown = self._samples[asked]
        if platform and platform != request.platform:
            request = replace(request, platform=platform, rule=PLATFORMS.get(platform, request.rule))
        language = playbook.language(entry.lang or request.lang)
        values = slots(request, playbook, language, link=link)
        allowed = _allowed(sheet, entry)
        for slot in sorted(allowed - values.keys()):  # what this mention does not say is shown by example
            if example := _example(slot, entry, playbook):
                values[slot] = example
        made, filled, unknown, lacking, at = "", [], [], [], 0
        for match in SLOT.finditer(text):
            made += text[at : match.start()]
            at = match.end()
            slot = match[1]
            if slot not in allowed:
                unknown.append(match.span())
                made += match[0]
            elif slot in values:
                filled.append((len(made), len(made) + len(values[slot])))
                made += values[slot]
            else:
                lacking.append(slot)
                made += match[0]
        made += text[at:]
        if entry.kind is Kind.ANSWER and "{greeting}" not in text:
            greeting = f"{values['greeting']} "
            made = greeting + made
            filled = [(0, len(greeting) - 1), *((a + len(greeting), b + len(greeting)) for a, b in filled)]
        if playbook.signature and ("{initials}" not in playbook.signature or "initials" in values):
            made += " " + playbook.signature.replace("{initials}", values.get("initials", ""))
        said = self._identify(made, language.lang)
        return Preview(
            made,
            language.lang,
            request.platform,
            shown,
            Meter(
                measure_length(made, request.rule),
                measure_tone(made, request, playbook, text_lang=said),
                check(made, request, playbook, text_lang=said),
            ),
            tuple(filled),
            tuple(unknown),
            tuple(dict.fromkeys(lacking)),
        )

    def _sample(self, brand: Brand, entry: Entry, playbook: Playbook) -> tuple[DraftRequest, str]:
        """The newest mention that this entry could answer, else an invented one without words."""
        intents = [each for each in entry.values.get("intents", ()) if each != UNCLEAR]
        asked = " OR ".join(f"intent:{each}" for each in intents)
        lang = entry.lang or next(iter(playbook.languages))
        with self._store.reading() as read:
            for query in (f"lang:{lang} ({asked})" if asked else "", f"lang:{lang}"):
                if not query:
                    continue
                found = read.mentions.page(brand.id, view(query, base=EVERYTHING), None, 1)
                if found:
                    mention = read.mentions.get(found[0].id)
                    break
            else:
                mention = None
        if mention is not None:
            request, _ = self._replies.request(mention)
            return replace(request, recent_texts=(), told=(), in_thread=0, in_last_hour=0), mention.post.text
        intent = Intent(intents[0]) if intents else Intent.QUESTION
        said = Classification(Sentiment.NEUTRAL, Urgency.NORMAL, intent, True, {})
        name = NAMES.get(lang, NAMES["en"])
        request = DraftRequest(
            "", lang, name, "", "x", said, PLATFORMS["x"],
            agent_initials=self._agent()[1], brand_name=brand.name, today=self._clock().date(),
        )  # fmt: skip
        return request, ""


def length_class(text: str) -> str:
    """The shortest length that a template of this text may declare; too long a text gets the longest."""
    letters = len(SLOT.sub("", text))
    return str(next((each for each, most in MOST_LETTERS.items() if letters <= most), "long"))


def amount(text: str) -> tuple[int | float, str] | None:
    """What a person means by "50 EUR"; None for nothing. Raises `SettingWrong`."""
    told = text.replace(",", ".").split()
    if not told:
        return None
    figures = [each for each in told if re.fullmatch(r"\d+(\.\d{1,2})?", each)]
    codes = [each.upper() for each in told if each.upper() in CURRENCIES]
    if len(told) != 2 or len(figures) != 1 or len(codes) != 1:
        raise SettingWrong("Write the amount and the currency's code, for example 50 EUR.")
    value = float(figures[0])
    return (int(value) if value.is_integer() else value), codes[0]


def _placeholders(language: Language) -> frozenset[str]:
    forms = {form for item in language.items for form in item.forms if form}
    return BASIC_SLOTS | {f"item_{form}" for form in forms}


def _allowed(sheet: Sheet, entry: Entry) -> frozenset[str]:
    """The placeholders that a text of this entry may have."""
    if entry.kind is Kind.TEMPLATE:
        return sheet.placeholders.get(entry.lang, frozenset())
    if entry.kind is Kind.ANSWER:
        return frozenset({"greeting", "brand", "link", REFUND_LIMIT, *TERMS})
    return frozenset({"initials"}) if entry.name == "signature" else frozenset()


def _example(slot: str, entry: Entry, playbook: Playbook) -> str:
    language = playbook.language(entry.lang)
    if slot == "waiting":
        return next(
            (each.forms["other"].replace("{n}", str(each.least + 2)) for each in language.waiting), ""
        )
    if slot == "item" or slot.startswith("item_"):
        form = slot.removeprefix("item").removeprefix("_")
        return next((each.forms[form] for each in language.items if form in each.forms), "")
    return NAMES.get(language.lang, "") if slot == "name" else ""


def _first_lines(brand: Brand) -> str:
    return (
        "# What this brand says itself; everything else comes from the playbook it is based on.\n"
        f'based_on = "{brand.playbook}"\n'
    )


def _text(path: Path) -> str | None:
    """The text of a file; None where there is none. Raises `SettingWrong` for what is no text."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise SettingWrong(f"{path.name} is no UTF-8 text. Save it as UTF-8 in an editor.") from error
    except OSError as error:
        raise NeedsAttention(f"{path} cannot be read ({error.strerror}). Allow reading it.") from error


def _digest(text: str | None) -> str:
    return "" if text is None else hashlib.sha256(text.encode("utf-8")).hexdigest()


def _overtaken(name: str) -> Overtaken:
    return Overtaken(
        f"{name} was changed on the disk since you opened it. Nothing was written: read it again, then make "
        "your change once more."
    )
