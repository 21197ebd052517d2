from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from socialdesk.analysis.labelling import Labeller
from socialdesk.config import Settings
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Classification, Head, Sentiment
from socialdesk.domain.mention import BrandId
from socialdesk.errors import ModelMissing, Overtaken, SettingWrong
from socialdesk.services import models as module
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.models import KEPT, Models
from tests import tiny_models
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import MORNING, Theatre, a_brand, a_desk
from tests.unit.analysis.test_taken_over import Shipped

NAMES = {"NEG": "negative", "POS": "positive"}
SAYS = {"good": (0.0, 6.0), "love": (0.0, 6.0), "bad": (6.0, 0.0)}


@dataclass
class Shop:
    """Models over a shipped model that finds everything negative, wired as in the app."""

    desk: Desk
    brand_id: BrandId
    models: Models
    heard: list[Changes] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)

    def classify(self, text: str) -> Classification:
        with self._classifier() as classifier:
            [found] = classifier.classify([text])
        return found

    @contextmanager
    def _classifier(self) -> Iterator[Labeller]:
        source: Any = Shipped((0.5, 0.3, 0.2))
        for layer in self.models.layers():
            source = layer(source)
        yield Labeller(source)


@pytest.fixture
def shop(settings: Settings, clock: FrozenClock) -> Iterator[Shop]:
    theatre = Theatre(page_size=500)
    for number in range(60):
        word = ("good", "bad", "the", "love")[number % 4]
        theatre.say(f"lumi parcel {word} number {number}", MORNING, by=f"u{number}")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        made = Shop(desk, brand.id, desk.models)
        made.models = Models(
            desk.store,
            made._classifier,
            lambda: Shipped((0.5, 0.3, 0.2)),
            settings.models / "default",
            settings.workspace / "models",
            clock,
            reload=lambda: made.loads.append("again"),
            publish=made.heard.append,
        )
        yield made


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return tiny_models.make(tmp_path / "tiny", ("NEG", "POS"), SAYS)


def judge(shop: Shop, many: int) -> None:
    """A person labels mentions as the words say; "the" is neutral."""
    rows = shop.desk.inbox.page(shop.brand_id, EVERYTHING, limit=many)
    for row in rows:
        right = "positive" if "good" in row.excerpt or "love" in row.excerpt else "neutral"
        right = "negative" if "bad" in row.excerpt else right
        shop.desk.triage.correct(row.id, Head.SENTIMENT, right, "Deniz")


def test_the_shipped_model_answers_at_first(shop: Shop) -> None:
    assert [(each.head, each.own, each.trouble) for each in shop.models.standing()] == [
        (head, None, "") for head in Head
    ]
    assert shop.models.layers() == []
    assert shop.classify("good").sentiment is Sentiment.NEGATIVE


def test_a_model_is_looked_at_and_its_labels_guessed(shop: Shop, tiny: Path) -> None:
    found = shop.models.inspect(tiny)
    assert found.card.labels == ("NEG", "POS")
    assert found.guesses[Head.SENTIMENT].meanings == NAMES
    assert not found.guesses[Head.URGENCY].fits


def test_a_model_takes_over_and_gives_back(shop: Shop, tiny: Path) -> None:
    stands = shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
    assert stands.answers is not None
    assert stands.answers.by == "Deniz"
    found = shop.classify("good")
    assert found.sentiment is Sentiment.POSITIVE
    assert found.model == f"shipped 1 + sentiment by {stands.answers.title}"
    assert shop.loads == ["again"]
    assert shop.heard == [Changes(model=True)]
    assert shop.models.back(Head.SENTIMENT).own is None
    assert shop.classify("good").model == "shipped 1"
    [before] = shop.models.past(Head.SENTIMENT)
    assert before == stands.answers
    shop.models.use(Head.SENTIMENT, before.directory, before.meanings, "Ayşe")
    assert shop.models.past(Head.SENTIMENT) == ()


def test_a_choice_survives_a_restart(shop: Shop, tiny: Path, settings: Settings, clock: FrozenClock) -> None:
    shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz", temperature=1.7)
    with a_desk(settings, clock) as again:
        [own] = [each.own for each in again.models.standing() if each.own]
        assert own.directory == tiny
        assert own.temperature == 1.7
        assert own.at == clock()
        assert len(again.models.layers()) == 1


def test_the_app_loads_the_layers(settings: Settings, clock: FrozenClock, tiny: Path) -> None:
    """The whole way, on the model that ships."""
    from socialdesk.app import build

    desk = build(settings, clock=clock, platforms=dict)
    try:
        desk.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
        with desk.triage.classifier() as classifier:
            [found] = classifier.classify(["good love good"])
            [why] = classifier.explain("parcel good", Head.SENTIMENT)[:1]
        assert "sentiment by tiny" in found.model
        assert why.start == len("parcel ")
        desk.models.back(Head.SENTIMENT)
        with desk.triage.classifier() as classifier:
            assert "tiny" not in classifier.model
    finally:
        desk.close()


