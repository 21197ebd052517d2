"""What must be read under a reply is read whole: in two lines where one is too short."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialdesk.desktop.reply.remarks import Remark
from tests.ui.conftest import Room

LONG = (
    "X lets a program answer only posts that mention or quote your account. "
    "Open the post and paste your answer there."
)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 700), (800, 600)])
def test_a_long_sentence_takes_its_second_line_from_the_field(
    open_room: Callable[..., Room], width: int, height: int
) -> None:
    room = open_room()
    room.shell.setMinimumSize(1, 1)
    room.shell.resize(width, height)
    room.settle()
    composer = room.composer
    composer.remarks.say("", "warn")
    room.settle()
    before, field = composer.height(), composer.field.height()
    composer.remarks.say(LONG * 2, "warn")
    room.settle()
    assert composer.finding.height() == 2 * room.shell.theme.px(18)
    assert composer.height() == before
    assert composer.field.height() == field - room.shell.theme.px(18)
    composer.remarks.say(LONG * 2, "warn", "Press it again.")
    room.settle()
    assert composer.height() == before
    assert composer.field.height() >= composer.field.fontMetrics().height() + 8
    assert composer.again.isVisible()
    composer.remarks.say("Short.", "warn")
    room.settle()
    assert composer.field.height() == field


@given(st.text(max_size=120))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_is_lost_between_the_lines(qapp: object, text: str) -> None:
    remark = Remark("warn")
    remark.resize(120, 36)
    remark.setText(text)
    first, rest = remark._broken()
    remark.grab()
    assert "".join((first + rest).split()) == "".join(text.split())
    remark.deleteLater()
