"""The end of the deliberation: totals, gaps, overrides, observations, and the signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jury_app.jury.views import Line
from ui import theme
from ui.deliberation.board_model import level_words
from ui.deliberation.board_words import category_words
from ui.deliberation.closing_form import ClosingForm
from ui.deliberation.results_reading import ResultsReading
from ui.deliberation.signed_card import SignedCard
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.banner import Banner
from ui.parts.buttons import PrimaryButton
from ui.parts.columns import Columns
from ui.parts.confirmation import Confirmation, Question, Sign, pointed
from ui.parts.form_row import FormRow
from ui.parts.level_mark import LevelMark
from ui.parts.slot import Slot
from ui.parts.surfaces import Card
from ui.parts.text import Text
from ui.written import listed, number


class ClosingPanel(QWidget):
    """Everything that is signed at once, in view before it is."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk = desk
        self._form: ClosingForm | None = None
        self._reading: ResultsReading | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._banner = Banner()
        self._signed = SignedCard(desk, navigate)
        self._totals = Card(self.tr("Vérification des totaux"))
        self._totals_slot = Slot()
        self._totals.body.addWidget(self._totals_slot)
        columns = Columns()
        columns.add(self._build_overrides())
        columns.add(self._build_words())
        self._confirmation = Confirmation()
        self._confirmation.answered.connect(self._answered)
        self._foot = self._build_foot()
        for widget in (self._banner, self._signed, self._totals, columns):
            column.addWidget(widget)
        column.addWidget(self._confirmation)
        column.addWidget(self._foot)
        column.addStretch(1)

    # --- building -----------------------------------------------------------------------------

    def _build_overrides(self) -> Card:
        self._overrides = Card(self.tr("Niveaux modifiés"), spacing=8)
        self._overrides_slot = Slot()
        self._overrides.body.addWidget(self._overrides_slot)
        self._overrides.body.addStretch(1)
        return self._overrides

    def _build_words(self) -> Card:
        card = Card(self.tr("Pour le procès-verbal"))
        self._gap_reason = QPlainTextEdit()
        self._gap_reason.setTabChangesFocus(True)
        self._gap_reason.textChanged.connect(self._typed)
        self._gap_row = FormRow(
            self.tr("Pourquoi les catégories ne font pas le total"),
            self._gap_reason,
            required=True,
        )
        self._observations = QPlainTextEdit()
        self._observations.setTabChangesFocus(True)
        self._observations.textChanged.connect(self._typed)
        self._observations_row = FormRow(
            self.tr("Observations du jury"),
            self._observations,
            self.tr("Une observation par ligne, imprimée telle quelle."),
        )
        for field in (self._gap_reason, self._observations):
            field.setFixedHeight(theme.current().px(92))
        card.body.addWidget(self._gap_row)
        card.body.addWidget(self._observations_row)
        card.body.addStretch(1)
        self._words = card
        return card

    def _build_foot(self) -> Card:
        card = Card(spacing=10)
        self._warnings = Slot()
        card.body.addWidget(self._warnings)
        row = QHBoxLayout()
        self._why = Text("", "muted", wrap=True)
        row.addWidget(self._why, 1)
        self._sign = PrimaryButton(self.tr("Clore et signer…"), self._ask, icon_name="signature")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    # --- showing ------------------------------------------------------------------------------

    def show_reading(self, reading: ResultsReading, *, unkept: int, may_sign: bool) -> None:
        """Show what would be signed, or what was; typed words stay."""
        self._reading = reading
        self._form = ClosingForm(
            reading.outlook,
            self._gap_reason.toPlainText(),
            self._observations.toPlainText(),
            unkept,
        )
        signed = reading.closing is not None
        self._signed.show_closing(reading.closing)
        self._words.setVisible(not signed and may_sign)
        self._foot.setVisible(not signed and may_sign and self._confirmation.isHidden())
        if signed:
            self._confirmation.hide()
        self._gap_row.setVisible(not self._form.sum.adds_up)
        self._show_totals(reading)
        self._show_overrides()
        self._show_foot()

    def _show_totals(self, reading: ResultsReading) -> None:
        form = self._form
        if form is None:
            return
        column = self._totals_slot.column(12)
        column.addLayout(self._sum_line(form, reading))
        levels = QHBoxLayout()
        levels.setSpacing(22)
        top = reading.edition.scale.maximum
        for level, count in reading.outlook.totals.by_level:
            levels.addLayout(_level_sum(LevelMark(level, top, size=13), count), 1)
        none = Text(self.tr("Sans niveau"), "muted")
        levels.addLayout(_level_sum(none, reading.outlook.totals.without_level), 1)
        column.addLayout(levels)

    def _sum_line(self, form: ClosingForm, reading: ResultsReading) -> QHBoxLayout:
        check = form.sum
        icon, token = (
            ("circle-check", "success") if check.adds_up else ("triangle-alert", "warning")
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Sign(icon, token, 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        told = self.tr("{sum} sur {total}").format(sum=check.written(), total=number(check.total))
        words.addWidget(Text(told, "title", wrap=True))
        by_key = reading.outlook.totals.by_category
        parts = [category_words(reading.edition, key, count) for key, count in by_key if key]
        communes = reading.outlook.totals.represented_communes
        said = self.tr("{parts} ; %Ln commune(s) représentée(s)", "", communes)
        said = said.format(parts=listed(parts))
        words.addWidget(Text(said, "muted", wrap=True))
        if not check.adds_up:
            names = listed([line.name for line in form.uncategorised])
            gap = self.tr("Il manque %Ln dossier(s), sans catégorie : {names}.", "", check.gap)
            words.addWidget(Text(gap.format(names=names), wrap=True))
        row.addLayout(words, 1)
        return row

    def _show_overrides(self) -> None:
        form = self._form
        if form is None:
            return
        column = self._overrides_slot.column(10)
        for line in form.overrides:
            column.addLayout(self._override(line))
        if not form.overrides:
            column.addWidget(
                Text(self.tr("Aucun : chaque dossier garde le niveau calculé."), "muted", wrap=True)
            )
        if form.out_of_competition:
            names = listed([line.name for line in form.out_of_competition])
            told = self.tr("Hors concours : {names}.").format(names=names)
            column.addLayout(pointed("ban", "muted", told))
        heading = self.tr("Niveaux modifiés ({count})")
        self._overrides.set_heading(heading.format(count=number(len(form.overrides))))

    def _override(self, line: Line) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        told = self.tr("{name} : {level}, calculé {computed}").format(
            name=line.name, level=level_words(line.level), computed=level_words(line.computed)
        )
        words.addWidget(Text(told, "strong", wrap=True))
        words.addWidget(Text(line.proposal.reason if line.proposal else "", "muted", wrap=True))
        return words

    def _show_foot(self) -> None:
        form = self._form
        if form is None:
            return
        warnings = self._warnings.column()
        self._warnings.setVisible(bool(form.warnings))
        sentences = {
            "not_shown": self.tr("Le jury n’a pas encore vu les résultats sur ses écrans."),
            "without_level": self.tr(
                "%Ln dossier(s) resteront sans niveau.", "", form.outlook.totals.without_level
            ),
        }
        for code in form.warnings:
            warnings.addLayout(pointed("triangle-alert", "warning", sentences[code]))
        reasons = {
            "category_gap": self.tr(
                "Pour signer, dites pourquoi les catégories ne font pas le total."
            ),
            "unkept_moves": self.tr(
                "Pour signer, donnez un motif à chaque carte déplacée sur le tableau."
            ),
        }
        why = " ".join(reasons[code] for code in form.problems)
        ready = self.tr("Vous relirez une dernière fois avant de signer.")
        self._why.setText(why or ready)
        self._sign.setEnabled(not form.problems)
        self._sign.setToolTip(why)
        self._sign.setAccessibleDescription(why)

    def _typed(self) -> None:
        if self._form is not None:
            self._form = replace(
                self._form,
                gap_reason=self._gap_reason.toPlainText(),
                observations_text=self._observations.toPlainText(),
            )
            self._show_foot()

    # --- signing ------------------------------------------------------------------------------

    def _ask(self) -> None:
        form = self._form
        if form is None or form.problems:
            return
        totals = form.outlook.totals
        question = Question(
            title=self.tr("Clore la délibération ?"),
            happens=(
                self.tr("%Ln décision(s) sont signées d’un coup.", "", totals.dossiers),
                self.tr("%Ln niveau(x) modifié(s), avec leur motif.", "", len(form.overrides)),
                self.tr("Le procès-verbal et les diplômes se font à partir de cette signature."),
            ),
            final=(
                self.tr("Le tableau et les bulletins ne changent plus."),
                self.tr("Une clôture signée ne se retire pas."),
            ),
            confirm=self.tr("Clore et signer"),
            grave=True,
        )
        self._foot.hide()
        self._confirmation.ask(question, self._sign_it)

    def _answered(self, yes: bool) -> None:
        self._foot.setVisible(not yes)

    def _sign_it(self) -> None:
        form = self._form
        if form is None:
            return
        deciding = self._desk.jury.deciding
        reason, observations = form.gap_reason, form.observations
        self._banner.clear()
        self._desk.act(
            lambda: deciding.sign(reason, observations), context=self, failed=self._explain
        )

    def _explain(self, error: Exception) -> None:
        self._foot.show()
        told = explain(error)
        self._banner.say("error", told.sentence, told.way_out)


def _level_sum(mark: QWidget, count: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(mark)
    column.addWidget(Text(number(count), "heading"))
    return column
