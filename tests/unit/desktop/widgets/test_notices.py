from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.config import Settings
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import notices
from socialdesk.desktop.widgets.addresses import suspicious
from socialdesk.desktop.widgets.notices import AddressDialog, Countdown, Toast, ascii_address


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


def test_a_countdown_ends_and_never_grows(theme: Theme, qtbot: QtBot) -> None:
    left = Countdown(theme)
    qtbot.addWidget(left)
    left.begin(0.4)
    assert left.seconds == 1
    qtbot.waitUntil(lambda: left.seconds == 0, timeout=10_000)
    for whole in (9, 61, 3600):  # "61 s" is "1 min", and "59 s" after that
        left.begin(whole)
        said = {left._said(seconds) for seconds in range(whole + 1)}
        assert max(map(theme.metrics(12).horizontalAdvance, said)) < left.width()
    left.stop()


def test_only_what_can_be_undone_counts(theme: Theme, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(600, 300)
    around.show()
    toast = Toast(theme, around)
    toast.say("Skipped.", list, 8)
    assert toast.left.isVisible()
    assert toast.left.seconds == 8
    assert toast.accessibleName() == "Skipped."
    assert toast.left.accessibleName() == ""  # nobody hears each second
    toast.say("Kept.", None, 8)
    assert not toast.left.isVisible()
    toast.vanish()
