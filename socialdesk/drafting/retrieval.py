"""What a text means, and which known text means the same: FAQ questions and earlier mentions.

Likeness is a sum of two. Meaning: the dot product of two embeddings, which finds a question in other
words and in another language. Spelling: runs of three or four letters in common with all that an entry says,
its wordings and its answer, weighed by how rare they are (TF-IDF), which finds names, misspellings and
endings. Embeddings are optional: without them spelling alone is held against a threshold of its own.

A question that stands near one entry alone is surer than one that stands between two, so the distance to the
next entry counts, too (`APART`): from `PERHAPS` an answer may be shown last, from `OFFERED` it is shown, from
`LIKELY` or `FIRST` it may stand first.

The thresholds were chosen by ``benchmarks/retrieval.py --choose`` on vectors of multilingual-e5-small, the
start of the shipped encoder, as seen from their middle: half of the FAQ's entries put the threshold where
four in five answers offered are right, with as many questions that have no answer as questions that have
one; the other half judges it. Choose them anew when the weights change.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from itertools import accumulate
from threading import Lock
from typing import Protocol

import numpy as np
import numpy.typing as npt
import regex

from socialdesk.domain.folding import fold, tokens
from socialdesk.drafting.phrases import FoldedText

Floats = npt.NDArray[np.float32]
Embed = Callable[[Sequence[str]], Floats]
"""Texts to rows of length 1, (n, 384)."""

NEAR = 0.89
"""Meaning plus a quarter of the likeness of letters to a wording, from which a text is taken to be asked and
answered already, where questions that repeat are gathered (`socialdesk.drafting.questions`)."""

APART = 3.0
"""What the distance to the next entry counts beside likeness."""

PERHAPS = 1.0
"""Likeness and distance from which an answer may stand last, where there would be templates alone: six in
ten are right."""

OFFERED = 1.42
"""Likeness and distance from which an answer is offered: more than four in five are right."""

LIKELY = 1.58
"""The same from which it may stand first where nothing but a question was asked: nearly nine in ten are
right."""

FIRST = 1.8
"""The same from which it may stand first: nineteen in twenty are right."""

WORD_FOR_WORD = 1.1
"""Likeness from which an answer is offered though another entry stands as near."""

ELSEWHERE = 0.7
"""How near any text comes to some entry of a large FAQ; in a small one nothing counts as farther away."""

NEAR_SPELLING = 0.35
"""Likeness from which an answer is offered where there are no embeddings: four in five are right."""

SAME_WORDS = 0.75
"""Share of letters in common with one wording from which it is, for want of embeddings, taken for asked."""

SPELLING = 1.0
"""What spelling counts beside meaning; chosen, as the runs and what they are taken from, by asking each
wording of the demo brand's FAQ of the others."""

AT_ONCE = 16
"""Texts of an FAQ that may be embedded while a person waits, some tenths of a second; more wait for
`FaqIndex.warm`, and until then spelling decides."""

_BATCH = 16
_SHORTEST, _LONGEST = 3, 4
_MOST_WORDS = 120
_MOST_CHARACTERS = 1_000
_PASSAGE = 12
"""Characters of an answer that are told from any other words."""
DIGEST = 16
"""Bytes of a key."""


class Shelf(Protocol):
    """Where vectors outlive the program. Keys are digests of text and model."""

    def find(self, keys: Sequence[bytes]) -> Mapping[bytes, Floats]:
        """Those that are kept."""

    def keep(self, vectors: Mapping[bytes, Floats]) -> None:
        """Keep these too."""


