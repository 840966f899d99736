"""Pairs of letters brought closer or apart, read from the GPOS table of an OpenType font."""

from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct, unpack_from

PAIR_ADJUSTMENT = 2
EXTENSION = 9
X_ADVANCE = 0x0004
UINT16 = Struct(">H")


@dataclass(frozen=True, slots=True)
class GlyphPairs:
    """A subtable of pairs of single glyphs, with their moves in font units."""

    moves: dict[tuple[int, int], int]

    def find(self, first: int, second: int) -> int | None:
        """Give the move between two glyphs, or None when the next subtable must be asked."""
        return self.moves.get((first, second))


@dataclass(frozen=True, slots=True)
class ClassPairs:
    """A subtable of pairs of classes of glyphs: a row for each first class of moves by second."""

    covered: frozenset[int]
    first_classes: dict[int, int]
    second_classes: dict[int, int]
    moves: tuple[int, ...]
    columns: int

    def find(self, first: int, second: int) -> int | None:
        """Give the move between two glyphs; a covered first glyph is always decided here."""
        if first not in self.covered or not self.moves:
            return None
        row, column = self.first_classes.get(first, 0), self.second_classes.get(second, 0)
        return self.moves[row * self.columns + column]


PairTable = GlyphPairs | ClassPairs


class Kerning:
    """Tells by how much a pair of glyphs moves; remembers the pairs already asked."""

    def __init__(self, gpos: bytes) -> None:
        """Read the pair adjustments of the `kern` feature; `gpos` may be empty."""
        self._tables = [list(tables) for tables in lookups(gpos)] if gpos else []
        self._known: dict[tuple[int, int], int] = {}

    def between(self, first: int, second: int) -> int:
        """Give the move between two glyphs, in font units (negative brings them closer)."""
        pair = first, second
        if pair not in self._known:
            self._known[pair] = sum(found_in(tables, first, second) for tables in self._tables)
        return self._known[pair]


def found_in(tables: list[PairTable], first: int, second: int) -> int:
    """Apply one lookup: its first subtable that knows the pair decides."""
    return next((move for table in tables if (move := table.find(first, second)) is not None), 0)


def uint16(data: bytes, at: int) -> int:
    """Read a big-endian 16-bit number."""
    value: int = UINT16.unpack_from(data, at)[0]
    return value


def uint16s(data: bytes, at: int, count: int) -> tuple[int, ...]:
    """Read big-endian 16-bit numbers."""
    return unpack_from(f">{count}H", data, at)


def lookups(gpos: bytes) -> Iterator[Iterator[PairTable]]:
    """Walk the lookups that the `kern` feature of any script names, in order."""
    features, lookup_list = uint16s(gpos, 6, 2)
    named: set[int] = set()
    for index in range(uint16(gpos, features)):
        record = features + 2 + 6 * index
        if gpos[record : record + 4] == b"kern":
            feature = features + uint16(gpos, record + 4)
            named.update(uint16s(gpos, feature + 4, uint16(gpos, feature + 2)))
    for index in sorted(named):
        yield subtables(gpos, lookup_list + uint16(gpos, lookup_list + 2 + 2 * index))


def subtables(gpos: bytes, lookup: int) -> Iterator[PairTable]:
    """Read the pair subtables of one lookup, through extensions when there are any."""
    kind, _, count = uint16s(gpos, lookup, 3)
    for offset in uint16s(gpos, lookup + 6, count):
        at, subtable_kind = lookup + offset, kind
        if kind == EXTENSION:
            subtable_kind = uint16(gpos, at + 2)
            at += unpack_from(">I", gpos, at + 4)[0]
        if subtable_kind == PAIR_ADJUSTMENT:
            yield pair_table(gpos, at)


def pair_table(gpos: bytes, at: int) -> PairTable:
    """Read one subtable of either format."""
    form, coverage_at, first_format, second_format = uint16s(gpos, at, 4)
    covered = coverage(gpos, at + coverage_at)
    first_size, second_size = first_format.bit_count(), second_format.bit_count()
    advance = (first_format & (X_ADVANCE - 1)).bit_count()
    has_advance = bool(first_format & X_ADVANCE)
    size = first_size + second_size
    if form == 1:
        pairs = glyph_pairs(gpos, at, covered, size, advance)
        return GlyphPairs(dict(pairs) if has_advance else {})
    first_at, second_at, rows, columns = uint16s(gpos, at + 8, 4)
    values = unpack_from(f">{rows * columns * size}h", gpos, at + 16)
    return ClassPairs(
        frozenset(covered),
        class_of_glyphs(gpos, at + first_at),
        class_of_glyphs(gpos, at + second_at),
        values[advance::size] if has_advance else (),
        columns,
    )


def glyph_pairs(
    gpos: bytes, at: int, covered: list[int], size: int, advance: int
) -> Iterator[tuple[tuple[int, int], int]]:
    """Read the sets of pairs of a subtable that names single glyphs."""
    for first, offset in zip(covered, uint16s(gpos, at + 10, uint16(gpos, at + 8)), strict=True):
        start = at + offset
        for index in range(uint16(gpos, start)):
            record = start + 2 + index * 2 * (1 + size)
            second, *values = unpack_from(f">H{size}h", gpos, record)
            yield (first, second), values[advance]


def coverage(gpos: bytes, at: int) -> list[int]:
    """List the glyphs a subtable covers, in the order of its records."""
    form, count = uint16s(gpos, at, 2)
    if form == 1:
        return list(uint16s(gpos, at + 4, count))
    glyphs: list[int] = []
    for index in range(count):
        first, last, _ = uint16s(gpos, at + 4 + 6 * index, 3)
        glyphs.extend(range(first, last + 1))
    return glyphs


def class_of_glyphs(gpos: bytes, at: int) -> dict[int, int]:
    """Read which class each glyph belongs to; a glyph not named is of class 0."""
    if uint16(gpos, at) == 1:
        start, count = uint16s(gpos, at + 2, 2)
        return {start + index: kind for index, kind in enumerate(uint16s(gpos, at + 6, count))}
    classes: dict[int, int] = {}
    for index in range(uint16(gpos, at + 2)):
        first, last, kind = uint16s(gpos, at + 4 + 6 * index, 3)
        classes.update(dict.fromkeys(range(first, last + 1), kind))
    return classes
