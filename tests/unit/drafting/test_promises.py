"""Promises are found in their inflected forms, and those taken back in the same breath are not."""

from __future__ import annotations

import pytest

from socialdesk.drafting import Playbook, promises
from socialdesk.drafting.phrases import folded


def found(lang: str, text: str, playbook: Playbook, covered: frozenset[str] = frozenset()) -> list[str]:
    words = playbook.languages[lang].tone
    return [text[slice(*each.span)] for each in promises.find(folded(text), words, covered)]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "You'll get your money back by Friday.", ["by Friday", "get your money back"]),
        ("en", "It leaves no later than noon.", ["no later than"]),
        ("en", "Take 10% off your next order.", ["10% off"]),
        ("tr", "Ücret iadeniz kartınıza yansıyacaktır.", ["kartınıza yansıyacaktır"]),
        ("tr", "Paketiniz cuma günü elinizde olur.", ["cuma günü elinizde"]),
        ("fi", "Hyvitetään maksu ja paketti on perjantaina perillä.", ["perjantaina perillä", "Hyvitetään"]),
        ("fi", "Saat 15 prosentin alennuksen.", ["alennuksen"]),
        ("ar", "أعدك أن الطلب سيصلك غدًا.", ["أعدك"]),
    ],
)
def test_promises(lang: str, text: str, words: list[str], playbook: Playbook) -> None:
    assert [each for each in words if each not in found(lang, text, playbook)] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I'm afraid we can't promise a full refund."),
        ("en", "You can return it within 30 days."),
        ("en", "A discount isn't possible here."),
        ("tr", "Bu konuda garanti edemeyiz."),
        ("tr", "Ürünü 14 gün içinde iade edebilirsiniz."),
        ("tr", "Tam fiyata indirim yok."),
        ("fi", "Emme valitettavasti voi antaa alennusta."),
        ("fi", "Voit palauttaa 30 päivän sisällä."),
        ("ar", "لا أستطيع أن أعدكم بذلك."),
        ("ar", "سأساعدكم بكل سرور."),
    ],
)
def test_no_promise(lang: str, text: str, playbook: Playbook) -> None:
    assert found(lang, text, playbook) == []


def test_a_no_in_another_clause_takes_nothing_back(playbook: Playbook) -> None:
    assert found("en", "It is not your fault, we'll refund you", playbook)
    assert found("en", "It is not your fault but we'll refund you", playbook)


def test_what_the_playbook_covers_is_left_aside(playbook: Playbook) -> None:
    assert found("en", "a full refund", playbook, frozenset({"refund"})) == []
