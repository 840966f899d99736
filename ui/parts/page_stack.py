"""One page at a time, in a place that asks for the room of that page alone."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A stacked widget whose hidden pages ask for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask for what the page in sight needs."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """Ask for no more than the least height: pages scroll what is longer by themselves."""
        return self.minimumSizeHint().height()
