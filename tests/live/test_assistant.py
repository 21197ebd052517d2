"""Suggestions by a language model, asked of ``transformers serve`` the way the program asks it."""

from __future__ import annotations

import threading

import pytest

from socialdesk.config import Settings
from socialdesk.domain.assistant import Message
from socialdesk.domain.reply import SuggestionKind
from socialdesk.errors import NetworkDown, PlatformDown, SocialDeskError
from socialdesk.services.model_server import Limits, ModelServer, place
from tests.conftest import FrozenClock
from tests.live.servers.transformers_serve import SAYS, TransformersServe
from tests.unit.services.test_assistant import asked, kinds


def test_its_answer_becomes_a_suggestion_as_it_is_written(
    settings: Settings, clock: FrozenClock, transformers_server: TransformersServe
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        status = desk.assistant.switch_on(
            brand, transformers_server.base, transformers_server.agreeable, "Deniz"
        )
        assert status.local
        heard: list[int] = []
        drafted = desk.assistant.draft(mention, progress=heard.append)
        assert drafted.suggestion is not None, drafted.dropped
        assert drafted.suggestion.text == SAYS
        assert heard == sorted(heard)
        assert len(heard) > 10, "word by word, not all at once"
        assert kinds(desk, mention).count(SuggestionKind.MODEL) == 1
        [kept] = desk.assistant.recent(brand)
        assert (kept[0].model, kept[0].dropped) == (transformers_server.agreeable, "")


def test_rubbish_is_dropped_and_the_other_suggestions_stay(
    settings: Settings, clock: FrozenClock, transformers_server: TransformersServe
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        before = desk.inbox.open(mention).suggestions
        desk.assistant.switch_on(brand, transformers_server.base, transformers_server.rubbish, "Deniz")
        drafted = desk.assistant.draft(mention)
        assert drafted.suggestion is None
        assert drafted.dropped is not None
        assert drafted.dropped.message.endswith(".")
        assert desk.inbox.open(mention).suggestions == before
        [kept] = desk.assistant.recent(brand)
        assert kept[0].dropped == drafted.dropped.code


def test_it_is_stopped_while_it_writes(
    settings: Settings, clock: FrozenClock, transformers_server: TransformersServe
) -> None:
    with asked(settings, clock) as (desk, brand, mention):
        before = desk.inbox.open(mention).suggestions
        desk.assistant.switch_on(brand, transformers_server.base, transformers_server.agreeable, "Deniz")
        stop = threading.Event()
        drafted = desk.assistant.draft(mention, stop=stop, progress=lambda _: stop.set())
        assert drafted.dropped is not None
        assert drafted.dropped.code == "cancelled"
        assert desk.inbox.open(mention).suggestions == before
        again = desk.assistant.draft(mention)
        assert again.suggestion is not None, "it answers the next question all the same"


def test_one_that_is_too_slow_is_given_up(transformers_server: TransformersServe) -> None:
    where = place(transformers_server.base)
    hurried = ModelServer(where, transformers_server.rubbish, limits=Limits(whole=0.05))
    with pytest.raises(PlatformDown, match="was not done after"):
        hurried.answer([Message("user", "Where is my parcel?")])


def test_a_model_that_it_has_not_is_told_as_a_sentence(transformers_server: TransformersServe) -> None:
    server = ModelServer(place(transformers_server.base), "no-such-model")
    with pytest.raises(SocialDeskError, match=r"\.$"):
        server.answer([Message("user", "Where is my parcel?")])
    assert isinstance(server.models(), list)


def test_a_server_that_is_gone_is_told_as_a_sentence(transformers_server: TransformersServe) -> None:
    port = int(transformers_server.base.rpartition(":")[2].partition("/")[0])
    server = ModelServer(place(transformers_server.base.replace(f":{port}", ":1")), "any")
    with pytest.raises(NetworkDown, match="does not answer"):
        server.answer([Message("user", "Where is my parcel?")])
