"""The composition root: every object is made here, once, and ended in reverse."""

from __future__ import annotations

import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from socialdesk import config
from socialdesk.services.clock import Clock, utc_now

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from socialdesk.analysis import Classifier
    from socialdesk.domain.brand import Brand
    from socialdesk.domain.mention import MentionId
    from socialdesk.domain.shifts import Team
    from socialdesk.errors import SocialDeskError
    from socialdesk.services.desk import Desk
    from socialdesk.services.pictures import Fetch
    from socialdesk.sources.protocol import Source


def build(
    settings: config.Settings,
    *,
    clock: Clock = utc_now,
    classifier: Callable[[], Classifier] | None = None,
    platforms: Callable[[], Mapping[str, type[Source]]] | None = None,
    places: Mapping[str, Mapping[str, str]] | None = None,
    picture_of: Fetch | None = None,
    on_bug: Callable[[BaseException], None] | None = None,
) -> Desk:
    """Make the desk of one workspace. Nothing listens before `Desk.start`.

    Tests put their own at the outside edges: the clock, the classifier, the platforms, the ``places``
    where "Listen for my brand now" looks, and ``picture_of``, the net that pictures come from.
    Raises the `NeedsAttention` kinds for a workspace that cannot be opened.
    """
    from socialdesk import analysis, sources, vault
    from socialdesk.analysis import language
    from socialdesk.drafting.playbook import Playbooks
    from socialdesk.drafting.retrieval import Vectors
    from socialdesk.drafting.vector_file import VectorFile
    from socialdesk.services.accounts import Accounts
    from socialdesk.services.activity import Activity
    from socialdesk.services.ambassadors import Ambassadors
    from socialdesk.services.assistant import Assistant
    from socialdesk.services.bulk import Bulk
    from socialdesk.services.bulletin import Bulletin
    from socialdesk.services.customers import Customers
    from socialdesk.services.desk import Desk
    from socialdesk.services.dispatch import Dispatch
    from socialdesk.services.drafting_ahead import DraftingAhead
    from socialdesk.services.follow_ups import FollowUps
    from socialdesk.services.habits import Habits
    from socialdesk.services.inbox import Inbox
    from socialdesk.services.insight import Insight
    from socialdesk.services.intake import Intake
    from socialdesk.services.learning import Learning
    from socialdesk.services.lessons import Lessons
    from socialdesk.services.memory import give_back
    from socialdesk.services.models import Models
    from socialdesk.services.opening import Opening
    from socialdesk.services.pictures import Pictures
    from socialdesk.services.playbooks import BrandPlaybooks
    from socialdesk.services.questions import Questions
    from socialdesk.services.rehearsal import Rehearsal
    from socialdesk.services.replies import Replies
    from socialdesk.services.rules import Rules
    from socialdesk.services.saved_replies import SavedReplies
    from socialdesk.services.saved_views import SavedViews
    from socialdesk.services.schedule import Schedule
    from socialdesk.services.seat import Seat
    from socialdesk.services.sign_off import SignOffs
    from socialdesk.services.spelling import Spelling
    from socialdesk.services.triage import Triage
    from socialdesk.services.watches import Watches
    from socialdesk.store import open_store

    current = settings

    def now_set() -> config.Settings:
        return current

    def change(wanted: config.Settings) -> None:
        nonlocal current
        config.save(wanted)
        before, current = current, wanted
        named = before.agent.name == config.Agent().name != wanted.agent.name
        if named:  # for the first time: later another name is another person
            with store.writing() as write:
                write.people.rename(before.agent.name, wanted.agent.name)
            rules.rename(before.agent.name, wanted.agent.name)
        schedule.use_pace(wanted.poll_pace)
        accounts.use_default_cap(wanted.x_daily_cap)
        if wanted.offline != before.offline:
            (schedule.pause if wanted.offline else schedule.resume)()
        activity.settings_changed(before, wanted, by=before.agent.name)

    def agent() -> tuple[str, str]:
        return seat.name, current.agent.initials

    def team(brand: Brand) -> Team:
        return rules.of(brand).team

    def quiet_hours() -> tuple[time, time] | None:
        quiet = current.quiet_hours
        return (quiet.start, quiet.end) if quiet else None

    def quiet_zone() -> ZoneInfo:
        return ZoneInfo(current.quiet_hours.zone if current.quiet_hours else "UTC")

    def embed(texts: Sequence[str]) -> npt.NDArray[np.float32]:
        with triage.classifier() as classifier:
            return classifier.embed(texts)

    def encoder() -> str:
        """Another file of weights sees other likenesses; layers over them do not."""
        weights = shipped / "model.onnx"
        return f"{weights.stat().st_mtime_ns}" if weights.exists() else ""

    def fetch_picture(url: str, wanted: Callable[[], bool]) -> bytes:
        from socialdesk.sources import demo, pictures  # load an HTTP library that a start does not need

        return demo.picture(url) or pictures.fetch(url, wanted)

    settings.workspace.mkdir(parents=True, exist_ok=True, mode=0o700)
    program = uuid.uuid4().hex
    bulletin = Bulletin()
    store = open_store(settings.database, now=clock, on_change=bulletin.publish)
    activity = Activity(store, clock)
    secrets = vault.open_vault(settings)
    accounts = Accounts(store, secrets, platforms or sources.discover, clock, settings.x_daily_cap)
    watches = Watches(store, clock, accounts.traits)
    intake = Intake(store, accounts, language.identify, clock)
    books = Playbooks(
        settings.workspace / "playbooks", settings.resources / "playbooks", today=lambda: clock().date()
    )
    vectors = Vectors(
        embed, model=encoder, shelf=VectorFile(settings.workspace / "cache" / "playbook-vectors.bin")
    )
    habits = Habits(store, clock)
    replies = Replies(
        store,
        accounts,
        books,
        clock,
        agent=agent,
        hold=lambda: timedelta(seconds=current.hold_seconds),
        identify=language.identify,
        team=team,
        seat=program,
        vectors=vectors,
        record=habits.record,
    )
    playbooks = BrandPlaybooks(
        store, books, replies, clock, agent=agent, identify=language.identify, publish=bulletin.publish,
        vectors=vectors, answers=accounts.answers_on,
    )  # fmt: skip
    shipped = settings.models / "default"

    def load() -> Classifier:
        loaded = (
            classifier() if classifier else analysis.load(shipped, [*models.layers(), *learning.layers()])
        )
        give_back()
        return loaded

    def upkeep() -> bool:
        left = store.upkeep()
        give_back()
        return left

    rules = Rules(store, settings.workspace / "rules", clock, playbooks.playbook)
    seat = Seat(lambda: current.agent, team)

    def draft(mention_id: MentionId) -> None:
        started = schedule.running
        playbooks.warm(lambda: started and not schedule.running)
        replies.suggest(mention_id)

    triage = Triage(store, load, clock, draft, rules)
    models = Models(
        store,
        triage.classifier,
        lambda: analysis.shipped(shipped),
        shipped,
        settings.workspace / "models",
        clock,
        reload=triage.reload,
        publish=bulletin.publish,
        offline=lambda: current.offline,
    )
    learning = Learning(
        store,
        triage.classifier,
        settings.workspace / "learned",
        settings.resources / "learning" / "ordinary.txt",
        clock,
        reload=triage.reload,
    )
    follow_ups = FollowUps(store, books, clock, replies.suggest)
    rehearse = Rehearsal(store, books)

    def warm(stop: Callable[[], bool]) -> None:
        rehearse(stop)
        playbooks.warm(stop)

    assistant = Assistant(
        store,
        secrets,
        replies,
        clock,
        identify=language.identify,
        offline=lambda: current.offline,
    )
    drafting_ahead = DraftingAhead(store, assistant, replies, bulletin, clock)
    dispatch = Dispatch(store, accounts, clock, offline=lambda: current.offline, hourly=replies.hourly)
    schedule = Schedule(
        accounts,
        intake,
        triage,
        replies,
        dispatch,
        bulletin,
        clock,
        quiet_hours=quiet_hours,
        zone=quiet_zone,
        pace=settings.poll_pace,
        upkeep=upkeep,
        follow_ups=follow_ups.run,
        warm=warm,
        draft_ahead=drafting_ahead.run,
        on_bug=on_bug,
    )
    if settings.offline:
        schedule.pause()
    return Desk(
        settings=now_set,
        save_settings=change,
        store=store,
        vault_kind=lambda: secrets.kind,  # asked when it is shown: looking at keyrings takes a moment
        bulletin=bulletin,
        seat=seat,
        accounts=accounts,
        watches=watches,
        intake=intake,
        rules=rules,
        triage=triage,
        models=models,
        learning=learning,
        replies=replies,
        spelling=Spelling(store, lambda: current, language.identify),
        follow_ups=follow_ups,
        sign_offs=SignOffs(store, replies, clock, team=team, seat=program),
        playbooks=playbooks,
        lessons=Lessons(store, books, playbooks, clock),
        saved_replies=SavedReplies(store, replies, playbooks),
        habits=habits,
        assistant=assistant,
        drafting_ahead=drafting_ahead,
        dispatch=dispatch,
        inbox=Inbox(store, replies, clock),
        pictures=Pictures(picture_of or fetch_picture, offline=lambda: current.offline),
        customers=Customers(store, clock, books.get),
        activity=activity,
        views=SavedViews(store),
        bulk=Bulk(store, clock),
        insight=Insight(store, clock),
        ambassadors=Ambassadors(store, replies, clock),
        questions=Questions(
            store,
            books,
            playbooks,
            embed,
            vectors,
            settings.resources / "learning" / "ordinary.txt",
            clock,
            identify=language.identify,
        ),
        schedule=schedule,
        opening=Opening(
            store,
            accounts,
            watches,
            intake,
            rules,
            person=lambda: current.agent.name,
            demo=settings.resources / "demo",
            demo_state=settings.workspace / "demo",
            places=places,
        ),
        interactive=ThreadPoolExecutor(2, thread_name_prefix="interactive"),
        clock=clock,
    )


def window(desk: Desk, argv: Sequence[str]) -> int:
    """Show the window until it is closed; answers the exit code."""
    from socialdesk import desktop

    return desktop.run(desk, argv)


def picture(desk: Desk, path: Path) -> None:
    """Draw the window into a PNG file, with no display."""
    from socialdesk import desktop

    desktop.picture(desk, path)


def refused(error: SocialDeskError) -> None:
    """Say on the screen why no window can be."""
    from socialdesk import desktop

    desktop.refused(error)


def main(argv: Sequence[str] | None = None) -> int:
    """The ``socialdesk`` command; answers the exit code (docs/command-line.md)."""
    from socialdesk import cli

    words = sys.argv[1:] if argv is None else argv
    return cli.run(words, build=build, window=window, picture=picture, refused=refused)