def test_a_folder_that_is_gone_is_a_sentence_and_the_shipped_model_answers(
    shop: Shop, tiny: Path, expect_log: ExpectedLogs
) -> None:
    shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
    shutil.rmtree(tiny)
    expect_log("The shipped model answers sentiment meanwhile: There is no folder")
    assert shop.classify("good").model == "shipped 1"
    [trouble] = [each for each in shop.models.standing() if each.own]
    assert "There is no folder" in trouble.trouble
    assert trouble.answers is None


def test_a_folder_that_changed_its_labels_is_a_sentence(
    shop: Shop, tiny: Path, expect_log: ExpectedLogs
) -> None:
    shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
    shutil.rmtree(tiny)
    tiny_models.make(tiny, ("anger", "joy"))
    expect_log("has no label “NEG”")
    assert shop.classify("good").model == "shipped 1"
    assert any("has no label “NEG”" in each.trouble for each in shop.models.standing())


def test_weights_that_do_not_open_are_a_sentence(shop: Shop, tiny: Path, expect_log: ExpectedLogs) -> None:
    shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
    (tiny / "model.onnx").write_bytes(b"nothing")
    expect_log("meanwhile")
    assert shop.classify("good").model == "shipped 1"
    assert any("cannot be read" in each.trouble for each in shop.models.standing())


def test_nothing_that_does_not_run_is_chosen(shop: Shop, tiny: Path) -> None:
    (tiny / "model.onnx").write_bytes(b"nothing")
    with pytest.raises(ModelMissing):
        shop.models.use(Head.SENTIMENT, tiny, NAMES, "Deniz")
    with pytest.raises(SettingWrong, match="at least two"):
        shop.models.use(Head.SENTIMENT, tiny, {"NEG": "negative"}, "Deniz")
    assert shop.loads == []
    assert all(each.own is None for each in shop.models.standing())


def test_a_damaged_file_of_choices_is_a_sentence(
    shop: Shop, settings: Settings, expect_log: ExpectedLogs
) -> None:
    path = settings.workspace / "models" / "own.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text("{")
    expect_log("The shipped model answers everything meanwhile")
    assert shop.models.layers() == []
    with pytest.raises(SettingWrong, match="Delete the file"):
        shop.models.standing()


@pytest.mark.parametrize("row", [[], {}, {"head": "colour"}, {"head": "sentiment", "meanings": 5}, "x", None])
def test_a_damaged_row_is_left_out(shop: Shop, settings: Settings, row: object, caplog: Any) -> None:
    path = settings.workspace / "models" / "own.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"now": {"sentiment": row}, "before": [row]}))
    assert all(each.own is None for each in shop.models.standing())
    assert shop.models.past(Head.SENTIMENT) == ()


def test_the_last_choices_are_remembered(shop: Shop, tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        folder = tiny_models.make(tmp_path / f"m{number}", ("NEG", "POS"))
        shop.models.use(Head.SENTIMENT, folder, NAMES, "Deniz")
    past = shop.models.past(Head.SENTIMENT)
    assert len(past) == KEPT
    assert past[0].directory.name == f"m{KEPT + 1}"
    assert shop.models.past(Head.URGENCY) == ()


def test_two_models_are_compared_on_the_brands_own_mentions(shop: Shop, tiny: Path) -> None:
    judge(shop, 40)
    told: list[tuple[int, int]] = []
    found = shop.models.compare(
        shop.brand_id, Head.SENTIMENT, tiny, NAMES, progress=lambda done, of: told.append((done, of))
    )
    assert (found.judged, found.others) == (40, 20)
    assert told[0] == (0, 60)
    assert told[-1] == (60, 60)
    assert found.now.model == "shipped 1"
    assert found.now.right == 10  # the shipped one of this test finds everything negative
    assert found.then.right == 30  # the other knows no neutral
    assert found.then.confusion[("neutral", "negative")] == 10
    assert found.others_differ == 10
    assert len(found.disagreements) == 10
    assert all(each.now != each.then for each in found.disagreements)
    assert found.temperature == 1.0
    assert found.now.per_second > 0
    assert found.then.per_second > 0
    assert shop.loads == []
    assert all(each.own is None for each in shop.models.standing())


def test_from_fifty_judged_mentions_a_temperature_is_fitted(shop: Shop, tiny: Path) -> None:
    judge(shop, 60)
    found = shop.models.compare(shop.brand_id, Head.SENTIMENT, tiny, NAMES)
    assert found.judged == 60
    assert found.temperature != 1.0


def test_a_comparison_can_be_stopped(shop: Shop, tiny: Path) -> None:
    with pytest.raises(Overtaken, match="Nothing was changed"):
        shop.models.compare(shop.brand_id, Head.SENTIMENT, tiny, NAMES, cancelled=lambda: True)


def test_a_brand_without_mentions_cannot_be_compared_on(shop: Shop, tiny: Path) -> None:
    with shop.desk.store.writing() as write:
        empty = write.brands.add("Empty")
    with pytest.raises(SettingWrong, match="no mention of this brand"):
        shop.models.compare(empty.id, Head.SENTIMENT, tiny, NAMES)


@pytest.mark.parametrize("head", Head)
def test_each_question_has_its_label(head: Head) -> None:
    found = Labeller(Shipped()).classify(["a"])[0]
    assert module.label_of(found, head) in module_labels(head)


def module_labels(head: Head) -> tuple[str, ...]:
    from socialdesk.analysis.mapping import OURS

    return OURS[head]
