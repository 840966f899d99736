"""The recovery key on one sheet of paper: a code to scan, its words, and when to use them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.platypus import (
    Flowable,
    Frame,
    PageTemplate,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from jury_app import qr
from jury_app.core import french
from jury_app.minutes.archival import archive
from jury_app.minutes.parts import EMBEDDED, WIDTH, BlankLine, boxed, headed
from jury_app.minutes.typography import (
    BODY,
    CODE,
    FAINT,
    INK,
    ITEM,
    LABEL,
    NOTE,
    OVERLINE,
    QUIET,
    SERIF,
    SUBTITLE,
    TITLE,
    WARM,
    WARM_RULE,
    load_fonts,
    marked,
    name_paragraph,
    paragraph,
    rich,
    strong,
)

_TITLE: Final = "Clé de secours du jury"
_SIDE: Final = 150.0
"""Side of the code to scan, in points."""
_COLUMNS: Final = 3
_WORD: Final = CODE.clone("recovery-word", fontSize=13, leading=19)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the sheet. ``jury`` in hex, ``made`` in minutes since 1970.

    ``words`` and ``scanned`` are the secret, twice.
    """

    label: str
    vintage: int
    jury: str
    made: int
    words: tuple[str, ...] = field(repr=False)
    scanned: str = field(repr=False)


def sheet(content: Sheet) -> bytes:
    """Set the sheet as a PDF of one page."""
    load_fonts()
    buffer = BytesIO()
    day = datetime.fromtimestamp(content.made * 60, UTC)
    document = SimpleDocTemplate(
        buffer,
        pagesize=A4,
        title=_TITLE,
        creator="Jury",
        producer="Jury",
        lang="fr-FR",
        initialFontName=SERIF,
        invariant=1,
    )
    frame = Frame((A4[0] - WIDTH) / 2, 40, WIDTH, A4[1] - 84, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build([*_head(content, day), *_key(content), *_advice()])
    return archive(buffer.getvalue(), _TITLE, "Jury", day)


def _head(content: Sheet, day: datetime) -> list[Flowable]:
    made = french.date_long(day.date())
    return [
        name_paragraph("À CONSERVER SOUS PLI FERMÉ", OVERLINE),
        paragraph(_TITLE, TITLE),
        name_paragraph(f"{content.label} – {content.vintage}", SUBTITLE),
        paragraph(f"Imprimée le {made}. Jury {_spaced(content.jury[:16])}.", NOTE),
    ]


def _key(content: Sheet) -> list[Flowable]:
    """Set the words beside the code: whichever the reader can use."""
    per_column = -(-len(content.words) // _COLUMNS)
    numbered = [
        rich(f"{marked(str(n), LABEL)} {strong(word)}", _WORD)
        for n, word in enumerate(content.words, start=1)
    ]
    columns = [numbered[at : at + per_column] for at in range(0, len(numbered), per_column)]
    room = (WIDTH - _SIDE - 30) / _COLUMNS
    words = Table([columns], colWidths=[room] * len(columns), style=_PLAIN)
    both = Table([[_Scanned(content.scanned), words]], colWidths=[_SIDE + 20, None], style=_FRAMED)
    return [Spacer(0, 8), both, Spacer(0, 8)]


def _advice() -> list[Flowable]:
    return [
        *headed("À quoi sert cette feuille", "what", room=0),
        *_items(
            "Si l’ordinateur de la présidence est perdu, volé ou en panne : reprendre la conduite "
            "du jury depuis un autre ordinateur déjà admis.",
            "Si la clé du scrutin était sur cet ordinateur : ouvrir quand même les enveloppes, "
            "sans perdre un seul bulletin.",
        ),
        *headed("Comment la garder", "keep", room=0),
        *_items(
            "Sous enveloppe fermée et signée, dans un coffre ou chez une personne de confiance qui "
            "ne préside pas le jury. Ni photo, ni copie, ni courriel.",
            "Une nouvelle feuille remplace celle-ci : détruisez alors l’ancienne.",
            "Après la publication des résultats, détruisez-la.",
        ),
        *headed("Comment s’en servir", "use", room=0),
        *_items(
            "Dans Jury, sur un ordinateur admis : « Clés et ordinateurs », puis « Reprendre la "
            "conduite du jury ». Tapez les dix-huit mots, ou donnez une photo du code.",
            "Majuscules, accents et ponctuation sont sans importance ; une lettre fausse est "
            "corrigée.",
        ),
        boxed(
            [
                paragraph(
                    "Cette feuille ouvre tous les bulletins d’un scrutin, même quand deux "
                    "personnes en détiennent les clés. Elle n’est enregistrée sur aucun ordinateur "
                    "et n’est imprimée qu’une fois.",
                    BODY,
                )
            ],
            tint=WARM,
            edge=WARM_RULE,
        ),
        paragraph("Remise à (nom, date, signature) :", LABEL),
        BlankLine(WIDTH, 26),
    ]


def _items(*texts: str) -> Sequence[Flowable]:
    return [paragraph(f"• {each}", ITEM) for each in texts]


def _spaced(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


class _Scanned(Flowable):
    """The code to scan, black on white whatever lies behind."""

    def __init__(self, text: str) -> None:
        Flowable.__init__(self)
        self.code = qr.encode(text)
        self.width = self.height = _SIDE

    def draw(self) -> None:
        """Draw the dark modules as rectangles, inside the quiet zone."""
        canvas, module = self.canv, _SIDE / (self.code.side + 2 * qr.QUIET)
        canvas.setFillColor(INK)
        for column, row, length in self.code.runs:
            x, y = qr.QUIET + column, qr.QUIET + self.code.side - 1 - row
            canvas.rect(x * module, y * module, length * module, module, stroke=0, fill=1)


_PLAIN: Final = TableStyle([EMBEDDED, ("VALIGN", (0, 0), (-1, -1), "TOP")])
_FRAMED: Final = TableStyle(
    [
        EMBEDDED,
        ("BOX", (0, 0), (-1, -1), 0.8, QUIET),
        ("LINEAFTER", (0, 0), (0, 0), 0.4, FAINT),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
)
