from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.mention import MentionId
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.question import Asked
from socialdesk.domain.reply import ReplyId
from socialdesk.drafting import load
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.questions import LONGEST, answered, free_key, named, propose, wording
from socialdesk.drafting.retrieval import FaqIndex, Floats, Vectors
from tests.stage import ScriptedClassifier

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 4)


def embed(texts: Sequence[str]) -> Floats:
    return np.asarray(ScriptedClassifier().embed(texts))


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return load(Path(__file__).parents[3] / "resources" / "playbooks" / "lumi-coffee")


def asked(number: int, text: str, lang: str = "en", name: str = "Ann Fox", handle: str = "annfox") -> Asked:
    return Asked(MentionId(number), str(number), name, handle, "x", text, lang, Intent.QUESTION, NOW)


def reply(number: int, text: str, lang: str = "en", name: str = "Ann Fox", mention: str = "?") -> Precedent:
    return Precedent(ReplyId(number), mention, lang, Intent.QUESTION, Sentiment.NEUTRAL, text, name, "annfox")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Do you ship to Norway?", "Do you ship to Norway?"),
        ("@lumi hey! Do you ship to Norway? https://pic.example/1 😊", "Do you ship to Norway?"),
        ("My order LM-48213 is late. Where can I see where it is?", "Where can I see where it is?"),
        ("call me on +358 40 123 4567, when do you open?", "call me on, when do you open?"),
        ("write to ann@fox.example please, are returns free?", "write to please, are returns free?"),
        ("Ann Fox here, are returns free?", "here, are returns free?"),
        ("Kargo bedava mı Ann'in siparişinde?", "Kargo bedava mı siparişinde?"),
        ("هل التوصيل مجاني؟ شكرا", "هل التوصيل مجاني؟"),
        ("Why? I wonder whether decaf is vegan", "Why? I wonder whether decaf is vegan"),
        ("open 24/7 or from 9 to 17?", "open 24/7 or from 9 to 17?"),
        ("does it fit the 2026 model?", "does it fit the 2026 model?"),
        ("#decaf is it vegan?", "decaf is it vegan?"),
        ("zero\u200bwidth \u202eturned words here?", "zero width  turned words here?".replace("  ", " ")),
    ],
)  # fmt: skip
def test_how_a_mention_asks(text: str, wanted: str) -> None:
    found = wording(text, ("Ann Fox", "annfox"))
    assert found is not None
    assert " ".join(found.replace(" ,", ",").split()).rstrip("?؟") == wanted.rstrip("?؟")


@pytest.mark.parametrize("text", ["", "?", "https://only.example/link", "@lumi", "😊😊", "Ann"])
def test_where_nothing_is_left_there_is_no_wording(text: str) -> None:
    assert wording(text, ("Ann",)) is None


def test_a_greeting_goes(playbook: Playbook) -> None:
    assert wording("Hi Lumi, are returns free?", (), playbook.languages["en"]) == "are returns free?"


@given(st.text(max_size=400), st.text(max_size=30))
def test_a_wording_is_one_short_line_without_what_turns_it(text: str, name: str) -> None:
    found = wording(text, (name,))
    if found is not None:
        assert 0 < len(found) <= LONGEST
        assert found == found.strip()
        assert not set(found) & set("\n\r\x00\u202e\u2066\u200e")


@given(st.text(max_size=200))
def test_a_name_is_always_one_line(text: str) -> None:
    shown = named(asked(1, text))
    assert len(shown) <= LONGEST
    assert "\n" not in shown


def test_hostile_runs() -> None:
    assert wording("1a" * 10_000) is None
    wording(("@" * 50 + "a." * 50) * 100)


def test_keys() -> None:
    assert free_key("Do you ship to Norway?", (), "q") == "do-you-ship-to-norway"
    assert free_key("Do you ship to Norway?", ("do-you-ship-to-norway",), "q") == "do-you-ship-to-norway-2"
    assert free_key("هل التوصيل مجاني؟", ("q",), "q") == "q-2"
    assert free_key("Şifre sıfırlama nasıl?", (), "q") == "sifre-sifirlama-nasil"
    assert len(free_key("word " * 50, (), "q")) <= 40


