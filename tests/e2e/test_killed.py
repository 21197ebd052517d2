"""The real program is killed while somebody writes: what they wrote is there when it starts again."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.e2e.real_window import RealWindow, needs_x, until, x_server

pytestmark = needs_x

BEFORE, AFTER = "9876", "4567"
"""What is written: keys that do nothing outside of the field, for the mention may not be open yet."""


@pytest.mark.timeout(600)
def test_half_a_reply_outlives_the_window(tmp_path: Path) -> None:
    with x_server() as display:
        window = RealWindow(tmp_path, display)
        window.begin()

        def kept() -> tuple[int, str]:
            """Whose reply was begun, and as far as it is kept."""
            rows = window.asked("SELECT mention_id, text FROM begun_replies ORDER BY written_at DESC")
            return (int(str(rows[0][0])), str(rows[0][1])) if rows else (0, "")

        def write(words: str) -> None:
            """At the end of what stands in the field; once, or more often where the machine is slow."""

            def written() -> bool:
                for key in ("Escape", "e"):
                    window.press(key)
                window.xdotool("type", "--delay", "20", words)
                time.sleep(4)  # words are kept within a second
                return words in kept()[1]

            until(written, f"{words} in the database")

        with window.open() as program:
            write(BEFORE)
            program.send_signal(signal.SIGKILL)
            program.wait(20)
        mention, whole = kept()

        with window.open() as program:

            def written_on() -> bool:
                """Others may have come before it, and a slow machine may show one of them a while longer."""
                for key in ("Escape", "slash", "ctrl+a"):
                    window.press(key)
                window.xdotool("type", "--delay", "20", f"number:{mention}")
                time.sleep(4)
                window.press("Return")
                write(AFTER)
                return kept()[0] == mention

            until(written_on, "the rest of the reply")
            _, text = kept()
            assert text.startswith(whole)
            assert text.removeprefix(whole).replace(AFTER, "") == ""
        assert window.asked("PRAGMA integrity_check") == [("ok",)]
