"""The ornament behind a diploma: a woven band, rosettes and rules, drawn once for a whole batch.

The curves are computed from `resources/diplomas/ornament.json`; nothing is an image.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import cos, pi, sin
from typing import Any

from jury_app.diplomas.outline import Contour, Point
from jury_app.diplomas.sheet import CENTRE, HEIGHT, WIDTH

Moving = tuple[float, float, float, float]  # where a point is, and how it moves
STEPS_PER_WAVE = 4
KAPPA = 0.5523


@dataclass(frozen=True, slots=True)
class Ornament:
    """The drawing, as operators of a page's content, and the inks of the texts over it.

    `pieces` are drawings it repeats by name, turned or moved: one strand, one length of band.
    """

    drawing: bytes
    pieces: dict[str, bytes]
    inks: dict[str, str]
    empty_mark: str
    empty_width: float


@cache
def description() -> dict[str, Any]:
    """Read the figures of the ornament."""
    source = files("resources").joinpath("diplomas", "ornament.json").read_text("utf-8")
    figures: dict[str, Any] = json.loads(source)
    return figures


def ornament(mark: list[Contour]) -> Ornament:
    """Draw the ornament; `mark` is the contour of the sign set in the seal, per thousand."""
    figures = description()
    rosettes = figures["rosettes"]
    parts = [
        b"1 J 1 j",
        *(rosette(name, figure) for name, figure in rosettes.items() if not figure["disc"]),
        *(frame_rule(figure) for figure in figures["rules"]),
        band(figures["band"]),
        *(rosette(name, figure) for name, figure in rosettes.items() if figure["disc"]),
        seal(figures["seal"], mark),
    ]
    pieces = {name: petal_curve(figure) for name, figure in rosettes.items()}
    pieces["Band"] = b"\n".join(
        woven(figures["band"], strand) for strand in range(figures["band"]["strands"])
    )
    empty = figures["empty_mark"]
    inks = {name: colour(value) for name, value in figures["inks"].items()}
    return Ornament(b"\n".join(parts), pieces, inks, colour(empty["colour"]), empty["width"])


def colour(value: list[float]) -> str:
    """Write a colour of the sRGB space, 0 to 1."""
    return " ".join(f"{part:g}" for part in value)


def stroke(value: list[float], width: float) -> bytes:
    """Choose a line."""
    return f"{colour(value)} RG {numbers(width)} w".encode()


def numbers(*values: float) -> str:
    """Write coordinates: two decimals are a 150th of a millimetre."""
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") or "0" for value in values)


def frame_rule(figure: dict[str, Any]) -> bytes:
    """Draw a rectangle at some distance from the edges of the sheet."""
    inset = figure["inset"]
    box = numbers(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
    return stroke(figure["colour"], figure["width"]) + f" {box} re S".encode()


def band(figure: dict[str, Any]) -> bytes:
    """Lay the four sides of the frame, length after length; rosettes hide the corners."""
    inset, length = figure["inset"], figure["length"]
    long_side, short_side = WIDTH - 2 * inset, HEIGHT - 2 * inset
    sides = [stroke(figure["colour"], figure["width"])]
    for side, turn in (
        (long_side, f"1 0 0 1 {inset} {inset}"),
        (long_side, f"1 0 0 -1 {inset} {HEIGHT - inset:.2f}"),
        (short_side, f"0 1 -1 0 {inset} {inset}"),
        (short_side, f"0 1 1 0 {WIDTH - inset:.2f} {inset}"),
    ):
        times = round(side / length)
        stretch = side / times / length
        laid = f"{stretch:.5f} 0 0 1 0 0 cm " + f"/Band Do 1 0 0 1 {length} 0 cm " * times
        sides.append(f"q {turn} cm {laid}Q".encode())
    return b"\n".join(sides)


def woven(figure: dict[str, Any], strand: int) -> bytes:
    """Run one strand along a length of band: a wave in an envelope that swells and narrows."""
    length, waves = figure["length"], figure["waves"]
    phase = 2 * pi * strand / figure["strands"]
    swell, half = figure["swell"], figure["height"] / 2
    slow = 2 * pi / length
    fast = slow * waves

    def at(x: float) -> Moving:
        wide = half * (1 - swell + swell * cos(slow * x))
        slope = -half * swell * slow * sin(slow * x)
        y = wide * sin(fast * x + phase)
        return x, y, 1.0, slope * sin(fast * x + phase) + wide * fast * cos(fast * x + phase)

    return curve(at, length, waves * STEPS_PER_WAVE) + b" S"


def curve(at: Callable[[float], Moving], end: float, count: int) -> bytes:
    """Follow a moving point with cubic pieces that share its directions."""
    step = end / count
    x, y, dx, dy = at(0)
    path = [f"{numbers(x, y)} m"]
    for index in range(1, count + 1):
        next_x, next_y, next_dx, next_dy = at(index * step)
        handle = x + dx * step / 3, y + dy * step / 3
        next_handle = next_x - next_dx * step / 3, next_y - next_dy * step / 3
        path.append(f"{numbers(*handle, *next_handle, next_x, next_y)} c")
        x, y, dx, dy = next_x, next_y, next_dx, next_dy
    return "\n".join(path).encode()


def rosette(name: str, figure: dict[str, Any]) -> bytes:
    """Turn one strand about each place of a rosette, on a white disc if it covers other lines."""
    disc = b"1 1 1 rg " + circle(figure["disc"]) + b" f\n" if figure["disc"] else b""
    turn = 2 * pi / figure["petals"] / figure["strands"]
    rotation = f"{cos(turn):.6f} {sin(turn):.6f} {-sin(turn):.6f} {cos(turn):.6f} 0 0 cm"
    strands = f"/{name} Do {rotation}\n".encode() * figure["strands"]
    line = stroke(figure["colour"], figure["width"])
    return b"\n".join(
        f"q 1 0 0 1 {numbers(x, y)} cm\n".encode() + disc + line + b"\n" + strands + b"Q"
        for x, y in places()[name]
    )


def places() -> dict[str, list[Point]]:
    """Tell where the rosettes stand."""
    inset = description()["band"]["inset"]
    corners = [(x, y) for x in (inset, WIDTH - inset) for y in (inset, HEIGHT - inset)]
    return {"Corner": corners, "Seal": [seal_middle()], "Ground": [(CENTRE, HEIGHT / 2)]}


def seal_middle() -> Point:
    """Tell where the seal stands: on the upper side of the frame."""
    figures = description()
    return CENTRE, HEIGHT - figures["band"]["inset"] - figures["seal"]["drop"]


def petal_curve(figure: dict[str, Any]) -> bytes:
    """Draw one closed strand of a rosette: a circle whose radius waves once per petal."""
    outer, core = figure["radius"], figure["core"]
    petals, depth = figure["petals"], figure["depth"]
    middle, reach = outer * (1 + core) / 2, outer * (1 - core) / 2

    def at(angle: float) -> Moving:
        wave = petals * angle
        radius = middle + reach * ((1 - depth) * sin(wave) + depth * sin(2 * wave))
        grows = reach * petals * ((1 - depth) * cos(wave) + 2 * depth * cos(2 * wave))
        return (
            radius * cos(angle),
            radius * sin(angle),
            grows * cos(angle) - radius * sin(angle),
            grows * sin(angle) + radius * cos(angle),
        )

    return curve(at, 2 * pi, petals * STEPS_PER_WAVE * 2) + b" s"


def circle(radius: float) -> bytes:
    """Draw a circle around the origin."""
    k = radius * KAPPA
    return (
        f"{numbers(radius, 0)} m {numbers(radius, k, k, radius, 0, radius)} c "
        f"{numbers(-k, radius, -radius, k, -radius, 0)} c "
        f"{numbers(-radius, -k, -k, -radius, 0, -radius)} c "
        f"{numbers(k, -radius, radius, -k, radius, 0)} c h"
    ).encode()


def seal(figure: dict[str, Any], mark: list[Contour]) -> bytes:
    """Set the sign in the middle of the top rosette."""
    xs = [piece[2][0] for contour in mark for piece in contour.pieces]
    ys = [piece[2][1] for contour in mark for piece in contour.pieces]
    scale = figure["size"] / 1000
    x, y = seal_middle()
    x -= scale * (min(xs) + max(xs)) / 2
    y -= scale * (min(ys) + max(ys)) / 2
    fill = f"{colour(figure['colour'])} rg"
    place = f"{scale:.5f} 0 0 {scale:.5f} {numbers(x, y)} cm"
    return f"q {fill} {place}\n".encode() + contour_path(mark) + b" f Q"


def contour_path(contours: list[Contour]) -> bytes:
    """Write the contour of a letter, in thousandths of its size."""
    path = []
    for contour in contours:
        path.append(f"{numbers(*contour.start)} m")
        path.extend(f"{numbers(*(v for p in piece for v in p))} c" for piece in contour.pieces)
        path.append("h")
    return "\n".join(path).encode()
