"""Phrases that are edited away are told with counts; replies that worked become templates of nobody's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.habit import SentReply, Turn
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import SuggestionKind
from socialdesk.drafting import Playbook, suggest
from socialdesk.drafting.lessons import cut_phrases, template_ideas, turned_back
from tests.unit.drafting.conftest import request_for


def reply(text: str, suggested: str = "", key: str = "", **more: object) -> SentReply:
    given: dict[str, object] = {
        "mention_id": MentionId(1),
        "mention": "my order LM-20391 has not come, I am waiting for 6 days",
        "lang": "en",
        "platform": "x",
        "intent": Intent.DELIVERY,
        "sentiment": Sentiment.NEGATIVE,
        "author_name": "Sarah Jones",
        "author_handle": "@sjones_x",
        "kind": SuggestionKind.TEMPLATE if key else None,
        "source_key": key,
        "suggested": suggested,
        "text": text,
        "turn": Turn.BETTER,
    }
    return SentReply(**{**given, **more})  # type: ignore[arg-type]


@pytest.fixture
def of_template(playbook: Playbook) -> tuple[str, str, str]:
    """A suggestion, its source, and the last clause of it."""
    made = suggest(request_for(), playbook)[0]
    body = made.text.removesuffix(" ^DZ").rstrip(".")
    return made.text, made.source_key, body.rsplit(". ", 1)[-1].rsplit(", ", 1)[-1]


def test_a_phrase_that_is_edited_away_is_pointed_out(
    playbook: Playbook, of_template: tuple[str, str, str]
) -> None:
    text, key, last = of_template
    without = text.replace(last, "")
    kept = text.replace("Hi Sarah", "Hello Sarah")
    told = [reply(without, text, key)] * 4 + [reply(kept, text, key)] + [reply(text, text, key)] * 2
    found = cut_phrases(told, playbook)
    assert [(each.source_key, each.cut, each.edits, each.unchanged) for each in found] == [(key, 4, 5, 2)]
    assert found[0].phrase.split()[-1] in last
    assert cut_phrases(told[2:], playbook) == []  # two of three edits: too few to say anything


def test_what_is_cut_now_and_then_is_no_habit(playbook: Playbook, of_template: tuple[str, str, str]) -> None:
    text, key, last = of_template
    told = [reply(text.replace(last, ""), text, key)] * 3 + [reply(text + " Bye!", text, key)] * 4
    assert cut_phrases(told, playbook) == []


GOOD = (
    "Hi Sarah, I am so sorry for the wait. Send me your address by DM and I will ask the courier myself ^DZ"
)


def test_a_reply_that_worked_becomes_a_template(playbook: Playbook) -> None:
    own = [reply(GOOD), reply(GOOD.replace("Sarah", "Omar"), author_name="Omar Said", turn=None)]
    [idea] = template_ideas(own, replace(playbook, signature="^{initials}"), "Lumi")
    assert idea.text == (
        "{greeting} I am so sorry for the wait. "
        "Send me your address {private} and I will ask the courier myself"
    )
    assert (idea.lang, idea.intent, idea.uses, idea.better) == ("en", Intent.DELIVERY, 2, 1)


def test_order_and_name_are_placeholders_again(playbook: Playbook) -> None:
    said = "Hi Sarah, your order LM-20391 is with me now, Sarah, and I am asking the courier about it"
    [idea] = template_ideas([reply(said)], playbook, "Lumi")
    assert idea.text == (
        "{greeting} your order {order} is with me now, {name}, and I am asking the courier about it"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Hi Sarah, your parcel 99887766 is in Tampere and will be brought to you soon by our courier",
        "Hi Sarah, Mrs Jones, we are sorry about all of this and will look into it for you right now",
        "Hi Sarah, we looked into it and will send you another grinder with the next parcel we have",
        "Hi Sarah, ask @somebody about it, they will be able to help you with all of this at once",
        "Hi Sarah, your money will be refunded tomorrow, I promise you that, and we are really sorry",
        "Hi Sarah, thanks a lot",
        "Hi Sarah, look at https://evil.example/offer to see what we can do about it for you today",
    ],
    ids=["number", "name", "thing", "handle", "promise", "short", "link"],
)
def test_what_belongs_to_one_customer_is_no_template(said: str, playbook: Playbook) -> None:
    assert template_ideas([reply(said)], playbook, "Lumi") == []


def test_only_what_worked_and_is_new_is_proposed(
    playbook: Playbook, of_template: tuple[str, str, str]
) -> None:
    text, key, _ = of_template
    told = [
        reply(text, text, key),
        reply(text),
        reply(GOOD, turn=Turn.SAME),
        reply(GOOD, turn=None),
        reply(GOOD, intent=Intent.SAFETY_LEGAL),
        reply(GOOD, intent=None),
    ]
    assert template_ideas(told, replace(playbook, signature="^{initials}"), "Lumi") == []


@given(st.text(max_size=80), st.dictionaries(st.sampled_from(["name", "item"]), st.text(max_size=8)))
def test_turning_back_can_be_undone(body: str, values: dict[str, str]) -> None:
    text = turned_back(body, values)
    for slot, value in values.items():
        text = text.replace(f"{{{slot}}}", value)
    if "{" not in body:
        assert text.casefold() == body.casefold() or len(set(values.values())) < len(values)
