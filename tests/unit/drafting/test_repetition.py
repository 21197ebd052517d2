"""The same text to many people is noticed, whoever is greeted."""

from __future__ import annotations

from socialdesk.drafting.repetition import alike, same

ONE = "Hi Elif, I'm sorry about the trouble with your delivery. Send us your order number and we'll look. ^DZ"
OTHER_NAME = ONE.replace("Elif", "Omar").replace("^DZ", "^AK")


def test_same_is_the_very_text() -> None:
    assert same(ONE + "  ", [ONE])
    assert not same(OTHER_NAME, [ONE])


def test_alike_leaves_the_name_and_the_signature_aside() -> None:
    assert alike(OTHER_NAME, [ONE])
    assert alike(ONE.upper(), [ONE])


def test_another_text_is_another_text() -> None:
    other = "Hello Omar, sorry for the long wait. Where should the parcel be? I'll call the carrier. ^AK"
    assert not alike(other, [ONE])
    assert not alike("", [ONE])
    assert not alike(ONE, [])
