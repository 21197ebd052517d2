from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desktop.inbox import inbox_model
from socialdesk.desktop.inbox.inbox_model import HANDLED_ROLE, ROW_ROLE, InboxModel
from socialdesk.desktop.inbox.outline import Outline
from socialdesk.desktop.inbox.picking_list import PickingList
from socialdesk.desktop.inbox.row_words import row_labels
from socialdesk.domain.classification import Head, Sentiment, Urgency
from socialdesk.domain.mention import MentionId, MentionRow, MentionStatus

AT = datetime(2026, 11, 4, 10, tzinfo=UTC)


def row(number: int, priority: int = 50, **more: object) -> MentionRow:
    known: dict[str, object] = {
        "id": MentionId(number), "platform": "x", "author_name": f"Person {number}", "author_handle": "p",
        "excerpt": f"text {number}", "lang": "en", "published_at": AT, "status": MentionStatus.OPEN,
        "version": 1, "priority": priority, "key": (priority, number),
    }  # fmt: skip
    return MentionRow(**(known | more))  # type: ignore[arg-type]


@pytest.fixture
def model(qtbot: QtBot) -> InboxModel:
    made = InboxModel(page_size=10)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def numbers(model: InboxModel) -> list[int]:
    return [each.id for each in model.rows]


def test_pages_are_asked_for_and_never_made_up(qtbot: QtBot) -> None:
    model = InboxModel(page_size=10)  # without Qt's tester, which asks for pages itself
    asked: list[object] = []
    model.page_wanted.connect(asked.append)
    assert not model.canFetchMore(QModelIndex())
    model.start([row(n) for n in range(30, 20, -1)])
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())  # one under way is enough
    assert asked == [(50, 21)]
    assert model.rowCount() == 10
    model.append_page([row(n) for n in range(20, 17, -1)])
    assert numbers(model) == list(range(30, 17, -1))
    assert not model.canFetchMore(QModelIndex())  # a short page is the last


def test_a_page_that_failed_may_be_asked_for_again(qtbot: QtBot) -> None:
    model = InboxModel(page_size=10)
    model.start([row(n) for n in range(30, 20, -1)])
    model.fetchMore(QModelIndex())
    model.page_failed()
    assert model.canFetchMore(QModelIndex())


def test_a_row_seen_twice_stands_once(model: InboxModel) -> None:
    model.start([row(n) for n in range(30, 20, -1)])
    model.fetchMore(QModelIndex())
    model.append_page([row(21), row(20)])
    assert numbers(model) == list(range(30, 19, -1))


def test_changes_move_single_rows(model: InboxModel) -> None:
    model.start([row(3), row(2), row(1)])
    model.apply([row(1, 90), row(4, 10), row(2, 50, assigned_to="Deniz")], gone=[MentionId(3)])
    assert numbers(model) == [1, 2, 4]
    assert model.rows[1].assigned_to == "Deniz"


def test_a_row_beyond_the_last_page_is_left_for_that_page(model: InboxModel) -> None:
    model.start([row(n) for n in range(30, 20, -1)])
    model.apply([row(5, 1)])
    assert 5 not in numbers(model)


def test_handled_rows_stay_where_they_are(model: InboxModel) -> None:
    model.start([row(3), row(2), row(1)])
    model.mark_handled(MentionId(2), "Skipped")
    model.settle([row(3), row(1)], complete=True)
    assert numbers(model) == [3, 2, 1]
    assert model.index(1).data(HANDLED_ROLE) == "Skipped"
    model.unmark_handled(MentionId(2))
    model.settle([row(3), row(1)], complete=True)
    assert numbers(model) == [3, 1]


@pytest.mark.parametrize(("place", "step", "found"), [(0, 1, 2), (1, -1, 0), (2, 1, 0), (0, -1, 2)])
def test_the_next_open_row(model: InboxModel, place: int, step: int, found: int) -> None:
    model.start([row(3), row(2), row(1)])
    model.mark_handled(MentionId(2), "Skipped")
    assert model.next_open(place, step) == found


def test_a_row_is_said_to_a_screen_reader(model: InboxModel) -> None:
    model.start([row(1, urgency=Urgency.CRITICAL, sentiment=Sentiment.NEGATIVE, sentiment_score=0.97)])
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Person 1 on X, Critical, Negative 0.97, EN. text 1"
    assert model.index(0).data(ROW_ROLE).id == 1
    assert model.data(QModelIndex()) is None


def test_what_the_model_is_unsure_of_is_said_so(qtbot: QtBot) -> None:
    unsure = row(
        1,
        urgency=Urgency.HIGH,
        sentiment=Sentiment.NEGATIVE,
        unsure=frozenset({Head.SENTIMENT, Head.URGENCY}),
    )
    assert row_labels(unsure)[:2] == [("High?", "plain"), ("Negative, unsure", "plain")]


