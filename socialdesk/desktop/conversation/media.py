"""What came with a post beside its words: said in words, and shown when a person asks for it.

Nothing is loaded by itself, and nothing is kept. A picture is a stranger's file: it is decoded on the thread
that loaded it, by one of four decoders that its first bytes name, small enough for the card.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, beside, hint
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import MEASURE, Theme
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import Media, MediaKind, MentionId
from socialdesk.errors import Refused, SocialDeskError
from socialdesk.services.pictures import Pictures

PICTURES, OPEN = "P", "O"
"""The keys that show the pictures and open the post."""

MOST_PIXELS = 40_000_000
"""Pixels of a picture before it is made smaller; decoded they are 160 MB for a moment."""

HIGHEST, SHARE = 420, 0.4
"""How high a picture is on a card, at most: in pixels, and of the window's height."""

TOLD = 400
"""Characters of a description that stand on the card; the tooltip and screen readers have all of it."""

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


def format_of(data: bytes) -> str:
    """The decoder for a picture, by its first bytes: png, jpeg, gif or webp; "" for anything else, SVG
    among it."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((name for beginning, name in _BEGINNINGS if data.startswith(beginning)), "")


def decoded(data: bytes, most: QSize) -> QImage:
    """A picture, at most as large as ``most`` (device pixels); of a moving one the first frame. Works on any
    thread. Raises `Refused` for what is no such picture, is broken, or would be too large."""
    name = format_of(data)
    if not name:
        raise Refused("This is no picture that SocialDesk shows: it shows PNG, JPEG, WebP and GIF.")
    QImageReader.setAllocationLimit(ceil(MOST_PIXELS * 4 / 2**20))
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name.encode()))
    reader.setAutoDetectImageFormat(False)  # no other decoder gets to see it
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise Refused("The picture is too large to be shown here.")
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    room = most.transposed() if turned else most
    if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read() if size.isValid() else QImage()
    if image.isNull():
        raise Refused("The picture is broken.")
    return image


def told(media: Sequence[Media]) -> list[str]:
    """What came with a post, in lines: each that is described, and how many are not."""
    lines = []
    described = {MediaKind.PICTURE: tr("Picture: {text}"), MediaKind.VIDEO: tr("Video: {text}"),
                 MediaKind.AUDIO: tr("Sound: {text}")}  # fmt: skip
    for each in media:
        if each.description:
            text = each.description[:TOLD] + ("…" if len(each.description) > TOLD else "")
            lines.append(described[each.kind].format(text=words.isolated(text)))
    for kind in MediaKind:
        bare = sum(each.kind is kind and not each.description for each in media)
        if bare and kind is MediaKind.PICTURE:
            lines.append(tr("%n pictures without a description", bare))
        elif bare and kind is MediaKind.VIDEO:
            lines.append(tr("%n videos without a description", bare))
        elif bare:
            lines.append(tr("%n sounds without a description", bare))
    return lines


class Picture(QLabel):
    """A picture on a card: as wide as there is room, never larger than it is."""

    def __init__(self, theme: Theme, image: QImage, scale: float, description: str) -> None:
        """``scale``: device pixels of the picture for one of the window."""
        super().__init__()
        self._theme = theme
        image.setDevicePixelRatio(scale)
        self.setPixmap(QPixmap.fromImage(image))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = words.plain(description) or tr("Picture without a description")
        self.setAccessibleName(said)
        self.setToolTip(words.hover(description or said))

    def _shown(self, width: int) -> QSize:
        size = self.pixmap().deviceIndependentSize().toSize()
        highest = min(self._theme.px(HIGHEST), round(self.window().height() * SHARE))
        room = QSize(max(width, 1), highest)
        fits = size.width() <= room.width() and size.height() <= room.height()
        return size if fits else size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def heightForWidth(self, width: int) -> int:
        return max(self._shown(width).height(), 1)

    def sizeHint(self) -> QSize:
        return self._shown(self.width() or self._theme.px(MEASURE))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._shown(self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if mirrored else 0
        painter.drawPixmap(
            QRectF(left, 0, size.width(), size.height()), self.pixmap(), QRectF(self.pixmap().rect())
        )


class _Asked:
    """One time that a person asked; loading threads look whether it still counts."""

    def __init__(self, left: int) -> None:
        self.counts, self.left = True, left

    def drop(self, *_: object) -> None:
        self.counts = False


class MediaPart(QWidget):
    """The part of a card below the words: what came with the post, the button that shows it, the pictures."""

    wanted = Signal(object)  # itself: a person asks for its pictures
    grown = Signal()  # pictures came

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._of: tuple[MentionId | None, tuple[Media, ...], bool] = (None, (), False)
        self._asked: _Asked | None = None
        self._troubles: list[str] = []
        self._numbered: dict[int, Picture] = {}
        self._key = self._open_key = ""
        self.said = PlainLabel("", "small", wrap=True)
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setProperty("flush", True)
        self.button.clicked.connect(self.toggle)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(theme.px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.said)
        layout.addLayout(self._pictures)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        KeyWords(self, (PICTURES, OPEN), self._name_keys)
        self.hide()

    @property
    def loadable(self) -> list[Media]:
        """What has a picture that can be shown."""
        return [each for each in self._of[1] if each.url]

    @property
    def pictures(self) -> list[Picture]:
        """The pictures that are shown, in the order in which they came with the post."""
        return [self._numbered[number] for number in sorted(self._numbered)]

    @property
    def open_hint(self) -> str:
        """Where else it can be seen."""
        return hint(tr("Open the post to see it"), self._open_key) + "."

    def show_media(self, mention_id: MentionId, media: tuple[Media, ...], has_media: bool) -> None:
        """Say what came with a post; pictures of another one, or of before it changed, go."""
        if self._of != (mention_id, media, has_media):
            self.forget()
            self._of = (mention_id, media, has_media)
            self._say()
        self.setVisible(bool(media) or has_media)

    def forget(self) -> None:
        """Show no pictures; what is under way is given up."""
        if self._asked is not None:
            self._asked.drop()
        self._asked, self._troubles, self._numbered = None, [], {}
        empty(self._pictures)
        self._say()

    def toggle(self) -> None:
        """Show the pictures; once more: hide them, or give up loading."""
        if self._asked is not None:
            self.forget()
        elif self.loadable:
            self._asked, self._troubles = _Asked(len(self.loadable)), []
            self.destroyed.connect(self._asked.drop)
            self._say()
            self.wanted.emit(self)

    def load(self, place: Workplace) -> None:
        """Have what was asked for loaded; each picture is shown when it is there."""
        asked, scale = self._asked, self.devicePixelRatioF()
        if asked is None:
            return
        most = QSize(round(place.theme.px(MEASURE) * scale), round(place.theme.px(HIGHEST) * scale))
        pictures = place.desk.pictures
        for number, media in enumerate(self.loadable):
            place.background.run(
                partial(_load, pictures, media, asked, most),
                owner=self,
                then=partial(self._came, asked, number, media, scale),
                otherwise=partial(self._came_not, asked),
                on=pictures.waiting,
            )

    def _came(self, asked: _Asked, number: int, media: Media, scale: float, image: QImage) -> None:
        if not asked.counts:
            return
        picture = Picture(self._theme, image, scale, media.description)
        self._pictures.insertWidget(sum(other < number for other in self._numbered), picture)
        self._numbered[number] = picture
        self._one_less(asked)

    def _came_not(self, asked: _Asked, error: SocialDeskError) -> None:
        if asked.counts:
            self._troubles.append(translated(error))
            self._one_less(asked)

    def _one_less(self, asked: _Asked) -> None:
        asked.left -= 1
        if not asked.left and not self.pictures:
            self._asked = None  # the button loads once more
        self._say()
        self.grown.emit()

    def _name_keys(self, key: str, open_key: str) -> None:
        self._key, self._open_key = key, open_key
        self._say()

    def _say(self) -> None:
        _, media, has_media = self._of
        lines = told(media) if media else [tr("Has a picture or video.")] if has_media else []
        lines += dict.fromkeys(self._troubles)
        if self._troubles or (lines and not self.loadable):
            lines.append(self.open_hint)
        self.said.setText("\n".join(lines))
        self.said.setToolTip(words.hover("\n\n".join(each.description for each in media if each.description)))
        self.button.setVisible(bool(self.loadable))
        many = len(self.loadable) > 1
        if self._asked is None:
            said = tr("Show the pictures") if many else tr("Show the picture")
        elif self._asked.left:
            said = tr("Stop loading")
        else:
            said = tr("Hide the pictures") if many else tr("Hide the picture")
        self.button.setText(beside(said, self._key))


def _load(pictures: Pictures, media: Media, asked: _Asked, most: QSize) -> QImage:
    return decoded(pictures.load(media, lambda: asked.counts), most)
