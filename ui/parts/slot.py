"""A place whose content is made anew whenever what it shows changes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """Holds one widget made for the moment; call :meth:`column` for a fresh, empty one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def fill(self, widget: QWidget) -> None:
        """Show another widget; the former one is thrown away."""
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = widget
        self._layout.addWidget(widget)

    def column(self, spacing: int = 8) -> QVBoxLayout:
        """Show a fresh column to add things to."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        self.fill(fresh)
        return column
