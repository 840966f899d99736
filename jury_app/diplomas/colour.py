"""The sRGB profile every file carries, so that its colours mean the same everywhere."""

from functools import cache
from struct import pack

# IEC 61966-2-1 primaries adapted to D50, as ICC profiles hold them, and its transfer curve.
WHITE = (0.9642, 1.0, 0.8249)
PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


@cache
def srgb_profile() -> bytes:
    """Build an ICC display profile (version 4.2) of the sRGB space."""
    entries = {
        b"desc": words("sRGB"),
        b"cprt": words("Public domain"),
        b"wtpt": xyz(WHITE),
        **{tag: xyz(value) for tag, value in PRIMARIES.items()},
    }
    curve = b"para" + pack(">IHH", 0, 3, 0) + b"".join(map(fixed, CURVE))
    entries |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, data = pack(">I", len(entries)), b""
    start = 128 + 4 + 12 * len(entries)
    places: dict[bytes, int] = {}
    for tag, value in entries.items():
        if value not in places:
            places[value] = start + len(data)
            data += value + b"\0" * (-len(value) % 4)
        table += tag + pack(">II", places[value], len(value))
    return header(128 + len(table) + len(data)) + table + data


def header(size: int) -> bytes:
    """Write the 128 bytes that start a profile; its date is fixed, like all else in it."""
    return b"".join(
        (
            pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x04200000, b"mntr", b"RGB ", b"XYZ "),
            pack(">6H", 2019, 1, 1, 0, 0, 0),
            b"acsp",
            b"\0" * 28,
            b"".join(map(fixed, WHITE)),
            b"\0" * 48,
        )
    )


def fixed(value: float) -> bytes:
    """Write a number with 16 bits of fraction."""
    return pack(">i", round(value * 65536))


def xyz(value: tuple[float, float, float]) -> bytes:
    """Write a colour."""
    return b"XYZ " + b"\0" * 4 + b"".join(map(fixed, value))


def words(text: str) -> bytes:
    """Write a text in one language."""
    encoded = text.encode("utf-16-be")
    return b"mluc" + pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(encoded), 28) + encoded
