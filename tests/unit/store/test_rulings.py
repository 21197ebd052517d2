from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, BrandId, Mention, MentionId, MentionKind, MentionStatus
from socialdesk.domain.rule import Deeds, Ruling, Scope, Step, Verdict, heads_asked
from socialdesk.errors import Overtaken
from socialdesk.query import candidate, matches, parse
from tests.unit.store.scenery import START, Scene, arrival, labels, post

RULING = Ruling(
    rules="f1",
    at=START,
    trace=(
        Step("A", Verdict.HELD, ("says “x”",), ("tag t",)),
        Step("B", Verdict.STOPPED, ("lang:tr",), by="A"),
    ),
    points=(("A", 10), ("C", -5)),
    tags=("t",),
    assigned="Deniz",
    once=frozenset({"assign", "alert A"}),
    templates="peak",
    lead="Decide.",
    faq=True,
    note="nobody on shift",
    next_at=START + timedelta(hours=1),
)


def open_mention(scene: Scene, native: str = "1", **more: Any) -> Mention:
    mention = scene.add_one(post(native, **more))
    scene.label(mention.id)
    return scene.mention(mention.id)


def keep(scene: Scene, mention: Mention, ruling: Ruling) -> None:
    with scene.store.writing() as write:
        write.rulings.keep(mention.id, scene.brand.id, ruling)


def test_a_ruling_comes_back_as_it_was_kept(scene: Scene) -> None:
    mention = open_mention(scene)
    with scene.store.reading() as read:
        assert read.rulings.of(mention.id) is None
    keep(scene, mention, RULING)
    with scene.store.reading() as read:
        assert read.rulings.of(mention.id) == RULING
        assert read.mentions.facts(mention.id, START).rules == (("A", 10), ("C", -5))


def test_mentions_come_due_by_waiting(scene: Scene) -> None:
    one, other = open_mention(scene, "1"), open_mention(scene, "2")
    keep(scene, one, RULING)
    keep(scene, other, Ruling("f1", START))
    with scene.store.reading() as read:
        assert read.rulings.due(START + timedelta(minutes=59), 10) == []
        assert read.rulings.due(START + timedelta(minutes=60), 10) == [one.id]
    with scene.store.writing() as write:
        write.mentions.correct(one.id, Head.INTENT, "praise", "mk", START)
    scene.label(one.id, replace(labels(), model="test 2"))
    with scene.store.writing() as write:
        assert write.mentions.uncorrect(one.id, Head.INTENT, "mk", START)  # must be labelled anew
        assert write.rulings.due(START + timedelta(minutes=60), 10) == []


def test_the_queue_that_has_not_heard_a_rule_set(scene: Scene) -> None:
    heard, fresh, skipped = (open_mention(scene, native) for native in "123")
    scene.add_one(post("4"))  # not labelled yet
    keep(scene, heard, Ruling("f1", START))
    with scene.store.writing() as write:
        write.mentions.set_status(
            skipped.id, MentionStatus.SKIPPED, version=skipped.version, by="mk", at=START
        )
    with scene.store.reading() as read:
        assert read.rulings.stale(scene.brand.id, "f1", 10) == [fresh.id]
        assert set(read.rulings.stale(scene.brand.id, "f2", 10)) == {heard.id, fresh.id}
        assert read.rulings.stale(scene.brand.id, "", 10) == [heard.id]
        assert read.rulings.spoken(scene.brand.id) == ""
    with scene.store.writing() as write:
        write.rulings.has_spoken(scene.brand.id, "f1")
    with scene.store.reading() as read:
        assert read.rulings.spoken(scene.brand.id) == "f1"


def test_only_what_people_did_is_a_deed(scene: Scene) -> None:
    mention = open_mention(scene)
    with scene.store.writing() as write:
        write.mentions.tag(mention.id, ["t"], "", START)
        write.mentions.assign(mention.id, "Deniz", "", START)
    with scene.store.reading() as read:
        assert read.rulings.deeds(mention.id) == Deeds()
    with scene.store.writing() as write:
        write.mentions.assign(mention.id, "", "mk", START)
        write.mentions.set_status(
            mention.id, MentionStatus.SNOOZED, version=mention.version, by="mk", at=START, until=START
        )
    with scene.store.reading() as read:
        assert read.rulings.deeds(mention.id) == Deeds(assigned=True, placed=True)


