"""Drafting ahead: only when wanted, only where it helps, and never in anybody's way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from socialdesk.config import Settings
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import SuggestionKind
from socialdesk.errors import SettingWrong
from socialdesk.services import drafting_ahead
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.model_server import Place
from tests.chat_server import ChatServer, chatting
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk

GOOD = "Hi Ayşe, sorry for the long wait. Send us your order number by DM and I'll check right away."
LATE = "lumi angry: my parcel is late"
THANKED = "lumi thanks a lot"
CHAT = "lumi chat: they were in the news"


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    with chatting(lambda _: GOOD) as server:
        yield server


@contextmanager
def said(settings: Settings, clock: FrozenClock, *texts: str) -> Iterator[tuple[Desk, BrandId]]:
    theatre = Theatre()
    for number, text in enumerate(texts):
        theatre.say(text, MORNING + number * MINUTE, by=f"somebody{number}")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        yield desk, brand.id


def switched_on(desk: Desk, brand: BrandId, chat: ChatServer) -> None:
    desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
    assert desk.assistant.draft_ahead(brand, wanted=True, by="Deniz").ahead


def written(desk: Desk, brand: BrandId) -> dict[str, bool]:
    """By text, whether a suggestion of the model stands there."""
    with desk.store.reading() as read:
        rows = read.mentions.page(brand, EVERYTHING, None, 50)
        return {
            read.mentions.get(row.id).post.text: any(
                each.kind is SuggestionKind.MODEL for each in read.replies.suggestions(row.id)
            )
            for row in rows
        }


def never() -> bool:
    return False


def test_it_writes_for_what_waits_and_has_nothing_ready(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with said(settings, clock, LATE, THANKED, CHAT) as (desk, brand):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        assert desk.drafting_ahead.run(never) == 0, "nobody wanted it"
        switched_on(desk, brand, chat)
        assert desk.drafting_ahead.run(never) == 1
        assert written(desk, brand) == {LATE: True, THANKED: False, CHAT: False}
        assert desk.drafting_ahead.run(never) == 0, "what stands there is not asked for again"
        assert desk.drafting_ahead.trouble(brand) == ""
        desk.assistant.draft_ahead(brand, wanted=False, by="Deniz")
        assert not desk.assistant.status(brand).ahead


def test_what_it_wrote_stands_first_where_the_others_are_a_start(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with said(settings, clock, LATE) as (desk, brand):
        switched_on(desk, brand, chat)
        desk.drafting_ahead.run(never)
        first, *others = desk.inbox.open(MentionId(1)).suggestions
        assert (first.kind, first.text, first.ready) == (SuggestionKind.MODEL, GOOD, True)
        assert others
        assert not others[0].ready


def test_a_dropped_answer_is_not_asked_for_again(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    chat.say = lambda _: "Your money will be back tomorrow, we promise it."
    with said(settings, clock, LATE) as (desk, brand):
        switched_on(desk, brand, chat)
        assert desk.drafting_ahead.run(never) == 1
        assert written(desk, brand) == {LATE: False}
        assert desk.drafting_ahead.run(never) == 0
        assert len(chat.asked) == 1


def test_what_is_not_given_to_a_model_is_passed_over(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    danger = "lumi danger: the kettle burns"
    with said(settings, clock, danger, LATE) as (desk, brand):
        switched_on(desk, brand, chat)
        assert desk.drafting_ahead.run(never) == 1
        assert written(desk, brand) == {danger: False, LATE: True}
        assert len(chat.asked) == 1
        assert "burns" not in str(chat.asked)


def test_suggestions_written_anew_get_a_draft_again(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with said(settings, clock, LATE) as (desk, brand):
        switched_on(desk, brand, chat)
        desk.drafting_ahead.run(never)
        with desk.store.writing() as write:  # as a change of the playbook does
            write.replies.forget_suggestions(brand)
        assert desk.drafting_ahead.run(never) == 1
        assert written(desk, brand) == {LATE: True}


def test_a_server_that_is_gone_is_told_and_asked_again_later(
    settings: Settings, clock: FrozenClock, chat: ChatServer, expect_log: ExpectedLogs
) -> None:
    expect_log("Drafting ahead")
    with said(settings, clock, LATE, LATE + " again") as (desk, brand):
        switched_on(desk, brand, chat)
        chat.fault = "status"
        assert desk.drafting_ahead.run(never) == 0
        assert len(chat.asked) == 1, "one that fails is enough for one round"
        assert desk.drafting_ahead.trouble(brand).endswith(".")
        chat.fault = ""
        assert desk.drafting_ahead.run(never) == 2
        assert desk.drafting_ahead.trouble(brand) == ""


def test_a_person_who_asks_comes_first(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    with said(settings, clock, LATE, LATE + " again") as (desk, brand):
        switched_on(desk, brand, chat)
        chat.fault = "silent"
        ahead = threading.Thread(target=desk.drafting_ahead.run, args=(never,))
        ahead.start()
        assert chat.began.wait(20)
        chat.fault = ""
        drafted = desk.assistant.draft(MentionId(1))
        ahead.join(20)
        assert not ahead.is_alive()
        assert drafted.suggestion is not None
        assert sum(written(desk, brand).values()) == 1
        assert desk.drafting_ahead.run(never) == 1, "the other one is written when nobody asks"


def test_the_end_of_the_program_ends_it(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    ended = threading.Event()
    with said(settings, clock, LATE) as (desk, brand):
        switched_on(desk, brand, chat)
        chat.fault = "silent"
        ahead = threading.Thread(target=desk.drafting_ahead.run, args=(ended.is_set,))
        ahead.start()
        assert chat.began.wait(20)
        ended.set()
        ahead.join(20)
        assert not ahead.is_alive()
        assert written(desk, brand) == {LATE: False}


def test_another_machine_is_asked_so_often_a_day_at_most(
    settings: Settings,
    clock: FrozenClock,
    chat: ChatServer,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: ExpectedLogs,
) -> None:
    expect_log("Drafting ahead")
    monkeypatch.setattr(drafting_ahead, "MOST_A_DAY", 2)

    def elsewhere(address: str) -> Place:
        return Place(address, address.removesuffix("/v1"), local=False)

    monkeypatch.setattr("socialdesk.services.assistant.place", elsewhere)
    with said(settings, clock, *(f"{LATE} {n}" for n in "abcd")) as (desk, brand):
        desk.assistant.agree(brand, chat.base, "Deniz")
        switched_on(desk, brand, chat)
        assert desk.drafting_ahead.run(never) == 2
        assert "2 times" in desk.drafting_ahead.trouble(brand)
        assert desk.drafting_ahead.run(never) == 0
        assert desk.assistant.draft(MentionId(1)).seconds > 0, "a person may still ask"
        clock.now += drafting_ahead.DAY + MINUTE
        assert desk.drafting_ahead.run(never) == 2
        desk.assistant.switch_off(brand, "Deniz")
        assert desk.drafting_ahead.run(never) == 0
        assert desk.drafting_ahead.trouble(brand) == ""


def test_it_is_kept_for_one_host_only(
    settings: Settings, clock: FrozenClock, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with said(settings, clock, LATE) as (desk, brand):
        with pytest.raises(SettingWrong, match="No language model"):
            desk.assistant.draft_ahead(brand, wanted=True, by="Deniz")
        switched_on(desk, brand, chat)
        assert desk.assistant.switch_on(brand, chat.base, "larger", "Deniz").ahead

        def elsewhere(address: str) -> Place:
            return Place(address, address.removesuffix("/v1"), local=False)

        monkeypatch.setattr("socialdesk.services.assistant.place", elsewhere)
        far: Any = "https://models.example/v1"
        assert not desk.assistant.switch_on(brand, far, "big", "Deniz", agreed=far.removesuffix("/v1")).ahead
