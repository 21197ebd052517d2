"""A language model that drafts: off at first, agreed to by a person, judged, recorded, never in the way."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from socialdesk.config import Settings
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import SuggestionKind
from socialdesk.drafting.assistant import PROMPT_VERSION
from socialdesk.errors import NetworkDown, SettingWrong
from socialdesk.services.assistant import TEST_QUESTION
from socialdesk.services.desk import Desk
from socialdesk.services.model_server import Place
from tests.chat_server import ChatServer, chatting
from tests.conftest import FrozenClock
from tests.stage import MORNING, Theatre, a_brand, a_desk
from tests.unit.drafting.suite import ATTEMPTS, Attempt, obedient

GOOD = "Hi Ayşe, sorry for the long wait. Send us your order number by DM and I'll check right away."


@contextmanager
def asked(
    settings: Settings, clock: FrozenClock, text: str = "lumi angry: my parcel is late"
) -> Iterator[tuple[Desk, BrandId, MentionId]]:
    theatre = Theatre()
    theatre.say(text, MORNING)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        with desk.store.reading() as read:
            [row] = read.mentions.page(brand.id, _everything(), None, 10)
        yield desk, brand.id, row.id


def _everything() -> Any:
    from socialdesk.services.inbox import EVERYTHING

    return EVERYTHING


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    with chatting(lambda _: GOOD) as server:
        yield server


def kinds(desk: Desk, mention: MentionId) -> list[SuggestionKind]:
    return [each.kind for each in desk.inbox.open(mention).suggestions]


def test_it_is_off_until_somebody_switches_it_on(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        assert not desk.assistant.status(brand).on
        with pytest.raises(SettingWrong, match="No language model is switched on"):
            desk.assistant.draft(mention)


def test_a_good_answer_becomes_one_of_three(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        before = desk.inbox.open(mention).suggestions
        assert desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz").local
        heard: list[int] = []
        drafted = desk.assistant.draft(mention, progress=heard.append)
        assert drafted.suggestion is not None, drafted.dropped
        assert heard[-1] == len(GOOD)
        after = desk.inbox.open(mention).suggestions
        assert not before[0].ready
        assert (after[0].kind, after[1:]) == (SuggestionKind.MODEL, before[:2])
        assert [each.kind for each in after].count(SuggestionKind.MODEL) == 1
        assert len(after) == min(3, len(before) + 1)
        desk.assistant.draft(mention)
        assert kinds(desk, mention).count(SuggestionKind.MODEL) == 1


def test_what_was_asked_and_answered_is_recorded_with_the_persons_edits(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        made = desk.assistant.draft(mention).suggestion
        assert made is not None
        version = desk.inbox.open(mention).mention.version
        reply = desk.replies.approve(
            mention, version, f"{made.text} Thanks!", "Deniz", accept_soft=True, suggestion=made
        )
        with desk.store.reading() as read:
            [behind] = read.assistant.answers(mention)
        assert behind.reply_id == reply.id
        assert (behind.model, behind.prompt_version, behind.host) == (
            "tiny",
            PROMPT_VERSION,
            chat.base.removesuffix("/v1"),
        )
        assert re.fullmatch(r"[0-9a-f]{64}", behind.digest)
        assert behind.edited
        assert GOOD not in repr(behind)


@pytest.mark.parametrize("attempt", ATTEMPTS[::9], ids=lambda each: each.id)
def test_a_server_that_does_what_the_post_says_changes_nothing(
    settings: Settings, clock: FrozenClock, chat: ChatServer, attempt: Attempt
) -> None:
    chat.say = lambda body: obedient(attempt, body["messages"][0]["content"])
    with asked(settings, clock, f"lumi angry: {attempt.post}") as (desk, brand, mention):
        before = desk.inbox.open(mention).suggestions
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        drafted = desk.assistant.draft(mention)
        assert drafted.suggestion is None
        assert drafted.dropped is not None
        assert drafted.dropped.message.endswith(".")
        assert desk.inbox.open(mention).suggestions == before
        with desk.store.reading() as read:
            assert all(each.dropped for each in read.assistant.answers(mention))


def test_a_server_that_is_gone_leaves_the_other_suggestions(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with socket.socket() as taken, asked(settings, clock) as (desk, brand, mention):
        taken.bind(("127.0.0.1", 0))
        before = desk.inbox.open(mention).suggestions
        desk.assistant.switch_on(brand, f"http://127.0.0.1:{taken.getsockname()[1]}/v1", "tiny", "Deniz")
        with pytest.raises(NetworkDown, match="other suggestions"):
            desk.assistant.draft(mention)
        assert desk.inbox.open(mention).suggestions == before


def test_asking_does_not_block_and_can_be_stopped(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    chat.fault = "silent"
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        asking = desk.assistant.start(mention)
        assert chat.began.wait(20)
        assert not asking.result.done()
        asking.cancel()
        drafted = asking.result.result(10)
        assert drafted.dropped is not None
        assert drafted.dropped.code == "cancelled"
        assert SuggestionKind.MODEL not in kinds(desk, mention)


def test_closing_the_desk_ends_what_is_asked(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    chat.fault = "silent"
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        asking = desk.assistant.start(mention)
        assert chat.began.wait(20)
    assert asking.result.done()


def test_an_edit_meanwhile_leaves_no_draft_for_the_old_text(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    from socialdesk.errors import Overtaken

    theatre = Theatre(overlap=10)
    theatre.say("lumi angry: my parcel is late", MORNING)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()

        def say(_: Any) -> str:
            theatre.posts[0]["text"] = "lumi, thanks, it came today"
            desk.intake.poll(account.id)
            return GOOD

        chat.say = say
        desk.assistant.switch_on(brand.id, chat.base, "tiny", "Deniz")
        with pytest.raises(Overtaken):
            desk.assistant.draft(MentionId(1))


def test_safety_is_never_sent(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    with asked(settings, clock, "lumi danger: the kettle burns") as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        drafted = desk.assistant.draft(mention)
        assert drafted.dropped is not None
        assert drafted.dropped.code == "grave"
        assert chat.asked == []


# --- consent ----------------------------------------------------------------------------------------

FAR = "https://models.example/v1"


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name leads to another machine; nothing is ever connected to."""

    def elsewhere(address: str) -> Place:
        return Place(address, address.removesuffix("/v1"), local=False)

    monkeypatch.setattr("socialdesk.services.assistant.place", elsewhere)


