"""QR codes: drawn as runs of dark modules, and read back from pictures."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp

QUIET = 4
"""Light modules that a reader needs on every side; whoever draws a code leaves them."""
LONGEST = 1800
"""Bytes of text that still make a code which a telephone reads off a screen."""


@dataclass(frozen=True, slots=True)
class SquareCode:
    """A code of ``side`` × ``side`` modules, without its quiet zone.

    ``runs`` are its dark stretches (column, row, length), rows counted from the top.
    """

    side: int
    runs: tuple[tuple[int, int, int], ...]


def encode(text: str) -> SquareCode:
    """Make the code of a text in ASCII, which every reader takes for what it is.

    At most :data:`LONGEST` bytes of it are readable in practice.
    """
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = barcode.to_image(scale=1, add_quiet_zones=False)
    # One byte for each module; the library's types do not tell that an image is a buffer.
    modules = memoryview(image)  # type: ignore[arg-type]
    rows, columns = modules.shape or (0, 0)
    data = modules.tobytes()
    runs: list[tuple[int, int, int]] = []
    for row in range(rows):
        line = data[row * columns : (row + 1) * columns]
        start = line.find(0)
        while start >= 0:
            end = line.find(255, start)
            end = columns if end < 0 else end
            runs.append((start, row, end - start))
            start = line.find(0, end)
    return SquareCode(columns, tuple(runs))


def read(grey: bytes, width: int, height: int) -> tuple[str, ...]:
    """Read every code of a picture given as one byte of grey for each pixel, row by row."""
    image = memoryview(grey).cast("B", (height, width))
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(image, kinds)
    return tuple(each.text for each in found)
