"""A connection for one source, as the desk would make it, with what it kept and spent in plain sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal

from socialdesk.sources.protocol import Connection


@dataclass
class Desk:
    """Stands for vault and meter. ``kept`` lists what was kept, oldest first; ``spent`` is US dollars."""

    settings: Mapping[str, str]
    secrets: dict[str, str]
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    kept: list[Mapping[str, str]] = field(default_factory=list)
    spent: Decimal = Decimal(0)

    def connection(self) -> Connection:
        """A new connection that knows everything kept so far, as after a restart."""
        return Connection(self.settings, dict(self.secrets), self._keep, self._charge, self._refund, self.now)

    def _keep(self, changed: Mapping[str, str]) -> None:
        self.kept.append(dict(changed))
        self.secrets.update(changed)

    def _charge(self, amount: Decimal) -> None:
        self.spent += amount

    def _refund(self, amount: Decimal) -> None:
        self.spent -= amount
