from __future__ import annotations

from datetime import UTC

from socialdesk.services.clock import utc_now


def test_now_is_aware_utc() -> None:
    assert utc_now().tzinfo is UTC
