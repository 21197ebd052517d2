from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.config import Settings
from socialdesk.desktop import notices
from socialdesk.desktop.addresses import suspicious
from socialdesk.desktop.notices import AddressDialog, ascii_address
from socialdesk.desktop.theme import Theme


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)


@pytest.mark.parametrize(
    ("url", "odd"),
    [
        ("https://example.org/a", False),
        ("http://example.org/a", True),
        ("https://bank.example@evil.example/", True),
        ("https://xn--80ak6aa92e.example/", True),
        ("https://аpple.example/", True),
    ],
)
def test_addresses_that_want_a_second_look(url: str, odd: bool) -> None:
    assert bool(suspicious(url)) is odd


def test_look_alike_letters_are_shown_as_what_they_are() -> None:
    assert "xn--" in ascii_address("https://аpple.example/")
    assert ascii_address("https://example.org/a b") == "https://example.org/a%20b"


@pytest.mark.parametrize(
    ("url", "opens"),
    [("https://example.org/", True), ("javascript:alert(1)", False), ("file:///etc/passwd", False)],
)
def test_only_the_web_is_opened_and_only_when_told(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, url: str, opens: bool
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = AddressDialog(url, theme)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(ascii_address(url) == text for text in labels)
    assert opened == []
    button = next(b for b in dialog.findChildren(QPushButton) if b.property("role") == "primary")
    assert button.isEnabled() is opens
    dialog._open()
    assert opened == ([url] if opens else [])
    notices.open_in_browser(url)
    assert len(opened) == (2 if opens else 0)


def test_copying_an_address(theme: Theme, qtbot: QtBot) -> None:
    dialog = AddressDialog("https://example.org/copy", theme)
    dialog._copy()
    assert QGuiApplication.clipboard().text() == "https://example.org/copy"
