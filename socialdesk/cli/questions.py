"""What customers keep asking, and who keeps praising: ``socialdesk questions …``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.session import BrandName, Session, agent, brand_of, verb, whole_number

if TYPE_CHECKING:
    from socialdesk.domain.brand import Brand
    from socialdesk.domain.question import Topic
    from socialdesk.services.desk import Desk
    from socialdesk.services.questions import Repeated

questions = typer.Typer(
    help="What customers keep asking, and the way into the FAQ.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

Days = Annotated[int, typer.Option("--days", min=1, max=365, help="How far to look back.")]
Number = Annotated[int, typer.Argument(min=1, help="As `questions list` numbers them.")]
EXAMPLES = 5


def _look(session: Session, desk: Desk, brand: Brand, days: int) -> Repeated:
    from socialdesk.errors import Overtaken

    with session.out.progress("Reading questions") as moved:
        found = desk.questions.repeated(brand.id, days, progress=moved)
    if found is None:
        raise Overtaken("Looking for repeated questions was stopped. Try again.")
    return found


def _topic(found: Repeated, number: int) -> Topic:
    if number > len(found.topics):
        raise typer.BadParameter(f"There are {len(found.topics)} repeated questions.")
    return found.topics[number - 1]


@verb(questions, "list")
def list_questions(session: Session, days: Days = 30, brand: BrandName = "") -> None:
    """Questions and complaints that several people have, most asked first, whatever words or language."""
    with session.desk() as desk:
        found = _look(session, desk, brand_of(desk, brand), days)
        session.out.data(
            {
                "days": days,
                "looked_at": found.looked_at,
                "cut": found.cut,
                "questions": [_as_data(found, topic) for topic in found.topics],
                "settled": [
                    {**_as_data(found, topic), "outcome": str(done.outcome), "by": done.by}
                    for topic, done in found.settled
                ],
            }
        )
        if not found.topics:
            session.out.say(f"Nothing repeats among {found.looked_at:,} questions of {days} days.")
            return
        session.out.table(
            (">No.", "Asked", ">Times", ">People", ">This week", ">Before", ">Open", "Languages", "FAQ"),
            [
                (
                    str(number),
                    words.clean(found.name(topic), 70) + ("" if topic.sure else " (perhaps the same)"),
                    f"{len(topic.mentions):,}",
                    f"{topic.people:,}",
                    *(f"{each:,}" for each in topic.weeks(found.at)),
                    f"{topic.unanswered:,}",
                    " ".join(topic.languages),
                    words.clean(topic.faq.key, 30) if topic.faq else "–",
                )
                for number, topic in enumerate(found.topics, 1)
            ],
        )
        if found.settled:
            session.out.say(f"{len(found.settled):,} more were put aside or added before.")


@verb(questions, "show")
def show(session: Session, number: Number, days: Days = 30, brand: BrandName = "") -> None:
    """One of them with examples, and the entry of the FAQ that is proposed."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        found = _look(session, desk, chosen, days)
        topic = _topic(found, number)
        proposal = desk.questions.propose(chosen.id, topic)
        drafts = [
            {
                "lang": draft.lang,
                "questions": list(draft.questions),
                "answer": draft.answer,
                "link": draft.link,
                "replies": draft.replies,
            }
            for draft in proposal.drafts
        ]
        session.out.data({**_as_data(found, topic), "proposal": {"key": proposal.key, "drafts": drafts}})
        session.out.say(f"{words.clean(found.name(topic))}: {len(topic.mentions):,} mentions")
        for each in topic.mentions[:EXAMPLES]:
            session.out.say(f"  {each.lang}  {words.clean(each.text, 100)}")
        session.out.say(f"Proposed entry “{proposal.key}”:")
        for draft in proposal.drafts:
            for question in draft.questions:
                session.out.say(f"  {draft.lang}? {words.clean(question)}")
            session.out.say(f"  {draft.lang}: {words.clean(draft.answer) or 'no answer yet'}")


