from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from socialdesk.analysis.checkpoint import Checkpoint, written_for
from socialdesk.analysis.model_directory import Masks, look
from socialdesk.errors import ModelMissing
from tests import tiny_models

SAYS = {"good": (0.0, 0.0, 3.0), "bad": (4.0, 0.0, 0.0), "@user": (0.0, 5.0, 0.0), "http": (0.0, 0.5, 0.0)}
HAS_TORCH = importlib.util.find_spec("torch") is not None


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Checkpoint:
    return Checkpoint.open(look(tiny_models.make(tmp_path_factory.mktemp("tiny"), says=SAYS)))


@pytest.mark.parametrize(
    ("family", "tokenizer"),
    [
        ("bert", "tokenizer.json"),
        ("bert", "vocab.txt"),
        ("distilbert", "tokenizer.json"),
        ("distilbert", "vocab.txt"),
        ("roberta", "tokenizer.json"),
        ("roberta", "vocab.json"),
        ("xlm-roberta", "tokenizer.json"),
    ],
)
def test_each_family_runs_from_its_files(tmp_path: Path, family: str, tokenizer: str) -> None:
    folder = tiny_models.make(tmp_path / "m", says=SAYS, family=family, tokenizer=tokenizer)
    model = Checkpoint.open(look(folder))
    answers = model.logits(["the parcel is good", "the parcel is bad good", ""])
    assert answers == pytest.approx(np.array([[0, 0, 3], [4, 0, 3], [0, 0, 0]], dtype=np.float32), abs=1e-5)


def test_answers_keep_the_order_whatever_the_lengths(tiny: Checkpoint) -> None:
    texts = ["bad " * count + "the " * (40 - count) for count in range(40)]
    assert list(tiny.logits(texts)[:, 0]) == [4.0 * count for count in range(40)]


def test_no_texts_no_answers(tiny: Checkpoint) -> None:
    assert tiny.logits([]).shape == (0, 3)


def test_a_long_text_is_cut_to_what_the_model_reads(tiny: Checkpoint) -> None:
    [[negative, _, _]] = tiny.logits(["bad " * 5_000])
    assert negative == 4.0 * (64 - 2)


@given(text=st.text(max_size=300))
@hypothesis_settings(max_examples=60)
def test_any_text_is_only_text(tiny: Checkpoint, text: str) -> None:
    assert np.isfinite(tiny.logits([text, "\ud800", "\x00"])).all()


def test_threads_may_ask_at_once(tiny: Checkpoint) -> None:
    texts = [f"good {'the ' * count}" for count in range(30)]
    expected, found = tiny.logits(texts), list[np.ndarray]()
    threads = [threading.Thread(target=lambda: found.append(tiny.logits(texts))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all((each == expected).all() for each in found)


def test_names_and_links_are_written_as_the_model_saw_them() -> None:
    text = "@Lumi  look: https://lumi.example/x www.lumi.example @ not#tag"
    assert written_for(Masks.NONE, text) == text
    assert written_for(Masks.TWEET, text) == "@user look: http http @ not#tag"
    assert written_for(Masks.BERTWEET, text) == "@USER look: HTTPURL HTTPURL @ not#tag"
    assert written_for(Masks.NONE, "a\x00b\ud800") == "a b\ufffd"


def test_a_tweet_model_reads_masked_names(tmp_path: Path) -> None:
    says = {"@user": (0.0, 5.0, 0.0)}
    tweets = Checkpoint.open(
        look(tiny_models.make(tmp_path / "twitter-tiny", says=says, family="xlm-roberta"))
    )
    plain = Checkpoint.open(look(tiny_models.make(tmp_path / "plain-tiny", says=says, family="xlm-roberta")))
    assert tweets.logits(["@lumi hello"])[0, 1] == 5.0
    assert plain.logits(["@lumi hello"])[0, 1] == 0.0


def test_extra_inputs_of_a_graph_are_given(tmp_path: Path) -> None:
    inputs = ("input_ids", "attention_mask", "token_type_ids", "position_ids")
    folder = tiny_models.make(tmp_path, says=SAYS, inputs=inputs)
    assert Checkpoint.open(look(folder)).logits(["good", "bad bad"]).tolist() == [[0, 0, 3], [8, 0, 0]]


@pytest.mark.parametrize("sizes", [(1, "pieces"), ("n", 12), (4, 12)])
def test_a_graph_of_fixed_sizes_is_filled_up(tmp_path: Path, sizes: tuple[int | str, int | str]) -> None:
    folder = tiny_models.make(tmp_path)
    rows = [[0.0, 0.0, 0.0] for _ in range(16)]
    rows[5] = [0.0, 0.0, 3.0]  # "good", the first word after five special pieces
    (folder / "model.onnx").write_bytes(tiny_models.graph(rows, sizes=sizes))
    model = Checkpoint.open(look(folder))
    found = model.logits(["good"] * 5 + ["bad"] + ["good " * 30])
    assert found[:, 2].tolist()[:6] == [3.0] * 5 + [0.0]
    assert found[6, 2] == (30.0 if sizes[1] == 12 else 90.0)


def test_a_graph_that_wants_something_else_is_refused(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path, inputs=("input_ids", "attention_mask", "pixel_values"))
    with pytest.raises(ModelMissing, match=r"want pixel_values, which SocialDesk cannot give"):
        Checkpoint.open(look(folder))


def test_a_graph_with_other_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="do not answer with 3 labels"):
        Checkpoint.open(look(tiny_models.make(tmp_path, outputs=5)))


def test_damaged_weights_are_refused(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path)
    (folder / "model.onnx").write_bytes(b"\x08\x08not a graph")
    with pytest.raises(ModelMissing, match="cannot be read"):
        Checkpoint.open(look(folder))


@pytest.mark.parametrize("where", ["../outside.bin", "{absolute}/outside.bin"])
def test_weights_that_point_out_of_the_folder_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """A graph may keep its numbers in a file beside it; one elsewhere would read whatever lies there."""
    folder, whole = tiny_models.make(tmp_path / "m"), tiny_models.tensor
    where = where.format(absolute=tmp_path)

    def elsewhere(name: str, sizes: Sequence[int], kind: int, data: bytes) -> bytes:
        if name != "rows":
            return whole(name, sizes, kind, data)
        (folder / where).write_bytes(data)
        return tiny_models.tensor_in_file(name, sizes, kind, where)

    monkeypatch.setattr(tiny_models, "tensor", elsewhere)
    (folder / "model.onnx").write_bytes(tiny_models.graph([[1.0, 2.0, 3.0]] * 16))
    with pytest.raises(ModelMissing, match="cannot be read"):
        Checkpoint.open(look(folder))
    where = "model.onnx_data"
    (folder / "model.onnx").write_bytes(tiny_models.graph([[1.0, 2.0, 3.0]] * 16))
    assert Checkpoint.open(look(folder)).logits(["good"]).tolist() == [[3.0, 6.0, 9.0]]


def test_a_damaged_tokenizer_is_refused(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path)
    (folder / "tokenizer.json").write_text("{")
    with pytest.raises(ModelMissing, match="tokenizer"):
        Checkpoint.open(look(folder))


def test_a_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="belong to different models"):
        Checkpoint.open(look(tiny_models.make(tmp_path, vocab_size=7)))


