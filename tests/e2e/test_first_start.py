"""main.py as a person starts it, with the shipped model, on a machine with no display and no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def socialdesk(workspace: Path, *words: str, stdin: str = "", expect: int = 0) -> str:
    env = {**os.environ, "COLUMNS": "160", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        env.pop(name, None)
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--workspace", str(workspace), *words],
        env=env, input=stdin, capture_output=True, text=True, timeout=110, check=False, cwd=workspace.parent,
    )  # fmt: skip
    assert done.returncode == expect, done.stderr + done.stdout
    return done.stdout


def told(workspace: Path, *words: str) -> Any:
    return json.loads(socialdesk(workspace, *words, "--json"))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace after the first start, with what it said and drew."""
    folder = tmp_path_factory.mktemp("first") / "workspace"
    said = socialdesk(folder)
    (folder.parent / "said.txt").write_text(said, "utf-8")
    return folder


def test_the_first_start_does_the_whole_job(workspace: Path) -> None:
    said = (workspace.parent / "said.txt").read_text("utf-8")
    assert "invented brand" in said
    assert "→" in said  # the best draft of each mention
    picture = workspace / "window.png"
    assert str(picture) in said
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_queue_is_sorted_with_reasons_that_add_up(workspace: Path) -> None:
    rows = told(workspace, "queue", "--limit", "20")
    assert len(rows) == 20
    assert [row["priority"] for row in rows] == sorted((row["priority"] for row in rows), reverse=True)
    for row in rows:
        assert row["priority"] == sum(reason["points"] for reason in row["reasons"])
        assert row["sentiment"] in ("negative", "neutral", "positive")


def test_a_reply_is_approved_held_and_sent_once(workspace: Path) -> None:
    [first] = told(workspace, "queue", "intent:praise platform:x", "--limit", "1")
    socialdesk(workspace, "approve", str(first["id"]), "--accept")
    (workspace / "settings.toml").write_text("hold_seconds = 0\n", "utf-8")
    [second] = told(workspace, "queue", "intent:praise platform:x", "--limit", "1")
    assert second["id"] != first["id"]
    socialdesk(workspace, "approve", str(second["id"]), "--accept")
    socialdesk(workspace, "send")
    socialdesk(workspace, "send")
    states = {reply["mention_id"]: reply["state"] for reply in told(workspace, "outbox")}
    assert states[second["id"]] == "sent"
    kept = json.loads((workspace / "demo" / "x.json").read_text("utf-8"))["sent"]
    assert len({each["key"] for each in kept}) == len(kept)
    assert sum(second["url"].endswith(each["to"]) for each in kept) == 1


def test_the_filters_want_no_workspace(tmp_path: Path) -> None:
    lines = '{"text": "Kargom 6 gündür gelmedi, rezalet!"}\n{"text": "Thank you, lovely coffee"}\n'
    out = [
        json.loads(line) for line in socialdesk(tmp_path / "none", "classify", "-", stdin=lines).splitlines()
    ]
    assert [each["sentiment"] for each in out] == ["negative", "positive"]
    assert all({"urgency", "intent", "needs_reply", "scores", "reasons"} <= each.keys() for each in out)
    asked = '{"text": "My parcel is six days late", "platform": "x", "author": "Elif Demir"}\n'
    [drafts] = [
        json.loads(line) for line in socialdesk(tmp_path / "none", "suggest", "-", stdin=asked).splitlines()
    ]
    assert 1 <= len(drafts["suggestions"]) <= 3
    assert not (tmp_path / "none").exists()
