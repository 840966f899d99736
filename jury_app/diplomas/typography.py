"""The faces diplomas are set in: widths, kerning, contours, and what a file carries of them."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase.ttfonts import TTFontFile

from jury_app.diplomas.kerning import Kerning
from jury_app.diplomas.outline import Contour, simple_glyph
from jury_app.diplomas.sheet import Face
from jury_app.errors import Refused

UNITS = 1000


# Every file carries the same letters whatever the batch, so that one diploma always has the same
# bytes: Latin-1, œ, Œ, ÿ, Ÿ, the letters of Breton, Basque, Corsican and Alsatian names among them.
REPERTOIRE = frozenset(
    [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x100)]
    + [ord(sign) for sign in "ŒœŸŠšŽžĀāĒēĪīŌōŪūǓ–—‘’“”„…‹›€№−\u2009\u202f" if sign != "Ǔ"]
)


class Type:
    """One face ready for use; every length is for a size of one point."""

    def __init__(self, face: str, data: bytes) -> None:
        """Read a TrueType font."""
        self.face = face
        self.font = TTFontFile(BytesIO(data))
        self.glyphs: dict[int, int] = self.font.charToGlyph
        self.kerning = Kerning(self.table("GPOS"))
        self._widths: dict[str, float] = {}

    def table(self, tag: str) -> bytes:
        """Read a table of the font; nothing when it has none of that name."""
        if tag not in self.font.table:
            return b""
        data: bytes = self.font.get_table(tag)  # type: ignore[no-untyped-call]
        return data

    def width(self, text: str) -> float:
        """Give the width of a text, kerning included."""
        if text not in self._widths:
            glyphs = [self.glyph(sign) for sign in text]
            advance = sum(self.font.hmetrics[glyph][0] for glyph in glyphs)
            moves = sum(map(self.kerning.between, glyphs, glyphs[1:]))
            self._widths[text] = (advance + moves) / self.font.unitsPerEm
        return self._widths[text]

    def glyph(self, sign: str) -> int:
        """Find the glyph of a character.

        Raises:
            Refused: the font has none (`missing_glyph`, with the character).
        """
        try:
            return self.glyphs[ord(sign)]
        except KeyError:
            raise Refused("missing_glyph", character=sign) from None

    def contours(self, sign: str) -> list[Contour]:
        """Read the contour of a letter, in thousandths of its size."""
        glyph = self.glyph(sign)
        table = self.table("glyf")
        return simple_glyph(table[self.font.glyphPos[glyph] : self.font.glyphPos[glyph + 1]])

    def subset(self, characters: Iterable[str]) -> "Subset":
        """Cut the font down to a repertoire and the characters that a batch adds to it."""
        wanted = REPERTOIRE.union(map(ord, characters)) & self.glyphs.keys()
        return Subset(self, sorted(wanted))


class Subset:
    """The part of a font that goes into a file, with the new numbers of its glyphs."""

    def __init__(self, kind: Type, codes: list[int]) -> None:
        """Number the glyphs in the order of the codes, as the cut font does."""
        self.kind = kind
        self.program: bytes = kind.font.makeSubset(codes)
        self.numbers: dict[str, int] = {}
        self.widths: list[int] = [kind.font.hmetrics[0][0]]
        self.unicodes: dict[int, int] = {}
        self._shown: dict[tuple[str, float], bytes] = {}
        numbered = {0: 0}
        for code in codes:
            original = kind.glyphs[code]
            if original not in numbered:
                numbered[original] = len(numbered)
                self.widths.append(kind.font.hmetrics[original][0])
            self.numbers[chr(code)] = numbered[original]
            self.unicodes.setdefault(numbered[original], code)

    def show(self, text: str, tracking: float = 0.0) -> bytes:
        """Write a text as the operand and operator that show it; tracked text is not kerned."""
        if (text, tracking) not in self._shown:
            self._shown[text, tracking] = self._spell(text, kerned=not tracking)
        return self._shown[text, tracking]

    def _spell(self, text: str, *, kerned: bool) -> bytes:
        """Number the glyphs of a text, with the moves between them."""
        kind = self.kind
        pieces: list[str] = ["[<"]
        previous = -1
        for sign in text:
            glyph = kind.glyph(sign)
            move = kind.kerning.between(previous, glyph) if previous >= 0 and kerned else 0
            if move:
                pieces.append(f">{-move}<")
            pieces.append(f"{self.numbers[sign]:04X}")
            previous = glyph
        pieces.append(">]TJ")
        return "".join(pieces).encode("ascii")


@cache
def load(face: Face) -> Type:
    """Read a face we ship, once."""
    return Type(face, files("resources").joinpath("fonts", f"{face}.ttf").read_bytes())


def measure(text: str, face: Face, size: float, tracking: float = 0.0) -> float:
    """Give the width of a text in points; tracked text is not kerned."""
    if tracking:
        return sum(load(face).width(sign) for sign in text) * size + tracking * len(text)
    return load(face).width(text) * size
