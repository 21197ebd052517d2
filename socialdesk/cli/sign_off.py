"""A second person at the terminal: ask, see what waits, sign, send back, take back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.session import BrandName, MentionNumber, Session, agent, brand_of, verb, whole_number

if TYPE_CHECKING:
    from socialdesk.cli.shapes import Shape
    from socialdesk.domain.sign_off import Draft
    from socialdesk.services.desk import Desk

signoff = typer.Typer(
    no_args_is_help=True,
    help="Let a second person look at a reply before it leaves. The people are those of team.toml.",
)

DraftNumber = Annotated[
    int, typer.Argument(metavar="DRAFT", parser=whole_number, help="The draft's number in `signoff list`.")
]
Seen = Annotated[
    int | None,
    typer.Option("--seen", metavar="VERSION", help="Only if the mention is still at this version."),
]


@verb(signoff, "ask")
def ask(
    session: Session,
    mention: MentionNumber,
    suggestion: Annotated[
        int, typer.Option("--suggestion", min=1, max=3, help="Which suggestion of `show`.")
    ] = 1,
    text: Annotated[
        str | None, typer.Option("--text", help="Your own words instead; - reads them from input.")
    ] = None,
    seen: Seen = None,
) -> None:
    """Leave a reply to a second person; the mention leaves the queue until they decide."""
    from socialdesk.cli import words
    from socialdesk.cli.deciding import refusal, wanted_text
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        opened = desk.inbox.open(MentionId(mention))
        text, chosen = wanted_text(opened, suggestion, text)
        version = opened.mention.version if seen is None else seen
        with refusal(session, text):
            draft = desk.sign_offs.ask(opened.mention.id, version, text, agent(desk), suggestion=chosen)
        who = words.clean(" or ".join(opened.standing.signers))
        session.out.say(f"Asked: {who} will look at draft {draft.id}. Undo with: socialdesk undo {mention}")
        session.out.data(shape(draft))


@verb(signoff, "list")
def list_(
    session: Session,
    brand: BrandName = "",
    everybody: Annotated[
        bool, typer.Option("--all", help="Also what others may sign, and your own drafts.")
    ] = False,
) -> None:
    """Show the drafts that wait for you, the one asked first at the head."""
    from socialdesk.cli import words

    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        found = (
            desk.sign_offs.waiting(chosen.id)
            if everybody
            else desk.sign_offs.waiting_for(chosen, agent(desk))
        )
        now = desk.clock()
        rows = [
            (
                str(draft.id),
                words.clean(draft.author),
                words.ago(draft.asked_at, now),
                ", ".join(reasons(draft)) or "asked",
                words.clean(_post(desk, draft), 90),
                words.clean(draft.text, 120),
            )
            for draft in found
        ]
        if rows:
            shares = {"Mention": 2, "Reply": 3}
            session.out.table((">#", "By", "Asked", "Why", "Mention", "Reply"), rows, shares=shares)
        else:
            session.out.say("Nothing waits." if everybody else "Nothing waits for you.")
        session.out.data([shape(draft) for draft in found])


@verb(signoff, "sign")
def sign(
    session: Session,
    draft: DraftNumber,
    text: Annotated[
        str | None,
        typer.Option("--text", help="These words instead; - reads them from input. Both are kept."),
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="Send it with the soft findings it has.")] = False,
    seen: Seen = None,
) -> None:
    """Approve a draft as the second person, as it is or with your own words."""
    from socialdesk.cli import shapes
    from socialdesk.cli.deciding import own_words, refusal
    from socialdesk.domain.sign_off import DraftId

    with session.desk() as desk:
        found, mention = desk.sign_offs.draft(DraftId(draft))
        words = "" if text is None else own_words(text)
        version = mention.version if seen is None else seen
        with refusal(session, words or found.text):
            reply = desk.sign_offs.sign(DraftId(draft), version, agent(desk), text=words, accept_soft=accept)
        session.out.say(
            f"Approved. Undo with: socialdesk undo {mention.id}. `socialdesk send` or a running SocialDesk "
            "sends it."
        )
        session.out.data(shapes.reply(reply))


@verb(signoff, "reject")
def reject(
    session: Session,
    draft: DraftNumber,
    note: Annotated[str, typer.Option("--note", help="What should be different.")],
    seen: Seen = None,
) -> None:
    """Send a draft back to its author's queue, with a note."""
    from socialdesk.cli import words
    from socialdesk.domain.sign_off import DraftId

    with session.desk() as desk:
        found, mention = desk.sign_offs.draft(DraftId(draft))
        version = mention.version if seen is None else seen
        desk.sign_offs.reject(DraftId(draft), version, agent(desk), note)
        session.out.say(f"Sent back to {words.clean(found.author)}. Undo with: socialdesk undo {mention.id}")
        session.out.data(shape(desk.sign_offs.draft(DraftId(draft))[0]))


@verb(signoff, "back")
def back(session: Session, draft: DraftNumber) -> None:
    """Take your own draft back: the mention is in the queue again."""
    from socialdesk.domain.sign_off import DraftId

    with session.desk() as desk:
        desk.sign_offs.take_back(DraftId(draft), agent(desk))
        session.out.say(f"Draft {draft} is taken back.")
        session.out.data(shape(desk.sign_offs.draft(DraftId(draft))[0]))


def reasons(draft: Draft) -> list[str]:
    """Why a second person is wanted: ``health “hospital”``."""
    from socialdesk.cli import words

    told = {each.kind: f"{each.kind} “{words.clean(each.quote, 60)}”" for each in draft.risks if each.quote}
    return list(dict.fromkeys(told.get(each.kind, str(each.kind)) for each in draft.risks))


def shape(draft: Draft) -> Shape:
    """A draft as JSON."""
    from socialdesk.cli.shapes import moment

    return {
        "id": draft.id,
        "mention_id": draft.mention_id,
        "state": draft.state.value,
        "text": draft.text,
        "author": draft.author,
        "asked_at": moment(draft.asked_at),
        "risks": [
            {
                "kind": each.kind.value,
                "where": each.where.value,
                "quote": each.quote,
                "start": each.start,
                "end": each.end,
            }
            for each in draft.risks
        ],
        "decided_by": draft.decided_by,
        "decided_at": moment(draft.decided_at),
        "note": draft.note,
        "reply_id": draft.reply_id,
    }


def _post(desk: Desk, draft: Draft) -> str:
    return desk.sign_offs.draft(draft.id)[1].post.text
