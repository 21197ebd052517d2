"""Setting labels right and learning from it, in the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.session import Session, agent
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.learning import Correction, HeadFigures, Revision, WhyNot
from socialdesk.domain.mention import MentionId

if TYPE_CHECKING:
    from socialdesk.services.desk import Desk

LABELS: Mapping[Head, tuple[str, ...]] = {
    Head.SENTIMENT: tuple(map(str, Sentiment)),
    Head.URGENCY: tuple(map(str, Urgency)),
    Head.INTENT: tuple(map(str, Intent)),
    Head.NEEDS_REPLY: ("yes", "no"),
}
WHY_NOT = {
    WhyNot.RIGHT_ALREADY: "the classifier has them right already",
    WhyNot.LOSES: "it would change too much of what is right",
    WhyNot.NO_BETTER: "it would get no more of them right",
}


def set_labels(session: Session, number: int, said: Mapping[Head, str], back: list[str]) -> None:
    """Keep a person's labels, or take them back; print what the mention is labelled now."""
    for head, value in said.items():
        if value not in LABELS[head]:
            raise typer.BadParameter(
                f"{value} is no {_name(head)}. Choose one of: {', '.join(LABELS[head])}."
            )
    heads = [_head(each) for each in back]
    with session.desk() as desk:
        mention_id = MentionId(number)
        for head, value in said.items():
            desk.triage.correct(mention_id, head, value, agent(desk))
        for head in heads:
            desk.triage.uncorrect(mention_id, head, agent(desk))
        opened = desk.inbox.open(mention_id, seen=False)
        labels = opened.mention.classification
        session.out.table(
            ("question", "set to", "by", "at", "the classifier said"),
            [
                (_name(c.head), c.value, c.by, words.ago(c.at, desk.clock()), c.was or "nothing yet")
                for c in opened.corrections
            ],
        )
        if not opened.corrections:
            session.out.say("Nobody corrected this mention: its labels are the classifier's.")
        session.out.data(
            {
                "mention": number,
                "labels": None
                if labels is None
                else {
                    "sentiment": labels.sentiment,
                    "urgency": labels.urgency,
                    "intent": labels.intent,
                    "needs_reply": labels.needs_reply,
                },
                "corrections": [_correction(each) for each in opened.corrections],
            }
        )


def learn(session: Session, *, apply: bool) -> None:
    """Learn, show what it brings, and put it to use when it was asked for and is better."""
    with session.desk() as desk:
        with session.out.progress("Learning", total=100) as moved:
            learnt = desk.learning.learn(progress=lambda share: moved(round(100 * share)))
        session.out.table(
            ("question", ">labels", ">right before", ">right after", ">others that stay", "verdict"),
            [_row(each) for each in learnt.figures],
        )
        used: Revision | None = None
        if apply and learnt.worth_using:
            used = desk.learning.use(learnt, agent(desk))
            session.out.say(
                f"In use from now on as revision {used.number}. `socialdesk learn --back 0` takes it back."
            )
        elif learnt.worth_using:
            session.out.say("Nothing was changed. `socialdesk learn --apply` learns and puts it to use.")
        else:
            session.out.say("Nothing was learned that is better than what is in use.")
        session.out.data(
            {
                "heads": [_figures(each) for each in learnt.figures],
                "worth_using": learnt.worth_using,
                "applied": used.number if used else None,
            }
        )


def list_learned(session: Session) -> None:
    """What was learned, what is in use, and the newest corrections."""
    with session.desk() as desk:
        state = desk.learning.in_force()
        current = state.revision.number if state.revision else None
        session.out.table(
            (">revision", "at", "by", ">labels", "for", "in use"),
            [
                (
                    str(each.number),
                    words.ago(each.at, desk.clock()),
                    each.by,
                    str(each.corrections),
                    ", ".join(_name(f.head) for f in each.figures if f.used),
                    "yes" if each.number == current else "",
                )
                for each in desk.learning.revisions()
            ],
        )
        if state.trouble:
            session.out.note(state.trouble)
        counts = desk.learning.counts()
        session.out.say(
            "Corrected or confirmed: "
            + ", ".join(f"{_name(head)} {sum(found)}" for head, found in counts.items())
            + "."
        )
        session.out.data(
            {
                "in_use": current,
                "trouble": state.trouble,
                "revisions": [_revision(each) for each in desk.learning.revisions()],
                "turns": [
                    {"revision": turn.revision, "by": turn.by, "at": turn.at.isoformat()}
                    for turn in desk.learning.turns()
                ],
                "counts": {
                    str(head): {"changed": changed, "confirmed": confirmed}
                    for head, (changed, confirmed) in counts.items()
                },
                "corrections": [_correction(each) for each in desk.learning.corrections()],
            }
        )


def go_back(session: Session, number: int) -> None:
    """Put an earlier revision to use, or (0) the classifier without learning."""
    with session.desk() as desk:
        desk.learning.back(number or None, agent(desk))
        session.out.say(_said(desk))
        session.out.data({"in_use": number or None})


def _said(desk: Desk) -> str:
    revision = desk.learning.in_force().revision
    if revision is None:
        return "The classifier labels without what was learned from now on."
    return f"Revision {revision.number} is in use from now on."


def _row(each: HeadFigures) -> tuple[str, ...]:
    judged = each.why in (None, WhyNot.LOSES, WhyNot.NO_BETTER)
    if each.why is None:
        verdict = "better"
    elif each.why is WhyNot.TOO_FEW:
        verdict = f"correct {words.plural(each.wanted, 'more label')} to learn from"
    else:
        verdict = WHY_NOT[each.why]
    return (
        _name(each.head),
        str(each.corrections),
        str(each.before) if each.corrections else "–",
        str(each.after) if judged else "–",
        f"{each.kept_after} of {each.elsewhere}" if judged else "–",
        verdict,
    )


def _name(head: Head) -> str:
    return str(head).replace("_", " ")


def _head(name: str) -> Head:
    try:
        return Head(name.replace("-", "_"))
    except ValueError:
        known = ", ".join(str(head).replace("_", "-") for head in Head)
        raise typer.BadParameter(f"There is no question {name}. There are: {known}.") from None


def _figures(each: HeadFigures) -> dict[str, Any]:
    return {
        "head": str(each.head), "corrections": each.corrections, "right_before": each.before,
        "right_after": each.after, "elsewhere": each.elsewhere, "kept_before": each.kept_before,
        "kept_after": each.kept_after, "used": each.used, "why_not": each.why, "wanted": each.wanted,
    }  # fmt: skip


def _revision(each: Revision) -> dict[str, Any]:
    return {
        "revision": each.number, "at": each.at.isoformat(), "by": each.by, "labels": each.corrections,
        "fitted_on": {str(head): name for head, name in each.fitted_on.items()},
        "heads": [_figures(found) for found in each.figures],
    }  # fmt: skip


def _correction(each: Correction) -> dict[str, Any]:
    return {
        "mention": each.mention_id, "head": str(each.head), "value": each.value, "by": each.by,
        "at": each.at.isoformat(), "was": each.was, "was_unsure": each.was_unsure, "model": each.model,
    }  # fmt: skip