def test_a_graph_smaller_than_its_tokenizer_is_refused(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path, vocab_size=None)
    (folder / "model.onnx").write_bytes(tiny_models.graph([[0.0, 0.0, 0.0]]))
    with pytest.raises(ModelMissing, match="cannot be run"):
        Checkpoint.open(look(folder))


def test_weights_with_no_numbers_are_refused(tmp_path: Path) -> None:
    nothing = (float("nan"),) * 3
    folder = tiny_models.make(tmp_path, says={"thank": nothing, "you": nothing, "!": nothing})
    with pytest.raises(ModelMissing, match="damaged"):
        Checkpoint.open(look(folder))


def test_opening_asks_the_network_for_nothing(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path / "m", says=SAYS)
    program = (
        "import socket, sys, pathlib\n"
        "def refuse(*_, **__): raise SystemExit('spoke to the network')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from socialdesk.analysis.checkpoint import Checkpoint\n"
        "from socialdesk.analysis.model_directory import look\n"
        "print(Checkpoint.open(look(pathlib.Path(sys.argv[1]))).logits(['good']).tolist())\n"
    )
    environment = {"PATH": "", "HF_HUB_OFFLINE": "0", "HOME": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True, text=True, env=environment, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert said.stdout.strip() == "[[0.0, 0.0, 3.0]]", said.stderr


# --- PyTorch -----------------------------------------------------------------------------------------


def test_what_to_install_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tiny_models.make(tmp_path, weights="")
    (folder / "model.safetensors").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ModelMissing, match=r"pip install 'socialdesk\[torch\]'"):
        Checkpoint.open(look(folder))


def test_a_missing_part_of_the_weights_is_named(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path, weights="")
    (folder / "model.safetensors.index.json").write_text(
        json.dumps({"weight_map": {"a": "model-00001-of-00002.safetensors"}})
    )
    with pytest.raises(ModelMissing, match=r"model-00001-of-00002\.safetensors is missing"):
        Checkpoint.open(look(folder))


needs_torch = pytest.mark.skipif(not HAS_TORCH, reason="PyTorch is not installed")


@needs_torch
@pytest.mark.parametrize("family", list(tiny_models.FAMILIES))
def test_safetensors_run_on_pytorch(tmp_path: Path, family: str) -> None:
    import torch
    from transformers import AutoConfig, AutoModelForSequenceClassification

    folder = tiny_models.make(tmp_path / "m", family=family, weights="")
    torch.manual_seed(5)
    made = AutoModelForSequenceClassification.from_config(  # type: ignore[no-untyped-call]
        AutoConfig.from_pretrained(folder)
    ).eval()
    made.save_pretrained(folder)
    model = Checkpoint.open(look(folder))
    assert model.card.needs_torch
    texts = ["the parcel is good", "bad", "", "the " * 500]
    answers = model.logits(texts)
    assert np.isfinite(answers).all()
    assert answers[1] == pytest.approx(model.logits(["bad"])[0], abs=1e-5)  # padding says nothing
    ids = torch.tensor(model._tokenizer(["bad"])["input_ids"])
    with torch.no_grad():
        assert answers[1] == pytest.approx(made(ids).logits.numpy()[0], abs=1e-5)


@needs_torch
def test_weights_without_a_classifier_are_refused(tmp_path: Path) -> None:
    from transformers import AutoConfig, AutoModel

    folder = tiny_models.make(tmp_path / "m", weights="")
    kept = (folder / "config.json").read_text()
    base = AutoModel.from_config(AutoConfig.from_pretrained(folder))  # type: ignore[no-untyped-call]
    base.save_pretrained(folder)
    (folder / "config.json").write_text(kept)
    with pytest.raises(ModelMissing, match=r"lack .* parts of a classifier"):
        Checkpoint.open(look(folder))
