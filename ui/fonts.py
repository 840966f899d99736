"""The typefaces we ship, given to Qt so that every machine shows the same letters."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

RESOURCES: Final = Path(str(files("resources")))

SCREEN: Final = "Inter"
READING: Final = "Source Serif 4"

# What screens use; diplomas embed their own files.
FILES: Final = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "Inter-Bold",
    "SourceSerif4-Regular",
    "SourceSerif4-SemiBold",
    "SourceSerif4-Italic",
)


def load() -> tuple[str, ...]:
    """Give every screen font to Qt; returns the families it now knows.

    Raises:
        FileNotFoundError: a font is missing or unreadable; the installation is incomplete.
    """
    families: list[str] = []
    for name in FILES:
        path = RESOURCES / "fonts" / f"{name}.ttf"
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise FileNotFoundError(path)
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))
