"""Which words stand in the reply's field: one's own, somebody's draft, an undone approval or a suggestion."""

from __future__ import annotations

from dataclasses import dataclass

from socialdesk.desktop.reply.situation import Situation
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import BegunReply, Suggestion
from socialdesk.domain.sign_off import Draft as AskedDraft
from socialdesk.domain.sign_off import DraftId, Standing


@dataclass(slots=True)
class Draft:
    """What stands in the field for one mention. ``began`` is the text of the suggestion that it began as (""
    for none), ``of`` the draft of somebody else; ``picked`` says that the person chose the suggestion,
    ``touched`` that they have written on."""

    text: str = ""
    began: str = ""
    touched: bool = False
    of: DraftId | None = None
    picked: bool = False

    def tab(self, at: Situation) -> int:
        """The number of the suggestion that it began as, -1 for none. Others may stand before it now."""
        texts = [suggestion.text for suggestion in at.suggestions]
        return texts.index(self.began) if self.began in texts else -1


class ReplyDrafts:
    """The words for each mention, kept while the person looks at others: a draft of somebody else as its
    author wrote it, and what the second person made of each."""

    def __init__(self) -> None:
        self._drafts: dict[MentionId, Draft] = {}
        self._changed: dict[DraftId, str] = {}  # drafts of others, in the words of the second person

    def of(self, mention_id: MentionId) -> Draft:
        return self._drafts.setdefault(mention_id, Draft())

    def forget(self, mention_id: MentionId) -> None:
        self._drafts.pop(mention_id, None)

    def leave(self, mention_id: MentionId, text: str) -> None:
        """The field will show another mention; so it was left. What nobody chose is offered anew."""
        draft = self._drafts.get(mention_id)
        if draft is not None and (draft.touched or draft.picked):
            draft.text = text
        elif draft is not None:
            del self._drafts[mention_id]

    def typed(self, mention_id: MentionId, text: str) -> None:
        draft = self.of(mention_id)
        draft.text, draft.touched = text, True
        if draft.of is not None:
            self._changed[draft.of] = text

    def pick(self, at: Situation, number: int) -> bool:
        """Suggestion ``number`` stands there from now on; answers whether it took the place of own words."""
        own = self.of(at.mention.id).touched
        text = at.suggestions[number].text
        self._drafts[at.mention.id] = Draft(text, text, picked=number > 0)
        return own

    def suggestion(self, at: Situation) -> Suggestion | None:
        """The suggestion that the words began as."""
        tab = self.of(at.mention.id).tab(at)
        return at.suggestions[tab] if 0 <= tab < len(at.suggestions) else None

    def give_back(self, at: Situation, begun: BegunReply) -> None:
        """What was kept by an earlier window is what stands there."""
        signing = at.signing
        of = signing.id if signing is not None and signing.text == begun.suggested_text else None
        self._drafts[at.mention.id] = Draft(begun.text, begun.suggested_text, touched=True, of=of)
        if of is not None:
            self._changed[of] = begun.text

    def looked_at(self, mention_id: MentionId, standing: Standing, begun: BegunReply | None) -> int | None:
        """Which of the drafts that wait the words began as, those here or those that an earlier window kept;
        None for none that the person may sign."""
        of = self.of(mention_id).of
        for number, draft in enumerate(standing.waiting):
            kept = begun is not None and bool(draft.text) and begun.suggested_text == draft.text
            if (draft.id == of if begun is None else kept) and standing.may_sign(draft):
                return number
        return None

    def take(self, at: Situation, draft: AskedDraft) -> str:
        """The words of somebody's draft stand there from now on, as the person has changed them."""
        began = draft.suggestion.text if draft.suggestion is not None else ""
        text = self._changed.get(draft.id, draft.text)
        self._drafts[at.mention.id] = Draft(text, began, touched=True, of=draft.id)
        return text

    def own(self, at: Situation) -> str:
        """Words of one's own for a mention about which somebody else has asked: they are not put under the
        author's draft, and are not lost. "" for none."""
        draft = self._drafts.get(at.mention.id)
        mine = draft is not None and draft.touched and draft.of is None and at.signing is not None
        return draft.text if draft is not None and mine else ""

    def words(self, at: Situation, in_field: str | None) -> str | None:
        """What the field shows: None for what it shows already. ``in_field`` is its text where it shows this
        very mention, else None."""
        same, draft = in_field is not None, self.of(at.mention.id)
        stale = _is_stale(at, draft, draft.text if in_field is None else in_field)
        if stale:
            draft = self._drafts[at.mention.id] = Draft()
        untouched = not draft.began and not draft.touched
        late = same and untouched and not in_field and at.at_once
        signing, back, undone = at.signing, at.came_back, at.taken_back
        if signing is not None and (untouched or (not same and draft.of != signing.id)):
            return self.take(at, signing)  # words of one's own would be signed as this author's
        if back is not None and at.open and untouched:
            return self.take(at, back)
        if undone is not None and at.open and untouched:
            draft = self._drafts[at.mention.id] = Draft(undone.text, undone.suggested_text, touched=True)
            return draft.text
        if not (stale or late or not same):
            return None
        if not draft.began and not draft.touched and at.at_once and at.open:
            text = at.suggestions[0].text
            draft = self._drafts[at.mention.id] = Draft(text, text)
        return draft.text


def _is_stale(at: Situation, draft: Draft, text: str) -> bool:
    """Whether a text is a suggestion as it was, but is none any more: labels were set right, say."""
    as_it_was = draft.began != "" and not draft.touched and text == draft.text
    return as_it_was and text not in [suggestion.text for suggestion in at.suggestions]
