"""News of the roster, for everybody: derived from the acts held, and read or not on this laptop."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jury_app.core.acts import (
    DeviceAdd,
    DeviceRevoke,
    DeviceVouch,
    Genesis,
    Handover,
    MemberAdd,
    Recover,
)
from jury_app.core.governance import ControlEntry
from jury_app.core.invitation import spoken_digits
from jury_app.core.record import Role
from jury_app.jury.answers import Answers
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.clock import moment
from jury_app.jury.laptop import Laptop

_READ = "roster_read"


class NewsKind(StrEnum):
    """What happened."""

    FOUNDED = "founded"
    ADMITTED = "admitted"
    """A laptop was admitted: its owner, its digits."""
    VOUCHED = "vouched"
    """A member said of a further laptop that it is his."""
    REVOKED = "revoked"
    ROLES = "roles"
    """A member received other roles."""
    HANDOVER = "handover"
    """The control log passed to a laptop."""
    TAKEOVER = "takeover"
    """A laptop took the control log over with the key on paper."""
    TAKEOVER_LOST = "takeover_lost"
    """A laptop tried the same, and another's takeover stands."""
    CONTESTED = "contested"
    """Several laptops answered one invitation; the one of this line is one of them."""


@dataclass(frozen=True, slots=True)
class RosterNews:
    """One piece of news, the oldest first in a list.

    ``member`` is whom it is about and ``by`` who decided ("" where the profile is missing);
    ``digits`` tell which laptop. ``on_roster`` tells of a contested laptop whether it was admitted.
    ``at`` is by the clock of the laptop that signed, or of this one for an alarm.
    """

    key: str
    kind: NewsKind
    at: datetime
    member: str
    by: str = ""
    digits: str = ""
    roles: tuple[Role, ...] = ()
    on_roster: bool = True
    here: bool = False
    read: bool = False


@dataclass(frozen=True, slots=True)
class _About:
    kind: NewsKind
    member: bytes
    device: bytes
    roles: tuple[Role, ...] = ()


class NewsDesk:
    """Tells what changed on the roster, and what of it was read here."""

    def __init__(self, laptop: Laptop, answers: Answers) -> None:
        """Read one laptop's fold."""
        self._laptop = laptop
        self._answers = answers

    def news(self) -> tuple[RosterNews, ...]:
        """Give all news in the order of the control log, then the alarms."""
        read = self._read()
        names = {key: each.name for key, each in self._laptop.fold.profiles().items()}
        granted: dict[bytes, tuple[Role, ...]] = {}
        found = []
        for entry in self._laptop.fold.governance.applied:
            told = self._tell(entry, granted, names, read)
            if told is not None:
                found.append(told)
        beaten = [each.entry for each in self._laptop.fold.governance.takeovers if not each.stands]
        for entry in beaten:
            about = _About(NewsKind.TAKEOVER_LOST, self._owner(entry.device), entry.device)
            found.append(self._line(entry, about, names, read))
        return (*found, *self._alarms(names, read))

    def mark_read(self) -> Changes:
        """Note that everything there is now was read."""
        keys = sorted(each.key for each in self.news())
        self._laptop.archive.desk.remember(_READ, json.dumps(keys))
        return changed(Topic.ROSTER)

    def _read(self) -> frozenset[str]:
        return frozenset(json.loads(self._laptop.archive.desk.recall(_READ) or "[]"))

    def _tell(
        self,
        entry: ControlEntry,
        granted: dict[bytes, tuple[Role, ...]],
        names: Mapping[bytes, str],
        read: frozenset[str],
    ) -> RosterNews | None:
        """Turn an act that had an effect into news; None for what is none."""
        about = self._about(entry, granted)
        return self._line(entry, about, names, read) if about is not None else None

    def _line(
        self, entry: ControlEntry, about: _About, names: Mapping[bytes, str], read: frozenset[str]
    ) -> RosterNews:
        known = self._laptop.fold.governance.devices.get(about.device)
        key = f"{entry.device.hex()}/{entry.seq}"
        return RosterNews(
            key=key,
            kind=about.kind,
            at=moment(entry.wall),
            member=names.get(about.member, ""),
            by=names.get(self._owner(entry.device), ""),
            digits=spoken_digits(known.sign, known.box) if known else "",
            roles=about.roles,
            here=about.device == self._laptop.device,
            read=key in read,
        )

    def _about(self, entry: ControlEntry, granted: dict[bytes, tuple[Role, ...]]) -> _About | None:
        """Tell what an act is about; ``granted`` are the roles given before it."""
        match entry.body:
            case Genesis(member=member, roles=roles):
                granted[member] = roles
                return _About(NewsKind.FOUNDED, member, entry.device, roles)
            case MemberAdd(member, roles):
                before = granted.get(member)
                granted[member] = roles
                # Of a new member, the laptop admitted next is the news.
                is_news = before not in (None, roles)
                return _About(NewsKind.ROLES, member, b"", roles) if is_news else None
            case DeviceAdd(member=member, device=device):
                return _About(NewsKind.ADMITTED, member, device, granted.get(member, ()))
            case DeviceVouch(device):
                return _About(NewsKind.VOUCHED, self._owner(device), device)
            case DeviceRevoke(device=device):
                return _About(NewsKind.REVOKED, self._owner(device), device)
            case Handover(device):
                return _About(NewsKind.HANDOVER, self._owner(device), device)
            case Recover():
                return _About(NewsKind.TAKEOVER, self._owner(entry.device), entry.device)
            case _:
                return None

    def _alarms(self, names: Mapping[bytes, str], read: frozenset[str]) -> list[RosterNews]:
        devices = self._laptop.fold.governance.devices
        return [
            RosterNews(
                key=(key := f"{each.invite.hex()}/{each.device.hex()}"),
                kind=NewsKind.CONTESTED,
                at=moment(each.at),
                member=names.get(each.member, ""),
                digits=each.digits,
                on_roster=each.device in devices,
                here=each.device == self._laptop.device,
                read=key in read,
            )
            for each in self._answers.contests()
        ]

    def _owner(self, device: bytes) -> bytes:
        return self._laptop.fold.owner(device) or b""
