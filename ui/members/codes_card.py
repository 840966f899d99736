"""The codes to say by phone: on screen, on paper if wished, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.qr import LONGEST
from ui.members.invitations import Code, to_copy
from ui.parts.announce import announce
from ui.parts.buttons import Button, GhostButton, PrimaryButton, SecondaryButton
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers, print_words
from ui.parts.qr_sheet import QrSheet, Sheet
from ui.parts.surfaces import Canvas, Card, Line
from ui.parts.text import Text


class CodesCard(Canvas):
    """Shows each name with its code; closing it forgets them."""

    def __init__(
        self,
        open_folder: Callable[[], object],
        close: Callable[[], object],
        printers: Printers = SYSTEM,
        pickers: Pickers = NATIVE,
    ) -> None:
        super().__init__(margin=0)
        self._pickers = pickers
        self._printers = printers
        self._codes: tuple[Code, ...] = ()
        self._close = close
        self.lines: list[Text] = []
        card = Card(self.tr("Codes à dire par téléphone"))
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._told = Text(
            self.tr(
                "Envoyez à chaque personne son fichier ou son code QR, et dites-lui le code de vive"
                " voix : les"
                " deux ne voyagent jamais ensemble. Ces codes ne sont gardés nulle part ;"
                " fermée, cette liste est perdue."
            ),
            "muted",
            wrap=True,
        )
        card.body.addWidget(self._told)
        self._list = QWidget()
        card.body.addWidget(self._list)
        first = QHBoxLayout()
        first.addWidget(SecondaryButton(self.tr("Copier"), self._copy, icon_name="copy"))
        first.addWidget(SecondaryButton(self.tr("Imprimer"), self._print, icon_name="printer"))
        first.addStretch(1)
        card.body.addLayout(first)
        self._said = Text("", "small", wrap=True)
        self._said.hide()
        card.body.addWidget(self._said)
        folder = GhostButton(self.tr("Ouvrir le dossier"), open_folder, icon_name="folder-open")
        card.body.addWidget(folder)
        card.body.addWidget(PrimaryButton(self.tr("J’ai noté les codes"), self._forget))
        self._card = card

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes in sight."""
        return self._codes

    def show_codes(self, codes: tuple[Code, ...]) -> None:
        """Show codes just made."""
        self._codes = codes
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        self.lines = []
        for each in codes:
            column.addWidget(Line())
            column.addWidget(Text(each.name, "strong", wrap=True))
            code = Text(each.code, "heading", selectable=True)
            code.setAccessibleName(
                self.tr("Code de {name} : {code}").format(name=each.name, code=each.code)
            )
            code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.lines.append(code)
            column.addWidget(code)
            column.addWidget(Text(each.file.name, "small", wrap=True))
            column.addWidget(self._qr_button(each), 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        self._said.hide()

    def _qr_button(self, code: Code) -> Button:
        button = Button(
            self.tr("Code QR"), lambda: self.show_qr(code), kind="link", icon_name="qr-code"
        )
        told = self.tr("Code QR de l’invitation de {name}").format(name=code.name)
        button.setAccessibleName(told)
        if len(code.square) > LONGEST:
            button.setEnabled(False)
            button.setToolTip(self.tr("Trop longue pour un code QR\u00a0: envoyez le fichier."))
        return button

    def show_qr(self, code: Code) -> QrSheet:
        """Show the invitation as a code to scan; the spoken code is not on it."""
        sheet = Sheet(
            self.tr("Invitation de {name}").format(name=code.name),
            self.tr(
                "À prendre en photo, ou à envoyer comme image. Le code dicté n’y figure pas\u00a0:"
                " dites-le de vive voix."
            ),
            code.square,
            code.file.stem,
        )
        shown = QrSheet(sheet, self, pickers=self._pickers, printers=self._printers)
        shown.open()
        return shown

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(to_copy(self._codes))
        self._say(self.tr("Copié. Ne collez jamais cette liste dans le message d’invitation."))

    def _print(self) -> None:
        if not self._printers.any():
            self._say(
                self.tr("Aucune imprimante n’est installée sur cet ordinateur : copiez la liste.")
            )
            return
        printer = self._printers.ask(self)
        if printer is not None:
            print_words(to_copy(self._codes), printer)
            self._say(self.tr("La liste est partie à l’imprimante."))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)

    def _forget(self) -> None:
        self._codes = ()
        self._close()
