"""Letters: widths, kerning, contours and the part of a font that goes into a file."""

from struct import pack

import pytest

from jury_app.diplomas.colour import srgb_profile
from jury_app.diplomas.kerning import Kerning
from jury_app.diplomas.outline import simple_glyph
from jury_app.diplomas.sheet import Face
from jury_app.diplomas.typography import load, measure
from jury_app.errors import Refused

FRENCH = "œŒÿŸæÆéÉèÈçÇàÀêÊîÎôÔûÛëËïÏüÜ«»’–—…@°\u00a0\u202f·"


@pytest.mark.parametrize("face", list(Face))
def test_every_face_has_what_french_needs(face: Face) -> None:
    assert set(FRENCH) <= load(face).subset("").numbers.keys()


def test_pairs_are_kerned_and_tracked_texts_are_not() -> None:
    apart = measure("A", Face.NAME, 100, 0) + measure("V", Face.NAME, 100, 0)
    assert measure("AV", Face.NAME, 100, 0) < apart - 2
    assert measure("AV", Face.NAME, 100, 3) == pytest.approx(apart + 6)
    assert measure("nn", Face.NAME, 10, 0) == pytest.approx(2 * measure("n", Face.NAME, 10, 0))


def test_a_text_is_shown_by_the_numbers_and_moves_of_its_glyphs() -> None:
    kind = load(Face.NAME)
    subset = kind.subset("")
    a, v = subset.numbers["A"], subset.numbers["V"]
    move = kind.kerning.between(kind.glyph("A"), kind.glyph("V"))
    assert move < 0
    assert subset.show("AV") == f"[<{a:04X}>{-move}<{v:04X}>]TJ".encode()
    assert subset.show("AV", tracking=2.0) == f"[<{a:04X}{v:04X}>]TJ".encode()


def test_a_character_without_glyph_is_named() -> None:
    with pytest.raises(Refused) as refusal:
        load(Face.TEXT).width("日本")
    assert refusal.value.facts == {"character": "日"}


def gpos(subtable: bytes, kind: int = 2) -> bytes:
    """Make a table with one feature `kern` and one lookup, whose only subtable is given."""
    features = pack(">H4sH", 1, b"kern", 8) + pack(">HHH", 0, 1, 0)
    lookups = pack(">HH", 1, 4) + pack(">HHHH", kind, 0, 1, 8) + subtable
    return pack(">HHHHH", 1, 0, 10, 10, 10 + len(features)) + features + lookups


def test_pairs_of_single_glyphs() -> None:
    pairs = pack(">HHh", 2, 30, -40) + pack(">Hh", 31, 25)
    coverage = pack(">HHH", 1, 1, 7)
    table = pack(">HHHHHH", 1, 12 + len(pairs), 4, 0, 1, 12) + pairs + coverage
    kerning = Kerning(gpos(table))
    assert [kerning.between(7, second) for second in (30, 31, 32)] == [-40, 25, 0]
    assert kerning.between(8, 30) == 0


def test_pairs_of_classes_through_an_extension() -> None:
    values = pack(">4h", 0, 0, 0, -55)
    coverage = pack(">HH3H", 2, 1, 5, 9, 0)
    first = pack(">HH3H", 2, 1, 6, 9, 1)
    second = pack(">HHHHH", 1, 20, 2, 1, 1)
    at = 16 + len(values)
    offsets = at, at + len(coverage), at + len(coverage) + len(first)
    table = pack(">HHHHHHHH", 2, offsets[0], 4, 0, offsets[1], offsets[2], 2, 2)
    table += values + coverage + first + second
    kerning = Kerning(gpos(pack(">HHI", 1, 2, 8) + table, kind=9))
    assert [kerning.between(6, 20), kerning.between(9, 21)] == [-55, -55]
    assert [kerning.between(5, 20), kerning.between(6, 22), kerning.between(4, 20)] == [0, 0, 0]


def test_a_font_without_kerning() -> None:
    assert Kerning(b"").between(1, 2) == 0


def test_a_contour_of_quadratic_pieces_becomes_cubic() -> None:
    # Four points off the curve around a circle: four implied points between them.
    flags = bytes([0, 0, 0, 0])
    xs, ys = pack(">4h", 100, -200, 0, 200), pack(">4h", 100, 0, -200, 0)
    glyph = pack(">hhhhh", 1, -100, -100, 100, 100) + pack(">HH", 3, 0) + flags + xs + ys
    (contour,) = simple_glyph(glyph)
    assert contour.start == (0.0, 100.0)
    assert [piece[2] for piece in contour.pieces] == [(-100, 0), (0, -100), (100, 0), (0, 100)]
    handle = contour.pieces[0][0]
    assert handle == (pytest.approx(-200 / 3), pytest.approx(100))


def test_the_contours_of_the_arobase_are_those_of_the_font() -> None:
    contours = load(Face.NAME).contours("@")
    assert len(contours) >= 2
    xs = [piece[2][0] for contour in contours for piece in contour.pieces]
    assert 0 < min(xs) < max(xs) < load(Face.NAME).width("@") * 1000
    assert simple_glyph(pack(">h", -1) + b"\0" * 8) == []


def test_the_colour_profile_is_an_icc_profile_of_its_size() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert profile[36:40] == b"acsp"
    assert profile[12:24] == b"mntrRGB XYZ "
