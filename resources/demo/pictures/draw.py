"""Draws the pictures of the demo brand's posts: ``python resources/demo/pictures/draw.py``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

WIDTH, HEIGHT = 640, 420
INK, KRAFT, DARK_KRAFT, CREAM, RED = "#33261f", "#c79a6b", "#a87a4e", "#f4ead9", "#b5432f"


def ground(p: QPainter, above: str, below: str) -> None:
    """A wall and a table."""
    wall = QLinearGradient(0, 0, 0, HEIGHT)
    wall.setColorAt(0, QColor(above))
    wall.setColorAt(1, QColor(above).darker(108))
    p.fillRect(0, 0, WIDTH, HEIGHT, QBrush(wall))
    p.fillRect(0, 310, WIDTH, HEIGHT - 310, QColor(below))
    p.fillRect(0, 310, WIDTH, 4, QColor(below).darker(115))


def shape(p: QPainter, color: str, *points: tuple[float, float]) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(color))
    p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def grinder(p: QPainter) -> None:
    """A grinder with smoke at its cable."""
    ground(p, "#dfe5e2", "#8d6f57")
    p.setPen(QPen(QColor("#22262a"), 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.setBrush(Qt.BrushStyle.NoBrush)
    cable = QPainterPath(QPointF(372, 330))
    cable.cubicTo(440, 372, 500, 318, 640, 352)
    p.drawPath(cable)
    shape(p, "#2f3438", (262, 338), (378, 338), (366, 190), (274, 190))
    shape(p, "#454c52", (282, 190), (318, 190), (312, 338), (272, 338))
    shape(p, "#c9b089", (274, 188), (366, 188), (384, 96), (256, 96))
    p.setBrush(QColor("#5b3a26"))
    for row in range(3):
        for place in range(6 - row):
            p.drawEllipse(QRectF(270 + place * 17 + row * 8, 164 - row * 17, 15, 11))
    shape(p, "#22262a", (248, 98), (392, 98), (388, 82), (252, 82))
    p.setBrush(QColor(RED))
    p.drawEllipse(QRectF(308, 292, 24, 24))
    for number, (x, y, size) in enumerate(
        [(400, 300, 34), (424, 262, 52), (398, 214, 66), (440, 160, 84), (404, 96, 104), (452, 30, 126)]
    ):
        p.setBrush(QColor(86, 88, 92, 190 - number * 24))
        p.drawEllipse(QRectF(x - size / 2, y - size / 2, size, size * 0.82))


def wet_box(p: QPainter) -> None:
    """A crushed parcel on a wet floor, beans beside it."""
    ground(p, "#e8e1d6", "#b9c0c2")
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(120, 150, 170, 110))
    p.drawEllipse(QRectF(90, 322, 440, 72))
    shape(p, KRAFT, (150, 352), (420, 364), (432, 196), (300, 226), (166, 172))
    shape(p, DARK_KRAFT, (420, 364), (506, 318), (500, 176), (432, 196))
    shape(p, "#d8b183", (166, 172), (300, 226), (432, 196), (500, 176), (388, 150), (300, 184), (240, 148))
    shape(p, "#8f6a47", (150, 352), (420, 364), (424, 310), (350, 326), (262, 300), (210, 322), (153, 296))
    shape(p, CREAM, (214, 226), (296, 250), (293, 300), (210, 278))
    p.setPen(QPen(QColor(INK), 4))
    p.drawLine(226, 246, 284, 262)
    p.drawLine(225, 262, 268, 274)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("#4a2f20"))
    for number in range(26):
        p.drawEllipse(QRectF(392 + (number * number * 37) % 200, 336 + (number * 41) % 61, 13, 9))


def gift_box(p: QPainter) -> None:
    """A gift box in winter paper with a ribbon and a card."""
    ground(p, "#23384d", "#6d4c3d")
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(255, 255, 255, 190))
    for number in range(40):
        p.drawEllipse(QRectF((number * 97) % 640, (number * 61) % 300, 3 + number % 4, 3 + number % 4))
    shape(p, "#eef3f5", (190, 350), (450, 350), (450, 200), (190, 200))
    shape(p, "#d7e0e5", (178, 206), (462, 206), (462, 158), (178, 158))
    p.setBrush(QColor("#a9bac4"))
    for x in range(210, 440, 46):
        for y in range(226, 340, 40):
            p.drawEllipse(QRectF(x, y, 9, 9))
    shape(p, RED, (302, 350), (338, 350), (338, 158), (302, 158))
    for side in (-1, 1):
        bow = QPainterPath(QPointF(320, 158))
        bow.cubicTo(320 + side * 30, 70, 320 + side * 130, 80, 320 + side * 96, 142)
        bow.cubicTo(320 + side * 70, 166, 320 + side * 40, 162, 320, 158)
        p.fillPath(bow, QColor(RED))
    shape(p, CREAM, (386, 262), (500, 244), (510, 320), (396, 340))
    p.setPen(QPen(QColor(INK), 3))
    for line in range(4):
        p.drawLine(404, 276 + line * 15, 484 - line * 8, 263 + line * 15)


def latte(p: QPainter) -> None:
    """A cup from above, with a heart in the milk."""
    p.fillRect(0, 0, WIDTH, HEIGHT, QColor("#caa27e"))
    for y in range(0, HEIGHT, 84):
        p.fillRect(0, y, WIDTH, 3, QColor("#b48a66"))
    p.setPen(Qt.PenStyle.NoPen)
    for size, color in ((356, "#e9e5de"), (250, "#ffffff"), (214, "#8a5a37"), (196, "#9c6a42")):
        p.setBrush(QColor(color))
        p.drawEllipse(QPointF(300, 210), size / 2, size / 2)
    p.setBrush(QColor("#ffffff"))
    p.drawRoundedRect(QRectF(418, 190, 70, 40), 20, 20)
    heart = QPainterPath(QPointF(300, 276))
    heart.cubicTo(200, 216, 236, 140, 300, 182)
    heart.cubicTo(364, 140, 400, 216, 300, 276)
    p.fillPath(heart, QColor(CREAM))


PICTURES: dict[str, Callable[[QPainter], None]] = {
    "smoking-grinder": grinder,
    "wet-box": wet_box,
    "gift-box": gift_box,
    "latte": latte,
}


def draw() -> None:
    for name, paint in PICTURES.items():
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        image.save(str(Path(__file__).with_name(f"{name}.webp")), quality=80)


if __name__ == "__main__":
    draw()
