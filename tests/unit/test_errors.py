from __future__ import annotations

import inspect
import pickle
import re
from datetime import UTC, datetime

import pytest

from socialdesk import errors
from socialdesk.errors import SocialDeskError

NOW = datetime(2026, 11, 4, tzinfo=UTC)
EXTRA: dict[str, dict[str, object]] = {
    "RateLimited": {"retry_at": NOW},
    "QueryError": {"position": 3},
    "ReplyTooLong": {"limit": 280, "length": 300},
    "AlreadyDecided": {"by": "Ada", "at": NOW},
}
CLASSES = [
    found
    for _, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, SocialDeskError) and found.__module__ == errors.__name__
]


def drawn() -> dict[str, str]:
    """Each name in the docstring's tree with the name it hangs under, read from the indentation."""
    parents: dict[str, str] = {}
    path: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        if found := re.match(r"^    ([│├└─ ]*)([A-Z]\w+)(?=\s|$)", line):
            depth, name = len(found[1]), found[2]
            path = [step for step in path if step[0] < depth]
            parents[name] = path[-1][1] if path else ""
            path.append((depth, name))
    return parents


def test_the_tree_in_the_docstring_is_the_tree_of_classes() -> None:
    real = {found.__name__: found.__mro__[1].__name__ for found in CLASSES}
    real["SocialDeskError"] = ""
    assert drawn() == real


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_each_says_its_sentence(kind: type[SocialDeskError]) -> None:
    error = kind("The sentence.", **EXTRA.get(kind.__name__, {}))
    assert str(error) == "The sentence."
    assert kind.__doc__
    for name, value in EXTRA.get(kind.__name__, {}).items():
        assert getattr(error, name) == value


def test_plain_errors_survive_a_process_boundary() -> None:
    error = pickle.loads(pickle.dumps(errors.StoreBusy("Another window writes.")))
    assert str(error) == "Another window writes."
