"""Time 234 diplomas, one file each and all in one, against plainer ways to draw the same page.

Run it with ``python benchmarks/diplomas.py [count]`` from the root of the project. Typst takes part
when its Python package can be imported. Seconds are of processor time; trust the ratios.
"""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.util import find_spec
from math import cos, pi, sin
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

import zxingcpp
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jury_app.core.place_wording import authority_parts
from jury_app.diplomas import guilloche, press
from jury_app.diplomas.layout import Diploma, Mention, Signatory, place
from jury_app.diplomas.sheet import CENTRE, HEIGHT, WIDTH, Face, Sheet
from jury_app.diplomas.typography import load, measure
from jury_app.progress import Progress

ROOT = Path(__file__).parents[1]
FONTS = ROOT / "resources" / "fonts"
STARTS = ["Saint-Remy", "Vandœuvre", "L'Haÿ", "Aix", "Le-Mont", "Écuelles", "Issy", "Hœrdt"]
ENDS = ["en-Provence", "lès-Nancy", "les-Roses", "sur-Seine", "en-Bouzemont", "la-Grande", "du-Lac"]


def diplomas(count: int) -> list[Diploma]:
    """Make diplomas whose names have all lengths and all letters."""
    signing = (
        Signatory("Camille Martin", "présidence de l'association"),
        Signatory("Dominique Petit", "présidence du jury"),
    )
    return [
        Diploma(
            label="Territoires, Villes et Villages Internet",
            vintage=2019,
            edition=20,
            recipient=authority_parts(
                f"{STARTS[number % len(STARTS)]}-{ENDS[number // 3 % len(ENDS)]}", "ville"
            ),
            department="Meurthe-et-Moselle",
            category="Ville Internet",
            level=number % 5 + 1,
            mentions=(Mention("arobase verte", 2021),) if number % 3 else (),
            ceremony_date=date(2019, 2, 1),
            ceremony_place="Montrouge",
            signatories=signing,
            number=number,
            code=f"7KQF-{number:04d}-XW4T",
            jury="villes-internet-2019",
        )
        for number in range(1, count + 1)
    ]


# --- ReportLab, without any of our ways -------------------------------------------------------


@cache
def steps(piece: bytes) -> list[tuple[str, tuple[float, ...]]]:
    """Read a piece of the ornament once, so that reading it is not counted on each page."""
    found = []
    operands: list[float] = []
    for word in piece.decode().split():
        if re.fullmatch(r"-?[\d.]+", word):
            operands.append(float(word))
        else:
            found.append((word, tuple(operands)))
            operands = []
    return found


@cache
def drawn_pieces() -> dict[str, bytes]:
    return guilloche.ornament(load(Face.NAME).contours("@")).pieces


def plain_path(canvas: Canvas, piece: bytes) -> None:
    """Draw a piece of the ornament with the library's own path."""
    path = canvas.beginPath()
    for word, operands in steps(piece):
        if word == "m":
            path.moveTo(*operands)
        elif word == "c":
            path.curveTo(*operands)
        elif word in "hs":
            path.close()
    canvas.drawPath(path)


def plain_ornament(canvas: Canvas) -> None:
    """Draw the whole ornament again on this page."""
    figures = guilloche.description()
    pieces = drawn_pieces()
    for rule in figures["rules"]:
        canvas.setStrokeColorRGB(*rule["colour"])
        canvas.setLineWidth(rule["width"])
        inset = rule["inset"]
        canvas.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
    plain_band(canvas, figures["band"], pieces["Band"])
    for name, figure in figures["rosettes"].items():
        canvas.setStrokeColorRGB(*figure["colour"])
        canvas.setLineWidth(figure["width"])
        turn = 360 / figure["petals"] / figure["strands"]
        for x, y in guilloche.places()[name]:
            canvas.saveState()
            canvas.translate(x, y)
            if figure["disc"]:
                canvas.setFillColorRGB(1, 1, 1)
                canvas.circle(0, 0, figure["disc"], stroke=0, fill=1)
            for _ in range(figure["strands"]):
                plain_path(canvas, pieces[name])
                canvas.rotate(turn)
            canvas.restoreState()


