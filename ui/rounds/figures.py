"""A number that counts, large, under what it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.text import Text


class Figure(QWidget):
    """« Bulletins reçus » over « 150 / 247 » over a quiet word; read out as one sentence."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._value = Text("–", "title")
        self._detail = Text("", "small", wrap=True)
        column.addWidget(Text(label, "small", wrap=True))
        column.addWidget(self._value)
        column.addWidget(self._detail)
        column.addStretch(1)

    def show_value(self, value: str, detail: str = "") -> None:
        """Show a value and what to know about it."""
        self._value.setText(value)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(", ".join(filter(None, (f"{self._label} {value}", detail))))
