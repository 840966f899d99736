"""The fields of one member, beside the table."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jury_app.core.record import Member, Role
from ui.members.member_form import MemberForm
from ui.members.member_words import problem_text, role_name
from ui.parts.buttons import GhostButton, PrimaryButton
from ui.parts.form_row import FormRow
from ui.parts.surfaces import Canvas, Card


class MemberEditor(Canvas):
    """Edits a member, or a new one; ``save`` is called with a form in which nothing is wrong."""

    def __init__(self, save: Callable[[MemberForm], object], cancel: Callable[[], object]) -> None:
        super().__init__(margin=0)
        self._save = save
        self._others: tuple[Member, ...] = ()
        self.card = Card(self.tr("Nouveau membre"))
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self._rows = {
            "title": FormRow(self.tr("Civilité"), QLineEdit()),
            "name": FormRow(self.tr("Nom et prénom"), QLineEdit(), required=True),
            "quality": FormRow(self.tr("Qualité"), QLineEdit()),
            "email": FormRow(self.tr("Courriel"), QLineEdit(), required=True),
            "interests": FormRow(
                self.tr("Intérêts déclarés"),
                QLineEdit(),
                self.tr("Codes des communes ou SIREN pour lesquels la personne se déporte."),
            ),
        }
        self._boxes = {role: QCheckBox(role_name(role).capitalize()) for role in Role}
        boxes = QWidget()
        line = QVBoxLayout(boxes)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for box in self._boxes.values():
            line.addWidget(box)
        self._role_row = FormRow(self.tr("Rôles"), boxes, required=True)
        for name in ("title", "name", "quality", "email"):
            self.card.body.addWidget(self._rows[name])
        self.card.body.addWidget(self._role_row)
        self.card.body.addWidget(self._rows["interests"])
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(GhostButton(self.tr("Annuler"), cancel))
        self.save_button = PrimaryButton(self.tr("Enregistrer"), self.save, icon_name="save")
        buttons.addWidget(self.save_button)
        self.card.body.addLayout(buttons)

    def open(self, member: Member | None, others: Iterable[Member]) -> None:
        """Show a member (None: a new one) and the members it must differ from."""
        self._others = tuple(others)
        self.card.set_heading(member.name if member else self.tr("Nouveau membre"))
        self.set_form(MemberForm.of(member) if member else MemberForm())
        self.save_button.setEnabled(True)
        self._rows["name"].field.setFocus()

    def form(self) -> MemberForm:
        """Give what is typed."""
        return MemberForm(
            self._text("title"),
            self._text("name"),
            self._text("quality"),
            self._text("email"),
            tuple(role for role, box in self._boxes.items() if box.isChecked()),
            self._text("interests"),
        )

    def set_form(self, form: MemberForm) -> None:
        """Show other texts."""
        for name, row in self._rows.items():
            row.set_error("")
            if isinstance(row.field, QLineEdit):
                row.field.setText(getattr(form, name))
                row.field.setCursorPosition(0)
        self._role_row.set_error("")
        for role, box in self._boxes.items():
            box.setChecked(role in form.roles)

    def save(self) -> None:
        """Hand the form over, unless something is wrong with it."""
        form = self.form()
        problems = form.problems(self._others)
        told: dict[str, list[str]] = {}
        for problem in problems:
            told.setdefault(problem[0], []).append(problem_text(problem, form))
        for name, row in (*self._rows.items(), ("roles", self._role_row)):
            row.set_error(" ".join(told.get(name, ())))
        if problems:
            first = self._rows.get(problems[0][0])
            target = first.field if first else self._boxes[Role.CHAIR]
            target.setFocus()
            return
        self.save_button.setEnabled(False)
        self._save(form)

    def _text(self, name: str) -> str:
        field = self._rows[name].field
        return field.text() if isinstance(field, QLineEdit) else ""
