"""What the guard was tried on, and what it found: tests/unit/drafting/guard_cases.jsonl.

Invented replies in four languages: some hold one thing that may not go out, the others are ordinary and must
pass untouched. Findings count where the very code is among them.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from socialdesk.domain.reply import ReplyRule
from socialdesk.drafting import DraftRequest
from socialdesk.drafting.guard import check
from socialdesk.drafting.playbook import default_playbook

CASES = Path(__file__).parents[1] / "tests" / "unit" / "drafting" / "guard_cases.jsonl"
RULE = ReplyRule(allowed=True, limit=10_000)


def main() -> None:
    """Print the counts by language and by finding, and each case that goes wrong."""
    book = replace(default_playbook(), allowed_links=frozenset({"lumi.example"}))
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    spent = 0.0
    for line in CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        asked = DraftRequest("…", case["lang"], "", "@someone_else99", "x", None, RULE)
        begin = time.thread_time()
        codes = {each.code for each in check(case["text"], asked, book, text_lang=case["lang"])}
        spent += time.thread_time() - begin
        good = case["finds"] in codes if case["finds"] else not codes
        for key in (case["finds"] or "ordinary", f"in {case['lang']}", "all"):
            tried[key] += 1
            right[key] += good
        if not good:
            wanted = case["finds"] or "nothing"
            print(f"wrong {case['id']}: wants {wanted}, got {sorted(codes)}: {case['text']}")
    for key in sorted(tried):
        print(f"{key:<18}{right[key]:>4} of {tried[key]:>4}")
    print(f"{spent * 1000 / tried['all']:.2f} ms of processor each")


if __name__ == "__main__":
    main()
