"""The top of a page: where one is, its title, and what belongs to it at the right."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.buttons import Button
from ui.parts.text import ElidedText, Text

Crumb = tuple[str, Callable[[], object] | None]

TITLE: Final = 230
"""The width, in pixels at 100 %, below which a long title makes the buttons fold."""


class PageHeader(QFrame):
    """« Édition 2019 › Dossiers » above the title; add states and buttons to ``right``.

    Where room lacks, the buttons there keep their icons alone, quiet ones first.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "topbar")
        self._row = row = QHBoxLayout(self)
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
        self._restyle()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self._fit()

    def set_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """Show where one is: (words, where a click leads, None when nowhere)."""
        while (item := self._crumbs.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (words, act) in enumerate(crumbs):
            if place:
                self._crumbs.addWidget(Text("›", "crumb"))
            self._crumbs.addWidget(_crumb(words, act) if act else _Place(words), 0)
        self._crumbs.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width with every button folded: the title gets shorter by itself."""
        hint = super().minimumSizeHint()
        spare = sum(
            each.sizeHint().width() - each.folded_size().width() for each in self._foldable()
        )
        return QSize(hint.width() - spare, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the buttons."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again at the room when a button changes its words or comes and goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()
            self._fit()

    def _restyle(self) -> None:
        # As high with crumbs as without: titles do not jump from page to page.
        self.setMinimumHeight(theme.current().px(41) + 19)

    def _foldable(self) -> list[Button]:
        """List the buttons that may fold."""
        own = self.findChildren(Button)
        return [each for each in own if each.foldable and each.isVisibleTo(self)]

    def _fit(self) -> None:
        """Fold the quiet buttons, then the others, until the title has its room."""
        buttons = self._foldable()
        margins = self.contentsMargins() + self._row.contentsMargins()
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        words = min(max(words, self._crumbs.sizeHint().width()), theme.current().px(TITLE))
        needed = margins.left() + margins.right() + self._row.spacing() + words
        needed += self.right.sizeHint().width()
        needed += sum(each.open_size().width() - each.sizeHint().width() for each in buttons)
        for quiet in (True, False):
            alike = [each for each in buttons if (each.property("kind") == "ghost") is quiet]
            folded = needed > self.width()
            for each in alike:
                each.fold(folded=folded)
                needed -= folded * (each.open_size().width() - each.folded_size().width())


class _Place(ElidedText):
    """A word of the crumbs, shortened only where room lacks."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "crumb")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _crumb(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("part", "crumb")
    button.clicked.connect(lambda _checked=False: act())
    return button
