"""A language model that may suggest replies: what was chosen, who agreed to it, and what it answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import ReplyId


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat with a model: ``role`` is ``system`` or ``user``."""

    role: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AssistantChoice:
    """Which language model drafts for a brand, if any.

    ``address`` is the base of an OpenAI-compatible service (``http://127.0.0.1:11434/v1``), ``model`` its
    own name for the model. ``on`` is false until a person switches it on, ``ahead`` until they want it to
    draft by itself for what waits, too.
    """

    brand_id: BrandId
    address: str
    model: str
    on: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """A person agreed that a brand's mentions may be sent to a host beyond this machine.

    ``host`` is the origin (``https://models.example``); ``shown`` is the digest of the example that the
    person was shown before.
    """

    brand_id: BrandId
    host: str
    by: str
    at: datetime
    shown: str


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """One answer of a language model, shown or dropped, and the reply that a person made of it.

    ``sources`` are the keys of what it was given, by the number it could cite; ``cited`` the numbers it
    did cite. ``digest`` is the SHA-256 of its raw answer. ``dropped`` is the code of why it was not
    shown, empty when it was. ``reply_id`` stands when a person approved a reply that began as it;
    ``suggested`` and ``sent`` are that reply's text before and after the person's edits.
    """

    id: int
    mention_id: MentionId
    at: datetime
    host: str
    model: str
    prompt_version: str
    sources: Mapping[int, str]
    cited: tuple[int, ...]
    digest: str
    seconds: float
    dropped: str = ""
    reply_id: ReplyId | None = None
    suggested: str = field(default="", repr=False)
    sent: str = field(default="", repr=False)

    @property
    def edited(self) -> bool:
        """Whether the person changed it before approving."""
        return self.reply_id is not None and self.suggested != self.sent
