"""Playbooks: how a brand speaks, in a folder of TOML files (see docs/playbook.md).

`load` reads a folder strictly: a misspelt key, an unknown placeholder or a link that the policy does
not allow raises `SettingWrong` naming file, line and remedy. What comes back is frozen and complete,
so nothing can fail later while a person waits for a suggestion. A playbook that breaks while we run
is not used: `Playbooks` goes on with the last good one and says what is wrong.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from threading import Lock

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.follow_up import FollowUpPlan
from socialdesk.drafting.limits import Limits
from socialdesk.drafting.names import NameWords
from socialdesk.drafting.phrases import Phrases
from socialdesk.drafting.retrieval import FaqIndex
from socialdesk.drafting.saved_replies import SavedReply
from socialdesk.drafting.tone_words import PROMISES as PROMISES
from socialdesk.drafting.tone_words import ToneWords as ToneWords
from socialdesk.errors import SettingWrong

log = logging.getLogger(__name__)

UNCLEAR = "unclear"
"""Stands beside the intents in templates: for mentions whose matter is not clear."""

FALLBACK = "en"
"""The language answered in where a playbook lacks the customer's."""

INTENTS = frozenset(Intent) - {Intent.SPAM, Intent.CHATTER} | {UNCLEAR}
TERMS = ("returns", "delivery", "hours")
"""What a brand may state of its policies in each language (``[terms.<lang>]``); each is a placeholder."""

REFUND_LIMIT = "refund_limit"
BASIC_SLOTS = frozenset(
    {
        "greeting",
        "name",
        "order",
        "brand",
        "initials",
        "link",
        "private",
        "waiting",
        "item",
        "reference",
        REFUND_LIMIT,
    }
    | set(TERMS)
)


class Approach(StrEnum):
    """What kind of answer a template is; one set of suggestions shows different ones."""

    PRIVATE = "private"  # acknowledges, and asks for details in private
    PUBLIC = "public"  # acknowledges, and gives a first remedy or next step in public
    SHORT = "short"
    PERSONAL = "personal"  # speaks of the person behind the desk, or to the person before it
    CALL = "call"  # a colleague gets in touch
    PASS_ON = "pass_on"  # tells who inside the house will hear of it  # noqa: S105
    ASK = "ask"  # asks what is meant


