"""What a person reads in the terminal: the queue, one mention, the outbox, trends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text

from socialdesk.cli import shapes, words
from socialdesk.cli.output import SENTIMENT_STYLE, URGENCY_STYLE, Output
from socialdesk.domain.mention import Mention, MentionKind
from socialdesk.domain.reply import Reply, ReplyState, Severity, Suggestion
from socialdesk.domain.trend import SentimentCounts, Trend

if TYPE_CHECKING:
    from socialdesk.domain.brand import Brand
    from socialdesk.services.desk import Desk
    from socialdesk.services.inbox import Opened
    from socialdesk.store.view import View

MOST_REASONS = 5
BAR = "█"


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One mention of a list, with its best suggestion where it was asked for."""

    mention: Mention
    draft: Suggestion | None = None


def queue_lines(
    desk: Desk, brand: Brand, where: View, limit: int, *, drafts: bool = False
) -> list[QueueLine]:
    rows = desk.inbox.page(brand.id, where, None, limit)
    with desk.store.reading() as read:
        found = [read.mentions.get(row.id) for row in rows]
    lines = []
    for each in found:
        wants = each.classification is not None and each.classification.needs_reply
        made = desk.replies.suggest(each.id) if drafts and wants else ()
        lines.append(QueueLine(each, made[0] if made else None))
    return lines


def show_queue(out: Output, lines: Sequence[QueueLine], now: datetime, *, waiting: int) -> None:
    """``waiting`` is how many there are in all."""
    out.data([queue_shape(line) for line in lines])
    if not lines:
        out.say("Nothing here. New mentions come with `socialdesk run`.")
        return
    rows = [
        (
            str(line.mention.id),
            Text("\n").join((_score(line.mention), _labels(line.mention))),
            _said(line, now),
            _why(line.mention, now),
        )
        for line in lines
    ]
    out.table((">No.", "Priority", "Mention", "Why"), rows, lines=True, shares={"Mention": 3, "Why": 2})
    more = f" of {waiting:,}{'+' if waiting >= 1000 else ''}" if waiting > len(lines) else ""
    out.say(f"{words.plural(len(lines), 'mention')}{more}. Look closer with: socialdesk show NUMBER")


def queue_shape(line: QueueLine) -> shapes.Shape:
    shape = shapes.mention(line.mention)
    if line.draft is not None:
        shape["draft"] = shapes.suggestion(line.draft)
    return shape


def _score(mention: Mention) -> Text:
    style = "bold red" if mention.priority >= 80 else "bold yellow" if mention.priority >= 50 else ""
    return Text(str(mention.priority), style=style)


def _labels(mention: Mention) -> Text:
    said = mention.classification
    if said is None:
        return Text("not sorted yet", style="dim")
    unsure = {head.value for head in said.unsure}
    text = Text()
    text.append(said.urgency.value + _doubt("urgency" in unsure), style=URGENCY_STYLE[said.urgency.value])
    text.append("\n" + said.sentiment.value, style=SENTIMENT_STYLE[said.sentiment.value])
    text.append(_doubt("sentiment" in unsure))
    text.append(f"\n{said.intent.value.replace('_', ' ')}{_doubt('intent' in unsure)}", style="dim")
    return text


def _doubt(unsure: bool) -> str:
    return "?" if unsure else ""


def _said(line: QueueLine, now: datetime) -> Text:
    mention, post = line.mention, line.mention.post
    handle = words.clean(post.author.handle, 30)
    text = Text(f"{handle} on {mention.post.platform}, {words.ago(post.published_at, now)}", style="dim")
    text.append("\n" + words.clean(post.text, 280), style="default not dim")
    if line.draft is not None:
        start = "" if line.draft.ready else "(a start) "
        text.append(f"\n→ {start}{words.clean(line.draft.text, 280)}", style="cyan not dim")
    return text


def _why(mention: Mention, now: datetime) -> Text:
    strongest = sorted(mention.reasons, key=lambda why: -abs(why.points))
    shown = len(strongest) if len(strongest) == MOST_REASONS + 1 else MOST_REASONS  # "1 more" says less
    lines = [words.reason(why) for why in strongest[:shown]]
    if rest := strongest[shown:]:
        lines.append(f"{len(rest)} more {sum(why.points for why in rest):+d}")
    if mention.answer_by is not None:
        lines.append(f"answer {words.due(mention.answer_by, now)}")
    return Text("\n".join(lines))


