"""`socialdesk model …`: what answers each question, and a person's own model in its place."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.places import pairs
from socialdesk.cli.session import AsJson, BrandName, Session, Workspace, agent, brand_of, verb
from socialdesk.domain.classification import Head
from socialdesk.errors import SettingWrong

if TYPE_CHECKING:
    from socialdesk.analysis.mapping import Guess
    from socialdesk.analysis.model_directory import Card
    from socialdesk.services.comparison import Comparison, Marks
    from socialdesk.services.desk import Desk
    from socialdesk.services.hub import Offer
    from socialdesk.services.models import Standing

model = typer.Typer(
    help="What answers each question: the shipped model, or one of your own.", rich_markup_mode="rich"
)

Place = Annotated[str, typer.Argument(metavar="DIR", help="The model's folder, with config.json in it.")]
Question = Annotated[Head, typer.Option("--head", help="Which question it should answer.")]
Meanings = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="THEIRS=OURS", help="What a label of the model means, if guessed wrong."),
]
Weights = Annotated[
    str, typer.Option("--weights", metavar="FILE", help="Which weights, if there are several.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


@model.callback(invoke_without_command=True)
def standing(ctx: typer.Context, workspace: Workspace = None, as_json: AsJson = False) -> None:
    """What answers each question: the shipped model, or one of your own."""
    session: Session = ctx.obj
    ctx.obj = session = replace(
        session, workspace=workspace or session.workspace, as_json=as_json or session.as_json
    )
    if ctx.invoked_subcommand is None:
        with session.desk() as desk:
            _show_standing(session, desk)


@verb(model, "inspect")
def inspect(session: Session, place: Place, weights: Weights = "") -> None:
    """Look at a model's folder, or at owner/name on the hub: labels, size, licence, what they could mean."""
    from socialdesk.services.hub import is_hub_name

    with session.desk() as desk:
        if is_hub_name(place):
            _show_offer(session, desk.models.hub.look(place))
            return
        found = desk.models.inspect(Path(place), weights)
        _show_card(session, found.card)
        guesses = {head: guess for head, guess in found.guesses.items() if guess.fits}
        for head, guess in guesses.items():
            _show_meanings(session, head, guess)
        if not guesses:
            session.out.say(
                "Its labels' names say nothing about our questions; say what they mean with "
                "--map THEIRS=OURS."
            )
        session.out.data({**_card(found.card), "guesses": {h: dict(g.meanings) for h, g in guesses.items()}})


@verb(model, "fetch")
def fetch(
    session: Session,
    name: Annotated[str, typer.Argument(metavar="OWNER/NAME", help="A model of the hub, or …@REVISION.")],
    yes: Yes = False,
) -> None:
    """Fetch a model from the hub: shows size, licence and files, asks, and goes on where it was cut off."""
    with session.desk() as desk:
        offer = desk.models.hub.look(name)
        _show_offer(session, offer, data=False)
        if not _agreed(f"Fetch {offer.size / 1e6:,.0f} MB?", yes=yes):
            return
        with session.out.progress("Bytes", offer.size) as progress:
            folder = desk.models.hub.fetch(offer, lambda done, of: progress(done, of))
        session.out.say(f"Fetched to {folder}. Next: socialdesk model compare {folder}")
        session.out.data({"folder": str(folder), **_offer(offer)})


@verb(model, "compare")
def compare(
    session: Session,
    place: Place,
    head: Question = Head.SENTIMENT,
    meanings: Meanings = None,
    weights: Weights = "",
    brand: BrandName = "",
) -> None:
    """Ask the model in use and this one about the brand's own mentions. Nothing changes."""
    with session.desk() as desk:
        kept = _meanings(session, desk, place, head, meanings or [], weights)
        found = _compared(session, desk, place, head, kept, weights, brand)
        _show_comparison(session, found)
        session.out.data(_comparison(found))


@verb(model, "use")
def use(
    session: Session,
    place: Place,
    head: Question = Head.SENTIMENT,
    meanings: Meanings = None,
    weights: Weights = "",
    brand: BrandName = "",
    compared: Annotated[bool, typer.Option("--compare/--no-compare", help="Compare first.")] = True,
    yes: Yes = False,
) -> None:
    """Let a model of your own answer a question, after a comparison on the brand's own mentions."""
    with session.desk() as desk:
        kept = _meanings(session, desk, place, head, meanings or [], weights)
        temperature, seen = 1.0, None
        if compared and desk.inbox.brands():
            try:
                found = _compared(session, desk, place, head, kept, weights, brand)
            except SettingWrong as error:  # no mention yet to compare on
                session.out.note(str(error))
            else:
                _show_comparison(session, found)
                temperature, seen = found.temperature, _comparison(found)
        if not _agreed(f"Let it answer {head} from now on?", yes=yes):
            return
        stands = desk.models.use(
            head, Path(place), kept, agent(desk), weights=weights, temperature=temperature
        )
        assert stands.own is not None
        session.out.say(
            f"{stands.own.title} answers {head} from the next mention on. Labels given stay. "
            f"Back with: socialdesk model back --head {head}"
        )
        session.out.data({**_standing(stands, ""), "comparison": seen})


