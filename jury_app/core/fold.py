"""The state of the jury: a fold of acts that gives the same result in whatever order they come.

Each device's own acts are taken in their order; between devices no order matters. Governance is
folded again whenever a control act arrives; everything else is a register in which the entry with
the highest stamp (hybrid clock, device, number) stands, so a later arrival of an older act changes
nothing. What an act may do is judged by the roster of the whole fold, never by arrival.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from jury_app.core.acts import (
    BallotCast,
    Body,
    ClosingSign,
    EditionDefine,
    HolderOffer,
    ImportApply,
    InvitationIssue,
    MemberProfile,
    ProposalPut,
    Recover,
    RecusalDeclare,
)
from jury_app.core.attachment import AttachmentDrop, AttachmentPut
from jury_app.core.forks import Choices, follow
from jury_app.core.governance import Governance
from jury_app.core.record import Recusal, Role
from jury_app.core.roster import ControlEntry, Device
from jury_app.core.round import Head
from jury_app.core.sealing import is_public_key
from jury_app.core.succession import govern
from jury_app.core.witness import Witnesses


@dataclass(frozen=True, slots=True)
class Entry:
    """An act as the fold takes it; ``body`` is None while it cannot be read (or is a dossier)."""

    device: bytes
    seq: int
    digest: bytes
    clock: int
    wall: int
    seen: Mapping[bytes, Head]
    body: Body | None

    @property
    def stamp(self) -> tuple[int, bytes, int]:
        """What decides between two entries of one register."""
        return (self.clock, self.device, self.seq)


Cut = Mapping[bytes, Head]
"""Device → its last act that counts."""
_PREPARERS = {Role.SECRETARIAT, Role.CHAIR}
_CLOCK_CEILING = 2**60
"""What a hybrid clock may push others to: a laptop gone mad, or bad, must leave them room.

