"""Fetching a model from a Hugging Face hub: what there is, how large, under which licence; then the files.

Spoken over plain HTTP: huggingface_hub 2 keeps nothing of a file that was cut off, and a model is
hundreds of megabytes over a shop's connection. Here a file goes on where it stopped and is compared with
the hub's checksum. No token is ever sent. Only configuration, tokenizer, card and one set of weights are
fetched, by their exact names.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from socialdesk import __version__, durable
from socialdesk.analysis.model_directory import BESIDE, TOKENIZERS, check_config, choose_weights, plain
from socialdesk.errors import DiskFull, ModelMissing, NetworkDown, Overtaken, PlatformDown, SettingWrong

if TYPE_CHECKING:
    import httpx

HUB = "https://huggingface.co"
"""The public hub; the environment variable HF_ENDPOINT names another."""

SPARE = 200 * 1024 * 1024
"""Bytes that stay free on the disk after a download."""

_MOST_JSON = 8 * 1024 * 1024
_NAME = re.compile(r"([\w.-]{1,96}/[\w.-]{1,96})(?:@([\w./-]{1,96}))?")
_SHARD = re.compile(r"model-\d{5}-of-\d{5}\.safetensors")
_STATE = "download.json"
"""Lies beside the files and says which revision they are of."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a model: bytes, and its SHA-256 where the hub tells it."""

    name: str
    size: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be fetched. ``revision`` is the commit; ``left_out`` are files that will not be fetched."""

    repository: str
    revision: str
    kind: str
    labels: tuple[str, ...]
    licence: str
    weights: str
    files: tuple[HubFile, ...]
    left_out: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(each.size for each in self.files)

    @property
    def needs_torch(self) -> bool:
        """Whether PyTorch must be installed to run it."""
        return not self.weights.endswith(".onnx")


def is_hub_name(text: str) -> bool:
    """Whether this is written like ``owner/name`` (or ``owner/name@revision``) and is no folder here."""
    return bool(_NAME.fullmatch(text.strip())) and not Path(text.strip()).expanduser().exists()


class Hub:
    """A hub as seen from one workspace. Every method waits for the network."""

    def __init__(
        self, folder: Path, offline: Callable[[], bool] = lambda: False, endpoint: str | None = None
    ) -> None:
        """Downloads land in ``folder``; ``endpoint`` None asks HF_ENDPOINT, then takes `HUB`."""
        self._folder = folder
        self._offline = offline
        self._endpoint = endpoint

    @property
    def endpoint(self) -> str:
        """The hub's address."""
        return (self._endpoint or os.environ.get("HF_ENDPOINT", "").strip() or HUB).rstrip("/")

    def look(self, name: str) -> Offer:
        """Ask what ``owner/name`` (or ``owner/name@revision``) holds; nothing is kept.

        Raises `ModelMissing` for what cannot be used, `NetworkDown` and `PlatformDown`.
        """
        found = _NAME.fullmatch(name.strip())
        if not found:
            raise SettingWrong(f"“{plain(name)}” is no name of a model. Write it like owner/name.")
        repository, revision = found[1], found[2] or "main"
        with self._client() as client:
            path = f"/api/models/{quote(repository)}/revision/{quote(revision, safe='')}?blobs=true"
            told = self._json(client, path, repository)
            commit = str(told.get("sha") or "")
            if not re.fullmatch(r"[0-9a-f]{6,64}", commit):
                raise PlatformDown(
                    f"{self._host} answered something that cannot be understood. Try again later."
                )
            names = {each.name: each for each in _files(told.get("siblings"))}
            config = self._small(client, repository, commit, "config.json", names)
            if config is None:
                raise ModelMissing(
                    f"{repository} has no config.json, so it is no model of the kind that SocialDesk can use."
                )
            asked = self._small(client, repository, commit, "tokenizer_config.json", names) or {}
        kind, labels, _ = check_config(repository, config, asked)
        weights = choose_weights(list(names))
        if not weights:
            pickled = any(each.endswith(".bin") for each in names)
            what = "only weights that can run program code (pytorch_model.bin)" if pickled else "no weights"
            raise ModelMissing(
                f"{repository} has {what}, so SocialDesk does not take it. Look whether the model offers "
                "safetensors or ONNX files, perhaps in a pull request: those are written like "
                f"{repository}@refs/pr/1. docs/models.md says more."
            )
        wanted = _wanted(weights, list(names))
        return Offer(
            repository=repository,
            revision=commit,
            kind=kind,
            labels=labels,
            licence=_licence(told),
            weights=weights,
            files=tuple(names[each] for each in wanted),
            left_out=tuple(sorted(set(names) - set(wanted))),
        )

    def fetch(
        self,
        offer: Offer,
        progress: Progress = lambda _done, _of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Path:
        """Fetch what was offered and answer its folder; what has arrived before is not fetched again.

        ``progress`` hears (done, of) bytes. Stopped or cut off, it raises `Overtaken` or `NetworkDown`, and
        the next call goes on from there. config.json comes last, so half a model is never taken for one.
        """
        folder = self._folder / offer.repository.replace("/", "--")
        durable.folder(folder)
        self._begin(folder, offer)
        done = sum(_there(folder, each) for each in offer.files)
        if shutil.disk_usage(folder).free < offer.size - done + SPARE:
            raise DiskFull(
                f"{offer.repository} needs {(offer.size - done) / 1e6:,.0f} MB, and there is not enough room "
                f"in {folder}. Make room on the disk, then try again."
            )
        progress(done, offer.size)
        with self._client() as client:
            for each in sorted(offer.files, key=lambda file: (file.name == "config.json", file.size)):
                if not _complete(folder, each):
                    for arrived in self._file(client, folder, offer, each):
                        done += arrived
                        progress(done, offer.size)
                        if cancelled():
                            raise Overtaken(
                                "The download was stopped. What has arrived stays; fetching the model again "
                                "goes on from there."
                            )
        return folder

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _host(self) -> str:
        return self.endpoint.split("://")[-1]

    @contextmanager
    def _client(self) -> Iterator[httpx.Client]:
        if self._offline():
            raise NetworkDown(
                "SocialDesk is set to stay offline, so no model is fetched. Change that in the settings, or "
                "copy the model's folder to this computer and choose it."
            )
        import httpx

        encrypted = self.endpoint.startswith("https:")

        def guard(request: httpx.Request) -> None:
            if encrypted and request.url.scheme != "https":
                raise PlatformDown(
                    f"{self._host} sent us to an address that is not encrypted. Try again later."
                )

        client = httpx.Client(
            base_url=self.endpoint,
            follow_redirects=True,
            timeout=httpx.Timeout(30.0, connect=10.0),
            headers={"User-Agent": f"SocialDesk/{__version__}", "Accept-Encoding": "identity"},
            event_hooks={"request": [guard]},
        )
        try:
            with client:
                yield client
        except (httpx.TransportError, httpx.TooManyRedirects, httpx.StreamError) as error:
            raise NetworkDown(
                f"No connection to {self._host} ({type(error).__name__}). What has arrived stays. Try again "
                "later, or copy the model's folder to this computer by other means and choose it; "
                "docs/models.md says which files it needs."
            ) from error

    def _json(self, client: httpx.Client, path: str, repository: str) -> dict[str, Any]:
        with client.stream("GET", path) as answer:
            self._judge(answer, repository)
            body = b""
            for chunk in answer.iter_bytes():
                body += chunk
                if len(body) > _MOST_JSON:
                    break
        try:
            told = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise PlatformDown(
                f"{self._host} answered something that cannot be understood. Try again later."
            ) from error
        if not isinstance(told, dict):
            raise PlatformDown(f"{self._host} answered something that cannot be understood. Try again later.")
        return told

    def _small(
        self, client: httpx.Client, repository: str, commit: str, name: str, names: Mapping[str, HubFile]
    ) -> dict[str, Any] | None:
        return self._json(client, _address(repository, commit, name), repository) if name in names else None

    def _judge(self, answer: httpx.Response, repository: str) -> None:
        if answer.status_code in (401, 403, 404):
            raise ModelMissing(
                f"There is no model {repository} at {self._host} that anybody may fetch. Check the spelling; "
                "a model that wants a sign-in must be fetched in the browser, then choose its folder."
            )
        if answer.status_code not in (200, 206):
            raise PlatformDown(
                f"{self._host} is in trouble or wants us to wait (it answered {answer.status_code}). Try "
                "again later."
            )

    def _begin(self, folder: Path, offer: Offer) -> None:
        """Forget what was fetched of another revision."""
        now = {"repository": offer.repository, "revision": offer.revision, "weights": offer.weights}
        state = folder / _STATE
        try:
            before = json.loads(state.read_text("utf-8"))
        except (OSError, ValueError):
            before = None
        if before != now:
            known = {each.name for each in offer.files}
            for path in [*folder.rglob("*.part"), *(folder / name for name in known)]:
                path.unlink(missing_ok=True)
            durable.write(state, json.dumps(now).encode())

    def _file(self, client: httpx.Client, folder: Path, offer: Offer, file: HubFile) -> Iterator[int]:
        """Fetch one file, telling how many bytes came; negative where what was there must come again."""
        path = folder / file.name
        durable.folder(path.parent)
        part = path.with_name(f"{path.name}.part")
        have = part.stat().st_size if part.exists() else 0
        address = _address(offer.repository, offer.revision, file.name)
        if have < file.size or not part.exists():
            headers = {"Range": f"bytes={have}-"} if have else {}
            with client.stream("GET", address, headers=headers) as answer:
                self._judge(answer, offer.repository)
                if have and answer.status_code == 200:  # the server gives only whole files
                    yield -have
                    have = 0
                with part.open("ab" if have else "wb") as out:
                    for (
                        chunk
                    ) in answer.iter_bytes():  # as they come: a chunker drops its last part when cut off
                        have += len(chunk)
                        if have > file.size:
                            break
                        _write(out, chunk, part)
                        yield len(chunk)
        if have < file.size and part.stat().st_size < file.size:
            raise NetworkDown(
                f"{file.name} was cut off. What has arrived stays; fetch the model again to go on from there."
            )
        if have > file.size or (file.sha256 and _digest(part) != file.sha256):
            part.unlink()
            raise PlatformDown(
                f"{file.name} did not arrive as {self._host} has it, so it was thrown away. Fetch the model "
                "again."
            )
        part.replace(path)


def _address(repository: str, commit: str, name: str) -> str:
    return f"/{quote(repository)}/resolve/{quote(commit, safe='')}/{quote(name)}"


def _write(out: Any, chunk: bytes, path: Path) -> None:
    try:
        out.write(chunk)
    except OSError as error:
        raise DiskFull(
            f"{path} cannot be written ({error.strerror}). Make room on the disk, then try again."
        ) from error


def _there(folder: Path, file: HubFile) -> int:
    """Bytes of a file that have arrived."""
    path = folder / file.name
    part = path.with_name(f"{path.name}.part")
    if _complete(folder, file):
        return file.size
    return part.stat().st_size if part.exists() else 0


def _complete(folder: Path, file: HubFile) -> bool:
    path = folder / file.name
    return path.is_file() and path.stat().st_size == file.size


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files(told: object) -> Iterator[HubFile]:
    """The files that the hub lists, those left out that it does not describe."""
    for each in told if isinstance(told, list) else []:
        if not isinstance(each, dict):
            continue
        name, size, lfs = each.get("rfilename"), each.get("size"), each.get("lfs")
        if isinstance(name, str) and isinstance(size, int) and size >= 0:
            digest = lfs.get("sha256") if isinstance(lfs, dict) else ""
            yield HubFile(name, size, digest if isinstance(digest, str) else "")


def _wanted(weights: str, names: Sequence[str]) -> list[str]:
    """The files that a model is run from, and its card; each an exact name, none with a path of its own."""
    found = {"config.json", weights, *BESIDE, *TOKENIZERS}
    if weights.endswith(".onnx"):
        found |= {f"{weights}_data", f"{weights}.data"}
    elif weights.endswith(".index.json"):
        found |= {name for name in names if _SHARD.fullmatch(name)}
    return [name for name in names if name in found]


def _licence(told: Mapping[str, Any]) -> str:
    card = told.get("cardData")
    said = card.get("license") if isinstance(card, dict) else None
    if said is None:
        tags = told.get("tags")
        said = (
            next((str(tag).removeprefix("license:") for tag in tags if str(tag).startswith("license:")), None)
            if isinstance(tags, list)
            else None
        )
    return plain(", ".join(map(str, said)) if isinstance(said, list) else said or "", 40)
