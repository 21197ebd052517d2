"""A picture is a stranger's file: only four formats are decoded, none of them larger than there is room."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader

from socialdesk.desktop.conversation.media import MOST_PIXELS, decoded, format_of, told
from socialdesk.domain.mention import Media, MediaKind
from socialdesk.errors import Refused

ROOM = QSize(860, 420)
GIF = (
    b"GIF89a\x02\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff"
    b",\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x44\x0a\x00;"
)


def picture(name: str = "png", width: int = 40, height: int = 30) -> bytes:
    """A picture that is red at the left and blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("blue"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, name)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that says it is this large, and is black all over."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1 + (width + 7) // 8) * min(height, 2000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("name", ["png", "jpeg", "webp"])
def test_a_picture_is_shown_as_it_is(name: str) -> None:
    image = decoded(picture(name), ROOM)
    assert (image.width(), image.height()) == (40, 30)
    assert image.pixelColor(5, 5).red() > 200
    assert image.pixelColor(35, 5).blue() > 200


def test_the_largest_that_is_shown_has_room_when_it_is_decoded() -> None:
    decoded(picture(), ROOM)
    assert QImageReader.allocationLimit() * 2**20 >= MOST_PIXELS * 4


def test_of_a_moving_picture_the_first_frame() -> None:
    assert decoded(GIF, ROOM).size() == QSize(2, 1)


@pytest.mark.parametrize(("width", "height"), [(3000, 200), (200, 3000), (4000, 4000), (5000, 1)])
def test_a_large_one_is_made_as_small_as_the_room(width: int, height: int) -> None:
    size = decoded(picture("png", width, height), ROOM).size()
    assert size == QSize(width, height).scaled(ROOM, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
        QSize(1, 1)
    )


def test_one_that_was_taken_upright_stands_upright() -> None:
    whole = picture("jpeg", 2000, 1000)
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
    told = b"Exif\x00\x00" + tiff
    turned = whole[:2] + b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told + whole[2:]
    image = decoded(turned, ROOM)
    assert (image.width(), image.height()) == (210, 420)
    assert image.pixelColor(100, 20).red() > 200, "its left is above"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"\x1f\x8b\x08\x00svgz",
        b"<!DOCTYPE html><html><body>Sign in to see this picture</body></html>",
        b"%PDF-1.7",
        b"BM6\x00\x00\x00",
        b"P6 9 9 255 ",
        b"/* XPM */ static char *x[] = {",
        b"RIFF\x00\x00\x00\x00AVI LIST",
        b"\x00\x00\x01\x00\x01\x00",
    ],
)
def test_what_is_no_picture_of_these_is_not_even_tried(data: bytes) -> None:
    assert format_of(data) == ""
    with pytest.raises(Refused, match="PNG, JPEG, WebP and GIF"):
        decoded(data, ROOM)


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (1_000_000, 2_000), (8_000, 5_001)])
def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused(width: int, height: int) -> None:
    data = bomb(width, height)
    assert len(data) < 300_000
    with pytest.raises(Refused, match="too large"):
        decoded(data, ROOM)


@pytest.mark.qt_log_ignore(".")  # what the decoders say about it
@pytest.mark.parametrize("name", ["png", "jpeg", "webp"])
def test_a_broken_one_says_so(name: str) -> None:
    with pytest.raises(Refused, match="broken"):
        decoded(picture(name)[:24], ROOM)


@pytest.mark.qt_log_ignore(".")
@given(st.binary(max_size=400), st.sampled_from(["png", "jpeg", "webp", "gif"]), st.integers(0, 60))
def test_no_bytes_are_a_bug(noise: bytes, name: str, kept: int) -> None:
    data = (GIF if name == "gif" else SMALL[name])[:kept] + noise
    try:
        image = decoded(data, ROOM)
    except Refused:
        return
    assert 0 < image.width() <= ROOM.width()
    assert 0 < image.height() <= ROOM.height()


SMALL = {name: picture(name, 8, 8) for name in ("png", "jpeg", "webp")}


def test_what_came_is_told_in_lines() -> None:
    media = (
        Media(MediaKind.PICTURE, "https://x.example/1", "A <b>torn</b>\nbox \u202eevil"),
        Media(MediaKind.PICTURE),
        Media(MediaKind.VIDEO, "", "x" * 3000),
        Media(MediaKind.PICTURE),
        Media(MediaKind.AUDIO),
        Media(MediaKind.AUDIO),
    )
    lines = told(media)
    assert lines[0] == "Picture: \u2068A <b>torn</b> box evil\u2069"
    assert lines[1].startswith("Video: \u2068xxx")
    assert len(lines[1]) < 450
    assert lines[2:] == ["2 pictures without a description", "2 sounds without a description"]
    assert told(()) == []