def test_loads_count_what_is_open_under_any_spelling(scene: Scene) -> None:
    for native, who in (("1", "Deniz"), ("2", "DENİZ"), ("3", "Aino"), ("4", "")):
        mention = open_mention(scene, native)
        with scene.store.writing() as write:
            write.mentions.assign(mention.id, who, "", START)
            if native == "3":
                write.mentions.set_status(
                    mention.id, MentionStatus.SKIPPED, version=mention.version, by="mk", at=START
                )
    with scene.store.reading() as read:
        assert read.rulings.loads(scene.brand.id) == {"deniz": 2}


def test_turns_keep_the_last(scene: Scene) -> None:
    with scene.store.writing() as write:
        write.rulings.took_turn(scene.brand.id, "Deniz", START)
        write.rulings.took_turn(scene.brand.id, "deniz", START + timedelta(hours=1))
    with scene.store.reading() as read:
        assert read.rulings.turns(scene.brand.id) == {"deniz": START + timedelta(hours=1)}


def test_an_alert_is_raised_once_and_heard(scene: Scene) -> None:
    mention = open_mention(scene)
    scene.heard.clear()
    with scene.store.writing() as write:
        assert write.rulings.alert(mention.id, scene.brand.id, "A", "Look", START)
        assert not write.rulings.alert(mention.id, scene.brand.id, "A", "Look again", START)
    assert scene.heard[-1].alerts
    with scene.store.reading() as read:
        assert [alert.text for alert in read.rulings.alerts(scene.brand.id)] == ["Look"]
    with scene.store.writing() as write, pytest.raises(Overtaken):
        write.rulings.see(99, "mk", START)


def test_a_mute_holds_until_its_time_or_a_person_ends_it(scene: Scene) -> None:
    mention = open_mention(scene, "1", thread_id="t")
    same_thread = open_mention(scene, "2", thread_id="t", author=Author("b", "bob"))
    same_author = open_mention(scene, "3")
    until = START + timedelta(days=1)

    def muted(each: Mention, at: datetime = START) -> bool:
        with scene.store.reading() as read:
            return read.rulings.muted(each.id, at) is not None

    with scene.store.writing() as write:
        made = write.rulings.mute(mention.id, Scope.AUTHOR, "A", START, until)
        assert made is not None
        assert made.label == "Ayşe K"
        assert set(write.rulings.behind(made)) == {mention.id, same_author.id}
    assert (muted(same_author), muted(same_thread), muted(same_author, until)) == (True, False, False)
    with scene.store.writing() as write:
        anew = write.rulings.mute(same_author.id, Scope.AUTHOR, "B", START, None)
        assert anew is not None
        assert (anew.id, anew.rule, anew.until) == (made.id, "B", None)
        write.rulings.unmute(made.id, "mk", START)
        assert write.rulings.mute(mention.id, Scope.AUTHOR, "A", START, None) is None
        assert write.rulings.lifted(same_author.id) == {Scope.AUTHOR}
        thread = write.rulings.mute(mention.id, Scope.THREAD, "A", START, None)
        assert thread is not None
        assert set(write.rulings.behind(thread)) == {mention.id, same_thread.id}
        with pytest.raises(Overtaken):
            write.rulings.unmute(made.id, "mk", START)
    assert not muted(same_author)
    assert muted(same_thread)
    with scene.store.reading() as read:
        assert [each.scope for each in read.rulings.mutes(scene.brand.id)] == [Scope.THREAD]
        assert len(read.rulings.mutes(scene.brand.id, lifted=True)) == 2


def test_an_author_nobody_knows_cannot_be_muted(scene: Scene) -> None:
    mention = open_mention(scene, author=Author("", ""))
    with scene.store.writing() as write:
        assert write.rulings.mute(mention.id, Scope.AUTHOR, "A", START, None) is None


