"""Whether what is asked in other words, and in other languages, comes together; and how long it takes.

Run with `make bench`, or by itself: ``benchmarks/questions.py [--model DIR] [--choose]``. 48 questions of
the demo brand in four languages (English, Turkish, Finnish, Arabic), each asked four times: the FAQ's
wordings and those of `paraphrases.toml`. Nobody tells the clusters which belong together, and all are
about one shop, which is harder than what customers of a brand write about in a month. Beside ours: the
embeddings as they are, centred on the questions alone, and without the words that texts share.

Then one question is planted among the demo brand's own posts that ask or complain: a few wordings of one
language by chance, or eight and eleven of any; found when three or more of them come together and are most
of their group, with and without the FAQ's entry for it. One question does repeat in the demo by itself, and
is a group besides. ``--choose`` prints a table of thresholds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import retrieval

from socialdesk import analysis
from socialdesk.analysis import clusters as used
from socialdesk.analysis import language
from socialdesk.analysis.clusters import Floats, beside, centred, clusters, convincing, sure
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, MentionId, MentionKind, MentionStatus, Post
from socialdesk.drafting import load
from socialdesk.drafting.questions import answered, without_persons
from socialdesk.drafting.retrieval import FaqIndex, Vectors
from socialdesk.store import Arrival, open_store
from socialdesk.store.questions import ASKING, Kept

ROOT = Path(__file__).parents[1]
MANY = 5_000
LEAST = 3
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

Way = Callable[[Floats, Sequence[str], Sequence[str]], Floats]
"""Of embeddings, languages and texts."""


def embedded(classifier: analysis.Classifier, texts: Sequence[str]) -> Floats:
    return np.concatenate([classifier.embed(texts[at : at + 64]) for at in range(0, len(texts), 64)])


def ordinary_means(classifier: analysis.Classifier) -> dict[str, Floats]:
    """As `socialdesk.services.questions` has them."""
    lines = (ROOT / "resources" / "learning" / "ordinary.txt").read_text("utf-8").split("\n")
    lines = [line for line in lines if line.strip()]
    rows, spoken = embedded(classifier, lines), np.array([language.identify(line, None) for line in lines])
    means = {str(lang): rows[spoken == lang].mean(axis=0) for lang in ("en", "tr", "fi", "ar")}
    return means | {"": rows.mean(axis=0)}


def unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def shown(seen: Floats, near: float) -> list[list[int]]:
    """The clusters that a person is shown."""
    return [each for each in clusters(seen, near) if len(each) >= LEAST and convincing(seen[each])]


def judged(seen: Floats, near: float, keys: Sequence[str], langs: Sequence[str]) -> tuple[float, ...]:
    """(clusters, purity, found, share of a question in its best cluster, pairs that are right, pairs found,
    pairs of two languages found); the first four of what is shown."""
    key, lang = np.array(keys), np.array(langs)
    large = shown(seen, near)
    best: dict[str, float] = {}
    right = 0
    for group in large:
        name, many = Counter(key[list(group)]).most_common(1)[0]
        right += many
        best[name] = max(best.get(name, 0.0), many / int((key == name).sum()))
    label = np.zeros(len(key), int)
    for number, group in enumerate(clusters(seen, near)):
        label[list(group)] = number
    upper = np.triu_indices(len(key), 1)
    together = (label[:, None] == label[None])[upper]
    same = (key[:, None] == key[None])[upper]
    across = (lang[:, None] != lang[None])[upper]
    every = set(keys)
    return (
        len(large),
        right / max(1, sum(map(len, large))),
        len(best) / len(every),
        statistics.fmean(best.get(name, 0.0) for name in every),
        (together & same).sum() / max(1, together.sum()),
        (together & same).sum() / same.sum(),
        (together & same & across).sum() / (same & across).sum(),
    )


def drowned(
    rows: Floats, keys: Sequence[str], langs: Sequence[str], texts: Sequence[str], way: Way, near: float
) -> tuple[float, float]:
    """One question is 40 % of all: the share of it that stays in one cluster, and that cluster's purity."""
    key = np.array(keys)
    draw = np.random.default_rng(1)
    shares, purities = [], []
    for name in sorted(set(keys))[::2]:
        own = np.flatnonzero(key == name)
        others = draw.choice([each for each in sorted(set(keys)) if each != name], 12, replace=False)
        some = np.concatenate(
            [own, *(draw.choice(np.flatnonzero(key == each), 2, replace=False) for each in others)]
        )
        seen = way(rows[some], [langs[at] for at in some], [texts[at] for at in some])
        top = max(clusters(seen, near), key=lambda group: int((key[some][group] == name).sum()))
        shares.append(float((key[some][top] == name).sum() / len(own)))
        purities.append(float((key[some][top] == name).mean()))
    return statistics.fmean(shares), statistics.fmean(purities)


