"""Run as a program: drain a workspace's outbox and die by SIGKILL between the send and the receipt.

``python -m tests.killed WORKSPACE SECONDS`` moves the clock SECONDS ahead, so that the hold is over.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.domain.reply import Receipt, Reply
from socialdesk.services.clock import utc_now
from socialdesk.services.dispatch import Dispatch


def die(self: Dispatch, reply: Reply, receipt: Receipt) -> None:
    sys.stdout.write(f"{receipt.native_id}\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def main(workspace: Path, ahead: timedelta) -> None:
    Dispatch._settle = die  # type: ignore[method-assign]
    desk = build(load_settings(workspace, env=dict(os.environ)), clock=lambda: utc_now() + ahead)
    desk.dispatch.drain()
    sys.exit("Nothing was sent, so nobody was killed.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), timedelta(seconds=float(sys.argv[2])))
