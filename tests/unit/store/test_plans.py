"""What is asked for each mention, each minute or each look at a list reads no whole table that grows."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest

from socialdesk.domain.expression import Word
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.store import View, Writing
from tests.unit.store.scenery import START, Scene

WEEK = timedelta(days=7)

ASKED: dict[str, Callable[[Writing, Scene], object]] = {
    "what is half-written": lambda write, scene: write.begun.mentions(scene.brand.id, "mk"),
    "whether anything is": lambda write, scene: write.begun.used(scene.brand.id),
    "what a thread said before": lambda write, _: write.events.edits([MentionId(1)]),
    "follow-ups whose time has come": lambda write, scene: write.follow_ups.to_judge(scene.brand.id, START),
    "who was heard for the first time": lambda write, scene: write.follow_ups.first_heard(
        scene.brand.id, START - WEEK, START, 9
    ),
    "replies that a draft may be like": lambda write, scene: write.replies.precedents(scene.brand.id, 1),
    "replies to a question": lambda write, _: write.replies.precedents_of([MentionId(1)]),
    "what we wrote to a customer": lambda write, _: write.customers.sent(CustomerId(1), 9),
    "what they and we said": lambda write, _: write.customers.history(CustomerId(1)),
    "rows that changed": lambda write, scene: write.mentions.rows(scene.brand.id, [MentionId(1)], View()),
    "posts that were looked at again": lambda write, scene: write.mentions.rechecked(
        scene.brand.id, "bluesky", ["1"], START
    ),
    "what a watch would find": lambda write, scene: write.mentions.try_expression(
        scene.brand.id, Word("grinder"), START - WEEK
    ),
    "what a model answered lately": lambda write, scene: write.assistant.recent(scene.brand.id, 9),
    "what became of what it answered": lambda write, scene: write.assistant.outcomes(scene.brand.id),
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
        ours = [sql for sql in asked if not sql.startswith("--")]  # the others are of the index of words
        plans = [str(row[3]) for sql in ours for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    read = [each for each in plans if re.match(r"(SCAN|SEARCH) (m|f|r|mentions|events)\b", each)]
    assert read
    for each in read:
        assert re.search(r"\b(rowid|moment|native_id|mention_id|customer_id)[=>]\?|follow_ups_due", each), (
            plans
        )