def plain_band(canvas: Canvas, figure: dict, piece: bytes) -> None:
    """Draw the four sides of the frame."""
    inset, length = figure["inset"], figure["length"]
    canvas.setStrokeColorRGB(*figure["colour"])
    canvas.setLineWidth(figure["width"])
    for side, angle, x, y in (
        (WIDTH - 2 * inset, 0, inset, inset),
        (WIDTH - 2 * inset, 0, inset, HEIGHT - inset),
        (HEIGHT - 2 * inset, 90, inset, inset),
        (HEIGHT - 2 * inset, 90, WIDTH - inset, inset),
    ):
        times = round(side / length)
        canvas.saveState()
        canvas.translate(x, y)
        canvas.transform(
            cos(angle * pi / 180),
            sin(angle * pi / 180),
            -sin(angle * pi / 180),
            cos(angle * pi / 180),
            0,
            0,
        )
        canvas.scale(side / times / length, 1)
        for _ in range(times):
            for strand in piece.split(b" S"):
                plain_path(canvas, strand)
            canvas.translate(length, 0)
        canvas.restoreState()


def plain_page(canvas: Canvas, sheet: Sheet) -> None:
    """Draw a whole sheet as the library's manual shows."""
    plain_ornament(canvas)
    inks = guilloche.description()["inks"]
    for line in sheet.lines:
        x = line.x
        for run in line.runs:
            canvas.setFillColorRGB(*inks[run.tone])
            canvas.setFont(run.face.value, run.size)
            canvas.drawString(x, line.y, run.text, charSpace=run.tracking)
            x += measure(run.text, run.face, run.size, run.tracking)
    canvas.setFillColorRGB(*inks["accent"])
    canvas.setFont(Face.NAME.value, sheet.marks.size)
    for mark in range(sheet.marks.full):
        canvas.drawString(CENTRE - 130 + mark * sheet.marks.step, sheet.marks.y, "@")
    square = sheet.square
    widget = QrCodeWidget(square.content, barLevel="M", barBorder=0)
    left, low, right, high = widget.getBounds()
    scale = square.side / (right - left), square.side / (high - low)
    drawing = Drawing(square.side, square.side, transform=[scale[0], 0, 0, scale[1], 0, 0])
    drawing.add(widget)
    renderPDF.draw(drawing, canvas, square.x, square.y)
    canvas.showPage()


def plain_canvas(path: Path) -> Canvas:
    """Start a file, its fonts read from disk as for a first one."""
    for face in Face:
        pdfmetrics.registerFont(TTFont(face.value, str(FONTS / f"{face}.ttf")))
    return Canvas(str(path), pagesize=(WIDTH, HEIGHT))


def plain_each(batch: Sequence[Diploma], folder: Path) -> None:
    for diploma in batch:
        canvas = plain_canvas(folder / press.file_name(diploma))
        plain_page(canvas, place(diploma, measure))
        canvas.save()


def plain_merged(batch: Sequence[Diploma], folder: Path) -> None:
    canvas = plain_canvas(folder / "all.pdf")
    for diploma in batch:
        plain_page(canvas, place(diploma, measure))
    canvas.save()


# --- Typst ------------------------------------------------------------------------------------


def svg_ornament() -> str:
    """Give the ornament as an image that Typst can place."""
    figures = guilloche.description()
    pieces = drawn_pieces()
    paths = []
    for name, figure in figures["rosettes"].items():
        data = svg_path(pieces[name])
        turn = 360 / figure["petals"] / figure["strands"]
        for x, y in guilloche.places()[name]:
            for strand in range(figure["strands"]):
                move = f"translate({x:.2f} {HEIGHT - y:.2f}) rotate({strand * turn:.3f})"
                paths.append(svg_stroke(data, figure, move))
    band = figures["band"]
    data = svg_path(pieces["Band"])
    inset, length = band["inset"], band["length"]
    for x, y, angle, times in (
        (inset, inset, 0, 12),
        (inset, HEIGHT - inset, 0, 12),
        (inset, inset, 90, 8),
        (WIDTH - inset, inset, 90, 8),
    ):
        for index in range(times):
            move = f"translate({x:.2f} {y:.2f}) rotate({angle}) translate({index * length} 0)"
            paths.append(svg_stroke(data, band, move))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    return head + "".join(paths) + "</svg>"


def svg_path(piece: bytes) -> str:
    """Turn our operators into those of SVG, which come before their operands."""
    lines = piece.decode().replace(" S", "").replace(" s", "").splitlines()
    return " ".join(f"{line[-1].upper()}{line[:-2]}" for line in lines if line[-1:] in "mc")


def svg_stroke(data: str, figure: dict, move: str) -> str:
    red, green, blue = (round(part * 255) for part in figure["colour"])
    ink = f"rgb({red},{green},{blue})"
    width = figure["width"]
    return (
        f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{width}" transform="{move}"/>'
    )


