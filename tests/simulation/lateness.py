"""Ballots that are sealed after the closing, by jurors who have not heard of it yet."""

from collections import Counter

from jury_app.core.opening import open_box
from jury_app.core.permission import standing_round
from jury_app.core.round import RoundState

STRAGGLERS = 2


def stragglers(season):
    """Whoever still sees an open round and has a voice in it."""
    found = [(each, standing_round(each.laptop.fold)) for each in season.alive()]
    return [
        seat
        for seat, seen in found
        if seen is not None
        and seen.state is RoundState.OPEN
        and seat.laptop.fold.owner(seat.device) in seen.jurors
    ]


def straggle(season, cast):
    """Right after a closing, a juror or two seal one more ballot."""
    waiting = stragglers(season)
    for seat in season.random.sample(waiting, min(STRAGGLERS, len(waiting))):
        action = cast(season, seat)
        if action is not None:
            season.attempt(seat, "cast late", action)


def admit(season, seat):
    """The chair lets in what came after the closing, by an act that says why."""
    late = [each.named for each in seat.jury.watching.late_ballots() if not each.admitted]
    if not late:
        return None
    return lambda seat: seat.jury.custody.admit_late(late, "coupure de courant") and None


def counted_once(season, state, found):
    """A late ballot counts once when it was let in (or gave way to a newer one), else never."""
    box = open_box(state, found)
    places = Counter((each.device, each.seq) for each in box.opened)
    answers = Counter((each.juror, each.ballot.dossier) for each in box.opened)
    if any(count > 1 for count in (*places.values(), *answers.values())):
        season.violation("a ballot counts twice")
    season.counts["late ballots left out"] += len(box.late)
    let_in, cut = {(each.device, each.seq) for each in found.late}, dict(found.cut)
    for device, seq in places.keys() - let_in:
        if device not in cut or seq > cut[device].seq:
            season.violation("a late ballot counts that nobody let in")
    entries = {(each.device, each.seq): each for each in state.ballots.get(found.key, [])}
    refs = {
        (state.owner(place[0]), entries[place].body.ref) for place in places if place in entries
    }
    out = {(each.device, each.seq) for each in box.rejected}
    for named in found.late:
        entry = entries.get((named.device, named.seq))
        if entry is None or (named.device, named.seq) in out:
            continue
        season.counts["late ballots let in"] += 1
        if (state.owner(named.device), entry.body.ref) not in refs:
            season.violation("a ballot that was let in does not count")
