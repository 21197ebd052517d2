"""PySide6 6.12.0 on Python 3.11 loses a reference to ``True`` with each emit, and the process aborts when
none is left (measured: style.md M1). The pin keeps that version out; this notices if one like it comes."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from 3.12 on")
def test_signals_keep_the_references_of_true() -> None:
    bell = Bell()
    heard: list[int] = []

    def hear() -> None:
        heard.append(1)

    bell.rung.connect(hear)
    before = sys.getrefcount(True)
    for _ in range(200):
        bell.rung.emit()
    assert sys.getrefcount(True) >= before - 5
    for _ in range(50):
        bell.rung.disconnect(hear)
        bell.rung.connect(hear)
    assert sys.getrefcount(True) >= before - 5
    assert len(heard) == 200
