"""What is signed and how it can be checked: fingerprint, signatures, attendance sheet."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from jury_app.core import french
from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import Member
from jury_app.minutes import wording
from jury_app.minutes.material import Material, full_name
from jury_app.minutes.parts import EMBEDDED, WIDTH, BlankLine, Cell, boxed, grid, headed
from jury_app.minutes.typography import (
    BODY,
    CELL,
    CELL_QUIET,
    CELL_STRONG,
    CODE,
    LABEL,
    NOTE,
    RULE,
    VALUE,
    marked,
    name_paragraph,
    paragraph,
    rich,
    strong,
)

_COMMAND: Final = "jury-app verify preuve.zip"


def adoption(material: Material) -> list[Flowable]:
    """Leave room for reserves, then for the signatures, on one page."""
    edition, record = material.record.edition, material.record
    day = french.date_long(record.closed_at.date())
    made = f"Fait à {edition.jury_place}, le {day}." if edition.jury_place else f"Fait le {day}."
    signatories = [("Présidence du jury", material.chair)]
    signatories += [("Secrétariat", member) for member in material.secretaries]
    blocks = [_block(quality, member) for quality, member in signatories]
    rows = [blocks[at : at + 2] for at in range(0, len(blocks), 2)]
    if len(rows[-1]) == 1:
        rows[-1].append([])
    table = Table(rows, colWidths=[WIDTH / 2] * 2, style=_BLOCKS, hAlign="LEFT")
    return [
        *headed("Adoption et signatures", "signatures", room=330),
        paragraph(
            "Réserves et opinions divergentes, portées à la demande de leurs auteurs :", BODY
        ),
        *[BlankLine(WIDTH, 22) for _ in range(3)],
        Spacer(0, 14),
        paragraph(
            f"Lu et adopté en séance, ce procès-verbal est signé par la présidence. {made}", BODY
        ),
        table,
    ]


_BLOCKS: Final = TableStyle(
    [
        EMBEDDED,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 18),
    ]
)


def _block(quality: str, member: Member | None) -> list[Flowable]:
    name = full_name(member) if member else ""
    return [
        paragraph(quality, LABEL),
        name_paragraph(name, VALUE),
        BlankLine(WIDTH / 2 - 36, 58),
        paragraph("Signature", LABEL),
    ]


def verification(material: Material) -> list[Flowable]:
    """Print the record's fingerprint and how anybody checks it."""
    record = material.record
    trusted = wording.spaced(record.jury_id)
    return [
        *headed("Annexe E – Empreinte et vérification", "annex-proof"),
        paragraph(
            "Ce document est composé à partir des actes signés du jury et de rien d’autre. "
            "L’empreinte ci-dessous est celle de l’acte de clôture : elle change dès qu’une seule "
            "lettre d’un seul acte change.",
            BODY,
        ),
        boxed(
            [
                paragraph("Empreinte de la clôture (SHA-256)", LABEL),
                name_paragraph(wording.spaced(record.fingerprint), CODE),
                paragraph("Identifiant du jury", LABEL),
                name_paragraph(trusted, CODE),
            ]
        ),
        rich(
            marked(
                french.typeset(
                    "La preuve est une archive qui réunit tous ces actes. Toute personne qui la "
                    "détient peut refaire le dépouillement, sans réseau, avec la commande "
                ),
                BODY,
            )
            + strong(_COMMAND)
            + marked(
                french.typeset(
                    " ; elle doit afficher la même empreinte, les mêmes niveaux, les mêmes totaux."
                ),
                BODY,
            ),
            BODY,
        ),
    ]


def attendance_sheet(material: Material) -> list[Flowable]:
    """Set the sheet that everybody signs on the day."""
    edition = material.record.edition
    day = french.date_long(edition.jury_date) if edition.jury_date else ""
    where = " – ".join(part for part in (day, edition.jury_place) if part)
    rows: list[list[Cell]] = [
        [
            [
                name_paragraph(full_name(member), CELL_STRONG),
                name_paragraph(with_apostrophes(member.quality), CELL_QUIET),
            ],
            *[paragraph("", CELL) for _ in range(4)],
        ]
        for member in material.record.members
    ]
    boxes = [("INNERGRID", (1, 0), (-1, -1), 0.3, RULE), ("BOX", (1, 0), (-1, -1), 0.3, RULE)]
    titles = ["Nom et qualité", "Présence", "Excuse ou absence", "Pouvoir donné à", "Signature"]
    return [
        PageBreak(),
        *headed("Feuille d’émargement", "attendance"),
        paragraph(f"{wording.title(edition)}, {where}".rstrip(", "), NOTE),
        grid(titles, rows, [171, 50, 60, 95, 105], *boxes, padding=5.5),
    ]
