"""What the closing lets out of the house: diplomas, minutes, decisions, palmarès, proof.

The libraries that make paper and workbooks take most of a second to load, which no window should
wait for when it opens: each is imported by the method that prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jury_app.core.acts import ClosingSign
from jury_app.core.chronicle import chronicle
from jury_app.core.decision import Decision
from jury_app.core.dossier import AuthorityKind, Dossier
from jury_app.core.edition import Edition
from jury_app.core.place_wording import authority_parts
from jury_app.core.record import FinalRecord, Role, RoundRecord
from jury_app.diplomas.layout import Diploma, Mention, Signatory
from jury_app.errors import NotAllowed, Refused, Unreachable
from jury_app.jury.clock import moment
from jury_app.jury.deciding import Deciding
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.rounds import Rounds
from jury_app.progress import Progress
from jury_app.proof.pack import write_proof


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where each output of an edition lies in a folder."""

    folder: Path

    @property
    def diplomas(self) -> Path:
        """The folder of the diplomas, one file each."""
        return self.folder / "diplomes"

    @property
    def merged(self) -> Path:
        """All diplomas in one file."""
        return self.diplomas / "diplomes.pdf"

    @property
    def minutes(self) -> Path:
        """The minutes."""
        return self.folder / "proces-verbal.pdf"

    @property
    def workbook(self) -> Path:
        """The decisions as a workbook."""
        return self.folder / "decisions.xlsx"

    @property
    def table(self) -> Path:
        """The decisions as CSV."""
        return self.folder / "decisions.csv"

    @property
    def data(self) -> Path:
        """The decisions as JSON."""
        return self.folder / "decisions.json"

    @property
    def palmares(self) -> Path:
        """The palmarès as open data."""
        return self.folder / "palmares.csv"

    @property
    def proof(self) -> Path:
        """The proof archive."""
        return self.folder / "preuve.zip"


