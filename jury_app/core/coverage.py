"""Which issues a dossier covers, and with how many initiatives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jury_app.core.dossier import Initiative
from jury_app.core.edition import Issue


@dataclass(frozen=True, slots=True)
class IssueCount:
    """An issue, its group ("" when the edition does not know it), and its initiatives."""

    name: str
    group: str
    count: int


def coverage(initiatives: Iterable[Initiative], issues: Sequence[Issue]) -> tuple[IssueCount, ...]:
    """Count initiatives by issue: the edition's in its order, then those it does not know.

    A transversal initiative counts in each of its issues, once.
    """
    counts = {issue.name: 0 for issue in issues}
    for initiative in initiatives:
        for name in dict.fromkeys(initiative.issues):
            counts[name] = counts.get(name, 0) + 1
    groups = {issue.name: issue.group for issue in issues}
    return tuple(IssueCount(name, groups.get(name, ""), count) for name, count in counts.items())


def covered(counts: Iterable[IssueCount]) -> int:
    """Count the issues that at least one initiative touches."""
    return sum(each.count > 0 for each in counts)


def is_transversal(initiative: Initiative) -> bool:
    """Tell whether an initiative touches two issues or more."""
    return len(set(initiative.issues)) > 1
