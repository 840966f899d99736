"""Play an edition through the real façade, from the founding to the printed diplomas.

Every laptop has its own folder, database and keys; they meet in a folder store only. Nothing is
shortened: what a phase does here is what people do, call by call.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jury_app.core.edition import Edition
from jury_app.core.record import Member, Role
from jury_app.core.round import KeyHolder
from jury_app.errors import Unreachable
from jury_app.intake.dry_run import DryRun, rehearse_import
from jury_app.intake.files import ImportFiles
from jury_app.intake.places import Places
from jury_app.jury.desk import Jury
from jury_app.jury.founding import Founder
from jury_app.jury.membership import NewMember
from jury_app.jury.publishing import Outputs
from jury_app.jury.views import Synced
from jury_app.jury.workshop import Workshop
from jury_app.ports import Credentials
from jury_app.progress import Progress
from jury_app.proof.check import Checked, check_proof
from jury_app.rehearsal.meeting import proposals_of
from jury_app.rehearsal.opinions import Opinions, last_levels

NewWorkshop = Callable[[Path], Workshop]
"""Makes the workshop of one more laptop in a folder of its own."""

SECOND_LAPTOP = 2
"""This juror (counted from one) votes on two laptops."""
FEWEST = 3
"""Jurors made up when neither the files nor the command have any."""
LATE = 2
"""How many jurors exchange only after the round is closed."""


@dataclass(frozen=True, slots=True)
class Script:
    """What to play. ``jurors`` None takes all; ``out`` receives laptops, store and outputs.

    ``store`` is the address of another store, which ``credentials`` open; "": a folder of ``out``.
    """

    files: ImportFiles
    edition: Edition
    out: Path
    jurors: int | None
    seed: int
    store: str = ""
    credentials: Credentials | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """A juror at one laptop."""

    member: Member
    jury: Jury
    late: bool


@dataclass(slots=True)
class Played:
    """What the play gave: counts, seconds by phase, and where the outputs lie."""

    counts: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    dry_run: DryRun | None = None
    outputs: Outputs | None = None
    checked: Checked | None = None


class Play:
    """One rehearsal; :meth:`run` plays it whole, phase after phase."""

    def __init__(self, script: Script, new_workshop: NewWorkshop, progress: Progress) -> None:
        """Prepare the stage; nothing is written before :meth:`run`."""
        self._script = script
        self._new_workshop = new_workshop
        self._progress = progress
        self._opinions = Opinions(script.seed, script.edition, {})
        self._store = script.store or str(script.out / "echange")
        self._open: list[Jury] = []
        self._late = LATE
        self.played = Played()

    def run(self) -> Played:
        """Play; raises ``Cancelled`` between two steps, leaving what is finished."""
        try:
            with self._phase("import"):
                secretariat, members = self._prepare()
            with self._phase("joining"):
                chair, seats = self._gather(secretariat, members)
            with self._phase("opening"):
                self._open_round(chair, seats)
            with self._phase("grading"):
                self._grade(seats)
            with self._phase("exchange"):
                self._exchange(chair, seats)
            with self._phase("counting"):
                self._count(chair)
            with self._phase("late"):
                self._come_late(chair, seats)
            with self._phase("printing"):
                self.played.outputs = chair.publishing.publish(self._script.out, self._progress)
            with self._phase("verification"):
                self.played.checked = check_proof(self.played.outputs.proof, self._progress)
        finally:
            self._close()
        return self.played

    def run_until_graded(self) -> None:
        """Play up to the middle of the round: the first juror has graded a third, others all."""
        self._late = 0
        try:
            with self._phase("import"):
                secretariat, members = self._prepare()
            with self._phase("joining"):
                chair, seats = self._gather(secretariat, members)
            with self._phase("opening"):
                self._open_round(chair, seats)
            with self._phase("grading"):
                self._grade(seats, begin_only=seats[0])
            with self._phase("exchange"):
                self._exchange(chair, seats)
                self._sync(secretariat)
                self._sync(seats[0].jury)
        finally:
            self._close()

    def _close(self) -> None:
        for jury in self._open:
            jury.close()

    @contextmanager
    def _phase(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        self._progress.step(0, 0, f"phase:{name}")
        yield
        self.played.seconds[name] = time.perf_counter() - began

    def _prepare(self) -> tuple[Jury, tuple[Member, ...]]:
        """Found the jury at the secretariat's and import the edition."""
        script = self._script
        if not script.store:
            Path(self._store).mkdir(parents=True, exist_ok=True)
        dry_run = rehearse_import(
            script.files, script.edition, Places.load(), progress=self._progress
        )
        jury = self._keep(self._laptop("secretariat").create(script.edition, _founder(dry_run)))
        trial = jury.exchange.choose(self._store, script.credentials)
        if not trial.passed:
            raise Unreachable(trial.code, address=self._store)
        self._store = jury.exchange.address()  # in its one spelling
        self.played.dry_run = dry_run
        self._opinions = Opinions(script.seed, script.edition, last_levels(dry_run))
        jury.preparing.apply(dry_run)
        self.played.counts["dossiers"] = len(dry_run.dossiers)
        self.played.counts["initiatives"] = sum(len(each.initiatives) for each in dry_run.dossiers)
        self._sync(jury)
        return jury, self._cast(jury)

    def _cast(self, jury: Jury) -> tuple[Member, ...]:
        """Choose who plays: the chair, and the jurors asked for; whoever is missing is made up."""
        members = jury.membership.members()
        chair = next((each for each in members if Role.CHAIR in each.roles), None)
        if chair is None:
            chair = self._extra(jury, "Présidence", Role.CHAIR)
        jurors = sorted(
            (each for each in members if Role.JUROR in each.roles), key=lambda each: each.email
        )
        wanted = self._script.jurors or len(jurors) or FEWEST
        while len(jurors) < wanted:
            jurors.append(self._extra(jury, f"Juré supplémentaire {len(jurors) + 1}", Role.JUROR))
        for each in jurors[wanted:]:
            jury.membership.change(_without_roles(each))
        return (chair, *jurors[:wanted])

    def _extra(self, jury: Jury, name: str, role: Role) -> Member:
        """Make up a member whom the files do not have."""
        email = f"{name.rpartition(' ')[2].lower()}@supplement.example"
        jury.membership.add([NewMember("", name, "remplaçant", email, (role,))])
        return next(each for each in jury.membership.members() if each.email == email)

    def _gather(self, secretariat: Jury, members: Sequence[Member]) -> tuple[Jury, list[Seat]]:
        """Invite everybody; the chair is admitted first and then admits the others."""
        chair_member, *jurors = members
        chair = self._join(secretariat, chair_member, "presidence")
        self._admit(secretariat, chair)
        seats = []
        for position, member in enumerate(jurors, start=1):
            self._progress.step(position, len(jurors), "joining")
            jury = self._join(secretariat, member, f"jure-{position:02d}")
            late = position > len(jurors) - self._latecomers(len(jurors))
            seats.append(Seat(member, jury, late))
        self._sync(secretariat)
        self._admit(chair, *(seat.jury for seat in seats))
        if len(seats) >= SECOND_LAPTOP:
            seats.append(self._second_laptop(chair, seats[SECOND_LAPTOP - 1]))
        self.played.counts["jurors"] = len(jurors)
        self.played.counts["laptops"] = len(self._open)
        return chair, seats

    def _latecomers(self, jurors: int) -> int:
        """Let as many be late as leave a quorum."""
        return max(0, min(self._late, jurors - self._script.edition.rules.quorum_minimum))

    def _join(self, host: Jury, member: Member, name: str) -> Jury:
        """Hand an invitation over; the new laptop asks to join through the store."""
        edition = self._script.edition
        issued = host.membership.invite(
            member.key, label=edition.label, vintage=edition.vintage, store=self._store
        )
        folder = self._script.out / "ordinateurs" / name
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / issued.file_name
        path.write_text(issued.text, "utf-8")
        workshop = self._laptop(name)
        invitation = workshop.read_invitation(path)
        jury = self._keep(workshop.join(invitation, issued.code, self._store))
        self._sync(host)
        self._sync(jury)
        return jury

    def _admit(self, controller: Jury, *newcomers: Jury) -> None:
        """Let the controller admit every laptop that asks, then bring the newcomers up to date."""
        self._sync(controller)
        asking = [request.device for request in controller.membership.requests()]
        controller.membership.admit(asking)
        self._sync(controller)
        for position, jury in enumerate(newcomers, start=1):
            self._progress.step(position, len(newcomers), "first_exchange")
            self._sync(jury)

    def _second_laptop(self, chair: Jury, seat: Seat) -> Seat:
        jury = self._join(seat.jury, seat.member, "jure-02-bis")
        self._admit(chair, jury)
        return Seat(seat.member, jury, late=False)

    def _open_round(self, chair: Jury, seats: Sequence[Seat]) -> None:
        self._sync(chair)
        chair.rounds.open()
        self._sync(chair)
        for position, seat in enumerate(seats, start=1):
            self._progress.step(position, len(seats), "opening")
            self._sync(seat.jury)

    def _grade(self, seats: Sequence[Seat], begin_only: Seat | None = None) -> None:
        """Everybody grades, offline; ``begin_only`` stops after a third of the dossiers.

        The juror with two laptops shares the dossiers out between them.
        """
        cast = abstained = withdrawn = 0
        for position, seat in enumerate(seats, start=1):
            self._progress.step(position, len(seats), "grading")
            share = self._share(seats, seat)
            for number in share[: len(share) // 3] if seat is begin_only else share:
                if seat.jury.voting.ballot(number).interest:
                    seat.jury.voting.withdraw(number, "Intérêt déclaré")
                    withdrawn += 1
                    continue
                ballot = self._opinions.ballot(seat.member.email, number)
                if ballot is None:
                    continue
                seat.jury.voting.cast(ballot)
                cast += 1
                abstained += ballot.answer.grade is None
            self._progress.check()
        self.played.counts |= {
            "ballots_cast": cast,
            "abstentions": abstained,
            "withdrawals": withdrawn,
        }

    def _share(self, seats: Sequence[Seat], seat: Seat) -> list[str]:
        """Give the dossiers to grade on one laptop; two of them are answered on both."""
        found = seat.jury.rounds.current()
        numbers = list(found.round.dossiers) if found else []
        mine = [each for each in seats if each.member.key == seat.member.key]
        if len(mine) == 1:
            return numbers
        half = len(numbers) // 2
        return numbers[: half + 1] if seat is mine[0] else numbers[half - 1 :]

    def _exchange(self, chair: Jury, seats: Sequence[Seat]) -> None:
        """Everybody but the late ones exchanges; the chair takes all in."""
        on_time = [seat for seat in seats if not seat.late]
        for position, seat in enumerate(on_time, start=1):
            self._progress.step(position, len(on_time), "exchange")
            self._sync(seat.jury)
        self._sync(chair)

    def _count(self, chair: Jury) -> None:
        """Close, open the envelopes, decide, and sign the closing."""
        chair.rounds.close()
        chair.rounds.unseal()
        self._release(chair)
        outlook = chair.deciding.outlook()
        for proposal in proposals_of(chair, self._script.edition):
            chair.deciding.propose(proposal)
        chair.rounds.show()
        gap = "Un dossier sans catégorie déclarée, retenu par le jury." if outlook.gap else ""
        chair.deciding.sign(gap, ["Le jury salue la progression des projets transversaux."])
        self._sync(chair)
        decisions = chair.deciding.decisions()
        self.played.counts |= {
            "ballots_counted": sum(line.result.expressed for line in outlook.lines),
            "abstentions_counted": sum(line.result.abstained for line in outlook.lines),
            "clashes": outlook.clashes,
            "rejected": outlook.rejected,
            "ranked": sum(line.result.rank is not None for line in outlook.lines),
            "laureates": sum(each.level is not None for each in decisions),
            "overrides": sum(each.overridden for each in decisions),
            "without_category": outlook.gap,
        }

    def _release(self, chair: Jury) -> None:
        """Where two hold the key, let the second give his half."""
        opening = chair.watching.opening()
        if opening is None or KeyHolder.SECOND not in opening.awaited:
            return
        self._sync(chair)
        holder = next(jury for jury in self._open if jury.watching.holders().am_holder)
        self._sync(holder)
        holder.custody.release()
        self._sync(holder)
        self._sync(chair)

    def _come_late(self, chair: Jury, seats: Sequence[Seat]) -> None:
        """The late ballots arrive: shown as late, never counted."""
        for seat in seats:
            if seat.late:
                self._sync(seat.jury)
        self._sync(chair)
        found = chair.rounds.current()
        self.played.counts["ballots_late"] = found.late if found else 0

    def _laptop(self, name: str) -> Workshop:
        return self._new_workshop(self._script.out / "ordinateurs" / name)

    def _keep(self, jury: Jury) -> Jury:
        self._open.append(jury)
        return jury

    def _sync(self, jury: Jury) -> Synced:
        synced, _ = jury.exchange.sync(self._progress)
        if synced.trouble:
            raise Unreachable(synced.trouble, address=jury.exchange.address())
        self.played.counts["exchanges"] = self.played.counts.get("exchanges", 0) + 1
        return synced


def _founder(dry_run: DryRun) -> Founder:
    """The first secretary of the jury file founds the jury, until the chair joins."""
    for each in dry_run.members:
        if Role.SECRETARIAT in each.roles:
            return Founder(each.title, each.name, each.quality, each.email, each.roles)
    return Founder("", "Secrétariat", "secrétariat du jury", "", (Role.SECRETARIAT,))


def _without_roles(member: Member) -> Member:
    """Give a member who will not take part in this rehearsal."""
    return Member(
        member.key, member.title, member.name, member.quality, member.email, (), member.interests
    )
