"""The top of a page: where one is, its title, and what belongs to it at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.parts.text import ElidedText, Text

Crumb = tuple[str, Callable[[], object] | None]


class PageHeader(QFrame):
    """« Édition 2019 › Dossiers » above the title; add states and buttons to ``right``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "topbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 9, 16, 10)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(6)
        words.addLayout(self._crumbs)
        self.title = ElidedText(title, "title")
        words.addWidget(self.title)
        row.addLayout(words, 1)
        self.right = QHBoxLayout()
        self.right.setSpacing(8)
        row.addLayout(self.right)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self.title.setAccessibleName(title)

    def set_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """Show where one is: (words, where a click leads, None when nowhere)."""
        while (item := self._crumbs.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (words, act) in enumerate(crumbs):
            if place:
                self._crumbs.addWidget(Text("›", "crumb"))
            self._crumbs.addWidget(_crumb(words, act) if act else Text(words, "crumb"))
        self._crumbs.addStretch(1)


def _crumb(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("part", "crumb")
    button.clicked.connect(lambda _checked=False: act())
    return button
