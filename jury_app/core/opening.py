"""Sealed ballots: how one is made, opened, and which of them count.

A ballot is sealed to the round's key with an ``info`` that names jury, round, juror, device, ref
and revision; the same facts stand inside. With a second key holder, that seal lies in another one,
to his key, bound in the same way. A ballot copied, moved or re-signed by another does not open, and
a cut signed by the chair says exactly which acts count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jury_app.core.acts import BallotCast
from jury_app.core.ballot import ABSTENTION, Ballot
from jury_app.core.encoding import Plain, decode, encode
from jury_app.core.fold import Cut, Entry, Fold, within
from jury_app.core.plain import from_plain, to_plain
from jury_app.core.round import LateBallot, Round
from jury_app.core.sealing import NESTED, SUITE, derive, pad, seal, unpad, unseal
from jury_app.errors import Damaged

NO_BALLOT = Ballot("", ABSTENTION)
"""Stands for the content of an envelope where only its outside matters."""

BALLOT_BLOCK = 1024
"""Ballots are padded to a multiple of this, so that their size tells nothing of the grade."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What lies in the envelope: the answer, and again whose and which it is."""

    juror: bytes
    device: bytes
    round: str
    ref: bytes
    revision: int
    ballot: Ballot


@dataclass(frozen=True, slots=True)
class Opened:
    """A ballot that was opened and counts."""

    juror: bytes
    device: bytes
    seq: int
    wall: int
    ballot: Ballot


@dataclass(frozen=True, slots=True)
class Rejected:
    """A ballot inside the cut that does not count, and why (an error code)."""

    device: bytes
    seq: int
    code: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two laptops of one juror answered the same dossier without knowing of each other."""

    juror: bytes
    dossier: str


@dataclass(frozen=True, slots=True)
class Box:
    """An opened ballot box. ``late`` are acts after the cut: shown, never counted."""

    opened: tuple[Opened, ...]
    rejected: tuple[Rejected, ...]
    late: tuple[Entry, ...]
    clashes: tuple[Clash, ...]


def ballot_info(jury: bytes, slip: Slip) -> bytes:
    """Bind a seal to its place: jury, round, juror, device, ref and revision."""
    return encode(
        ["jury-ballot-v1", jury, slip.round, slip.juror, slip.device, slip.ref, slip.revision]
    )


def layer_info(jury: bytes, slip: Slip, layer: int) -> bytes:
    """Bind one of two seals to its place: 1 is the inner one, to the round's key, 2 the outer."""
    place: list[Plain] = [jury, slip.round, slip.juror, slip.device, slip.ref, slip.revision]
    return encode(["jury-ballot-v2", layer, *place])


def suite_of(found: Round) -> int:
    """Give the suite in which the ballots of a round are sealed."""
    return NESTED if found.second_key else SUITE


def seal_slip(jury: bytes, slip: Slip, found: Round) -> bytes:
    """Seal an answer to the key of its round, and to the second holder's where there is one."""
    plain = write_slip(slip)
    if not found.second_key:
        return seal(plain, found.public_key, ballot_info(jury, slip))
    inner = seal(plain, found.public_key, layer_info(jury, slip, 1))
    return seal(inner, found.second_key, layer_info(jury, slip, 2))


def write_slip(slip: Slip) -> bytes:
    """Encode and pad what goes into an envelope."""
    return pad(encode(to_plain(slip)), BALLOT_BLOCK)


def read_slip(padded: bytes) -> Slip:
    """Decode what came out of an envelope; ``Damaged`` when it is no slip."""
    return from_plain(Slip, decode(unpad(padded)))


def ballot_ref(member_secret: bytes, round_key: str, dossier: str) -> bytes:
    """Name (juror, dossier) so that only the juror's own laptops can tell which dossier it is."""
    return derive(member_secret, encode(["jury-ref-v1", round_key, dossier]), 16)


def is_late(found: Round, entry: Entry) -> bool:
    """Whether the closing cut leaves an act out, and no act let it in afterwards."""
    return not within(dict(found.cut), entry) and not _let_in(found, entry)


def _let_in(found: Round, entry: Entry) -> bool:
    return LateBallot(entry.device, entry.seq, entry.digest) in found.late


def current(entries: Iterable[Entry], owners: Mapping[bytes, bytes]) -> list[Entry]:
    """Keep, of each juror and ref, the newest ballot: highest revision, then stamp."""
    newest: dict[tuple[bytes, bytes], Entry] = {}
    for entry in entries:
        body = entry.body
        if not isinstance(body, BallotCast) or entry.device not in owners:
            continue
        place = (owners[entry.device], body.ref)
        known = newest.get(place)
        if known is None or _rank(known) < _rank(entry):
            newest[place] = entry
    return sorted(newest.values(), key=_place)


