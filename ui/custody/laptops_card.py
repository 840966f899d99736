"""The laptops of the roster, and what the controller may do with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.jury.custody_views import DeviceLine
from ui import theme
from ui.custody.custody_words import CustodyWords
from ui.parts.buttons import Button, GhostButton
from ui.parts.flow import Flow
from ui.parts.pill import Pill
from ui.parts.slot import Slot
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text

Act = Callable[[DeviceLine], object]
_TOLD = 190
"""Pixels left to the words of a line; what stands beside them goes on below."""


class LaptopsCard(Card):
    """One line a laptop; buttons for whoever controls, and never for this laptop itself.

    Whoever holds the second key says here of a further laptop that it is his.
    """

    def __init__(self, words: CustodyWords, revoke: Act, hand_over: Act, vouch: Act) -> None:
        """``revoke``, ``hand_over`` and ``vouch`` ask about a laptop."""
        super().__init__(self.tr("Ordinateurs du jury"), spacing=8)
        self._words, self._revoke, self._hand_over = words, revoke, hand_over
        self._vouch = vouch
        self._slot = Slot()
        self.body.addWidget(self._slot)
        self.body.addStretch(1)
        self.lines: dict[bytes, QWidget] = {}
        self.buttons: dict[tuple[bytes, str], Button] = {}
        self._shown: tuple[tuple[DeviceLine, ...], bool] | None = None

    def show_devices(self, devices: Sequence[DeviceLine], *, controls: bool) -> None:
        """Show the roster; ``controls`` offers the acts. The focus stays on its button."""
        shown = (tuple(devices), controls)
        if shown == self._shown:
            return
        self._shown = shown
        focused = self.window().focusWidget()
        held = next((key for key, each in self.buttons.items() if each is focused), None)
        column = self._slot.column(6)
        self.lines, self.buttons = {}, {}
        for position, line in enumerate(devices):
            if position:
                column.addWidget(Line())
            self.lines[line.device] = self._line(line, controls=controls)
            column.addWidget(self.lines[line.device])
        if held is not None and self.buttons:
            self.buttons.get(held, next(iter(self.buttons.values()))).setFocus()

    def _line(self, line: DeviceLine, *, controls: bool) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addStretch(1)
        name, detail = self._words.name(line.member), self._words.device(line)
        for text in (Text(name, "strong", wrap=True), Text(detail, "muted", wrap=True)):
            text.setMinimumWidth(theme.current().px(_TOLD))
            told.addWidget(text)
        told.addStretch(1)
        row.addLayout(told, 1)
        pills, beside = self._pills(line), Flow()
        for pill in pills:
            beside.add(pill)
        if line.may_vouch:
            beside.add(self._mine(line))
        if controls and not line.mine and not line.revoked:
            for button in self._buttons(line):
                beside.add(button)
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
        place.setAccessibleName(", ".join((name, detail, *(pill.text() for pill in pills))))
        return place

    def _pills(self, line: DeviceLine) -> list[Pill]:
        states = (
            (line.revoked, self.tr("exclu"), "danger", "ban"),
            (line.controls, self.tr("conduit le jury"), "accent", "gavel"),
            (line.mine, self.tr("celui-ci"), "neutral", "laptop"),
            (line.unvouched, self.tr("sans la seconde clé"), "warning", "key"),
        )
        return [Pill(words, tone, icon) for shown, words, tone, icon in states if shown]  # type: ignore[arg-type]

    def _mine(self, line: DeviceLine) -> Button:
        button = GhostButton(
            self.tr("C’est le mien…"), lambda: self._vouch(line), icon_name="user-check"
        )
        self.buttons[line.device, "vouch"] = button
        button.setAccessibleDescription(f"{self._words.name(line.member)}, {line.digits}")
        return button

    def _buttons(self, line: DeviceLine) -> tuple[Button, ...]:
        name = self._words.name(line.member)
        give = GhostButton(
            self.tr("Remettre la conduite du jury…"),
            lambda: self._hand_over(line),
            icon_name="gavel",
        )
        cut = GhostButton(self.tr("Exclure…"), lambda: self._revoke(line), icon_name="ban")
        for act, button in (("give", give), ("cut", cut)):
            self.buttons[line.device, act] = button
            button.setAccessibleDescription(f"{name}, {line.digits}")
        return give, cut
