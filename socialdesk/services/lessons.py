"""Lessons: what the replies of a brand teach its playbook, and writing them into it."""

from __future__ import annotations

from dataclasses import dataclass

from socialdesk.domain.mention import BrandId
from socialdesk.domain.reply import Severity
from socialdesk.drafting.lessons import CutPhrase, TemplateIdea, cut_phrases, template_ideas
from socialdesk.drafting.playbook import Playbook, Playbooks
from socialdesk.drafting.playbook_contents import Entry, Kind, Part
from socialdesk.drafting.toml_edit import Value
from socialdesk.errors import AgainstGuard
from socialdesk.services.clock import Clock
from socialdesk.services.habits import REMEMBERED
from socialdesk.services.playbooks import BrandPlaybooks, Written
from socialdesk.store import Store


@dataclass(frozen=True, slots=True)
class Learned:
    """What a year of replies says about a brand's playbook; ``aside`` holds the keys of what somebody put
    aside."""

    cuts: tuple[CutPhrase, ...]
    ideas: tuple[TemplateIdea, ...]
    aside: frozenset[str] = frozenset()


class Lessons:
    """Each look reads a year of replies: a second or so for the busiest brands, never on the GUI thread."""

    def __init__(self, store: Store, books: Playbooks, playbooks: BrandPlaybooks, clock: Clock) -> None:
        self._store = store
        self._books = books
        self._playbooks = playbooks
        self._clock = clock

    def cut_phrases(self, brand_id: BrandId) -> list[CutPhrase]:
        """Phrases of the brand's templates and answers that people nearly always take out, with counts."""
        with self._store.reading() as read:
            sent = read.habits.sent(brand_id, self._clock() - REMEMBERED)
        return cut_phrases(sent, self._playbook(brand_id))

    def template_ideas(self, brand_id: BrandId) -> list[TemplateIdea]:
        """Replies that worked and that no template says yet, those said most often first."""
        with self._store.reading() as read:
            sent = read.habits.sent(brand_id, self._clock() - REMEMBERED)
            name = read.brands.get(brand_id).name
        return template_ideas(sent, self._playbook(brand_id), name)

    def learned(self, brand_id: BrandId) -> Learned:
        """Both of these, from one reading."""
        with self._store.reading() as read:
            sent = read.habits.sent(brand_id, self._clock() - REMEMBERED)
            name = read.brands.get(brand_id).name
            aside = read.habits.aside(brand_id)
        playbook = self._playbook(brand_id)
        return Learned(tuple(cut_phrases(sent, playbook)), tuple(template_ideas(sent, playbook, name)), aside)

    def put_aside(self, brand_id: BrandId, key: str, by: str) -> None:
        """Be done with a lesson, by its key, without following it."""
        with self._store.writing() as write:
            write.habits.put_aside(brand_id, key, by, self._clock())

    def take_up(self, brand_id: BrandId, key: str) -> None:
        """Take that back."""
        with self._store.writing() as write:
            write.habits.take_up(brand_id, key)

    def make_template(self, brand_id: BrandId, idea: TemplateIdea, text: str = "") -> Written:
        """Write an idea into the brand's own playbook, in other words if ``text`` is given; the answer takes
        it back again (`BrandPlaybooks.undo`).

        Raises `AgainstGuard` for what may not go out, and what `BrandPlaybooks.save` raises; nothing is
        written then.
        """
        text = text.strip() or idea.text
        values: dict[str, Value | None] = {
            "key": idea.key,
            "intents": [str(idea.intent)],
            "situation": idea.situation or None,
            "sentiments": [str(each) for each in idea.sentiments] or None,
            "approach": str(idea.approach),
            "length": str(idea.length),
            "text": text,
        }
        said = {key: each for key, each in values.items() if each is not None}
        entry = Entry(
            Part.TEMPLATES,
            Kind.TEMPLATE,
            f"templates/{idea.lang}.toml",
            "template",
            idea.key,
            said,
            own=True,
            beneath=None,
            lang=idea.lang,
        )
        sheet = self._playbooks.sheet(brand_id)
        meter = self._playbooks.preview(sheet, entry, text).meter
        hard = [each for each in meter.stopping if each.severity is Severity.HARD]
        if hard:
            raise AgainstGuard(" ".join(each.message for each in hard), findings=hard)
        return self._playbooks.save(sheet, entry, values)

    def _playbook(self, brand_id: BrandId) -> Playbook:
        with self._store.reading() as read:
            return self._books.get(read.brands.get(brand_id).playbook)
