"""Which paths a room knows (docs/format.md, « Layout »), and what each of them may hold.

The room understands no act: it only checks that an object fits its name and its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from jury_app.core import segment
from jury_app.errors import Damaged
from jury_app.sync.invites import MAX_POST
from jury_app.sync.plan import ROOT

MAX_PIECE = segment.MAX_SEGMENT
"""Bytes of one piece of an attachment."""
MAX_TRIAL = 4096
"""Bytes of what a trial of the store writes."""

_JURY = "(?P<jury>[a-z2-7]{26})"
_COPY = r"(?:-[2-9])?"
_HASH = "(?P<hash>[a-z2-7]{52})"
_SEGMENT = re.compile(
    rf"{ROOT}/{_JURY}/d/[0-9]{{6}}/(?P<device>[a-z2-7]{{26}})-"
    rf"(?P<stem>[0-9]{{8}}-[0-9]{{8}}-(?P<hash>[a-z2-7]{{16}})){_COPY}\.seg"
)
_OTHERS = (
    (re.compile(rf"{ROOT}/{_JURY}/i/[a-z2-7]{{1,64}}/{_HASH}{_COPY}\.req"), MAX_POST),
    (re.compile(rf"{ROOT}/{_JURY}/b/{_HASH}{_COPY}\.bin"), MAX_PIECE),
    (re.compile(rf"{ROOT}/(?P<jury>try)/{_HASH}{_COPY}\.txt"), MAX_TRIAL),
)
_FOLDER = re.compile(
    rf"{ROOT}(?:/(?P<jury>try|[a-z2-7]{{26}})"
    r"(?:(?<!/try)/(?:b|d(?:/[0-9]{6})?|i(?:/[a-z2-7]{1,64})?))?)?"
)
_LONGEST_PART = 255


@dataclass(frozen=True, slots=True)
class Place:
    """Where an object may lie: the hash that its name tells, and the most bytes it may have.

    ``device`` and ``stem`` are told by the names of segments alone.
    """

    jury: str
    hash: str
    most: int
    device: str = ""
    stem: str = ""

    def accepts(self, digest: bytes) -> bool:
        """Whether content of this SHA-256 fits the name."""
        return segment.spell(digest).startswith(self.hash)

    def suits(self, content: bytes) -> bool:
        """Whether a segment is one, of the jury, the device and the numbers that its path says."""
        try:
            read = segment.parse(content)
        except Damaged:
            return False
        return (
            segment.spell(read.jury[:16]) == self.jury
            and segment.spell(read.device) == self.device
            and segment.name(content) == f"{self.stem}.seg"
        )


def place(path: str) -> Place | None:
    """Tell what an object at ``path`` may be; None when nothing may be written there."""
    found = _SEGMENT.fullmatch(path)
    if found:
        return Place(
            found["jury"], found["hash"], segment.MAX_SEGMENT, found["device"], found["stem"]
        )
    for pattern, most in _OTHERS:
        found = pattern.fullmatch(path)
        if found:
            return Place(found["jury"], found["hash"], most)
    return None


def folder(path: str) -> str | None:
    """Tell whose folder ``path`` is ("" for the root, "try", or a jury's); None when nobody's."""
    found = _FOLDER.fullmatch(path)
    return None if found is None else found["jury"] or ""


def is_legible(path: str) -> bool:
    """Whether ``path`` may be read: below the root, and nothing hidden, odd or of the system.

    Names that other programs give to copies are read like any other.
    """
    parts = path.split("/")
    return parts[0] == ROOT and all(
        part
        and len(part) <= _LONGEST_PART
        and not part.startswith((".", "~"))
        and part == part.strip(" .")
        and not any(sign < " " or sign in '\\:*?"<>|\x7f' for sign in part)
        for part in parts
    )
