"""The rounds: where the newest one stands, what the chair does next, who still has to answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.core.round import KeyHolder, RoundState
from jury_app.errors import Cancelled
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.views import RoundView, Synced
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner
from ui.parts.buttons import SecondaryButton
from ui.parts.columns import Columns
from ui.parts.confirmation import Confirmation, Question
from ui.parts.counted import Counted
from ui.parts.flow import Flow
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.slot import Slot
from ui.parts.surfaces import Canvas, Card
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text
from ui.rounds.participation_card import ParticipationCard
from ui.rounds.round_steps import Situation, Step, steps, why_not_another
from ui.rounds.rounds_reading import RoundsReading, read_rounds
from ui.rounds.state_card import StateCard, written
from ui.rounds.step_list import StepList
from ui.rounds.step_words import StepWords

_TOPICS = (
    Topic.EDITION, Topic.DOSSIERS, Topic.MEMBERS, Topic.ROSTER, Topic.ROUNDS, Topic.BALLOTS,
    Topic.CLOSING, Topic.WORK,
)  # fmt: skip


class RoundsPage(QWidget):
    """The same state for everybody; buttons for the chair alone."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._words = StepWords(self)
        self._reading: RoundsReading | None = None
        self._build()
        desk.changed.connect(self._follow)

    def activate(self, context: Mapping[str, object]) -> None:  # noqa: ARG002 - pages are alike
        """Come into sight: read everything anew."""
        self._confirmation.hide()
        self._steps_card.show()
        self._refresh()

    def may_leave(self) -> bool:
        """Nothing is typed here."""
        return True

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Scrutins"))
        self._pill = Pill()
        self._header.right.addWidget(self._pill)
        column.addWidget(self._header)
        canvas = Canvas()
        column.addWidget(canvas, 1)
        self._banner = Banner()
        self._progress = ProgressPanel()
        self._state = StateCard(self._words)
        for widget in (self._banner, self._progress, self._state):
            canvas.column.addWidget(widget)
        columns = Columns()
        columns.add(self._build_steps())
        self._participation = ParticipationCard()
        self._participation.more.clicked.connect(lambda: self._navigate("follow"))
        columns.add(self._participation)
        canvas.column.addWidget(columns)
        self._past = Card(self.tr("Scrutins précédents"), spacing=8)
        self._past_lines = Slot()
        self._past.body.addWidget(self._past_lines)
        canvas.column.addWidget(self._past)
        canvas.column.addStretch(1)

    def _build_steps(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        self._steps_card = Card(self.tr("Étapes du scrutin"), spacing=4)
        self._steps = StepList(self._words)
        self._steps.asked.connect(self._ask)
        self._steps_card.body.addWidget(self._steps)
        self._another = SecondaryButton(
            self.tr("Ouvrir un nouveau scrutin…"), lambda: self._ask(Step.OPEN), icon_name="plus"
        )
        self._results = SecondaryButton(
            self.tr("Voir les résultats"), lambda: self._navigate("results"), icon_name="trophy"
        )
        self._custody = SecondaryButton(
            self.tr("Clés et bulletins tardifs"), lambda: self._navigate("custody"), icon_name="key"
        )
        row = Flow()
        for button in (self._custody, self._results, self._another):
            button.hide()
            row.add(button)
        self._steps_card.body.addWidget(row)
        self._confirmation = Confirmation()
        self._confirmation.answered.connect(self._answered)
        column.addWidget(self._steps_card)
        column.addWidget(self._confirmation)
        column.addStretch(1)
        return place

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        jury = self._desk.jury
        self._desk.ask(lambda: read_rounds(jury), self._show, context=self, failed=self._explain)

    def _situation(self) -> Situation:
        snapshot = self._desk.snapshot
        reading = self._reading or RoundsReading((), (), 0, (), 0)
        return reading.situation(
            controls=snapshot.me.controls,
            closed=snapshot.closed,
            has_edition=snapshot.edition is not None,
        )

    def _show(self, reading: RoundsReading) -> None:
        self._reading = reading
        view, snapshot = reading.standing, self._desk.snapshot
        edition = snapshot.edition
        label = self.tr("Édition {vintage}").format(vintage=edition.vintage) if edition else ""
        self._header.set_crumbs([(label, None), (self.tr("Délibération"), None)])
        self._pill.show_state(*self._words.state_pill(view.round.state if view else None))
        self._state.show_round(view, reading.dossiers, len(reading.graders))
        situation = self._situation()
        self._steps.show_lines(steps(situation), self._moments(view))
        blocked = why_not_another(situation)
        self._another.setVisible(not blocked)
        self._results.setVisible(snapshot.may_read_results)
        self._custody.setVisible(reading.asks_for_custody)
        self._participation.show_lines(
            reading.lines, view, names=snapshot.can_prepare, graders=reading.graders
        )
        self._show_past(reading.rounds[:-1])

    def _moments(self, view: RoundView | None) -> dict[Step, str]:
        if view is None:
            return {}
        opened, closed = written(view.opened_at), written(view.closed_at)
        unsealed = written(view.unsealed_at)
        return {
            Step.OPEN: self.tr("Ouvert le {moment}").format(moment=opened),
            Step.CLOSE: self.tr("Clos le {moment}").format(moment=closed),
            Step.UNSEAL: self.tr("Enveloppes ouvertes le {moment}").format(moment=unsealed),
            Step.SHOW: "",
        }

    def _show_past(self, rounds: tuple[RoundView, ...]) -> None:
        column = self._past_lines.column()
        told = self.tr("Scrutin n° {rank}, ouvert le {opened} : {answers}")
        for view in reversed(rounds):
            words = told.format(
                rank=view.round.number,
                opened=written(view.opened_at),
                answers=Counted().answers_of(view.answered, view.expected),
            )
            column.addWidget(Text(words, wrap=True))
        self._past.setVisible(bool(rounds))

    # --- the chair's acts ---------------------------------------------------------------------

    def _ask(self, step: Step) -> None:
        reading = self._reading
        if reading is None:
            return
        question = self._question(step, reading)
        rounds = self._desk.jury.rounds
        acts: Mapping[Step, Callable[[], Changes]] = {
            Step.OPEN: rounds.open,
            Step.CLOSE: rounds.close,
            Step.UNSEAL: rounds.unseal,
            Step.SHOW: rounds.show,
        }
        self._banner.clear()
        self._steps_card.hide()
        self._confirmation.ask(question, lambda: self._act(step, acts[step]))
        if step is Step.CLOSE:
            self._confirmation.offer(
                SecondaryButton(self.tr("Échanger d’abord"), self._sync, icon_name="refresh-cw")
            )

    def _question(self, step: Step, reading: RoundsReading) -> Question:
        view = reading.standing
        if step is Step.OPEN or view is None:
            return self._words.open_question(
                reading.graders, reading.dossiers, reading.without_laptop, len(reading.rounds)
            )
        if step is Step.CLOSE:
            return self._words.close_question(view, reading.missing)
        if step is Step.UNSEAL:
            return self._words.unseal_question(view, self._second(reading))
        return self._words.show_question(view)

    def _second(self, reading: RoundsReading) -> str:
        """Name the second holder while his key is missing; "" otherwise."""
        found = reading.opening
        if found is None or found.holder is None or KeyHolder.SECOND not in found.awaited:
            return ""
        return found.holder.name

    def _answered(self, yes: bool) -> None:
        self._steps_card.show()
        if not yes:
            self._steps.setFocus()

    def _act(self, step: Step, act: Callable[[], Changes]) -> None:
        self._steps_card.setEnabled(False)
        self._desk.act(act, context=self, failed=self._explain, done=lambda: self._done(step))

    def _done(self, step: Step) -> None:
        self._steps_card.setEnabled(True)
        told = {
            Step.OPEN: self.tr("Le scrutin est ouvert. Échangez pour que les jurés le voient."),
            Step.CLOSE: self.tr("Le scrutin est clos. Vous pouvez ouvrir les enveloppes."),
            Step.UNSEAL: self._told_of_opening(),
            Step.SHOW: self.tr("Les résultats sont montrés. Échangez pour qu’ils soient lus."),
        }[step]
        self._banner.say("success", told)

    def _told_of_opening(self) -> str:
        view = self._desk.snapshot.round
        if view is not None and view.round.state is RoundState.CLOSED:
            return self.tr("Votre clé est donnée. Échangez\u202f; la seconde est attendue.")
        return self.tr("Les enveloppes sont ouvertes. Vous seul voyez les résultats.")

    def _sync(self) -> None:
        """Exchange, then ask again whether to close with what has come in."""
        self._confirmation.hide()
        self._steps_card.show()
        exchange = self._desk.jury.exchange
        task = self._desk.long(
            exchange.sync,
            context=self,
            failed=self._explain,
            done=self._synced,
            progress=self._progress.show_step,
        )
        self._progress.start(self.tr("Échange avant la clôture"), task)

    def _synced(self, synced: Synced) -> None:
        self._progress.finish()
        jury = self._desk.jury
        self._desk.ask(
            lambda: read_rounds(jury),
            lambda reading: self._ask_to_close(reading, synced.received),
            context=self,
            failed=self._explain,
        )

    def _ask_to_close(self, reading: RoundsReading, received: int) -> None:
        self._show(reading)
        view = reading.standing
        if view is not None and view.round.state is RoundState.OPEN:
            self._ask(Step.CLOSE)
        self._banner.say("success", self.tr("Échange fait : %Ln élément(s) reçu(s).", "", received))

    def _explain(self, error: Exception) -> None:
        self._steps_card.setEnabled(True)
        self._progress.finish()
        if isinstance(error, Cancelled):
            announce(self, self.tr("Échange interrompu"))
            return
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)