@verb(model, "back")
def back(
    session: Session,
    head: Annotated[Head | None, typer.Option("--head", help="Only this question; else all.")] = None,
) -> None:
    """Let the shipped model answer again."""
    with session.desk() as desk:
        given = [each.head for each in desk.models.standing() if each.own and head in (None, each.head)]
        for each in given:
            desk.models.back(each)
        said = f"The shipped model answers {', '.join(given)} again."
        session.out.say(said if given else "The shipped model answers already.")
        session.out.data({"back": given})


# --- asking and showing -----------------------------------------------------------------------------


def _agreed(question: str, *, yes: bool) -> bool:
    """Whether to go on; where nobody can be asked, only ``--yes`` is one."""
    if yes:
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise SettingWrong(f"{question} Nobody is there to answer; add --yes to go on.")
    return typer.confirm(question, err=True)


def _meanings(
    session: Session, desk: Desk, place: str, head: Head, given: Sequence[str], weights: str
) -> dict[str, str]:
    """The guess, with what the person said instead; shown before anything is done with it."""
    from socialdesk.analysis.mapping import Guess, check
    from socialdesk.services.hub import is_hub_name

    if is_hub_name(place):
        raise SettingWrong(f"{place} is not on this computer. Fetch it first: socialdesk model fetch {place}")
    found = desk.models.inspect(Path(place), weights)
    guess = found.guesses[head]
    wanted = check(head, found.card.labels, {**guess.meanings, **pairs(given, "--map")})
    _show_card(session, found.card)
    _show_meanings(session, head, Guess(wanted, guess.sure or bool(given)))
    return wanted


def _compared(
    session: Session,
    desk: Desk,
    place: str,
    head: Head,
    meanings: Mapping[str, str],
    weights: str,
    brand: str,
) -> Comparison:
    with session.out.progress("Mentions") as progress:
        return desk.models.compare(
            brand_of(desk, brand).id,
            head,
            Path(place),
            meanings,
            weights=weights,
            progress=lambda done, of: progress(done, of),
        )


def _show_standing(session: Session, desk: Desk) -> None:
    shipped = desk.models.shipped()
    name = f"{shipped.name} {shipped.version}"
    known = desk.models.standing()
    session.out.table(
        ("Question", "Answered by", ""),
        [
            (
                str(each.head),
                words.clean(each.answers.title) if each.answers else f"{name} (shipped)",
                words.clean(each.trouble)
                if each.trouble
                else str(each.answers.directory if each.answers else ""),
            )
            for each in known
        ],
    )
    session.out.say(
        f"{name}: {shipped.size / 1e6:.1f} MB. How good it is, by its card of {shipped.measured}:"
    )
    session.out.table(
        ("Measure", ">Mentions", ">Figure"), [(each.measure, each.n, each.value) for each in shipped.figures]
    )
    session.out.data(
        {
            "shipped": {
                "name": shipped.name,
                "version": shipped.version,
                "size": shipped.size,
                "measured": shipped.measured,
                "figures": [{"measure": f.measure, "n": f.n, "value": f.value} for f in shipped.figures],
            },
            "heads": [_standing(each, name) for each in known],
        }
    )


def _show_card(session: Session, card: Card) -> None:
    runs = "needs PyTorch" if card.needs_torch else "runs on what is installed"
    session.out.say(
        f"{words.clean(card.title)}: {card.kind}, {card.weights}, {card.size / 1e6:,.1f} MB, {runs}; licence "
        f"{words.clean(card.licence) or 'not stated'}; names and links "
        f"{'as they are' if card.masks == 'none' else 'masked'}; reads {card.most_pieces} pieces of a text."
    )


def _show_meanings(session: Session, head: Head, guess: Guess) -> None:
    session.out.say(
        f"For {head}:"
        if guess.sure
        else f"For {head}, guessed from their order alone; check it on examples with `model compare`:"
    )
    session.out.table(
        ("Its label", "means"),
        [(words.clean(theirs), ours or "(left out)") for theirs, ours in guess.meanings.items()],
    )


