"""The key on paper: whether there is one, making one, and using it when a laptop is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jury_app.jury.custody_views import RecoveryDraft
from ui import theme
from ui.background import Background
from ui.custody.custody_reading import CustodyReading
from ui.custody.custody_words import CustodyWords
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.flow import Flow
from ui.parts.form_row import FormRow
from ui.parts.pickers import Pickers
from ui.parts.pill import Pill
from ui.parts.printers import SYSTEM, Printers, PrintJob
from ui.parts.sight import bring_into_sight
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.parts.text_source import TextSource

_LOW = 3
"""Lines of the field where the words are typed."""
_WORD = 360
"""Pixels of the field of one word."""
_ACROSS = 6
"""Words in a row: as on the sheet."""


class PaperCard(Card):
    """Whether a key on paper stands; ``make``, ``use`` begin what the page goes on with."""

    make = Signal()
    take_over = Signal(str, bool)
    """The words, and whether their bearer becomes the chair."""
    open_with_paper = Signal(str, bool)
    """The words, and whether the second holder's key is taken from the paper too."""

    def __init__(self, words: CustodyWords, background: Background, pickers: Pickers) -> None:
        super().__init__(self.tr("Clé de secours sur papier"), spacing=10)
        self._words, self._background, self._pickers = words, background, pickers
        self.state = Pill()
        self.tools.addWidget(self.state)
        self.told = Text("", wrap=True)
        self.body.addWidget(self.told)
        self._slot = Slot()
        self.make_button = SecondaryButton("", self.make.emit, icon_name="scroll-text")
        self.use_button = SecondaryButton("", self._ask_words, icon_name="key")
        row = Flow()
        row.add(self.make_button)
        row.add(self.use_button)
        self.body.addWidget(row)
        self.body.addWidget(self._slot)
        self.body.addStretch(1)
        self._opens = False
        self.typed: QPlainTextEdit | None = None
        self.choice = QCheckBox()

    def show_paper(self, reading: CustodyReading) -> None:
        """Show whether one stands, and offer what this person may do with it."""
        stands = reading.recovery is not None
        self.state.show_state(
            self.tr("en place") if stands else self.tr("à faire"),
            "success" if stands else "warning",
            "circle-check" if stands else "triangle-alert",
        )
        self.told.setText(self._words.recovery(reading))
        self.make_button.setText(
            self.tr("Remplacer la clé de secours…") if stands else self.tr("Faire une clé…")
        )
        self.make_button.setVisible(reading.me.controls)
        self._opens = reading.may_open_with_paper
        self.use_button.setText(
            self.tr("Ouvrir avec la clé de secours…")
            if self._opens
            else self.tr("Reprendre la conduite du jury…")
        )
        self.use_button.setVisible(self._opens or reading.may_take_over)

    def close_form(self) -> None:
        """Forget what was typed: the words must not stay in sight."""
        self.typed = None
        self._slot.column()

    def leave_form(self) -> None:
        """Close it, and go back to the button that opened it."""
        self.close_form()
        self.use_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the form on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.typed is not None:
            self.leave_form()
            return
        super().keyPressEvent(event)

    def show_error(self, sentence: str) -> None:
        """Tell what is wrong with the words."""
        self._row.set_error(sentence)
        if self.typed is not None:
            self.typed.setFocus()

    def _ask_words(self) -> None:
        column = self._slot.column(10)
        self.typed = QPlainTextEdit()
        self.typed.setTabChangesFocus(True)
        height = self.typed.fontMetrics().lineSpacing() * _LOW + 24
        self.typed.setFixedHeight(height)
        self._row = FormRow(
            self.tr("Les dix-huit mots de la feuille"),
            self.typed,
            self.tr("Une lettre fausse est corrigée. Accents, majuscules et tirets sont libres."),
        )
        told = (
            self.tr("La seconde clé aussi, ses ordinateurs étant perdus")
            if self._opens
            else self.tr("Je deviens la présidence du jury")
        )
        self.choice = QCheckBox(told)
        button = PrimaryButton(
            self.tr("Ouvrir les enveloppes") if self._opens else self.tr("Reprendre la conduite"),
            self._send,
        )
        column.addWidget(
            Text(
                self.tr("L’ordinateur perdu de la présidence ne doit plus servir.")
                if self._opens
                else self.tr(
                    "À ne faire que si l’ordinateur qui conduit le jury est perdu\u00a0: il est"
                    " exclu, et ce qu’il signerait encore ne compte plus."
                ),
                "muted",
                wrap=True,
            )
        )
        source = TextSource(
            self._background,
            self.tr("Photo du code de la feuille"),
            self.tr("Images (*.png *.jpg *.jpeg *.bmp);;Tous les fichiers (*)"),
            self._pickers,
        )
        source.given.connect(self.typed.setPlainText)
        source.failed.connect(self._explain)
        for widget in (self._row, source, self.choice):
            column.addWidget(widget)
        row = Flow()
        row.add(button)
        row.add(SecondaryButton(self.tr("Annuler"), self.leave_form))
        column.addWidget(row)
        self.typed.setFocus()
        bring_into_sight(self, self.typed)

    def _explain(self, error: Exception) -> None:
        told = explain(error)
        self._row.set_error(f"{told.sentence} {told.way_out}".strip())

    def _send(self) -> None:
        if self.typed is None:
            return
        self._row.set_error("")
        signal = self.open_with_paper if self._opens else self.take_over
        signal.emit(self.typed.toPlainText(), self.choice.isChecked())


