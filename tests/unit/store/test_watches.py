"""A watch that was removed comes back with what it had found."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from socialdesk.domain.brand import Watch, WatchKind
from socialdesk.store.watches import RemovedWatch
from tests.unit.store.scenery import START, Scene, post


def voices(scene: Scene) -> tuple[tuple[str, int], ...]:
    with scene.store.reading() as read:
        return read.trends.trend(scene.brand.id, START.date(), START.date(), "UTC").share_of_voice


def removed(scene: Scene) -> RemovedWatch:
    """A watch that found one mention, removed."""
    with scene.store.writing() as write:
        watch = write.watches.add(scene.brand.id, "Brio", "brio", WatchKind.COMPETITOR)
    scene.add_one(watches=[watch.id])
    assert voices(scene) == (("Brio", 1),)
    with scene.store.writing() as write:
        gone = write.watches.remove(watch.id)
        assert write.watches.all() == []
    assert (gone.watch, len(gone.finds)) == (watch, 1)
    assert voices(scene) == ()
    return gone


def brought_back(scene: Scene, gone: RemovedWatch) -> Watch:
    with scene.store.writing() as write:
        return write.watches.restore(gone)


def test_it_has_its_number_its_finds_and_its_voice_again(scene: Scene) -> None:
    gone = removed(scene)
    assert brought_back(scene, gone) == gone.watch
    assert voices(scene) == (("Brio", 1),)
    with scene.store.reading() as read:
        assert read.watches.matched(gone.watch.id, START - timedelta(hours=1)) == 1


def test_where_another_has_its_number_it_gets_a_new_one(scene: Scene) -> None:
    gone = removed(scene)
    with scene.store.writing() as write:
        other = write.watches.add(scene.brand.id, "Lumi", "lumi")
    assert other.id == gone.watch.id
    back = brought_back(scene, gone)
    assert back == dataclasses.replace(gone.watch, id=back.id)
    assert back.id != other.id
    assert dict(voices(scene)) == {"Brio": 1, "Lumi": 0}


def test_what_is_no_more_is_not_found_again(scene: Scene) -> None:
    gone = removed(scene)
    later = scene.add_one(post("2"))
    finds = (*gone.finds, later.id + 1)
    brought_back(scene, dataclasses.replace(gone, finds=finds))
    assert voices(scene) == (("Brio", 1),)
