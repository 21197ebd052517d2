"""What becomes of a language model's drafts: how many may be shown, how many are ready, why others are not.

    PYTHONPATH=. .venv/bin/python benchmarks/model_drafts.py --server http://127.0.0.1:11434/v1 --model NAME
        [--data ../shared/data] [--sheet FILE]
    … benchmarks/model_drafts.py --prompts FILE
    … benchmarks/model_drafts.py --answers FILE

Mentions of the demo brand that wait for a reply (twelve a language), and with ``--data`` labelled ones of
others (24 English, 20 Turkish, 14 Arabic) under the default playbook, go the whole way to the prompt. The
model is asked as the desk asks it, or plays along by hand: ``--prompts`` writes one JSON object a line
(``n``, ``system``, ``user``), ``--answers`` reads as many back (``n``, ``answer``). Beside the model's draft
stands the best prepared suggestion. ``--sheet`` writes both for a person who does not know which is which,
with a key beside it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.suggestions import LEFT_OUT, ids, imported
from socialdesk.analysis.language import identify
from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import Mention
from socialdesk.domain.reply import Suggestion
from socialdesk.drafting.assistant import Prompt, Verdict, ask, judge, refuses
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.request import DraftRequest
from socialdesk.errors import SocialDeskError
from socialdesk.services.desk import Desk
from socialdesk.services.model_server import ModelServer, place
from socialdesk.services.triage import wants_reply

DEMO = {"en": 12, "tr": 12, "fi": 12, "ar": 12}
OTHERS = {"en": 24, "tr": 20, "ar": 14}
MARK = "post-4f1c9a27d0"
_NOT_ASKED = ("safety_legal", "spam")


@dataclass(frozen=True, slots=True)
class Case:
    """A mention with what a model is asked about it, and the prepared suggestions."""

    mention: Mention
    prompt: Prompt
    request: DraftRequest
    playbook: Playbook
    prepared: tuple[Suggestion, ...]

    def judged(self, answer: str) -> Verdict:
        return judge(
            answer,
            self.prompt,
            self.request,
            self.playbook,
            identify=lambda text: identify(text, None),
            label="model",
            source_key="model/1",
        )


def cases(desk: Desk, data: Path | None, draw: random.Random) -> list[Case]:
    """The mentions of both kinds, in random order."""
    found = list(_of(desk, desk.opening.open_demo(), draw, DEMO))
    if data is not None:
        found += _of(desk, imported(desk, _labelled(data, draw)), draw, OTHERS)
    draw.shuffle(found)
    return found


def _of(desk: Desk, brand: Brand, draw: random.Random, wanted: dict[str, int]) -> Iterator[Case]:
    desk.triage.run(drafts=False)
    desk.playbooks.warm()  # as before the first draft: until then the FAQ is found by spelling alone
    with desk.store.reading() as read:
        known = [read.mentions.get(each) for each in ids(desk, brand)]
    waiting = [each for each in known if each.classification and wants_reply(each.classification)]
    for lang, many in wanted.items():
        of_lang = [each for each in waiting if each.lang == lang]
        for mention in draw.sample(of_lang, min(many, len(of_lang))):
            request, playbook = desk.replies.request(mention)
            prepared = desk.replies.suggest(mention.id)
            if refuses(request, playbook) is None:
                yield Case(mention, ask(request, playbook, prepared, mark=MARK), request, playbook, prepared)


def _labelled(data: Path, draw: random.Random) -> list[dict[str, object]]:
    with gzip.open(data / "labels" / "brand_mentions.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    due = [
        row
        for row in rows
        if row["needs_reply"] and row["intent"] not in _NOT_ASKED and not row["source"].startswith(LEFT_OUT)
    ]
    return [
        row
        for lang, many in OTHERS.items()
        for row in draw.sample([each for each in due if each["lang"] == lang], 2 * many)
    ]


def asked(found: Sequence[Case], server: ModelServer) -> dict[int, str]:
    """The answer to each case; one that fails is told and left out."""
    answers = {}
    for number, case in enumerate(found):
        try:
            answer = server.answer(case.prompt.messages)
        except SocialDeskError as error:
            print(f"{number}: {error}")
            continue
        answers[number] = answer.text
        print(f"{number + 1} of {len(found)}: {answer.seconds:.1f} s", end="\r", flush=True)
    print()
    return answers


def report(found: Sequence[Case], answers: dict[int, str]) -> None:
    """One line a brand and language, then what the others were dropped for."""
    verdicts = {number: found[number].judged(answer) for number, answer in answers.items()}
    print(f"{'':6} {'n':>4} {'shown':>7} {'ready':>7} {'PASS':>6} {'prepared, ready':>16}")
    for lang in (*sorted({found[number].mention.lang for number in answers}), "all"):
        of = [number for number in answers if lang in (found[number].mention.lang, "all")]
        made = [verdicts[number].suggestion for number in of]
        shown = sum(each is not None for each in made)
        ready = sum(each is not None and each.ready for each in made)
        passed = sum(_dropped(verdicts[number]) == "pass" for number in of)
        prepared = sum(bool(found[n].prepared) and found[n].prepared[0].ready for n in of)
        print(f"{lang:6} {len(of):4} {shown:7} {ready:7} {passed:6} {prepared:16}")
    why = Counter(code for each in verdicts.values() if (code := _dropped(each)))
    print("dropped:", ", ".join(f"{code} {many}" for code, many in why.most_common()) or "none")


def _dropped(verdict: Verdict) -> str:
    return verdict.dropped.code if verdict.dropped is not None else ""


def sheet(file: Path, found: Sequence[Case], answers: dict[int, str], draw: random.Random) -> None:
    """The model's drafts that may be shown and the best prepared suggestions, mixed; the key tells which."""
    rows = []
    for number, answer in answers.items():
        case, made = found[number], found[number].judged(answer).suggestion
        if made is not None:
            rows.append((case.mention, made, "model"))
        if case.prepared:
            rows.append((case.mention, case.prepared[0], "prepared"))
    draw.shuffle(rows)
    with file.open("w", encoding="utf-8") as out, file.with_suffix(".key").open("w", encoding="utf-8") as key:
        for number, (mention, made, kind) in enumerate(rows):
            out.write(f"## {number} [{mention.lang}]\n{mention.post.text}\n--> {made.text}\n\n")
            key.write(f"{number}\t{mention.lang}\t{kind}\t{'ready' if made.ready else 'start'}\n")