@pytest.mark.usefixtures("far")
def test_another_machine_wants_consent_for_this_brand_and_host(
    settings: Settings, clock: FrozenClock
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        host = desk.assistant.wants_consent(FAR)
        assert host == "https://models.example"
        for agreed in ("", "yes", "https://models.example.evil.example"):
            with pytest.raises(SettingWrong, match="another machine"):
                desk.assistant.switch_on(brand, FAR, "big", "Deniz", agreed=agreed)
        assert not desk.assistant.status(brand).on
        assert "my parcel is late" in desk.assistant.preview(brand)
        status = desk.assistant.switch_on(brand, FAR, "big", "Deniz", agreed=host)
        assert status.consent is not None
        assert (status.consent.by, status.consent.at, status.consent.host) == ("Deniz", clock(), host)
        other = desk.opening.brand("Other")
        del other
        desk.assistant.switch_off(brand, "Ada")
        with pytest.raises(SettingWrong):
            desk.assistant.draft(mention)
        with desk.store.reading() as read:
            [kept] = read.assistant._all("SELECT ended_by FROM assistant_consents")
        assert kept["ended_by"] == "Ada"


@pytest.mark.usefixtures("far")
def test_a_key_belongs_to_one_brand_and_one_host_and_is_shown_nowhere(
    settings: Settings, clock: FrozenClock
) -> None:
    with asked(settings, clock) as (desk, brand, _):
        host = desk.assistant.wants_consent(FAR)
        status = desk.assistant.switch_on(brand, FAR, "big", "Deniz", key="sk-verysecret-123", agreed=host)
        assert status.has_key
        assert "verysecret" not in repr(status)
        elsewhere = "https://other.example/v1"
        agreed = desk.assistant.wants_consent(elsewhere)
        assert not desk.assistant.switch_on(brand, elsewhere, "big", "Deniz", agreed=agreed).has_key
        for path in Path(settings.workspace).rglob("*"):
            if path.is_file():
                assert b"verysecret" not in path.read_bytes(), path


def test_a_name_that_moved_away_is_not_asked(
    settings: Settings, clock: FrozenClock, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        monkeypatch.setattr(
            "socialdesk.services.assistant.place",
            lambda address: Place(address, address.removesuffix("/v1"), local=False),
        )
        with pytest.raises(SettingWrong, match="nobody agreed"):
            desk.assistant.draft(mention)
        assert chat.asked == []


def test_two_questions_wait_for_each_other(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    busy, most = [0], [0]
    lock = threading.Lock()

    def say(_: Any) -> str:
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
        chat.ended.wait(0.05)
        with lock:
            busy[0] -= 1
        return GOOD

    chat.say = say
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        for asking in [desk.assistant.start(mention) for _ in range(3)]:
            asking.result.result(20)
        assert most[0] == 1


def test_before_it_is_chosen_a_server_is_tried(
    settings: Settings, clock: FrozenClock, chat: ChatServer
) -> None:
    with asked(settings, clock) as (desk, brand, _):
        assert desk.assistant.models_at(brand, chat.base) == desk.assistant.models_at(brand, chat.base, "k")
        found = desk.assistant.test(brand, chat.base, "tiny")
        assert found.text == GOOD
        assert found.seconds >= found.first >= 0
        asked_of_it = chat.asked[-1]["messages"]
        assert [each["content"] for each in asked_of_it] == [TEST_QUESTION]
        assert not desk.assistant.status(brand).on


@pytest.mark.usefixtures("far")
def test_another_machine_is_not_even_asked_for_its_list(settings: Settings, clock: FrozenClock) -> None:
    far = "https://models.example/v1"
    reached: list[str] = []

    class Far:
        def __init__(self, where: Place, *_: object) -> None:
            reached.append(where.origin)

        def models(self) -> list[str]:
            return ["big"]

    with asked(settings, clock) as (desk, brand, _):
        desk.assistant._server = Far  # type: ignore[assignment]
        with pytest.raises(SettingWrong, match="nobody agreed"):
            desk.assistant.models_at(brand, far)
        with pytest.raises(SettingWrong, match="nobody agreed"):
            desk.assistant.test(brand, far, "big")
        assert reached == []
        desk.assistant.agree(brand, far, "Deniz")
        desk.assistant.agree(brand, far, "Deniz")
        assert desk.assistant.models_at(brand, far) == ["big"]
        with desk.store.reading() as read:
            consent = read.assistant.consent(brand, "https://models.example")
        assert consent is not None
        assert (consent.by, consent.host) == ("Deniz", "https://models.example")
        assert re.fullmatch(r"[0-9a-f]{64}", consent.shown)
        desk.assistant.switch_off(brand, "Mia")
        with pytest.raises(SettingWrong, match="nobody agreed"):
            desk.assistant.models_at(brand, far)
        with desk.store.reading() as read:
            logged = read.events._all("SELECT kind, by, detail FROM events WHERE kind LIKE 'assistant_%'")
        assert [(each["kind"], each["by"], each["detail"]) for each in logged] == [
            ("assistant_agreed", "Deniz", "https://models.example"),
            ("assistant_withdrawn", "Mia", ""),
        ]


def test_what_it_wrote_lately(settings: Settings, clock: FrozenClock, chat: ChatServer) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        desk.assistant.switch_on(brand, chat.base, "tiny", "Deniz")
        drafted = desk.assistant.draft(mention)
        assert drafted.cited == ()
        chat.say = lambda _: "You get 900 euros back [1]."
        desk.assistant.draft(mention)
        newest, oldest = desk.assistant.recent(brand)
        assert newest[0].dropped
        assert oldest[0].dropped == ""
        assert oldest[1] is not None
        assert oldest[1].id == mention
        assert desk.assistant.recent(brand, 1) == [newest]
