"""One side of a comparison: its head, its page, its ballot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.departments import department_name
from jury_app.core.edition import Edition
from jury_app.core.place_wording import with_apostrophes
from ui import theme
from ui.comparison.compare_form import LETTERS
from ui.comparison.side_view import SideView
from ui.comparison.sights import SideSight
from ui.parts.buttons import IconButton
from ui.parts.surfaces import Card, Line, Tile
from ui.parts.text import ElidedText

TOKENS = ("accent", "second", "success", "warning")
"""The colour of each side, and of its bars."""


class BallotSlot(Protocol):
    """What a side needs of the ballot below it."""

    def show_dossier(self, number: str) -> None:
        """Show the ballot of a dossier."""
        ...


class Side(Card):
    """``choosing`` asks for another dossier here, ``opening`` for the dossier's own page."""

    choosing = Signal()
    opening = Signal()

    def __init__(self, place: int, ballot_row: Callable[[QWidget], QWidget] | None = None) -> None:
        """``ballot_row`` makes the ballot below, given this side as its parent."""
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(2, 2, 2, 2)
        self._place = place
        self._active = False
        letter = LETTERS[place]
        self.view = SideView(self.tr("Dossier {letter}").format(letter=letter))
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 12, 10)
        head.setSpacing(12)
        head.addWidget(Tile(letter, "accent" if place == 0 else "second"))
        words = QVBoxLayout()
        words.setSpacing(1)
        self._name = ElidedText("", "heading")
        self._detail = ElidedText("", "small")
        words.addWidget(self._name)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        self.choose = IconButton(
            "chevrons-up-down",
            self.tr("Choisir un autre dossier {letter}").format(letter=letter),
            self.choosing.emit,
        )
        self.open = IconButton(
            "maximize-2",
            self.tr("Ouvrir le dossier {letter}").format(letter=letter),
            self.opening.emit,
        )
        head.addWidget(self.choose)
        head.addWidget(self.open)
        self.body.addLayout(head)
        self.body.addWidget(Line())
        self.body.addWidget(self.view, 1)
        self.ballot = ballot_row(self) if ballot_row is not None else None
        if self.ballot is not None:
            self.body.addWidget(Line())
            self._below = QHBoxLayout()
            self._below.setContentsMargins(14, 10, 14, 10)
            self._below.addWidget(self.ballot)
            self.body.addLayout(self._below)

    def show_sight(self, sight: SideSight, edition: Edition | None) -> None:
        """Show whose side it is, and my ballot on it."""
        dossier = sight.dossier
        category = edition.category(dossier.category) if edition else None
        name = with_apostrophes(dossier.authority.name)
        parts = (
            self.tr("Dossier {number}").format(number=dossier.number),
            category.name if category else "",
            department_name(dossier.authority.department),
        )
        self._name.setText(name)
        self._detail.setText("\u2002·\u2002".join(part for part in parts if part))
        told = self.tr("{letter}\u00a0: {name}").format(letter=LETTERS[self._place], name=name)
        self.setAccessibleName(told)
        self.view.setAccessibleName(told)
        if self.ballot is not None:
            self.ballot.setAccessibleName(self.tr("Mon bulletin sur {name}").format(name=name))
            cast("BallotSlot", self.ballot).show_dossier(dossier.number)

    def set_active(self, *, active: bool) -> None:
        """Show whether the keyboard grades this side."""
        if active != self._active:
            self._active = active
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and an edge in the side's colour where the keyboard is."""
        super().paintEvent(event)
        if self._active:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().color(TOKENS[self._place]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
