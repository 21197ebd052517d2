"""Learning: a layer from the labels that people set right, judged before it is used, and taken back.

The layers lie in ``<workspace>/learned``, one file a revision; which one is in force stands in the
store. A file that cannot be read, or a layer that was learned on another model, is a sentence, and the
model answers without it meanwhile.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk import durable
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import Correction, HeadFigures, Revision, Turn
from socialdesk.domain.mention import BrandId
from socialdesk.errors import ModelMissing, Overtaken, SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.store import Store

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from socialdesk.analysis import Classifier
    from socialdesk.analysis.labelling import Answers, Source
    from socialdesk.analysis.learned import Layer
    from socialdesk.analysis.learning import Lesson

log = logging.getLogger(__name__)

EXAMPLES = 400
"""Mentions without a correction that hold the layer, those that people decided on first."""

_PART = 64
_READING = 0.5  # of the progress


@dataclass(frozen=True, slots=True)
class Learnt:
    """What learning would bring, head by head; nothing is in use yet. Hand it to `Learning.use`."""

    figures: tuple[HeadFigures, ...]
    lesson: Lesson

    @property
    def worth_using(self) -> bool:
        """Whether it is better for one head at least."""
        return self.lesson.layer is not None


@dataclass(frozen=True, slots=True)
class InForce:
    """What is in use: a revision or None, and in a sentence why it does not have its say, if so."""

    revision: Revision | None = None
    trouble: str = ""


class Learning:
    """Learning in one workspace, from the corrections of all its brands."""

    def __init__(
        self,
        store: Store,
        classifier: Callable[[], AbstractContextManager[Classifier]],
        folder: Path,
        ordinary: Path,
        clock: Clock,
        *,
        reload: Callable[[], None],
    ) -> None:
        """``ordinary`` names a file of texts about other things, one a line, which must keep their labels;
        ``reload`` makes the classifier be opened anew, with `layers`, when it is wanted next."""
        self._store = store
        self._classifier = classifier
        self._folder = folder
        self._ordinary = ordinary
        self._clock = clock
        self._reload = reload
        self._trouble = ""

    # What there is --------------------------------------------------------------------------------

    def counts(self) -> dict[Head, tuple[int, int]]:
        """For each head how many labels people changed, and how many they confirmed."""
        with self._store.reading() as read:
            return read.learning.counts()

    def corrections(self, brand_id: BrandId | None = None, limit: int = 100) -> list[Correction]:
        """The newest corrections in force."""
        with self._store.reading() as read:
            return read.learning.corrections(brand_id, limit=limit)

    def revisions(self) -> list[Revision]:
        """Every layer that was ever put to use, oldest first."""
        with self._store.reading() as read:
            return read.learning.revisions()

    def turns(self) -> list[Turn]:
        """What was put to use and taken back, oldest first."""
        with self._store.reading() as read:
            return read.learning.turns()

    def in_force(self) -> InForce:
        """What is in use. That a layer does not fit the model is known once the classifier was opened."""
        with self._store.reading() as read:
            revision = read.learning.in_force()
        if revision is None:
            return InForce()
        if not self._file(revision.number).is_file():
            return InForce(revision, _unusable(revision.number, "its file is gone"))
        return InForce(revision, self._trouble)

    # Learning -------------------------------------------------------------------------------------

    def learn(
        self,
        *,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Learnt:
        """Fit a layer on all corrections and judge it on what was held back. Nothing changes.

        Seconds; ``progress`` hears a share from 0 to 1. Raises `Overtaken` when it was cancelled,
        `ModelMissing` without a classifier, `SettingWrong` with one that cannot learn.
        """
        from socialdesk.analysis.learning import Cancelled, learn

        with self._store.reading() as read:
            examples = read.learning.examples(EXAMPLES)
            number = read.learning.next_number()
        ordinary = self._ordinary_texts()
        texts = [*(each.text for each in examples), *ordinary]
        try:
            source, answers = self._read(texts, lambda share: progress(_READING * share), cancelled)
            lesson = learn(
                source,
                examples,
                ordinary,
                answers,
                number,
                progress=lambda share: progress(_READING + (1 - _READING) * share),
                cancelled=cancelled,
            )
        except Cancelled:
            raise Overtaken("Learning was stopped. Nothing was changed.") from None
        return Learnt(lesson.figures, lesson)

    def use(self, learnt: Learnt, by: str) -> Revision:
        """Put what was learned to use; every label from now on carries its number, and what waits for a
        person is labelled anew.

        Raises `SettingWrong` when it is not worth using, `DiskFull`.
        """
        if learnt.lesson.layer is None:
            raise SettingWrong("Nothing was learned that is better than what is in use. Correct more labels.")
        durable.folder(self._folder)
        with self._store.writing() as write:
            layer = replace(learnt.lesson.layer, number=write.learning.next_number())
            durable.write(self._file(layer.number), layer.to_bytes())
            revision = Revision(layer.number, self._clock(), by, layer.fitted_on, learnt.figures)
            write.learning.add(revision)
        self._change()
        return revision

    def back(self, number: int | None, by: str) -> None:
        """Put an earlier revision to use, or none. Raises `SettingWrong` for one that is not there."""
        with self._store.writing() as write:
            known = {each.number for each in write.learning.revisions()}
            if number is not None and number not in known:
                told = ", ".join(map(str, sorted(known))) or "none"
                raise SettingWrong(f"There is no revision {number}. There are: {told}.")
            if number is not None:
                self._open(number)
            write.learning.use(number, by, self._clock())
        self._change()

    # In the classifier ----------------------------------------------------------------------------

    def layers(self) -> list[Callable[[Source], Source]]:
        """The layer in force, for `socialdesk.analysis.load`; outside of a person's own models, so that
        corrections have the last word."""
        self._trouble = ""
        with self._store.reading() as read:
            revision = read.learning.in_force()
        return [] if revision is None else [lambda source: self._around(source, revision)]

    def _around(self, source: Source, revision: Revision) -> Source:
        from socialdesk.analysis.learned import Learned

        try:
            learned = Learned(source, self._open(revision.number))
        except SettingWrong as error:
            self._say(str(error))
            return source
        silent = sorted(set(revision.fitted_on) - learned.heads)
        if silent:
            names = ", ".join(head.replace("_", " ") for head in silent)
            self._say(_unusable(revision.number, f"for {names} another model answers than it was learned on"))
        return learned

    def _say(self, trouble: str) -> None:
        self._trouble = trouble
        log.warning("%s", trouble)

    def _open(self, revision: int) -> Layer:
        from socialdesk.analysis.learned import Layer

        try:
            data = self._file(revision).read_bytes()
        except OSError as error:
            raise SettingWrong(_unusable(revision, f"its file cannot be read ({error.strerror})")) from error
        try:
            return Layer.from_bytes(data)
        except ModelMissing as error:
            raise SettingWrong(_unusable(revision, str(error))) from error

    def _change(self) -> None:
        self._trouble = ""
        self._reload()
        with self._store.writing(durable=False) as write:  # after it, or the model of before would be asked
            write.mentions.look_again()

    def _file(self, number: int) -> Path:
        return self._folder / f"{number}.npz"

    def _ordinary_texts(self) -> list[str]:
        try:
            lines = self._ordinary.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise SettingWrong(
                f"The ordinary mentions in {self._ordinary} cannot be read ({error}). Reinstall SocialDesk."
            ) from error
        return [line for line in lines if line.strip()]

    def _read(
        self, texts: Sequence[str], progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> tuple[Source, Answers]:
        """What the model beneath says of the texts, a batch at a time: whoever opens a mention meanwhile
        waits for one batch at most."""
        import numpy as np

        from socialdesk.analysis.labelling import Answers, Labeller
        from socialdesk.analysis.learned import Learned
        from socialdesk.analysis.learning import Cancelled

        found: list[Answers] = []
        source: Source | None = None
        for start in range(0, len(texts), _PART):
            if cancelled():
                raise Cancelled
            with self._classifier() as classifier:
                if not isinstance(classifier, Labeller):
                    raise SettingWrong("This classifier cannot learn. Choose the one that SocialDesk ships.")
                source = (
                    classifier.source.beneath if isinstance(classifier.source, Learned) else classifier.source
                )
                found.append(source.read(texts[start : start + _PART], list(Head), vectors=True))
            progress(min(1.0, (start + _PART) / len(texts)))
        if source is None:
            raise SettingWrong("There is nothing to learn from yet.")
        return source, Answers(
            {head: np.concatenate([each.chances[head] for each in found]) for head in Head},
            np.concatenate([each.vectors for each in found]),
        )


def _unusable(revision: int, why: str) -> str:
    return (
        f"What was learned as revision {revision} is not used: {why}. Learn again, which takes seconds, or "
        "go back to another revision."
    )
