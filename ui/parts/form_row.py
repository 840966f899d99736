"""A field with its label, its help and what is wrong with it, tied together for everybody."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.announce import announce
from ui.parts.text import Text


class FormRow(QWidget):
    """Label above, field, then help; an error takes the place of the help and marks the field."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        help_text: str = "",
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._help = help_text
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        shown = label if required is False else self.tr("{label} (obligatoire)").format(label=label)
        self.label = Text(shown, "strong")
        self.label.setBuddy(field)
        self._below = Text(help_text, "small", wrap=True)
        self._below.setVisible(bool(help_text))
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self._below)
        field.setAccessibleName(shown)
        field.setAccessibleDescription(help_text)

    @property
    def error(self) -> str:
        """What is wrong, empty when nothing is."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def set_error(self, sentence: str) -> None:
        """Tell what is wrong with the field; an empty sentence says that it is right."""
        if sentence and sentence != self.error:
            announce(self.field, sentence)
        self._below.setText(sentence or self._help)
        self._below.setVisible(bool(sentence or self._help))
        self.field.setAccessibleDescription(sentence or self._help)
        for widget, name, value in (
            (self._below, "role", "error" if sentence else "small"),
            (self.field.focusProxy() or self.field, "wrong", bool(sentence)),
        ):
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
