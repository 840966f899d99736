"""« Copies et sauvegardes »: what is wrong with copies of a laptop, and the ways out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.ballot import AnswerKind, Ballot
from jury_app.core.place_wording import with_apostrophes
from jury_app.jury.changes import Changes
from jury_app.jury.trouble import RENEWABLE
from jury_app.jury.views import Synced, TroubleView
from ui import theme
from ui.desk import Desk
from ui.parts.buttons import PrimaryButton, SecondaryButton
from ui.parts.confirmation import Confirmation, Question
from ui.parts.entry_list import Entry, EntryList
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.trouble.trouble_words import TroubleWords
from ui.work_page import WorkPage

ROW = 56
MOST = 5
"""Height of a line in pixels, and lines in sight before a list scrolls."""
_WIDTH = 880
"""Pixels beyond which a line is too long to be read with ease."""


class TroublePage(WorkPage):
    """One card for this laptop, one for ballots to seal again, one for laptops that exist twice."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Copies et sauvegardes"))
        self.setAccessibleName(self.tr("Copies et sauvegardes"))
        self.view: TroubleView | None = None
        self._words = TroubleWords(self)
        canvas = Canvas(margin=0, spacing=14)
        self.content.addWidget(canvas, 1)
        self.confirmation = Confirmation()
        cards = QWidget()
        cards.setMaximumWidth(theme.current().px(_WIDTH))
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (
            self._laptop_card(),
            self.confirmation,
            self._recast_card(),
            self._forks_card(),
        ):
            column.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(cards, 100)
        row.addStretch(1)
        canvas.column.addLayout(row)
        canvas.column.addStretch(1)
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight."""
        super().activate(context)
        self.read()

    def read(self) -> None:
        """Read what is wrong."""
        jury = self.desk.jury

        def work() -> tuple[TroubleView, dict[str, str]]:
            view = jury.trouble.view()
            rows = jury.reading.rows([each.dossier for each in view.recast])
            return view, {each.number: with_apostrophes(each.name) for each in rows}

        self.desk.ask(work, self._show, context=self, failed=self.show_error)

    # --- its parts -------------------------------------------------------------------------

    def _laptop_card(self) -> Card:
        self._laptop = Card(self.tr("Cet ordinateur"), spacing=10)
        self.title, self.told = Text("", "strong", wrap=True), Text("", wrap=True)
        self.digits = Text("", "title")
        for each in (self.title, self.told, self.digits):
            self._laptop.body.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sync = PrimaryButton(
            self.tr("Échanger maintenant"), self.exchange, icon_name="refresh-cw"
        )
        self.renew = SecondaryButton(
            self.tr("Continuer comme nouvel ordinateur…"), self.ask_renewal, icon_name="laptop"
        )
        row.addWidget(self.sync)
        row.addWidget(self.renew)
        row.addStretch(1)
        self._laptop.body.addLayout(row)
        return self._laptop

    def _recast_card(self) -> Card:
        self._recast = Card(self.tr("Bulletins à sceller de nouveau"), spacing=10)
        self._recast_told = Text("", wrap=True)
        self.ballots = EntryList(self.tr("Bulletins à sceller de nouveau"))
        self.recast = PrimaryButton("", self.seal_again, icon_name="lock")
        row = QHBoxLayout()
        row.addWidget(self.recast)
        row.addStretch(1)
        self._recast.body.addWidget(self._recast_told)
        self._recast.body.addWidget(self.ballots)
        self._recast.body.addLayout(row)
        return self._recast

    def _forks_card(self) -> Card:
        self._forks = Card(self.tr("Ordinateurs qui existent en double"), spacing=10)
        self._forks_told = Text("", wrap=True)
        self.forks = EntryList(self.tr("Ordinateurs qui existent en double"))
        self._members = SecondaryButton(
            self.tr("Voir le jury"), lambda: self.navigate("members"), icon_name="users"
        )
        row = QHBoxLayout()
        row.addWidget(self._members)
        row.addStretch(1)
        self._forks.body.addWidget(self._forks_told)
        self._forks.body.addWidget(self.forks)
        self._forks.body.addLayout(row)
        return self._forks

    # --- what is shown ---------------------------------------------------------------------

    def _show(self, read: tuple[TroubleView, dict[str, str]]) -> None:
        view, names = read
        self.view = view
        self._show_laptop(view)
        self._show_recast(view, names)
        self._forks.setVisible(bool(view.forks))
        only_forks = TroubleView("", 0, renewed=False, forks=view.forks, recast=())
        self._forks_told.setText(self._words.explanation_of_others(only_forks))
        _fill(self.forks, [self._words.fork(each) for each in view.forks])
        self._members.setVisible(self.desk.snapshot.me.controls)

    def _show_laptop(self, view: TroubleView) -> None:
        blocked = view.hindrance in RENEWABLE
        mine = blocked or view.renewed
        self.title.setText(self._words.title(view) if mine else self.tr("Tout va bien ici."))
        self.told.setText(
            self._words.explanation(view)
            if mine
            else self.tr("Cet ordinateur signe sous sa propre clé\u202f; rien ne lui manque.")
        )
        self.digits.setText(self.desk.snapshot.me.digits)
        self.digits.setVisible(view.renewed)
        self.sync.setVisible(view.renewed or view.hindrance == "own_acts_missing")
        self.renew.setVisible(blocked)

    def _show_recast(self, view: TroubleView, names: Mapping[str, str]) -> None:
        self._recast.setVisible(bool(view.recast) and not view.hindrance)
        self._recast_told.setText(self._words.explanation_of_others(view))
        _fill(self.ballots, [self._ballot(each, names) for each in view.recast])
        self.recast.setText(self.tr("Sceller de nouveau ces %Ln bulletin(s)", "", len(view.recast)))

    def _ballot(self, ballot: Ballot, names: Mapping[str, str]) -> Entry:
        abstained = ballot.answer.kind is AnswerKind.ABSTENTION
        told = (
            self.tr("Abstention")
            if abstained
            else self.tr("Niveau {grade}").format(grade=ballot.answer.grade)
        )
        title = f"{names.get(ballot.dossier, '')} · {ballot.dossier}".removeprefix(" · ")
        return Entry(ballot.dossier, title, told, "vote", "accent-text")

    def _follow(self, _changes: Changes) -> None:
        if self.isVisible():
            self.read()

    # --- what a person does ----------------------------------------------------------------

    def exchange(self) -> None:
        """Exchange now: it brings the missing acts, and tells the chair of this laptop."""
        jury = self.desk.jury
        self.run(self.tr("Échange en cours…"), jury.exchange.sync, self._exchanged)

    def _exchanged(self, synced: Synced) -> None:
        told = self.tr("%Ln élément(s) reçu(s)", "", synced.received)
        self.banner.say("success", self.tr("Échange terminé"), told)
        self.read()

    def ask_renewal(self) -> None:
        """Ask before the keys of this laptop are given up."""
        self.confirmation.ask(
            Question(
                title=self.tr("Continuer comme nouvel ordinateur\u202f?"),
                happens=(
                    self.tr("Cet ordinateur prend une nouvelle clé et demande à être admis."),
                    self.tr("Dossiers, notes, brouillons et bulletins restent lisibles ici."),
                    self.tr("La présidence compare six chiffres avec vous, puis l’admet."),
                ),
                final=(
                    self.tr("L’ancienne clé est effacée\u00a0: elle ne signera plus jamais ici."),
                ),
                confirm=self.tr("Prendre une nouvelle clé"),
                grave=True,
            ),
            self._renew,
        )

    def _renew(self) -> None:
        self.desk.act(
            self.desk.jury.trouble.go_on_as_new,
            context=self,
            failed=self.show_error,
            done=self._renewed,
        )

    def _renewed(self) -> None:
        self.banner.say(
            "success",
            self.tr("Nouvelle clé prise"),
            self.tr("Échangez pour envoyer la demande, puis dictez vos six chiffres."),
        )
        self.read()

    def seal_again(self) -> None:
        """Seal the listed ballots under the keys of this laptop."""
        count = len(self.view.recast) if self.view else 0

        def done() -> None:
            self.banner.say("success", self.tr("%Ln bulletin(s) scellé(s) de nouveau", "", count))
            self.read()

        self.desk.act(
            self.desk.jury.trouble.recast, context=self, failed=self.show_error, done=done
        )

    def work_changed(self) -> None:
        """Let one exchange end before another begins."""
        for button in (self.sync, self.renew, self.recast):
            button.setEnabled(not self.working)


def _fill(entries: EntryList, shown: Sequence[Entry]) -> None:
    """Show entries in a list as high as they are."""
    entries.set_entries(shown)
    entries.setFixedHeight(theme.current().px(ROW) * max(1, min(MOST, len(shown))) + 4)
