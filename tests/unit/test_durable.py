from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from socialdesk import durable
from socialdesk.errors import DiskFull


def test_the_new_file_is_whole_private_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o644)
    durable.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_one_before_is_kept(tmp_path: Path) -> None:
    path, before = tmp_path / "file", tmp_path / "file.before"
    for data in (b"1", b"2", b"3"):
        durable.write(path, data, keep=before)
    assert (path.read_bytes(), before.read_bytes()) == (b"3", b"2")


def test_without_hard_links_the_one_before_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    path, before = tmp_path / "file", tmp_path / "file.before"
    durable.write(path, b"1", keep=before)
    durable.write(path, b"2", keep=before)
    assert (path.read_bytes(), before.read_bytes()) == (b"2", b"1")


@pytest.mark.parametrize("step", ["fsync", "link"])
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "file"
    durable.write(path, b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    if step == "link":
        monkeypatch.setattr(os, "link", full)
    with pytest.raises(DiskFull, match="No space left"):
        durable.write(path, b"new", keep=tmp_path / "kept")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskFull, match="cannot be written"):
        durable.write(tmp_path / "none" / "file", b"x")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    durable.folder(tmp_path / "a" / "b")
    durable.folder(tmp_path / "a" / "b")  # there already
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiskFull, match="cannot be written"):
        durable.folder(tmp_path / "file" / "b")


def test_a_file_that_cannot_be_taken_away_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    durable.remove(tmp_path / "file")
    durable.remove(tmp_path / "file")  # gone already
    (tmp_path / "folder").mkdir()
    with pytest.raises(DiskFull, match="cannot be taken away"):
        durable.remove(tmp_path / "folder")
