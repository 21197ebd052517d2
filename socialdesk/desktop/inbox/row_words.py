"""A mention's row in words: the chips it carries, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass

from socialdesk.desktop import words
from socialdesk.desktop.inbox import reasons
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import MentionRow


@dataclass(frozen=True, slots=True)
class Group:
    """How a row stands to those that say the same: ``folded`` others stand behind it unseen, ``opened``
    says that they stand under it, ``member`` that it is one of them."""

    folded: int = 0
    opened: bool = False
    member: bool = False


ALONE = Group()


def spoken(row: MentionRow, group: Group, *, begun: bool = False, decision: str = "") -> str:
    """The row as a screen reader says it."""
    parts = [
        tr(
            "{name} on {platform}",
            name=words.plain(row.author_name or row.author_handle),
            platform=words.place(row.platform, row.place, f"{row.author_name} {row.author_handle}"),
        )
    ]
    if not row.seen:
        parts.insert(0, tr("New"))
    parts += [text for text, _ in row_labels(row, group, begun=begun)]
    if group.member:
        parts.append(tr("says the same as the one above"))
    if why := reasons.line(row.reasons):
        parts.append(why)
    if decision:
        parts.append(decision)
    return ", ".join(parts) + ". " + row.excerpt


def row_labels(row: MentionRow, group: Group = ALONE, *, begun: bool = False) -> list[tuple[str, str]]:
    """The chips of a row: something half-written, how many are folded behind it, labels, who has it,
    language, tags, how many say the same."""
    chips = words.label_chips(row.urgency, row.sentiment, row.sentiment_score, row.intent, row.unsure)
    if begun:
        chips.insert(0, (tr("Draft"), "accent"))
    if group.folded:
        chips.insert(0, (tr("+%n like this", group.folded), "accent"))
    if row.assigned_to:
        chips.append((words.plain(row.assigned_to), "accent"))
    if row.lang and row.lang != "und":
        chips.append((row.lang.upper(), "plain"))
    if row.similar and row.similar != group.folded:
        chips.append((tr("%n alike", row.similar), "plain"))
    if row.reposts:
        chips.append((tr("%n reposts", row.reposts), "plain"))
    chips += [(words.plain(tag), "plain") for tag in row.tags]
    return chips
