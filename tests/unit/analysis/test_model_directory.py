from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.analysis.model_directory import MOST_PIECES, Masks, choose_weights, look, plain
from socialdesk.errors import ModelMissing
from tests import tiny_models

CARD = """---
language: en
license: cc-by-4.0
---
# A model
Invented for this test.
"""


def test_what_a_directory_says_of_itself(tmp_path: Path) -> None:
    card = look(tiny_models.make(tmp_path / "reviews-tiny", card=CARD))
    assert card.name == "reviews-tiny"
    assert card.kind == "BertForSequenceClassification"
    assert card.labels == ("negative", "neutral", "positive")
    assert card.named
    assert (card.weights, card.choices) == ("model.onnx", ("model.onnx",))
    assert card.licence == "cc-by-4.0"
    assert card.masks is Masks.NONE
    assert card.most_pieces == 64
    assert card.size == sum(
        (tmp_path / "reviews-tiny" / n).stat().st_size for n in ("model.onnx", "tokenizer.json")
    )
    assert not card.needs_torch
    assert card.title == f"reviews-tiny {card.revision}"


def test_a_card_without_a_licence_says_none(tmp_path: Path) -> None:
    assert look(tiny_models.make(tmp_path, card="# Licence\nlicense: mit\n")).licence == ""


def test_the_revision_changes_with_the_files(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path)
    first = look(folder).revision
    assert look(folder).revision == first
    tiny_models.make(tmp_path, says={"good": (0.0, 0.0, 1.0)})
    assert look(folder).revision != first


def files(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    return folder


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["onnx/model_quantized.onnx", "onnx/model.onnx", "model.safetensors"], "onnx/model.onnx"),
        (["model_quantized.onnx", "onnx/model.onnx"], "onnx/model.onnx"),
        (["onnx/model_quantized.onnx", "model.safetensors"], "onnx/model_quantized.onnx"),
        (["onnx/model_qint8_avx512_vnni.onnx", "onnx/model_fp16.onnx"], "onnx/model_qint8_avx512_vnni.onnx"),
        (["model.safetensors", "pytorch_model.bin"], "model.safetensors"),
        (["model.safetensors.index.json"], "model.safetensors.index.json"),
        (["onnx/model_fp16.onnx", "pytorch_model.bin", "../model.onnx"], ""),
        (["onnx/model_qint8/../../../../evil.onnx", "model_qint8/../../evil.onnx"], ""),
        ([], ""),
    ],
)
def test_which_weights_are_taken(names: list[str], chosen: str) -> None:
    assert choose_weights(names) == chosen


def test_other_weights_can_be_asked_for(tmp_path: Path) -> None:
    folder = files(tiny_models.make(tmp_path), "onnx/model_int8.onnx")
    assert look(folder).choices == ("model.onnx", "onnx/model_int8.onnx")
    assert look(folder, "onnx/model_int8.onnx").weights == "onnx/model_int8.onnx"
    with pytest.raises(ModelMissing, match=r"has no weights evil\.onnx"):
        look(folder, "evil.onnx")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("pytorch_model.bin", "can run program code when it is opened"),
        ("model.pkl", "can run program code when it is opened"),
        ("tf_model.h5", "TensorFlow, Flax or Rust"),
        ("model_q4.onnx", "made|for other machines"),
        ("notes.txt", "has no weights"),
    ],
)
def test_weights_that_cannot_be_used(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(ModelMissing, match=sentence):
        look(files(tiny_models.make(tmp_path, weights=""), name))


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"problem_type": "regression"}, "single number"),
        ({"id2label": {"0": "LABEL_0"}}, "single number"),
        ({"problem_type": "multi_label_classification"}, "several labels at once"),
        ({"auto_map": {"AutoModel": "modeling_own.OwnModel"}}, "program code of its own"),
        ({"attn_implementation": "stranger/kernel"}, "program code of its own"),
        ({"architectures": ["BertForMaskedLM"]}, "fills gaps in texts"),
        ({"architectures": ["BertForTokenClassification"]}, "marks single words"),
        ({"architectures": ["BertModel"]}, "has learned a language but no question yet"),
        ({"architectures": None, "id2label": None}, "does not sort texts into labels"),
        ({"id2label": {str(at): f"word {at}" for at in range(65)}}, "65 labels"),
        ({"id2label": {"0": "a", "2": "b"}}, "not numbered"),
        ({"id2label": {"zero": "a", "one": "b"}}, "not numbered"),
        ({"id2label": None, "num_labels": 1}, "single number"),
    ],
)
def test_models_that_do_not_fit(tmp_path: Path, config: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ModelMissing, match=sentence):
        look(tiny_models.make(tmp_path, **config))


