"""The secretariat's work: the edition, the import of dossiers, and the list of members."""

from __future__ import annotations

from collections.abc import Mapping

from jury_app.core.acts import (
    ClosingSign,
    EditionDefine,
    ImportApply,
    pack_dossier,
    pack_past_levels,
)
from jury_app.core.edition import Edition
from jury_app.core.envelope import MAX_ACT
from jury_app.core.permission import holds, standing_round
from jury_app.core.record import Role
from jury_app.core.round import RoundState
from jury_app.errors import NotAllowed, Refused
from jury_app.intake.dry_run import DryRun, rehearse_import
from jury_app.intake.files import FileKind, ImportFiles
from jury_app.intake.places import Places
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership, NewMember
from jury_app.jury.rounds import Rounds
from jury_app.progress import Progress

DEFLATED_LIMIT = MAX_ACT - 4096
"""Bytes a deflated dossier may take inside an act."""


class Preparing:
    """What the secretariat does before the first round."""

    def __init__(self, laptop: Laptop, membership: Membership, rounds: Rounds) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._membership = membership
        self._rounds = rounds
        self._places: Places | None = None

    def define(self, edition: Edition) -> Changes:
        """Say what edition this is; a later definition replaces an earlier one.

        The scale cannot change once a round was opened: ``NotAllowed("round_exists")``. Rules
        that nobody could count by are ``Refused("edition_unsound")``.
        """
        self._must_prepare()
        if not edition.is_sound:
            raise Refused("edition_unsound")
        known = self._rounds.edition()
        if known and known.scale != edition.scale and standing_round(self._laptop.fold):
            raise NotAllowed("round_exists")
        return self._laptop.write(EditionDefine(edition))

    def dry_run(
        self,
        files: ImportFiles,
        progress: Progress,
        choices: Mapping[str, str] | None = None,
        columns: Mapping[FileKind, Mapping[str, str]] | None = None,
    ) -> DryRun:
        """Read and check the files of an import; nothing is kept."""
        edition = self._rounds.edition()
        if edition is None:
            raise NotAllowed("edition_missing")
        if self._places is None:
            self._places = Places.load()
        dossiers = self._laptop.archive.dossiers
        existing = {
            number: dossier
            for number in dossiers.listing()
            if (dossier := dossiers.dossier(number)) is not None
        }
        return rehearse_import(
            files, edition, self._places, existing, progress, choices=choices, columns=columns
        )

    def apply(self, dry_run: DryRun, *, accept_errors: bool = False) -> Changes:
        """Import what the dry run found, at once or not at all.

        Rows in error are left out, which somebody must accept: ``Refused("import_blocked")``.
        Raises ``NotAllowed("round_exists")`` while a round is under way,
        ``NotAllowed("already_closed")`` after the closing, and ``Refused("dossier_too_large")``
        naming the dossier.
        """
        self._must_prepare()
        standing = standing_round(self._laptop.fold)
        if standing is not None and standing.state is not RoundState.SHOWN:
            raise NotAllowed("round_exists")
        if self._laptop.fold.register(ClosingSign.KIND) is not None:
            raise NotAllowed("already_closed")
        if dry_run.blocking and not accept_errors:
            raise Refused("import_blocked", errors=len(dry_run.errors))
        changes = changed(Topic.DOSSIERS, Topic.MEMBERS)
        with self._laptop.together():
            if dry_run.dossiers:
                changes |= self._put_dossiers(dry_run)
            if dry_run.members:
                changes |= self._membership.add(
                    [
                        NewMember(
                            each.title,
                            each.name,
                            each.quality,
                            each.email,
                            each.roles,
                            each.interests,
                        )
                        for each in dry_run.members
                    ]
                )
        return changes

    def _put_dossiers(self, dry_run: DryRun) -> Changes:
        """Write the dossiers that changed, then the one act that makes the import stand."""
        shown = self._laptop.archive.dossiers.listing()
        unchanged = set(dry_run.differences.unchanged)
        listing = {number: shown[number] for number in unchanged}
        fresh = [each for each in dry_run.dossiers if each.number not in unchanged]
        puts = [pack_dossier(each) for each in fresh]
        for put in puts:
            if len(put.deflated) > DEFLATED_LIMIT:
                raise Refused("dossier_too_large", dossier=put.number)
        self._laptop.write(*puts)
        listing |= self._laptop.digests_of(len(puts), [each.number for each in fresh])
        past = dry_run.past_levels or tuple(self._laptop.archive.dossiers.past_levels())
        return self._laptop.write(ImportApply(listing, pack_past_levels(past)))

    def _must_prepare(self) -> None:
        if not holds(self._laptop.fold, self._laptop.device, Role.SECRETARIAT, Role.CHAIR):
            raise NotAllowed("not_secretariat")
