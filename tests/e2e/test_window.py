"""The real program under a real X server, pressed by xdotool: a mention is approved by keys, undone, left."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.e2e.real_window import RealWindow, needs_x, until, within, x_server

pytestmark = needs_x


@pytest.mark.timeout(600)
def test_a_mention_is_approved_by_keys_and_taken_back(tmp_path: Path) -> None:
    with x_server() as display:
        window = RealWindow(tmp_path, display)
        window.begin()

        def in_state(state: str) -> int:
            return int(str(window.asked(f"SELECT count(*) FROM replies WHERE state = '{state}'")[0][0]))

        with window.open() as program:
            window.press("slash")
            window.xdotool("type", "intent:praise")  # what is risky would ask the demo's lead
            window.press("Return")
            time.sleep(2)
            before = in_state("approved")
            for _ in range(6):  # what wants it twice stays
                window.press("ctrl+Return")
                if within(10, lambda: in_state("approved") > before):
                    break
                window.press("j")
                time.sleep(1)
            assert in_state("approved") > before
            window.press("z")
            until(lambda: in_state("withdrawn") == 1, "the undo")
            window.press("ctrl+q")
            assert program.wait(30) == 0, window.said
        assert window.asked("PRAGMA integrity_check") == [("ok",)]
