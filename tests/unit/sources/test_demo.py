from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply
from socialdesk.drafting.length import measure
from socialdesk.errors import DiskFull, NotAllowedHere, SettingWrong, TargetGone
from socialdesk.query import candidate, check_watch, matches, parse, translate
from socialdesk.sources.demo import RECORDING, RULES, Demo, picture
from socialdesk.sources.protocol import Connection, Cursor, Page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
BRAND = tomllib.loads((RECORDING.parent / "brand.toml").read_text("utf-8"))
ROWS = [json.loads(row) for row in RECORDING.read_text("utf-8").split("\n") if row]
SEARCHES = ("lumi", "lumicoffee", "كوفي", "nordbean")


class Stage:
    """One demo account with a clock that is moved by hand."""

    def __init__(self, platform: str, state: Path | None = None, posts: Path | None = None) -> None:
        self.now = NOW
        self.settings = {"as": platform}
        if state:
            self.settings["state"] = str(state)
        if posts:
            self.settings["posts"] = str(posts)
        self.cursor: Cursor | None = None

    def source(self) -> Demo:
        return Demo(
            Connection(self.settings, {}, lambda _: None, lambda _: None, lambda _: None, lambda: self.now)
        )

    def poll(self, searches: Sequence[str] = SEARCHES) -> Page:
        page = self.source().fetch(self.cursor, searches)
        self.cursor = json.loads(json.dumps(page.cursor))
        return page

    def posts(self, searches: Sequence[str] = SEARCHES) -> list[Post]:
        source = self.source()
        return [source.normalise(item) for item in self.poll(searches).items]

    def later(self, minutes: float) -> list[Post]:
        self.now += timedelta(minutes=minutes)
        return self.posts()


def answer(post: Post, text: str = "Thank you! /MK", key: str = "key-1") -> OutgoingReply:
    return OutgoingReply(
        text, post.native_id, post.thread_id, post.author.handle, NOW, key, context=post.context
    )


def find(posts: Sequence[Post], words: str) -> Post:
    (found,) = [post for post in posts if words in post.text and post.repost_of is None]
    return found


# The platform


def test_the_backlog_comes_first_and_is_the_same_each_time() -> None:
    first, again = Stage("x").posts(), Stage("x").posts()
    assert first == again
    assert len(first) > 150
    assert all(post.published_at <= NOW for post in first)
    assert [post.published_at for post in first] == sorted(post.published_at for post in first)


def test_live_posts_trickle_in_once_each() -> None:
    stage = Stage("x")
    seen = Counter(post.native_id for post in stage.posts())
    assert stage.posts() == []
    batches = [stage.later(10) for _ in range(20)]
    fresh = [post for batch in batches for post in batch if post.edited_at is None]
    assert len([batch for batch in batches if batch]) >= 5
    assert not seen.keys() & {post.native_id for post in fresh}
    for post in fresh:
        assert NOW < post.published_at <= stage.now
    expected = {row["id"] for row in ROWS if row["as"] == "x" and row["ago"] < 0}
    assert {post.native_id for post in fresh} == expected
    assert stage.later(10_000) == []


def test_big_and_small_steps_show_the_same() -> None:
    big, small = Stage("bluesky"), Stage("bluesky")
    big.posts(), small.posts()
    at_once = {post.native_id for post in big.later(300)}
    bit_by_bit = {post.native_id for _ in range(300) for post in small.later(1)}
    assert at_once == bit_by_bit


def test_a_late_post_is_found_although_older_ones_were_seen() -> None:
    stage = Stage("mastodon")
    first = stage.posts()
    late = find(stage.later(10), "gift box packaging")
    assert late.published_at < max(post.published_at for post in first)


def test_an_edit_is_seen_by_polling_and_by_a_second_look() -> None:
    stage = Stage("x")
    before = find(stage.posts(), "kutu ıslak ve ezilmiş")
    stage.now += timedelta(minutes=7)
    assert stage.source().recheck([before]).changed == ()
    after = find(stage.later(2), "kutu ıslak ve ezilmiş")
    assert after.native_id == before.native_id
    assert after.edited_at is not None
    assert "iadesi istiyorum" in after.text
    (item,) = stage.source().recheck([before]).changed
    assert stage.source().normalise(item) == after
    assert stage.source().recheck([after]).changed == ()


def test_a_deletion_is_seen_by_polling_and_by_a_second_look() -> None:
    stage = Stage("x")
    post = find(stage.posts(), "uygulamadan sipariş veremiyorum")
    stage.now += timedelta(minutes=9)
    assert stage.source().recheck([post]).gone == ()
    stage.now += timedelta(minutes=2)
    assert stage.source().recheck([post]).gone == (post.native_id,)
    assert stage.poll().gone == (post.native_id,)
    assert stage.poll().gone == ()
    assert stage.source().thread(post) == []
    with pytest.raises(TargetGone):
        stage.source().send(answer(post))


