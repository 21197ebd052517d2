from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialdesk.analysis.shipped_card import Figure, describe
from socialdesk.errors import ModelMissing

SHIPPED = Path(__file__).parents[3] / "models" / "default"

CARD = """# Card
Measured on 2026-11-22 with the graph that ships.

#### Brand mentions, own test part

| measure | n | **model** | SVM | en (n) |
| --- | --- | --- | --- | --- |
| sentiment macro F1 | 370 | 67.4 | 65.4 | 68.4 (177) |
| urgency quadratic kappa | 370 | 0.49 | 0.50 | |

#### Another table

| measure | n | **model** |
| --- | --- | --- |
| intent | 1 | 2 |
"""


def make(folder: Path, card: str | None = CARD) -> Path:
    section = {"socialdesk": {"name": "tiny", "version": "1.2.3"}}
    (folder / "config.json").write_text(json.dumps(section))
    if card is not None:
        (folder / "README.md").write_text(card)
    return folder


def test_the_card_is_read(tmp_path: Path) -> None:
    found = describe(make(tmp_path))
    assert (found.name, found.version, found.measured) == ("tiny", "1.2.3", "2026-11-22")
    assert found.figures == (
        Figure("sentiment macro F1", "370", "67.4"),
        Figure("urgency quadratic kappa", "370", "0.49"),
    )
    assert found.size == sum(path.stat().st_size for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    "card", [None, "", "#### Brand mentions, own test part\n", CARD.replace("measure", "x")]
)
def test_a_card_without_figures_says_none(tmp_path: Path, card: str | None) -> None:
    assert describe(make(tmp_path, card)).figures == ()


@pytest.mark.parametrize("config", [None, "{", "[]", '{"socialdesk": {}}'])
def test_a_directory_that_is_no_classifier_is_a_sentence(tmp_path: Path, config: str | None) -> None:
    if config is not None:
        (tmp_path / "config.json").write_text(config)
    with pytest.raises(ModelMissing, match="cannot be read"):
        describe(tmp_path)


def test_the_model_that_ships_has_figures() -> None:
    found = describe(SHIPPED)
    assert found.figures
    assert found.measured
    assert found.card.is_file()
