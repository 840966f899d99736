"""The edition in fields: used to prepare an edition, and to create one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from jury_app.core.edition import Edition
from ui.edition.edition_form import EditionForm, Fault, Rows, keyed
from ui.edition.edition_words import sentence
from ui.edition.rows_editor import Cell, RowsEditor
from ui.parts.columns import Columns
from ui.parts.form_row import FormRow
from ui.parts.surfaces import Card
from ui.parts.text import Text

LEAST_TIE_BREAKS = 3
SCALE = ("maximum", "symbol", "unit", "unit_plural", "minimum_level")


class EditionEditor(QWidget):
    """Fields for a whole edition; ask :meth:`problems` before :meth:`edition`."""

    changed = Signal()

    def __init__(self, edition: Edition | None = None, parent: QWidget | None = None) -> None:
        """Start from an edition (a model, last year's), or from nothing."""
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._lists: dict[str, RowsEditor] = {}
        self._breaks: list[QComboBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._build_first()
        self._build_rules()
        self._build_lists()
        self.set_form(EditionForm.of(edition) if edition else EditionForm())

    def edition(self) -> Edition:
        """Give the edition typed; ``ValueError`` while :meth:`problems` is not empty."""
        return self.form().edition()

    def problems(self) -> tuple[str, ...]:
        """Give what is wrong as sentences, and show each beside its field."""
        faults = self.form().problems()
        self._show(faults)
        return tuple(sentence(fault) for fault in faults)

    def focus_first_problem(self) -> None:
        """Move to the first field that is wrong."""
        for fault in self.form().problems():
            target = self._rows[fault.field].field if fault.field in self._rows else None
            if target is None and fault.field in self._lists:
                editor = self._lists[fault.field]
                found = editor.findChildren(QLineEdit)
                target = next((each for each in found if each.property("wrong")), editor.add_button)
            if target is not None:
                target.setFocus()
                return

    def form(self) -> EditionForm:
        """Give everything as typed."""
        lists = {name: editor.rows() for name, editor in self._lists.items()}
        return EditionForm(
            label=self._text("label"),
            organiser=self._text("organiser"),
            vintage=self._text("vintage"),
            ordinal=self._text("ordinal"),
            jury_date=self._text("jury_date"),
            jury_place=self._text("jury_place"),
            ceremony_date=self._text("ceremony_date"),
            ceremony_place=self._text("ceremony_place"),
            maximum=self._text("maximum"),
            symbol=self._text("symbol"),
            unit=self._text("unit"),
            unit_plural=self._text("unit_plural"),
            minimum_level=self._text("minimum_level"),
            categories=lists["categories"],
            issues=lists["issues"],
            criteria=lists["criteria"],
            mentions=lists["mentions"],
            signatories=lists["signatories"],
            quorum_minimum=self._text("quorum_minimum"),
            quorum_share=self._text("quorum_share"),
            tie_breaks=tuple(str(box.currentData()) for box in self._breaks if box.currentData()),
            casting_vote=self._casting.isChecked(),
            blind_previous_level=self._blind.isChecked(),
            chair_grades=self._chair.isChecked(),
        )

    def _text(self, name: str) -> str:
        field = self._rows[name].field
        return field.text() if isinstance(field, QLineEdit) else ""

    def set_form(self, form: EditionForm) -> None:
        """Show other texts; nothing is wrong until asked."""
        for name, row in self._rows.items():
            if isinstance(row.field, QLineEdit):
                row.field.setText(getattr(form, name))
                row.field.setCursorPosition(0)
        for name, editor in self._lists.items():
            editor.set_rows(getattr(form, name))
        self._casting.setChecked(form.casting_vote)
        self._blind.setChecked(form.blind_previous_level)
        self._chair.setChecked(form.chair_grades)
        self._offer_breaks(form.criteria, form.tie_breaks)
        self._show(())

    def lock_scale(self, reason: str) -> None:
        """Keep the scale as it is and say why; an empty reason unlocks it."""
        for name in SCALE:
            field = self._rows[name].field
            field.setEnabled(not reason)
            field.setToolTip(reason)
        self._locked.setText(reason)
        self._locked.setVisible(bool(reason))

    def _build_first(self) -> None:
        pair = Columns()
        card = Card(self.tr("Identité"))
        self._line(card, "label", self.tr("Nom du label"), required=True)
        self._line(card, "organiser", self.tr("Organisateur"), required=True)
        self._pair(
            card,
            ("vintage", self.tr("Millésime"), self.tr("L’année que porte le label.")),
            ("ordinal", self.tr("Numéro d’édition"), self.tr("20 pour la vingtième.")),
        )
        card.body.addStretch(1)
        pair.add(card)
        card = Card(self.tr("Dates et lieux"))
        day = self.tr("JJ/MM/AAAA, ou rien")
        self._pair(
            card,
            ("jury_date", self.tr("Réunion du jury"), day),
            ("jury_place", self.tr("Lieu de la réunion"), ""),
        )
        self._pair(
            card,
            ("ceremony_date", self.tr("Remise des labels"), day),
            ("ceremony_place", self.tr("Lieu de la remise"), ""),
        )
        card.body.addStretch(1)
        pair.add(card)
        self._column.addWidget(pair)

    def _build_rules(self) -> None:
        pair = Columns()
        card = Card(self.tr("Échelle"))
        self._locked = Text("", "small", wrap=True)
        self._locked.hide()
        card.body.addWidget(self._locked)
        self._pair(
            card,
            ("maximum", self.tr("Plus haut degré"), self.tr("De 1 à 9.")),
            ("minimum_level", self.tr("Premier niveau décerné"), ""),
        )
        self._pair(
            card,
            ("symbol", self.tr("Signe"), self.tr("Par exemple « @ ».")),
            ("unit", self.tr("Un degré se dit"), self.tr("Par exemple « arobase ».")),
            ("unit_plural", self.tr("Au pluriel"), ""),
        )
        card.body.addStretch(1)
        pair.add(card)
        pair.add(self._rules_card())
        self._column.addWidget(pair)

    def _rules_card(self) -> Card:
        card = Card(self.tr("Règles du scrutin"))
        self._pair(
            card,
            ("quorum_minimum", self.tr("Quorum : au moins"), self.tr("Votes par dossier.")),
            (
                "quorum_share",
                self.tr("et au moins la part de"),
                self.tr("Des jurés qui peuvent voter : 1/2, 50 %."),
            ),
        )
        self._break_place = QHBoxLayout()
        self._break_place.setSpacing(8)
        self._break_row = FormRow(
            self.tr("À égalité exacte, départager par"),
            _holder(self._break_place),
            self.tr("Les critères sont essayés l’un après l’autre."),
        )
        self._rows["tie_breaks"] = self._break_row
        card.body.addWidget(self._break_row)
        self._casting = QCheckBox(self.tr("La présidence a voix prépondérante"))
        self._chair = QCheckBox(self.tr("La présidence note aussi les dossiers"))
        self._blind = QCheckBox(self.tr("Le niveau passé reste caché jusqu’au vote du juré"))
        for box in (self._casting, self._chair, self._blind):
            box.toggled.connect(self.changed)
            card.body.addWidget(box)
        return card

    def _build_lists(self) -> None:
        self._list(
            "categories",
            self.tr("Catégories"),
            RowsEditor(
                (
                    Cell(self.tr("Nom"), 3, self.tr("Ville")),
                    Cell(self.tr("Pluriel"), 3, self.tr("Villes")),
                    Cell(self.tr("Sur le diplôme"), 3, self.tr("la Ville")),
                    Cell(self.tr("Habitants, de"), 2),
                    Cell(self.tr("à"), 2),
                ),
                self.tr("Catégorie"),
                self.tr("Ajouter une catégorie"),
            ),
        )
        self._list(
            "criteria",
            self.tr("Grille d’évaluation"),
            RowsEditor(
                (
                    Cell(self.tr("Critère"), 4),
                    Cell(self.tr("Poids"), 1),
                    Cell(self.tr("Aide à la lecture"), 9),
                ),
                self.tr("Critère"),
                self.tr("Ajouter un critère"),
            ),
        )
        self._lists["criteria"].changed.connect(self._follow_criteria)
        self._list(
            "issues",
            self.tr("Enjeux"),
            RowsEditor(
                (Cell(self.tr("Enjeu"), 1), Cell(self.tr("Groupe"), 1)),
                self.tr("Enjeu"),
                self.tr("Ajouter un enjeu"),
            ),
        )
        pair = Columns()
        mentions = RowsEditor(
            (Cell(self.tr("Mention"), 4), Cell(self.tr("Années"), 1)),
            self.tr("Mention"),
            self.tr("Ajouter une mention"),
        )
        signatories = RowsEditor(
            (Cell(self.tr("Nom"), 1), Cell(self.tr("Qualité"), 1)),
            self.tr("Signataire"),
            self.tr("Ajouter un signataire"),
        )
        pair.add(self._list("mentions", self.tr("Mentions spéciales"), mentions, place=False))
        pair.add(
            self._list("signatories", self.tr("Signataires des diplômes"), signatories, place=False)
        )
        self._column.addWidget(pair)

    def _list(self, name: str, heading: str, editor: RowsEditor, *, place: bool = True) -> Card:
        card = Card(heading)
        card.body.addWidget(editor)
        card.body.addStretch(1)
        editor.changed.connect(self.changed)
        self._lists[name] = editor
        if place:
            self._column.addWidget(card)
        return card

    def _line(
        self, card: Card, name: str, label: str, help_text: str = "", *, required: bool = False
    ) -> None:
        card.body.addWidget(self._field(name, label, help_text, required=required))

    def _pair(self, card: Card, *fields: tuple[str, str, str]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (name, label, help_text) in enumerate(fields):
            grid.addWidget(self._field(name, label, help_text), 0, place)
            grid.setColumnStretch(place, 1)
        card.body.addLayout(grid)

    def _field(self, name: str, label: str, help_text: str, *, required: bool = False) -> FormRow:
        field = QLineEdit()
        field.textEdited.connect(self.changed)
        row = FormRow(label, field, help_text, required=required)
        below = row.layout()
        if isinstance(below, QVBoxLayout):
            below.addStretch(1)
        self._rows[name] = row
        return row

    def _follow_criteria(self) -> None:
        self._offer_breaks(self._lists["criteria"].rows(), self.form().tie_breaks)

    def _offer_breaks(self, criteria: Rows, chosen: Sequence[str]) -> None:
        """Offer the criteria of the grid in as many boxes as there may be tie-breaks."""
        while len(self._breaks) < max(LEAST_TIE_BREAKS, len(chosen)):
            box = QComboBox()
            rank = len(self._breaks) + 1
            box.setAccessibleName(self.tr("Départage {rank}").format(rank=rank))
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self.changed)
            self._breaks.append(box)
            self._break_place.addWidget(box, 1)
        offered = [(row[1], row[0]) for row in keyed(criteria)]
        known = {key for _, key in offered}
        for place, box in enumerate(self._breaks):
            box.clear()
            box.addItem(self.tr("aucun"), "")
            for name, key in offered:
                box.addItem(name, key)
            wanted = chosen[place] if place < len(chosen) else ""
            box.setCurrentIndex(max(0, box.findData(wanted if wanted in known else "")))

    def _show(self, faults: Sequence[Fault]) -> None:
        by_field: dict[str, list[Fault]] = defaultdict(list)
        for fault in faults:
            by_field[fault.field].append(fault)
        for name, row in self._rows.items():
            told = [sentence(each) for each in by_field[name]]
            row.set_error(" ".join(told))
        for name, editor in self._lists.items():
            editor.show_faults(
                [sentence(each) for each in by_field[name]],
                {each.row: sentence(each) for each in by_field[name] if each.row >= 0},
            )


def _holder(layout: QHBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    widget = QWidget()
    widget.setLayout(layout)
    return widget
