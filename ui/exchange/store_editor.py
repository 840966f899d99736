"""Setting up a place to exchange in one screen: its kind, its fields, and « Essayer »."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.errors import JuryError
from jury_app.jury.views import StoreTrial
from jury_app.ports import Credentials
from ui.background import Background
from ui.error_text import Told, explain
from ui.exchange.store_fields import (
    BucketFields,
    FolderFields,
    KindFields,
    RoomFields,
    WebFields,
)
from ui.exchange.store_form import StoreForm, StoreKind
from ui.exchange.store_words import problem, trouble, ways
from ui.exchange.trial_steps import TrialSteps
from ui.parts.buttons import SecondaryButton
from ui.parts.choice_tiles import ChoiceTiles
from ui.parts.flow import Flow
from ui.parts.folder_field import AskFolder, ask_folder
from ui.parts.pickers import NATIVE, Pickers

Try = Callable[[str, Credentials | None], StoreTrial]
"""(address, credentials) → how the place behaved; called in the background."""


_WHO = frozenset({"user", "password"})
"""What is asked again when a place that is known refuses."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address that was tried and passed, with who one is there."""

    address: str
    credentials: Credentials | None
    removable: bool = False


class StoreEditor(QWidget):
    """A part of the forms that create and join, and of the exchange page.

    ``changed`` is emitted when something is typed; ``tried`` carries how a trial went.
    """

    changed = Signal()
    tried = Signal(object)

    def __init__(
        self,
        background: Background,
        try_it: Try,
        *,
        pickers: Pickers = NATIVE,
        ask: AskFolder = ask_folder,
    ) -> None:
        """``try_it`` tries an address; ``ask`` shows a folder chooser."""
        super().__init__()
        self._background, self._try_it = background, try_it
        self._asked = StoreForm()
        self._trying = False
        self.kinds = ChoiceTiles(self.tr("Où échanger"), ways())
        self.fields: dict[StoreKind, KindFields] = {
            StoreKind.FOLDER: FolderFields(ask),
            StoreKind.WEBDAV: WebFields(),
            StoreKind.S3: BucketFields(),
            StoreKind.ROOM: RoomFields(background, pickers, self._not_read),
        }
        self.kinds.chosen.connect(self._choose)
        self.steps = TrialSteps()
        self.try_button = SecondaryButton(self.tr("Essayer"), self.try_now, icon_name="play")
        row = Flow()
        row.add(self.try_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.kinds, *self.fields.values(), row, self.steps):
            column.addWidget(widget)
        for each in self.fields.values():
            each.changed.connect(self._forget)
        self.show_form(StoreForm())

    @property
    def form(self) -> StoreForm:
        """What is typed now."""
        return self.fields[StoreKind(self.kinds.value)].form()

    @property
    def rows(self) -> Mapping[str, QWidget]:
        """The rows of the kind in sight."""
        return self.fields[StoreKind(self.kinds.value)].rows

    def show_form(self, form: StoreForm, *, kind_open: bool = True) -> None:
        """Show what is known of a place; a closed kind leaves only its fields."""
        self.kinds.choose(form.kind)
        self.kinds.setVisible(kind_open)
        for key, row in self.fields[form.kind].rows.items():
            row.setEnabled(kind_open or key in _WHO)
        self.fields[form.kind].show_form(form)
        self._choose(form.kind)

    def first_empty(self) -> QWidget:
        """Give the first field of the kind in sight that is still to be filled."""
        problems = self.form.problems()
        rows = self.fields[StoreKind(self.kinds.value)].rows
        key = next((key for key in rows if key in problems), next(iter(rows)))
        return rows[key].field

    def check(self) -> bool:
        """Show what is missing, go to the first of it; tell whether all is there."""
        problems = self.form.problems()
        rows = self.fields[StoreKind(self.kinds.value)].rows
        for key, row in rows.items():
            row.set_error(problem(problems[key]) if key in problems else "")
        first = next((key for key in rows if key in problems), None)
        if first is not None:
            rows[first].field.setFocus()
        return not problems

    def try_now(self) -> None:
        """Write, read and list in the background, then say how it went."""
        if self._trying or not self.check():
            return
        self._asked, self._trying = self.form, True
        address, credentials = self._asked.address(), self._asked.credentials()
        self.try_button.setEnabled(False)
        self.steps.begin()
        self._background.run(
            lambda: self._try_it(address, credentials),
            self._show_trial,
            self._failed,
            context=self,
        )

    def place(self) -> Place:
        """Give the address and the credentials typed."""
        form = self.form
        return Place(form.address(), form.credentials(), form.removable)

    def told(self, error: Exception) -> Told | None:
        """Say what an error of this place means here; None when it is about something else."""
        if not isinstance(error, JuryError) or not error.code.startswith("store_"):
            return None
        return trouble(self.form.kind, error.code, self.form.address())

    def _show_trial(self, trial: StoreTrial) -> None:
        self._over()
        if self._asked == self.form:
            told = None
            if not trial.passed:
                told = trouble(self._asked.kind, trial.code, self._asked.address())
            self.steps.show_trial(trial, told)
        self.tried.emit(trial)

    def _failed(self, error: Exception) -> None:
        self._over()
        told = explain(error)
        self.steps.forget()
        self.steps.show()
        self.steps.show_trial(StoreTrial("write", "failed"), told)

    def _over(self) -> None:
        self._trying = False
        self.try_button.setEnabled(True)

    def _choose(self, kind: str) -> None:
        for each, fields in self.fields.items():
            fields.setVisible(each == kind)
        self._forget()

    def _forget(self) -> None:
        """What was tried is not what is typed any more."""
        self.steps.forget()
        self.changed.emit()

    def _not_read(self, error: Exception) -> None:
        told = explain(error)
        self.fields[StoreKind.ROOM].rows["ticket"].set_error(
            f"{told.sentence} {told.way_out}".strip()
        )
