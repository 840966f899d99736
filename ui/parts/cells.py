"""What a cell of a table may hold besides text, and how a screen reader hears it."""

from dataclasses import dataclass
from typing import TypeAlias

from ui.parts.level_mark import spoken_level
from ui.parts.pill import Tone


@dataclass(frozen=True, slots=True)
class LevelCell:
    """A level among ``top``; None when there is none."""

    level: int | None
    top: int = 5

    def __str__(self) -> str:
        """Say the level."""
        return spoken_level(self.level, self.top)


@dataclass(frozen=True, slots=True)
class ChipCell:
    """A state as a pill; nothing is drawn when ``text`` is empty."""

    text: str
    tone: Tone = "neutral"
    icon: str = ""

    def __str__(self) -> str:
        """Say the state."""
        return self.text


@dataclass(frozen=True, slots=True)
class DoubleCell:
    """A strong line over a quiet one."""

    text: str
    detail: str

    def __str__(self) -> str:
        """Say both lines."""
        return f"{self.text}, {self.detail}" if self.detail else self.text


CellValue: TypeAlias = str | LevelCell | ChipCell | DoubleCell
