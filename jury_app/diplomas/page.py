"""Draws a sheet: the operators of a page's content, each text marked for screen readers."""

from dataclasses import dataclass

from jury_app import qr
from jury_app.diplomas.guilloche import Ornament, numbers
from jury_app.diplomas.sheet import CENTRE, Face, Line, Marks, Rule, Run, Sheet, Square
from jury_app.diplomas.typography import Subset


@dataclass(frozen=True, slots=True)
class Tag:
    """One element of the reading order: its role, and words when it is not text."""

    role: str
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The content of a page and, mark by mark, what it is."""

    content: bytes
    tags: tuple[Tag, ...]


def draw(sheet: Sheet, fonts: dict[Face, Subset], ornament: Ornament, mark_width: float) -> Drawn:
    """Write the content of a page; the ornament and the two marks are forms of the document."""
    content = [b"/Artifact BMC q /Ornament Do Q EMC"]
    tags: list[Tag] = []
    for line in sheet.lines:
        content.append(draw_line(line, len(tags), fonts, ornament))
        tags.append(Tag(line.role))
    content.append(draw_marks(sheet.marks, mark_width))
    content.append(draw_square(sheet.square, len(tags)))
    tags.append(Tag("Figure", sheet.square.spoken))
    content.extend(draw_rule(rule, ornament) for rule in sheet.rules)
    return Drawn(b"\n".join(content), tuple(tags))


def draw_line(line: Line, mark: int, fonts: dict[Face, Subset], ornament: Ornament) -> bytes:
    """Show the runs of a line one after the other."""
    parts = [f"/{line.role} <</MCID {mark}>> BDC BT {numbers(line.x, line.y)} Td".encode()]
    tracking = 0.0
    for run in line.runs:
        parts.append(select(run, ornament))
        if run.tracking != tracking:
            tracking = run.tracking
            parts.append(f"{numbers(tracking)} Tc".encode())
        parts.append(fonts[run.face].show(run.text, run.tracking))
    if tracking:
        parts.append(b"0 Tc")
    parts.append(b"ET EMC")
    return b" ".join(parts)


def select(run: Run, ornament: Ornament) -> bytes:
    """Choose the face, the size and the ink of a run."""
    return f"{ornament.inks[run.tone]} rg /{run.face.name} {run.size:.3f} Tf".encode()


def draw_marks(marks: Marks, mark_width: float) -> bytes:
    """Draw the row of arobases: an ornament to screen readers, who find the level in words."""
    scale = marks.size / 1000
    left = CENTRE - (marks.step * (marks.total - 1) + mark_width * marks.size) / 2
    parts = [b"/Artifact BMC"]
    for index in range(marks.total):
        form = "Full" if index < marks.full else "Empty"
        at = numbers(left + index * marks.step, marks.y)
        parts.append(f"q {scale:.5f} 0 0 {scale:.5f} {at} cm /{form} Do Q".encode())
    parts.append(b"EMC")
    return b"\n".join(parts)


def draw_rule(rule: Rule, ornament: Ornament) -> bytes:
    """Draw a line to sign on."""
    ink = ornament.inks["soft"]
    ends = f"{numbers(rule.x, rule.y)} m {numbers(rule.x + rule.width, rule.y)} l S"
    return f"/Artifact BMC q {ink} RG 0.4 w {ends} Q EMC".encode()


def draw_square(square: Square, mark: int) -> bytes:
    """Draw the code to scan as one path, one rectangle for each run of dark modules."""
    code = qr.encode(square.content)
    path = [f"{column} {code.side - 1 - row} {length} 1 re" for column, row, length in code.runs]
    module = square.side / code.side
    place = f"{module:.5f} 0 0 {module:.5f} {numbers(square.x, square.y)} cm"
    drawn = " ".join(path)
    return f"/Figure <</MCID {mark}>> BDC q 0 0 0 rg {place} {drawn} f Q EMC".encode()
