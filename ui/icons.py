"""Line icons tinted with the theme's colours, crisp at every size and resolution."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui import theme
from ui.fonts import RESOURCES

# Lucide draws with a line of 2 on 24; a little lighter sits better beside Inter.
STROKE: Final = b"1.75"


@cache
def _drawing(name: str) -> bytes:
    """Read an icon; ``FileNotFoundError`` when we do not ship it."""
    content = (RESOURCES / "icons" / f"{name}.svg").read_bytes()
    return content.replace(b'stroke-width="2"', b'stroke-width="' + STROKE + b'"')


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawn = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", color.encode())))
    drawn.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return drawn


def paint_icon(painter: QPainter, name: str, box: QRectF, token: str) -> None:
    """Draw an icon into ``box`` in the colour ``token``, for widgets that paint themselves."""
    _renderer(name, theme.current().colors[token]).render(painter, box)


class _TintedEngine(QIconEngine):
    """Draws one icon in the colour of the theme in force; ``on`` when checked."""

    def __init__(self, name: str, token: str, on: str) -> None:
        super().__init__()
        self._name, self._token, self._on = name, token, on

    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return "disabled"
        return self._on if state is QIcon.State.On else self._token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), self._tint(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        color = theme.current().colors[self._tint(mode, state)]
        # The size is in pixels at 100 %, the drawing in the screen's own.
        real = size * scale
        if real.isEmpty():
            return QPixmap()  # a button squeezed to nothing has no room for its icon
        key = f"jury {self._name} {color} {real.width()} {real.height()} {scale}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(real)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, QRect(QPoint(0, 0), real), mode, state)
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._token, self._on)


def icon(name: str, ink: str = "text", on: str | None = None) -> QIcon:
    """Make an icon in the colour ``ink``, and in ``on`` when its button is checked.

    Raises:
        FileNotFoundError: there is no such drawing in ``resources/icons``.
    """
    _drawing(name)
    return QIcon(_TintedEngine(name, ink, on or ink))
