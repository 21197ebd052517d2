"""Who did what, when, in the terminal: ``socialdesk activity``."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from socialdesk.cli import words
from socialdesk.cli.session import Session, agent, brand_of
from socialdesk.domain.activity import ActivityFilter, ActivityLine, Area, in_words
from socialdesk.domain.mention import MentionId


def show_activity(
    session: Session,
    *,
    by: str | None,
    about: str,
    mention: int | None,
    since: date | None,
    until: date | None,
    limit: int,
    csv: Path | None,
    brand: str,
) -> None:
    """Print the lines asked for, newest first, or write all of them as a table."""
    if about and about not in set(Area):
        raise typer.BadParameter(f"{about} is nothing to ask for. Choose one of: {', '.join(Area)}.")
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        zone = ZoneInfo(chosen.hours.zone)
        which = ActivityFilter(
            by=by,
            area=Area(about) if about else None,
            mention_id=None if mention is None else MentionId(mention),
            since=_midnight(since, zone),
            until=_midnight(until + timedelta(days=1), zone) if until else None,
        )
        if csv is not None:
            written = desk.activity.export(chosen.id, which, csv, by=agent(desk))
            session.out.say(f"Wrote {words.plural(written, 'line')} to {csv}.")
            session.out.data({"file": str(csv), "lines": written})
            return
        lines = desk.activity.page(chosen.id, which, None, limit)
        session.out.data([_shape(line) for line in lines])
        if not lines:
            session.out.say("Nothing like that happened.")
            return
        now = desk.clock()
        session.out.table(
            ("When", "Who", "What", ">No.", "About"),
            [
                (
                    words.ago(line.at, now),
                    words.clean(line.by, 40) or "SocialDesk",
                    words.clean(in_words(line.kind, line.detail if line.kind != "edited" else ""), 120),
                    str(line.mention_id or ""),
                    words.clean(" · ".join(part for part in (line.who, line.excerpt) if part), 100),
                )
                for line in lines
            ],
        )


def _midnight(day: date | None, zone: ZoneInfo) -> datetime | None:
    return None if day is None else datetime.combine(day, time(), zone)


def _shape(line: ActivityLine) -> dict[str, object]:
    return {
        "at": line.at.isoformat(),
        "by": line.by,
        "kind": line.kind,
        "what": in_words(line.kind, line.detail),
        "detail": line.detail,
        "mention": line.mention_id,
        "customer": line.customer_id,
        "about": line.who,
    }
