"""A reply that worked becomes a template of the brand's own by one call, unless the guard says no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from socialdesk.config import Settings
from socialdesk.domain.brand import Brand
from socialdesk.drafting.lessons import TemplateIdea
from socialdesk.errors import AgainstGuard, SettingWrong
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

OWN = "Hi Sarah, I am so sorry for the wait. Write me your address by DM and I will ring the courier myself."


@contextmanager
def worked(settings: Settings, clock: FrozenClock) -> Iterator[tuple[Desk, Brand]]:
    """Somebody angry was answered in own words, and said thanks."""
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        for text in ("lumi angry: my parcel is late", "thanks lumi, that was quick"):
            theatre.say(text, clock(), by="sarah", name="Sarah Jones")
            desk.intake.poll(account.id)
            desk.triage.run(drafts=False)
            if "angry" in text:
                opened = desk.inbox.open(desk.inbox.page(brand.id)[0].id)
                desk.replies.approve(
                    opened.mention.id, opened.mention.version, OWN, "Deniz", accept_soft=True
                )
                clock.now += timedelta(minutes=1)
                desk.dispatch.drain()
                clock.now += timedelta(hours=1)
        yield desk, brand


def test_an_idea_is_written_into_the_brands_own_playbook(settings: Settings, clock: FrozenClock) -> None:
    with worked(settings, clock) as (desk, brand):
        [idea] = desk.lessons.template_ideas(brand.id)
        assert idea.text.startswith("{greeting} I am so sorry for the wait. Write me your address {private}")
        written = desk.lessons.make_template(brand.id, idea)
        assert written.path.is_relative_to(settings.workspace / "playbooks")
        assert "over = true" in written.after
        assert desk.lessons.template_ideas(brand.id) == []  # the playbook says it now
        entry = desk.playbooks.sheet(brand.id).entry(f"templates/en.toml/template/{idea.key}")
        assert entry is not None
        assert entry.values["text"] == idea.text
        assert entry.values["apologises"] is True
        desk.playbooks.undo(written)
        assert len(desk.lessons.template_ideas(brand.id)) == 1


def test_a_changed_idea_claims_what_its_own_words_keep(settings: Settings, clock: FrozenClock) -> None:
    with worked(settings, clock) as (desk, brand):
        [idea] = desk.lessons.template_ideas(brand.id)
        written = desk.lessons.make_template(brand.id, idea, "{greeting} we look into it for you right now")
        assert "apologises" not in written.after


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{greeting} write to me at deniz@example.org and I will look into it", AgainstGuard),
        ("{greeting} see https://evil.example for how we look into it", AgainstGuard),
        ("{greeting} dear {nobody}, we look into it", (AgainstGuard, SettingWrong)),
    ],
)
def test_what_may_not_go_out_is_no_template(
    settings: Settings, clock: FrozenClock, text: str, error: type[Exception]
) -> None:
    with worked(settings, clock) as (desk, brand):
        [idea] = desk.lessons.template_ideas(brand.id)
        with pytest.raises(error):
            desk.lessons.make_template(brand.id, idea, text)
        assert desk.lessons.template_ideas(brand.id) == [idea]
        assert not list((settings.workspace / "playbooks").rglob("*.toml"))


def test_a_broken_idea_is_refused(settings: Settings, clock: FrozenClock) -> None:
    with worked(settings, clock) as (desk, brand):
        [idea] = desk.lessons.template_ideas(brand.id)
        broken: TemplateIdea = replace(idea, situation="nowhere")
        with pytest.raises(SettingWrong):
            desk.lessons.make_template(brand.id, broken)


def test_nothing_to_learn_from_nothing(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)
        assert desk.lessons.cut_phrases(brand.id) == []
        assert desk.lessons.template_ideas(brand.id) == []


def test_what_is_put_aside_stays_so_for_its_brand(settings: Settings, clock: FrozenClock) -> None:
    with worked(settings, clock) as (desk, brand):
        other = desk.opening.add("Other")
        [idea] = desk.lessons.learned(brand.id).ideas
        assert idea.replied == ("thanks lumi, that was quick",)
        desk.lessons.put_aside(brand.id, idea.key, "Deniz")
        desk.lessons.put_aside(brand.id, idea.key, "Mika")
        assert desk.lessons.learned(brand.id).aside == {idea.key}
        assert desk.lessons.learned(other.id).aside == frozenset()
        desk.lessons.take_up(brand.id, idea.key)
        assert desk.lessons.learned(brand.id).aside == frozenset()
