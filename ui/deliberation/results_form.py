"""The results of a round as they are read: in order, filtered, each with what there is to say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from jury_app.core.discussion import Case, Flag, down, flags, order, up
from jury_app.core.edition import Edition
from jury_app.core.outcome import quorum_of
from jury_app.core.round import RoundState
from jury_app.jury.views import Line, Outlook, RoundView

FLAGS = (
    Flag.QUORUM_MISSING,
    Flag.LEVEL_HANGS_ON_ONE,
    Flag.POLARISED,
    Flag.ORDER_HANGS_ON_ONE,
    Flag.USUAL_JUDGMENT_DIFFERS,
)
"""The flags, the weightiest first."""

_MANY = 2


class View(StrEnum):
    """The three lists of results."""

    RANKED = "ranked"
    UNRANKED = "unranked"
    DISCUSSION = "discussion"


@dataclass(frozen=True, slots=True)
class Entry:
    """A dossier in the results.

    ``up`` and ``down`` are how many jurors must change their grade to raise or lower the level;
    ``needed`` how many grades the quorum asks for; ``recused`` names who must leave the room;
    ``following`` is the dossier next in rank ("" for the last and the unranked).
    """

    line: Line
    flags: tuple[Flag, ...]
    recused: tuple[str, ...]
    up: int | None
    down: int | None
    needed: int
    tied: bool
    following: str

    @property
    def dossier(self) -> str:
        """The number of the dossier."""
        return self.line.result.dossier


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is let through; an empty set lets everything through. Level None is « sans niveau »."""

    levels: frozenset[int | None] = frozenset()
    categories: frozenset[str] = frozenset()
    flags: frozenset[Flag] = frozenset()
    words: str = ""

    def lets(self, entry: Entry) -> bool:
        """Whether a dossier goes through."""
        return (
            (not self.levels or entry.line.level in self.levels)
            and (not self.categories or entry.line.category in self.categories)
            and (not self.flags or not self.flags.isdisjoint(entry.flags))
            and self.words.casefold() in f"{entry.line.name} {entry.dossier}".casefold()
        )


@dataclass(frozen=True, slots=True)
class ResultsForm:
    """All the results, and which of them are looked at."""

    entries: tuple[Entry, ...] = ()
    discussion: tuple[str, ...] = ()
    view: View = View.RANKED
    sieve: Sieve = field(default_factory=Sieve)

    def shown(self, view: View | None = None) -> tuple[Entry, ...]:
        """Give the dossiers of a list (the one looked at by default), filtered, in its order."""
        wanted = view or self.view
        if wanted is View.DISCUSSION:
            known = {entry.dossier: entry for entry in self.entries}
            listed: Iterable[Entry] = (known[each] for each in self.discussion)
        else:
            ranked = wanted is View.RANKED
            listed = (each for each in self.entries if (each.line.result.rank is None) != ranked)
        return tuple(entry for entry in listed if self.sieve.lets(entry))

    def find(self, dossier: str) -> Entry | None:
        """Find a dossier among all; None when it is not there."""
        return next((entry for entry in self.entries if entry.dossier == dossier), None)


def read(
    outlook: Outlook, edition: Edition, recused: Mapping[str, Sequence[str]]
) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Make the entries in rank order, and the order of discussion.

    recused: the names of those who withdrew, by dossier number.
    """
    ranked = [line for line in outlook.lines if line.result.rank is not None]
    after = dict(zip(ranked_numbers(ranked), ranked[1:], strict=False))
    ties = Counter(line.result.rank for line in ranked)
    cases = {line.result.dossier: _case(line, recused) for line in outlook.lines}
    entries = []
    for line in outlook.lines:
        result, behind = line.result, after.get(line.result.dossier)
        found = flags(cases[result.dossier], behind.result.counts if behind else None)
        higher, lower = _changes(line, edition.scale.minimum_level)
        if min((each for each in (higher, lower) if each is not None), default=_MANY) > 1:
            found -= {Flag.LEVEL_HANGS_ON_ONE}
        entries.append(
            Entry(
                line=line,
                flags=tuple(each for each in FLAGS if each in found),
                recused=tuple(recused.get(result.dossier, ())),
                up=higher,
                down=lower,
                needed=quorum_of(edition).needed(result.assigned, result.recused),
                tied=ties[result.rank] > 1,
                following=behind.result.dossier if behind else "",
            )
        )
    return tuple(entries), order(cases.values())


def _changes(line: Line, lowest: int) -> tuple[int | None, int | None]:
    """Count the grades to change for a higher and for a lower level.

    No grade lowers a level below what the edition gives to everybody.
    """
    result = line.result
    if result.level is None:
        return None, None
    return up(result.counts), down(result.counts) if result.level > lowest else None


def ranked_numbers(lines: Sequence[Line]) -> list[str]:
    """Give the numbers of some lines, in their order."""
    return [line.result.dossier for line in lines]


def _case(line: Line, recused: Mapping[str, Sequence[str]]) -> Case:
    result = line.result
    return Case(
        dossier=result.dossier,
        counts=result.counts,
        quorum_met=result.quorum_met,
        recused=frozenset(recused.get(result.dossier, ())),
    )


def who_withdrew(
    pairs: Iterable[tuple[bytes, str]], names: Mapping[bytes, str]
) -> Mapping[str, tuple[str, ...]]:
    """Turn (member, dossier) pairs into names by dossier; strangers are passed over."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for member, dossier in pairs:
        if member in names:
            found[dossier].add(names[member])
    return {dossier: tuple(sorted(each)) for dossier, each in found.items()}


def why_hidden(view: RoundView | None, *, may_read: bool) -> str:
    """Tell why the results are not to be seen, as a code; "" when they are."""
    if may_read:
        return ""
    if view is None:
        return "no_round"
    codes = {RoundState.OPEN: "open", RoundState.CLOSED: "closed", RoundState.OPENED: "opened"}
    return codes.get(view.round.state, "opened")
