"""The shipped playbook keeps what it claims, in every language and on every platform."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from socialdesk.analysis.language import identify
from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.reply import Severity
from socialdesk.drafting import Playbook, Playbooks, load
from socialdesk.drafting.guard import check
from socialdesk.drafting.length import measure
from socialdesk.drafting.playbook import UNCLEAR, Language, Template
from socialdesk.drafting.request import Occasion
from socialdesk.drafting.tone import measure as measure_tone
from socialdesk.errors import SettingWrong
from tests.unit.drafting.conftest import DEFAULT, LANGUAGES, NAMES, RULES, labels, request_for

ANSWERED = sorted(set(Intent) - {Intent.SPAM, Intent.CHATTER})
LONG_NAMES = {
    "en": "Bartholomew-Anthony",
    "tr": "Abdurrahmangazioğlu",
    "fi": "Jean-Kristianpekka",
    "ar": "عبد الرحمنالهاشمي",
    "de": "Karl-Friedrichwolf",
    "es": "Maximiliana-Josefa",
}
TERMS = {  # short ones and long ones that a brand may write
    "en": ("30 days", "two to four working days", "Monday to Friday 9–18 and Saturday 10–15"),
    "tr": ("30 gün", "iki ila dört iş günü", "hafta içi 9–18, cumartesi 10–15 arası"),
    "fi": ("30 päivää", "kahdesta neljään arkipäivää", "arkisin 9–18 ja lauantaisin 10–15"),
    "ar": ("30 يومًا", "يومين إلى أربعة أيام عمل", "من الاثنين إلى الجمعة 9–18"),
    "de": ("30 Tage", "zwei bis vier Werktage", "montags bis freitags 9–18 Uhr"),
    "es": ("30 días", "de dos a cuatro días laborables", "de lunes a viernes de 9 a 18"),
}
MATTERS = (
    *("late", "lost", "damaged", "wrong", "travel", "no_answer", "charge", "money", "return", "outage"),
    *("login", "payment", "price", "stock", "hours", "danger", "fraud"),
    *("rude", "app", "cancel", "leaving", "expensive", "luggage", "disaster", "scam"),
    *("missing", "cancel_ask", "quality", "deadline", "code"),
)
LESSER_MATTERS = (
    *("refund_ask", "invoice", "courier", "burning", "own_order"),
    *("fast", "helpful", "content", "solved"),
)
OTHER_FORMS = {"tr": "informal", "fi": "formal"}


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
        "reference": pick([form for each in language.references for form in (each.form, each.shown)]),
        **dict(zip(("returns", "delivery", "hours"), TERMS[language.lang], strict=True)),
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


@pytest.fixture(scope="session")
def other_forms(tmp_path_factory: pytest.TempPathFactory) -> Playbook:
    """The default playbook, saying sen in Turkish and te in Finnish."""
    folder = tmp_path_factory.mktemp("forms") / "other"
    shutil.copytree(DEFAULT, folder)
    voice = folder / "voice.toml"
    text = voice.read_text("utf-8").replace('tr = "formal"', 'tr = "informal"')
    voice.write_text(text.replace('fi = "informal"', 'fi = "formal"'), "utf-8")
    return load(folder)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_template_keeps_length_guard_and_claims(lang: str, playbook: Playbook) -> None:
    _keeps(lang, playbook)


@pytest.mark.parametrize("lang", OTHER_FORMS)
def test_the_other_form_of_address_keeps_them_too(
    lang: str, playbook: Playbook, other_forms: Playbook
) -> None:
    _keeps(lang, other_forms)
    usual, other = playbook.languages[lang], other_forms.languages[lang]
    assert other.formality == OTHER_FORMS[lang]
    assert [t.key for t in other.templates] == [t.key for t in usual.templates]
    alike = sum(one.text == two.text for one, two in zip(usual.templates, other.templates, strict=True))
    assert alike <= 3, "nearly every text of a reply addresses somebody"
    assert all(one.forms != two.forms for one, two in zip(usual.items, other.items, strict=True))


@pytest.mark.parametrize(
    ("lang", "ours", "theirs"),
    [
        (
            "tr",
            r"(?:iniz|ınız|unuz|(?<!üzg)ünüz|sınız|siniz)\b|\b[Ss]iz(?:in|e|i)?\b",
            r"\b[Ss]en(?:in|i)?\b|\b[Ss]ana\b",
        ),
        ("fi", r"\w(?:nne|tteko)\b|\b(?:te|teidän|teille|teitä)\b", r"\b[Ss]in(?:ä|un|ulle|ulla|ua|ut)\b"),
    ],
)
def test_forms_of_address_are_not_mixed(
    lang: str, ours: str, theirs: str, playbook: Playbook, other_forms: Playbook
) -> None:
    books = (playbook, other_forms) if lang == "tr" else (other_forms, playbook)
    for book, never in zip(books, (theirs, ours), strict=True):
        for template in book.languages[lang].templates:
            assert not re.search(never, template.text), f"{template.key}: {template.text}"


def test_every_template_is_in_its_language_by_identification(
    playbook: Playbook, other_forms: Playbook
) -> None:
    """Not hoped for: the library that reads the customers' posts reads ours too."""
    seen = 0
    for book in (playbook, other_forms):
        for language in book.languages.values():
            for template in language.templates:
                text = rendered(template, language, longest=False)
                assert identify(text) == language.lang, f"{language.lang} {template.key}: {text}"
                seen += 1
    assert seen >= 1_500


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_matter_has_four_texts(lang: str, playbook: Playbook) -> None:
    """Thirty customers with one matter should not read one text."""
    templates = playbook.languages[lang].templates
    for matter in MATTERS:
        assert sum(t.situation == matter for t in templates) >= 4, matter
    for matter in LESSER_MATTERS:
        assert sum(t.situation == matter for t in templates) >= 3, matter
    for intent in (*ANSWERED, UNCLEAR):
        plain = [t for t in templates if intent in t.intents and not t.situation and not t.occasion]
        assert len(plain) >= 4, intent
    for occasion in Occasion:
        assert sum(t.occasion == occasion for t in templates) >= 4, occasion


