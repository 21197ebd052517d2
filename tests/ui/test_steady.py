"""The window comes to rest: nothing that it asks brings it back to asking."""

from __future__ import annotations

from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head, Intent
from tests.ui.conftest import Room


def test_a_mention_without_suggestions_is_opened_once(room: Room) -> None:
    """Nothing is suggested for spam. Opening it writes nothing then: news of a mention open it again."""
    spam = room.queue.model.rows[0].id
    room.desk.triage.correct(spam, Head.INTENT, str(Intent.SPAM), "Mira")
    heard: list[Changes] = []
    room.desk.bulletin.subscribe(heard.append)
    room.settle()
    room.queue.pane.select(room.queue.model.place(spam))
    room.settle()
    assert room.shell.settled
    about = [changes for changes in heard if spam in changes.mentions]
    assert len(about) <= 2, f"told {len(about)} times"  # corrected; seen
