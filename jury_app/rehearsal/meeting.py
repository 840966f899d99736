"""What the simulated meeting changes of the computed result."""

from __future__ import annotations

from jury_app.core.decision import Proposal
from jury_app.core.edition import Edition
from jury_app.jury.desk import Jury


def proposals_of(chair: Jury, edition: Edition) -> list[Proposal]:
    """The meeting lifts the dossier that is nearest to the next level, and gives a mention."""
    outlook, scale = chair.deciding.outlook(), edition.scale
    lines = [line for line in outlook.lines if line.computed is not None]
    below = [line for line in lines if line.computed and line.computed < scale.maximum]
    proposals = []
    if below:
        line = min(below, key=lambda each: (each.computed or 0, each.result.rank or 0))
        proposals.append(
            Proposal(
                line.result.dossier,
                (line.computed or 0) + 1,
                (),
                out_of_competition=False,
                reason="Le jury tient compte d’une initiative ouverte après le dépôt.",
            )
        )
    mentions = edition.mentions
    if lines and mentions:
        first = lines[0]
        proposals.append(
            Proposal(
                first.result.dossier,
                first.computed,
                (mentions[0].key,),
                out_of_competition=False,
                reason="",
            )
        )
    return proposals
