"""`socialdesk` without a command: the window, or the same job in the terminal.

In the terminal it opens the demo brand when no account is connected (else polls what there is), sorts,
drafts, prints the queue and draws a picture of the window.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

from socialdesk.cli.session import Session
from socialdesk.display import can_show_window
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from pathlib import Path

    from socialdesk.domain.brand import Brand
    from socialdesk.services.desk import Desk
    from socialdesk.services.opening import Found

ROWS = 12
PICTURE = "window.png"


def first_look(session: Session, *, terminal: bool) -> int:
    """Show the window where it can be shown, else do its job here; answers the exit code."""
    window = session.doors.window
    if not terminal and not session.as_json and window is not None:
        display = can_show_window()
        if display.ok:
            with ExitStack() as stack:
                try:
                    desk = stack.enter_context(session.desk())
                except SocialDeskError as error:
                    if session.doors.refused is not None:  # who starts from an icon reads no terminal
                        session.doors.refused(error)
                    raise
                return window(desk, [])
        session.out.note(
            f"{display.reason} {display.remedy}\nUntil then, here is the desk in the terminal.\n"
        )
    return _in_the_terminal(session)


def _in_the_terminal(session: Session) -> int:
    from socialdesk.cli.listening import sort_all  # not before the window, which needs none of it
    from socialdesk.cli.tables import queue_lines, queue_shape, show_queue
    from socialdesk.services.inbox import QUEUE

    with session.desk() as desk:
        brand = _listen(desk, session)
        labelled = sort_all(desk, session.out)
        lines = queue_lines(desk, brand, QUEUE, ROWS, drafts=True)
        if not session.as_json:
            show_queue(session.out, lines, desk.clock(), waiting=desk.inbox.count(brand.id))
        drawn = _draw(desk, session)
        session.out.data(
            {
                "brand": brand.name,
                "demo": brand.demo,
                "labelled": labelled,
                "queue": [queue_shape(line) for line in lines],
                "picture": str(drawn) if drawn else None,
            }
        )
        if drawn:
            session.out.say(f"A picture of the window: {drawn}")
        if brand.demo:
            session.out.say('This is an invented brand. Listen for yours: socialdesk listen "Your Brand"')
    return 0


def _listen(desk: Desk, session: Session) -> Brand:
    """The brand to show, freshly polled."""
    from socialdesk.cli.listening import poll_all, poll_words

    out = session.out

    def heard(found: Found) -> None:
        if found.report is not None and not out.as_json:
            out.note(poll_words(found.account, found.report))

    brands = desk.inbox.brands()
    own = next((brand for brand in brands if not brand.demo), None)
    if own is None:
        return desk.opening.open_demo(heard)
    if desk.settings().offline:
        out.note("Offline: this is what is stored; nothing is polled.")
    else:
        for account, report in poll_all(desk, out):
            out.note(poll_words(account, report))
    return own


def _draw(desk: Desk, session: Session) -> Path | None:
    """A picture of the window, drawn without a display; None (and why) where Qt cannot run at all."""
    if session.doors.picture is None:
        return None
    offscreen = can_show_window({"QT_QPA_PLATFORM": "offscreen"})
    if not offscreen.ok:
        session.out.note(f"No picture of the window: {offscreen.reason} {offscreen.remedy}")
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    path = desk.settings().workspace / PICTURE
    session.doors.picture(desk, path)
    return path