def clashing(state: Fold, entries: Iterable[Entry]) -> list[Entry]:
    """Find the answers of one juror, on two laptops, that did not know of each other.

    Of each laptop its newest answer to a ref speaks; it gives way to one that replaces it or was
    signed after its laptop had seen it.
    """
    by_place: dict[tuple[bytes, bytes], dict[bytes, Entry]] = {}
    for entry in entries:
        member = state.owner(entry.device)
        if isinstance(entry.body, BallotCast) and member is not None:
            newest = by_place.setdefault((member, entry.body.ref), {})
            known = newest.get(entry.device)
            if known is None or known.seq < entry.seq:
                newest[entry.device] = entry
    found: list[Entry] = []
    for spoken in by_place.values():
        loose = [
            one
            for one in spoken.values()
            if not any(_answers(state, other, one) for other in spoken.values())
        ]
        found += loose if len(loose) > 1 else []
    return found


def _answers(state: Fold, other: Entry, one: Entry) -> bool:
    """Whether another laptop's ballot was sealed knowing this one."""
    if other.device == one.device:
        return False
    return _cast(other).replaces == one.digest or state.knows(other, one)


def open_box(state: Fold, found: Round) -> Box:
    """Open every ballot of a round whose keys are published; the same on every laptop."""
    if not found.is_readable:
        raise ValueError(found.key)
    owners = {key: device.member for key, device in state.governance.devices.items()}
    cut = dict(found.cut)
    entries = sorted(state.ballots.get(found.key, []), key=_place)
    late = tuple(entry for entry in entries if is_late(found, entry))
    forked = _forked(state, cut)
    inside = [e for e in entries if not is_late(found, e) and e.device not in forked]
    slips: dict[tuple[bytes, str], tuple[Entry, Slip]] = {}
    rejected = [
        Rejected(entry.device, entry.seq, "ballot_forked")
        for entry in entries
        if entry.device in forked and not is_late(found, entry)
    ]
    copies = Counter(_cast(entry).sealed for entry in inside)
    for entry in current(inside, owners):
        try:
            slip = _open(state.jury, entry, owners[entry.device], found)
            _check_answer(found, slip.ballot)
        except Damaged as error:
            copied = error.code == "seal_broken" and copies[_cast(entry).sealed] > 1
            code = "ballot_copied" if copied else error.code
            rejected.append(Rejected(entry.device, entry.seq, code))
            continue
        place = (slip.juror, slip.ballot.dossier)
        known = slips.get(place)
        if known is None or _rank(known[0]) < _rank(entry):
            slips[place] = (entry, slip)
    loose = {entry.digest for entry in clashing(state, inside)}
    clashes = {
        Clash(slip.juror, slip.ballot.dossier)
        for entry, slip in slips.values()
        if entry.digest in loose
    }
    return Box(
        tuple(
            Opened(slip.juror, entry.device, entry.seq, entry.wall, slip.ballot)
            for _, (entry, slip) in sorted(slips.items())
        ),
        tuple(rejected),
        late,
        tuple(sorted(clashes, key=lambda clash: (clash.juror, clash.dossier))),
    )


def _forked(state: Fold, cut: Cut) -> set[bytes]:
    """Find the devices of which another branch is held here than the one that the cut names."""
    found = set()
    for device, head in cut.items():
        held = state.witnesses.digest(device, head.seq)
        if held is not None and held != head.digest:
            found.add(device)
    return found


def _check_answer(found: Round, ballot: Ballot) -> None:
    """Refuse an answer on a foreign dossier, and one that grades a criterion several times."""
    if ballot.dossier not in found.dossiers:
        raise Damaged("ballot_stranger")
    keys = [each.criterion for each in ballot.criteria]
    if len(set(keys)) < len(keys):
        raise Damaged("ballot_stuffed")


def _open(jury: bytes, entry: Entry, member: bytes, found: Round) -> Slip:
    body = _cast(entry)
    if body.suite not in (SUITE, NESTED):
        raise Damaged("unknown_suite")
    if body.suite != suite_of(found):
        raise Damaged("ballot_layers")
    outside = Slip(member, entry.device, body.round, body.ref, body.revision, NO_BALLOT)
    slip = read_slip(_unseal(jury, outside, body.sealed, found))
    inside = (slip.juror, slip.device, slip.round, slip.ref, slip.revision)
    if inside != (member, entry.device, body.round, body.ref, body.revision):
        raise Damaged("ballot_mismatch")
    return slip


def _unseal(jury: bytes, outside: Slip, sealed: bytes, found: Round) -> bytes:
    private, second = found.private_key or b"", found.second_private
    if second is None:
        return unseal(sealed, private, ballot_info(jury, outside))
    inner = unseal(sealed, second, layer_info(jury, outside, 2))
    return unseal(inner, private, layer_info(jury, outside, 1))


def _cast(entry: Entry) -> BallotCast:
    if not isinstance(entry.body, BallotCast):
        raise TypeError(type(entry.body))
    return entry.body


def _place(entry: Entry) -> tuple[bytes, int]:
    return (entry.device, entry.seq)


def _rank(entry: Entry) -> tuple[int, tuple[int, bytes, int]]:
    return (_cast(entry).revision, entry.stamp)
