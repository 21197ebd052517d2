from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from socialdesk.desktop.window.crash import CrashDialog, CrashHook, report, without_secrets


@pytest.mark.parametrize(
    "text",
    [
        'token="s3cret-value"',
        "{'access_token': 's3cret-value'}",
        "Authorization: Bearer s3cret-value",
        "password=s3cret-value&x=1",
        "api_key = s3cret-value",
        "client_secret: s3cret-value",
        "https://example.org/?q=AKs3cretvalue0123456789abcdefghijklmnop",
    ],
)
def test_secrets_are_taken_out(text: str) -> None:
    clean = without_secrets(text)
    assert "s3cret" not in clean
    assert "[removed]" in clean


@given(st.text())
def test_any_text_can_be_cleaned(text: str) -> None:
    assert isinstance(without_secrets(text), str)


def test_ordinary_words_stay() -> None:
    said = 'File "queue.py", line 12, in _load: KeyError: 7'
    assert without_secrets(said) == said


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_bug_opens_one_dialog_with_a_report_to_copy(qtbot: QtBot, expect_log) -> None:  # type: ignore[no-untyped-def]
    expect_log("A bug reached the window")
    hook = CrashHook()
    hook._before = lambda *_: None
    try:
        raise KeyError("token=abc123")
    except KeyError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    hook(kind, error, trace)
    first = hook._open
    assert isinstance(first, CrashDialog)
    hook(kind, error, trace)
    assert hook._open is first
    first._copy()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied
    assert "test_crash.py" in copied
    assert "abc123" not in copied
    first.accept()
    assert hook._open is None


def test_the_report_names_versions() -> None:
    assert report(ValueError, ValueError("x"), None).startswith("SocialDesk ")
