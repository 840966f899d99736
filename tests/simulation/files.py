"""Files of dossiers in a season: put in, taken out, carried from laptop to laptop, and read."""

import hashlib
from functools import partial
from io import BytesIO

from jury_app.core.permission import holds
from jury_app.core.record import Role
from jury_app.errors import Damaged, Refused
from jury_app.intake.attachments import Candidate, check, for_dossier
from jury_app.progress import Progress

ROOM = 500
"""Bytes of a file that a piece has room for in a season, so that small files have several."""
MOST_PIECES = 4


def may_attach(seat):
    return holds(seat.laptop.fold, seat.device, Role.SECRETARIAT, Role.CHAIR)


def attach(season, seat):
    """Put a file into a dossier; what is in it is remembered, to be compared in the end."""
    numbers = sorted(seat.laptop.archive.dossiers.listing())
    if not numbers:
        return None
    number = season.random.choice(numbers)
    content = b"%PDF-" + season.random.randbytes(season.random.randrange(ROOM * MOST_PIECES))
    season.files[hashlib.sha256(content).digest()] = content
    name = f"piece {len(season.files)}.pdf"
    chosen = [Candidate(name, name, len(content), partial(BytesIO, content))]

    def put(seat):
        dry_run = check(for_dossier(chosen, number), {}, Progress())
        seat.jury.attachments.attach(dry_run, Progress())

    return put


def drop(season, seat):
    """Take a file out of a dossier."""
    standing = seat.laptop.fold.attachments()
    if not standing:
        return None
    gone = season.random.choice(standing)
    return lambda seat: seat.jury.attachments.drop(gone.dossier, gone.digest) and None


def carry(season, _seat):
    """Exchange pieces with all stores; now and then it is cancelled."""

    def ask(seat):
        progress = Progress()
        if season.strikes("cancelled"):
            season.faults["cancelled"] += 1
            left = iter(range(season.random.randrange(12)))
            progress = Progress(lambda _: next(left, None) is None and progress.cancel())
        heal = season.random.randrange(3) == 0
        synced, _ = seat.jury.attachments.sync(progress, heal=heal)
        return synced.trouble or None

    return ask


def carry_thoroughly(seat):
    """Exchange pieces and read all of them again, as when a store is to be put right."""
    attachments = seat.jury.attachments
    done = attachments.prepare(heal=True, reread=True).run(Progress())
    synced, _ = attachments.note(done)
    return synced.trouble or None


def read(season, seat):
    """Open a file: it is what was put in, or it is not here yet."""
    standing = seat.laptop.fold.attachments()
    if not standing:
        return None
    wanted = season.random.choice(standing)
    return partial(_open, season, wanted)


def _open(season, wanted, seat):
    content = seat.jury.attachments.content(wanted.dossier, wanted.digest, Progress())
    if content != season.files[wanted.digest]:
        season.violation(f"{seat.name} reads another file than was put in")


def settle(season):
    """Quiescence: whoever has a piece gives it, then whoever lacks it gets it."""
    for _ in range(2):
        for seat in season.alive():
            season.attempt(seat, "carry", carry_thoroughly)


# --- what must hold ------------------------------------------------------------------------------


def whole_files(seat):
    """Name the files, put in by anybody, that a laptop holds whole."""
    held = seat.laptop.archive.blobs.held()
    return {
        each.digest: each
        for each in seat.laptop.fold.attachments()
        if all(held.get(piece.name) == piece.size for piece in each.pieces)
    }


def pieces_stay(season, seat):
    """A piece that a laptop held is held by it for ever, whatever interrupts it."""
    held = frozenset(seat.laptop.archive.blobs.held())
    if season.pieces.get(seat.name, frozenset()) - held:
        season.violation(f"{seat.name}: pieces of attachments are gone")
    season.pieces[seat.name] = held


def files_everywhere(season, seats):
    """A file that any living laptop holds whole is on every one, and is what was put in.

    So is every one that another laptop than its author's ever had, for none loses what it holds.
    """
    held = {digest for seat in season.alive() for digest in whole_files(seat)}
    for seat in seats:
        whole = whole_files(seat)
        standing = {each.digest for each in seat.laptop.fold.attachments()}
        if (held & standing) - whole.keys():
            season.violation(f"{seat.name} lacks files that others have")
        for each in whole.values():
            season.counts["files whole"] += 1
            try:
                _open(season, each, seat)
            except (Damaged, Refused) as error:
                season.violation(f"{seat.name} cannot read a file: {error.code}")
        season.counts["files absent"] += len(standing - whole.keys())


DEEDS = {"attach": attach, "drop": drop, "carry": carry, "read": read}
WHO = {"attach": may_attach, "drop": may_attach}
WEIGHTS = {
    "attach": lambda season, when: 6,
    "drop": lambda season, when: 1,
    "carry": lambda season, when: 14,
    "read": lambda season, when: 2,
}
