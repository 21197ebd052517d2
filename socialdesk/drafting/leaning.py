"""Which suggestions a brand's people lean to: habits, told in the points that suggestions are ranked by."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from socialdesk.domain.habit import HALF_KNOWN, NOTHING, Tally, TrackRecord, worth
from socialdesk.domain.reply import Suggestion, SuggestionKind
from socialdesk.drafting.playbook import Playbook, Template

GAIN = 8.0
"""Points between a suggestion that is never sent and one that always is: as much as a template gains at
most by fitting the very matter, so that habit orders what fits and brings back little that does not."""

ONE_IN = 6
"""The floor: in one of so many mentions the least shown template gets the last place."""

STEP = 1.0
"""Points by which each place of the house's own order of the kinds leads the next."""

_Group = tuple[str, ...]


class Leaning:
    """A track record as it bears on one mention. ``seed`` draws: the same one gives the same order.

    What is known of a source alone is little at first, so it is drawn towards what is known of its like:
    templates of its language and length, then those that also answer in the same way; other kinds as such,
    then in its language. Nothing is concluded from one kind about another.
    """

    def __init__(self, record: TrackRecord, playbook: Playbook, seed: int) -> None:
        self._record = record
        self._seed = seed
        self._templates: dict[str, Template] = {
            f"templates/{each.lang}/{each.key}": each
            for language in playbook.languages.values()
            for each in language.templates
        }
        self._groups: dict[_Group, Tally] = {}
        for key, tally in record.tallies.items():
            for group in self._groups_of(key):
                self._groups[group] = self._groups.get(group, NOTHING) + tally

    @property
    def tries(self) -> bool:
        """Whether it is the turn of a template that was seldom shown."""
        return zlib.crc32(f"{self._seed}/try".encode()) % ONE_IN == 0

    def shown(self, source_key: str) -> int:
        return self._record.of(source_key).shown

    def points(self, source_key: str) -> float:
        """What habit adds to a suggestion's rank, from -GAIN / 2 to GAIN / 2."""
        groups = [self._groups.get(group, NOTHING) for group in self._groups_of(source_key)]
        drawn = worth(groups, self._record.of(source_key), f"{self._seed}/{source_key}")
        return GAIN * (drawn - HALF_KNOWN)

    def in_order(self, ranked: Sequence[Suggestion]) -> list[Suggestion]:
        """Suggestions of several kinds, in the house's order, as habit would have them. Templates among
        themselves stay as they are: their fit is in their order already."""
        placed: list[tuple[float, int, Suggestion]] = []
        ahead = float("inf")
        for place, each in enumerate(ranked):
            points = self.points(each.source_key) - STEP * place
            if each.kind is SuggestionKind.TEMPLATE:
                points = ahead = min(points, ahead)
            placed.append((-points, place, each))
        return [each for _, _, each in sorted(placed, key=lambda one: one[:2])]

    def _groups_of(self, source_key: str) -> tuple[_Group, ...]:
        """From the widest to the narrowest."""
        root, _, rest = source_key.partition("/")
        template = self._templates.get(source_key)
        if template is None:
            lang = rest.partition("/")[0] if root == "faq" else ""
            return ((root,), (root, lang))
        length = (template.lang, template.length.value)
        return (length, (*length, template.approach.value))