Beyond it every act known counts one more, so that whoever knows an act still signs a later clock.
"""


def within(cut: Cut, entry: Entry) -> bool:
    """Whether a cut lets an act count."""
    head = cut.get(entry.device)
    return head is not None and entry.seq <= head.seq


@dataclass(slots=True)
class Fold:
    """What the acts amount to. Grow it with :meth:`add`; everything else only reads.

    ``forks`` names the devices that signed two acts of one number, and the first such number:
    their acts from there on are frozen, but for those up to the act that ``choices`` names (see
    ``forks.follow``, which finds them).
    ``held`` are the newest acts taken, ``heads`` the newest that count.
    """

    jury: bytes
    governance: Governance = field(default_factory=Governance)
    heads: dict[bytes, Head] = field(default_factory=dict)
    witnesses: Witnesses = field(default_factory=Witnesses)
    last_heard: dict[bytes, int] = field(default_factory=dict)
    ballots: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    forks: Mapping[bytes, int] = field(default_factory=dict)
    choices: Choices = field(default_factory=dict)
    held: dict[bytes, Head] = field(default_factory=dict)
    _frozen: dict[bytes, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    _control: dict[bytes, list[ControlEntry]] = field(default_factory=lambda: defaultdict(list))
    _group: dict[tuple[bytes, int], Entry] = field(default_factory=dict)
    _registers: dict[tuple[str, object], Entry] = field(default_factory=dict)
    _recovers: bool = False
    _reached: int = 0
    _beyond: int = 0

    def add(self, entries: Iterable[Entry]) -> None:
        """Take entries, each device's in order; those taken before are passed over."""
        fresh: list[Entry] = []
        for entry in entries:
            head = self.held.get(entry.device)
            if head is not None and entry.seq <= head.seq:
                continue
            self.held[entry.device] = Head(entry.seq, entry.digest)
            self._note_clock(entry)
            if entry.seq >= self.forks.get(entry.device, entry.seq + 1):
                self._frozen[entry.device].append(entry)
            else:
                fresh.append(entry)
        self._count(fresh)
        self._thaw()

    def _count(self, entries: Iterable[Entry]) -> None:
        """Let entries count that nothing freezes."""
        fresh: list[Entry] = []
        governed = False
        for entry in entries:
            self._witness(entry)
            # A takeover rests on the act at its cut and on who knew what: any act may tell.
            governed = governed or self._recovers
            if entry.body is None:
                continue
            if entry.body.CONTROL:
                governed = True
                self._recovers = self._recovers or isinstance(entry.body, Recover)
                self._control[entry.device].append(
                    ControlEntry(entry.device, entry.seq, entry.digest, entry.wall, entry.body)
                )
            else:
                fresh.append(entry)
        self._settle(fresh, governed=governed)

    def _thaw(self) -> None:
        """Let the acts of forked devices count as far as a branch was chosen, if this is it."""
        for device, head in self.choices.items():
            frozen = self._frozen.get(device, [])
            named = [each for each in frozen if each.seq <= head.seq]
            if named and Head(named[-1].seq, named[-1].digest) == head:
                self._frozen[device] = frozen[len(named) :]
                self._count(named)

    def reveal(self, entries: Iterable[Entry]) -> None:
        """Take the bodies of group acts that were counted as heads while unreadable."""
        fresh = {
            (entry.device, entry.seq): entry
            for entry in entries
            if entry.body is not None
            and not entry.body.CONTROL
            and (entry.device, entry.seq) not in self._group
            and self.witnesses.digest(entry.device, entry.seq) == entry.digest
        }
        self._settle(list(fresh.values()), governed=False)

    def up_to(self, cut: Cut) -> Fold:
        """Give what the group acts inside a cut amount to, under the roster of now."""
        inside = Fold(self.jury, self.governance, witnesses=self.witnesses)
        inside.reveal(entry for entry in self._group.values() if within(cut, entry))
        return inside

    def _settle(self, fresh: list[Entry], *, governed: bool) -> None:
        self._group.update(((entry.device, entry.seq), entry) for entry in fresh)
        found = self.governance
        if governed:
            found = govern(self.jury, self._control, self.witnesses, self.forks)
        if found != self.governance:
            self.governance = found
            self._registers.clear()
            self.ballots.clear()
            fresh = list(self._group.values())
        for entry in fresh:
            self._register(entry)

    def _note_clock(self, entry: Entry) -> None:
        """Move the clock on, for what a fork freezes too: what was signed knowing it is later."""
        self._reached = max(self._reached, min(entry.clock, _CLOCK_CEILING))
        self._beyond += entry.clock > _CLOCK_CEILING

    def _witness(self, entry: Entry) -> None:
        """Note heads, and who has seen whom."""
        head = Head(entry.seq, entry.digest)
        self.heads[entry.device] = head
        self.last_heard[entry.device] = max(entry.wall, self.last_heard.get(entry.device, 0))
        self.witnesses.note(entry.device, head, entry.seen)

    def _register(self, entry: Entry) -> None:
        device = self.governance.devices.get(entry.device)
        if device is None or not device.counts(entry.seq) or not self._may(device, entry.body):
            return
        if isinstance(entry.body, BallotCast):
            self.ballots[entry.body.round].append(entry)
            return
        name = _register_name(device.member, entry.body)
        if name is not None:
            known = self._registers.get(name)
            if known is None or known.stamp < entry.stamp:
                self._registers[name] = entry

    def _may(self, device: Device, body: Body | None) -> bool:
        """Whether the roster lets the owner of a device do this."""
        roles = self.governance.ever.get(device.member, set())
        match body:
            case EditionDefine(edition):
                return bool(roles & _PREPARERS) and edition.is_sound
            case AttachmentPut():
                return bool(roles & _PREPARERS) and body.is_sound
            case ImportApply() | MemberProfile() | AttachmentDrop():
                return bool(roles & _PREPARERS)
            case InvitationIssue(member=member):
                return bool(roles & _PREPARERS) or member == device.member
            case BallotCast(round=key):
                found = self.governance.rounds.get(key)
                return found is not None and device.member in found.jurors
            case ProposalPut() | ClosingSign():
                return Role.CHAIR in roles
            case HolderOffer(public=public):
                own = device.key in self.governance.own
                return Role.HOLDER in roles and own and is_public_key(public)
            case _:
                return bool(roles)

    @property
    def clock(self) -> int:
        """Give the hybrid clock that the next act signed here must be after."""
        return self._reached + self._beyond

    def received(self, device: bytes) -> int:
        """Give the newest act of a device that another one truly named, or 0.

        What a laptop names after it was cut off acknowledges nothing: it may be in any hands.
        """
        others = self.governance.devices.values()
        known = (
            self.witnesses.received(each.key, device, 2**63 if each.cut is None else each.cut)
            for each in others
            if each.key != device
        )
        return max(known, default=0)

    def seen_by(self, device: bytes) -> Mapping[bytes, int]:
        """Give the highest act number of each device that ``device`` says it has seen."""
        return self.witnesses.seen_by(device)

    def knows(self, later: Entry, earlier: Entry) -> bool:
        """Whether an act was signed knowing another."""
        return self.witnesses.has_seen(later.device, later.seq, earlier.device, earlier.seq)

    def register(self, kind: str, key: object = None) -> Entry | None:
        """Give the entry that stands for one thing, None when nobody said anything."""
        return self._registers.get((kind, key))

    def registers(self, kind: str) -> list[Entry]:
        """Give the standing entries of one kind, in stable order."""
        found = [entry for (each, _), entry in self._registers.items() if each == kind]
        return sorted(found, key=lambda entry: entry.stamp)

    def owner(self, device: bytes) -> bytes | None:
        """Give the member whose laptop this is; None for a stranger."""
        known = self.governance.devices.get(device)
        return known.member if known else None

    def profiles(self) -> dict[bytes, MemberProfile]:
        """Give who the members are, by member key."""
        return {
            entry.body.member: entry.body
            for entry in self.registers(MemberProfile.KIND)
            if isinstance(entry.body, MemberProfile)
        }

    def attachments(self) -> tuple[AttachmentPut, ...]:
        """Give the files that stand, by dossier, then as they were put."""
        standing = (entry.body for entry in self.registers(AttachmentPut.KIND))
        files = [body for body in standing if isinstance(body, AttachmentPut)]
        return tuple(sorted(files, key=lambda each: each.dossier))

    def offers(self, member: bytes) -> dict[bytes, HolderOffer]:
        """Give the keys that a second holder offered, by public key, the oldest first."""
        entries = self.offer_entries(member).items()
        return {key: each.body for key, each in entries if isinstance(each.body, HolderOffer)}

    def offer_entries(self, member: bytes) -> dict[bytes, Entry]:
        """Give the same as the acts that offered them."""
        return {
            entry.body.public: entry
            for entry in self.registers(HolderOffer.KIND)
            if isinstance(entry.body, HolderOffer) and self.owner(entry.device) == member
        }

    def offered_halves(self, public: bytes) -> list[HolderOffer]:
        """Give all that was ever said of an offered key, heeded or not.

        It is sealed in there, and proves itself once opened: a round that uses it must not lose it
        because the laptop that offered it was cut off, or was never its owner's by his word.
        """
        said = chain(self._group.values(), *self._frozen.values())
        bodies = (entry.body for entry in said)
        return [each for each in bodies if isinstance(each, HolderOffer) and each.public == public]

    def recusals(self) -> tuple[Recusal, ...]:
        """Give the withdrawals in force, by member then dossier."""
        found = []
        for entry in self.registers(RecusalDeclare.KIND):
            member = self.owner(entry.device)
            if isinstance(entry.body, RecusalDeclare) and entry.body.active and member:
                found.append(Recusal(member, entry.body.dossier, entry.body.reason))
        return tuple(sorted(found, key=lambda each: (each.member, each.dossier)))


