"""A fingerprint by which near-copies of a text are found (simhash, Charikar 2002)."""

from __future__ import annotations

import re
from hashlib import blake2b

import numpy as np

from socialdesk.domain.folding import fold

_NOISE = re.compile(r"https?://\S+|@[\w.@-]+|\d+")
_WORD = re.compile(r"\w+")
_SHINGLE = 2
_LEAST_WORDS = 6
BITS = 64


def likeness(text: str) -> int | None:
    """64 bits, alike for alike texts: near-copies differ in 3 bits or fewer.

    Addresses, @names and numbers do not count. None for texts of fewer than six words, which are
    alike by chance ("where is my order").
    """
    words = _WORD.findall(_NOISE.sub(" ", fold(text)))
    if len(words) < _LEAST_WORDS:
        return None
    shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}
    hashes = b"".join(
        blake2b(each.encode("utf-8", "surrogatepass"), digest_size=BITS // 8).digest() for each in shingles
    )
    bits = np.unpackbits(np.frombuffer(hashes, np.uint8).reshape(len(shingles), BITS // 8), axis=1)
    return int.from_bytes(np.packbits(bits.sum(axis=0) * 2 > len(shingles)).tobytes(), "big")
