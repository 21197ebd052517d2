"""Embeddings of playbook texts on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from socialdesk.drafting import vector_file
from socialdesk.drafting.vector_file import VectorFile


def some(*names: str) -> dict[bytes, np.ndarray[tuple[int], np.dtype[np.float32]]]:
    return {
        name.encode().ljust(16, b"_"): np.arange(at, at + 4, dtype=np.float32)
        for at, name in enumerate(names)
    }


def test_what_is_kept_is_found_by_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "vectors.bin"
    kept = some("a", "b")
    assert VectorFile(path).find(list(kept)) == {}
    VectorFile(path).keep(kept)
    found = VectorFile(path).find([*kept, b"unknown_________"])
    assert found.keys() == kept.keys()
    assert all((found[key] == kept[key]).all() for key in kept)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damage", [b"", b"SDVECTORS1", b"other", b"SDVECTORS1" + b"x" * 60])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "vectors.bin"
    path.write_bytes(damage)
    held = VectorFile(path)
    assert held.find(list(some("a"))) == {}
    held.keep(some("a"))
    assert len(VectorFile(path).find(list(some("a")))) == 1


def test_a_bit_that_fell_over_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "vectors.bin"
    VectorFile(path).keep(some("a"))
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    assert VectorFile(path).find(list(some("a"))) == {}


def test_the_file_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_file, "MOST", 2)
    path = tmp_path / "vectors.bin"
    VectorFile(path).keep(some("a", "b"))
    later = VectorFile(path)
    later.find([b"b_______________"])
    later.keep(some("c"))
    assert VectorFile(path).find(list(some("a", "b", "c"))).keys() == some("b", "c").keys()


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    VectorFile(tmp_path / "file" / "vectors.bin").keep(some("a"))


def test_vectors_of_a_model_of_another_width_make_room(tmp_path: Path) -> None:
    held = VectorFile(tmp_path / "vectors.bin")
    held.keep(some("a"))
    wider = {b"wider___________": np.ones(6, np.float32)}
    held.keep(wider)
    again = VectorFile(tmp_path / "vectors.bin")
    assert again.find([*some("a"), *wider]).keys() == wider.keys()
