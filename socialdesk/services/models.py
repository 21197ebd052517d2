"""Models: what answers each question, and a person's own model in its place.

What was chosen lies in ``<workspace>/models/own.json``; a choice that cannot be kept (a folder that is
gone, a library that is missing) is a sentence, and the shipped model answers meanwhile.
"""

from __future__ import annotations

import json
import logging
import mmap
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from socialdesk import durable
from socialdesk.analysis.mapping import Guess, check, guess
from socialdesk.analysis.model_directory import Card, look
from socialdesk.analysis.shipped_card import Shipped, describe
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Classification, Head
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.errors import ModelMissing, Overtaken, SettingWrong, SocialDeskError
from socialdesk.services.clock import Clock
from socialdesk.services.comparison import Comparison, Judged, disagreements, excerpt, marks
from socialdesk.services.hub import Hub
from socialdesk.services.inbox import EVERYTHING
from socialdesk.store import Store

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from socialdesk.analysis import Classifier
    from socialdesk.analysis.labelling import Source

log = logging.getLogger(__name__)

MOST_JUDGED = 500
"""Labels by people that a comparison looks at, the newest."""

MOST_OTHERS = 200
"""Mentions without such a label that it looks at besides, the newest."""

KEPT = 10
"""Choices that are remembered for each question, so that one can be taken again."""

_PART = 32
_CHOICES = "own.json"


@dataclass(frozen=True, slots=True)
class OwnModel:
    """A choice: the model in ``directory`` answers ``head``.

    ``meanings`` is its labels to ours ("" for none), ``temperature`` what its raw answers are divided by,
    ``title`` its name and revision when it was chosen.
    """

    head: Head
    directory: Path
    weights: str
    meanings: Mapping[str, str]
    temperature: float
    title: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What answers one question: ``own`` None is the shipped model. ``trouble`` says in a sentence why
    ``own`` cannot answer; the shipped model does, then."""

    head: Head
    own: OwnModel | None = None
    trouble: str = ""

    @property
    def answers(self) -> OwnModel | None:
        """The person's own model where it does answer."""
        return None if self.trouble else self.own


@dataclass(frozen=True, slots=True)
class Inspected:
    """A model directory, and what its labels could mean for each question."""

    card: Card
    guesses: Mapping[Head, Guess]


Progress = Callable[[int, int], None]


