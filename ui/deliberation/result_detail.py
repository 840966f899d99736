"""One result explained: why this level, what could change it, why before the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.discussion import Flag
from jury_app.core.explanation import Wording
from jury_app.core.place_wording import with_apostrophes
from ui.deliberation.results_model import ResultRow, flag_icon, rank_words
from ui.i18n import language
from ui.parts.buttons import SecondaryButton
from ui.parts.confirmation import pointed
from ui.parts.distribution import DistributionBar, grade_shares
from ui.parts.level_mark import LevelMark
from ui.parts.pill import Pill
from ui.parts.slot import Slot
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.written import NO_BREAK, listed


class ResultDetail(Card):
    """The pane beside the table; ``opened`` and ``compared`` ask for other pages."""

    opened = Signal(str)
    compared = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=4, parent=parent)
        self.setMinimumWidth(270)
        self._canvas = Canvas(margin=14, spacing=0)
        self.body.addWidget(self._canvas)
        self._slot = Slot()
        self._canvas.column.addWidget(self._slot)
        self.show_row(None)

    def show_row(self, row: ResultRow | None) -> None:
        """Explain a result; None asks to choose one."""
        column = self._slot.column()
        if row is None:
            column.addWidget(Text(self.tr("Choisissez un dossier dans la liste."), "muted"))
        else:
            self._add_head(column, row)
            self._add_spread(column, row)
            self._add_changes(column, row)
            self._add_order(column, row)
        column.addStretch(1)
        self._canvas.verticalScrollBar().setValue(0)
        name = row.entry.line.name if row else ""
        self.setAccessibleName(self.tr("Explication : {name}").format(name=name) if row else "")

    def _add_head(self, column: QVBoxLayout, row: ResultRow) -> None:
        entry, line = row.entry, row.entry.line
        column.addWidget(Text(line.name, "heading", wrap=True))
        category = row.category or self.tr("sans catégorie")
        column.addWidget(Text(f"{entry.dossier} · {category}", "small", wrap=True))
        marks = QHBoxLayout()
        marks.setSpacing(12)
        marks.addWidget(LevelMark(line.level, row.top, size=19))
        if line.result.rank is not None:
            rank = self.tr("rang {rank}").format(rank=rank_words(entry))
            marks.addWidget(Pill(rank, "neutral"))
        marks.addStretch(1)
        column.addSpacing(4)
        column.addLayout(marks)
        if line.result.quorum_met:
            why = line.result.explained(_wording(row))
            column.addWidget(Text(why, wrap=True, selectable=True))
        if line.level != line.computed and line.proposal is not None:
            told = self.tr("Niveau proposé en délibération, autre que le calcul. Motif : {reason}")
            sentence = told.format(reason=line.proposal.reason)
            column.addLayout(pointed("pencil", "warning", sentence))

    def _add_spread(self, column: QVBoxLayout, row: ResultRow) -> None:
        result = row.entry.line.result
        column.addSpacing(6)
        column.addWidget(Text(self.tr("Répartition des notes"), "strong"))
        bars = DistributionBar(grade_shares(result.counts, marked=result.level))
        column.addWidget(bars)
        said = [
            self.tr("%Ln note(s) exprimée(s)", "", result.expressed),
            self.tr("%Ln juré(s)", "", result.assigned),
            self.tr("%Ln déport(s)", "", result.recused),
            self.tr("%Ln abstention(s)", "", result.abstained),
            self.tr("quorum : {needed}").format(needed=row.entry.needed),
        ]
        whole = (each.replace(" ", NO_BREAK) for each in said)
        column.addWidget(Text(" · ".join(whole), "small", wrap=True))

    def _add_changes(self, column: QVBoxLayout, row: ResultRow) -> None:
        entry, level = row.entry, row.entry.line.result.level
        sentences = [(flag_icon(flag), self._flag_sentence(flag, row)) for flag in entry.flags]
        if level is not None and entry.up is not None:
            told = self.tr("Pour {level} @, %Ln juré(s) devraient changer leur note.", "", entry.up)
            sentences.append(("arrow-up", told.format(level=level + 1)))
        if level is not None and entry.down is not None:
            told = self.tr(
                "Pour {level} @, %Ln juré(s) devraient changer leur note.", "", entry.down
            )
            sentences.append(("arrow-down", told.format(level=level - 1)))
        if entry.recused:
            told = self.tr("Doivent sortir pendant la discussion : {names}.")
            sentences.append(("log-out", told.format(names=listed(entry.recused))))
        if sentences:
            column.addSpacing(6)
            column.addWidget(Text(self.tr("Pour la discussion"), "strong"))
        for icon_name, sentence in sentences:
            column.addLayout(pointed(icon_name, "muted", sentence))

    def _flag_sentence(self, flag: Flag, row: ResultRow) -> str:
        if flag is Flag.QUORUM_MISSING:
            return _because(row)
        return {
            Flag.LEVEL_HANGS_ON_ONE: self.tr("Une seule voix suffit à changer le niveau."),
            Flag.POLARISED: self.tr(
                "Avis partagés : un quart au moins donnait plus, un quart au moins donnait moins."
            ),
            Flag.ORDER_HANGS_ON_ONE: self.tr("L’ordre devant le suivant tient à une seule voix."),
            Flag.USUAL_JUDGMENT_DIFFERS: self.tr(
                "Une autre règle courante (le jugement usuel) inverserait l’ordre avec le suivant."
            ),
        }[flag]

    def _add_order(self, column: QVBoxLayout, row: ResultRow) -> None:
        entry = row.entry
        if entry.following:
            column.addSpacing(6)
            column.addWidget(Text(self.tr("Devant le suivant"), "strong"))
            column.addWidget(Text(_because(row), wrap=True, selectable=True))
        column.addSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        open_it = SecondaryButton(
            self.tr("Ouvrir le dossier"),
            lambda: self.opened.emit(entry.dossier),
            icon_name="book-open",
        )
        column.addWidget(open_it, 0, left)
        if entry.following:
            compare = SecondaryButton(
                self.tr("Comparer avec le suivant"),
                lambda: self.compared.emit(entry.dossier, entry.following),
                icon_name="columns-2",
            )
            column.addWidget(compare, 0, left)


def _wording(row: ResultRow) -> Wording:
    """Give who explains the count in the language of the screen."""
    return Wording(language(), row.symbol)


def _because(row: ResultRow) -> str:
    """Say why a dossier stands before the next one, or is not ranked."""
    return with_apostrophes(_wording(row).because(row.entry.line.result.because))
