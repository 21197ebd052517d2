"""Saved views: a name for a filter that one comes back to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

SavedViewId = NewType("SavedViewId", int)

LONGEST_NAME = 60
"""Characters of a view's name."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """``key`` tells it from all others of its brand. ``id`` is None for those that come with the desk: their
    ``name`` is a stable English word, and ``lang`` the language that they narrow to, if any."""

    key: str
    name: str
    query: str
    id: SavedViewId | None = None
    lang: str = ""
