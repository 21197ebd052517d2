"""The desk: every service of one workspace, made once by `socialdesk.app.build`."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from socialdesk.config import Settings
from socialdesk.services.accounts import Accounts
from socialdesk.services.activity import Activity
from socialdesk.services.ambassadors import Ambassadors
from socialdesk.services.assistant import Assistant
from socialdesk.services.bulk import Bulk
from socialdesk.services.bulletin import Bulletin
from socialdesk.services.clock import Clock
from socialdesk.services.customers import Customers
from socialdesk.services.dispatch import Dispatch
from socialdesk.services.drafting_ahead import DraftingAhead
from socialdesk.services.follow_ups import FollowUps
from socialdesk.services.habits import Habits
from socialdesk.services.inbox import Inbox
from socialdesk.services.insight import Insight
from socialdesk.services.intake import Intake
from socialdesk.services.learning import Learning
from socialdesk.services.lessons import Lessons
from socialdesk.services.models import Models
from socialdesk.services.opening import Opening
from socialdesk.services.pictures import Pictures
from socialdesk.services.playbooks import BrandPlaybooks
from socialdesk.services.questions import Questions
from socialdesk.services.replies import Replies
from socialdesk.services.rules import Rules
from socialdesk.services.saved_replies import SavedReplies
from socialdesk.services.saved_views import SavedViews
from socialdesk.services.schedule import Schedule
from socialdesk.services.seat import Seat
from socialdesk.services.sign_off import SignOffs
from socialdesk.services.spelling import Spelling
from socialdesk.services.triage import Triage
from socialdesk.services.watches import Watches
from socialdesk.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """What the window and the command line are given.

    ``interactive`` runs what a person waits for; nothing of it may block the GUI thread. ``vault_kind``
    says in words where secrets are kept, ``seat`` who decides.
    """

    settings: Callable[[], Settings]
    save_settings: Callable[[Settings], None]
    store: Store
    vault_kind: Callable[[], str]
    bulletin: Bulletin
    seat: Seat
    accounts: Accounts
    watches: Watches
    intake: Intake
    rules: Rules
    triage: Triage
    models: Models
    learning: Learning
    replies: Replies
    spelling: Spelling
    follow_ups: FollowUps
    sign_offs: SignOffs
    playbooks: BrandPlaybooks
    lessons: Lessons
    saved_replies: SavedReplies
    habits: Habits
    assistant: Assistant
    drafting_ahead: DraftingAhead
    dispatch: Dispatch
    inbox: Inbox
    pictures: Pictures
    customers: Customers
    activity: Activity
    views: SavedViews
    bulk: Bulk
    insight: Insight
    questions: Questions
    ambassadors: Ambassadors
    schedule: Schedule
    opening: Opening
    interactive: ThreadPoolExecutor
    clock: Clock

    def start(self) -> None:
        """Begin to listen, sort and send. Reads the accounts: not on a thread that paints."""
        self.schedule.start()

    def close(self) -> None:
        """End in reverse order of building; waits for a send under way."""
        self.schedule.stop()
        self.assistant.close()
        self.pictures.close()
        self.interactive.shutdown(wait=True, cancel_futures=True)
        self.schedule.stop()  # once more: a start that waited for its turn came after the first
        self.accounts.close()
        self.store.close()