class LengthClass(StrEnum):
    """How much a template says; `MOST_LETTERS` bounds its own text, before the slots are filled."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


MOST_LETTERS = {LengthClass.SHORT: 150, LengthClass.MEDIUM: 240, LengthClass.LONG: 420}

Parts = tuple[tuple[str, str | None], ...]
"""A text cut at its placeholders: (literal, slot or None)."""


_SENTENCE_ENDS = (". ", "? ", "! ")


def _capital(value: str, lang: str) -> str:
    return ("İ" if lang == "tr" and value[:1] == "i" else value[:1].upper()) + value[1:]


@dataclass(frozen=True, slots=True)
class Template:
    """One way to answer. Empty ``sentiments`` or ``urgencies`` mean any; ``situation`` "" means any.
    ``platforms`` are the keys of those it is for, empty for any.
    ``public_only`` keeps it out of private conversations ("don't post card details here");
    ``occasion`` keeps it for peak season, a follow-up, somebody who comes back (an `Occasion`), or for what a
    rule of the team calls by a name of its own; "" for any time.

    ``also`` is a second situation that the mention must tell of. ``asks`` says that the text asks what it is
    about: it steps back where the mention told that. ``told`` says that we read what they described: it is
    for mentions that did. ``aside`` is for what is said about the brand rather than to it.

    ``own`` is whether the brand says it itself, over the playbook that its own is based on.

    ``acknowledges``, ``apologises`` and ``next_step`` are claims that the tone meter can check.
    ``approach`` names what kind of answer it is; a set of suggestions has different ones.
    """

    key: str
    lang: str
    text: str
    parts: Parts = field(repr=False)
    intents: frozenset[str]
    situation: str = ""
    also: str = ""
    sentiments: frozenset[Sentiment] = frozenset()
    urgencies: frozenset[Urgency] = frozenset()
    platforms: frozenset[str] = frozenset()
    formality: str = ""
    occasion: str = ""
    public_only: bool = False
    approach: Approach = Approach.SHORT
    acknowledges: bool = False
    apologises: bool = False
    next_step: bool = False
    asks: bool = False
    told: bool = False
    aside: bool = False
    length: LengthClass = LengthClass.MEDIUM
    emoji: bool = False
    own: bool = False

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(slot for _, slot in self.parts if slot is not None)

    def render(self, values: Mapping[str, str]) -> str:
        """Fill the slots; a value that begins a sentence gets its capital. Raises KeyError for a slot
        without value: check ``slots`` before."""
        text = ""
        for literal, slot in self.parts:
            text += literal
            if slot:
                value = values[slot]
                text += _capital(value, self.lang) if literal.endswith(_SENTENCE_ENDS) else value
        return text


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that a mention can be about, in the grammatical forms that templates ask for.
    ``forms[""]`` is the plain one, for ``{item}``. Empty ``intents`` mean any. A ``general`` item (an
    order, a parcel) stands back behind the thing that is in it."""

    key: str
    words: Phrases
    forms: Mapping[str, str]
    intents: frozenset[str] = frozenset()
    general: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What exactly happened, within some intents: ``late``, ``lost``, ``price`` …"""

    key: str
    intents: frozenset[str]
    words: Phrases


@dataclass(frozen=True, slots=True)
class Reference:
    """What to ask for so that the matter can be found: an order number, a booking, a few details. One
    without ``words`` is what its ``intents`` (empty: any) ask for unless the words tell better. ``shown``
    is asked for where the mention shows an order number already."""

    key: str
    words: Phrases
    intents: frozenset[str]
    form: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long somebody waits: phrases with ``{n}``, and how we say it by plural form (CLDR)."""

    words: Phrases
    forms: Mapping[str, str]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Language:
    """Everything a playbook holds in one language, in the form of address that its voice asks for.

    ``formality`` is that form, "" where the language has none. ``numbers`` are numbers in words, with the
    digits to read for each. ``terms`` are the brand's policies as
    sentences cite them, by placeholder."""

    lang: str
    formality: str
    greetings: tuple[str, ...]
    greetings_plain: tuple[str, ...]
    greetings_grave: tuple[str, ...]
    greetings_grave_plain: tuple[str, ...]
    closings: tuple[str, ...]
    templates: tuple[Template, ...]
    items: tuple[Item, ...]
    situations: tuple[Situation, ...]
    waiting: tuple[Waiting, ...]
    references: tuple[Reference, ...]
    numbers: tuple[tuple[Phrases, str], ...]
    tone: ToneWords
    private: Mapping[str, str]
    terms: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Playbook:
    """How a brand speaks. ``promises`` are kinds of promise that the brand stands behind; ``contacts``
    its own public addresses and numbers (e-mail and street folded, telephone as digits), which may be in
    replies.

    ``layers`` are the folders it was read from, its own first, then the one it is based on.
    ``seasons`` are the spans (first and last day) in which replies speak of peak season.
    ``refund_limit`` is what a manager may promise alone, with its currency (ISO 4217).
    ``campaign`` are the UTM tags that links carry, empty for none. ``stated`` are the passages in which
    the brand states its policies."""

    folder: Path
    languages: Mapping[str, Language]
    names: NameWords
    faq: FaqIndex = field(default_factory=FaqIndex)
    saved: tuple[SavedReply, ...] = ()
    layers: tuple[Path, ...] = ()
    signature: str = ""
    emoji: bool = True
    formality: Mapping[str, str] = field(default_factory=dict)
    never: Phrases = field(default_factory=Phrases)
    allowed_links: frozenset[str] = frozenset()
    help_link: str = ""
    promises: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    limits: Limits = field(default_factory=Limits)
    follow_ups: FollowUpPlan = field(default_factory=FollowUpPlan)
    campaign: Mapping[str, str] = field(default_factory=dict)
    seasons: tuple[tuple[date, date], ...] = ()
    refund_limit: tuple[Decimal, str] | None = None
    stated: frozenset[str] = field(default_factory=frozenset, repr=False)

    def states(self, text: str, span: tuple[int, int]) -> bool:
        """Whether these words stand inside a passage that the brand states itself, unchanged: an answer of
        its FAQ, or a template that cites a policy. What it states there is no promise of ours."""
        start, end = span
        for passage in self.stated:
            at = text.find(passage)
            if 0 <= at <= start and end <= at + len(passage):
                return True
        return False

    def in_season(self, today: date | None) -> bool:
        """Whether it is peak season for the brand."""
        return today is not None and any(first <= today <= last for first, last in self.seasons)

    def expired(self, today: date) -> tuple[str, ...]:
        """A sentence for each answer that is over, with its file and line: these are never suggested."""
        return tuple(
            f"{entry.where}: the answer “{entry.key}” ended on {entry.valid_until} and is not suggested any "
            "more. Give it a new valid_until, or take it out."
            for entry in self.faq.entries
            if not entry.valid(today)
        )

    def reads_as(self, text: str, lang: str, identify: Callable[[str, str | None], str]) -> str:
        """The other language of this playbook in which a text of its ``lang`` is found to be; "" for none.

        Only those it holds count: identification knows some languages and takes others for their neighbours.
        """
        found = base(identify(text, lang))
        return found if found != lang and found in self.languages else ""

    def language(self, lang: str) -> Language:
        """The language asked for, by its first subtag, else English, else the first there is."""
        return (
            self.languages.get(base(lang))
            or self.languages.get(FALLBACK)
            or next(iter(self.languages.values()))
        )