class Vectors:
    """Embeddings of texts, each computed once. Threads may share it."""

    def __init__(
        self,
        embed: Embed,
        *,
        model: Callable[[], str] = str,
        shelf: Shelf | None = None,
        most: int = 8_000,
        passing: int = 200,
    ) -> None:
        """``model`` names what embeds: vectors of another are not compared. ``most`` texts stay in memory
        (half a kilobyte … 1.5 KB each), the latest used, and beside them ``passing`` of those that are asked
        about one by one."""
        self._embed = embed
        self._model = model
        self._shelf = shelf
        self._most = most
        self._passing = passing
        self._kept: OrderedDict[bytes, Floats] = OrderedDict()
        self._passed: OrderedDict[bytes, Floats] = OrderedDict()
        self._lock = Lock()

    @property
    def model(self) -> str:
        return self._model()

    def rows(self, texts: Sequence[str]) -> Floats:
        """One row for each text, (n, 384); what was never seen is embedded in one batch."""
        read = [text[:_MOST_CHARACTERS] for text in texts]
        keys = self._keys(read)
        found = self._known(keys)
        lacking = {key: text for key, text in zip(keys, read, strict=True) if key not in found}
        if lacking:
            made = self._embed(list(lacking.values()))
            fresh = {key: made[at] for at, key in enumerate(lacking)}
            found.update(fresh)
            self._remember(fresh)
        return np.stack([found[key] for key in keys]) if keys else np.zeros((0, 0), np.float32)

    def of(self, text: str) -> Floats:
        """The vector of a text that is asked about now and seldom again, (384,): what a customer wrote. Kept
        with all others, a day of them would take as much memory as a model."""
        read = text[:_MOST_CHARACTERS]
        [key] = self._keys([read])
        with self._lock:
            found = self._passed.get(key)
            if found is None:
                found = self._kept.get(key)
        if found is None:
            found = self._embed([read])[0]
        with self._lock:
            self._passed[key] = found
            self._passed.move_to_end(key)
            while len(self._passed) > self._passing:
                self._passed.popitem(last=False)
        return found

    def lacking(self, texts: Sequence[str]) -> list[str]:
        """Those that would have to be embedded: in memory nor on the shelf."""
        keys = self._keys([text[:_MOST_CHARACTERS] for text in texts])
        found = self._known(keys)
        missing = [key for key in keys if key not in found]
        if missing and self._shelf is not None:
            shelved = self._shelf.find(missing)
            self._remember(shelved)
            found.update(shelved)
        return list(dict.fromkeys(text for key, text in zip(keys, texts, strict=True) if key not in found))

    def shelve(self, texts: Sequence[str]) -> None:
        """Let what is known of these texts outlive the program. Never for what a stranger wrote."""
        if self._shelf is not None and (
            known := self._known(self._keys([t[:_MOST_CHARACTERS] for t in texts]))
        ):
            self._shelf.keep(known)

    def _keys(self, texts: Sequence[str]) -> list[bytes]:
        model = self._model()
        return [_key(model, text) for text in texts]

    def _known(self, keys: Sequence[bytes]) -> dict[bytes, Floats]:
        found: dict[bytes, Floats] = {}
        with self._lock:
            for key in keys:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    found[key] = self._kept[key]
        return found

    def _remember(self, vectors: Mapping[bytes, Floats]) -> None:
        with self._lock:
            self._kept.update(vectors)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


