"""A level shown as filled and empty « @ » with its number, never by colour alone."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


def spoken_level(level: int | None, top: int) -> str:
    """Say a level: « 3 arobases sur 5 »."""
    if level is None:
        return QCoreApplication.translate("LevelMark", "sans niveau")
    if level == 0:
        return QCoreApplication.translate("LevelMark", "aucune arobase")
    if level == 1:
        return QCoreApplication.translate("LevelMark", "1 arobase sur {top}").format(top=top)
    text = QCoreApplication.translate("LevelMark", "{level} arobases sur {top}")
    return text.format(level=level, top=top)


def _sign_font(size: float) -> QFont:
    font = QFont(theme.current().font("strong"))
    font.setPixelSize(max(1, round(size)))
    return font


def level_width(top: int, size: float, *, number: bool = True) -> float:
    """Width in pixels of a painted level of ``top`` signs ``size`` pixels high."""
    advance = QFontMetricsF(_sign_font(size)).horizontalAdvance("@")
    return advance * (top + (1.3 if number else 0)) + (size * 0.1) * top


def paint_level(
    painter: QPainter,
    box: QRectF,
    level: int | None,
    top: int,
    *,
    size: float,
    number: bool = True,
    ink: str = "accent",
) -> None:
    """Draw a level at the left of ``box``: number first, then filled and faint signs."""
    now = theme.current()
    font = _sign_font(size)
    advance = QFontMetricsF(font).horizontalAdvance("@") + size * 0.1
    left = box.left()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    if number:
        painter.setPen(now.color("text" if level else "muted"))
        shown = "–" if level is None else str(level)
        painter.drawText(QRectF(left, box.top(), advance * 2, box.height()), flags, shown)
        left += advance * 1.2
    for rank in range(1, top + 1):
        filled = level is not None and rank <= level
        painter.setPen(now.color(ink if filled else "scroll"))
        painter.drawText(QRectF(left, box.top(), advance * 2, box.height()), flags, "@")
        left += advance


class LevelMark(QWidget):
    """A level among ``top``; None when there is none yet."""

    def __init__(
        self,
        level: int | None = None,
        top: int = 5,
        *,
        size: int = 15,
        number: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._level, self._top, self._size, self._number = level, top, size, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level)

    def set_level(self, level: int | None) -> None:
        """Show another level."""
        self._level = level
        self.setAccessibleName(spoken_level(level, self._top))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the signs and the number."""
        size = theme.current().px(self._size)
        width = level_width(self._top, size, number=self._number)
        return QSize(round(width) + 4, round(size * 1.5))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the level."""
        painter = QPainter(self)
        size = theme.current().px(self._size)
        box = QRectF(self.rect())
        paint_level(painter, box, self._level, self._top, size=size, number=self._number)
