"""Follow-ups from the terminal: ``socialdesk follow-ups …``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli.session import (
    BrandName,
    MentionNumber,
    Session,
    agent,
    brand_of,
    moment_after,
    moment_typed,
    verb,
    whole_number,
)

if TYPE_CHECKING:
    from socialdesk.domain.follow_up import FollowUp

follow_ups = typer.Typer(
    help="What comes back to the queue, as a draft, after it was answered.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

Number = Annotated[
    int, typer.Argument(metavar="FOLLOW-UP", parser=whole_number, help="Its number in `follow-ups list`.")
]


@verb(follow_ups, "list")
def list_(session: Session, brand: BrandName = "") -> None:
    """What is in the queue for it, and what is still to come, the soonest first."""
    from socialdesk.cli import words
    from socialdesk.domain.follow_up import TITLES, FollowUpState

    with session.desk() as desk:
        found = desk.follow_ups.open(brand_of(desk, brand).id)
        now = desk.clock()
        session.out.data([shape(each) for each in found])
        if not found:
            session.out.say("Nothing is to be followed up.")
            return
        session.out.table(
            (">#", "When", "What about", ">Mention", "Customer", "They wrote"),
            [
                (
                    str(each.id),
                    "in the queue"
                    if each.state is FollowUpState.RAISED
                    else words.due(each.due_at, now).replace(" late", " ago"),
                    words.clean(each.title or TITLES.get(each.rule, each.rule), 60),
                    str(each.mention_id),
                    words.clean(each.author_name or each.author_handle, 30),
                    words.clean(each.excerpt, 90),
                )
                for each in found
            ],
            shares={"They wrote": 2},
        )


@verb(follow_ups, "add")
def add(
    session: Session,
    mention: MentionNumber,
    wait: Annotated[str, typer.Option("--in", help="After so long: 24h, 3d, 2w.")] = "",
    day: Annotated[
        str, typer.Option("--on", help="At this local time: 2026-12-01, or 2026-12-01T14:00.")
    ] = "",
    about: Annotated[str, typer.Option("--about", help="What about; for you and your colleagues.")] = "",
) -> None:
    """Let a mention come back, in opening hours, unless the customer writes first."""
    from socialdesk.domain.mention import MentionId

    if bool(wait) == bool(day):
        raise typer.BadParameter("Say either --in or --on.")
    with session.desk() as desk:
        due = moment_after(desk.clock(), wait, "--in") if wait else moment_typed(day, "--on")
        made = desk.follow_ups.add(MentionId(mention), due, agent(desk), about)
        session.out.say(
            f"It comes back on {made.due_at.astimezone():%d %B %Y at %H:%M}. Cancel it with: socialdesk "
            f"follow-ups cancel {made.id}"
        )
        session.out.data(shape(made))


@verb(follow_ups, "move")
def move(
    session: Session,
    number: Number,
    wait: Annotated[str, typer.Option("--in", help="After so long from now: 24h, 3d, 2w.")] = "",
    day: Annotated[
        str, typer.Option("--on", help="At this local time: 2026-12-01, or 2026-12-01T14:00.")
    ] = "",
) -> None:
    """Let it come back at another time, in opening hours."""
    from socialdesk.domain.follow_up import FollowUpId

    if bool(wait) == bool(day):
        raise typer.BadParameter("Say either --in or --on.")
    with session.desk() as desk:
        due = moment_after(desk.clock(), wait, "--in") if wait else moment_typed(day, "--on")
        moved = desk.follow_ups.move(FollowUpId(number), due, agent(desk))
        session.out.say(f"It comes back on {moved.due_at.astimezone():%d %B %Y at %H:%M}.")
        session.out.data(shape(moved))


@verb(follow_ups, "cancel")
def cancel(session: Session, number: Number) -> None:
    """No follow-up after all; one that is in the queue leaves it."""
    from socialdesk.domain.follow_up import FollowUpId

    with session.desk() as desk:
        ended = desk.follow_ups.cancel(FollowUpId(number), agent(desk))
        session.out.say(f"Cancelled. Take that back with: socialdesk follow-ups restore {ended.id}")
        session.out.data(shape(ended))


@verb(follow_ups, "restore")
def restore(session: Session, number: Number) -> None:
    """Take a cancellation back."""
    from socialdesk.domain.follow_up import FollowUpId

    with session.desk() as desk:
        again = desk.follow_ups.restore(FollowUpId(number), agent(desk))
        session.out.say(f"It comes back on {again.due_at.astimezone():%d %B %Y at %H:%M}.")
        session.out.data(shape(again))


@verb(follow_ups, "now")
def now(session: Session, number: Number) -> None:
    """Bring it back to the queue at once."""
    from socialdesk.domain.follow_up import FollowUpId

    with session.desk() as desk:
        raised = desk.follow_ups.now(FollowUpId(number), agent(desk))
        session.out.say(
            f"Mention {raised.mention_id} is in the queue. See: socialdesk show {raised.mention_id}"
        )
        session.out.data(shape(raised))


def shape(each: FollowUp) -> dict[str, Any]:
    """One follow-up as JSON."""
    return {
        "id": each.id,
        "mention": each.mention_id,
        "state": str(each.state),
        "rule": each.rule,
        "title": each.title,
        "due_at": each.due_at.isoformat(),
        "made_by": each.made_by,
        "made_at": each.made_at.isoformat(),
        "answered_at": each.answered_at.isoformat() if each.answered_at else None,
        "raised_at": each.raised_at.isoformat() if each.raised_at else None,
        "why": each.why,
        "customer": each.author_name or each.author_handle,
        "text": each.excerpt,
    }
