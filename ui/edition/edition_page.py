"""The page « Édition »: read by all, changed by the secretariat."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget

from jury_app.errors import JuryError
from jury_app.jury.changes import Changes, Topic
from ui.desk import Desk
from ui.edition.edition_editor import EditionEditor
from ui.edition.edition_form import EditionForm
from ui.edition.edition_sheet import EditionSheet
from ui.parts.action_bar import ActionBar
from ui.parts.announce import announce
from ui.parts.buttons import GhostButton, PrimaryButton
from ui.parts.empty_state import EmptyState
from ui.parts.notice import SavedMark
from ui.parts.surfaces import Canvas
from ui.work_page import Navigate, WorkPage


class EditionPage(WorkPage):
    """Shows the edition in cards; « Modifier » turns them into fields."""

    def __init__(self, desk: Desk, navigate: Navigate) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Édition"))
        self.setAccessibleName(self.tr("Édition"))
        self.editor: EditionEditor | None = None
        self._mark = SavedMark()
        self.edit_button = PrimaryButton(self.tr("Modifier"), self.edit, icon_name="pencil")
        self.cancel_button = GhostButton(self.tr("Annuler"), self.cancel)
        self.save_button = PrimaryButton(self.tr("Enregistrer"), self.save, icon_name="save")
        self._stack = QStackedWidget()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack, 1)
        self._bar = ActionBar()
        self._bar.add_first(self._mark)
        for button in (self.cancel_button, self.save_button, self.edit_button):
            self._bar.add(button)
        self.content.addWidget(self._bar)
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Show the edition as it stands, or go on editing."""
        super().activate(context)
        if self.editor is None:
            self._show_sheet()

    def may_leave(self) -> bool:
        """Stay while something typed is not saved, and say so."""
        if not self._is_changed():
            return True
        self.banner.say(
            "warning",
            self.tr("L’édition a été modifiée et n’est pas enregistrée."),
            self.tr("Enregistrez-la, ou abandonnez les modifications."),
            [(self.tr("Abandonner"), self.cancel), (self.tr("Enregistrer"), self.save)],
        )
        return False

    def edit(self) -> None:
        """Turn the cards into fields."""
        edition = self.desk.snapshot.edition
        if edition is None or not self.desk.snapshot.can_prepare:
            return
        self.editor = EditionEditor(edition)
        if self.desk.snapshot.round is not None:
            self.editor.lock_scale(self.tr("Un scrutin a été ouvert : l’échelle ne change plus."))
        self.editor.changed.connect(self._show_state)
        canvas = Canvas()
        canvas.column.addWidget(self.editor)
        canvas.column.addStretch(1)
        self._show(canvas)
        self._show_state()
        announce(self, self.tr("L’édition peut être modifiée"))

    def cancel(self) -> None:
        """Drop what was typed."""
        self.editor = None
        self.banner.clear()
        self._show_sheet()

    def save(self) -> None:
        """Save what was typed, unless something is wrong with it."""
        if self.editor is None:
            return
        if problems := self.editor.problems():
            title = self.tr("%Ln point(s) à corriger", "", len(problems))
            self.banner.say("error", title, "\n".join(problems))
            self.editor.focus_first_problem()
            return
        edition = self.editor.edition()
        self.save_button.setEnabled(False)
        self.desk.act(
            lambda: self.desk.jury.preparing.define(edition),
            context=self,
            failed=self._fail,
            done=self._saved,
        )

    def _saved(self) -> None:
        self.editor = None
        self._show_sheet()
        self.banner.say("success", self.tr("L’édition est enregistrée."))

    def _fail(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, JuryError) and error.code == "round_exists":
            told = self.tr("Un scrutin a été ouvert : l’échelle ne change plus.")
            self.banner.say("error", told, self.tr("Remettez l’échelle d’avant et enregistrez."))
            return
        self.show_error(error)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.EDITION, Topic.ROUNDS) and self.editor is None:
            self._show_sheet()

    def _is_changed(self) -> bool:
        edition = self.desk.snapshot.edition
        if self.editor is None or edition is None:
            return False
        return self.editor.form() != EditionForm.of(edition)

    def _show_state(self) -> None:
        """Offer what can be done now."""
        editing = self.editor is not None
        may_edit = self.desk.snapshot.can_prepare and self.desk.snapshot.edition is not None
        may_edit = may_edit and not self.desk.snapshot.closed
        self._bar.setVisible(may_edit or editing)
        self.edit_button.setVisible(may_edit and not editing)
        self.cancel_button.setVisible(editing)
        self.save_button.setVisible(editing)
        self.save_button.setEnabled(editing)
        self._mark.setVisible(editing)
        if self._is_changed():
            self._mark.show_unsaved()
        else:
            self._mark.show_saved()

    def _show_sheet(self) -> None:
        edition = self.desk.snapshot.edition
        canvas = Canvas()
        if edition is None:
            canvas.column.addWidget(
                EmptyState(
                    "calendar",
                    self.tr("L’édition n’est pas encore connue ici"),
                    self.tr(
                        "Elle arrivera avec le prochain échange, une fois cet ordinateur admis"
                        " par la présidence."
                    ),
                    action=self.tr("Ouvrir les échanges"),
                    on_action=lambda: self.navigate("exchange"),
                )
            )
        else:
            canvas.column.addWidget(EditionSheet(edition))
            canvas.column.addStretch(1)
        self._show(canvas)
        self._show_state()

    def _show(self, canvas: Canvas) -> None:
        while (old := self._stack.currentWidget()) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(canvas)
