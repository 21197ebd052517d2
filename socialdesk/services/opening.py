"""Opening a desk for the first time: the demo brand, or a brand name and nothing else."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import Any

from socialdesk import durable
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand, Hours, Targets, WatchKind
from socialdesk.domain.mention import BrandId
from socialdesk.errors import SettingWrong
from socialdesk.query import brand_query
from socialdesk.services.accounts import Accounts
from socialdesk.services.intake import Intake, PollReport
from socialdesk.services.rule_file import RULES, TEAM
from socialdesk.services.rule_writing import PERSON, entries, revised
from socialdesk.services.rules import Rules
from socialdesk.services.watches import Watches
from socialdesk.store import Store

OPEN_PLATFORMS = ("hackernews", "rss", "mastodon")
"""Where anybody may listen without an account."""


@dataclass(frozen=True, slots=True)
class Found:
    """How one open platform answered; ``report`` is None while it is being asked."""

    account: Account
    report: PollReport | None


LONGEST_NAME = 100
"""Characters of a brand's name."""


class Opening:
    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        watches: Watches,
        intake: Intake,
        rules: Rules,
        *,
        person: Callable[[], str],
        demo: Path,
        demo_state: Path,
        places: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """``person`` is whoever sits here, as decisions are signed. ``places`` overrides the settings of the
        open platforms, e.g. to point them at another server."""
        self._store = store
        self._accounts = accounts
        self._watches = watches
        self._intake = intake
        self._rules = rules
        self._person = person
        self._demo = demo
        self._demo_state = demo_state
        self._places = places or {}

    def brand(self, name: str = "My brand") -> Brand:
        """The first brand of the workspace, made under ``name`` when there is none."""
        with self._store.reading() as read:
            brands = read.brands.all()
        if brands:
            return brands[0]
        return self.add(name)

    def add(self, name: str) -> Brand:
        """Another brand, for which nothing is listened yet. Raises `SettingWrong` without a name."""
        with self._store.writing() as write:
            return write.brands.add(_named(name))

    def rename(self, brand_id: BrandId, name: str) -> Brand:
        """Call a brand by another name; what is listened for stays. Raises `SettingWrong` without a name."""
        with self._store.writing() as write:
            write.brands.update(replace(write.brands.get(brand_id), name=_named(name)))
            return write.brands.get(brand_id)

    def listen(self, name: str, progress: Callable[[Found], None] | None = None) -> Brand:
        """Listen for a brand name where no account is needed, and poll at once.

        ``progress`` hears all platforms when they are asked and each again when it has answered. A platform
        that cannot be reached stays and is tried again by the schedule.
        """
        name = _named(name)
        query = brand_query(name)  # first: a name that cannot be listened for leaves no brand behind
        with self._store.writing() as write:
            brand = write.brands.add(name)
        self._watches.add(brand.id, name, query)
        opened = [
            self._accounts.connect(brand.id, platform, "", self._places.get(platform, {}), {}, check=False)
            for platform in OPEN_PLATFORMS
        ]
        if progress:
            for account in opened:
                progress(Found(account, None))
        with ThreadPoolExecutor(len(opened), thread_name_prefix="listen") as at_once:
            asked = {at_once.submit(self._intake.poll, account.id): account for account in opened}
            for answered in as_completed(asked):
                report = answered.result()
                if progress:
                    progress(Found(asked[answered], report))
        return brand

    def open_demo(self, progress: Callable[[Found], None] | None = None) -> Brand:
        """Open the invented brand of ``resources/demo`` and poll its platforms; a second call only polls."""
        with self._store.reading() as read:
            known = [brand for brand in read.brands.all() if brand.demo]
        brand = known[0] if known else self._make_demo()
        for account in self._accounts.all(brand.id):
            if account.platform != "demo":
                continue
            if progress:
                progress(Found(account, None))
            report = self._intake.poll(account.id)
            if progress:
                progress(Found(account, report))
        if not known:
            self._introduce_customers(brand)
        return brand

    def _make_demo(self) -> Brand:
        told = self._told()
        with self._store.writing() as write:
            brand = write.brands.add(
                told["name"],
                hours=read_hours(told.get("hours", {})),
                targets=Targets(**told.get("targets", {})),
                playbook=told.get("playbook", "default"),
                signature=told.get("signature", ""),
                demo=True,
            )
        for watch in told.get("watches", ()):
            kind = WatchKind(watch.get("kind", "brand"))
            self._watches.add(brand.id, watch["name"], watch["query"], kind)
        self._introduce_team(brand)
        durable.folder(self._demo_state)
        for account in told["accounts"]:
            imitated = account["as"]
            settings = {"as": imitated, "state": str(self._demo_state / f"{imitated}.json")}
            self._accounts.connect(brand.id, "demo", account.get("name", imitated), settings, {})
        return brand

    def _introduce_team(self, brand: Brand) -> None:
        """Give the demo its colleagues and their rules. The person at the desk stands among them as "You"."""
        team, rules = (self._text(name) for name in (TEAM, RULES))
        people = entries(team, PERSON)
        you = next(place for place, person in enumerate(people) if person["name"] == "You")
        team = revised(team, PERSON, you, people[you] | {"name": self._person()})
        self._rules.begin(brand, {TEAM: team, RULES: rules})

    def _introduce_customers(self, brand: Brand) -> None:
        """Tell the desk what the demo's team has noted: tags, and who is the same person elsewhere."""
        with self._store.writing() as write:
            for told in self._told().get("customers", ()):
                known = write.customers.by_handle(brand.id, told["platform"], told["handle"])
                if known is None:
                    continue
                for platform, handle in told.get("also", {}).items():
                    other = write.customers.by_handle(brand.id, platform, handle)
                    if other is not None and other.id != known.id:
                        write.customers.merge(known.id, other.id)
                write.customers.tag(known.id, told["tags"])

    def _told(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._text("brand.toml"))
        except tomllib.TOMLDecodeError as error:
            raise SettingWrong(f"The demo brand cannot be read from {self._demo}: {error}") from error

    def _text(self, name: str) -> str:
        try:
            return (self._demo / name).read_text("utf-8")
        except OSError as error:
            raise SettingWrong(f"The demo brand cannot be read from {self._demo}: {error}") from error


def _named(name: str) -> str:
    """A brand's name on one line. Raises `SettingWrong` when nothing is left."""
    told = " ".join(name.split())
    if not told:
        raise SettingWrong("Type the name of your brand, as people write it.")
    if len(told) > LONGEST_NAME:
        raise SettingWrong(f"This name is too long. {LONGEST_NAME} characters are the most.")
    return told


WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read_hours(told: Mapping[str, Any]) -> Hours:
    """Opening hours from TOML: ``zone``, ``country``, and per weekday (``mon`` …) a list of
    ``"09:00-12:00"`` spans. Raises `SettingWrong`."""
    try:
        week = tuple(tuple(_span(span) for span in told.get(day, ())) for day in WEEK)
    except ValueError as error:
        raise SettingWrong(f"Opening hours are written like 09:00-17:30. {error}") from error
    return Hours(
        zone=told.get("zone", "UTC"),
        week=week if any(week) else Hours().week,
        country=told.get("country", ""),
        subdivision=told.get("subdivision", ""),
        extra_closed=tuple(told.get("closed", ())),
    )


def _span(written: str) -> tuple[time, time]:
    begin, _, end = written.partition("-")
    return time.fromisoformat(begin.strip()), time.fromisoformat(end.strip())
