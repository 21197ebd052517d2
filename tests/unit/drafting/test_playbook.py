"""The shipped playbook keeps what it claims, in every language and on every platform."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.reply import Severity
from socialdesk.drafting import Playbook, Playbooks
from socialdesk.drafting.guard import check
from socialdesk.drafting.length import measure
from socialdesk.drafting.playbook import UNCLEAR, Language, Template
from socialdesk.drafting.tone import measure as measure_tone
from socialdesk.errors import SettingWrong
from tests.unit.drafting.conftest import LANGUAGES, NAMES, RULES, labels, request_for

ANSWERED = sorted(set(Intent) - {Intent.SPAM, Intent.CHATTER})
LONG_NAMES = {
    "en": "Bartholomew-Anthony",
    "tr": "Abdurrahmangazioğlu",
    "fi": "Jean-Kristianpekka",
    "ar": "عبد الرحمنالهاشمي",
}


def rendered(template: Template, language: Language, *, longest: bool) -> str:
    """A template filled with ordinary values, or with the longest that can come."""

    def pick(values: list[str]) -> str:
        return max(values, key=len) if longest else values[0]

    grave = Intent.SAFETY_LEGAL in template.intents
    greetings = language.greetings_grave if grave else language.greetings
    name = LONG_NAMES[language.lang] if longest else NAMES[language.lang].split()[0]
    values = {
        "greeting": pick(list(greetings)).replace("{name}", name),
        "private": pick([text for key, text in language.private.items() if key != "here"]),
        "brand": "Lumi Coffee",
        "waiting": pick([form for each in language.waiting for form in each.forms.values()]).replace(
            "{n}", "14"
        ),
    }
    for slot in template.slots:
        if slot.startswith("item"):
            form = slot.removeprefix("item").removeprefix("_")
            values[slot] = pick([item.forms[form] for item in language.items])
    return template.render(values) + " ^DZ"


def every(playbook: Playbook) -> list[Template]:
    return [template for language in playbook.languages.values() for template in language.templates]


def said_for(template: Template) -> tuple[str, str]:
    intent = next(iter(sorted(template.intents)))
    sentiment = Sentiment.NEGATIVE if template.apologises else Sentiment.NEUTRAL
    return (Intent.CHATTER if intent == UNCLEAR else intent), sentiment


def test_the_languages(playbook: Playbook) -> None:
    assert set(LANGUAGES) <= set(playbook.languages)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_template_keeps_length_guard_and_claims(lang: str, playbook: Playbook) -> None:
    language = playbook.languages[lang]
    for template, longest, (platform, rule) in product(language.templates, (False, True), RULES.items()):
        text = rendered(template, language, longest=longest)
        where = f"{lang} {template.key} on {platform}: {text}"
        assert measure(text, rule).fits, where
        intent, sentiment = said_for(template)
        name = LONG_NAMES[lang] if longest else NAMES[lang]
        request = request_for("…", lang, platform=platform, said=labels(intent, sentiment), author_name=name)
        findings = check(text, request, playbook, text_lang=lang)
        assert findings == (), where
        tone = {each.code: each for each in measure_tone(text, request, playbook, text_lang=lang).checks}
        for code, claimed in (
            ("acknowledges", template.acknowledges),
            ("apologises", template.apologises),
            ("next_step", template.next_step),
        ):
            if claimed:
                assert tone[code].passed, f"does not keep {code}: {where}"
                assert text[tone[code].start : tone[code].end].strip(), where
        assert template.apologises or not tone["apologises"].passed, f"apologises unclaimed: {where}"
        for code in ("greets", "no_blame", "no_shouting", "no_robot", "no_promise", "same_language"):
            assert tone[code].passed, f"fails {code}: {where}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_intent_has_three_different_approaches(lang: str, playbook: Playbook) -> None:
    language = playbook.languages[lang]
    for intent in (*ANSWERED, UNCLEAR):
        general = [
            t
            for t in language.templates
            if intent in t.intents and not t.situation and not t.slots - {"greeting", "private"}
        ]
        assert len(general) >= 3, (lang, intent)
        assert len({t.approach for t in general}) >= 3, (lang, intent)
        assert any(t.length == "short" for t in general), (lang, intent)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_languages_cover_the_same_matters(lang: str, playbook: Playbook) -> None:
    english, own = playbook.languages["en"], playbook.languages[lang]
    assert {t.key for t in own.templates} == {t.key for t in english.templates}
    assert {s.key for s in own.situations} == {s.key for s in english.situations}
    for template in own.templates:
        model = next(t for t in english.templates if t.key == template.key)
        assert replace(model, key="", lang="", text="", parts=(), formality="") == replace(
            template, key="", lang="", text="", parts=(), formality=""
        ), template.key


def test_placeholders_stand_where_grammar_lets_them(playbook: Playbook) -> None:
    for template in every(playbook):
        assert template.text.startswith("{greeting} "), template.key
        assert not re.search(r"[.?!؟]\s+\{private\}", template.text), (
            f"{template.lang} {template.key}: starts a sentence"
        )
        # A suffix glued to a slot is wrong for most words that can stand there.
        assert not re.search(r"\}['’]?\w|\w\{", template.text), f"{template.lang} {template.key}: glued"


def test_safety_is_never_casual(playbook: Playbook) -> None:
    for template in every(playbook):
        if Intent.SAFETY_LEGAL in template.intents:
            assert not template.emoji
            assert "!" not in template.text
            assert template.apologises, "not even the short one"
            assert template.acknowledges
            assert "private" in template.slots, f"{template.lang} {template.key} stays in public"


def test_texts_are_no_word_for_word_copies_of_each_other(playbook: Playbook) -> None:
    texts = Counter(template.text for template in every(playbook))
    assert max(texts.values()) == 1


def test_arabic_is_written_in_arabic(playbook: Playbook) -> None:
    for template in playbook.languages["ar"].templates:
        literal = re.sub(r"\{\w+\}", "", template.text)
        assert not re.search(r"[A-Za-z]", literal), template.key
        assert not re.search(r"[,;?]", literal), f"{template.key}: Latin punctuation"
    for greeting in playbook.languages["ar"].greetings:
        assert greeting.endswith("،")


def test_a_new_promise_would_be_caught(playbook: Playbook) -> None:
    """The claims above can fail: the same checks refuse what a template must not say."""
    bad = {
        "en": "Hi Sarah, dear customer, you should have read it. It will arrive soon, full refund!!",
        "tr": "Merhaba Elif, değerli müşterimiz, dikkat etmeliydiniz. Yarın elinizde, paranızı iade ederiz!!",
        "fi": "Hei Matti, arvoisa asiakas, et lukenut ehtoja. Saapuu huomenna, palautamme rahat!!",
        "ar": "مرحبًا سارة، عزيزي العميل، أنتم السبب. سيصلكم غدا وسنعيد لكم المبلغ!!",
    }
    for lang, text in bad.items():
        request = request_for("…", lang)
        failed = {
            c.code for c in measure_tone(text, request, playbook, text_lang=lang).checks if not c.passed
        }
        assert {"no_blame", "no_robot", "no_promise", "no_shouting", "apologises"} <= failed, lang
        codes = {each.code for each in check(text, request, playbook, text_lang=lang)}
        assert {"promise_date", "promise_refund"} <= codes, lang
        assert all(each.severity is Severity.SOFT for each in check(text, request, playbook, text_lang=lang))


def test_unknown_languages_fall_back_to_english(playbook: Playbook) -> None:
    assert playbook.language("sv").lang == "en"
    assert playbook.language("tr-TR").lang == "tr"
    assert playbook.language("").lang == "en"


def test_playbooks_are_read_again_when_they_change(own_playbook: Path) -> None:
    books = Playbooks(own_playbook.parent)
    assert books.names() == ("ours",)
    first = books.get("ours")
    assert books.get("ours") is first
    voice = own_playbook / "voice.toml"
    before = voice.stat()
    voice.write_text(voice.read_text("utf-8").replace("emoji = true", "emoji = false"), "utf-8")
    os.utime(voice, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000))
    assert books.get("ours").emoji is False
    assert first.emoji is True


@pytest.mark.parametrize("name", ["", "..", "../ours", ".hidden", "a/b", "nothing"])
def test_playbook_names_cannot_leave_the_folder(own_playbook: Path, name: str) -> None:
    with pytest.raises(SettingWrong):
        Playbooks(own_playbook.parent).get(name)
