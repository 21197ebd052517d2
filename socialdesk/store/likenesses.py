"""Clusters of near-duplicates: texts whose similarity hashes differ in at most three bits."""

from __future__ import annotations

from datetime import timedelta

from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.store.part import Part

WINDOW = timedelta(days=7) // timedelta(microseconds=1)
BITS = 3
_BANDS = 4
_LOOKED_AT = 200
"""Hashes of one band that are compared, newest first: enough for chance, not for an attack on us."""

_GROW = "INSERT INTO clusters (id, size) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET size = size + 1"
"""A new cluster, one more in it, or the first again in one that went while a hash still led to it."""


def join_cluster(part: Part, brand_id: BrandId, mention_id: MentionId, likeness: int, published: int) -> int:
    """Put an inbound mention in the cluster of what is like it within seven days, or begin one.

    ``likeness`` is signed 64-bit, ``published`` microseconds. Answers the cluster's id.
    """
    # Verbs of the mentions part, kept in their own file.
    run, every, one = part._run, part._all, part._one
    same = one(
        "SELECT id, cluster_id FROM likenesses WHERE brand_id = ? AND likeness = ?"
        " AND seen_at BETWEEN ? AND ? ORDER BY seen_at DESC LIMIT 1",
        brand_id, likeness, published - WINDOW, published + WINDOW,
    )  # fmt: skip
    if same is not None:
        run("UPDATE likenesses SET seen_at = max(seen_at, ?) WHERE id = ?", published, same["id"])
        run(_GROW, same["cluster_id"])
        return int(same["cluster_id"])
    bands = bands_of(likeness)
    cluster = None
    for band in bands:
        near = every(
            "SELECT l.likeness, l.cluster_id, l.seen_at FROM bands b CROSS JOIN likenesses l"
            " ON l.id = b.likeness_id WHERE b.brand_id = ? AND b.band = ?"
            " ORDER BY b.likeness_id DESC LIMIT ?",
            brand_id, band, _LOOKED_AT,
        )  # fmt: skip
        for row in near:
            apart = ((row["likeness"] ^ likeness) & ((1 << 64) - 1)).bit_count()
            if apart <= BITS and abs(row["seen_at"] - published) <= WINDOW:
                cluster = int(row["cluster_id"])
                break
        if cluster is not None:
            break
    if cluster is None:
        cluster = int(mention_id)
    run(_GROW, cluster)
    made = one(
        "INSERT INTO likenesses (brand_id, likeness, cluster_id, seen_at) VALUES (?, ?, ?, ?) RETURNING id",
        brand_id, likeness, cluster, published,
    )  # fmt: skip
    for band in bands:
        run("INSERT INTO bands (brand_id, band, likeness_id) VALUES (?, ?, ?)", brand_id, band, made["id"])
    return cluster


def bands_of(likeness: int) -> list[int]:
    """The four 16-bit bands, each marked with its place."""
    return [place << 16 | likeness >> (16 * place) & 0xFFFF for place in range(_BANDS)]