def test_an_entry_is_proposed_in_each_language_asked(playbook: Playbook) -> None:
    some = [
        asked(7, "is the decaf vegan?"),
        asked(8, "Is the decaf vegan??"),  # the same words
        asked(9, "kafeinsiz kahve vegan mı acaba?", "tr"),
        asked(10, "tell me, does decaf have milk in it?", "en"),
        asked(11, "är kaffet veganskt eller inte?", "sv"),  # no language of the playbook
    ]
    made = propose(some, (), playbook, Vectors(embed))
    assert made.key == "is-the-decaf-vegan"
    assert [draft.lang for draft in made.drafts] == ["en", "tr"]
    english, turkish = made.drafts
    assert english.questions == (
        "is the decaf vegan?",
        "tell me, does decaf have milk in it?",
        "är kaffet veganskt eller inte?",
    )
    assert turkish.questions == ("kafeinsiz kahve vegan mı acaba?",)
    assert (english.answer, english.link, english.replies) == ("", "", 0)


def test_the_answer_is_the_most_central_reply_that_names_nobody(playbook: Playbook) -> None:
    answers = [
        reply(1, "Hi Ann, our decaf is made with water and holds no milk. – MK"),
        reply(2, "Hi Bo, our decaf is made with water, holds no milk and is vegan. – MK", name="Bo Ek"),
        reply(3, "Hello Cy, Cy you are right that our decaf is vegan and made with water.", name="Cy Ray"),
        reply(4, "Your order 48213 is on its way to you.", name="Di Moss"),
    ]
    made = propose([asked(1, "is the decaf vegan?")], answers, playbook, Vectors(embed))
    [draft] = made.drafts
    assert draft.answer.startswith("Our decaf is made with water")
    assert draft.replies == 4
    assert "Ann" not in draft.answer
    assert "Cy" not in draft.answer


def test_a_link_in_the_answer_becomes_its_link_without_counting_tags(playbook: Playbook) -> None:
    said = "You can read it here: https://lumi.example/en/decaf?a=b&utm_source=x&utm_medium=social"
    made = propose([asked(1, "is the decaf vegan?")], [reply(1, said)], playbook, Vectors(embed))
    [draft] = made.drafts
    assert draft.answer == "You can read it here: {link}"
    assert draft.link == "https://lumi.example/en/decaf?a=b"


def test_braces_of_a_reply_are_no_placeholders(playbook: Playbook) -> None:
    made = propose(
        [asked(1, "is the decaf vegan?")],
        [reply(1, "It is vegan {really} it is.")],
        playbook,
        Vectors(embed),
    )
    assert made.drafts[0].answer == "It is vegan {{really}} it is."


def test_the_faq_is_asked_as_the_suggestions_ask_it(playbook: Playbook) -> None:
    vectors = Vectors(embed)
    texts = [
        "how long can I return something",
        "what is your return policy please tell me",
        "my cat sat on the sofa all day",
        "do you deliver abroad",
    ]
    rows = vectors.rows(texts)
    found = answered(playbook.faq, texts, rows, vectors, TODAY)
    for text, each in zip(texts, found, strict=True):
        one = playbook.faq.nearest(text, TODAY, vectors=vectors)
        assert (each.key if each else None) == (one.entry.key if one else None)
    assert found[0] is not None
    assert found[2] is None


def test_an_answer_that_is_over_answers_nothing(playbook: Playbook) -> None:
    vectors = Vectors(embed)
    over = FaqIndex([replace(e, valid_until=date(2026, 1, 1)) for e in playbook.faq.entries])
    text = "how long can I return something"
    assert answered(over, [text], vectors.rows([text]), vectors, TODAY) == [None]
    assert answered(FaqIndex(), [text], vectors.rows([text]), vectors, TODAY) == [None]
    assert answered(playbook.faq, [], np.zeros((0, 0), np.float32), vectors, TODAY) == []
