"""Languages are told from the text first and from the platform's word last."""

from __future__ import annotations

import time
from array import array
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.analysis import language as languages
from socialdesk.analysis.language import UNDETERMINED, _Moves, identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is my parcel? It should have been here on Monday.", "en"),
        ("Kargom hâlâ gelmedi, kimse de cevap vermiyor", "tr"),
        ("Miksi sovellus kaatuu aina kun avaan sen?", "fi"),
        ("التطبيق لا يعمل منذ الصباح", "ar"),
        ("Warum dauert die Lieferung so lange?", "de"),
        ("¿Cuándo llega mi pedido? Llevo dos semanas esperando", "es"),
        ("Le service client ne répond jamais", "fr"),
        ("Il corriere non è mai passato, che vergogna", "it"),
        ("O aplicativo não abre desde ontem", "pt"),
        ("मेरा ऑर्डर कब आएगा?", "hi"),
        ("Varför svarar ingen på mina frågor?", "sv"),
        ("Почему приложение не работает?", "ru"),
    ],
)
def test_a_plain_sentence_is_told_apart(text: str, language: str) -> None:
    assert identify(text) == language


def test_the_platform_does_not_overrule_the_text() -> None:
    assert identify("Kargom hâlâ gelmedi, kimse de cevap vermiyor", hint="en") == "tr"


@pytest.mark.parametrize("text", ["", "  ", "12345", "😍😍", "@someone https://example.org/a", "\x00\ud800"])
def test_the_platform_decides_where_the_text_says_nothing(text: str) -> None:
    assert identify(text, hint="pt-BR") == "pt"
    assert identify(text, hint="tr_TR") == "tr"
    assert identify(text) == UNDETERMINED


@pytest.mark.parametrize("hint", ["", "und", "x", "klingon", "12"])
def test_a_hint_that_is_no_language_is_not_repeated(hint: str) -> None:
    assert identify("", hint=hint) == UNDETERMINED


def test_names_and_links_do_not_count_as_words() -> None:
    assert (
        identify("@english_words_here https://example.org/the/english/page Moi, missä tilaukseni on?") == "fi"
    )


@given(st.text(max_size=300) | st.text(st.characters(), max_size=50))
@settings(deadline=None, max_examples=60)
def test_any_text_is_answered(text: str) -> None:
    assert 2 <= len(identify(text)) <= 3


@given(moves=st.lists(st.integers(0, 5), min_size=64, max_size=64), seed=st.integers(0, 99))
def test_kept_small_the_table_of_moves_is_the_same(moves: list[int], seed: int) -> None:
    whole = array("H", [*moves[seed % 32 :], *moves[: seed % 32], *moves, *range(32), *range(32)])
    kept = _Moves(whole)
    assert [kept[at] for at in range(len(whole))] == list(whole)


def test_threads_that_ask_at_once_load_the_tables_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from py3langid import langid  # type: ignore[import-untyped]

    really, loads = langid.LanguageIdentifier.from_model_file, list[int]()

    def slowly(*given: Any, **more: Any) -> Any:
        loads.append(1)
        time.sleep(0.05)
        return really(*given, **more)

    monkeypatch.setattr(langid.LanguageIdentifier, "from_model_file", slowly)
    languages._loaded.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(identify, ["where is my parcel, it is late", "kargom nerede kaldı acaba"] * 2))
    assert found == ["en", "tr"] * 2
    assert len(loads) == 1