def main() -> None:
    """Ask, or read the answers, and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--server", default="", help="such as http://127.0.0.1:11434/v1; this machine's alone"
    )
    parser.add_argument("--model", default="")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--prompts", type=Path)
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--seed", type=int, default=5, help="another number draws other mentions")
    given = parser.parse_args()
    if not (given.server or given.prompts or given.answers):
        print("Nothing was measured: name a server and a model, or write the prompts first (--help).")
        return
    draw = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as folder:
        desk = build(load_settings(Path(folder), env={}))
        try:
            found = cases(desk, given.data, draw)
        finally:
            desk.close()
    if given.prompts:
        with given.prompts.open("w", encoding="utf-8") as out:
            for number, case in enumerate(found):
                system, user = case.prompt.messages
                row = {"n": number, "system": system.content, "user": user.content}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        return
    if given.answers:
        rows = [json.loads(line) for line in given.answers.read_text(encoding="utf-8").splitlines()]
        answers = {row["n"]: row["answer"] for row in rows}
    else:
        where = place(given.server)
        if not where.local:
            parser.error("Posts are sent only to a server on this machine.")
        answers = asked(found, ModelServer(where, given.model))
    report(found, answers)
    if given.sheet:
        sheet(given.sheet, found, answers, draw)


if __name__ == "__main__":
    main()
