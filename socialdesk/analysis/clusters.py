"""Which texts ask the same: clusters of sentence embeddings, also across languages.

An encoder puts what a text says and which language says it into one vector; raw, two Finnish questions about
different things are more alike than one question in Finnish and in Turkish. So each language's own mean
is taken off first (centring: Libovický, Rosa & Fraser 2020, "On the language neutrality of pre-trained
multilingual representations"). A mean of the questions alone would take the most frequent question off with
it, so it is held by the mean of ordinary posts of that language, with a `SHARE` of the weight.

Then average linkage (UPGMA: Sokal & Michener 1958) over cosine likeness, found with chains of nearest
neighbours (Benzécri 1982; Murtagh 1983): exact, quadratic in time and memory, 100 MB for 5,000 texts.
`benchmarks/questions.py` measures both and chose the figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

SHARE = 0.25
"""What ordinary posts count in the mean of a language; of few texts more, as `HOLD` posts would."""

HOLD = 60

NEAR = 0.45
"""Mean likeness, after centring, from which two groups of texts ask the same."""

FEW, TIGHT = 5, 0.6
"""Fewer texts than that are alike by chance now and then: their mean likeness must be higher."""


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


def clusters(rows: Floats, near: float = NEAR) -> list[list[int]]:
    """Groups of rows (n, d; length 1 each) whose mean likeness is ``near`` or more, the largest first.

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
    """Whether a group (n, d) is alike enough for its size; one row is like itself."""
    count = len(rows)
    if count >= FEW or count < 2:
        return True
    total = rows.sum(axis=0)
    return bool((float(total @ total) - count) / (count * (count - 1)) >= TIGHT)


def by_centrality(rows: Floats) -> list[int]:
    """The numbers of the rows (n, d), the one that is most like all others first."""
    return [int(at) for at in np.argsort(-(rows @ rows.sum(axis=0)), kind="stable")]


def likeness_of(one: Floats, other: Floats) -> float:
    """Mean likeness between two groups of rows: what average linkage holds against ``near``."""
    return float(one.mean(axis=0) @ other.mean(axis=0))
