"""When a mention is grave, and when sorry is due."""

from __future__ import annotations

import pytest

from socialdesk.domain.classification import Head
from socialdesk.drafting.request import apology_due, grave
from tests.unit.drafting.conftest import labels, request_for

UNSURE = frozenset({Head.INTENT})


@pytest.mark.parametrize(
    ("said", "is_grave", "sorry"),
    [
        (labels("safety_legal", "neutral"), True, True),
        (labels("product_problem", "negative", unsure=UNSURE, safety_legal=0.25), True, True),
        (labels("product_problem", "negative", safety_legal=0.4), False, True),
        (labels("product_problem", "neutral"), False, False),
        (labels("question", "negative"), False, False),
        (labels("question", "negative", unsure=UNSURE), False, True),
        (labels("praise", "positive"), False, False),
    ],
)
def test_grave_and_sorry(said: object, is_grave: bool, sorry: bool) -> None:
    request = request_for("…", said=said)  # type: ignore[arg-type]
    assert grave(request) is is_grave
    assert apology_due(request) is sorry
