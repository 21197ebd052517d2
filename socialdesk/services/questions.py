"""What customers keep asking: repeated questions found by meaning, and the way from one into the FAQ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path

import numpy as np

from socialdesk.analysis.clusters import (
    NEAR,
    beside,
    by_centrality,
    centred,
    clusters,
    convincing,
    likeness_of,
    sure,
)
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.question import Answered, Asked, Outcome, Settled, Topic, ordered
from socialdesk.drafting.playbook import Playbooks, base
from socialdesk.drafting.playbook_contents import Entry, Kind, Part
from socialdesk.drafting.questions import Draft, Proposal, answered, named, propose, without_persons
from socialdesk.drafting.retrieval import Embed, Floats, Vectors
from socialdesk.errors import SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.playbooks import BrandPlaybooks, Written
from socialdesk.store import Store
from socialdesk.store.questions import Kept

DAYS = 30
MOST = 5_000
"""Questions that are compared, the newest: 100 MB and two seconds of one processor core beyond embedding."""

CHUNK = 64
"""Texts embedded in one turn of the classifier, so that whoever waits for it gets in between."""

KEPT_FOR = timedelta(days=400)
"""Vectors of older mentions are forgotten; they can be made anew."""

MEMBERS = 60
"""Mentions by which a settled question is known again, the most central ones."""

_FEW = 30  # posts from which a mean says something about a language
_READ = 1_000  # letters of a text, as everywhere that texts are embedded

Progress = Callable[[int, int], None]
"""Hears how many texts are read, and of how many."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """What customers of a brand kept asking in ``days`` up to ``at``, in the order to look at it.

    ``looked_at`` questions and complaints were compared; ``cut``: there were more than `MOST`, and the older
    ones are left out. ``settled`` are topics that a person was done with, and what they did: hidden.
    ``names`` has the words for each topic's first mention.
    """

    topics: tuple[Topic, ...]
    settled: tuple[tuple[Topic, Settled], ...]
    looked_at: int
    days: int
    at: datetime
    cut: bool = False
    names: tuple[tuple[MentionId, str], ...] = ()

    def name(self, topic: Topic) -> str:
        """A stranger's words, cleaned of names and numbers: to be shown as plain text."""
        return dict(self.names).get(topic.first.mention_id, "")


@dataclass(frozen=True, slots=True)
class Added:
    """An entry that was written, to be taken out again."""

    settled_id: int
    written: tuple[Written, ...]


