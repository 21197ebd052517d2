"""The filters `classify` and `suggest`: JSON objects in, the same objects with more in them out.

One object per line, in the order they came. A line that cannot be used becomes an object with
``error`` in its place, so that line n of the output always belongs to line n of the input (blank
lines aside). Nothing is stored and no workspace is opened.
"""

from __future__ import annotations

import gzip
import importlib
import json
import queue
import sys
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from socialdesk.cli import shapes
from socialdesk.cli.output import Output, dumps
from socialdesk.cli.words import clean
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import TEXT_CAP, Author, Post
from socialdesk.domain.priority import PriorityFacts
from socialdesk.domain.reply import ReplyRule
from socialdesk.errors import SettingWrong, SocialDeskError, Unreadable

if TYPE_CHECKING:
    from socialdesk.analysis import Classifier
    from socialdesk.drafting import Playbook

BATCH = 64
LONGEST_LINE = 1024 * 1024
"""Bytes of a line that is read; a longer one is an error in its place."""

PATIENCE = 0.05
"""Seconds that a full batch is waited for when lines trickle in, as behind `tail -f`."""

UNKNOWN_RULE = ReplyRule(allowed=True, limit=10_000)
"""For objects that name no platform, or one that we do not know: long enough not to matter."""

FORMER_NAMES = {"twitter": "x"}

Record = dict[str, Any]


@dataclass(slots=True)
class Line:
    """One line of input: its object, or why there is none."""

    number: int
    record: Record
    problem: str = ""


class NoText(ValueError):
    """A field is missing or of the wrong kind; the message is for the person."""


# --- the stream -------------------------------------------------------------------------------------


@contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """A file, standard input for ``-``, unpacked on the way when its name ends in ``.gz``."""
    if path == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(path).open("rb")  # noqa: SIM115 - closed below; only opening it may be the person's mistake
    except OSError as error:
        raise SettingWrong(f"{path} cannot be opened ({error.strerror}).") from None
    with file:
        if path.endswith(".gz"):
            with gzip.GzipFile(fileobj=file) as unpacked:
                yield unpacked  # type: ignore[misc]
        else:
            yield file


def run(source: IO[bytes], work: Callable[[list[Line]], None], output: Output) -> int:
    """Feed lines to ``work`` in batches and print each object; answers how many lines were wrong.

    ``work`` adds to the records, or sets ``problem``. Raises `Unreadable` when the input breaks off.
    """
    wrong = done = 0
    with output.progress("Lines") as progress:
        for batch in _batches(source):
            work([line for line in batch if not line.problem])
            for line in batch:
                if line.problem:
                    wrong += 1
                    output.note(f"Line {line.number}: {line.problem}")
                    line.record["error"] = line.problem
                    line.record.setdefault("line", line.number)
                sys.stdout.write(dumps(line.record) + "\n")
            sys.stdout.flush()
            done += len(batch)
            progress(done)
    return wrong


def _batches(source: IO[bytes]) -> Iterator[list[Line]]:
    lines = _lines(source)
    if source.seekable():  # a file: everything is there at once
        while batch := list(islice(lines, BATCH)):
            yield batch
        return
    waiting: queue.Queue[Line | Exception | None] = queue.Queue(4 * BATCH)

    def read() -> None:
        try:
            for line in lines:
                waiting.put(line)
            waiting.put(None)
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            waiting.put(error)

    threading.Thread(target=read, name="filter-input", daemon=True).start()
    more = True
    while more:
        batch = []
        while more and len(batch) < BATCH:
            try:
                got = waiting.get(timeout=PATIENCE if batch else None)
            except queue.Empty:
                break
            if isinstance(got, Exception):
                if batch:
                    yield batch
                raise got
            if got is None:
                more = False
            else:
                batch.append(got)
        if batch:
            yield batch


