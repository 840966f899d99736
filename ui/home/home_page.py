"""« Accueil »: what is next, by role."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import Role
from jury_app.core.round import KeyHolder, RoundState
from jury_app.errors import Unreachable
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.desk import Jury
from jury_app.jury.views import Synced
from jury_app.ports import DossierQuery
from ui import theme
from ui.desk import Desk, Snapshot
from ui.error_text import explain
from ui.home import home_words
from ui.home.home_cards import AdmissionCard, FactsCard, RoleCard, WaitingCard
from ui.home.home_figures import Captions, note_of, strip_of, told_next
from ui.home.home_form import HomeForm, days_until
from ui.home.next_step import PAGES, Keys, Stage, Step
from ui.home.pace import Pace
from ui.parts.buttons import Button
from ui.parts.stepper import Stepper
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.work_page import WorkPage
from ui.written import date_time, date_with_weekday

NARROW = 900
"""Below this width (pixels at 100 %) the side cards go beneath."""
_SIDE = 300
WAITING = 4
"""How many of the next dossiers are listed."""


class HomePage(WorkPage):
    """One card per role with its next step; the exchange and the dates beside them."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__(desk, navigate, "")
        self.header.set_title(self.tr("Accueil"))
        self.setAccessibleName(self.tr("Accueil"))
        self.form: HomeForm | None = None
        self._pace = Pace()
        self._cards: dict[Role, RoleCard] = {}
        self._roles: tuple[Role, ...] = ()
        canvas = Canvas(margin=0, spacing=14)
        self.content.addWidget(canvas, 1)
        self._life = Card(spacing=10)
        self._stepper = Stepper(home_words.stage_titles())
        self._round = Text("", "muted", wrap=True)
        self._life.body.addWidget(self._stepper)
        self._life.body.addWidget(self._round)
        canvas.column.addWidget(self._life)
        self.admission = AdmissionCard(
            self.sync,
            lambda: navigate("exchange"),
            lambda what: navigate("exchange", parcel=what),
        )
        canvas.column.addWidget(self.admission)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(14)
        canvas.column.addLayout(self._halves)
        self._main = QVBoxLayout()
        self._main.setSpacing(14)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        self.exchange = FactsCard(self.tr("Échanges"), self.tr("Échanger maintenant"), self.sync)
        self.drafts = Button(
            self.tr("Reprendre mes brouillons"), lambda: navigate("ballots"), kind="link"
        )
        self.exchange.body.addWidget(self.drafts)
        self.dates = FactsCard(self.tr("Dates"))
        side.addWidget(self.exchange)
        side.addWidget(self.dates)
        side.addStretch(1)
        self.waiting = WaitingCard(lambda chosen: navigate("dossier", number=chosen))
        self._halves.addLayout(self._main, 1)
        self._halves.addWidget(self._side)
        canvas.column.addStretch(1)
        for card in (self._life, self.admission, self._side, self.waiting):
            card.hide()
        desk.changed.connect(self._follow)

    # --- the page --------------------------------------------------------------------------

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight."""
        super().activate(context)
        self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side cards beneath the others where the place is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def read(self) -> None:
        """Read everything that the page tells."""
        jury, snapshot = self.desk.jury, self.desk.snapshot
        self.desk.ask(
            lambda: read_home(jury, snapshot), self._show, context=self, failed=self._fail
        )

    def sync(self) -> None:
        """Exchange now."""
        jury = self.desk.jury
        self.run(self.tr("Échange en cours…"), jury.exchange.sync, self._tell_synced, self._fail)

    # --- what is shown ---------------------------------------------------------------------

    def _show(self, form: HomeForm) -> None:
        self.form = form
        inside = form.me.admitted
        self._life.setVisible(inside)
        self._side.setVisible(inside)
        self.admission.setVisible(not inside)
        if not inside:
            self._make_cards(())
            self.admission.show_request(
                form.me.digits,
                sent=bool(form.exchange.store and form.exchange.last_sync),
                by_mail=not form.exchange.store,
            )
            return
        self._stepper.show_step(Stage.PUBLISHED if form.closed else form.stage)
        state = form.round.round.state if form.round else None
        self._round.setText(
            self.tr("La clôture est signée ; plus rien ne change.")
            if form.closed
            else home_words.round_state(state)
        )
        self._make_cards(form.roles)
        for role, card in self._cards.items():
            self._show_role(form, role, card)
        names = {each.key: each.name for each in form.edition.categories} if form.edition else {}
        self.waiting.show_rows(form.waiting, names)
        self._show_exchange(form)
        self._show_dates(form)
        self._arrange()

    def _make_cards(self, roles: tuple[Role, ...]) -> None:
        """Make a card for each role, when the roles are others than before."""
        if roles == self._roles:
            return
        self._roles = roles
        for old in self._cards.values():
            old.hide()
            old.deleteLater()
        while self._main.takeAt(0) is not None:
            pass
        self._cards = {}
        for place, role in enumerate(roles):
            card = RoleCard(
                home_words.role_title(role),
                lambda role=role: self._act(role),  # type: ignore[misc]
                primary=place == 0,
            )
            self._cards[role] = card
            self._main.addWidget(card)
        self._main.addWidget(self.waiting)
        self._main.addStretch(1)

    def _show_role(self, form: HomeForm, role: Role, card: RoleCard) -> None:
        step = form.step(role)
        words = home_words.step_words(step)
        title, sentence = told_next(form, step, self._pace)
        card.show_step(words, title=title, sentence=sentence)
        strip = strip_of(form, role)
        card.strip.setVisible(strip is not None)
        if strip is not None:
            card.strip.show_progress(*strip)
        card.show_numbers(Captions().of(form, role), note_of(form, role))
        away = role is Role.CHAIR and not form.me.controls
        card.show_state(self.tr("autre ordinateur") if away else "", "laptop" if away else "")
        card.state.setToolTip(self.tr("Le scrutin se conduit sur l’ordinateur de la présidence."))

    def _show_exchange(self, form: HomeForm) -> None:
        view = form.exchange
        last = date_time(view.last_sync.astimezone()) if view.last_sync else self.tr("jamais")
        facts = [(self.tr("Dernier échange"), last)]
        if form.grades:
            facts.append((self.tr("Mes bulletins"), self._told_unsent(form)))
        elif view.unsent:
            told = self.tr("%Ln élément(s) à transmettre", "", view.unsent)
            facts.append((self.tr("Cet ordinateur"), told))
        else:
            facts.append((self.tr("Cet ordinateur"), self.tr("Tout est transmis")))
        self.exchange.show_facts(facts)
        self.exchange.button.setText(
            self.tr("Échanger maintenant") if view.store else self.tr("Choisir où échanger")
        )
        self.drafts.setVisible(form.work.drafts > 0)
        self.drafts.setText(self.tr("%Ln brouillon(s) à sceller", "", form.work.drafts))

    def _told_unsent(self, form: HomeForm) -> str:
        if form.work.unsent:
            return self.tr("%Ln bulletin(s) à transmettre", "", form.work.unsent)
        return self.tr("Tous transmis") if form.work.graded else self.tr("Rien à transmettre")

    def _show_dates(self, form: HomeForm) -> None:
        edition = form.edition
        facts = []
        if edition is not None and edition.jury_date is not None:
            facts.append((self.tr("Réunion du jury"), self._day(edition.jury_date)))
        if edition is not None and edition.ceremony_date is not None:
            facts.append((self.tr("Remise des labels"), self._day(edition.ceremony_date)))
        self.dates.show_facts(facts)
        self.dates.setVisible(bool(facts))

    def _day(self, day: date) -> str:
        left = days_until(day, date.today())  # noqa: DTZ011 - the wall calendar of this person
        told = date_with_weekday(day)
        return told if left is None else told + self.tr(" (dans %Ln jour(s))", "", left)

    def _arrange(self) -> None:
        wide = self.width() >= theme.current().px(NARROW)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._side.setMinimumWidth(theme.current().px(_SIDE) if wide else 0)
        self._side.setMaximumWidth(theme.current().px(_SIDE) if wide else 16777215)

    # --- what happens ----------------------------------------------------------------------

    def _act(self, role: Role) -> None:
        if self.form is None:
            return
        step = self.form.step(role)
        if step is Step.GRADE:
            self.navigate("dossier", number=self.form.work.next_dossier)
        elif step is Step.SEND:
            self.sync()
        elif step in PAGES:
            self.navigate(PAGES[step])

    def _follow(self, changes: Changes) -> None:
        sealed = changes.touches(Topic.WORK) and changes.touches(Topic.BALLOTS)
        if sealed and not changes.touches(Topic.EXCHANGE):
            self._pace = self._pace.sealed(time.monotonic() / 60)
        if self.isVisible():
            self.read()

    def _tell_synced(self, synced: Synced) -> None:
        told = " · ".join(
            (
                self.tr("%Ln élément(s) reçu(s)", "", synced.received),
                self.tr("%Ln élément(s) envoyé(s)", "", synced.sent),
            )
        )
        if synced.trouble:
            self._fail(Unreachable(synced.trouble))
        else:
            self.banner.say("success", self.tr("Échange terminé"), told)
        self.read()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        ways = [(self.tr("Voir les échanges"), lambda: self.navigate("exchange"))]
        self.banner.say("error", told.sentence, told.way_out, ways)

    def work_changed(self) -> None:
        """Let one exchange end before another begins."""
        for button in (self.exchange.button, self.admission.sync):
            button.setEnabled(not self.working)
            button.setToolTip(self.tr("Un échange est en cours.") if self.working else "")


def read_home(jury: Jury, snapshot: Snapshot) -> HomeForm:
    """Read what the page tells; called in the background."""
    work = jury.voting.progress()
    rows = jury.reading.rows([work.next_dossier]) if work.next_dossier else ()
    leads = snapshot.can_prepare
    waiting: tuple[str, ...] = ()
    if work.total and snapshot.round and snapshot.round.round.state is RoundState.OPEN:
        for answer in ("draft", "todo"):
            found = jury.reading.find(DossierQuery(answers=frozenset({answer})))
            waiting = (*waiting, *found[:WAITING])
    return HomeForm(
        me=snapshot.me,
        edition=snapshot.edition,
        round=snapshot.round,
        closed=snapshot.closed,
        grades=snapshot.grades,
        work=work,
        next_name=with_apostrophes(rows[0].name) if rows else work.next_dossier,
        exchange=jury.exchange.view(),
        categories=jury.reading.facets(DossierQuery()).categories,
        members=jury.rounds.follow() if leads else (),
        requests=len(jury.membership.requests()) if leads else 0,
        waiting=tuple(jury.reading.rows(waiting[:WAITING])),
        keys=_keys(jury, controls=snapshot.me.controls),
    )


def _keys(jury: Jury, *, controls: bool) -> Keys:
    """Tell where the keys are, as far as this person has to do with them."""
    watching = jury.watching
    opening = watching.opening()
    awaited = opening.awaited if opening is not None else ()
    closed = opening is not None and opening.round.state is RoundState.CLOSED
    holder = watching.holders().am_holder
    return Keys(
        on_paper=not controls or watching.recovery() is not None,
        mine_asked=closed and holder and KeyHolder.SECOND in awaited,
        given=closed and awaited == (KeyHolder.SECOND,),
    )
