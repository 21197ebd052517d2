from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from socialdesk.desktop.reply.drafts import ReplyDrafts
from socialdesk.desktop.reply.situation import Situation
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import BegunReply, ReplyState
from socialdesk.domain.sign_off import DraftState
from tests.unit.desktop.scenery_replies import SUGGESTED, a_draft, a_reply, a_situation, a_standing
from tests.unit.domain.scenery_rules import NOON

MENTION = MentionId(7)
MIAS = a_draft(1, "Mia", "Hi from Mia")
JUHOS = a_draft(2, "Juho", "Hi from Juho")


def signed_by_aino(*drafts: object) -> Situation:
    return a_situation(MentionStatus.ASKED, standing=a_standing("Aino", *drafts))  # type: ignore[arg-type]


def begun(text: str, began: str = "") -> BegunReply:
    return BegunReply(MENTION, text, began, NOON)


def test_the_first_suggestion_stands_there_first() -> None:
    drafts, at = ReplyDrafts(), a_situation()
    assert drafts.words(at, None) == SUGGESTED[0].text
    assert drafts.suggestion(at) is SUGGESTED[0]
    assert drafts.words(at, SUGGESTED[0].text) is None  # it is shown already


def test_suggestions_that_come_late_fill_an_empty_field_and_no_other() -> None:
    drafts, bare = ReplyDrafts(), a_situation(suggestions=())
    assert drafts.words(bare, None) == ""
    assert drafts.words(a_situation(), "") == SUGGESTED[0].text
    drafts = ReplyDrafts()
    drafts.words(bare, None)
    drafts.typed(MENTION, "Hi")
    assert drafts.words(a_situation(), "Hi") is None


def test_a_suggestion_that_is_none_any_more_goes() -> None:
    drafts = ReplyDrafts()
    drafts.words(a_situation(), None)
    now = a_situation(suggestions=SUGGESTED[1:])
    assert drafts.words(now, SUGGESTED[0].text) == SUGGESTED[1].text
    drafts.typed(MENTION, SUGGESTED[1].text + "!")
    assert drafts.words(a_situation(suggestions=()), SUGGESTED[1].text + "!") is None


def test_what_nobody_chose_is_not_kept_for_every_mention_that_was_looked_at() -> None:
    drafts, at = ReplyDrafts(), a_situation()
    shown = drafts.words(at, None)
    drafts.leave(MENTION, shown or "")
    assert drafts.words(a_situation(suggestions=SUGGESTED[1:]), None) == SUGGESTED[1].text  # offered anew
    drafts.pick(at, 1)
    drafts.leave(MENTION, SUGGESTED[1].text)
    assert drafts.words(at, None) == SUGGESTED[1].text
    drafts.typed(MENTION, "Hi")
    drafts.leave(MENTION, "Hi")
    assert drafts.words(at, None) == "Hi"


def test_an_undone_approval_is_worth_more_than_a_suggestion() -> None:
    drafts = ReplyDrafts()
    at = a_situation(taken_back=a_reply(ReplyState.WITHDRAWN, "Our own words", began="Suggestion 2"))
    assert drafts.words(at, None) == "Our own words"
    assert drafts.suggestion(at) is SUGGESTED[1]


def test_a_draft_that_came_back_stands_there_for_its_author() -> None:
    back = a_draft(1, "Mia", "Hi from Mia", DraftState.REJECTED)
    assert ReplyDrafts().words(a_situation(standing=a_standing("Mia", back)), None) == back.text
    assert ReplyDrafts().words(a_situation(standing=a_standing("Juho", back)), None) == SUGGESTED[0].text


def test_what_was_kept_is_given_back() -> None:
    drafts, at = ReplyDrafts(), a_situation()
    drafts.give_back(at, begun("Half a repl", "Suggestion 3"))
    assert drafts.words(at, None) == "Half a repl"
    assert drafts.suggestion(at) is SUGGESTED[2]


def test_a_pick_says_whether_it_took_the_place_of_own_words() -> None:
    drafts, at = ReplyDrafts(), a_situation()
    drafts.words(at, None)
    assert not drafts.pick(at, 1)
    drafts.typed(MENTION, "Hi")
    assert drafts.pick(at, 2)
    assert drafts.words(at, None) == SUGGESTED[2].text


