"""The rules of a brand in their order, as a painted list: what each does, and what it did lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject

from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.words import isolated, number, tr

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as the list shows it. ``place`` counts from 1; ``lately`` is words."""

    name: str
    place: int
    on: bool
    sentence: str
    lately: str = ""
    edited: bool = False


def row_line(row: RuleRow) -> Line:
    """How a rule looks in the list."""
    chip = (tr("on"), "positive") if row.on else (tr("off"), "plain")
    chips = [(tr("not saved yet"), "high"), chip] if row.edited else [chip]
    return Line(
        f"{number(row.place)}  {isolated(row.name)}",
        text=row.sentence,
        chips=(*chips, (row.lately, "plain")) if row.lately else tuple(chips),
    )


class RuleModel(PagedModel[RuleRow]):
    """The rows; another order moves them, so that what is chosen stays chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda row: row.name, lambda row: (0, row.place), row_line, parent=parent)

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Bring the list to ``rows``: names are told apart, so a rule that moved keeps its selection."""
        wanted = {row.name for row in rows}
        known = {row.name for row in self._rows}
        for place in reversed(range(len(self._rows))):
            renamed = len(rows) == len(self._rows) and rows[place].name not in known
            if self._rows[place].name not in wanted and not renamed:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            later = [each.name for each in self._rows[place:]]
            if row.name in later:
                if later[0] != row.name:
                    self._move(place + later.index(row.name), place)
            elif not later or later[0] in wanted:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            if self._rows[place] != row:
                self._rows[place] = row
                self.tell(place)

    def _move(self, at: int, to: int) -> None:
        self.beginMoveRows(_ROOT, at, at, _ROOT, to)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()


class RuleList(PagedList):
    """The list itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Rules in their order"))
        self._rules = RuleModel(self)
        self.setModel(self._rules)

    @property
    def rules(self) -> RuleModel:
        return self._rules

    def chosen(self) -> int:
        """The place (from 0) of the rule in focus, -1 for none."""
        return self.currentIndex().row()

    def chosen_name(self) -> str | None:
        """The name of the rule in focus, as its file says it."""
        row: RuleRow | None = self.current()
        return row.name if row is not None else None

    def choose(self, place: int) -> None:
        """Put the focus on a rule, as near to ``place`` as there are any."""
        self.select(min(max(0, place), self._rules.rowCount() - 1))
