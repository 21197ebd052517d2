"""Who hears of changes after they are committed."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable

from socialdesk.domain.changes import Changes

Hearer = Callable[[Changes], None]

log = logging.getLogger(__name__)


class Bulletin:
    """Hands `Changes` to every hearer, on the thread that committed them; a hearer must be quick."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tickets = itertools.count()
        self._hearers: dict[int, Hearer] = {}

    def subscribe(self, hearer: Hearer) -> Callable[[], None]:
        """Start hearing; the answer ends it and may be called twice."""
        with self._lock:
            ticket = next(self._tickets)
            self._hearers[ticket] = hearer

        def leave() -> None:
            with self._lock:
                self._hearers.pop(ticket, None)

        return leave

    def publish(self, changes: Changes) -> None:
        """Tell everybody. What was committed stays committed, so one broken hearer is logged as the bug
        it is and the others still hear."""
        if not changes:
            return
        with self._lock:
            hearers = list(self._hearers.values())
        for hearer in hearers:
            try:
                hearer(changes)
            except Exception:
                log.exception("A hearer of changes failed")
