from __future__ import annotations

import inspect

import pytest

from socialdesk import errors
from socialdesk.cli.exits import ExitCode, code_of, worst
from socialdesk.errors import (
    BudgetSpent,
    InDoubt,
    NetworkDown,
    SettingWrong,
    SocialDeskError,
    StaleVersion,
    TargetGone,
    Unreadable,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (NetworkDown("x"), 75),
        (BudgetSpent("x"), 78),
        (SettingWrong("x"), 78),
        (TargetGone("x"), 77),
        (Unreadable("x"), 65),
        (InDoubt("x"), 74),
        (StaleVersion("x"), 76),
    ],
)
def test_each_family_has_its_code(error: SocialDeskError, code: int) -> None:
    assert code_of(error) == code


def test_no_family_is_forgotten() -> None:
    """Every class but the base has a code of its own family, so none looks like a bug."""
    kinds = [
        kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, SocialDeskError)
    ]
    for kind in kinds:
        if kind is not SocialDeskError:
            bare = kind.__new__(kind)
            assert code_of(bare) is not ExitCode.BUG, kind


def test_what_a_person_must_do_comes_first() -> None:
    assert worst([]) is ExitCode.DONE
    assert worst([ExitCode.DONE, ExitCode.UNAVAILABLE]) is ExitCode.UNAVAILABLE
    assert worst([ExitCode.UNAVAILABLE, ExitCode.NEEDS_ATTENTION]) is ExitCode.NEEDS_ATTENTION
    assert worst([ExitCode.UNREADABLE, ExitCode.REFUSED, ExitCode.IN_DOUBT]) is ExitCode.IN_DOUBT
