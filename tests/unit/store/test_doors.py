"""The two doors: snapshots, transactions, threads, and what a committed write says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import CustomerId
from socialdesk.errors import Overtaken, StoreBusy
from socialdesk.store import View, doors
from tests.unit.store.scenery import Scene, arrival, post


def both(scene: Scene, file_scene: Scene) -> tuple[Scene, Scene]:
    return scene, file_scene


def stumble(scene: Scene) -> None:
    with scene.store.writing() as write:
        write.mentions.add_new(scene.account.id, scene.brand.id, [arrival()])
        raise ZeroDivisionError


def test_a_failed_block_changes_nothing_and_tells_nobody(scene: Scene, file_scene: Scene) -> None:
    for each in both(scene, file_scene):
        with pytest.raises(ZeroDivisionError):
            stumble(each)
        assert each.heard == []
        with each.store.reading() as read:
            assert read.mentions.count(each.brand.id, View()) == 0
        assert each.add(arrival()).new


def test_changes_are_told_once_after_the_commit_outside_of_the_lock(file_scene: Scene) -> None:
    seen: list[tuple[Changes, int]] = []

    def listen(changes: Changes) -> None:
        with file_scene.store.reading() as read:  # committed
            seen.append((changes, read.mentions.count(file_scene.brand.id, View())))
        if len(seen) == 1:  # the lock is free again
            with file_scene.store.writing() as write:
                write.customers.note(customer_id, "hello")

    customer_id = CustomerId(file_scene.add_one().customer_id or 0)
    file_scene.store._on_change = listen
    file_scene.add(arrival(post("2")), arrival(post("3")))
    assert [count for _, count in seen] == [3, 3]
    assert seen[0][0].added == 2
    assert seen[0][0].trends
    assert seen[1][0] == Changes(customers=True)


def test_reading_inside_writing_sees_what_was_written(scene: Scene, file_scene: Scene) -> None:
    for each in both(scene, file_scene):
        with each.store.writing() as write:
            write.brands.add("Second")
            with each.store.reading() as read:
                assert len(read.brands.all()) == 2


def test_writing_inside_another_block_is_a_bug(scene: Scene, file_scene: Scene) -> None:
    for each in both(scene, file_scene):
        for door in (each.store.reading, each.store.writing):
            with door(), pytest.raises(RuntimeError, match="inside another"), each.store.writing():
                pass
        with each.store.writing() as write:  # and nothing is stuck afterwards
            write.brands.add("Second")


def test_a_reader_sees_one_snapshot_and_waits_for_nobody(file_scene: Scene) -> None:
    begun, written = threading.Event(), threading.Event()

    def write() -> None:
        begun.wait(30)
        file_scene.add(arrival())
        written.set()

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(write)
        with file_scene.store.reading() as read:
            assert read.mentions.count(file_scene.brand.id, View()) == 0
            begun.set()
            assert written.wait(30)
            assert read.mentions.count(file_scene.brand.id, View()) == 0
        done.result()
    with file_scene.store.reading() as read:
        assert read.mentions.count(file_scene.brand.id, View()) == 1


def test_threads_line_up_to_write(scene: Scene, file_scene: Scene) -> None:
    for each in both(scene, file_scene):

        def work(number: int, each: Scene = each) -> int:
            added = 0
            for n in range(10):
                added += len(each.add(arrival(post(f"{number}-{n}"))).new)
                with each.store.reading() as read:
                    read.mentions.page(each.brand.id, View(), None, 10)
            return added

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(work, range(4))) == 40
        with each.store.reading() as read:
            assert read.mentions.count(each.brand.id, View()) == 40
            assert sum(count.total for _, count in read.trends.trend(
                each.brand.id, each.now.date(), each.now.date(), "UTC").days) == 40  # fmt: skip


def test_a_thread_that_waits_too_long_hears_it(file_scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "LOCK_WAIT", 0.05)

    def late() -> None:
        with file_scene.store.writing():
            pass

    with ThreadPoolExecutor(1) as pool, file_scene.store.writing():
        waiting = pool.submit(late)
        with pytest.raises(StoreBusy):
            waiting.result()


def pragma(scene: Scene, name: str) -> object:
    return scene.store._holder().db.conn.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_decision_waits_for_the_disk_and_bulk_work_does_not(file_scene: Scene) -> None:
    seen: list[object] = []
    for durable in (True, False, True):
        with file_scene.store.writing(durable=durable) as write:
            seen.append(pragma(file_scene, "synchronous"))
            write.brands.add("x")
    assert seen == [2, 1, 2]  # FULL, NORMAL, FULL
    assert pragma(file_scene, "journal_mode") == "wal"
    assert pragma(file_scene, "foreign_keys") == 1
    assert pragma(file_scene, "secure_delete") == 1


def test_a_closed_store_is_a_bug_to_use(file_scene: Scene) -> None:
    file_scene.store.close()
    with pytest.raises(RuntimeError, match="closed"), file_scene.store.reading():
        pass


def test_the_connection_of_an_ended_thread_is_closed(file_scene: Scene) -> None:
    def look() -> None:
        with file_scene.store.reading() as read:
            read.brands.all()

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert len(file_scene.store._holders) == 1


def test_our_errors_pass_through_a_block(file_scene: Scene) -> None:
    def ask(verb: Callable[[], object]) -> None:
        with pytest.raises(Overtaken):
            verb()

    with file_scene.store.writing() as write:
        ask(lambda: write.brands.get(file_scene.brand.id + 1))  # type: ignore[arg-type]
