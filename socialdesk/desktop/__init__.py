"""The window. `run` shows it and answers the exit status; `picture` draws it into a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialdesk.errors import SocialDeskError
    from socialdesk.services.desk import Desk

__all__ = ["picture", "refused", "run"]


def run(desk: Desk, argv: Sequence[str] = ()) -> int:
    """Show the window until it is closed. The desk starts after the first paint."""
    from socialdesk.desktop.launch import run as launch

    return launch(desk, argv)


def refused(error: SocialDeskError) -> None:
    """Say in a box why no window can be; answers when it was closed."""
    from socialdesk.desktop.launch import refused as tell

    tell(error)


def picture(
    desk: Desk,
    path: Path,
    *,
    screen: str = "queue",
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    query: str = "",
) -> Path:
    """Draw a screen with its data into a PNG, without a display; answers the path."""
    from socialdesk.desktop.launch import picture as draw

    return draw(desk, path, screen=screen, theme=theme, size=size, query=query)
