"""The front door: make, the continuous integration script, main.py, and what the package says it needs."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ["run", "demo", "test", "check", "test-live", "bench", "screens", "pins"]

needs_make = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


def make(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["make", *words], cwd=ROOT, capture_output=True, text=True, check=False)


@needs_make
def test_make_says_what_it_can_do() -> None:
    said = make("help").stdout
    documented = (ROOT / "docs" / "development.md").read_text()
    for target in TARGETS:
        assert f"make {target}" in said
        assert f"`make {target}`" in documented


@needs_make
def test_an_old_or_missing_python_is_named_with_what_to_do(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = "--version" ] && echo "Python 3.9.2"\nexit 1\n')
    old.chmod(0o755)
    for python, found in ((str(old), "Python 3.9.2"), ("/nowhere/python3", "none")):
        done = make("need-python", f"PYTHON={python}")
        assert done.returncode != 0
        assert "3.11 or newer" in done.stderr
        assert found in done.stderr
        assert "PYTHON=" in done.stderr


@needs_make
def test_make_installs_by_hash_and_tests_without_the_live_ones(tmp_path: Path) -> None:
    lines = make("-n", "test", f"VENV={tmp_path / 'venv'}").stdout
    assert "-m venv" in lines
    assert lines.count("--require-hashes -r requirements/") == 2
    assert "--no-build-isolation --no-deps -e ." in lines  # else the build back end comes unpinned
    assert "QT_QPA_PLATFORM=offscreen" in lines
    assert '-m "not live"' in lines


def test_continuous_integration_runs_the_same_line() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert re.search(r"^(exec )?make test$", script.read_text(), re.MULTILINE)


def test_main_is_the_installed_command() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "--version"], capture_output=True, text=True, check=True, cwd="/"
    )
    assert done.stdout.startswith("SocialDesk ")


def test_every_import_is_declared() -> None:
    """What is imported comes with what `pyproject.toml` names, not with somebody else's dependency."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["torch"]]
    declared = {plain(found[0]) for each in named if (found := re.match(r"[\w.\-]+", each))}
    homes = packages_distributions()
    missing = {}
    for path in (ROOT / "socialdesk").rglob("*.py"):
        for name in imported(path):
            if name in sys.stdlib_module_names or name in (
                "socialdesk",
                "shiboken6",
            ):  # it comes with PySide6
                continue
            if not declared & {plain(each) for each in homes.get(name, [name])}:
                missing[name] = str(path.relative_to(ROOT))
    assert not missing


def plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def test_the_environment_is_what_the_pins_say() -> None:
    """Tests in an environment that drifted from the pins prove nothing about a fresh start."""
    pins = re.findall(
        r"^([A-Za-z0-9_.\-]+==[^\\\n]+)", (ROOT / "requirements" / "dev.txt").read_text(), re.MULTILINE
    )
    wanted = [each for each in map(Requirement, pins) if not each.marker or each.marker.evaluate()]
    other = {}
    for each in wanted:
        try:
            found = version(each.name)
        except PackageNotFoundError:
            found = "nothing"
        if not each.specifier.contains(found):
            other[str(each)] = found
    assert len(wanted) > 100
    assert not other, "run `make test`, which installs the pins first"
