"""What a signed closing looks like: when, by whom, under which fingerprint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from jury_app.core.decision import Closing
from jury_app.core.record import FinalRecord
from ui.deliberation.closing_form import grouped
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.buttons import PrimaryButton
from ui.parts.empty_state import Emblem
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.written import date_time, quote


class SignedCard(Card):
    """Hidden until the closing is signed."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk = desk
        self._closing: Closing | None = None
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Emblem("signature", "success", 48), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._title = Text(self.tr("La délibération est close et signée"), "heading", wrap=True)
        self._when = Text("", "muted", wrap=True)
        self._print = Text("", "strong", wrap=True, selectable=True)
        self._gap = Text("", wrap=True)
        self._observations = Text("", wrap=True)
        for text in (self._title, self._when, self._print, self._gap, self._observations):
            words.addWidget(text)
        row.addLayout(words, 1)
        go = PrimaryButton(
            self.tr("Publication"), lambda: navigate("publication"), icon_name="newspaper"
        )
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def show_closing(self, closing: Closing | None) -> None:
        """Show a closing; its moment and fingerprint are read in the background."""
        self.setVisible(closing is not None)
        if closing is None or closing == self._closing:
            return
        self._closing = closing
        self._when.setText(self.tr("Lecture de l’empreinte…"))
        told = self.tr("Catégories : {reason}").format(reason=closing.gap_reason)
        self._gap.setText(told)
        self._gap.setVisible(bool(closing.gap_reason))
        self._observations.setText("\n".join(quote(each) for each in closing.observations))
        self._observations.setVisible(bool(closing.observations))
        self._desk.ask(
            self._desk.jury.publishing.record, self._show, context=self, failed=self._explain
        )

    def _show(self, record: FinalRecord) -> None:
        moment = date_time(record.closed_at.astimezone())
        told = self.tr("Le {moment}, par {name}. Empreinte de la clôture :")
        self._when.setText(told.format(moment=moment, name=record.member(record.chair).name))
        self._print.setText(grouped(record.fingerprint))
        announce(self, self._title.text())

    def _explain(self, error: Exception) -> None:
        self._when.setText(str(explain(error)))
