"""How posts become mentions: the one way in, made for batches."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from socialdesk.domain.mention import AccountId, BrandId, MentionId, MentionKind, MentionStatus, Post, WatchId
from socialdesk.store.arrivals import Added, Arrival
from socialdesk.store.customer_figures import introduce, spell
from socialdesk.store.encoding import media_to_json, stamp, storable, storable_or_none, to_json
from socialdesk.store.likenesses import join_cluster
from socialdesk.store.matching import facts_of
from socialdesk.store.part import Part
from socialdesk.store.rollups import Rollups
from socialdesk.store.taking_out import HIGHEST
from socialdesk.store.vocabulary import learn, unlearn
from socialdesk.store.wording import words_of

_TIES = 20
"""Bits of a moment that tell posts of one millisecond apart."""

_LATEST = (1 << 42) - 1
"""The last millisecond that a moment can hold (year 2109); stranger dates sort there."""

_COLUMNS = (
    "id", "moment", "brand_id", "account_id", "kind", "status", "platform", "native_id", "lang",
    "published_at", "fetched_at", "counted", "checked_at", "customer_id", "cluster_id", "author_id",
    "author_handle", "author_name", "author_followers", "author_url", "in_reply_to", "thread_id",
    "thread_key", "repost_of", "has_link", "has_media", "addressed", "by_us", "public", "engagement",
    "edited_at", "post_lang", "likeness", "url", "title", "text", "links", "context",
    "media", "place",
)  # fmt: skip
_INSERT = f"INSERT INTO mentions ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"

_KNOWN = (
    "SELECT m.id, m.moment, m.brand_id, m.kind, m.status, m.platform, m.native_id, m.lang, m.published_at,"
    " m.counted, m.sentiment, m.urgency, m.intent, m.title, m.text, m.author_handle, m.author_name,"
    " m.author_followers, m.engagement, m.gone_at, m.addressed, m.repost_of, m.thread_key, m.media, m.place"
    " FROM mentions m"
)


@dataclass(slots=True)
class _Batch:
    """What one call of `add_new` has gathered and not yet written."""

    account_id: AccountId
    brand_id: BrandId
    brand_watches: frozenset[WatchId]
    next_id: int
    mentions: list[tuple[Any, ...]] = field(default_factory=list)
    texts: list[tuple[int, str, str]] = field(default_factory=list)
    watches: list[tuple[int, int, int]] = field(default_factory=list)
    waiting: set[tuple[str, str]] = field(default_factory=set)  # (platform, native id) not yet written
    threads: set[tuple[str, str]] = field(default_factory=set)
    moments: dict[int, int] = field(default_factory=dict)  # millisecond -> last moment given out
    customers: dict[tuple[str, str], tuple[int, str, str, int | None]] = field(default_factory=dict)
    rollups: Rollups = field(default_factory=Rollups)
    new: list[MentionId] = field(default_factory=list)
    own: list[MentionId] = field(default_factory=list)
    edited: list[MentionId] = field(default_factory=list)
    repeated: int = 0
    reposts: int = 0


class Arriving(Part):
    """Taking posts in."""

    def add_new(self, account_id: AccountId, brand_id: BrandId, arrivals: Sequence[Arrival]) -> Added:
        """Keep a batch of posts; the same post twice changes nothing but its figures.

        - A known post brings its figures and watches up to date; one whose text changed is unclassified
          again, its version grows and the old text goes to the log. Context that a watch finds later
          becomes inbound.
        - A repost of a known post raises the original's count and is kept beside it as context.
        - What is like an inbound mention of the last seven days joins its cluster.
        - A post in the thread of an undecided mention makes that mention's version grow.
        """
        batch = _Batch(
            account_id,
            brand_id,
            frozenset(
                WatchId(row["id"])
                for row in self._all("SELECT id FROM watches WHERE brand_id = ? AND kind = 'brand'", brand_id)
            ),
            self._next_id(),
        )
        first = batch.next_id
        known = self._known(brand_id, [arrival.post for arrival in arrivals])
        self._load_customers(batch, arrivals)
        for arrival in arrivals:
            key = (arrival.post.platform, storable(arrival.post.native_id))
            if key in batch.waiting:  # twice in one batch: write first, then look again
                self._write(batch)
                known |= self._known(brand_id, [arrival.post])
            row = known.get(key)
            if row is not None:
                self._again(batch, row, arrival)
                known |= self._known(brand_id, [arrival.post])
            else:
                self._first(batch, arrival)
        self._write(batch)
        self._continue_threads(batch)
        if batch.rollups.write(self._conn):
            self._touch("trends")
        self._session.added += len(batch.new)
        self._session.mentions.update(batch.new, batch.own, batch.edited)
        return Added(
            tuple(batch.new), batch.repeated, tuple(batch.edited), batch.reposts, tuple(batch.own),
            range(first, batch.next_id),
        )  # fmt: skip

    def _next_id(self) -> int:
        """One that no mention ever had."""
        taken_out = self._value("SELECT value FROM upkeep WHERE name = ?", HIGHEST)
        return max(self._value("SELECT max(id) FROM mentions") or 0, int(taken_out or 0)) + 1

    def _known(self, brand_id: BrandId, posts: Sequence[Post]) -> dict[tuple[str, str], Any]:
        found: dict[tuple[str, str], Any] = {}
        for platform in {post.platform for post in posts}:
            ids = [storable(post.native_id) for post in posts if post.platform == platform]
            rows = self._all(
                f"{_KNOWN} WHERE m.brand_id = ? AND m.platform = ? AND m.native_id IN"
                " (SELECT value FROM json_each(?))",
                brand_id, platform, to_json(ids),
            )  # fmt: skip
            found |= {(platform, row["native_id"]): row for row in rows}
        return found

    # Seen for the first time

    def _first(self, batch: _Batch, arrival: Arrival) -> None:
        post, kind, status = arrival.post, arrival.kind, arrival.status
        attached = False
        if post.by_us or kind is MentionKind.OWN:
            kind, status = MentionKind.OWN, MentionStatus.STORED
        elif post.repost_of is not None and self._reposted(batch, post):
            kind, status = MentionKind.CONTEXT, MentionStatus.STORED
            attached = True
            batch.reposts += 1
        elif kind is MentionKind.CONTEXT:
            status = MentionStatus.STORED
        mention_id = MentionId(batch.next_id)
        batch.next_id += 1
        inbound = kind is MentionKind.INBOUND
        published = stamp(post.published_at)
        moment = self._moment(batch, published)
        title, text = storable(post.title), storable(post.text)
        handle, name = storable(post.author.handle), storable(post.author.name)
        thread_key = storable(post.thread_id or post.native_id)
        likeness = None if arrival.likeness is None else _signed(arrival.likeness)
        cluster = (
            join_cluster(self, batch.brand_id, mention_id, likeness, published)
            if inbound and likeness is not None
            else None
        )
        fetched = stamp(arrival.fetched_at)
        counted = inbound and self._is_counted(batch, arrival.watch_ids, post.addressed)
        batch.mentions.append(
            (
                mention_id, moment, batch.brand_id, batch.account_id, kind.value, status.value,
                post.platform, storable(post.native_id), arrival.lang, published, fetched, int(counted),
                fetched,
                self._customer(batch, post) if inbound else None, cluster,
                storable(post.author.native_id), handle, name, post.author.followers,
                storable(post.author.url), storable_or_none(post.in_reply_to),
                storable_or_none(post.thread_id), thread_key, storable_or_none(post.repost_of),
                int(_has_link(post)), int(post.has_media),
                int(post.addressed), int(post.by_us), int(post.public), post.engagement,
                stamp(post.edited_at), post.lang, likeness, storable(post.url), title, text,
                to_json(list(post.links)), to_json(dict(post.context)),
                media_to_json(post.media), storable(post.place),
            )
        )  # fmt: skip
        batch.waiting.add((post.platform, storable(post.native_id)))
        facts = facts_of(batch.brand_id, post.platform, arrival.lang or post.lang or "", handle, name)
        batch.texts.append((moment, words_of(title, text), facts))
        if counted:
            batch.rollups.count(
                {
                    "counted": 1, "brand_id": batch.brand_id, "published_at": published, "sentiment": "",
                    "platform": post.platform, "lang": arrival.lang, "intent": "", "urgency": "",
                },
                1,
            )  # fmt: skip
        if inbound:
            watch_ids = sorted(set(arrival.watch_ids))
            batch.watches += [(watch, mention_id, published) for watch in watch_ids]
            batch.rollups.voice(watch_ids, published)
        if thread_key != post.native_id or post.in_reply_to is not None:
            batch.threads.add((post.platform, thread_key))
        if kind is MentionKind.OWN:
            batch.own.append(mention_id)
        elif not attached:
            batch.new.append(mention_id)

    def _reposted(self, batch: _Batch, post: Post) -> bool:
        """Count a repost on its original; False when that is not known."""
        original = storable(post.repost_of or "")
        if (post.platform, original) in batch.waiting:
            self._write(batch)
        row = self._one(
            "UPDATE mentions SET reposts = reposts + 1 WHERE brand_id = ? AND platform = ? AND native_id = ?"
            " AND gone_at IS NULL RETURNING id",
            batch.brand_id, post.platform, original,
        )  # fmt: skip
        if row is None:
            return False
        self._touch_mention(row["id"])
        return True

    def _moment(self, batch: _Batch, published: int) -> int:
        """A place of its own in the order of publication."""
        start = first_moment(published)
        millisecond = start >> _TIES
        last = batch.moments.get(millisecond)
        if last is None:
            last = self._value(
                "SELECT max(moment) FROM mentions WHERE moment >= ? AND moment < ?",
                start,
                start + (1 << _TIES),
            )
        moment = start if last is None else last + 1
        batch.moments[millisecond] = moment
        return moment

    @staticmethod
    def _is_counted(batch: _Batch, watch_ids: Sequence[WatchId], addressed: bool) -> bool:
        """Whether a mention is about the brand itself, not found for a competitor alone."""
        return addressed or not watch_ids or not batch.brand_watches.isdisjoint(watch_ids)

    # Seen before

    def _again(self, batch: _Batch, row: Any, arrival: Arrival) -> None:
        post = arrival.post
        mention_id = MentionId(row["id"])
        if row["gone_at"] is not None:
            batch.repeated += 1
            return
        before = dict(row)
        after = dict(row)
        promoted = (
            row["kind"] == MentionKind.CONTEXT
            and arrival.kind is MentionKind.INBOUND
            and not post.by_us
            and row["repost_of"] is None
        )
        if promoted:
            after["kind"], after["status"] = MentionKind.INBOUND.value, arrival.status.value
        after["addressed"] = int(row["addressed"] or post.addressed)
        handle, name = storable(post.author.handle) or row["author_handle"], storable(post.author.name)
        after["author_handle"], after["author_name"] = handle, name or row["author_name"]
        if post.author.followers is not None:
            after["author_followers"] = post.author.followers
        after["engagement"] = post.engagement
        title, text = storable(post.title), storable(post.text)
        edited = (title, text) != (row["title"], row["text"])
        if edited:
            after |= {"title": title, "text": text, "lang": arrival.lang}
            after |= {"sentiment": "", "urgency": "", "intent": ""}
        if post.media or (edited and not post.has_media):  # else it was looked at without its media
            after["media"] = media_to_json(post.media)
        after["place"] = storable(post.place) or row["place"]
        inbound = after["kind"] == MentionKind.INBOUND
        if inbound:
            self._merge_watches(batch, mention_id, arrival.watch_ids, row["published_at"])
            watch_ids = [
                WatchId(each["watch_id"])
                for each in self._all("SELECT watch_id FROM mention_watches WHERE mention_id = ?", mention_id)
            ]
            counted = self._is_counted(batch, watch_ids, bool(after["addressed"]))
            # Once counted, always counted: a competitor's watch that finds it later takes nothing away.
            after["counted"] = int(bool(row["counted"]) or counted)
        changed = {
            column: after[column]
            for column in ("kind", "status", "addressed", "author_handle", "author_name", "author_followers",
                           "engagement", "counted", "media", "place")
            if after[column] != before[column]
        }  # fmt: skip
        values: dict[str, Any] = {**changed, "checked_at": stamp(arrival.fetched_at)}
        if promoted:
            values["customer_id"] = self._customer(batch, post)
        if edited:
            values |= self._rewritten(row, after, arrival)
        settings = ", ".join(f"{column} = ?" for column in values)
        version = ", version = version + 1" if edited else ""
        self._run(f"UPDATE mentions SET {settings}{version} WHERE id = ?", *values.values(), mention_id)
        if inbound and post.author.native_id:
            self._refresh_identity(batch, post)
        if edited or promoted or changed.keys() & {"author_handle", "author_name"}:
            facts = facts_of(
                batch.brand_id, post.platform, after["lang"] or post.lang or "", after["author_handle"],
                after["author_name"],
            )  # fmt: skip
            words = words_of(after["title"], after["text"])
            self._run("UPDATE texts SET words = ?, facts = ? WHERE moment = ?", words, facts, row["moment"])
            if edited:
                learn(self._conn, [words])
                unlearn(self._conn, words_of(row["title"], row["text"]))
        if edited or after["counted"] != before["counted"]:
            batch.rollups.count(before, -1)
            batch.rollups.count(after, 1)
        if promoted:
            batch.new.append(mention_id)
        elif edited:
            batch.edited.append(mention_id)
        else:
            batch.repeated += 1
            if changed:
                self._touch_mention(mention_id)

    def _rewritten(self, row: Any, after: dict[str, Any], arrival: Arrival) -> dict[str, Any]:
        """The columns of a mention whose text changed; the old text goes to the log."""
        mention_id, post = row["id"], arrival.post
        old = f"{row['title']}\n{row['text']}" if row["title"] else row["text"]
        self._log(mention_id, "edited", at=stamp(arrival.fetched_at), detail=old)
        self._run("DELETE FROM suggestions WHERE mention_id = ?", mention_id)
        return {
            "title": after["title"],
            "text": after["text"],
            "lang": after["lang"],
            "post_lang": post.lang,
            "has_link": int(_has_link(post)),
            "has_media": int(post.has_media),
            "links": to_json(list(post.links)),
            "edited_at": stamp(post.edited_at) or stamp(arrival.fetched_at),
            "sentiment": "",
            "urgency": "",
            "intent": "",
            "needs_reply": None,
            "sentiment_score": None,
            "unsure": "",
            "classified_at": None,
            "scores": None,
        }

    def _merge_watches(
        self, batch: _Batch, mention_id: MentionId, watch_ids: Sequence[WatchId], published: int
    ) -> None:
        for watch_id in sorted(set(watch_ids)):
            added = self._run(
                "INSERT OR IGNORE INTO mention_watches (watch_id, mention_id, published_at) VALUES (?, ?, ?)",
                watch_id, mention_id, published,
            )  # fmt: skip
            if added:
                batch.rollups.voice([watch_id], published)

    # People

    def _load_customers(self, batch: _Batch, arrivals: Sequence[Arrival]) -> None:
        posts = [arrival.post for arrival in arrivals if arrival.post.author.native_id]
        for platform in {post.platform for post in posts}:
            ids = [storable(post.author.native_id) for post in posts if post.platform == platform]
            rows = self._all(
                "SELECT native_id, customer_id, handle, name, followers FROM identities WHERE brand_id = ?"
                " AND platform = ? AND native_id IN (SELECT value FROM json_each(?))",
                batch.brand_id, platform, to_json(ids),
            )  # fmt: skip
            for row in rows:
                batch.customers[platform, row["native_id"]] = (
                    row["customer_id"], row["handle"], row["name"], row["followers"],
                )  # fmt: skip

    def _customer(self, batch: _Batch, post: Post) -> int | None:
        """The customer behind an author, made when the author is new."""
        author = post.author
        native_id = storable(author.native_id)
        if not native_id:
            return None
        key = (post.platform, native_id)
        if key in batch.customers:
            self._refresh_identity(batch, post)
            return batch.customers[key][0]
        handle, name = storable(author.handle), storable(author.name)
        row = self._one(
            "INSERT INTO customers (brand_id, name, tags, notes) VALUES (?, ?, '[]', '') RETURNING id",
            batch.brand_id, name or handle,
        )  # fmt: skip
        self._run(
            "INSERT INTO identities (customer_id, brand_id, platform, native_id, handle, name, followers,"
            " url) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row["id"], batch.brand_id, post.platform, native_id, handle, name, author.followers,
            storable(author.url),
        )  # fmt: skip
        batch.customers[key] = (row["id"], handle, name, author.followers)
        introduce(self, batch.brand_id, row["id"], handle, name)
        self._touch("customers")
        return int(row["id"])

    def _refresh_identity(self, batch: _Batch, post: Post) -> None:
        author = post.author
        key = (post.platform, storable(author.native_id))
        known = batch.customers.get(key)
        if known is None:
            return
        customer, handle, name, followers = known
        now = (
            storable(author.handle) or handle,
            storable(author.name) or name,
            followers if author.followers is None else author.followers,
        )
        if now == (handle, name, followers):
            return
        self._run(
            "UPDATE identities SET handle = ?, name = ?, followers = ? WHERE brand_id = ? AND platform = ?"
            " AND native_id = ?",
            *now, batch.brand_id, *key,
        )  # fmt: skip
        self._run("UPDATE customers SET name = ? WHERE id = ? AND name = ''", now[1] or now[0], customer)
        if now[:2] != (handle, name):
            spell(self, customer)
        batch.customers[key] = (customer, *now)
        self._touch("customers")

    # Writing

    def _write(self, batch: _Batch) -> None:
        """Write the gathered mentions. Texts go in by moment: the full-text index flushes whenever a
        row number is smaller than the one before."""
        self._many(_INSERT, batch.mentions)
        self._many(
            "INSERT INTO texts (moment, words, facts) VALUES (?, ?, ?)",
            sorted(batch.texts),
        )
        learn(self._conn, (words for _, words, _ in batch.texts))
        self._many(
            "INSERT INTO mention_watches (watch_id, mention_id, published_at) VALUES (?, ?, ?)", batch.watches
        )
        for gathered in (batch.mentions, batch.texts, batch.watches):
            gathered.clear()
        batch.waiting.clear()

    def _continue_threads(self, batch: _Batch) -> None:
        """Whoever is about to decide on a mention wants to see what was added to its thread."""
        for platform, thread_key in batch.threads:
            arrived = {*batch.new, *batch.own}
            for row in self._all(
                "SELECT id FROM mentions WHERE brand_id = ? AND platform = ? AND thread_key = ?"
                " AND kind = 'inbound' AND status IN ('open', 'snoozed', 'asked', 'approved')",
                batch.brand_id, platform, thread_key,
            ):  # fmt: skip
                if row["id"] in arrived:
                    continue
                self._run("UPDATE mentions SET version = version + 1 WHERE id = ?", row["id"])
                self._touch_mention(row["id"])


def _has_link(post: Post) -> bool:
    return bool(post.links) or "://" in post.text


def _signed(likeness: int) -> int:
    """A 64-bit hash as SQLite keeps integers."""
    return likeness - (1 << 64) if likeness >= 1 << 63 else likeness


def first_moment(published: int) -> int:
    """The first place of a time of publication (microseconds) in the order of all."""
    return min(max(published // 1000, 0), _LATEST) << _TIES
