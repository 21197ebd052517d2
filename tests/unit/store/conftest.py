"""The scene, in memory and in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.store.scenery import Scene


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    yield made
    made.store.close()


@pytest.fixture
def file_scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "desk.sqlite")
    yield made
    made.store.close()
