"""The filters over the results: words, level, category, what to notice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from jury_app.core.discussion import Flag
from jury_app.core.edition import Edition
from jury_app.jury.views import Outlook
from ui.deliberation.results_form import FLAGS, Sieve
from ui.deliberation.results_model import flag_name
from ui.parts.buttons import IconButton
from ui.parts.search_field import SearchField

_ALL = "*"


class SieveBar(QWidget):
    """``changed`` carries the new sieve."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = SearchField(self.tr("Nom ou numéro…"), self.tr("Chercher un dossier"))
        self._words.searched.connect(self._tell)
        self._level = _choice(self.tr("Niveau"))
        self._category = _choice(self.tr("Catégorie"))
        self._flag = _choice(self.tr("À noter"))
        row.addWidget(self._words, 3)
        for box in (self._level, self._category, self._flag):
            box.currentIndexChanged.connect(self._tell)
            row.addWidget(box, 2)
        self._clear = IconButton("x", self.tr("Enlever les filtres"), self._reset)
        row.addWidget(self._clear)
        self._choices: tuple[object, ...] = ()
        self._silent = False
        self._clear.setEnabled(False)

    def show_choices(self, edition: Edition, outlook: Outlook) -> None:
        """Offer the levels and categories of an edition; what is chosen stays chosen."""
        scale = edition.scale
        levels: list[tuple[str, object]] = [
            (f"{level} {scale.symbol}", level)
            for level in range(scale.maximum, scale.minimum_level - 1, -1)
        ]
        levels.append((self.tr("Sans niveau"), None))
        categories: list[tuple[str, object]] = [
            (each.name, each.key) for each in edition.categories
        ]
        if outlook.gap:
            categories.append((self.tr("Sans catégorie"), ""))
        choices = (tuple(levels), tuple(categories))
        if choices == self._choices:
            return
        self._choices, self._silent = choices, True
        _fill(self._level, self.tr("Niveau"), levels)
        _fill(self._category, self.tr("Catégorie"), categories)
        _fill(self._flag, self.tr("À noter"), [(flag_name(flag), flag) for flag in FLAGS])
        self._silent = False

    def sieve(self) -> Sieve:
        """Give what is let through."""
        level, category = self._level.currentData(), self._category.currentData()
        flag = self._flag.currentData()
        levels: frozenset[int | None] = frozenset()
        if level is None or isinstance(level, int):
            levels = frozenset({level}) if self._level.count() else frozenset()
        return Sieve(
            levels=levels,
            categories=frozenset() if category in (_ALL, None) else frozenset({str(category)}),
            flags=frozenset({flag}) if isinstance(flag, Flag) else frozenset(),
            words=self._words.text().strip(),
        )

    def _tell(self) -> None:
        if self._silent:
            return
        sieve = self.sieve()
        self._clear.setEnabled(sieve != Sieve())
        self.changed.emit(sieve)

    def _reset(self) -> None:
        self._silent = True
        self._words.clear()
        for box in (self._level, self._category, self._flag):
            box.setCurrentIndex(0)
        self._silent = False
        self._tell()


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


def _fill(box: QComboBox, everything: str, values: Sequence[tuple[str, object]]) -> None:
    box.clear()
    box.addItem(everything, _ALL)
    for words, value in values:
        box.addItem(words, value)
