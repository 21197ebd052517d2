"""UTM tags are put into links, and nothing else of a link changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.campaign import tagged

TAGS = {"source": "{platform}", "medium": "social", "campaign": "care-{lang}"}
ALL = "utm_source=x&utm_medium=social&utm_campaign=care-fi"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://lumi.example/returns", f"https://lumi.example/returns?{ALL}"),
        ("https://lumi.example/a?b=1#top", f"https://lumi.example/a?b=1&{ALL}#top"),
        (
            "https://lumi.example/?utm_source=mail",
            "https://lumi.example/?utm_source=mail&utm_medium=social&utm_campaign=care-fi",
        ),
        ("", ""),
    ],
)
def test_tagged(link: str, expected: str) -> None:
    assert tagged(link, TAGS, platform="x", lang="fi") == expected
    assert tagged(link, {}, platform="x", lang="fi") == link


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="#?&"), max_size=30))
def test_tagging_twice_is_tagging_once(path: str) -> None:
    once = tagged(f"https://lumi.example/{path}", TAGS, platform="x", lang="fi")
    assert tagged(once, TAGS, platform="x", lang="fi") == once