def show_mention(out: Output, desk: Desk, opened: Opened) -> None:
    """The conversation around a mention and all that is needed to decide."""
    from socialdesk.drafting.length import measure

    mention, now = opened.mention, desk.clock()
    lengths = [measure(made.text, opened.rule) for made in opened.suggestions]
    out.data(
        {
            **shapes.mention(mention),
            "reply": shapes.rule(opened.rule),
            "suggestions": [
                shapes.suggestion(made, length)
                for made, length in zip(opened.suggestions, lengths, strict=True)
            ],
            "thread": [
                {**shapes.mention(each), "kind": each.kind.value}
                for each in opened.thread
                if each.id != mention.id
            ],
            "customer": None
            if opened.customer is None
            else {
                "id": opened.customer.id,
                "name": opened.customer.name,
                "tags": list(opened.customer.tags),
                "notes": opened.customer.notes,
                "mentions": opened.customer.mentions,
                "answered": opened.customer.answered,
            },
            "replies": [shapes.reply(row) for row in opened.replies],
        }
    )
    post = mention.post
    head = Text(f"Mention {mention.id}, version {mention.version}, {mention.status.value}", style="bold")
    out.say(head)
    for each in opened.thread or (mention,):
        ours = each.kind is MentionKind.OWN
        who = "we" if ours else words.clean(each.post.author.handle, 40)
        line = Text(f"{who}, {words.ago(each.post.published_at, now)}: ", style="green" if ours else "dim")
        line.append(words.clean(each.post.text), style="bold default" if each.id == mention.id else "default")
        out.say(line)
    if post.url:
        out.say(Text(words.clean(post.url), style="dim"))
    out.say(Text.assemble("Priority ", _score(mention), ": ", ", ".join(map(words.reason, mention.reasons))))
    if mention.classification:
        out.say(Text(", ".join(_labels(mention).plain.split("\n"))))
    if mention.answer_by:
        out.say(f"Answer {words.due(mention.answer_by, now)}.")
    if opened.customer:
        tags = f" ({', '.join(map(words.clean, opened.customer.tags))})" if opened.customer.tags else ""
        name = words.clean(opened.customer.name, 60)
        out.say(Text(f"{name}{tags}: {words.plural(opened.customer.mentions, 'mention')} so far."))
    if not opened.rule.allowed:
        out.say(Text(f"To be posted by hand: {opened.rule.why_not}", style="yellow"))
    if opened.suggestions and not opened.suggestions[0].ready:
        out.say("\nNo prepared reply fits this one. These are starts for your own words:")
    for number, (made, length) in enumerate(zip(opened.suggestions, lengths, strict=True), start=1):
        out.say(
            Text(
                f"\n{number}. {made.label}, {length.used} of {length.limit}, warmth {made.tone.warmth:.2f}",
                "bold",
            )
        )
        out.say(Text(made.text))
        for finding in made.findings:
            style = "red" if finding.severity is Severity.HARD else "yellow"
            out.say(Text(f"! {finding.message}", style=style))
    if opened.suggestions:
        words_of = "--suggestion 1" if opened.suggestions[0].ready else "--text YOURS"
        out.say(f"\nApprove with: socialdesk approve {mention.id} {words_of} --seen {mention.version}")


_STATE_WORDS = {
    ReplyState.APPROVED: "waits",
    ReplyState.SENDING: "on its way",
    ReplyState.SENT: "sent",
    ReplyState.FAILED: "failed",
    ReplyState.UNCERTAIN: "in doubt",
    ReplyState.BY_HAND: "by hand",
    ReplyState.WITHDRAWN: "taken back",
}


def show_outbox(out: Output, replies: Sequence[Reply], now: datetime) -> None:
    out.data([shapes.reply(row) for row in replies])
    if not replies:
        out.say("The outbox is empty.")
        return
    rows = []
    for row in replies:
        note = words.clean(row.note, 160)
        if row.state is ReplyState.APPROVED and row.not_before > now:
            note = f"leaves {words.due(row.not_before, now)}. {note}".strip()
        if row.receipt and row.receipt.url:
            note = words.clean(row.receipt.url)
        to = f"{words.clean(row.author_handle, 30)} on {row.platform}"
        state = "stopped" if row.stopped else _STATE_WORDS[row.state]
        rows.append((str(row.id), str(row.mention_id), state, to, words.clean(row.text, 160), note))
    out.table((">Reply", ">Mention", "State", "To", "Text", "Note"), rows)


def show_trend(out: Output, brand: str, found: Trend) -> None:
    """Days as bars, with the figures beside them and the span before for comparison."""
    total, before = found.total, found.before
    change = f", {total.total - before.total:+,} on the time before" if before.total else ""
    heard = f"{words.plural(total.total, 'mention')}{change}"
    out.say(
        Text(
            f"{words.clean(brand)}, {found.first} to {found.last}: {heard}",
            "bold",
        )
    )
    out.say(f"Net sentiment {_net(total)} (before: {_net(before)})")
    response, earlier = found.response, found.response_before
    out.say(
        f"First answer after {words.minutes(response.median)} (half of them), "
        f"{words.minutes(response.p90)} (nine of ten); before: {words.minutes(earlier.median)}. "
        f"In time: {response.within_target} of {response.due}."
    )
    if found.spike:
        out.say(Text(f"{found.spike[0]} stands out: {found.spike[1]:.1f} times the usual.", style="yellow"))
    most = max((counts.total for _, counts in found.days), default=0)
    rows = [(str(day), f"{counts.total:,}", _net(counts), _bar(counts, most)) for day, counts in found.days]
    out.table(("Day", ">Mentions", ">Net", "Negative, neutral, positive"), rows)
    for title, parts in (
        ("Platform", found.by_platform),
        ("Language", found.by_lang),
        ("About", found.by_intent),
    ):
        if parts:
            out.table(
                (title, ">Mentions", ">Net"),
                [(name.replace("_", " "), f"{counts.total:,}", _net(counts)) for name, counts in parts],
            )
    if len(found.share_of_voice) > 1:
        everyone = sum(count for _, count in found.share_of_voice) or 1
        out.table(
            ("Share of voice", ">Mentions", ">Share"),
            [
                (words.clean(name, 40), f"{count:,}", f"{count / everyone:.0%}")
                for name, count in found.share_of_voice
            ],
        )


def _net(counts: SentimentCounts) -> str:
    return "–" if counts.net is None else f"{counts.net:+.0f}"


def _bar(counts: SentimentCounts, most: int, width: int = 40) -> Text:
    text = Text()
    if most:
        for number, style in (
            (counts.negative, "red"),
            (counts.neutral + counts.unlabelled, "bright_black"),
            (counts.positive, "green"),
        ):
            text.append(BAR * round(number / most * width), style=style)
    return text
