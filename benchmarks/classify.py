"""Mentions a second on two cores, beside what people would otherwise run; memory; the first label; a reason.

    PYTHONPATH=. VENV/bin/python benchmarks/classify.py [--model DIRECTORY]

One run, in turns, so that a busy machine slows all alike: (a) the shipped int8 graph with all heads,
tokenising included; (b) the same weights in fp32 under transformers' `pipeline`: encoder and one linear
head; (c) the same with an encoder of XLM-RoBERTa-base's size (12 layers of 768) and random weights,
which is what people would otherwise run; (d) the matrix products of one mention alone, in int8, which
no implementation on this runtime can undercut. (b), (c) and (d) want torch and onnx, which the app
itself has not: without them it says so and measures the rest.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from transformers import AutoTokenizer

from socialdesk.analysis import load
from socialdesk.analysis.text import prepare
from socialdesk.domain.classification import Head

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "models" / "default"
THREADS = 2
TARGETS = {"b": 5, "c": 30}
MEMORY_TARGET, FIRST_LABEL_TARGET = 250, 3.0

TEXTS = [
    "@brand my order was due on Tuesday and the tracking page still says 'preparing'. Any news?",
    "Just got the new headphones from @brand and wow, the sound is unreal 😍 worth every cent",
    "Why does your app log me out every single time? Third week now, this is getting ridiculous",
    "@brand siparişim iki haftadır gelmedi, müşteri hizmetleri de telefonu açmıyor. Nasıl çözeceğiz bunu?",
    "Kargo bir günde geldi, paketleme özenliydi, çok teşekkürler 👏 Her zaman buradan alırım artık",
    "Bu zamlardan sonra operatör değiştirmenin vakti geldi galiba, ne dersiniz arkadaşlar, hangisi iyi?",
    "Onko teillä sunnuntaina auki ja saako tuotteen palauttaa myymälään ilman kuittia?",
    "Kolmas kerta kun sovellus kaatuu kesken maksun, alkaa oikeasti ärsyttää @brand",
    "Hyvä palvelu myymälässä tänään, kiitos sille pitkälle myyjälle joka jaksoi etsiä oikean koon",
    "التطبيق لا يعمل منذ الصباح ولا أستطيع الدخول إلى حسابي، متى ستحل المشكلة؟ عندي دفعة لازم أسددها اليوم",
    "وصل الطلب بسرعة والجودة ممتازة، شكرا لكم على الخدمة الرائعة 🌹 بالتأكيد سأطلب منكم مرة أخرى",
    "صار لي ثلاث ساعات أنتظر الطلب وما حد يرد على الاتصال، يا ليت أحد يتواصل معي في أسرع وقت",
]

Work = Callable[[Sequence[str]], object]

#: Prints seconds from birth to the first label, then the memory with window and language model as well.
CHILD = """
import sys, time
from pathlib import Path
from socialdesk.analysis import language, load
classifier = load(Path(sys.argv[2]))
classifier.classify([sys.argv[3]])
print(time.time() - float(sys.argv[1]), flush=True)
if len(sys.argv) > 4:
    from socialdesk.app import build
    from socialdesk.config import load_settings
    from socialdesk.desktop import launch
    desk = build(load_settings(Path(sys.argv[4]), env={}), classifier=lambda: classifier)
    app = launch.application()
    shell = launch.window(desk, app, scale=1.0)
    shell.show()
    shell.begin()
    until = time.time() + 2
    while time.time() < until:
        app.processEvents()
        time.sleep(0.01)
    language.identify(sys.argv[3])
    with desk.triage.classifier() as model:
        for _ in range(20):
            model.classify([f"{sys.argv[3]} {number}" for number in range(64)])
    shell.grab()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    import os, resource
    print(pages * resource.getpagesize() / 2**20, flush=True)
    os._exit(0)
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the classifier.")
    parser.add_argument("--model", type=Path, default=SHIPPED, help="model directory (default: the shipped)")
    parser.add_argument("--count", type=int, default=384, help="texts a round of (a)")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()

    texts = [f"{TEXTS[at % len(TEXTS)]} {at}" for at in range(given.count)]
    labels = load(given.model)
    tokenizer = AutoTokenizer.from_pretrained(given.model, local_files_only=True)
    pieces = [len(tokenizer(prepare(text))["input_ids"]) for text in texts]
    print(f"{len(texts)} texts of {statistics.mean(pieces):.1f} pieces ({min(pieces)} to {max(pieces)})")

    ways: dict[str, tuple[str, Work, int]] = {
        "a": ("ours, int8, all heads", labels.classify, len(texts)),
        "1": ("ours, one text at a time", lambda some: [labels.classify([text]) for text in some], 96),
    }
    missing = [name for name in ("torch", "onnx") if importlib.util.find_spec(name) is None]
    if missing:
        print(f"no (b), (c), (d): they want {' and '.join(missing)}: install them beside the app's packages")
    else:
        from _pipelines import products, same_weights, xlm_roberta_base

        same = same_weights(given.model, THREADS)
        base = xlm_roberta_base(given.model, THREADS)
        every = products(given.model, statistics.mean(pieces), THREADS)
        ways |= {
            "b": ("same weights, transformers pipeline, fp32", same, 192),
            "c": ("XLM-RoBERTa-base's size, pipeline, fp32", base, 48),
            "d": ("the products alone, int8", every, len(texts)),
        }
    _rates(ways, texts, given.rounds)
    _reasons(labels, texts[:96])
    _processes(given.model)


