"""Makes the files: one for each diploma, or all in one; a stop keeps what is finished."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jury_app.core.collation import fold
from jury_app.diplomas.document import Book, Foundation, foundation
from jury_app.diplomas.guilloche import Ornament, ornament
from jury_app.diplomas.layout import MARKS, Diploma, place
from jury_app.diplomas.page import Drawn, draw
from jury_app.diplomas.sheet import Face, Sheet
from jury_app.diplomas.typography import REPERTOIRE, Subset, load, measure
from jury_app.errors import Refused
from jury_app.progress import Progress
from jury_app.whole_file import replace_file, replacing, writing_to

MARK = "@"
LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class Batch:
    """What the diplomas printed together share: cut fonts, ornament, first bytes of a file."""

    fonts: dict[Face, Subset]
    ornament: Ornament
    base: Foundation
    mark_width: float

    def draw(self, diploma: Diploma) -> tuple[Sheet, Drawn]:
        """Place and draw one diploma."""
        sheet = place(diploma, measure)
        return sheet, draw(sheet, self.fonts, self.ornament, self.mark_width)


def prepare(diplomas: Sequence[Diploma]) -> Batch:
    """Make what a batch shares.

    Raises:
        Refused: a face lacks a character of some diploma (`missing_glyph`).
    """
    extra = frozenset().union(*(characters(diploma) for diploma in diplomas))
    return shared(frozenset(extra - common_characters()))


@cache
def common_characters() -> frozenset[str]:
    """List the characters every file can already show, in every face."""
    shown = REPERTOIRE.intersection(*(load(face).glyphs.keys() for face in Face))
    return frozenset(map(chr, shown))


@cache
def shared(extra: frozenset[str]) -> Batch:
    """Cut the fonts and draw the ornament, once for each set of unusual characters."""
    fonts = {face: load(face).subset(extra) for face in Face}
    type_of_mark = load(Face.NAME)
    mark = type_of_mark.contours(MARK)
    drawing = ornament(mark)
    base = foundation(fonts, drawing, mark, MARKS)
    return Batch(fonts, drawing, base, type_of_mark.width(MARK))


def characters(diploma: Diploma) -> frozenset[str]:
    """List the characters a diploma shows."""
    sheet = place(diploma, measure)
    return frozenset(sign for line in sheet.lines for run in line.runs for sign in run.text)


def render(batch: Batch, diploma: Diploma) -> bytes:
    """Make the file of one diploma; the same diploma always gives the same bytes."""
    parts: list[bytes] = []
    book = Book(batch.base, parts.append)
    sheet, drawn = batch.draw(diploma)
    book.add(sheet, drawn)
    book.finish(sheet.title, sheet.organiser)
    return b"".join(parts)


def preview(diploma: Diploma) -> bytes:
    """Make the file of one diploma, to be shown before it is printed."""
    return render(prepare([diploma]), diploma)


def file_name(diploma: Diploma) -> str:
    """Name the file of a diploma by its number and recipient, never by what it grants."""
    words = re.sub(r"[^a-z0-9]+", "-", fold(diploma.recipient[1]))[:LONGEST_SLUG].strip("-")
    return f"{diploma.number:04d}-{words or 'diplome'}.pdf"


def print_each(diplomas: Sequence[Diploma], folder: Path, progress: Progress) -> list[Path]:
    """Write one file for each diploma and give their paths, in order.

    A file that already holds the very same bytes is left alone; a stop keeps the finished ones.

    Raises:
        Refused: two diplomas have one name (`same_diploma`), or a glyph is missing.
        Unreachable: the folder cannot be written (`cannot_write`).
        Cancelled: somebody asked to stop.
    """
    paths = [folder / file_name(diploma) for diploma in diplomas]
    refuse_twins(diplomas, paths)
    batch = prepare(diplomas)
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
    progress.step(0, len(diplomas))
    for done, (diploma, path) in enumerate(zip(diplomas, paths, strict=True), start=1):
        data = render(batch, diploma)
        with writing_to(path):
            if not holds(path, data):
                replace_file(path, data)
        progress.step(done, len(diplomas), path.name)
    return paths


def print_merged(diplomas: Sequence[Diploma], path: Path, progress: Progress) -> None:
    """Write all diplomas in one file, which appears only when it is whole.

    Raises:
        Refused: there is no diploma to print (`no_diploma`), or a glyph is missing.
        Unreachable: the file cannot be written (`cannot_write`).
        Cancelled: somebody asked to stop; an earlier file of that name is kept.
    """
    if not diplomas:
        raise Refused("no_diploma")
    batch = prepare(diplomas)
    with replacing(path) as file:
        book = Book(batch.base, file.write)
        progress.step(0, len(diplomas))
        for done, diploma in enumerate(diplomas, start=1):
            sheet, drawn = batch.draw(diploma)
            book.add(sheet, drawn)
            progress.step(done, len(diplomas), file_name(diploma))
        first = diplomas[0]
        book.finish(f"{first.label} {first.vintage} – diplômes", first.organiser)


def refuse_twins(diplomas: Sequence[Diploma], paths: Sequence[Path]) -> None:
    """Refuse a batch in which one file would replace another."""
    seen: set[Path] = set()
    for diploma, path in zip(diplomas, paths, strict=True):
        if path in seen:
            raise Refused("same_diploma", number=diploma.number, name=diploma.recipient[1])
        seen.add(path)


def holds(path: Path, data: bytes) -> bool:
    """Tell whether a file already holds these very bytes."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return False
