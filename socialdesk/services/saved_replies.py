"""Saved replies: those of a brand, filled for a mention, and saving another."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import MentionId
from socialdesk.drafting.lessons import turned_back
from socialdesk.drafting.playbook import base
from socialdesk.drafting.playbook_contents import Entry, Kind, Part
from socialdesk.drafting.questions import personal
from socialdesk.drafting.saved_replies import Filled, filled
from socialdesk.drafting.slots import slots
from socialdesk.errors import SettingWrong
from socialdesk.services.playbooks import BrandPlaybooks, Written
from socialdesk.services.replies import Replies
from socialdesk.store import Store

FIRST = ("greeting", "name", "order", "item", "reference", "waiting")
"""The placeholders that differ from mention to mention, which are shown first."""

_SLUG = re.compile(r"[^\w]+")
_MOST_NAME = 60


@dataclass(frozen=True, slots=True)
class Variable:
    """A placeholder, and how it reads in a reply to one mention."""

    name: str
    value: str


def named(variables: Iterable[Variable], typed: str) -> list[Variable]:
    """Those whose name begins with what is typed, then those that hold it in their name or value."""
    wanted = fold(typed).strip("{} ")
    first = [each for each in variables if fold(each.name).startswith(wanted)]
    return first + [
        each for each in variables if each not in first and wanted in f"{fold(each.name)} {fold(each.value)}"
    ]


class SavedReplies:
    def __init__(self, store: Store, replies: Replies, playbooks: BrandPlaybooks) -> None:
        self._store = store
        self._replies = replies
        self._playbooks = playbooks

    def listed(self, mention_id: MentionId) -> list[Filled]:
        """All saved replies of the brand as they read for this mention, those in its language first."""
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        request, playbook = self._replies.request(mention)
        ranked = sorted(playbook.saved, key=lambda each: (each.lang != base(mention.lang), each.lang))
        known = {
            lang: slots(request, playbook, playbook.language(lang)) for lang in {each.lang for each in ranked}
        }
        return [filled(each, known[each.lang]) for each in ranked]

    def variables(self, mention_id: MentionId) -> list[Variable]:
        """The placeholders that have a value for this mention, in its language: the greeting, what is known
        of the customer and their matter, then what the playbook says."""
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        request, playbook = self._replies.request(mention)
        values = slots(request, playbook, playbook.language(mention.lang))
        order = [name for name in FIRST if name in values]
        return [Variable(name, values[name]) for name in (*order, *sorted(set(values).difference(order)))]

    def save(self, mention_id: MentionId, title: str, text: str) -> Written:
        """Save a reply to this mention for others, in its language: the customer's name and order number
        become placeholders again. The answer takes it back (`BrandPlaybooks.undo`).

        Raises `SettingWrong` without a title or text and for an address, a handle or a number of the customer
        in it, and what `BrandPlaybooks.save` raises.
        """
        title, text = " ".join(title.split())[:_MOST_NAME], text.strip()
        if not title or not text:
            raise SettingWrong("Write the reply first, and give it a name by which you will find it again.")
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        theirs = {each for each in personal(mention.post.said) if not each.startswith(("@", "u/"))}
        theirs.add(f"@{fold(mention.post.author.handle)}")
        if kept := sorted(each for each in theirs if each in fold(text)):
            raise SettingWrong(
                f"“{kept[0]}” belongs to this customer alone. Take it out, or put {{name}} in its place, and "
                "save the reply again."
            )
        request, playbook = self._replies.request(mention)
        language = playbook.language(mention.lang)
        values = slots(request, playbook, language)
        if text.startswith(values["greeting"]):
            text = "{greeting}" + text.removeprefix(values["greeting"])
        text = turned_back(text, {slot: values[slot] for slot in ("name", "order") if slot in values})
        key = _SLUG.sub("-", fold(title)).strip("-_") or f"reply-{zlib.crc32(title.encode()):08x}"
        taken = {each.key for each in playbook.saved if each.lang == language.lang}
        number, name = 1, key
        while name in taken:
            number += 1
            name = f"{key}-{number}"
        told = {"key": name, "title": title, "text": text}
        entry = Entry(
            Part.TEMPLATES,
            Kind.TEMPLATE,
            f"saved/{language.lang}.toml",
            "reply",
            name,
            told,
            own=True,
            beneath=None,
            lang=language.lang,
        )
        return self._playbooks.save(self._playbooks.sheet(mention.brand_id), entry, told)