class Inbox(RuleBasedStateMachine):
    """The model against the list it should be, under Qt's own tester."""

    @initialize()
    def begin(self) -> None:
        self.world: dict[int, MentionRow] = {}
        self.model = InboxModel(page_size=100)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.model
        )
        self.kept: set[int] = set()
        self.model.start([])

    @rule(number=st.integers(1, 30), priority=st.integers(0, 5))
    def change(self, number: int, priority: int) -> None:
        if number in self.kept:
            return
        self.world[number] = row(number, priority)
        self.model.apply([self.world[number]])

    @rule(number=st.integers(1, 30))
    def leave(self, number: int) -> None:
        if number not in self.kept:
            self.world.pop(number, None)
        self.model.apply([], [MentionId(number)])

    @rule(number=st.integers(1, 30))
    def handle(self, number: int) -> None:
        if number in self.world:
            self.kept.add(number)
            self.model.mark_handled(MentionId(number), "Skipped")

    @rule()
    def settle(self) -> None:
        rows = sorted(
            (r for n, r in self.world.items() if n not in self.kept), key=lambda r: r.key, reverse=True
        )
        self.model.settle(rows, complete=True)

    @rule()
    def another_view(self) -> None:
        for number in self.kept:
            self.world.pop(number, None)
        self.kept.clear()
        self.model.start(sorted(self.world.values(), key=lambda r: r.key, reverse=True))

    @invariant()
    def in_order_and_whole(self) -> None:
        if not hasattr(self, "model"):
            return
        assert {r.id for r in self.model.rows} == set(self.world)
        assert all(a.key > b.key for a, b in pairwise(self.model.rows))
        assert all(self.model.place(r.id) == n for n, r in enumerate(self.model.rows))


Inbox.TestCase.settings = hypothesis_settings(max_examples=30, stateful_step_count=25, deadline=None)
TestInbox = Inbox.TestCase


class Groups(RuleBasedStateMachine):
    """Rows of three clusters that come, go, move, are folded, opened, decided and let go, under Qt's own
    tester."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()

    @initialize()
    def begin(self) -> None:
        self.world: dict[int, MentionRow] = {}
        for name, value in (("NEAR", 4), ("CLOSE", 2), ("MOST", 10), ("TOP", 2), ("AHEAD", 3), ("BEHIND", 1)):
            self.patch.setattr(inbox_model, name, value)
        self.model = InboxModel(page_size=100)
        self.wanted: list[tuple[int, int] | None] = []
        self.model.page_wanted.connect(self.wanted.append)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.model
        )
        self.kept: set[int] = set()
        self.model.start([])

    def teardown(self) -> None:
        self.patch.undo()

    @rule(number=st.integers(1, 20), priority=st.integers(0, 4))
    def change(self, number: int, priority: int) -> None:
        if number not in self.kept:
            self.world[number] = row(number, priority, cluster=number % 4 or None)
            self.model.apply([self.world[number]])

    @rule(number=st.integers(1, 20))
    def leave(self, number: int) -> None:
        if number not in self.kept:
            self.world.pop(number, None)
        self.model.apply([], [MentionId(number)])

    @rule(cluster=st.integers(1, 3), whole=st.booleans())
    def turn(self, cluster: int, whole: bool) -> None:
        if whole:
            self.model.open_group(cluster)
        else:
            folded = {each for each in self.kept if self.model.group(self.world_row(each)).member}
            self.model.close_group(cluster)
            for number in folded:
                if self.model.place(MentionId(number)) < 0:  # what was decided is not folded back
                    self.kept.discard(number)
                    self.world.pop(number)

    def world_row(self, number: int) -> MentionRow:
        return self.world[number]

    @rule(place=st.integers(0, 20), group=st.booleans())
    def handle(self, place: int, group: bool) -> None:
        if place < self.model.rowCount():
            mention_id = self.model.rows[place].id
            self.kept.add(mention_id)
            self.model.mark_handled(mention_id, "Skipped", group=group)

    @rule(number=st.integers(1, 20))
    def undo(self, number: int) -> None:
        self.kept.discard(number)
        self.model.unmark_handled(MentionId(number))

    @rule()
    def settle(self) -> None:
        rows = sorted(
            (r for n, r in self.world.items() if n not in self.kept), key=lambda r: r.key, reverse=True
        )
        self.model.settle(rows, complete=True)

    @rule(first=st.integers(0, 20), span=st.integers(0, 3))
    def look(self, first: int, span: int) -> None:
        """Somebody scrolls: rows far from there are let go, and those near there are read again."""
        asked: list[frozenset[MentionId]] = []
        self.model.rows_wanted.connect(asked.append)
        last = min(first + span, self.model.rowCount() - 1)
        self.model.look(min(first, last), last)
        self.model.rows_wanted.disconnect(asked.append)
        for ids in asked:
            self.model.bring_back(ids, [self.world[n] for n in ids])

    @rule(last=st.integers(0, 20))
    def trim(self, last: int) -> None:
        """The list rests: what is far behind comes again as pages."""
        before = {r.id for r in self.model.rows}
        self.model.trim(min(last, self.model.rowCount() - 1))
        self.kept -= before - {r.id for r in self.model.rows}
        while self.model.more:
            self.model.fetchMore()
            rows = sorted(self.world.values(), key=lambda r: r.key, reverse=True)
            after = self.wanted.pop()
            rest = [r for r in rows if after is None or r.key < after]
            self.model.append_page([r for r in rest if r.id not in self.kept])

    @invariant()
    def each_row_is_seen_or_folded_once(self) -> None:
        if not hasattr(self, "model"):
            return
        seen = {r.id for r in self.model.rows}
        folded = {m.id for r in self.model.rows if r.cluster and self.model.group(r).folded
                  for m in self.model.members(r.cluster)[1:] if m.id not in seen}  # fmt: skip
        assert seen | folded == set(self.world)
        assert self.model.loaded == len(self.world)
        ranks = [self.model._rank(r) for r in self.model.rows]
        assert ranks == sorted(ranks)
        assert all(self.model.place(r.id) == n for n, r in enumerate(self.model.rows))

    @invariant()
    def what_is_far_is_an_outline(self) -> None:
        if hasattr(self, "model"):
            begin, end = self.model._whole
            assert all(place < inbox_model.TOP or begin <= place < end for place in whole(self.model))


Groups.TestCase.settings = hypothesis_settings(max_examples=60, stateful_step_count=30, deadline=None)
TestGroups = Groups.TestCase


@pytest.fixture
def close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small figures for what is near and far."""
    for name, value in (("NEAR", 4), ("CLOSE", 2), ("MOST", 10), ("TOP", 2), ("AHEAD", 5)):
        monkeypatch.setattr(inbox_model, name, value)


