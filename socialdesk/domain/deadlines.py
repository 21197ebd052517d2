"""Times that a text presses for: today, tomorrow, urgently, by Friday, on 25.11.

Words are looked for folded, in the text's own language and in English (people mix). What is found
is a claim of the text, not a fact: "today" may be anything, which is why it is worth few points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from socialdesk.domain.folding import fold_with_map

REACH = 14
"""Days ahead in which a date still presses."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """``text[start:end]`` names a time: ``kind`` is ``now``, ``today``, ``tomorrow``, ``soon`` (urgent,
    as soon as possible) or ``date``, which alone has ``due``; ``word`` is the text as written."""

    start: int
    end: int
    kind: str
    word: str
    due: date | None = None


_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "now": r"right now|immediately|this (?:very )?minute|in (?:an|one|two|1|2) hours?",
        "today": r"today|tonight|this (?:afternoon|evening)|by (?:noon|midnight|end of day|eod)",
        "tomorrow": r"tomorrow|tmrw|tmr|2moro",
        "soon": r"asap|a\.s\.a\.p|urgent(?:ly)?|as soon as possible|emergency",
    },
    "tr": {
        "now": r"hemen simdi|simdi hemen|derhal",
        "today": r"bugun(?:e|ku)?|bu (?:ogle(?:n|den sonra)?|aksam(?:a)?|gece)",
        "tomorrow": r"yarin(?:a|ki|dan)?",
        "soon": r"acil(?:en)?|cok acele|en kisa (?:surede|zamanda)|bir an once",
    },
    "fi": {
        "now": r"nyt heti|heti nyt|valittomasti",
        "today": r"tanaan|taksi paivaksi|tana (?:iltana|paivana)|tanaiseksi",
        "tomorrow": r"huomenna|huomiseksi|huomiseen|huomisaamuksi",
        "soon": r"kiireellinen|kiireesti|kiire|pikaisesti|mahdollisimman pian|asap",
    },
    "ar": {
        "now": r"(?<!الي\x20)(?<!لحد\x20)(?<!حتي\x20)الان|حالا|فورا|دحين|هسه",
        "today": r"(?:ل|ال)?اليوم|لليوم|الليله|النهارده|هالليله|العصر|المسا",
        "tomorrow": r"غدا|بكره|بكرا|باجر|باكر|لبكره",
        "soon": r"عاجل(?:ا|ه)?|مستعجل(?:ه|ين)?|ضروري|باسرع وقت|في اسرع وقت|طاري",
    },
    "sv": {
        "now": r"genast",
        "today": r"idag|i dag|ikvall|i kvall",
        "tomorrow": r"imorgon|i morgon",
        "soon": r"bradskande",
    },
    "de": {"now": r"sofort", "today": r"heute", "tomorrow": r"morgen", "soon": r"dringend|eilig"},
}  # fmt: skip

# Monday first; English and Arabic only after a word that makes it a term ("by Friday"), since a bare
# weekday, "on Friday" and "this morning" are as often the past. Turkish and Finnish say it with an ending.
_WEEKDAYS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "en": (
        r"(?:by|before|until|till|this|for|next) (?:{})",
        ("mon(?:day)?", "tue(?:s|sday)?", "wed(?:nesday)?", "thu(?:rs|rsday)?", "fri(?:day)?",
         "sat(?:urday)?|weekend", "sunday"),
    ),
    "tr": (
        r"(?:{})",
        (r"pazartesi(?:ye| gunu(?:ne)?)", r"sali(?:ya| gunu(?:ne)?)", r"carsamba(?:ya| gunu(?:ne)?)",
         r"persembe(?:ye| gunu(?:ne)?)", r"cuma(?:ya| gunu(?:ne)?)",
         r"cumartesi(?:ye| gunu(?:ne)?)|hafta sonu(?:na)?",
         r"pazara|pazar gunu(?:ne)?"),
    ),
    "fi": (
        r"(?:{})",
        ("maanantai(?:ksi|na)", "tiistai(?:ksi|na)", "keskiviikoksi|keskiviikkona",
         "torstai(?:ksi|na)", "perjantai(?:ksi|na)", "lauantai(?:ksi|na)|viikonlopuksi",
         "sunnuntai(?:ksi|na)"),
    ),
    "ar": (
        r"(?:قبل|يوم|قبل يوم|ليوم|بحلول) (?:{})",
        ("الاثنين", "الثلاثاء|الثلاثا", "الاربعاء|الاربعا", "الخميس", "الجمعه",
         "السبت|نهايه الاسبوع", "الاحد"),
    ),
}  # fmt: skip

_MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?",
           "aug(?:ust)?", "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?"),
    "tr": ("ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim",
           "kasim", "aralik"),
    "fi": tuple(
        f"{name}kuu(?:ta|n)?"
        for name in ("tammi", "helmi", "maalis", "huhti", "touko", "kesa", "heina", "elo", "syys", "loka",
                     "marras", "joulu")
    ),
    "ar": ("يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر",
           "نوفمبر", "ديسمبر"),
}  # fmt: skip

_NUMERIC = r"(?!24/7)(?P<day>[0-3]?[0-9])(?:\.|/)(?P<month>[01]?[0-9])(?:(?:\.|/)(?:20)?[0-9]{2}|\.)?"


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    """One expression for a language: kinds, weekdays d0..d6, months m1..m12 and figures as groups."""
    parts = [f"(?P<{kind}>{words})" for kind, words in _WORDS.get(lang, {}).items()]
    if lang in _WEEKDAYS:
        frame, names = _WEEKDAYS[lang]
        parts += [f"(?P<d{index}>{frame.format(name)})" for index, name in enumerate(names)]
    for index, name in enumerate(_MONTHS.get(lang, ()), 1):
        parts.append(
            f"(?P<m{index}>(?:{name}) (?P<after{index}>[0-3]?[0-9])(?:st|nd|rd|th)?"
            f"|(?P<before{index}>[0-3]?[0-9])(?:st|nd|rd|th|\\.)? (?:of )?(?:{name}))"
        )
    if lang != "en":  # 11/12 is December to most of the world and November to the rest of it
        parts.append(_NUMERIC)
    # A line break or two blanks between the words of a term are one blank here.
    return re.compile(rf"(?<![\w./])(?:{'|'.join(parts)})(?![\w/])".replace(" ", " +"))


def deadlines(text: str, lang: str, written: date) -> tuple[Deadline, ...]:
    """Every time that ``text`` names and that lies on or after the day it was written, in order."""
    folded, offsets = fold_with_map(text)
    known = lang.split("-")[0] if lang.split("-")[0] in _WORDS else ""
    langs = dict.fromkeys((known, "en") if known else _WORDS)  # an unknown language: all of them
    found: dict[int, Deadline] = {}
    for code in langs:
        for match in _pattern(code).finditer(folded):
            for kind, due in _meaning(match, written):
                start, end = offsets[match.start()], offsets[match.end()]
                word = text[start:end].strip()
                found.setdefault(start, Deadline(start, start + len(word), kind, word, due))
    return tuple(found[start] for start in sorted(found))


def _meaning(match: re.Match[str], written: date) -> Iterator[tuple[str, date | None]]:
    groups = match.groupdict()
    for kind in ("now", "today", "tomorrow", "soon"):
        if groups.get(kind):
            yield kind, None
            return
    for index in range(7):
        if groups.get(f"d{index}"):
            ahead = (index - written.weekday()) % 7
            yield "date", written + timedelta(days=ahead)
            return
    for index in range(1, 13):
        if groups.get(f"m{index}"):
            yield from _near(int(groups[f"after{index}"] or groups[f"before{index}"]), index, written)
            return
    if groups.get("day"):
        yield from _near(int(groups["day"]), int(groups["month"]), written)


def _near(day: int, month: int, written: date) -> Iterator[tuple[str, date]]:
    """The next such date, if it lies within `REACH` days."""
    for year in (written.year, written.year + 1):
        try:
            due = date(year, month, day)
        except ValueError:
            continue
        if 0 <= (due - written).days <= REACH:
            yield "date", due
            return
