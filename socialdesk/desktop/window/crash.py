"""What happens to a bug: a dialog with the traceback to copy, instead of silence."""

from __future__ import annotations

import logging
import platform
import re
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from socialdesk import __version__
from socialdesk.desktop.keys import hint
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.words import tr

log = logging.getLogger(__name__)

_SECRETS = re.compile(
    r"(?i)((?:access|refresh|bearer|auth|api|client|app)?[_ -]?"
    r"(?:token|secret|passw(?:or)?d|key|authorization|cookie)"
    r"[\"']?\s*[:=]\s*)([\"'][^\"'\n]*[\"']|(?:Bearer\s+)?[^\s,;)}\]]+)"
)
_LONG = re.compile(r"\b(?=[\w\-]*\d)(?=[\w\-]*[A-Za-z])[\w\-]{32,}\b")


def without_secrets(text: str) -> str:
    """``text`` with everything that looks like a key, token or password replaced."""
    return _LONG.sub("[removed]", _SECRETS.sub(r"\1[removed]", text))


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a person can paste into an issue: versions and traceback, no values of variables."""
    lines = traceback.format_exception(kind, error, trace)
    head = (
        f"SocialDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    return without_secrets(head + "\n\n" + "".join(lines))


class CrashDialog(Dialog):
    """Says that something broke in SocialDesk, what was lost (nothing stored), and offers the report."""

    def __init__(self, text: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something broke"))
        self.setObjectName("crash")
        self.resize(640, 420)
        self.text = text
        title = QLabel(tr("Something broke in SocialDesk"))
        title.setProperty("role", "title")
        said = QLabel(
            tr(
                "What you have stored and approved is safe. You can go on; if it happens again, "
                "copy the report and send it to us. Keys are taken out; look through it before you send it."
            )
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setProperty("role", "mute")
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Report"))
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self._copy)
        copy.setToolTip(hint(copy.text(), "Ctrl+C"))
        QShortcut(QKeySequence("Ctrl+C"), self, self._copy)
        close.clicked.connect(self.accept)
        close.setProperty("role", "primary")
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (title, said, shown, buttons):
            layout.addWidget(part)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


class CrashHook:
    """`sys.excepthook` of the window. One dialog at a time: a storm of one bug is one dialog and a log."""

    def __init__(self) -> None:
        self._before = sys.excepthook
        self._open: CrashDialog | None = None

    def install(self) -> None:
        sys.excepthook = self

    def remove(self) -> None:
        sys.excepthook = self._before

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("A bug reached the window", exc_info=(kind, error, trace))
        self._before(kind, error, trace)
        if self._open is None and QApplication.instance() is not None:
            self._open = CrashDialog(report(kind, error, trace))
            self._open.finished.connect(self._closed)
            self._open.show()

    def _closed(self) -> None:
        self._open = None
