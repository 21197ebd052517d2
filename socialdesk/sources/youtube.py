"""YouTube: comments under the channel's own videos, and replies to them.
https://developers.google.com/youtube/v3

Google counts units: one for each page read, 50 for a reply, 10,000 a day until midnight in California. It
tells nobody how many are left, so they are counted here and kept in the cursor. YouTube has no search over
comments, and lists new threads only: threads of the last days are read again each time for new replies.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import httpx

from socialdesk.domain.account import Quota
from socialdesk.domain.mention import Author, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NotAllowedHere,
    PermissionMissing,
    RateLimited,
    ReplyTooLong,
    SettingWrong,
    SocialDeskError,
    TargetGone,
    Unreadable,
)
from socialdesk.sources import http
from socialdesk.sources.protocol import (
    Ability,
    Connection,
    Cursor,
    Field,
    Identity,
    Item,
    Page,
    Recheck,
    Traits,
)
from socialdesk.sources.reading import addresses, count, get, ident, line, plain, rows, when
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Verdict, clock_words

HOME = "https://www.googleapis.com"
TOKENS = "https://oauth2.googleapis.com/token"
LIMIT = 10_000

UNITS_A_DAY = 10_000
READ_UNITS = 1
REPLY_UNITS = 50
SPARED = 2_000  # for forty replies
CALIFORNIA = ZoneInfo("America/Los_Angeles")

COMMENTS = "comments"
PER_PAGE = 100
MOST_PAGES = 20
BACKLOG = timedelta(days=7)
BACKLOG_PAGES = 3
REPLY_PAGES = 10
_BATCH = 50
_REFRESH_AHEAD = timedelta(minutes=5)
_SUBSCRIBERS_KEPT = timedelta(hours=24)
_AUTHORS_KEPT = 5000

_KEY = "With an API key and the channel: reads only"
_OAUTH = "Or with OAuth: reads and replies"
_ADVICE = "Enter the channel id and an API key, or an OAuth client with a refresh token, which replies need."


@dataclass(slots=True)
class _Units:
    """What was spent on one day of California."""

    day: str = ""
    used: int = 0


class YouTube:
    """One channel at YouTube: with an API key it is read, with OAuth it answers."""

    traits: ClassVar[Traits] = Traits(
        key="youtube",
        name="YouTube",
        abilities=Ability.MENTIONS | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field("api_key", "API key", secret=True, required=False, group=_KEY),
            Field("channel_id", "Channel id", required=False, help="Begins with UC", group=_KEY),
            Field("client_id", "OAuth client id", required=False, group=_OAUTH),
            Field("client_secret", "OAuth client secret", secret=True, required=False, group=_OAUTH),
            Field("refresh_token", "OAuth refresh token", secret=True, required=False, group=_OAUTH),
            Field("base_url", "Server", required=False, default=HOME),
        ),
        interval=300.0,
        overlap=3 * 86_400.0,
        price_note="Free within 10,000 units a day: about 200 replies, or 10,000 pages read.",
        deletion_check_hours=24.0,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._base = (connection.settings.get("base_url") or HOME).rstrip("/")
        self._http: httpx.Client | None = None
        self._secrets = dict(connection.secrets)
        self._channel = connection.settings.get("native_id") or connection.settings.get("channel_id", "")
        self._token = ""
        self._token_ends = datetime.fromtimestamp(0, UTC)
        self._units = _Units()
        self._replies_seen: dict[str, int] = {}
        self._subscribers: dict[str, tuple[int | None, datetime]] = {}
        self._titles: dict[str, str] = {}
        self._verdict = Verdict("YouTube", connection, garbage=(KeyError, TypeError, ValueError))

    def __repr__(self) -> str:
        return "YouTube()"

    # Signing in ------------------------------------------------------------------------------------

    @property
    def _may_write(self) -> bool:
        return bool(self._secrets.get("refresh_token"))

    def check(self) -> Identity:
        whose = {"mine": "true"} if self._may_write else {"id": self._channel}
        if not self._may_write and not self._channel:
            raise SettingWrong(f"The channel is missing. {_ADVICE}")
        said = self._ask("channels", part="snippet", **whose)
        found = get(said, "items", 0)
        channel, title = ident(get(found, "id")), line(get(found, "snippet", "title"))
        if not channel:
            raise SettingWrong(
                "YouTube has no such channel. Its id begins with UC; copy it from the settings."
            )
        self._channel = channel
        notes = () if self._may_write else ("An API key only reads: replies are posted by hand.",)
        handle = line(get(found, "snippet", "customUrl")).removeprefix("@") or title
        return Identity(channel, handle, title, notes)

    def _own_channel(self) -> str:
        if not self._channel:
            self.check()
        return self._channel

    def _headers(self) -> dict[str, str]:
        """How a call is signed; a key in the address would end up in logs."""
        if not self._may_write:
            if not self._secrets.get("api_key"):
                raise CredentialsRejected(f"The key for YouTube is missing. {_ADVICE}")
            return {"X-Goog-Api-Key": self._secrets["api_key"]}
        if self._token_ends - _REFRESH_AHEAD <= self._connection.now():
            self._refresh()
        return {"Authorization": f"Bearer {self._token}"}

    def _refresh(self) -> None:
        secrets, client_id = self._secrets, self._connection.settings.get("client_id", "")
        data = {
            "grant_type": "refresh_token",
            "refresh_token": secrets["refresh_token"],
            "client_id": client_id,
            "client_secret": secrets.get("client_secret", ""),
        }
        with self._verdict(says=dict.fromkeys((400, 401, 403), _sign_in_ended)):
            address = TOKENS if self._base == HOME else f"{self._base}/token"
            answer = self._line().post(address, data=data)
            answer.raise_for_status()
            made = answer.json()
        token, lives = get(made, "access_token"), count(get(made, "expires_in")) or 3600
        if not isinstance(token, str) or not token:
            raise self._verdict.nonsense()
        rotated = get(made, "refresh_token")
        if isinstance(rotated, str) and rotated and rotated != secrets["refresh_token"]:
            self._connection.keep({"refresh_token": rotated})
            self._secrets["refresh_token"] = rotated
        self._token, self._token_ends = token, self._connection.now() + timedelta(seconds=lives)

    # Asking ----------------------------------------------------------------------------------------

    def _line(self) -> httpx.Client:
        if self._http is None:
            self._http = http.client(f"{http.address(self._base)}/youtube/v3/")
        return self._http

    def _ask(self, path: str, /, **params: Any) -> dict[str, Any]:
        """One answer as JSON; a token that ended early is replaced once."""
        for renewed in (False, True):
            headers = self._headers()
            with self._verdict():
                answer = self._line().get(path, params=params, headers=headers)
                self._spend(READ_UNITS)
                if answer.status_code == 401 and self._may_write and not renewed:
                    self._token_ends = datetime.fromtimestamp(0, UTC)
                    continue
                return self._read(answer)
        raise AssertionError("unreachable")

    def _read(self, answer: httpx.Response, *, writing: bool = False) -> dict[str, Any]:
        if answer.status_code >= 400 and (error := self._why(answer, writing=writing)) is not None:
            raise error
        answer.raise_for_status()
        said = answer.json()
        if not isinstance(said, dict):
            raise self._verdict.nonsense(writing=writing)
        return said

    def _why(self, answer: httpx.Response, *, writing: bool) -> SocialDeskError | None:
        """Google uses 403 for many things and names them; None leaves it to the status."""
        try:
            said = answer.json()
        except ValueError:
            return None
        reason = line(get(said, "error", "errors", 0, "reason"), 60)
        words = self._verdict.clean(plain(get(said, "error", "message")))
        now = self._connection.now()
        if reason in ("quotaExceeded", "dailyLimitExceeded"):
            self._units = _Units(_day(now), UNITS_A_DAY)
            return self._spent(now)
        if reason in ("rateLimitExceeded", "userRateLimitExceeded"):
            until = now + timedelta(minutes=1)
            return RateLimited(f"YouTube asks to wait until {clock_words(until, now)}.", retry_at=until)
        if reason in ("keyInvalid", "keyExpired") or "API key not valid" in words:
            return CredentialsRejected(f"YouTube does not accept the API key. {_ADVICE}")
        if reason in ("accessNotConfigured", "insufficientPermissions", "ipRefererBlocked"):
            return PermissionMissing(
                f"The key may not use the YouTube Data API: allow it in Google's console. It says: “{words}”"
            )
        if not writing:
            return None
        if reason in ("commentsDisabled", "ineligibleAccount", "channelSuspended", "parentCommentIsPrivate"):
            return NotAllowedHere(f"YouTube does not take a reply here. It says: “{words}”")
        if reason in ("parentCommentNotFound", "commentNotFound", "videoNotFound"):
            return TargetGone("The comment to answer is no longer on YouTube.")
        if reason == "commentTextTooLong":
            return ReplyTooLong("The reply is too long for YouTube.", limit=LIMIT, length=LIMIT + 1)
        return None

    def _spend(self, units: int) -> None:
        day = _day(self._connection.now())
        used = self._units.used if self._units.day == day else 0
        self._units = _Units(day, used + units)

    def _quota(self) -> Quota:
        now = self._connection.now()
        used = self._units.used if self._units.day == _day(now) else 0
        return Quota(UNITS_A_DAY, max(UNITS_A_DAY - used, 0), _midnight(now))

    def _spent(self, now: datetime) -> RateLimited:
        until = _midnight(now)
        return RateLimited(
            f"YouTube's units for today are used up; the next come at {clock_words(until, now)}.",
            retry_at=until,
        )

    # Listening -------------------------------------------------------------------------------------

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:  # noqa: ARG002 - nothing to search
        """One page of the channel's comment threads, newest first, with their replies."""
        now = self._connection.now()
        self._recall(cursor)
        if self._quota().remaining < SPARED:
            raise self._spent(now)
        sweep = Sweep.read(cursor, now)
        streams = [COMMENTS]
        stream = sweep.next(streams)
        if stream is None:
            return Page((), self._cursor(sweep))
        back_to = sweep.back_to(stream, overlap=self.traits.overlap, backlog=BACKLOG)
        mark = ident(sweep.mark)
        said = self._ask(
            "commentThreads",
            part="snippet,replies",
            allThreadsRelatedToChannelId=self._own_channel(),
            order="time",
            textFormat="plainText",
            maxResults=PER_PAGE,
            **({"pageToken": mark} if mark else {}),
        )
        threads, mark = rows(said.get("items")), ident(said.get("nextPageToken"))
        times = [when(get(one, "snippet", "topLevelComment", "snippet", "publishedAt")) for one in threads]
        met = not threads or not mark or any(at is not None and at < back_to for at in times)
        most = BACKLOG_PAGES if sweep.is_new(stream) else MOST_PAGES
        incomplete = ""
        if met or sweep.pages + 1 >= most:
            if not met and not sweep.is_new(stream):
                incomplete = f"More than {most * PER_PAGE} comments at once: the oldest were not read."
            sweep.finish(stream)
        else:
            sweep.next_page(mark)
        items: list[Item] = []
        for thread, at in zip(threads, times, strict=True):
            if at is None or at >= back_to:
                items += self._thread_items(thread)
        return Page(
            items=self._with_reach(self._with_titles(items)),
            cursor=self._cursor(sweep),
            more=sweep.more(streams),
            quota=self._quota(),
            incomplete=incomplete,
            notes=(
                "YouTube lists replies for three days after the first comment; later ones may be missed.",
            ),
        )

    def _recall(self, cursor: Cursor | None) -> None:
        """Units of today that a process before us has spent."""
        day, used = get(cursor, "units", "day"), count(get(cursor, "units", "used")) or 0
        if day == _day(self._connection.now()) and (self._units.day != day or self._units.used < used):
            self._units = _Units(day, used)

    def _cursor(self, sweep: Sweep) -> dict[str, Any]:
        units = {"day": self._units.day, "used": self._units.used}
        return {**sweep.cursor([COMMENTS]), "units": units}

    def _thread_items(self, thread: Any) -> Iterator[Item]:
        """The first comment and its replies; those that the listing leaves out are asked for when new."""
        snippet = get(thread, "snippet")
        top = get(snippet, "topLevelComment")
        top_id = ident(get(top, "id"))
        facts = {
            "us": self._channel,
            "thread": top_id,
            "video": ident(get(snippet, "videoId")),
            "can_reply": get(snippet, "canReply") is not False,
        }
        yield {"comment": top, **facts}
        shown = rows(get(thread, "replies", "comments"))
        total = count(get(snippet, "totalReplyCount")) or 0
        if total > len(shown) and total != self._replies_seen.get(top_id):
            shown = list(self._replies(top_id))
        if len(self._replies_seen) > _AUTHORS_KEPT:
            self._replies_seen.clear()
        self._replies_seen[top_id] = total
        for reply in shown:
            yield {"comment": reply, **facts}

    def _replies(self, top_id: str) -> Iterator[Any]:
        """All replies in a thread, newest first."""
        mark = ""
        for _ in range(REPLY_PAGES):
            said = self._ask(
                "comments",
                part="snippet",
                parentId=top_id,
                textFormat="plainText",
                maxResults=PER_PAGE,
                **({"pageToken": mark} if mark else {}),
            )
            yield from rows(said.get("items"))
            if not (mark := ident(said.get("nextPageToken"))):
                return

    def _with_titles(self, items: Iterable[Item]) -> list[Item]:
        """Put in what the videos are called: one unit for fifty, asked once."""
        items = list(items)
        if len(self._titles) > _AUTHORS_KEPT:
            self._titles.clear()
        videos = dict.fromkeys(item["video"] for item in items)
        unknown = [one for one in videos if one and one not in self._titles]
        for start in range(0, len(unknown), _BATCH):
            some = unknown[start : start + _BATCH]
            said = self._ask("videos", part="snippet", id=",".join(some), maxResults=_BATCH)
            told = {
                ident(get(one, "id")): line(get(one, "snippet", "title")) for one in rows(said.get("items"))
            }
            self._titles.update({one: told.get(one, "") for one in some})
        return [{**item, "video_title": self._titles.get(item["video"], "")} for item in items]

    def _with_reach(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Put in how many follow the authors: one unit for fifty, asked once a day."""
        items, now = list(items), self._connection.now()
        if len(self._subscribers) > _AUTHORS_KEPT:
            self._subscribers.clear()
        old = now - _SUBSCRIBERS_KEPT
        authors = dict.fromkeys(_author_id(item["comment"]) for item in items)
        unknown = [one for one in authors if one and self._subscribers.get(one, (0, old))[1] <= old]
        for start in range(0, len(unknown), _BATCH):
            some = unknown[start : start + _BATCH]
            self._subscribers.update(dict.fromkeys(some, (None, now)))
            said = self._ask("channels", part="statistics", id=",".join(some), maxResults=_BATCH)
            for channel in rows(said.get("items")):
                if not get(channel, "statistics", "hiddenSubscriberCount"):
                    reach = count(get(channel, "statistics", "subscriberCount"))
                    self._subscribers[ident(get(channel, "id"))] = (reach, now)
        return tuple(
            {**item, "followers": self._subscribers.get(_author_id(item["comment"]), (None, now))[0]}
            for item in items
        )

    def thread(self, post: Post) -> Sequence[Item]:
        top_id = post.thread_id or post.native_id
        tops = rows(self._ask("comments", part="snippet", id=top_id, textFormat="plainText").get("items"))
        found = [*tops, *(self._replies(top_id) if tops else ())]
        facts = _facts(post, self._own_channel())
        dated = [(at, row) for row in found if (at := when(get(row, "snippet", "publishedAt"))) is not None]
        dated.sort(key=lambda pair: pair[0])
        return self._with_reach({"comment": row, **facts} for _, row in dated)

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        found: dict[str, Any] = {}
        for start in range(0, len(posts), _BATCH):
            some = ",".join(post.native_id for post in posts[start : start + _BATCH])
            said = self._ask("comments", part="snippet", id=some, textFormat="plainText")
            found |= {ident(get(row, "id")): row for row in rows(said.get("items"))}
        changed: list[Item] = []
        gone: list[str] = []
        for post in posts:
            row = found.get(post.native_id)
            if row is None:
                gone.append(post.native_id)
            elif _edited(row) != post.edited_at or _engagement(row) != post.engagement:
                facts = _facts(post, self._own_channel())
                changed.append({"comment": row, **facts, "followers": post.author.followers})
        return Recheck(changed=tuple(changed), gone=tuple(gone))

    # Understanding ---------------------------------------------------------------------------------

    def normalise(self, item: Item) -> Post:
        post = _post(item)
        if post is None:
            raise Unreadable("A comment from YouTube lacks its id, author, text or time.")
        return post

    # Answering -------------------------------------------------------------------------------------

    def reply_rule(self, post: Post) -> ReplyRule:
        why_not = ""
        if not self._may_write:
            why_not = "An API key only reads. Copy the reply and post it by hand."
        elif post.context.get("closed"):
            why_not = "Nobody can answer this comment on YouTube."
        return ReplyRule(allowed=not why_not, limit=LIMIT, why_not=why_not)

    def send(self, reply: OutgoingReply) -> Receipt:
        if not self._may_write:
            raise NotAllowedHere("An API key only reads. Post the reply by hand.")
        if len(reply.text) > LIMIT:
            raise ReplyTooLong(
                f"The reply has {len(reply.text)} characters; YouTube takes {LIMIT}.",
                limit=LIMIT,
                length=len(reply.text),
            )
        now = self._connection.now()
        if self._quota().remaining < REPLY_UNITS:
            raise self._spent(now)
        # YouTube has two levels: a reply to a reply hangs on the first comment
        top_id = reply.thread_id or reply.to_native_id
        body = {"snippet": {"parentId": top_id, "textOriginal": reply.text}}
        headers = self._headers()
        with self._verdict(writing=True):
            answer = self._line().post("comments", params={"part": "snippet"}, json=body, headers=headers)
            self._spend(REPLY_UNITS)
            if answer.status_code == 401:
                self._token_ends = datetime.fromtimestamp(0, UTC)  # the next try signs in anew
            made = self._read(answer, writing=True)
            if not ident(made.get("id")):
                raise self._verdict.nonsense(writing=True)
        return _receipt(made, reply)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        us = self._own_channel()
        since = reply.approved_at - timedelta(minutes=1)
        wanted = _bare(reply.text)
        seen = 0
        for row in self._replies(reply.thread_id or reply.to_native_id):
            seen += 1
            at = when(get(row, "snippet", "publishedAt"))
            if at is None or at < since or _author_id(row) != us:
                continue
            if wanted in (
                _bare(get(row, "snippet", "textOriginal")),
                _bare(get(row, "snippet", "textDisplay")),
            ):
                return _receipt(row, reply)
        if seen >= REPLY_PAGES * PER_PAGE:
            raise InDoubt(
                "The conversation on YouTube is too long to be sure. Look at it before sending again."
            )
        return None

    def close(self) -> None:
        if self._http is not None:
            self._http.close()
        self._http = None


def _sign_in_ended(_: str) -> CredentialsRejected:
    return CredentialsRejected("The sign-in at YouTube has ended. Connect the account again.")


def _post(item: Item) -> Post | None:
    row = get(item, "comment")
    snippet = get(row, "snippet")
    native_id, author_id = ident(get(row, "id")), _author_id(row)
    published_at = when(get(snippet, "publishedAt"))
    text = _text(row)
    if not native_id or not author_id or published_at is None or not text:
        return None
    name = line(get(snippet, "authorDisplayName"))
    us, video = ident(get(item, "us")), ident(get(item, "video"))
    parent = ident(get(snippet, "parentId"))
    thread = ident(get(item, "thread")) or parent or native_id
    by_us = bool(us) and author_id == us
    context = {"video": video, "closed": "yes" if get(item, "can_reply") is False else ""}
    return Post(
        platform="youtube",
        native_id=native_id,
        author=Author(
            native_id=author_id,
            handle=name.removeprefix("@"),
            name=name,
            followers=count(get(item, "followers")),
            url=f"https://www.youtube.com/channel/{author_id}",
        ),
        text=text,
        published_at=published_at,
        url=_url(video, native_id),
        in_reply_to=parent or None,
        thread_id=thread,
        links=addresses(text),
        addressed=not by_us,  # it stands under a video of ours
        by_us=by_us,
        engagement=_engagement(row),
        edited_at=_edited(row),
        place=line(get(item, "video_title")),
        context={key: value for key, value in context.items() if value},
    )


def _facts(post: Post, us: str) -> dict[str, Any]:
    """What a comment does not say of itself, from a post of its thread."""
    return {
        "us": us,
        "thread": post.thread_id or post.native_id,
        "video": post.context.get("video", ""),
        "video_title": post.place,
        "can_reply": not post.context.get("closed"),
    }


def _text(row: Any) -> str:
    return plain(get(row, "snippet", "textOriginal")) or plain(get(row, "snippet", "textDisplay"))


def _bare(text: Any) -> str:
    return " ".join(unicodedata.normalize("NFC", plain(text)).split())


def _author_id(row: Any) -> str:
    return ident(get(row, "snippet", "authorChannelId", "value"))


def _edited(row: Any) -> datetime | None:
    published, updated = when(get(row, "snippet", "publishedAt")), when(get(row, "snippet", "updatedAt"))
    return updated if published and updated and updated > published else None


def _engagement(row: Any) -> int:
    return count(get(row, "snippet", "likeCount")) or 0


def _receipt(row: Any, reply: OutgoingReply) -> Receipt:
    native_id = ident(get(row, "id"))
    return Receipt(
        native_id,
        _url(reply.context.get("video", ""), native_id),
        sent_at=when(get(row, "snippet", "publishedAt")),
        thread_id=reply.thread_id,
    )


def _url(video: str, native_id: str) -> str:
    query = httpx.QueryParams({"v": video, "lc": native_id} if video else {"lc": native_id})
    return f"https://www.youtube.com/watch?{query}"


def _day(now: datetime) -> str:
    return now.astimezone(CALIFORNIA).date().isoformat()


def _midnight(now: datetime) -> datetime:
    """The next midnight in California, where Google's day ends."""
    tomorrow = now.astimezone(CALIFORNIA).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), CALIFORNIA).astimezone(UTC)


SOURCE = YouTube
