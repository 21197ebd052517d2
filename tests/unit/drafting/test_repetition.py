"""The same text to many people is noticed, whoever is greeted."""

from __future__ import annotations

import pytest

from socialdesk.drafting.repetition import MANY, said

ONE = "Hi Elif, I'm sorry about the trouble with your delivery. Send us your order number and we'll look. ^DZ"
OTHER_NAME = ONE.replace("Elif", "Omar").replace("^DZ", "^AK")


def test_same_is_the_very_text() -> None:
    assert said([ONE]).same(ONE + "  ")
    assert not said([ONE]).same(OTHER_NAME)


def test_alike_leaves_the_name_and_the_signature_aside() -> None:
    assert said([ONE, ONE]).times_alike(OTHER_NAME) == 2
    assert said([ONE]).times_alike(ONE.upper()) == 1


def test_another_text_is_another_text() -> None:
    other = "Hello Omar, sorry for the long wait. Where should the parcel be? I'll call the carrier. ^AK"
    assert said([ONE]).times_alike(other) == 0
    assert said([ONE]).times_alike("") == 0
    assert said([]).times_alike(ONE) == 0


def test_one_alike_is_chance_and_many_are_a_mass_mailing() -> None:
    assert said([ONE]).repeated(ONE)
    assert not said([ONE] * (MANY - 1)).repeated(OTHER_NAME)
    assert said([ONE] * MANY).repeated(OTHER_NAME)


@pytest.mark.parametrize(
    "form",
    [
        "Thank you {name}, enjoy your coffee!",
        "Thanks {name}!",
        "Kiitos {name}, nauti kahvista!",
        "شكرا يا {name} بالعافية",
        "Hi {name}, so sorry your parcel is late. Please DM us. {emoji}",
        "Hi {name}, sorry your order {number} is late, I am on it, please DM me.",
    ],
)
def test_a_short_reply_with_another_name_is_the_same_reply(form: str) -> None:
    def to(name: str, emoji: str, number: int) -> str:
        return form.format(name=name, emoji=emoji, number=number)

    sent = [to("Anna", "🙂", 20391), to("Tom", "☕", 20418), to("Sue", "🌸", 20555)]
    assert said(sent).times_alike(to("Omar", "🎉", 20777)) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thank you Anna, enjoy your coffee!", "Thank you Tom, see you on Saturday!"),
        ("Yes, it fits the old grinder too.", "No, the old grinder needs another part."),
        ("Hi Anna, we open at nine on Sundays.", "Hi Anna, the shop is closed on Sundays."),
        ("👍", "☕"),
    ],
)
def test_short_replies_that_say_something_else_are_not_alike(one: str, other: str) -> None:
    assert said([one]).times_alike(other) == 0
