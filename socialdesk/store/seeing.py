"""Whether a person has looked at a mention, for those who say so of many at once."""

from __future__ import annotations

from datetime import datetime

from socialdesk.domain.mention import MentionId
from socialdesk.store.encoding import stamp
from socialdesk.store.part import Part


class Seeing(Part):
    """Beside `Deciding.opened`, which notes the one that is opened and tells nobody."""

    def see(self, mention_id: MentionId, at: datetime) -> bool:
        """Note that a person looked at a mention; False when somebody had before, or it is not there."""
        return self._seen(
            "UPDATE mentions SET opened_at = ? WHERE id = ? AND opened_at IS NULL", stamp(at), mention_id
        )

    def unsee(self, mention_id: MentionId) -> bool:
        """Make a mention new again; False when it is."""
        return self._seen(
            "UPDATE mentions SET opened_at = NULL WHERE id = ? AND opened_at IS NOT NULL", mention_id
        )

    def _seen(self, sql: str, *parameters: int | None) -> bool:
        changed = self._run(sql, *parameters)
        if changed:
            self._touch_mention(int(parameters[-1] or 0))
        return bool(changed)
