"""Accounts that are removed: their keys are erased, which nothing brings back, so it waits for the undo, and
until then nothing is asked with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, QTimer

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets import notices
from socialdesk.domain.account import Account
from socialdesk.domain.mention import AccountId
from socialdesk.errors import Overtaken, SocialDeskError

KEPT = 10.0
"""Seconds for which the removal of an account can be taken back."""


class LeavingAccounts(QObject):
    """Those that a person removed and that are there yet; ``gone`` is called when one
    is to be shown otherwise."""

    def __init__(self, place: Workplace, parent: QObject, gone: Callable[[], object]) -> None:
        super().__init__(parent)
        self._place, self._gone = place, gone
        self._timers: dict[AccountId, QTimer] = {}
        self._listened: set[AccountId] = set()
        self._asked: dict[AccountId, int] = {}
        self._one = Lock()
        place.background.closing.connect(self._erase_all)

    def __contains__(self, account_id: object) -> bool:
        return account_id in self._timers

    def let_go(self, account: Account) -> None:
        """Remove it when `KEPT` is over, or when the window closes, and listen there no more. Call once for
        each."""
        timer = self._timers[account.id] = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self.erase, account.id))
        timer.start(round(KEPT * notices.SECOND))
        if not account.paused:
            self._listened.add(account.id)
            self._pause(account.id, True)

    def keep(self, account: Account) -> None:
        """It stays as it was. Raises `Overtaken` when it is too late."""
        account_id = account.id
        timer = self._timers.get(account_id)
        if timer is None or not timer.isActive():
            raise Overtaken("The keys of this account are erased by now. Connect it again.")
        timer.stop()
        self._over(account_id, there=True)

    def erase(self, account_id: AccountId) -> None:
        """Do not wait any longer."""
        accounts = self._place.desk.accounts

        def over() -> None:
            self._over(account_id, there=False)
            self._gone()

        def failed(error: SocialDeskError) -> None:
            self._over(account_id, there=True)
            self._gone()
            self._place.background.failed.emit(error)

        self._timers[account_id].stop()
        self._place.background.run(
            lambda: accounts.remove(account_id),
            owner=self,
            then=lambda _: over(),
            otherwise=failed,
            promised=True,
        )

    def _over(self, account_id: AccountId, *, there: bool) -> None:
        self._timers.pop(account_id).deleteLater()
        if account_id in self._listened:
            self._listened.remove(account_id)
            if there:
                self._pause(account_id, False)

    def _pause(self, account_id: AccountId, paused: bool) -> None:
        accounts, asked = self._place.desk.accounts, self._asked
        number = asked[account_id] = asked.get(account_id, 0) + 1

        def pause() -> None:
            with self._one:  # the pool has two threads: what was asked last counts
                if asked[account_id] == number:
                    accounts.pause(account_id, paused)

        self._place.background.run(pause, owner=self, then=lambda _: self._gone(), promised=True)

    def _erase_all(self) -> None:
        for account_id, timer in self._timers.items():
            if timer.isActive():
                self.erase(account_id)
