"""Words of the screens: translation, labels, times and numbers in the person's language.

Every sentence stands once, in English, in the call that shows it: ``tr("Skip")``. Catalogues are Qt's
(``resources/translations/<language>.ts``); ``resources/translations/refresh.py`` collects the sentences.
A number goes in as ``%n`` (``tr("%n new", n=3)``), so that each language has its own plural forms;
everything else as ``{name}``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from math import ceil
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, get_timezone
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from socialdesk.config import Agent
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionStatus

CONTEXT = "SocialDesk"
LANGUAGES = {"en": "English", "tr": "Türkçe", "fi": "Suomi", "ar": "العربية"}

_ENGLISH: dict[str, str] = {}
"""Sentences as they were said, with the English that they stand for."""

_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def tr(text: str, n: int = -1, /, *, about: str = "", **values: object) -> str:
    """The sentence in the person's language. ``about`` tells apart what is one word in English."""
    said = QCoreApplication.translate(CONTEXT, text, about, n)
    if said != text and n < 0 and not values:
        _ENGLISH[said] = text
    if n >= 0 and "%n" in said:  # English has no catalogue but for plurals
        said = said.replace("%n", number(n))
    return said.format(**values) if values else said


def in_english(said: str) -> str:
    """What a sentence without values is in English, "" where it is English or was not said by `tr`."""
    return _ENGLISH.get(said, "")


def mark(text: str) -> str:
    """Note a sentence of a table for translation; `tr` is called where it is shown."""
    return text


class Language:
    """The language of the screens: translators, direction and the locale of dates and numbers."""

    def __init__(self) -> None:
        self.code = "en"
        self.locale = Locale.parse("en_GB")
        self.resources = Path()
        self._translators: list[QTranslator] = []

    def use(self, code: str, app: QApplication, resources: Path) -> None:
        """Speak ``code`` (``""``: the system's language where we have it) from now on.

        Widgets made before keep their old words: call before the window is made.
        """
        for translator in self._translators:
            app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        system = QLocale.system()
        if not code:
            code = next((c for c in (t.split("-")[0] for t in system.uiLanguages()) if c in LANGUAGES), "en")
        self.code, self.resources = code, resources
        territory = system.name() if system.name().startswith(code + "_") else ""
        self.locale = Locale.parse(territory or {"en": "en_GB"}.get(code, code))
        # Qt's own fields write as the sentences around them do; its Egyptian figures are not ours.
        QLocale.setDefault(QLocale("ar_AE" if str(self.locale) == "ar" else str(self.locale)))
        for name, folder in (
            ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
            ("", resources / "translations"),
        ):
            translator = QTranslator(app)
            if translator.load(f"{name}_{code}" if name else code, str(folder)):
                app.installTranslator(translator)
                self._translators.append(translator)
            else:
                translator.deleteLater()
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        )


language = Language()
"""The one language of this process: translators belong to the application, so does this."""


# Numbers and times -------------------------------------------------------------------------------


def number(value: float) -> str:
    """A count with the locale's grouping."""
    return str(format_decimal(value, locale=language.locale))


def countdown(left: timedelta) -> str:
    """Minutes and seconds that are left, a begun second as a whole one: "0:51"."""
    minutes, seconds = divmod(ceil(left.total_seconds()), 60)
    return f"{number(minutes)}:{format_decimal(seconds, format='00', locale=language.locale)}"


def compact(value: float) -> str:
    """A big count in short: 12.4K. Below, it is written out: "1 t." of Finnish is an hour, too."""
    if value < 10_000:
        return number(value)
    return str(format_compact_decimal(value, locale=language.locale, fraction_digits=1))


def signed(value: int) -> str:
    """A whole number with its sign, the minus as wide as the plus: "+3", "−2", "0"."""
    return f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value < 0 else number(0)


def percent(share: float) -> str:
    return str(format_percent(share, locale=language.locale))


def money(dollars: Decimal | float) -> str:
    """US dollars, the currency in which the platforms count: "US$1.20", in Finnish "1,20 $"."""
    return str(format_currency(dollars, "USD", locale=language.locale))


def money_signs() -> tuple[str, str]:
    """What stands before and after the figures of `money`, for a field that writes them itself."""
    before, _, after = money(0).partition(str(format_decimal(0, format="0.00", locale=language.locale)))
    return before, after


def score(value: float) -> str:
    """A probability with two places, never rounded up to certainty."""
    return str(format_decimal(min(value, 0.99), format="0.00", locale=language.locale))


def moment(at: datetime, now: datetime | None = None) -> str:
    """A point in time, exact: "20 Nov, 09:41", with the year when it is another one."""
    local = at.astimezone()
    current = (now or at).astimezone()
    pattern = "MMMd" if local.year == current.year else "yMMMd"
    date = format_skeleton(pattern, local, locale=language.locale, tzinfo=_zone())
    return tr("{day}, {time}", day=date, time=clock(at))


