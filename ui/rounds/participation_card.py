"""How far the jurors are: everybody sees the number, the chair and the secretariat the names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from jury_app.core.round import RoundState
from jury_app.jury.views import MemberLine, RoundView
from ui.parts.buttons import Button
from ui.parts.counted import Counted
from ui.parts.progress_strip import ProgressStrip
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.rounds.round_steps import Missing, missing
from ui.written import number

SHOWN = 8
"""Names shown here; the page « Suivi » has all of them."""


class ParticipationCard(Card):
    """Answers received against those expected, and who still owes some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_heading(self.tr("Participation"))
        self.more = Button(self.tr("Suivi détaillé"), kind="link")
        self.tools.addWidget(self.more)
        self._strip = ProgressStrip()
        self.body.addWidget(self._strip)
        self._note = Text("", "muted", wrap=True)
        self.body.addWidget(self._note)
        self._names = Slot()
        self.body.addWidget(self._names)
        self.body.addStretch(1)

    def show_lines(
        self,
        lines: Sequence[MemberLine],
        view: RoundView | None,
        *,
        names: bool,
        graders: Sequence[str],
    ) -> None:
        """Show how far the round is; ``names`` tells who is missing, by name."""
        self.more.setVisible(names)
        self._strip.setVisible(view is not None)
        if view is None:
            told = self.tr(
                "%Ln juré(s) pourront noter dès l’ouverture du scrutin.", "", len(graders)
            )
            self._note.setText(told)
            self._note.show()
            self._show_names(())
            return
        words = Counted().answers_of(view.answered, view.expected)
        self._strip.show_progress(view.answered, max(1, view.expected), words)
        owing = missing(lines)
        self._note.setText(self._told(view, owing, names=names))
        self._show_names(owing if names else ())

    def _told(self, view: RoundView, owing: Sequence[Missing], *, names: bool) -> str:
        if not owing:
            return self.tr("Tous les jurés ont répondu sur tous leurs dossiers.")
        if not names:
            return self.tr("%Ln juré(s) n’ont pas encore tout noté.", "", len(owing))
        if view.round.state is RoundState.OPEN:
            return self.tr("%Ln juré(s) n’ont pas encore fini :", "", len(owing))
        return self.tr(
            "%Ln juré(s) n’ont pas tout noté, réponses tardives comprises :", "", len(owing)
        )

    def _show_names(self, owing: Sequence[Missing]) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        for line, each in enumerate(owing[:SHOWN]):
            name = Text(each.name, wrap=True)
            done = Text(f"{number(each.answered)} / {number(each.due)}", "strong")
            told = self.tr("{name} : {answers}")
            answers = Counted().answers_of(each.answered, each.due)
            name.setAccessibleName(told.format(name=each.name, answers=answers))
            grid.addWidget(name, line, 0)
            grid.addWidget(done, line, 1, Qt.AlignmentFlag.AlignRight)
        if len(owing) > SHOWN:
            rest = self.tr("et %Ln autre(s)", "", len(owing) - SHOWN)
            grid.addWidget(Text(rest, "muted"), SHOWN, 0)
        self._names.fill(fresh)
        self._names.setVisible(bool(owing))
