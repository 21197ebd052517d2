"""Listen for my brand now: a name and nothing else. A Mastodon server, a feed, and a place that is down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from socialdesk.app import build
from socialdesk.config import Settings
from socialdesk.domain.mention import MentionRow
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.opening import Found
from tests.conformance.replay import replaying
from tests.servers import MastodonServer, mastodon_server  # noqa: F401 - a fixture
from tests.stage import ScriptedClassifier

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Invented news</title>
<item><guid>n1</guid><title>Ruusu Kahvi opens in Turku</title><link>https://news.example/1</link>
<description>Ruusu Kahvi &lt;b&gt;opens&lt;/b&gt; a shop.</description><pubDate>{now}</pubDate></item>
<item><guid>n2</guid><title>Something about roses</title><link>https://news.example/2</link>
<description>Flowers.</description><pubDate>{now}</pubDate></item></channel></rss>"""


@pytest.fixture
def feed() -> Iterator[str]:
    """The address of a news search whose answer holds one hit and one miss."""

    with replaying() as server:
        server.play([{"path": "/search", "text": FEED.format(now=format_datetime(datetime.now(UTC)))}])
        yield server.base + "/search?q={query}"


def test_a_name_is_enough(settings: Settings, mastodon_server: MastodonServer, feed: str) -> None:  # noqa: F811
    mastodon_server.post("mina", "Anyone tried #RuusuKahvi yet? Is the shop open on Sundays?")
    places = {
        "mastodon": {"base_url": mastodon_server.base},
        "rss": {"feeds": feed},
        "hackernews": {"base_url": "http://127.0.0.1:9"},  # nobody listens there
    }
    desk = build(settings, classifier=ScriptedClassifier, places=places)
    heard: list[Found] = []
    try:
        brand = desk.opening.listen("Ruusu Kahvi", heard.append)
        desk.triage.run()
        rows: list[MentionRow] = desk.inbox.page(brand.id, EVERYTHING)
        found = {row.platform: row.excerpt for row in rows}
        assert set(found) == {"mastodon", "rss"}
        assert "RuusuKahvi" in found["mastodon"]
        assert "Turku" in found["rss"]
        assert "<b>" not in found["rss"]
        reports = {each.account.platform: each.report for each in heard if each.report}
        assert reports["hackernews"].error != ""
        assert reports["mastodon"].error == reports["rss"].error == ""
        assert [each.report for each in heard][:3] == [None, None, None]
    finally:
        desk.close()
