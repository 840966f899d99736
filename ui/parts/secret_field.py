"""A password to type, with a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.parts.buttons import IconButton


class SecretField(QWidget):
    """Hides what is typed until asked; what it holds goes to the keyring and nowhere else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textChanged.connect(self.changed)
        self._show = IconButton("eye", self.tr("Montrer le mot de passe"), checkable=True)
        self._show.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self.edit)

    @property
    def secret(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()
        self._show.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        """Name the field inside, which is what has the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the field inside too."""
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show.set_icon("eye-off" if shown else "eye")
        self._show.set_name(
            self.tr("Cacher le mot de passe") if shown else self.tr("Montrer le mot de passe")
        )
