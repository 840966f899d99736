"""The names of objects: what may never reach a store, whatever it is."""

from __future__ import annotations

from jury_app.errors import Refused

_LONGEST = 255


def is_usable(part: str) -> bool:
    """Whether something of this name, between two slashes, can be asked for in every store."""
    return (
        part not in ("", ".", "..")
        and len(part) <= _LONGEST
        and not any(sign < " " or sign in '/\\:*?"<>|' for sign in part)
    )


def parts(name: str) -> list[str]:
    """Cut a name at its slashes; ``Refused("object_name")`` when it leads out or is no name."""
    cut = name.split("/")
    if not all(map(is_usable, cut)):
        raise Refused("object_name", name=name)
    return cut
