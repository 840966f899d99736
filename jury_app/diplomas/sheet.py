"""The sheet: letters, marks and lines, each with its place.

Lengths are points (1/72 inch), from the bottom left corner of an A4 sheet in landscape.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

WIDTH, HEIGHT = 841.89, 595.276
CENTRE = WIDTH / 2
TEXT_WIDTH = 640.0


class Face(StrEnum):
    """The role of a face on the page, and its file."""

    NAME = "SourceSerif4-SemiBold"
    TEXT = "SourceSerif4-Regular"
    ITALIC = "SourceSerif4-Italic"
    SMALL = "SourceSans3-Regular"
    CAPITALS = "SourceSans3-Bold"


class Tone(StrEnum):
    """The inks, by their use; `resources/diplomas/ornament.json` gives their colours."""

    INK = "ink"
    SOFT = "soft"
    ACCENT = "accent"


Measure = Callable[[str, Face, float, float], float]


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one kind."""

    text: str
    face: Face
    size: float
    tone: Tone = Tone.INK
    tracking: float = 0.0


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Runs that follow each other on one baseline, and what they are to a screen reader."""

    runs: Runs
    x: float
    y: float
    width: float
    role: str = "P"

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Square:
    """Where the code to scan stands, what it holds and how it is announced."""

    x: float
    y: float
    side: float
    content: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The row of arobases: so many full, the others in outline; size of the letter in points."""

    full: int
    total: int
    y: float
    size: float
    step: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line to sign on."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A diploma with every thing in its place."""

    title: str
    organiser: str
    lines: tuple[Line, ...]
    marks: Marks
    square: Square
    rules: tuple[Rule, ...]


def centred(
    runs: Runs,
    y: float,
    measure: Measure,
    *,
    width: float = TEXT_WIDTH,
    middle: float = CENTRE,
    role: str = "P",
) -> Line:
    """Centre runs on a line, shrinking them together when they are wider than their place."""
    natural = runs_width(runs, measure)
    if natural > width:
        runs = scaled(runs, width / natural)
        natural = runs_width(runs, measure)
    trailing = runs[-1].tracking
    return Line(runs, middle - (natural - trailing) / 2, y, natural - trailing, role)


def scaled(runs: Runs, by: float) -> Runs:
    """Make runs larger or smaller together."""
    return tuple(
        Run(run.text, run.face, run.size * by, run.tone, run.tracking * by) for run in runs
    )


def runs_width(runs: Runs, measure: Measure) -> float:
    """Add up the widths of runs."""
    return sum(measure(run.text, run.face, run.size, run.tracking) for run in runs)