def _register_name(member: bytes, body: Body | None) -> tuple[str, object] | None:
    """Name the register that an act writes to; None for acts that write none."""
    match body:
        case EditionDefine() | ImportApply() | ClosingSign():
            return body.KIND, None
        case MemberProfile():
            return body.KIND, body.member
        case InvitationIssue():
            # With the member: a juror may invite himself only, and so cannot hide, under the
            # number of somebody else's invitation, the one that others sent.
            return body.KIND, (body.invite, body.member)
        case AttachmentPut() | AttachmentDrop():
            # One register for both: what was said last about a file of a dossier stands.
            return AttachmentPut.KIND, (body.dossier, body.digest)
        case RecusalDeclare():
            return body.KIND, (member, body.dossier)
        case ProposalPut():
            return body.KIND, (body.round, body.dossier)
        case HolderOffer():
            return body.KIND, (member, body.public)
        case _:
            return None


def fold(jury: bytes, entries: Iterable[Entry], forks: Mapping[bytes, int] | None = None) -> Fold:
    """Fold acts given in any order, repeated or not; of each number of a device, one."""
    unique = {(entry.device, entry.seq): entry for entry in entries}

    def read(choices: Choices) -> Fold:
        state = Fold(jury, forks=forks or {}, choices=choices)
        state.add(unique[place] for place in sorted(unique))
        return state

    def holds(device: bytes, head: Head) -> bool:
        held = unique.get((device, head.seq))
        return held is not None and held.digest == head.digest

    return follow(read, holds)
