"""Words about members: roles, states, and what is wrong with a form."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jury_app.core.record import Role
from jury_app.jury.views import MemberLine
from ui.members.member_form import MemberForm
from ui.parts.cells import ChipCell
from ui.written import listed

_ROLES = {
    Role.CHAIR: QT_TRANSLATE_NOOP("MemberWords", "présidence"),
    Role.JUROR: QT_TRANSLATE_NOOP("MemberWords", "juré"),
    Role.SECRETARIAT: QT_TRANSLATE_NOOP("MemberWords", "secrétariat"),
    Role.HOLDER: QT_TRANSLATE_NOOP("MemberWords", "seconde clé"),
}
_PROBLEMS = {
    ("name", "missing"): QT_TRANSLATE_NOOP("MemberWords", "Indiquez le nom."),
    ("name", "twice"): QT_TRANSLATE_NOOP(
        "MemberWords", "Cette personne est déjà dans la liste, avec cette adresse."
    ),
    ("email", "missing"): QT_TRANSLATE_NOOP("MemberWords", "Indiquez l’adresse électronique."),
    ("email", "malformed"): QT_TRANSLATE_NOOP(
        "MemberWords", "Une adresse s’écrit ainsi : nom@exemple.fr."
    ),
    ("roles", "missing"): QT_TRANSLATE_NOOP("MemberWords", "Cochez au moins un rôle."),
    ("interests", "code"): QT_TRANSLATE_NOOP(
        "MemberWords", "Ce ne sont ni des codes de commune ni des SIREN : {codes}."
    ),
}


def role_name(role: Role) -> str:
    """Name a role."""
    return QCoreApplication.translate("MemberWords", str(_ROLES[role]))


def roles_text(roles: Iterable[Role]) -> str:
    """List roles in a fixed order: « présidence et juré »."""
    held = set(roles)
    return listed([role_name(role) for role in Role if role in held])


def problem_text(problem: tuple[str, str], form: MemberForm) -> str:
    """Say what is wrong with a field."""
    words = QCoreApplication.translate("MemberWords", str(_PROBLEMS[problem]))
    return words.format(codes=listed(form.unknown_codes))


def state_chip(line: MemberLine) -> ChipCell:
    """Tell how far a member is: laptops admitted, else invited, else not invited."""
    if line.devices > 1:
        told = QCoreApplication.translate("MemberWords", "{count} ordinateurs")
        return ChipCell(told.format(count=line.devices), "success", "check")
    if line.devices:
        told = QCoreApplication.translate("MemberWords", "Admis")
        return ChipCell(told, "success", "check")
    if line.invited:
        return ChipCell(
            QCoreApplication.translate("MemberWords", "Invitation faite"), "accent", "mail"
        )
    return ChipCell(QCoreApplication.translate("MemberWords", "À inviter"), "warning", "user-plus")
