"""The cards of the first page: a role's next step, the exchange, the dates, the admission."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.place_wording import with_apostrophes
from jury_app.ports import DossierRow
from ui import theme
from ui.home.home_words import StepWords
from ui.parts.buttons import Button
from ui.parts.counted import Counted
from ui.parts.empty_state import Emblem
from ui.parts.entry_list import Entry, EntryList
from ui.parts.pill import Pill
from ui.parts.progress_strip import ProgressStrip
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text

_ENTRY = 56


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its words."""

    number: str
    words: str


class Figures(QWidget):
    """A few numbers in a line, each over its words; two by two where the place is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(10)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other numbers."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, figure in enumerate(figures):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Text(figure.number, "title"))
            column.addWidget(Text(figure.words, "small"))
            cell.setAccessibleName(f"{figure.number} {figure.words}")
            self._grid.addWidget(cell, place // 4, place % 4)
            self._grid.setColumnStretch(place % 4, 1)
        self.setVisible(bool(figures))


class RoleCard(Card):
    """What a person does next in one role, how far the work is, and its numbers."""

    def __init__(self, title: str, act: Callable[[], object], *, primary: bool) -> None:
        super().__init__(title, spacing=14)
        self.state = Pill()
        self.tools.addWidget(self.state)
        line = QHBoxLayout()
        line.setSpacing(16)
        self._emblem = Emblem("file-text", side=48)
        line.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        self._title = Text("", "heading", wrap=True)
        self._sentence = Text("", "muted", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        line.addLayout(words, 1)
        self.button = Button(
            "",
            act,
            kind="primary" if primary else "secondary",
            icon_name="arrow-right",
            trailing=True,
        )
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.strip = ProgressStrip()
        self.body.addWidget(self.strip)
        self.note = Text("", "small", wrap=True)
        self.body.addWidget(self.note)
        self._line = Line()
        self.body.addWidget(self._line)
        self.figures = Figures()
        self.body.addWidget(self.figures)

    def show_step(self, words: StepWords, *, title: str = "", sentence: str = "") -> None:
        """Show the next step; ``title`` and ``sentence`` tell more than the step's own words."""
        self._emblem.show_icon(words.icon)
        self._title.setText(title or words.title)
        self._sentence.setText(sentence or words.sentence)
        self._sentence.setVisible(bool(self._sentence.text()))
        self.button.setText(words.action)
        self.button.setAccessibleDescription(self._title.text())
        self.button.setVisible(bool(words.action))

    def show_state(self, words: str, icon: str = "") -> None:
        """Say the state of the work in the corner."""
        self.state.setVisible(bool(words))
        self.state.show_state(words, "neutral", icon)

    def show_numbers(self, figures: Sequence[Figure], note: str = "") -> None:
        """Show the numbers, and a sentence about them."""
        self.figures.show_figures(figures)
        self._line.setVisible(bool(figures))
        self.note.setText(note)
        self.note.setVisible(bool(note))


class FactsCard(Card):
    """A few facts, each under its name, and at most one action."""

    def __init__(
        self, title: str, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        super().__init__(title, spacing=10)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        self.body.addLayout(self._facts)
        self.button = Button(action, act, icon_name="refresh-cw" if action else "")
        self.button.setVisible(bool(action))
        self.body.addWidget(self.button)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts: (name, what it is)."""
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name, what in facts:
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(1)
            column.addWidget(Text(name, "small"))
            column.addWidget(Text(what, "strong", wrap=True))
            self._facts.addWidget(cell)


class AdmissionCard(Card):
    """The six digits to say, while the chair has not admitted this laptop."""

    def __init__(
        self,
        sync: Callable[[], object],
        choose: Callable[[], object],
        parcel: Callable[[str], object],
    ) -> None:
        """``parcel`` is told to "write" or "read" an exchange file."""
        super().__init__(padding=32, spacing=10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(Emblem("hourglass"), 0, centre)
        self._title = Text("", "heading", wrap=True)
        self._title.setAlignment(centre)
        self.body.addWidget(self._title)
        self.digits = Text("", "display", selectable=True)
        self.digits.setAlignment(centre)
        self.body.addWidget(self.digits)
        self._sentence = Text("", "muted", wrap=True)
        self._sentence.setAlignment(centre)
        self.body.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.choose = Button(self.tr("Choisir où échanger"), choose, kind="secondary")
        self.read = Button(
            self.tr("Lire le fichier reçu…"),
            lambda: parcel("read"),
            kind="secondary",
            icon_name="file-down",
        )
        self.write = Button(
            self.tr("Écrire un fichier…"),
            lambda: parcel("write"),
            kind="primary",
            icon_name="file-up",
        )
        self.sync = Button(
            self.tr("Échanger maintenant"), sync, kind="primary", icon_name="refresh-cw"
        )
        for button in (self.choose, self.read, self.write, self.sync):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(6)
        self.body.addLayout(row)

    def show_request(self, digits: str, *, sent: bool, by_mail: bool) -> None:
        """Tell what to say to the chair; ``sent``: the request lies in the store."""
        self.sync.setVisible(not by_mail)
        for button in (self.read, self.write):
            button.setVisible(by_mail)
        self._title.setText(self._state(sent=sent, by_mail=by_mail))
        self.digits.setText(digits)
        self.digits.setAccessibleName(" ".join(digits.replace(" ", "").replace("\u202f", "")))
        self._sentence.setText(
            self.tr(
                "Dictez-lui aussi ces six chiffres\u00a0: elle vérifie qu’ils sont les mêmes chez"
                " elle, vous admet, puis vous envoie un fichier en retour, à lire ici."
            )
            if by_mail
            else self.tr(
                "Elle vérifie qu’ils sont les mêmes chez elle, puis vous admet ; échangez"
                " ensuite pour recevoir les dossiers."
            )
        )

    def _state(self, *, sent: bool, by_mail: bool) -> str:
        if by_mail:
            return self.tr("Sans lieu d’échange, écrivez un fichier et envoyez-le à la présidence.")
        return (
            self.tr("Votre demande est partie ; dictez ces six chiffres à la présidence :")
            if sent
            else self.tr("Votre demande n’est pas encore partie : échangez une première fois.")
        )


class WaitingCard(Card):
    """My next dossiers; a double click or Enter opens one."""

    def __init__(self, opened: Callable[[str], object]) -> None:
        super().__init__(self.tr("Mes prochains dossiers"), spacing=6)
        self.list = EntryList(self.heading.text())
        self.list.opened.connect(opened)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.list)

    def show_rows(self, rows: Sequence[DossierRow], categories: Mapping[str, str]) -> None:
        """Show dossiers, drafts marked as such."""
        self.list.set_entries([self._entry(row, categories) for row in rows])
        self._fit()
        self.setVisible(bool(rows))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "list"):
            self._fit()

    def _fit(self) -> None:
        """Be as high as the entries: the page scrolls, not the list."""
        self.list.setFixedHeight(theme.current().px(_ENTRY) * len(self.list.entries) + 4)

    def _entry(self, row: DossierRow, categories: Mapping[str, str]) -> Entry:
        facts = [row.number, categories.get(row.category, self.tr("sans catégorie"))]
        if row.population is not None:
            facts.append(Counted().inhabitants(row.population))
        draft = row.answer == "draft"
        if draft:
            facts.append(self.tr("brouillon à sceller"))
        return Entry(
            key=row.number,
            title=with_apostrophes(row.name),
            detail=" · ".join(facts),
            icon="pencil" if draft else "circle",
            ink="warning" if draft else "muted",
        )
