"""What a language model may lean on, numbered, and whether a sentence of its stands on what it cites.

Sources are the brand's own words alone: FAQ answers, the policies that a reply may state, the drafts that
the playbook wrote for this mention, and what the brand said in the thread before. The customer's words are
never a source: otherwise "you promised me 500 euros" would be one. Nothing goes in that may not be said in
public (no refund limit, no list of forbidden words), so that there is little to leak.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

import regex
from babel import Locale
from babel.core import UnknownLocaleError

from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.reply import Suggestion, SuggestionKind
from socialdesk.drafting import links, promises
from socialdesk.drafting.model_words import CLAIMS, words_of
from socialdesk.drafting.phrases import FoldedText, folded
from socialdesk.drafting.playbook import PROMISES, TERMS, Language, Playbook
from socialdesk.drafting.request import DraftRequest
from socialdesk.drafting.retrieval import FaqEntry

MOST_ANSWERS = 6
"""FAQ answers that are given to the model, the nearest first."""

MOST_TURNS = 10
TURN_CAP = 800
"""Latest posts of a thread that are read, and characters of each."""

_STEM = 5
ALIKE = 4
"""Letters of a word that tell it, and letters by which it is known again."""
_LEAST_LIKE = 0.15
_FEW = 2
_CITED = regex.compile(r"[ \u00a0]?\[(\d{1,2}(?:\s?[,;،]\s?\d{1,2})*)\]")
_SENTENCE_END = regex.compile(  # "on the 6. floor" is one
    r"(?<=[.!?؟…。;؛])(?:(?<!\d\.)|(?=\s+\p{Lu}))[\"'”’»)]*\s+(?=\S)|\n+"
)
_NUMBER = regex.compile(r"\d+(?:[.,:/–-]\d+)*")
_CURRENCY = regex.compile(r"[%٪\p{Sc}]")
_ENDING = regex.compile(r"(?<=\p{L}{2})['’]\p{Ll}{1,5}(?!\p{L})")
"""What a language hangs on a name: “Firefox'tan”, “mum's”."""
_ARABIC_HEAD = regex.compile(r"^(?:[وفبلك]?ال|[وف]?س[أنيت]|[وفبلكس])(?=\p{Arabic}{3})")
_NAMED = {
    "money_back": ("money_back", "price"),
    "price": ("money_back", "price"),
    "free": ("free",),
    "when": ("when",),
}
"""Kinds of claims whose words a customer may be told back, and the kinds of words of theirs that allow it: a
refund that did not come, what they paid, their gift card."""
_GIVEN = regex.compile(
    r"(?:for |an? |the |that |this |your |is |are )?free\b|complimentary|ilmai|maksut|ucretsiz|bedava|مجان"
)
"""What is given away, in folded text: named with sympathy alone; a voucher of theirs may be anywhere."""
_TERM_TITLES = {"returns": "Returns", "delivery": "Delivery", "hours": "Opening hours"}


class Origin(StrEnum):
    """Where a source comes from."""

    FAQ = "faq"
    POLICY = "policy"
    DRAFT = "draft"  # what the playbook wrote for this very mention
    OURS = "ours"  # what the brand said in the thread before


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that can be cited as ``[number]``; ``key`` says where it stands (``faq/en/returns``)."""

    number: int
    origin: Origin
    key: str
    text: str
    lang: str
    title: str = ""

    @property
    def whole(self) -> str:
        """What it says, with the question or the heading that it stands under."""
        return f"{self.title} {self.text}" if self.title else self.text


