"""The whole way of a mention on a real Mastodon server, with the shipped model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

import pytest

from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.domain.reply import ReplyState
from socialdesk.services.desk import Desk
from tests.servers import MastodonServer, mastodon_server  # noqa: F401 - a fixture
from tests.whole_way import (
    QUESTION,
    approve_best,
    desk_of,
    goes_the_whole_way,
    heard,
    stands,
    stands_once_after_a_kill,
)

_TAGS = re.compile(r"<[^>]+>")


@dataclass
class OnMastodon:
    server: MastodonServer
    name: str = "Mastodon"

    def connect(self, desk: Desk, brand: Brand) -> Account:
        return desk.accounts.connect(
            brand.id, "mastodon", "", {"base_url": self.server.base},
            {"access_token": self.server.token("northwind")},
        )  # fmt: skip

    def somebody_says(self, text: str) -> str:
        return str(self.server.post("mina", f"@northwind {text}")["id"])

    def replies_under(self, native_id: str) -> list[str]:
        return [_TAGS.sub("", each["content"]) for each in self.server.replies_to(native_id)]


@pytest.fixture
def place(mastodon_server: MastodonServer) -> OnMastodon:  # noqa: F811
    return OnMastodon(mastodon_server)


def test_the_whole_way(settings: Settings, place: OnMastodon) -> None:
    goes_the_whole_way(settings, place)


def test_a_kill_between_send_and_receipt(settings: Settings, place: OnMastodon) -> None:
    stands_once_after_a_kill(settings, place)


def test_the_network_goes_and_comes_back(settings: Settings, place: OnMastodon) -> None:
    """Without the network, queue, search, drafts and approvals work; the outbox drains in order later."""
    with desk_of(settings) as desk:
        brand = desk.opening.brand("Northwind")
        account = place.connect(desk, brand)
        desk.intake.poll(account.id)
        asked = [place.somebody_says(f"Question {number}: {QUESTION}") for number in range(3)]
        rows = [heard(desk, brand, account, native_id) for native_id in asked]
    with place.server.fault("*", "status", status_code=503), desk_of(settings) as desk:
        assert desk.intake.poll(account.id).error != ""
        assert {row.id for row in desk.inbox.page(brand.id)} >= {row.id for row in rows}
        made = [approve_best(desk, row.id) for row in rows]
    with desk_of(settings, ahead=timedelta(seconds=30)) as desk:
        assert desk.dispatch.drain().sent == 3
        with desk.store.reading() as read:
            times = [read.replies.get(each.id).receipt for each in made]
            states = {read.replies.get(each.id).state for each in made}
        assert states == {ReplyState.SENT}
        ids = [int(receipt.native_id) for receipt in times if receipt]
        assert ids == sorted(ids)
        assert all(len(stands(place, native_id)) == 1 for native_id in asked)
