"""Who sits at the desk: the person of the settings, or, in the demo, its invented lead.

In the demo a person works alone, yet some replies want a second one. So they may sit in the lead's seat
for a while: what they decide there is signed with the lead's name. A brand of one's own has no such seat,
and nothing is written down, so that a new start finds everybody in their own.
"""

from __future__ import annotations

from collections.abc import Callable

from socialdesk.config import Agent
from socialdesk.domain.brand import Brand
from socialdesk.domain.folding import fold
from socialdesk.domain.shifts import Team
from socialdesk.errors import SettingWrong


class Seat:
    """For any thread. ``own`` answers with the person of the settings."""

    def __init__(self, own: Callable[[], Agent], team: Callable[[Brand], Team]) -> None:
        self._own = own
        self._team = team
        self._lead = ""

    @property
    def name(self) -> str:
        """Who decides here, as decisions are signed."""
        return self._lead or self._own().name

    @property
    def lead(self) -> str:
        """The lead of the demo whose seat was taken; "" in one's own seat."""
        return self._lead

    def lead_of(self, brand: Brand) -> str:
        """Whose seat can be taken: the first lead of the demo brand who is somebody else. It reads the team's
        file. Raises `SettingWrong` where there is none to take."""
        own = fold(self._own().name)
        leads = self._team(brand).leads if brand.demo else ()
        for person in leads:
            if fold(person.name) != own:
                return person.name
        raise SettingWrong(
            "Only the demo brand has a lead's seat to sit in, as long as its team names a lead."
        )

    def take(self, brand: Brand, lead: str) -> None:
        """Sit in the seat of the demo brand's lead; in no other brand's."""
        if brand.demo:
            self._lead = lead

    def leave(self) -> None:
        """Back to one's own seat."""
        self._lead = ""
