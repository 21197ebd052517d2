"""Over the reply: what else is under way with this customer, so that nobody answers them twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialdesk.desktop import words
from socialdesk.desktop.reply.strip import Strip
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.words import tr
from socialdesk.domain.customer import Dealing, Doing
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import MentionId
from socialdesk.domain.sign_off import Standing

KEY = "Shift+E"


def dealing_words(dealings: Sequence[Dealing], standing: Standing, now: datetime) -> str:
    """The first of them in a sentence, where, and how many more there are; "" for none: "You answered this
    customer 3 min ago · X"."""
    if not dealings:
        return ""
    parts = [_said(dealings[0], standing, now), words.platform(dealings[0].platform)]
    if len(dealings) > 1:
        parts.append(tr("%n more", len(dealings) - 1))
    return words.line(parts)


def _said(dealing: Dealing, standing: Standing, now: datetime) -> str:
    mine = fold(dealing.by) == fold(standing.me)
    known = next((p.name for p in standing.team.people if fold(p.name) == fold(dealing.by)), dealing.by)
    name, time = words.isolated(known), words.ago(dealing.at, now)
    match dealing.doing:
        case Doing.LEAVING if mine:
            return tr("Another reply of yours to this customer is on its way")
        case Doing.LEAVING:
            return tr("A reply to this customer is on its way, approved by {name}", name=name)
        case Doing.ASKED if mine:
            return tr("Another draft of yours for this customer waits for a second person")
        case Doing.ASKED:
            return tr("A draft for this customer waits for a second person, written by {name}", name=name)
        case Doing.BEGUN if mine:
            return tr("You began another reply to this customer {time}", time=time)
        case Doing.BEGUN:
            return tr("{name} began another reply to this customer {time}", name=name, time=time)
        case Doing.ANSWERED if mine and known:
            return tr("You answered this customer {time}", time=time)
        case Doing.ANSWERED if known:
            return tr("{name} answered this customer {time}", name=name, time=time)
        case Doing.ANSWERED:
            return tr("This customer was answered {time}", time=time)
        case _:
            return tr("This customer waits for another answer, too, asked {time}", time=time)


class DealingLine(Strip):
    """Hidden where nothing else is under way. `wanted` carries the mention to go to."""

    wanted = Signal(object)  # MentionId

    def __init__(
        self, theme: Theme, icons: Icons, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, "customers", tr("Go there"), KEY, parent)
        self._now = now
        self._mention: MentionId | None = None
        self.pressed.connect(self.go)

    def show_dealings(self, dealings: Sequence[Dealing], standing: Standing) -> None:
        """Say what is under way; hide where that is nothing."""
        self._mention = dealings[0].mention_id if dealings else None
        self.say(dealing_words(dealings, standing, self._now()))

    def clear(self) -> None:
        self.show_dealings((), Standing())

    def go(self) -> None:
        """Go to the mention that is spoken of, if there is one."""
        if self._mention is not None:
            self.wanted.emit(self._mention)
