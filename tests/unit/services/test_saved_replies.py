"""A reply saved from one mention is there for the next, with its customer's own as placeholders."""

from __future__ import annotations

import pytest

from socialdesk.config import Settings
from socialdesk.errors import SettingWrong
from tests.conftest import FrozenClock
from tests.stage import MORNING, Theatre, a_brand, a_desk


def test_saved_here_inserted_there_and_taken_back(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("lumi, where is order LM-20391?", MORNING, name="Sarah Jones", by="sarah")
        theatre.say("lumi, where is my order?", MORNING, name="Marta Ruiz", by="marta")
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        one, two = sorted(row.id for row in desk.inbox.page(brand.id))
        assert desk.saved_replies.listed(one) == []
        written = desk.saved_replies.save(
            one, "  I am asking ", "Hi Sarah, LM-20391 is with the courier, Sarah. I am asking them."
        )
        [here] = desk.saved_replies.listed(one)
        assert here.saved.title == "I am asking"
        assert here.text.startswith("Hi Sarah, LM-20391 is with the courier, Sarah.")
        [there] = desk.saved_replies.listed(two)
        assert "LM-20391" not in there.text
        assert [there.text[a:b] for a, b in there.open] == ["{order}"]
        assert "Marta" in there.text
        assert "Sarah" not in there.text
        desk.saved_replies.save(one, "I am asking", "Another one of that name.")
        assert len({each.saved.key for each in desk.saved_replies.listed(one)}) == 2
        desk.playbooks.sheet(brand.id)
        assert written.before is None


def test_without_name_or_with_a_stray_brace_nothing_is_saved(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("lumi, where is my order?", MORNING)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        [row] = desk.inbox.page(brand.id)
        wrong = (
            ("", "Some text"),
            ("A name", "  "),
            ("A name", "one } brace"),
            ("A name", "Hi @Ayse, hello"),
        )
        for title, text in wrong:
            with pytest.raises(SettingWrong):
                desk.saved_replies.save(row.id, title, text)
        assert desk.saved_replies.listed(row.id) == []


def test_it_can_be_taken_back(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("lumi, where is my order?", MORNING)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        [row] = desk.inbox.page(brand.id)
        written = desk.saved_replies.save(row.id, "Asking", "I am asking the courier.")
        desk.playbooks.undo(written)
        assert desk.saved_replies.listed(row.id) == []
