"""Custody: which laptops belong to the jury, who can open, and what to do when one is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_app.core.round import LateBallot
from jury_app.errors import JuryError
from jury_app.jury.changes import Changes, Topic
from jury_app.jury.custody_views import DeviceLine, RecoveryDraft, Typed
from ui.custody.custody_reading import CustodyReading, read_custody
from ui.custody.custody_words import CustodyWords
from ui.custody.keys_card import KeysCard
from ui.custody.laptops_card import LaptopsCard
from ui.custody.late_card import LateCard
from ui.custody.paper_card import PaperCard, PaperMaking
from ui.desk import Desk
from ui.error_text import explain
from ui.exchange.entry_card import EntryCard
from ui.parts.banner import Banner
from ui.parts.columns import Columns
from ui.parts.confirmation import Confirmation, Question
from ui.parts.page_header import PageHeader
from ui.parts.pickers import NATIVE, Pickers
from ui.parts.printers import SYSTEM, Printers
from ui.parts.sight import bring_into_sight
from ui.parts.slot import Slot
from ui.parts.surfaces import Canvas

_TOPICS = (Topic.ROSTER, Topic.MEMBERS, Topic.ROUNDS, Topic.BALLOTS, Topic.EXCHANGE)
_WORD_CODES = frozenset({"recovery_words", "recovery_other", "words_differ"})


class CustodyPage(QWidget):
    """The same state for everybody; acts for whoever controls, holds a key or has the paper."""

    def __init__(
        self,
        desk: Desk,
        navigate: Callable[..., object],
        *,
        pickers: Pickers = NATIVE,
        printers: Printers = SYSTEM,
    ) -> None:
        """``pickers`` and ``printers`` are replaced in tests."""
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._pickers, self._printers = pickers, printers
        self._words = CustodyWords(self)
        self.reading: CustodyReading | None = None
        self._draft: RecoveryDraft | None = None
        self.making: PaperMaking | None = None
        self._build()
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(self.tr("Clés et ordinateurs"))
        column.addWidget(self._header)
        canvas = Canvas()
        column.addWidget(canvas, 1)
        self.alarm, self.reminder, self.banner = Banner(), Banner(), Banner()
        self.stranger = Banner()
        self._strangers: list[str] = []
        self.reminder.dismissed.connect(self._password_changed)
        self.confirmation = Confirmation()
        self._place = Slot()
        self._place.hide()
        for widget in (self.alarm, self.stranger, self.reminder, self.banner):
            canvas.column.addWidget(widget)
        for place in (self.confirmation, self._place):
            canvas.column.addWidget(place)
        words = self._words
        self.keys = KeysCard(words, self._ask_release, self._entrust)
        self.paper = PaperCard(words, self._desk.background, self._pickers)
        self.paper.make.connect(self._make)
        self.paper.take_over.connect(self._take_over)
        self.paper.open_with_paper.connect(self._open_with_paper)
        self.late = LateCard(words, self._admit)
        self.laptops = LaptopsCard(words, self._ask_revoke, self._ask_hand_over, self._ask_vouch)
        self.history = EntryCard(self.tr("Ce qui s’est passé"), self.tr("Rien de particulier."))
        self._cards = Columns()
        self._cards.add(self.keys)
        self._cards.add(self.paper)
        for card in (self._cards, self.late, self.laptops, self.history):
            canvas.column.addWidget(card)
        canvas.column.addStretch(1)

    def activate(self, context: Mapping[str, object]) -> None:  # noqa: ARG002 - pages are alike
        """Come into sight: read everything anew."""
        self.confirmation.hide()
        self._refresh()

    def may_leave(self) -> bool:
        """Words that were drawn or typed do not outlive the page's sight."""
        self._forget()
        return True

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        jury = self._desk.jury
        self._desk.ask(lambda: read_custody(jury), self._show, context=self, failed=self._explain)

    def _show(self, reading: CustodyReading) -> None:
        self.reading = reading
        edition = self._desk.snapshot.edition
        label = self.tr("Édition {vintage}").format(vintage=edition.vintage) if edition else ""
        self._header.set_crumbs([(label, None), (self.tr("Jury"), None)])
        self.keys.show_keys(reading)
        self.paper.show_paper(reading)
        self.late.show_late(reading)
        self.laptops.show_devices(reading.devices, controls=reading.me.controls)
        self.history.show_entries([self._words.entry(each) for each in reversed(reading.history)])
        self._show_alarm(reading)
        self._show_stranger(reading)
        self._show_reminder(reading)

    def _show_alarm(self, reading: CustodyReading) -> None:
        """A control log continued twice stops everything, in red, until it is taken over."""
        if reading.fork is None:
            self.alarm.clear()
        elif self.alarm.isHidden():
            told = explain(JuryError("control_forked"))
            self.alarm.say("error", told.sentence, told.way_out, closable=False)

    def _show_stranger(self, reading: CustodyReading) -> None:
        """Whoever holds the second key is asked about each further laptop in his name."""
        digits = [line.digits for line in reading.devices if line.may_vouch]
        if not digits:
            self.stranger.clear()
            self._strangers = []
        elif digits != self._strangers:
            self._strangers = digits
            self.stranger.say("warning", *self._words.stranger(digits), closable=False)

    def _show_reminder(self, reading: CustodyReading) -> None:
        if not reading.password_due or not reading.me.controls:
            self.reminder.clear()
        elif self.reminder.isHidden():
            self.reminder.say(
                "warning",
                self.tr("Changez le mot de passe du lieu d’échange."),
                self.tr(
                    "L’ordinateur exclu le connaissait. Il ne peut rien y lire de nouveau, ni rien"
                    " y falsifier, mais il peut l’encombrer."
                ),
                [
                    (self.tr("Échanges"), lambda: self._navigate("exchange")),
                    (self.tr("C’est fait"), self._password_changed),
                ],
                closable=False,
            )

    # --- acts -----------------------------------------------------------------------------------

    def _ask(self, question: Question, act: Callable[[], Changes], told: str) -> None:
        self.banner.clear()
        self.confirmation.ask(question, lambda: self._act(act, told))

    def _act(self, act: Callable[[], Changes], told: str) -> None:
        self._desk.act(
            act,
            context=self,
            failed=self._explain,
            done=lambda: self.banner.say("success", told),
        )

    def _ask_revoke(self, line: DeviceLine) -> None:
        self._ask(
            self._words.revoke_question(line),
            partial(self._desk.jury.custody.revoke, line.device, line.head),
            self.tr("L’ordinateur est exclu. Échangez pour que tous le sachent."),
        )

    def _ask_vouch(self, line: DeviceLine) -> None:
        custody = self._desk.jury.custody
        self._ask(
            self._words.vouch_question(line),
            lambda: custody.vouch(line.device),
            self.tr("Cet ordinateur pourra tenir votre seconde clé. Échangez."),
        )

    def _ask_hand_over(self, line: DeviceLine) -> None:
        self._ask(
            self._words.handover_question(line),
            partial(self._desk.jury.custody.hand_over, line.device),
            self.tr(
                "La conduite du jury est remise. Échangez pour que l’autre ordinateur le sache."
            ),
        )

    def _ask_release(self) -> None:
        if self.reading is not None and self.reading.opening is not None:
            self._ask(
                self._words.release_question(self.reading.opening),
                self._desk.jury.custody.release,
                self.tr("Votre clé est donnée. Échangez pour qu’elle parvienne aux autres."),
            )

    def _entrust(self, member: bytes, second_key: bool) -> None:
        """Give the second key to one member alone: whoever had it gives it back."""
        custody, reading = self._desk.jury.custody, self.reading
        holders = reading.holders.holders if reading is not None else ()

        def work() -> Changes:
            changes = Changes()
            for each in holders:
                if each.key != member:
                    changes |= custody.entrust(each.key, second_key=False)
            return changes | custody.entrust(member, second_key=second_key)

        told = (
            self.tr("La seconde clé est confiée. Elle sera prête au prochain échange de chacun.")
            if second_key
            else self.tr("La présidence ouvre seule les scrutins à venir.")
        )
        self._act(work, told)

    def _admit(self, ballots: Sequence[LateBallot], reason: str) -> None:
        self._desk.act(
            lambda: self._desk.jury.custody.admit_late(ballots, reason),
            context=self,
            failed=self._explain_late,
            done=lambda: self.banner.say(
                "success", self.tr("%Ln bulletin(s) tardif(s) admis", "", len(ballots))
            ),
        )

    def _password_changed(self) -> None:
        self.reminder.clear()
        self._desk.act(self._desk.jury.custody.password_changed, context=self, failed=self._explain)

    # --- the key on paper -----------------------------------------------------------------------

    def _make(self) -> None:
        """Draw a key and show its sheet, in the place above the cards."""
        edition, custody = self._desk.snapshot.edition, self._desk.jury.custody
        label, vintage = (edition.label, edition.vintage) if edition else ("", 0)

        def work() -> tuple[RecoveryDraft, bytes]:
            draft = custody.draw_recovery()
            return draft, custody.sheet(draft, label=label, vintage=vintage)

        self.banner.clear()
        self._desk.ask(work, self._show_making, context=self, failed=self._explain)

    def _show_making(self, made: tuple[RecoveryDraft, bytes]) -> None:
        self._draft, pdf = made
        self.making = PaperMaking(
            self._draft, pdf, partial(self._save, pdf), printers=self._printers
        )
        self.making.done.connect(self._confirm)
        self.making.left.connect(self._leave_making)
        self._place.fill(self.making)
        self._place.show()
        self.making.next.setFocus()
        bring_into_sight(self.making)

    def _save(self, pdf: bytes) -> None:
        if self.making is None:
            return
        title, kinds = self.tr("Enregistrer la feuille"), self.tr("Documents PDF (*.pdf)")
        chosen = self._pickers.save_file(self, title, "cle-de-secours.pdf", kinds)
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".pdf")
        making, custody = self.making, self._desk.jury.custody
        self._desk.ask(
            lambda: custody.keep_sheet(pdf, path),
            lambda _: making.say(
                self.tr(
                    "{name} est enregistré. Effacez ce fichier dès que la feuille est imprimée."
                ).format(name=path.name)
            ),
            context=self,
            failed=self._explain,
        )

    def _confirm(self, typed: Typed) -> None:
        if self._draft is None:
            return
        self._desk.act(
            partial(self._desk.jury.custody.confirm_recovery, self._draft, typed),
            context=self,
            failed=self._explain_words,
            done=self._made,
        )

    def _leave_making(self) -> None:
        self._forget()
        self.paper.make_button.setFocus()

    def _made(self) -> None:
        self._leave_making()
        reading = self.reading
        old = reading is not None and reading.recovery is not None and reading.is_sealed
        self.banner.say(
            "success",
            self.tr("La clé de secours est en place."),
            self._words.new_paper(old_opens=old),
        )

    def _take_over(self, text: str, as_chair: bool) -> None:
        self._use_paper(
            lambda: self._desk.jury.custody.take_over(text, as_chair=as_chair),
            self.tr("Vous conduisez le jury. Échangez pour que tous le sachent."),
        )

    def _open_with_paper(self, text: str, both: bool) -> None:
        self._use_paper(
            lambda: self._desk.jury.custody.unseal_with_paper(text, both=both),
            self.tr("Les clés sont données, grâce à la clé de secours."),
        )

    def _use_paper(self, act: Callable[[], Changes], told: str) -> None:
        def done() -> None:
            self.paper.leave_form()
            self.banner.say("success", told)

        self._desk.act(act, context=self, failed=self._explain_words, done=done)

    def _forget(self) -> None:
        """Let go of what must not stay in sight."""
        self._draft = self.making = None
        self._place.column()
        self._place.hide()
        self.paper.close_form()

    # --- trouble --------------------------------------------------------------------------------

    def _explain_words(self, error: Exception) -> None:
        """Words that are wrong are told beside their field."""
        if isinstance(error, JuryError) and error.code in _WORD_CODES:
            told = explain(error)
            sentence = f"{told.sentence} {told.way_out}".strip()
            if self.making is not None:
                self.making.show_error(sentence)
            else:
                self.paper.show_error(sentence)
            return
        self._explain(error)

    def _explain_late(self, error: Exception) -> None:
        if isinstance(error, JuryError) and error.code == "reason_needed":
            self.late.show_error(explain(error).sentence)
            return
        self._explain(error)

    def _explain(self, error: Exception) -> None:
        self._refresh()
        told = explain(error)
        self.banner.say("error", told.sentence, told.way_out)
