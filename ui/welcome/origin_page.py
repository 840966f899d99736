"""A jury that this machine does not recognise: copied from elsewhere, or set up anew?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jury_app.jury.anchor import Origin
from ui.parts.buttons import Button, GhostButton, PrimaryButton, SecondaryButton
from ui.parts.confirmation import pointed
from ui.parts.text import Text
from ui.welcome.form_card import FormCard, put_in_the_middle


class OriginPage(QWidget):
    """Says what was found, what will happen, and lets the person answer; « Retour » opens nothing.

    ``certain``: it is a copy for sure, and only one answer is left.
    """

    def __init__(
        self, title: str, *, certain: bool, back: Callable[[], None], go: Callable[[Origin], None]
    ) -> None:
        """``title`` names the jury; ``go`` opens it as what the person says it is."""
        super().__init__()
        self.card = FormCard(spacing=14)
        put_in_the_middle(self, self.card)
        self.back = GhostButton(self.tr("Retour à l’accueil"), back, icon_name="arrow-left")
        self.card.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading = (
            self.tr("Ce jury a été copié depuis un autre ordinateur")
            if certain
            else self.tr("Est-ce toujours le même ordinateur\u202f?")
        )
        self.setAccessibleName(self.heading)
        self.card.body.addWidget(Text(self.heading, "display", wrap=True))
        self.card.body.addWidget(Text(title, "muted", wrap=True))
        self.card.body.addWidget(Text(self._told(certain=certain), wrap=True))
        for icon, tone, sentence in self._points(certain=certain):
            self.card.body.addLayout(pointed(icon, tone, sentence))
        self.copied = self._copied_button(certain=certain)
        self.copied.clicked.connect(lambda: go(Origin.COPIED))
        self.same = PrimaryButton(
            self.tr("C’est le même ordinateur"), lambda: go(Origin.HOME), icon_name="laptop"
        )
        self.same.setVisible(not certain)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.copied)
        answers.addWidget(self.same)
        self.card.body.addLayout(answers)
        self.setFocusProxy(self.copied if certain else self.same)
        self._back = back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open nothing on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
            return
        super().keyPressEvent(event)

    def _copied_button(self, *, certain: bool) -> Button:
        if certain:
            return PrimaryButton(self.tr("Continuer sur cet ordinateur"), icon_name="arrow-right")
        return SecondaryButton(self.tr("C’est une copie"))

    def _told(self, *, certain: bool) -> str:
        if certain:
            return self.tr(
                "Deux ordinateurs ne doivent jamais signer avec la même clé\u00a0: leurs bulletins "
                "se contrediraient. Celui-ci prendra donc la sienne."
            )
        return self.tr(
            "Le système a peut-être été réinstallé, ou le dossier du jury copié depuis un autre "
            "ordinateur. Il n’y a que vous pour le savoir."
        )

    def _points(self, *, certain: bool) -> tuple[tuple[str, str, str], ...]:
        kept = self.tr("Dossiers, notes, brouillons et bulletins scellés restent lisibles ici.")
        asked = self.tr(
            "Il demandera à être admis comme autre ordinateur de la même personne\u00a0: la "
            "présidence comparera six chiffres avec vous."
        )
        if certain:
            first = self.tr("L’ancien ordinateur continue comme avant, avec sa clé.")
            return (
                ("check", "success", kept),
                ("users", "muted", asked),
                ("laptop", "muted", first),
            )
        return (
            (
                "laptop",
                "muted",
                self.tr(
                    "Le même\u00a0: il garde sa clé. S’il ne sait plus ce qu’il a signé en "
                    "dernier, il échangera avant de signer de nouveau."
                ),
            ),
            (
                "copy",
                "muted",
                self.tr("Une copie\u00a0: il prend une nouvelle clé et demande à être admis."),
            ),
            ("check", "success", kept),
        )
