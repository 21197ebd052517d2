"""Pictures that came with posts: loaded when a person asks, kept nowhere."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from socialdesk.domain.mention import Media
from socialdesk.errors import Refused, SettingWrong

Fetch = Callable[[str, Callable[[], bool]], bytes]
"""What lies at an address; the function says whether somebody still waits for it."""

MOST_AT_ONCE = 3


class Pictures:
    """``fetch`` asks the net. ``waiting`` are threads of their own: a stranger's slow server must not hold up
    what a person does meanwhile."""

    def __init__(self, fetch: Fetch, offline: Callable[[], bool]) -> None:
        self._fetch, self._offline = fetch, offline
        self._closed = threading.Event()
        self.waiting = ThreadPoolExecutor(MOST_AT_ONCE, thread_name_prefix="pictures")

    def load(self, media: Media, wanted: Callable[[], bool]) -> bytes:
        """The file, as its server gives it: judge it before you decode it. ``wanted`` is asked from this
        thread while one waits.

        Blocks. Raises `Refused`, `Unavailable`, and `SettingWrong` while the person works offline.
        """
        if self._offline():
            raise SettingWrong("You work offline: nothing was loaded.")
        if not media.url:
            raise Refused("The platform does not say where this picture is.")
        return self._fetch(media.url, lambda: wanted() and not self._closed.is_set())

    def close(self) -> None:
        """Give up what is under way."""
        self._closed.set()
        self.waiting.shutdown(wait=True, cancel_futures=True)
