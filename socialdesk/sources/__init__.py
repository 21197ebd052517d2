"""Platforms, one file each; see `socialdesk.sources.protocol` for what each must do."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from socialdesk.sources.protocol import Source

_NOT_PLATFORMS = frozenset(
    {
        "protocol",
        "verdict",
        "http",
        "pictures",
        "reading",
        "sweep",
        "rows",
        "x_posts",
        "bluesky_posts",
        "bluesky_session",
    }
)


@cache
def discover() -> dict[str, type[Source]]:
    """Every platform by its key. Imports the platform files, so call it off the GUI thread."""
    found: dict[str, type[Source]] = {}
    for module in pkgutil.iter_modules(__path__):
        if module.name not in _NOT_PLATFORMS:
            source = importlib.import_module(f"{__name__}.{module.name}").SOURCE
            found[source.traits.key] = source
    return found
