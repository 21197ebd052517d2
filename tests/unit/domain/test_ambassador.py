from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.ambassador import HALF_LIFE, Mark, Praise, Standing, ambassadors, weigh
from socialdesk.domain.mention import CustomerId, MentionId

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def praise(number: int = 1, kind: int = 3, every: int = 3, **more: object) -> Praise:
    base = Praise(
        CustomerId(number), "Ann", "ann", "x", "en", (NOW,) * kind, every, 0, None, 0.0, MentionId(number)
    )
    return replace(base, **more)  # type: ignore[arg-type]


def test_the_factors_are_what_is_written_above_them() -> None:
    found = weigh(praise(kind=3, every=3, followers=99, engagement=9.0), NOW)
    assert found.warmth == 2.0
    assert found.share == 0.8
    assert found.reach == pytest.approx(1.4)
    assert found.echo == pytest.approx(1.2)
    assert found.score == pytest.approx(2.0 * 0.8 * 1.4 * 1.2)
    old = weigh(praise(kind=(2), every=2), NOW + HALF_LIFE)
    assert old.warmth == 1.0  # two that count half


def test_who_is_none() -> None:
    once = praise(1, kind=1)
    press = praise(2, tags=("VIP", "Basın"))
    staff = praise(3, tags=("staff",))
    fine = praise(4, tags=("vip",))
    assert [each.praise.customer_id for each in ambassadors([once, press, staff, fine], NOW)] == [4]


@given(
    st.integers(2, 40), st.integers(0, 40), st.none() | st.integers(0, 10**9), st.floats(0, 1e6),
    st.integers(0, 900),
)  # fmt: skip
def test_kinder_better_known_and_later_never_count_less(
    kind: int, other: int, followers: int | None, engagement: float, days: int
) -> None:
    at = NOW - timedelta(days=days)
    base = praise(kind=0, every=kind + other, followers=followers, engagement=engagement)
    base = replace(base, kind=(at,) * kind)
    score = weigh(base, NOW).score
    assert score > 0
    assert weigh(replace(base, kind=(at,) * (kind + 1), every=kind + other + 1), NOW).score > score
    assert weigh(replace(base, followers=(followers or 0) + 1_000), NOW).score > score
    assert weigh(replace(base, kind=(NOW,) * kind), NOW).score >= score
    assert weigh(replace(base, every=kind + other + 1), NOW).score < score


def test_marks_end() -> None:
    forever = Mark(Standing.INVITED, "Mia", NOW)
    assert forever.holds(NOW + timedelta(days=5_000))
    peace = Mark(Standing.NOT_NOW, "Mia", NOW, NOW + timedelta(days=90))
    assert peace.holds(NOW + timedelta(days=89))
    assert not peace.holds(NOW + timedelta(days=90))
