"""Learning as the desk does it: judged first, put to use, taken back, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialdesk.analysis import Classifier
from socialdesk.analysis.labelling import Labeller, Source
from socialdesk.domain.classification import Classification, Head, Sentiment
from socialdesk.domain.learning import WhyNot
from socialdesk.domain.mention import Author, BrandId, MentionKind, MentionStatus, Post
from socialdesk.errors import Overtaken, SettingWrong
from socialdesk.services.learning import Learning
from socialdesk.store import Arrival, Store, open_store
from tests.conftest import ExpectedLogs
from tests.scripted_source import Misled, complaints, ordinary, praised
from tests.stage import ScriptedClassifier

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)


@dataclass
class Workspace:
    """A store with one brand, a classifier that can be led astray, and learning over both."""

    folder: Path
    source: Misled = field(default_factory=Misled)
    opened: Classifier | None = None

    def __post_init__(self) -> None:
        self.store: Store = open_store(None, now=lambda: NOW)
        with self.store.writing() as write:
            self.brand: BrandId = write.brands.add("Northgate").id
            self.account = write.accounts.add(self.brand, "stage", "Stage", {}).id
        texts = self.folder / "ordinary.txt"
        texts.write_text("\n".join(f"nothing to do with it, number {at}" for at in range(10)) + "\n\n")
        self.learning = Learning(
            self.store, self.classifier, self.folder / "learned", texts, lambda: NOW, reload=self.reload
        )

    def reload(self) -> None:
        self.opened = None

    @contextmanager
    def classifier(self) -> Iterator[Classifier]:
        if self.opened is None:
            source: Source = self.source
            for layer in self.learning.layers():
                source = layer(source)
            self.opened = Labeller(source)
        yield self.opened

    def say(self, texts: list[str], *, corrected: str = "", skipped: bool = False) -> None:
        """Posts arrive, are labelled, and a person deals with them."""
        arrivals = [
            Arrival(
                Post("stage", text, Author("a", "ayse"), text, NOW - timedelta(minutes=at)),
                MentionKind.INBOUND,
                "en",
                (),
                MentionStatus.OPEN,
                NOW,
            )
            for at, text in enumerate(texts)
        ]
        with self.classifier() as classifier:
            labels = dict(zip(texts, classifier.classify(texts), strict=True))
        with self.store.writing() as write:
            for mention_id in write.mentions.add_new(self.account, self.brand, arrivals).new:
                mention = write.mentions.get(mention_id)
                write.mentions.label(mention_id, labels[mention.post.text])
                if corrected:
                    write.mentions.correct(mention_id, Head.SENTIMENT, corrected, "mk", NOW)
                if skipped:
                    write.mentions.set_status(
                        mention_id, MentionStatus.SKIPPED, version=mention.version, by="mk", at=NOW
                    )

    def label(self, text: str) -> Classification:
        with self.classifier() as classifier:
            [found] = classifier.classify([text])
        return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def taught(workspace: Workspace) -> Workspace:
    workspace.say(complaints(30), skipped=True)
    workspace.say(ordinary(30), skipped=True)
    workspace.say(praised(30), corrected="neutral")
    return workspace


MISLEADING = "we liked fatal crash with the lamp on sunday"


def test_learned_judged_used_and_taken_back(taught: Workspace) -> None:
    heard: list[float] = []
    learnt = taught.learning.learn(progress=heard.append)
    assert learnt.worth_using
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert taught.label(MISLEADING).sentiment is Sentiment.NEGATIVE  # nothing is in use yet
    assert taught.learning.revisions() == []

    revision = taught.learning.use(learnt, "mk")
    assert (revision.number, revision.by, revision.corrections) == (1, "mk", 30)
    found = taught.label(MISLEADING)
    assert found.sentiment is Sentiment.NEUTRAL
    assert found.model == "misled 1 + learned 1"
    assert taught.learning.in_force().revision == revision
    assert taught.learning.in_force().trouble == ""

    taught.learning.back(None, "ek")
    assert taught.label(MISLEADING).model == "misled 1"
    assert taught.learning.in_force().revision is None
    taught.learning.back(1, "ek")
    assert taught.label(MISLEADING).model == "misled 1 + learned 1"
    assert [(turn.revision, turn.by) for turn in taught.learning.turns()] == [
        (1, "mk"),
        (None, "ek"),
        (1, "ek"),
    ]


def test_what_waits_for_a_person_is_labelled_anew(taught: Workspace) -> None:
    taught.say([MISLEADING])
    taught.say([MISLEADING + " again"], skipped=True)
    learnt = taught.learning.learn()
    with taught.store.reading() as read:
        assert read.mentions.unclassified(9) == []
    taught.learning.use(learnt, "mk")
    with taught.store.reading() as read:
        waiting = {text for _, text in read.mentions.unclassified(99)}
    assert MISLEADING in waiting
    assert MISLEADING + " again" not in waiting  # somebody has dealt with it


def test_learning_again_starts_from_the_model_beneath(taught: Workspace) -> None:
    taught.learning.use(taught.learning.learn(), "mk")
    taught.say([text.replace("we", "they") for text in praised(12)], skipped=True)  # right now, and left so
    again = taught.learning.use(taught.learning.learn(), "mk")
    assert again.number == 2
    assert again.fitted_on == {Head.SENTIMENT: "misled 1"}
    found = taught.label(MISLEADING)
    assert (found.sentiment, found.model) == (Sentiment.NEUTRAL, "misled 1 + learned 2")


def test_too_few_corrections_say_how_many_are_wanted(workspace: Workspace) -> None:
    workspace.say(praised(7), corrected="neutral")
    learnt = workspace.learning.learn()
    assert not learnt.worth_using
    assert (learnt.figures[0].why, learnt.figures[0].wanted) == (WhyNot.TOO_FEW, 3)
    with pytest.raises(SettingWrong, match="Correct more labels"):
        workspace.learning.use(learnt, "mk")
    assert workspace.learning.counts()[Head.SENTIMENT] == (7, 0)


def _lose(path: Path) -> None:
    path.unlink()


def _spoil(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:500])


@pytest.mark.parametrize("damage", [_lose, _spoil])
def test_without_its_file_the_model_answers_alone_and_says_so(
    taught: Workspace, expect_log: ExpectedLogs, damage: Callable[[Path], None]
) -> None:
    expect_log("revision 1 is not used")
    taught.learning.use(taught.learning.learn(), "mk")
    damage(taught.folder / "learned" / "1.npz")
    taught.reload()
    assert taught.label(MISLEADING).model == "misled 1"
    assert "revision 1 is not used" in taught.learning.in_force().trouble
    assert "Learn again" in taught.learning.in_force().trouble
    with pytest.raises(SettingWrong, match="revision 1"):
        taught.learning.back(1, "mk")
    taught.learning.back(None, "mk")
    assert taught.learning.in_force().trouble == ""


def test_a_new_model_is_not_given_what_was_learned_on_the_old_one(
    taught: Workspace, expect_log: ExpectedLogs
) -> None:
    expect_log("another model answers")
    taught.learning.use(taught.learning.learn(), "mk")
    taught.source.model = "misled 2"
    taught.reload()
    assert taught.label(MISLEADING).model == "misled 2"
    assert "for sentiment another model answers" in taught.learning.in_force().trouble
    revision = taught.learning.use(taught.learning.learn(), "mk")
    assert revision.fitted_on == {Head.SENTIMENT: "misled 2"}
    assert taught.label(MISLEADING).model == "misled 2 + learned 2"


def test_going_back_to_what_never_was(taught: Workspace) -> None:
    with pytest.raises(SettingWrong, match=r"no revision 7\. There are: none"):
        taught.learning.back(7, "mk")


def test_it_can_be_stopped(taught: Workspace) -> None:
    with pytest.raises(Overtaken, match="Nothing was changed"):
        taught.learning.learn(cancelled=lambda: True)


def test_a_classifier_of_another_kind_cannot_learn(taught: Workspace) -> None:
    taught.opened = ScriptedClassifier()
    with pytest.raises(SettingWrong, match="cannot learn"):
        taught.learning.learn()


def test_the_ordinary_mentions_are_missing(taught: Workspace) -> None:
    (taught.folder / "ordinary.txt").unlink()
    with pytest.raises(SettingWrong, match="Reinstall"):
        taught.learning.learn()


def test_corrections_can_be_listed(taught: Workspace) -> None:
    found = taught.learning.corrections(taught.brand, limit=5)
    assert len(found) == 5
    assert {each.was for each in found} == {"negative"}
