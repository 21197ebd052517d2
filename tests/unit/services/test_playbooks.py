"""A brand's playbook, looked at and changed in its files."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from socialdesk.config import Settings
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.reply import Severity
from socialdesk.drafting.playbook_contents import Entry, Kind, Part
from socialdesk.errors import Overtaken, SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import QUEUE
from socialdesk.services.playbooks import Sheet, amount, length_class
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk

SHORT = "templates/en.toml/template/delivery.short"


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


@pytest.fixture
def desk(settings: Settings, clock: FrozenClock, theatre: Theatre) -> Iterator[Desk]:
    with a_desk(settings, clock, theatre) as built:
        yield built


@pytest.fixture
def brand(desk: Desk) -> Brand:
    return a_brand(desk, name="Lumi & Co")[0]


def sheet_of(desk: Desk, brand: Brand) -> Sheet:
    return desk.playbooks.sheet(brand.id)


def entry_of(sheet: Sheet, key: str) -> Entry:
    found = sheet.entry(key)
    assert found is not None, key
    return found


def save(desk: Desk, brand: Brand, key: str, **values: Any) -> Sheet:
    sheet = sheet_of(desk, brand)
    desk.playbooks.save(sheet, entry_of(sheet, key), values)
    return sheet_of(desk, brand)


def in_use(desk: Desk, brand: Brand) -> Any:
    with desk.store.reading() as read:
        return desk.playbooks._books.get(read.brands.get(brand.id).playbook)


def test_a_new_brand_shows_the_shipped_playbook_and_owns_nothing(desk: Desk, brand: Brand) -> None:
    sheet = sheet_of(desk, brand)
    assert sheet.folder == desk.settings().workspace / "playbooks" / "lumi-co"
    assert not sheet.folder.exists()
    assert sheet.languages == ("ar", "de", "en", "es", "fi", "tr")
    assert {each.part for each in sheet.entries} >= set(Part) - {Part.FAQ}
    assert not any(each.own for each in sheet.entries)
    assert len({each.key for each in sheet.entries}) == len(sheet.entries)
    shipped = in_use(desk, brand).languages.values()
    assert sum(each.kind is Kind.TEMPLATE for each in sheet.entries) == sum(len(x.templates) for x in shipped)
    assert entry_of(sheet, "voice.toml//signature").value == "^{initials}"
    assert entry_of(sheet, "voice.toml/formality/tr").choices == ("formal", "informal")
    assert entry_of(sheet, "policy.toml/private.fi/x").value == "yksityisviestillä"
    assert sheet.problem is None


def test_a_template_is_changed_for_one_brand_alone(desk: Desk, brand: Brand) -> None:
    other = desk.opening.add("Other")
    heard: list[Changes] = []
    desk.bulletin.subscribe(heard.append)
    sheet = save(desk, brand, SHORT, text="{greeting} we are on it {private}.")
    entry = entry_of(sheet, SHORT)
    assert entry.own
    assert entry.values["text"] == "{greeting} we are on it {private}."
    assert entry.beneath is not None
    assert entry.beneath["text"].startswith("{greeting} I'm sorry")
    assert entry.values["approach"] == "short", "the rest of it came along"
    assert any(each.playbook for each in heard)
    own = tomllib.loads((sheet.folder / "templates" / "en.toml").read_text("utf-8"))
    assert own["over"] is True
    assert len(own["template"]) == 1
    assert 'based_on = "default"' in (sheet.folder / "voice.toml").read_text("utf-8")
    assert in_use(desk, brand).languages["en"].templates[2].text == "{greeting} we are on it {private}."
    assert not entry_of(sheet_of(desk, other), SHORT).own


OWN = Entry(
    Part.TEMPLATES, Kind.TEMPLATE, "templates/en.toml", "template", "own.1",
    {"key": "own.1", "intents": ["delivery"], "approach": "short", "length": "short", "text": ""},
    own=False, beneath=None, lang="en", main="text",
)  # fmt: skip
SORRY = "{greeting} we're truly sorry about the slow van. Our Oulu depot is looking for it now."


def test_a_new_template_is_offered_to_whom_it_fits(desk: Desk, brand: Brand, theatre: Theatre) -> None:
    """An unhappy customer is only offered what says sorry, and nobody told the playbook that this does."""
    desk.playbooks.save(sheet_of(desk, brand), OWN, {"text": SORRY, "situation": "late"})
    [template] = [each for each in in_use(desk, brand).languages["en"].templates if each.key == "own.1"]
    assert template.apologises
    [account] = desk.accounts.all(brand.id)
    for number in range(12):
        text = f"lumi angry: my parcel is {number + 4} days late"
        theatre.say(text, MORNING + number * MINUTE, by=f"guest{number}", name="Guest")
    theatre.say("thanks lumi, lovely", MORNING + 30 * MINUTE, by="happy", name="Happy")
    desk.intake.poll(account.id)
    desk.triage.run()
    rows = desk.inbox.page(brand.id, QUEUE)
    offered = {row.excerpt: [each.source_key for each in desk.replies.suggest(row.id)] for row in rows}
    unhappy = [keys for said, keys in offered.items() if "angry" in said]
    assert len(unhappy) == 12
    assert sum("templates/en/own.1" in keys for keys in unhappy) > 0, "never offered"
    assert not any("templates/en/own.1" in keys for said, keys in offered.items() if "thanks" in said)


def test_other_words_keep_other_claims(desk: Desk, brand: Brand) -> None:
    before = entry_of(sheet_of(desk, brand), SHORT).values
    assert before["apologises"] is True
    values = entry_of(save(desk, brand, SHORT, approach="public"), SHORT).values
    assert values["apologises"] is True, "the words are the same"
    values = entry_of(save(desk, brand, SHORT, text="{greeting} we are on it."), SHORT).values
    assert "apologises" not in values
    values = entry_of(save(desk, brand, SHORT, text=before["text"]), SHORT).values
    assert values["apologises"] is True


def test_back_to_the_default_and_every_step_undone(desk: Desk, brand: Brand) -> None:
    sheet = sheet_of(desk, brand)
    before = entry_of(sheet, SHORT).values
    saved = desk.playbooks.save(sheet, entry_of(sheet, SHORT), {"text": "{greeting} one."})
    assert saved.before is None
    sheet = sheet_of(desk, brand)
    restored = desk.playbooks.restore(sheet, entry_of(sheet, SHORT))
    sheet = sheet_of(desk, brand)
    assert not entry_of(sheet, SHORT).own
    assert entry_of(sheet, SHORT).values == before
    desk.playbooks.undo(restored)
    assert entry_of(sheet_of(desk, brand), SHORT).values["text"] == "{greeting} one."
    desk.playbooks.undo(saved)
    assert entry_of(sheet_of(desk, brand), SHORT).values == before
    assert not saved.path.exists()


def test_undo_does_not_take_back_what_somebody_else_wrote(desk: Desk, brand: Brand) -> None:
    sheet = sheet_of(desk, brand)
    saved = desk.playbooks.save(sheet, entry_of(sheet, SHORT), {"text": "{greeting} one."})
    saved.path.write_text(saved.after + "# mine\n", "utf-8")
    with pytest.raises(Overtaken, match="was changed on the disk"):
        desk.playbooks.undo(saved)
    assert saved.path.read_text("utf-8").endswith("# mine\n")


def test_a_file_that_was_changed_meanwhile_is_not_written_over(desk: Desk, brand: Brand) -> None:
    sheet = save(desk, brand, SHORT, text="{greeting} one.")
    path = sheet.folder / "templates" / "en.toml"
    path.write_text(path.read_text("utf-8").replace("one.", "by hand."), "utf-8")
    with pytest.raises(Overtaken, match=r"lumi-co/templates/en\.toml was changed on the disk"):
        desk.playbooks.save(sheet, entry_of(sheet, SHORT), {"text": "{greeting} two."})
    assert "by hand." in path.read_text("utf-8")
    fresh = sheet_of(desk, brand)
    desk.playbooks.save(fresh, entry_of(fresh, SHORT), {"text": "{greeting} two."})
    assert "two." in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"text": "{greting} hello"}, r"placeholder \{greting\} is not known"),
        ({"text": "see https://evil.example"}, "not an allowed link"),
        ({"text": "a" * 151}, "has 151 characters"),
        ({"text": "{greeting} hi", "intents": ["spamm"]}, "no intents that is known"),
    ],
)
def test_what_would_not_read_is_not_written(
    desk: Desk, brand: Brand, values: dict[str, Any], said: str
) -> None:
    sheet = sheet_of(desk, brand)
    with pytest.raises(SettingWrong, match=said):
        desk.playbooks.save(sheet, entry_of(sheet, SHORT), values)
    assert not sheet.folder.exists()


def an_answer(lang: str = "en", name: str = "returns", **values: Any) -> Entry:
    told = {"questions": ["can I return it"], "answer": "yes, within 30 days.", **values}
    return Entry(
        Part.FAQ, Kind.ANSWER, f"faq/{lang}.toml", "entry", name, {"key": name, **told}, False, None, lang
    )


def test_answers_come_and_go_and_end(desk: Desk, brand: Brand, theatre: Theatre) -> None:
    sheet = sheet_of(desk, brand)
    added = an_answer(valid_until=date(2026, 11, 4))
    desk.playbooks.save(sheet, added, {})
    sheet = sheet_of(desk, brand)
    entry = entry_of(sheet, added.key)
    assert entry.own
    assert entry.beneath is None
    assert in_use(desk, brand).faq.entries[0].valid(desk.clock().date())
    theatre.say("lumi can i return it?", MORNING)
    desk.intake.poll(desk.accounts.all()[0].id)
    desk.playbooks.save(sheet, entry, {"valid_until": None, "questions": ["a", "b"]})
    sheet = sheet_of(desk, brand)
    assert "valid_until" not in entry_of(sheet, added.key).values
    desk.playbooks.remove(sheet, entry_of(sheet, added.key))
    assert sheet_of(desk, brand).entry(added.key) is None


def test_a_shipped_template_can_be_left_out_and_comes_back(desk: Desk, brand: Brand) -> None:
    sheet, before = sheet_of(desk, brand), len(in_use(desk, brand).languages["en"].templates)
    gone = desk.playbooks.remove(sheet, entry_of(sheet, SHORT))
    sheet = sheet_of(desk, brand)
    assert sheet.entry(SHORT) is None
    assert len(in_use(desk, brand).languages["en"].templates) == before - 1
    desk.playbooks.undo(gone)
    assert sheet_of(desk, brand).entry(SHORT) is not None


def test_settings_copy_their_table_and_drop_it_again(desk: Desk, brand: Brand) -> None:
    sheet = save(desk, brand, "policy.toml/private.en/x", x="in a direct message")
    written = tomllib.loads((sheet.folder / "policy.toml").read_text("utf-8"))
    assert written["private"]["en"]["here"] == "right here", "a table stands whole"
    assert entry_of(sheet, "policy.toml/private.en/x").own
    assert not entry_of(sheet, "policy.toml/private.en/here").own
    assert in_use(desk, brand).languages["en"].private["x"] == "in a direct message"
    desk.playbooks.restore(sheet, entry_of(sheet, "policy.toml/private.en/x"))
    assert tomllib.loads((sheet.folder / "policy.toml").read_text("utf-8")).get("private", {}) == {}
    assert not any(each.own for each in sheet_of(desk, brand).entries)


def test_every_kind_of_setting(desk: Desk, brand: Brand) -> None:
    save(desk, brand, "voice.toml//signature", signature="– {initials}")
    save(desk, brand, "voice.toml//emoji", emoji=False)
    save(desk, brand, "voice.toml/formality/tr", tr="informal")
    save(desk, brand, "voice.toml//never", never=["calm down", "whatever"])
    save(desk, brand, "policy.toml/terms.en/returns", returns="within 30 days")
    save(desk, brand, "policy.toml/refunds/limit", limit=50, currency="EUR")
    save(desk, brand, "policy.toml//season", season=((date(2026, 11, 20), date(2027, 1, 6)),))
    save(desk, brand, "policy.toml/links/allowed", allowed=["lumi.example"])
    save(desk, brand, "policy.toml/links/help", help="https://lumi.example/help")
    save(desk, brand, "policy.toml/links/utm", utm={"source": "{platform}"})
    save(desk, brand, "policy.toml/limits/thread", thread=7)
    sheet = save(desk, brand, "policy.toml/contacts/emails", emails=["care@lumi.example"])
    book = in_use(desk, brand)
    assert (book.signature, book.emoji, book.languages["tr"].formality) == ("– {initials}", False, "informal")
    assert book.languages["en"].terms == {"returns": "within 30 days", "refund_limit": "€50"}
    assert book.in_season(date(2026, 12, 1))
    assert (book.help_link, book.campaign) == ("https://lumi.example/help", {"source": "{platform}"})
    assert book.limits.thread == 7
    own = [each.key for each in sheet.entries if each.own]
    assert len(own) == 12
    for key in own:
        sheet = sheet_of(desk, brand)
        if key == "policy.toml/links/allowed":
            desk.playbooks.restore(sheet, entry_of(sheet, "policy.toml/links/help"))
            sheet = sheet_of(desk, brand)
        if entry_of(sheet, key).own:
            desk.playbooks.restore(sheet, entry_of(sheet, key))
    sheet = sheet_of(desk, brand)
    assert [each.key for each in sheet.entries if each.own] == []
    assert in_use(desk, brand).signature == "^{initials}"


def test_comments_of_a_person_stay(desk: Desk, brand: Brand) -> None:
    sheet = save(desk, brand, SHORT, text="{greeting} one.")
    path = sheet.folder / "templates" / "en.toml"
    path.write_text("# ours, by Deniz\n" + path.read_text("utf-8"), "utf-8")
    save(desk, brand, SHORT, text="{greeting} two.")
    assert path.read_text("utf-8").startswith("# ours, by Deniz\n")


def test_a_broken_file_is_named_and_the_last_good_one_stays(
    desk: Desk, brand: Brand, expect_log: Callable[[str], None]
) -> None:
    expect_log("stays as it was")
    sheet = save(desk, brand, SHORT, text="{greeting} one.")
    path = sheet.folder / "templates" / "en.toml"
    good = path.read_text("utf-8")
    path.write_text(good.replace("{greeting} one.", "{greting} one."), "utf-8")
    problem = desk.playbooks.problem(brand.id)
    assert problem is not None
    assert problem.path == path
    assert problem.line == good.split("\n").index('text = "{greeting} one."') + 1
    assert "greting" in problem.what
    assert in_use(desk, brand).languages["en"].templates[2].text == "{greeting} one."
    path.write_text(good + "# mended\n", "utf-8")
    assert desk.playbooks.problem(brand.id) is None


def test_a_preview_is_filled_for_a_mention_of_the_brand(desk: Desk, brand: Brand, theatre: Theatre) -> None:
    desk.intake.poll(desk.accounts.all()[0].id)
    theatre.say("lumi angry: my parcel is six days late", MORNING, name="Ayşe Kaya")
    desk.intake.poll(desk.accounts.all()[0].id)
    desk.triage.run()
    sheet = sheet_of(desk, brand)
    entry = entry_of(sheet, SHORT)
    seen = desk.playbooks.preview(sheet, entry, "{greeting} sorry {privat} {waiting} {private}.")
    assert seen.mention == "lumi angry: my parcel is six days late"
    assert seen.text.startswith("Hi Ayşe, sorry {privat} ")
    assert seen.unknown == ((17, 25),)
    assert seen.text[slice(*seen.filled[0])] == "Hi Ayşe,"
    assert seen.platform == "stage"
    assert seen.meter.length.limit == 500
    on_x = desk.playbooks.preview(sheet, entry, "{greeting} " + "a" * 300, "x")
    assert not on_x.meter.length.fits
    assert any(each.severity is Severity.HARD for each in on_x.meter.findings)


def test_a_preview_without_any_mention(desk: Desk, brand: Brand) -> None:
    sheet = sheet_of(desk, brand)
    entry = entry_of(sheet, "templates/tr.toml/template/delivery.short")
    seen = desk.playbooks.preview(sheet, entry, "{greeting} {link} {initials}")
    assert "Elif" in seen.text
    assert seen.lacking == ("link",) or "link" in seen.lacking
    assert seen.mention == ""
    answer = desk.playbooks.preview(sheet, an_answer(), "yes {returns}")
    assert answer.text.startswith("Hi Maya, yes {returns}")
    assert answer.lacking == ("returns",)


def test_amounts_and_lengths() -> None:
    assert amount("50 EUR") == amount("eur 50") == (50, "EUR")
    assert amount("49,50 usd") == (49.5, "USD")
    assert amount(" ") is None
    for wrong in ("50", "EUR", "50 XYZ", "-5 EUR", "5 EUR 5"):
        with pytest.raises(SettingWrong, match="50 EUR"):
            amount(wrong)
    assert [length_class("a" * n) for n in (150, 151, 240, 420, 999)] == [
        "short", "medium", "medium", "long", "long",
    ]  # fmt: skip
    assert length_class("{greeting}" + "a" * 145) == "short"


def test_a_file_written_oddly_is_left_to_its_writer(desk: Desk, brand: Brand) -> None:
    sheet = save(desk, brand, SHORT, text="{greeting} one.")
    path: Path = sheet.folder / "policy.toml"
    path.write_text("links.allowed = []\n", "utf-8")
    with pytest.raises(SettingWrong, match="cannot be changed here"):
        save(desk, brand, "policy.toml/links/help", help="https://lumi.example")
    assert path.read_text("utf-8") == "links.allowed = []\n"


def test_questions_are_embedded_aside_and_kept(desk: Desk, brand: Brand) -> None:
    with desk.store.writing() as write:
        write.brands.update(replace(write.brands.get(brand.id), playbook="lumi-coffee"))
    kept = desk.settings().workspace / "cache" / "playbook-vectors.bin"
    desk.playbooks.warm(lambda: True)
    assert not kept.exists()
    desk.playbooks.warm()
    assert kept.stat().st_size > 500_000
    vectors = desk.playbooks._vectors
    assert vectors is not None
    assert in_use(desk, brand).faq.ready(vectors)


def test_what_waits_is_drafted_anew(desk: Desk, brand: Brand, theatre: Theatre) -> None:
    desk.intake.poll(desk.accounts.all()[0].id)
    theatre.say("lumi angry: my parcel is six days late", MORNING)
    desk.intake.poll(desk.accounts.all()[0].id)
    desk.triage.run()
    with desk.store.reading() as read:
        [row] = read.mentions.page(brand.id, QUEUE, None, 9)
    [before, *_] = desk.replies.suggest(row.id)
    sheet = sheet_of(desk, brand)
    entry = entry_of(sheet, f"templates/en.toml/template/{before.source_key.split('/')[-1]}")
    said = entry.values["text"].replace("{greeting} ", "{greeting} Lumi here. ")
    assert said != entry.values["text"]
    written = desk.playbooks.save(sheet, entry, {"text": said, "length": "long"})
    assert any("Lumi here." in each.text for each in desk.replies.suggest(row.id))
    desk.playbooks.undo(written)
    assert not any("Lumi here." in each.text for each in desk.replies.suggest(row.id))


def test_a_file_broken_right_after_the_first_save_leaves_what_was_saved(
    desk: Desk, brand: Brand, expect_log: Callable[[str], None]
) -> None:
    expect_log("stays as it was")
    sheet = sheet_of(desk, brand)
    desk.playbooks.save(sheet, entry_of(sheet, "voice.toml//signature"), {"signature": "– {initials}"})
    (sheet.folder / "voice.toml").write_text('based_on = "default"\nsignature = 5\n', "utf-8")
    assert in_use(desk, brand).signature == "– {initials}"
    problem = desk.playbooks.problem(brand.id)
    assert problem is not None
    assert (problem.path.name, problem.line) == ("voice.toml", 2)


def test_your_own_street_address_may_stand_in_public(desk: Desk, brand: Brand) -> None:
    save(desk, brand, "policy.toml/contacts/addresses", addresses=["12 Baker Street"])
    assert "12 baker street" in in_use(desk, brand).contacts
