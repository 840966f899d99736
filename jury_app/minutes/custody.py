"""What the minutes say of the custody of the jury: keys, control, laptops, late ballots."""

from __future__ import annotations

from reportlab.platypus import Flowable

from jury_app.core import french
from jury_app.core.happening import Event, Happening
from jury_app.minutes.material import Material, full_name
from jury_app.minutes.parts import headed
from jury_app.minutes.typography import BODY, ITEM, paragraph


def custody(material: Material) -> list[Flowable]:
    """List the acts of custody, in order; nothing when the chair alone did the usual."""
    events = material.record.custody
    lines = [_line(material, each) for each in events if _tells(each, material)]
    holder = material.record.round.holder
    if not lines and not holder:
        return []
    if holder:
        lines.insert(0, f"La seconde clé du scrutin est tenue par {_name(material, holder)}.")
    return [
        *headed("Garde des clés et conduite du jury", "custody"),
        paragraph("Ce qui a été signé, dans l’ordre du journal de la présidence :", BODY),
        *(paragraph(f"• {line}", ITEM) for line in lines),
    ]


def _tells(event: Event, material: Material) -> bool:
    """Leave out what every edition has: the chair opens the envelopes."""
    return event.kind is not Happening.UNSEALED or bool(material.record.round.holder)


def _line(material: Material, event: Event) -> str:
    by, member = _name(material, event.by), _name(material, event.member)
    laptop = event.device.hex()[:8]
    match event.kind:
        case Happening.HANDOVER:
            said = f"{by} remet la conduite du jury à {member} (ordinateur {laptop})"
        case Happening.TAKEOVER:
            said = f"{by} reprend la conduite du jury avec la clé de secours (ordinateur {laptop})"
        case Happening.TAKEOVER_LOST:
            said = f"{by} a présenté la clé de secours, sans effet (ordinateur {laptop})"
        case Happening.REVOKED:
            said = f"{by} exclut l’ordinateur {laptop} de {member}"
        case Happening.RECOVERY_SET:
            said = f"{by} imprime une clé de secours"
        case Happening.LATE:
            ballots = french.counted(event.count, "bulletin tardif", "bulletins tardifs")
            said = f"{by} admet {ballots}. Motif : {event.reason}"
        case Happening.UNSEALED:
            said = f"{by} donne la clé de la présidence"
        case Happening.RELEASED:
            said = f"{by} donne la seconde clé"
    return f"{said.rstrip('.')}."


def _name(material: Material, key: bytes) -> str:
    for member in material.record.members:
        if member.key == key:
            return full_name(member)
    return "un membre inconnu"
