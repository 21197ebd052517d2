"""Draw the pictures of this folder anew: each screen, light and dark, on the demo brand.

Run from the repository's root: ``make screens``. No display is needed, nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from socialdesk.app import build
from socialdesk.config import load_settings, prepare_workspace
from socialdesk.desktop import picture
from socialdesk.domain.brand import Brand
from socialdesk.errors import AgainstGuard
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import view

SCREENS = ("queue", "sources", "outbox", "trends", "model")
FOLDER = Path(__file__).parent


def a_morning(desk: Desk) -> Brand:
    """Open the demo and do what a manager would do first, so that every screen has something to show."""
    brand = desk.opening.open_demo()
    desk.triage.run()
    rows = desk.inbox.page(brand.id, view("intent:question OR intent:praise"), limit=12)
    answered = 0
    for row in rows:
        opened = desk.inbox.open(row.id)
        if answered == 5 or not opened.suggestions:
            continue
        best = opened.suggestions[0]
        with contextlib.suppress(AgainstGuard):
            desk.replies.approve(
                row.id, opened.mention.version, best.text, "Deniz", accept_soft=True, suggestion=best
            )
            answered += 1
        if answered == 4:
            desk.dispatch.drain()
            desk.save_settings(replace(desk.settings(), hold_seconds=60))
    return brand


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--screens", nargs="*", default=SCREENS)
    parser.add_argument("--languages", nargs="*", default=["en"], help="en tr fi ar")
    options = parser.parse_args()
    for language in options.languages:
        with tempfile.TemporaryDirectory() as folder:
            settings = load_settings(Path(folder), env={})
            prepare_workspace(settings)
            settings = replace(settings, language=language, hold_seconds=0)
            desk = build(settings)
            try:
                a_morning(desk)
                for theme in ("light", "dark"):
                    for screen in options.screens:
                        name = (
                            f"{screen}-{theme}.png"
                            if language == "en"
                            else f"{screen}-{theme}-{language}.png"
                        )
                        picture(desk, options.out / name, screen=screen, theme=theme)
                        print(options.out / name)
            finally:
                desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
