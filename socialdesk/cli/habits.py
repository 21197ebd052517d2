"""What people make of suggestions, in the terminal: counts, phrases edited away, replies worth keeping."""

from __future__ import annotations

from dataclasses import asdict

import typer

from socialdesk.cli import words
from socialdesk.cli.session import Session, brand_of
from socialdesk.domain.habit import Tally
from socialdesk.drafting.lessons import CutPhrase, TemplateIdea

_MOST_WORDS = 90


def show_habits(session: Session, brand: str, limit: int) -> None:
    """One line for each suggestion that was shown in the last year, the most shown first."""
    with session.desk() as desk:
        found = desk.habits.tallies(brand_of(desk, brand).id)
        session.out.table(
            (
                "suggestion", ">shown", ">as it was", ">edited", ">kept", ">passed", ">skipped",
                ">next: kinder", ">same", ">angrier",
            ),
            [_row(each) for each in found[:limit]],
        )  # fmt: skip
        if not found:
            session.out.say("Nothing was decided yet: each approval, edit and skip is counted from now on.")
        elif len(found) > limit:
            session.out.say(f"{words.plural(len(found) - limit, 'more suggestion')}: --limit shows them.")
        session.out.data([_tally(each) for each in found[:limit]])


def show_phrases(session: Session, brand: str) -> None:
    """Phrases that are nearly always taken out."""
    with session.desk() as desk:
        found = desk.lessons.cut_phrases(brand_of(desk, brand).id)
    session.out.table(
        ("phrase", "of", ">taken out", ">of edits", ">sent as it was"),
        [(e.phrase, e.source_key, str(e.cut), str(e.edits), str(e.unchanged)) for e in found],
        shares={"phrase": 3, "of": 2},
    )
    if not found:
        session.out.say("No phrase of the playbook is edited away again and again.")
    session.out.data([_phrase(each) for each in found])


def show_ideas(session: Session, brand: str) -> None:
    """Replies that worked and that no template says yet."""
    with session.desk() as desk:
        found = desk.lessons.template_ideas(brand_of(desk, brand).id)
    session.out.table(
        ("key", "text", ">sent", ">kinder after"),
        [(each.key, each.text[:_MOST_WORDS], str(each.uses), str(each.better)) for each in found],
        shares={"text": 1},
    )
    if found:
        session.out.say("`socialdesk habits --template KEY` writes one into the brand's playbook.")
    else:
        session.out.say("No reply of your own words was followed by a kinder one of its customer yet.")
    session.out.data([_idea(each) for each in found])


def make_template(session: Session, brand: str, key: str, text: str) -> None:
    """Write an idea into the playbook. Raises what `Lessons.make_template` raises."""
    with session.desk() as desk:
        brand_id = brand_of(desk, brand).id
        idea = next((each for each in desk.lessons.template_ideas(brand_id) if each.key == key), None)
        if idea is None:
            raise typer.BadParameter(
                f"There is no idea called {key}. `socialdesk habits --ideas` lists them."
            )
        written = desk.lessons.make_template(brand_id, idea, text)
    session.out.say(f"Written into {written.path}.")
    session.out.data({"file": str(written.path), "key": key})


def _row(each: Tally) -> tuple[str, ...]:
    kept = f"{100 * each.kept / each.edited:.0f} %" if each.edited else ""
    name = f"{each.source_key} ({each.lang})" if each.source_key == "model" else each.source_key
    counts = (
        each.shown, each.unchanged, each.edited, kept, each.passed, each.skipped, each.better, each.same,
        each.worse,
    )  # fmt: skip
    return name, *(str(count) for count in counts)


def _tally(each: Tally) -> dict[str, object]:
    return {**asdict(each), "kind": None if each.kind is None else str(each.kind)}


def _phrase(each: CutPhrase) -> dict[str, object]:
    return asdict(each)


def _idea(each: TemplateIdea) -> dict[str, object]:
    told = {key: getattr(each, key) for key in ("key", "lang", "text", "situation", "uses", "better")}
    return {**told, "intent": str(each.intent), "approach": str(each.approach), "length": str(each.length)}
