"""What the window knows of a page, and how a page is introduced to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Page(Protocol):
    """A widget that fills the window beside the rail. It listens to ``Desk.changed`` itself."""

    def activate(self, context: Mapping[str, object]) -> None:
        """Come into sight; ``context`` is what ``navigate`` was given (a dossier's number…)."""
        ...

    def may_leave(self) -> bool:
        """Whether another page may be shown; ask about what is not kept, then answer."""
        ...


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the rail: made by ``make`` when it is first shown.

    ``section`` groups entries; ``last`` keeps one at the bottom; a ``listed`` of False keeps a
    page out of the rail (a dossier, reached from the list) and ``under`` names the entry that is
    then checked.
    """

    key: str
    title: str
    icon: str
    make: Callable[[], QWidget]
    section: str = ""
    last: bool = False
    listed: bool = True
    under: str = ""
