"""The ballot on one line, for dossiers side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.ballot import AnswerKind
from jury_app.core.edition import Scale
from ui import theme
from ui.desk import Desk
from ui.error_text import explain
from ui.parts.announce import announce
from ui.parts.banner import Banner, WayOut
from ui.parts.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.parts.pill import Pill
from ui.parts.text import Text
from ui.voting import wording
from ui.voting.ballot_form import BallotForm, Deed, Press, grades_of, pressed, presses
from ui.voting.ballot_keeper import BallotKeeper
from ui.voting.scale_row import ScaleRow, scale_name
from ui.voting.withdrawing import ask_to_come_back, ask_to_withdraw

_WIDE = 470


class CompactBallot(QWidget):
    """My ballot on one dossier in a line: level, abstention, withdrawal, seal, where it is.

    Same interface as the panel. Its keys work while the focus is inside ``keys_of`` (a pane),
    by default in the line itself.
    """

    sealed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, keys_of: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys_of = keys_of or self
        self._keys: list[QShortcut] = []
        self._scale: Scale | None = None
        self.levels: ScaleRow | None = None
        self.setAccessibleName(self.tr("Mon bulletin"))
        self.keeper = BallotKeeper(desk, self)
        self.keeper.changed.connect(self._show)
        self.keeper.sealed.connect(self._tell_sealed)
        self.keeper.failed.connect(self._tell_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.banner = Banner(stacked=True)
        column.addWidget(self.banner)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        self._make_parts()
        self._show()

    def show_dossier(self, number: str) -> None:
        """Show the ballot of a dossier; what was being written on another one is kept."""
        if number != self.keeper.number:
            self.banner.clear()
            self.keeper.show(number)

    def flush(self) -> None:
        """Keep what is typed now, before leaving."""
        self.keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of sight."""
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the state above the answer where the place is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _make_parts(self) -> None:
        self._state = QWidget()
        state = QHBoxLayout(self._state)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(8)
        self.chip = Pill()
        self._told = Text("", "small", wrap=True)
        self.come_back = SecondaryButton(self.tr("Revenir…"), self._come_back)
        self.come_back.setAccessibleName(self.tr("Revenir sur le déport"))
        state.addWidget(self.chip)
        state.addWidget(self._told, 1)
        state.addWidget(self.come_back)
        self._below = state
        self._answer = QWidget()
        self._line = QHBoxLayout(self._answer)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self.abstain = IconButton(
            "circle-slash", self.tr("S’abstenir (A)"), self._abstain, checkable=True
        )
        self.withdraw = IconButton("log-out", self.tr("Se déporter… (D)"), self._withdraw)
        self.seal = PrimaryButton(self.tr("Sceller"), self.keeper.seal, icon_name="lock")
        self._line.addWidget(self.abstain)
        self._line.addWidget(self.withdraw)
        self._line.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme.current().px(_WIDE)
        if wide:
            self._line.addWidget(self.seal)
        else:
            self._below.addWidget(self.seal)
        self._grid.addWidget(self._answer, 0 if wide else 1, 0)
        self._grid.addWidget(self._state, 0, 1 if wide else 0)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def _make_for(self, scale: Scale) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        if self.levels is not None:
            self.levels.hide()
            self.levels.deleteLater()
        self.levels = ScaleRow(
            scale_name(), grades_of(scale), side=34, clearable=False, takes_digits=False
        )
        self.levels.chosen.connect(self.keeper.pick)
        self._line.insertWidget(0, self.levels)
        for old in self._keys:
            old.deleteLater()
        self._keys = [self._key(key, press) for key, press in presses(scale).items()]

    def _key(self, key: str, press: Press) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._keys_of)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._press(press))
        return shortcut

    def _press(self, press: Press) -> None:
        match press.deed:
            case Deed.NEXT:
                self.next_wanted.emit()
            case Deed.PREVIOUS:
                self.previous_wanted.emit()
            case Deed.SEAL:
                self.keeper.seal()
            case Deed.WITHDRAW:
                self._withdraw()
            case _:
                if self.keeper.form is not None:
                    self.keeper.write(pressed(self.keeper.form, press))

    def _abstain(self) -> None:
        if self.keeper.form is not None:
            self.keeper.write(pressed(self.keeper.form, Press(Deed.ABSTAIN)))
            self._show()

    def _withdraw(self) -> None:
        form = self.keeper.form
        if form is not None and not form.why_not_withdraw:
            ask_to_withdraw(self._desk, self.keeper, self)

    def _come_back(self) -> None:
        ask_to_come_back(self._desk, self.keeper, self)

    def _show(self) -> None:
        form = self.keeper.form
        self._answer.setVisible(form is not None and form.shows_answer)
        self._state.setVisible(form is not None)
        if form is None:
            return
        self._make_for(form.scale)
        answer = form.draft.answer
        if self.levels is not None:
            self.levels.set_value(answer.grade if answer else None)
            self.levels.set_allowed(allowed=form.writable)
        self.abstain.setChecked(answer is not None and answer.kind is AnswerKind.ABSTENTION)
        self.abstain.setEnabled(form.writable)
        self.withdraw.setEnabled(not form.why_not_withdraw)
        self._show_state(form)
        told = wording.why_no_seal(form.why_not_seal) or self.tr("Sceller (Ctrl+Entrée)")
        self.seal.setVisible(form.writable)
        self.seal.setEnabled(not form.why_not_seal and not self.keeper.sealing)
        self.seal.setToolTip(told)
        self.seal.setAccessibleDescription(told)

    def _show_state(self, form: BallotForm) -> None:
        chip = wording.chip_of(form.stage)
        self.chip.show_state(chip.text, chip.tone, chip.icon)
        self.chip.setToolTip(chip.help)
        sealed = form.view.sealed
        told = ""
        if form.view.blocked:
            told = wording.why_blocked(form.view.blocked)[0]
        elif form.view.clash:
            told = wording.clash_sentence()[0]
        elif sealed is not None and form.differs:
            told = wording.sealed_sentence(sealed.answer, form.scale, replaces=False)
        self._told.setText(told)
        interest = form.view.blocked == "interest_declared"
        self.come_back.setVisible(form.may_come_back)
        if interest and self.banner.isHidden():
            ways: list[WayOut] = [(self.tr("Se déporter…"), self._withdraw)]
            title, detail = wording.why_blocked(form.view.blocked)
            self.banner.say("info", title, detail, ways, closable=False)

    def _tell_sealed(self, number: str) -> None:
        self.banner.clear()
        announce(self, self.tr("Bulletin scellé"))
        self.sealed.emit(number)

    def _tell_error(self, error: Exception) -> None:
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)
