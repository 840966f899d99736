"""What must hold whatever went wrong: nothing lost, nothing forged, nobody reads too early."""

from jury_app.core.acts import BallotCast
from jury_app.core.envelope import parse, verify
from jury_app.core.opening import NO_BALLOT, Slip, ballot_info, open_box
from jury_app.core.permission import standing_round
from jury_app.core.round import RoundState
from jury_app.core.sealing import unseal
from jury_app.errors import Damaged
from tests.builders import shown
from tests.simulation import files, lateness, succession

SAMPLE = 3


def own_acts_stay(season, seat):
    """What a laptop has signed is in its journal, whatever interrupted it since."""
    seat.devices.add(seat.device)
    known = season.heads.get((seat.name, seat.device), 0)
    forked = seat.device in seat.laptop.archive.journal.forks()  # the other branch may be shorter
    if seat.head < known and not forked:
        season.violation(f"{seat.name}: {known - seat.head} own acts are gone")
    season.heads[seat.name, seat.device] = seat.head
    nothing_new_too_early(season, seat)
    nobody_reads(season)


def nothing_new_too_early(season, seat):
    """A restored laptop that knows how far it has signed gives none of these numbers anew.

    What its journal gains up to there are its own acts of before, come back from a store.
    """
    signed = season.signed.setdefault(seat.device, set())
    noted, last = seat.noted
    for record in seat.laptop.archive.journal.records(seat.device, 1, seat.head):
        if record.digest not in signed and record.device == noted and record.seq <= last:
            season.violation(f"{seat.name} signs act {record.seq} anew before it has read")
        signed.add(record.digest)


def nobody_reads(season):
    """Before the opening, no key on any laptop but the controllers' opens a ballot."""
    for seat in season.alive():
        found = standing_round(seat.laptop.fold)
        if found is None or found.private_key is not None or found.key in season.tried:
            continue
        if found.state is RoundState.CLOSED:
            season.tried.add(found.key)
            _try_keys(season, seat.laptop.fold, found)


def _try_keys(season, state, found):
    keys = {
        (seat.name, key)
        for seat in season.seats
        if seat.jury is not None and not _kept_control(seat)
        for key in (seat.laptop.keys.box_key, *_secrets(seat))
        if len(key) == 32
    }
    entries = [e for e in state.ballots.get(found.key, []) if isinstance(e.body, BallotCast)]
    for entry in entries[:SAMPLE]:
        body = entry.body
        slip = Slip(state.owner(entry.device), entry.device, body.round, body.ref,
                    body.revision, NO_BALLOT)  # fmt: skip
        for name, key in keys:
            season.counts["keys tried"] += 1
            try:
                unseal(body.sealed, key, ballot_info(state.jury, slip))
            except Damaged:
                continue
            season.violation(f"{name} opens a ballot before the opening")


def _held(seat):
    """Every act that a laptop holds, on the line of its device or beside it."""
    journal = seat.laptop.archive.journal
    yield from journal.every()
    for device in journal.forks():
        yield from (each.record for each in journal.branches(device))


def _secrets(seat):
    return seat.laptop.archive.desk.secrets("").values()


def _kept_control(seat):
    """Whether the keys of rounds may rest here: this laptop opened one."""
    return any(name.startswith("round/") for name in seat.laptop.archive.desk.secrets("round/"))


def _has_twin(season, seat):
    """Whether a copy of its disk may hold acts that a backup has forgotten, and no mark knows."""
    return any(each.name == f"{seat.name} twin" for each in season.seats)


def everything(season):
    """The end of a season: all replicas hold the same, and it is what was promised."""
    seats = [each for each in season.alive() if each.laptop.fold.owner(each.device)]
    all_acts = {}
    for seat in seats:
        for record in _held(seat):
            all_acts.setdefault((record.device, record.seq), set()).add(record.raw)
    season.counts["acts"] += len(all_acts)
    season.counts["laptops"] += len(season.seats)
    copied = {
        each
        for seat in season.seats
        if seat.may_fork or (seat.restored and _has_twin(season, seat))
        for each in seat.devices
    }
    for (device, seq), raws in all_acts.items():
        if len(raws) > 1 and device not in copied:
            season.violation(f"two acts {seq} of {_name(season, device)}")
    nothing_lost(season, seats, all_acts)
    nothing_forged(season, seats[0], all_acts)
    succession.one_controller(season, seats)
    # A laptop cut off is given no later key of the group: what it cannot read, it cannot fold.
    reading = [each for each in seats if not _is_cut(each)]
    same_state(season, reading)
    right_count(season, reading)
    files.files_everywhere(season, reading)


def _is_cut(seat):
    return seat.laptop.fold.governance.devices[seat.device].cut is not None


def nothing_lost(season, seats, all_acts):
    for seat in seats:
        held = {record.raw for record in _held(seat)}
        for (device, seq), raws in all_acts.items():
            if raws - held:
                season.violation(f"{seat.name} lacks act {seq} of {_name(season, device)}")
                break
    if any(each.restored for each in season.seats) and not all(each.alive for each in season.seats):
        return  # what only the lost laptop had seen of the restored one is with nobody
    for raw in {raw for raws in all_acts.values() for raw in raws}:
        for device, head in parse(raw).header.seen.items():
            if (device, head.seq) not in all_acts:
                season.violation(f"act {head.seq} of {_name(season, device)} was seen, and is gone")


def nothing_forged(season, seat, all_acts):
    """Every act anybody holds bears the signature of its device."""
    devices = seat.laptop.fold.governance.devices
    for raws in all_acts.values():
        for raw in raws:
            act = parse(raw)
            try:
                verify(act, devices[act.device].sign)
            except (Damaged, KeyError):
                season.violation(f"act {act.seq} of {_name(season, act.device)} is forged")


def same_state(season, seats):
    first = shown(seats[0].laptop.fold)
    for seat in seats[1:]:
        other = shown(seat.laptop.fold)
        for part in first:
            if first[part] != other[part]:
                season.violation(f"{seat.name} and {seats[0].name} differ in {part}")
    for seat in seats:
        kept = shown(seat.laptop.fold)
        seat.restart()
        if shown(seat.laptop.fold) != kept:
            season.violation(f"{seat.name} folds otherwise after starting again")


def right_count(season, seats):
    """The opened box is the same everywhere, and holds each juror's own last answer in the cut."""
    boxes = []
    for seat in seats:
        found = standing_round(seat.laptop.fold)
        if found is None or not found.is_readable:
            return
        boxes.append(open_box(seat.laptop.fold, found))
    if any(box != boxes[0] for box in boxes):
        season.violation("the boxes differ")
    lateness.counted_once(season, seats[0].laptop.fold, standing_round(seats[0].laptop.fold))
    season.counts["ballots counted"] += len(boxes[0].opened)
    for rejected in boxes[0].rejected:
        if rejected.code == "ballot_forked":
            continue
        season.violation(f"ballot {rejected.seq} of an honest laptop is rejected: {rejected.code}")
    for each in boxes[0].opened:
        sealed = [
            ballot
            for seat in season.seats
            if each.device in seat.devices
            for ballot in season.sealed.get(seat.name, {}).get(each.ballot.dossier, ())
        ]
        if each.ballot not in sealed:
            season.violation(f"a ballot of {_name(season, each.device)} was never cast")


def _name(season, device):
    return next(
        (seat.name for seat in season.seats if device in seat.devices),
        "a stranger",
    )
