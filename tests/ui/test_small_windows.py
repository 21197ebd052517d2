"""Every place in a small window, in languages of long and short words, both ways: nothing is cut off."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from socialdesk.desktop.inbox.decision_row import Possible
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.words import tr
from tests.ui.full_window import PLACES, FullWindow
from tests.ui.small_window import cut_off, sideways


@pytest.mark.parametrize("language", ["en", "fi", "ar"])
def test_nothing_is_cut_off_in_a_small_window(full_window: Callable[..., FullWindow], language: str) -> None:
    window = full_window(language=language, size=(1024, 700))
    found: list[str] = []
    count: Counter[str] = Counter()
    for size in ((1024, 700), (800, 600)):
        window.shell.resize(*size)
        for key, page in PLACES:
            window.show(key, page)
            count["places"] += 1
            if (window.shell.width(), window.shell.height()) != size:
                found.append(f"{key} {page}: the window is {window.shell.size()} instead of {size}")
            where = f"{size[0]}×{size[1]} {key} {page}"
            found += [f"{where}: {finding}" for finding in cut_off(window.shell, count)]
            found += [f"{where}: {finding}" for finding in sideways(window.shell)]
            if folder := os.environ.get("ROW_PICTURES"):
                window.shell.grab().save(f"{folder}/{language}-{size[0]}-{key}-{page}.png")
    print(count)
    assert not found, "\n" + "\n".join(found)


STATES = {
    "nothing": Possible(),
    "to answer": Possible(assign=True, snooze=True, skip=True, ask=True, send="Approve & send"),
    "to sign": Possible(assign=True, snooze=True, reject=True, send="Sign & send"),
    "to copy": Possible(assign=True, snooze=True, skip=True, ask=True, send="Copy and open"),
    "asked": Possible(assign=True, send="Take back"),
    "done": Possible(assign=True),
}


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["en", "tr", "fi", "ar"])
def test_the_reply_fits(full_window: Callable[..., FullWindow], language: str, scale: float) -> None:
    """Whatever can be decided, in the smallest windows and with large letters."""
    window = full_window(language=language, size=(1024, 700), scale=scale)
    shell = window.shell
    shell.setMinimumSize(1, 1)  # as on a screen that is no larger
    window.show("queue")
    queue = shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    found: list[str] = []
    for size in ((1024, 700), (800, 600)):
        shell.resize(*size)
        window.settle()
        for name, possible in STATES.items():
            queue.deeds.offer(replace(possible, send=tr(possible.send) if possible.send else ""))
            window.settle()
            at = f"{size[0]}×{size[1]} {name}: "
            found += [at + finding for finding in cut_off(queue, Counter())]
            hidden = queue.deeds.folded
            assert queue.deeds.more_button.isVisible() == bool(hidden), at
            offered = {b for b in queue.deeds.findChildren(KeyButton) if queue.deeds.offers(b)}
            shown = {b for b in offered if b.isVisible()}
            assert offered == shown | set(hidden), at
            assert bool(possible.send) == queue.deeds.send_button.isVisible(), at
            if folder := os.environ.get("ROW_PICTURES"):
                shell.grab().save(f"{folder}/reply-{language}-{scale}-{size[0]}-{name}.png")
    assert not found, "\n" + "\n".join(found)
