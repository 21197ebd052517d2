from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from socialdesk import durable
from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.domain.question import Outcome, Topic
from socialdesk.drafting.questions import Draft, Proposal
from socialdesk.errors import DiskFull, Overtaken, SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.questions import Repeated
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk

NORWAY = (
    "lumi can you ship the grinder to Norway please?",
    "lumi do you ship the grinder to Norway?",
    "hello lumi will you ship the grinder to Norway soon?",
)
DECAF = (
    "is the lumi decaf made with water or chemicals?",
    "lumi decaf made with water or chemicals?",
    "lumi is your decaf made with chemicals or with water?",
)


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


@pytest.fixture
def desk(settings: Settings, clock: FrozenClock, theatre: Theatre) -> Iterator[Desk]:
    with a_desk(settings, clock, theatre) as built:
        yield built


@pytest.fixture
def place(desk: Desk) -> tuple[Brand, Account]:
    brand, account = a_brand(desk)
    desk.intake.poll(account.id)
    return brand, account


def hear(desk: Desk, theatre: Theatre, account: Account, *texts: str, by: str = "", days: float = 0) -> None:
    for number, text in enumerate(texts):
        who = by or f"p{len(theatre.posts)}"
        theatre.say(text, MORNING - timedelta(days=days) + number * MINUTE, by=who, name=who.title())
    desk.intake.poll(account.id)
    desk.triage.run(drafts=False)


def found(desk: Desk, brand: Brand, days: int = 30) -> Repeated:
    answer = desk.questions.repeated(brand.id, days)
    assert answer is not None
    return answer


def texts(topic: Topic) -> set[str]:
    return {each.text for each in topic.mentions}


def test_what_several_people_ask_is_one_topic(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY, *DECAF[:2], "lumi where were you founded?")
    answer = found(desk, brand)
    assert [texts(topic) for topic in answer.topics] == [set(NORWAY)]  # two are no pattern yet
    [topic] = answer.topics
    assert topic.weeks(answer.at) == (3, 0)
    assert (topic.people, topic.unanswered, topic.languages[0]) == (3, 3, topic.first.lang)
    assert "Norway" in answer.name(topic)
    assert answer.looked_at == 6
    assert not answer.cut


def test_one_person_who_repeats_themselves_is_none(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY, by="same")
    assert found(desk, brand).topics == ()


def test_vectors_are_kept_and_only_what_is_new_is_read(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    heard: list[tuple[int, int]] = []
    desk.questions.repeated(brand.id, progress=lambda done, of: heard.append((done, of)))
    desk.questions.repeated(brand.id, progress=lambda done, of: heard.append((done, of)))
    assert heard == [(3, 3)]
    hear(desk, theatre, account, *DECAF)
    desk.questions.repeated(brand.id, progress=lambda done, of: heard.append((done, of)))
    assert heard == [(3, 3), (6, 6)]


def test_an_edited_text_is_read_anew(desk: Desk, theatre: Theatre, place: tuple[Brand, Account]) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    assert len(found(desk, brand).topics) == 1
    theatre.overlap = 10  # the platform shows the last posts once more
    theatre.posts[-1]["text"] = "lumi which carafe goes into a dishwasher?"
    hear(desk, theatre, account)
    assert found(desk, brand).topics == ()


def test_cancelling_answers_nothing_and_keeps_what_was_read(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    stop = Event()
    stop.set()
    assert desk.questions.repeated(brand.id, cancelled=stop.is_set) is None
    assert len(found(desk, brand).topics) == 1


def test_a_dismissed_topic_stays_away_until_it_doubles(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account], clock: FrozenClock
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY, *DECAF)
    answer = found(desk, brand)
    norway = next(topic for topic in answer.topics if "Norway" in answer.name(topic))
    desk.questions.dismiss(brand.id, norway, 30, "Mia")
    answer = found(desk, brand)
    assert [texts(topic) for topic in answer.topics] == [set(DECAF)]
    [(hidden, settled)] = answer.settled
    assert texts(hidden) == set(NORWAY)
    assert (settled.outcome, settled.by, settled.mentions) == (Outcome.DISMISSED, "Mia", 3)
    hear(desk, theatre, account, *(f"{text} {word}" for text, word in zip(NORWAY, "abc", strict=True)))
    answer = found(desk, brand)
    again = [topic for topic in answer.topics if "Norway" in answer.name(topic)]
    assert sum(len(topic.mentions) for topic in again) == 6
    assert {topic.again.by for topic in again if topic.again} == {"Mia"}
    for topic in again:
        desk.questions.dismiss(brand.id, topic, 30, "Mia")
    settled_now = found(desk, brand).settled
    assert {text for hidden, _ in settled_now for text in texts(hidden)} > set(NORWAY)


def test_a_dismissed_topic_is_known_again_when_other_people_ask_it(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account], clock: FrozenClock
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY, days=25)
    [topic] = found(desk, brand).topics
    desk.questions.dismiss(brand.id, topic, 30, "Mia")
    hear(desk, theatre, account, *(f"hi {text}" for text in NORWAY))
    answer = found(desk, brand, days=7)  # none of the mentions of then
    assert answer.topics == ()
    assert [texts(hidden) for hidden, _ in answer.settled] == [{f"hi {text}" for text in NORWAY}]


