"""Objects of an enrolment: offers and requests left in the store for each other.

They are opaque here (encrypted under the invitation's code); each is named by its content.
"""

from __future__ import annotations

import hashlib

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


def posts(store: Store, jury_id: bytes, invite: bytes) -> list[bytes]:
    """Read all objects of an invitation, by name; damaged and foreign ones are passed over.

    A copy that another program renamed counts, as long as its name still begins with its hash.
    """
    folder = _folder(jury_id, invite)
    found: dict[str, bytes] = {}
    for entry in list(store.entries(folder))[:_MOST_LISTED]:
        if not entry.name.lower().endswith(_ENDING) or entry.size > MAX_POST:
            continue
        try:
            content = store.get(f"{folder}/{entry.name}")
        except Refused:
            continue
        if entry.name.lower().startswith(_name(content).removesuffix(_ENDING)):
            found[_name(content)] = content
    return [found[name] for name in sorted(found)]


def invites(store: Store, jury_id: bytes) -> list[bytes]:
    """List the invitations that the store holds something for."""
    named = [unspell(folder) for folder in store.folders(f"{home(jury_id)}/i")]
    return [invite for invite in named if invite]


def _folder(jury_id: bytes, invite: bytes) -> str:
    return f"{home(jury_id)}/i/{spell(invite)}"


def _name(content: bytes) -> str:
    return spell(hashlib.sha256(content).digest()) + _ENDING