def _rates(ways: dict[str, tuple[str, Work, int]], texts: Sequence[str], rounds: int) -> None:
    found: dict[str, list[float]] = {}
    for key, (_, work, count) in ways.items():
        work(texts[: min(count, 32)])  # warms up
        found[key] = []
    for _ in range(rounds):
        for key, (_, work, count) in ways.items():
            some = texts[:count]
            began = time.perf_counter()
            work(some)
            found[key].append(len(some) / (time.perf_counter() - began))
    rate = {key: statistics.median(each) for key, each in found.items()}
    print(f"mentions a second on {THREADS} threads, median (best) of {rounds}:")
    for key, (name, _, count) in ways.items():
        print(f"  ({key}) {name:44} {rate[key]:7.1f} ({max(found[key]):.1f}), n={count}")
    for key, aim in TARGETS.items():
        if key in rate:
            reached = "reached" if rate["a"] >= aim * rate[key] else "missed"
            print(f"  a/{key} {rate['a'] / rate[key]:.1f} (aim {aim}: {reached})")
    if "d" in rate:
        print(f"  a/d {rate['a'] / rate['d']:.2f} of the arithmetic limit")


def _reasons(labels: Any, texts: Sequence[str]) -> None:
    costs = []
    for text in texts:
        began = time.perf_counter()
        labels.explain(text, Head.SENTIMENT)
        costs.append(1000 * (time.perf_counter() - began))
    costs.sort()
    print(
        f"the reasons of a label take {statistics.median(costs):.1f} ms (median), "
        f"{costs[len(costs) * 95 // 100]:.1f} ms (p95), n={len(costs)}"
    )


def _processes(model: Path) -> None:
    """Fresh processes: the first label counted from birth, and the memory of the whole program."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    def child(*more: str) -> list[float]:
        line = [sys.executable, "-c", CHILD, str(time.time()), str(model), TEXTS[0], *more]
        said = subprocess.run(line, env=environment, capture_output=True, text=True, check=True)
        return [float(line) for line in said.stdout.split()]

    first = [child()[0] for _ in range(3)]
    verdict = "reached" if max(first) <= FIRST_LABEL_TARGET else "missed"
    print(
        f"first label {statistics.median(first):.2f} s after the process began, {max(first):.2f} s at "
        "worst of 3"
    )
    print(f"  (aim {FIRST_LABEL_TARGET:.0f} s: {verdict})")
    if sys.platform == "linux" and importlib.util.find_spec("PySide6"):
        with tempfile.TemporaryDirectory() as workspace:
            memory = child(workspace)[1]
        verdict = "reached" if memory <= MEMORY_TARGET else "missed"
        print(f"memory of window, languages and classifier after 1,280 labels: {memory:.0f} MB")
        print(f"  (aim {MEMORY_TARGET} MB: {verdict})")


if __name__ == "__main__":
    main()