def base(lang: str) -> str:
    """``pt-BR`` and ``pt_BR`` give ``pt``."""
    return lang.replace("_", "-").split("-")[0].lower()


def load(folder: Path, roots: Sequence[Path] = (), *, unsaved: Mapping[Path, str] | None = None) -> Playbook:
    """Read the playbook in ``folder``; what it is based on stands beside it, or in one of ``roots``.

    ``unsaved`` are texts to read in place of files, by path: so a change is judged before it is written.
    Raises `SettingWrong` naming file, line and remedy.
    """
    from socialdesk.drafting.playbook_reader import read

    return read(folder, roots, unsaved)


class Playbooks:
    """The playbooks of a workspace by name, each read once until its files change.

    Threads may share it. One that broke is not used: the last good one stays, also over a new start where the
    brand wrote it itself, and `problem` says what is wrong until the files are mended. One that never was
    good raises `SettingWrong`.
    """

    def __init__(self, *roots: Path, today: Callable[[], date] | None = None) -> None:
        """``roots`` hold playbooks, the brands' own before the shipped ones. ``today`` lets answers that are
        over be named in the log when a playbook is read."""
        self.roots = roots
        self._today = today
        self._lock = Lock()
        self._read: dict[str, _Kept] = {}

    def get(self, name: str) -> Playbook:
        """The playbook called ``name``, read again when a file of it changed."""
        if not name or name != Path(name).name or name.startswith("."):
            raise SettingWrong(
                f"“{name}” is no playbook name. Use the name of a folder in {self.roots[-1].name}."
            )
        folder = self.folder(name)
        with self._lock:
            known = self._read.get(name)
            stamp = _stamp(known.layers if known else (folder,))
            if known is None or known.stamp != stamp:
                known = self._again(folder, known, stamp)
                self._read[name] = known
            return known.playbook

    def _again(self, folder: Path, known: _Kept | None, stamp: _Stamp) -> _Kept:
        good = folder.parent / GOOD / folder.name
        try:
            playbook = load(folder, self.roots)
        except SettingWrong as error:
            if known is not None:
                log.warning("The playbook stays as it was before the last change. %s", error)
                return _Kept(stamp, known.layers, known.playbook, str(error))
            if not good.is_dir():
                raise
            log.warning("The playbook stays as it was when it last could be read. %s", error)
            playbook = load(good, self.roots)
            layers = (folder, *playbook.layers[1:])
            return _Kept(_stamp(layers), layers, playbook, str(error))
        if folder.parent == self.roots[0] and len(self.roots) > 1:  # a brand's own, which people change
            _keep_copy(folder, good)
        if self._today is not None:
            for sentence in playbook.expired(self._today()):
                log.info("%s", sentence)
        return _Kept(_stamp(playbook.layers), playbook.layers, playbook)

    def problem(self, name: str) -> str:
        """Why the files of a playbook in use cannot be read any more, with the remedy; "" when they can."""
        with self._lock:
            known = self._read.get(name)
            return known.problem if known else ""

    def stamp(self, name: str) -> object:
        """Something that is another one as soon as a file of the playbook is. Reads no file."""
        with self._lock:
            known = self._read.get(name)
        return name, _stamp(known.layers if known else (self.folder(name),))

    def names(self) -> tuple[str, ...]:
        """The playbooks that can be chosen, sorted."""
        found = {each.parent.name for root in self.roots for each in root.glob("*/voice.toml")}
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def folder(self, name: str) -> Path:
        """Where the playbook of this name is, or would be if there were one."""
        return next((root / name for root in self.roots if (root / name).is_dir()), self.roots[-1] / name)


_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The last good reading of a playbook, and what is wrong with the files as they are now."""

    stamp: _Stamp
    layers: tuple[Path, ...]
    playbook: Playbook
    problem: str = ""


GOOD = ".good"
"""Beside the brands' own playbooks: each as it last could be read, for a start with broken files."""


def _keep_copy(folder: Path, good: Path) -> None:
    """Keep the files of a playbook that was read well. Failing costs the copy, no more."""
    fresh = good.with_name(f".{good.name}.new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        for path in folder.rglob("*.toml"):
            to = fresh / path.relative_to(folder)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, to)
        shutil.rmtree(good, ignore_errors=True)
        fresh.rename(good)
    except OSError as error:
        log.info("No copy of the playbook “%s” is kept: %s", folder.name, error)


def _stamp(layers: Iterable[Path]) -> _Stamp:
    found = []
    for folder in layers:
        for path in sorted(folder.rglob("*.toml")):
            status = path.stat()
            found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)


DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "playbooks" / "default"
_default: list[Playbook] = []


def default_playbook() -> Playbook:
    """The shipped playbook, read once; for callers that have no brand."""
    if not _default:
        _default.append(load(DEFAULT_FOLDER))
    return _default[0]
