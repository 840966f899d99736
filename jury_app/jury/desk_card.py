"""What a desk says of itself before it is opened: the welcome must not load what opens it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

DESK_FILE = "desk.json"


@dataclass(frozen=True, slots=True)
class DeskCard:
    """A jury kept on this machine, as the welcome screen shows it. Holds no secret."""

    folder: Path
    name: str
    title: str
    role: str
    locked_by: str
    """"keyring", "passphrase" or "open" (a rehearsal)."""


def desks_below(root: Path) -> tuple[DeskCard, ...]:
    """Give the juries kept below a folder, the last used first; unreadable ones are passed over."""
    cards = []
    for file in root.glob(f"*/{DESK_FILE}"):
        try:
            kept = json.loads(file.read_text("utf-8"))
            cards.append((file.stat().st_mtime, DeskCard(folder=file.parent, **kept)))
        except (OSError, ValueError, TypeError):
            continue
    return tuple(card for _, card in sorted(cards, key=lambda each: -each[0]))
