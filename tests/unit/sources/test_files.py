"""Importing files: which column is what, ids that stay, every row a post or explained."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from socialdesk.domain.mention import Post
from socialdesk.errors import NotAllowedHere, SettingWrong, Unreadable
from socialdesk.sources import files
from socialdesk.sources.files import Files, open_file, preview
from socialdesk.sources.protocol import Connection

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
Make = Callable[[str], Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Write a file; CSV unless it begins with a brace."""

    def make(content: str) -> Path:
        path = tmp_path / ("mentions.jsonl" if content.startswith("{") else "mentions.csv")
        path.write_text(content, "utf-8")
        os.utime(path, (1_750_000_000, 1_750_000_000))
        return path

    return make


def read(path: Path, mapping: Mapping[str, str] | None = None) -> tuple[list[Post], list[str], list[str]]:
    """All posts, the reasons for what is none, and the notes."""
    source = open_file(path, mapping, lambda: NOW)
    posts: list[Post] = []
    reasons: list[str] = []
    notes: dict[str, None] = {}
    cursor = None
    while True:
        page = source.fetch(cursor, ())
        cursor = page.cursor
        notes |= dict.fromkeys(page.notes)
        for item in page.items:
            try:
                posts.append(source.normalise(item))
            except Unreadable as why:
                reasons.append(str(why))
        if not page.more:
            source.close()
            return posts, reasons, list(notes)


def test_a_preview(make: Make) -> None:
    path = make("Kimlik,Tarih,Yazar,Yorum,Puan\n" + "7,2026-11-01,ayşe,Kargo gelmedi,1\n" * 9)
    found = preview(path)
    assert found.kind == "CSV"
    assert found.columns == ("Kimlik", "Tarih", "Yazar", "Yorum", "Puan")
    assert found.guessed == {"id": "Kimlik", "text": "Yorum", "created_at": "Tarih", "author": "Yazar"}
    assert len(found.samples) == 5
    assert found.samples[0]["Yorum"] == "Kargo gelmedi"
    assert found.rows_estimate == 9


@pytest.mark.parametrize(
    ("columns", "guessed"),
    [
        ("tweet_id,author_id,inbound,text,response_tweet_id", {"id", "author_id", "inbound", "text"}),
        ("pvm,kirjoittaja,viesti", {"created_at", "author", "text"}),
        ("Yorum,Bağlantı", {"text", "url"}),
        ("yorum,adres", {"text", "url"}),
        ("teksti,osoite", {"text", "url"}),
        ("teksti,linkki", {"text", "url"}),
        ("نص,رابط", {"text", "url"}),
        ("ID,BODY,CREATED_UTC,PERMALINK", {"id", "text", "created_at", "url"}),
        ("İçerik,Başlık", {"text", "title"}),
    ],
)  # fmt: skip
def test_columns_are_guessed(make: Make, columns: str, guessed: set[str]) -> None:
    cells = ",".join(f"value {number}" for number, _ in enumerate(columns.split(",")))
    assert set(preview(make(f"{columns}\n{cells}\n")).guessed) == guessed


def test_the_longest_column_is_the_text_when_none_is_named(make: Make) -> None:
    path = make("a,b,c\n1,the kettle broke after two weeks,x\n2,and again,y\n")
    assert preview(path).guessed["text"] == "b"


def test_inner_fields_are_columns(make: Make) -> None:
    row = {"data": {"body": "hello", "user": {"screen_name": "mina"}}, "tags": ["a"]}
    path = make(json.dumps(row))
    assert preview(path).columns == ("data.body", "data.user.screen_name")
    posts, _, _ = read(path)
    assert (posts[0].text, posts[0].author.handle) == ("hello", "mina")


