"""An attachment in sight: a PDF with its text beside, or a picture. Nothing touches the disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui import theme
from ui.parts.empty_state import EmptyState
from ui.parts.pdf_preview import PdfPreview

PDF, PICTURES = "application/pdf", frozenset({"image/png", "image/jpeg"})
SHOWN_HERE = frozenset({PDF, *PICTURES})
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is shown here; a larger one is saved and opened elsewhere."""
_SIDE = 4096
"""Pixels: a picture is read no larger than a screen can show."""


class Picture(QWidget):
    """A picture, as large as fits, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, content: bytes) -> bool:
        """Show a picture; tells whether it can be read."""
        data = QByteArray(content)
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.width() > _SIDE or size.height() > _SIDE:
            reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        self._image = reader.read()
        self.update()
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        """Ask for some room."""
        return QSize(theme.current().px(320), theme.current().px(240))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the picture in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("sunken"))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size() - QSize(24, 24)
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)


class AttachmentViewer(QStackedWidget):
    """Shows a file given as bytes, or says why there is nothing to see."""

    def __init__(self) -> None:
        super().__init__()
        self.pdf = PdfPreview(self.tr("Pièce jointe"), fit="width")
        self.picture = Picture()
        self.nothing = EmptyState("paperclip", "")
        for each in (self.nothing, self.pdf, self.picture):
            self.addWidget(each)

    def show_file(self, name: str, media: str, content: bytes) -> None:
        """Show a PDF or a picture."""
        page: QWidget = self.pdf if media == PDF else self.picture
        if media == PDF:
            readable = self.pdf.show_pdf(content)
        else:
            self.pdf.clear()
            readable = self.picture.show_picture(content)
        page.setAccessibleName(name)
        if readable:
            self.setCurrentWidget(page)
        else:
            self.say(
                "file-x",
                self.tr("Ce fichier ne s’affiche pas ici"),
                self.tr("Enregistrez-le pour l’ouvrir avec un autre programme."),
            )

    def say(self, icon_name: str, title: str, sentence: str = "") -> None:
        """Show nothing, and say why."""
        self.pdf.clear()
        self.nothing.say(icon_name, title, sentence)
        self.setCurrentWidget(self.nothing)
