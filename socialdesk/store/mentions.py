"""Mentions, with all their verbs."""

from __future__ import annotations

from socialdesk.store.arriving import Arriving
from socialdesk.store.deciding import Deciding
from socialdesk.store.erasure import Erasing
from socialdesk.store.labelling import Labelling
from socialdesk.store.reading import MentionsRead


class Mentions(MentionsRead, Arriving, Labelling, Deciding, Erasing):
    """Reading, taking in, labelling, deciding and erasing mentions."""
