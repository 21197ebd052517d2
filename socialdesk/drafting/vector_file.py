"""Where embeddings outlive the program: one file of digests and vectors.

Only texts of playbooks are kept, never a customer's: what is erased elsewhere leaves nothing here. The file
can be lost at any time; what is in it is computed anew.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from threading import Lock

import numpy as np

from socialdesk import durable
from socialdesk.drafting.retrieval import DIGEST, Floats
from socialdesk.errors import DiskFull

log = logging.getLogger(__name__)

MOST = 20_000
"""Vectors in the file, some 30 MB; beyond that those go that this run of the program never asked for."""

_MAGIC = b"SDVECTORS1"
_CHECK = 16


class VectorFile:
    """A `retrieval.Shelf`: read whole at the first question, written whole. Threads may share it; of two
    processes that write, the later one wins and the other's vectors are computed again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._held: dict[bytes, Floats] | None = None
        self._asked: set[bytes] = set()

    def find(self, keys: Sequence[bytes]) -> Mapping[bytes, Floats]:
        with self._lock:
            held = self._load()
            self._asked.update(keys)
            return {key: held[key] for key in keys if key in held}

    def keep(self, vectors: Mapping[bytes, Floats]) -> None:
        """A disk that is full costs time at the next start, no more: it is noted, not raised."""
        with self._lock:
            held = self._load()
            if vectors.keys() <= held.keys():
                return
            held.update(vectors)
            self._asked.update(vectors)
            width = next(iter(vectors.values())).shape  # another model's vectors are of no use any more
            held = self._held = {key: row for key, row in held.items() if row.shape == width}
            if len(held) > MOST:
                held = self._held = {key: row for key, row in held.items() if key in self._asked}
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                durable.write(self._path, _packed(held))
            except (DiskFull, OSError) as error:
                log.info("Embeddings of the playbook are not kept: %s", error)

    def _load(self) -> dict[bytes, Floats]:
        if self._held is None:
            try:
                self._held = _unpacked(self._path.read_bytes())
            except FileNotFoundError:
                self._held = {}
            except (OSError, ValueError) as error:
                log.info("The kept embeddings of the playbook cannot be read and are made anew: %s", error)
                self._held = {}
        return self._held


def _packed(vectors: Mapping[bytes, Floats]) -> bytes:
    rows = np.stack(list(vectors.values())).astype("<f4")
    shape = np.array(rows.shape, "<u4").tobytes()
    body = shape + b"".join(vectors) + rows.tobytes()
    return _MAGIC + blake2b(body, digest_size=_CHECK).digest() + body


def _unpacked(data: bytes) -> dict[bytes, Floats]:
    """Raises ValueError for anything that `_packed` did not write."""
    start = len(_MAGIC) + _CHECK
    body = data[start:]
    check = data[len(_MAGIC) : start]
    if not data.startswith(_MAGIC) or check != blake2b(body, digest_size=_CHECK).digest():
        raise ValueError("the file is damaged or of another kind")
    count, width = (int(each) for each in np.frombuffer(body[:8], "<u4"))
    keys = [body[8 + at * DIGEST : 8 + (at + 1) * DIGEST] for at in range(count)]
    rows = np.frombuffer(body[8 + count * DIGEST :], "<f4").astype(np.float32).reshape(count, width)
    return dict(zip(keys, rows, strict=True))
