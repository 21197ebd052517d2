# ruff: noqa: E501
"""A broken playbook is refused with file, line and remedy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from socialdesk.drafting import load
from socialdesk.errors import SettingWrong
from tests.unit.drafting.conftest import DEFAULT

FIRST = "I'm sorry, that's not the delivery you were counting on."


def line_of(path: Path, piece: str) -> int:
    return next(n for n, line in enumerate(path.read_text("utf-8").split("\n"), 1) if piece in line)


@pytest.mark.parametrize(
    ("file", "old", "new", "marks", "says"),
    [
        ("templates/en.toml", FIRST, "Hi {customer_name}, sorry.", "{customer_name}", "placeholder {customer_name}"),
        ("templates/en.toml", FIRST, "Hi {name.__class__}.", "{name.__class__}", "{name.__class__} is not known"),
        ("templates/en.toml", FIRST, "Hi {name!r}.", "{name!r}", "is not known"),
        ("templates/en.toml", FIRST, "Hi {name:>400}.", "{name:>400}", "is not known"),
        ("templates/en.toml", FIRST, "Hi {item_gen}.", "{item_gen}", "{item_gen} is not known"),
        ("templates/en.toml", FIRST, "Hi }.", "Hi }.", "brace"),
        ("templates/en.toml", FIRST, "See https://evil.example/x.", "evil.example", "not an allowed link"),
        ("templates/en.toml", FIRST, "x" * 300, "xxx", "medium means at most 240"),
        ("templates/en.toml", FIRST, "Sorry\\u202E.", "u202E", "U+202E"),
        ("templates/en.toml", 'intents = ["suggestion"]', 'intents = ["sugestion"]', "sugestion", "Did you mean “suggestion”"),
        ("templates/en.toml", 'situation = "lost"', 'situation = "lst"', '"lst"', "Did you mean “lost”"),
        ("templates/en.toml", 'key = "delivery.short"', 'key = "delivery.public"', "", "used twice"),
        ("templates/en.toml", 'key = "delivery.short"', 'kee = "delivery.short"', "kee =", "Did you mean “key”"),
        ("templates/en.toml", 'approach = "call"', 'approach = "fax"', '"fax"', "is no approach"),
        ("templates/en.toml", "apologises = true", 'apologises = "yes"', '"yes"', "true or false"),
        ("templates/en.toml", "we take this seriously.", "we take this seriously!", "seriously!", "never casual"),
        ("templates/en.toml", "greetings_plain = [", "greetings_plain = [5, ", "greetings_plain", "list of texts"),
        ("templates/en.toml", '"Hi there,"', '"Hi {name},"', "greetings_plain", "placeholder {name}"),
        ("templates/en.toml", "length = ", "length = = ", "length = =", "not valid TOML"),
        ("matter/tr.toml", 'form_acc = "siparişinizi"', "", "", "form_acc"),
        ("matter/en.toml", '"for {n} days"', '"for days"', '"for days"', "has no number"),
        ("matter/en.toml", "[[waiting]]", "[[wating]]", "[[wating]]", "wating"),
        ("tone/fi.toml", "robot = [", "robots = [", "robots", "robots"),
        ("voice.toml", 'signature = "^{initials}"', 'signature = "^{name}"', "^{name}", "{name} is not known"),
        ("voice.toml", "emoji = true", "emojis = true", "emojis", "Did you mean “emoji”"),
        ("voice.toml", 'tr = "formal"', 'tr = "siz"', '"siz"', "formal, informal"),
        ("voice.toml", 'de = "formal"', 'de = "informal"', "", "the informal forms are not given"),
        ("voice.toml", "signature = ", 'based_on = "nothing"\nsignature = ', "based_on", "no playbook “nothing”"),
        ("voice.toml", "signature = ", 'based_on = "ours"\nsignature = ', "based_on", "in turn"),
        ("matter/tr.toml", ', form_acc = "değirmenini" }', " }", "informal = {", "the informal forms are not given"),
        ("templates/tr.toml", "text_informal = ", "text_informel = ", "text_informel", "Did you mean “text_informal”"),
        ("templates/tr.toml", 'text_informal = "{greeting}', 'text_informal = "{greting}', "{greting}", "{greting} is not known"),
        ("templates/en.toml", 'key = "delivery.short"', 'platforms = ["Twitter"]\nkey = "delivery.short"', "platforms =", 'Write platforms = ["x"]'),
        ("templates/en.toml", 'key = "delivery.short"', 'platforms = ["Hacker News"]\nkey = "delivery.short"', "platforms =", 'Write platforms = ["hackernews"]'),
        ("templates/en.toml", 'occasion = "peak"', 'occasion = "pek"', '"pek"', "nearly “peak”"),
        ("templates/en.toml", 'occasion = "peak"', 'occasion = "a, b"', '"a, b"', "cannot be used"),
        ("policy.toml", "[private.en]", '[terms.en]\nretuns = "30 days"\n[private.en]', "retuns", "Did you mean “returns”"),
        ("policy.toml", "[private.en]", '[terms.en]\nreturns = "{name}"\n[private.en]', "", "no short phrase"),
        ("policy.toml", "[private.en]", '[refunds]\nlimit = "much"\n[private.en]', "", "must be an amount"),
        ("policy.toml", "[private.en]", '[refunds]\nlimit = 5\ncurrency = "EURO"\n[private.en]', "EURO", "is no currency"),
        ("policy.toml", "[private.en]", "[[season]]\nfirst = 2026-12-01\nlast = 2026-11-01\n[private.en]", "", "first and its last"),
        ("policy.toml", 'help = ""', 'help = ""\nutm = { sauce = "x" }', "", "is no utm tag"),
        ("policy.toml", 'help = ""', 'help = ""\nutm = { source = "a b&c" }', "utm = { s", "cannot stand in a link"),
        ("policy.toml", 'help = ""', 'help = "https://evil.example"', "evil.example", "not among the allowed"),
        ("policy.toml", "allowed = []", 'allowed = ["com"]', "com", "is no domain"),
        ("policy.toml", "allowed = []", 'allowed = ["https://a b"]', "a b", "is no domain"),
        ("policy.toml", "covered = []", 'covered = ["gift"]', "gift", "covered"),
        ("policy.toml", "[private.fi]", "[private.sv]", "", "private channel is not named in “fi”"),
        ("names.toml", "titles = [", "title = [", "title =", "Did you mean “titles”"),
    ],
)  # fmt: skip
def test_a_broken_file_names_place_and_remedy(
    own_playbook: Path, file: str, old: str, new: str, marks: str, says: str
) -> None:
    path = own_playbook / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(SettingWrong) as caught:
        load(own_playbook)
    message = str(caught.value)
    assert says in message
    assert f"{own_playbook.name}/" in message
    assert ", line " in message
    if marks:
        assert f"{file}, line {line_of(path, marks)}:" in message
    assert message.rstrip().endswith((".", "?"))


@pytest.mark.parametrize(
    "file", ["voice.toml", "policy.toml", "names.toml", "matter/en.toml", "tone/en.toml"]
)
def test_a_missing_file_is_named(own_playbook: Path, file: str) -> None:
    (own_playbook / file).unlink()
    with pytest.raises(SettingWrong, match=file):
        load(own_playbook)


def test_no_playbook_and_no_language(own_playbook: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match="no playbook called “nothing”"):
        load(tmp_path / "nothing")
    for each in (own_playbook / "templates").glob("*.toml"):
        each.unlink()
    with pytest.raises(SettingWrong, match=r"templates/en\.toml"):
        load(own_playbook)


def test_other_encodings_are_named(own_playbook: Path) -> None:
    path = own_playbook / "templates" / "tr.toml"
    path.write_bytes(path.read_text("utf-8").encode("cp1254", "replace"))
    with pytest.raises(SettingWrong, match=r"tr\.toml, line \d+: not UTF-8"):
        load(own_playbook)


Change = Callable[[Path], None]


def _allow(folder: Path, *, help_link: str = "") -> None:
    policy = folder / "policy.toml"
    text = policy.read_text("utf-8").replace("allowed = []", 'allowed = ["https://www.lumi.example/shop"]')
    policy.write_text(text.replace('help = ""', f'help = "{help_link}"'), "utf-8")


def test_links_of_the_brand_are_allowed_by_domain(own_playbook: Path) -> None:
    _allow(own_playbook, help_link="https://help.lumi.example/contact")
    book = load(own_playbook)
    assert book.allowed_links == {"lumi.example"}
    assert book.help_link == "https://help.lumi.example/contact"


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ('answer = "yes, see {link}"', "do not go together"),
        ('answer = "yes"\nlink = "https://lumi.example/x"', "do not go together"),
        ('answer = "see {link}"\nlink = "https://evil.example/x"', "not an allowed link"),
        ('answer = "see https://evil.example"', "not an allowed link"),
        ('answer = "yes"\nvalid_until = "soon"', "must be a date"),
        ('answer = "yes"\nvalid_until = 2027-01-31T10:00:00Z', "must be a date"),
        ('answer = "yes {name}"', "{name} is not known"),
        ('answer = "yes {returns}"', "Add returns = "),
        ('answer = "up to {refund_limit}"', "Add [refunds] limit"),
    ],
)
def test_faq_entries_are_strict(own_playbook: Path, entry: str, says: str) -> None:
    _allow(own_playbook)
    (own_playbook / "faq" / "en.toml").write_text(
        f'[[entry]]\nkey = "a"\nquestions = ["is it so"]\n{entry}\n'
    )
    with pytest.raises(SettingWrong) as caught:
        load(own_playbook)
    assert says in str(caught.value)
    assert "faq/en.toml, line " in str(caught.value)


def test_an_answer_key_stands_once(own_playbook: Path) -> None:
    entry = '[[entry]]\nkey = "a"\nquestions = ["is it so"]\nanswer = "yes"\n'
    (own_playbook / "faq" / "en.toml").write_text(entry * 2)
    with pytest.raises(SettingWrong, match=r"line 5: the key “a” is used twice"):
        load(own_playbook)


def test_policies_are_cited_in_each_language(own_playbook: Path) -> None:
    policy = own_playbook / "policy.toml"
    policy.write_text(
        policy.read_text("utf-8")
        + '\n[refunds]\nlimit = 50\ncurrency = "EUR"\n[terms.fi]\nreturns = "30 päivää"\n'
        + "[[season]]\nfirst = 2026-11-20\nlast = 2027-01-06\n",
        "utf-8",
    )
    book = load(own_playbook)
    assert book.languages["fi"].terms == {"returns": "30 päivää", "refund_limit": "50\xa0€"}
    assert book.languages["en"].terms == {"refund_limit": "€50"}
    assert book.refund_limit == (Decimal(50), "EUR")
    seasons = [date(2026, 11, 19), date(2026, 11, 20), date(2027, 1, 6), date(2027, 1, 7)]
    assert [book.in_season(day) for day in seasons] == [False, True, True, False]
    assert not book.in_season(None)


def test_the_demo_brand_holds_only_what_is_its_own() -> None:
    book = load(DEFAULT.parent / "lumi-coffee")
    assert book.layers == (DEFAULT.parent / "lumi-coffee", DEFAULT)
    assert book.languages.keys() == load(DEFAULT).languages.keys()
    assert len(book.faq) >= 4 * 40
    assert {entry.lang for entry in book.faq.entries} == {"en", "tr", "fi", "ar"}
