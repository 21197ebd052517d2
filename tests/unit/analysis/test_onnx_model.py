"""A model directory that is not whole is refused with a sentence for the person."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.analysis import load
from socialdesk.analysis.onnx_model import _by_length
from socialdesk.errors import ModelMissing

SHIPPED = Path(__file__).parents[3] / "models" / "default"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A copy of the shipped directory, to be damaged."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "model"))


def _refused(directory: Path) -> str:
    with pytest.raises(ModelMissing) as caught:
        load(directory)
    message = str(caught.value)
    assert str(directory) in message
    assert "settings" in message
    return message


def test_there_is_no_directory(tmp_path: Path) -> None:
    assert "no classifier" in _refused(tmp_path / "nowhere")


def test_the_path_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("not a model")
    _refused(path)


@pytest.mark.parametrize("name", ["model.onnx", "config.json", "tokenizer.json"])
def test_a_file_is_missing(directory: Path, name: str) -> None:
    (directory / name).unlink()
    _refused(directory)


@pytest.mark.parametrize("name", ["model.onnx", "config.json", "tokenizer.json"])
def test_a_file_is_damaged(directory: Path, name: str) -> None:
    path = directory / name
    path.write_bytes(path.read_bytes()[:1_000])
    _refused(directory)


def test_the_configuration_is_of_another_kind_of_model(directory: Path) -> None:
    path = directory / "config.json"
    config = json.loads(path.read_text())
    del config["socialdesk"]
    path.write_text(json.dumps(config))
    _refused(directory)


def test_the_shipped_directory_is_small_and_has_a_card() -> None:
    files = [path for path in SHIPPED.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 40_000_000
    card = (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert card.startswith("---\n")
    assert "license" in card.split("---")[1]


@given(lengths=st.lists(st.integers(1, 700), max_size=80))
def test_a_batch_is_small_and_every_text_is_in_one(lengths: list[int]) -> None:
    batches = list(_by_length([[7] * length for length in lengths]))
    assert sorted(at for batch in batches for at in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch) == 1 or len(batch) * max(lengths[at] for at in batch) <= 512


def test_importing_the_package_brings_in_no_runtime() -> None:
    heavy = ["numpy", "onnxruntime", "transformers", "tokenizers", "py3langid"]
    code = (
        "import sys, socialdesk.analysis, socialdesk.analysis.text, socialdesk.analysis.language\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_is_kept_or_told_of_who_uses_it(tmp_path: Path) -> None:
    """The runtime would keep a number for the machine in the home folder, and what to send with it."""
    code = (
        "import pathlib, sys; from socialdesk.analysis import load\n"
        "load(pathlib.Path(sys.argv[1])).classify(['hi'])"
    )
    environment = {"PATH": "", "HOME": str(tmp_path), "ORT_DISABLE_TELEMETRY": "0"}
    subprocess.run(
        [sys.executable, "-c", code, str(SHIPPED)], check=True, env=environment, cwd=SHIPPED.parents[1]
    )
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []
