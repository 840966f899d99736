"""Requests to join that came in exchange files: kept until answered, and passed on meanwhile.

A store keeps what was left in it; a mail is read once, maybe not by whoever admits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from jury_app.core.segment import spell, unspell
from jury_app.jury.answers import Answers
from jury_app.jury.laptop import Laptop
from jury_app.jury.renewal import renewal_place

_KEPT = "mailed/"


class Mailed:
    """The requests of one desk that came by mail."""

    def __init__(self, laptop: Laptop, answers: Answers) -> None:
        """Keep them with the secrets of the desk."""
        self._laptop = laptop
        self._answers = answers

    def places(self) -> tuple[bytes, ...]:
        """Give the invitations under which a request may be meant for somebody of this jury."""
        return (*(each.invite for each in self._answers.issued()), renewal_place(self._laptop.jury))

    def keep(self, invite: bytes, posts: Sequence[bytes]) -> int:
        """Keep the requests among what a file held under an invitation; tell how many wait."""
        waiting = [each for each in posts if self._waits(invite, each)]
        for each in waiting:
            name = f"{_KEPT}{spell(invite)}/{spell(hashlib.sha256(each).digest())}"
            self._laptop.archive.desk.keep_secret(name, each)
        return len(waiting)

    def waiting(self) -> tuple[tuple[bytes, bytes], ...]:
        """Give the requests that nobody has answered yet, each with its invitation."""
        found = []
        for name, post in sorted(self._laptop.archive.desk.secrets(_KEPT).items()):
            invite = unspell(name.removeprefix(_KEPT).partition("/")[0])
            if invite is not None and self._waits(invite, post):
                found.append((invite, post))
        return tuple(found)

    def _waits(self, invite: bytes, post: bytes) -> bool:
        devices = self._laptop.fold.governance.devices
        return any(each.device not in devices for each in self._answers.understand(invite, [post]))
