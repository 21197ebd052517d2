"""Every verb of the store against a file that another process holds."""

from __future__ import annotations

import contextlib
import inspect
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from socialdesk.domain.assistant import AssistantChoice
from socialdesk.domain.classification import Head
from socialdesk.domain.expression import Word
from socialdesk.domain.follow_up import After, FollowUp, FollowUpRule, Obstacle
from socialdesk.domain.learning import HeadFigures, Revision
from socialdesk.domain.mention import Author, MentionStatus
from socialdesk.domain.priority import Priority
from socialdesk.domain.reply import Receipt, ReplyState
from socialdesk.domain.rule import Ruling, Scope, Step, Verdict
from socialdesk.errors import StoreBusy
from socialdesk.store import Reading, View, Writing, open_store
from tests.unit.store.scenery import START, Scene, arrival, labels, post

LATER = START + timedelta(hours=1)
DAY = START.date()

HOST = "https://models.example"
ANSWER: dict[str, Any] = {
    "at": START, "host": HOST, "model": "m", "prompt_version": "1", "sources": {1: "faq"}, "cited": (1,),
    "digest": "d", "seconds": 0.5, "dropped": "",
}  # fmt: skip


def layer(number: int) -> Revision:
    figures = (HeadFigures(Head.SENTIMENT, 12, 1, 9, used=True),)
    return Revision(number, START, "mk", {Head.SENTIMENT: "test 1"}, figures)


def ruling(rules: str) -> Ruling:
    trace = (Step("R", Verdict.HELD, ("why",), ("did",)),)
    return Ruling(rules, START, trace, tags=("t",), lead="why", faq=True, next_at=START)


FOLLOWED = FollowUpRule("all_well", "Is all well?", After.ANSWER, timedelta(days=1))

