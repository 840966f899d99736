"""Who the candidate is, as facts in a row that wraps where there is less room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jury_app.core.departments import department_name
from jury_app.core.dossier import Dossier
from jury_app.core.place_wording import with_apostrophes
from ui.dossiers.filter_chips import Flow
from ui.parts.text import Text
from ui.written import number


class Identity(QWidget):
    """Category, place, population: a small label over each value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=26, line_gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_dossier(self, dossier: Dossier, category: str) -> None:
        """Show the facts of a dossier whose category has this name."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        facts = self._facts(dossier, category)
        for label, value in facts:
            self._flow.addWidget(_fact(label, value))
        self.setAccessibleName(", ".join(f"{label}\u00a0: {value}" for label, value in facts))
        self.updateGeometry()

    def _facts(self, dossier: Dossier, category: str) -> Sequence[tuple[str, str]]:
        authority = dossier.authority
        population, since = authority.population, dossier.first_year
        members = len(authority.members)
        facts = (
            (self.tr("Catégorie"), category),
            (self.tr("Département"), _department(authority.department)),
            (self.tr("Région"), with_apostrophes(authority.region)),
            (self.tr("Population"), number(population) if population is not None else "–"),
            (self.tr("Communes membres"), number(members) if members else ""),
            (self.tr("Première participation"), str(since) if since is not None else ""),
        )
        return [(label, value) for label, value in facts if value]


def _department(code: str) -> str:
    name = department_name(code)
    return f"{name} ({code})" if name != code and len(code) <= 3 else name


def _fact(label: str, value: str) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(label, "small"))
    column.addWidget(Text(value, "strong", selectable=True))
    return block
