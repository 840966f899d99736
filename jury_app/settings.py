"""What this machine prefers: a small file, never the rules of a jury."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Literal, get_args

from platformdirs import user_data_path, user_log_path, user_state_path

from jury_app.errors import Unreachable
from jury_app.whole_file import replace_file

Theme = Literal["system", "light", "dark"]
Language = Literal["fr", "en"]
THEMES = get_args(Theme)
LANGUAGES = get_args(Language)
SCALES = (100, 115, 130, 150, 175, 200)
"""Text sizes on offer, in per cent."""
_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences. ``text_scale`` in per cent; ``last_desk`` is a folder name or ""."""

    theme: Theme = "system"
    language: Language = "fr"
    text_scale: int = 100
    last_desk: str = ""


def data_folder() -> Path:
    """Give the folder where this machine keeps its juries."""
    return user_data_path("Jury", appauthor=False)


def log_folder() -> Path:
    """Give the folder of the log files."""
    return user_log_path("Jury", appauthor=False)


def state_folder() -> Path:
    """Give the folder of what belongs to this machine and user alone, apart from the juries."""
    return user_state_path("Jury", appauthor=False)


def load(folder: Path) -> Settings:
    """Read the preferences; whatever is missing or senseless falls back to its default."""
    try:
        kept = json.loads((folder / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    defaults = Settings()
    values = {
        each.name: kept[each.name]
        for each in fields(Settings)
        if type(kept.get(each.name)) is type(getattr(defaults, each.name))
    }
    found = Settings(**values)
    return Settings(
        theme=found.theme if found.theme in THEMES else defaults.theme,
        language=found.language if found.language in LANGUAGES else defaults.language,
        text_scale=found.text_scale if found.text_scale in SCALES else defaults.text_scale,
        last_desk=found.last_desk,
    )


def save(folder: Path, settings: Settings) -> None:
    """Keep the preferences whole; a full disk loses a preference, never the application."""
    with suppress(OSError, Unreachable):
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / _FILE, json.dumps(asdict(settings), indent=2).encode())
