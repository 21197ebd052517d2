"""Which label of a person's own model means which of ours: guessed from their names, then confirmed.

A mapping of theirs to ours may send several of theirs to one of ours (their chances add up) and
leave some of theirs out. What happens to the latter, and to labels of ours that nothing is sent to, is
`socialdesk.analysis.taken_over`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.folding import fold
from socialdesk.errors import SettingWrong

OURS: Mapping[Head, tuple[str, ...]] = {
    Head.SENTIMENT: tuple(map(str, Sentiment)),
    Head.URGENCY: tuple(map(str, Urgency)),
    Head.INTENT: tuple(map(str, Intent)),
    Head.NEEDS_REPLY: ("no", "yes"),
}
"""Our labels of each question."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the names of a model's labels seem to say.

    ``meanings`` is theirs to ours, in their order; "" is unknown. ``sure`` is False when the labels are only
    numbered, so that the order alone was to go by: a person must look at examples.
    """

    meanings: Mapping[str, str]
    sure: bool

    @property
    def fits(self) -> bool:
        """Whether at least two of our labels are meant, without which there is no choice to make."""
        return len({ours for ours in self.meanings.values() if ours}) >= 2


_STRENGTHS = frozenset(
    {
        "very",
        "extremely",
        "strongly",
        "highly",
        "slightly",
        "cok",
        "biraz",
        "erittain",
        "hyvin",
        "sehr",
        "muy",
    }
)
"""Words before a name that do not change which of our labels is meant."""

# Names as they are written folded (see `socialdesk.domain.folding`), between commas.
_NAMES: Mapping[Head, Mapping[str, str]] = {
    Head.SENTIMENT: {
        "neutral": """
            neutral, neu, neutr, notr, tarafsiz, neutraali, neutre, neutro, neutrale,
            محايد, حيادي, mixed, objective, 0
        """,
        "negative": """
            negative, neg, n, negativ, negatif, negativo, negativa, negatiivinen,
            kielteinen, olumsuz, سلبي, سلبيه, bad, unhappy, -1, anger, angry, annoyance,
            disappointment, disapproval, disgust, fear, sadness, sad, grief, remorse,
            embarrassment, nervousness, frustration, frustrated, complaint, kotu, huono
        """,
        "positive": """
            positive, pos, p, positiv, positif, positivo, positiva, positiivinen,
            myonteinen, olumlu, pozitif, ايجابي, ايجابيه, good, happy, +1, 1, joy, love,
            admiration, amusement, approval, caring, excitement, gratitude, optimism,
            pride, relief, praise, iyi, hyva
        """,
    },
    Head.URGENCY: {
        "low": """
            low, lowest, not urgent, non urgent, no urgency, none, minor, trivial, p4,
            p5, dusuk, matala, منخفض, منخفضه, niedrig, baja, bajo, faible, basso, baixa
        """,
        "normal": """
            normal, medium, moderate, mid, p3, orta, normaali, keskitaso, متوسط, متوسطه,
            mittel, media, medio, moyen, moyenne
        """,
        "high": """
            high, urgent, major, p2, yuksek, acil, korkea, kiireellinen, عاجل, عالي,
            عاليه, مرتفع, hoch, dringend, alta, alto, elevee
        """,
        "critical": """
            critical, emergency, immediate, highest, very high, blocker, p0, p1, kritik,
            kriittinen, حرج, kritisch, critico, critica, critique
        """,
    },
    Head.NEEDS_REPLY: {
        "no": """
            no, false, 0, no reply, not actionable, not a question, statement,
            irrelevant, other, ignore, praise, chatter, noise, hayir, ei, لا
        """,
        "yes": """
            yes, true, 1, needs reply, reply, respond, actionable, action, question,
            request, complaint, issue, evet, kylla, نعم
        """,
    },
}

# For what the author wants, one telling word anywhere in the name decides; the first line that has one.
_WORDS: Mapping[str, str] = {
    "spam": """
        spam advertisement advertising advert ads ad promo promotion scam phishing
    """,
    "safety_legal": """
        safety legal injury hazard lawsuit fraud discrimination
    """,
    "refund_return": """
        refund refunds return returns chargeback cancel cancellation iade palautus hyvitys
        استرداد ارجاع
    """,
    "delivery": """
        delivery shipping shipment parcel package tracking logistics kargo teslimat toimitus
        توصيل شحن
    """,
    "account_technical": """
        account login password technical tech app website bug outage network billing payment
        hesap tili حساب
    """,
    "product_problem": """
        product quality defect damaged damage broken item urun tuote منتج
    """,
    "service_problem": """
        service staff support complaint complaints hizmet palvelu sikayet شكوي خدمه
    """,
    "suggestion": """
        suggestion suggestions suggest feature idea feedback improvement oneri ehdotus
        اقتراح
    """,
    "praise": """
        praise compliment compliments thanks thank gratitude appreciation positive tesekkur
        kiitos شكر مدح
    """,
    "question": """
        question questions inquiry enquiry query information info soru kysymys سوال استفسار
    """,
    "chatter": """
        chatter chat smalltalk other none general misc irrelevant noise statement neutral
    """,
}

_STARS = re.compile(r"([1-9]|10) ?(?:stars?|\*|⭐|yildiz|tahtea?|نجم(?:ه|تان|ات|وم)?)|([★⭐]+)")

_IN_ORDER: Mapping[tuple[Head, int], tuple[str, ...]] = {
    (Head.SENTIMENT, 2): ("negative", "positive"),
    (Head.SENTIMENT, 3): ("negative", "neutral", "positive"),
    (Head.SENTIMENT, 5): ("negative", "negative", "neutral", "positive", "positive"),
    (Head.URGENCY, 2): ("normal", "high"),
    (Head.URGENCY, 3): ("low", "normal", "high"),
    (Head.URGENCY, 4): ("low", "normal", "high", "critical"),
    (Head.NEEDS_REPLY, 2): ("no", "yes"),
}
"""What numbered labels mean by custom: worst, calmest or "no" first."""


def guess(head: Head, labels: Sequence[str]) -> Guess:
    """Guess what each label of theirs means, from its name, from stars, or from its place."""
    numbered = all(re.fullmatch(r"(label[_ ]?)?\d+", label.casefold()) for label in labels)
    if numbered:
        return Guess(
            dict(zip(labels, _IN_ORDER.get((head, len(labels)), [""] * len(labels)), strict=True)), False
        )
    if head is Head.SENTIMENT and (stars := _stars(labels)):
        return Guess(dict(zip(labels, stars, strict=True)), True)
    return Guess({label: _meaning(head, label) for label in labels}, True)


def check(head: Head, labels: Sequence[str], meanings: Mapping[str, str]) -> dict[str, str]:
    """A mapping as it is kept: every label of theirs in their order, "" for those left out.

    Raises SettingWrong when it names a label that is not there, or makes no choice.
    """
    for theirs, ours in meanings.items():
        if theirs not in labels:
            raise SettingWrong(f"The model has no label “{theirs}”. It has: {', '.join(labels)}.")
        if ours and ours not in OURS[head]:
            raise SettingWrong(f"“{ours}” is no label of {head}. Choose one of: {', '.join(OURS[head])}.")
    whole = {label: meanings.get(label, "") for label in labels}
    if len(set(whole.values()) - {""}) < 2:
        raise SettingWrong(
            "Say of at least two of the model's labels which of ours they mean; else it has nothing to "
            f"choose between. Its labels are: {', '.join(labels)}. "
            f"Ours for {head} are: {', '.join(OURS[head])}."
        )
    return whole


def _meaning(head: Head, label: str) -> str:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label)
    words = re.sub(r"[_/.:]|-(?!\d)", " ", fold(apart)).split()
    if head is Head.INTENT:
        return next((ours for ours, telling in _WORDS.items() if set(words) & set(telling.split())), "")
    for name in (" ".join(words), " ".join(word for word in words if word not in _STRENGTHS)):
        for ours, names in _NAMES[head].items():
            if name in (each.strip() for each in names.split(",")):
                return ours
    return ""


def _stars(labels: Sequence[str]) -> list[str]:
    """Sentiments of star ratings: the middle is neutral, below it negative, above it positive."""
    found = [_STARS.fullmatch(fold(label).strip()) for label in labels]
    if len(labels) < 2 or not all(found):
        return []
    ratings = [int(each[1]) if each[1] else len(each[2]) for each in found if each]
    middle = (min(ratings) + max(ratings)) / 2
    return [
        str(
            Sentiment.NEGATIVE
            if stars < middle
            else Sentiment.POSITIVE
            if stars > middle
            else Sentiment.NEUTRAL
        )
        for stars in ratings
    ]
