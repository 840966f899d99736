"""The ballot beside its dossier: level, grid, comment, seal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jury_app.core.ballot import AnswerKind
from jury_app.core.edition import Scale
from ui import theme
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner, Severity, WayOut
from ui.parts.buttons import Button, IconButton, PrimaryButton
from ui.parts.empty_state import EmptyState
from ui.parts.form_row import FormRow
from ui.parts.grade_picker import ABSTAIN
from ui.parts.pill import Pill
from ui.parts.surfaces import Canvas, Card, Line
from ui.parts.text import ElidedText, Text
from ui.voting import wording
from ui.voting.answer_picker import AnswerPicker
from ui.voting.ballot_form import BallotForm, Deed, Press, pressed, presses
from ui.voting.ballot_keeper import BallotKeeper
from ui.voting.clash_choice import ClashChoice
from ui.voting.criteria_grid import CriteriaGrid
from ui.voting.withdrawing import ask_to_come_back, ask_to_withdraw, name_of

_ADVANCE = "voting/advance"
_NARROWEST = 350


class BallotPanel(Card):
    """My ballot on one dossier. Its keys work wherever in the window nobody writes.

    ``sealed`` carries the dossier's number; ``next_wanted`` and ``previous_wanted`` ask for
    another dossier (N and P, and after sealing when a person wants to go on by itself).
    """

    sealed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0, spacing=0)
        self._desk = desk
        self.keeper = BallotKeeper(desk, self)
        self.keeper.changed.connect(self._show)
        self.keeper.kept.connect(self._tell_kept)
        self.keeper.sealed.connect(self._tell_sealed)
        self.keeper.failed.connect(self._tell_error)
        self._keys: list[QShortcut] = []
        self._scale: Scale | None = None
        self.picker: AnswerPicker | None = None
        self.setAccessibleName(self.tr("Mon bulletin"))
        self.body.addWidget(self._head())
        self._empty = EmptyState("vote", self.tr("Choisissez un dossier pour le noter."))
        self.body.addWidget(self._empty, 1)
        self._canvas = Canvas(margin=18, spacing=14)
        self.body.addWidget(self._canvas, 1)
        self._fill(self._canvas.column)
        self._foot = self._make_foot()
        self.body.addWidget(self._foot)
        self._show()

    # --- asked from outside ----------------------------------------------------------------

    def show_dossier(self, number: str) -> None:
        """Show the ballot of a dossier; what was being written on another one is kept."""
        if number != self.keeper.number:
            self.banner.clear()
            self._say_status("")
            self._canvas.verticalScrollBar().setValue(0)
            self._name.setText(f"{number} · {name_of(self._desk, number)}" if number else "")
            self.keeper.show(number)

    def flush(self) -> None:
        """Keep what is typed now, before leaving."""
        self.keeper.flush()

    def minimumSizeHint(self) -> QSize:
        """Keep the grades on one line and the grid readable."""
        return QSize(theme.current().px(_NARROWEST), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for a little more."""
        return QSize(theme.current().px(_NARROWEST + 50), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.comment.setFixedHeight(theme.current().px(92))
            self.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of sight."""
        self.flush()
        super().hideEvent(event)

    # --- its parts -------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 14, 18, 12)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self.tr("Mon bulletin"), "heading"))
        self._name = ElidedText("", "small")
        words.addWidget(self._name)
        row.addLayout(words, 1)
        self.chip = Pill()
        row.addWidget(self.chip)
        return head

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(18, 2, 18, 16)
        self.banner = Banner(stacked=True)
        self.notice = Banner(stacked=True)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        self.clash = ClashChoice(self._desk)
        self.clash.chosen.connect(self.keeper.settle)
        column.addWidget(self.clash)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._sealed = Text("", "small", wrap=True)
        column.addWidget(self._sealed)
        self._revert = Button(self.tr("Revenir au bulletin scellé"), self._go_back, kind="link")
        column.addWidget(self._revert, 0, Qt.AlignmentFlag.AlignLeft)
        self._line = Line()
        column.addWidget(self._line)
        self.grid = CriteriaGrid()
        self.grid.judged.connect(self._judge)
        column.addWidget(self.grid)
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(theme.current().px(92))
        self.comment.textChanged.connect(self._note_comment)
        self._comment_row = FormRow(
            self.tr("Commentaire"), self.comment, self.tr("Lu par le jury après l’ouverture.")
        )
        column.addWidget(self._comment_row)
        column.addStretch(1)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 10, 18, 14)
        inner.setSpacing(8)
        column.addLayout(inner)
        self._status = Text("", "small", wrap=True)
        self._status.hide()
        self.advance = QCheckBox(self.tr("Passer au suivant après avoir scellé"))
        self.advance.setChecked(QSettings().value(_ADVANCE, "") == "yes")
        self.advance.toggled.connect(
            lambda on: QSettings().setValue(_ADVANCE, "yes" if on else "no")
        )
        inner.addWidget(self._status)
        inner.addWidget(self.advance)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back = IconButton(
            "chevron-left", self.tr("Dossier précédent (P)"), self.previous_wanted.emit
        )
        self.forth = IconButton(
            "chevron-right", self.tr("Dossier suivant (N)"), self.next_wanted.emit
        )
        row.addWidget(self.back)
        row.addWidget(self.forth)
        row.addStretch(1)
        self.seal = PrimaryButton(self.tr("Sceller"), self.keeper.seal, icon_name="lock")
        row.addWidget(self.seal)
        inner.addLayout(row)
        return foot

    def _make_for(self, scale: Scale) -> None:
        """Make the cards and the keys of a scale, once."""
        if scale == self._scale:
            return
        self._scale = scale
        if self.picker is not None:
            self.picker.hide()
            self.picker.deleteLater()
        self.picker = AnswerPicker(scale)
        self.picker.chosen.connect(self.keeper.pick)
        self.picker.withdrawing.connect(self._withdraw)
        self._place.addWidget(self.picker)
        for old in self._keys:
            old.deleteLater()
        self._keys = [self._key(key, press) for key, press in presses(scale).items()]

    def _key(self, key: str, press: Press) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._press(press))
        return shortcut

    # --- what a person does ----------------------------------------------------------------

    def _press(self, press: Press) -> None:
        match press.deed:
            case Deed.NEXT:
                self.next_wanted.emit()
            case Deed.PREVIOUS:
                self.previous_wanted.emit()
            case Deed.SEAL:
                self._seal_or_say_why()
            case Deed.WITHDRAW:
                self._withdraw()
            case _:
                if self.keeper.form is not None:
                    self.keeper.write(pressed(self.keeper.form, press))

    def _seal_or_say_why(self) -> None:
        form = self.keeper.form
        if form is not None and form.why_not_seal:
            self._say_status(wording.why_no_seal(form.why_not_seal))
            announce(self, self._status.text(), urgent=True)
        self.keeper.seal()

    def _withdraw(self) -> None:
        form = self.keeper.form
        if form is not None and not form.why_not_withdraw:
            ask_to_withdraw(self._desk, self.keeper, self)

    def _come_back(self) -> None:
        ask_to_come_back(self._desk, self.keeper, self)

    def _judge(self, criterion: str, grade: int | None) -> None:
        if self.keeper.form is not None:
            self.keeper.write(self.keeper.form.judged(criterion, grade))

    def _note_comment(self) -> None:
        if self.keeper.form is not None:
            self.keeper.write(self.keeper.form.commented(self.comment.toPlainText()))

    def _go_back(self) -> None:
        if self.keeper.form is not None:
            self.keeper.write(self.keeper.form.reverted())

    # --- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        form = self.keeper.form
        for widget in (self._canvas, self._foot, self.chip):
            widget.setVisible(form is not None)
        self._empty.setVisible(form is None and not self.keeper.number)
        if form is None:
            return
        self._make_for(form.scale)
        self._show_answer(form)
        self._show_notice(form)
        self._show_sealed(form)
        self.grid.show_form(form)
        self._line.setVisible(form.shows_answer)
        self._comment_row.setVisible(form.shows_answer)
        if self.comment.toPlainText() != form.draft.comment:
            self.comment.blockSignals(True)
            self.comment.setPlainText(form.draft.comment)
            self.comment.blockSignals(False)
        self.comment.setReadOnly(not form.writable)
        too_long = form.why_not_seal == "comment_too_long"
        self._comment_row.set_error(wording.why_no_seal("comment_too_long") if too_long else "")
        self._show_seal(form)

    def _show_answer(self, form: BallotForm) -> None:
        chip = wording.chip_of(form.stage)
        self.chip.show_state(chip.text, chip.tone, chip.icon)
        self.chip.setToolTip(chip.help)
        self.chip.setAccessibleName(f"{chip.text}. {chip.help}")
        if self.picker is None:
            return
        self.picker.setVisible(form.shows_answer)
        answer = form.draft.answer
        abstains = answer is not None and answer.kind is AnswerKind.ABSTENTION
        self.picker.set_value(ABSTAIN if abstains else answer and answer.grade)
        why_not = form.why_not_withdraw
        self.picker.set_allowed(
            answer=form.writable, withdraw=not why_not, why_not=wording.why_blocked(why_not)[0]
        )

    def _show_notice(self, form: BallotForm) -> None:
        view = form.view
        clash = view.clash and not view.blocked
        self.clash.show_for(view.dossier, form.scale, clash=clash)
        if view.blocked:
            title, detail = wording.why_blocked(view.blocked)
            ways: list[WayOut] = []
            if form.may_come_back:
                ways.append((self.tr("Revenir sur le déport…"), self._come_back))
            elif view.blocked == "interest_declared":
                ways.append((self.tr("Se déporter…"), self._withdraw))
            self._say("info", title, detail, ways)
        elif view.clash:
            self._say("warning", *wording.clash_sentence(), [])
        else:
            self.notice.clear()

    def _say_status(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    def _say(self, severity: Severity, title: str, detail: str, ways: list[WayOut]) -> None:
        """Show the notice, unless it says so already: it is announced once."""
        if self.notice.message != f"{title} {detail}".strip():
            self.notice.say(severity, title, detail, ways, closable=False)

    def _show_sealed(self, form: BallotForm) -> None:
        sealed = form.view.sealed
        replaces = sealed is not None and form.differs and form.writable
        self._sealed.setVisible(sealed is not None)
        self._revert.setVisible(replaces)
        if sealed is not None:
            told = wording.sealed_sentence(sealed.answer, form.scale, replaces=replaces)
            self._sealed.setText(told)

    def _show_seal(self, form: BallotForm) -> None:
        why_not = form.why_not_seal
        again = form.view.sealed is not None
        self.seal.setText(self.tr("Sceller de nouveau") if again else self.tr("Sceller"))
        self.seal.setVisible(form.writable)
        self.advance.setVisible(form.writable)
        self.seal.setEnabled(not why_not and not self.keeper.sealing)
        told = wording.why_no_seal(why_not) or self.tr("Sceller le bulletin (Ctrl+Entrée)")
        self.seal.setToolTip(told)
        self.seal.setAccessibleDescription(told)
        if form.unsaved:
            self._say_status("")

    def _tell_kept(self) -> None:
        self.banner.clear()
        form = self.keeper.form
        if form is not None and form.differs:
            self._say_status(self.tr("Brouillon enregistré"))

    def _tell_sealed(self, number: str) -> None:
        self.banner.clear()
        self._say_status(self.tr("Bulletin scellé"))
        announce(self, self.tr("Bulletin scellé"))
        self.sealed.emit(number)
        if self.advance.isChecked():
            self.next_wanted.emit()

    def _tell_error(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)
        self._canvas.verticalScrollBar().setValue(0)
