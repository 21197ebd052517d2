"""Which texts ask the same: clusters of sentence embeddings, also across languages.

An encoder puts what a text says and which language says it into one vector; raw, two Finnish questions about
different things are more alike than one question in Finnish and in Turkish. So each language's own mean
is taken off first (centring: Libovický, Rosa & Fraser 2020, "On the language neutrality of pre-trained
multilingual representations"). A mean of the questions alone would take the most frequent question off with
it, so it is held by the mean of ordinary posts of that language, with a `SHARE` of the weight.

Then average linkage (UPGMA: Sokal & Michener 1958) over cosine likeness, found with chains of nearest
neighbours (Benzécri 1982; Murtagh 1983): exact, quadratic in time and memory, 100 MB for 5,000 texts.

What is meant alone does not bring three questions of customers together among a hundred others, so the words
that they share, rare ones most, and the answer of the FAQ that both find count beside it (`beside`). Groups
that are alike enough are `sure`; the others are for a person to judge. `benchmarks/questions.py` measures all
of it and chose the figures.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from socialdesk.domain.folding import fold, tokens

Floats = npt.NDArray[np.float32]

SHARE = 0.25
"""What ordinary posts count in the mean of a language; of few texts more, as `HOLD` posts would."""

HOLD = 60

WORDS = 0.3
"""What shared words add to the likeness of two texts of a language: as much, where all are the same."""

SAME_ANSWER = 0.3
"""What it adds that two texts find the same answer of the FAQ, in whatever language."""

NEAR = 0.4
"""Mean likeness from which two groups of texts may ask the same."""

FEW = 5
"""Fewer texts than that are alike by chance now and then."""

POSSIBLE, SURE_FEW, SURE = 0.45, 0.62, 0.5
"""Mean likeness from which a group of less than `FEW` texts is shown, from which it is sure, and from which a
larger one is."""

_STEM, _SHORTEST = 5, 4  # letters of a word that tell it in our languages, endings left out
_WIDTH = 1024


def centred(rows: Floats, languages: Sequence[str], ordinary: Mapping[str, Floats]) -> Floats:
    """The embeddings (n, d) without what each owes to its language, each of length 1.

    ``languages`` names the language of each row; ``ordinary`` the mean embedding (d,) of ordinary posts in a
    language, ``""`` of all of them together, which stands in for a language it lacks.
    """
    found = np.array(rows, np.float32)
    named = np.asarray(languages, object)
    for lang in dict.fromkeys(languages):
        here = named == lang
        held = ordinary.get(lang, ordinary.get(""))
        mean = rows[here].mean(axis=0)
        if held is not None:
            weight = max(SHARE, HOLD / (int(here.sum()) + HOLD))
            mean = (1 - weight) * mean + weight * held
        found[here] -= mean
    found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
    return found


def beside(
    rows: Floats, texts: Sequence[str], languages: Sequence[str], answers: Sequence[str | None]
) -> Floats:
    """Rows (n, d) of length 1, from `centred`, with columns for words and answers beside them: the product of
    two rows is their likeness of meaning, plus `WORDS` times that of their words, plus `SAME_ANSWER`.

    Likeness of words is the cosine of their stems, weighed by how few of the texts have them (tf-idf: Spärck
    Jones 1972), in `_WIDTH` columns by a signed hash (Weinberger et al. 2009). ``answers`` are keys of the
    FAQ.
    """
    stems = [_stems(text, lang) for text, lang in zip(texts, languages, strict=True)]
    often = Counter(stem for each in stems for stem in each)
    words = np.zeros((len(rows), _WIDTH), np.float32)
    for at, each in enumerate(stems):
        for stem in each:
            number = zlib.crc32(stem.encode())
            words[at, number % _WIDTH] += np.log((len(rows) + 1) / often[stem]) * (
                1 if number >> 20 & 1 else -1
            )
    words /= np.maximum(np.linalg.norm(words, axis=1, keepdims=True), 1e-9)
    places = {key: at for at, key in enumerate(dict.fromkeys(key for key in answers if key is not None))}
    found = np.zeros((len(rows), len(places)), np.float32)
    for at, key in enumerate(answers):
        if key is not None:
            found[at, places[key]] = 1
    return np.concatenate([rows, WORDS**0.5 * words, SAME_ANSWER**0.5 * found], axis=1)


def _stems(text: str, lang: str) -> set[str]:
    words = tokens(fold(text))
    return {f"{lang} {word[:_STEM]}" for word in words if len(word) >= _SHORTEST and not word.isdecimal()}


def clusters(rows: Floats, near: float = NEAR) -> list[list[int]]:
    """Groups of rows (n, d) whose mean likeness is ``near`` or more, the largest first.

    Each row is in one group; one that is like no other is a group by itself. Numbers within a group ascend.
    """
    likeness = rows @ rows.T
    np.fill_diagonal(likeness, -np.inf)
    members = {at: [at] for at in range(len(rows))}
    done: list[list[int]] = []
    chain: list[int] = []
    while members:
        if not chain:
            chain.append(next(iter(members)))
        last = chain[-1]
        best = int(likeness[last].argmax())
        if len(members) == 1 or likeness[last, best] < near:
            # Joining others never brings one nearer than its nearest was: this one is finished.
            done.append(sorted(members.pop(last)))
            likeness[last] = likeness[:, last] = -np.inf
            chain.pop()
        elif len(chain) > 1 and likeness[last, chain[-2]] >= likeness[last, best]:
            one, other = chain.pop(), chain.pop()
            _join(likeness, members, one, other)
        else:
            chain.append(best)
    return sorted(done, key=lambda each: (-len(each), each))


def _join(likeness: Floats, members: dict[int, list[int]], one: int, other: int) -> None:
    """Put ``other`` into ``one``: the mean of their likenesses, weighed by how many each holds."""
    here, there = len(members[one]), len(members[other])
    joined = (here * likeness[one] + there * likeness[other]) / (here + there)
    joined[one] = -np.inf
    likeness[one] = likeness[:, one] = joined
    likeness[other] = likeness[:, other] = -np.inf
    members[one] += members.pop(other)


def convincing(rows: Floats) -> bool:
    """Whether a group (n, d) is alike enough for its size to be shown; one row is like itself."""
    return not 2 <= len(rows) < FEW or _mean(rows) >= POSSIBLE


def sure(rows: Floats) -> bool:
    """Whether a group (n, d) is so much alike that it hardly is by chance."""
    return len(rows) < 2 or _mean(rows) >= (SURE_FEW if len(rows) < FEW else SURE)


def _mean(rows: Floats) -> float:
    """Mean likeness of two different rows."""
    total, count = rows.sum(axis=0), len(rows)
    return (float(total @ total) - float((rows * rows).sum())) / (count * (count - 1))


def by_centrality(rows: Floats) -> list[int]:
    """The numbers of the rows (n, d), the one that is most like all others first."""
    return [int(at) for at in np.argsort(-(rows @ rows.sum(axis=0)), kind="stable")]


def likeness_of(one: Floats, other: Floats) -> float:
    """Mean likeness between two groups of rows: what average linkage holds against ``near``."""
    return float(one.mean(axis=0) @ other.mean(axis=0))