class Publishing:
    """Prints and writes from the signed closing, and from nothing else."""

    def __init__(
        self, laptop: Laptop, membership: Membership, rounds: Rounds, deciding: Deciding
    ) -> None:
        """Publish from one laptop's fold."""
        self._laptop = laptop
        self._membership = membership
        self._rounds = rounds
        self._deciding = deciding

    def record(self) -> FinalRecord:
        """Give the whole outcome; ``NotAllowed("not_closed")`` before the closing."""
        closing = self._deciding.closing()
        entry = self._laptop.fold.register(ClosingSign.KIND)
        edition = self._rounds.edition()
        if closing is None or entry is None or edition is None:
            raise NotAllowed("not_closed")
        found = self._laptop.fold.governance.rounds[closing.round]
        members = self._membership.members()
        dossiers = self._laptop.archive.dossiers
        counts = dossiers.initiative_counts()
        chairs = [each.key for each in members if Role.CHAIR in each.roles]
        return FinalRecord(
            edition=edition,
            jury_id=self._laptop.jury.hex(),
            fingerprint=entry.digest.hex(),
            closed_at=moment(entry.wall),
            members=members,
            chair=self._laptop.fold.owner(entry.device) or chairs[0],
            secretaries=tuple(each.key for each in members if Role.SECRETARIAT in each.roles),
            dossiers=tuple(dossiers.every()),
            initiative_count=sum(number for number, _ in counts.values()),
            transversal_count=sum(transversal for _, transversal in counts.values()),
            past_levels=tuple(dossiers.past_levels()),
            recusals=self._rounds.counted(found).recusals(),
            round=self._round_record(closing.round),
            results=self._deciding.results(),
            closing=closing,
            initiatives_by_dossier={number: total for number, (total, _) in counts.items()},
            custody=chronicle(self._laptop.fold.governance),
        )

    def _round_record(self, key: str) -> RoundRecord:
        state = self._laptop.fold
        found, times = state.governance.rounds[key], state.governance.times[key]
        box = self._rounds.box(found)
        return RoundRecord(
            key=key,
            number=found.number,
            title="",
            opened_at=moment(times.opened),
            closed_at=moment(times.closed),
            unsealed_at=moment(times.readable),
            ballots_counted=len(box.opened),
            ballots_late=len(box.late),
            ballots_rejected=tuple(each.code for each in box.rejected),
            clashes=len(box.clashes),
            ballots_admitted=len(found.late),
            holder=found.holder,
            voters=tuple(sorted({each.juror for each in box.opened})),
        )

    def diplomas(self, dossiers: Sequence[str] | None = None) -> tuple[Diploma, ...]:
        """Give the diplomas of the laureates, all or those of some dossiers, by number."""
        edition = self._rounds.edition()
        decisions = self._deciding.decisions()
        if edition is None or not decisions:
            raise NotAllowed("not_closed")
        known = {each.number: each for each in self._laptop.archive.dossiers.every()}
        wanted = None if dossiers is None else set(dossiers)
        return tuple(
            _diploma(edition, self._laptop.jury, known[each.dossier], each, position)
            for position, each in enumerate(decisions, start=1)
            if (each.level is not None or each.mentions)
            and (wanted is None or each.dossier in wanted)
        )

    def preview(self, dossier: str) -> bytes:
        """Give one diploma as PDF; ``Refused("no_diploma")`` when the dossier gets none."""
        from jury_app.diplomas.press import preview  # noqa: PLC0415 - see above

        found = self.diplomas([dossier])
        if not found:
            raise Refused("no_diploma", dossier=dossier)
        return preview(found[0])

    def print_diplomas(
        self, folder: Path, progress: Progress, dossiers: Sequence[str] | None = None
    ) -> tuple[Path, ...]:
        """Write one PDF for each diploma; finished ones are kept when stopped."""
        from jury_app.diplomas.press import print_each  # noqa: PLC0415 - see above

        return tuple(print_each(self.diplomas(dossiers), folder, progress))

    def print_in_one(
        self, path: Path, progress: Progress, dossiers: Sequence[str] | None = None
    ) -> Path:
        """Write all diplomas into one PDF."""
        from jury_app.diplomas.press import print_merged  # noqa: PLC0415 - see above

        print_merged(self.diplomas(dossiers), path, progress)
        return path

    def write_minutes(self, path: Path, progress: Progress) -> Path:
        """Write the minutes."""
        from jury_app.minutes import write  # noqa: PLC0415 - see above

        write(self.record(), path, progress)
        return path

    def write_tables(self, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Write the decisions (XLSX, CSV, JSON) and the palmarès."""
        from jury_app import exports  # noqa: PLC0415 - see above

        record, out = self.record(), Outputs(folder)
        writers = (
            (exports.write_decisions_xlsx, out.workbook),
            (exports.write_decisions_csv, out.table),
            (exports.write_decisions_json, out.data),
            (exports.write_palmares_csv, out.palmares),
        )
        for done, (write, path) in enumerate(writers):
            progress.step(done, len(writers), path.name)
            write(record, path)
        return tuple(path for _, path in writers)

    def write_proof(self, path: Path, progress: Progress) -> Path:
        """Write the proof archive."""
        laptop = self._laptop
        write_proof(
            path,
            laptop.jury,
            laptop.archive.journal,
            laptop.fold,
            epochs=laptop.epochs(),
            progress=progress,
        )
        return path

    def publish(self, folder: Path, progress: Progress) -> Outputs:
        """Write every output into a folder."""
        out = Outputs(folder)
        try:
            out.diplomas.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable("cannot_write", path=str(folder)) from error
        if self.diplomas():
            self.print_diplomas(out.diplomas, progress)
            self.print_in_one(out.merged, progress)
        self.write_minutes(out.minutes, progress)
        self.write_tables(folder, progress)
        self.write_proof(out.proof, progress)
        return out


def _diploma(
    edition: Edition, jury: bytes, dossier: Dossier, decision: Decision, position: int
) -> Diploma:
    category = edition.category(dossier.category)
    grouped = dossier.authority.kind is AuthorityKind.INTERCOMMUNALITY
    mentions = {each.key: each for each in edition.mentions}
    number = int(dossier.number) if dossier.number.isdecimal() else position
    return Diploma(
        label=edition.label,
        vintage=edition.vintage,
        edition=edition.ordinal,
        recipient=authority_parts(
            dossier.authority.name,
            kind="territoire" if grouped else "commune",
            noun=category.award if category and not grouped else "",
        ),
        department=dossier.authority.department,
        category=category.name if category else "",
        level=decision.level or 0,
        mentions=tuple(
            Mention(
                mentions[key].name,
                edition.vintage + years if (years := mentions[key].valid_years) else None,
            )
            for key in decision.mentions
            if key in mentions
        ),
        ceremony_date=edition.ceremony_date,
        ceremony_place=edition.ceremony_place,
        signatories=tuple(Signatory(each.name, each.quality) for each in edition.signatories),
        number=number,
        code=decision.diploma_code,
        jury=jury.hex()[:16],
        organiser=edition.organiser,
    )
