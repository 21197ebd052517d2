"""What somebody has written so far is given back to them alone, and goes when it is of no use any more."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import BegunReply, Receipt
from socialdesk.store.begun_replies import KEPT
from socialdesk.store.encoding import storable
from tests.unit.store.scenery import START, Scene, arrival, post
from tests.unit.store.test_erasure import SECRET, bytes_of


def keep(scene: Scene, mention_id: MentionId, text: str, who: str = "Mia", suggested: str = "") -> None:
    with scene.store.writing() as write:
        write.begun.keep(mention_id, who, text, suggested, scene.now)


def begun(scene: Scene, mention_id: MentionId, who: str = "Mia") -> BegunReply | None:
    with scene.store.reading() as read:
        return read.begun.of(mention_id, who)


def test_each_has_their_own_words_after_a_crash(file_scene: Scene) -> None:
    scene = file_scene
    one, other = scene.add(arrival(post("1")), arrival(post("2"))).new
    keep(scene, one, "Hi Ayşe, we")
    keep(scene, one, "Hi Ayşe, we are", suggested="Hi Ayşe")
    keep(scene, one, "Dear Ayşe", who="Juho")
    scene.reopen()
    assert begun(scene, one, "mia") == BegunReply(one, "Hi Ayşe, we are", "Hi Ayşe", START)
    assert begun(scene, one, "Juho") == BegunReply(one, "Dear Ayşe", "", START)
    assert begun(scene, other) is None
    with scene.store.reading() as read:
        assert read.begun.mentions(scene.brand.id, "MIA") == {one}
    keep(scene, one, "")
    assert begun(scene, one) is None
    assert begun(scene, one, "Juho") is not None


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from socialdesk.store import open_store

now = datetime(2026, 11, 4, 10, tzinfo=UTC)
store = open_store(Path(sys.argv[1]), now=lambda: now)
with store.writing() as write:
    write.begun.keep(int(sys.argv[2]), "Mia", "Hi Ayşe, we are", "", now)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_program_has_kept_them(file_scene: Scene) -> None:
    mention = file_scene.add_one()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(file_scene.path), str(mention.id)], check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    found = begun(file_scene, mention.id)
    assert found is not None
    assert found.text == "Hi Ayşe, we are"


def test_keeping_words_is_no_news(scene: Scene) -> None:
    mention = scene.add_one()
    scene.heard.clear()
    keep(scene, mention.id, "Hi")
    assert scene.heard == []  # else the window would read the mention anew at each pause in typing


def test_a_decision_hides_the_words_and_undoing_it_gives_them_back(scene: Scene) -> None:
    mention = scene.add_one()
    keep(scene, mention.id, "Hi Ayşe")
    for status, version in ((MentionStatus.SKIPPED, 1), (MentionStatus.OPEN, 2)):
        with scene.store.writing() as write:
            write.mentions.set_status(mention.id, status, version=version, by="Mia", at=START)
        assert (begun(scene, mention.id) is not None) is (status is MentionStatus.OPEN)
        with scene.store.reading() as read:
            known = read.begun.mentions(scene.brand.id, "Mia")
        assert known == ({mention.id} if status is MentionStatus.OPEN else frozenset())


def test_they_go_when_the_reply_has_left(file_scene: Scene) -> None:
    scene = file_scene
    mention = scene.add_one()
    keep(scene, mention.id, "Hi Ayşe")
    reply = scene.approve(mention.id)
    with scene.store.writing() as write:
        write.replies.claim(START, timedelta(minutes=1), "here")
        write.replies.sent(reply.id, Receipt("r1"), START)
    assert scene.path is not None
    with contextlib.closing(sqlite3.connect(scene.path)) as conn:  # a follow-up may open the mention again
        assert conn.execute("SELECT count(*) FROM begun_replies").fetchone() == (0,)


def test_words_of_closed_mentions_are_not_kept_for_ever(scene: Scene) -> None:
    skipped, open_ = scene.add(arrival(post("1")), arrival(post("2"))).new
    keep(scene, skipped, "Hi Ayşe")
    keep(scene, open_, "Hi Bob")
    with scene.store.writing() as write:
        write.mentions.set_status(skipped, MentionStatus.SKIPPED, version=1, by="Mia", at=START)
    scene.now += KEPT
    keep(scene, open_, "x", who="Juho")
    with scene.store.writing() as write:
        write.mentions.set_status(skipped, MentionStatus.OPEN, version=2, by="Mia", at=START)
    assert begun(scene, skipped) is None
    assert begun(scene, open_) is not None


def test_they_are_erased_with_the_mention(file_scene: Scene) -> None:
    mention = file_scene.add_one()
    keep(file_scene, mention.id, f"So you are {SECRET.decode()}", suggested=SECRET.decode())
    assert SECRET in bytes_of(file_scene)
    with file_scene.store.writing() as write:
        write.mentions.mark_gone(file_scene.brand.id, "bluesky", ["1"], START)
    keep(file_scene, mention.id, f"{SECRET.decode()}, too late")
    file_scene.store.upkeep()
    file_scene.reopen()
    assert SECRET not in bytes_of(file_scene)


@given(st.text(min_size=1), st.text())
def test_any_words_come_back(text: str, suggested: str) -> None:
    scene = Scene()
    try:
        mention = scene.add_one()
        keep(scene, mention.id, text, suggested=suggested)
        assert begun(scene, mention.id) == BegunReply(mention.id, storable(text), storable(suggested), START)
    finally:
        scene.store.close()