def test_code_behind_the_tokenizer_is_refused_too(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path)
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"auto_map": {"AutoTokenizer": ["own.Own", None]}})
    )
    with pytest.raises(ModelMissing, match="program code of its own"):
        look(folder)


def test_places_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="There is no folder"):
        look(tmp_path / "nowhere")
    with pytest.raises(ModelMissing, match=r"has no config\.json"):
        look(tmp_path)
    (tmp_path / "adapter_config.json").write_text("{}")
    with pytest.raises(ModelMissing, match="adapter"):
        look(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, "\xff"])
def test_a_damaged_config_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelMissing, match=r"config\.json (cannot be read|does not hold)"):
        look(tmp_path)


def test_a_missing_tokenizer_is_a_sentence(tmp_path: Path) -> None:
    folder = tiny_models.make(tmp_path)
    (folder / "tokenizer.json").unlink()
    with pytest.raises(ModelMissing, match="no tokenizer"):
        look(folder)


def test_labels_without_names_are_numbered(tmp_path: Path) -> None:
    card = look(tiny_models.make(tmp_path, id2label=None, num_labels=3))
    assert card.labels == ("LABEL_0", "LABEL_1", "LABEL_2")
    assert not card.named


def test_labels_of_strangers_are_plain_and_distinct(tmp_path: Path) -> None:
    labels = {"0": "good\u202e\n", "1": "good", "2": "", "3": "x" * 500}
    card = look(tiny_models.make(tmp_path, id2label=labels))
    assert card.labels[:3] == ("good", "good (2)", "LABEL_2")
    assert len(card.labels[3]) == 60


@pytest.mark.parametrize(
    ("family", "places", "length", "pieces"),
    [
        ("roberta", 514, 512, MOST_PIECES),
        ("roberta", 130, 1e30, 128),
        ("bert", 130, 1e30, 130),
        ("bert", 512, 100, 100),
        ("bert", None, None, MOST_PIECES),
    ],
)
def test_how_much_of_a_text_is_read(
    tmp_path: Path, family: str, places: int | None, length: float | None, pieces: int
) -> None:
    folder = tiny_models.make(tmp_path, family=family, max_position_embeddings=places)
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": length}))
    assert look(folder).most_pieces == pieces


@pytest.mark.parametrize(
    ("name", "card", "masks"),
    [
        ("twitter-xlm-tiny", "", Masks.TWEET),
        ("bertweet-base-tiny", "", Masks.BERTWEET),
        ("tiny", "Preprocess: `'@user' if t.startswith('@')`", Masks.TWEET),
        ("reviews", "", Masks.NONE),
    ],
)
def test_whether_names_are_masked(tmp_path: Path, name: str, card: str, masks: Masks) -> None:
    assert look(tiny_models.make(tmp_path / name, card=card)).masks is masks


def test_a_model_of_a_hub_cache_has_its_name(tmp_path: Path) -> None:
    cached = tmp_path / "models--invented--tiny-sentiment" / "snapshots" / ("a1" * 20)
    assert look(tiny_models.make(cached)).name == "invented/tiny-sentiment"
    assert look(tiny_models.make(tmp_path / "invented--tiny")).name == "invented/tiny"


@pytest.mark.parametrize("name", ["../../elsewhere.safetensors", "/etc/model.safetensors", "a.bin", ""])
def test_an_index_that_points_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    folder = tiny_models.make(tmp_path, weights="")
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": name}}))
    with pytest.raises(ModelMissing, match="does not name the model's weights properly"):
        look(folder)


@given(st.text(max_size=300))
def test_plain_is_one_short_printable_line(text: str) -> None:
    line = plain(text)
    assert len(line) <= 60
    assert line.isprintable()
