"""How soon a mention wants an answer, with reasons that add up. (Filled in by the priority work.)"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a priority: ``points`` (may be negative) and a stable ``code``; ``detail`` holds the
    figure or word behind it ("tomorrow", "3", "12400")."""

    code: str
    points: int
    detail: str = ""
