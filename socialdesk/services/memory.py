"""Memory that nobody uses any more goes back to the system; what stays is not looked at again and again."""

from __future__ import annotations

import ctypes
import functools
import gc
import sys
from collections.abc import Callable


def give_back() -> None:
    """Return what is free to the system: after a model was loaded, and now and then.

    A process that reads large files keeps the room that reading took: 14 MB of the language tables' reading,
    as much of the classifier's. Takes some milliseconds, on any thread; other threads go on meanwhile.
    """
    trim = _trimming()
    if trim is not None:
        trim(0)


SELDOM = 10_000
"""Collections of what is young until Python by itself looks at everything: hours."""


def look_seldom() -> None:
    """Let the collector of cycles look at everything only when it is asked to (`collect`).

    By itself it looks at every object there is whenever their number has grown by a quarter, and holds the
    interpreter meanwhile: 0.1 s while the start loads what it needs, 0.15 s beside a long list, in the middle
    of a frame and whichever thread it happens on.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, SELDOM)


def set_aside() -> None:
    """Let the collector look no more at what there is now: once, when everything is loaded. What the start
    made stays anyway; of 172,000 objects 761 were in no use."""
    gc.freeze()


def collect() -> None:
    """Take out all that nobody can reach any more; tens of milliseconds in which no thread runs."""
    gc.collect()


@functools.cache
def _trimming() -> Callable[[int], int] | None:
    """glibc's ``malloc_trim``; None where the system has another allocator."""
    if sys.platform != "linux":
        return None
    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim
