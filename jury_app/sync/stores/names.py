"""The names of objects: what may never reach a store, whatever it is."""

from __future__ import annotations

from jury_app.errors import Refused

_LONGEST = 255


def parts(name: str) -> list[str]:
    """Cut a name at its slashes; ``Refused("object_name")`` when it leads out or is no name."""
    cut = name.split("/")
    for part in cut:
        if part in ("", ".", "..") or len(part) > _LONGEST:
            raise Refused("object_name", name=name)
        if any(ord(sign) < ord(" ") or sign in '\\:*?"<>|' for sign in part):
            raise Refused("object_name", name=name)
    return cut
