"""Rows of files of all kinds, and what becomes of those that cannot be read."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.errors import SettingWrong
from socialdesk.sources import rows as rows_module
from socialdesk.sources.rows import JSON, JSON_LINES, X_ARCHIVE, FileRows, Problem


def write(folder: Path, name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def read(path: Path) -> list[tuple[int, Any]]:
    with contextlib.ExitStack() as stack:
        return list(FileRows.of(path).read(stack))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1254"])
def test_csv_of_all_dialects(tmp_path: Path, delimiter: str, encoding: str) -> None:
    lines = [
        ("id", "metin", "yazar"),
        ("1", f"Kargo gelmedi{delimiter} şikâyetçiyim!", "ayşe"),
        ("2", "iyi", "İpek"),
    ]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(lines)
    path = write(tmp_path, "a.csv", out.getvalue(), encoding)
    assert FileRows.of(path).header == lines[0]
    assert [row for _, row in read(path)] == [dict(zip(lines[0], one, strict=True)) for one in lines[1:]]


def test_lines_are_counted_through_quoted_line_ends(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", 'id,text\n1,"one\ntwo"\n\n2,x\n3,too,many\n4,y\n')
    found = read(path)
    assert [number for number, _ in found] == [2, 5, 6, 7]
    assert found[0][1] == {"id": "1", "text": "one\ntwo"}
    assert isinstance(found[2][1], Problem)
    assert "3 cells under 2 columns" in str(found[2][1])
    assert found[3][1] == {"id": "4", "text": "y"}


def test_a_quotation_mark_without_partner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_module, "ROW_CAP", 1000)
    path = write(tmp_path, "a.csv", 'id,text\n1,good\n2,"never closed\n' + "3,swallowed\n" * 500)
    found = read(path)
    assert found[0] == (2, {"id": "1", "text": "good"})
    assert any(isinstance(row, Problem) and "quotation mark" in str(row) for _, row in found)


def test_json_lines_explain_each_bad_line(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", '{"a": 1}\n\n{"a": \n[' + "[" * 5000 + '\n7\n{"a": 2}')
    found = read(path)
    assert [number for number, _ in found] == [1, 3, 4, 5, 6]
    assert [type(row).__name__ for _, row in found] == ["dict", "Problem", "Problem", "int", "dict"]
    assert found[1][1].raw.startswith('{"a":')


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_module, "ROW_CAP", 100)
    path = write(tmp_path, "a.jsonl", '{"a": 1}\n{"a": "' + "x" * 1000 + '"}\n{"a": 3}\n')
    found = read(path)
    assert [number for number, _ in found] == [1, 2, 3]
    assert isinstance(found[1][1], Problem)
    assert found[2][1] == {"a": 3}


def test_gzip_is_unpacked(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl.gz", gzip.compress(b'{"a": 1}\n{"a": 2}\n'))
    assert FileRows.of(path).kind == JSON_LINES
    assert [row for _, row in read(path)] == [{"a": 1}, {"a": 2}]


def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = gzip.compress(
        "".join(f'{{"number": {n}, "salt": "{n * 7919 % 1000}"}}\n' for n in range(20_000)).encode()
    )
    path = write(tmp_path, "a.jsonl.gz", whole[: len(whole) // 2])
    found = read(path)
    assert len(found) > 1000
    assert found[0] == (1, {"number": 0, "salt": "0"})
    assert isinstance(found[-1][1], Problem)
    assert sum(isinstance(row, Problem) for _, row in found) == 1
    assert "breaks off" in str(found[-1][1])


@given(
    rows=st.lists(
        st.dictionaries(st.text(max_size=5), st.text(max_size=30) | st.integers(), max_size=3), max_size=8
    ),
    indent=st.sampled_from([None, 1]),
    chunk=st.integers(min_value=3, max_value=50),
)
def test_one_json_array_is_read_element_by_element(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, Any]], indent: int | None, chunk: int
) -> None:
    path = write(tmp_path_factory.mktemp("array"), "a.json", json.dumps(rows, indent=indent))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows_module, "_CHUNK", chunk)
        assert FileRows.of(path).kind == JSON
        assert [row for _, row in read(path)] == rows


def test_the_lines_of_a_json_array(tmp_path: Path) -> None:
    path = write(tmp_path, "a.json", '[\n {"a": 1},\n {"a":\n 2},\n {"a": oops}]')
    found = read(path)
    assert [number for number, _ in found] == [2, 3, 5]
    assert isinstance(found[2][1], Problem)


TWEETS = (
    'window.YTD.tweets.part0 = [ {"tweet": {"id_str": "1", "full_text": "one"}}, {"tweet": {"id_str": "2"}} ]'
)
ACCOUNT = 'window.YTD.account.part0 = [ {"account": {"username": "northwind", "accountId": "77"}} ]'


def test_an_x_archive_as_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "twitter-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/tweets.js", TWEETS)
        archive.writestr("data/tweets-part1.js", TWEETS.replace("part0", "part1").replace('"1"', '"3"'))
        archive.writestr("data/account.js", ACCOUNT)
        archive.writestr("data/deleted-tweets.js", "window.YTD.deleted_tweets.part0 = [ {} ]")
    layout = FileRows.of(path)
    assert layout.kind == X_ARCHIVE
    assert layout.owner == {"username": "northwind", "accountId": "77"}
    assert sorted(row["id_str"] for _, row in read(path)) == ["1", "2", "2", "3"]


def test_tweets_js_alone(tmp_path: Path) -> None:
    path = write(tmp_path, "tweets.js", TWEETS)
    assert FileRows.of(path).owner is None
    write(tmp_path, "account.js", ACCOUNT)
    assert FileRows.of(path).owner == {"username": "northwind", "accountId": "77"}
    assert [row["id_str"] for _, row in read(path)] == ["1", "2"]


def test_how_many_rows_there_are(tmp_path: Path) -> None:
    lines = [json.dumps({"id": number, "text": f"kettle {number}"}) + "\n" for number in range(5000)]
    for path in (
        write(tmp_path, "a.jsonl", "".join(lines)),
        write(tmp_path, "a.jsonl.gz", gzip.compress("".join(lines).encode())),
        write(tmp_path, "a.csv", "id,text\n" + "".join(f"{n},kettle {n}\n" for n in range(5000))),
    ):
        sample = [row for _, row in read(path)[:200]]
        assert 4000 < FileRows.of(path).estimate(sample) < 6000, path


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.csv", b"", "is empty or no text"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(100), "no text"),
        ("cut.jsonl.gz", b"\x1f\x8b\x08\x00", "cannot be read"),
    ],
)
def test_what_is_no_file_of_rows(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    with pytest.raises(SettingWrong, match=says) as caught:
        FileRows.of(write(tmp_path, name, content))
    assert name in str(caught.value)


def test_places_without_rows(tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match=r"There is no file gone\.csv"):
        FileRows.of(tmp_path / "gone.csv")
    with pytest.raises(SettingWrong, match="is a folder"):
        FileRows.of(tmp_path)
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(SettingWrong, match="no archive from X"):
        FileRows.of(other)
