"""Places to exchange through, and trying one before trusting it."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from jury_app.core.segment import spell
from jury_app.errors import JuryError
from jury_app.ports import Entry, Store

_ROOT = "jury1"
_FOLDER = f"{_ROOT}/try"


@dataclass(frozen=True, slots=True)
class Trial:
    """How a store behaved: at which step it failed, and by which code; both empty for well.

    The steps are "reach", "write", "read" and "list".
    """

    step: str = ""
    code: str = ""

    @property
    def passed(self) -> bool:
        """Whether one may exchange through this store."""
        return not self.code


def try_it(store: Store) -> Trial:
    """See that it answers, write a small object, read it back and find it in the listing.

    The object stays (stores are never asked to delete): some sixty bytes in ``jury1/try``. Besides
    the store's own codes, "store_altered" says that other bytes came back and "store_hides" that
    the listing does not show what was written.
    """
    content = b"Jury: a trial of this store. " + secrets.token_hex(16).encode("ascii") + b"\n"
    shown = Entry(spell(hashlib.sha256(content).digest()) + ".txt", len(content))
    name = f"{_FOLDER}/{shown.name}"
    step = "reach"
    try:
        store.folders(_ROOT)
        step = "write"
        store.put(name, content)
        step = "read"
        if store.get(name) != content:
            return Trial(step, "store_altered")
        step = "list"
        if shown not in store.entries(_FOLDER):
            return Trial(step, "store_hides")
    except JuryError as error:
        return Trial(step, error.code)
    return Trial()
