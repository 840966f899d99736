"""The text files of the test vectors: a sentence, then ``name: value`` lines.

A value of bytes is written in hexadecimal; a line that begins with two spaces continues the one
before it. A name may occur several times.
"""

from dataclasses import dataclass
from pathlib import Path
from textwrap import fill, wrap

FOLDER = Path(__file__).parent
WIDTH = 100


@dataclass(frozen=True)
class Vector:
    """One case: ``layer`` must refuse with the code ``expect``, or accept."""

    layer: str
    name: str
    about: str
    expect: str
    fields: tuple[tuple[str, bytes | str], ...]

    @property
    def path(self):
        return FOLDER / self.layer / f"{self.name}.txt"

    def all(self, name):
        return [value for each, value in self.fields if each == name]

    def bytes(self, name):
        (value,) = self.all(name)
        return bytes.fromhex(value)

    def every(self, name):
        return [bytes.fromhex(value) for value in self.all(name)]

    def text(self, name):
        (value,) = self.all(name)
        return value

    def written(self):
        lines = [fill(self.about, WIDTH), "", f"layer: {self.layer}", f"expect: {self.expect}"]
        for name, value in self.fields:
            shown = value.hex() if isinstance(value, bytes) else value
            first, *rest = wrap(f"{name}: {shown}".rstrip(), WIDTH - 2) if shown else [f"{name}:"]
            lines += [first, *(f"  {each}" for each in rest)]
        return "\n".join(lines) + "\n"


def read(path):
    """Read a vector from its file."""
    about, _, rest = path.read_text("utf-8").partition("\n\n")
    fields = []
    for line in rest.splitlines():
        if line.startswith("  "):
            name, value = fields.pop()
            fields.append((name, value + line.strip()))
        else:
            name, _, value = line.partition(":")
            fields.append((name, value.strip()))
    (_, layer), (_, expect), *others = fields
    return Vector(layer, path.stem, about.replace("\n", " "), expect, tuple(others))


def every(layer):
    """Give the vectors of a layer, by name."""
    return [read(path) for path in sorted((FOLDER / layer).glob("*.txt"))]