def typst_page(sheet: Sheet) -> str:
    """Write a sheet as Typst source: the same letters at the same places."""
    families = {"SourceSerif4": "Source Serif 4", "SourceSans3": "Source Sans 3"}
    weights = {"SemiBold": 600, "Bold": 600}
    parts = ['#place(image("ornament.svg", width: 100%))']
    for line in sheet.lines:
        x = line.x
        for run in line.runs:
            family, _, style = run.face.partition("-")
            slant = ', style: "italic"' if style == "Italic" else ""
            parts.append(
                f"#place(dx: {x:.2f}pt, dy: {HEIGHT - line.y - run.size:.2f}pt, "
                f'text(font: "{families[family]}", weight: {weights.get(style, 400)}, '
                f"size: {run.size:.2f}pt, tracking: {run.tracking:.2f}pt{slant}, "
                f'"{run.text}"))'
            )
            x += measure(run.text, run.face, run.size, run.tracking)
    top = HEIGHT - sheet.marks.y - sheet.marks.size
    parts.append(
        f"#place(dx: {CENTRE - 130:.2f}pt, dy: {top:.2f}pt, "
        f'text(font: "Source Serif 4", size: {sheet.marks.size}pt, "{"@" * sheet.marks.full}"))'
    )
    square = sheet.square
    code = zxingcpp.create_barcode(square.content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    escaped = code.to_svg(add_quiet_zones=False).replace("\\", "\\\\").replace('"', '\\"')
    parts.append(
        f"#place(dx: {square.x:.2f}pt, dy: {HEIGHT - square.y - square.side:.2f}pt, "
        f'image(bytes("{escaped}"), format: "svg", width: {square.side}pt))'
    )
    return "\n".join(parts)


def typst_source(sheets: Sequence[Sheet]) -> bytes:
    title = f"#set page(width: {WIDTH}pt, height: {HEIGHT}pt, margin: 0pt)\n"
    title += '#set document(title: "Diplomas")\n#set text(lang: "fr")\n'
    return (title + "\n#pagebreak()\n".join(map(typst_page, sheets))).encode()


def typst_compiler(folder: Path):
    import typst  # noqa: PLC0415 - it may be missing

    (folder / "ornament.svg").write_text(svg_ornament(), "utf-8")
    return typst.Compiler(root=str(folder), font_paths=[str(FONTS)], ignore_system_fonts=True)


def typst_each(batch: Sequence[Diploma], folder: Path) -> None:
    compiler = typst_compiler(folder)
    for diploma in batch:
        source = typst_source([place(diploma, measure)])
        output = folder / press.file_name(diploma)
        compiler.compile(source, output=str(output), pdf_standards="a-2b")


def typst_merged(batch: Sequence[Diploma], folder: Path) -> None:
    source = typst_source([place(diploma, measure) for diploma in batch])
    compiler = typst_compiler(folder)
    compiler.compile(source, output=str(folder / "all.pdf"), pdf_standards="a-2b")


# --- ours -------------------------------------------------------------------------------------


def ours_each(batch: Sequence[Diploma], folder: Path) -> None:
    forget()
    press.print_each(batch, folder, Progress())


def ours_merged(batch: Sequence[Diploma], folder: Path) -> None:
    forget()
    press.print_merged(batch, folder / "all.pdf", Progress())


def forget() -> None:
    """Make our press as cold as on its first batch."""
    press.shared.cache_clear()
    press.common_characters.cache_clear()
    load.cache_clear()


@dataclass(frozen=True)
class Span:
    processor: float
    wall: float
    kilobytes: int


def time(work: Callable[[Sequence[Diploma], Path], None], batch: Sequence[Diploma]) -> Span:
    with TemporaryDirectory() as folder:
        processor, wall = process_time(), perf_counter()
        work(batch, Path(folder))
        processor, wall = process_time() - processor, perf_counter() - wall
        size = sum(path.stat().st_size for path in Path(folder).glob("*.pdf"))
    return Span(processor, wall, size // 1024)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 234
    batch = diplomas(count)
    contests = {
        "one file each": [("ours", ours_each), ("ReportLab, plainly", plain_each)],
        "all in one file": [("ours", ours_merged), ("ReportLab, plainly", plain_merged)],
    }
    if find_spec("typst"):
        contests["one file each"].append(("Typst", typst_each))
        contests["all in one file"].append(("Typst", typst_merged))
    else:
        print("Typst is not installed: left out")
    for title, contest in contests.items():
        print(f"\n{count} diplomas, {title}")
        print(f"{'':22}{'cpu s':>8}{'wall s':>8}{'KiB':>9}{'ratio':>8}")
        first = 0.0
        for name, work in contest:
            span = time(work, batch)
            first = first or span.processor
            print(
                f"{name:22}{span.processor:8.2f}{span.wall:8.2f}{span.kilobytes:9d}"
                f"{span.processor / first:8.1f}"
            )


if __name__ == "__main__":
    main()
