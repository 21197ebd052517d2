"""Drafts: suggested replies from a playbook, their length, their tone, and what may not go out."""

from socialdesk.drafting.playbook import Playbook, Playbooks, load
from socialdesk.drafting.request import DraftRequest
from socialdesk.drafting.suggestions import Memory, suggest

__all__ = ["DraftRequest", "Memory", "Playbook", "Playbooks", "load", "suggest"]
