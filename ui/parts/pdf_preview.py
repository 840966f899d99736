"""A PDF in sight, page by page, with its text beside for those who do not see it."""

from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui import theme
from ui.parts.buttons import IconButton
from ui.parts.text import Text
from ui.written import number

Fit = Literal["page", "width"]
MARGIN = 16


class _Sheet(QWidget):
    """Draws one page of the document on a grey desk."""

    def __init__(self, document: QPdfDocument, fit: Fit) -> None:
        super().__init__()
        self._document, self._fit = document, fit
        self._page = 0
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, page: int) -> None:
        self._page = page
        self._image = QImage()
        self._set_height()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), theme.current().px(340))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("sunken"))
        box = self._box()
        if box.isEmpty():
            return
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(box.width() * ratio), round(box.height() * ratio))
        if self._image.size() != wanted:
            self._image = self._document.render(self._page, wanted)
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.drawImage(box, self._image)

    def _box(self) -> QRectF:
        points = self._document.pagePointSize(self._page)
        if points.isEmpty():
            return QRectF()
        across = max(1.0, self.width() - 2.0 * MARGIN)
        scale = across / points.width()
        if self._fit == "page":
            scale = min(scale, max(1.0, self.height() - 2.0 * MARGIN) / points.height())
        width, height = points.width() * scale, points.height() * scale
        top = MARGIN if self._fit == "width" else (self.height() - height) / 2
        return QRectF((self.width() - width) / 2, top, width, height)

    def _set_height(self) -> None:
        points = self._document.pagePointSize(self._page)
        if self._fit == "width" and not points.isEmpty():
            across = max(1.0, self.width() - 2.0 * MARGIN)
            self.setMinimumHeight(round(across * points.height() / points.width()) + 2 * MARGIN)


class PdfPreview(QWidget):
    """Shows a PDF given as bytes; ``name`` is what a screen reader calls it.

    ``fit`` « page » keeps the whole page in sight, « width » fills the width and scrolls.
    """

    def __init__(self, name: str, *, fit: Fit = "page", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self._page = 0
        self._sheet = _Sheet(self.document, fit)
        self._sheet.setAccessibleName(name)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(name)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._bar())
        column.addWidget(self._stack, 1)
        self.clear()

    def show_pdf(self, content: bytes) -> bool:
        """Show the first page; tells whether the PDF can be read."""
        self.clear()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        is_read = self.document.pageCount() > 0
        if is_read:
            self._words.setPlainText(self.text())
            self._words.setAccessibleName(
                self.tr("Texte de {name}").format(name=self._name[:1].lower() + self._name[1:])
            )
            self.show_page(0)
        return is_read

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self._buffer.close()
        self._words.clear()
        self.show_page(0)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    def text(self) -> str:
        """Give the words of all pages."""
        pages = range(self.document.pageCount())
        return "\n".join(self.document.getAllText(page).text() for page in pages)

    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        count = self.document.pageCount()
        self._page = max(0, min(page, count - 1))
        told = self.tr("Page {page} sur {count}")
        shown = told.format(page=number(self._page + 1), count=number(count)) if count else ""
        self._where.setText(shown)
        self._sheet.setAccessibleDescription(shown)
        self._back.setEnabled(self._page > 0)
        self._forth.setEnabled(self._page + 1 < count)
        self._twin.setEnabled(count > 0)
        for turn in (self._back, self._forth):
            turn.setVisible(count > 1)
        self._sheet.show_page(self._page)
        self._scroll.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._sheet.update()

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self._where = Text("", "small")
        self._where.setForegroundRole(QPalette.ColorRole.WindowText)
        self._back = IconButton(
            "chevron-left", self.tr("Page précédente"), lambda: self.show_page(self._page - 1)
        )
        self._forth = IconButton(
            "chevron-right", self.tr("Page suivante"), lambda: self.show_page(self._page + 1)
        )
        self._twin = IconButton("file-text", self.tr("Lire le texte"), checkable=True)
        self._twin.toggled.connect(
            lambda chosen: self._stack.setCurrentWidget(self._words if chosen else self._scroll)
        )
        bar.addWidget(self._where, 1)
        bar.addWidget(self._back)
        bar.addWidget(self._forth)
        bar.addWidget(self._twin)
        return bar