def test_history_knows_when_waiting_ended(scene: Scene) -> None:
    waits, skipped, answered = (open_mention(scene, native) for native in "123")
    later = START + timedelta(hours=2)
    with scene.store.writing() as write:
        write.mentions.set_status(
            skipped.id, MentionStatus.SKIPPED, version=skipped.version, by="mk", at=later
        )
        write.mentions.answered(answered.id, at=START, by="mk")
    with scene.store.reading() as read:
        total, found = read.rulings.heard(scene.brand.id, None, START - timedelta(days=1))
        none, _ = read.rulings.heard(scene.brand.id, None, START)
        other, _ = read.rulings.heard(BrandId(99), None, START - timedelta(days=1))
    assert total == 3
    assert {each.id: each.until for each in found} == {waits.id: None, skipped.id: later, answered.id: START}
    assert (none, other) == (0, 0)


def test_history_by_customer(scene: Scene) -> None:
    mention = open_mention(scene)
    open_mention(scene, "2", author=Author("b", "bob"))
    assert mention.customer_id is not None
    with scene.store.writing() as write:
        write.customers.tag(mention.customer_id, ["VIP"])
    with scene.store.reading() as read:
        _, found = read.rulings.heard(
            scene.brand.id, None, START - timedelta(days=1), customer=frozenset({"vip", "press"})
        )
        assert read.rulings.customer_tags(mention.id) == {"vip"}
    assert [each.id for each in found] == [mention.id]


_QUERIES = [
    "", "broken", "grind*", '"does not start"', "broken OR kahve", "NOT broken", "sentiment:negative",
    "intent:delivery lang:tr", "(broken OR late) -lang:en", "from:bob", "has:reply broken",
    "platform:x,bluesky", "urgency:high NOT sentiment:negative", "followers:>100 late",
]  # fmt: skip
_posts = st.lists(
    st.tuples(
        st.sampled_from(
            ["my grinder is broken", "late again", "kahve nerede", "it does not start", "thanks"]
        ),
        st.sampled_from(["en", "tr", ""]),
        st.sampled_from(list(Sentiment)),
        st.sampled_from([Intent.DELIVERY, Intent.PRAISE]),
        st.sampled_from([Urgency.HIGH, Urgency.LOW]),
        st.frozensets(st.sampled_from([Head.SENTIMENT, Head.NEEDS_REPLY]), max_size=2),
        st.booleans(),
        st.sampled_from(["bluesky", "x", "rss"]),
        st.sampled_from([Author("a", "ayse", "", 5), Author("b", "bob", "Bob", 500)]),
    ),
    min_size=1,
    max_size=8,
)


@hypothesis_settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_posts, st.sampled_from(_QUERIES), st.sampled_from([None, True, False]))
def test_history_means_what_rules_mean(said: list[tuple[Any, ...]], query: str, needs: bool | None) -> None:
    """What a trial counts in SQL is what `matches` would have said to each mention."""
    scene = Scene()
    node = parse(query)
    expected: set[MentionId] = set()
    for number, (text, lang, feeling, intent, urgency, unsure, wants, platform, author) in enumerate(said):
        one = scene.add(
            arrival(
                post(
                    str(number),
                    text,
                    platform=platform,
                    author=author,
                    in_reply_to="0" if number % 2 else None,
                ),
                lang=lang,
                kind=MentionKind.INBOUND,
            )
        ).new[0]
        scene.label(
            one,
            labels(feeling, urgency, intent, needs_reply=wants, unsure=unsure),
        )
        mention = scene.mention(one)
        assert mention.classification is not None
        made = candidate(mention.post, mention.lang, classification=mention.classification)
        wanted = mention.classification.needs_reply or Head.NEEDS_REPLY in mention.classification.unsure
        if matches(node, made) and needs in (None, wanted):
            expected.add(one)
    with scene.store.reading() as read:
        total, found = read.rulings.heard(scene.brand.id, node, START - timedelta(days=1), needs_reply=needs)
    scene.store.close()
    assert total == len(said)
    assert {each.id for each in found} == expected
    assert heads_asked(node) <= set(Head)
