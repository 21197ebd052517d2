"""Misspelt words of a reply: marked as one types, set right by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.reply.field import ReplyField
from socialdesk.desktop.reply.strip import Strip
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets import choices, utf16
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import MentionId

if TYPE_CHECKING:
    from socialdesk.drafting.spelling import Misspelling
    from socialdesk.services.spelling import Spelt

PAUSE = 350
"""Milliseconds after the last key until spelling is looked at: a word is mostly whole by then."""


NO_LANGUAGE = ("", "und", "zxx")
"""What a text without words is in: nobody installs a dictionary for it."""

QUIET = "Ctrl+F7"

QUIETLY = "spelling/told"
"""Under which it is kept that a person was told enough of dictionaries that are missing."""


class ReplySpelling(QObject):
    """The wavy lines under a field, and what F7 does. Everything slow runs in the background.

    `unchecked` carries that a language has no dictionary and what to do, where one types in it; `moved_on`
    says that the field answers another mention.
    """

    unchecked = Signal(str)
    moved_on = Signal()

    def __init__(self, place: Workplace, field: ReplyField) -> None:
        super().__init__(field)
        self._place, self._field = place, field
        self._mention: MentionId | None = None
        self._looked_at = ""  # the text that was looked at last
        self._spelt: Spelt | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        field.textChanged.connect(self._typed)
        place.theme.changed.connect(self._mark)

    def follow(self, mention_id: MentionId | None) -> None:
        """The field answers this mention from now on; None: nothing."""
        if mention_id == self._mention:
            return
        self._mention = mention_id
        self.moved_on.emit()
        self._forget()
        if mention_id is not None:
            self._timer.start()

    @property
    def misspelt(self) -> tuple[Misspelling, ...]:
        """What is marked."""
        return self._spelt.words if self._spelt is not None and self._looked_at == self._text else ()

    def next(self) -> None:
        """Select the next misspelt word after the cursor, from the end on to the first, and offer what may
        have been meant; says so where there is none, or why spelling is not looked at."""
        if self._mention is None or not self._field.isEnabled():
            return
        if self._spelt is None or self._looked_at != self._text:
            self._look(then_next=True)
            return
        if self._spelt.why_not:
            self._place.speaker.toast(translated(self._spelt.why_not))
            return
        if not self._spelt.words:
            self._place.speaker.toast(tr("No misspelt words."))
            return
        here = self._field.textCursor().position()
        found = self._spelt.words
        wanted = next((each for each in found if utf16.place(self._text, each.start) >= here), found[0])
        self._field.setTextCursor(self._field.span(wanted.start, wanted.end))
        self._offer(wanted, self._spelt.lang)

    # Inside

    @property
    def _text(self) -> str:
        return self._field.toPlainText()

    def _typed(self) -> None:
        if self._mention is not None and self._looked_at != self._text:
            # Lines of what was there move with the words; of a text filled in anew they would be wrong.
            if self._spelt is not None and not self._field.hasFocus():
                self._forget()
            self._timer.start()

    def _forget(self) -> None:
        self._timer.stop()
        self._looked_at, self._spelt = "", None
        self._field.lay("spelling", [])

    def _look(self, *, then_next: bool = False) -> None:
        self._timer.stop()
        mention_id, text, spelling = self._mention, self._text, self._place.desk.spelling
        if mention_id is None:
            return

        def arrived(spelt: Spelt) -> None:
            if self._mention != mention_id or self._text != text:
                return
            self._looked_at, self._spelt = text, spelt
            self._mark()
            wanted = self._place.desk.settings().spelling and spelt.lang not in NO_LANGUAGE
            if spelt.why_not and wanted and self._field.hasFocus():
                self.unchecked.emit(spelt.why_not)
            if then_next:
                self.next()

        self._place.background.run(
            lambda: spelling.look(mention_id, text), owner=self, then=arrived, lane="spelling"
        )

    def _mark(self) -> None:
        marks = []
        for each in self.misspelt:
            mark, look = QTextEdit.ExtraSelection(), QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._place.theme.color("negative"))
            mark.cursor = self._field.span(each.start, each.end)
            mark.format = look
            marks.append(mark)
        self._field.lay("spelling", marks)

    def _offer(self, wrong: Misspelling, lang: str) -> None:
        spelling, text = self._place.desk.spelling, self._text

        def offer(meant: tuple[str, ...]) -> None:
            if self._text != text:
                return
            options: list[tuple[str, object]] = [(words.isolated(each), each) for each in meant]
            options.append((tr("Add to my words"), None))
            choices.Menu(self._field).offer(options, self._field, chosen)

        def chosen(word: object) -> None:
            if isinstance(word, str):
                if self._text == text:
                    self._field.span(wrong.start, wrong.end).insertText(word)
                self._field.setFocus()
            else:
                self._learn(wrong.word)

        self._place.background.run(
            lambda: spelling.suggest(wrong.word, lang), owner=self, then=offer, lane="suggest"
        )

    def _learn(self, word: str) -> None:
        spelling, background = self._place.desk.spelling, self._place.background

        def look(_: object) -> None:
            self._look()

        def take_back() -> None:
            background.run(lambda: spelling.forget(word), owner=self, then=look)

        def done(_: object) -> None:
            self._place.speaker.toast(
                tr("“{word}” is one of your words now.", word=words.plain(word)), undo=take_back
            )
            self._look()

        background.run(lambda: spelling.learn(word), owner=self, then=done)


class SpellingLine(Strip):
    """Says once in a session, where one types, that a language has no dictionary and what to do; never again
    to who was told enough. Of a second language it is not said by itself: F7 does."""

    def __init__(self, place: Workplace, spelling: ReplySpelling, parent: QWidget | None = None) -> None:
        super().__init__(
            place.theme, place.icons, "info", tr("Do not say this again"), QUIET, parent, wrap=True
        )
        self._place = place
        self._kept = QSettings(
            str(place.desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat
        )
        spelling.unchecked.connect(self._tell)
        spelling.moved_on.connect(self.clear)
        self.pressed.connect(self.quiet)

    def clear(self) -> None:
        self.say("")

    def quiet(self) -> None:
        """Say it never again; `Z` takes that back."""
        if not self.isHidden():
            self._keep(True)
            self.clear()
            said = tr("You will not be told again. F7 says it when you ask.")
            self._place.speaker.toast(said, undo=lambda: self._keep(False))

    def _keep(self, quiet: bool) -> None:
        self._kept.setValue(QUIETLY, quiet)
        if not quiet:
            self._place.said.discard(QUIETLY)

    def _tell(self, why: str) -> None:
        if QUIETLY not in self._place.said and not self._kept.value(QUIETLY, False, type=bool):
            self._place.said.add(QUIETLY)
            self.say(translated(why))