class PaperMaking(Card):
    """First the sheet, to print or copy; then, out of its sight, two of its words to type.

    Only then the key stands: a sheet that nobody can read is worse than none.
    """

    done = Signal(object)
    """The words typed again, by number."""
    left = Signal()

    def __init__(
        self,
        draft: RecoveryDraft,
        pdf: bytes,
        save: Callable[[], object],
        *,
        printers: Printers = SYSTEM,
        parent: QWidget | None = None,
    ) -> None:
        """``pdf`` is the sheet to print; ``save`` asks where to keep it as a file."""
        super().__init__("…", spacing=10, parent=parent)
        self.set_heading(self.tr("Nouvelle clé de secours"))
        self._pdf, self._printers = pdf, printers
        self._job: PrintJob | None = None
        self.fields = {number: QLineEdit() for number in draft.asked}
        self._rows = [
            FormRow(self.tr("Mot n°\u00a0{rank}").format(rank=number), field)
            for number, field in self.fields.items()
        ]
        for row, field in zip(self._rows, self.fields.values(), strict=True):
            field.returnPressed.connect(self._send)
            row.setMaximumWidth(theme.current().px(_WORD))
        self.sheet, self.test = self._make_sheet(draft, save), self._make_test()
        self.test.hide()
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.test)

    def _make_sheet(self, draft: RecoveryDraft, save: Callable[[], object]) -> QWidget:
        place, column = _column()
        for sentence in (
            self.tr("Imprimez la feuille, ou recopiez ses dix-huit mots à la main."),
            self.tr(
                "Rangez-la sous clé, loin des ordinateurs. Qui la tient peut ouvrir les scrutins"
                " et conduire le jury."
            ),
        ):
            column.addWidget(Text(sentence, wrap=True))
        words = QWidget()
        words.setAccessibleName(
            self.tr("Les mots de la clé\u00a0: {words}").format(words=" ".join(draft.words))
        )
        grid = QGridLayout(words)
        grid.setContentsMargins(0, 4, 0, 4)
        for place_of, word in enumerate(draft.words):
            told = Text(f"{place_of + 1}\u2002{word}", "title")
            grid.addWidget(told, place_of // _ACROSS, place_of % _ACROSS)
        column.addWidget(words)
        row = Flow()
        row.add(SecondaryButton(self.tr("Imprimer"), self.print_sheet, icon_name="printer"))
        row.add(SecondaryButton(self.tr("Enregistrer en PDF…"), save, icon_name="file-down"))
        self.next = PrimaryButton(
            self.tr("J’ai la feuille en main"), self.ask_words, icon_name="arrow-right"
        )
        row.add(self.next)
        row.add(SecondaryButton(self.tr("Abandonner"), self.left.emit))
        column.addWidget(row)
        self.said = Text("", "small", wrap=True)
        self.said.hide()
        column.addWidget(self.said)
        return place

    def _make_test(self) -> QWidget:
        place, column = _column()
        column.addWidget(Text(self.tr("Tapez ces deux mots, lus sur la feuille."), wrap=True))
        words = QHBoxLayout()
        words.setSpacing(14)
        for each in self._rows:
            words.addWidget(each, 100)
        words.addStretch(1)
        column.addLayout(words)
        row = Flow()
        self.confirm = PrimaryButton(self.tr("La clé est rangée"), self._send, icon_name="check")
        row.add(self.confirm)
        row.add(SecondaryButton(self.tr("Revoir la feuille"), self.show_sheet))
        row.add(SecondaryButton(self.tr("Abandonner"), self.left.emit))
        column.addWidget(row)
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go one step back on Escape: from the words to the sheet, from the sheet out."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.sheet.isHidden():
            self.show_sheet()
        else:
            self.left.emit()

    def ask_words(self) -> None:
        """Put the sheet out of sight, and ask for two of its words."""
        self.sheet.hide()
        self.test.show()
        next(iter(self.fields.values())).setFocus()

    def show_sheet(self) -> None:
        """Go back to the sheet."""
        self.test.hide()
        self.sheet.show()
        self.next.setFocus()

    def show_error(self, sentence: str) -> None:
        """Tell what is wrong with the words typed."""
        self._rows[-1].set_error(sentence)
        next(iter(self.fields.values())).setFocus()

    def say(self, sentence: str) -> None:
        """Tell how the printing or saving went."""
        self.said.setText(sentence)
        self.said.show()
        announce(self, sentence)

    def print_sheet(self) -> None:
        """Print the sheet; without a printer, say what to do instead."""
        if not self._printers.any():
            self.say(
                self.tr("Aucune imprimante n’est installée sur cet ordinateur\u00a0:")
                + " "
                + self.tr("enregistrez la feuille en PDF, ou recopiez les mots.")
            )
            return
        printer = self._printers.ask(self)
        if printer is None:
            return
        document, buffer = QPdfDocument(self), QBuffer(self)
        buffer.setData(QByteArray(self._pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self._job = PrintJob(document, printer, self)
        self._job.ended.connect(
            lambda *_: self.say(self.tr("La feuille est partie à l’imprimante."))
        )
        if not self._job.start():
            self.say(self.tr("L’imprimante ne répond pas. Enregistrez la feuille en PDF."))

    def _send(self) -> None:
        typed: Mapping[int, str] = {number: field.text() for number, field in self.fields.items()}
        self.done.emit(typed)


def _column() -> tuple[QWidget, QVBoxLayout]:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return place, column
