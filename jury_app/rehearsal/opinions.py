"""Simulated jurors: each dossier has a latent quality, each juror a severity and a taste."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from jury_app.core.ballot import ABSTENTION, Ballot, CriterionGrade, graded
from jury_app.core.edition import Edition
from jury_app.intake.dry_run import DryRun

ABSTENTION_RATE = 0.03
UNREAD_RATE = 0.01
COMMENT_RATE = 0.15
_SPREAD, _TASTE = 1.05, 0.55
_PROGRESS, _DRIFT = 0.15, 0.5
"""How a candidate changes from one edition to the next, in grades: mean and spread."""
_COMMENTS = (
    "Dossier solide, surtout la médiation.",
    "De bonnes intentions, peu de résultats mesurés.",
    "Progression nette depuis la dernière édition.",
    "L’accessibilité mériterait une initiative à part entière.",
    "Coopération exemplaire avec les communes voisines.",
)


@dataclass(frozen=True, slots=True)
class Opinions:
    """What every simulated juror will answer, decided by one seed.

    ``past`` holds the last level of dossiers that had one: quality does not fall from the sky.
    """

    seed: int
    edition: Edition
    past: Mapping[str, int]

    def quality(self, dossier: str) -> float:
        """Give the latent quality of a dossier, on the scale of grades."""
        scale = self.edition.scale
        luck = self._luck("quality", dossier)
        if dossier in self.past:
            return luck.gauss(self.past[dossier] + _PROGRESS, _DRIFT)
        return luck.gauss((scale.minimum_level + scale.maximum) / 2, _SPREAD)

    def severity(self, juror: str) -> float:
        """Give how far a juror grades below (or above) the others."""
        return self._luck("severity", juror).gauss(0, 0.35)

    def ballot(self, juror: str, dossier: str) -> Ballot | None:
        """Give a juror's answer; None for a dossier that stays unread."""
        luck = self._luck("ballot", juror, dossier)
        drawn = luck.random()
        if drawn < UNREAD_RATE:
            return None
        comment = luck.choice(_COMMENTS) if luck.random() < COMMENT_RATE else ""
        if drawn < UNREAD_RATE + ABSTENTION_RATE:
            return Ballot(dossier, ABSTENTION, (), comment)
        opinion = self.quality(dossier) - self.severity(juror) + luck.gauss(0, _TASTE)
        criteria = tuple(
            CriterionGrade(each.key, self._clip(opinion + luck.gauss(0, 0.5)))
            for each in self.edition.criteria
        )
        return Ballot(dossier, graded(self._clip(opinion)), criteria, comment)

    def _clip(self, opinion: float) -> int:
        scale = self.edition.scale
        return max(scale.minimum_level, min(scale.maximum, round(opinion)))

    def _luck(self, *names: str) -> random.Random:
        """Draw from a stream of its own, so that no answer depends on the order of play."""
        return random.Random("/".join((str(self.seed), *names)))  # noqa: S311 - a simulation


def last_levels(dry_run: DryRun) -> dict[str, int]:
    """Give the newest past level of every dossier whose authority had one."""
    newest = {
        each.code: each.level
        for each in sorted(dry_run.past_levels, key=lambda level: level.vintage)
    }
    return {
        each.number: newest[each.authority.code]
        for each in dry_run.dossiers
        if each.authority.code in newest
    }
