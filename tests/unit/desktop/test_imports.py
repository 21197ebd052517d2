"""What the window imports is not read as text."""

from __future__ import annotations

import linecache
import sys
from pathlib import Path

import pytest

from socialdesk.desktop import imports


def test_the_source_of_an_imported_module_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert imports.__name__ in sys.modules
    written = tmp_path / "imported_beside_the_window.py"
    written.write_text('"""Speaks of PySide6."""\n', encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, written.stem, sys)  # so that it is gone again afterwards
    del sys.modules[written.stem]
    __import__(written.stem)  # as the statement does it: importlib is not looked at
    assert sys.modules[written.stem].__file__ == str(written)
    assert str(written) not in linecache.cache