def test_a_thread_stands_in_order_around_each_of_its_posts() -> None:
    stage = Stage("x")
    posts = {post.native_id: post for post in stage.posts()}
    question = find(list(posts.values()), "Northern Ireland or only")
    source = stage.source()
    thread = [source.normalise(item) for item in source.thread(question)]
    assert [post.author.handle for post in thread] == ["jonnyflatwhite", "lumicoffee", "jonnyflatwhite"]
    assert [post.by_us for post in thread] == [False, True, False]
    for post in thread:
        assert [each["id"] for each in source.thread(post)] == [each.native_id for each in thread]
        assert post.thread_id == question.native_id


def test_every_post_says_where_it_stands_where_its_platform_has_places() -> None:
    for platform, places in {
        "reddit": {"r/coffee", "r/kahvi"}, "rss": {"The Bean Journal", "Helsingin kahvi"}, "x": {""},
        "bluesky": {""}, "hackernews": {""},
    }.items():  # fmt: skip
        assert {post.place for post in Stage(platform).posts()} == places
    assert all(post.place for post in Stage("youtube").posts())
    servers = {(post.by_us, post.place) for post in Stage("mastodon").posts()}
    assert {(True, "mastodon.example"), (False, "toot.example")} <= servers


def test_a_picture_of_the_demo_lies_in_its_folder_and_nowhere_else() -> None:
    stage = Stage("x")
    shown = [each for post in stage.posts() + stage.later(600) for each in post.media]
    assert len({each.url for each in shown}) == 3
    assert all(each.description and picture(each.url) for each in shown)
    for url in (
        "https://pictures.lumi.example/../posts.jsonl", "https://pictures.lumi.example/none.webp",
        "https://pictures.lumi.example/", "https://else.example/wet-box.webp", "",
    ):  # fmt: skip
        assert picture(url) is None


def test_without_searches_only_our_own_mentions_come() -> None:
    posts = Stage("x").posts(())
    assert all(post.addressed or post.by_us or post.repost_of for post in posts)


def test_a_search_finds_words_in_any_spelling() -> None:
    posts = Stage("x").posts(("LUMİ COFFEE",))
    assert any("lumi coffee" in post.text and not post.addressed for post in posts)
    assert not any("#nordbean" in post.text and "lumi" not in fold(post.text) for post in posts)


def test_a_reply_stands_once_and_survives_a_new_start(tmp_path: Path) -> None:
    stage = Stage("bluesky", tmp_path / "sent.json")
    post = find(stage.posts(), "smells of burnt plastic")
    reply = answer(post)
    assert stage.source().find_sent(reply) is None
    receipt = stage.source().send(reply)
    stage.now += timedelta(minutes=1)
    assert stage.source().send(reply) == receipt
    assert stage.source().find_sent(reply) == receipt
    assert len(json.loads((tmp_path / "sent.json").read_text("utf-8"))["sent"]) == 1
    thread = [stage.source().normalise(item) for item in stage.source().thread(post)]
    assert [(each.text, each.by_us) for each in thread] == [(post.text, False), (reply.text, True)]
    (own,) = [each for each in stage.posts() if each.by_us]
    assert (own.native_id, own.in_reply_to, own.thread_id) == (
        receipt.native_id, post.native_id, post.native_id,
    )  # fmt: skip
    assert own.author.native_id == stage.source().check().native_id


def test_a_customer_answers_back(tmp_path: Path) -> None:
    stage = Stage("bluesky", tmp_path / "sent.json")
    post = find(stage.posts(), "smells of burnt plastic")
    receipt = stage.source().send(answer(post))
    stage.posts()
    back = find(stage.later(5), "that's a relief")
    assert (back.author, back.in_reply_to, back.thread_id) == (post.author, receipt.native_id, post.native_id)
    assert back.addressed
    thread = stage.source().thread(back)
    assert [each["id"] for each in thread] == [post.native_id, receipt.native_id, back.native_id]


def test_nothing_sent_is_lost_when_the_file_cannot_be_written(tmp_path: Path) -> None:
    stage = Stage("bluesky", tmp_path / "missing" / "sent.json")
    post = find(stage.posts(), "smells of burnt plastic")
    with pytest.raises(DiskFull):
        stage.source().send(answer(post))
    assert stage.source().find_sent(answer(post)) is None


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "sent.json").write_text('{"sent": [{}]}')
    with pytest.raises(SettingWrong, match=r"sent\.json"):
        Stage("bluesky", tmp_path / "sent.json").source().check()


def test_a_damaged_recording_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "posts.jsonl").write_text("\nnot json\n")
    with pytest.raises(SettingWrong, match="Line 2"):
        Stage("bluesky", posts=tmp_path / "posts.jsonl").posts()
    with pytest.raises(SettingWrong, match="cannot be read"):
        Stage("bluesky", posts=tmp_path / "nowhere.jsonl").posts()


def test_an_unknown_platform_is_a_wrong_setting() -> None:
    with pytest.raises(SettingWrong, match="cannot imitate"):
        Stage("myspace").source().check()