ARGUMENTS: dict[str, dict[str, Any]] = {
    "brands.add": {"name": "B"},
    "brands.update": {},
    "accounts.add": {"platform": "x", "name": "X", "settings": {}},
    "accounts.save_cursor": {"cursor": {}},
    "accounts.note_success": {
        "at": START, "found": 0, "lag": None, "quota": None, "notes": (), "incomplete": "",
    },
    "accounts.note_failure": {"at": START, "family": "unavailable", "message": "no"},
    "accounts.note_token": {"expires_at": None},
    "accounts.book": {"amount": Decimal(1), "day": DAY, "cap": None},
    "accounts.refund": {"amount": Decimal(1), "day": DAY},
    "accounts.spent": {"first": DAY, "last": DAY},
    "accounts.keep_unreadable": {"item": {}, "message": "", "at": START},
    "watches.add": {"name": "W", "query": "w"},
    "watches.matched": {"since": START},
    "mentions.add_new": {"arrivals": [arrival()]},
    "mentions.answered": {"at": START, "by": ""},
    "mentions.assign": {"who": "mk", "by": "mk", "at": START},
    "mentions.by_native": {"platform": "bluesky", "native_id": "1"},
    "mentions.correct": {"head": Head.SENTIMENT, "value": "positive", "by": "mk", "at": START},
    "mentions.count": {"where": View()},
    "mentions.facts": {"now": START},
    "mentions.label": {"classification": labels()},
    "mentions.mark_gone": {"platform": "bluesky", "native_ids": ["77"], "at": START},
    "mentions.opened": {"at": START},
    "mentions.page": {"where": View(expression=Word("a")), "after": None, "limit": 5},
    "mentions.prioritise": {"priority": Priority(1, (), None), "answer_by": None},
    "mentions.recheck_due": {"before": START, "limit": 5},
    "mentions.rechecked": {"native_ids": [], "at": START},
    "mentions.rows": {"ids": [], "where": View()},
    "mentions.set_status": {"status": MentionStatus.SKIPPED, "version": 1, "by": "mk", "at": START},
    "mentions.tag": {"tags": (), "by": "mk", "at": START},
    "mentions.texts": {"since": START, "limit": 5},
    "mentions.to_reprioritise": {"now": START, "limit": 5},
    "mentions.to_wake": {"now": START},
    "mentions.try_expression": {"node": Word("a"), "since": START},
    "mentions.unclassified": {"limit": 5},
    "mentions.uncorrect": {"head": Head.SENTIMENT, "by": "mk", "at": START},
    "mentions.wake": {"now": START},
    "replies.approve": {
        "version": 1, "text": "Hi", "by": "mk", "at": START, "not_before": START, "key": "k2",
    },
    "replies.by_hand": {"note": "", "at": START},
    "replies.claim": {"now": START, "lease": timedelta(seconds=9), "owner": "me"},
    "replies.failed": {"note": "", "at": START},
    "replies.in_state": {"*": [ReplyState.SENT]},
    "replies.lapsed": {"now": START},
    "replies.page": {"after": None, "limit": 5},
    "replies.recent_texts": {"since": START},
    "replies.retry": {"not_before": LATER, "note": ""},
    "replies.send_again": {"by": "mk", "at": START},
    "replies.send_now": {"by": "mk", "at": START},
    "replies.sent": {"receipt": Receipt("1"), "at": START},
    "replies.suggest": {"suggestions": (), "at": START},
    "replies.uncertain": {"note": "", "at": START},
    "replies.withdraw": {"by": "mk", "at": START},
    "customers.by_handle": {"platform": "bluesky", "handle": "ayse"},
    "customers.merge": {"into": 1, "other": 1},
    "customers.note": {"text": "t"},
    "customers.tag": {"tags": ()},
    "trends.trend": {"first": DAY, "last": DAY, "zone": "UTC"},
    "events.log": {"kind": "k", "by": "", "at": START},
    "rulings.alert": {"rule": "R2", "text": "t", "at": START},
    "rulings.due": {"now": START, "limit": 5},
    "rulings.has_spoken": {"fingerprint": "f2"},
    "rulings.heard": {"node": Word("grinder"), "since": START - timedelta(days=1)},
    "rulings.keep": {"ruling": ruling("f2")},
    "rulings.mute": {"scope": Scope.AUTHOR, "rule": "R2", "at": START, "until": LATER},
    "rulings.muted": {"now": START},
    "rulings.next_look": {"at": LATER},
    "rulings.see": {"by": "mk", "at": START},
    "rulings.stale": {"fingerprint": "f2", "limit": 5},
    "rulings.took_turn": {"person": "mk", "at": START},
    "rulings.unmute": {"by": "mk", "at": START},
    "follow_ups.answered": {"rule": FOLLOWED, "since": START, "limit": 5},
    "follow_ups.cancel": {"follow_up_id": 1, "by": "mk", "at": START},
    "follow_ups.first_heard": {"after": START, "until": LATER, "limit": 5},
    "follow_ups.get": {"follow_up_id": 1},
    "follow_ups.latest": {"rule": FOLLOWED, "since": START},
    "follow_ups.look_until": {"until": START},
    "follow_ups.lower": {"follow_up_id": 2, "by": "mk", "at": START},
    "follow_ups.make": {"due_at": LATER, "since": START, "at": START},
    "follow_ups.moot": {"follow_up_id": 1, "why": Obstacle.WROTE, "at": START},
    "follow_ups.move": {"follow_up_id": 1, "due_at": LATER, "by": "mk", "at": START},
    "follow_ups.raise_": {"follow_up_id": 1, "by": "mk", "at": START},
    "follow_ups.restore": {"follow_up_id": 3, "by": "mk", "at": START},
    "follow_ups.skipped": {"rule": FOLLOWED, "since": START, "limit": 5},
    "follow_ups.standing": {"now": START},
    "follow_ups.this_month": {"now": START},
    "follow_ups.to_judge": {"now": START},
    "learning.add": {"revision": layer(2)},
    "learning.examples": {"limit": 5},
    "learning.use": {"number": None, "by": "mk", "at": START},
    "assistant.agree": {"host": HOST, "shown": "s", "by": "mk", "at": START},
    "assistant.answered": ANSWER,
    "assistant.choose": {"by": "mk", "at": START},
    "assistant.consent": {"host": HOST},
    "assistant.withdraw": {"by": "mk", "at": START},
}  # fmt: skip
"""What each verb is called with, beside the ids; a verb that is not here takes ids alone."""


UNDER_WAY = {
    "replies.by_hand", "replies.failed", "replies.retry", "replies.uncertain", "replies.send_again",
}  # fmt: skip
"""Verbs for a reply that was claimed."""


def verbs(door: type[Reading] | type[Writing]) -> dict[str, Any]:
    """Every public method of every part behind a door: ``mentions.page`` …"""
    probe = Scene()
    with probe.store.writing() as write:
        made = door(write.brands._session)
    probe.store.close()
    return {
        f"{part}.{name}": method
        for part, it in sorted(vars(made).items())
        for name, method in inspect.getmembers(it, inspect.ismethod)
        if not name.startswith("_")
    }


READS = verbs(Reading)
WRITES = {name: verb for name, verb in verbs(Writing).items() if name not in READS}


def call(parts: Reading | Writing, name: str, known: dict[str, Any]) -> object:
    part, verb = name.split(".")
    method = getattr(getattr(parts, part), verb)
    given = dict(ARGUMENTS.get(name, {}))
    positional = given.pop("*", [])
    for parameter in inspect.signature(method).parameters.values():
        wanted = parameter.default is inspect.Parameter.empty and parameter.kind not in (
            inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD,
        )  # fmt: skip
        if wanted and parameter.name not in given:
            given[parameter.name] = known[parameter.name]
    answer = method(*positional, **given)
    return list(answer) if inspect.isgenerator(answer) else answer


