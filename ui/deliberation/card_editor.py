"""The card in hand: its level, the reason for another one than computed, mentions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from jury_app.core.edition import Edition
from ui.deliberation.board_form import Card as BoardCard
from ui.deliberation.board_form import Draft
from ui.deliberation.board_model import level_words
from ui.parts.announce import announce
from ui.parts.buttons import GhostButton, PrimaryButton
from ui.parts.columns import Columns
from ui.parts.form_row import FormRow
from ui.parts.grade_picker import Choice, GradePicker, grade_choices
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import ElidedText, Text

NO_LEVEL = "none"
LONGEST_REASON = 500


class ReasonField(QLineEdit):
    """One line for a reason; ``given_up`` on Escape."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)


class CardEditor(Card):
    """Shows one card and tells what a person wants of it; it keeps nothing itself.

    ``moved``: another level. ``changed``: a draft, to be kept at once when ``bool`` says so.
    ``abandoned``: back to what is kept.
    """

    moved = Signal(str, object)
    changed = Signal(object, bool)
    abandoned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, parent=parent)
        self._card: BoardCard | None = None
        self._edition: Edition | None = None
        self._mentions: dict[str, QCheckBox] = {}
        columns = Columns(2, spacing=22)
        columns.add(self._build_left())
        columns.add(self._build_right())
        self.body.addWidget(columns)

    # --- building -----------------------------------------------------------------------------

    def _build_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = ElidedText("", "heading")
        self._detail = ElidedText("", "small")
        words.addWidget(self._name)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        self._back = GhostButton("", self._put_back, icon_name="undo-2")
        head.addWidget(self._back)
        column.addLayout(head)
        self._picker = GradePicker(())
        self._picker_slot = Slot()
        column.addWidget(self._picker_slot)
        column.addStretch(1)
        return left

    def _build_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.reason = ReasonField()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("Pourquoi un autre niveau que le calcul ?"))
        self.reason.textEdited.connect(self._write)
        self.reason.returnPressed.connect(self._keep)
        self.reason.given_up.connect(self._give_up)
        self._reason_row = FormRow(self.tr("Motif, imprimé au procès-verbal"), self.reason)
        row.addWidget(self._reason_row, 1)
        self.keep = PrimaryButton(self.tr("Garder"), self._keep)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._hint = Text("", "muted", wrap=True)
        column.addWidget(self._hint)
        self._boxes = QGridLayout()
        self._boxes.setHorizontalSpacing(18)
        self._boxes.setVerticalSpacing(2)
        column.addLayout(self._boxes)
        self._apart = QCheckBox(self.tr("Hors concours"))
        self._apart.clicked.connect(self._tick)
        self._note = Text("", "small", wrap=True)
        column.addWidget(self._note)
        column.addStretch(1)
        return right

    def set_edition(self, edition: Edition) -> None:
        """Offer the levels and mentions of an edition."""
        if edition == self._edition:
            return
        self._edition = edition
        scale = edition.scale
        levels = grade_choices(
            scale.maximum, lowest=scale.minimum_level, abstain=False, withdraw=False
        )
        none = Choice(NO_LEVEL, "0", self.tr("Aucun"))
        picker = GradePicker([replace(each, signs=11) for each in (*levels, none)])
        picker.setAccessibleName(self.tr("Niveau donné par le jury"))
        picker.chosen.connect(self._choose)
        self._picker_slot.fill(picker)
        self._picker = picker
        for box in self._mentions.values():
            box.hide()
            box.deleteLater()
        self._mentions = {each.key: QCheckBox(each.name) for each in edition.mentions}
        for place, box in enumerate((*self._mentions.values(), self._apart)):
            self._boxes.addWidget(box, place // 2, place % 2)
            if box is not self._apart:
                box.clicked.connect(self._tick)

    # --- showing ------------------------------------------------------------------------------

    def show_card(self, card: BoardCard | None, *, may_change: bool, note: str = "") -> None:
        """Show a card; what is being typed about the same card is left alone."""
        self._card = card
        self.setEnabled(card is not None)
        if card is None or self._edition is None:
            self._name.setText(self.tr("Choisissez un dossier sur le tableau."))
            self._detail.setText("")
            return
        draft = card.draft
        category = self._edition.category(card.line.category)
        self._name.setText(card.line.name)
        computed = self.tr("calculé {level}").format(level=level_words(card.line.computed))
        named = category.name if category else self.tr("sans catégorie")
        self._detail.setText(f"{card.dossier} · {named} · {computed}")
        self._picker.set_value(NO_LEVEL if draft.level is None else draft.level)
        self._picker.setEnabled(may_change)
        self._back.setText(
            self.tr("Remettre {level}").format(level=level_words(card.line.computed))
        )
        self._back.setToolTip(self.tr("Remettre le niveau calculé (Suppr)"))
        self._back.setVisible(may_change and card.is_moved)
        if self.reason.text() != draft.reason:
            self.reason.setText(draft.reason)
        self.reason.setReadOnly(not may_change)
        self._reason_row.setVisible(card.is_moved)
        keys = self.tr("Au niveau calculé. 1 à 5, 0 ou Ctrl+flèches changent le niveau.")
        self._hint.setText(keys if may_change else self.tr("Au niveau calculé."))
        self._hint.setVisible(not card.is_moved)
        self.keep.setVisible(may_change and card.is_moved and card.is_changed)
        self._show_boxes(draft, may_change=may_change)
        self._reason_row.set_error("")
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _show_boxes(self, draft: Draft, *, may_change: bool) -> None:
        for key, box in self._mentions.items():
            box.setChecked(key in draft.mentions)
            box.setEnabled(may_change)
        self._apart.setChecked(draft.out_of_competition)
        self._apart.setEnabled(may_change)

    def ask_reason(self, *, missing: bool = False) -> None:
        """Put the cursor into the reason; ``missing`` says that it cannot be kept without."""
        self.reason.setFocus()
        self.reason.selectAll()
        if missing:
            sentence = self.tr("Un autre niveau que le niveau calculé demande un motif.")
            self._reason_row.set_error(sentence)
            announce(self.reason, sentence, urgent=True)
        else:
            announce(self.reason, self.tr("Donnez un motif, puis Entrée ; Échap pour renoncer."))

    # --- telling ------------------------------------------------------------------------------

    def _draft(self) -> Draft | None:
        if self._card is None:
            return None
        ticked = tuple(key for key, box in self._mentions.items() if box.isChecked())
        return replace(
            self._card.draft,
            mentions=ticked,
            out_of_competition=self._apart.isChecked(),
            reason=self.reason.text() if self._card.is_moved else "",
        )

    def _choose(self, value: object) -> None:
        if self._card is not None:
            level = value if isinstance(value, int) else None
            self.moved.emit(self._card.dossier, level)

    def _put_back(self) -> None:
        if self._card is not None:
            self.moved.emit(self._card.dossier, self._card.line.computed)

    def _tell(self, *, keep: bool) -> None:
        draft = self._draft()
        if draft is not None:
            self.changed.emit(draft, keep)

    def _write(self) -> None:
        self._tell(keep=False)

    def _tick(self) -> None:
        """Keep a mention at once, unless the level still waits for its reason."""
        settled = self._card is not None and Draft.of(self._card.line).level == (
            self._card.draft.level
        )
        self._tell(keep=settled)

    def _keep(self) -> None:
        self._tell(keep=True)

    def _give_up(self) -> None:
        if self._card is not None:
            self.abandoned.emit(self._card.dossier)
