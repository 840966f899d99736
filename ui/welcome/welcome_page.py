"""The first screen: three ways in, and the juries already on this machine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jury_app.core.record import Role
from jury_app.jury.desk_card import DeskCard
from ui.parts.banner import Banner
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.empty_state import Emblem
from ui.parts.entry_list import Entry, EntryList
from ui.parts.surfaces import Canvas, Card
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text

ROLE_ICONS = {"juror": "vote", "chair": "gavel", "secretariat": "files"}


class _Way(Card):
    """One way in: an emblem, a title, a sentence, and its buttons at the bottom."""

    def __init__(self, icon_name: str, title: str, sentence: str, *buttons: QWidget) -> None:
        super().__init__(padding=24, spacing=12)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.addWidget(Emblem(icon_name), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(title, "title", wrap=True))
        self.body.addWidget(Text(sentence, "muted", wrap=True))
        self.body.addStretch(1)
        for button in buttons:
            self.body.addWidget(button)


class WelcomePage(QWidget):
    """Shows the ways in; what each does is given from outside."""

    def __init__(
        self,
        *,
        join: Callable[[], None],
        create: Callable[[], None],
        demonstrate: Callable[[Role], None],
        take_up: Callable[[DeskCard], None],
    ) -> None:
        """``take_up`` opens a jury of the list."""
        super().__init__()
        self._take_up = take_up
        self._cards: dict[str, DeskCard] = {}
        canvas = Canvas(margin=32, spacing=18)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(canvas)
        canvas.column.addWidget(Text(self.tr("Bienvenue dans Jury"), "display"))
        canvas.column.addWidget(
            Text(
                self.tr(
                    "Délibérer hors ligne, voter à bulletins scellés, et prouver ce qui a été "
                    "décidé."
                ),
                "muted",
                wrap=True,
            )
        )
        self.banner = Banner()
        canvas.column.addWidget(self.banner)
        self.progress = ProgressPanel()
        canvas.column.addWidget(self.progress)
        canvas.column.addLayout(self._ways(join, create, demonstrate))
        self._mine = Card(self.tr("Sur cet ordinateur"))
        self._list = EntryList(self.tr("Jurys de cet ordinateur"))
        self._list.opened.connect(self._open)
        self._list.clicked.connect(lambda _: self._open(self._list.current))
        self._list.show_at_most(4)
        self._mine.body.addWidget(self._list)
        canvas.column.addWidget(self._mine)
        canvas.column.addStretch(1)

    def _ways(
        self,
        join: Callable[[], None],
        create: Callable[[], None],
        demonstrate: Callable[[Role], None],
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.join = PrimaryButton(self.tr("Rejoindre un jury"), join, icon_name="mail-open")
        self.found = SecondaryButton(self.tr("Créer une édition"), create, icon_name="plus")
        self.roles = {
            Role.JUROR: SecondaryButton(self.tr("Entrer comme juré·e"), icon_name="vote"),
            Role.CHAIR: SecondaryButton(self.tr("Entrer à la présidence"), icon_name="gavel"),
            Role.SECRETARIAT: SecondaryButton(self.tr("Entrer au secrétariat"), icon_name="files"),
        }
        for role, button in self.roles.items():
            button.clicked.connect(lambda _=False, role=role: demonstrate(role))
        row.addWidget(
            _Way(
                "mail-open",
                self.tr("J’ai reçu une invitation"),
                self.tr(
                    "Un fichier et un code suffisent. Vous lirez et noterez ensuite sans réseau."
                ),
                self.join,
            ),
            1,
        )
        row.addWidget(
            _Way(
                "file-text",
                self.tr("Je prépare une édition"),
                self.tr("Partir d’un modèle, importer les dossiers, inviter le jury."),
                self.found,
            ),
            1,
        )
        row.addWidget(
            _Way(
                "play",
                self.tr("Je découvre"),
                self.tr("Une édition fictive en plein scrutin, dans le rôle de votre choix."),
                *self.roles.values(),
            ),
            1,
        )
        return row

    def set_busy(self, *, busy: bool) -> None:
        """While something is being opened, nothing else can be."""
        for way in (self.join, self.found, *self.roles.values(), self._list):
            way.setEnabled(not busy)

    def show_desks(self, desks: tuple[DeskCard, ...]) -> None:
        """List the juries kept here."""
        self._cards = {card.folder.name: card for card in desks}
        self._list.set_entries(
            [
                Entry(
                    card.folder.name,
                    card.title,
                    card.name,
                    icon=ROLE_ICONS.get(card.role, "scale"),
                    ink="accent-text",
                )
                for card in desks
            ]
        )
        self._mine.setVisible(bool(desks))

    def _open(self, key: str) -> None:
        if key in self._cards:
            self._take_up(self._cards[key])