def test_a_row_in_full(make: Make) -> None:
    row = {
        "id": 570306133677760513, "platform": "Twitter", "author": "@mina", "author_name": "Mina",
        "created_at": "Tue Feb 24 19:35:00 +0000 2015", "lang": "en-GB",
        "text": "Tom &amp; I wait: https://x.example/a",
        "in_reply_to": "12", "thread_id": "11", "inbound": True, "followers": 250, "likes": "3",
        "url": "https://x.example/status/5",
    }  # fmt: skip
    (post,), reasons, notes = read(make(json.dumps(row)))
    assert (reasons, notes) == ([], [])
    assert (post.platform, post.native_id) == ("x", "570306133677760513")
    assert (post.author.handle, post.author.name, post.author.followers) == ("mina", "Mina", 250)
    assert post.published_at == datetime(2015, 2, 24, 19, 35, tzinfo=UTC)
    assert post.text == "Tom & I wait: https://x.example/a"
    assert (post.lang, post.in_reply_to, post.thread_id, post.by_us) == ("en", "12", "11", False)
    assert (post.links, post.engagement) == (("https://x.example/a",), 3)


@pytest.mark.parametrize("inbound", [False, "false", "0", "Company", "outbound", "hayır"])
def test_rows_of_the_company_are_ours(make: Make, inbound: Any) -> None:
    (post,), _, _ = read(make(json.dumps({"text": "Sorry!", "inbound": inbound})))
    assert post.by_us


def test_a_second_import_adds_nothing(make: Make) -> None:
    path = make("text,author,date\nbroken,mina,2026-11-01\nbroken,ari,2026-11-01\nbroken,mina,2026-11-01\n")
    first = [post.native_id for post in read(path)[0]]
    assert len(first) == 3
    assert len(set(first)) == 2, "a row that repeats another word for word is known"
    os.utime(path, (1_760_000_000, 1_760_000_000))
    assert [post.native_id for post in read(path)[0]] == first


def test_an_id_that_a_spreadsheet_rounded_is_no_id(make: Make) -> None:
    posts, _, _ = read(make("id,text\n5.70306E+17,one\n5.70306E+17,two\n"))
    assert len({post.native_id for post in posts}) == 2


def test_nameless_authors_are_not_one_person(make: Make) -> None:
    posts, _, _ = read(make("id,text\n1,one\n2,two\n"))
    assert len({post.author.native_id for post in posts}) == 2
    assert {post.author.handle for post in posts} == {""}


