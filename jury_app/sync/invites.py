"""Objects of an enrolment: offers and requests left in the store for each other.

They are opaque here (encrypted under the invitation's code); each is named by its content.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from jury_app.core.segment import spell, unspell
from jury_app.errors import Refused, Unreachable
from jury_app.ports import Store
from jury_app.sync.plan import home
from jury_app.sync.send import deliver

MAX_POST = 64 * 1024
"""Bytes of one enrolment object; whatever is longer is not ours."""

_ENDING = ".req"
_MOST_LISTED = 200


def post(store: Store, jury_id: bytes, invite: bytes, content: bytes) -> None:
    """Leave an object for whoever knows the invitation, and check that it arrived.

    ``invite`` names the invitation without telling its code. ``Unreachable("store_altered")``
    when the store gives back something else.
    """
    if len(content) > MAX_POST:
        raise ValueError(f"{len(content)} bytes")
    if not deliver(store, _folder(jury_id, invite), _name(content), content):
        raise Unreachable("store_altered", address=store.address)


def posts(
    store: Store, jury_id: bytes, wanted: Collection[bytes], known: dict[str, bytes]
) -> dict[bytes, list[bytes]]:
    """Read the objects of some invitations, by name; damaged and foreign ones are passed over.

    One listing for all. ``known`` keeps what was read so far: an object there is not
    read again, so pass the same one each time. A copy that another program renamed counts,
    as long as its name still begins with its hash.
    """
    found: dict[bytes, list[bytes]] = {}
    if not wanted:
        return found
    folders = {spell(invite): invite for invite in wanted}
    for folder, entries in store.tree(f"{home(jury_id)}/i").items():
        if folder not in folders:
            continue
        contents: dict[str, bytes] = {}
        for entry in list(entries)[:_MOST_LISTED]:
            if not entry.name.lower().endswith(_ENDING) or entry.size > MAX_POST:
                continue
            path = f"{home(jury_id)}/i/{folder}/{entry.name}"
            content = _read(store, path, f"{path}/{entry.size}", known)
            if content and entry.name.lower().startswith(_name(content).removesuffix(_ENDING)):
                contents[_name(content)] = content
        found[folders[folder]] = [contents[name] for name in sorted(contents)]
    return found


def _read(store: Store, path: str, place: str, known: dict[str, bytes]) -> bytes:
    """Read an object once; what a sound object holds never changes."""
    if place in known:
        return known[place]
    try:
        content = store.get(path)
    except Refused:
        return b""
    if len(content) > MAX_POST:
        return b""  # whatever its listing said
    if path.rpartition("/")[2].lower().startswith(_name(content).removesuffix(_ENDING)):
        known[place] = content
    return content


def invites(store: Store, jury_id: bytes) -> list[bytes]:
    """List the invitations that the store holds something for."""
    named = [unspell(folder) for folder in store.folders(f"{home(jury_id)}/i")]
    return [invite for invite in named if invite]


def _folder(jury_id: bytes, invite: bytes) -> str:
    return f"{home(jury_id)}/i/{spell(invite)}"


def _name(content: bytes) -> str:
    return spell(hashlib.sha256(content).digest()) + _ENDING