def test_who_signs_sees_the_authors_words_and_keeps_what_they_changed() -> None:
    drafts, at = ReplyDrafts(), signed_by_aino(MIAS)
    assert drafts.words(at, None) == MIAS.text
    drafts.typed(MENTION, MIAS.text + ", and from Aino")
    drafts.leave(MENTION, MIAS.text + ", and from Aino")
    assert drafts.words(at, None) == MIAS.text + ", and from Aino"
    again = ReplyDrafts()  # another window
    again.give_back(at, begun(MIAS.text + ", and from Aino", MIAS.text))
    assert again.words(at, None) == MIAS.text + ", and from Aino"


def test_each_draft_keeps_what_the_second_person_made_of_it() -> None:
    drafts, at = ReplyDrafts(), signed_by_aino(MIAS, JUHOS)
    drafts.words(at, None)
    drafts.typed(MENTION, "Mia's, mended")
    assert drafts.take(at.looking_at(1), JUHOS) == JUHOS.text
    drafts.typed(MENTION, "Juho's, mended")
    assert drafts.take(at.looking_at(0), MIAS) == "Mia's, mended"
    assert drafts.take(at.looking_at(1), JUHOS) == "Juho's, mended"


def test_the_draft_that_was_changed_is_the_one_looked_at() -> None:
    drafts, at = ReplyDrafts(), signed_by_aino(MIAS, JUHOS)
    assert drafts.looked_at(MENTION, at.standing, None) is None
    drafts.take(at.looking_at(1), JUHOS)
    assert drafts.looked_at(MENTION, at.standing, None) == 1
    again, kept = ReplyDrafts(), begun("Juho's, mended", JUHOS.text)  # another window
    assert again.looked_at(MENTION, at.standing, kept) == 1
    again.give_back(at.looking_at(1), kept)
    assert again.words(at.looking_at(1), None) == "Juho's, mended"
    mias = a_standing("Mia", MIAS, JUHOS)
    assert again.looked_at(MENTION, mias, kept) is None  # she is no lead


def test_words_of_ones_own_stay_beside_a_draft_that_is_to_be_signed() -> None:
    drafts, at = ReplyDrafts(), signed_by_aino(MIAS)
    drafts.give_back(at, begun("Aino's own words"))
    assert drafts.own(at) == "Aino's own words"
    assert drafts.words(at, None) == MIAS.text
    assert drafts.own(at) == ""
    assert drafts.own(a_situation()) == ""


class Walk(RuleBasedStateMachine):
    """Somebody types, picks and walks between mentions: own words are only lost by picking over them."""

    @initialize()
    def begin(self) -> None:
        self.drafts = ReplyDrafts()
        self.here = 1
        self.typed: dict[int, str] = {}
        self.field = self.drafts.words(a_situation(number=1), None) or ""

    @rule(number=st.integers(1, 3))
    def walk(self, number: int) -> None:
        if number == self.here:
            shown = self.drafts.words(a_situation(number=number), self.field)
            self.field = self.field if shown is None else shown
            return
        self.drafts.leave(MentionId(self.here), self.field)
        self.here = number
        shown = self.drafts.words(a_situation(number=number), None)
        assert shown is not None
        self.field = shown

    @rule(text=st.text(max_size=8))
    def write(self, text: str) -> None:
        self.field = self.typed[self.here] = text
        self.drafts.typed(MentionId(self.here), text)

    @rule(number=st.integers(0, 2))
    def pick(self, number: int) -> None:
        own = self.drafts.pick(a_situation(number=self.here), number)
        assert own == (self.here in self.typed)
        self.typed.pop(self.here, None)
        self.field = SUGGESTED[number].text

    @rule()
    def decide(self) -> None:
        self.drafts.forget(MentionId(self.here))
        self.typed.pop(self.here, None)
        shown = self.drafts.words(a_situation(number=self.here), None)
        self.field = shown or ""

    @invariant()
    def own_words_stand(self) -> None:
        if self.here in self.typed:
            assert self.field == self.typed[self.here]
        else:
            assert self.field in [each.text for each in SUGGESTED]


TestWalk = Walk.TestCase
