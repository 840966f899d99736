"""The results: in order, with what to discuss first, each level explained in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jury_app.jury.changes import Changes
from ui import theme
from ui.deliberation.hidden_results import TOPICS, HiddenResults
from ui.deliberation.one_of import OneOf
from ui.deliberation.result_detail import ResultDetail
from ui.deliberation.results_form import Entry, ResultsForm, Sieve, View
from ui.deliberation.results_model import ResultPainter, ResultRow, results_model
from ui.deliberation.results_reading import ResultsReading, read_results
from ui.deliberation.sieve_bar import SieveBar
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.data_table import DataTable
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Canvas, Card
from ui.parts.tabs import TabLine
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text
from ui.written import number

NARROW = 900
"""Below this width (pixels at 100 %) the explanation goes under the table."""
_VIEWS = (View.RANKED, View.UNRANKED, View.DISCUSSION)


class ResultsPage(QWidget):
    """Three lists (ranked, unranked, to discuss) under one filter, and one explanation."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._form = ResultsForm()
        self._reading: ResultsReading | None = None
        self._wanted = ""
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight; ``number`` chooses a dossier."""
        self._wanted = str(context.get("number", ""))
        self._refresh()

    def may_leave(self) -> bool:
        """Nothing is typed here that could be lost."""
        return True

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Résultats"))
        self._overridden, self._count = Pill(), Pill()
        self._header.right.addWidget(self._overridden)
        self._header.right.addWidget(self._count)
        column.addWidget(self._header)
        canvas = Canvas(spacing=12)
        inner = canvas.column
        column.addWidget(canvas, 1)
        self._banner, self._panel = Banner(), ProgressPanel()
        inner.addWidget(self._banner)
        inner.addWidget(self._panel)
        self._stack = OneOf()
        self._hidden = HiddenResults(lambda: self._navigate("rounds"))
        self._split = SplitPane("results")
        self._split.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._split.add(self._build_list(), 3)
        self._detail = ResultDetail()
        self._detail.opened.connect(lambda dossier: self._navigate("dossier", number=dossier))
        self._detail.compared.connect(
            lambda one, other: self._navigate("compare", numbers=(one, other))
        )
        self._split.add(self._detail, 1)
        self._split.setSizes([900, 330])
        self._split.recall()
        self._stack.add(self._hidden)
        self._stack.add(self._split)
        inner.addWidget(self._stack, 1)
        self._stack.hide()

    def _build_list(self) -> Card:
        card = Card(padding=14, spacing=10)
        self._tabs = TabLine()
        self._tabs.setAccessibleName(self.tr("Listes de résultats"))
        for _ in _VIEWS:
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(self._choose_view)
        self._sieve = SieveBar()
        self._sieve.changed.connect(self._filter)
        self._note = Text("", "small", wrap=True)
        self._table = DataTable(self.tr("Résultats"), tall=True)
        self._table.setItemDelegate(ResultPainter(self._table))
        self._model = results_model(self)
        self._table.setModel(self._model)
        self._table.moved.connect(self._explain_row)
        self._table.opened.connect(self._open_row)
        for widget in (self._tabs, self._sieve, self._note):
            card.body.addWidget(widget)
        card.body.addWidget(self._table, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the explanation under the table when the page is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        now = theme.current()
        narrow = self.width() < now.px(NARROW)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        self._split.setMinimumHeight(now.px(640 if narrow else 320))
        if self._split.orientation() is not way:
            self._split.setOrientation(way)
            self._split.setSizes([1, 1] if narrow else [900, 330])

    # --- reading ------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*TOPICS) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        snapshot, jury = self._desk.snapshot, self._desk.jury
        edition = snapshot.edition
        label = self.tr("Édition {vintage}").format(vintage=edition.vintage) if edition else ""
        self._header.set_crumbs([(label, None), (self.tr("Délibération"), None)])
        if not snapshot.may_read_results:
            self._show_hidden()
            return
        if self._reading is None:
            self._panel.start(self.tr("Comptage des bulletins"))
        self._desk.ask(lambda: read_results(jury), self._show, context=self, failed=self._explain)

    def _show_hidden(self) -> None:
        self._reading = None
        self._overridden.hide()
        self._count.hide()
        self._hidden.explain(self._desk.snapshot)
        self._stack.show_page(self._hidden)
        self._stack.show()

    def _show(self, reading: ResultsReading) -> None:
        self._panel.finish()
        self._reading = reading
        self._form = replace(self._form, entries=reading.entries, discussion=reading.discussion)
        self._sieve.show_choices(reading.edition, reading.outlook)
        lines = reading.outlook.lines
        moved = sum(line.level != line.computed for line in lines)
        self._overridden.show_state(
            self.tr("%Ln niveau(x) modifié(s)", "", moved), "warning", "pencil"
        )
        self._overridden.setVisible(bool(moved))
        self._count.show_state(self.tr("%Ln dossier(s)", "", len(lines)), "neutral")
        self._count.show()
        self._stack.show_page(self._split)
        self._stack.show()
        self._show_rows()

    def _show_rows(self) -> None:
        kept = self._wanted or self._chosen()
        self._wanted = ""
        titles = {
            View.RANKED: self.tr("Classement ({count})"),
            View.UNRANKED: self.tr("Non classés ({count})"),
            View.DISCUSSION: self.tr("Ordre de discussion ({count})"),
        }
        for place, view in enumerate(_VIEWS):
            count = number(len(self._form.shown(view)))
            self._tabs.setTabText(place, titles[view].format(count=count))
        rows = [self._row(entry) for entry in self._form.shown()]
        self._model.set_rows(rows)
        self._note.setText(self._note_words())
        numbers = [row.entry.dossier for row in rows]
        if rows:
            place = numbers.index(kept) if kept in numbers else 0
            self._table.setCurrentIndex(self._model.index(place, 0))
        else:
            self._detail.show_row(None)

    def _note_words(self) -> str:
        if not self._form.shown():
            return self.tr("Aucun dossier ne répond à ces filtres.")
        return {
            View.RANKED: self.tr("Du plus haut au plus bas ; à rang égal, l’égalité est exacte."),
            View.UNRANKED: self.tr("Quorum non atteint : ni derniers, ni zéro, simplement à part."),
            View.DISCUSSION: self.tr(
                "Sans quorum d’abord, puis au plus près d’un autre niveau, puis les plus dispersés."
            ),
        }[self._form.view]

    def _row(self, entry: Entry) -> ResultRow:
        reading = self._reading
        edition = reading.edition if reading else None
        category = edition.category(entry.line.category) if edition else None
        name = category.name if category else ""
        if edition is None:
            return ResultRow(entry, name, 5)
        return ResultRow(entry, name, edition.scale.maximum, edition.scale.symbol)

    # --- choosing -----------------------------------------------------------------------------

    def _chosen(self) -> str:
        row = self._model.at(self._table.currentIndex().row())
        return row.entry.dossier if row else ""

    def _choose_view(self, place: int) -> None:
        self._form = replace(self._form, view=_VIEWS[place])
        self._show_rows()

    def _filter(self, sieve: Sieve) -> None:
        self._form = replace(self._form, sieve=sieve)
        self._show_rows()

    def _explain_row(self, place: int) -> None:
        self._detail.show_row(self._model.at(place))

    def _open_row(self, place: int) -> None:
        row = self._model.at(place)
        if row is not None:
            self._navigate("dossier", number=row.entry.dossier)

    def _explain(self, error: Exception) -> None:
        self._panel.finish()
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)
