"""A first suggestion in every language, for nobody: who opens a mention then waits for no list to be read."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.reply import ReplyRule
from socialdesk.drafting import DraftRequest, suggest
from socialdesk.drafting.playbook import Playbook, Playbooks
from socialdesk.errors import SettingWrong
from socialdesk.store import Store

SAID = (
    (Sentiment.NEGATIVE, Urgency.HIGH, Intent.DELIVERY),
    (Sentiment.NEUTRAL, Urgency.NORMAL, Intent.QUESTION),
    (Sentiment.POSITIVE, Urgency.LOW, Intent.PRAISE),
)
"""What the mentions of the rehearsal are: together they ask for nearly every list of a language."""

log = logging.getLogger(__name__)


class Rehearsal:
    """Lists of phrases are compiled when they are first asked about, half a second of them for the first
    suggestion in a language, while whoever asked waits."""

    def __init__(self, store: Store, books: Playbooks) -> None:
        self._store, self._books = store, books
        self._done: dict[tuple[str, str], Playbook] = {}
        self._turn = threading.Lock()

    def __call__(self, stop: Callable[[], bool] = lambda: False) -> None:
        """Suggest in each language of every brand's playbook; quick where that was done."""
        with self._store.reading() as read:
            names = dict.fromkeys(brand.playbook for brand in read.brands.all())
        with self._turn:
            for name in names:
                try:
                    book = self._books.get(name)
                except SettingWrong as error:  # said louder elsewhere
                    log.info("The playbook “%s” is not rehearsed: %s", name, error)
                    continue
                for lang in book.languages:
                    if stop():
                        return
                    if self._done.get((name, lang)) is not book:
                        _suggest(book, lang)
                        self._done[name, lang] = book


def _suggest(book: Playbook, lang: str) -> None:
    for sentiment, urgency, intent in SAID:
        said = Classification(sentiment, urgency, intent, needs_reply=True, scores={})
        suggest(DraftRequest("?", lang, "", "", "", said, ReplyRule(allowed=True, limit=500)), book)
