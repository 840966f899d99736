"""Ballots that came after the cut: who lets them in says why, before any key is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from jury_app.core.round import LateBallot
from jury_app.jury.custody_views import LateLine
from ui.custody.custody_reading import CustodyReading
from ui.custody.custody_words import CustodyWords
from ui.parts.buttons import SecondaryButton
from ui.parts.form_row import FormRow
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.written import date_time

Admit = Callable[[Sequence[LateBallot], str], object]


class LateCard(Card):
    """One box a ballot; in sight only while there is one."""

    def __init__(self, words: CustodyWords, admit: Admit) -> None:
        """``admit`` lets ballots in, for a reason."""
        super().__init__(self.tr("Bulletins tardifs"), spacing=10)
        self._words, self._admit = words, admit
        self._told = Text("", "muted", wrap=True)
        self._slot = Slot()
        self.reason = QLineEdit()
        self._row = FormRow(
            self.tr("Motif"),
            self.reason,
            self.tr("Le procès-verbal l’imprime. Par exemple\u00a0: clé USB remise avant l’heure."),
        )
        self.admit_button = SecondaryButton(
            self.tr("Admettre la sélection"), self._send, icon_name="check"
        )
        for widget in (self._told, self._slot, self._row):
            self.body.addWidget(widget)
        self.body.addWidget(self.admit_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.boxes: dict[LateBallot, QCheckBox] = {}

    def show_late(self, reading: CustodyReading) -> None:
        """Show the late ballots; whoever may let them in is given boxes."""
        may = reading.may_admit_late
        kept = {named for named, box in self.boxes.items() if box.isChecked()}
        focused = self.window().focusWidget()
        held = next((named for named, box in self.boxes.items() if box is focused), None)
        self.setVisible(bool(reading.late))
        self._told.setText(
            self.tr(
                "Arrivés après la clôture, ils ne comptent pas. Vous pouvez en admettre tant"
                " qu’aucune clé n’est donnée\u00a0: nul ne sait encore ce qu’ils contiennent."
            )
            if may
            else self.tr("Arrivés après la clôture, ils ne comptent pas, sauf ceux admis.")
        )
        column = self._slot.column(4)
        self.boxes = {}
        for line in reading.late:
            if may and not line.admitted:
                box = QCheckBox(self._line(line))
                box.setChecked(line.named in kept)
                self.boxes[line.named] = box
                column.addWidget(box)
            else:
                column.addWidget(Text(self._line(line), wrap=True))
        self._row.setVisible(may)
        self.admit_button.setVisible(may)
        if held is not None:
            self.boxes.get(held, self.reason).setFocus()

    def show_error(self, sentence: str) -> None:
        """Tell what is wrong with the reason."""
        self._row.set_error(sentence)
        self.reason.setFocus()

    def _line(self, line: LateLine) -> str:
        told = self.tr("{name}, scellé le {moment}").format(
            name=self._words.name(line.member), moment=date_time(line.sealed_at)
        )
        return self.tr("{told} – admis").format(told=told) if line.admitted else told

    def _send(self) -> None:
        self._row.set_error("")
        chosen = [named for named, box in self.boxes.items() if box.isChecked()]
        self._admit(chosen, self.reason.text())
