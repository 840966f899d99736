"""The passphrase of a desk, shown only on a machine without a keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.background import Background
from ui.parts.form_row import FormRow
from ui.welcome.forms import Lock


class LockRows(QWidget):
    """Two hidden fields; absent where the system's keyring keeps the key."""

    def __init__(self, needed: Callable[[], bool], background: Background) -> None:
        """``needed`` asks whether this machine lacks a keyring; it may wait for the system."""
        super().__init__()
        self._needed = False
        self._first, self._again = QLineEdit(), QLineEdit()
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.rows = {
            "passphrase": FormRow(
                self.tr("Phrase de passe"),
                self._first,
                self.tr(
                    "Cet ordinateur n’a pas de trousseau de clés\u00a0: la phrase de passe "
                    "protège vos bulletins. Elle ne peut pas être retrouvée."
                ),
                required=True,
            ),
            "again": FormRow(self.tr("La même, encore une fois"), self._again, required=True),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self.rows.values():
            column.addWidget(row)
        self.hide()
        background.run(needed, self._show_need, self._no_answer, context=self)

    def _show_need(self, needed: bool) -> None:
        self._needed = needed
        self.setVisible(needed)

    def _no_answer(self, _: Exception) -> None:
        """Leave the fields hidden: the workshop asks again when it makes the desk."""

    def lock(self) -> Lock:
        """Give what was typed."""
        return Lock(self._needed, self._first.text(), self._again.text())
