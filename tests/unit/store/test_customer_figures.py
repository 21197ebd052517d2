"""The words that customers are found by, and figures of a file that had none yet."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.customer import CustomerOrder
from socialdesk.domain.mention import Author
from socialdesk.store import open_store
from socialdesk.store.customer_figures import run_together, words_of
from tests.unit.store.scenery import START, Scene, labels, post

OLD = Path(__file__).parents[2] / "data" / "schemas" / "v004.sqlite"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ayşe Kaya", {"ayse", "kaya", "aysekaya"}),
        ("@ayse_kaya", {"ayse", "kaya", "aysekaya"}),
        ("IŞIL", {"isil"}),
        ("أحمد علي", {"احمد", "علي", "احمدعلي"}),
        ("", set()),
        ("...", set()),
    ],
)
def test_words_are_folded_alone_and_run_together(name: str, words: set[str]) -> None:
    assert words_of(name) == words
    assert run_together(name) in words | {""}


def test_an_older_file_gets_its_figures_and_names(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes(OLD.read_bytes())
    store = open_store(path, now=lambda: START)
    try:
        with store.reading() as read:
            brand = read.brands.all()[0].id
            rows = read.customers.page(brand, CustomerOrder.LATEST)
            assert [row.identities[0][1] for row in rows] == ["bob", "ayse"]
            assert [row.mentions for row in rows] == [1, 1]
            assert len(read.customers.page(brand, CustomerOrder.LATEST, "ayse")) == 1
    finally:
        store.close()
    conn = sqlite3.connect(path)
    assert conn.execute("SELECT count(*) FROM customer_merges").fetchone() == (0,)
    conn.close()


def test_figures_follow_a_correction_an_edit_and_followers(scene: Scene) -> None:
    author = Author("a1", "ayse", "", 5)
    mention = scene.add_one(post("1", author=author))
    scene.label(mention.id, labels(Sentiment.NEGATIVE))

    def now() -> tuple[int, int | None]:
        with scene.store.reading() as read:
            [row] = read.customers.page(scene.brand.id, CustomerOrder.LATEST)
            return row.mood, row.followers

    assert now() == (-1, 5)
    scene.label(mention.id, labels(Sentiment.POSITIVE))
    assert now() == (1, 5)
    fewer = Author("a1", "ayse", "", 3)
    scene.add_one(post("2", author=fewer, published_at=START - timedelta(days=1)))
    assert now() == (1, 3)
    scene.add_one(post("3", author=Author("a1", "ayse")))  # the platform does not say this time
    assert now() == (1, 3)
