from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from socialdesk.desktop.sources.importing import ImportDialog, summary
from socialdesk.desktop.sources.screen import SourcesScreen
from socialdesk.errors import SettingWrong
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.intake import ImportReport
from tests.ui.conftest import Room

ROWS = [
    {"nro": str(n), "kuka": "mika", "puhe": f"Missä tilaukseni {n} on?", "pvm": "2026-11-01T10:00:00Z"}
    for n in range(30)
]


def a_file(folder: Path) -> Path:
    path = folder / "posts.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    return path


def test_every_outcome_is_named() -> None:
    said = summary(ImportReport(rows=10, new=4, own=1, repeated=2, edited=1, reposts=1, unreadable=1))
    assert said == (
        "10 rows read, 4 new, 1 of our own, 2 known already, 1 changed, 1 repost, 1 could not be read."
    )


def words(dialog: ImportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_file_is_looked_at_mapped_and_read(room: Room, tmp_path: Path) -> None:
    dialog = ImportDialog(room.shell.place, room.brand.id, a_file(tmp_path), room.shell)
    dialog.show()
    room.settle()
    assert dialog._rows.rowCount() == 5
    assert dialog._choices["text"].currentData() == "puhe"
    assert dialog._choices["created_at"].currentData() == "pvm"
    assert dialog.mapping() is None
    dialog._choices["created_at"].setCurrentIndex(0)
    number = dialog._choices["id"]
    number.setCurrentIndex(number.findData("nro"))
    assert dialog.mapping() == {"created_at": "", "id": "nro"}
    before = room.desk.inbox.count(room.brand.id, EVERYTHING)
    dialog._go.click()
    room.settle()
    assert "30 new" in words(dialog)
    assert room.desk.inbox.count(room.brand.id, EVERYTHING) == before + 30
    assert dialog.focusWidget() is dialog._close
    QTest.keyClick(dialog._close, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_an_import_is_taken_back_but_for_what_somebody_did_something_about(
    room: Room, tmp_path: Path
) -> None:
    room.shell.go("sources")
    room.settle()
    screen = room.shell.shown_screen("sources")
    assert isinstance(screen, SourcesScreen)
    there = {row.id for row in room.desk.inbox.page(room.brand.id, EVERYTHING)}
    dialog = ImportDialog(room.shell.place, room.brand.id, a_file(tmp_path), screen)
    dialog.imported.connect(screen.imported)
    dialog.show()
    room.settle()
    number = dialog._choices["id"]
    number.setCurrentIndex(number.findData("nro"))
    dialog._go.click()
    room.settle()
    dialog.reject()
    room.desk.triage.run()
    brought = [row for row in room.desk.inbox.page(room.brand.id, EVERYTHING) if row.id not in there]
    assert len(brought) == 30
    room.desk.replies.skip(brought[0].id, brought[0].version, "Deniz")
    room.settle()
    room.shell.activateWindow()
    room.qtbot.waitUntil(lambda: QApplication.activeWindow() is room.shell)
    screen.setFocus()
    room.press("z")
    assert room.shell._toast.text.text() == (
        "The import is taken back. Mentions that are gone: 29. Kept, because somebody did something about "
        "them: 1."
    )
    left = {row.id for row in room.desk.inbox.page(room.brand.id, EVERYTHING)}
    assert left == there | {brought[0].id}
    kept = [each.platform for each in room.desk.accounts.all(room.brand.id)]
    assert "files" in kept  # for the one that stays
    again = room.desk.intake.import_file(room.brand.id, tmp_path / "posts.jsonl", {"id": "nro"})
    assert (again.new, again.repeated) == (29, 1)


def test_of_an_import_that_is_taken_back_no_account_stays(room: Room, tmp_path: Path) -> None:
    room.shell.go("sources")
    room.settle()
    screen = room.shell.shown_screen("sources")
    assert isinstance(screen, SourcesScreen)
    intake, one, two = room.desk.intake, a_file(tmp_path), tmp_path / "more.jsonl"
    two.write_text('{"nro": "more", "text": "is the 2 kg bag back", "author": "someone"}\n')
    for path in (one, two):
        screen.imported(intake.import_file(room.brand.id, path, {"id": "nro"}))
    room.settle()
    room.press("z")
    assert "gone: 1." in room.shell._toast.text.text()
    assert len(room.desk.accounts.all(room.brand.id)) == 2  # the first import is there
    room.press("z")
    assert "gone: 30." in room.shell._toast.text.text()
    assert room.desk.accounts.all(room.brand.id) == [room.account]
    assert intake.import_file(room.brand.id, one, {"id": "nro"}).new == 30
    assert len(room.desk.accounts.all(room.brand.id)) == 2


def test_a_file_that_cannot_be_read_leaves_no_account(room: Room, tmp_path: Path) -> None:
    with pytest.raises(SettingWrong):
        room.desk.intake.import_file(room.brand.id, tmp_path / "nowhere.csv")
    assert room.desk.accounts.all(room.brand.id) == [room.account]


def test_a_file_that_is_none_says_so(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00\xff\xfe")
    dialog = ImportDialog(room.shell.place, room.brand.id, path, room.shell)
    dialog.show()
    room.settle()
    assert not dialog._go.isEnabled()
    assert not dialog._rows.isVisible()
    assert "picture.csv" in words(dialog)
    dialog.reject()


def test_stopping_comes_before_closing(room: Room, tmp_path: Path) -> None:
    dialog = ImportDialog(room.shell.place, room.brand.id, a_file(tmp_path), room.shell)
    dialog.show()
    room.settle()
    dialog._running = True
    dialog.reject()
    assert dialog.isVisible()
    assert dialog._stop.is_set()
    dialog.reject()
    assert not dialog.isVisible()


def test_what_an_import_brought_is_told_to_who_left_before_it_stopped(room: Room, tmp_path: Path) -> None:
    dialog = ImportDialog(room.shell.place, room.brand.id, a_file(tmp_path), room.shell)
    told: list[ImportReport] = []
    dialog.imported.connect(told.append)
    dialog.show()
    room.settle()
    dialog._running = True
    dialog.close()
    assert dialog.isVisible()
    dialog.close()
    assert not dialog.isVisible()
    assert not told
    dialog._done(ImportReport(rows=2, new=2, ids=(range(1, 3),)))
    assert len(told) == 1
