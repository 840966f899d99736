"""The drawing behind a diploma: inside the sheet, without a seam, with inks that can be read."""

import re
from math import hypot

import pytest

from jury_app.diplomas.guilloche import description, numbers, ornament, places
from jury_app.diplomas.sheet import HEIGHT, WIDTH, Face
from jury_app.diplomas.typography import load

PRINTABLE = 12.0  # points that an office printer leaves white along the edges (4.2 mm)


@pytest.fixture(scope="module")
def drawn():
    return ornament(load(Face.NAME).contours("@"))


def points(piece: bytes) -> list[tuple[float, float]]:
    """Every point and handle of a drawing."""
    values = [float(value) for value in re.findall(rb"-?\d*\.?\d+", piece)]
    return list(zip(values[::2], values[1::2], strict=True))


def test_nothing_reaches_where_printers_cannot_print() -> None:
    figures = description()
    assert min(rule["inset"] for rule in figures["rules"]) > PRINTABLE
    for name, figure in figures["rosettes"].items():
        for x, y in places()[name]:
            reach = figure["radius"]
            assert PRINTABLE <= x - reach < x + reach <= WIDTH - PRINTABLE
            assert PRINTABLE <= y - reach < y + reach <= HEIGHT - PRINTABLE


def test_strands_stay_within_their_rosettes(drawn) -> None:
    for name, figure in description()["rosettes"].items():
        ends = points(drawn.pieces[name])[0::3]
        assert all(hypot(x, y) <= figure["radius"] + 0.01 for x, y in ends)
        assert all(hypot(x, y) >= figure["radius"] * figure["core"] - 0.01 for x, y in ends)
        assert ends[0] == ends[-1]


def test_lengths_of_band_join_without_a_seam(drawn) -> None:
    figure = description()["band"]
    strands = drawn.pieces["Band"].split(b" S")[:-1]
    assert len(strands) == figure["strands"]
    for strand in strands:
        start, *_, end = points(strand)
        assert (start[0], end[0]) == (0, figure["length"])
        assert start[1] == end[1]
        assert all(abs(y) <= figure["height"] / 2 + 0.01 for _, y in points(strand)[::3])


def test_every_piece_is_used_and_every_name_is_a_piece(drawn) -> None:
    assert set(re.findall(rb"/(\w+) Do", drawn.drawing)) == {name.encode() for name in drawn.pieces}
    assert drawn.drawing.split().count(b"q") == drawn.drawing.split().count(b"Q")


@pytest.mark.parametrize("name", ["ink", "soft", "accent"])
def test_inks_can_be_read_on_white_paper(name: str) -> None:
    parts = description()["inks"][name]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) >= 4.5


def test_coordinates_are_written_short() -> None:
    assert numbers(1, 2.5, 0.001, -10.126) == "1 2.5 0 -10.13"
