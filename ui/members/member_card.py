"""The chosen member, and what can be done for that person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import Member
from jury_app.jury.views import DeviceLine, MemberLine
from ui.desk import Snapshot
from ui.members.member_words import roles_text, state_chip
from ui.parts.buttons import SecondaryButton
from ui.parts.empty_state import Emblem
from ui.parts.pill import Pill
from ui.parts.surfaces import Canvas, Card
from ui.parts.text import Text
from ui.written import date_time, number

Act = Callable[[Member], object]


class MemberCard(Canvas):
    """Shows one member; the buttons are there only for those who may use them."""

    def __init__(self, edit: Act, invite: Act) -> None:
        super().__init__(margin=0)
        self._edit, self._invite = edit, invite
        self._inner = QWidget()
        self.column.addWidget(self._inner)
        self.column.addStretch(1)

    def show_line(
        self, line: MemberLine | None, snapshot: Snapshot, devices: Sequence[DeviceLine] = ()
    ) -> None:
        """Show a member with the laptops among ``devices``; None when no one is chosen."""
        fresh: QWidget = self._card(line, snapshot, devices) if line else QWidget()
        self.column.replaceWidget(self._inner, fresh)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = fresh

    def _card(self, line: MemberLine, snapshot: Snapshot, devices: Sequence[DeviceLine]) -> Card:
        member = line.member
        card = Card()
        card.setAccessibleName(member.name)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Emblem("user", side=44))
        top.addWidget(
            Text(with_apostrophes(f"{member.title} {member.name}".strip()), "title", wrap=True), 1
        )
        card.body.addLayout(top)
        chip = state_chip(line)
        card.body.addWidget(Pill(chip.text, chip.tone, chip.icon))
        card.body.addLayout(self._facts(line))
        self._add_laptops(card, [each for each in devices if each.member == member.key])
        own = member.key == snapshot.me.member
        if own:
            self._add_own(card, member)
        if snapshot.can_prepare:
            card.body.addSpacing(4)
            card.body.addWidget(
                SecondaryButton(self.tr("Modifier"), lambda: self._edit(member), icon_name="pencil")
            )
            if not own:
                again = line.invited or bool(line.devices)
                words = self.tr("Inviter de nouveau") if again else self.tr("Inviter")
                card.body.addWidget(
                    SecondaryButton(words, lambda: self._invite(member), icon_name="mail")
                )
        return card

    def _add_laptops(self, card: Card, devices: Sequence[DeviceLine]) -> None:
        """List the laptops of one member: their digits tell them apart."""
        if not devices:
            return
        card.body.addSpacing(2)
        card.body.addWidget(Text(self.tr("Ses ordinateurs"), "strong"))
        for device in devices:
            digits = device.digits.replace(" ", "\u00a0")
            state = self.tr("admis")
            if device.revoked:
                state = self.tr("exclu")
            elif device.here:
                state = self.tr("celui-ci")
            heard = (
                date_time(device.last_heard)
                if device.last_heard
                else self.tr("pas encore de nouvelles")
            )
            told = f"{digits} · {state} · {heard}"
            words = Text(told, "muted", wrap=True, selectable=True)
            words.setAccessibleName(self.tr("Ordinateur {told}").format(told=told))
            card.body.addWidget(words)

    def _add_own(self, card: Card, member: Member) -> None:
        card.body.addSpacing(4)
        told = self.tr(
            "C’est vous. Pour voter aussi sur un autre ordinateur, faites-vous une invitation :"
            " la présidence l’admettra comme le premier."
        )
        card.body.addWidget(Text(told, "muted", wrap=True))
        card.body.addWidget(
            SecondaryButton(
                self.tr("Ajouter un autre ordinateur"),
                lambda: self._invite(member),
                icon_name="laptop",
            )
        )

    def _facts(self, line: MemberLine) -> QGridLayout:
        member = line.member
        heard = date_time(line.last_heard) if line.last_heard else self.tr("jamais")
        facts = (
            (self.tr("Qualité"), with_apostrophes(member.quality)),
            (self.tr("Rôle"), roles_text(member.roles)),
            (self.tr("Courriel"), member.email),
            (self.tr("Intérêts déclarés"), ", ".join(member.interests) or self.tr("aucun")),
            (self.tr("Ordinateurs admis"), number(line.devices)),
            (self.tr("Dernières nouvelles"), heard),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        shown = [(label, value) for label, value in facts if value]
        for place, (label, value) in enumerate(shown):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Text(label, "muted", wrap=True), place, 0, top)
            words = Text(value, wrap=True, selectable=True)
            words.setAccessibleName(f"{label}, {value}")
            grid.addWidget(words, place, 1, top)
        return grid
