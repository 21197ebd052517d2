"""A fingerprint by which near-copies of a text are found (simhash, Charikar 2002)."""

from __future__ import annotations

import re
from hashlib import blake2b

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
    weights = [0] * BITS
    for start in range(len(words) - _SHINGLE + 1):
        shingle = " ".join(words[start : start + _SHINGLE]).encode("utf-8", "surrogatepass")
        bits = int.from_bytes(blake2b(shingle, digest_size=8).digest(), "big")
        for bit in range(BITS):
            weights[bit] += 1 if bits >> bit & 1 else -1
    return sum(1 << bit for bit, weight in enumerate(weights) if weight > 0)
