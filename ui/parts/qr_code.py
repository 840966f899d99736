"""A QR code on screen: dark on white in light and dark, as large as its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_app import qr
from ui import theme

_WHITE, _BLACK = QColor("white"), QColor("black")
"""A reader wants dark on light, whatever the scheme of the screen is."""


class QrCode(QWidget):
    """Shows the code of a text; ``setAccessibleName`` says what one does with it."""

    def __init__(self, side: int = 220, parent: QWidget | None = None) -> None:
        """``side`` is wished for in pixels at 100 %; the code uses whatever it is given."""
        super().__init__(parent)
        self._side = side
        self._code: qr.SquareCode | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show the code of another text; nothing is drawn for an empty one."""
        self._code = qr.encode(text) if text else None
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the white sheet and the code in its middle."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.current().color("line"))
        painter.setBrush(_WHITE)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        if self._code is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            paint_code(painter, box, self._code)


def paint_code(painter: QPainter, box: QRectF, code: qr.SquareCode) -> None:
    """Draw a code with its quiet zone in a square: on screen, in a picture or on paper.

    Modules are whole pixels, so that none is blurred.
    """
    whole = code.side + 2 * qr.QUIET
    module = max(1, int(box.width() // whole))
    left = box.left() + (box.width() - module * code.side) / 2
    top = box.top() + (box.height() - module * code.side) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BLACK)
    for column, row, length in code.runs:
        painter.drawRect(
            QRectF(int(left) + column * module, int(top) + row * module, length * module, module)
        )


def picture(text: str, side: int = 900) -> QImage:
    """Draw the code of a text as a picture of ``side`` pixels, to save or to send."""
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(_WHITE)
    painter = QPainter(image)
    paint_code(painter, QRectF(0, 0, side, side), qr.encode(text))
    painter.end()
    return image


def texts_of(image: QImage) -> tuple[str, ...]:
    """Read the codes of a picture, whatever its format."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    data = bytes(grey.constBits())
    rows = (data[line * row : line * row + width] for row in range(height))
    return qr.read(b"".join(rows), width, height)
