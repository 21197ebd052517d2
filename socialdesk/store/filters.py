"""From a view to SQL: which mentions, found by which road.

The compiled filter means the same as `socialdesk.query.matches`; a property test holds the two
together. No text of a query ever becomes SQL: words and values travel as parameters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from socialdesk.domain.expression import And, Is, Node, Not, Or, duration
from socialdesk.domain.mention import BrandId, MentionKind, MentionStatus
from socialdesk.store.encoding import NEVER, stamp
from socialdesk.store.matching import SpellOut, fulltext, quoted_fact
from socialdesk.store.view import View
from socialdesk.store.wording import is_wording, to_tree

_LARGEST = (1 << 63) - 1
_OPERATORS = {"=", "<", "<=", ">", ">="}
_RAISED = "EXISTS (SELECT 1 FROM follow_ups f WHERE f.mention_id = m.id AND f.state = 'raised')"
_FLAGS = {
    ("has", "link"): "m.has_link",
    ("has", "media"): "m.has_media",
    ("has", "reply"): "m.in_reply_to IS NOT NULL",
    ("is", "unsure"): "m.unsure != ''",
    ("is", "repost"): "m.repost_of IS NOT NULL",
    ("is", "public"): "m.public",
    ("is", "new"): "m.opened_at IS NULL",
    ("is", "unassigned"): "m.assigned_to = ''",
    ("is", "follow_up"): _RAISED,
}
_SPELLINGS = (
    "WITH RECURSIVE people (name) AS (SELECT min(assigned_to) FROM mentions WHERE brand_id = ?"
    " AND assigned_to != '' UNION ALL SELECT (SELECT min(o.assigned_to) FROM mentions o"
    " WHERE o.brand_id = ? AND o.assigned_to != '' AND o.assigned_to > name)"
    " FROM people WHERE name IS NOT NULL) SELECT name FROM people WHERE folded(name) = ?"
)
"""The ways a name is written in the mentions of a brand: one step of the small index for each person."""
_LANG = "lower(CASE m.lang WHEN '' THEN coalesce(m.post_lang, '') ELSE m.lang END)"


@dataclass(slots=True)
class Filter:
    """``where`` holds for the mention ``m`` (all of it must); ``match`` is a full-text query that every
    hit answers (None: no text asked for); ``check`` is the wording tree to hold against the words
    when the road does not lead through ``match``, ``recheck`` also when it does. ``broad`` warns that
    ``match`` takes long to answer. ``index`` names the one to walk, where SQLite is known to choose worse.
    ``covered`` says that the index of open mentions knows every field."""

    statuses: tuple[MentionStatus, ...]
    kinds: tuple[MentionKind, ...]
    where: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)
    match: str | None = None
    check: str | None = None
    recheck: bool = False
    broad: bool = False
    index: str = ""
    covered: bool = False


_COVERED = frozenset({"urgency", "sentiment", "intent", "lang", "due"})


def compile_view(
    view: View, brand_id: BrandId, now: datetime, spell_out: SpellOut, *, many_brands: bool
) -> Filter:
    """``many_brands`` also narrows the full-text query by brand."""
    made = Filter(
        tuple(sorted(view.statuses or frozenset(MentionStatus))),
        tuple(sorted(view.kinds or frozenset(MentionKind))),
    )
    if view.account_id is not None:
        made.where.append("m.account_id = ?")
        made.parameters.append(view.account_id)
    if view.watch_id is not None:
        made.where.append(
            "EXISTS (SELECT 1 FROM mention_watches w WHERE w.watch_id = ? AND w.mention_id = m.id)"
        )
        made.parameters.append(view.watch_id)
    if view.cluster is not None:
        made.where.append("m.cluster_id = ?")
        made.parameters.append(view.cluster)
    if view.expression is None:
        return made
    parts = _conjuncts(view.expression)
    made.covered = not made.where and all(
        isinstance(part, Is) and (part.field in _COVERED or part == Is("is", "unassigned")) for part in parts
    )
    texts = tuple(part for part in parts if is_wording(part))
    fields = [part for part in parts if not is_wording(part)]
    for part in fields:
        if isinstance(part, Is) and part.field == "assigned" and part.value:
            made.where += ["m.assigned_to != ''", f"m.assigned_to IN ({_SPELLINGS})"]
            made.parameters += [brand_id, brand_id, part.value]
            made.index = "mentions_assigned"
            continue
        made.where.append(_condition(part, now, made.parameters, spell_out))
    if texts:
        together = texts[0] if len(texts) == 1 else And(texts)
        found = fulltext(together, spell_out)
        made.check = to_tree(together)
        made.recheck = not found.exact
        made.broad = found.broad
        facts = [fact for part in fields if (fact := _fact(part)) is not None]
        if many_brands:
            facts.append(quoted_fact("b", str(brand_id)))
        if found.query is not None:
            made.match = " AND ".join(
                [f"({{words}} : {found.query})", *(f"({{facts}} : {f})" for f in facts)]
            )
    else:
        # No words, but facts that the index knows: better than looking at every mention.
        facts = [fact for part in fields if (fact := _fact(part)) is not None]
        if facts:
            made.match = " AND ".join(f"({{facts}} : {fact})" for fact in facts)
    return made


def compile_node(node: Node, now: datetime, spell_out: SpellOut) -> tuple[str, list[Any]]:
    """One condition on the mention ``m`` for a whole tree, and its parameters."""
    parameters: list[Any] = []
    return _condition(node, now, parameters, spell_out), parameters


def _conjuncts(node: Node) -> list[Node]:
    if isinstance(node, And):
        return [inner for part in node.parts for inner in _conjuncts(part)]
    return [node]


def _condition(node: Node, now: datetime, parameters: list[Any], spell_out: SpellOut) -> str:
    """SQL that is 1 or 0, never NULL: under NOT an unknown would drop rows."""
    if is_wording(node):
        return _text_condition(node, parameters, spell_out)
    match node:
        case And(parts):
            return (
                "("
                + " AND ".join(_condition(part, now, parameters, spell_out) for part in _deepest_first(parts))
                + ")"
            )
        case Or(parts):
            return (
                "("
                + " OR ".join(_condition(part, now, parameters, spell_out) for part in _deepest_first(parts))
                + ")"
            )
        case Not(part):
            return f"NOT {_condition(part, now, parameters, spell_out)}"
        case Is():
            return f"coalesce({_field(node, now, parameters)}, 0)"
        case _:
            raise TypeError(f"not a query: {node!r}")


def _deepest_first(parts: Sequence[Node]) -> list[Node]:
    """SQLite's parser keeps what stands before a bracket on a small stack: brackets come first."""
    return sorted(parts, key=_depth, reverse=True)


