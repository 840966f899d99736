"""The page « Candidatures »: choose files, see what they would bring, then import in one act."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from jury_app.core.round import RoundState
from jury_app.errors import JuryError
from jury_app.intake.dry_run import DryRun
from jury_app.intake.files import FileKind
from jury_app.intake.problems import Problem, Severity
from jury_app.intake.sentences import REFUSALS, refusal
from jury_app.jury.changes import Changes, Topic
from jury_app.progress import Progress
from ui.desk import Desk
from ui.i18n import language
from ui.intake.attachments_card import AttachmentsCard
from ui.intake.files_card import FilesCard
from ui.intake.import_form import ImportForm, ProblemFilter, blocked
from ui.intake.problem_card import ProblemCard
from ui.intake.problems_model import kind_name, problems_model
from ui.intake.summary_card import SummaryCard
from ui.parts.action_bar import ActionBar
from ui.parts.announce import announce
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.columns import Columns
from ui.parts.data_table import DataTable
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.side_pane import SidePane
from ui.parts.split_pane import SplitPane
from ui.parts.stepper import Stepper
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.work_page import Navigate, WorkPage

FILES, CHECKED, DONE = 0, 1, 3


class ImportPage(WorkPage):
    """Three steps: files, check, import. Nothing is kept before the last."""

    def __init__(self, desk: Desk, navigate: Navigate, pickers: Pickers = NATIVE) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Importer des candidatures"))
        self.setAccessibleName(self.tr("Importer des candidatures"))
        self._pickers = pickers
        self.result: DryRun | None = None
        self._filter = ProblemFilter()
        self.stale = False
        self.stepper = Stepper([self.tr("Fichiers"), self.tr("Vérification"), self.tr("Import")])
        self.files = FilesCard(self._set_form, self._say_unknown, pickers)
        self.check_button = PrimaryButton(self.tr("Vérifier"), self.check, icon_name="list-checks")
        self.again_button = SecondaryButton(
            self.tr("Vérifier de nouveau"), self.check, icon_name="rotate-ccw"
        )
        self.summary = SummaryCard()
        self.accept = QCheckBox()
        self.accept.toggled.connect(self._offer)
        self.apply_button = PrimaryButton(self.tr("Importer"), self.apply, icon_name="file-down")
        self._build()
        desk.changed.connect(self._follow)
        self._show_result(None)

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight; what was chosen and checked is still there."""
        super().activate(context)
        self._offer()

    def check(self) -> None:
        """Read and check the files in the background; nothing is kept."""
        form = self.files.form

        def work(progress: Progress) -> tuple[DryRun, Changes]:
            preparing = self.desk.jury.preparing
            return preparing.dry_run(form.read(), progress, form.choices), Changes()

        self.run(self.tr("Vérification des fichiers"), work, self._show_checked)

    def apply(self) -> None:
        """Import what was checked, in one act."""
        result, accept = self.result, self.accept.isChecked()
        if result is None:
            return

        def work(progress: Progress) -> tuple[DryRun, Changes]:
            progress.step(0, 0, self.tr("Écriture des dossiers"))
            return result, self.desk.jury.preparing.apply(result, accept_errors=accept)

        self.run(self.tr("Import en cours"), work, self._show_applied)

    def show_error(self, error: Exception) -> None:
        """Refusals of whole files have their own sentences; all is kept for another try."""
        if isinstance(error, JuryError) and error.code in REFUSALS:
            self.banner.say(
                "error",
                refusal(error, language()),
                self.tr("Rien n’a été importé. Corrigez le fichier, puis vérifiez de nouveau."),
                [(self.tr("Vérifier de nouveau"), self.check)],
            )
            return
        super().show_error(error)

    def work_changed(self) -> None:
        """Offer the actions again when a work begins or ends."""
        self._offer()

    def _set_form(self, form: ImportForm) -> None:
        """Take other files: what was checked no longer holds."""
        self.banner.clear()
        self._show_result(None)
        told = [kind_name(kind) for kind in FileKind if kind in form.files]
        announce(self, ", ".join(told) or self.tr("aucun fichier"))

    def _say_unknown(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self.banner.say(
            "warning",
            self.tr("Le nom ne dit pas ce que contient : {names}").format(names=names),
            self.tr("Choisissez le fichier en face de ce qu’il contient."),
        )

    def _show_checked(self, result: DryRun) -> None:
        self._show_result(result)
        count = len(result.errors)
        if count:
            title = self.tr("%Ln erreur(s) : ces lignes seraient laissées de côté.", "", count)
            way_out = self.tr(
                "Corrigez le fichier et vérifiez de nouveau, ou acceptez plus bas de les laisser."
            )
            self.banner.say("warning", title, way_out)
        else:
            announce(self, self.tr("Vérification terminée, aucune erreur"))

    def _show_applied(self, result: DryRun) -> None:
        count, kept = len(result.dossiers), result.initiative_count
        self._show_result(None)
        self.files.set_form(ImportForm())
        self.stepper.show_step(DONE)
        dossiers = self.tr("%Ln dossier(s)", "", count)
        initiatives = self.tr("%Ln initiative(s)", "", kept)
        members = self.tr("%Ln membre(s)", "", len(result.members))
        self.banner.say(
            "success",
            self.tr("L’import est fait."),
            f"{dossiers}, {initiatives}, {members}.",
            [
                (self.tr("Voir les dossiers"), lambda: self.navigate("dossiers")),
                (self.tr("Voir le jury"), lambda: self.navigate("members")),
            ],
        )

    def _show_result(self, result: DryRun | None) -> None:
        self.result, self.stale = result, False
        self.accept.setChecked(False)
        self.summary.show_run(result)
        problems = result.problems if result else ()
        self._problems_card.setVisible(bool(problems))
        self.check_button.setVisible(result is None)
        self.again_button.setVisible(result is not None)
        self.apply_button.setVisible(result is not None)
        self.accept.setVisible(bool(result and result.blocking))
        if result:
            self.accept.setText(
                self.tr(
                    "Importer sans les %Ln ligne(s) en erreur", "", sum(result.left_out.values())
                )
            )
        self._fill_filters(problems)
        self._show_problems()
        self.stepper.show_step(CHECKED if result else FILES)
        self._offer()

    def _show_problems(self) -> None:
        problems = self._filter.keep(self.result.problems) if self.result else ()
        self._model.set_rows(problems)
        if problems:
            self._table.selectRow(0)
        self._look_at(0)

    def _look_at(self, row: int) -> None:
        self.problem.show_problem(self._model.at(row), self.files.form.choices)

    def _choose_place(self, number: str, code: str | None) -> None:
        """Keep a choice; it counts once the files are checked again."""
        self.files.set_form(self.files.form.with_choice(number, code))
        self.stale = True
        self.banner.say(
            "info",
            self.tr("%Ln collectivité(s) choisie(s)", "", len(self.files.form.choices)),
            self.tr("Vérifiez de nouveau pour que l’import en tienne compte."),
            [(self.tr("Vérifier de nouveau"), self.check)],
            closable=False,
        )
        self._offer()

    def _fill_filters(self, problems: tuple[Problem, ...]) -> None:
        self._filter = ProblemFilter()
        count = {severity: sum(p.severity is severity for p in problems) for severity in Severity}
        box = self._which
        box.blockSignals(True)
        box.clear()
        every = self.tr("Tout ({count})").format(count=len(problems))
        box.addItem(every, ProblemFilter())
        errors = self.tr("Erreurs ({count})").format(count=count[Severity.ERROR])
        box.addItem(errors, ProblemFilter(severity=Severity.ERROR))
        warnings = self.tr("À vérifier ({count})").format(count=count[Severity.WARNING])
        box.addItem(warnings, ProblemFilter(severity=Severity.WARNING))
        to_choose = sum(bool(problem.proposals) for problem in problems)
        choose = self.tr("Collectivités à choisir ({count})").format(count=to_choose)
        box.addItem(choose, ProblemFilter(to_choose=True))
        for kind in FileKind:
            found = sum(problem.file is kind for problem in problems)
            if found:
                box.addItem(f"{kind_name(kind)} ({found})", ProblemFilter(file=kind))
        box.blockSignals(False)

    def _pick_filter(self) -> None:
        picked = self._which.currentData()
        if isinstance(picked, ProblemFilter):
            self._filter = picked
            self._show_problems()
            announce(self._table, self.tr("%Ln point(s)", "", self._model.rowCount()))

    def _offer(self) -> None:
        """Enable what can be done, and say why the rest cannot."""
        edition, view = self.desk.snapshot.edition, self.desk.snapshot.round
        why = ""
        if not self.desk.snapshot.can_prepare:
            why = self.tr("Seul le secrétariat ou la présidence importe.")
        elif edition is None:
            why = self.tr("L’édition n’est pas encore définie.")
        elif not self.files.form.ready:
            why = self.tr("Choisissez au moins un fichier.")
        for button in (self.check_button, self.again_button):
            self._set_enabled(button, why, free=not self.working)
        if self.result is None:
            self._say_why(why)
            return
        blocker = blocked(self.result, accept_errors=self.accept.isChecked())
        reasons = {
            "nothing": self.tr("Ces fichiers n’apportent rien de nouveau."),
            "errors": self.tr("Acceptez d’abord de laisser de côté les lignes en erreur."),
        }
        why = why or reasons.get(blocker, "")
        if view is not None and view.round.state is not RoundState.SHOWN and not why:
            why = self.tr("Un scrutin a été ouvert : les dossiers ne changent plus.")
        if self.stale:
            why = self.tr("Vérifiez de nouveau : vous avez choisi une collectivité.")
        self._set_enabled(self.apply_button, why, free=not self.working)
        self._say_why(why)

    def _say_why(self, why: str) -> None:
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _set_enabled(self, button: QWidget, why: str, *, free: bool) -> None:
        button.setEnabled(free and not why)
        button.setToolTip(why)
        button.setAccessibleDescription(why)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.EDITION, Topic.ROUNDS, Topic.MEMBERS):
            self._offer()

    def _build(self) -> None:
        self.content.setContentsMargins(0, 0, 0, 0)
        canvas = Canvas()
        self.content.addWidget(canvas, 1)
        canvas.column.addWidget(self.stepper)
        cards = Columns()
        cards.add(self.files)
        cards.add(self.summary)
        canvas.column.addWidget(cards)
        self._problems_card = self._build_problems()
        canvas.column.addWidget(self._problems_card, 1)
        self.attachments = AttachmentsCard(self.desk, self._pickers)
        canvas.column.addWidget(self.attachments)
        canvas.column.addStretch(0)
        self.content.addWidget(self._build_bottom())

    def _build_problems(self) -> Card:
        card = Card(self.tr("Lignes à revoir"))
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Lignes montrées"))
        self._which.activated.connect(self._pick_filter)
        card.tools.addWidget(self._which)
        self._model = problems_model(self)
        self._table = DataTable(self.tr("Lignes à revoir"))
        self._table.setModel(self._model)
        self._table.setMinimumHeight(260)
        self._table.moved.connect(self._look_at)
        self.problem = ProblemCard(self._choose_place)
        side = SidePane(260)
        side.addWidget(self.problem)
        pane = SplitPane("import")
        pane.add(self._table, 3)
        pane.add(side, 1)
        pane.setSizes([860, 320])
        pane.recall()
        card.body.addWidget(pane, 1)
        return card

    def _build_bottom(self) -> ActionBar:
        bar = ActionBar()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.accept)
        self._why = Text("", "small", wrap=True)
        column.addWidget(self._why)
        bar.add_first(words)
        for button in (self.again_button, self.check_button, self.apply_button):
            bar.add(button)
        return bar
