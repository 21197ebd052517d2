"""The commands, as they are typed. Bodies are short: services do the work, `tables` prints it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from socialdesk.cli.exits import ExitCode
from socialdesk.cli.session import (
    AsJson,
    BrandName,
    MentionNumber,
    Session,
    Workspace,
    agent,
    brand_of,
    moment_after,
    moment_typed,
    pointing_at,
    verb,
    whole_number,
)

HEAR, ANSWER, LEARN, KEEP = "Hear", "Answer", "Learn", "Set up"

app = typer.Typer(
    name="socialdesk",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    help=(
        "Hear what people say about a brand, and answer well.\n\n"
        "Without a command it opens the window, or does the same job in the terminal where there is no "
        "display. Exit codes: 0 done, 2 wrong usage, 65 some input unreadable, 70 a fault of ours, "
        "74 a reply in doubt, 75 try later, 76 decided meanwhile, 77 refused for good, 78 needs you, "
        "130 interrupted."
    ),
)


def make_command() -> Any:
    """The whole command line, ready to be called with its words."""
    from socialdesk.cli import (
        assistant,
        customers,
        follow_ups,
        models,
        places,
        playbook,
        questions,
        rules,
        sign_off,
    )

    if not app.registered_groups:
        app.add_typer(sign_off.signoff, name="signoff", rich_help_panel=ANSWER)
        app.add_typer(follow_ups.follow_ups, name="follow-ups", rich_help_panel=ANSWER)
        app.add_typer(places.sources, name="sources", rich_help_panel=KEEP)
        app.add_typer(places.watches, name="watches", rich_help_panel=KEEP)
        app.add_typer(customers.customers, name="customers", rich_help_panel=LEARN)
        app.add_typer(questions.questions, name="questions", rich_help_panel=LEARN)
        app.add_typer(rules.rules, name="rules", rich_help_panel=KEEP)
        app.add_typer(playbook.playbook, name="playbook", rich_help_panel=KEEP)
        app.add_typer(models.model, name="model", rich_help_panel=LEARN)
        app.add_typer(assistant.assistant, name="assistant", rich_help_panel=LEARN)
    return typer.main.get_command(app)


def listing() -> dict[str, str]:
    """Each command as it is typed, with its help."""
    found: dict[str, str] = {}

    def walk(command: Any, path: str) -> None:
        below = getattr(command, "commands", None)
        if below is None:
            found[path] = command.help or ""
            return
        for name, each in below.items():
            walk(each, f"{path} {name}".strip())

    walk(make_command(), "")
    return found


def _version(wanted: bool) -> None:
    if wanted:
        from socialdesk import __version__

        typer.echo(f"SocialDesk {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    ctx: typer.Context,
    workspace: Workspace = None,
    as_json: AsJson = False,
    terminal: Annotated[
        bool, typer.Option("--terminal", help="Stay in the terminal, display or not.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - handled by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    from dataclasses import replace

    session = ctx.obj = replace(ctx.obj, workspace=workspace, as_json=as_json)
    if ctx.invoked_subcommand is None:
        from socialdesk.cli.first_look import first_look

        code = first_look(session, terminal=terminal)
        if code:
            raise typer.Exit(int(code))


# --- hear -------------------------------------------------------------------------------------------


@verb(app, "run", panel=HEAR)
def run(
    session: Session,
    once: Annotated[bool, typer.Option("--once", help="Poll, sort and send once, then end.")] = False,
) -> ExitCode | None:
    """Poll, sort and send until stopped, without a window."""
    from socialdesk.cli.listening import listen_until_stopped, one_round

    return one_round(session) if once else listen_until_stopped(session)


@verb(app, "listen", panel=HEAR)
def listen(
    session: Session, name: Annotated[str, typer.Argument(help="Your brand, as people write it.")]
) -> ExitCode | None:
    """Listen for a brand where no account is needed, at once: Hacker News, RSS and Mastodon hashtags."""
    from socialdesk.cli.listening import open_brand

    return open_brand(session, name)


@verb(app, "demo", panel=HEAR)
def demo(session: Session) -> ExitCode | None:
    """Open the invented demo brand; it needs neither accounts nor the network."""
    from socialdesk.cli.listening import open_brand

    return open_brand(session, None)


@verb(app, "import", panel=HEAR)
def import_(
    session: Session,
    files: Annotated[list[Path], typer.Argument(help="CSV, JSONL or an X archive; also packed with gzip.")],
    brand: BrandName = "",
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column holds a field, if guessed wrong."),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Show columns and guesses; store nothing.")
    ] = False,
    classify: Annotated[bool, typer.Option(help="Label what was imported, too.")] = True,
) -> ExitCode | None:
    """Read files of mentions into the queue. Importing a file again adds nothing."""
    from socialdesk.cli.importing import import_files, preview_files
    from socialdesk.cli.places import pairs

    mapping = pairs(columns or [], "--map") or None
    if preview:
        return preview_files(session, files)
    return import_files(session, files, brand, mapping, classify=classify)


# --- answer -----------------------------------------------------------------------------------------

Query = Annotated[str, typer.Argument(help="Narrow it, e.g. 'urgency:high lang:tr \"late delivery\"'.")]
Seen = Annotated[
    int | None,
    typer.Option("--seen", metavar="VERSION", help="Only if the mention is still at this version."),
]


Mentions = Annotated[
    list[int], typer.Argument(metavar="MENTION...", parser=whole_number, help="Numbers in the queue.")
]


@verb(app, "queue", panel=ANSWER)
def queue(
    session: Session,
    query: Query = "",
    brand: BrandName = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Rows to show.")] = 20,
    everything: Annotated[bool, typer.Option("--all", help="All that was heard, newest first.")] = False,
    drafts: Annotated[bool, typer.Option("--drafts", help="With the best suggestion of each.")] = False,
) -> None:
    """Show what waits for an answer, most pressing first, with the reasons."""
    from socialdesk.cli.tables import queue_lines, show_queue
    from socialdesk.services.inbox import EVERYTHING, QUEUE, view

    with pointing_at(query):
        me = session.settings().agent.name
        where = view(query, base=EVERYTHING if everything else QUEUE, me=me)
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        lines = queue_lines(desk, chosen, where, limit, drafts=drafts)
        show_queue(session.out, lines, desk.clock(), waiting=desk.inbox.count(chosen.id, where))


@verb(app, "show", panel=ANSWER)
def show(session: Session, mention: MentionNumber) -> None:
    """Show one mention: the conversation, why it presses, the suggestions and what they lack."""
    from socialdesk.cli.tables import show_mention
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        show_mention(session.out, desk, desk.inbox.open(MentionId(mention)))


@verb(app, "approve", panel=ANSWER)
def approve(
    session: Session,
    mention: MentionNumber,
    suggestion: Annotated[
        int, typer.Option("--suggestion", min=1, max=3, help="Which suggestion of `show`.")
    ] = 1,
    text: Annotated[
        str | None, typer.Option("--text", help="Your own words instead; - reads them from input.")
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="Send it with the soft findings it has.")] = False,
    at: Annotated[
        str | None, typer.Option("--at", metavar="TIME", help="Not before this time, like 2026-12-01T14:00.")
    ] = None,
    seen: Seen = None,
) -> None:
    """Approve a reply. It leaves after the hold, when `run` or `send` runs."""
    from socialdesk.cli.deciding import approve_reply

    approve_reply(session, mention, suggestion, text, accept=accept, seen=seen, at=at)


@verb(app, "skip", panel=ANSWER)
def skip(
    session: Session,
    mentions: Mentions,
    seen: Seen = None,
) -> None:
    """Take mentions out of the queue without an answer."""
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        for number in mentions:
            found = desk.inbox.open(MentionId(number), seen=False).mention
            desk.replies.skip(found.id, found.version if seen is None else seen, agent(desk))
        session.out.say(f"Skipped {', '.join(map(str, mentions))}. Undo with: socialdesk undo {mentions[-1]}")
        session.out.data({"skipped": mentions})


@verb(app, "snooze", panel=ANSWER)
def snooze(
    session: Session,
    mentions: Mentions,
    wait: Annotated[str, typer.Option("--in", help="For so long: 2h, 3d, 1w.")] = "",
    day: Annotated[
        str, typer.Option("--until", help="Until this local time: 2026-12-01, or 2026-12-01T14:00.")
    ] = "",
    seen: Seen = None,
) -> None:
    """Put mentions away until a time, or until their customers write again."""
    from socialdesk.domain.mention import MentionId

    if wait and day:
        raise typer.BadParameter("Say --in, or --until, or neither.")
    with session.desk() as desk:
        until = moment_typed(day, "--until") if day else None
        until = moment_after(desk.clock(), wait, "--in") if wait else until
        if until is not None and until <= desk.clock():
            raise typer.BadParameter("This time is over. Choose one that is still to come.")
        for number in mentions:
            found = desk.inbox.open(MentionId(number), seen=False).mention
            desk.replies.snooze(found.id, found.version if seen is None else seen, until, agent(desk))
        told = "they write again" if until is None else f"{until.astimezone():%d %B %Y at %H:%M}"
        session.out.say(
            f"Snoozed {', '.join(map(str, mentions))} until {told}. Undo with: socialdesk undo {mentions[-1]}"
        )
        session.out.data({"snoozed": mentions, "until": until.isoformat() if until else None})


@verb(app, "assign", panel=ANSWER)
def assign(
    session: Session,
    mentions: Mentions,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="A colleague; nobody, if left out.")] = "",
) -> None:
    """Give mentions to a colleague, or back to all."""
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        for number in mentions:
            found = desk.inbox.open(MentionId(number), seen=False).mention
            brand = next(each for each in desk.inbox.brands() if each.id == found.brand_id)
            known = desk.rules.of(brand).team.named(to) if to else None
            desk.replies.assign(found.id, known.name if known else to, agent(desk))
        session.out.say(
            f"{', '.join(map(str, mentions))}: {f'given to {to}' if to else 'nobody has it now'}."
        )
        session.out.data({"assigned": mentions, "to": to})


@verb(app, "tag", panel=ANSWER)
def tag(
    session: Session,
    mentions: Mentions,
    add: Annotated[list[str] | None, typer.Option("--add", metavar="TAG", help="A tag to add.")] = None,
    off: Annotated[list[str] | None, typer.Option("--off", metavar="TAG", help="A tag to take off.")] = None,
) -> None:
    """Add tags to mentions, or take some off."""
    from socialdesk.domain.folding import fold
    from socialdesk.domain.mention import MentionId

    new = [" ".join(each.split()) for each in add or ()]
    if not (new or off) or not all(new):
        raise typer.BadParameter("Say what to --add or to take --off.")
    with session.desk() as desk:
        after: dict[int, list[str]] = {}
        for number in mentions:
            found = desk.inbox.open(MentionId(number), seen=False).mention
            gone = {fold(each) for each in (*(off or ()), *new)}
            after[number] = [*(each for each in found.tags if fold(each) not in gone), *new]
            desk.replies.tag(found.id, tuple(after[number]), agent(desk))
            session.out.say(f"{number}: {', '.join(after[number]) or 'no tags'}")
        session.out.data({"tags": {str(number): tags for number, tags in after.items()}})


@verb(app, "undo", panel=ANSWER)
def undo(session: Session, mention: MentionNumber) -> None:
    """Take back the last decision: a reply still held does not leave, a skipped mention is open again."""
    from socialdesk.cli import shapes
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        found = desk.replies.undo(MentionId(mention), agent(desk))
        session.out.say(f"Mention {mention} is {found.status.value} again.")
        session.out.data(shapes.mention(found))


@verb(app, "outbox", panel=ANSWER)
def outbox(
    session: Session,
    brand: BrandName = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Rows to show.")] = 20,
) -> None:
    """Show approved replies and what became of them, newest first."""
    from socialdesk.cli.tables import show_outbox

    with session.desk() as desk:
        show_outbox(session.out, desk.replies.outbox(brand_of(desk, brand).id, None, limit), desk.clock())


@verb(app, "send", panel=ANSWER)
def send(
    session: Session,
    wait: Annotated[
        float, typer.Option("--wait", min=0, metavar="SECONDS", help="For replies still held, or in doubt.")
    ] = 30.0,
    again: Annotated[
        list[int] | None,
        typer.Option(
            "--again", metavar="REPLY", parser=whole_number, help="Try a failed or doubtful reply once more."
        ),
    ] = None,
) -> ExitCode | None:
    """Send approved replies now, and look for those in doubt."""
    from socialdesk.cli.deciding import send_replies

    return send_replies(session, wait, again or [])


# --- learn ------------------------------------------------------------------------------------------


@verb(app, "trends", panel=LEARN)
def trends(
    session: Session,
    brand: BrandName = "",
    days: Annotated[int, typer.Option("--days", min=1, max=3660, help="How many days, up to --last.")] = 28,
    last: Annotated[str, typer.Option("--last", metavar="YYYY-MM-DD", help="The last day; today.")] = "",
) -> None:
    """Show how many spoke, how they felt and how fast they were answered, beside the time before."""
    from datetime import date, timedelta
    from zoneinfo import ZoneInfo

    from socialdesk.cli import shapes
    from socialdesk.cli.tables import show_trend

    try:
        until = date.fromisoformat(last) if last else None
    except ValueError:
        raise typer.BadParameter(
            f"{last} is no day; write it like 2026-11-04.", param_hint="--last"
        ) from None
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        until = until or desk.clock().astimezone(ZoneInfo(chosen.hours.zone)).date()
        found = desk.insight.trend(chosen.id, until - timedelta(days=days - 1), until)
        show_trend(session.out, chosen.name, found)
        session.out.data({"brand": chosen.name, **shapes.trend(found)})


@verb(app, "export", panel=LEARN)
def export(
    session: Session,
    file: Annotated[Path, typer.Argument(help="Where to; .csv or .jsonl.")],
    query: Annotated[str, typer.Option("--query", help="Only what matches, as in `queue`.")] = "",
    brand: BrandName = "",
) -> None:
    """Write mentions with labels, reasons and times to a file."""
    from socialdesk.cli import words
    from socialdesk.services.inbox import EVERYTHING, view

    with pointing_at(query):
        where = view(query, base=EVERYTHING, me=session.settings().agent.name)
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        with session.out.progress("Mentions") as progress:
            written = desk.insight.export(chosen.id, where, file, progress)
        desk.activity.note("exported_mentions", by=agent(desk), detail=file.name, brand_id=chosen.id)
        session.out.say(f"Wrote {words.plural(written, 'mention')} to {file}.")
        session.out.data({"file": str(file), "mentions": written})


@verb(app, "activity", panel=LEARN)
def activity(
    session: Session,
    by: Annotated[str | None, typer.Option("--by", help='Only this person; "" is SocialDesk.')] = None,
    about: Annotated[str, typer.Option("--about", help="decisions, replies, corrections, settings …")] = "",
    mention: Annotated[int | None, typer.Option("--mention", help="Only this mention.")] = None,
    since: Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"])] = None,
    until: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="The last day.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000)] = 50,
    csv: Annotated[Path | None, typer.Option("--csv", help="Write all of it to a .csv file.")] = None,
    brand: BrandName = "",
) -> None:
    """Who did what, and when, newest first."""
    from socialdesk.cli.activity import show_activity

    show_activity(
        session,
        by=by,
        about=about,
        mention=mention,
        since=since.date() if since else None,
        until=until.date() if until else None,
        limit=limit,
        csv=csv,
        brand=brand,
    )


ClassifierFolder = Annotated[Path | None, typer.Option("--model", metavar="DIR", help="Another classifier.")]
LinesFile = Annotated[str, typer.Argument(metavar="[FILE|-]", help="JSON Lines; - is standard input.")]


@verb(app, "classify", panel=LEARN)
def classify(
    session: Session,
    file: LinesFile = "-",
    model: ClassifierFolder = None,
    words: Annotated[
        bool, typer.Option("--words", help="Also name the words behind each label; takes far longer.")
    ] = False,
) -> ExitCode | None:
    """Filter: add sentiment, urgency, intent, needs_reply, scores and reasons to each line's object."""
    from socialdesk import analysis
    from socialdesk.cli import filters

    with filters.opened(file) as source:
        classifier = analysis.load(model or session.settings().models / "default")
        wrong = filters.run(source, filters.classifying(classifier, words=words), session.out)
    return ExitCode.UNREADABLE if wrong else None


