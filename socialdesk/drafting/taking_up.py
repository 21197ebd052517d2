"""What a language model's sentence takes up from the customer's post, and whether it may.

Beside sorry, thanks or sympathy, and in a next step, a reply may name what the customer told; nowhere else.
A few words of theirs are enough for that: of 290 such sentences in good drafts one held more than three that
the playbook has not; of 91 in replies that were written to do harm, 19 did. What is said of the shop itself
is never in a customer's words.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass

import regex

from socialdesk.domain.folding import fold, tokens
from socialdesk.drafting.grounding import ALIKE, House, Sentence, TakenUp, alike, stems
from socialdesk.drafting.model_words import words_of
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.playbook import Playbook

MOST = 3
"""How many words of the customer's that the playbook has not a sentence may take up."""

_LED_ON = (
    "that|when|because|which|who|where|while|since|though"
    r"|että|ettei|kun|koska|jos|jo[kntis]\w*|mi[kt]ä|miten|missä"
)
_CLAUSE_END = regex.compile(rf"[,،;:؛–—]\s+(?!(?:{_LED_ON})\b)", regex.IGNORECASE)

# Where a text speaks of its own side, by language; of folded text, but for English.
_KIND = "so|really|very|truly|all"
_FEELING = "sorry|glad|happy|delighted|thrilled|pleased|here|grateful"
_OURS = {
    "en": regex.compile(
        rf"\b(?:we|our(?! (?:website|site|page|team)))\b"
        rf"(?!\s*(?:['’]ll|will|can|could|would|may|(?:are|['’]re) (?:(?:{_KIND}) )*(?:{_FEELING})"
        rf"|understand|hear|see|know|love|hope|apologi|appreciate))(?P<said>.*?)(?=[,;:.!?—]|\b(?:you|your)\b|$)",
        regex.IGNORECASE,
    ),
    "tr": regex.compile(r"(?P<said>\w*(?:[td][iu]g[iu]m[iu]z|m[ae]m[iu]z|c[ae]g[iu]m[iu]z)\w*)"),
    "fi": regex.compile(
        r"(?P<said>\b(?:ett)?emme(?: \w+){1,2}|(?<=\b(?:kun|etta|koska) )(?:\w+ )?\w+mme \w+|\b\w+mme\b)"
    ),
    "ar": regex.compile(r"\b\w{0,2}اننا\s+(?P<said>.*?)(?=[،؛.!؟]|$)|(?P<said>\b\w{3,}نا\b)"),
}
_NEVER = {"en": "never", "tr": "hiç", "fi": "koskaan", "ar": "أبدا"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The telling words of a sentence as stems: all of them, those that only the customer has, and those
    that neither brand nor customer has."""

    own: Set[str]
    theirs: Set[str]
    strange: Set[str]

    @property
    def foreign(self) -> float:
        """The share (0..1) of words that neither brand nor customer has."""
        return len(self.strange) / len(self.own) if self.own else 0.0


def feels_with(text: str, playbook: Playbook, lang: str) -> bool:
    """Whether a text says sorry, thanks, or feels with the customer: who obeys a post seldom does."""
    told, language = folded(text), playbook.language(lang)
    said = (language.tone.apologises, language.tone.thanks, words_of(lang).feels)
    return any(each.first(told) for each in said)


def comes_next(text: str, playbook: Playbook, lang: str) -> bool:
    """Whether a text says what comes next."""
    return playbook.language(lang).tone.next_step.first(folded(text)) is not None


def taken_up(sentence: Sentence, posts: Sequence[str], playbook: Playbook, lang: str) -> TakenUp | None:
    """What a sentence may take up; None where it neither feels with the customer nor says what comes next."""
    if not feels_with(sentence.text, playbook, lang) and not comes_next(sentence.text, playbook, lang):
        return None
    felt, beside = [], []
    for clause in _CLAUSE_END.split(sentence.text):
        if feels_with(clause, playbook, lang):
            felt.append(clause)
        elif not comes_next(clause, playbook, lang):
            beside.append(clause)
    return TakenUp(tuple(posts), ", ".join(felt), ", ".join(beside))


def vocabulary(
    sentence: Sentence, home: House, playbook: Playbook, lang: str, posts: Sequence[str], spare: Set[str]
) -> Vocabulary:
    """Whose words a sentence is in; ``spare`` are stems that count for nothing."""
    own = stems(sentence.text) - spare
    ours = alike(home.known | stems(" ".join(playbook.language(lang).tone.idle.listed)))
    told = alike(frozenset[str]().union(*(stems(post) for post in posts)))
    theirs = {stem for stem in own if stem[:ALIKE] in told - ours}
    return Vocabulary(own, theirs, {stem for stem in own if stem[:ALIKE] not in told | ours})


def said_of_us(sentence: Sentence, words: Vocabulary, lang: str) -> str:
    """What a sentence says of the brand in words that only the customer has, or that it never does; "" for
    nothing."""
    if lang not in _OURS:
        return ""
    text = sentence.text if lang == "en" else fold(sentence.text)
    never = fold(_NEVER[lang])
    for match in _OURS[lang].finditer(text):
        said: str = next(each for each in match.captures("said") if each)
        if lang != "en" and words_of(lang).feels.first(folded(said)):  # “our greetings”
            continue
        around = text if lang in ("tr", "fi") else said
        if stems(said) & words.theirs or never in tokens(fold(around)):
            return said.strip()
    return ""
