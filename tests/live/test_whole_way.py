"""The whole way of a mention, approved and sent by the whole program, on real servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.services.desk import Desk
from tests.live.servers.bluesky import Network
from tests.live.servers.x_prism import MENTION_ID, PrismX
from tests.live.test_bluesky import Person
from tests.live.test_x import USER_KEYS
from tests.whole_way import goes_the_whole_way, stands_once_after_a_kill


@dataclass
class OnBluesky:
    network: Network
    fan: Person
    name: str = "Bluesky"

    def connect(self, desk: Desk, brand: Brand) -> Account:
        login = self.network.accounts["brand"]
        return desk.accounts.connect(
            brand.id, "bluesky", "", {"handle": login.handle, "base_url": self.network.pds},
            {"app_password": login.password},
        )  # fmt: skip

    def somebody_says(self, text: str) -> str:
        return self.fan.mention(self.network.accounts["brand"], text)["uri"]

    def replies_under(self, native_id: str) -> list[str]:
        """What stands in the brand's own repository: the truth, whatever the AppView shows yet."""
        posts = self.fan.posts_of(self.network.accounts["brand"].did)
        return [
            each["value"]["text"]
            for each in posts
            if each["value"].get("reply", {}).get("parent", {}).get("uri") == native_id
        ]


@pytest.fixture
def on_bluesky(bluesky_network: Network) -> Iterator[OnBluesky]:
    with Person(bluesky_network, bluesky_network.accounts["fan"]) as fan:
        yield OnBluesky(bluesky_network, fan)


def test_the_whole_way_on_bluesky(settings: Settings, on_bluesky: OnBluesky) -> None:
    goes_the_whole_way(settings, on_bluesky)


def test_a_kill_between_send_and_receipt_on_bluesky(settings: Settings, on_bluesky: OnBluesky) -> None:
    stands_once_after_a_kill(settings, on_bluesky)


@dataclass
class OnX:
    """X as its own description has it. Prism keeps no state: the mention is always the same one."""

    served: PrismX
    name: str = "X"

    def connect(self, desk: Desk, brand: Brand) -> Account:
        return desk.accounts.connect(brand.id, "x", "", {"base_url": self.served.base}, USER_KEYS)

    def somebody_says(self, text: str) -> str:
        return MENTION_ID

    def replies_under(self, native_id: str) -> list[str]:
        return [
            post["text"]
            for post in self.served.made
            if {"type": "replied_to", "id": native_id} in post.get("referenced_tweets", [])
        ]


@pytest.fixture
def on_x(prism_x: PrismX) -> OnX:
    prism_x.made.clear()
    return OnX(prism_x)


def test_the_whole_way_on_x(settings: Settings, on_x: OnX) -> None:
    goes_the_whole_way(settings, on_x)


def test_a_kill_between_send_and_receipt_on_x(settings: Settings, on_x: OnX) -> None:
    stands_once_after_a_kill(settings, on_x)
    assert len(on_x.served.made) == 1