def test_rows_without_a_date_have_the_files(make: Make) -> None:
    changed = datetime.fromtimestamp(1_750_000_000, UTC)
    posts, _, notes = read(make("id,text\n1,one\n"))
    assert [post.published_at for post in posts] == [changed]
    assert notes == ["The file has no column with dates: its own date stands for them."]
    posts, _, notes = read(make("id,text,date\n1,one,\n2,two,2026-11-01\n"))
    assert [post.published_at for post in posts] == [changed, datetime(2026, 11, 1, tzinfo=UTC)]
    assert notes == ["Some rows have no date: the file's own date stands for it."]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-04T10:00:00Z", (2026, 11, 4, 10, 0)),
        ("2026-11-04 12:00:00 +0200", (2026, 11, 4, 10, 0)),
        ("2026-11-04 10:00:00 UTC", (2026, 11, 4, 10, 0)),
        ("04.11.2026 10:00", (2026, 11, 4, 10, 0)),
        ("4.11.2026 10.00", (2026, 11, 4, 10, 0)),
        ("11/04/2026 10:00 AM", (2026, 11, 4, 10, 0)),
        ("Nov 4, 2026", (2026, 11, 4, 0, 0)),
        ("4 November 2026 10:00", (2026, 11, 4, 10, 0)),
        ("Wed, 04 Nov 2026 10:00:00 GMT", (2026, 11, 4, 10, 0)),
        ("Wed Nov 04 10:00:00 +0000 2026", (2026, 11, 4, 10, 0)),
        ("1793786400", (2026, 11, 4, 10, 0)),
        ("1793786400000", (2026, 11, 4, 10, 0)),
    ],
)
def test_dates_as_people_and_programs_write_them(make: Make, written: str, meant: tuple[int, ...]) -> None:
    (post,), reasons, _ = read(make(f'text,date\nhello,"{written}"\n'))
    assert reasons == []
    assert post.published_at == datetime(*meant, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_the_order_of_day_and_month_is_learnt_from_the_file(make: Make) -> None:
    posts, _, _ = read(make("text,date\na,03/11/2026\nb,25/11/2026\n"))
    assert [(post.published_at.month, post.published_at.day) for post in posts] == [(11, 3), (11, 25)]


def test_what_cannot_be_read_is_explained_with_its_line(make: Make) -> None:
    content = (
        '{"id": 1, "text": "good", "date": "2026-11-01"}\n{"id": 2, "date": "2026-11-01"}\nnonsense\n'
        '{"id": 4, "text": "x", "date": "32.13.2026"}\n'
    )
    posts, reasons, _ = read(make(content))
    assert [post.native_id for post in posts] == ["1"]
    assert reasons == [
        "mentions.jsonl, line 2: there is no text.",
        "mentions.jsonl, line 3: This line is no JSON.",
        "mentions.jsonl, line 4: “32.13.2026” is not a date.",
    ]


def test_a_mapping_overrules_the_guess(make: Make) -> None:
    path = make("text,note,date\nwrong,right,2026-11-01\n")
    (post,), _, notes = read(path, {"text": "note", "created_at": ""})
    assert post.text == "right"
    assert notes


@pytest.mark.parametrize(
    ("mapping", "says"),
    [
        ({"text": "body"}, "no column “body” for text. It has: text, date."),
        ({"txt": "text"}, "“txt” is none of the fields. They are: id, text"),
        ({"text": ""}, "looks like text"),
    ],
)
def test_a_mapping_that_cannot_be(make: Make, mapping: dict[str, str], says: str) -> None:
    with pytest.raises(SettingWrong, match=says):
        open_file(make("text,date\nx,2026-11-01\n"), mapping, lambda: NOW)


def test_pages_go_on_and_resume(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PAGE_ROWS", 10)
    path = make("id,text\n" + "".join(f"{number},kettle {number}\n" for number in range(25)))
    source = open_file(path, None, lambda: NOW)
    first = source.fetch(None, ())
    assert (len(first.items), first.more) == (10, True)
    resumed = open_file(path, None, lambda: NOW)
    second = resumed.fetch(first.cursor, ())
    assert second.items == source.fetch(first.cursor, ()).items
    assert [item["fields"]["id"] for item in second.items][:2] == ["10", "11"]
    last = resumed.fetch(second.cursor, ())
    assert (len(last.items), last.more) == (5, False)
    assert resumed.fetch(last.cursor, ()).items == ()
    source.close()
    resumed.close()


def test_an_x_archive(tmp_path: Path) -> None:
    tweet = {
        "id_str": "5", "full_text": "Thank you &amp; see you", "lang": "en",
        "created_at": "Wed Nov 04 10:00:00 +0000 2026",
        "in_reply_to_status_id_str": "4", "favorite_count": "2", "entities": {"urls": []},
    }  # fmt: skip
    (tmp_path / "tweets.js").write_text(
        f"window.YTD.tweets.part0 = {json.dumps([{'tweet': tweet}])}", "utf-8"
    )
    account = [{"account": {"username": "northwind", "accountId": "77", "accountDisplayName": "Northwind"}}]
    (tmp_path / "account.js").write_text(f"window.YTD.account.part0 = {json.dumps(account)}", "utf-8")
    (post,), reasons, _ = read(tmp_path / "tweets.js")
    assert reasons == []
    assert (post.platform, post.native_id, post.by_us, post.in_reply_to) == ("x", "5", True, "4")
    assert (post.author.native_id, post.author.handle, post.author.name) == ("77", "northwind", "Northwind")
    assert post.text == "Thank you & see you"


def test_an_account_without_a_file_is_silent(make: Make) -> None:
    """All imports of a brand share one account, which the schedule may poll."""
    shared = Files(Connection({}, {}, lambda _: None, lambda _: None, lambda _: None, lambda: NOW))
    assert shared.fetch(None, ()).items == ()
    (post,), _, _ = read(make("id,text\n1,one\n"))
    rule = shared.reply_rule(post)
    assert not rule.allowed
    assert "came from a file" in rule.why_not
    with pytest.raises(NotAllowedHere):
        shared.send(None)  # type: ignore[arg-type]
