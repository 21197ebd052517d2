"""The import contracts of pyproject.toml hold, and would notice if they did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLANTED = {
    "cli/planted.py": "import socialdesk.desktop",
    "domain/planted.py": "import numpy",
    "query/planted.py": "import socialdesk.store",
    "services/planted.py": "import sqlite3",
    "services/planted_later.py": "def later():\n    import onnxruntime",
    "store/planted.py": "import PySide6",
    "sources/planted.py": "import socialdesk.services",
    "sources/planted_twin.py": "import socialdesk.sources.mastodon",
}


def contracts(root: Path) -> subprocess.CompletedProcess[str]:
    """Check the package below ``root`` in a process of its own, where it is the one that is found."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from importlinter.cli import lint_imports\n"
        "sys.exit(lint_imports(config_filename=sys.argv[1] + '/pyproject.toml', no_cache=True))"
    )
    return subprocess.run(
        [sys.executable, "-c", program, root], cwd=root, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "socialdesk", tmp_path / "socialdesk", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold() -> None:
    done = contracts(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_planted_breaches_are_reported(copy: Path) -> None:
    for path, line in PLANTED.items():
        (copy / "socialdesk" / path).write_text(f"{line}\n")
    done = contracts(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    for path in PLANTED:
        assert f"socialdesk.{path.removesuffix('.py').replace('/', '.')} -> " in done.stdout, path


def test_a_module_without_a_place_is_reported(copy: Path) -> None:
    (copy / "socialdesk" / "helpers.py").write_text("")
    done = contracts(copy)
    assert done.returncode == 1
    assert "helpers" in done.stdout