@verb(app, "suggest", panel=LEARN)
def suggest(
    session: Session,
    file: LinesFile = "-",
    model: ClassifierFolder = None,
    playbook: Annotated[
        Path | None, typer.Option("--playbook", metavar="DIR", help="Another playbook.")
    ] = None,
    initials: Annotated[str, typer.Option("--initials", help="Sign with these.")] = "",
    brand: Annotated[str, typer.Option("--brand", metavar="NAME", help="Whose replies these are.")] = "",
) -> ExitCode | None:
    """Filter: add up to three suggested replies, with tone and findings, to each line's object."""
    from socialdesk import analysis, drafting
    from socialdesk.cli import filters

    settings = session.settings()
    book = drafting.load(playbook or settings.resources / "playbooks" / "default")
    with filters.opened(file) as source:
        work = filters.suggesting(
            lambda: analysis.load(model or settings.models / "default"),
            book,
            initials=initials or settings.agent.initials,
            brand=brand,
            note=session.out.note,
        )
        wrong = filters.run(source, work, session.out)
    return ExitCode.UNREADABLE if wrong else None


@verb(app, "label", panel=LEARN)
def label(
    session: Session,
    mention: MentionNumber,
    sentiment: Annotated[str, typer.Option("--sentiment", help="negative, neutral or positive.")] = "",
    urgency: Annotated[str, typer.Option("--urgency", help="low, normal, high or critical.")] = "",
    intent: Annotated[str, typer.Option("--intent", help="What the author wants.")] = "",
    needs_reply: Annotated[str, typer.Option("--needs-reply", help="yes or no.")] = "",
    back: Annotated[
        list[str] | None, typer.Option("--back", metavar="QUESTION", help="Take a correction back.")
    ] = None,
) -> None:
    """Set labels right; they outlive every later classification, and `learn` learns from them."""
    from socialdesk.cli.learning import set_labels
    from socialdesk.domain.classification import Head

    given = (sentiment, urgency, intent, needs_reply)
    said = {head: value for head, value in zip(Head, given, strict=True) if value}
    set_labels(session, mention, said, back or [])


