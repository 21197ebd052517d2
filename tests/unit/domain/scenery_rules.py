"""Mentions, people and rules for the tests of rules, shifts and routing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.expression import And, Is, Node, Not, Or
from socialdesk.domain.mention import (
    AccountId,
    Author,
    BrandId,
    Mention,
    MentionId,
    MentionKind,
    MentionStatus,
    Post,
)
from socialdesk.domain.rule import Actions, Assign, Case, Condition, Deeds, Mute, Rule, Scope, Waiting
from socialdesk.domain.shifts import Person, Team

NOON = datetime(2026, 11, 4, 12, 0, tzinfo=UTC)  # a Wednesday
ALWAYS = Hours(week=(((time(0), time(0)),),) * 7)
OFFICE = Hours()  # Monday to Friday, 9 to 18, UTC


def a_mention(*, published_at: datetime = NOON, **more: Any) -> Mention:
    labels = Classification(
        more.pop("sentiment", Sentiment.NEGATIVE),
        more.pop("urgency", Urgency.NORMAL),
        more.pop("intent", Intent.DELIVERY),
        more.pop("needs_reply", True),
        {},
        more.pop("unsure", frozenset()),
    )
    post = Post("bluesky", "p1", Author("a1", "ayse"), "where is my parcel", published_at)
    return Mention(
        id=MentionId(7),
        brand_id=BrandId(1),
        account_id=AccountId(1),
        kind=MentionKind.INBOUND,
        post=post,
        lang=more.pop("lang", "tr"),
        status=more.pop("status", MentionStatus.OPEN),
        version=1,
        fetched_at=published_at,
        classification=labels,
        **more,
    )


def holds_for(mention: Mention) -> Callable[[Node], tuple[str, ...] | None]:
    """Understands labels and languages, which is enough to tell rules apart."""
    said = mention.classification
    assert said is not None
    facts = {
        "sentiment": said.sentiment.value,
        "urgency": said.urgency.value,
        "intent": said.intent.value,
        "lang": mention.lang,
    }

    def true(node: Node) -> bool:
        match node:
            case Is(field=name, value=value):
                return facts[name] == value
            case And(parts):
                return all(map(true, parts))
            case Or(parts):
                return any(map(true, parts))
            case Not(part):
                return not true(part)
            case _:
                raise TypeError(node)

    return lambda node: (repr(node),) if true(node) else None


def a_case(mention: Mention, hours: Hours = ALWAYS, *tags: str) -> Case:
    return Case(mention, hours, holds_for(mention), frozenset(tags))


TEAM = Team(
    (
        Person("Deniz", frozenset({"delivery"}), frozenset({"tr", "en"})),
        Person("Aino", frozenset({"delivery", "refunds"}), frozenset({"fi", "en"})),
        Person("Omar", frozenset({"delivery"}), frozenset({"ar", "tr"}), most_open=2),
        Person("Lead", frozenset(), frozenset(), lead=True),
    )
)

_nodes = st.sampled_from(
    [
        None,
        Is("intent", "delivery"),
        Is("intent", "praise"),
        Is("lang", "tr"),
        Not(Is("sentiment", "positive")),
        And((Is("lang", "tr"), Is("urgency", "high"))),
        Or((Is("intent", "spam"), Is("urgency", "critical"))),
    ]
)
conditions = st.builds(
    Condition,
    query=_nodes,
    unsure=st.booleans(),
    open=st.sampled_from([None, None, True, False]),
    days=st.sampled_from([frozenset[int](), frozenset({2}), frozenset({5, 6})]),
    customer=st.sampled_from([frozenset[str](), frozenset[str](), frozenset({"vip"})]),
    needs_reply=st.sampled_from([None, None, True, False]),
    waiting=st.one_of(st.none(), st.builds(Waiting, st.integers(1, 500), st.booleans())),
)
actions = st.builds(
    Actions,
    tags=st.lists(st.sampled_from(["late", "Late", "night", "hot"]), max_size=2).map(tuple),
    points=st.integers(-50, 50),
    assign=st.sampled_from(
        [None, Assign("Deniz"), Assign(skills=frozenset({"delivery"})), Assign(skills=frozenset({"refunds"}))]
    ),
    templates=st.sampled_from(["", "peak", "returning"]),
    snooze=st.sampled_from([None, None, 0, 90]),
    mute=st.sampled_from([None, None, None, Mute(Scope.AUTHOR), Mute(Scope.THREAD, 3)]),
    alert=st.sampled_from(["", "Look!"]),
    lead=st.sampled_from(["", "", "Decide this."]),
    faq=st.booleans(),
)
rule_lists = st.lists(
    st.builds(
        Rule,
        name=st.sampled_from(["A", "B", "C", "D", "E"]),
        when=conditions,
        then=actions,
        on=st.sampled_from([True, True, True, False]),
        stop=st.sampled_from([False, False, False, True]),
    ),
    max_size=5,
    unique_by=lambda rule: rule.name,
).map(tuple)
mentions = st.builds(
    a_mention,
    published_at=st.integers(-3000, 0).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    sentiment=st.sampled_from(Sentiment),
    urgency=st.sampled_from(Urgency),
    intent=st.sampled_from(Intent),
    needs_reply=st.booleans(),
    unsure=st.frozensets(st.sampled_from(Head)),
    lang=st.sampled_from(["tr", "fi", "en", "und"]),
    status=st.sampled_from(
        [MentionStatus.OPEN, MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.SKIPPED]
    ),
    tags=st.sampled_from([(), ("late",), ("mine",)]),
    assigned_to=st.sampled_from(["", "", "Aino"]),
)
deeds = st.builds(Deeds, st.booleans(), st.booleans(), st.booleans())
