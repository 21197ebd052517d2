from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk import analysis
from socialdesk.config import load_settings
from socialdesk.domain.classification import Head
from socialdesk.services.hub import Hub, HubFile, Offer
from tests import tiny_models
from tests.stage import a_desk
from tests.unit.analysis.test_taken_over import Shipped
from tests.unit.cli.conftest import Terminal


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    says = {"thanks": (0.0, 6.0), "late": (6.0, 0.0)}
    return str(tiny_models.make(tmp_path / "tiny", ("NEG", "POS"), says, card="---\nlicense: mit\n---\n"))


@pytest.fixture
def judged(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Three mentions, of which a person corrected one and confirmed one."""
    monkeypatch.setattr(analysis, "shipped", lambda _: Shipped())
    settings = load_settings(busy.workspace, env={})
    with a_desk(settings, busy.clock, busy.theatre) as desk:
        brand = desk.inbox.brands()[0]
        for row in desk.inbox.page(brand.id):
            if "late" in row.excerpt or "thanks" in row.excerpt:
                right = "negative" if "late" in row.excerpt else "neutral"
                desk.triage.correct(row.id, Head.SENTIMENT, right, "Deniz")
    return busy


def test_what_answers_now(terminal: Terminal) -> None:
    said = terminal("model", "--json").data
    assert [each["head"] for each in said["heads"]] == [str(head) for head in Head]
    assert all(each["own"] is None for each in said["heads"])
    assert said["shipped"]["figures"]
    text = terminal("model").out
    assert "(shipped)" in text
    assert "sentiment macro F1" in text


def test_a_folder_is_inspected(terminal: Terminal, tiny: str) -> None:
    said = terminal("model", "inspect", tiny, "--json").data
    assert said["labels"] == ["NEG", "POS"]
    assert said["licence"] == "mit"
    assert said["guesses"] == {"sentiment": {"NEG": "negative", "POS": "positive"}}
    shown = terminal("model", "inspect", tiny).out
    assert "runs on what is installed" in shown
    assert "licence mit" in shown


def test_a_folder_that_cannot_be_used_says_why(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal("model", "inspect", str(tmp_path))
    assert said.code == 78
    assert "has no config.json" in said.err


def test_two_models_are_compared(judged: Terminal, tiny: str) -> None:
    said = judged("model", "compare", tiny, "--json").data
    assert (said["judged"], said["confirmed"], said["changed"], said["others"]) == (2, 1, 1, 1)
    assert said["caveats"][:2] == ["thin", "changed"]
    assert said["now"]["right"] == 1
    shown = judged("model", "compare", tiny).out
    assert "People have labelled only 2" in shown
    assert "Of 1 other mention" in shown
    assert judged("model", "--json").data["heads"][0]["own"] is None


def test_a_model_is_used_and_given_back(judged: Terminal, tiny: str) -> None:
    said = judged("model", "use", tiny, "--head", "sentiment", "--map", "POS=neutral", "--yes", "--json").data
    assert said["own"]["meanings"] == {"NEG": "negative", "POS": "neutral"}
    assert said["comparison"]["judged"] == 2
    now = judged("model", "--json").data["heads"][0]
    assert now["own"]["directory"] == tiny
    assert now["model"].startswith("tiny ")
    assert "tiny" in judged("model").out
    assert "Own model (sentiment)" in judged("doctor").out
    assert judged("model", "back", "--json").data == {"back": ["sentiment"]}
    assert judged("model", "back").out.strip() == "The shipped model answers already."


def test_nothing_is_switched_where_nobody_agrees(judged: Terminal, tiny: str) -> None:
    said = judged("model", "use", tiny)
    assert said.code == 78
    assert "add --yes" in said.err
    assert judged("model", "--json").data["heads"][0]["own"] is None


def test_a_workspace_without_mentions_can_switch_too(terminal: Terminal, tiny: str) -> None:
    said = terminal("model", "use", tiny, "--yes", "--json").data
    assert said["comparison"] is None
    assert said["own"]["temperature"] == 1.0


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--map", "GOOD=positive"], "no label “GOOD”"),
        (["--map", "POS=happy"], "no label of sentiment"),
        (["--head", "urgency"], "at least two"),
        (["--weights", "other.onnx"], "has no weights other.onnx"),
    ],
)
def test_what_is_wrong_is_said(terminal: Terminal, tiny: str, more: list[str], says: str) -> None:
    said = terminal("model", "use", tiny, "--yes", *more)
    assert said.code == 78
    assert says in said.err


def offered(name: str) -> Offer:
    return Offer(
        repository=name,
        revision="0f1e2d3c4b5a",
        kind="BertForSequenceClassification",
        labels=("NEG", "POS"),
        licence="apache-2.0",
        weights="model.onnx",
        files=(HubFile("config.json", 500), HubFile("model.onnx", 4_000_000)),
        left_out=("pytorch_model.bin",),
    )


def test_a_model_of_the_hub_is_shown_and_fetched(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Hub, "look", lambda _, name: offered(name))
    monkeypatch.setattr(Hub, "fetch", lambda _, offer, progress: tmp_path / "there")
    shown = terminal("model", "inspect", "invented/tiny").out
    assert "licence apache-2.0" in shown
    assert "4.0 MB" in shown
    assert "Left out: pytorch_model.bin" in shown
    said = terminal("model", "fetch", "invented/tiny")
    assert said.code == 78
    assert "Fetch 4 MB?" in said.err
    assert terminal("model", "fetch", "invented/tiny", "--yes", "--json").data["folder"] == str(
        tmp_path / "there"
    )


def test_a_model_that_is_not_here_is_fetched_first(terminal: Terminal) -> None:
    said = terminal("model", "use", "invented/tiny", "--yes")
    assert said.code == 78
    assert "socialdesk model fetch invented/tiny" in said.err


def test_offline_is_a_sentence(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    said = terminal("model", "inspect", "invented/tiny")
    assert said.code == 75
    assert "No connection to 127.0.0.1:9" in said.err