class Models:
    """Own models of one workspace."""

    def __init__(
        self,
        store: Store,
        classifier: Callable[[], AbstractContextManager[Classifier]],
        shipped: Callable[[], Source],
        shipped_folder: Path,
        folder: Path,
        clock: Clock,
        *,
        reload: Callable[[], None],
        publish: Callable[[Changes], None] = lambda _: None,
        offline: Callable[[], bool] = lambda: False,
    ) -> None:
        """``classifier`` is what is in use; ``reload`` makes it be opened anew, with `layers`, when it is
        wanted next. ``folder`` is where choices (and downloads) are kept."""
        self._store = store
        self._classifier = classifier
        self._shipped = shipped
        self._shipped_folder = shipped_folder
        self._folder = folder
        self._clock = clock
        self._reload = reload
        self._publish = publish
        self.hub = Hub(folder, offline)
        self._writing = threading.Lock()
        self._troubles: dict[Head, str] = {}

    # What answers now -----------------------------------------------------------------------------

    def standing(self) -> tuple[Standing, ...]:
        """What answers each question. Looks at the folders, and loads nothing."""
        chosen = self._chosen()
        return tuple(self._stands(head, chosen.get(head)) for head in Head)

    def shipped(self) -> Shipped:
        """The classifier that came with SocialDesk, and its figures. Raises `ModelMissing`."""
        return describe(self._shipped_folder)

    def layers(self) -> list[Callable[[Source], Source]]:
        """Layers for `socialdesk.analysis.load`: one for each question that is taken over. A model that
        cannot be opened when its turn comes is left out, with a line in the log; `standing` says why."""
        try:
            return [self._layer(own) for own in self._chosen().values()]
        except SettingWrong as error:
            log.warning("The shipped model answers everything meanwhile: %s", error)
            return []

    def past(self, head: Head) -> tuple[OwnModel, ...]:
        """Choices of before, newest first, the one in force not among them."""
        kept = self._read().get("before", [])
        found = [own for each in kept if (own := _own(each)) is not None and own.head is head]
        return tuple(reversed(found))

    # Choosing -------------------------------------------------------------------------------------

    def inspect(self, directory: Path, weights: str = "") -> Inspected:
        """Look at a directory without loading it. Raises `ModelMissing` when it cannot take over anything."""
        card = look(_whole(directory), weights)
        return Inspected(card, {head: guess(head, card.labels) for head in Head})

    def compare(
        self,
        brand_id: BrandId,
        head: Head,
        directory: Path,
        meanings: Mapping[str, str],
        *,
        weights: str = "",
        progress: Progress = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Comparison:
        """Ask the model in use and the one in ``directory`` about the same mentions of a brand.

        ``progress`` hears (done, of) mentions. Raises `ModelMissing` and `SettingWrong` for what cannot be
        used, `Overtaken` when it was cancelled. Nothing changes.
        """
        import numpy as np

        from socialdesk.analysis.checkpoint import Checkpoint
        from socialdesk.analysis.taken_over import Blend

        card = look(_whole(directory), weights)
        kept = check(head, card.labels, meanings)
        judged, others = self._texts(brand_id, head)
        asked = [*judged, *others]
        if not asked:
            raise SettingWrong("There is no mention of this brand yet that two models could be compared on.")
        progress(0, len(asked))
        before = _resident()
        opened = Checkpoint.open(card)
        memory = None if before is None else max(0, (_resident() or 0) - before)
        beneath = self._shipped()
        ours = beneath.reading.labels[head]
        now: list[str] = []
        logits, usual, model, spent = [], [], "", [0.0, 0.0]
        for start in range(0, len(asked), _PART):
            if cancelled():
                raise Overtaken("The comparison was stopped. Nothing was changed.")
            part = [each.text for each in asked[start : start + _PART]]
            began = perf_counter()
            with self._classifier() as classifier:  # for one part at a time: a person may open a mention
                now += [label_of(each, head) for each in classifier.classify(part)]
                model = classifier.model
            between = perf_counter()
            logits.append(opened.logits(part))
            spent = [spent[0] + between - began, spent[1] + perf_counter() - between]
            usual.append(beneath.read(part, [head]).chances[head])
            progress(min(start + _PART, len(asked)), len(asked))
        theirs, chances = np.concatenate(logits), np.concatenate(usual)
        many = len(judged)
        truth = [ours.index(each.right) for each in judged]
        blend = Blend.of(head, card.labels, kept, ours).fitted(theirs[:many], chances[:many], truth)
        then = [ours[beneath.reading.label(head, row)] for row in blend.chances(theirs, chances)]
        seen = [
            replace(each, text=excerpt(each.text), now=n, then=t)
            for each, n, t in zip(asked, now, then, strict=True)
        ]
        told, rest = seen[:many], seen[many:]
        confirmed = sum(each.confirmed for each in told)
        return Comparison(
            head=head,
            now=marks(model, [(each.right, each.now) for each in told], len(asked) / max(spent[0], 1e-6)),
            then=marks(
                card.title, [(each.right, each.then) for each in told], len(asked) / max(spent[1], 1e-6)
            ),
            changed=many - confirmed,
            confirmed=confirmed,
            others=len(rest),
            others_differ=sum(each.now != each.then for each in rest),
            disagreements=disagreements(seen),
            temperature=blend.temperature,
            size=card.size,
            memory=memory,
            learned="learned" in model,
        )

    def use(
        self,
        head: Head,
        directory: Path,
        meanings: Mapping[str, str],
        by: str,
        *,
        weights: str = "",
        temperature: float = 1.0,
    ) -> Standing:
        """Let the model in ``directory`` answer ``head`` from the next label on; labels given stay.

        It is opened once to see that it runs. Raises `ModelMissing` and `SettingWrong`.
        """
        from socialdesk.analysis.checkpoint import Checkpoint

        card = look(_whole(directory), weights)
        kept = check(head, card.labels, meanings)
        Checkpoint.open(card)
        own = OwnModel(head, card.directory, card.weights, kept, temperature, card.title, by, self._clock())
        return self._put(head, own)

    def back(self, head: Head) -> Standing:
        """Let the shipped model answer ``head`` again; `past` remembers what did."""
        return self._put(head, None)

    # Inside ---------------------------------------------------------------------------------------

    def _put(self, head: Head, own: OwnModel | None) -> Standing:
        with self._writing:
            kept = self._read()
            now = {str(key): value for key, value in kept.get("now", {}).items()}
            left = now.pop(str(head), None)
            before = [each for each in kept.get("before", []) if isinstance(each, dict)]
            if left is not None:
                before = [each for each in before if not _same(each, left)] + [left]
            if own is not None:
                now[str(head)] = _row(own)
                before = [each for each in before if not _same(each, now[str(head)])]
            per_head = [[each for each in before if each.get("head") == each_head] for each_head in Head]
            told = {
                "version": 1,
                "now": now,
                "before": [each for rows in per_head for each in rows[-KEPT:]],
            }
            durable.folder(self._folder)
            durable.write(self._folder / _CHOICES, json.dumps(told, ensure_ascii=False, indent=1).encode())
            self._troubles.pop(head, None)
        self._reload()
        self._publish(Changes(model=True))
        return self._stands(head, own)

    def _stands(self, head: Head, own: OwnModel | None) -> Standing:
        if own is None:
            return Standing(head)
        trouble = self._troubles.get(head, "")
        if not trouble:
            try:
                check(head, look(own.directory, own.weights).labels, own.meanings)
            except (ModelMissing, SettingWrong) as error:
                trouble = str(error)
        return Standing(head, own, trouble)

    def _layer(self, own: OwnModel) -> Callable[[Source], Source]:
        def around(beneath: Source) -> Source:
            from socialdesk.analysis.checkpoint import Checkpoint
            from socialdesk.analysis.taken_over import TakenOver

            try:
                opened = Checkpoint.open(look(own.directory, own.weights))
                layer = TakenOver(beneath, own.head, opened, own.meanings, own.temperature)
            except SocialDeskError as error:
                log.warning("The shipped model answers %s meanwhile: %s", own.head, error)
                self._troubles[own.head] = str(error)
                return beneath
            self._troubles.pop(own.head, None)
            return layer

        return around

    def _texts(self, brand_id: BrandId, head: Head) -> tuple[list[Judged], list[Judged]]:
        """Mentions with a person's label for ``head``, and some of the newest without."""
        judged: list[Judged] = []
        known: set[MentionId] = set()
        after: tuple[datetime, MentionId] | None = None
        with self._store.reading() as read:
            while len(judged) < MOST_JUDGED:
                page = read.learning.corrections(brand_id, after, 200)
                for each in page:
                    known.add(each.mention_id)
                    if each.head is head and len(judged) < MOST_JUDGED:
                        post = read.mentions.get(each.mention_id).post
                        judged.append(Judged(each.mention_id, post.said, each.value, "", "", each.confirms))
                if len(page) < 200:
                    break
                after = (page[-1].at, page[-1].mention_id)
            rows = read.mentions.page(brand_id, EVERYTHING, None, MOST_OTHERS + len(known))
            others = [row.id for row in rows if row.id not in known][:MOST_OTHERS]
            rest = [Judged(each, read.mentions.get(each).post.said, "", "", "") for each in others]
        return [each for each in judged if each.text.strip()], [each for each in rest if each.text.strip()]

    def _chosen(self) -> dict[Head, OwnModel]:
        found = {}
        for each in self._read().get("now", {}).values():
            if (own := _own(each)) is not None:
                found[own.head] = own
        return {head: found[head] for head in Head if head in found}

    def _read(self) -> dict[str, Any]:
        path = self._folder / _CHOICES
        try:
            told = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise SettingWrong(
                f"{path} cannot be read ({type(error).__name__}), so it is not known which of your own "
                "models answer. Delete the file to let the shipped model answer, then choose yours again."
            ) from error
        return told if isinstance(told, dict) and isinstance(told.get("now", {}), dict) else {}


def label_of(classification: Classification, head: Head) -> str:
    """The label of one question, ``no`` and ``yes`` for needs_reply."""
    match head:
        case Head.NEEDS_REPLY:
            return "yes" if classification.needs_reply else "no"
        case Head.SENTIMENT:
            return str(classification.sentiment)
        case Head.URGENCY:
            return str(classification.urgency)
        case Head.INTENT:
            return str(classification.intent)


def _whole(directory: Path) -> Path:
    return Path(directory).expanduser().absolute()


def _resident() -> int | None:
    """Bytes of memory that this process holds; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * mmap.PAGESIZE


def _row(own: OwnModel) -> dict[str, Any]:
    return {
        "head": str(own.head),
        "directory": str(own.directory),
        "weights": own.weights,
        "meanings": dict(own.meanings),
        "temperature": own.temperature,
        "title": own.title,
        "by": own.by,
        "at": own.at.isoformat(),
    }


def _own(row: object) -> OwnModel | None:
    """A choice as it was kept; None for a row that is not whole, as after an edit by hand."""
    if not isinstance(row, dict):
        return None
    try:
        return OwnModel(
            Head(row["head"]),
            Path(str(row["directory"])),
            str(row["weights"]),
            {str(theirs): str(ours) for theirs, ours in row["meanings"].items()},
            float(row["temperature"]),
            str(row["title"]),
            str(row["by"]),
            datetime.fromisoformat(str(row["at"])),
        )
    except (KeyError, ValueError, AttributeError, TypeError):
        log.warning("An own model that was kept cannot be read and is left out.")
        return None


def _same(one: object, other: object) -> bool:
    """Whether two kept choices would do the same."""
    keys = ("head", "directory", "weights", "meanings")
    return isinstance(one, dict) and isinstance(other, dict) and all(one.get(k) == other.get(k) for k in keys)
