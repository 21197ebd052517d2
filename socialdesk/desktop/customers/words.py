"""Words of customers: how a row of the list, a line of their history and a promise are said."""

from __future__ import annotations

from datetime import datetime

from socialdesk.desktop import words
from socialdesk.desktop.widgets.paged_list import Line
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.customer import CustomerOrder, CustomerRow, Likely, Likeness, Utterance, Voice

ORDERS = {
    CustomerOrder.LATEST: mark("Wrote last"),
    CustomerOrder.MOST: mark("Wrote most"),
    CustomerOrder.UNHAPPY: mark("Unhappiest"),
    CustomerOrder.HAPPY: mark("Happiest"),
    CustomerOrder.FOLLOWED: mark("Most followers"),
}
PROMISES = {
    "date": mark("A date"),
    "refund": mark("Money back"),
    "discount": mark("A discount or gift"),
}


def mood(value: int) -> tuple[str, str]:
    """How they feel on the whole, as (words, chip kind): the figure is positive mentions less negative."""
    if value < 0:
        return tr("Negative {figure}", figure=words.signed(value)), "negative"
    if value > 0:
        return tr("Positive {figure}", figure=words.signed(value)), "positive"
    return tr("Neutral"), "plain"


def row_line(row: CustomerRow, now: datetime) -> Line:
    """A customer in the list."""
    known = [f"{words.platform(p)} {words.handle(p, handle)}".strip() for p, handle in row.identities]
    chips = [(tr("%n mentions", row.mentions), "plain"), mood(row.mood)]
    if row.followers is not None:
        chips.append((tr("{count} followers", count=words.compact(row.followers)), "plain"))
    chips += [(words.plain(tag), "accent") for tag in row.tags]
    return Line(
        words.isolated(row.name) or tr("Unknown"),
        words.ago(row.last_at, now),
        " · ".join(known),
        chips=tuple(chips),
    )


def said_line(said: Utterance, now: datetime) -> Line:
    """One thing that was said, by them or by us."""
    who = {
        Voice.THEM: tr("They wrote"),
        Voice.US: tr("We answered"),
        Voice.ELSEWHERE: tr("We answered elsewhere"),
    }[said.voice]
    beside = [words.platform(said.platform)]
    if said.by:
        beside.append(tr("approved by {who}", who=words.person(said.by)))
    chips: list[tuple[str, str]] = []
    if said.sentiment is not None:
        chips.append((tr(words.SENTIMENTS[said.sentiment]), words.SENTIMENT_CHIPS[said.sentiment]))
    if said.edited:
        chips.append((tr("edited"), "plain"))
    if said.gone:
        chips.append((tr("Deleted"), "plain"))
    text = tr("The author deleted this post.") if said.gone and not said.text else " ".join(said.text.split())
    return Line(
        who,
        words.ago(said.at, now),
        " · ".join(beside),
        text[:400],
        tuple(chips),
        said.voice is not Voice.THEM,
    )


def likely_words(each: Likely) -> str:
    """Why somebody may be the same person."""
    row = each.customer
    where = words.commas(dict.fromkeys(words.platform(platform) for platform, _ in row.identities))
    form = (
        tr("{name} on {place} has the same handle: {shared}")
        if each.why is Likeness.HANDLE
        else tr("{name} on {place} has the same name: {shared}")
    )
    return form.format(name=words.isolated(row.name), place=where, shared=words.isolated(each.shared))
