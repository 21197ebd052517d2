"""Rules at work: what the team wrote in ``rules.toml`` and ``team.toml``, done once for each mention.

`Rules.settle` runs inside the caller's transaction, so that labels, priority and what rules do are
committed together. It is called again whenever a mention is looked at anew; what was done is not done
twice, and what a person did by hand stays (`socialdesk.domain.routing`).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from socialdesk import durable
from socialdesk.domain.brand import Brand, Hours
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.mention import BrandId, Mention, MentionId, MentionKind, MentionRow, MentionStatus
from socialdesk.domain.routing import Staffing, choose_lead, grave, plan
from socialdesk.domain.rule import (
    Alert,
    Case,
    Condition,
    Lately,
    Muted,
    Outcome,
    Rule,
    RuleSet,
    Ruling,
    apply,
)
from socialdesk.domain.sign_off import signers
from socialdesk.drafting.occasions import Occasions
from socialdesk.drafting.playbook import Playbook
from socialdesk.errors import DiskFull, SettingWrong
from socialdesk.services import danger
from socialdesk.services.clock import Clock
from socialdesk.services.rule_asking import Asked
from socialdesk.services.rule_file import RULES, TEAM, BrandRules, query_of, read
from socialdesk.services.rule_trial import Progress, Trial, Trials
from socialdesk.services.rule_writing import PERSON, RuleFiles, entries, own_hours, revised
from socialdesk.store import Store, Writing

log = logging.getLogger(__name__)

LAST_GOOD = ".last-good"
"""Folder beside the files with the last set that was right: it stays in force while they are wrong."""

GRAVE = "This may be about safety or law. Look at it now."

LATELY = 7
"""Days that "lately" looks back."""


@dataclass(slots=True)
class _Loaded:
    """What was read from a brand's folder, as it was at ``stamp``."""

    stamp: tuple[object, ...]
    found: BrandRules
    problem: str = ""
    offered: tuple[str, ...] | None = None  # what its templates could be chosen from, where it chooses any


