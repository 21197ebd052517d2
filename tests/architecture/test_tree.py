"""What must not be in a tracked file: package registries, machine paths, keys, big blobs."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Spelled in two parts, so that this file passes its own test.
HOSTS = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npmmirror" + ".com",
    "download.pytorch" + ".org",
    "conda.anaconda" + ".org",
]
PATHS = re.compile(r"(?<![\w.:/-])/(?:work|root|home/(?!you\b)\w+|Users/(?!you\b)\w+|opt/wheels)/")
INDEX = re.compile(r"^\s*--?(?:i|index-url|extra-index-url|find-links|trusted-host)\b", re.MULTILINE)
KEYS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----|\bghp_\w{30,}|\bAKIA(?!ABCDEFGH)[0-9A-Z]{16}\b|\bxox[bp]-\w{10,}"
)
LARGEST = 60 * 1024 * 1024  # the classifier's weights are the largest thing here


def tracked() -> list[Path]:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    said = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    paths = [ROOT / name for name in said.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def texts() -> list[tuple[str, str]]:
    found = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            found.append((str(path.relative_to(ROOT)), data.decode("utf-8", "replace")))
    return found


def test_no_registry_is_named() -> None:
    assert not [(name, host) for name, text in texts() for host in HOSTS if host in text]


def test_no_path_of_one_machine() -> None:
    assert not [(name, found[0]) for name, text in texts() if (found := PATHS.search(text))]


def test_no_key() -> None:
    assert not [name for name, text in texts() if KEYS.search(text)]


def test_pins_name_no_index_and_carry_hashes() -> None:
    for pinned in ("requirements/run.txt", "requirements/dev.txt", "models/recipe/requirements.txt"):
        text = (ROOT / pinned).read_text()
        assert not INDEX.search(text)
        assert "://" not in text
        pins = re.findall(r"^([\w.\-\[\]]+)==\S+.*\\\n    --hash=sha256:", text, re.MULTILINE)
        names = re.findall(r"^[A-Za-z][^\s=]*==", text, re.MULTILINE)
        assert len(pins) == len(names) > 20


def test_every_dependency_is_pinned() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for part, wanted in (
        ("run", project["dependencies"]),
        ("dev", project["optional-dependencies"]["dev"]),
    ):
        pinned = set(
            re.findall(r"^([A-Za-z0-9_.\-]+)==", (ROOT / "requirements" / f"{part}.txt").read_text(), re.M)
        )
        plain = {re.sub(r"[-_.]+", "-", name).lower() for name in pinned}
        for requirement in wanted:
            name = re.match(r"[A-Za-z0-9_.\-]+", requirement)
            assert name
            assert re.sub(r"[-_.]+", "-", name[0]).lower() in plain, f"{requirement} is not in {part}.txt"


def test_nothing_huge_is_tracked() -> None:
    assert not [str(path) for path in tracked() if path.stat().st_size > LARGEST]
