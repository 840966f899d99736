"""From the count to the decisions: proposals, overrides with a reason, and the signed closing."""

from __future__ import annotations

from collections.abc import Sequence

from jury_app.core.acts import ClosingSign, EditionDefine, JournalSeal, ProposalPut
from jury_app.core.decision import Closing, Decision, Proposal, Result, Totals
from jury_app.core.dossier import Dossier
from jury_app.core.edition import Edition
from jury_app.core.fold import Fold
from jury_app.core.outcome import Count, computed_level, decide, results, totals
from jury_app.core.permission import holds, standing_round
from jury_app.core.record import Role
from jury_app.core.round import Round, RoundState
from jury_app.errors import NotAllowed, Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.laptop import Laptop
from jury_app.jury.rounds import Rounds
from jury_app.jury.views import Line, Outlook


class Deciding:
    """What the meeting decides, from the opened ballots to the closing."""

    def __init__(self, laptop: Laptop, rounds: Rounds) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._rounds = rounds
        self._counted: tuple[str, int, Fold, tuple[Result, ...]] | None = None

    def outlook(self) -> Outlook:
        """Give the results with the pending proposals; ``NotAllowed("results_hidden")``."""
        if not self._rounds.may_read_results():
            raise NotAllowed("results_hidden")
        found, edition = self._opened(), self._edition()
        counted, dossiers = self.results(), self._dossiers()
        proposals = self._proposals(found)
        decisions = decide(edition, self._laptop.jury, counted, dossiers, proposals)
        lines = [
            Line(
                result=result,
                name=dossiers[result.dossier].authority.name,
                category=dossiers[result.dossier].category,
                computed=computed_level(
                    edition, result, admissible=dossiers[result.dossier].admissible
                ),
                proposal=proposals.get(result.dossier),
            )
            for result in counted
        ]
        sums = totals(edition, decisions, dossiers)
        box = self._rounds.box(found)
        return Outlook(
            round=found,
            lines=tuple(lines),
            totals=sums,
            gap=gap_of(sums),
            rejected=len(box.rejected),
            late=len(box.late),
            clashes=len(box.clashes),
        )

    def results(self) -> tuple[Result, ...]:
        """Count the opened round; the same on every laptop that holds the same acts."""
        found = self._opened()
        counted = self._rounds.counted(found)
        ballots = len(self._laptop.fold.ballots.get(found.key, []))
        if self._counted is None or self._counted[:2] != (found.key, ballots):
            self._counted = None
        if self._counted is None or self._counted[2] is not counted:
            dossiers = self._dossiers()
            count = Count(
                edition=self._edition(counted),
                jurors=found.jurors,
                names={number: each.authority.name for number, each in dossiers.items()},
                opened=self._rounds.box(found).opened,
                recused=self._rounds.recused(),
            )
            self._counted = (found.key, ballots, counted, results(count))
        return self._counted[3]

    def propose(self, proposal: Proposal) -> Changes:
        """Put a pending level, mentions or « hors concours » on a dossier.

        Another level than the computed one needs a reason: ``Refused("reason_needed")``.
        """
        found = self._must_decide()
        result = next((each for each in self.results() if each.dossier == proposal.dossier), None)
        if result is None:
            raise Refused("unknown_dossier", dossier=proposal.dossier)
        edition = self._edition()
        admissible = self._dossiers()[proposal.dossier].admissible
        computed = computed_level(edition, result, admissible=admissible)
        if proposal.level != computed and not proposal.reason.strip():
            raise Refused("reason_needed")
        if proposal.level is not None and not (
            edition.scale.minimum_level <= proposal.level <= edition.scale.maximum
        ):
            raise Refused("grade_out_of_scale", maximum=edition.scale.maximum)
        known = {each.key for each in edition.mentions}
        if not set(proposal.mentions) <= known:
            raise Refused("unknown_mention")
        return self._laptop.write(_put(found, proposal, keep=True))

    def take_back(self, dossier: str) -> Changes:
        """Drop the proposal on a dossier: the computed level stands again."""
        found = self._must_decide()
        return self._laptop.write(_put(found, Proposal(dossier, None, (), False, ""), keep=False))

    def sign(self, gap_reason: str = "", observations: Sequence[str] = ()) -> Changes:
        """Sign the closing: every decision at once, then the seal on all journals.

        Raises ``NotAllowed("category_gap")`` while a dossier has no category and no reason is
        given: 167 + 53 + 13 is not 234, and the minutes must say why.
        """
        found, edition, dossiers = self._must_decide(), self._edition(), self._dossiers()
        decisions = decide(
            edition, self._laptop.jury, self.results(), dossiers, self._proposals(found)
        )
        sums = totals(edition, decisions, dossiers)
        if gap_of(sums) and not gap_reason.strip():
            raise NotAllowed("category_gap", missing=gap_of(sums), total=sums.dossiers)
        closing = Closing(found.key, decisions, sums, gap_reason.strip(), tuple(observations))
        with self._laptop.together():
            changes = self._laptop.write(ClosingSign(closing))
            self._laptop.write(JournalSeal(dict(self._laptop.fold.heads)))
        return changes | changed(Topic.CLOSING, Topic.PROPOSALS)

    def closing(self) -> Closing | None:
        """Give the signed closing; None before it."""
        entry = self._laptop.fold.register(ClosingSign.KIND)
        return entry.body.closing if entry and isinstance(entry.body, ClosingSign) else None

    def decisions(self) -> tuple[Decision, ...]:
        """Give the signed decisions; empty before the closing."""
        closing = self.closing()
        return closing.decisions if closing else ()

    def _proposals(self, found: Round) -> dict[str, Proposal]:
        proposals = {}
        for entry in self._laptop.fold.registers(ProposalPut.KIND):
            body = entry.body
            if isinstance(body, ProposalPut) and body.keep and body.round == found.key:
                proposals[body.dossier] = Proposal(
                    body.dossier, body.level, body.mentions, body.out_of_competition, body.reason
                )
        return proposals

    def _must_decide(self) -> Round:
        if not holds(self._laptop.fold, self._laptop.device, Role.CHAIR):
            raise NotAllowed("not_chair")
        if self.closing() is not None:
            raise NotAllowed("already_closed")
        return self._opened()

    def _opened(self) -> Round:
        found = standing_round(self._laptop.fold)
        if found is None:
            raise NotAllowed("round_not_created")
        if found.state not in (RoundState.OPENED, RoundState.SHOWN):
            raise NotAllowed("round_not_opened")
        return found

    def _edition(self, state: Fold | None = None) -> Edition:
        """Give the edition as it is now or, for a count, as it was in the state counted by."""
        entry = (state or self._laptop.fold).register(EditionDefine.KIND)
        if entry is None or not isinstance(entry.body, EditionDefine):
            raise NotAllowed("edition_missing")
        return entry.body.edition

    def _dossiers(self) -> dict[str, Dossier]:
        found = self._opened()
        every = self._laptop.archive.dossiers.every()
        return {each.number: each for each in every if each.number in set(found.dossiers)}


def gap_of(sums: Totals) -> int:
    """Tell how many dossiers no category of the edition holds."""
    return dict(sums.by_category).get("", 0)


def _put(found: Round, proposal: Proposal, *, keep: bool) -> ProposalPut:
    return ProposalPut(
        round=found.key,
        dossier=proposal.dossier,
        keep=keep,
        level=proposal.level,
        mentions=proposal.mentions,
        out_of_competition=proposal.out_of_competition,
        reason=proposal.reason,
    )
