"""The list of dossiers: search, filters, order, and the way to each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from jury_app.core.blindness import hides_previous
from jury_app.jury.changes import Changes, Topic
from jury_app.ports import DossierQuery, DossierRow
from ui import theme
from ui.desk import Desk
from ui.dossiers.filter_chips import FilterChips
from ui.dossiers.filter_panel import Counts, FilterPanel, count_facets
from ui.dossiers.list_form import ListForm, why_not_compare
from ui.dossiers.list_model import dossiers_model
from ui.dossiers.list_words import ListWords
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton, SecondaryButton
from ui.parts.data_table import DataTable
from ui.parts.empty_state import EmptyState
from ui.parts.page_header import PageHeader
from ui.parts.rows_model import PagedModel
from ui.parts.search_field import SearchField
from ui.parts.shortcuts import ShortcutGroup
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.written import number

NARROW = 980
"""Below this width (pixels at 100 %) the filters make room for the list."""
ROOMY = 1380
"""From this width on, the region has a column of its own."""
_KEYS = (Topic.DOSSIERS, Topic.EDITION, Topic.ROUNDS, Topic.CLOSING)
_DONE = frozenset({"graded", "abstained", "recused"})


class DossiersPage(QWidget):
    """All dossiers of the edition; filters, order and choice stay when one comes back."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._form = ListForm()
        self._total = 0
        self._fresh = False
        self._asked = 0
        self._words = ListWords(None)
        self._model: PagedModel[DossierRow, str] | None = None
        self._shape: tuple[object, ...] = ()
        self._filters_wanted: bool | None = None
        self._roomy = True
        self.shortcut_groups = (
            ShortcutGroup(
                self.tr("Liste des dossiers"),
                (
                    ("/", self.tr("Chercher")),
                    (self.tr("Entrée"), self.tr("Ouvrir le dossier")),
                    ("C", self.tr("Comparer le ou les deux dossiers choisis")),
                ),
            ),
        )
        self._build()
        self._take_keys()
        desk.changed.connect(self._follow)

    # --- the page as the window sees it ----------------------------------------------------

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight; ``query`` filters anew, ``number`` is the dossier to stand on."""
        query, wanted = context.get("query"), context.get("number")
        if isinstance(query, DossierQuery):
            self._form = ListForm(query)
            self._search.setText(query.text)
        if not self._fresh or isinstance(query, DossierQuery):
            self._refresh()
        if isinstance(wanted, str):
            self._stand_on([wanted])
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Nothing is written here."""
        return True

    @property
    def form(self) -> ListForm:
        """The filters and the order in force."""
        return self._form

    @property
    def numbers(self) -> tuple[str, ...]:
        """The dossiers listed, in order."""
        return self._model.keys if self._model is not None else ()

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.header = PageHeader(self.tr("Dossiers"))
        self._compare = SecondaryButton(
            self.tr("Comparer"), self._go_compare, icon_name="columns-2"
        )
        self.header.right.addWidget(self._compare)
        whole.addWidget(self.header)
        self._banner = Banner()
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(14)
        self._panel = FilterPanel()
        self._panel.changed.connect(self._tick)
        row.addWidget(self._panel)
        row.addWidget(self._list_card(), 1)
        whole.addLayout(row, 1)

    def _list_card(self) -> Card:
        card = Card(padding=0, spacing=0)
        card.setAccessibleName(self.tr("Liste des dossiers"))
        tools = QHBoxLayout()
        tools.setContentsMargins(14, 12, 16, 10)
        tools.setSpacing(10)
        self._toggle = IconButton(
            "list-filter", self.tr("Montrer les filtres"), self._turn_filters, checkable=True
        )
        self._search = SearchField(
            self.tr("Chercher un nom, un mot d’une initiative…"), self.tr("Chercher un dossier")
        )
        self._search.setMaximumWidth(theme.current().px(420))
        self._search.searched.connect(self._search_for)
        self._count = Text("", "strong")
        tools.addWidget(self._toggle)
        tools.addWidget(self._search, 1)
        tools.addStretch(0)
        tools.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(tools)
        self._chips = FilterChips()
        self._chips.setContentsMargins(14, 0, 14, 10)
        self._chips.removed.connect(lambda facet, key: self._change(self._form.without(facet, key)))
        self._chips.cleared.connect(self._clear)
        card.body.addWidget(self._banner)
        card.body.addWidget(self._chips)
        self._stack = QStackedWidget()
        self._table = DataTable(self.tr("Dossiers"), tall=True)
        self._table.allow_many()
        self._table.opened.connect(self._open)
        self._table.sort_asked.connect(
            lambda sort, down: self._change(self._form.with_order(sort, descending=down))
        )
        self._nothing_found = EmptyState(
            "search",
            self.tr("Aucun dossier ne correspond"),
            self.tr("Essayez un autre mot, ou retirez un filtre."),
            action=self.tr("Effacer les filtres"),
            on_action=self._clear,
        )
        self._nothing_yet = self._make_empty()
        self._stack.addWidget(self._table)
        for each in (self._nothing_found, self._nothing_yet):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._stack.addWidget(each)
        card.body.addWidget(self._stack, 1)
        card.body.setContentsMargins(1, 0, 1, 8)
        return card

    def _make_empty(self) -> EmptyState:
        if self._desk.snapshot.can_prepare:
            return EmptyState(
                "inbox",
                self.tr("Aucun dossier pour l’instant"),
                self.tr("Les dossiers arrivent d’un tableau\u00a0: XLSX, ODS ou CSV."),
                action=self.tr("Importer les dossiers"),
                on_action=partial(self._navigate, "import"),
            )
        return EmptyState(
            "inbox",
            self.tr("Aucun dossier pour l’instant"),
            self.tr(
                "Ils arriveront au prochain échange, dès que le secrétariat les aura importés."
            ),
            action=self.tr("Aller aux échanges"),
            on_action=partial(self._navigate, "exchange"),
        )

    def _take_keys(self) -> None:
        for key, act in (("/", self._search_now), ("C", self._go_compare)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- showing ---------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if not self.isVisible():
            self._fresh = self._fresh and not changes.touches(*_KEYS, Topic.WORK, Topic.BALLOTS)
        elif changes.touches(*_KEYS):
            self._refresh()
        elif changes.touches(Topic.WORK, Topic.BALLOTS):
            self._refresh(keep_scroll=True)

    def _shape_model(self) -> None:
        """Make the model again when its columns or what is masked have changed."""
        self._roomy = self.width() >= theme.current().px(ROOMY)
        now = self._desk.snapshot
        rules = now.edition.rules if now.edition else None
        found = now.round.round if now.round else None
        blind = hides_previous(rules, found, grades=now.grades, done=False)
        shape = (now.edition, now.grades, blind, self._roomy)
        if shape == self._shape:
            return
        self._shape = shape
        self._words = ListWords(now.edition)
        self._panel.start_again()
        if blind:
            self._form = self._form.blinded()
        self._model = dossiers_model(
            self._words,
            self._desk.jury.reading.rows,
            hides=lambda row: blind and row.answer not in _DONE,
            grades=now.grades,
            roomy=self._roomy,
            parent=self,
        )
        if blind:
            self._model.columns = tuple(
                replace(each, sort="") if each.sort == "previous" else each
                for each in self._model.columns
            )
        self._table.setModel(self._model)
        self._table.selectionModel().selectionChanged.connect(self._weigh_choice)
        if now.edition is not None:
            told = self.tr("Édition {vintage}").format(vintage=now.edition.vintage)
            self.header.set_crumbs([(told, None)])

    def _refresh(self, *, keep_scroll: bool = False) -> None:
        """Read the numbers again; lines come by the page, counts come in the background."""
        self._shape_model()
        model = self._model
        if model is None:
            return
        chosen = self._chosen()
        query = self._form.query
        place = self._table.verticalScrollBar().value()
        numbers = tuple(self._desk.jury.reading.find(query))
        if numbers == model.keys:
            model.refresh()
        else:
            model.set_keys(numbers)
            self._stand_on(chosen)
        if keep_scroll:
            self._table.verticalScrollBar().setValue(place)
        self._fresh = True
        self._table.show_order(query.sort, descending=query.descending)
        self._tell_count(len(numbers))
        self._show_chips()
        self._weigh_choice()
        self._ask_counts(query)

    def _ask_counts(self, query: DossierQuery) -> None:
        self._asked += 1
        asked = self._asked

        def show(counts: Counts) -> None:
            if asked == self._asked:
                self._show_counts(counts)

        self._desk.ask(
            lambda: count_facets(self._desk.jury, query), show, context=self, failed=self._fail
        )

    def _show_counts(self, counts: Counts) -> None:
        now = self._desk.snapshot
        facets, bands = counts
        blind = self._shape[2] is True
        self._panel.show_facets(
            self._words.facets(facets, bands, grades=now.grades, blind=blind), self._form.chosen()
        )

    def _tell_count(self, count: int) -> None:
        if not self._form.filters:
            self._total = count
        told = self.tr("%Ln dossier(s)", "", count)
        if self._form.filters and self._total:
            told = self.tr("{count} sur {total}").format(count=told, total=number(self._total))
        if told != self._count.text():
            self._count.setText(told)
            announce(self._count, told)
        if count:
            self._stack.setCurrentWidget(self._table)
        else:
            self._stack.setCurrentWidget(
                self._nothing_found if self._form.filters else self._nothing_yet
            )

    def _show_chips(self) -> None:
        self._chips.show_filters(
            [(facet, key, self._words.value(facet, key)) for facet, key in self._form.filters]
        )

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)

    # --- what a person does ----------------------------------------------------------------

    def _change(self, form: ListForm) -> None:
        if form != self._form:
            self._form = form
            self._refresh()

    def _clear(self) -> None:
        self._search.clear()
        self._change(self._form.cleared())

    def _tick(self) -> None:
        self._change(self._form.with_chosen(self._panel.chosen()))

    def _search_for(self, text: str) -> None:
        self._change(self._form.with_text(text))

    def _search_now(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _chosen(self) -> list[str]:
        keys = self.numbers
        return [keys[row] for row in self._table.selected_rows() if row < len(keys)]

    def _stand_on(self, numbers: list[str]) -> None:
        """Choose these dossiers again where they still are."""
        if self._model is None or not numbers:
            return
        rows = [row for row in map(self._model.row_of, numbers) if row >= 0]
        if rows:
            self._table.selectRow(rows[0])
            self._table.scrollTo(self._model.index(rows[0], 0))

    def _weigh_choice(self) -> None:
        """Enable the comparison, or say why it is not possible."""
        why_not = why_not_compare(self._chosen())
        reasons = {
            "": self.tr("Comparer les dossiers choisis (C)"),
            "none_chosen": self.tr("Choisissez un ou deux dossiers à comparer."),
            "too_many_chosen": self.tr("Deux dossiers au plus se comparent."),
        }
        self._compare.setEnabled(not why_not)
        self._compare.setToolTip(reasons[why_not])
        self._compare.setAccessibleDescription(reasons[why_not])

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.numbers):
            self._navigate("dossier", number=self.numbers[row], numbers=self.numbers)

    def _go_compare(self) -> None:
        chosen = self._chosen()
        if not why_not_compare(chosen):
            self._navigate("compare", numbers=tuple(chosen))

    # --- room ------------------------------------------------------------------------------

    def _turn_filters(self) -> None:
        self._filters_wanted = self._toggle.isChecked()
        self._make_room()

    def _make_room(self) -> None:
        now = theme.current()
        wide = self.width() >= now.px(NARROW)
        shown = wide if self._filters_wanted is None else self._filters_wanted
        self._panel.setVisible(shown)
        self._panel.setFixedWidth(min(now.px(236), max(self.width() // 3, 200)))
        self._search.setMaximumWidth(now.px(420))
        self._toggle.setChecked(shown)
        if self._fresh and self._roomy is not (self.width() >= now.px(ROOMY)):
            self._refresh()
        words = self.tr("Masquer les filtres") if shown else self.tr("Montrer les filtres")
        self._toggle.set_name(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the width to the list where there is little."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