def _key(model: str, text: str) -> bytes:
    return blake2b(f"{model}\0{text}".encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """A question in several wordings and its answer. ``valid_until`` is the last day it is offered;
    ``where`` its file and line. Entries of one ``key`` are the same question in several languages."""

    key: str
    questions: tuple[str, ...]
    answer: str
    parts: tuple[tuple[str, str | None], ...] = field(repr=False)
    link: str = ""
    valid_until: date | None = None
    lang: str = "en"
    where: str = ""

    def valid(self, today: date | None) -> bool:
        """Whether it may be offered; without a date, only when it never ends."""
        return self.valid_until is None or (today is not None and today <= self.valid_until)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, the wording that matched, how near it is (0 to about 1.2), whether it is ``offered`` or only
    perhaps meant, and whether it may stand first: ``likely`` where nothing but a question was asked, ``sure``
    anywhere."""

    entry: FaqEntry
    question: str
    score: float
    offered: bool = True
    likely: bool = True
    sure: bool = True


class FaqIndex:
    """The FAQ of a playbook in all its languages, indexed once. Threads may share it."""

    def __init__(self, entries: Sequence[FaqEntry] = ()) -> None:
        self.entries = tuple(entries)
        self._answers = {(entry.key, entry.lang): entry for entry in self.entries}
        self._wordings = [(entry, question) for entry in self.entries for question in entry.questions]
        self._spelling = Spelling([" ".join((*each.questions, _said(each))) for each in self.entries])
        self._verbatim = {_words(question): at for at, (_, question) in enumerate(self._wordings)}
        self._whose = np.repeat(np.arange(len(self.entries)), [len(each.questions) for each in self.entries])
        # The question alone, and the question with its answer: the middle of both is found best.
        self._told = [question for _, question in self._wordings]
        self._told += [f"{question} {_said(entry)}" for entry, question in self._wordings]
        self._embedded: tuple[str, Floats] | None = None
        longest = (
            max((fold(literal).strip(" .!?؟…") for literal, _ in e.parts), key=len) for e in self.entries
        )
        self._passages = tuple(passage for passage in longest if len(passage) >= _PASSAGE)

    def __len__(self) -> int:
        return len(self.entries)

    def prepare(self, vectors: Vectors) -> Floats:
        """Embed every wording, together with its answer; at once when it was done before."""
        kept = self._embedded
        if kept is None or kept[0] != vectors.model:
            rows = vectors.rows(self._told)
            middle = rows[: len(self._wordings)] + rows[len(self._wordings) :]
            middle /= np.maximum(np.linalg.norm(middle, axis=1, keepdims=True), 1e-9)
            kept = self._embedded = vectors.model, middle
        return kept[1]

    def warm(self, vectors: Vectors, stop: Callable[[], bool] = lambda: False) -> bool:
        """Embed what is lacking, a batch at a time so that whoever else asks the model is served between, and
        shelve it. False when ``stop`` said so before the end; the next call goes on from there."""
        if not self._wordings or self.ready(vectors):
            return True
        lacking = vectors.lacking(self._told)
        done = 0
        for done in range(0, len(lacking), _BATCH):
            if stop():
                break
            vectors.rows(lacking[done : done + _BATCH])
        else:
            done = len(lacking)
        if lacking:
            vectors.shelve(lacking[:done])
        if done < len(lacking):
            return False
        self.prepare(vectors)
        return True

    def ready(self, vectors: Vectors) -> bool:
        """Whether a question is answered without embedding any of ours."""
        return self._embedded is not None and self._embedded[0] == vectors.model

    def _soon(self, vectors: Vectors) -> bool:
        return self.ready(vectors) or len(vectors.lacking(self._told)) <= AT_ONCE

    def stated(self, told: FoldedText) -> tuple[int, int] | None:
        """Where a text gives one of the answers, unchanged; None when it gives none."""
        for passage in self._passages:
            if (at := told.folded.find(passage)) >= 0:
                return told.span(at, at + len(passage))
        return None

    def scores(self, text: str, vectors: Vectors | None = None) -> Floats:
        """How near each wording is, in the order of the entries and their questions, (n,)."""
        spelling: Floats = self._spelling.scores(text)[self._whose]
        if (asked := self._verbatim.get(_words(text))) is not None:
            spelling[asked] = 1.0  # as like as a text is to itself, whatever else its entry says
        if vectors is None:
            return spelling
        meaning: Floats = self.prepare(vectors) @ vectors.of(text)
        return meaning + SPELLING * spelling

    def nearest(
        self,
        text: str,
        today: date | None = None,
        *,
        lang: str = "en",
        fallback: str = "en",
        vectors: Vectors | None = None,
    ) -> Found | None:
        """The entry that answers a text best, or None when nothing is near enough.

        A wording of any language may match; the answer is the one in ``lang``, else in ``fallback``. An
        answer that is over is never found. While more than a few wordings are not embedded yet (see `warm`),
        spelling alone decides.
        """
        if not self._wordings or not text.strip():
            return None
        if vectors is not None and not self._soon(vectors):
            vectors = None
        scores = self.scores(text, vectors)
        order = np.argsort(-scores, kind="stable")
        for at in order:
            matched, question = self._wordings[at]
            if vectors is None:
                question, same = _most_like(text, matched.questions)
                if scores[at] < NEAR_SPELLING and same < SAME_WORDS:
                    return None
            entry = self._answers.get((matched.key, lang)) or self._answers.get((matched.key, fallback))
            if entry is None or not entry.valid(today):
                continue
            if vectors is None:
                return Found(entry, question, float(scores[at]), sure=same >= SAME_WORDS)
            others = (scores[each] for each in order if self._wordings[each][0].key != matched.key)
            likeness = float(scores[at])
            sureness = likeness + APART * (likeness - max(float(next(others, 0.0)), ELSEWHERE))
            offered = sureness >= OFFERED or likeness >= WORD_FOR_WORD
            if sureness < PERHAPS and not offered:
                return None
            return Found(entry, question, likeness, offered, sureness >= LIKELY, sureness >= FIRST)
        return None


def _words(text: str) -> tuple[str, ...]:
    return tuple(tokens(fold(text[:_MOST_CHARACTERS]))[:_MOST_WORDS])


def _most_like(text: str, wordings: Sequence[str]) -> tuple[str, float]:
    """The wording that has most letter runs in common with a text, and their share of both (Dice), 0..1."""
    asked = _runs(text)

    def share(wording: str) -> float:
        runs = _runs(wording)
        return 2 * (runs & asked).total() / ((runs.total() + asked.total()) or 1)

    return max(((each, share(each)) for each in wordings), key=lambda found: found[1])


def _said(entry: FaqEntry) -> str:
    return " ".join("".join(literal for literal, _ in entry.parts).split())


class Spelling:
    """Letter runs of texts, to find the one that is written most alike: TF-IDF and cosine, 0..1."""

    def __init__(self, texts: Sequence[str]) -> None:
        counted = [_runs(text) for text in texts]
        spread = Counter(run for each in counted for run in each)
        self._many = len(texts)
        where: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, each in enumerate(counted):
            weights = {run: (1 + math.log(times)) * self._rarity(spread[run]) for run, times in each.items()}
            length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
            for run, weight in weights.items():
                where[run].append((at, weight / length))
        # All runs together, each from its edge to the next: an array for each takes thrice the memory.
        self._known = {run: number for number, run in enumerate(where)}
        self._edges = array("l", accumulate(map(len, where.values()), initial=0))
        self._places = np.array([at for held in where.values() for at, _ in held], np.int32)
        self._weights = np.array([weight for held in where.values() for _, weight in held])

    def _rarity(self, texts: int) -> float:
        """What a run weighs that so many of the texts have."""
        return math.log(1 + self._many / texts)

    def scores(self, text: str) -> Floats:
        """Likeness to each of the texts, (n,)."""
        # A run that no text has weighs nothing: what a customer adds around the question does no harm.
        held = [
            (slice(self._edges[number], self._edges[number + 1]), times)
            for run, times in _runs(text).items()
            if (number := self._known.get(run)) is not None
        ]
        if not held:
            return np.zeros(self._many, np.float32)
        weights = [(1 + math.log(times)) * self._rarity(part.stop - part.start) for part, times in held]
        length = math.sqrt(sum(weight**2 for weight in weights))
        places = np.concatenate([self._places[part] for part, _ in held])
        products = np.concatenate(
            [self._weights[part] * (weight / length) for (part, _), weight in zip(held, weights, strict=True)]
        )
        return np.bincount(places, products, self._many).astype(np.float32)


_ARABIC = regex.compile(r"(?:وال|بال|كال|فال|لل|ال|و(?=...))?(.{3,}?)(?:ها|ات|ون|ين|كم|نا|ه|ي|ة)?")
"""Article, prepositions and endings that stand fast to an Arabic word, as light stemming takes them off
(Larkey and others, 2002); three letters of the word stay."""


def _runs(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for word in _words(text):
        stem = _ARABIC.fullmatch(word) if "\u0600" <= word[0] <= "\u06ff" else None
        bounded = f"#{stem[1] if stem else word}#"
        for size in range(_SHORTEST, _LONGEST + 1):
            for at in range(len(bounded) - size + 1):
                found[bounded[at : at + size]] += 1
    return found