def _depth(node: Node) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + max(map(_depth, parts), default=0)
        case Not(part):
            return 1 + _depth(part)
        case _:
            return 0


def _text_condition(node: Node, parameters: list[Any], spell_out: SpellOut) -> str:
    found = fulltext(node, spell_out)
    if found.exact and found.query is not None and not found.broad:
        parameters.append(f"{{words}} : {found.query}")
        return "m.moment IN (SELECT rowid FROM texts_fts WHERE texts_fts MATCH ?)"
    parameters.append(to_tree(node))
    return "wording(?, (SELECT words FROM texts WHERE texts.moment = m.moment))"


def _field(node: Is, now: datetime, parameters: list[Any]) -> str:
    """One field as SQL; its value is a parameter."""
    name, value = node.field, node.value
    if (name, value) in _FLAGS:
        return f"({_FLAGS[name, value]})"
    if name in ("has", "is"):
        return "0"
    if name == "lang":
        parameters += [value, value + "-", value + "."]  # "." follows "-": a range, not a pattern
        return f"({_LANG} = ? OR ({_LANG} >= ? AND {_LANG} < ?))"
    if name == "from":
        parameters.append(value.removeprefix("@"))
        return "written_by(?, m.author_handle, m.author_name)"
    if name == "assigned":
        if value:
            parameters.append(value)
        return "(m.assigned_to != '' AND folded(m.assigned_to) = ?)" if value else "(m.assigned_to = '')"
    if name == "to_sign":
        parameters.append(value)
        return (
            "(EXISTS (SELECT 1 FROM sign_offs s, json_each(s.signers) j WHERE s.mention_id = m.id"
            " AND s.state = 'waiting' AND j.value = ?))"
        )
    if name == "asked":
        parameters.append(value)
        return (
            "(EXISTS (SELECT 1 FROM sign_offs s WHERE s.mention_id = m.id AND s.state = 'waiting'"
            " AND s.author_key = ?))"
        )
    if name == "draft":
        parameters.append(value)
        return "(EXISTS (SELECT 1 FROM begun_replies b WHERE b.mention_id = m.id AND b.person = ?))"
    if name == "tag":
        parameters.append(value)
        return "(m.tags != '[]' AND EXISTS (SELECT 1 FROM json_each(m.tags) WHERE folded(value) = ?))"
    if name in ("platform", "urgency", "sentiment", "intent", "status"):
        parameters.append(value)
        known = "" if name in ("platform", "status") else f" AND m.{name} != ''"
        return f"(m.{name} = ?{known})"
    if node.operator not in _OPERATORS:
        raise ValueError(f"no such comparison: {node.operator}")
    if name == "followers":
        parameters.append(min(int(value), _LARGEST))
        return f"(m.author_followers {node.operator} ?)"
    if name == "priority":
        parameters.append(min(int(value), _LARGEST))
        return f"(m.priority {node.operator} ?)"
    if name == "number":
        parameters.append(min(int(value), _LARGEST))
        return f"(m.id {node.operator} ?)"
    if name == "age":
        parameters += [stamp(now), duration(value) // timedelta(microseconds=1)]
        return f"(? - m.published_at {node.operator} ?)"
    if name == "due":
        parameters += [stamp(now), duration(value) // timedelta(microseconds=1)]
        return f"(m.due != {NEVER} AND m.due - ? {node.operator} ? AND NOT {_RAISED})"  # answered in time
    raise ValueError(f"no such field: {name}")


def _fact(node: Node) -> str | None:
    """A field that the full-text index knows, as a query on its facts; None when it does not."""
    if isinstance(node, Or):
        facts = [_fact(part) for part in node.parts]
        known = [fact for fact in facts if fact is not None]
        return "(" + " OR ".join(known) + ")" if known and len(known) == len(facts) else None
    if not isinstance(node, Is):
        return None
    if node.field == "platform":
        return quoted_fact("p", node.value)
    if node.field == "lang":
        return f"({quoted_fact('l', node.value)} OR {quoted_fact('l', node.value + '-', prefix=True)})"
    if node.field == "from":
        start, star, _ = node.value.removeprefix("@").partition("*")
        return quoted_fact("a", start, prefix=bool(star)) if start else None
    return None
