"""Accounts that are removed: their keys are erased, which nothing brings back, so it waits for the undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets import notices
from socialdesk.domain.mention import AccountId
from socialdesk.errors import Overtaken, SocialDeskError

KEPT = 10.0
"""Seconds for which the removal of an account can be taken back."""


class LeavingAccounts(QObject):
    """Those that a person removed and that are there yet; ``gone`` is called when one is not any more."""

    def __init__(self, place: Workplace, parent: QObject, gone: Callable[[], object]) -> None:
        super().__init__(parent)
        self._place, self._gone = place, gone
        self._timers: dict[AccountId, QTimer] = {}
        place.background.closing.connect(self._erase_all)

    def __contains__(self, account_id: object) -> bool:
        return account_id in self._timers

    def let_go(self, account_id: AccountId) -> None:
        """Remove it when `KEPT` is over, or when the window closes. Call once for each."""
        timer = self._timers[account_id] = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self.erase, account_id))
        timer.start(round(KEPT * notices.SECOND))

    def keep(self, account_id: AccountId) -> None:
        """It stays. Raises `Overtaken` when it is too late."""
        timer = self._timers.get(account_id)
        if timer is None or not timer.isActive():
            raise Overtaken("The keys of this account are erased by now. Connect it again.")
        timer.stop()
        self._timers.pop(account_id).deleteLater()

    def erase(self, account_id: AccountId) -> None:
        """Do not wait any longer."""
        accounts = self._place.desk.accounts

        def over() -> None:
            self._timers.pop(account_id).deleteLater()
            self._gone()

        def failed(error: SocialDeskError) -> None:
            over()  # it is there yet, and is shown again
            self._place.background.failed.emit(error)

        self._timers[account_id].stop()
        self._place.background.run(
            lambda: accounts.remove(account_id),
            owner=self,
            then=lambda _: over(),
            otherwise=failed,
            promised=True,
        )

    def _erase_all(self) -> None:
        for account_id, timer in self._timers.items():
            if timer.isActive():
                self.erase(account_id)
