"""Brands, the watches that listen for them, and the hours in which they answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from socialdesk.domain.mention import BrandId, WatchId


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours of a brand: ``week[0]`` is Monday; a day may have several spans (split shifts).
    ``country`` (ISO 3166, with optional ``subdivision``) gives the public holidays; empty: none."""

    zone: str = "UTC"
    week: tuple[tuple[tuple[time, time], ...], ...] = ((((time(9), time(18)),),) * 5) + ((), ())
    country: str = ""
    subdivision: str = ""
    extra_closed: tuple[str, ...] = ()  # ISO dates


@dataclass(frozen=True, slots=True)
class Targets:
    """Minutes in which each urgency wants its first answer; critical runs on the wall clock, the
    others on opening hours. ``low`` has no clock."""

    critical: int = 15
    high: int = 60
    normal: int = 480


@dataclass(frozen=True, slots=True)
class Brand:
    """A brand that is listened for and answered for. ``playbook`` is the playbook's folder name.
    ``own_hours`` are those it had before its team file said other ``hours``; None while no file does."""

    id: BrandId
    name: str
    hours: Hours = field(default_factory=Hours)
    targets: Targets = field(default_factory=Targets)
    playbook: str = "default"
    signature: str = ""
    demo: bool = False
    own_hours: Hours | None = None


class WatchKind(StrEnum):
    """Whom a watch listens for."""

    BRAND = "brand"
    COMPETITOR = "competitor"


@dataclass(frozen=True, slots=True)
class Watch:
    """A query in the watch language that a mention must match."""

    id: WatchId
    brand_id: BrandId
    name: str
    query: str
    kind: WatchKind = WatchKind.BRAND
