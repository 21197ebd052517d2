"""How fast drafting is: suggestions, the tone meter, the guard and the counter, beside the naive way.

Run with `make bench`. The naive way reads the playbook's files again for each call,
as a first draft of such code would. Mentions are invented; 200 recent replies stand in for a busy day.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.reply import LengthUnit, ReplyRule
from socialdesk.drafting import DraftRequest, Playbook, layers, load, playbook_reader, suggest
from socialdesk.drafting.guard import check
from socialdesk.drafting.length import measure as measure_length
from socialdesk.drafting.tone import measure as measure_tone

FOLDER = Path(__file__).parents[1] / "resources" / "playbooks" / "default"
X = ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23)
TEXTS = {
    "en": "My order with the grinder is {} days late, nobody answers and it was a birthday present!",
    "tr": "Siparişim {} gündür gelmedi, kahve değirmeni nerede? Kimse dönüş yapmıyor!",
    "fi": "Olen odottanut {} päivää tilausta, kahvimylly ei ole tullut eikä kukaan vastaa!",
    "ar": "صارلي {} ايام انتظر الطلب وما وصل ومحد يرد علي!",
}
NAMES = {"en": "Sarah Jones", "tr": "Elif Demir", "fi": "Matti Korhonen", "ar": "سارة الأحمد"}


def requests(recent: tuple[str, ...] = ()) -> list[DraftRequest]:
    """Four languages × six intents × ten mentions."""
    problems = (Intent.DELIVERY, Intent.SERVICE_PROBLEM, Intent.REFUND_RETURN, Intent.SAFETY_LEGAL)
    intents = (*problems, Intent.QUESTION, Intent.PRAISE)
    made = []
    for number, (lang, intent) in product(range(3, 13), product(TEXTS, intents)):
        sentiment = Sentiment.POSITIVE if intent is Intent.PRAISE else Sentiment.NEGATIVE
        said = Classification(sentiment, Urgency.HIGH, intent, True, {})
        text = TEXTS[lang].format(number)
        made.append(
            DraftRequest(
                text,
                lang,
                NAMES[lang],
                "@x",
                "x",
                said,
                X,
                "DZ",
                recent_texts=recent,
                seed=number,
                brand_name="Lumi Coffee",
            )
        )
    return made


def timed(work: Callable[[int], object], times: int) -> list[float]:
    """Milliseconds of each call, sorted."""
    spent = []
    for number in range(times):
        start = time.perf_counter()
        work(number)
        spent.append((time.perf_counter() - start) * 1000)
    return sorted(spent)


def line(name: str, spent: list[float], note: str = "") -> str:
    p95 = spent[min(len(spent) - 1, int(len(spent) * 0.95))]
    median, rate = statistics.median(spent), 1000 / statistics.fmean(spent)
    return f"{name:<46} {median:9.2f} {p95:9.2f} {rate:10.0f}  {note}"


def main() -> None:
    """Print the table."""
    start = time.perf_counter()
    book: Playbook = load(FOLDER)
    loading = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    measure_length("é", X)
    first = (time.perf_counter() - start) * 1000
    quiet = requests()
    for each in quiet:
        suggest(each, book)  # fills the caches that a running desk has
    recent = tuple(dict.fromkeys(s.text for each in quiet for s in suggest(each, book)))[:200]
    busy = requests(recent)
    typed = [suggest(each, book)[0].text for each in quiet]

    def naive(number: int) -> object:
        layers._parsed.cache_clear()
        playbook_reader._worded.cache_clear()
        return suggest(busy[number % len(busy)], load(FOLDER))

    def keystroke(number: int) -> tuple[str, DraftRequest]:
        request = busy[number % len(busy)]
        return f"{typed[number % len(typed)]} key {number}", request

    print(f"playbook read: {loading:.0f} ms · first count: {first:.0f} ms · recent replies: {len(recent)}")
    print(f"{'':<46} {'median ms':>9} {'p95 ms':>9} {'per second':>10}")
    slow = timed(naive, 20)
    fast = timed(lambda number: suggest(busy[number % len(busy)], book), 480)
    print(line("three suggestions, playbook read per call", slow, "the naive way"))
    print(
        line(
            "three suggestions, playbook kept",
            fast,
            f"{statistics.median(slow) / statistics.median(fast):.0f}× faster",
        )
    )
    print(
        line(
            "three suggestions, no recent replies", timed(lambda n: suggest(quiet[n % len(quiet)], book), 480)
        )
    )
    tone = timed(lambda n: measure_tone(keystroke(n)[0], keystroke(n)[1], book, text_lang="en"), 480)
    print(line("tone meter, one key", tone, "must stay under 30 ms"))
    print(line("guard, one key", timed(lambda n: check(*keystroke(n), book), 480)))
    print(line("length on X, one key", timed(lambda n: measure_length(keystroke(n)[0], X), 480)))
    long = "I am sorry about the delay, and we will look into it with the carrier. " * 140
    print(
        line(
            "tone + guard + length, 10,000 characters",
            timed(
                lambda n: (measure_tone(f"{long}{n}", busy[0], book), check(f"{long}{n}", busy[0], book)), 20
            ),
        )
    )


if __name__ == "__main__":
    main()
