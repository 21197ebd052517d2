"""Every verb of the store against a file that another process holds."""

from __future__ import annotations

import contextlib
import inspect
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from socialdesk.domain.activity import ActivityFilter
from socialdesk.domain.ambassador import Mark, Standing
from socialdesk.domain.assistant import AssistantChoice
from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.customer import CustomerOrder
from socialdesk.domain.expression import Word
from socialdesk.domain.follow_up import After, FollowUp, FollowUpRule, Obstacle
from socialdesk.domain.learning import HeadFigures, Revision
from socialdesk.domain.mention import Author, CustomerId, MentionStatus
from socialdesk.domain.priority import Priority
from socialdesk.domain.question import Outcome
from socialdesk.domain.reply import Receipt, ReplyState, Stopped, Suggestion, SuggestionKind, Tone
from socialdesk.domain.rule import Ruling, Scope, Step, Verdict
from socialdesk.errors import StoreBusy
from socialdesk.store import Reading, View, Writing, open_store
from socialdesk.store.questions import Kept
from tests.unit.store.scenery import START, Scene, arrival, labels, post

LATER = START + timedelta(hours=1)
EARLIER = START - timedelta(days=1)
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


@dataclass(frozen=True)
class Known:
    """What `one_of_each` knows under another name than the verb's parameter has."""

    name: str


SUGGESTION = Suggestion(SuggestionKind.TEMPLATE, "Late", "So sorry!", "en", Tone(0.7), (), "late.en")
FOLLOWED = FollowUpRule("all_well", "Is all well?", After.ANSWER, timedelta(days=1))