def imagined(
    rows: Floats, keys: Sequence[str], langs: Sequence[str], texts: Sequence[str], way: Way, near: float
) -> tuple[float, float]:
    """Each question once, in a language by chance: the share that is clustered although none repeats, and
    that is said to be sure."""
    key = np.array(keys)
    draw = np.random.default_rng(2)
    shares: list[float] = []
    surely: list[float] = []
    for _ in range(20):
        some = np.array([draw.choice(np.flatnonzero(key == each)) for each in sorted(set(keys))])
        seen = way(rows[some], [langs[at] for at in some], [texts[at] for at in some])
        groups = shown(seen, near)
        shares.append(sum(map(len, groups)) / len(some))
        surely.append(sum(len(each) for each in groups if sure(seen[each])) / len(some))
    return statistics.fmean(shares), statistics.fmean(surely)


def planted(
    classifier: analysis.Classifier, *, known: bool, draws: int = 100
) -> list[tuple[str, float, float, float, float]]:
    """(what was planted, share found, share surely, share of the wordings together, groups besides it)."""
    index = load(ROOT / "resources" / "playbooks" / "lumi-coffee").faq
    posts = [
        json.loads(line) for line in (ROOT / "resources/demo/posts.jsonl").read_text("utf-8").splitlines()
    ]
    posts = [post for post in posts if post.get("text") and post.get("to_us")]
    said = classifier.classify([post["text"] for post in posts])
    around = [
        (post.get("lang") or "und", without_persons(post["text"]))
        for post, labels in zip(posts, said, strict=True)
        if labels.intent in ASKING and labels.needs_reply
    ]
    wordings = [(q.lang, q.key, q.text) for q in retrieval.questions() if q.kind == "reworded"]
    wordings += [(e.lang, e.key, q) for e, q in retrieval.wordings(index) if e.lang in retrieval.LANGUAGES]
    means = ordinary_means(classifier)
    texts = [text for _, text in around] + [text for _, _, text in wordings]
    rows = embedded(classifier, texts)
    vectors = Vectors(classifier.embed)
    keys = sorted({key for _, key, _ in wordings})
    books: dict[str, FaqIndex] = {}
    found: list[tuple[str, float, float, float, float]] = []
    for many, one_language in ((3, True), (4, True), (5, True), (8, False), (11, False)):
        draw = np.random.default_rng(many)
        hits: list[tuple[float, float, float, float]] = []
        while len(hits) < draws:
            key, lang = str(draw.choice(keys)), str(draw.choice(retrieval.LANGUAGES))
            pool = [
                at
                for at, (spoken, k, _) in enumerate(wordings)
                if k == key and (spoken == lang or not one_language)
            ]
            if len(pool) < many:
                continue
            some = [*range(len(around)), *(len(around) + at for at in draw.choice(pool, many, replace=False))]
            spoken = [lang for lang, _ in around] + [
                wordings[at - len(around)][0] for at in some[len(around) :]
            ]
            others = [each for each in index.entries if each.key != key]
            book = index if known else books.setdefault(key, FaqIndex(others))
            answers = answered(book, [texts[at] for at in some], rows[some], vectors, NOW.date())
            seen = beside(
                centred(rows[some], spoken, means),
                [texts[at] for at in some],
                spoken,
                [each.key if each is not None else None for each in answers],
            )
            groups = shown(seen, used.NEAR)
            best = max(groups, key=lambda group: sum(at >= len(around) for at in group), default=[])
            hit = sum(at >= len(around) for at in best)
            good = hit >= LEAST and 2 * hit > len(best)
            besides = sum(1 for group in groups if max(group) < len(around))
            hits.append((good, good and sure(seen[best]), hit / many, besides))
        name = f"{many} of one language" if one_language else f"{many} of four languages"
        found.append((name, *(statistics.fmean(each) for each in zip(*hits, strict=True))))
    return found


def table(classifier: analysis.Classifier, *, choose: bool) -> None:
    index = load(ROOT / "resources" / "playbooks" / "lumi-coffee").faq
    asked = [(q.lang, q.key, q.text) for q in retrieval.questions() if q.kind == "reworded"]
    asked += [(e.lang, e.key, q) for e, q in retrieval.wordings(index) if e.lang in retrieval.LANGUAGES]
    langs, keys = [lang for lang, _, _ in asked], [key for _, key, _ in asked]
    rows = embedded(classifier, [text for _, _, text in asked])
    means = ordinary_means(classifier)
    texts = [text for _, _, text in asked]
    ways: dict[str, tuple[Way, float]] = {
        "as they are": (lambda some, _, __: unit(some), 0.75),
        "centred on the questions alone": (lambda some, spoken, _: centred(some, spoken, {}), used.NEAR),
        "centred on ordinary posts, too": (lambda some, spoken, _: centred(some, spoken, means), used.NEAR),
        "ours, without the FAQ": (
            lambda some, spoken, told: beside(centred(some, spoken, means), told, spoken, [None] * len(told)),
            used.NEAR,
        ),
    }
    print(f"{len(asked)} questions, {len(set(keys))} different, four languages; clusters of {LEAST} or more")
    print(f"{'':<32}near clusters purity  found  whole  pairs  found across  drown purity imagined sure")
    for name, (way, near) in ways.items():
        seen = way(rows, langs, texts)
        levels = [near] if not choose else [near + step / 20 for step in range(-3, 4)]
        for level in levels:
            many, *figures = judged(seen, level, keys, langs)
            big = drowned(rows, keys, langs, texts, way, level)
            none = imagined(rows, keys, langs, texts, way, level)
            print(
                f"{name:<32}{level:4.2f}{many:9.0f}"
                + "".join(f"{100 * each:8.0f}" for each in (*figures, *big, *none))
            )


