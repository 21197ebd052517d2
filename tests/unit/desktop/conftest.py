"""Words in English, whatever a test before has spoken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop.words import language


@pytest.fixture(autouse=True)
def _english(qapp: QApplication, settings: Settings) -> None:
    language.use("en", qapp, settings.resources)
