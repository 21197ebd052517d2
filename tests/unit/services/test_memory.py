from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path

import pytest

from socialdesk.services import memory


class Held:
    """Hangs together with a list in a circle."""

    def __init__(self, ring: list[object]) -> None:
        ring.append(self)
        self.ring = ring


@pytest.mark.skipif(sys.platform != "linux", reason="what the system lends is counted on Linux alone")
def test_what_is_free_goes_back() -> None:
    """Many small pieces, some of which stay: the allocator keeps the room between until it is told."""
    if memory._trimming() is None:
        pytest.skip("another allocator than glibc's")

    def own() -> int:
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        return int(status["RssAnon"].split()[0])

    pieces = [bytes([number % 256]) * 4000 for number in range(20_000)]  # beyond Python's own small blocks
    staying = pieces[::100]
    pieces.clear()
    before = own()
    memory.give_back()
    assert before - own() > 40_000, "kilobytes of the 80,000"
    assert len(staying) == 200


def test_a_system_without_it_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(memory, "_trimming", memory._trimming.__wrapped__)
    assert memory._trimming() is None
    memory.give_back()


def test_what_is_set_aside_is_not_collected_again() -> None:
    before = gc.get_freeze_count()
    there = [[number] for number in range(2000)]
    try:
        memory.set_aside()
        assert gc.get_freeze_count() > before + len(there)
        ring: list[object] = []
        ring.append(ring)
        gone = weakref.finalize(Held(ring), list)
        del ring
        memory.collect()
        assert not gone.alive
    finally:
        if not before:  # else the tests' own
            gc.unfreeze()


def test_everything_is_looked_at_only_when_asked() -> None:
    thresholds = gc.get_threshold()
    looked: list[int] = []

    def looking(phase: str, said: dict[str, int]) -> None:
        if phase == "start":
            looked.append(said["generation"])

    gc.callbacks.append(looking)
    try:
        gc.set_threshold(100, 2, 2)
        kept = [[number] for number in range(30_000)]
        assert 2 in looked
        looked.clear()
        memory.look_seldom()
        kept += [[number] for number in range(60_000)]
        assert 1 in looked
        assert 2 not in looked
        memory.collect()
        assert 2 in looked
        assert len(kept) == 90_000
    finally:
        gc.callbacks.remove(looking)
        gc.set_threshold(*thresholds)
