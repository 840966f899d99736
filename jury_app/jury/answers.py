"""Who answered an invitation: noticed in the stores, and an alarm when two laptops did."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jury_app.core.acts import InvitationIssue
from jury_app.core.invitation import Enrolment, read_request, spoken_digits
from jury_app.core.permission import is_controller
from jury_app.errors import Damaged
from jury_app.jury.laptop import Laptop
from jury_app.jury.renewal import renewal_key, renewal_place

_KEPT = "contested"


@dataclass(frozen=True, slots=True)
class Contest:
    """A laptop that answered an invitation which another had answered already.

    ``at`` is when this laptop noticed, in minutes since 1970.
    """

    invite: bytes
    member: bytes
    device: bytes
    digits: str
    at: int


class Answers:
    """What the stores showed of invitations; the controller looks at all, others at their own."""

    def __init__(self, laptop: Laptop) -> None:
        """Know of no answer yet, but of the alarms raised before."""
        self._laptop = laptop
        self.read: dict[str, bytes] = {}
        """Objects read before; see ``sync.invites.posts``."""

    def wanted(self) -> tuple[bytes, ...]:
        """Give the invitations whose answers concern this laptop."""
        invites = {each.invite: None for each in self.issued()}
        if is_controller(self._laptop.fold, self._laptop.device):
            return (*invites, renewal_place(self._laptop.jury))
        own = self._laptop.archive.desk.secret("invite")
        return (own,) if own in invites else ()

    def issued(self) -> list[InvitationIssue]:
        """Give the invitations that stand."""
        registers = self._laptop.fold.registers(InvitationIssue.KIND)
        return [each.body for each in registers if isinstance(each.body, InvitationIssue)]

    def understand(self, invite: bytes, posts: Sequence[bytes]) -> list[Enrolment]:
        """Read what lies under an invitation, junk passed over; note a second laptop."""
        found: dict[bytes, Enrolment] = {}
        for key, member in self._keys_of(invite):
            for post in posts:
                try:
                    request = read_request(post, key, invite)
                except Damaged:
                    continue
                if member in (None, request.member):
                    found.setdefault(request.device, request)
        if len(found) > 1 and invite != renewal_place(self._laptop.jury):
            self._note(invite, found)
        return list(found.values())

    def _keys_of(self, invite: bytes) -> list[tuple[bytes, bytes | None]]:
        """Give what may open the requests in a place, and whose they must be (None: anybody's)."""
        if invite == renewal_place(self._laptop.jury):
            return [(renewal_key(key), None) for key in self._laptop.epochs().values()]
        return [(each.key, each.member) for each in self.issued() if each.invite == invite]

    def contests(self) -> tuple[Contest, ...]:
        """Give the alarms: for each invitation answered twice, every laptop that answered it."""
        kept = json.loads(self._laptop.archive.desk.recall(_KEPT) or "[]")
        return tuple(
            Contest(bytes.fromhex(invite), bytes.fromhex(member), bytes.fromhex(device), digits, at)
            for invite, member, device, digits, at in kept
        )

    def _note(self, invite: bytes, found: Mapping[bytes, Enrolment]) -> None:
        """Remember an alarm: it must outlast the store, and this run of the program."""
        kept, now = self.contests(), self._laptop.clock.minutes()
        known = {(each.invite, each.device) for each in kept}
        new = [
            Contest(invite, each.member, device, spoken_digits(each.sign, each.box), now)
            for device, each in found.items()
            if (invite, device) not in known
        ]
        if new:
            rows = [
                (each.invite.hex(), each.member.hex(), each.device.hex(), each.digits, each.at)
                for each in (*kept, *new)
            ]
            self._laptop.archive.desk.remember(_KEPT, json.dumps(rows))
