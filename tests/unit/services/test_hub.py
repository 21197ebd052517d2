from __future__ import annotations

import hashlib
import json
import shutil
import threading
from collections import namedtuple
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from socialdesk.analysis.model_directory import look
from socialdesk.errors import DiskFull, ModelMissing, NetworkDown, Overtaken, PlatformDown, SettingWrong
from socialdesk.services.hub import Hub, is_hub_name
from tests import tiny_models

COMMIT = "0f1e2d3c4b5a69788796a5b4c3d2e1f00112233a"


@dataclass
class SmallHub:
    """The two questions that a hub is asked, answered in the form that the public one answers."""

    folder: Path
    base: str = ""
    commit: str = COMMIT
    licence: object = "apache-2.0"
    extra: list[dict[str, Any]] = field(default_factory=list)
    status: int = 200
    cut: int = 0  # bytes after which a file's connection breaks, once
    lies: bool = False  # other bytes than those of the checksum
    whole_only: bool = False  # knows no Range
    moved: bool = False  # files lie at another address
    asked: list[tuple[str, str]] = field(default_factory=list)

    def info(self) -> dict[str, Any]:
        listed = []
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                entry: dict[str, Any] = {
                    "rfilename": path.relative_to(self.folder).as_posix(),
                    "size": path.stat().st_size,
                    "blobId": "b" * 40,
                }
                if path.suffix in (".onnx", ".safetensors", ".bin"):
                    entry["lfs"] = {
                        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
                        "size": path.stat().st_size,
                        "pointerSize": 134,
                    }
                listed.append(entry)
        return {
            "_id": "1",
            "id": "invented/tiny",
            "sha": self.commit,
            "private": False,
            "gated": False,
            "tags": ["onnx", "license:apache-2.0"],
            "cardData": {"license": self.licence} if self.licence else None,
            "siblings": [*listed, *self.extra],
        }


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallHub]:
    folder = tiny_models.make(tmp_path / "served", says={"good": (0.0, 0.0, 2.0)}, card="# Tiny\n")
    (folder / "pytorch_model.bin").write_bytes(b"pickle")
    (folder / "train.py").write_text("print('never')")
    hub = SmallHub(folder)

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            hub.asked.append((path, self.headers.get("Range", "")))
            if hub.status != 200:
                self._say(hub.status, b'{"error": "no"}')
            elif path.startswith("/api/models/invented/tiny/revision/"):
                self._say(200, json.dumps(hub.info()).encode())
            elif hub.moved and path.startswith("/invented/tiny/resolve/"):
                self.send_response(302)
                self.send_header("Location", f"{hub.base}/cdn/{path.split('/', 5)[5]}")
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif path.startswith((f"/invented/tiny/resolve/{hub.commit}/", "/cdn/")):
                name = path.split("/", 5)[5] if path.startswith("/invented") else path.removeprefix("/cdn/")
                self._file((hub.folder / name).read_bytes(), name)
            else:
                self._say(404, b"{}")

        def _file(self, data: bytes, name: str) -> None:
            asked = self.headers.get("Range", "")
            start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and not hub.whole_only else 0
            data = data[::-1] if hub.lies and name.endswith(".onnx") else data
            if hub.cut and name.endswith(".onnx"):
                kept, hub.cut = hub.cut, 0
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data[:kept])
                self.wfile.flush()
                self.close_connection = True
                self.connection.close()
                return
            self._say(206 if start else 200, data[start:])

        def _say(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

        def handle(self) -> None:
            try:
                super().handle()
            except (OSError, ValueError):  # the connection that a test cuts, or that a client leaves
                self.close_connection = True

        def finish(self) -> None:
            try:
                super().finish()
            except (OSError, ValueError):
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    hub.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield hub
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def hub(small: SmallHub, tmp_path: Path) -> Hub:
    return Hub(tmp_path / "models", endpoint=small.base)


def test_size_licence_and_files_come_first(small: SmallHub, hub: Hub, tmp_path: Path) -> None:
    offer = hub.look("invented/tiny")
    assert (offer.repository, offer.revision, offer.licence) == ("invented/tiny", COMMIT, "apache-2.0")
    assert offer.labels == ("negative", "neutral", "positive")
    assert {each.name for each in offer.files} == {
        "config.json", "model.onnx", "tokenizer.json", "tokenizer_config.json", "README.md",
    }  # fmt: skip
    assert offer.left_out == ("pytorch_model.bin", "train.py")
    assert offer.size == sum((small.folder / each.name).stat().st_size for each in offer.files)
    assert not offer.needs_torch
    assert not (tmp_path / "models").exists()


def test_a_model_is_fetched_and_can_be_used(small: SmallHub, hub: Hub, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = hub.fetch(hub.look("invented/tiny"), lambda done, of: told.append((done, of)))
    assert folder == tmp_path / "models" / "invented--tiny"
    assert look(folder).name == "invented/tiny"
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.md", "config.json", "download.json", "model.onnx", "tokenizer.json", "tokenizer_config.json",
    ]  # fmt: skip
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert [path for path, _ in small.asked][-1].endswith("/config.json")
    before = len(small.asked)
    hub.fetch(hub.look("invented/tiny"))
    assert not [path for path, _ in small.asked[before:] if path.endswith(".onnx")]


def test_what_was_cut_off_goes_on_where_it_stopped(small: SmallHub, hub: Hub) -> None:
    offer = hub.look("invented/tiny")
    small.cut = 100
    with pytest.raises(NetworkDown, match="What has arrived stays"):
        hub.fetch(offer)
    part = hub._folder / "invented--tiny" / "model.onnx.part"
    assert part.stat().st_size == 100
    with pytest.raises(ModelMissing):  # half a model is none
        look(part.parent)
    told: list[tuple[int, int]] = []
    folder = hub.fetch(offer, lambda done, of: told.append((done, of)))
    assert told[0][0] >= 100
    assert told[-1] == (offer.size, offer.size)
    assert (f"/invented/tiny/resolve/{COMMIT}/model.onnx", "bytes=100-") in small.asked
    assert (folder / "model.onnx").read_bytes() == (small.folder / "model.onnx").read_bytes()


def test_a_server_without_ranges_sends_it_again(small: SmallHub, hub: Hub) -> None:
    offer = hub.look("invented/tiny")
    small.cut, small.whole_only = 100, True
    with pytest.raises(NetworkDown):
        hub.fetch(offer)
    told: list[tuple[int, int]] = []
    folder = hub.fetch(offer, lambda done, of: told.append((done, of)))
    assert told[-1] == (offer.size, offer.size)
    assert (folder / "model.onnx").read_bytes() == (small.folder / "model.onnx").read_bytes()


def test_a_download_can_be_stopped_and_goes_on(small: SmallHub, hub: Hub) -> None:
    offer = hub.look("invented/tiny")
    with pytest.raises(Overtaken, match="stopped"):
        hub.fetch(offer, cancelled=lambda: True)
    hub.fetch(offer)


def test_other_bytes_than_the_hub_has_are_thrown_away(small: SmallHub, hub: Hub) -> None:
    small.lies = True
    with pytest.raises(PlatformDown, match="thrown away"):
        hub.fetch(hub.look("invented/tiny"))
    assert not list(hub._folder.rglob("model.onnx*"))


def test_files_at_another_address_are_followed(small: SmallHub, hub: Hub) -> None:
    small.moved = True
    assert look(hub.fetch(hub.look("invented/tiny"))).labels


def test_a_newer_revision_is_not_mixed_with_an_older_one(small: SmallHub, hub: Hub) -> None:
    offer = hub.look("invented/tiny")
    small.cut = 100
    with pytest.raises(NetworkDown):
        hub.fetch(offer)
    tiny_models.make(small.folder, says={"good": (9.0, 0.0, 0.0)})
    small.commit = "a" * 40
    folder = hub.fetch(hub.look("invented/tiny"))
    assert (folder / "model.onnx").read_bytes() == (small.folder / "model.onnx").read_bytes()
    assert ("/invented/tiny/resolve/" + "a" * 40 + "/model.onnx", "") in small.asked


def test_a_revision_can_be_named(small: SmallHub, hub: Hub) -> None:
    hub.look("invented/tiny@refs/pr/1")
    assert small.asked[0][0] == "/api/models/invented/tiny/revision/refs/pr/1"


@pytest.mark.parametrize(
    "name",
    [
        "../../../evil.onnx",
        "onnx/model_qint8/../../../evil.onnx",
        "/etc/passwd",
        "tokenizer.json/../../x",
        5,
        None,
    ],
)
def test_paths_of_the_hub_stay_in_the_folder(small: SmallHub, hub: Hub, name: object) -> None:
    small.extra = [{"rfilename": name, "size": 5}, {"rfilename": "vocab.txt"}, "x"]  # type: ignore[list-item]
    assert name not in {each.name for each in hub.look("invented/tiny").files}


def test_pickles_alone_are_not_fetched(small: SmallHub, hub: Hub) -> None:
    (small.folder / "model.onnx").unlink()
    with pytest.raises(ModelMissing, match=r"can run program code.*refs/pr/1"):
        hub.look("invented/tiny")
    (small.folder / "pytorch_model.bin").unlink()
    with pytest.raises(ModelMissing, match="has no weights"):
        hub.look("invented/tiny")


def test_what_does_not_fit_is_said_before_anything_is_fetched(small: SmallHub, hub: Hub) -> None:
    tiny_models.make(small.folder, problem_type="regression")
    with pytest.raises(ModelMissing, match="single number"):
        hub.look("invented/tiny")
    (small.folder / "config.json").unlink()
    with pytest.raises(ModelMissing, match=r"no config\.json"):
        hub.look("invented/tiny")


def test_safetensors_in_parts_are_all_fetched(small: SmallHub, hub: Hub) -> None:
    (small.folder / "model.onnx").unlink()
    for name in ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"):
        (small.folder / name).write_bytes(b"x" * 10)
    told = {"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}}
    (small.folder / "model.safetensors.index.json").write_text(json.dumps(told))
    offer = hub.look("invented/tiny")
    assert offer.needs_torch
    assert len([each for each in offer.files if each.name.endswith(".safetensors")]) == 2
    assert look(hub.fetch(offer)).size >= 20


@pytest.mark.parametrize(
    ("licence", "said"),
    [("mit", "mit"), (["mit", "cc-by-4.0"], "mit, cc-by-4.0"), (None, "apache-2.0"), ({"a": 1}, "{'a': 1}")],
)
def test_the_licence_is_said(small: SmallHub, hub: Hub, licence: object, said: str) -> None:
    small.licence = licence
    assert hub.look("invented/tiny").licence == said


@pytest.mark.parametrize(
    ("status", "error", "sentence"),
    [
        (401, ModelMissing, "no model invented/tiny"),
        (403, ModelMissing, "wants a sign-in"),
        (404, ModelMissing, "Check the spelling"),
        (429, PlatformDown, "wants us to wait"),
        (503, PlatformDown, "is in trouble"),
    ],
)
def test_what_the_hub_refuses(
    small: SmallHub, hub: Hub, status: int, error: type[Exception], sentence: str
) -> None:
    small.status = status
    with pytest.raises(error, match=sentence):
        hub.look("invented/tiny")


@pytest.mark.parametrize("commit", ["", "../..", "x" * 40])
def test_an_answer_that_makes_no_sense(small: SmallHub, hub: Hub, commit: str) -> None:
    small.commit = commit
    with pytest.raises(PlatformDown, match="cannot be understood"):
        hub.look("invented/tiny")


def test_without_a_connection_the_other_way_is_said(tmp_path: Path) -> None:
    nobody = Hub(tmp_path, endpoint="http://127.0.0.1:9")
    with pytest.raises(NetworkDown, match=r"No connection to 127\.0\.0\.1:9.*copy the model's folder"):
        nobody.look("invented/tiny")


def test_offline_nothing_is_asked(small: SmallHub, tmp_path: Path) -> None:
    with pytest.raises(NetworkDown, match="set to stay offline"):
        Hub(tmp_path, lambda: True, small.base).look("invented/tiny")
    assert small.asked == []


def test_a_full_disk_is_said_before(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    offer = hub.look("invented/tiny")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 0))
    with pytest.raises(DiskFull, match="not enough room"):
        hub.fetch(offer)


def test_the_environment_names_another_hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert Hub(tmp_path).endpoint == "https://huggingface.co"
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example/")
    assert Hub(tmp_path).endpoint == "https://hub.example"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("owner/name", True),
        ("owner/na.me-2_x@refs/pr/3", True),
        ("name", False),
        ("/tmp/folder", False),
        ("a/b/c", False),
        ("~/models", False),
        ("https://huggingface.co/a/b", False),
    ],
)
def test_what_is_a_hubs_name(text: str, named: bool) -> None:
    assert is_hub_name(text) is named


def test_a_folder_is_no_hubs_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "owner" / "name").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert not is_hub_name("owner/name")


def test_a_name_that_is_none(hub: Hub) -> None:
    with pytest.raises(SettingWrong, match="owner/name"):
        hub.look("not a name")