def test_bringing_back(desk: Desk, theatre: Theatre, place: tuple[Brand, Account]) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    [topic] = found(desk, brand).topics
    number = desk.questions.dismiss(brand.id, topic, 30, "Mia")
    assert found(desk, brand).topics == ()
    desk.questions.bring_back(number, "Mia")
    assert [texts(each) for each in found(desk, brand).topics] == [set(NORWAY)]
    with pytest.raises(Overtaken):
        desk.questions.bring_back(number, "Mia")


def test_nothing_was_asked(desk: Desk, place: tuple[Brand, Account]) -> None:
    answer = found(desk, place[0])
    assert (answer.topics, answer.looked_at) == ((), 0)


def answer(desk: Desk, topic: Topic, text: str) -> None:
    first = topic.first.mention_id
    version = desk.inbox.open(first).mention.version
    desk.replies.approve(first, version, text, "Mia", accept_soft=True)


def test_a_topic_becomes_an_entry_of_the_faq_and_is_taken_out_again(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    [topic] = found(desk, brand).topics
    answer(desk, topic, "Yes, we happily ship the grinder to Norway as well.")
    [topic] = found(desk, brand).topics
    assert topic.unanswered == 2
    proposal = desk.questions.propose(brand.id, topic)
    [draft] = proposal.drafts
    assert draft.answer == "Yes, we happily ship the grinder to Norway as well."
    assert draft.replies == 1
    added = desk.questions.add(brand.id, topic, proposal, 30, "Mia")
    [written] = added.written
    assert written.path.name == f"{draft.lang}.toml"
    assert "ship the grinder to Norway" in written.path.read_text("utf-8")
    answer_now = found(desk, brand)
    assert answer_now.topics == ()
    [(hidden, settled)] = answer_now.settled
    assert settled.outcome is Outcome.ADDED
    assert hidden.faq is not None
    assert hidden.faq.key == proposal.key
    desk.questions.take_out(added, "Mia")
    assert not written.path.exists()
    [topic] = found(desk, brand).topics
    assert topic.faq is None


def test_without_an_answer_nothing_is_written(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    [topic] = found(desk, brand).topics
    proposal = desk.questions.propose(brand.id, topic)
    with pytest.raises(SettingWrong, match="no answer yet"):
        desk.questions.add(brand.id, topic, proposal, 30, "Mia")
    wrong = replace(proposal, drafts=(replace(proposal.drafts[0], answer="See https://elsewhere.example/x"),))
    with pytest.raises(SettingWrong, match="allowed"):
        desk.questions.add(brand.id, topic, wrong, 30, "Mia")
    assert [texts(each) for each in found(desk, brand).topics] == [set(NORWAY)]


def test_a_language_without_an_answer_lends_its_wordings(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    [topic] = found(desk, brand).topics
    drafts = (
        Draft("tr", ("Norveç'e gönderim var mı",)),
        Draft("en", ("do you ship to Norway",), "yes, we do ship to Norway."),
    )
    added = desk.questions.add(brand.id, topic, Proposal("norway", drafts), 30, "Mia")
    [written] = added.written
    assert "Norveç'e gönderim var mı" in written.after
    assert written.path.name == "en.toml"


def test_an_entry_in_two_languages_is_taken_out_whole_or_not_at_all(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account], monkeypatch: pytest.MonkeyPatch
) -> None:
    brand, account = place
    hear(desk, theatre, account, *NORWAY)
    [topic] = found(desk, brand).topics
    drafts = (
        Draft("tr", ("Norveç'e gönderim var mı",), "Evet, Norveç'e gönderiyoruz."),
        Draft("en", ("do you ship to Norway",), "yes, we do ship to Norway."),
    )
    added = desk.questions.add(brand.id, topic, Proposal("norway", drafts), 30, "Mia")
    first, second = (each.path for each in added.written)
    first.write_text(first.read_text("utf-8") + "# by another hand\n", "utf-8")
    with pytest.raises(Overtaken):
        desk.questions.take_out(added, "Mia")
    assert second.read_text("utf-8") == added.written[1].after
    assert found(desk, brand).topics == ()
    first.write_text(added.written[0].after, "utf-8")

    def broken(path: Path) -> None:
        if path == first:
            raise DiskFull("The disk says no.")
        path.unlink()

    with monkeypatch.context() as patch:
        patch.setattr(durable, "remove", broken)
        with pytest.raises(DiskFull):
            desk.questions.take_out(added, "Mia")
    desk.questions.take_out(added, "Mia")  # what was put back before does not stand in the way
    assert not first.exists()
    assert not second.exists()
    assert len(found(desk, brand).topics) == 1


def test_what_a_rule_puts_forward_comes_first_even_alone(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    desk.rules.begin(brand)
    (desk.rules.place(brand) / "rules.toml").write_text(
        '[[rule]]\nname = "Gift cards"\nwhen = "gift"\nfaq = true\n', "utf-8"
    )
    hear(desk, theatre, account, *NORWAY, "lumi where can I spend a gift card?")
    answer = found(desk, brand)
    assert [topic.candidates for topic in answer.topics] == [1, 0]
    assert texts(answer.topics[0]) == {"lumi where can I spend a gift card?"}