class Rules:
    """``folder`` holds one folder for each brand. Safe to share between threads."""

    def __init__(
        self, store: Store, folder: Path, clock: Clock, book: Callable[[BrandId], Playbook] | None = None
    ) -> None:
        """``book`` answers the playbook of a brand; without it, rules may choose any templates."""
        self._store = store
        self._book = book
        self._occasions: dict[BrandId, Occasions] = {}
        self._folder = folder
        self._clock = clock
        self._loaded: dict[BrandId, _Loaded] = {}
        self._places: dict[BrandId, Path] = {}
        self._turn = threading.RLock()
        self._trials = Trials(store, clock)
        self.files = RuleFiles(store, self.place, clock, self._offered)

    # The files

    def place(self, brand: Brand) -> Path:
        """The folder of a brand's rules; it need not exist. A renamed brand keeps the one it has."""
        known = self._places.get(brand.id)
        if known is None:
            there = sorted(self._folder.glob(f"{brand.id}-*")) if self._folder.is_dir() else []
            known = there[0] if there else self._folder / f"{brand.id}-{_slug(brand.name)}"
            if there:  # until there is a folder, its name follows the brand's
                self._places[brand.id] = known
        return known

    def of(self, brand: Brand) -> RuleSet:
        """The rules in force: those of the files, or the last good ones while a file is wrong."""
        return self._current(brand).found.rules

    def hours(self, brand: Brand) -> Hours:
        """The brand's opening hours, as its files say now; the brand itself follows within a minute."""
        return self._current(brand).found.hours or brand.own_hours or brand.hours

    def rename(self, old: str, new: str) -> None:
        """Somebody is called otherwise: in each brand's team, too. A team that is wrong, or has a ``new`` of
        its own, stays as it is."""
        with self._store.reading() as read_:
            brands = read_.brands.all()
        for brand in brands:
            team = self.of(brand).team
            if self.problem(brand) or team.named(old) is None or team.named(new) is not None:
                continue
            text = self.files.written(brand).team
            people = entries(text, PERSON)
            place = next(at for at, person in enumerate(people) if fold(person["name"]) == fold(old))
            renamed = revised(text, PERSON, place, people[place] | {"name": new})
            self.files.save(brand, TEAM, renamed, seen=text, by=new)

    def problem(self, brand: Brand) -> str:
        """What is wrong with the files: file, line and remedy; empty where all is well."""
        return self._current(brand).problem

    def _current(self, brand: Brand) -> _Loaded:
        with self._turn:
            known = self._loaded.get(brand.id)
            folder = self.place(brand)
            stamp = tuple(_stamp(folder / name) for name in (RULES, TEAM))
            if (
                known is None
                or known.stamp != stamp
                or (known.offered is not None and known.offered != self._offered(brand))
            ):
                known = self._loaded[brand.id] = self._load(brand, folder, stamp, known)
            return known

    def _load(self, brand: Brand, folder: Path, stamp: tuple[object, ...], known: _Loaded | None) -> _Loaded:
        shown = f"{folder.parent.name}/{folder.name}"
        offered: tuple[str, ...] | None = None

        def occasions() -> tuple[str, ...] | None:
            nonlocal offered
            offered = self._offered(brand)
            return offered

        try:
            found = read(folder, shown=shown, occasions=occasions, own=own_hours(brand))
        except SettingWrong as error:
            log.warning("%s The rules before this change stay in force.", error)
            kept = known.found if known else _last_good(folder, own_hours(brand))
            return _Loaded(stamp, kept, str(error), offered)
        if found.rules.fingerprint:
            _keep_good(folder)
        return _Loaded(stamp, found, offered=offered)

    # What templates a rule can choose

    def occasions(self, brand: Brand) -> Occasions | None:
        """What the templates of the brand's playbook are kept for; None where it never was readable."""
        if self._book is None:
            return None
        try:
            playbook = self._book(brand.id)
        except SettingWrong:
            return None  # `BrandPlaybooks.problem` says why
        known = self._occasions.get(brand.id)
        if known is None or known.playbook is not playbook:
            known = self._occasions[brand.id] = Occasions(playbook)
        return known

    def _offered(self, brand: Brand) -> tuple[str, ...] | None:
        there = self.occasions(brand)
        return None if there is None else there.names

    def never_chosen(self, brand: Brand) -> tuple[str, ...]:
        """The brand's own occasions that no rule names, switched on or not: their templates are never
        suggested."""
        there = self.occasions(brand)
        named = {rule.then.templates for rule in self.of(brand).rules}
        return () if there is None else tuple(each for each in there.own if each not in named)

    def begin(self, brand: Brand, files: Mapping[str, str] | None = None) -> list[Path]:
        """Write a first pair of files to start from, or these by name; answers those that are new. Raises
        `DiskFull`."""
        folder = self.place(brand)
        durable.folder(folder)
        made = []
        for name, text in (files or {TEAM: _FIRST_TEAM, RULES: _FIRST_RULES}).items():
            if not (folder / name).exists():
                durable.write(folder / name, text.encode())
                made.append(folder / name)
        return made

    # At work

    def settle(self, write: Writing, mention_id: MentionId, brand: Brand, now: datetime) -> Mention:
        """Do what the rules want for one mention, in the caller's transaction; answers it as it is then.

        Nothing happens to what is not labelled, not somebody else's, or gone.
        """
        mention = write.mentions.get(mention_id)
        if mention.classification is None or mention.kind is not MentionKind.INBOUND or mention.gone_at:
            return mention
        rules = self.of(brand)
        self._ruled(write, mention, brand, rules, now)
        self._warned(write, mention_id, brand, rules, now)
        return write.mentions.get(mention_id)

    @staticmethod
    def _warned(write: Writing, mention_id: MentionId, brand: Brand, rules: RuleSet, now: datetime) -> None:
        """What may be about safety or law is told without any rule: to the lead, and to everybody at the desk
        unless a rule did so."""
        mention = write.mentions.get(mention_id)
        if mention.status is not MentionStatus.OPEN or not danger.grave(write, mention):
            return
        if not write.rulings.alerted(mention_id):
            write.rulings.alert(mention_id, brand.id, "", GRAVE, now)
        if mention.assigned_to or not rules.team.leads or write.rulings.deeds(mention_id).assigned:
            return
        staffing = Staffing(write.rulings.loads(brand.id), write.rulings.turns(brand.id))
        lead = choose_lead(rules.team, brand.hours, staffing, now).person
        write.mentions.assign(mention_id, lead, "", now)
        write.rulings.took_turn(brand.id, lead, now)

    def _ruled(self, write: Writing, mention: Mention, brand: Brand, rules: RuleSet, now: datetime) -> None:
        mention_id = mention.id
        before = write.rulings.of(mention_id)
        muted = write.rulings.muted(mention_id, now) if mention.status is MentionStatus.OPEN else None
        if not rules.active and before is None and muted is None and not rules.fingerprint:
            return
        told = danger.told(write, mention) is not None
        asks_time = any(rule.when.waiting for rule in rules.active)
        case = Case(
            mention,
            brand.hours,
            Asked(mention),
            customer_tags=write.rulings.customer_tags(mention_id),
            closed=asks_time and write.follow_ups.raised(mention_id) is not None,
            stays=told or grave(mention),
        )
        outcome = self._explained(apply(rules, case, now), rules, mention, brand)
        staffing = Staffing()
        if outcome.assign or outcome.lead:
            staffing = Staffing(write.rulings.loads(brand.id), write.rulings.turns(brand.id))
        wanted = plan(
            outcome,
            mention,
            before,
            write.rulings.deeds(mention_id),
            rules,
            brand.hours,
            staffing,
            now,
            muted=muted is not None,
            lifted=write.rulings.lifted(mention_id) if outcome.mute else frozenset(),
            danger=told,
        )
        if wanted.ruling is not None:
            write.rulings.keep(mention_id, brand.id, wanted.ruling)
        if wanted.tags is not None:
            write.mentions.tag(mention_id, wanted.tags, "", now)
        if wanted.assign:
            write.mentions.assign(mention_id, wanted.assign, "", now)
            write.rulings.took_turn(brand.id, wanted.assign, now)
        for rule, text in wanted.alerts:
            write.rulings.alert(mention_id, brand.id, rule, text, now)
        if wanted.hide:
            self._hide(write, mention, now)
        elif wanted.snooze_until is not None:
            write.mentions.set_status(
                mention_id,
                MentionStatus.SNOOZED,
                version=mention.version,
                by="",
                at=now,
                until=wanted.snooze_until,
            )
        for rule, mute in wanted.mute:
            until = None if mute.days is None else now + timedelta(days=mute.days)
            made = write.rulings.mute(mention_id, mute.scope, rule, now, until)
            for other in write.rulings.behind(made) if made is not None else ():
                if other != mention_id:
                    self.settle(write, other, brand, now)

    def _explained(self, outcome: Outcome, rules: RuleSet, mention: Mention, brand: Brand) -> Outcome:
        """An outcome whose trace says where the playbook has none of the templates that a rule chose."""
        said = mention.classification
        there = self.occasions(brand) if outcome.templates else None
        if said is None or there is None or there.suit(outcome.templates, mention.lang, said.intent):
            return outcome
        chose = next(each.name for each in rules.active if each.then.templates == outcome.templates)
        nothing = f"the playbook has none of these for {said.intent.replace('_', ' ')} in this language"
        return replace(
            outcome,
            trace=tuple(
                replace(each, did=(*each.did, nothing)) if each.rule == chose and each.did else each
                for each in outcome.trace
            ),
        )

    @staticmethod
    def _hide(write: Writing, mention: Mention, now: datetime) -> None:
        write.mentions.set_status(mention.id, MentionStatus.STORED, version=mention.version, by="", at=now)

    def due(self, now: datetime, limit: int) -> list[MentionId]:
        """Mentions to look at again: those that waiting has brought to another rule, and those of the
        queue that have not heard the rules in force (at most ``limit`` of each)."""
        with self._store.reading() as read_:
            found = read_.rulings.due(now, limit)
            brands = read_.brands.all()
            heard = {brand.id: read_.rulings.spoken(brand.id) for brand in brands}
        for brand in brands:
            current = self._current(brand).found
            if current.rules.fingerprint == heard[brand.id]:
                continue
            with self._store.reading() as read_:
                stale = read_.rulings.stale(brand.id, current.rules.fingerprint, limit)
                asked = bool(read_.sign_offs.waiting(brand.id, 1))
            if asked:
                with self._store.writing(durable=False) as write:
                    write.sign_offs.entrust(brand.id, partial(signers, current.rules.team))
            found += stale
            hours = self.hours(brand)
            if stale and hours == brand.hours:
                continue
            with self._store.writing(durable=False) as write:
                if hours != brand.hours:
                    own = None if current.hours is None else own_hours(brand)
                    write.brands.update(replace(brand, hours=hours, own_hours=own))
                if not stale:
                    write.rulings.has_spoken(brand.id, current.rules.fingerprint)
        return list(dict.fromkeys(found))

    # Looking

    def trace(self, mention_id: MentionId) -> Ruling | None:
        """What rules did to a mention, and why; None where none was asked."""
        with self._store.reading() as read_:
            return read_.rulings.of(mention_id)

    def staffing(self, brand: Brand) -> Staffing:
        """How many open mentions each person carries, and their last turns."""
        with self._store.reading() as read_:
            return Staffing(read_.rulings.loads(brand.id), read_.rulings.turns(brand.id))

    def alerts(self, brand_id: BrandId, *, seen: bool = False) -> list[Alert]:
        with self._store.reading() as read_:
            return read_.rulings.alerts(brand_id, seen=seen)

    def alerted(self, brand_id: BrandId, *, seen: bool = False) -> list[tuple[Alert, MentionRow | None]]:
        """`alerts`, each with the line of its mention."""
        found = self.alerts(brand_id, seen=seen)
        with self._store.reading() as read_:
            rows = read_.rulings.lines(list(dict.fromkeys(MentionId(each.mention_id) for each in found)))
        lines = {int(row.id): row for row in rows}
        return [(each, lines.get(each.mention_id)) for each in found]

    def waiting_alerts(self, brand_id: BrandId) -> int:
        """How many alerts nobody has seen yet, counted up to a hundred."""
        return len(self.alerts(brand_id))

    def see(self, alert_id: int, by: str) -> None:
        with self._store.writing() as write:
            write.rulings.see(alert_id, by, self._clock())

    def unsee(self, alert_id: int) -> None:
        """Take back that an alert was seen."""
        with self._store.writing() as write:
            write.rulings.unsee(alert_id)

    def lately(self, brand_id: BrandId) -> dict[str, Lately]:
        """What each rule did to what was posted in the last `LATELY` days, by its name."""
        with self._store.reading() as read_:
            return read_.rulings.lately(brand_id, self._clock() - timedelta(days=LATELY))

    def mutes(self, brand_id: BrandId) -> list[Muted]:
        with self._store.reading() as read_:
            return read_.rulings.mutes(brand_id)

    def unmute(self, mute_id: int, by: str) -> None:
        """Lift a mute for good: no rule puts it back. What it hid stays searchable, out of the queue."""
        with self._store.writing() as write:
            write.rulings.unmute(mute_id, by, self._clock())

    def mute_again(self, brand: Brand, mute_id: int) -> None:
        """Take back that a mute was lifted: what came to the queue meanwhile leaves it, unless a person has
        decided about it."""
        now = self._clock()
        with self._store.writing() as write:
            for mention_id in write.rulings.behind(write.rulings.mute_again(mute_id)):
                self.settle(write, mention_id, brand, now)

    # Trying

    def rule(self, brand: Brand, name: str) -> Rule:
        """The rule of this name, switched on or not. Raises `SettingWrong`."""
        rules = self.of(brand).rules
        for rule in rules:
            if fold(rule.name) == fold(name):
                return rule
        known = ", ".join(f"“{rule.name}”" for rule in rules) or "none yet"
        raise SettingWrong(f"There is no rule called “{name}”. Known are: {known}.")

    def trial(self, brand: Brand, when: Condition, days: int) -> Trial:
        """Hold a condition against the mentions of the last ``days`` that are labelled; writes nothing."""
        return self._trials.of_condition(brand, when, days)

    def trial_of_rule(
        self,
        brand: Brand,
        rules: RuleSet,
        rule: Rule,
        days: int,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Trial:
        """A rule of ``rules``, which need not be saved yet: see `Trials.of_rule`."""
        there = self.occasions(brand) if rule.then.templates else None
        suit = None if there is None else partial(there.suit, rule.then.templates)
        return self._trials.of_rule(
            brand, rules, rule, days, suit=suit, progress=progress, cancelled=cancelled
        )

    def trial_of_query(self, brand: Brand, text: str, days: int) -> Trial:
        """As `trial`, for a query that no file holds yet. Raises `QueryError`."""
        return self.trial(brand, Condition(query_of(text)), days)


def _slug(name: str) -> str:
    return "-".join(word for word in tokens(fold(name)) if word.isalnum())[:40] or "brand"


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        told = path.stat()
    except FileNotFoundError:
        return None
    return told.st_mtime_ns, told.st_size


def _keep_good(folder: Path) -> None:
    """A disk that is full costs the copy, no more."""
    kept = folder / LAST_GOOD
    try:
        durable.folder(kept)
        for name in (RULES, TEAM):
            source, target = folder / name, kept / name
            if not source.exists():
                target.unlink(missing_ok=True)
            elif not target.exists() or target.read_bytes() != source.read_bytes():
                durable.write(target, source.read_bytes())
    except (DiskFull, OSError) as error:
        log.info("No copy of the rules in %s is kept: %s", folder.name, error)


def _last_good(folder: Path, own: Hours) -> BrandRules:
    """The set that was right when SocialDesk last ran. What is wrong even there is no set at all."""
    try:
        return read(folder / LAST_GOOD, shown=f"{folder.name}/{LAST_GOOD}", own=own)
    except SettingWrong as error:
        log.warning("%s No rules are in force.", error)
        return BrandRules(RuleSet())


_FIRST_TEAM = """\
# Who answers, what they know, and when they work. See docs/rules.md.

# The brand's opening hours. Without this table they stay as they are.
# [hours]
# zone = "Europe/Istanbul"
# country = "TR"                       # public holidays; add subdivision = "…" for a region
# mon = ["09:00-12:30", "13:30-18:00"] # split shifts are fine
# tue = ["09:00-18:00"]
# closed = ["2026-12-31"]

# [[person]]
# name = "Deniz"                       # as it signs decisions
# skills = ["delivery", "refunds"]
# languages = ["tr", "en"]             # none: every language
# lead = true
# zone = "Europe/Istanbul"             # hours of their own; without them, the brand's
# mon = ["08:00-16:00"]
# away = ["2026-12-24/2027-01-02"]
# most_open = 30
"""

_FIRST_RULES = """\
# Rules run from top to bottom; all that hold act, unless one says stop = true. See docs/rules.md.
# Try one before you switch it on:  socialdesk rules try "Night posts"

[[rule]]
name = "Danger first"
when = "intent:safety_legal NOT sentiment:positive"
unsure = true                          # also where the model is not sure of the label
priority = 20
alert = "This may be about safety or law. Look at it now."

[[rule]]
name = "Repeated questions"
on = false
when = "intent:question has:reply"
faq = true

[[rule]]
name = "Night posts"
on = false
hours = "closed"
tag = ["night"]

[[rule]]
name = "Waits too long"
on = false
needs_reply = true
waiting = "2h"                         # of opening time
priority = 15
alert = "Nobody has answered this for two hours."
"""
