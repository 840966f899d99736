"""Choosing a dossier for a side: the proposals first, then whatever one searches for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.comparison import Ground, Proposal
from jury_app.core.place_wording import with_apostrophes
from jury_app.ports import DossierRow
from ui import theme
from ui.comparison.compare_form import by_ground
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.counted import Counted
from ui.parts.entry_list import Entry, EntryList
from ui.parts.search_field import SearchField
from ui.parts.text import Text

MOST = 60
_ICONS = {Ground.PEER: "users", Ground.SAME_GRADE: "at-sign", Ground.NEIGHBOUR: "chevrons-up-down"}


def ground_words(ground: Ground) -> str:
    """Say why a dossier is proposed."""
    return {
        Ground.PEER: QCoreApplication.translate("Compare", "même catégorie et taille"),
        Ground.SAME_GRADE: QCoreApplication.translate("Compare", "même niveau donné"),
        Ground.NEIGHBOUR: QCoreApplication.translate("Compare", "rang voisin"),
    }[ground]


def proposal_entries(
    proposed: Sequence[Proposal], rows: Mapping[str, DossierRow], *, without: Sequence[str] = ()
) -> list[Entry]:
    """Write proposals as lines to choose from, each dossier once with its reasons."""
    return [
        Entry(
            key=key,
            title=f"{key}\u2002{with_apostrophes(rows[key].name)}",
            detail=", ".join(ground_words(ground) for ground in grounds),
            icon=_ICONS[grounds[0]],
        )
        for key, grounds in by_ground(proposed)
        if key in rows and key not in without
    ]


def row_entry(row: DossierRow) -> Entry:
    """Write any dossier as a line to choose."""
    told = "" if row.population is None else Counted().inhabitants(row.population)
    return Entry(
        key=row.number,
        title=f"{row.number}\u2002{with_apostrophes(row.name)}",
        detail=", ".join(part for part in (with_apostrophes(row.region), told) if part),
        icon="file-text",
    )


class Chooser(QDialog):
    """Asks for one dossier; ``chosen`` is its number once accepted."""

    def __init__(
        self,
        title: str,
        proposed: Sequence[Entry],
        search: Callable[[str], Sequence[DossierRow]],
        parent: QWidget | None = None,
    ) -> None:
        """``search`` gives the first dossiers that match some words."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.chosen = ""
        self._proposed, self._search = list(proposed), search
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Text(title, "title", wrap=True))
        self.field = SearchField(self.tr("Numéro, nom, mot d’une initiative…"))
        self.field.searched.connect(self._show)
        column.addWidget(self.field)
        self._caption = Text("", "caption")
        column.addWidget(self._caption)
        self._confirm = PrimaryButton(self.tr("Comparer"), self._take_current)
        self.list = EntryList(self.tr("Dossiers à choisir"))
        self.list.opened.connect(self._take)
        self.list.chosen.connect(lambda: self._confirm.setEnabled(True))
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(SecondaryButton(self.tr("Annuler"), self.reject))
        foot.addWidget(self._confirm)
        column.addLayout(foot)
        now = theme.current()
        self.resize(min(900, now.px(480)), min(700, now.px(560)))
        self._show("")

    def _show(self, text: str) -> None:
        if text or not self._proposed:
            entries = [row_entry(row) for row in self._search(text)]
            told = self.tr("%Ln dossier(s)", "", len(entries))
        else:
            entries, told = self._proposed, self.tr("À comparer de préférence")
        self._caption.setText(told)
        self.list.set_entries(entries)
        if entries:
            self.list.set_current(entries[0].key)
        self._confirm.setEnabled(bool(entries))

    def _take_current(self) -> None:
        self._take(self.list.current)

    def _take(self, key: str) -> None:
        if key:
            self.chosen = key
            self.accept()
