"""How listening goes, in words: the line of the side bar, the notice above the screens, and whether any
source can be reached at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialdesk.desktop import words
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import tr
from socialdesk.services.accounts import Notice, NoticeKind

if TYPE_CHECKING:
    from socialdesk.domain.account import Account, SourceHealth


@dataclass(frozen=True, slots=True)
class Listening:
    """What the line at the bottom of the side bar says."""

    text: str
    trouble: str = ""  # why the sources want to be looked at


def listening(health: list[tuple[Account, SourceHealth]], now: datetime) -> Listening:
    """The line about the sources: when they were last heard, or what keeps them."""
    active = _active(health)
    if not active:
        return Listening(tr("Paused") if health else tr("No source yet"))
    needy = [account for account, state in active if state.error_family == "needs_attention"]
    heard = [state.last_success_at for _, state in active if state.last_success_at is not None]
    waiting = [
        (account, state.retry_at)
        for account, state in active
        if state.error_family == "unavailable" and state.retry_at is not None and state.retry_at > now
    ]
    if needy:
        names = words.commas(words.platform(account.platform) for account in needy)
        return Listening(tr("{sources} needs you", sources=names), tr("{sources} needs you", sources=names))
    if not heard:
        return Listening(tr("Listening…"))
    newest = max(heard)
    if waiting and len(waiting) == len(active):
        first = min(at for _, at in waiting)
        return Listening(
            tr("Offline. Tries again at {time}", time=words.clock(first)), tr("No source can be reached.")
        )
    if waiting:
        account, at = waiting[0]
        said = tr(
            "Waiting for {source} until {time}", source=words.platform(account.platform), time=words.clock(at)
        )
        return Listening(said, said)
    if now - newest < timedelta(seconds=5):
        return Listening(tr("Listening, checked just now"))
    return Listening(tr("Listening, checked {ago}", ago=words.ago(newest, now)))


def out_of_reach(health: list[tuple[Account, SourceHealth]]) -> bool:
    """No source that should be heard can be reached just now."""
    active = _active(health)
    return bool(active) and all(state.error_family == "unavailable" for _, state in active)


def _active(health: list[tuple[Account, SourceHealth]]) -> list[tuple[Account, SourceHealth]]:
    return [
        (account, state) for account, state in health if not account.paused and account.platform != "files"
    ]


def notice_words(notices: list[Notice], now: datetime) -> str:
    """One sentence on the sources that want to be looked at, the worst first; empty when all is well.

    A gap is told on the Sources screen, not here: there is nothing to be done about it.
    """
    order = {NoticeKind.NEEDS_PERSON: 0, NoticeKind.SILENT: 1, NoticeKind.TOKEN_ENDS: 2}
    telling = sorted((each for each in notices if each.kind in order), key=lambda each: order[each.kind])
    if not telling:
        return ""
    first = telling[0]
    source = words.platform(first.account.posts_as)
    if first.kind is NoticeKind.NEEDS_PERSON:
        said = tr("{source} needs you: {what}", source=source, what=translated(first.detail))
    elif first.kind is NoticeKind.SILENT:
        said = tr(
            "{source} has been silent since {time}. Nothing new arrives from there.",
            source=source,
            time=words.moment(first.since, now),
        )
    else:
        said = tr(
            "Access to {source} ends {time}. Connect it again before then.",
            source=source,
            time=words.moment(first.since, now),
        )
    others = len(telling) - 1
    return f"{said} {tr('%n more sources want a look.', others)}" if others else said
