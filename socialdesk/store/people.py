"""People at the desks: what is under way under a name."""

from __future__ import annotations

from socialdesk.domain.folding import fold
from socialdesk.store.encoding import storable
from socialdesk.store.part import Part


class People(Part):
    """Changing the name under which things are under way."""

    def rename(self, old: str, new: str) -> None:
        """What is assigned to ``old``, asked by them and begun by them is ``new``'s from now on.

        What was decided keeps the name that it was decided under. Where ``new`` has a draft of their own for
        a mention, both stay as they are.
        """
        keys = (storable(fold(new)), storable(fold(old)))
        for row in self._all(
            "SELECT id FROM mentions WHERE assigned_to = ?"
            " UNION SELECT mention_id FROM sign_offs WHERE author_key = ?"
            " UNION SELECT mention_id FROM begun_replies WHERE person = ?",
            storable(old), keys[1], keys[1],
        ):  # fmt: skip
            self._touch_mention(row["id"])
        self._run("UPDATE mentions SET assigned_to = ? WHERE assigned_to = ?", storable(new), storable(old))
        self._run(
            "UPDATE OR IGNORE sign_offs SET author = ?, author_key = ? WHERE author_key = ?",
            storable(new), *keys,
        )  # fmt: skip
        self._run("UPDATE OR IGNORE begun_replies SET person = ? WHERE person = ?", *keys)
