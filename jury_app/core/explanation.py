"""Tell in one sentence why a dossier has its level, and why it stands before another.

No preposition is ever put before a dossier's name, so that no elision or contraction is needed
(« pour Le Havre », never « de Le Havre »).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal, TypeAlias

from jury_app.core import english, french
from jury_app.core.tally import Camp, Gauge, Side

Language: TypeAlias = Literal["fr", "en"]

# In tenths of a percent. A share rounded to one of these would say "nobody", "half" or "all",
# which it is not: it is written as so many jurors out of so many instead.
_MISLEADING: Final = (0, 500, 1000)

_FRENCH: Final = {
    "level": "{level} : au moins la moitié des jurés lui ont donné {level} ou plus.",
    "level_end": "{level} : au moins la moitié des jurés lui ont donné {level}.",
    "rule": (
        "À égalité de niveau, on regarde le plus gros des deux camps : ceux qui mettaient plus "
        "(avantage) ou ceux qui mettaient moins (désavantage) ; à égalité, ceux d'en dessous "
        "comptent."
    ),
    "quorum": "Non classé, quorum non atteint : {expressed}, il en faut {needed}.",
    "note": "{number} note exprimée",
    "notes": "{number} notes exprimées",
    "levels": "{a} est à {level_a}, {b} à {level_b}.",
    "tie": (
        "{a} et {b} sont à égalité exacte : leurs notes se répartissent dans les mêmes proportions."
    ),
    "by_criterion": "À égalité exacte sur le niveau, critère « {criterion} » : {because}",
    "by_casting_vote": (
        "{a} et {b} sont à égalité exacte : {a} passe devant par décision consignée au "
        "procès-verbal."
    ),
    "after_0": "",
    "after_1": "À égalité sur la première comparaison, ",
    "after": "À égalité sur les {steps} premières comparaisons, ",
    "above_above": "{a} devance {b} : {subject_a} {camp_a}, contre {share_b} pour {b}.",
    "above_below": (
        "{a} devance {b} : {subject_a} {camp_a}, alors que pour {b}, {subject_b} {camp_b}{even_b}."
    ),
    "above_none": "{a} devance {b} : {subject_a} {camp_a}, alors que pour {b}, aucun.",
    "none_below": (
        "{a} devance {b} : aucun de ses jurés ne donnait {camp_b}, contre {share_b} pour "
        "{b}{even_b}."
    ),
    "below_below": (
        "{a} devance {b} : {subject_a} {camp_a}{even_a}, contre {share_b} pour {b}{even_b}."
    ),
    "above_reach": (
        "{a} devance {b} : de part et d'autre, {subject_b} {camp_b}, mais au moins {grade_a} "
        "pour {a} et au moins {grade_b} pour {b}."
    ),
    "below_reach": (
        "{a} devance {b} : de part et d'autre, {subject_b} {camp_b}, mais au plus {grade_a} "
        "pour {a} et au plus {grade_b} pour {b}."
    ),
    "even": " (autant donnaient {camp} ; à égalité, ceux d'en dessous comptent)",
    "own": "{share} de ses jurés donnaient",
    "of_all": "{share} des jurés donnaient",
    "one": "{share} donnait",
    "several": "{share} donnaient",
    "out_of_one": "{size} juré sur {n}",
    "out_of": "{size} jurés sur {n}",
    "more": "plus de {grade}",
    "less": "moins de {grade}",
    "or_more": "{grade} ou plus",
    "or_less": "{grade} ou moins",
}

_ENGLISH: Final = {
    "level": "{level}: at least half of the jurors gave it {level} or more.",
    "level_end": "{level}: at least half of the jurors gave it {level}.",
    "rule": (
        "At equal levels, look at the larger of the two camps: those who gave more (in favour) "
        "or those who gave less (against); if the camps are even, those below count."
    ),
    "quorum": "Not ranked, quorum not reached: {expressed}, {needed} needed.",
    "note": "{number} grade expressed",
    "notes": "{number} grades expressed",
    "levels": "{a} is at {level_a}, {b} at {level_b}.",
    "tie": "{a} and {b} are exactly tied: their grades are spread in the same proportions.",
    "by_criterion": "Exactly tied on the level, criterion “{criterion}”: {because}",
    "by_casting_vote": (
        "{a} and {b} are exactly tied: {a} goes first by a decision recorded in the minutes."
    ),
    "after_0": "",
    "after_1": "Even on the first comparison, ",
    "after": "Even on the first {steps} comparisons, ",
    "above_above": "{a} is ahead of {b}: {subject_a} {camp_a}, against {share_b} for {b}.",
    "above_below": (
        "{a} is ahead of {b}: {subject_a} {camp_a}, while for {b}, {subject_b} {camp_b}{even_b}."
    ),
    "above_none": "{a} is ahead of {b}: {subject_a} {camp_a}, while for {b}, none did.",
    "none_below": (
        "{a} is ahead of {b}: none of its jurors gave {camp_b}, against {share_b} for {b}{even_b}."
    ),
    "below_below": (
        "{a} is ahead of {b}: {subject_a} {camp_a}{even_a}, against {share_b} for {b}{even_b}."
    ),
    "above_reach": (
        "{a} is ahead of {b}: on both sides, {subject_b} {camp_b}, but at least {grade_a} for "
        "{a} and at least {grade_b} for {b}."
    ),
    "below_reach": (
        "{a} is ahead of {b}: on both sides, {subject_b} {camp_b}, but at most {grade_a} for "
        "{a} and at most {grade_b} for {b}."
    ),
    "even": " (as many gave {camp}; if the camps are even, those below count)",
    "own": "{share} of its jurors gave",
    "of_all": "{share} of the jurors gave",
    "one": "{share} gave",
    "several": "{share} gave",
    "out_of_one": "{size} juror out of {n}",
    "out_of": "{size} jurors out of {n}",
    "more": "more than {grade}",
    "less": "less than {grade}",
    "or_more": "{grade} or more",
    "or_less": "{grade} or less",
}

# Typography is set in the templates: the names filled in stay as they were written.
_SENTENCES: Final[Mapping[Language, Mapping[str, str]]] = {
    "fr": {case: french.typeset(sentence) for case, sentence in _FRENCH.items()},
    "en": _ENGLISH,
}
_NUMBER: Final[Mapping[Language, Callable[[int], str]]] = {
    "fr": french.number,
    "en": english.number,
}
_PERCENT: Final[Mapping[Language, Callable[[int, int, int], str]]] = {
    "fr": french.percent,
    "en": english.percent,
}


@dataclass(frozen=True, slots=True)
class Named:
    """A dossier as a sentence calls it, and its gauge."""

    name: str
    gauge: Gauge


@dataclass(frozen=True, slots=True)
class Order:
    """Two neighbours of the ranking; ``criterion``, unless "", settled their exact tie."""

    one: Named
    other: Named
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class Lacking:
    """A dossier that is not ranked: how many grades it has, and needs."""

    expressed: int
    needed: int


Reason: TypeAlias = Order | Lacking


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes the sentences in one language, with the sign of the edition's scale."""

    language: Language = "fr"
    unit: str = "@"

    def level(self, level: int, top: int | None = None) -> str:
        """Say what a level means; top is the highest of the scale, above which is nothing."""
        case = "level_end" if level in (0, top) else "level"
        return self.say(case, level=self.grade(level))

    def general_rule(self) -> str:
        """Say how dossiers of one level are ordered."""
        return self.say("rule")

    def quorum_missing(self, expressed: int, needed: int) -> str:
        """Say that a dossier is not ranked, and what it lacks."""
        language = {"fr": french, "en": english}[self.language]
        case = language.plural(expressed, "note", "notes")
        counted = self.say(case, number=self.number(expressed))
        return self.say("quorum", expressed=counted, needed=self.number(needed))

    def comparison(self, one: Named, other: Named) -> str:
        """Say which of two ranked dossiers is ahead and why, in whichever order they come."""
        ahead, behind = (other, one) if one.gauge.exact() < other.gauge.exact() else (one, other)
        if ahead.gauge.level != behind.gauge.level:
            level_a, level_b = self.grade(ahead.gauge.level), self.grade(behind.gauge.level)
            return self.say("levels", a=ahead.name, b=behind.name, level_a=level_a, level_b=level_b)
        step = _first_difference(ahead.gauge, behind.gauge)
        if step is None:
            return self.say("tie", a=one.name, b=other.name)
        return _Step(self, ahead, behind, step).sentence()

    def because(self, reason: Reason | None) -> str:
        """Say why a dossier stands before the next or is not ranked; "" when nothing is to say."""
        match reason:
            case Lacking(expressed, needed):
                return self.quorum_missing(expressed, needed)
            case Order(one, other, criterion):
                compared = self.comparison(one, other)
                return self.settled_by_criterion(criterion, compared) if criterion else compared
            case None:
                return ""

    def settled_by_criterion(self, criterion: str, because: str) -> str:
        """Say which criterion settled an exact tie; because: the comparison on that criterion."""
        return self.say("by_criterion", criterion=criterion, because=because)

    def settled_by_casting_vote(self, ahead: str, behind: str) -> str:
        """Say that a recorded decision settled an exact tie."""
        return self.say("by_casting_vote", a=ahead, b=behind)

    def say(self, case: str, **facts: str) -> str:
        """Fill the template of a case."""
        return _SENTENCES[self.language][case].format(**facts)

    def number(self, number: int) -> str:
        """Write a whole number."""
        return _NUMBER[self.language](number)

    def grade(self, grade: int) -> str:
        """Write a grade with the sign of the scale."""
        return f"{self.number(grade)}{french.NO_BREAK}{self.unit}"