def _keeps(lang: str, playbook: Playbook) -> None:
    language = playbook.languages[lang]
    for number, (template, longest) in enumerate(product(language.templates, (False, True))):
        text = rendered(template, language, longest=longest)
        intent, sentiment = said_for(template)
        asked = request_for(
            "…",
            lang,
            said=labels(intent, sentiment),
            author_name=LONG_NAMES[lang] if longest else NAMES[lang],
            occasions=frozenset({template.occasion} if template.occasion else ()),
        )
        requests = [replace(asked, platform=platform, rule=rule) for platform, rule in RULES.items()]
        for request in requests:
            where = f"{lang} {template.key} on {request.platform}: {text}"
            assert measure(text, request.rule).fits, where
            assert check(text, request, playbook, text_lang=lang) == (), where
        judged = requests[number % len(requests)]  # the tone meter asks no platform
        where = f"{lang} {template.key} on {judged.platform}: {text}"
        tone = {each.code: each for each in measure_tone(text, judged, playbook, text_lang=lang).checks}
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
            if intent in t.intents
            and not t.situation
            and not t.occasion
            and not t.slots - {"greeting", "private", "reference"}  # the last has a value for any mention
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


def _change(path: Path, old: str, new: str) -> None:
    before = path.stat()
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, path.stat().st_mtime_ns + 1_000_000))


def test_a_playbook_that_breaks_while_we_run_stays_as_it_was(
    own_playbook: Path, expect_log: Callable[[str], None]
) -> None:
    books = Playbooks(own_playbook.parent)
    good = books.get("ours")
    assert books.problem("ours") == ""
    voice = own_playbook / "voice.toml"
    expect_log("stays as it was")
    _change(voice, "emoji = true", "emoji = perhaps")
    assert books.get("ours") is good
    problem = books.problem("ours")
    assert re.match(r"ours/voice\.toml, line \d+: ", problem)
    assert books.get("ours") is good, "and is not read again for each mention"
    _change(voice, "emoji = perhaps", "emoji = false")
    assert books.get("ours").emoji is False
    assert books.problem("ours") == ""


def test_what_a_playbook_is_based_on_is_watched_too(own_playbook: Path) -> None:
    brand = own_playbook.parent / "brand"
    brand.mkdir()
    (brand / "voice.toml").write_text('based_on = "ours"\nsignature = "–{initials}"\n', "utf-8")
    books = Playbooks(own_playbook.parent)
    first = books.get("brand")
    assert first.signature == "–{initials}"
    assert first.emoji is True
    assert first.languages["fi"].templates == books.get("ours").languages["fi"].templates
    _change(own_playbook / "voice.toml", "emoji = true", "emoji = false")
    assert books.get("brand").emoji is False


def test_answers_that_are_over_are_named(own_playbook: Path, caplog: pytest.LogCaptureFixture) -> None:
    (own_playbook / "faq" / "en.toml").write_text(
        '[[entry]]\nkey = "xmas"\nquestions = ["when do you ship"]\nanswer = "until the 17th"\n'
        "valid_until = 2026-12-17\n",
        "utf-8",
    )
    book = load(own_playbook)
    assert book.expired(date(2026, 12, 17)) == ()
    [told] = book.expired(date(2026, 12, 18))
    assert told.startswith("ours/faq/en.toml, line 1: the answer “xmas” ended on 2026-12-17")
    with caplog.at_level("INFO"):
        Playbooks(own_playbook.parent, today=lambda: date(2027, 1, 1)).get("ours")
    assert "“xmas” ended" in caplog.text


@pytest.mark.parametrize("name", ["", "..", "../ours", ".hidden", "a/b", "nothing"])
def test_playbook_names_cannot_leave_the_folder(own_playbook: Path, name: str) -> None:
    with pytest.raises(SettingWrong):
        Playbooks(own_playbook.parent).get(name)
