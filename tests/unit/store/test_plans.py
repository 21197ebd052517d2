"""What is asked for each mention, each minute or each look at a list reads no whole table that grows."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from socialdesk.domain.mention import MentionId
from socialdesk.store import Writing
from tests.unit.store.scenery import START, Scene

ASKED: dict[str, Callable[[Writing, Scene], object]] = {
    "what is half-written": lambda write, scene: write.begun.mentions(scene.brand.id, "mk"),
    "whether anything is": lambda write, scene: write.begun.used(scene.brand.id),
    "what a thread said before": lambda write, _: write.events.edits([MentionId(1)]),
    "follow-ups whose time has come": lambda write, scene: write.follow_ups.to_judge(scene.brand.id, START),
    "vectors of long ago": lambda write, _: write.questions.drop_vectors("m", START),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=list(ASKED))
def test_no_table_that_grows_is_read_whole(scene: Scene, ask: Callable[[Writing, Scene], object]) -> None:
    scene.add_one()
    asked: list[str] = []
    with scene.store.writing() as write:
        conn = write.begun._conn
        conn.set_trace_callback(asked.append)
        ask(write, scene)
        conn.set_trace_callback(None)
        plans = [str(row[3]) for sql in asked for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    read = [each for each in plans if re.match(r"(SCAN|SEARCH) (m|f|events)\b", each)]
    assert read
    for each in read:
        assert re.search(r"rowid=\?|mention_id=\?|follow_ups_due", each), plans
