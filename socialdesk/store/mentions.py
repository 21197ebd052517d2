"""Mentions, with all their verbs."""

from __future__ import annotations

from socialdesk.store.arriving import Arriving
from socialdesk.store.deciding import Deciding
from socialdesk.store.labelling import Labelling
from socialdesk.store.reading import MentionsRead
from socialdesk.store.seeing import Seeing
from socialdesk.store.taking_out import TakingOut


class Mentions(MentionsRead, Arriving, Labelling, Deciding, Seeing, TakingOut):
    """Reading, taking in, labelling, deciding, seeing, erasing and taking out mentions."""
