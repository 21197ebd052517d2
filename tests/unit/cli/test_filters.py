from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.cli import filters
from socialdesk.cli.output import Output
from socialdesk.errors import Unreadable
from tests.unit.cli.conftest import Terminal


def echo(batch: list[filters.Line]) -> None:
    for line in batch:
        line.record["seen"] = True


def run(source: IO[bytes], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, object]], str]:
    capsys.readouterr()
    wrong = filters.run(source, echo, Output(as_json=False))
    said = capsys.readouterr()
    return wrong, [json.loads(line) for line in said.out.splitlines()], said.err


def test_order_is_kept_and_a_bad_line_keeps_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    text = b'{"n": 1}\nnonsense\n\n[1]\n{"n": 2}\n"x"\n\xff\xfe\n{"n": 3}'
    wrong, out, err = run(io.BytesIO(text), capsys)
    assert wrong == 4
    assert [each.get("n", each.get("line")) for each in out] == [1, 2, 4, 2, 6, 7, 3]
    assert all(("error" in each) != ("seen" in each) for each in out)
    assert [line.split(":")[0] for line in err.splitlines()] == ["Line 2", "Line 4", "Line 6", "Line 7"]


@given(
    lines=st.lists(
        st.one_of(
            st.dictionaries(st.text(), st.text(), max_size=3).map(lambda each: json.dumps(each).encode()),
            st.binary(max_size=40).map(lambda raw: raw.replace(b"\n", b" ")),
        ),
        max_size=200,
    )
)
def test_one_line_out_for_each_line_in(lines: list[bytes]) -> None:
    parsed = list(filters._lines(io.BytesIO(b"\n".join(lines))))
    assert [line.number for line in parsed] == [at for at, raw in enumerate(lines, start=1) if raw.strip()]


def test_a_line_without_end_is_refused_without_reading_it_into_memory(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filters, "LONGEST_LINE", 100)
    text = b'{"a": "' + b"x" * 1000 + b'"}\n{"n": 2}\n' + b'{"b": "' + b"y" * 90 + b'"}'
    wrong, out, _ = run(io.BytesIO(text), capsys)
    assert [("error" in each, each.get("n")) for each in out] == [(True, None), (False, 2), (False, None)]
    assert wrong == 1


def test_nested_beyond_reason(capsys: pytest.CaptureFixture[str]) -> None:
    wrong, out, _ = run(io.BytesIO(b"[" * 200_000 + b"\n" + b'{"n": 1}\n'), capsys)
    assert wrong == 1
    assert out[1] == {"n": 1, "seen": True}


