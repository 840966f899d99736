"""A folder to choose: a field to type or paste into, and a button that shows the folders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui.parts.buttons import SecondaryButton

AskFolder = Callable[[QWidget, str, str], str]
"""(parent, title, where to begin) → the chosen folder, "" when none."""


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    """Show the system's folder chooser."""
    return QFileDialog.getExistingDirectory(parent, title, start)


class FolderField(QWidget):
    """Holds the path of a folder."""

    changed = Signal()

    def __init__(self, title: str, ask: AskFolder = ask_folder) -> None:
        """``title`` heads the chooser; ``ask`` shows it."""
        super().__init__()
        self._title, self._ask = title, ask
        self.edit = QLineEdit()
        self.edit.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        self.browse = SecondaryButton(self.tr("Parcourir…"), self._browse, icon_name="folder")
        row.addWidget(self.browse)
        self.setFocusProxy(self.edit)

    def setAccessibleName(self, name: str) -> None:
        """Name the field inside, which is what has the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @property
    def path(self) -> str:
        """The folder, as typed or chosen."""
        return self.edit.text().strip()

    def set_path(self, path: str) -> None:
        """Show another folder."""
        self.edit.setText(path)

    def _browse(self) -> None:
        chosen = self._ask(self, self._title, self.path)
        if chosen:
            self.edit.setText(chosen)
