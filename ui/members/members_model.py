"""The table of the members."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from jury_app.core.collation import fold
from jury_app.core.place_wording import with_apostrophes
from jury_app.jury.views import MemberLine
from ui.members.member_words import roles_text, state_chip
from ui.parts.cells import DoubleCell
from ui.parts.rows_model import Column, RowsModel
from ui.written import number


def members_model(parent: QObject | None = None) -> RowsModel[MemberLine]:
    """Make the model of the table."""
    columns: tuple[Column[MemberLine], ...] = (
        Column(
            QCoreApplication.translate("MembersModel", "Nom"),
            lambda line: DoubleCell(
                with_apostrophes(line.member.name), with_apostrophes(line.member.quality)
            ),
        ),
        Column(
            QCoreApplication.translate("MembersModel", "Rôle"),
            lambda line: roles_text(line.member.roles),
            168,
            spare=1,
        ),
        Column(
            QCoreApplication.translate("MembersModel", "Courriel"),
            lambda line: line.member.email,
            180,
            "muted",
            spare=3,
        ),
        Column(
            QCoreApplication.translate("MembersModel", "Intérêts"),
            lambda line: number(len(line.member.interests)) if line.member.interests else "",
            84,
            "number",
            spare=2,
        ),
        Column(QCoreApplication.translate("MembersModel", "État"), state_chip, 168),
    )
    return RowsModel(columns, _summary, parent)


def filtered(lines: Sequence[MemberLine], text: str) -> tuple[MemberLine, ...]:
    """Keep the members whose name, quality, role or address holds every word."""
    words = fold(text).split()

    def matches(line: MemberLine) -> bool:
        member = line.member
        around = fold(f"{member.name} {member.quality} {member.email} {roles_text(member.roles)}")
        return all(word in around for word in words)

    return tuple(line for line in lines if matches(line))


def in_order(lines: Sequence[MemberLine]) -> tuple[MemberLine, ...]:
    """Sort by name, accents ignored."""
    return tuple(sorted(lines, key=lambda line: (fold(line.member.name), line.member.key)))


def _summary(line: MemberLine) -> str:
    member = line.member
    told = (member.name, member.quality, roles_text(member.roles), state_chip(line).text)
    return ", ".join(filter(None, told))
