"""Mentions, with all their verbs."""

from __future__ import annotations

from socialdesk.store.arriving import Arriving
from socialdesk.store.deciding import Deciding
from socialdesk.store.erasure import Erasing
from socialdesk.store.labelling import Labelling
from socialdesk.store.reading import MentionsRead
from socialdesk.store.seeing import Seeing


class Mentions(MentionsRead, Arriving, Labelling, Deciding, Seeing, Erasing):
    """Reading, taking in, labelling, deciding, seeing and erasing mentions."""
