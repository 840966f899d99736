"""Fields for numbers and days, whose text stands where it stands in every other field.

A style sheet cannot move the text inside Qt's own spin boxes; these do it themselves.
"""

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QDateEdit, QSpinBox, QWidget

from ui import theme

INDENT = 9


class NumberField(QSpinBox):
    """A whole number between two bounds."""

    def __init__(
        self, value: int = 0, lowest: int = 0, highest: int = 99, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setValue(value)
        self._restyle()

    def _restyle(self) -> None:
        self.lineEdit().setTextMargins(theme.current().px(INDENT), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()


class DayField(QDateEdit):
    """A day, written 29/01/2019, with a calendar to pick it from."""

    def __init__(self, day: QDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        self.setDate(day if day is not None else QDate.currentDate())