@dataclass(frozen=True, slots=True)
class Turn:
    """One post of the thread before the mention, oldest first; ``ours`` when the brand wrote it."""

    text: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer without its citations, and the numbers that it cites."""

    text: str
    cited: tuple[int, ...] = ()


def gather(
    request: DraftRequest, playbook: Playbook, drafts: Sequence[Suggestion], turns: Sequence[Turn]
) -> tuple[Source, ...]:
    """Number what may be cited for this mention. Expired answers, and those of which a placeholder has no
    value, are left out."""
    language = playbook.language(request.lang)
    found: list[Source] = []

    def add(origin: Origin, key: str, text: str, lang: str, title: str = "") -> None:
        text = " ".join(text.split())
        if text and all(text != each.text for each in found):
            found.append(Source(len(found) + 1, origin, key, text, lang, title))

    for entry in _nearest(request, playbook, language):
        answer = _answer(entry, request, playbook)
        if answer:
            add(Origin.FAQ, f"faq/{entry.lang}/{entry.key}", answer, entry.lang, entry.questions[0])
    for key in TERMS:
        if key in language.terms:
            add(
                Origin.POLICY,
                f"terms/{language.lang}/{key}",
                language.terms[key],
                language.lang,
                _TERM_TITLES[key],
            )
    if playbook.help_link:
        add(Origin.POLICY, "policy/help", playbook.help_link, language.lang, "Help page")
    for draft in drafts:
        if draft.kind is not SuggestionKind.MODEL:
            add(Origin.DRAFT, draft.source_key, draft.text, draft.lang, "Approved wording")
    for number, turn in enumerate(turns[-MOST_TURNS:]):
        if turn.ours:
            add(Origin.OURS, f"thread/{number}", turn.text[:TURN_CAP], language.lang, "What we said before")
    return tuple(found)


def _nearest(request: DraftRequest, playbook: Playbook, language: Language) -> list[FaqEntry]:
    """The answers nearest to the mention, each question once, in the customer's language if it has one."""
    best = playbook.faq.nearest(request.text, request.today, lang=language.lang)
    valid = [entry for entry in playbook.faq.entries if entry.valid(request.today)]
    rarity = _rarity(tuple(question for entry in valid for question in entry.questions))
    asked = stems(request.text)

    def likeness(entry: FaqEntry) -> float:
        near = max(_share(stems(question), asked, rarity) for question in entry.questions)
        return 2.0 + near if best is not None and entry.key == best.entry.key else near

    scores: dict[str, float] = {}
    shown: dict[str, FaqEntry] = {}
    for entry in valid:
        scores[entry.key] = max(scores.get(entry.key, 0.0), likeness(entry))
        if entry.key not in shown or entry.lang == language.lang:
            shown[entry.key] = entry
    order = sorted(shown, key=lambda key: -scores[key])
    return [shown[key] for key in order if scores[key] >= _LEAST_LIKE][:MOST_ANSWERS]


@lru_cache(maxsize=16)
def _rarity(questions: tuple[str, ...]) -> Mapping[str, float]:
    """How telling each stem is: those of many questions say little."""
    spread = Counter(stem for question in questions for stem in stems(question))
    return {stem: math.log(1 + len(questions) / count) for stem, count in spread.items()}


def _answer(entry: FaqEntry, request: DraftRequest, playbook: Playbook) -> str:
    language = playbook.languages.get(entry.lang) or playbook.language(request.lang)
    values = {
        **{key: language.terms[key] for key in TERMS if key in language.terms},
        "link": entry.link,
        "brand": request.brand_name,
        "private": language.private.get(
            request.platform if request.rule.public else "here", language.private["default"]
        ),
        "greeting": "",
    }
    if any(slot and slot not in values for _, slot in entry.parts):
        return ""
    told = "".join(literal + (values[slot] if slot else "") for literal, slot in entry.parts)
    return f"{told} {entry.link}" if entry.link and entry.link not in told else told


def _share(of: frozenset[str], held: frozenset[str], rarity: Mapping[str, float]) -> float:
    whole = sum(rarity[stem] for stem in of)
    return sum(rarity[stem] for stem in of & held) / whole if whole else 0.0


