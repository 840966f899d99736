"""Create an edition: who founds it, from which model, and where laptops will exchange."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from jury_app.core.record import Role
from jury_app.errors import Unreachable
from jury_app.intake.models import built_in
from jury_app.jury.desk import Jury
from jury_app.jury.workshop import Workshop
from jury_app.progress import Progress
from ui.background import Background
from ui.error_text import Told
from ui.exchange.store_editor import Place, StoreEditor
from ui.parts.form_row import FormRow
from ui.parts.text import Text
from ui.welcome.forms import CreateForm
from ui.welcome.lock_rows import LockRows
from ui.welcome.steps_page import StepsPage, first_exchange

_Pair = tuple[tuple[str, str, QWidget, str], ...]


class CreatePage(StepsPage):
    """Founds a jury; the rest of the edition is set on its own page afterwards."""

    def __init__(
        self,
        workshop: Workshop,
        background: Background,
        back: Callable[[], None],
        opened: Callable[[Jury], None],
    ) -> None:
        """``opened`` receives the jury once it is founded."""
        super().__init__(
            self.tr("Créer une édition"),
            self.tr(
                "Cet ordinateur fonde le jury. Le secrétariat peut commencer\u00a0: la conduite "
                "du jury passera à la présidence dès qu’elle aura rejoint le jury."
            ),
            back,
            self.tr("Créer l’édition"),
            "check",
        )
        self._workshop, self._background, self._opened = workshop, background, opened
        self._models = built_in()
        self._fields = {
            name: QLineEdit()
            for name in ("title", "name", "quality", "email", "label", "vintage", "ordinal")
        }
        self.role, self.model = QComboBox(), QComboBox()
        self.editor = StoreEditor(background, workshop.try_store)
        self.lock = LockRows(workshop.needs_passphrase, background)
        self._fill_choices()
        self._lay_rows()
        self._take_model()
        self.setFocusProxy(self.role)

    def _fill_choices(self) -> None:
        self.role.addItem(self.tr("Le secrétariat"), Role.SECRETARIAT)
        self.role.addItem(self.tr("La présidence du jury"), Role.CHAIR)
        for name, edition in self._models.items():
            self.model.addItem(f"{edition.label} {edition.vintage}", name)
        # As wide as the field beside it, whatever the length of a name.
        self.model.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.model.setMinimumContentsLength(10)
        self.model.currentIndexChanged.connect(self._take_model)

    def _lay_rows(self) -> None:
        for pair in (*self._founder_rows(), *self._edition_rows()):
            self.form.addWidget(self._line(pair))
        self.form.addWidget(Text(self.tr("Où échanger"), "heading"))
        optional = self.tr(
            "Facultatif\u00a0: vous pourrez le choisir plus tard, sur la page Échanges, avant"
            " d’inviter le jury."
        )
        self.form.addWidget(Text(optional, "small", wrap=True))
        self.form.addWidget(self.editor)
        self.form.addWidget(self.lock)
        self.rows |= self.lock.rows

    def _founder_rows(self) -> tuple[_Pair, ...]:
        fields = self._fields
        comes = self.tr("Échelle, critères, catégories, règles")
        quality = self.tr("Comme au procès-verbal")
        return (
            (
                ("role", self.tr("Je suis"), self.role, ""),
                ("title", self.tr("Civilité"), fields["title"], ""),
            ),
            (
                ("name", self.tr("Prénom et nom"), fields["name"], ""),
                ("quality", self.tr("Qualité"), fields["quality"], quality),
            ),
            (
                ("email", self.tr("Courriel"), fields["email"], ""),
                ("model", self.tr("Modèle"), self.model, comes),
            ),
        )

    def _edition_rows(self) -> tuple[_Pair, ...]:
        fields = self._fields
        year = self.tr("L’année que porte le label")
        rank = self.tr("20 pour la 20e")
        return (
            (("label", self.tr("Nom du label"), fields["label"], ""),),
            (
                ("vintage", self.tr("Millésime"), fields["vintage"], year),
                ("ordinal", self.tr("Numéro d’édition"), fields["ordinal"], rank),
            ),
        )

    def _line(self, pair: _Pair) -> QWidget:
        """Put one or two rows side by side."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for column, (key, label, field, help_text) in enumerate(pair):
            self.rows[key] = FormRow(label, field, help_text)
            grid.addWidget(self.rows[key], 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return holder

    def _take_model(self) -> None:
        model = self._models[self.model.currentData()]
        self._fields["label"].setText(model.label)
        self._fields["vintage"].setText(str(model.vintage))
        self._fields["ordinal"].setText(str(model.ordinal))

    def form_value(self) -> CreateForm:
        """Give what was typed."""
        typed = {name: field.text() for name, field in self._fields.items()}
        return CreateForm(
            **typed,
            role=self.role.currentData(),
            model=self._models[self.model.currentData()],
            lock=self.lock.lock(),
        )

    def submit(self) -> None:
        """Found the jury and open it."""
        form, wanted = self.form_value(), not self.editor.form.empty
        if self.show_problems(form.problems()) or (wanted and not self.editor.check()):
            return
        place = self.editor.place() if wanted else None

        def work(progress: Progress) -> Jury:
            jury = self._workshop.create(form.edition(), form.founder(), form.lock.passphrase)
            return jury if place is None else self._settle(jury, place, progress)

        task = self._background.run(
            work, self._opened, self.show_error, progress=self.progress.show_step, context=self
        )
        self.begin(self.tr("Fondation du jury…"), task)

    def told(self, error: Exception) -> Told:
        """Say what is wrong with this kind of place."""
        return self.editor.told(error) or super().told(error)

    def _settle(self, jury: Jury, place: Place, progress: Progress) -> Jury:
        """Keep the place and tell it of the jury; when that fails, no desk is left."""
        try:
            trial = jury.exchange.add_store(
                place.address, place.credentials, removable=place.removable
            )
        except BaseException:
            self._workshop.abandon(jury)
            raise
        if not trial.passed:
            self._workshop.abandon(jury)
            raise Unreachable(trial.code, address=place.address)
        return first_exchange(self._workshop, jury, progress)
