"""Customers in the terminal: ``socialdesk customers …``."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.session import BrandName, Session, agent, brand_of, verb, whole_number
from socialdesk.domain.customer import CustomerOrder, CustomerRow, MergeId, Voice
from socialdesk.domain.mention import CustomerId

customers = typer.Typer(
    help="Who writes to you, on every platform.", no_args_is_help=True, rich_markup_mode="rich"
)

Number = Annotated[
    int, typer.Argument(metavar="CUSTOMER", parser=whole_number, help="The customer's number.")
]


@verb(customers, "list")
def list_customers(
    session: Session,
    search: Annotated[str, typer.Argument(help="The beginning of a name or handle.")] = "",
    sort: Annotated[str, typer.Option("--sort", help="latest, most, unhappy, happy or followed.")] = "latest",
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000)] = 20,
    brand: BrandName = "",
) -> None:
    """Customers, by who wrote last or as asked."""
    if sort not in set(CustomerOrder):
        raise typer.BadParameter(f"{sort} is no order. Choose one of: {', '.join(CustomerOrder)}.")
    with session.desk() as desk:
        rows = desk.customers.page(brand_of(desk, brand).id, CustomerOrder(sort), search, None, limit)
        session.out.data([_row(row) for row in rows])
        if not rows:
            session.out.say("Nobody goes by that name." if search else "Nobody wrote yet.")
            return
        now = desk.clock()
        session.out.table(
            (">No.", "Name", "Known as", ">Mentions", ">Mood", "Wrote last", "Tags"),
            [
                (
                    str(row.id),
                    words.clean(row.name, 40),
                    words.clean(", ".join(f"{p} {handle}" for p, handle in row.identities), 60),
                    f"{row.mentions:,}",
                    f"{row.mood:+d}",
                    words.ago(row.last_at, now),
                    words.clean(", ".join(row.tags), 40),
                )
                for row in rows
            ],
        )


@verb(customers, "show")
def show(
    session: Session,
    number: Number,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Lines of history.")] = 20,
    brand: BrandName = "",
) -> None:
    """One customer: identities, notes, history, promises, and who may be the same person."""
    with session.desk() as desk:
        customer_id = CustomerId(number)
        card = desk.customers.open(brand_of(desk, brand).id, customer_id)
        said = desk.customers.history(customer_id, None, limit)
        customer, out = card.customer, session.out
        out.data(
            {
                "id": customer.id,
                "name": customer.name,
                "identities": [{"platform": p, "handle": a.handle} for p, a in customer.identities],
                "tags": list(customer.tags),
                "notes": customer.notes,
                "mentions": customer.mentions,
                "answered": customer.answered,
                "history": [
                    {
                        "voice": each.voice, "at": each.at.isoformat(), "platform": each.platform,
                        "mention": each.mention_id, "by": each.by, "text": each.text,
                    }
                    for each in said
                ],
                "promises": [
                    {
                        "kind": each.kind, "at": each.at.isoformat(), "by": each.by,
                        "mention": each.mention_id, "sentence": each.sentence,
                    }
                    for each in card.promises
                ],
                "likely": [
                    {"id": each.customer.id, "why": each.why, "shared": each.shared} for each in card.likely
                ],
                "merges": [{"id": each.id, "name": each.name, "by": each.by} for each in card.merges],
            }
        )  # fmt: skip
        known = ", ".join(f"{p} {words.clean(a.handle, 40)}" for p, a in customer.identities)
        counted = words.plural(customer.mentions, "mention")
        out.say(f"{words.clean(customer.name, 60)} ({known}): {counted}, {customer.answered} answered")
        if customer.tags:
            out.say(f"Tags: {words.clean(', '.join(customer.tags))}")
        if customer.notes:
            out.say(f"Notes: {words.clean(customer.notes)}")
        now = desk.clock()
        if said:
            who = {Voice.THEM: "they", Voice.US: "we", Voice.ELSEWHERE: "we, elsewhere"}
            out.table(
                ("When", "Who", "Where", ">No.", "Text"),
                [
                    (
                        words.ago(s.at, now),
                        who[s.voice],
                        s.platform,
                        str(s.mention_id),
                        words.clean(s.text, 160),
                    )
                    for s in said
                ],
            )
        for each in card.promises:
            out.say(f"Promised {words.ago(each.at, now)}: {words.clean(each.sentence, 160)}")
        if card.problem:
            out.note(words.clean(card.problem))
        for likely in card.likely:
            out.say(
                f"Maybe the same person: {likely.customer.id} {words.clean(likely.customer.name, 40)} "
                f"(same {likely.why}: {words.clean(likely.shared, 40)})"
            )
        for merge in card.merges:
            out.say(
                f"Merged by hand: {words.clean(merge.name, 40)}. "
                f"Split again with: socialdesk customers split {merge.id}"
            )


@verb(customers, "merge")
def merge(
    session: Session,
    stays: Number,
    joins: Annotated[
        int, typer.Argument(metavar="OTHER", parser=whole_number, help="Who is the same person.")
    ],
) -> None:
    """Make two customers one; `split` takes it back."""
    if stays == joins:
        raise typer.BadParameter("A customer is merged with another one.")
    with session.desk() as desk:
        number = desk.customers.merge(CustomerId(stays), CustomerId(joins), agent(desk))
        session.out.say(f"Now one customer. Split again with: socialdesk customers split {number}")
        session.out.data({"merge": number, "customer": stays})


@verb(customers, "split")
def split(
    session: Session,
    number: Annotated[
        int, typer.Argument(metavar="MERGE", parser=whole_number, help="The merge's number, see `show`.")
    ],
) -> None:
    """Take a merge back: two customers again, as they were."""
    with session.desk() as desk:
        taken_back = desk.customers.split_again(MergeId(number), agent(desk))
        session.out.say(f"Two customers again: {taken_back.into} and {taken_back.other}.")
        session.out.data({"customers": [taken_back.into, taken_back.other]})


@verb(customers, "note")
def note(
    session: Session, number: Number, text: Annotated[str, typer.Argument(help="Replaces the notes.")]
) -> None:
    """Replace the notes about a customer."""
    with session.desk() as desk:
        desk.customers.note(CustomerId(number), text, agent(desk))
        session.out.say("Noted.")
        session.out.data({"customer": number})


def _row(row: CustomerRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "identities": [{"platform": platform, "handle": handle} for platform, handle in row.identities],
        "last_at": row.last_at.isoformat(),
        "mentions": row.mentions,
        "mood": row.mood,
        "followers": row.followers,
        "tags": list(row.tags),
    }
