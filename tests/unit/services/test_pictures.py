"""Pictures are loaded when a person asks, on threads of their own, and given up when nobody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from socialdesk.domain.mention import Media, MediaKind
from socialdesk.errors import Refused, SettingWrong
from socialdesk.services.pictures import Pictures

PICTURE = Media(MediaKind.PICTURE, "https://pictures.example/1.png")


def nothing(url: str, wanted: Callable[[], bool]) -> bytes:
    raise AssertionError("the net was asked")


def test_what_the_net_gives_is_given_on() -> None:
    asked: list[tuple[str, bool]] = []

    def fetch(url: str, wanted: Callable[[], bool]) -> bytes:
        asked.append((url, wanted()))
        return b"PNG"

    pictures = Pictures(fetch, offline=lambda: False)
    assert pictures.load(PICTURE, lambda: True) == b"PNG"
    assert pictures.load(PICTURE, lambda: False) == b"PNG"
    pictures.close()
    assert asked == [(PICTURE.url, True), (PICTURE.url, False)]


def test_who_works_offline_asks_nobody() -> None:
    pictures = Pictures(nothing, offline=lambda: True)
    with pytest.raises(SettingWrong, match="offline"):
        pictures.load(PICTURE, lambda: True)
    pictures.close()


def test_without_an_address_there_is_nothing_to_ask() -> None:
    pictures = Pictures(nothing, offline=lambda: False)
    with pytest.raises(Refused):
        pictures.load(Media(MediaKind.AUDIO), lambda: True)
    pictures.close()


def test_closing_ends_what_is_under_way() -> None:
    begun = threading.Event()

    def fetch(_: str, wanted: Callable[[], bool]) -> bytes:
        begun.set()
        while wanted():
            threading.Event().wait(0.01)
        return b""

    pictures = Pictures(fetch, offline=lambda: False)
    slow = pictures.waiting.submit(pictures.load, PICTURE, lambda: True)
    assert begun.wait(60)
    pictures.close()
    assert slow.done()
