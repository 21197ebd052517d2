"""The recordings of a platform: what the conformance suite plays and what it expects.

``tests/data/recordings/<key>/`` holds, with invented content in the platform's true shape:

* ``connection.json`` ``{"settings": {...}, "secrets": {...}, "searches": [...],
  "now": "2026-11-04T10:00:00Z", "network": true}``; ``{base}`` is the replay server,
  ``{folder}`` the recordings' folder, ``{tmp}`` a folder of the test's own;
* ``check.json`` with ``expect: {"native_id", "handle"}``;
* ``fetch.json``, the first poll, ``expect: {"ids": [...], "addressed": [...], "by_us": [...],
  "reposts": {id: original}, "gone": [...]}`` (all but ids optional);
* ``later.json``, the next poll, ``expect: {"ids": [new ids], "late": [ids published before the newest of the
  first poll]}``: the overlap must find late ones;
* ``faults.json`` (optional), the platform's own way to fail, by name of the fault:
  ``{"429": {"status", "headers", "body", "error": "RateLimited", "retry_at": "…"}}``;
* with `Ability.THREAD`: ``thread.json``, ``of`` (an id of fetch) and ``expect: {"ids": oldest first}``;
* with `Ability.RECHECK`: ``recheck.json``,
  ``expect: {"changed": [...], "gone": [...]}``, asked of all fetched posts;
* with `Ability.REPLY`: ``send.json``, ``{"to": id, "text": "…", "exchanges": the write (marked
  ``"write": true``) and the thread that holds it, "expect": {"native_id"}}``; ``unsent.json``, the thread
  without it.

`socialdesk.sources.reading` makes a source pass the poisoned items.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from socialdesk.sources.protocol import Connection

RECORDINGS = Path(__file__).parent.parent / "data" / "recordings"


@dataclass
class Ledger:
    """What a source asked its connection to do."""

    kept: list[Mapping[str, str]] = field(default_factory=list)
    charged: list[Decimal] = field(default_factory=list)
    refunded: list[Decimal] = field(default_factory=list)

    def balance(self) -> Decimal:
        return sum(self.charged, Decimal(0)) - sum(self.refunded, Decimal(0))


@dataclass(frozen=True)
class Recordings:
    """One platform's folder."""

    key: str
    folder: Path

    def has(self, name: str) -> bool:
        return (self.folder / f"{name}.json").is_file()

    def read(self, name: str) -> dict[str, Any]:
        """The recording ``name``; an AssertionError that names the file when it is missing."""
        path = self.folder / f"{name}.json"
        assert path.is_file(), (
            f"tests/data/recordings/{self.key}/{name}.json is missing; tests/conformance/recordings.py says "
            "what it holds"
        )
        found = json.loads(path.read_text("utf-8"))
        assert isinstance(found, dict)
        return found

    @property
    def uses_network(self) -> bool:
        return bool(self.read("connection").get("network", True))

    @property
    def now(self) -> datetime:
        return datetime.fromisoformat(self.read("connection")["now"])

    @property
    def searches(self) -> list[str]:
        return list(self.read("connection").get("searches", []))

    def connection(
        self, base: str, clock: Callable[[], datetime], ledger: Ledger | None = None
    ) -> Connection:
        """A connection as the services would make it, pointed at ``base``."""
        ledger = ledger if ledger is not None else Ledger()
        told = self.read("connection")
        settings = {
            name: value.replace("{base}", base).replace("{folder}", str(self.folder))
            for name, value in told.get("settings", {}).items()
        }
        return Connection(
            settings=settings,
            secrets=dict(told.get("secrets", {})),
            keep=lambda changed: ledger.kept.append(dict(changed)),
            charge=ledger.charged.append,
            refund=ledger.refunded.append,
            now=clock,
        )


def recordings_of(key: str) -> Recordings:
    return Recordings(key, RECORDINGS / key)
