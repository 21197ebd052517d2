"""What may not go out is found, in whatever dress; what may is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.reply import Finding, Severity
from socialdesk.drafting import Playbook
from socialdesk.drafting.guard import check
from socialdesk.drafting.playbook import default_playbook
from tests.unit.drafting.conftest import LANGUAGES, RULES, request_for


def codes(text: str, playbook: Playbook, /, **changes: object) -> dict[str, Finding]:
    request = replace(request_for("…"), **changes)  # type: ignore[arg-type]
    return {each.code: each for each in check(text, request, playbook)}


@pytest.mark.parametrize(
    ("text", "code", "points_at"),
    [
        ("", "empty", ""),
        (" \n\u200b ", "empty", ""),
        ("x" * 281, "too_long", "x" * 281),
        ("Hi {name}, sorry", "placeholder", "{name}"),
        ("write to elif.demir+x@mail.example please", "email", "elif.demir+x@mail.example"),
        ("write to elif＠mail.example", "email", "elif＠mail.example"),
        ("write to el\u200bif@mail.example", "email", "el\u200bif@mail.example"),
        ("call +90 532 123 45 67", "phone", "+90 532 123 45 67"),
        ("call 0532 123 45 67 now", "phone", "0532 123 45 67"),
        ("call (020) 7946-0958", "phone", "(020) 7946-0958"),
        ("اتصلوا ٠٥٣٢ ١٢٣ ٤٥ ٦٧", "phone", "٠٥٣٢ ١٢٣ ٤٥ ٦٧"),
        ("card 4111 1111 1111 1111", "card", "4111 1111 1111 1111"),
        ("card 4111-1111-1111-1111.", "card", "4111-1111-1111-1111"),
        ("card ４１１１１１１１１１１１１１１１", "card", "４１１１１１１１１１１１１１１１"),
        ("to TR33 0006 1005 1978 6457 8413 26 please send", "iban", "TR33 0006 1005 1978 6457 8413 26"),
        ("to FI2112345600000785", "iban", "FI2112345600000785"),
        ("order LM-48213 is on its way", "order_number", "LM-48213"),
        ("order #4821", "order_number", "#4821"),
        ("sipariş 1234567890", "order_number", "1234567890"),
        ("key sk-abcdefghijklmnop1234", "secret", "sk-abcdefghijklmnop1234"),
        ("token ghp_abcdefghijklmnopqrstuvwx", "secret", "ghp_abcdefghijklmnopqrstuvwx"),
        ("AKIAABCDEFGHIJKLMNOP", "secret", "AKIAABCDEFGHIJKLMNOP"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "secret", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc"),
        ("the password: hunter22", "secret", "password: hunter22"),
        ("şifre: hunter22", "secret", "şifre: hunter22"),
        ("Zx9" * 12, "secret", "Zx9" * 12),
        ("Your temporary password will be Lumi!2026", "secret", "password will be Lumi!2026"),
        ("Yeni şifreniz Lumi2026", "secret", "şifreniz Lumi2026"),
        ("password → Lumi2026!", "secret", "password → Lumi2026!"),
        ("Order 4821 is packed", "order_number", "4821"),
        ("Order 48 213 is packed", "order_number", "48 213"),
        ("call 0️⃣4️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "phone", "0️⃣4️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️"),
        ("zero four zero one two three four", "phone", "zero four zero one two three four"),
        ("card 4111,1111,1111,1111", "card", "4111,1111,1111,1111"),
        ("Hi [name], sorry", "placeholder", "[name]"),
        ("Hi ___, sorry", "placeholder", "___"),
        ("\u3164 \u2800", "empty", ""),
        ("...", "empty", ""),
        ("See çlumi.com", "link", "çlumi.com"),
        ("Lütfen sakin olur musunuz", "blocked_word", "sakin olur"),
        ("Please calm down, Sarah", "blocked_word", "calm down"),
        ("Lütfen SAKIN OLUN", "blocked_word", "SAKIN OLUN"),
        ("see https://evil.example/x", "link", "https://evil.example/x"),
        ("see evil.com now", "link", "evil.com"),
        ("see bit.ly/abc", "link", "bit.ly/abc"),
        ("see www.evil.example", "link", "www.evil.example"),
        ("abc\u202egnp", "hidden", "\u202e"),
        ("abc\x07", "hidden", "\x07"),
        ("abc\ud800", "hidden", "\ud800"),
        ("abc\ufeff", "hidden", "\ufeff"),
    ],
)
def test_hard_findings(text: str, code: str, points_at: str, playbook: Playbook) -> None:
    found = codes(text, playbook)
    assert code in found, found
    assert found[code].severity is Severity.HARD
    assert text[found[code].start : found[code].end] == points_at
    assert found[code].message.endswith(".")


@pytest.mark.parametrize(
    ("text", "code", "points_at"),
    [
        ("It will arrive soon", "promise_date", "will arrive"),
        ("It will definitely arrive tomorrow", "promise_date", "It will definitely arrive tomorrow"),
        ("You have it soon, I promise.", "promise_date", "I promise"),
        ("within 24 hours", "promise_date", "within 24 hours"),
        ("we'll refund you", "promise_refund", "we'll refund"),
        ("here's a voucher", "promise_discount", "voucher"),
        ("ask @friend about it", "handle", "@friend"),
        ("we deliver in 20095 Hamburg", "order_like", "20095"),
        ("see [video] there", "placeholder", "[video]"),
        ("card 4111 1111 1111 1112 then", "card_like", "4111 1111 1111 1112"),
    ],
)
def test_soft_findings(text: str, code: str, points_at: str, playbook: Playbook) -> None:
    found = codes(text, playbook)
    assert found[code].severity is Severity.SOFT
    assert text[found[code].start : found[code].end] == points_at


@pytest.mark.parametrize(
    "text",
    [
        "Hi Sarah, I'm sorry about the wait. Send us your order number by DM. ^DZ",
        "We open at 09:00 and close at 18:00 on 21.11.2026, also on 2026-11-22.",
        "It costs 1.299,90 TL or 39.90 € in 2026, size 42, model X200.",
        "Thanks 💛👨‍👩‍👧‍👦, see you on floor 12, room 304.",
        "مرحبًا سارة، شكرًا لسؤالكم. نفتح 9–18. ^DZ",
        "Hi @someone_else99, thanks.",
        "We have roasted 12000 bags since 2015.",
        "5️⃣ reasons to visit us, one two three!",
        "Pin 2024 campaign badge is lovely.",
        "Version 10.15.7 is out, e.g. for the A53.",
        "\u200fمرحبًا\u200f",
        "line one\nline two",
    ],
)
def test_ordinary_replies_are_left_alone(text: str, playbook: Playbook) -> None:
    assert codes(text, playbook) == {}


def test_figures_and_strokes_in_a_handle_are_neither_an_order_nor_a_placeholder(playbook: Playbook) -> None:
    found = codes("@176839 @___QueenKee___ thanks, have a look", playbook)
    assert set(found) == {"handle"}


def test_a_number_that_the_customer_posted_in_another_dress_may_be_said(playbook: Playbook) -> None:
    for posted in ("where is order 48213?", "where is order 48 213?", "where is #48213?"):
        assert "order_number" not in codes("Order 48213 is packed", playbook, text=posted)


def test_a_domain_that_begins_with_a_letter_of_its_language_is_allowed_whole(playbook: Playbook) -> None:
    ours = replace(playbook, allowed_links=frozenset({"şirket.com.tr", "lumi.com"}))
    assert "link" not in codes("see şirket.com.tr", ours)
    assert {"link", "lookalike"} <= codes("see кlumi.com", ours).keys()


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("Anna Smith", "Hi Bob, thanks for asking!", ["Bob"]),
        ("Elif Demir", "Hi Ayşe, thanks", ["Ayşe"]),
        ("Anna Smith", "Hi Anna, thanks for asking!", []),
        ("Anna Smith", "Hi there, thanks for asking!", []),
        ("Elif Demir", "Hi Elif Hanım, thanks", []),
        ("سارة", "Hi Sara, thanks", []),  # nobody here can compare them
        ("Lumi Fan Club", "Hi Rowan, thanks", []),  # who signed the post
    ],
)
def test_a_greeting_by_somebody_elses_name(
    name: str, text: str, wrong: list[str], playbook: Playbook
) -> None:
    request = replace(request_for("My order is late. Rowan"), author_name=name, author_handle="@zzz99")
    found = [each for each in check(text, request, playbook) if each.code == "wrong_name"]
    assert [text[each.start : each.end] for each in found] == wrong
    assert all(each.severity is Severity.SOFT for each in found)


def test_luhn_and_iban_checksums_are_checked(playbook: Playbook) -> None:
    assert "card" not in codes("4111 1111 1111 1112", playbook)
    assert "card" not in codes("0000 0000 0000 0000", playbook)
    assert "iban" not in codes("TR34 0006 1005 1978 6457 8413 26", playbook)


def test_an_order_number_that_the_customer_posted_may_be_said(playbook: Playbook) -> None:
    text = "We found order LM-48213."
    assert "order_number" not in codes(text, playbook, text="where is LM-48213?")
    assert "order_number" not in codes(text, playbook, text="where is lm 48213?")
    assert "order_number" in codes(text, playbook, text="where is LM-48214?")


def test_in_private_the_customers_data_may_be_said_but_never_a_card(playbook: Playbook) -> None:
    private = replace(RULES["x"], public=False)
    text = "Order LM-48213, +90 532 123 45 67, elif@mail.example, card 4111 1111 1111 1111"
    assert set(codes(text, playbook, rule=private)) == {"card"}
    assert {"order_number", "phone", "email", "card"} <= set(codes(text, playbook))


def test_the_brands_own_contacts_and_links_may_stand(playbook: Playbook) -> None:
    ours = replace(
        playbook,
        contacts=frozenset({"help@lumi.example", "908501234567"}),
        allowed_links=frozenset({"lumi.example"}),
    )
    text = "Call +90 850 123 45 67, write to Help@lumi.example or see https://shop.lumi.example/x/1234567."
    assert codes(text, ours) == {}
    assert {"phone", "email", "link"} <= set(codes(text, playbook))


def test_a_covered_promise_is_no_finding(playbook: Playbook) -> None:
    assert "promise_refund" not in codes(
        "we'll refund you", replace(playbook, promises=frozenset({"refund"}))
    )


def test_promises_are_known_in_each_language(playbook: Playbook) -> None:
    for lang, text in {
        "tr": "Paranızı iade edeceğiz",
        "fi": "Saat rahat takaisin",
        "ar": "سنعيد لكم المبلغ",
    }.items():
        found = check(text, request_for("…", lang), playbook, text_lang=lang)
        assert [each.code for each in found] == ["promise_refund"]
        # An answer in another language than the customer's is read in its own.
        found = check(text, request_for("…", "en"), playbook, text_lang=lang)
        assert {each.code for each in found} == {"promise_refund", "language"}


def test_language(playbook: Playbook) -> None:
    def found(lang: str, text_lang: str | None) -> bool:
        made = check("hello", request_for("…", lang), playbook, text_lang=text_lang)
        return any(each.code == "language" for each in made)

    assert found("tr", "en")
    assert not found("tr", "tr")
    assert not found("tr", None)
    assert not found("tr", "und")
    assert found("sv", "en"), "English is what we answer in where there are no templates, and it is said"
    assert not found("sv", "sv")
    assert found("sv", "fi")


def test_a_forbidden_reply_says_why(playbook: Playbook) -> None:
    rule = replace(RULES["x"], allowed=False, why_not="The author must mention you first.")
    assert codes("hello", playbook, rule=rule)["not_allowed"].message == "The author must mention you first."


def test_the_same_text_again(playbook: Playbook) -> None:
    text = "Hi Sarah, sorry about the trouble with your delivery. Send us your order number by DM, please."
    for recent in ((text,), (text.replace("Sarah", "Omar"),) * 3):
        finding = codes(text, playbook, recent_texts=recent)["repeated"]
        assert finding.severity is Severity.SOFT


def test_nearly_the_same_to_one_customer(playbook: Playbook) -> None:
    text = "Hi Sarah, thanks for asking. I'll check this with my colleagues and answer you right here."
    before = text.replace("Hi Sarah", "Hello Sarah")
    finding = codes(text, playbook, told=(before,))["repeated"]
    assert finding.severity is Severity.SOFT
    assert "This customer" in finding.message
    assert "repeated" not in codes(text, playbook, recent_texts=(before,))  # one other person got it
    assert "repeated" not in codes("Hi Sarah, it is back in the shop.", playbook, told=(before,))


def test_bytes_can_be_what_is_too_long(playbook: Playbook) -> None:
    finding = codes("👨‍👩‍👧‍👦" * 130, playbook, rule=RULES["bluesky"])["too_long"]
    assert "3250 of 3000 bytes" in finding.message


@given(
    st.text(max_size=400)
    | st.lists(
        st.sampled_from(
            [
                *"0123456789",
                " ",
                "+",
                "-",
                "(",
                ".",
                "@",
                "#",
                "/",
                "TR33",
                "a",
                "٣",
                "\u200b",
                "{",
                "}",
                "İ",
                "ﬁ",
            ]
        ),
        max_size=120,
    ).map("".join),
    st.sampled_from(LANGUAGES),
    st.sampled_from([*LANGUAGES, None]),
)
def test_any_text_is_checked(text: str, lang: str, text_lang: str | None) -> None:
    for finding in check(text, request_for(text[:50], lang), default_playbook(), text_lang=text_lang):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece", ["1 ", "a.", "{", "@a", "TR33 ", "sk-", "a@b.", "www.", "0-", "#1", "A", "password:"]
)
def test_long_runs_cannot_hang_the_guard(piece: str, playbook: Playbook) -> None:
    codes(piece * (20_000 // len(piece)), playbook)


@pytest.mark.parametrize(
    ("lang", "form", "text", "words"),
    [
        ("tr", "formal", "İstediğin zaman gelebilirsin, seni bekleriz.", ["gelebilirsin", "seni"]),
        ("tr", "formal", "İstediğiniz zaman gelebilirsiniz, Sen adlı kahve de var.", ["Sen"]),
        ("tr", "informal", "Gelebilirsiniz.", ["Gelebilirsiniz"]),
        ("tr", "formal", "Kahve gelsin, sizinle konuşsun.", []),
        ("fi", "informal", "Voitte tulla, kerro teille sopiva aika.", ["Voitte", "teille"]),
        ("fi", "formal", "Voit tulla, sinulle sopii.", ["Voit", "sinulle"]),
        ("de", "formal", "Kannst du uns deine Nummer schicken?", ["du", "deine"]),
        ("es", "informal", "Cuando usted quiera.", ["usted"]),
        ("en", "", "You can come when you like.", []),
    ],
)
def test_the_other_form_of_address_is_pointed_out(
    lang: str, form: str, text: str, words: list[str], playbook: Playbook
) -> None:
    language = replace(playbook.languages[lang], formality=form)
    book = replace(playbook, languages={**playbook.languages, lang: language})
    found = [
        each for each in check(text, request_for("…", lang), book, text_lang=lang) if each.code == "address"
    ]
    assert [text[each.start : each.end] for each in found] == words
    assert {each.severity for each in found} <= {Severity.SOFT}


def test_emoji_are_pointed_out_where_the_voice_wants_none(playbook: Playbook) -> None:
    plain = replace(playbook, emoji=False)
    text = "Lumi™ © thanks you 💛 ☕"
    found = [each for each in check(text, request_for("…"), plain) if each.code == "emoji"]
    assert [text[each.start : each.end] for each in found] == ["💛", "☕"]
    assert {each.severity for each in found} == {Severity.SOFT}
    assert "emoji" not in codes(text, playbook)


@pytest.mark.parametrize(
    "text", ["2023 2024 2025 2026", "in 4 of 1234 5678 cases", "see 0000 0000 0000 0000"]
)
def test_numbers_in_fours_that_are_no_card(text: str, playbook: Playbook) -> None:
    assert "card_like" not in codes(text, playbook)


def test_a_reply_in_a_language_of_which_the_playbook_has_nothing(playbook: Playbook) -> None:
    said = {each.code for each in check("We look into it.", request_for("…", "sv"), playbook, text_lang="en")}
    assert said == {"language"}
    assert check("Vi tittar på det.", request_for("…", "sv"), playbook, text_lang="sv") == ()
    assert check("We look into it.", request_for("…", "und"), playbook, text_lang="en") == ()
