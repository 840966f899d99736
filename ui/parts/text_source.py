"""Something handed over as a file, as the picture of a QR code, or as text to paste or drop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout

from jury_app.errors import JuryError, Refused, Unreachable
from ui import theme
from ui.background import Background
from ui.parts.buttons import SecondaryButton
from ui.parts.flow import Flow
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.qr_code import texts_of
from ui.parts.text import Text

LONGEST_TEXT = 64 * 1024
LONGEST_PICTURE = 40 * 1024 * 1024
_TOO_MANY_PIXELS = 100_000_000


def text_in(path: Path) -> str:
    """Give the text of a file, or of the one QR code on a picture.

    ``Refused`` with "picture_without_code" or "not_readable_here", ``Unreachable``.
    """
    try:
        size = path.stat().st_size
        reader = QImageReader(str(path))
        if reader.canRead():
            return _text_on(reader, size)
        if size > LONGEST_TEXT:
            raise Refused("not_readable_here", file=path.name)
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        raise Refused("not_readable_here", file=path.name) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unreachable("file_unreadable", file=path.name, reason=reason) from error


def _text_on(reader: QImageReader, size: int) -> str:
    pixels = reader.size()
    if size > LONGEST_PICTURE or pixels.width() * pixels.height() > _TOO_MANY_PIXELS:
        raise Refused("picture_too_large")
    reader.setAutoTransform(True)
    found = texts_of(reader.read())
    if not found:
        raise Refused("picture_without_code")
    return found[0]


class TextSource(QFrame):
    """A place to drop on, with buttons for those who choose or paste.

    ``given`` carries the text; ``failed`` the error. ``label`` tells what is held now.
    """

    given = Signal(str)
    failed = Signal(object)

    def __init__(
        self, background: Background, title: str, kinds: str, pickers: Pickers = NATIVE
    ) -> None:
        """``title`` heads the chooser, ``kinds`` are its filters."""
        super().__init__()
        self._background, self._title, self._kinds, self._pickers = (
            background, title, kinds, pickers,
        )  # fmt: skip
        self.setAcceptDrops(True)
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        self._held = Text("", "strong", wrap=True, selectable=True)
        self._hint = Text(
            self.tr("Déposez ici le fichier ou l’image du code QR, ou bien\u00a0:"),
            "muted",
            wrap=True,
        )
        self._held.hide()
        column.addWidget(self._held)
        column.addWidget(self._hint)
        row = Flow()
        self.choose = SecondaryButton(self.tr("Choisir…"), self._choose, icon_name="folder-open")
        self.choose.setAccessibleDescription(title)
        self.paste = SecondaryButton(self.tr("Coller"), self._paste, icon_name="copy")
        row.add(self.choose)
        row.add(self.paste)
        column.addWidget(row)
        self.setFocusProxy(self.choose)

    @property
    def held(self) -> str:
        """What the place says it holds."""
        return self._held.text()

    def hold(self, words: str) -> None:
        """Say what was taken, or nothing again."""
        self._held.setText(words)
        self._held.setVisible(bool(words))

    def take_file(self, path: Path) -> None:
        """Read a file, or a picture in the background: a photo takes a moment."""
        if QImageReader(str(path)).canRead():
            self._background.run(
                lambda: text_in(path), self.given.emit, self.failed.emit, lane="free", context=self
            )
            return
        try:
            text = text_in(path)
        except JuryError as error:
            self.failed.emit(error)
        else:
            self.given.emit(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures and text."""
        data = event.mimeData()
        if data.hasUrls() or data.hasImage() or data.hasText():
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        self._show_over(over=False)
        super().dragLeaveEvent(event)  # type: ignore[arg-type]  # Qt sends the right one

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._show_over(over=False)
        data = event.mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
        elif data.hasText():
            self.given.emit(data.text())
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the dashed edge of a place to drop on."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(now.color("accent" if self._over else "edge"), 1.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(now.color("accent-soft" if self._over else "page"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 9, 9)

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def _choose(self) -> None:
        chosen = self._pickers.open_file(self, self._title, self._kinds)
        if chosen is not None:
            self.take_file(chosen)

    def _paste(self) -> None:
        clipboard = QGuiApplication.clipboard()
        image, text = clipboard.image(), clipboard.text().strip()
        file = QUrl(text.partition("\n")[0]) if text.startswith("file:") else QUrl()
        if file.isLocalFile():
            self.take_file(Path(file.toLocalFile()))
        elif text:
            self.given.emit(text)
        elif image.isNull():
            self.failed.emit(Refused("clipboard_empty"))
        elif found := texts_of(image):
            self.given.emit(found[0])
        else:
            self.failed.emit(Refused("picture_without_code"))
