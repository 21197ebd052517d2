"""Drafting ahead: the brand's language model writes for what waits, before anybody opens it.

Only where a person wants it so, and only for mentions that want a reply and for which nothing prepared is
ready. What it wrote is judged as any of its answers, and a person approves it or not. Somebody who asks the
model about a mention comes first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from socialdesk.domain.assistant import AssistantChoice
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import SuggestionKind
from socialdesk.errors import SocialDeskError
from socialdesk.services.assistant import CANCELLED, Assistant, is_here
from socialdesk.services.bulletin import Bulletin
from socialdesk.services.clock import Clock
from socialdesk.services.inbox import QUEUE
from socialdesk.services.replies import Replies
from socialdesk.services.triage import wants_reply
from socialdesk.store import Store

LOOKS_AHEAD = 30
"""Mentions at the top of the queue for which it writes: what is further down changes before it is read."""

MOST_A_DAY = 300
"""Questions of one brand in 24 hours to a model that is not on this machine, where each costs something."""

DAY = timedelta(days=1)

log = logging.getLogger(__name__)


class DraftingAhead:
    """`run` blocks for as long as there is something to write; one thread runs it."""

    def __init__(
        self, store: Store, assistant: Assistant, replies: Replies, bulletin: Bulletin, clock: Clock
    ) -> None:
        self._store = store
        self._assistant = assistant
        self._replies = replies
        self._bulletin = bulletin
        self._clock = clock
        self._refused: dict[MentionId, int] = {}  # with the version that was refused
        self._trouble: dict[BrandId, str] = {}

    def trouble(self, brand_id: BrandId) -> str:
        """Why it does not write just now, as a sentence; "" while nothing is in its way."""
        return self._trouble.get(brand_id, "")

    def run(self, stopped: Callable[[], bool]) -> int:
        """Write what there is to write, for each brand that wants it; answers how many questions were asked.
        A server that is gone is asked again at the next call."""
        with self._store.reading() as read:
            choices = [each for each in read.assistant.switched_on() if each.ahead]
        for gone in self._trouble.keys() - {each.brand_id for each in choices}:
            del self._trouble[gone]
        return sum(self._write(each, stopped) for each in choices)

    def _write(self, choice: AssistantChoice, stopped: Callable[[], bool]) -> int:
        asked = 0
        try:
            while not stopped() and (found := self._next(choice)) is not None:
                mention_id, version = found
                drafted = self._assistant.draft_aside(mention_id, stopped)
                if drafted.dropped is not None and drafted.dropped.code == CANCELLED:
                    break  # a person asks, or the program ends
                if drafted.seconds:
                    asked += 1
                else:  # it was not given to a model at all
                    self._refused[mention_id] = version
        except SocialDeskError as error:
            self._say(choice.brand_id, str(error))
        else:
            self._say(choice.brand_id, self._spent(choice))
        return asked

    def _next(self, choice: AssistantChoice) -> tuple[MentionId, int] | None:
        """The most pressing mention that it should write for, with its version."""
        if self._spent(choice):
            return None
        with self._store.reading() as read:
            rows = read.mentions.page(choice.brand_id, QUEUE, None, LOOKS_AHEAD)
            asked = read.assistant.asked(row.id for row in rows)
        for row in rows:
            if asked.get(row.id):
                continue  # its answer was dropped, and would be again
            with self._store.reading() as read:
                mention = read.mentions.get(row.id)
            if mention.classification is None or not wants_reply(mention.classification):
                continue
            if self._refused.get(row.id) == mention.version:
                continue
            known = self._replies.suggest(row.id)
            written = any(each.kind is SuggestionKind.MODEL for each in known)
            if not written and not (known and known[0].ready):
                return row.id, mention.version
        return None

    def _spent(self, choice: AssistantChoice) -> str:
        if is_here(choice.address):
            return ""
        with self._store.reading() as read:
            asked = read.assistant.asked_since(choice.brand_id, self._clock() - DAY)
        if asked < MOST_A_DAY:
            return ""
        return (
            f"The language model was asked {asked} times in the last 24 hours. It writes by itself again "
            f"when these are fewer than {MOST_A_DAY}; you can still ask it about a mention."
        )

    def _say(self, brand_id: BrandId, trouble: str) -> None:
        if self._trouble.get(brand_id, "") != trouble:
            self._trouble[brand_id] = trouble
            if trouble:
                log.warning("Drafting ahead: %s", trouble)
            self._bulletin.publish(Changes(model=True))
