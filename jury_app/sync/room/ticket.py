"""What the others need in order to enter a room: where it is, and its password.

The text form is carried by a QR code or a message; the spoken form is the address and the groups
of the password, as they stand in large letters on the screen of whoever serves the room.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from dataclasses import dataclass, field

from jury_app.core.invitation import tidy_code
from jury_app.core.segment import spell
from jury_app.errors import Damaged, Refused
from jury_app.ports import Credentials

SCHEME = "jury-room:"
USER = "jury"
"""Who everybody is to a room: the password alone opens it."""

_VERSION = "1"
_ADDRESS = re.compile(r"(?P<host>[0-9.]{7,15}|\[[0-9a-f:.]{2,45}\]):(?P<port>[1-9][0-9]{0,4})")
_JURY = re.compile(r"[a-z2-7]{26}")
_LAST_PORT = 65_535
_NEAR = tuple(
    ipaddress.ip_network(each)
    for each in (
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16"),
        *("fc00::/7", "fe80::/10", "::1/128"),
    )
)
_CHECK = 4


@dataclass(frozen=True, slots=True)
class Ticket:
    """Lets a laptop into a room.

    ``address`` is ``192.168.1.20:8642`` or ``[fd00::1]:8642``; ``password`` a code of 100 bits;
    ``jury`` the folder of the only jury exchanged there (26 letters), or "".
    """

    address: str
    password: str = field(repr=False)
    jury: str = ""

    @property
    def user(self) -> str:
        """Who one is to the room."""
        return USER

    @property
    def store(self) -> str:
        """The address of the room as a store."""
        return f"webdav:http://{self.address}/"

    @property
    def credentials(self) -> Credentials:
        """What the store asks for."""
        return Credentials(USER, self.password)

    def at(self, address: str) -> Ticket:
        """Give the ticket for another address of the same laptop."""
        return Ticket(address, self.password, self.jury)

    def to_text(self) -> str:
        """Write what a QR code carries."""
        body = "/".join((f"{SCHEME}{_VERSION}", self.address, self.password, self.jury))
        return f"{body}/{_check(body)}"


def from_text(text: str) -> Ticket:
    """Read what :meth:`Ticket.to_text` wrote; white space around it is forgiven.

    Raises ``Refused``: "not_a_room" (something else), "newer_room" (a later version's), "room_cut"
    (altered or incomplete), "room_not_near" (an address that no laptop in the room can have).
    """
    text = text.strip()
    if not text.startswith(SCHEME):
        raise Refused("not_a_room")
    version, _, rest = text.removeprefix(SCHEME).partition("/")
    if version.isascii() and version.isdecimal() and version != _VERSION:
        raise Refused("newer_room")
    parts = rest.split("/")
    body, _, check = text.rpartition("/")
    if version != _VERSION or len(parts) != 4 or check != _check(body):  # noqa: PLR2004 - see above
        raise Refused("room_cut")
    address, password, jury, _ = parts
    ticket = from_spoken(address, password)
    if ticket.address != address or ticket.password != password:
        raise Refused("room_cut")
    if jury and not _JURY.fullmatch(jury):
        raise Refused("room_cut")
    return Ticket(address, password, jury)


def from_spoken(address: str, password: str) -> Ticket:
    """Make a ticket of what was read aloud.

    Small letters, missing dashes and the look-alikes O, I and L are understood in the password.
    Raises ``Refused``: "room_address", "room_not_near" or "wrong_code".
    """
    return Ticket(tidy_address(address), tidy_code(password))


def tidy_address(address: str) -> str:
    """Read an address with its port; ``Refused``: "room_address" or "room_not_near"."""
    found = _ADDRESS.fullmatch("".join(address.split()).lower().removeprefix("http://").strip("/"))
    if found is None or int(found["port"]) > _LAST_PORT:
        raise Refused("room_address")
    try:
        host = ipaddress.ip_address(found["host"].strip("[]"))
    except ValueError:
        raise Refused("room_address") from None
    if not is_near(host):
        raise Refused("room_not_near")
    return spell_address(str(host), int(found["port"]))


def spell_address(host: str, port: int) -> str:
    """Write an address with its port."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def is_near(host: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address is of a home, an office or this machine, not of the internet."""
    return any(host in network for network in _NEAR)


def jury_folder(jury_id: bytes) -> str:
    """Name the folder of a jury as a ticket does; ``Damaged("jury_id")`` when it is none."""
    if len(jury_id) != 32:  # noqa: PLR2004 - a SHA-256
        raise Damaged("jury_id")
    return spell(jury_id[:16])


def _check(body: str) -> str:
    return spell(hashlib.sha256(body.encode()).digest())[:_CHECK]
