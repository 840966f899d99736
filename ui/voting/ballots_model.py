"""The list of my ballots: a heading before each level, then one row per dossier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from jury_app.core.edition import Scale
from ui.voting import wording
from ui.voting.ballots_form import Group, Kind, Line, sections

Index = QModelIndex | QPersistentModelIndex
Row = Group | Line


class BallotsModel(QAbstractListModel):
    """Rows are headings, which cannot be chosen, and ballots."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._counts: dict[Group, int] = {}
        self._scale: Scale | None = None

    def set_lines(self, lines: Sequence[Line], scale: Scale) -> None:
        """Show other ballots."""
        self.beginResetModel()
        self._scale = scale
        self._rows = sections(lines)
        self._counts = {}
        for line in lines:
            self._counts[line.group] = self._counts.get(line.group, 0) + 1
        self.endResetModel()

    @property
    def top(self) -> int:
        """The highest grade of the scale."""
        return self._scale.maximum if self._scale else 0

    def row_of(self, number: str) -> int:
        """Tell where a dossier is; -1 when it is not shown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Line) and row.number == number:
                return place
        return -1

    def count_of(self, group: Group) -> int:
        """Count the ballots under a heading."""
        return self._counts.get(group, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count headings and ballots."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let ballots be chosen, not headings."""
        row = self.at(index)
        if isinstance(row, Line):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name, the sentence for screen readers, or the row itself."""
        row = self.at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Line) else self.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def at(self, index: Index) -> Row | None:
        """Give the row at an index."""
        valid = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if valid else None

    def title(self, group: Group) -> str:
        """Name a heading."""
        symbol = self._scale.symbol if self._scale else ""
        match group.kind:
            case Kind.LEVEL:
                return f"{group.level} {symbol}"
            case Kind.ABSTENTION:
                return QCoreApplication.translate("Voting", "Abstentions")
            case Kind.WITHDRAWAL:
                return QCoreApplication.translate("Voting", "Déports")
            case Kind.DRAFT:
                return QCoreApplication.translate("Voting", "Brouillons, jamais scellés")

    def _said(self, row: Row) -> str:
        if isinstance(row, Group):
            return f"{self.title(row)}, {self.count_of(row)}"
        parts = (row.name, row.number, self.title(row.group), wording.chip_of(row.stage).text)
        return ", ".join((*parts, row.comment) if row.comment else parts)
