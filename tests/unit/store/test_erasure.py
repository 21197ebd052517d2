"""What its author deleted is nowhere in the file any more."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from socialdesk.domain.mention import Author, Media, MediaKind, MentionStatus
from socialdesk.domain.rule import Ruling, Scope, Step, Verdict
from socialdesk.domain.sign_off import Risk, RiskKind, Where
from socialdesk.query import parse
from socialdesk.store import View, erasure
from socialdesk.store.questions import Kept
from tests.unit.store.scenery import START, Scene, arrival, labels, post
from tests.unit.store.test_replies import SUGGESTION

SECRET = b"xylophonist"
HANDLE = b"qwertzuser"


def whisper(scene: Scene) -> int:
    """A mention with everything around it that could hold its words."""
    author = Author(
        "q1", HANDLE.decode(), f"{HANDLE.decode()} Q", 10, f"https://example.org/{HANDLE.decode()}"
    )
    one = post(
        "whisper-1", f"{SECRET.decode()} plays badly", author=author, url=f"https://x/{HANDLE.decode()}",
        has_media=True, media=(Media(MediaKind.PICTURE, f"https://x/{HANDLE.decode()}", SECRET.decode()),),
        place=f"r/{SECRET.decode()}",
    )  # fmt: skip
    mention = scene.add_one(one)
    scene.label(mention.id)
    scene.add(
        arrival(
            post(
                "whisper-1", f"{SECRET.decode()} plays well", title="My title", author=author, has_media=True
            )
        )
    )
    scene.label(mention.id, labels())
    with scene.store.writing() as write:
        import dataclasses

        suggestion = dataclasses.replace(SUGGESTION, text=f"Dear {SECRET.decode()}")
        write.replies.suggest(mention.id, [suggestion], START)
        secret = SECRET.decode()
        write.begun.keep(mention.id, "mk", f"Dear {secret}, I", f"Dear {secret}", START)
        write.sign_offs.write_on(mention.id, "mk", "seat", START)
        risks = (Risk(RiskKind.SAFETY, Where.MENTION, secret, 0, 3),)
        version = write.mentions.get(mention.id).version
        draft = write.sign_offs.ask(
            mention.id, version=version, text=f"Hi {secret}", author="mk", at=START, risks=risks,
            suggestion=suggestion,
        )  # fmt: skip
        version = write.mentions.get(mention.id).version
        write.sign_offs.reject(draft.id, version=version, by="mia", note=f"not to {secret}", at=START)
        write.follow_ups.make(mention.id, due_at=START, since=START, at=START, title=f"ask {secret}")
        held = Step("R1", Verdict.HELD, (secret,), (secret,))
        write.rulings.keep(
            mention.id, scene.brand.id, Ruling("f1", START, (held,), note=secret, lead=f"it says {secret}")
        )
        write.rulings.alert(mention.id, scene.brand.id, "R1", f"somebody says {secret}", START)
        write.rulings.tell(mention.id, scene.brand.id, f"somebody says {secret}", START)
        write.rulings.mute(mention.id, Scope.AUTHOR, "R1", START, None)
        write.questions.keep_vectors("m1", {mention.id: Kept(SECRET, SECRET)})
        write.accounts.keep_unreadable(
            scene.account.id, {"id": "whisper-1", "text": SECRET.decode()}, "no date", START
        )
    return mention.id


def bytes_of(scene: Scene) -> bytes:
    assert scene.path is not None
    return b"".join(path.read_bytes() for path in sorted(scene.path.parent.glob(f"{scene.path.name}*")))


@pytest.mark.parametrize("small_index", [True, False])
def test_nothing_is_left_in_the_file(
    file_scene: Scene, monkeypatch: pytest.MonkeyPatch, small_index: bool
) -> None:
    scene = file_scene
    if not small_index:
        monkeypatch.setattr(erasure, "SMALL_INDEX", 0)
        monkeypatch.setattr(erasure, "MERGE_PAGES", 1)
    for n in range(40):  # so that the index has several segments, and pages to leave words in
        scene.add(arrival(post(f"other-{n}", f"other words {n}", author=Author(f"o{n}", f"other{n}"))))
    mention_id = whisper(scene)
    for n in range(40, 60):
        scene.add(arrival(post(f"other-{n}", f"other words {n}", author=Author(f"o{n}", f"other{n}"))))
    scene.store.upkeep()
    assert SECRET in bytes_of(scene)
    with scene.store.writing() as write:
        assert write.mentions.mark_gone(scene.brand.id, "bluesky", ["whisper-1", "never seen"], START) == 1
    while scene.store.upkeep(steps=1):
        pass
    left = bytes_of(scene)
    for word in (SECRET, HANDLE, b"badly", b"My title"):
        assert word not in left, word
    assert b"other" in left
    with scene.store.reading() as read:
        gone = read.mentions.get(mention_id)  # type: ignore[arg-type]
        assert (gone.status, gone.gone_at, gone.post.text) == (MentionStatus.GONE, START, "")
        assert gone.classification is not None  # the past is counted as it was
        assert read.replies.suggestions(gone.id) == ()
        kinds = [event.kind for event in read.events.history(gone.id)]
        assert (kinds[0], kinds[-1]) == ("edited", "gone")
        for query in (SECRET.decode(), f"{SECRET.decode()[:4]}*", f"*{SECRET.decode()[-4:]}", "badly"):
            where = View(statuses=frozenset(), expression=parse(query))
            assert read.mentions.count(scene.brand.id, where) == 0
        assert read.mentions.count(scene.brand.id, View(expression=parse("other"))) == 60
        assert read.accounts.unreadable(scene.account.id) == []


FIGURES = {"corrections", "events", "mention_watches", "model_answers", "offers", "replies"}
"""What counts the past, or is ours: tables that keep a row about a mention that is gone."""


def test_every_table_about_a_mention_forgets_it_or_says_why_not(file_scene: Scene) -> None:
    mention_id = whisper(file_scene)
    with file_scene.store.writing() as write:
        write.mentions.mark_gone(file_scene.brand.id, "bluesky", ["whisper-1"], START)
        conn = write.mentions._conn
        tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        about = [
            table
            for table in tables
            if "mention_id" in {row[1] for row in conn.execute(f"PRAGMA table_info({table})")}
        ]
        left = {
            table
            for table in about
            if conn.execute(f"SELECT 1 FROM {table} WHERE mention_id = ?", (mention_id,)).fetchone()
        }
        assert len(about) > len(FIGURES)
        assert left <= FIGURES
        assert not conn.execute(
            "SELECT 1 FROM events WHERE mention_id = ? AND detail != ''", (mention_id,)
        ).fetchone()


def test_gone_stays_gone(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
        assert write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START) == 0
    assert scene.add(arrival()).repeated == 1
    scene.label(mention.id)
    after = scene.mention(mention.id)
    assert (after.status, after.post.text, after.classification) == (MentionStatus.GONE, "", None)
    with scene.store.reading() as read:
        assert read.mentions.unclassified(5) == []
        assert read.mentions.count(scene.brand.id, View()) == 0


def test_an_author_of_whom_nothing_is_left_is_forgotten(scene: Scene) -> None:
    scene.add(arrival(post("1")), arrival(post("2")))
    for native, name in (("1", "Ayşe K"), ("2", "")):
        with scene.store.writing() as write:
            mention = write.mentions.by_native(scene.brand.id, "bluesky", native)
            assert mention is not None
            write.mentions.mark_gone(scene.brand.id, "bluesky", [native], START)
            customer = write.customers.for_mention(mention.id)
            assert customer is not None
            assert (customer.name, customer.identities[0][1].name) == (name, name)


def test_a_gone_mention_is_not_looked_at_again(scene: Scene) -> None:
    scene.add_one()
    later = START + timedelta(days=2)
    with scene.store.writing() as write:

        def due(before: datetime) -> list[str]:
            found = write.mentions.recheck_due(scene.account.id, before, 5, recent=START)
            return [each.native_id for each in found]

        assert due(later) == ["1"]
        write.mentions.rechecked(scene.brand.id, "bluesky", ["1"], later)
        assert due(later) == []
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
        assert due(later + timedelta(days=9)) == []


def test_what_waits_is_looked_at_again_before_what_is_recent_and_that_before_the_rest(scene: Scene) -> None:
    ages = {"old open": 40, "old": 30, "older, longer unseen": 50, "new": 2, "newest": 1}
    for name, days in ages.items():
        waits = MentionStatus.OPEN if "open" in name else MentionStatus.STORED
        seen = START - timedelta(days=days, hours=1)
        a_post = post(name, published_at=START - timedelta(days=days))
        scene.add(arrival(a_post, status=waits, at=seen))
    with scene.store.reading() as read:

        def due(limit: int, *, older: bool) -> list[str]:
            recent = START - timedelta(days=7)
            found = read.mentions.recheck_due(scene.account.id, START, limit, recent=recent, older=older)
            return [each.native_id for each in found]

        assert due(9, older=True) == ["old open", "newest", "new", "older, longer unseen", "old"]
        assert due(9, older=False) == ["old open", "newest", "new"]
        assert due(2, older=True) == ["old open", "newest"]
        assert read.mentions.looked_at_again(scene.account.id, START - timedelta(days=1)) == 0
    with scene.store.writing() as write:
        write.mentions.rechecked(scene.brand.id, "bluesky", ["new", "old"], START)
        assert write.mentions.looked_at_again(scene.account.id, START - timedelta(hours=1)) == 2


def test_a_backup_is_whole(file_scene: Scene, tmp_path: Path) -> None:
    file_scene.add_one()
    file_scene.store.backup(tmp_path / "copy.sqlite")
    copy = Scene.__new__(Scene)
    copy.path, copy.now, copy.heard, copy.busy_timeout = tmp_path / "copy.sqlite", START, [], 5.0
    store = copy.open()
    try:
        with store.reading() as read:
            assert read.mentions.count(file_scene.brand.id, View()) == 1
    finally:
        store.close()
    assert not (tmp_path / "copy.sqlite.part").exists()
