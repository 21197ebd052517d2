"""Spelling of a reply: in the language it is written in, with the names of its conversation known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.config import Settings
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.spelling import Misspelling, NoSpelling, Speller, names_in
from socialdesk.store import Store

OWN_WORDS = "words.txt"
"""In the workspace; one word on a line."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """What was found in a text in ``lang``; ``why_not`` says why it was not looked at, with what to do."""

    lang: str
    words: tuple[Misspelling, ...] = ()
    why_not: str = ""


class Spelling:
    """``identify(text, hint)`` answers with an ISO 639-1 code."""

    def __init__(
        self,
        store: Store,
        settings: Callable[[], Settings],
        identify: Callable[[str, str | None], str],
        speller: Speller | None = None,
    ) -> None:
        self._store = store
        self._settings = settings
        self._identify = identify
        self._speller = speller or Speller(settings().workspace / OWN_WORDS)

    def look(self, mention_id: MentionId, text: str) -> Spelt:
        """The misspelt words of a reply; some milliseconds, more when a dictionary is opened first."""
        if not self._settings().spelling:
            return Spelt("", why_not="Spelling is turned off in the settings.")
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
            brand = read.brands.get(mention.brand_id)
        lang = self._identify(text, mention.lang)
        agent = self._settings().agent
        author = mention.post.author
        said = f"{author.name} {author.handle} {brand.name} {agent.name} {agent.initials} {brand.signature}"
        names = {*names_in(mention.post.text), *names_in(mention.post.title), *said.split()}
        try:
            return Spelt(lang, self._speller.misspelt(text, lang, names))
        except NoSpelling as error:
            return Spelt(lang, why_not=str(error))

    def suggest(self, word: str, lang: str) -> tuple[str, ...]:
        """Words that may have been meant; up to a second for a long one."""
        try:
            return self._speller.suggest(word, lang)
        except NoSpelling:
            return ()

    def learn(self, word: str) -> None:
        """Never mark this word again. Raises `SettingWrong` when the file of own words cannot be kept."""
        self._speller.learn(word)

    def forget(self, word: str) -> None:
        """Take back `learn`."""
        self._speller.forget(word)