def test_a_slow_pipe_is_answered_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Behind `tail -f` the first answer must not wait for a full batch."""
    answered = threading.Event()
    reading, writing = os.pipe()

    def work(batch: list[filters.Line]) -> None:
        answered.set()

    def talk() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(b'{"n": 1}\n')
            pipe.flush()
            assert answered.wait(30)
            pipe.write(b'{"n": 2}\n')

    talker = threading.Thread(target=talk)
    talker.start()
    with os.fdopen(reading, "rb") as pipe:
        assert filters.run(pipe, work, Output(as_json=False)) == 0
    talker.join()
    assert [json.loads(line)["n"] for line in capsys.readouterr().out.splitlines()] == [1, 2]


def test_a_broken_archive_gives_what_it_has_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lines.jsonl.gz"
    noise = [json.dumps({"n": number, "noise": os.urandom(64).hex()}) for number in range(500)]
    whole = gzip.compress("\n".join(noise).encode())
    path.write_bytes(whole[: len(whole) * 3 // 4])
    with filters.opened(str(path)) as source, pytest.raises(Unreadable, match="breaks off after line"):
        filters.run(source, echo, Output(as_json=False))
    assert len(capsys.readouterr().out.splitlines()) >= filters.BATCH


# --- the two commands, from words to exit code ------------------------------------------------------


def test_classify_adds_labels_scores_and_reasons_that_add_up(terminal: Terminal) -> None:
    said = terminal("classify", stdin='{"text": "angry: answer me today", "id": 7}\n')
    (found,) = said.lines
    assert said.code == 0
    assert said.err == ""
    assert list(found)[:2] == ["text", "id"]
    assert (found["sentiment"], found["urgency"], found["intent"]) == ("negative", "high", "delivery")
    assert found["needs_reply"] is True
    assert found["scores"]["sentiment"] == {"negative": 0.9}
    assert found["priority"] == sum(why["points"] for why in found["reasons"])
    assert any(why["code"] == "deadline" for why in found["reasons"])
    assert "words" not in found
    assert not terminal.workspace.exists()


def test_classify_names_the_words_when_asked(terminal: Terminal) -> None:
    (found,) = terminal("classify", "--words", stdin='{"text": "angry customer"}').lines
    assert found["words"]["urgency"] == [{"word": "angry", "start": 0, "end": 5, "weight": 0.5}]


def test_classify_says_which_lines_it_could_not_use(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "a"}\n{"text": 3}\n{}\n{"text": "b", "lang": 5}\n')
    said = terminal("classify", str(path))
    assert said.code == 65
    assert ["error" in each for each in said.lines] == [False, True, True, True]
    assert said.err.splitlines() == [
        'Line 2: "text" must be text.',
        'Line 3: "text" is missing.',
        'Line 4: "lang" must be text.',
    ]


def test_a_given_language_stays(terminal: Terminal) -> None:
    said = terminal(
        "classify", stdin='{"text": "hello there, how are you", "lang": "tr"}\n{"text": "x", "lang": ""}'
    )
    assert said.lines[0]["lang"] == "tr"
    assert said.lines[1]["lang"] == "und"


def test_suggest_drafts_within_the_platforms_limit(terminal: Terminal) -> None:
    given = [
        {
            "text": "angry: where is my parcel?",
            "platform": "bluesky",
            "author_name": "Jane Doe",
            "lang": "en",
        },
        {"text": "angry: where is my parcel?", "platform": "nowhere", "author": {"name": "Bo"}, "lang": "en"},
    ]
    said = terminal("suggest", "--initials", "AK", stdin="\n".join(map(json.dumps, given)))
    assert said.code == 0
    first, second = said.lines
    assert 1 <= len(first["suggestions"]) <= 3
    for made in first["suggestions"]:
        assert made["length"]["limit"] == 300
        assert made["length"]["fits"]
        assert made["text"].endswith("^AK")
        assert made["tone"]["checks"]
        assert not [each for each in made["findings"] if each["severity"] == "hard"]
    assert any("Jane" in made["text"] for made in first["suggestions"])
    assert second["reply"] is None
    assert "nowhere" in said.err


def test_suggest_takes_the_labels_that_classify_left(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled = terminal("classify", stdin='{"text": "thanks a lot", "lang": "en"}').out

    def unwanted(_: object) -> None:
        raise AssertionError("classified twice")

    monkeypatch.setattr("socialdesk.analysis.load", unwanted)
    said = terminal("suggest", stdin=labelled)
    assert said.code == 0
    assert said.lines[0]["suggestions"]


@pytest.mark.parametrize(
    "line",
    [
        {"text": "a", "platform": 3},
        {"text": "a", "author": 3},
        {"text": "a", "author": {"name": []}},
        {"platform": "bluesky"},
    ],
)
def test_suggest_refuses_what_it_cannot_read(terminal: Terminal, line: dict[str, object]) -> None:
    said = terminal("suggest", stdin=json.dumps(line))
    assert said.code == 65
    assert "error" in said.lines[0]
    assert "suggestions" not in said.lines[0]


def test_a_file_that_is_not_there(terminal: Terminal) -> None:
    said = terminal("classify", "/nowhere/at-all.jsonl")
    assert said.code == 78
    assert "cannot be opened" in said.err
    assert said.out == ""


def test_twitter_is_x_now() -> None:
    rules = filters._Rules(lambda _: None)
    assert rules.of("Twitter") is rules.of("x")
    assert rules.of("x").limit == 280
    assert rules.of("") is filters.UNKNOWN_RULE
    assert rules.of("../../etc") is filters.UNKNOWN_RULE


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path) -> None:
    """As in `socialdesk queue --json | head -1`, with more than a pipe holds at once."""
    program = (
        "import sys\n"
        "from socialdesk import app, cli\n"
        "from socialdesk.cli.output import Output\n"
        "Output.data = lambda self, value: [print('x' * 1000) for _ in range(1000)]\n"
        "sys.exit(cli.run(sys.argv[1:], build=app.build))"
    )
    words = ["watches", "add", "lumi", "--json", "--workspace", str(tmp_path)]
    writer = subprocess.Popen(
        [sys.executable, "-c", program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    assert writer.stdout.readline().startswith("x")
    writer.stdout.close()
    said = writer.stderr.read()
    writer.stderr.close()
    assert (writer.wait(), said) == (0, "")
