"""Which language model drafts, who agreed, and what it answered."""

from __future__ import annotations

from datetime import timedelta

from socialdesk.domain.assistant import AssistantChoice
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import Suggestion, SuggestionKind, Tone
from socialdesk.store.encoding import stamp
from tests.unit.store.scenery import START, Scene

HOST = "https://models.example"


def answered(scene: Scene, mention_id: MentionId, dropped: str = "") -> int:
    with scene.store.writing() as write:
        return write.assistant.answered(
            mention_id, at=START, host=HOST, model="tiny", prompt_version="1",
            sources={1: "faq/returns", 2: "terms/en/delivery"}, cited=[2], digest="ab" * 32, seconds=1.5,
            dropped=dropped,
        )  # fmt: skip


def test_nothing_is_chosen_at_first_and_a_choice_replaces_the_one_before(scene: Scene) -> None:
    with scene.store.reading() as read:
        assert read.assistant.choice(scene.brand.id) is None
    first = AssistantChoice(scene.brand.id, "http://127.0.0.1:11434/v1", "small", on=True)
    second = AssistantChoice(scene.brand.id, "http://127.0.0.1:8080/v1", "other", on=False)
    for choice in (first, second):
        with scene.store.writing() as write:
            write.assistant.choose(choice, "mk", START)
        with scene.store.reading() as read:
            assert read.assistant.choice(scene.brand.id) == choice
    assert scene.heard[-1].model


def test_a_consent_names_who_when_and_what_was_shown_until_it_is_taken_back(scene: Scene) -> None:
    with scene.store.writing() as write:
        write.assistant.agree(scene.brand.id, HOST, shown="cd" * 32, by="mk", at=START)
        other = write.brands.add("Other")
    with scene.store.reading() as read:
        found = read.assistant.consent(scene.brand.id, HOST)
        assert found is not None
        assert (found.by, found.at, found.shown) == ("mk", START, "cd" * 32)
        assert read.assistant.consent(scene.brand.id, "https://elsewhere.example") is None
        assert read.assistant.consent(other.id, HOST) is None
    with scene.store.writing() as write:
        assert write.assistant.withdraw(scene.brand.id, by="ak", at=START + timedelta(days=1)) == 1
        assert write.assistant.withdraw(scene.brand.id, by="ak", at=START + timedelta(days=1)) == 0
    with scene.store.reading() as read:
        assert read.assistant.consent(scene.brand.id, HOST) is None
        [kept] = read.assistant._all("SELECT ended_by, ended_at FROM assistant_consents")
        assert (kept["ended_by"], kept["ended_at"]) == ("ak", stamp(START + timedelta(days=1)))


def test_an_answer_is_kept_with_its_sources_and_what_the_person_made_of_it(scene: Scene) -> None:
    mention = scene.add_one()
    number = answered(scene, mention.id)
    answered(scene, mention.id, dropped="link")
    with scene.store.reading() as read:
        first, second = read.assistant.answers(mention.id)
        assert (first.sources, first.cited) == ({1: "faq/returns", 2: "terms/en/delivery"}, (2,))
        assert (first.dropped, second.dropped, first.edited) == ("", "link", False)
        assert read.assistant.outcomes(scene.brand.id) == {"": 1, "link": 1}
    began = Suggestion(SuggestionKind.MODEL, "m", "So sorry about that.", "en", Tone(0.5))
    reply = scene.approve(mention.id, "So very sorry about that.", suggestion=began)
    with scene.store.writing() as write:
        write.assistant.used(number, mention.id, reply.id)
    with scene.store.reading() as read:
        behind = read.assistant.answers(mention.id)[0]
    assert (behind.id, behind.reply_id) == (number, reply.id)
    assert (behind.suggested, behind.sent) == (began.text, reply.text)
    assert behind.edited


def test_an_answer_to_another_mention_is_not_taken_for_this_reply(scene: Scene) -> None:
    mention = scene.add_one()
    number = answered(scene, mention.id)
    reply = scene.approve(mention.id)
    with scene.store.writing() as write:
        write.assistant.used(number, MentionId(mention.id + 1), reply.id)
    with scene.store.reading() as read:
        assert [each.reply_id for each in read.assistant.answers(mention.id)] == [None]


def test_nothing_that_a_stranger_wrote_is_left_when_the_post_is_gone(scene: Scene) -> None:
    mention = scene.add_one()
    answered(scene, mention.id)
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", [mention.post.native_id], START)
    with scene.store.reading() as read:
        [left] = read.assistant.answers(mention.id)
    assert "grinder" not in repr(left)
