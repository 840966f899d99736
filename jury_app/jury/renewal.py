"""A laptop that gives up its keys and asks, as a further laptop of the same member, to be let in.

Everything else stays: acts, drafts, notes, the member's secret, so that former ballots are read as
before. No invitation is needed: the request is encrypted under a group key, which only laptops of
the jury hold, and whoever keeps the control log compares six digits, as for any other laptop.
"""

from __future__ import annotations

import platform
from hashlib import sha256

from jury_app.core.invitation import LONGEST_LAPTOP_NAME, Enrolment, write_request
from jury_app.core.sealing import NONCE, derive
from jury_app.errors import Refused
from jury_app.jury.laptop import Laptop
from jury_app.keys.device import DeviceKeys, draw


def renewal_place(jury: bytes) -> bytes:
    """Name the one folder of a store in which the laptops of a jury ask anew (16 bytes)."""
    return sha256(b"jury-renewal-v1" + jury).digest()[:16]


def renewal_key(epoch_key: bytes) -> bytes:
    """Derive what such requests are encrypted under from a group key."""
    return derive(epoch_key, b"jury-renewal-v1")


def renew(laptop: Laptop) -> None:
    """Draw new keys for a laptop and prepare its request; the old ones are gone for good.

    ``Refused("copy_not_admitted")`` when it never belonged to the jury: it needs an invitation.
    """
    member, epochs = laptop.person, laptop.epochs()
    if member is None or not epochs:
        raise Refused("copy_not_admitted")
    keys, place = DeviceKeys.new(), renewal_place(laptop.jury)
    name = platform.node()[:LONGEST_LAPTOP_NAME]
    asked = Enrolment(place, member, keys.sign_public, keys.box_public, name)
    request = write_request(asked, renewal_key(epochs[max(epochs)]), draw(NONCE))
    profile = laptop.fold.profiles().get(member)
    desk = laptop.archive.desk
    with laptop.together():
        desk.keep_secret("device", keys.secret())
        desk.keep_secret("request", request)
        desk.keep_secret("invite", place)
        desk.remember("person", member.hex())
        desk.remember("unsure", "")
        if profile is not None:
            desk.remember("name", profile.name)
    laptop.become(keys)