@verb(questions, "add")
def add(
    session: Session,
    number: Number,
    answer: Annotated[str, typer.Option("--answer", help="The answer, without a greeting.")] = "",
    lang: Annotated[str, typer.Option("--lang", help="The language of the answer, if several ask.")] = "",
    days: Days = 30,
    brand: BrandName = "",
) -> None:
    """Write the proposed entry into the brand's FAQ, with your answer or the one proposed."""
    from dataclasses import replace

    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        topic = _topic(_look(session, desk, chosen, days), number)
        proposal = desk.questions.propose(chosen.id, topic)
        spoken = [draft.lang for draft in proposal.drafts]
        if lang and lang not in spoken:
            raise typer.BadParameter(f"It is asked in: {', '.join(spoken)}.")
        if answer:
            wanted = lang or next(iter(spoken), "")
            drafts = tuple(
                replace(draft, answer=answer, link="") if draft.lang == wanted else draft
                for draft in proposal.drafts
            )
            proposal = replace(proposal, drafts=drafts)
        added = desk.questions.add(chosen.id, topic, proposal, days, agent(desk))
        session.out.data({"key": proposal.key, "files": [str(each.path) for each in added.written]})
        for each in added.written:
            session.out.say(f"Added “{proposal.key}” to {each.path}.")


@verb(questions, "dismiss")
def dismiss(session: Session, number: Number, days: Days = 30, brand: BrandName = "") -> None:
    """Put one aside; it comes back when it is asked twice as often."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        found = _look(session, desk, chosen, days)
        topic = _topic(found, number)
        settled = desk.questions.dismiss(chosen.id, topic, days, agent(desk))
        session.out.data({"settled": settled})
        session.out.say(
            f"Put aside: {words.clean(found.name(topic), 70)} "
            f"(take it back with `socialdesk questions back {settled}`)."
        )


@verb(questions, "back")
def back(
    session: Session,
    settled: Annotated[int, typer.Argument(parser=whole_number, help="The number that `dismiss` gave.")],
) -> None:
    """Take a dismissal back."""
    with session.desk() as desk:
        desk.questions.bring_back(settled, agent(desk))
        session.out.data({"settled": settled})
        session.out.say("It is open again.")


@verb(questions, "ambassadors")
def ambassadors(session: Session, brand: BrandName = "") -> None:
    """Customers who praised more than once in half a year, why they stand there, and what was decided."""
    from socialdesk.services.ambassadors import DAYS

    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        found = [*desk.ambassadors.found(chosen.id), *desk.ambassadors.marked(chosen.id)]
        data: list[dict[str, Any]] = [
            {
                "customer": each.praise.customer_id,
                "name": each.praise.name,
                "handle": each.praise.handle,
                "platform": each.praise.platform,
                "lang": each.praise.lang,
                "kind": len(each.praise.kind),
                "of": each.praise.every,
                "answered": each.praise.answered,
                "followers": each.praise.followers,
                "score": round(each.score, 3),
                "warmth": round(each.warmth, 3),
                "share": round(each.share, 3),
                "reach": round(each.reach, 3),
                "echo": round(each.echo, 3),
                "mention": each.praise.latest,
                "mark": str(each.praise.mark.standing) if each.praise.mark else "",
                "by": each.praise.mark.by if each.praise.mark else "",
            }
            for each in found
        ]
        session.out.data(data)
        if not data:
            session.out.say(f"Nobody praised more than once in {DAYS} days.")
            return
        session.out.table(
            ("Name", "Where", "Language", ">Kind", ">Of", ">Followers", ">Answered", ">Score", "Decided"),
            [
                (
                    words.clean(each["name"], 40),
                    words.clean(f"{each['platform']} {each['handle']}", 40),
                    each["lang"],
                    f"{each['kind']:,}",
                    f"{each['of']:,}",
                    "?" if each["followers"] is None else f"{each['followers']:,}",
                    f"{each['answered']:,}",
                    f"{each['score']:.2f}",
                    words.clean(f"{each['mark'].replace('_', ' ')} {each['by']}".strip(), 40),
                )
                for each in data
            ],
        )


def _as_data(found: Repeated, topic: Topic) -> dict[str, Any]:
    this, before = topic.weeks(found.at)
    return {
        "asked": found.name(topic),
        "mentions": [int(each.mention_id) for each in topic.mentions],
        "people": topic.people,
        "this_week": this,
        "week_before": before,
        "unanswered": topic.unanswered,
        "languages": list(topic.languages),
        "faq": topic.faq.key if topic.faq else "",
        "from_rules": topic.candidates,
        "again": topic.again is not None,
        "sure": topic.sure,
    }