ARGUMENTS: dict[str, dict[str, Any]] = {
    "ambassadors.praise": {"since": EARLIER},
    "ambassadors.set_mark": {
        "mark": Mark(Standing.NOT_NOW, "mk", START, LATER), "by": "mk", "at": START,
        "about": Known("mention_id"),
    },
    "begun.keep": {"person": "mk", "text": "Hi", "suggested_text": "", "at": START},
    "begun.mentions": {"person": "mk"},
    "begun.of": {"person": "mk"},
    "brands.add": {"name": "B"},
    "brands.update": {},
    "accounts.add": {"platform": "x", "name": "X", "settings": {}},
    "accounts.save_cursor": {"cursor": {}},
    "accounts.note_success": {
        "at": START, "lag": None, "quota": None, "notes": (), "incomplete": "",
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
    "mentions.fitting": {"where": View(expression=Word("a"))},
    "mentions.label": {"classification": labels()},
    "mentions.mark_gone": {"platform": "bluesky", "native_ids": ["1"], "at": START},
    "mentions.opened": {"at": START},
    "mentions.page": {"where": View(expression=Word("a")), "after": None, "limit": 5},
    "mentions.prioritise": {"priority": Priority(1, (), None), "answer_by": None},
    "mentions.recheck_due": {"before": START, "limit": 5, "recent": START},
    "mentions.looked_at_again": {"since": START},
    "mentions.rechecked": {"platform": "bluesky", "native_ids": ["1"], "at": START},
    "mentions.rows": {"ids": [], "where": View()},
    "mentions.see": {"at": START},
    "mentions.set_status": {"status": MentionStatus.SKIPPED, "version": 1, "by": "mk", "at": START},
    "mentions.tag": {"tags": (), "by": "mk", "at": START},
    "mentions.tally": {"view": View(expression=Word("grinder")), "limit": 5},
    "mentions.texts": {"since": START, "limit": 5},
    "mentions.to_reprioritise": {"now": START, "limit": 5},
    "mentions.to_wake": {"now": START},
    "mentions.try_expression": {"node": Word("a"), "since": START},
    "mentions.unclassified": {"limit": 5},
    "mentions.uncorrect": {"head": Head.SENTIMENT, "by": "mk", "at": START},
    "mentions.unsee": {"mention_id": Known("opened_id")},
    "mentions.versions": {"view": View(expression=Word("grinder"))},
    "mentions.wake": {"now": START},
    "replies.approve": {
        "version": 1, "text": "Hi", "by": "mk", "at": START, "not_before": START, "key": "k2",
    },
    "replies.by_hand": {"note": "", "at": START},
    "replies.claim": {"now": START, "lease": timedelta(seconds=9), "owner": "me"},
    "replies.failed": {"note": "", "at": START},
    "replies.in_state": {"*": [ReplyState.SENT]},
    "replies.leaving": {"since": EARLIER, "until": LATER, "now": START},
    "replies.sent_since": {"since": EARLIER, "limit": 5},
    "people.rename": {"old": "mk", "new": "Maria K"},
    "replies.lapsed": {"now": LATER, "lease": timedelta(seconds=9)},
    "replies.page": {"after": None, "limit": 5},
    "replies.prove": {"receipt": Receipt("1")},
    "replies.recent_texts": {"since": START},
    "replies.restore": {"by": "mk", "at": START},
    "replies.retry": {"not_before": LATER, "note": ""},
    "replies.send_again": {"by": "mk", "at": START},
    "replies.send_now": {"by": "mk", "at": START},
    "replies.sent": {"receipt": Receipt("1"), "at": START},
    "replies.stop": {"why": Stopped.EDITED, "at": START},
    "replies.suggest": {"suggestions": (SUGGESTION,), "at": START},
    "replies.told": {"since": START},
    "replies.uncertain": {"note": "", "at": START},
    "replies.withdraw": {"by": "mk", "at": START},
    "customers.by_handle": {"platform": "bluesky", "handle": "ayse"},
    "customers.dealings": {"mention_id": Known("mention_id"), "since": EARLIER},
    "customers.join_again": {
        "into": Known("customer_id"), "other": Known("stranger_id"), "by": "mk", "at": START,
    },
    "customers.merge": {"into": Known("customer_id"), "other": Known("stranger_id")},
    "customers.note": {"text": "t"},
    "customers.page": {"order": CustomerOrder.LATEST, "search": "ays"},
    "customers.met": {"mention_id": Known("mention_id"), "enough": 3},
    "customers.sent": {"customer_id": Known("asker_id"), "limit": 5},
    "customers.split_again": {"by": "mk", "at": START},
    "customers.split_out": {"platform": "mastodon", "native_id": "same"},
    "customers.tag": {"tags": ()},
    "customers.tell_apart": {
        "one": Known("customer_id"), "other": Known("stranger_id"), "by": "mk", "at": START,
    },
    "customers.untell": {"one": Known("customer_id"), "other": Known("told_apart_id")},
    "trends.trend": {"first": DAY, "last": DAY, "zone": "UTC"},
    "events.log": {"kind": "k", "by": "", "at": START},
    "events.page": {"which": ActivityFilter(by="mk")},
    "habits.put_aside": {"key": "template late.de", "by": "mk", "at": START},
    "habits.sent": {"since": EARLIER},
    "habits.take_up": {"key": "template late.en"},
    "habits.tallies": {"since": EARLIER},
    "questions.asked": {"since": EARLIER, "limit": 5},
    "questions.drop_vectors": {"model": "another", "before": EARLIER},
    "questions.keep_vectors": {"model": "m"},
    "questions.settle": {
        "outcome": Outcome.ADDED, "mentions": 7, "days": 30, "by": "mk", "at": START,
    },
    "questions.unsettle": {"by": "mk", "at": START},
    "rulings.alert": {"rule": "R2", "text": "t", "at": START},
    "rulings.due": {"now": START, "limit": 5},
    "rulings.has_spoken": {"fingerprint": "f2"},
    "rulings.heard": {"node": Word("grinder"), "since": START - timedelta(days=1)},
    "rulings.keep": {"ruling": ruling("f2")},
    "rulings.lately": {"since": EARLIER},
    "rulings.mute": {"scope": Scope.AUTHOR, "rule": "R2", "at": START, "until": LATER},
    "rulings.mute_again": {"mute_id": Known("lifted_id")},
    "rulings.muted": {"now": START},
    "rulings.see": {"by": "mk", "at": START},
    "rulings.stale": {"fingerprint": "f2", "limit": 5},
    "rulings.tally": {"view": View(), "limit": 5},
    "rulings.tell": {"text": "t", "at": START},
    "rulings.took_turn": {"person": "mk", "at": START},
    "rulings.unmute": {"by": "mk", "at": START},
    "rulings.versions": {"view": View()},
    "saved_views.add": {"name": "Norway", "query": "lang:no"},
    "saved_views.asking_languages": {"limit": 5},
    "saved_views.move": {"step": 1},
    "saved_views.rename": {"name": "Oslo"},
    "saved_views.restore": {"view": Known("removed_view"), "place": 0},
    "sign_offs.arrive": {"seat": "window 2", "person": "mk"},
    "sign_offs.ask": {"version": 1, "text": "Hi", "author": "mk", "at": START},
    "sign_offs.entrust": {"who": lambda _: ("ek",)},
    "sign_offs.leave": {"seat": "window 1"},
    "sign_offs.of": {"mention_id": Known("asked_id")},
    "sign_offs.present": {"mention_id": Known("asked_id"), "now": START, "besides": "window 2"},
    "sign_offs.reject": {"version": Known("asked_version"), "by": "leo", "note": "kinder", "at": START},
    "sign_offs.signed": {"by": "leo", "at": START},
    "sign_offs.take_back": {"by": "mk", "at": START},
    "sign_offs.wait_again": {"draft_id": Known("rejected_id"), "by": "leo", "at": START},
    "sign_offs.unsigned": {"reply_id": Known("withdrawn_id"), "by": "leo", "at": START},
    "sign_offs.write_on": {"person": "leo", "seat": "window 2", "at": START},
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
    "assistant.asked": {"mentions": ()},
    "assistant.asked_since": {"since": EARLIER},
    "assistant.choose": {"by": "mk", "at": START},
    "assistant.consent": {"host": HOST},
    "assistant.recent": {"limit": 5},
    "assistant.withdraw": {"by": "mk", "at": START},
}  # fmt: skip
"""What each verb is called with, beside the ids; a verb that is not here takes ids alone."""


UNDER_WAY = {
    "replies.by_hand", "replies.failed", "replies.lapsed", "replies.retry", "replies.uncertain",
    "replies.send_again",
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
    given = {
        key: known[value.name] if isinstance(value, Known) else value
        for key, value in ARGUMENTS.get(name, {}).items()
    }
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


def other_people(scene: Scene, customer_id: CustomerId) -> dict[str, Any]:
    """Somebody who was merged into the customer, somebody who was told apart, and a mere stranger."""
    same, apart, stranger = (
        scene.add_one(post(name, "hello", platform="mastodon", author=Author(name, name))).customer_id
        for name in ("same", "apart", "stranger")
    )
    assert same is not None
    assert apart is not None
    assert stranger is not None
    with scene.store.writing() as write:
        merge_id = write.customers.merge(customer_id, same, by="mk", at=START)
        write.customers.tell_apart(customer_id, apart, by="mk", at=START)
    return {"merge_id": merge_id, "told_apart_id": apart, "stranger_id": stranger}


def asker(scene: Scene) -> dict[str, Any]:
    """Somebody who asked two questions and has the answer to one."""
    asked = [scene.add_one(post(name, "ship?", author=Author("q", "q"))) for name in ("q1", "q2")]
    for each in asked:
        scene.label(each.id, labels(intent=Intent.QUESTION))
    reply = scene.approve(asked[1].id, by_hand=True)
    with scene.store.writing() as write:
        write.replies.sent(reply.id, Receipt("sent"), START)
    return {"asker_id": asked[0].customer_id}


def drafts(scene: Scene) -> dict[str, Any]:
    """A draft that waits, one that was rejected, and one whose reply was withdrawn a moment ago; somebody
    writes at the first window."""
    mentions = [scene.add_one(post(f"d{n}", author=Author(f"d{n}", f"asker{n}"))) for n in range(3)]
    with scene.store.writing() as write:
        waits, rejected, signed = (
            write.sign_offs.ask(each.id, version=each.version, text="Hi", author="mk", at=START)
            for each in mentions
        )
        version = write.mentions.get(rejected.mention_id).version
        write.sign_offs.reject(rejected.id, version=version, by="leo", note="kinder", at=START)
        asked_version = write.mentions.get(waits.mention_id).version
        write.sign_offs.write_on(mentions[0].id, "mk", "window 1", START)
    reply = scene.approve(signed.mention_id, "Hi", asked=True, by="leo")
    with scene.store.writing() as write:
        write.sign_offs.signed(signed.id, reply.id, "leo", START)
        write.replies.withdraw(reply.id, "leo", START)
    return {
        "draft_id": waits.id, "asked_id": waits.mention_id, "asked_version": asked_version,
        "rejected_id": rejected.id, "withdrawn_id": reply.id, "before": reply,
    }  # fmt: skip


def saved_views(scene: Scene) -> dict[str, Any]:
    """Two that stand and one that was removed."""
    with scene.store.writing() as write:
        made = [write.saved_views.add(scene.brand.id, name, f"lang:{name}") for name in ("en", "de", "fi")]
        assert made[2].id is not None
        write.saved_views.remove(made[2].id)
    return {"view_id": made[0].id, "removed_view": made[2]}


def one_of_each(scene: Scene, *, by_hand: bool = False) -> dict[str, Any]:
    """Let there be a watch, a mention, an approved reply to another, and what rules, learning, a language
    model, second people and repeated questions leave behind; answers what verbs may ask for."""
    with scene.store.writing() as write:
        watch = write.watches.add(scene.brand.id, "Lumi", "lumi")
        removed = write.watches.remove(write.watches.add(scene.brand.id, "Old", "old").id)
    mention = scene.add_one(watches=[watch.id])
    opened = scene.add_one(post("2"))
    snoozed = scene.add_one(post("3"))
    reply = scene.approve(opened.id, key="k1", by_hand=by_hand, suggestion=SUGGESTION)
    scene.label(mention.id)
    assert mention.customer_id is not None
    choice = AssistantChoice(scene.brand.id, HOST, "m", on=True)
    with scene.store.writing() as write:
        write.mentions.correct(mention.id, Head.SENTIMENT, "positive", "mk", START)
        write.rulings.keep(mention.id, scene.brand.id, ruling("f1"))
        write.rulings.alert(mention.id, scene.brand.id, "R", "t", START)
        [alert] = write.rulings.alerts(scene.brand.id)
        muted = write.rulings.mute(mention.id, Scope.AUTHOR, "R", START, None)
        assert muted is not None
        lifted = write.rulings.mute(opened.id, Scope.THREAD, "R", START, None)
        assert lifted is not None
        write.rulings.unmute(lifted.id, "mk", START)
        write.learning.add(layer(1))
        write.assistant.choose(choice, "mk", START)
        write.assistant.agree(scene.brand.id, HOST, shown="s", by="mk", at=START)
        answer = write.assistant.answered(mention.id, **ANSWER)
        write.assistant.used(answer, mention.id, reply.id)
        write.mentions.opened(opened.id, START)
        write.mentions.set_status(
            snoozed.id, MentionStatus.SNOOZED, version=snoozed.version, by="mk", at=START, until=START
        )
        write.replies.suggest(mention.id, (SUGGESTION,), START)
        write.begun.keep(mention.id, "mk", "Hello", "", START)
        write.habits.put_aside(scene.brand.id, "template late.en", "mk", START)
        vectors = {mention.id: Kept(b"digest", b"vector")}
        write.questions.keep_vectors("m", vectors)
        settled_id = write.questions.settle(
            scene.brand.id, Outcome.DISMISSED, [mention.id], mentions=3, days=30, by="mk", at=START
        )
    return {
        "brand_id": scene.brand.id, "brand": scene.brand, "account_id": scene.account.id,
        "account": scene.account, "watch_id": watch.id, "watch": watch, "mention_id": mention.id,
        "removed": removed,
        "reply_id": reply.id, "customer_id": mention.customer_id,
        "ids": [mention.id], "alert_id": alert.id, "mute_id": muted.id, "muted": muted,
        "lifted_id": lifted.id, "choice": choice,
        "answer": answer, "follow_up": follow_ups(scene), "opened_id": opened.id,
        "vectors": vectors, "settled_id": settled_id,
        **other_people(scene, mention.customer_id), **asker(scene), **drafts(scene), **saved_views(scene),
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
    """So that the test above fails for the lock and for nothing else; and each verb finds what it changes."""
    scene = Scene(tmp_path / "desk.sqlite")
    try:
        known = one_of_each(scene, by_hand=name in ("replies.sent", "replies.prove"))
        with scene.store.writing() as write:
            if name in UNDER_WAY:
                write.replies.claim(START, timedelta(seconds=9), "me")
            if name == "replies.send_again":
                write.replies.uncertain(known["reply_id"], "", START)
            if name == "replies.prove":
                write.replies.sent(known["reply_id"], Receipt(""), START)
        with scene.store.writing() as write:
            connection = write.brands._conn
            before = connection.total_changes
            call(write, name, known)
            assert connection.total_changes > before
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