@pytest.mark.parametrize(
    ("platform", "unit", "limit"),
    [
        ("x", LengthUnit.X_WEIGHTED, 280),
        ("bluesky", LengthUnit.BLUESKY, 300),
        ("mastodon", LengthUnit.MASTODON, 500),
        ("reddit", LengthUnit.CHARACTERS, 10_000),
        ("youtube", LengthUnit.CHARACTERS, 10_000),
    ],
)
def test_replies_follow_the_imitated_platforms_rules(platform: str, unit: LengthUnit, limit: int) -> None:
    stage = Stage(platform)
    for post in stage.posts():
        rule = stage.source().reply_rule(post)
        assert (rule.unit, rule.limit) == (unit, limit)
        assert rule.allowed == (platform != "x" or post.addressed)
        assert rule.allowed or rule.why_not.endswith(".")


@pytest.mark.parametrize("platform", ["hackernews", "rss"])
def test_some_platforms_take_no_replies(platform: str) -> None:
    stage = Stage(platform)
    post = stage.posts()[0]
    assert not stage.source().reply_rule(post).allowed
    with pytest.raises(NotAllowedHere):
        stage.source().send(answer(post))


# The recording


def test_the_recording_is_whole() -> None:
    by_id = {row["id"]: row for row in ROWS}
    assert len(by_id) == len(ROWS) >= 320
    for row in ROWS:
        for other in (row.get("re"), row.get("of")):
            if other:
                assert by_id[other]["as"] == row["as"]
                assert by_id[other]["ago"] > row["ago"], row["text"]
    people: dict[tuple[str, str], Any] = {}
    for row in ROWS:
        facts = (row["name"], row.get("followers"))
        assert people.setdefault((row["as"], row["who"]), facts) == facts


def test_the_recording_has_what_a_tour_needs() -> None:
    langs = Counter(row["lang"] for row in ROWS)
    assert set(langs) == {"en", "tr", "fi", "ar"}
    assert min(langs.values()) >= 40
    assert {row["as"] for row in ROWS} == set(RULES) == {account["as"] for account in BRAND["accounts"]}
    days = Counter(row["ago"] // 1440 for row in ROWS if row["who"] != "lumicoffee" and row["ago"] >= 0)
    usual = sorted(days[day] for day in range(1, 56))[27]
    assert days[19] >= 5 * usual  # the day deliveries stood still
    assert max(days) >= 54
    assert len([row for row in ROWS if "nordbean" in fold(row["text"])]) >= 25
    for key in ("of", "media", "late", "edit", "deleted_after", "then"):
        assert any(key in row for row in ROWS), key
    assert any("\u202e" in row["text"] for row in ROWS)
    assert any("<script>" in row["text"] for row in ROWS)
    assert any("IGNORE ALL PREVIOUS" in row["text"] for row in ROWS)
    assert max(len(row["text"]) for row in ROWS) > 2_000


def test_answers_wait_for_about_fifty_people() -> None:
    answered = {row.get("re") for row in ROWS if row["who"] == "lumicoffee"}
    waiting = [
        row for row in ROWS
        if 0 <= row["ago"] < 1440 and row["id"] not in answered and row["who"] != "lumicoffee"
    ]  # fmt: skip
    assert 30 <= len(waiting) <= 60
    assert len([row for row in waiting if row["ago"] <= 360]) >= 25


def test_every_text_fits_its_platform() -> None:
    stage = Stage("x")
    for row in ROWS:
        rule = RULES[row["as"]]
        if not rule.allowed:
            continue
        for text in (row["text"], row.get("edit", {}).get("text", ""), row.get("then", {}).get("text", "")):
            length = measure(text, rule)
            assert length.fits, (length.used, length.limit, text)
    assert stage.cursor is None


def test_nothing_points_outside() -> None:
    for row in ROWS:
        for address in re.findall(r"https?://([^/\s]+)|[\w.+-]+@([\w.-]+\.\w+)", row["text"]):
            assert (address[0] or address[1]).endswith(".example"), row["text"]


def test_texts_have_no_stray_control_characters() -> None:
    for row in ROWS:
        stray = {c for c in row["text"] if unicodedata.category(c) == "Cc" and c != "\n"}
        assert not stray, row["text"]


# The brand


def test_the_watches_find_what_the_recording_holds() -> None:
    watches = [parse(watch["query"]) for watch in BRAND["watches"]]
    assert Demo.traits.search is not None
    searches = {search for watch in watches for search in translate(watch, Demo.traits.search)}
    for watch in watches:
        check_watch(watch)
    for account in BRAND["accounts"]:
        for post in Stage(account["as"]).posts(sorted(searches)):
            if post.addressed or post.by_us or post.repost_of:
                continue
            subject = candidate(post, post.lang)
            assert any(matches(watch, subject) for watch in watches), post.text


def test_noted_customers_wrote_something() -> None:
    wrote = {(row["as"], row["who"]) for row in ROWS}
    for customer in BRAND["customers"]:
        assert (customer["platform"], customer["handle"]) in wrote
        assert all(pair in wrote for pair in customer.get("also", {}).items())
        assert customer["tags"]
