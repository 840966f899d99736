"""The page « Diplômes »: see each one, then write or print all, some or one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.jury.changes import Changes, Topic
from jury_app.progress import Progress
from ui.desk import Desk
from ui.diplomas.diplomas_form import DiplomasForm, Laureate, Scope, laureates
from ui.diplomas.diplomas_model import diplomas_model
from ui.diplomas.print_run import PrintRun
from ui.parts.announce import announce
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.columns import Columns
from ui.parts.data_table import DataTable
from ui.parts.empty_state import EmptyState
from ui.parts.page_stack import PageStack
from ui.parts.pdf_preview import PdfPreview
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers
from ui.parts.search_field import SearchField
from ui.parts.side_pane import SidePane
from ui.parts.split_pane import SplitPane
from ui.parts.surfaces import Card
from ui.work_page import Navigate, OpenPath, WorkPage, open_on_desktop

PAUSE_MS = 120
"""How long the choice must rest before the diploma is drawn."""
DEFAULT_TOP = 5


class DiplomasPage(WorkPage):
    """Everything comes from the signed closing: before it, the page says what is missing."""

    def __init__(
        self,
        desk: Desk,
        navigate: Navigate,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
        open_path: OpenPath = open_on_desktop,
    ) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Diplômes"))
        self.setAccessibleName(self.tr("Diplômes"))
        self._pickers, self._open_path = pickers, open_path
        self.form = DiplomasForm()
        self._drawn = ""
        self._pages = QTemporaryDir()
        self._print_run = PrintRun(self, printers)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("Diplômes concernés"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scope.activated.connect(self._pick_scope)
        self.print_button = SecondaryButton(
            self.tr("Imprimer…"), self.print_out, icon_name="printer"
        )
        self.merged_button = SecondaryButton(
            self.tr("Un seul PDF"), self.write_merged, icon_name="file-down"
        )
        self.each_button = PrimaryButton(
            self.tr("Un PDF chacun"), self.write_each, icon_name="files"
        )
        self._stack = PageStack()
        self._empty = EmptyState("award", "", action=self.tr("Voir les résultats"),
                                 on_action=lambda: self.navigate("results"))  # fmt: skip
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build())
        self.content.addWidget(self._stack, 1)
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Read the laureates."""
        super().activate(context)
        self.refresh()

    def refresh(self) -> None:
        """Read the laureates again, or say why there are none."""
        edition = self.desk.snapshot.edition
        if not self.desk.snapshot.closed or edition is None:
            self._say_missing()
            return
        jury = self.desk.jury

        def read() -> tuple[Laureate, ...]:
            decisions = jury.deciding.decisions()
            rows = jury.reading.rows([each.dossier for each in decisions])
            return laureates(decisions, rows, edition)

        self.desk.ask(read, self._show, context=self, failed=self.show_error)

    def write_each(self) -> None:
        """Write one file for each diploma into a folder."""
        folder = self._pickers.folder(self, self.tr("Où écrire les diplômes ?"))
        if folder is None:
            return
        wanted, publishing = self.form.wanted, self.desk.jury.publishing
        self.run(
            self.tr("Écriture des diplômes"),
            lambda progress: (publishing.print_diplomas(folder, progress, wanted), Changes()),
            lambda paths: self._say_written(len(paths), folder, folder),
        )

    def write_merged(self) -> None:
        """Write all in one PDF."""
        title, filters = self.tr("Enregistrer les diplômes"), self.tr("PDF (*.pdf)")
        path = self._pickers.save_file(self, title, "diplomes.pdf", filters)
        if path is None:
            return
        count = len(self.form.wanted)
        self._merge(path, lambda done: self._say_written(count, done, done.parent))

    def print_out(self) -> None:
        """Send the diplomas to a printer."""
        if not self._print_run.has_printer():
            self.banner.say(
                "warning",
                self.tr("Aucune imprimante n’est installée sur cet ordinateur."),
                self.tr(
                    "Enregistrez les diplômes en PDF et imprimez-les depuis un autre ordinateur."
                ),
                [(self.tr("Un seul PDF"), self.write_merged)],
            )
            return
        path = Path(self._pages.filePath("diplomes.pdf"))
        self._merge(path, self._print_run.start)

    def work_changed(self) -> None:
        """Offer the actions again when a work begins or ends."""
        self._offer()

    def _merge(self, path: Path, done: Callable[[Path], None]) -> None:
        wanted, publishing = self.form.wanted, self.desk.jury.publishing

        def work(progress: Progress) -> tuple[Path, Changes]:
            return publishing.print_in_one(path, progress, wanted), Changes()

        self.run(self.tr("Écriture des diplômes"), work, done)

    def _say_written(self, count: int, path: Path, folder: Path) -> None:
        ways = [(self.tr("Ouvrir le dossier"), lambda: self._open_path(folder))]
        if path != folder:
            ways.insert(0, (self.tr("Ouvrir le PDF"), lambda: self._open_path(path)))
        self.banner.say("success", self.tr("%Ln diplôme(s) écrit(s)", "", count), str(path), ways)

    def _say_missing(self) -> None:
        view = self.desk.snapshot.round
        if view is None:
            told = self.tr("Aucun scrutin n’a encore été ouvert.")
        elif view.unsealed_at is None:
            told = self.tr("Les enveloppes du scrutin ne sont pas encore ouvertes.")
        else:
            told = self.tr("La présidence n’a pas encore signé la clôture.")
        more = self.tr("Un diplôme ne sort que d’une clôture signée, avec son code de contrôle.")
        self._empty.say("award", self.tr("Pas encore de diplôme"), f"{told} {more}")
        self._stack.setCurrentWidget(self._empty)
        self._offer()

    def _show(self, found: tuple[Laureate, ...]) -> None:
        self.form = replace(self.form, laureates=found)
        if not found:
            self._empty.say(
                "award",
                self.tr("Aucun diplôme à imprimer"),
                self.tr("La clôture n’a décerné ni niveau ni mention."),
            )
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentIndex(1)
        level = self._level.currentData()
        self._level.clear()
        self._level.addItem(self.tr("Tous les niveaux"), None)
        for each in self.form.levels:
            self._level.addItem(self.tr("Niveau {level}").format(level=each), each)
        self._level.setCurrentIndex(max(0, self._level.findData(level)))
        self._filter()

    def _filter(self) -> None:
        level = self._level.currentData()
        self.form = replace(
            self.form, text=self._search.text(), level=level if isinstance(level, int) else None
        )
        self._model.set_rows(self.form.shown)
        if self.form.shown:
            self._table.selectRow(0)
        announce(self._table, self.tr("%Ln diplôme(s)", "", len(self.form.shown)))
        self._offer()

    def _choose(self) -> None:
        """Follow the rows chosen: the last one is drawn."""
        rows = [self._model.at(row) for row in self._table.selected_rows()]
        self.form = replace(self.form, chosen=tuple(each.number for each in rows if each))
        self._offer()
        self._pause.start()

    def _draw(self) -> None:
        row = self._model.at(self._table.currentIndex().row())
        if row is None or row.number == self._drawn:
            return
        number = self._drawn = row.number
        self.preview.setAccessibleName(self.tr("Diplôme de {name}").format(name=row.name))
        self.desk.ask(
            lambda: self.desk.jury.publishing.preview(number),
            lambda pdf: self._show_diploma(number, pdf),
            context=self,
            failed=self._fail_preview,
        )

    def _show_diploma(self, number: str, pdf: bytes) -> None:
        if self._drawn == number:
            self.preview.show_pdf(pdf)

    def _fail_preview(self, error: Exception) -> None:
        self.preview.clear()
        self.show_error(error)

    def _pick_scope(self) -> None:
        self.form = replace(self.form, scope=Scope(self.scope.currentData()))
        self._offer()

    def _offer(self) -> None:
        """Say how many diplomas an action is for, and enable the actions."""
        words = {
            Scope.ALL: self.tr("Tous ({count})"),
            Scope.SHOWN: self.tr("Affichés ({count})"),
            Scope.CHOSEN: self.tr("Sélection ({count})"),
        }
        if not self.scope.count():
            for each in Scope:
                self.scope.addItem("", each.value)
        for place, each in enumerate(Scope):
            told = words[each].format(count=len(self.form.numbers(each)))
            self.scope.setItemText(place, told)
        self.scope.setCurrentIndex(list(Scope).index(self.form.scope))
        ready = self.desk.snapshot.closed and not self.working
        why = "" if self.form.wanted else self.tr("Aucun diplôme n’est concerné.")
        for button in (self.print_button, self.merged_button, self.each_button):
            button.setEnabled(ready and not why)
            button.setToolTip(why)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.CLOSING, Topic.EDITION, Topic.ROUNDS):
            self._drawn = ""
            self.refresh()

    def _build(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        pane = SplitPane("diplomas")
        pane.add(self._build_list(), 1)
        card = Card(padding=12, spacing=8)
        self.preview = PdfPreview(self.tr("Diplôme"))
        card.body.addWidget(self.preview, 1)
        side = SidePane(240)
        side.addWidget(card)
        pane.add(side, 1)
        pane.setSizes([560, 690])
        pane.recall()
        column.addWidget(pane, 1)
        bar = Card(padding=12)
        halves = Columns(narrow=620)
        halves.add(_row(self.scope, at_end=False))
        buttons = (self.print_button, self.merged_button, self.each_button)
        halves.add(_row(*buttons, at_end=True))
        bar.body.addWidget(halves)
        column.addWidget(bar)
        return whole

    def _build_list(self) -> Card:
        card = Card(padding=0, spacing=0)
        above = QHBoxLayout()
        above.setContentsMargins(14, 12, 14, 10)
        above.setSpacing(8)
        self._search = SearchField(self.tr("Chercher un lauréat…"), self.tr("Chercher un lauréat"))
        self._search.searched.connect(lambda _: self._filter())
        self._level = QComboBox()
        self._level.setAccessibleName(self.tr("Niveau"))
        self._level.activated.connect(lambda _: self._filter())
        above.addWidget(self._search, 1)
        above.addWidget(self._level)
        card.body.addLayout(above)
        edition = self.desk.snapshot.edition
        self._model = diplomas_model(edition.scale.maximum if edition else DEFAULT_TOP, self)
        self._table = DataTable(self.tr("Lauréats"), tall=True)
        self._table.setModel(self._model)
        self._table.allow_many()
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        card.body.addWidget(self._table, 1)
        return card


def _row(*widgets: QWidget, at_end: bool) -> QWidget:
    """Lay widgets beside each other, at one end of the place."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if at_end:
        row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    if not at_end:
        row.addStretch(1)
    return holder
