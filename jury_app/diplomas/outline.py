"""The contour of one letter, read from the glyf table of a TrueType font, as cubic curves."""

from dataclasses import dataclass
from struct import unpack_from

ON_CURVE, X_SHORT, Y_SHORT, REPEAT, X_SAME, Y_SAME = 1, 2, 4, 8, 16, 32
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Contour:
    """A closed curve: where it starts, then its cubic pieces (two handles and an end)."""

    start: Point
    pieces: tuple[tuple[Point, Point, Point], ...]


def simple_glyph(glyf: bytes) -> list[Contour]:
    """Read a glyph without components; coordinates in font units."""
    count = unpack_from(">h", glyf, 0)[0]
    if count <= 0:
        return []
    ends = unpack_from(f">{count}H", glyf, 10)
    at = 10 + 2 * count
    at += 2 + unpack_from(">H", glyf, at)[0]
    total = ends[-1] + 1
    flags: list[int] = []
    while len(flags) < total:
        flag = glyf[at]
        at += 1
        times = 1
        if flag & REPEAT:
            times += glyf[at]
            at += 1
        flags.extend([flag] * times)
    xs, at = coordinates(glyf, at, flags, X_SHORT, X_SAME)
    ys, _ = coordinates(glyf, at, flags, Y_SHORT, Y_SAME)
    points = [(x, y, bool(f & ON_CURVE)) for x, y, f in zip(xs, ys, flags, strict=True)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [contour(points[a : b + 1]) for a, b in zip(starts, ends, strict=True)]


def coordinates(
    glyf: bytes, at: int, flags: list[int], short: int, same: int
) -> tuple[list[int], int]:
    """Add up the steps of one axis; give also where the next table starts."""
    values: list[int] = []
    value = 0
    for flag in flags:
        if flag & short:
            value += glyf[at] if flag & same else -glyf[at]
            at += 1
        elif not flag & same:
            value += unpack_from(">h", glyf, at)[0]
            at += 2
        values.append(value)
    return values, at


def contour(points: list[tuple[int, int, bool]]) -> Contour:
    """Turn quadratic pieces, with their implied middle points, into cubic ones."""
    full: list[tuple[float, float, bool]] = []
    for point, following in zip(points, points[1:] + points[:1], strict=True):
        full.append(point)
        if not point[2] and not following[2]:
            full.append(((point[0] + following[0]) / 2, (point[1] + following[1]) / 2, True))
    first = next(index for index, point in enumerate(full) if point[2])
    full = full[first:] + full[: first + 1]
    start = here = full[0][0], full[0][1]
    pieces: list[tuple[Point, Point, Point]] = []
    handle: Point | None = None
    for x, y, on in full[1:]:
        if not on:
            handle = (x, y)
            continue
        middle = handle or ((here[0] + x) / 2, (here[1] + y) / 2)
        pieces.append((toward(here, middle), toward((x, y), middle), (x, y)))
        here, handle = (x, y), None
    return Contour(start, tuple(pieces))


def toward(end: Point, handle: Point) -> Point:
    """Raise the degree of a quadratic handle: two thirds of the way from an end."""
    return end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3
