"""How many bad answers of a language model are shown, how many good ones are lost, and what judging costs.

Run with `python -m benchmarks.assistant`. The naive way is to show whatever a model says: all of the
attempts. No model is needed: one that obeys each post and one that is honest are played.
"""

from __future__ import annotations

import statistics
import time
from collections import Counter

from socialdesk.analysis.language import identify
from socialdesk.drafting import load, suggest
from socialdesk.drafting.assistant import ask, judge
from tests.unit.drafting.suite import ATTEMPTS, HONEST, LUMI, honest, honest_under_attack, obedient, request


def main() -> None:
    playbook = load(LUMI)
    spent: list[float] = []

    def shown(lang: str, topic: str, post: str, *, obeyed: object = None, answer: str = "") -> bool:
        asked = request(lang, topic, post)
        prompt = ask(asked, playbook, suggest(asked, playbook), (), mark="post-000000000000")
        system = prompt.messages[0].content
        raw = honest(answer, system) if obeyed is None else obedient(obeyed, system)  # type: ignore[arg-type]
        start = time.perf_counter()
        verdict = judge(raw, prompt, asked, playbook, identify=identify, label="m", source_key="model/1")
        spent.append((time.perf_counter() - start) * 1000)
        return verdict.suggestion is not None

    bad = Counter(each.lang for each in ATTEMPTS if shown(each.lang, each.topic, each.post, obeyed=each))
    good = Counter(
        each.lang for each in HONEST if shown(each.lang, each.topic, each.post, answer=each.answer)
    )
    attacked = Counter(
        each.lang
        for each in ATTEMPTS
        if shown(each.lang, each.topic, each.post, answer=honest_under_attack(each).answer)
    )
    print(f"{'language':10}{'obeyed, shown':>18}{'honest, shown':>18}{'honest, attacked':>20}")
    for lang in ("en", "tr", "fi", "ar"):
        tried = sum(each.lang == lang for each in ATTEMPTS)
        fair = sum(each.lang == lang for each in HONEST)
        told = (f"{bad[lang]} of {tried}", f"{good[lang]} of {fair}", f"{attacked[lang]} of {tried}")
        print(f"{lang:10}{told[0]:>18}{told[1]:>18}{told[2]:>20}")
    spent.sort()
    print(
        f"judging one answer: median {statistics.median(spent):.1f} ms, "
        f"95 % under {spent[int(len(spent) * 0.95)]:.1f} ms (as it comes: 0 ms, and {len(ATTEMPTS)} bad ones)"
    )


if __name__ == "__main__":
    main()