def _lines(source: IO[bytes]) -> Iterator[Line]:
    number = 0
    while True:
        try:
            raw = source.readline(LONGEST_LINE)
            whole = raw.endswith(b"\n") or len(raw) < LONGEST_LINE
            rest = raw
            while not whole:
                rest = source.readline(LONGEST_LINE)
                whole = rest.endswith(b"\n") or not rest
        except (OSError, EOFError, zlib.error) as error:
            raise Unreadable(f"The input breaks off after line {number} ({error}).") from None
        if not raw:
            return
        number += 1
        if rest is not raw:
            yield Line(number, {}, f"This line is longer than {LONGEST_LINE // 1024} KiB.")
        elif raw.strip():
            yield _parsed(number, raw)


def _parsed(number: int, raw: bytes) -> Line:
    try:
        record = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        return Line(number, {}, "This line is not UTF-8 text.")
    except (ValueError, RecursionError):
        return Line(
            number, {}, 'This line is not JSON. Write one object per line, such as {"text": "Hello"}.'
        )
    if not isinstance(record, dict):
        return Line(number, {}, 'This line is JSON, but no object. Write {"text": "…"}.')
    return Line(number, record)


def _field(record: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    value = record.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise NoText(f'"{name}" is missing.' if value is None else f'"{name}" must be text.')
    return value


# --- classify ---------------------------------------------------------------------------------------


def classifying(classifier: Classifier, *, words: bool) -> Callable[[list[Line]], None]:
    """Add labels, scores, a priority and its reasons; with ``words`` also those behind each label, which
    leaves out every word in turn and so takes some fifty times as long."""
    from socialdesk.analysis.language import identify
    from socialdesk.domain.priority import prioritise

    def work(batch: list[Line]) -> None:
        now = datetime.now(UTC)
        for line, text, said in _classified(classifier, batch):
            lang = line.record.get("lang") or identify(text)
            line.record["lang"] = lang
            line.record |= shapes.labels(said)
            placed = prioritise(_facts(said, text, lang, now), now)
            line.record |= {"priority": placed.score, "reasons": shapes.reasons(placed.reasons)}
            if words:
                why = classifier.explain(text, *Head)
                line.record["words"] = {
                    head.value: shapes.word_reasons(text, [word for word in why if word.head is head])
                    for head in Head
                }

    return work


def _facts(said: Classification, text: str, lang: str, now: datetime) -> PriorityFacts:
    """What a text alone tells: no waiting time, no history, no followers."""
    from socialdesk.drafting import danger

    seen = danger.told(text, lang, said)
    return PriorityFacts(
        urgency=said.urgency,
        sentiment=said.sentiment,
        intent=said.intent,
        needs_reply=said.needs_reply,
        unsure=said.unsure,
        published_at=now,
        text=text,
        lang=lang,
        danger=seen.words if seen is not None and seen.bodily else "",
        law=seen.words if seen is not None and not seen.bodily else "",
    )


def _classified(classifier: Classifier, batch: list[Line]) -> list[tuple[Line, str, Classification]]:
    """The lines that hold a text, with their labels; the others get their ``problem``."""
    usable: list[tuple[Line, str]] = []
    for line in batch:
        try:
            text = _field(line.record, "text", needed=True)
            _field(line.record, "lang")
        except NoText as error:
            line.problem = str(error)
        else:
            usable.append((line, text[:TEXT_CAP]))
    found = classifier.classify([text for _, text in usable]) if usable else []
    return [(line, text, said) for (line, text), said in zip(usable, found, strict=True)]


# --- suggest ----------------------------------------------------------------------------------------


def suggesting(
    load: Callable[[], Classifier],
    playbook: Playbook,
    *,
    initials: str,
    brand: str,
    note: Callable[[str], None],
) -> Callable[[list[Line]], None]:
    """Add up to three suggestions. Lines that come from `classify` are not classified again."""
    from socialdesk.analysis.language import identify
    from socialdesk.drafting import DraftRequest, suggest
    from socialdesk.drafting.length import measure

    rules = _Rules(note)
    loaded: list[Classifier] = []

    def label(lines: list[Line]) -> list[tuple[Line, str, Classification]]:
        if not loaded:
            loaded.append(load())
        return _classified(loaded[0], lines)

    def work(batch: list[Line]) -> None:
        known: dict[int, Classification] = {}
        for line in batch:
            if said := _labels_in(line.record):
                known[line.number] = said
        for line, _, said in (
            label(rest) if (rest := [each for each in batch if each.number not in known]) else []
        ):
            line.record |= shapes.labels(said)
            known[line.number] = said
        for line in batch:
            if line.problem:
                continue
            try:
                text = _field(line.record, "text", needed=True)[:TEXT_CAP]
                name, handle = _author(line.record)
                platform = _field(line.record, "platform")
                lang = _field(line.record, "lang") or identify(text)
                rule = rules.of(platform)
            except (NoText, SocialDeskError) as error:
                line.problem = str(error)
                continue
            request = DraftRequest(
                text=text,
                lang=lang,
                author_name=name,
                author_handle=handle,
                platform=platform,
                classification=known[line.number],
                rule=rule,
                agent_initials=initials,
                seed=line.number,
                brand_name=brand,
                today=datetime.now(UTC).date(),
            )
            line.record["lang"] = lang
            line.record["suggestions"] = [
                shapes.suggestion(made, measure(made.text, rule)) for made in suggest(request, playbook)
            ]
            line.record["reply"] = shapes.rule(rule) if rule is not UNKNOWN_RULE else None

    return work


def _author(record: Mapping[str, Any]) -> tuple[str, str]:
    """Name and handle from ``author_name``/``author_handle``, or ``author`` as text or object."""
    author = record.get("author")
    if isinstance(author, dict):
        return _field(author, "name"), _field(author, "handle")
    name = _field(record, "author_name") or _field(record, "author")
    return name, _field(record, "author_handle") or _field(record, "handle")


def _labels_in(record: Mapping[str, Any]) -> Classification | None:
    """Labels that an earlier `classify` left in the object, if they are all there and known."""
    try:
        scores = {Head(head): dict(chances) for head, chances in record.get("scores", {}).items()}
        return Classification(
            sentiment=Sentiment(record["sentiment"]),
            urgency=Urgency(record["urgency"]),
            intent=Intent(record["intent"]),
            needs_reply=bool(record["needs_reply"]),
            scores=scores,
            unsure=frozenset(Head(head) for head in record.get("unsure", ())),
            model=str(record.get("model", "")),
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


class _Rules:
    """What a reply may be on each platform, asked of its source (without an account, without network)."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self._known: dict[str, ReplyRule] = {"": UNKNOWN_RULE}

    def of(self, platform: str) -> ReplyRule:
        platform = FORMER_NAMES.get(platform.casefold(), platform.casefold())
        if platform not in self._known:
            self._known[platform] = self._ask(platform)
        return self._known[platform]

    def _ask(self, platform: str) -> ReplyRule:
        from socialdesk.sources import protocol

        found = _source_class(platform)
        if found is None:
            known = ", ".join(_platforms())
            self._note(f'No limits are known for the platform "{clean(platform, 40)}". Known are: {known}.')
            return UNKNOWN_RULE
        # as for an account that may do everything: what the platform allows is asked, not what some keys do
        settings = {field.name: field.default for field in found.traits.fields if field.default}
        secrets = {field.name: "-" for field in found.traits.fields if field.secret}

        def nothing(_: object) -> None:
            return None

        connection = protocol.Connection(
            settings, secrets, nothing, nothing, nothing, lambda: datetime.now(UTC)
        )
        post = Post(
            platform=platform,
            native_id="1",
            author=Author("1", "someone"),
            text="",
            published_at=datetime.now(UTC),
            addressed=True,
        )
        source = found(connection)
        try:
            rule: ReplyRule = source.reply_rule(post)
        finally:
            source.close()
        return rule


def _platforms() -> Sequence[str]:
    from pkgutil import iter_modules

    from socialdesk import sources

    names = [module.name for module in iter_modules(sources.__path__)]
    return sorted(name for name in names if _source_class(name) is not None)


def _source_class(platform: str) -> Any:
    """The class of one platform, importing no other: their client libraries take a second each."""
    if not platform.isidentifier():
        return None
    try:
        return getattr(importlib.import_module(f"socialdesk.sources.{platform}"), "SOURCE", None)
    except ModuleNotFoundError as error:
        if error.name != f"socialdesk.sources.{platform}":
            raise
        return None