def follow_ups(scene: Scene) -> FollowUp:
    """One that waits (1), one in the queue (2), one that was cancelled (3), each with another customer."""
    mentions = [scene.add_one(post(f"f{n}", author=Author(f"f{n}", f"guest{n}"))) for n in range(3)]
    with scene.store.writing() as write:
        for each in mentions:
            write.mentions.set_status(each.id, MentionStatus.SKIPPED, version=each.version, by="mk", at=START)
        made = [write.follow_ups.make(each.id, due_at=START, since=START, at=START).id for each in mentions]
        write.follow_ups.raise_(made[1], "", START)
        write.follow_ups.cancel(made[2], "mk", START)
        return write.follow_ups.get(made[0])


def one_of_each(scene: Scene, *, by_hand: bool = False) -> dict[str, Any]:
    """Let there be a watch, a mention, an approved reply to another, and what rules, learning and a language
    model leave behind; answers what verbs may ask for."""
    with scene.store.writing() as write:
        watch = write.watches.add(scene.brand.id, "Lumi", "lumi")
    mention = scene.add_one(watches=[watch.id])
    reply = scene.approve(scene.add_one(post("2")).id, key="k1", by_hand=by_hand)
    scene.label(mention.id)
    choice = AssistantChoice(scene.brand.id, HOST, "m", on=True)
    with scene.store.writing() as write:
        write.mentions.correct(mention.id, Head.SENTIMENT, "positive", "mk", START)
        write.rulings.keep(mention.id, scene.brand.id, ruling("f1"))
        write.rulings.alert(mention.id, scene.brand.id, "R", "t", START)
        [alert] = write.rulings.alerts(scene.brand.id)
        muted = write.rulings.mute(mention.id, Scope.AUTHOR, "R", START, None)
        assert muted is not None
        write.learning.add(layer(1))
        write.assistant.choose(choice, "mk", START)
        write.assistant.agree(scene.brand.id, HOST, shown="s", by="mk", at=START)
        answer = write.assistant.answered(mention.id, **ANSWER)
        write.assistant.used(answer, mention.id, reply.id)
    return {
        "brand_id": scene.brand.id, "brand": scene.brand, "account_id": scene.account.id,
        "account": scene.account, "watch_id": watch.id, "watch": watch, "mention_id": mention.id,
        "reply_id": reply.id, "customer_id": mention.customer_id,
        "ids": [mention.id], "alert_id": alert.id, "mute_id": muted.id, "muted": muted, "choice": choice,
        "answer": answer, "follow_up": follow_ups(scene),
    }  # fmt: skip


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Scene, dict[str, Any]]]:
    """A store with one of everything, over a file in which another connection is writing."""
    scene = Scene(tmp_path / "desk.sqlite", busy_timeout=0.0)
    known = one_of_each(scene)
    other = sqlite3.connect(tmp_path / "desk.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield scene, known
    other.close()
    scene.store.close()


def test_there_is_something_to_try() -> None:
    assert len(READS) > 30
    assert len(WRITES) > 40
    assert not set(ARGUMENTS) - set(READS) - set(WRITES)


@pytest.mark.parametrize("name", sorted(READS))
def test_reading_waits_for_no_writer(held: tuple[Scene, dict[str, Any]], name: str) -> None:
    scene, known = held
    with scene.store.reading() as read:
        call(read, name, known)


@pytest.mark.parametrize("name", sorted(WRITES))
def test_writing_says_that_the_store_is_busy(held: tuple[Scene, dict[str, Any]], name: str) -> None:
    scene, known = held
    scene.heard.clear()
    with pytest.raises(StoreBusy, match="Another program"), scene.store.writing() as write:
        call(write, name, known)
    assert scene.heard == []


@pytest.mark.parametrize("name", sorted(WRITES))
def test_the_same_call_works_when_the_file_is_free(tmp_path: Path, name: str) -> None:
    """So that the test above fails for the lock and for nothing else."""
    scene = Scene(tmp_path / "desk.sqlite")
    try:
        known = one_of_each(scene, by_hand=name == "replies.sent")
        with scene.store.writing() as write:
            if name in UNDER_WAY:
                write.replies.claim(START, timedelta(seconds=9), "me")
            if name == "replies.send_again":
                write.replies.uncertain(known["reply_id"], "", START)
        with scene.store.writing() as write:
            call(write, name, known)
    finally:
        scene.store.close()


def test_a_file_held_for_itself_alone_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    open_store(path, now=lambda: START).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreBusy):
        open_store(path, now=lambda: START, busy_timeout=0.0)
    other.close()
    open_store(path, now=lambda: START).close()


def test_upkeep_and_backup_are_put_off(held: tuple[Scene, dict[str, Any]], tmp_path: Path) -> None:
    scene, _ = held
    scene.store.backup(tmp_path / "copy.sqlite")  # reads alone
    with contextlib.suppress(StoreBusy):
        scene.store.upkeep()