def clock(at: datetime) -> str:
    """The time of day: "09:41", in Finnish "9.41"."""
    return str(format_skeleton("Hm", at.astimezone(), tzinfo=_zone(), locale=language.locale))


def day(at: date) -> str:
    """A day: "6 Nov"."""
    return str(format_skeleton("MMMd", datetime(at.year, at.month, at.day), locale=language.locale))  # noqa: DTZ001


def month(at: date) -> str:
    """A month: "March 2025"."""
    return str(format_date(at, "LLLL y", locale=language.locale))


def weekday_clock(at: datetime, now: datetime) -> str:
    """A time of this week: "14:05", "tomorrow 09:00", "Mon 09:00"."""
    days = (at.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        return clock(at)
    if days == 1:
        return tr("tomorrow {time}", time=clock(at))
    local = at.astimezone()
    name = format_datetime(local, "EEE", locale=language.locale) if days < 7 else day(local.date())
    return f"{name} {clock(at)}"


def _zone() -> tzinfo:
    return get_timezone(None)


def span(length: timedelta) -> str:
    """A length of time in its biggest unit: "40 s", "4 min", "3 h", "2 days"."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < 60:
        return tr("%n s", seconds)
    if seconds < 3600:
        return tr("%n min", seconds // 60)
    if seconds < 86400:
        return tr("%n h", seconds // 3600)
    return tr("%n days", seconds // 86400)


def ago(at: datetime, now: datetime) -> str:
    """Relative under a day, exact after: "40 s ago", "3 h ago", "14 Nov, 18:02"."""
    passed = now - at
    if passed < timedelta(seconds=5):
        return tr("just now")
    if passed < timedelta(days=1):
        return tr("{span} ago", span=span(passed))
    return moment(at, now)


def due(answer_by: datetime, now: datetime) -> tuple[str, str]:
    """The due clock and how it is painted: ``late``, ``soon`` (15 minutes) or ``calm``."""
    left = answer_by - now
    if left < timedelta(0):
        return tr("late {span}", span=span(-left)), "late"
    if left < timedelta(minutes=1):
        return tr("due now"), "soon"
    if left < timedelta(days=1):
        return tr("due {span}", span=span(left)), "soon" if left <= timedelta(minutes=15) else "calm"
    if left < timedelta(days=6):
        weekday = format_datetime(answer_by.astimezone(), "EEE", tzinfo=_zone(), locale=language.locale)
        return tr("due {day}", day=f"{weekday} {clock(answer_by)}"), "calm"
    return tr("due {day}", day=day(answer_by.astimezone().date())), "calm"


# Names of strangers ------------------------------------------------------------------------------


def plain(text: str) -> str:
    """A stranger's name or handle on one line, without characters that turn the writing direction."""
    return " ".join(_CONTROLS.sub("", text).split())


def hover(text: str) -> str:
    """``text`` for a tooltip. Qt takes a tooltip that looks like markup for markup: this one never is."""
    return "<p>" + html.escape(text).replace("\n", "<br>") + "</p>"


def isolated(text: str) -> str:
    """`plain`, fenced so that its direction does not reach the words around it."""
    return f"\u2068{plain(text)}\u2069" if text else ""


def person(name: str) -> str:
    """A colleague's name; of somebody who gave themselves none yet, "you" in the screen's language."""
    return tr("you") if name == Agent().name else isolated(name)


def line(parts: Sequence[str]) -> str:
    """Parts side by side, in the direction of the screen's language whatever script begins."""
    return ("\u200f" if language.code == "ar" else "") + " · ".join(parts)


def commas(parts: Iterable[str]) -> str:
    """Parts of one list, with the comma of the screen's language between them."""
    return ("، " if language.code == "ar" else ", ").join(parts)


def handle(platform_key: str, name: str) -> str:
    """A handle as its platform writes it, fenced: "@elifd", "u/northwind"."""
    name = plain(name)
    if not name:
        return ""
    sign = {"x": "@", "bluesky": "@", "mastodon": "@", "youtube": "@", "reddit": "u/"}.get(platform_key, "")
    return isolated(name if name.startswith(sign) else sign + name)


def initials(name: str) -> str:
    """Up to two letters for the round picture: "ED"."""
    letters: list[str] = [word[0] for word in re.findall(r"\w[\w']*", plain(name)) if not word[0].isdigit()]
    if not letters:
        return "?"
    return (letters[0] + (letters[-1] if len(letters) > 1 else "")).upper()


def demo_note() -> str:
    """What the places that lead outside say in the demo. A real account may be connected beside it."""
    return tr("Demo: these people are invented. What you write to them stays on this computer.")


# Labels ------------------------------------------------------------------------------------------

SENTIMENTS = {
    Sentiment.NEGATIVE: mark("Negative"),
    Sentiment.NEUTRAL: mark("Neutral"),
    Sentiment.POSITIVE: mark("Positive"),
}
URGENCIES = {
    Urgency.LOW: mark("Low"),
    Urgency.NORMAL: mark("Normal"),
    Urgency.HIGH: mark("High"),
    Urgency.CRITICAL: mark("Critical"),
}
INTENTS = {
    Intent.DELIVERY: mark("Delivery"),
    Intent.PRODUCT_PROBLEM: mark("Product"),
    Intent.SERVICE_PROBLEM: mark("Service"),
    Intent.REFUND_RETURN: mark("Refund"),
    Intent.ACCOUNT_TECHNICAL: mark("Account"),
    Intent.QUESTION: mark("Question"),
    Intent.SUGGESTION: mark("Suggestion"),
    Intent.PRAISE: mark("Praise"),
    Intent.SAFETY_LEGAL: mark("Safety"),
    Intent.CHATTER: mark("Chatter"),
    Intent.SPAM: mark("Spam"),
}
STATUSES = {
    MentionStatus.OPEN: mark("Still open"),
    MentionStatus.SNOOZED: mark("Snoozed"),
    MentionStatus.ASKED: mark("With the lead"),
    MentionStatus.APPROVED: mark("Approved"),
    MentionStatus.ANSWERED: mark("Answered"),
    MentionStatus.SKIPPED: mark("Skipped"),
    MentionStatus.STORED: mark("Stored"),
    MentionStatus.GONE: mark("Deleted"),
}
PLATFORMS = {
    "x": "X",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "reddit": "Reddit",
    "youtube": "YouTube",
    "hackernews": "Hacker News",
    "rss": mark("News"),
    "files": mark("File"),
    "demo": mark("Demo"),
}

SENTIMENT_CHIPS = {
    Sentiment.NEGATIVE: "negative",
    Sentiment.NEUTRAL: "plain",
    Sentiment.POSITIVE: "positive",
}
URGENCY_CHIPS = {
    Urgency.LOW: "plain",
    Urgency.NORMAL: "plain",
    Urgency.HIGH: "high",
    Urgency.CRITICAL: "critical",
}


def platform(key: str) -> str:
    """A platform's name as people say it."""
    name = PLATFORMS.get(key, key.replace("_", " ").capitalize())
    return tr(name) if key in ("rss", "files", "demo") else name


def place(platform_key: str, where: str, beside: str = "") -> str:
    """Where something was written, as a person names it: "Reddit · r/coffee", "X". What already stands
    ``beside`` it (a feed's title as the author's name, a server in a handle) is not said again."""
    said, named = platform(platform_key), plain(where)
    if not named or named.casefold() in plain(beside).casefold():
        return said
    return f"{said} · {isolated(named)}"


def lang_name(code: str) -> str:
    """A language in the person's language; the code where it has no name."""
    name = str(language.locale.languages.get(code) or code)
    return name[:1].upper() + name[1:]


def language_names() -> str:
    """What the languages of the screens are called, each by itself, on the screen and in English: who cannot
    read the screen looks for their own."""
    english = Locale("en").languages
    return " ".join(f"{own} {lang_name(code)} {english[code]}" for code, own in LANGUAGES.items())


def label_chips(
    urgency: Urgency | None,
    sentiment: Sentiment | None,
    sentiment_score: float,
    intent: Intent | None,
    unsure: frozenset[str] | frozenset[Head],
    corrected: frozenset[Head] = frozenset(),
) -> list[tuple[str, str]]:
    """The labels as (words, chip kind), most important first; unsure ones say so and lose their colour,
    those that a person set carry a tick."""
    chips: list[tuple[str, str]] = []
    if urgency is not None:
        sure = Head.URGENCY not in unsure
        words = _ticked(tr(URGENCIES[urgency]), Head.URGENCY in corrected)
        chips.append(
            (words if sure else tr("{label}?", label=words), URGENCY_CHIPS[urgency] if sure else "plain")
        )
    if sentiment is not None:
        words = tr(SENTIMENTS[sentiment])
        if Head.SENTIMENT in unsure:
            chips.append((tr("{label}, unsure", label=words), "plain"))
        elif Head.SENTIMENT in corrected:
            chips.append((_ticked(words, True), SENTIMENT_CHIPS[sentiment]))
        else:
            chips.append((f"{words} {score(sentiment_score)}", SENTIMENT_CHIPS[sentiment]))
    if intent is not None:
        words = _ticked(tr(INTENTS[intent]), Head.INTENT in corrected)
        chips.append((tr("{label}?", label=words) if Head.INTENT in unsure else words, "plain"))
    return chips


def _ticked(words: str, ticked: bool) -> str:
    return f"{words} ✓" if ticked else words


def classification_chips(
    labels: Classification, corrected: frozenset[Head] = frozenset()
) -> list[tuple[str, str]]:
    """`label_chips` of a whole classification."""
    best = labels.scores.get(Head.SENTIMENT, {}).get(labels.sentiment, 0.0)
    return label_chips(labels.urgency, labels.sentiment, best, labels.intent, labels.unsure, corrected)


def minutes(length: float) -> str:
    """A length given in minutes: "22 min", "3 h"."""
    return span(timedelta(minutes=length))
