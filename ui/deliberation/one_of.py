"""Pages in one place that is as large as the page in sight, not as the largest of all."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Shows one of its pages; hidden ones take no room, which a stacked widget would give them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.current: QWidget | None = None

    def add(self, page: QWidget) -> None:
        """Add a page, hidden until :meth:`show_page`."""
        page.hide()
        self._column.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page in the place of the one in sight."""
        if self.current is not None and self.current is not page:
            self.current.hide()
        self.current = page
        page.show()
