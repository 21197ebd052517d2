"""The window comes to rest: nothing that it asks brings it back to asking."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView

from socialdesk.desktop.inbox.mention_list import SEARCHING
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.mention import BrandId, MentionRow
from socialdesk.services.inbox import view
from socialdesk.store import View
from tests.ui.conftest import Room
from tests.ui.full_window import PLACES, FullWindow


def test_a_mention_without_suggestions_is_opened_once(room: Room) -> None:
    """Nothing is suggested for spam. Opening it writes nothing then: news of a mention open it again."""
    spam = room.queue.model.rows[0].id
    room.desk.triage.correct(spam, Head.INTENT, str(Intent.SPAM), "Mira")
    heard: list[Changes] = []
    room.desk.bulletin.subscribe(heard.append)
    room.settle()
    room.queue.pane.select(room.queue.model.place(spam))
    room.settle()
    assert room.shell.settled
    about = [changes for changes in heard if spam in changes.mentions]
    assert len(about) <= 2, f"told {len(about)} times"  # corrected; seen


def test_searches_of_a_fast_typist_do_not_pile_up(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """One search at a time; the last one is for all that was typed."""
    pane, gate, asked = room.queue.pane, threading.Event(), list[View]()
    really = room.desk.inbox.page

    def slow(brand_id: BrandId, where: View, *rest: Any) -> list[MentionRow]:
        asked.append(where)
        gate.wait(10)
        return really(brand_id, where, *rest)

    monkeypatch.setattr(room.desk.inbox, "page", slow)
    for letter in "grinder":
        QTest.keyClicks(pane.search, letter)
        QTest.qWait(SEARCHING + 20)
    assert len(asked) == 1
    gate.set()
    room.qtbot.waitUntil(lambda: len(asked) == 2)
    room.settle()
    assert asked[-1].expression == view("grinder").expression
    assert room.names() == ["lumi danger: the grinder smells like burning plastic"]


def test_no_place_resets_a_model(full_window: Callable[..., FullWindow]) -> None:
    """Every model of every place under Qt's own tester, while people write, are answered and looked for."""
    window, resets, seen = full_window(), list[str](), dict[int, object]()
    shell, fatal = window.shell, QAbstractItemModelTester.FailureReportingMode.Fatal
    testers: list[QAbstractItemModelTester] = []

    def watch() -> None:
        for view_ in shell.findChildren(QAbstractItemView):
            model = view_.model()
            if model is not None and id(model) not in seen:
                seen[id(model)] = model
                name = f"{type(model).__name__} of {type(view_.parent()).__name__}.{type(view_).__name__}"
                model.modelReset.connect(lambda name=name: resets.append(name))
                testers.append(QAbstractItemModelTester(model, fatal, shell))

    for key, page in PLACES:
        window.show(key, page)
        window.settle()
        watch()
    desk, brand = window.desk, window.brand
    for row in desk.inbox.page(brand.id, limit=3):
        desk.replies.skip(row.id, row.version, "Mira")
    everything = Changes(
        mentions=frozenset(row.id for row in desk.inbox.page(brand.id)),
        added=1, outbox=True, accounts=True, watches=True, customers=True, trends=True, model=True,
        alerts=True, playbook=True, views=True,
    )  # fmt: skip
    desk.bulletin.publish(everything)
    for key, page in PLACES:
        window.show(key, page)
        window.settle()
    window.show("mentions")
    mentions = shell.shown_screen("mentions")
    assert isinstance(mentions, QueueScreen)
    mentions.search.setFocus()
    for word in ("urg", "ency:h", "igh"):
        QTest.keyClicks(mentions.search, word)
        QTest.qWait(SEARCHING)
        window.settle()
        watch()
    assert len(testers) >= 10
    assert not resets
    for tester in testers:
        tester.deleteLater()
