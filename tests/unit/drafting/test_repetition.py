"""The same text to many people is noticed, whoever is greeted."""

from __future__ import annotations

from socialdesk.drafting.repetition import MANY, repeated, same, times_alike

ONE = "Hi Elif, I'm sorry about the trouble with your delivery. Send us your order number and we'll look. ^DZ"
OTHER_NAME = ONE.replace("Elif", "Omar").replace("^DZ", "^AK")


def test_same_is_the_very_text() -> None:
    assert same(ONE + "  ", [ONE])
    assert not same(OTHER_NAME, [ONE])


def test_alike_leaves_the_name_and_the_signature_aside() -> None:
    assert times_alike(OTHER_NAME, [ONE, ONE]) == 2
    assert times_alike(ONE.upper(), [ONE]) == 1


def test_another_text_is_another_text() -> None:
    other = "Hello Omar, sorry for the long wait. Where should the parcel be? I'll call the carrier. ^AK"
    assert times_alike(other, [ONE]) == 0
    assert times_alike("", [ONE]) == 0
    assert times_alike(ONE, []) == 0


def test_one_alike_is_chance_and_many_are_a_mass_mailing() -> None:
    assert repeated(ONE, [ONE])
    assert not repeated(OTHER_NAME, [ONE] * (MANY - 1))
    assert repeated(OTHER_NAME, [ONE] * MANY)
