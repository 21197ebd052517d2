"""Mentions a second on two cores, and what a reason costs; invented texts of typical length.

    python benchmarks/classify.py [--fp32 DIRECTORY]

Prints, from one run: labels by the shipped int8 graph in batches and one at a time, the same by the
fp32 graph when its directory is given (`models/recipe/export.py` leaves one in its work folder),
the time of the first label counted from a cold start, and of a reason.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

SHIPPED = Path(__file__).parents[1] / "models" / "default"

TEXTS = [
    "@brand my order was due on Tuesday and the tracking page still says 'preparing'. Any news?",
    "Just got the new headphones from @brand and wow, the sound is unreal 😍 worth every cent",
    "Why does your app log me out every single time? Third week now, this is getting ridiculous",
    "@brand siparişim iki haftadır gelmedi, müşteri hizmetleri de telefonu açmıyor. Nasıl çözeceğiz bunu?",
    "Kargo bir günde geldi, paketleme özenliydi, çok teşekkürler 👏",
    "Bu zamlardan sonra operatör değiştirmenin vakti geldi galiba, ne dersiniz arkadaşlar",
    "Onko teillä sunnuntaina auki ja saako tuotteen palauttaa myymälään ilman kuittia?",
    "Kolmas kerta kun sovellus kaatuu kesken maksun, alkaa oikeasti ärsyttää @brand",
    "التطبيق لا يعمل منذ الصباح ولا أستطيع الدخول إلى حسابي، متى ستحل المشكلة؟",
    "وصل الطلب بسرعة والجودة ممتازة، شكرا لكم على الخدمة الرائعة 🌹",
    "Seit drei Tagen kein Netz und niemand antwortet im Chat. So geht man nicht mit Kunden um.",
    "Llevo una semana esperando el reembolso y nadie me dice nada, ¿alguien del equipo puede ayudarme?",
]
ROUNDS = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the classifier.")
    parser.add_argument("--fp32", type=Path, help="directory with the same model in fp32")
    parser.add_argument("--count", type=int, default=768)
    given = parser.parse_args()

    began = time.perf_counter()
    from socialdesk.analysis import load
    from socialdesk.domain.classification import Head

    classifier = load(SHIPPED)
    classifier.classify(TEXTS[:1])
    print(f"first label {time.perf_counter() - began:6.2f} s after a cold start")

    texts = [f"{TEXTS[at % len(TEXTS)]} {at}" for at in range(given.count)]
    few = texts[:96]
    models = {"int8": classifier}
    if given.fp32:
        models["fp32"] = load(given.fp32)
    rates: dict[tuple[str, str], list[float]] = {}
    for _ in range(ROUNDS):  # in turn, so that a busy machine slows them alike
        for name, model in models.items():
            rates.setdefault((name, "in batches"), []).append(
                len(texts) / _seconds(lambda model=model: model.classify(texts))
            )
            rates.setdefault((name, "one at a time"), []).append(
                len(few) / _seconds(lambda model=model: [model.classify([text]) for text in few])
            )
    print(f"mentions a second over {len(texts)} texts, median (best) of {ROUNDS}:")
    for (name, way), found in sorted(rates.items()):
        print(f"  {name} {way:14} {statistics.median(found):7.0f} ({max(found):.0f})")

    costs = [
        1000 * _seconds(lambda text=text: classifier.explain(text, Head.SENTIMENT)) for text in texts[:96]
    ]
    print(f"a reason takes {statistics.median(costs):.1f} ms (median), {max(costs):.1f} ms (most)")
    if sys.platform == "linux":
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"memory at most {most:.0f} MB, the whole process")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
