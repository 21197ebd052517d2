"""Asking for a second person and deciding as one, through the real desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from socialdesk.config import Settings
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import Reply, ReplyState, Severity
from socialdesk.domain.sign_off import Draft, DraftState, RiskKind
from socialdesk.errors import (
    AgainstGuard,
    AlreadyDecided,
    MayNotSign,
    NeedsSecondPerson,
    Overtaken,
    ReplyTooLong,
    SettingWrong,
    StaleVersion,
)
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import view
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

TEXT = "Hi Ayşe, thank you for telling us. Please unplug it; a colleague will call you today."
BETTER = "Hi Ayşe, thank you for telling us at once. Please unplug it and leave it be; I will call you today."

TEAM = """\
[[person]]
name = "Mia"

[[person]]
name = "Juho"

[[person]]
name = "Aino"
lead = true
"""
DANGER = "lumi danger: the grinder smells like burning plastic"


@contextmanager
def office(
    settings: Settings, clock: FrozenClock, *posts: str, team: str = TEAM, rules: str = ""
) -> Iterator[tuple[Desk, list[MentionId]]]:
    """A desk whose brand has a team, with these posts in the order of their texts."""
    theatre = Theatre()
    for number, text in enumerate(posts or (DANGER,)):
        theatre.say(text, clock(), by=f"u{number}")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        staff(desk, brand, team, rules)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        yield desk, sorted(row.id for row in desk.inbox.page(brand.id))


def staff(desk: Desk, brand: Brand, team: str, rules: str = "") -> None:
    folder = desk.rules.place(brand)
    folder.mkdir(parents=True, exist_ok=True)
    if team:
        (folder / "team.toml").write_text(team, encoding="utf-8")
    if rules:
        (folder / "rules.toml").write_text(rules, encoding="utf-8")


def mention(desk: Desk, mention_id: MentionId) -> Mention:
    return desk.inbox.open(mention_id, seen=False).mention


def ask(desk: Desk, mention_id: MentionId, by: str = "Mia", text: str = TEXT) -> Draft:
    return desk.sign_offs.ask(mention_id, mention(desk, mention_id).version, text, by)


def sign(desk: Desk, draft: Draft, by: str = "Aino", text: str = "") -> Reply:
    version = mention(desk, draft.mention_id).version
    return desk.sign_offs.sign(draft.id, version, by, text=text, accept_soft=True)


def in_queue(desk: Desk) -> list[MentionId]:
    return [row.id for row in desk.inbox.page(desk.inbox.brands()[0].id)]


def kinds(desk: Desk, mention_id: MentionId) -> list[str]:
    with desk.store.reading() as read:
        return [event.kind for event in read.events.history(mention_id)]


def test_what_is_risky_does_not_go_out_alone(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        for accept in (False, True):
            with pytest.raises(NeedsSecondPerson, match="ask Aino"):
                desk.replies.approve(one, mention(desk, one).version, TEXT, "Mia", accept_soft=accept)
        assert in_queue(desk) == [one]
        assert desk.replies.outbox(desk.inbox.brands()[0].id) == []


def test_the_lead_approves_as_it_is(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        assert {each.kind for each in draft.risks} == {RiskKind.SAFETY}
        assert in_queue(desk) == []
        assert mention(desk, one).status is MentionStatus.ASKED
        brand = desk.inbox.brands()[0]
        assert [each.id for each in desk.sign_offs.waiting_for(brand, "Aino")] == [draft.id]
        assert desk.sign_offs.waiting_for(brand, "Mia") == []
        assert desk.sign_offs.waiting_for(brand, "Juho") == []  # not a lead
        made = sign(desk, draft)
        assert (made.state, made.text, made.approved_by) == (ReplyState.APPROVED, TEXT, "Aino")
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1
        assert desk.dispatch.drain().sent == 0


def test_the_view_of_what_waits_for_me_follows_the_team(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        ask(desk, one)
        brand = desk.inbox.brands()[0]

        def seen_by(name: str) -> bool:
            listed = [row.id for row in desk.inbox.page(brand.id, view("is:to_sign", me=name))]
            assert bool(desk.sign_offs.waiting_for(brand, name)) is (listed == [one])
            return listed == [one]

        assert [seen_by(name) for name in ("Mia", "Juho", "Aino")] == [False, False, True]
        staff(desk, brand, TEAM.replace('"Juho"', '"Juho"\nlead = true').replace('"Aino"', '"Eeva"'))
        desk.triage.refresh()
        assert [seen_by(name) for name in ("Mia", "Juho", "Aino", "Eeva")] == [False, True, False, True]


def test_what_i_asked_about_stands_in_a_view_and_is_counted(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        brand = desk.inbox.brands()[0]
        assert "asked" not in [each.key for each in desk.views.of(brand.id)]
        draft = ask(desk, one)

        def counted(name: str) -> int:
            shown = view("is:asked", me=name)
            assert all(row.id == one for row in desk.inbox.page(brand.id, shown))
            views = [each for each in desk.views.of(brand.id) if each.key == "asked"]
            return desk.views.counts(brand.id, views, name, 100)["asked"]

        assert [counted(name) for name in ("Mia", "MIA", "Juho", "Aino")] == [1, 1, 0, 0]
        desk.sign_offs.take_back(draft.id, "Mia")
        assert counted("Mia") == 0


def test_both_texts_are_kept_when_the_lead_edits(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        made = sign(desk, draft, text=BETTER)
        kept, _ = desk.sign_offs.draft(draft.id)
        assert (kept.text, made.text) == (TEXT, BETTER)
        assert (kept.state, kept.reply_id, kept.decided_by) == (DraftState.SIGNED, made.id, "Aino")


def test_a_rejected_draft_comes_back_to_its_author_with_the_note(
    settings: Settings, clock: FrozenClock
) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        with pytest.raises(SettingWrong, match="few words"):
            desk.sign_offs.reject(draft.id, mention(desk, one).version, "Aino", "  \n ")
        desk.sign_offs.reject(draft.id, mention(desk, one).version, "Aino", "Offer a\ncall.")
        assert in_queue(desk) == [one]
        opened = desk.inbox.open(one)
        assert opened.mention.assigned_to == "Mia"
        assert opened.standing.rejected is not None
        assert (opened.standing.rejected.note, opened.standing.rejected.text) == ("Offer a call.", TEXT)
        again = ask(desk, one, text=BETTER)  # asked anew: the note is history
        assert desk.inbox.open(one).standing.rejected is None
        assert sign(desk, again).text == BETTER


def test_nobody_signs_their_own_draft_nor_one_above_them(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        for who in ("Mia", "MIA", "Juho", "a stranger"):
            with pytest.raises(MayNotSign, match="Aino"):
                sign(desk, draft, who)
            with pytest.raises(MayNotSign):
                desk.sign_offs.reject(draft.id, mention(desk, one).version, who, "No.")
        assert desk.replies.outbox(desk.inbox.brands()[0].id) == []
        with pytest.raises(MayNotSign):
            desk.sign_offs.take_back(draft.id, "Aino")
        desk.sign_offs.take_back(draft.id, "Mia")
        assert in_queue(desk) == [one]


def test_the_only_leads_own_draft_waits_for_any_colleague(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        with pytest.raises(NeedsSecondPerson, match="ask Mia or Juho"):
            desk.replies.approve(one, mention(desk, one).version, TEXT, "Aino", accept_soft=True)
        draft = ask(desk, one, "Aino")
        assert sign(desk, draft, "Juho").approved_by == "Juho"


@pytest.mark.parametrize("team", ["", '[[person]]\nname = "Mia"\n'])
def test_who_works_alone_is_asked_once_more_and_that_is_logged(
    settings: Settings, clock: FrozenClock, team: str
) -> None:
    with office(settings, clock, team=team) as (desk, [one]):
        version = mention(desk, one).version
        with pytest.raises(AgainstGuard) as caught:
            desk.replies.approve(one, version, TEXT, "Mia")
        assert not isinstance(caught.value, NeedsSecondPerson)
        codes = {f.code: f.severity for f in caught.value.findings}  # type: ignore[attr-defined]
        assert codes["second_safety"] is Severity.SOFT
        with pytest.raises(SettingWrong, match=r"team\.toml"):
            desk.sign_offs.ask(one, version, TEXT, "Mia")
        desk.replies.approve(one, version, TEXT, "Mia", accept_soft=True)
        assert "approved_alone" in kinds(desk, one)


def test_any_reply_can_be_asked_about(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock, "does lumi sell 1 kg bags?") as (desk, [one]):
        draft = ask(desk, one)
        assert draft.risks == ()
        with pytest.raises(AlreadyDecided, match="second person"):
            desk.replies.approve(one, mention(desk, one).version, TEXT, "Juho", accept_soft=True)
        with pytest.raises(AlreadyDecided):
            desk.replies.skip(one, mention(desk, one).version, "Juho")
        assert sign(desk, draft).state is ReplyState.APPROVED


def test_what_a_rule_hands_to_the_lead_is_signed_by_the_lead(settings: Settings, clock: FrozenClock) -> None:
    rules = '[[rule]]\nname = "Bags"\nwhen = "bags"\nlead = "Wholesale is the lead\'s."\n'
    with office(settings, clock, "does lumi sell 1 kg bags?", rules=rules) as (desk, [one]):
        with pytest.raises(NeedsSecondPerson, match="A rule of your team"):
            desk.replies.approve(one, mention(desk, one).version, TEXT, "Mia", accept_soft=True)
        draft = ask(desk, one)
        assert [(each.kind, each.quote) for each in draft.risks] == [
            (RiskKind.RULE, "Wholesale is the lead's.")
        ]
        desk.sign_offs.take_back(draft.id, "Mia")
        made = desk.replies.approve(one, mention(desk, one).version, TEXT, "Aino", accept_soft=True)
        assert made.approved_by == "Aino"  # it was handed to her


def test_the_guard_reads_a_draft_when_it_is_asked_and_when_it_is_signed(
    settings: Settings, clock: FrozenClock
) -> None:
    with office(settings, clock) as (desk, [one]):
        version = mention(desk, one).version
        with pytest.raises(AgainstGuard):
            desk.sign_offs.ask(one, version, "Mail ayse@example.org", "Mia")
        with pytest.raises(ReplyTooLong):
            desk.sign_offs.ask(one, version, "Long. " * 100, "Mia")
        assert in_queue(desk) == [one]
        draft = ask(desk, one)
        with pytest.raises(AgainstGuard):
            sign(desk, draft, text="Mail ayse@example.org")
        assert mention(desk, one).status is MentionStatus.ASKED


def test_the_lead_signs_what_she_saw(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(overlap=10)
    theatre.say(DANGER, clock(), by="u0")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        staff(desk, brand, TEAM)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        [one] = in_queue(desk)
        draft = ask(desk, one)
        seen = mention(desk, one).version
        theatre.posts[0]["text"] = DANGER + ", and my hand is hurt"
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        for decide in (
            lambda: desk.sign_offs.sign(draft.id, seen, "Aino", accept_soft=True),
            lambda: desk.sign_offs.reject(draft.id, seen, "Aino", "No."),
        ):
            with pytest.raises(StaleVersion):
                decide()
        assert mention(desk, one).status is MentionStatus.ASKED
        assert sign(desk, draft).state is ReplyState.APPROVED


def test_two_leads_make_one_reply(settings: Settings, clock: FrozenClock) -> None:
    team = TEAM + '\n[[person]]\nname = "Leo"\nlead = true\n'
    with office(settings, clock, team=team) as (desk, [one]):
        draft = ask(desk, one)
        version = mention(desk, one).version
        desk.sign_offs.sign(draft.id, version, "Aino", accept_soft=True)
        with pytest.raises(Overtaken):
            desk.sign_offs.sign(draft.id, version, "Leo", accept_soft=True)
        with pytest.raises(Overtaken):
            desk.sign_offs.reject(draft.id, version, "Leo", "Too late.")
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1


def test_two_drafts_stand_side_by_side_and_one_leaves(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        mias, juhos = ask(desk, one), ask(desk, one, "Juho", BETTER)
        with pytest.raises(AlreadyDecided, match="waits already"):
            ask(desk, one, "Mia", BETTER)
        standing = desk.inbox.open(one).standing
        assert [(d.author, d.text) for d in standing.waiting] == [("Mia", TEXT), ("Juho", BETTER)]
        made = sign(desk, juhos)
        assert desk.sign_offs.draft(mias.id)[0].state is DraftState.DROPPED
        desk.replies.withdraw(made.id, "Aino")  # undone: both wait again
        assert [d.author for d in desk.inbox.open(one).standing.waiting] == ["Mia", "Juho"]
        desk.sign_offs.reject(mias.id, mention(desk, one).version, "Aino", "Juho's is warmer.")
        assert mention(desk, one).status is MentionStatus.ASKED
        assert sign(desk, juhos).text == BETTER


def test_who_is_no_lead_adds_no_risk_to_the_draft_that_they_sign(
    settings: Settings, clock: FrozenClock
) -> None:
    with office(settings, clock, "lumi thanks: lovely beans") as (desk, [one]):
        draft = ask(desk, one, by="Aino", text="Hi Ayşe, thank you, I will pass it on to the roasters.")
        rich = "Hi Ayşe, we refund you 5000 € today, and our lawyers agree."
        with pytest.raises(NeedsSecondPerson, match="Aino did not write that"):
            sign(desk, draft, by="Mia", text=rich)
        assert mention(desk, one).status is MentionStatus.ASKED
        assert sign(desk, draft, by="Mia", text="Hi Ayşe, thank you, the roasters know.").approved_by == "Mia"


def test_a_lead_may_write_into_a_draft_what_wants_a_lead(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock, "lumi thanks: lovely beans") as (desk, [one]):
        draft = ask(desk, one, text="Hi Ayşe, thank you, I will pass it on to the roasters.")
        assert sign(desk, draft, text="Hi Ayşe, we refund you 5000 € for that.").approved_by == "Aino"


def test_undo_after_sending_one_of_two_drafts_back_undoes_just_that(
    settings: Settings, clock: FrozenClock
) -> None:
    team = TEAM + '\n[[person]]\nname = "Outi"\nlead = true\n'
    with office(settings, clock, team=team) as (desk, [one]):
        own = ask(desk, one, by="Outi")
        clock.advance(minutes=1)
        other = ask(desk, one, by="Mia", text=BETTER)
        clock.advance(minutes=1)
        desk.sign_offs.reject(other.id, mention(desk, one).version, "Outi", "Say that we call today.")
        desk.replies.undo(one, "Outi")
        brand = desk.inbox.brands()[0]
        assert {each.id for each in desk.sign_offs.waiting(brand.id)} == {own.id, other.id}
        desk.replies.undo(one, "Outi")  # now it is her own asking that was last
        assert {each.id for each in desk.sign_offs.waiting(brand.id)} == {other.id}


@pytest.mark.parametrize("note", ["", "  ", "\u200b", "\u3164\u2800"])
def test_a_note_that_nobody_can_see_is_none(settings: Settings, clock: FrozenClock, note: str) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        with pytest.raises(SettingWrong, match="in a few words"):
            desk.sign_offs.reject(draft.id, mention(desk, one).version, "Aino", note)


def test_undo_takes_each_step_back(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        with pytest.raises(MayNotSign, match="only Mia"):
            desk.replies.undo(one, "Aino")
        assert desk.replies.undo(one, "Mia").status is MentionStatus.OPEN  # asking
        draft = ask(desk, one)
        desk.sign_offs.reject(draft.id, mention(desk, one).version, "Aino", "Warmer, please.")
        assert desk.replies.undo(one, "Mia").status is MentionStatus.OPEN  # not hers to undo
        assert desk.replies.undo(one, "Aino").status is MentionStatus.ASKED  # rejecting
        sign(desk, draft)
        assert desk.replies.undo(one, "Aino").status is MentionStatus.ASKED  # signing
        assert desk.inbox.open(one).standing.waiting[0].id == draft.id
        sign(desk, draft)
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1
        with pytest.raises(AlreadyDecided):
            desk.replies.undo(one, "Aino")


def test_a_draft_answered_elsewhere_waits_no_more(settings: Settings, clock: FrozenClock) -> None:
    with office(settings, clock) as (desk, [one]):
        draft = ask(desk, one)
        with desk.store.writing() as write:
            write.mentions.answered(one, at=clock(), by="")
        assert desk.sign_offs.waiting(desk.inbox.brands()[0].id) == []
        with pytest.raises(AlreadyDecided):
            sign(desk, draft)


def test_presence_is_seen_from_the_other_desk_and_asks_for_one_more_keystroke(
    settings: Settings, clock: FrozenClock
) -> None:
    with (
        office(settings, clock, "does lumi sell 1 kg bags?") as (desk, [one]),
        a_desk(settings, clock) as other,
    ):
        assert desk.sign_offs.write_on(one, "Mia") == ()
        assert desk.sign_offs.present(one) == ()  # nobody else
        clock.advance(seconds=30)
        [seen] = other.inbox.open(one, seen=False).standing.present
        assert (seen.person, (clock() - seen.since).total_seconds()) == ("Mia", 30)
        version = mention(other, one).version
        with pytest.raises(AgainstGuard, match="Mia is writing"):
            other.replies.approve(one, version, TEXT, "Juho")
        clock.advance(seconds=31)
        assert other.sign_offs.present(one) == ()  # it ended by itself
        desk.sign_offs.write_on(one, "Mia")
        assert other.sign_offs.write_on(one, "Juho")[0].person == "Mia"
        desk.sign_offs.leave()
        assert other.sign_offs.present(one) == ()
        other.replies.approve(one, version, TEXT, "Juho", accept_soft=True)


def test_a_sign_of_life_tells_no_screen_to_load_anew(settings: Settings, clock: FrozenClock) -> None:
    heard: list[object] = []
    with office(settings, clock) as (desk, [one]):
        leave = desk.bulletin.subscribe(heard.append)
        desk.sign_offs.write_on(one, "Mia")
        desk.sign_offs.leave()
        leave()
    assert heard == []


def test_a_window_that_was_killed_writes_no_more_once_its_person_is_back(
    settings: Settings, clock: FrozenClock
) -> None:
    with office(settings, clock) as (killed, [danger]):
        killed.sign_offs.write_on(danger, "Mia")
        with a_desk(settings, clock, Theatre()) as desk:
            assert [each.person for each in desk.sign_offs.present(danger)] == ["Mia"]
            desk.sign_offs.arrive("Juho")
            assert [each.person for each in desk.sign_offs.present(danger)] == ["Mia"]
            desk.sign_offs.arrive("Mia")
            assert desk.sign_offs.present(danger) == ()
            killed.sign_offs.write_on(danger, "Mia")  # it was alive after all
            assert [each.person for each in desk.sign_offs.present(danger)] == ["Mia"]
