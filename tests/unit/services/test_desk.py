from __future__ import annotations

import dataclasses

from socialdesk.config import Settings
from tests.conftest import FrozenClock
from tests.stage import a_desk


def test_settings_change_for_everybody_at_once(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        desk.save_settings(dataclasses.replace(settings, hold_seconds=33))
        assert desk.settings().hold_seconds == 33
    from socialdesk.config import load_settings

    assert load_settings(settings.workspace, env={}).hold_seconds == 33


def test_closing_twice_is_harmless(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        desk.close()
