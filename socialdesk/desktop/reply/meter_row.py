"""Over the reply: its tone, as chips, and how much of the platform's length it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.reply.field import LengthRing
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import ChipLine
from socialdesk.desktop.widgets.labels import PlainLabel, restyle
from socialdesk.desktop.words import tr

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter


class MeterRow(QWidget):
    """Always as high, whether there is something to measure or not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        p = theme.px
        self.tone_label = PlainLabel(tr("Tone"), "small")
        self.tone = ChipLine()
        self.ring = LengthRing(theme)
        self.counter = PlainLabel("", "small")
        self.setFixedHeight(p(20))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(p(6))
        line.addWidget(self.tone_label)
        line.addWidget(self.tone, 1)
        line.addStretch()
        line.addWidget(self.ring)
        line.addWidget(self.counter)

    def show_meter(self, meter: Meter | None, *, public: bool, written: bool) -> None:
        """What was measured, None for nothing; ``written``: there is a text whose tone can be told."""
        self.tone_label.setVisible(meter is not None)
        self.ring.setVisible(meter is not None)
        self.tone.show_chips(reply_words.tone_chips(meter.tone, meter.findings) if meter and written else [])
        if meter is None:
            self.counter.setText("")
            return
        used, limit = words.number(meter.length.used), words.number(meter.length.limit)
        self.ring.show_share(meter.length.used / meter.length.limit if meter.length.limit else 0)
        self.counter.setText(f"{used} / {limit} · {tr('public') if public else tr('private')}")
        self.counter.setAccessibleName(tr("{used} of {limit} characters", used=used, limit=limit))
        restyle(self.counter, role="small" if meter.length.fits else "trouble")
