"""A page to read: Source Serif on a calm measure, with headings that fold and words marked."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon, QResizeEvent, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui import fonts, theme
from ui.icons import icon

MEASURE: Final = 690
"""The widest column of text, in pixels at 100 %."""
MARGIN: Final = 22

_SHEET: Final = """
body {{ font-family: '{reading}'; font-size: {body}px; color: {text}; }}
.section {{ font-family: '{screen}'; font-size: {heading}px; font-weight: 600; color: {text}; }}
.title {{ font-family: '{reading}'; font-size: {title}px; font-weight: 600; color: {text}; }}
.meta, .caption {{ font-family: '{screen}'; font-size: {small}px; color: {muted}; }}
.caption {{ font-weight: 600; }}
.plain {{ font-family: '{screen}'; font-size: {plain}px; color: {text}; }}
.faint {{ font-family: '{screen}'; font-size: {plain}px; color: {muted}; }}
.hit {{ background-color: {hit}; color: {text}; }}
.tag {{ font-family: '{screen}'; font-size: {small}px; color: {accent}; }}
a {{ color: {accent}; text-decoration: none; }}
a.quiet {{ color: {text}; text-decoration: none; }}
"""


class ReadingView(QTextBrowser):
    """Shows HTML made of escaped texts; « icon:name » images are our own line icons.

    ``followed`` carries links that mean something to the page; addresses of the web open in the
    person's browser.
    """

    followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._follow)
        self._body = ""
        self._dressing = False

    def show_body(self, body: str, *, keep_place: bool = False) -> None:
        """Show other content, from its beginning unless ``keep_place``."""
        place = self.verticalScrollBar().value() if keep_place else 0
        self._body = body
        self.document().setDefaultStyleSheet(_style())
        self.document().setDocumentMargin(0)
        # Qt's HTML takes a narrow no-break space for any space, and breaks lines there.
        self.setHtml(f"<body>{body}</body>".replace("\u202f", "\u00a0"))
        self._set_measure()
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the drawing of an « icon: » address, in the colour of quiet text."""
        address = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource and address.startswith("icon:"):
            side, scale = theme.current().px(16), self.devicePixelRatioF()
            size = QSize(side, side)
            drawing = icon(address.removeprefix("icon:"), "muted")
            return drawing.pixmap(size, scale, QIcon.Mode.Normal, QIcon.State.Off)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column of text in the middle."""
        super().resizeEvent(event)
        self._set_measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the text size."""
        super().changeEvent(event)
        # Setting HTML polishes the view, which is a change of style in turn.
        if event.type() == QEvent.Type.StyleChange and not self._dressing and self._body:
            self._dressing = True
            self.show_body(self._body, keep_place=True)
            self._dressing = False

    def _set_measure(self) -> None:
        now = theme.current()
        margin = now.px(MARGIN)
        free = self.viewport().width() - now.px(MEASURE)
        shape: QTextFrameFormat = self.document().rootFrame().frameFormat()
        side = max(margin, free / 2)
        if (shape.leftMargin(), shape.topMargin()) == (side, margin):
            return
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(margin)
        shape.setBottomMargin(margin * 2)
        self.document().rootFrame().setFrameFormat(shape)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(address)
        else:
            self.followed.emit(address.toString(QUrl.ComponentFormattingOption.FullyDecoded))


def _style() -> str:
    now = theme.current()
    return _SHEET.format(
        reading=fonts.READING,
        screen=fonts.SCREEN,
        body=now.px(15),
        title=now.px(16),
        heading=now.px(15),
        plain=now.px(13),
        small=now.px(12),
        text=now.colors["text"],
        muted=now.colors["muted"],
        accent=now.colors["accent-text"],
        hit=now.colors["warning-soft"],
    )
