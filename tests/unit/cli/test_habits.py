"""What people make of suggestions, as a table and as data."""

from __future__ import annotations

from tests.unit.cli.conftest import Terminal


def test_decisions_are_counted(busy: Terminal) -> None:
    assert "Nothing was decided yet" in busy("habits").out
    waiting = busy("queue", "--json").lines
    numbers = [each["id"] for each in (waiting[0] if isinstance(waiting[0], list) else waiting)]
    assert busy("approve", str(numbers[0]), "--accept").code == 0
    assert busy("show", str(numbers[1])).code == 0
    assert busy("skip", str(numbers[1])).code == 0
    counted = busy("habits", "--json").data
    assert sum(each["unchanged"] for each in counted) == 1
    assert sum(each["skipped"] for each in counted) >= 1
    assert {each["kind"] for each in counted} == {"template"}
    assert "templates/en/" in busy("habits", "--limit", "1").out
    assert "more suggestion" in busy("habits", "--limit", "1").out


def test_nothing_to_point_out_says_so(busy: Terminal) -> None:
    assert "No phrase" in busy("habits", "--phrases").out
    assert "No reply of your own words" in busy("habits", "--ideas").out
    assert busy("habits", "--ideas", "--json").data == []
    refused = busy("habits", "--template", "own.delivery.1")
    assert refused.code != 0
    assert "no idea called" in refused.err