def plant(classifier: analysis.Classifier) -> None:
    for known in (False, True):
        print(
            f"\nPlanted among the demo's posts, {'with' if known else 'without'} an entry of the FAQ for it"
        )
        print(f"{'':<24}found surely together  groups besides")
        for name, *shares, besides in planted(classifier, known=known):
            print(f"{name:<24}" + "".join(f"{100 * each:6.0f} %" for each in shares) + f"{besides:12.1f}")


def speed(classifier: analysis.Classifier) -> None:
    """`MANY` questions: embedding the first time, reading what was kept, and clustering."""
    index = load(ROOT / "resources" / "playbooks" / "lumi-coffee").faq
    texts = [text for _, text in retrieval.wordings(index)] + [q.text for q in retrieval.questions()]
    start = time.perf_counter()
    rows = embedded(classifier, texts[:512])
    each = (time.perf_counter() - start) / 512
    draw = np.random.default_rng(0)
    noise = 0.03 * draw.standard_normal((MANY, rows.shape[1]))
    big = unit(np.asarray(rows[draw.integers(0, len(rows), MANY)] + noise, np.float32))
    start, cpu = time.perf_counter(), time.process_time()
    groups = clusters(big)
    spent, worked = time.perf_counter() - start, time.process_time() - cpu
    print(f"{MANY} questions: embedding {each * MANY:.0f} s the first time ({1000 * each:.1f} ms each)")
    print(f"clustering {spent:.1f} s ({worked:.1f} s of processor), {len(groups)} clusters")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "bench.sqlite", now=lambda: NOW)
        try:
            ids = _filled(store)
            kept = {
                number: Kept(b"0" * 16, row.astype(np.float16).tobytes())
                for number, row in zip(ids, big, strict=True)
            }
            start = time.perf_counter()
            with store.writing(durable=False) as write:
                write.questions.keep_vectors("bench", kept)
            wrote = time.perf_counter() - start
            start = time.perf_counter()
            with store.reading() as read:
                asked = read.questions.asked(1, NOW - timedelta(days=30), MANY)  # type: ignore[arg-type]
            found = time.perf_counter() - start
            start = time.perf_counter()
            with store.reading() as read:
                again = read.questions.vectors(ids)
            np.stack([np.frombuffer(one.vector, np.float16).astype(np.float32) for one in again.values()])
            print(
                f"kept vectors: {sum(len(one.vector) for one in again.values()) / 1e6:.1f} MB, written in "
                f"{wrote:.2f} s, read in {time.perf_counter() - start:.2f} s; "
                f"the {len(asked)} questions in {found:.2f} s"
            )
        finally:
            store.close()


def _filled(store: object) -> list[MentionId]:
    from socialdesk.store import Store

    assert isinstance(store, Store)
    said = Classification(
        Sentiment.NEUTRAL, Urgency.NORMAL, Intent.QUESTION, True, {Head.NEEDS_REPLY: {"no": 0.1, "yes": 0.9}}
    )
    with store.writing(durable=False) as write:
        brand = write.brands.add("Bench")
        account = write.accounts.add(brand.id, "x", "Bench", {})
        ids: list[MentionId] = []
        for start in range(0, MANY, 500):
            posts = [
                Post("x", str(n), Author(f"a{n % 900}", f"a{n % 900}"), f"do you ship parcel {n} abroad?",
                     NOW - timedelta(minutes=8 * n))
                for n in range(start, start + 500)
            ]  # fmt: skip
            added = write.mentions.add_new(
                account.id,
                brand.id,
                [Arrival(p, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, NOW, None) for p in posts],
            )
            ids += added.new
        for number in ids:
            write.mentions.label(number, said)
    return ids


def main(argv: Sequence[str] | None = None) -> None:
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("--model", type=Path, default=ROOT / "models" / "default")
    read.add_argument("--choose", action="store_true", help="print a table of thresholds")
    given = read.parse_args(argv)
    classifier = analysis.load(given.model)
    print(f"{classifier.model}; NEAR {used.NEAR}, SHARE {used.SHARE}, HOLD {used.HOLD}\n")
    table(classifier, choose=given.choose)
    if not given.choose:
        plant(classifier)
        print()
        speed(classifier)


if __name__ == "__main__":
    main()