def _first_difference(one: Gauge, other: Gauge) -> int | None:
    """Return the index of the first camp that is not the same in both; None on an exact tie."""
    for step in range(max(len(one.camps), len(other.camps))):
        if _shape(one, step) != _shape(other, step):
            return step
    return None


def _shape(gauge: Gauge, step: int) -> tuple[Side, Fraction, int] | None:
    camp = _camp(gauge, step)
    return (camp.side, gauge.share(camp), camp.grade) if camp else None


def _camp(gauge: Gauge, step: int) -> Camp | None:
    return gauge.camps[step] if step < len(gauge.camps) else None


def _are_readable(shares: set[Fraction]) -> bool:
    """Tell whether different shares stay different, and true, at a tenth of a percent."""
    tenths = {share: (share * 2000 + 1) // 2 for share in shares}
    return len(set(tenths.values())) == len(shares) and all(
        tenth not in _MISLEADING or share * 1000 == tenth for share, tenth in tenths.items()
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """The first camps that differ between two dossiers of one level.

    Where both camps lie on one side, everything nearer to the level is the same in both, so
    each share also holds at the nearer of the two grades: that one is told for both.
    """

    wording: Wording
    ahead: Named
    behind: Named
    step: int

    def sentence(self) -> str:
        """Say which camp puts one dossier ahead."""
        sides = [
            (letter, named.gauge, _camp(named.gauge, self.step))
            for letter, named in (("a", self.ahead), ("b", self.behind))
        ]
        present = [(letter, gauge, camp) for letter, gauge, camp in sides if camp]
        shares = {gauge.share(camp) for _, gauge, camp in present}
        percent = _are_readable(shares)
        nearer = _nearer([camp for _, _, camp in present])
        facts = {"a": self.ahead.name, "b": self.behind.name}
        for letter, gauge, camp in present:
            told = camp.grade if nearer is None else nearer
            words = self._facts(gauge, camp, told, percent=percent, own=letter == "a")
            facts |= {f"{fact}_{letter}": text for fact, text in words.items()}
        if nearer is not None and len(shares) == 1:
            case = f"{present[0][2].side.name.lower()}_reach"
        else:
            case = "_".join(camp.side.name.lower() if camp else "none" for _, _, camp in sides)
        after = f"after_{self.step}" if self.step <= 1 else "after"
        return self.wording.say(after, steps=str(self.step)) + self.wording.say(case, **facts)

    def _facts(
        self, gauge: Gauge, camp: Camp, told: int, *, percent: bool, own: bool
    ) -> dict[str, str]:
        share = self._share(gauge, camp, percent=percent)
        if percent:
            subject = "own" if own else "of_all"
        else:
            subject = "one" if camp.size == 1 else "several"
        return {
            "share": share,
            "subject": self.wording.say(subject, share=share),
            "camp": self._words(gauge, camp.side, told),
            "grade": self.wording.grade(camp.grade),
            "even": self._even(gauge, camp),
        }

    def _share(self, gauge: Gauge, camp: Camp, *, percent: bool) -> str:
        if percent:
            digits = 0 if camp.size * 100 % gauge.n == 0 else 1
            return _PERCENT[self.wording.language](camp.size, gauge.n, digits)
        size, n = self.wording.number(camp.size), self.wording.number(gauge.n)
        return self.wording.say("out_of_one" if camp.size == 1 else "out_of", size=size, n=n)

    def _words(self, gauge: Gauge, side: Side, grade: int) -> str:
        """Say what a camp gave; the first camp is simply all who gave more, or less."""
        above = side is Side.ABOVE
        if self.step == 0:
            return self.wording.say(
                "more" if above else "less", grade=self.wording.grade(gauge.level)
            )
        shown = self.wording.grade(grade)
        if grade == (gauge.top if above else 0):
            return shown
        return self.wording.say("or_more" if above else "or_less", grade=shown)

    def _even(self, gauge: Gauge, camp: Camp) -> str:
        """Say that the camp above is as large, where that is so."""
        after = _camp(gauge, self.step + 1)
        if after is None or after.size != camp.size:
            return ""
        return self.wording.say("even", camp=self._words(gauge, after.side, after.grade))


def _nearer(camps: list[Camp]) -> int | None:
    """Return the grade nearer to the level when two camps lie on one side, else None."""
    if len({camp.side for camp in camps}) != 1 or len(camps) == 1:
        return None
    grades = [camp.grade for camp in camps]
    return min(grades) if camps[0].side is Side.ABOVE else max(grades)
