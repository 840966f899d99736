"""Second part of the minutes: every dossier by level, those left out, changes, observations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import white
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer

from jury_app.core import french
from jury_app.minutes import wording
from jury_app.minutes.material import Case, Material
from jury_app.minutes.parts import Cell, Distribution, LevelMarks, boxed, grid, headed
from jury_app.minutes.typography import (
    BODY,
    CELL,
    CELL_QUIET,
    CELL_STRONG,
    ITEM,
    LEVEL,
    NAME,
    NOTE,
    SANS_STRONG,
    WARM,
    WARM_RULE,
    WHY,
    marked,
    name_paragraph,
    paragraph,
    rich,
    strong,
)

_WIDTHS: Final = (52, 206, 68, 94, 61)
_TITLES: Final = ("Dossier", "Collectivité", "Niveau", "Notes exprimées", "Votes")


def levels(material: Material) -> list[Flowable]:
    """Set the table of each level, the highest first, in the order of the count."""
    story: list[Flowable] = [*headed("Décisions par dossier", "decisions")]
    if not material.by_level:
        return [*story, paragraph("Aucun niveau n’a été décerné.", BODY)]
    story.append(
        paragraph(
            "Dans chaque niveau, les dossiers suivent l’ordre du dépouillement. La colonne sombre "
            "est celle du niveau dépouillé ; la phrase en italique dit ce qui sépare un dossier du "
            "suivant.",
            BODY,
        )
    )
    scale = material.record.edition.scale
    for level, cases in material.by_level:
        words = wording.level_in_words(level, scale)
        total = french.counted(len(cases), "dossier", "dossiers")
        story.extend(headed(f"{words} – {total}", f"level-{level}", LEVEL, 1))
        told = (_sentence(material, case, level) for case in cases)
        sentence = next((found for found in told if found), "")
        if sentence:
            story.append(paragraph(sentence, NOTE))
        story.append(_table(material, cases))
    return story


def _sentence(material: Material, case: Case, level: int) -> str:
    """Give what the count says of a level, when the count and not the deliberation gave it."""
    if case.result is None or case.decision.computed != level:
        return ""
    return case.result.explained(wording.explanation(material))


def _table(material: Material, cases: Sequence[Case]) -> Flowable:
    """Give each dossier two rows that stay together: figures, then what explains them."""
    rows: list[list[Cell]] = []
    commands: list[tuple[object, ...]] = []
    for case in cases:
        first = len(rows) + 1
        rows += [_figures(material, case), _words(material, case)]
        commands += [
            ("NOSPLIT", (0, first), (-1, first + 1)),
            ("SPAN", (1, first + 1), (-1, first + 1)),
            ("LINEBELOW", (0, first), (-1, first), 0.3, _paper(case)),
            ("TOPPADDING", (0, first + 1), (-1, first + 1), 0),
            ("BOTTOMPADDING", (0, first), (-1, first), 1),
        ]
        if case.decision.overridden:
            commands.append(("BACKGROUND", (0, first), (-1, first + 1), WARM))
    return grid(_TITLES, rows, _WIDTHS, *commands, padding=4)


def _paper(case: Case) -> object:
    return WARM if case.decision.overridden else white


def _figures(material: Material, case: Case) -> list[Cell]:
    scale, level = material.record.edition.scale, case.decision.level
    given: list[Flowable] = []
    if level is not None:
        words = wording.level_in_words(level, scale)
        given = [LevelMarks(level, scale), paragraph(words, CELL_STRONG)]
    return [
        [
            name_paragraph(case.number, CELL_STRONG),
            *(paragraph(each, CELL_QUIET) for each in wording.place_of(case, material)),
        ],
        [name_paragraph(case.name, NAME), paragraph(wording.identity(case, material), CELL_QUIET)],
        given,
        _distribution(material, case),
        [paragraph(each, CELL_QUIET) for each in wording.votes(case, material)],
    ]


def _words(material: Material, case: Case) -> list[Cell]:
    lines: list[Flowable] = []
    if mentions := material.mentions(case):
        label = french.plural(len(mentions), "Mention", "Mentions")
        lines.append(paragraph(f"{label} : {french.listed(mentions)}", CELL_STRONG))
    if case.decision.overridden:
        counted = wording.grade(case.decision.computed, material.record.edition.scale)
        decided = f"Niveau décidé en délibération (dépouillement : {counted}), motif plus bas"
        lines.append(paragraph(decided, CELL_STRONG))
    if case.result and case.result.because:
        why = wording.explanation(material).because(case.result.because)
        lines.append(paragraph(why, WHY))
    return [[], lines, [], [], []]


def _distribution(material: Material, case: Case) -> Flowable:
    if case.result is None or not case.result.expressed:
        return paragraph("aucune note", CELL_QUIET)
    first = material.record.edition.scale.minimum_level
    level = None if case.below_quorum else case.result.level
    return Distribution(case.result.counts, level, first, _WIDTHS[3] - 8)


def unranked(material: Material) -> list[Flowable]:
    """List apart those that the count could not rank, and those that receive no level."""
    groups = (
        ("Quorum non atteint", "below-quorum", material.below_quorum),
        ("Hors concours", "out-of-competition", material.out_of_competition),
        ("Classés, sans niveau décerné", "without-level", material.unlabelled),
    )
    story: list[Flowable] = [*headed("Dossiers non classés ou sans niveau", "unranked")]
    for words, key, cases in groups:
        if cases:
            title = f"{words} – {french.counted(len(cases), 'dossier', 'dossiers')}"
            story += [*headed(title, key, LEVEL, 1), _apart(material, cases)]
    if not any(cases for _, _, cases in groups):
        story.append(paragraph("Néant.", BODY))
    return story


def _apart(material: Material, cases: Sequence[Case]) -> Flowable:
    rows: list[list[Cell]] = [
        [
            name_paragraph(case.number, CELL_STRONG),
            [
                name_paragraph(case.name, NAME),
                paragraph(wording.identity(case, material), CELL_QUIET),
            ],
            [paragraph(each, CELL) for each in _why_apart(material, case)],
            _distribution(material, case),
        ]
        for case in cases
    ]
    return grid(
        ["Dossier", "Collectivité", "Ce qui est constaté", "Notes exprimées"],
        rows,
        [36, 190, 167, 88],
        padding=3.5,
    )


def _why_apart(material: Material, case: Case) -> list[str]:
    scale, given = material.record.edition.scale, case.decision.level
    found = []
    if case.below_quorum and case.result:
        found.append(case.result.explained(wording.explanation(material)))
    found += ["Hors concours."] if case.decision.out_of_competition else []
    if given:
        found.append(f"Niveau décidé en délibération : {wording.grade(given, scale)}.")
    return found or ["Aucun niveau décerné."]


def overrides(material: Material) -> list[Flowable]:
    """Give the reason of every level that is not the counted one, in full."""
    story: list[Flowable] = [*headed("Niveaux décidés en délibération", "overrides")]
    if not material.overridden:
        return [*story, paragraph("Tous les niveaux sont ceux du dépouillement.", BODY)]
    number = len(material.overridden)
    story.append(
        paragraph(
            f"{french.counted(number, 'niveau diffère', 'niveaux diffèrent')} de celui du "
            "dépouillement ; la décision et son motif sont signés avec la clôture.",
            BODY,
        )
    )
    for case in material.overridden:
        reason = case.decision.reason or "Aucun motif n’a été consigné."
        lines: list[Flowable] = [_change(material, case)]
        lines += [paragraph(part, BODY) for part in reason.splitlines() if part.strip()]
        story += [CondPageBreak(100), boxed(lines, tint=WARM, edge=WARM_RULE)]
    return story


def _change(material: Material, case: Case) -> Paragraph:
    scale, decision = material.record.edition.scale, case.decision
    change = (
        f"dépouillement : {wording.grade(decision.computed, scale)} ; "
        f"décision : {wording.grade(decision.level, scale)}"
    )
    end = " ; hors concours" if decision.out_of_competition else ""
    name = strong(f"{case.number} {case.name}", SANS_STRONG)
    return rich(f"{name} {marked(french.typeset('– ' + change + end), CELL)}", CELL)


def observations(material: Material) -> list[Flowable]:
    """Give what the jury wished to have written down."""
    said = [each for each in material.record.closing.observations if each.strip()]
    story: list[Flowable] = [*headed("Observations du jury", "observations")]
    if not said:
        return [*story, paragraph("Néant.", BODY)]
    for index, each in enumerate(said, 1):
        first, *others = [part for part in each.splitlines() if part.strip()]
        lead = strong(f"{index}.")
        story.append(rich(f"{lead} {marked(french.typeset(first), ITEM)}", ITEM))
        story += [paragraph(part, ITEM) for part in others]
    return [*story, Spacer(0, 4)]