@verb(app, "learn", panel=LEARN)
def learn(
    session: Session,
    apply: Annotated[bool, typer.Option("--apply", help="Put it to use where it is better.")] = False,
    list_: Annotated[bool, typer.Option("--list", help="What was learned, and what is in use.")] = False,
    back: Annotated[
        int | None, typer.Option("--back", metavar="REVISION", help="Use an earlier one; 0: none.", min=0)
    ] = None,
) -> None:
    """Learn from the labels that people set right: show before and after, change nothing."""
    from socialdesk.cli import learning

    if list_:
        learning.list_learned(session)
    elif back is not None:
        learning.go_back(session, back)
    else:
        learning.learn(session, apply=apply)


@verb(app, "habits", panel=LEARN)
def habits(
    session: Session,
    brand: BrandName = "",
    phrases: Annotated[bool, typer.Option("--phrases", help="Phrases that are edited away.")] = False,
    ideas: Annotated[bool, typer.Option("--ideas", help="Replies that deserve to be templates.")] = False,
    template: Annotated[
        str, typer.Option("--template", metavar="KEY", help="Write this idea into the playbook.")
    ] = "",
    text: Annotated[str, typer.Option("--text", help="In other words than the idea's.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Rows to show.")] = 40,
) -> None:
    """What people make of suggestions: sent as they were, edited, passed over; and what came after."""
    from socialdesk.cli.habits import make_template, show_habits, show_ideas, show_phrases

    if template:
        make_template(session, brand, template, text)
    elif phrases:
        show_phrases(session, brand)
    elif ideas:
        show_ideas(session, brand)
    else:
        show_habits(session, brand, limit)


# --- set up -----------------------------------------------------------------------------------------


@verb(app, "doctor", panel=KEEP)
def doctor(session: Session) -> ExitCode | None:
    """Check everything that SocialDesk stands on, and say what to do about what is not well."""
    from socialdesk.cli.doctor import examine

    return examine(session)