class Questions:
    def __init__(
        self,
        store: Store,
        playbooks: Playbooks,
        books: BrandPlaybooks,
        embed: Embed,
        vectors: Vectors,
        ordinary: Path,
        clock: Clock,
        *,
        identify: Callable[[str, str | None], str],
    ) -> None:
        """``books`` writes the FAQ. ``embed`` asks the classifier, a chunk at a time; ``vectors`` keeps what
        is no customer's and asked again: the FAQ, and ``ordinary``, a file of invented posts, one a line."""
        self._store = store
        self._playbooks = playbooks
        self._books = books
        self._embed = embed
        self._vectors = vectors
        self._ordinary = ordinary
        self._clock = clock
        self._identify = identify
        self._means: tuple[str, dict[str, Floats]] | None = None

    def repeated(
        self,
        brand_id: BrandId,
        days: int = DAYS,
        *,
        progress: Progress = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Repeated | None:
        """Find what customers kept asking; None when it was cancelled. Run it in the background.

        The first time some seconds for each thousand questions, afterwards what is new. Raises `ModelMissing`
        without a classifier, and `SettingWrong` for a playbook that cannot be read.
        """
        now = self._clock()
        with self._store.reading() as read:
            playbook = self._playbooks.get(read.brands.get(brand_id).playbook)
            found = read.questions.asked(brand_id, now - timedelta(days=days), MOST + 1)
            done = read.questions.settled(brand_id)
            asked = found[:MOST]
            known = {each.mention_id for each in asked}
            earlier = read.questions.asked_in({m for each in done for m in each.members} - known)
        raw = self._rows([*asked, *earlier], progress, cancelled)
        if raw is None or cancelled():
            return None
        every = [*asked, *earlier]
        langs, texts = (
            [base(each.lang) for each in every],
            [without_persons(each.text[:_READ]) for each in every],
        )
        faq = answered(playbook.faq, [each.text for each in every], raw, self._vectors, now.date())
        meant = centred(raw, langs, self._ordinary_means())
        seen = beside(meant, texts, langs, [each.key if each is not None else None for each in faq])
        topics = []
        for group in clusters(seen[: len(asked)]):
            central = [group[at] for at in by_centrality(seen[group])]
            members = tuple(asked[at] for at in central)
            topic = Topic(members, _most([faq[at] for at in central]), sure=sure(seen[group]))
            if topic.candidates or (topic.repeated and convincing(seen[group])):
                topics.append((topic, seen[group]))
        places = {each.mention_id: at for at, each in enumerate(every)}
        before = [(each, seen[[places[m] for m in each.members if m in places]]) for each in done]
        shown, hidden = _settle(topics, before, days)
        shown = ordered(shown, now)
        languages = playbook.languages
        return Repeated(
            tuple(shown),
            tuple(hidden),
            len(asked),
            days,
            now,
            len(found) > MOST,
            tuple(
                (topic.first.mention_id, named(topic.first, languages.get(base(topic.first.lang))))
                for topic in (*shown, *(topic for topic, _ in hidden))
            ),
        )

    def propose(self, brand_id: BrandId, topic: Topic) -> Proposal:
        """Draft an entry of the FAQ from a topic: wordings of customers, an answer that was approved."""
        with self._store.reading() as read:
            playbook = self._playbooks.get(read.brands.get(brand_id).playbook)
            answers = read.replies.precedents_of([each.mention_id for each in topic.mentions])
        return propose(topic.mentions, answers, playbook, self._vectors)

    def dismiss(self, brand_id: BrandId, topic: Topic, days: int, by: str) -> int:
        """Put a topic aside until it is asked twice as often; answers a number for `bring_back`."""
        return self._done(brand_id, topic, Outcome.DISMISSED, days, by)

    def add(self, brand_id: BrandId, topic: Topic, proposal: Proposal, days: int, by: str) -> Added:
        """Write an entry into the brand's FAQ as the person left it, and be done with the topic.

        A language without an answer gives its wordings to the first that has one: a question is found in any
        language. Raises `SettingWrong` with file, line and remedy where the playbook would not read any more,
        `Overtaken` where its file was changed meanwhile; nothing is written then.
        """
        answered_in = [draft for draft in proposal.drafts if draft.answer.strip()]
        if not answered_in:
            raise SettingWrong("There is no answer yet. Write one in at least one language, then add it.")
        spare = [q for draft in proposal.drafts if draft not in answered_in for q in draft.questions]
        written: list[Written] = []
        try:
            for draft in answered_in:
                questions = [*draft.questions, *(spare if draft is answered_in[0] else ())]
                written.append(self._write(brand_id, proposal.key, draft, questions))
        except BaseException:
            self._books.undo(*written)
            raise
        return Added(self._done(brand_id, topic, Outcome.ADDED, days, by), tuple(written))

    def take_out(self, added: Added, by: str) -> None:
        """Undo `add`. Raises `Overtaken` where a file was changed since; nothing is undone then."""
        self._books.undo(*added.written)
        self.bring_back(added.settled_id, by)

    def _write(self, brand_id: BrandId, key: str, draft: Draft, questions: Sequence[str]) -> Written:
        entry = Entry(
            Part.FAQ, Kind.ANSWER, f"faq/{draft.lang}.toml", "entry", key, {}, own=False, beneath=None,
            lang=draft.lang, main="answer",
        )  # fmt: skip
        asked = [each for each in dict.fromkeys(" ".join(each.split()) for each in questions) if each]
        link = draft.link if "{link}" in draft.answer else ""
        values = {"key": key, "questions": asked, "answer": draft.answer.strip(), "link": link or None}
        return self._books.save(self._books.sheet(brand_id), entry, values)

    def bring_back(self, settled_id: int, by: str) -> None:
        """Take one of these back. Raises `Overtaken` when somebody did."""
        with self._store.writing() as write:
            write.questions.unsettle(settled_id, by, self._clock())

    def _done(self, brand_id: BrandId, topic: Topic, outcome: Outcome, days: int, by: str) -> int:
        ids = [each.mention_id for each in topic.mentions]
        with self._store.writing() as write:
            if topic.again is not None and topic.again.id in {
                each.id for each in write.questions.settled(brand_id)
            }:
                write.questions.unsettle(topic.again.id, by, self._clock())
            return write.questions.settle(brand_id, outcome, ids[:MEMBERS], len(ids), days, by, self._clock())

    # Vectors

    def _rows(
        self, asked: Sequence[Asked], progress: Progress, cancelled: Callable[[], bool]
    ) -> Floats | None:
        """The embeddings of mentions (n, d), kept ones first; None when cancelled (what was done is kept)."""
        model = self._vectors.model
        # An @name that many begin with, a link, an order number: none of it is what is asked.
        texts = {each.mention_id: without_persons(each.text[:_READ]) for each in asked}
        digests = {number: _digest(model, text) for number, text in texts.items()}
        with self._store.reading() as read:
            kept = read.questions.vectors(texts)
        found = {
            number: np.frombuffer(each.vector, np.float16).astype(np.float32)
            for number, each in kept.items()
            if each.digest == digests[number]
        }
        lacking = [number for number in texts if number not in found]
        for start in range(0, len(lacking), CHUNK):
            if cancelled():
                return None
            some = lacking[start : start + CHUNK]
            made = self._embed([texts[number] for number in some])
            found.update(zip(some, made, strict=True))
            with self._store.writing(durable=False) as write:
                write.questions.keep_vectors(
                    model,
                    {
                        number: Kept(digests[number], row.astype(np.float16).tobytes())
                        for number, row in zip(some, made, strict=True)
                    },
                )
            progress(len(texts) - len(lacking) + start + len(some), len(texts))
        if lacking:
            with self._store.writing(durable=False) as write:
                write.questions.drop_vectors(model, self._clock() - KEPT_FOR)
        if not texts:
            return np.zeros((0, 0), np.float32)
        return np.stack([found[each.mention_id] for each in asked])

    def _ordinary_means(self) -> dict[str, Floats]:
        """The mean embedding of ordinary posts in each language, ``""`` of all."""
        model = self._vectors.model
        if self._means is None or self._means[0] != model:
            lines = [line for line in self._ordinary.read_text("utf-8").splitlines() if line.strip()]
            fresh = self._vectors.lacking(lines)
            rows = np.concatenate(
                [self._vectors.rows(lines[at : at + CHUNK]) for at in range(0, len(lines), CHUNK)]
            )
            if fresh:
                self._vectors.shelve(lines)
            spoken = np.array([self._identify(line, None) for line in lines])
            means = {str(lang): rows[spoken == lang].mean(axis=0) for lang in dict.fromkeys(spoken)}
            few = {lang for lang in means if (spoken == lang).sum() < _FEW}
            self._means = model, {k: v for k, v in means.items() if k not in few} | {"": rows.mean(axis=0)}
        return self._means[1]


def _digest(model: str, text: str) -> bytes:
    return blake2b(f"{model}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _most(found: Sequence[Answered | None]) -> Answered | None:
    """The answer that at least half of the mentions find."""
    keys = Counter(each.key for each in found if each is not None)
    key, many = keys.most_common(1)[0] if keys else ("", 0)
    if 2 * many < len(found) or not many:
        return None
    return next(each for each in found if each is not None and each.key == key)


def _settle(
    topics: Sequence[tuple[Topic, Floats]],
    done: Sequence[tuple[Settled, Floats]],
    days: int,
) -> tuple[list[Topic], list[tuple[Topic, Settled]]]:
    """Part the topics into those to show, and those that a person was done with; each comes with the
    embeddings of its mentions. One that doubled since is shown again."""
    matched: list[tuple[Topic, Settled | None]] = []
    often: Counter[int] = Counter()
    for topic, rows in topics:
        ids = {each.mention_id for each in topic.mentions}
        before = max(
            (
                (2 * len(ids & settled.members) >= len(settled.members), likeness_of(rows, theirs), settled)
                for settled, theirs in done
                if len(theirs)
            ),
            key=lambda match: match[:2],
            default=None,
        )
        known = before[2] if before is not None and (before[0] or before[1] >= NEAR) else None
        matched.append((topic, known))
        if known is not None:
            often[known.id] += len(ids)  # it may come in two pieces this time
    shown: list[Topic] = []
    hidden: list[tuple[Topic, Settled]] = []
    for topic, known in matched:
        if known is None:
            shown.append(topic)
        elif known.back(often[known.id], days):
            shown.append(replace(topic, again=known))
        else:
            hidden.append((topic, known))
    return shown, hidden
