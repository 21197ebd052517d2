"""The views of the side bar: those that come with the desk, and one's own."""

from __future__ import annotations

from collections.abc import Iterable

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId
from socialdesk.domain.saved_view import LONGEST_NAME, SavedView
from socialdesk.errors import SettingWrong
from socialdesk.query import parse
from socialdesk.services.inbox import view
from socialdesk.store import Store

LANGUAGES = 3
"""Languages whose questions have a view of their own."""

_FIRST = (
    SavedView("critical", "Critical now", "urgency:critical"),
    SavedView("due", "Due in 30 min", "due:<30m"),
)
_TO_SIGN = SavedView("to_sign", "To sign", "is:to_sign")
_ASKED = SavedView("asked", "Asked by me", "is:asked")
_DRAFTS = SavedView("draft", "Half-written", "is:draft")
_FOLLOW_UPS = SavedView("follow_ups", "To follow up", "is:follow_up")
_LAST = (
    SavedView("praise", "Praise", "intent:praise"),
    SavedView("mine", "Mine", "is:mine"),
    SavedView("unassigned", "Unassigned", "is:unassigned"),
)
_QUESTIONS = SavedView("questions", "Questions", "intent:question")


class SavedViews:
    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, brand_id: BrandId) -> list[SavedView]:
        """All views of a brand: questions have one for each language in which most are asked now, and drafts
        that wait for a second person have two as soon as somebody asked: to decide, and asked by me. What was
        begun and not decided has one as long as there is any."""
        with self._store.reading() as read:
            languages = read.saved_views.asking_languages(brand_id, LANGUAGES)
            own = read.saved_views.all(brand_id)
            to_sign = [_TO_SIGN, _ASKED] if read.sign_offs.used(brand_id) else []
            drafts = [_DRAFTS] if read.begun.used(brand_id) else []
            follow_ups = [_FOLLOW_UPS] if read.follow_ups.used(brand_id) else []
        questions = [
            SavedView(f"questions:{lang}", "Questions", f"intent:question lang:{lang}", lang=lang)
            for lang in sorted(languages)  # two that are asked alike often do not change places
        ]
        return [*to_sign, *_FIRST, *drafts, *follow_ups, *(questions or [_QUESTIONS]), *_LAST, *own]

    def counts(self, brand_id: BrandId, views: Iterable[SavedView], me: str, cap: int) -> dict[str, int]:
        """How many open mentions each view holds, by key, counted up to ``cap``."""
        with self._store.reading() as read:
            return {each.key: read.mentions.count(brand_id, view(each.query, me=me), cap) for each in views}

    def save(self, brand_id: BrandId, name: str, query: str) -> SavedView:
        """Keep a filter. Raises `QueryError`, or `SettingWrong` for a name or filter that is none."""
        parse(query)
        if not query.strip():
            raise SettingWrong("Filter the list first: a saved view keeps what stands in the filter line.")
        with self._store.writing() as write:
            return write.saved_views.add(
                brand_id, _named(name, write.saved_views.all(brand_id)), " ".join(query.split())
            )

    def rename(self, brand_id: BrandId, old: SavedView, name: str) -> None:
        """Raises `SettingWrong` for a name that is none or is another view's."""
        assert old.id is not None
        with self._store.writing() as write:
            others = [each for each in write.saved_views.all(brand_id) if each.id != old.id]
            write.saved_views.rename(old.id, _named(name, others))

    def move(self, old: SavedView, step: int) -> bool:
        """One place up (-1) or down (1) among one's own; False at the end."""
        assert old.id is not None
        with self._store.writing() as write:
            return write.saved_views.move(old.id, step)

    def remove(self, brand_id: BrandId, old: SavedView) -> int:
        """Forget a view; answers the place it had, for `restore`. Raises `Overtaken` when it is gone."""
        assert old.id is not None
        with self._store.writing() as write:
            before = [each.id for each in write.saved_views.all(brand_id)]
            write.saved_views.remove(old.id)
        return before.index(old.id)

    def restore(self, brand_id: BrandId, old: SavedView, place: int) -> SavedView:
        """Take a removal back."""
        with self._store.writing() as write:
            return write.saved_views.restore(brand_id, old, place)


def _named(name: str, others: Iterable[SavedView]) -> str:
    name = " ".join(name.split())
    if not name:
        raise SettingWrong("Give the view a name.")
    if len(name) > LONGEST_NAME:
        raise SettingWrong(f"This name is too long. {LONGEST_NAME} characters are the most.")
    if fold(name) in {fold(each.name) for each in others}:
        raise SettingWrong(f"There is a view called “{name}” already. Choose another name.")
    return name