def _show_offer(session: Session, offer: Offer, *, data: bool = True) -> None:
    runs = "needs PyTorch" if offer.needs_torch else "runs on what is installed"
    session.out.say(
        f"{words.clean(offer.repository)} ({offer.revision[:8]}): {offer.kind}, {offer.size / 1e6:,.1f} MB, "
        f"{runs}; licence {words.clean(offer.licence) or 'not stated'}; "
        f"labels {words.clean(', '.join(offer.labels))}."
    )
    session.out.table(
        ("File", ">MB"), [(words.clean(each.name), f"{each.size / 1e6:,.2f}") for each in offer.files]
    )
    if offer.left_out:
        session.out.say(f"Left out: {words.clean(', '.join(offer.left_out), 200)}.")
    if data:
        session.out.data(_offer(offer))


def _show_comparison(session: Session, found: Comparison) -> None:
    from socialdesk.services.comparison import CAVEATS

    session.out.table(
        ("", "In use", "The other"),
        [
            ("Model", words.clean(found.now.model), words.clean(found.then.model)),
            ("Right", *(f"{each.right} of {each.of}" for each in (found.now, found.then))),
            ("Accuracy", *(f"{each.accuracy:.1%}" for each in (found.now, found.then))),
            ("Macro F1", *(f"{100 * each.macro_f1:.1f}" for each in (found.now, found.then))),
            ("Mentions a second", *(f"{each.per_second:,.0f}" for each in (found.now, found.then))),
            ("Memory", "", "" if found.memory is None else f"+{found.memory / 1e6:,.0f} MB"),
        ],
    )
    for caveat in found.caveats:
        session.out.say(CAVEATS[caveat].format(**found.numbers))
    session.out.say(
        f"Of {words.plural(found.others, 'other mention')}, {found.others_differ} would get another label."
    )
    for name, each in (("In use", found.now), ("The other", found.then)):
        if wrong := [(pair, count) for pair, count in each.confusion.items() if pair[0] != pair[1]]:
            taken = ", ".join(f"{right} for {given} {count}×" for (right, given), count in wrong)
            session.out.say(f"{name} took {taken}.")
    if found.disagreements:
        session.out.table(
            (">Mention", "Text", "A person", "In use", "The other"),
            [
                (str(each.mention_id), words.clean(each.text, 90), each.right or "–", each.now, each.then)
                for each in found.disagreements
            ],
        )


def _standing(each: Standing, shipped: str) -> dict[str, Any]:
    own = each.own
    return {
        "head": each.head,
        "model": each.answers.title if each.answers else shipped,
        "trouble": each.trouble,
        "own": None
        if own is None
        else {
            "directory": str(own.directory),
            "weights": own.weights,
            "meanings": dict(own.meanings),
            "temperature": own.temperature,
            "title": own.title,
            "by": own.by,
            "at": own.at.isoformat(),
        },
    }


def _card(card: Card) -> dict[str, Any]:
    return {
        "name": card.name,
        "revision": card.revision,
        "kind": card.kind,
        "labels": list(card.labels),
        "weights": card.weights,
        "choices": list(card.choices),
        "size": card.size,
        "licence": card.licence,
        "needs_torch": card.needs_torch,
        "masks": card.masks,
        "most_pieces": card.most_pieces,
    }


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "repository": offer.repository,
        "revision": offer.revision,
        "kind": offer.kind,
        "labels": list(offer.labels),
        "licence": offer.licence,
        "size": offer.size,
        "needs_torch": offer.needs_torch,
        "files": [{"name": each.name, "size": each.size} for each in offer.files],
        "left_out": list(offer.left_out),
    }


def _comparison(found: Comparison) -> dict[str, Any]:
    return {
        "head": found.head,
        "now": _marks(found.now),
        "then": _marks(found.then),
        "judged": found.judged,
        "changed": found.changed,
        "confirmed": found.confirmed,
        "others": found.others,
        "others_differ": found.others_differ,
        "temperature": found.temperature,
        "memory": found.memory,
        "caveats": list(found.caveats),
        "disagreements": [
            {
                "mention": each.mention_id,
                "text": each.text,
                "right": each.right,
                "now": each.now,
                "then": each.then,
            }
            for each in found.disagreements
        ],
    }


def _marks(each: Marks) -> dict[str, Any]:
    return {
        "model": each.model,
        "of": each.of,
        "right": each.right,
        "accuracy": each.accuracy,
        "macro_f1": each.macro_f1,
        "per_second": each.per_second,
        "confusion": [
            {"right": right, "given": given, "count": count}
            for (right, given), count in each.confusion.items()
        ],
    }
