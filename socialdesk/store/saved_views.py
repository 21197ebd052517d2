"""The views that people keep of a brand's mentions."""

from __future__ import annotations

from typing import Any

from socialdesk.domain.mention import BrandId
from socialdesk.domain.saved_view import SavedView, SavedViewId
from socialdesk.store.part import Part, missing

PRESSING = 2000
"""Open mentions that are looked at for their languages: some milliseconds, however many there are."""


class SavedViewsRead(Part):
    """Looking views up."""

    def all(self, brand_id: BrandId) -> list[SavedView]:
        """In the order that people gave them."""
        rows = self._all("SELECT * FROM saved_views WHERE brand_id = ? ORDER BY place, id", brand_id)
        return [_view(row) for row in rows]

    def get(self, view_id: SavedViewId) -> SavedView:
        """Raises `Overtaken` when there is none."""
        return _view(self._row(view_id))

    def asking_languages(self, brand_id: BrandId, limit: int) -> list[str]:
        """The languages of the questions among what presses most, most frequent first."""
        rows = self._all(
            "SELECT lang FROM (SELECT lang, intent FROM mentions WHERE brand_id = ? AND kind = 'inbound'"
            " AND status = 'open' ORDER BY priority DESC LIMIT ?)"
            " WHERE intent = 'question' AND lang NOT IN ('', 'und')"
            " GROUP BY lang ORDER BY count(*) DESC, lang LIMIT ?",
            brand_id, PRESSING, limit,
        )  # fmt: skip
        return [row["lang"] for row in rows]

    def _row(self, view_id: SavedViewId) -> Any:
        row = self._one("SELECT * FROM saved_views WHERE id = ?", view_id)
        if row is None:
            raise missing("saved view", view_id)
        return row


class SavedViews(SavedViewsRead):
    """Keeping and changing views."""

    def add(self, brand_id: BrandId, name: str, query: str) -> SavedView:
        """Keep a view, after all others."""
        last = self._value("SELECT max(place) FROM saved_views WHERE brand_id = ?", brand_id)
        view_id = self._insert(
            "saved_views", {"brand_id": brand_id, "place": (last or 0) + 1, "name": name, "query": query}
        )
        self._touch("views")
        return self.get(SavedViewId(view_id))

    def rename(self, view_id: SavedViewId, name: str) -> None:
        self._row(view_id)
        self._run("UPDATE saved_views SET name = ? WHERE id = ?", name, view_id)
        self._touch("views")

    def move(self, view_id: SavedViewId, step: int) -> bool:
        """Change places with the neighbour before (-1) or after (1); False at the end of the list."""
        brand_id = BrandId(self._row(view_id)["brand_id"])
        order = [view.id for view in self.all(brand_id)]
        at = order.index(view_id)
        to = at + step
        if not 0 <= to < len(order):
            return False
        order[at], order[to] = order[to], order[at]
        self._many("UPDATE saved_views SET place = ? WHERE id = ?", list(enumerate(order)))
        self._touch("views")
        return True

    def remove(self, view_id: SavedViewId) -> None:
        self._row(view_id)
        self._run("DELETE FROM saved_views WHERE id = ?", view_id)
        self._touch("views")

    def restore(self, brand_id: BrandId, view: SavedView, place: int) -> SavedView:
        """Put a view that was removed back to where it stood."""
        made = self.add(brand_id, view.name, view.query)
        order = [each.id for each in self.all(brand_id) if each.id != made.id]
        order.insert(min(place, len(order)), made.id)
        self._many("UPDATE saved_views SET place = ? WHERE id = ?", list(enumerate(order)))
        return made


def _view(row: Any) -> SavedView:
    view_id = SavedViewId(row["id"])
    return SavedView(f"own:{view_id}", row["name"], row["query"], view_id)
