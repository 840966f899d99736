"""Small drawings and tables that the sections of the minutes share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table, TableStyle

from jury_app.core import french
from jury_app.core.edition import Scale
from jury_app.minutes.typography import (
    ACCENT,
    FAINT,
    HEAD,
    INK,
    LABEL,
    QUIET,
    RULE,
    SANS,
    SANS_STRONG,
    SECTION,
    TINT,
    VALUE,
    drawn,
    name_paragraph,
    paragraph,
)

Cell: TypeAlias = Flowable | Sequence[Flowable]

WIDTH: Final = 481.0
"""Width of the text on the page, in points."""
WIDEST_MARKS: Final = 7
EMBEDDED: Final = ("FONT", (0, 0), (-1, -1), SANS, 8)
"""Without it ReportLab names Helvetica in every table, used or not, and it is not embedded."""
_RING: Final = 3.1
_ROOM_FOR_NUMBER: Final = 9.0
_ROOM_FOR_GRADE: Final = 6.0


class Heading(Paragraph):
    """A heading that the bookmarks, the contents and the running head know by its words."""

    def __init__(
        self, text: str, key: str, style: ParagraphStyle = SECTION, depth: int = 0
    ) -> None:
        """Set the heading; ``key`` names its place in the file."""
        Paragraph.__init__(self, drawn(text, style.fontName), style)
        self.words, self.key, self.depth = text, key, depth


def headed(
    text: str, key: str, style: ParagraphStyle = SECTION, depth: int = 0, room: float = 120
) -> list[Flowable]:
    """Set a heading with at least so much ``room`` (points) for what follows it."""
    return [CondPageBreak(room), Heading(text, key, style, depth)]


class LevelMarks(Flowable):
    """A level as so many signs, and a small ring for each one that is missing."""

    def __init__(self, level: int, scale: Scale) -> None:
        """Measure once; a long scale is shown by its number alone."""
        Flowable.__init__(self)
        self.signs = scale.symbol * level if scale.maximum <= WIDEST_MARKS else ""
        self.missing = scale.maximum - level if scale.maximum <= WIDEST_MARKS else 0
        self.height = 12.0 if self.signs or self.missing else 0.0
        self.width = 0.0

    def draw(self) -> None:
        """Draw the signs, then the rings."""
        canvas, signs = self.canv, drawn(self.signs, SANS_STRONG)
        canvas.setFillColor(ACCENT)
        canvas.setFont(SANS_STRONG, 10)
        canvas.drawString(0, 3, signs)
        x = stringWidth(signs, SANS_STRONG, 10) + _RING
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.9)
        for index in range(self.missing):
            canvas.circle(x + index * 2.8 * _RING, 6, _RING - 0.6, stroke=1, fill=0)


class Distribution(Flowable):
    """How many gave each grade, as columns with their number; the level's column is dark."""

    def __init__(self, counts: Sequence[int], level: int | None, first: int, width: float) -> None:
        """Show the grades from ``first`` up (lower ones only when somebody gave them)."""
        Flowable.__init__(self)
        given = [grade for grade, number in enumerate(counts) if number]
        self.grades = range(min([first, *given]), len(counts))
        self.counts, self.level = counts, level
        self.width, self.height = width, 30.0

    def draw(self) -> None:
        """Draw a column for each grade on a common line."""
        step = min(self.width / max(len(self.grades), 1), 18.0)
        most = max([1, *self.counts])
        for index, grade in enumerate(self.grades):
            self._column(index * step, step, grade, self.counts[grade] / most)

    def _column(self, x: float, step: float, grade: int, part: float) -> None:
        canvas, base, tallest = self.canv, 9.0, 14.0
        canvas.setFillColor(ACCENT if grade == self.level else FAINT)
        height = max(part * tallest, 0.6)
        canvas.rect(x, base, step - 2.5, height, stroke=0, fill=1)
        middle = x + (step - 2.5) / 2
        if step >= _ROOM_FOR_NUMBER and self.counts[grade]:
            canvas.setFillColor(INK)
            canvas.setFont(SANS_STRONG, 6.6)
            canvas.drawCentredString(middle, base + height + 1.6, french_number(self.counts[grade]))
        if step >= _ROOM_FOR_GRADE:
            canvas.setFillColor(QUIET)
            canvas.setFont(SANS, 6.6)
            canvas.drawCentredString(middle, 1.6, french_number(grade))


class BlankLine(Flowable):
    """A line to write or sign on, with what it is for underneath."""

    def __init__(self, width: float, above: float) -> None:
        """Leave so much room (points) above the line."""
        Flowable.__init__(self)
        self.width, self.height = width, above

    def draw(self) -> None:
        """Draw the line at the bottom."""
        self.canv.setStrokeColor(QUIET)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, 0, self.width, 0)


def french_number(value: int) -> str:
    """Write a number so that its spaces survive drawing."""
    return drawn(french.number(value), SANS)


def facts(pairs: Sequence[tuple[str, str]]) -> Table:
    """Set labels and what they stand for in two columns; labels without a value are left out."""
    rows = [[paragraph(label, LABEL), name_paragraph(text, VALUE)] for label, text in pairs if text]
    style = TableStyle(
        [
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, -2), 0.3, FAINT),
        ]
    )
    return Table(rows, colWidths=[130, WIDTH - 130], style=style, hAlign="LEFT")


def grid(
    titles: Sequence[str | Flowable],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *more: Any,
    padding: float = 3,
) -> Table:
    """Set a table whose titles come again on every page; ``more`` are commands of ReportLab's."""
    head = [paragraph(title, HEAD) if isinstance(title, str) else title for title in titles]
    style = TableStyle(
        [
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, QUIET),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
            *more,
        ]
    )
    table = Table(
        [head, *[list(row) for row in rows]],
        colWidths=list(widths),
        repeatRows=1,
        style=style,
        hAlign="LEFT",
    )
    table.spaceAfter = 8
    return table


def boxed(content: Sequence[Flowable], *, tint: object = TINT, edge: object = ACCENT) -> Table:
    """Set something apart on a tint, with a strong left edge; it may run over pages."""
    rows = [[each] for each in content]
    style = TableStyle(
        [
            EMBEDDED,
            ("BACKGROUND", (0, 0), (-1, -1), tint),
            ("LINEBEFORE", (0, 0), (0, -1), 2, edge),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("TOPPADDING", (0, 0), (-1, 0), 6),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 4),
        ]
    )
    table = Table(rows, colWidths=[WIDTH], style=style, hAlign="LEFT", splitInRow=30)
    table.spaceBefore, table.spaceAfter = 4, 8
    return table
