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
from tests.live.test_bluesky import Person
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
