from __future__ import annotations

import pytest

from socialdesk.domain.shifts import Person, Team
from socialdesk.domain.sign_off import Role, colleagues, may_sign, role_of, signers

MIA, JUHO = Person("Mia"), Person("Juho")
AINO, LEO = Person("Aino", lead=True), Person("Leo", lead=True)


@pytest.mark.parametrize(
    ("people", "author", "expected"),
    [
        ((), "Mia", ()),  # nobody wrote a team file
        ((MIA,), "Mia", ()),
        ((AINO,), "Aino", ()),
        ((MIA, AINO, LEO), "Mia", ("Aino", "Leo")),
        ((MIA, AINO, LEO), "Aino", ("Leo",)),
        ((MIA, JUHO, AINO), "Aino", ("Mia", "Juho")),  # the only lead: any colleague
        ((MIA, JUHO), "Mia", ("Juho",)),  # a team without a lead
        ((MIA, AINO), "you", ("Aino",)),  # somebody whom the file does not know
    ],
)
def test_who_may_sign(people: tuple[Person, ...], author: str, expected: tuple[str, ...]) -> None:
    team = Team(people)
    assert signers(team, author) == expected
    assert not may_sign(team, author, author)
    assert all(may_sign(team, author, name) for name in expected)


def test_names_are_compared_as_people_write_them() -> None:
    team = Team((Person("Çağla", lead=True), MIA))
    assert signers(team, "çağla") == ("Mia",)
    assert may_sign(team, "mia", "ÇAĞLA")
    assert colleagues(team, "MIA") == ("Çağla",)


def test_who_works_alone_is_a_lead() -> None:
    assert role_of(Team(), "you") is Role.LEAD
    assert role_of(Team((MIA,)), "Mia") is Role.LEAD
    assert role_of(Team((MIA, AINO)), "Mia") is Role.MANAGER
    assert role_of(Team((MIA, AINO)), "aino") is Role.LEAD
    assert role_of(Team((MIA, AINO)), "you") is Role.MANAGER
