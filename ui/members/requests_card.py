"""The laptops that ask to join: compare six digits aloud, then admit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.jury.views import Request
from ui.members.member_words import roles_text
from ui.parts.banner import Banner
from ui.parts.buttons import SecondaryButton
from ui.parts.pill import Pill
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text
from ui.written import listed


class RequestsCard(Card):
    """One line for each laptop; those ticked are admitted together."""

    def __init__(self, admit: Callable[[tuple[bytes, ...]], object]) -> None:
        super().__init__("…")
        self._admit = admit
        self._boxes: dict[bytes, QCheckBox] = {}
        self.admit_button = SecondaryButton(
            self.tr("Admettre la sélection"), self._admit_ticked, icon_name="user-check"
        )
        self.tools.addWidget(self.admit_button)
        help_text = self.tr(
            "Appelez la personne : les six chiffres qu’elle lit sur son ordinateur doivent être"
            " ceux d’ici. Cochez, puis admettez."
        )
        self.body.addWidget(Text(help_text, "muted", wrap=True))
        self.alarm = Banner(stacked=True)
        self.body.addWidget(self.alarm)
        self._lines = QWidget()
        self.body.addWidget(self._lines)
        self.hide()

    @property
    def ticked(self) -> tuple[bytes, ...]:
        """The laptops whose digits were compared."""
        return tuple(device for device, box in self._boxes.items() if box.isChecked())

    def show_requests(self, requests: Sequence[Request]) -> None:
        """Show who asks; nothing is ticked beforehand, since digits must be compared."""
        kept = set(self.ticked)
        self.set_heading(self.tr("%Ln ordinateur(s) à admettre", "", len(requests)))
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._boxes = {}
        for request in requests:
            column.addWidget(Line())
            column.addLayout(self._line(request, ticked=request.device in kept))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh
        self.setVisible(bool(requests))
        self._warn(sorted({each.member.name for each in requests if each.contested}))
        self._offer()

    def _warn(self, names: list[str]) -> None:
        """Raise the alarm when two laptops answered one invitation."""
        if not names:
            self.alarm.clear()
            return
        self.alarm.say(
            "error",
            self.tr("Deux ordinateurs ont répondu à l’invitation de {names}.").format(
                names=listed(names)
            ),
            self.tr(
                "Quelqu’un d’autre a pu l’obtenir. Appelez la personne\u00a0: n’admettez que"
                " l’ordinateur dont elle lit elle-même les chiffres. Au moindre doute, n’admettez"
                " personne et faites une nouvelle invitation."
            ),
            closable=False,
        )

    def _line(self, request: Request, *, ticked: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        box = QCheckBox()
        box.setChecked(ticked)
        told = self.tr("{name}, ordinateur {laptop}, chiffres {digits}")
        box.setAccessibleName(
            told.format(name=request.member.name, laptop=request.laptop, digits=request.digits)
        )
        box.toggled.connect(self._offer)
        self._boxes[request.device] = box
        row.addWidget(box)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(request.member.name, "strong", wrap=True))
        detail = f"{roles_text(request.member.roles)} · {request.laptop}"
        words.addWidget(Text(detail, "small", wrap=True))
        row.addLayout(words, 1)
        if request.contested:
            warning = Pill(
                self.tr("Deux demandes pour cette invitation"), "danger", "triangle-alert"
            )
            warning.setToolTip(
                self.tr("N’admettez que celle dont la personne lit les chiffres elle-même.")
            )
            row.addWidget(warning)
        elif request.second:
            row.addWidget(Pill(self.tr("Second ordinateur"), "accent", "laptop"))
        digits = Text(request.digits.replace(" ", "\u00a0"), "title", selectable=True)
        digits.setAccessibleName(self.tr("Chiffres : {digits}").format(digits=request.digits))
        row.addWidget(digits)
        return row

    def _offer(self) -> None:
        count = len(self.ticked)
        self.admit_button.setEnabled(count > 0)
        self.admit_button.setToolTip(
            "" if count else self.tr("Comparez les chiffres et cochez les ordinateurs à admettre.")
        )

    def _admit_ticked(self) -> None:
        self._admit(self.ticked)