# --- reading an answer ------------------------------------------------------------------------------


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut an answer into sentences. A citation that stands behind a full stop belongs to what came before."""
    found: list[Sentence] = []
    for piece in _SENTENCE_END.split(text):
        led = regex.match(r"(?:\s?\[\d{1,2}(?:\s?[,;،]\s?\d{1,2})*\])+\s*[.!?؟]?\s*", piece)
        if led and found:
            found[-1] = Sentence(found[-1].text, (*found[-1].cited, *_numbers(led[0])))
            piece = piece[led.end() :]
        plain = _CITED.sub("", piece).strip()
        if plain:
            found.append(Sentence(plain, tuple(_numbers(piece))))
        elif found:
            found[-1] = Sentence(found[-1].text, (*found[-1].cited, *_numbers(piece)))
    return tuple(found)


def _numbers(text: str) -> Iterator[int]:
    for match in _CITED.finditer(text):
        yield from (int(each) for each in regex.findall(r"\d{1,2}", match[1]))


def uncited(text: str) -> str:
    """The answer without its citations, line breaks and all."""
    return str(_CITED.sub("", text))


def stripped(text: str) -> str:
    """The answer as the customer would read it: one paragraph without citations."""
    plain = " ".join(uncited(text).split())
    return str(regex.sub(r"\s+([.,!?؟،])", r"\1", plain))


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something that the cited sources do not say. ``kind``: ``number``, ``link`` or ``claim``."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class TakenUp:
    """What a sentence may take up: the posts. Of it, the clauses that feel with the customer (``felt``), and
    those ``beside`` them that do not and say nothing of what comes next."""

    posts: tuple[str, ...] = ()
    felt: str = ""
    beside: str = ""


def unsupported(
    sentence: Sentence,
    sources: Mapping[int, Source],
    request: DraftRequest,
    playbook: Playbook,
    taken_up: TakenUp | None = None,
) -> Unsupported | None:
    """The first thing in a sentence that no source it cites supports; None when it stands.

    Numbers, links, days, prices, money back, gifts and guarantees need a cited source that has the same.
    A number that the customer posted (an order number, four digits or more) may be repeated. What stands in
    ``taken_up`` may be named, as "sorry that you wait for your refund since Monday" does: days, money, gifts,
    and with sympathy numbers and prices, too, but no day or price in a clause beside it ("sorry for the wait,
    89 euros come on Friday"); so may money and gifts that a draft of the playbook names. What sounds like a
    promise, or like the state of an order, may not.
    """
    told = folded(sentence.text)
    cited = [sources[number] for number in dict.fromkeys(sentence.cited) if number in sources]
    taken = taken_up or TakenUp()
    read = [folded(post) for post in taken.posts]
    held = [folded(source.whole) for source in cited]
    beside = folded(taken.beside)
    bare = _without_links(sentence.text)
    theirs = frozenset[str]().union(*(_figures(post, request.lang) for post in taken.posts if taken.felt))
    for start, end in links.find(sentence.text):
        link = sentence.text[start:end]
        if not any(_plain_link(link) in map(_plain_link, _links_in(source.text)) for source in cited):
            return Unsupported("link", link)
    for number in _figures(bare, request.lang):
        posted = number in theirs or (len(number) >= 4 and number in _figures(request.text, request.lang))
        if not any(number in _figures(source.text, source.lang) for source in cited) and (
            not posted or _CURRENCY.search(bare)
        ):
            return Unsupported("number", number)
    for sign in _CURRENCY.findall(bare):
        if not any(sign in source.text for source in cited):
            return Unsupported("number", sign)
    for day in _day_words(told, request.lang):
        near = () if _has_word(beside, day) else read
        if not any(_has_word(text, day) for text in (*held, *near)):
            return Unsupported("claim", day)
    drafted = [folded(each.text) for each in sources.values() if each.origin is Origin.DRAFT]
    return _claim(told, cited, request, playbook, taken, drafted)


def _claim(
    told: FoldedText,
    cited: Sequence[Source],
    request: DraftRequest,
    playbook: Playbook,
    taken: TakenUp,
    drafted: Sequence[FoldedText],
) -> Unsupported | None:
    read = [folded(post) for post in taken.posts]
    own = words_of(playbook.language(request.lang).lang)
    tone = playbook.language(request.lang).tone
    for kind in CLAIMS:
        hit = own.claims[kind].first(told)
        if hit is None:
            continue
        if kind == "price" and taken.felt and not own.claims[kind].first(folded(taken.beside)):
            continue  # a number would be found before
        near = _NAMED.get(kind, ())
        words = told.text[slice(*hit)]
        given = _GIVEN.match(told.folded, hit[0]) and not own.claims[kind].first(folded(taken.felt))
        named = any(
            own.claims[other].first(each) or (kind == "free" and _shared(words, each.text))
            for each in (*read, *drafted)
            for other in near
        )
        if (given or not named) and not any(
            words_of(source.lang).claims[kind].first(folded(source.whole)) for source in cited
        ):
            return Unsupported("claim", words)
    promised = {each.kind for each in promises.find(told, tone)}
    for kind in PROMISES:
        hit = tone.promises[kind].first(told)
        if hit is None:
            continue
        words = told.text[slice(*hit)]
        # A voucher of theirs that does not work is no promise, nor is what is taken back in the same breath.
        theirs = bool(taken.felt) and kind == "discount" and any(_shared(words, post.text) for post in read)
        taken_back = kind not in promised and any(tone.promises[kind].first(post) for post in read)
        if not (theirs or taken_back) and not any(
            playbook.language(source.lang).tone.promises[kind].first(folded(source.text))
            or _shared(words, source.text)
            for source in cited
        ):
            return Unsupported("claim", words)
    return None


def _shared(words: str, text: str) -> bool:
    return alike(stems(words)) <= alike(stems(text))


def _links_in(text: str) -> list[str]:
    return [text[start:end] for start, end in links.find(text)]


def _plain_link(link: str) -> str:
    return str(regex.sub(r"^https?://(www\.)?", "", link.strip().lower())).rstrip("/")


def _without_links(text: str) -> str:
    for start, end in reversed(links.find(text)):
        text = text[:start] + " " + text[end:]
    return text


def _figures(text: str, lang: str) -> frozenset[str]:
    """The numbers of a text, in digits or letters, as digits; "1.500" and "1500" are one."""
    plain = fold(text)
    found = set()
    for match in _NUMBER.findall(plain):
        found.add(match)
        found.update(regex.findall(r"\d+", match))
        found.add(regex.sub(r"\D", "", match) if regex.fullmatch(r"\d{1,3}([.,]\d{3})+", match) else match)
    spelled = words_of(lang.split("-")[0]).numbers
    known = {fold(word): digits for word, digits in spelled.items()}
    found.update(known[word] for word in tokens(plain) if word in known)
    # "9–18" is one piece above and two numbers here: whoever says either says something of the other.
    return frozenset(each for each in found if each.isdigit())


def _has_word(text: FoldedText, word: str) -> bool:
    return regex.search(rf"(?<!\w){regex.escape(word)}", text.folded) is not None


def _day_words(told: FoldedText, lang: str) -> Iterator[str]:
    for name in _calendar(lang.split("-")[0]):
        if regex.search(rf"(?<!\w){regex.escape(name)}\w{{0,5}}(?!\w)", told.folded):
            yield name


@lru_cache(maxsize=32)
def _calendar(lang: str) -> tuple[str, ...]:
    """The names of weekdays and months, folded, as CLDR has them; short ones double as other words."""
    try:
        locale = Locale.parse(lang)
    except (UnknownLocaleError, ValueError):
        return ()
    names: set[str] = set()
    for table in (locale.days, locale.months):
        for context in ("format", "stand-alone"):
            names.update(fold(str(name)) for name in table[context]["wide"].values())
    also = {"may", "march", "ocak", "ekim"}  # "may I help", "march in": words of their own
    return tuple(sorted(name for name in names - also if len(name) >= 4))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning, folded; Arabic ones without their joined heads."""
    found = set()
    for word in tokens(fold(_ENDING.sub("", text))):
        bare = _ARABIC_HEAD.sub("", word)
        if len(bare) > 2 and not bare.isdigit():
            found.add(bare[:_STEM])
    return frozenset(found)


def alike(words: Set[str]) -> Set[str]:
    """Stems cut once more, so that a word is known again whatever its ending."""
    return {each[:ALIKE] for each in words}


# --- whose words these are ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class House:
    """How a playbook speaks in one language: its sentences as stems, and how telling each stem is."""

    sentences: tuple[frozenset[str], ...]
    rarity: Mapping[str, float]
    rarest: float

    @property
    def known(self) -> Set[str]:
        """Every stem of its replies."""
        return self.rarity.keys()

    def weight(self, words: Iterable[str]) -> float:
        """How much a set of stems says; one that the playbook does not have says most."""
        return sum(self.rarity.get(stem, self.rarest) for stem in words)

    def likeness(self, own: frozenset[str], beside: Sequence[frozenset[str]] = ()) -> float:
        """The share (0..1) of what ``own`` says that one sentence of the playbook, or of ``beside``, says."""
        whole = self.weight(own)
        if not whole:
            return 1.0
        return max((self.weight(own & each) for each in (*self.sentences, *beside)), default=0.0) / whole


def house(playbook: Playbook, lang: str) -> House:
    """How the playbook speaks: its templates, greetings and closings. FAQ answers are facts, not manners."""
    return _house(_spoken(playbook.language(lang)))


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [each for each in _SENTENCE_END.split(text) if each.strip()]


def _spoken(language: Language) -> tuple[str, ...]:
    def each() -> Iterator[str]:
        yield from language.closings
        forms = [item.forms for item in language.items[:1]]
        values = {f"item_{key}" if key else "item": words for each in forms for key, words in each.items()}
        values["private"] = language.private["default"]
        asked = tuple(dict.fromkeys(each.form for each in language.references))
        for template in language.templates:
            for values["reference"] in asked if "reference" in template.slots else ("",):
                yield "".join(literal + values.get(slot or "", "") for literal, slot in template.parts)

    return tuple(
        dict.fromkeys(
            (*each(), *language.private.values(), *(w for i in language.items for w in i.forms.values()))
        )
    )


@lru_cache(maxsize=32)
def _house(texts: tuple[str, ...]) -> House:
    told = [found for text in texts for part in split(text) if (found := stems(part))]
    spread = Counter(stem for each in told for stem in each)
    rarity = {stem: math.log(1 + len(told) / count) for stem, count in spread.items()}
    return House(tuple(dict.fromkeys(told)), rarity, math.log(1 + len(told)))


_NEGATORS = {
    "en": "not no never don't doesn't won't can't cannot isn't aren't without nothing neither except "
    "only unless",
    "tr": "değil yok asla olmaz hayır hariç sadece yalnızca olmadan",
    "fi": "ei en et emme ette eivät eikä älä ilman vain paitsi vasta",
    "ar": "لا ليس ليست غير لم لن ما بدون دون إلا فقط سوى",
    "de": "nicht kein keine nie ohne nur außer",
    "es": "no nunca sin ni sólo solo excepto salvo",
}  # fmt: skip


_NEGATING_TAILS = {
    "fi": regex.compile(r"\w{2,}mat(?:on|tom|to)\w*"),
    "tr": regex.compile(r"\w{2,}m[ae]m[iu]s\w*|\w{3,}s[iu]z"),  # folded: ş is s, ı is i
    "en": regex.compile(r"un\w{4,}|\w{3,}less"),
}
_NEGATING_HEADS = {"en": ("un", "non"), "fi": ("epä",), "de": ("un",)}


def manners(text: str, home: House, drafts: Sequence[frozenset[str]], spare: frozenset[str]) -> float:
    """How much a sentence without a source is like one that the brand says anyway; 1 for the shortest.

    ``spare`` are stems that count for nothing: the customer's name and the brand's.
    """
    own = stems(text) - spare
    return 1.0 if len(own) <= _FEW else home.likeness(own, drafts)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sentence stands on what it cites: ``held`` is the share of what it says that the sources say,
    ``foreign`` the share that neither they nor the playbook's manners say; ``turned`` names a "not" that
    stands on one side only."""

    held: float
    foreign: float
    turned: str


def standing(
    sentence: Sentence, cited: Sequence[Source], home: House, lang: str, spare: frozenset[str]
) -> Standing:
    """Hold a sentence that cites sources against their words; ``spare`` are stems that count for nothing."""
    own = stems(sentence.text) - spare
    said = alike(frozenset[str]().union(*(stems(each.whole) for each in cited)))
    known = said | alike(home.known)
    whole = home.weight(own) or 1.0
    held = home.weight(each for each in own if each[:ALIKE] in said)
    foreign = home.weight(each for each in own if each[:ALIKE] not in known)
    return Standing(held / whole, foreign / whole, _turned(sentence.text, cited, lang))


def _turned(text: str, cited: Sequence[Source], lang: str) -> str:
    """A "not" that only the sentence has, or that a source has beside a word of it and it has not."""
    negators = {fold(word) for word in _NEGATORS.get(lang, "").split()}
    own = _words(text)
    mine = negators & set(own)
    theirs = {word for source in cited for word in _words(source.whole)} & negators
    if mine - theirs:
        return min(mine - theirs)
    said = {word for source in cited for word in _words(source.whole)}
    for word in own:
        if (
            len(word) > 3
            and word not in said
            and said & {f"{head}{word}" for head in _NEGATING_HEADS.get(lang, ())}
        ):
            return word
    held = stems(text)
    for source in cited:
        for part in split(source.text):
            words = _words(part)
            inside = stems(part)
            if inside and len(inside & held) / len(inside) >= 0.5:
                for word in words:
                    if _negated(word, lang) and not stems(word) <= held:
                        return word
            for word, following in pairwise(words):
                if word in negators and not mine and stems(following) and stems(following) <= held:
                    return word
    return ""


def _negated(word: str, lang: str) -> bool:
    tail = _NEGATING_TAILS.get(lang)
    return tail is not None and tail.fullmatch(word) is not None


def _words(text: str) -> list[str]:
    return [str(word) for word in regex.findall(r"[\p{L}\p{M}]+(?:'[\p{L}]+)?", fold(text))]
