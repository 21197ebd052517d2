"""The same text to many people is noticed, whoever is greeted."""

from __future__ import annotations

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
