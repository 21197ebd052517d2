"""Two processes on one file: each reply is claimed once, and a kill in between loses nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.reply import ReplyState
from tests.unit.store.scenery import START, Scene, arrival, post

REPLIES = 40


@pytest.fixture
def file_scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "desk.sqlite")
    yield made
    made.store.close()


CLAIM_ALL = """
import json, sys
from datetime import datetime, timedelta, UTC
from pathlib import Path
from socialdesk.store import open_store
from socialdesk.domain.reply import Receipt

now = datetime(2026, 11, 4, 12, tzinfo=UTC)
store = open_store(Path(sys.argv[1]), now=lambda: now, busy_timeout=20)
sys.stdout.write("ready\\n"); sys.stdout.flush(); sys.stdin.readline()
claimed = []
while True:
    with store.writing() as write:
        reply = write.replies.claim(now, timedelta(seconds=90), sys.argv[2])
    if reply is None:
        break
    claimed.append(reply.id)
    with store.writing() as write:
        write.replies.sent(reply.id, Receipt(str(reply.id)), now)
store.close()
sys.stdout.write(json.dumps(claimed) + "\\n")
"""

CLAIM_AND_DIE = """
import os, signal, sys
from datetime import datetime, timedelta, UTC
from pathlib import Path
from socialdesk.store import open_store

now = datetime(2026, 11, 4, 12, tzinfo=UTC)
store = open_store(Path(sys.argv[1]), now=lambda: now)
with store.writing() as write:
    write.replies.claim(now, timedelta(seconds=90), "killed")
if sys.argv[2] == "inside":
    with store.writing() as write:
        write.replies.claim(now, timedelta(seconds=90), "killed")
        os.kill(os.getpid(), signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
"""


def start(script: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def test_two_processes_claim_each_reply_once(file_scene: Scene) -> None:
    added = file_scene.add(*(arrival(post(str(n))) for n in range(REPLIES)))
    replies = [file_scene.approve(each) for each in added.new]
    workers = [start(CLAIM_ALL, str(file_scene.path), name) for name in ("one", "two")]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    answers = []
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    for worker in workers:
        out, _ = worker.communicate(timeout=60)
        assert worker.returncode == 0
        answers.append(json.loads(out))
    assert sorted(answers[0] + answers[1]) == [reply.id for reply in replies]
    with file_scene.store.reading() as read:
        assert read.replies.counts(file_scene.brand.id) == {ReplyState.SENT: REPLIES}


@pytest.mark.parametrize("where", ["between", "inside"])
def test_a_kill_leaves_the_reply_in_doubt_and_the_rest_waiting(file_scene: Scene, where: str) -> None:
    added = file_scene.add(*(arrival(post(str(n))) for n in range(3)))
    for each in added.new:
        file_scene.approve(each)
    worker = start(CLAIM_AND_DIE, str(file_scene.path), where)
    worker.communicate(timeout=60)
    assert worker.returncode == -signal.SIGKILL
    file_scene.now = START + timedelta(hours=3)
    with file_scene.store.writing() as write:
        lapsed = write.replies.lapsed(file_scene.now, timedelta(minutes=3))
        assert [each.mention_id for each in lapsed] == [added.new[0]]
        waiting = write.replies.in_state(ReplyState.APPROVED)
        assert [each.mention_id for each in waiting] == list(added.new[1:])
    assert file_scene.mention(added.new[0]).status is MentionStatus.APPROVED
    file_scene.store.check()
