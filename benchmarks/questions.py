"""Whether what is asked in other words, and in other languages, comes together; and how long it takes.

Run with `make bench`, or by itself: ``benchmarks/questions.py [--model DIR] [--choose]``. 48 questions of
the demo brand in four languages (English, Turkish, Finnish, Arabic), each asked four times: the FAQ's
wordings and those of `paraphrases.toml`. Nobody tells the clusters which belong together, and all are
about one shop, which is harder than what customers of a brand write about in a month. Beside ours: the
embeddings as they are, and centred on the questions alone. ``--choose`` prints a table of thresholds.
"""

from __future__ import annotations

import argparse
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
from socialdesk.analysis.clusters import Floats, centred, clusters, convincing
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, MentionId, MentionKind, MentionStatus, Post
from socialdesk.drafting import load
from socialdesk.store import Arrival, open_store
from socialdesk.store.questions import Kept

ROOT = Path(__file__).parents[1]
MANY = 5_000
LEAST = 3
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

Way = Callable[[Floats, Sequence[str]], Floats]


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
    rows: Floats, keys: Sequence[str], langs: Sequence[str], way: Way, near: float
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
        seen = way(rows[some], [langs[at] for at in some])
        top = max(clusters(seen, near), key=lambda group: int((key[some][group] == name).sum()))
        shares.append(float((key[some][top] == name).sum() / len(own)))
        purities.append(float((key[some][top] == name).mean()))
    return statistics.fmean(shares), statistics.fmean(purities)


def imagined(rows: Floats, keys: Sequence[str], langs: Sequence[str], way: Way, near: float) -> float:
    """Each question once, in a language by chance: the share that is clustered although none repeats."""
    key = np.array(keys)
    draw = np.random.default_rng(2)
    shares = []
    for _ in range(20):
        some = np.array([draw.choice(np.flatnonzero(key == each)) for each in sorted(set(keys))])
        seen = way(rows[some], [langs[at] for at in some])
        shares.append(sum(map(len, shown(seen, near))) / len(some))
    return statistics.fmean(shares)


def table(classifier: analysis.Classifier, *, choose: bool) -> None:
    index = load(ROOT / "resources" / "playbooks" / "lumi-coffee").faq
    asked = [(q.lang, q.key, q.text) for q in retrieval.questions() if q.kind == "reworded"]
    asked += [(e.lang, e.key, q) for e, q in retrieval.wordings(index) if e.lang in retrieval.LANGUAGES]
    langs, keys = [lang for lang, _, _ in asked], [key for _, key, _ in asked]
    rows = embedded(classifier, [text for _, _, text in asked])
    means = ordinary_means(classifier)
    ways: dict[str, tuple[Way, float]] = {
        "as they are": (lambda some, _: unit(some), 0.75),
        "centred on the questions alone": (lambda some, spoken: centred(some, spoken, {}), used.NEAR),
        "ours": (lambda some, spoken: centred(some, spoken, means), used.NEAR),
    }
    print(f"{len(asked)} questions, {len(set(keys))} different, four languages; clusters of {LEAST} or more")
    print(f"{'':<32}near clusters purity  found  whole  pairs  found across  drown purity imagined")
    for name, (way, near) in ways.items():
        seen = way(rows, langs)
        levels = [near] if not choose else [near + step / 20 for step in range(-3, 4)]
        for level in levels:
            many, *figures = judged(seen, level, keys, langs)
            big = drowned(rows, keys, langs, way, level)
            none = imagined(rows, keys, langs, way, level)
            print(
                f"{name:<32}{level:4.2f}{many:9.0f}"
                + "".join(f"{100 * each:8.0f}" for each in (*figures, *big, none))
            )


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
        print()
        speed(classifier)


if __name__ == "__main__":
    main()
