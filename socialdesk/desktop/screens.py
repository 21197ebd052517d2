"""The places of the window, in the order of the side bar.

To add one: a `Screen` subclass in its own file and one line here. A place whose module is not there is
not shown, so nothing in the side bar leads nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.words import mark


@dataclass(frozen=True, slots=True)
class Entry:
    """A place: ``key`` names it in code, ``go`` is pressed after G, ``home`` is "module:Class" below this
    package; ``also`` are other words that the palette finds it by."""

    key: str
    title: str
    icon: str
    go: str
    home: str
    also: str = ""

    @property
    def scope(self) -> str:
        """Where its actions live, as ``keys.toml`` has it: its module, of one called "screen" the package."""
        return self.home.split(":")[0].removesuffix(".screen").rpartition(".")[2]

    @property
    def exists(self) -> bool:
        return find_spec(f"{__package__}.{self.home.split(':')[0]}") is not None

    def make(self, place: Workplace) -> Screen:
        """Import the screen and build it; called when it is first shown."""
        module, name = self.home.split(":")
        return cast(Screen, getattr(import_module(f"{__package__}.{module}"), name)(place))


SCREENS = (
    Entry("queue", mark("Queue"), "queue", "Q", "inbox.queue:QueueScreen"),
    Entry("mentions", mark("All mentions"), "mentions", "M", "inbox.queue:AllMentions"),
    Entry("customers", mark("Customers"), "customers", "C", "customers.screen:CustomersScreen"),
    Entry("follow_ups", mark("Follow-ups"), "clock", "F", "follow_ups:FollowUpsScreen"),
    Entry("questions", mark("Asked often"), "question", "U", "questions.screen:QuestionsScreen"),
    Entry("trends", mark("Trends"), "trends", "T", "trends.screen:TrendsScreen"),
    Entry("playbook", mark("Playbook"), "note", "P", "playbook.screen:PlaybookScreen"),
    Entry("outbox", mark("Outbox"), "outbox", "O", "outbox:OutboxScreen"),
    Entry(
        "sources",
        mark("Sources"),
        "sources",
        "S",
        "sources.screen:SourcesScreen",
        mark("accounts platforms watches connect"),
    ),
    Entry(
        "rules",
        mark("Rules"),
        "rules",
        "R",
        "rules.screen:RulesScreen",
        mark("team people hours alerts"),
    ),
    Entry("activity", mark("Activity"), "activity", "A", "activity:ActivityScreen"),
    Entry("model", mark("Model"), "model", "D", "model.screen:ModelScreen"),
    Entry("assistant", mark("Assistant"), "assistant", "L", "assistant.screen:AssistantScreen"),
    Entry(
        "settings",
        mark("Settings"),
        "settings",
        "E",
        "preferences:PreferencesScreen",
        mark("preferences options theme language"),
    ),
)


def screens() -> list[Entry]:
    """The places that exist."""
    return [entry for entry in SCREENS if entry.exists]
