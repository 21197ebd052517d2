"""What may not be loaded before it is wanted: each of these costs a visible part of a second."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    *("onnxruntime", "transformers", "tokenizers", "torch", "numpy", "lingua"),
    *("httpx", "requests", "tweepy", "praw", "atproto", "mastodon", "feedparser", "apscheduler"),
    *("keyring", "cryptography", "PySide6", "pyqtgraph", "sqlite_utils", "lark", "holidays"),
}


def loaded_after(program: str) -> set[str]:
    listing = "\nimport sys; print('\\n'.join(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", program + listing], capture_output=True, text=True, check=True
    ).stdout
    return {name.partition(".")[0] for name in said.splitlines()}


@pytest.mark.parametrize(
    "program",
    [
        "import socialdesk.app",
        "import socialdesk.app\nassert socialdesk.app.main(['--version']) == 0",
        "import socialdesk.app\nassert socialdesk.app.main(['--help']) == 0",
        "import socialdesk.app\nassert socialdesk.app.main(['sources', 'add', '--help']) == 0",
    ],
    ids=["import", "version", "help", "help of a command"],
)
def test_nothing_heavy_is_loaded(program: str) -> None:
    assert not loaded_after(program) & HEAVY