def whole(model: InboxModel) -> list[int]:
    return [place for place, each in enumerate(model.rows) if not isinstance(each, Outline)]


@pytest.mark.usefixtures("close")
def test_rows_far_from_what_is_seen_are_outlines_until_one_comes_near(model: InboxModel) -> None:
    asked: list[frozenset[MentionId]] = []
    model.rows_wanted.connect(asked.append)
    world = {n: row(n, tags=("gift",)) for n in range(130, 100, -1)}
    model.start(list(world.values()))
    model.look(20, 22)
    assert whole(model) == [0, 1, *range(16, 27)]
    assert not asked
    far = model.rows[10]
    assert (far.id, far.tags, far.excerpt) == (120, ("gift",), "")
    model.look(9, 11)
    model.look(9, 11)
    assert asked == [frozenset(MentionId(n) for n in range(123, 116, -1))]  # once, the seen ones among them
    gone = MentionId(120)
    model.bring_back(asked[0], [world[n] for n in asked[0] if n != gone])
    assert model.place(gone) < 0
    assert [model.rows[place].excerpt for place in (8, 9, 10)] == ["text 122", "text 121", "text 119"]
    model.look(9, 11)
    assert asked[1:] == [frozenset({MentionId(116)})]
    model.not_brought_back()
    model.look(9, 11)
    assert len(asked) == 3  # asked again


@pytest.mark.usefixtures("close")
def test_a_day_of_news_leaves_no_whole_rows_far_from_what_is_seen(model: InboxModel) -> None:
    """They come at the top, at the end and between, change where nobody looks, and move."""
    model.start([row(n, n) for n in range(500, 100, -10)])
    for n in range(300):
        model.apply([row(1000 + n, priority) for priority in (n % 500, 600)])
        model.apply([row(1000 + n // 2, (7 * n) % 500), row(500, 500, version=n)])
        model.look(20, 22)
        assert len(whole(model)) <= inbox_model.MOST + inbox_model.TOP + 1
    assert len(model.rows) == 340


@pytest.mark.usefixtures("close")
def test_what_is_far_behind_comes_again_as_pages(qtbot: QtBot) -> None:
    model = InboxModel(page_size=10)  # without Qt's tester, which asks for pages itself
    asked: list[object] = []
    model.start([row(n) for n in range(130, 100, -1)])
    model.mark_handled(MentionId(110), "Skipped")
    model.trim(20)
    assert model.rowCount() == 30  # too few to mind
    model.trim(3)
    assert numbers(model) == list(range(130, 121, -1))
    assert model.more
    model.page_wanted.connect(asked.append)
    model.fetchMore(QModelIndex())
    assert asked[0] == (50, 122)
    model.apply([row(118)])
    assert 118 not in numbers(model)  # it comes with its page
    model.append_page([row(n) for n in range(121, 111, -1)])
    assert numbers(model) == list(range(130, 111, -1))


def test_a_page_costs_the_same_however_many_rows_there_are(qtbot: QtBot) -> None:
    """A view lays all rows out anew when some come; nothing of that may go through Python row by row."""
    model = InboxModel(page_size=100)
    view = PickingList(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    model.start([row(n) for n in range(5000, 4900, -1)])
    for end in range(4900, 1000, -100):
        model.append_page([row(n) for n in range(end, end - 100, -1)])
    QApplication.processEvents()
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        model.append_page([row(n) for n in range(1000, 900, -1)])
        QApplication.processEvents()
    finally:
        sys.setprofile(None)
    assert model.rowCount() == 4100
    assert view.verticalScrollBar().maximum() > 10_000  # it was laid out
    assert 0 < calls < 2000
