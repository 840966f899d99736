"""Last part of the minutes: tables by region, level and movement, and the list of all codes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from jury_app.core import french, palmares
from jury_app.core.palmares import Movement, Standing
from jury_app.core.place_wording import with_apostrophes
from jury_app.minutes import wording
from jury_app.minutes.material import Material, alphabetical
from jury_app.minutes.parts import grid, headed
from jury_app.minutes.typography import (
    BODY,
    CELL,
    CELL_RIGHT,
    CELL_STRONG,
    HEAD_RIGHT,
    LEVEL,
    TIGHT,
    TIGHT_RIGHT,
    marked,
    name_paragraph,
    paragraph,
    rich,
    strong,
)

_MOST_GRADES = 8
"""A longer scale does not fit as columns: its tables give the totals alone."""


def by_level(material: Material) -> list[Flowable]:
    """Cross categories with levels."""
    record, scale = material.record, material.record.edition.scale
    shown = _levels(material)
    names = {category.key: category.plural for category in record.edition.categories}
    groups = palmares.by_category(record)
    rows = [
        _figures(
            names.get(group.category, "Sans catégorie"),
            [group.dossiers, *(group.by_level[level] for level in shown), group.without_level],
        )
        for group in groups
    ]
    everyone = palmares.by_level(record)
    without = sum(group.without_level for group in groups)
    total = [len(material.cases), *(everyone[level] for level in shown), without]
    rows.append(_figures("Ensemble", total))
    titles = ["Dossiers", *(wording.grade(level, scale) for level in shown), "Sans niveau"]
    return [
        *headed("Annexe A – Niveaux par catégorie", "annex-levels"),
        grid(
            ["Catégorie", *_right(titles)],
            rows,
            _widths(161, len(titles)),
            ("LINEABOVE", (0, -1), (-1, -1), 0.8, "#5A6377"),
        ),
    ]


def by_region(material: Material) -> list[Flowable]:
    """Rank the regions; equals share a rank and those with nobody are listed too."""
    scale, shown = material.record.edition.scale, _levels(material)
    titles = ["Dossiers", "Labellisés", "Part", *(wording.grade(level, scale) for level in shown)]
    rows = []
    totals = palmares.by_region(material.record)
    ranks = [total.rank for total in totals]
    for total in totals:
        shared = " ex æq." if total.rank and ranks.count(total.rank) > 1 else ""
        rank = french.number(total.rank) + shared if total.rank else "–"
        share = french.percent(total.share, 1)
        figures: list[int | str] = [total.dossiers, total.labelled, share]
        figures += [total.by_level[level] for level in shown]
        name = with_apostrophes(total.region) or "Région non renseignée"
        rows.append([paragraph(rank, CELL), *_figures(name, figures)])
    return [
        *headed("Annexe B – Régions", "annex-regions"),
        paragraph(
            "Seules les régions sont classées, par nombre de candidatures labellisées ; celles qui "
            "sont à égalité partagent leur rang, celles sans candidature figurent aussi.",
            BODY,
        ),
        grid(
            ["Rang", "Région", *_right(titles)],
            rows,
            [50, 131, 50, 56, 46, *_widths(0, len(shown), 148)[1:]],
        ),
    ]


def movements(material: Material) -> list[Flowable]:
    """Tell how candidates moved since the last edition."""
    standings = palmares.standings(material.record)
    previous = palmares.previous_vintage(material.record)
    story: list[Flowable] = [*headed("Annexe C – Évolutions", "annex-movements")]
    if not standings:
        return [*story, paragraph("Aucun dossier labellisé.", BODY)]
    known = (
        f"La dernière édition connue est celle de {previous}."
        if previous
        else "Aucune édition antérieure n’est connue."
    )
    counts = palmares.count_movements(standings)
    rows = [
        [
            paragraph(wording.MOVEMENTS[movement][0], CELL_STRONG),
            paragraph(wording.MOVEMENTS[movement][1], CELL),
            paragraph(french.number(count), CELL_RIGHT),
            paragraph(french.percent(count, len(standings)), CELL_RIGHT),
        ]
        for movement, count in counts.items()
    ]
    titles: list[str | Flowable] = ["Évolution", "Ce qui est compté", *_right(["Dossiers", "Part"])]
    story += [paragraph(known, BODY), grid(titles, rows, [120, 221, 70, 70])]
    return [*story, *_names(material, standings)]


def _names(material: Material, standings: Sequence[Standing]) -> list[Flowable]:
    groups: dict[str, list[tuple[Standing, str]]] = defaultdict(list)
    top = material.record.edition.scale.maximum
    scale = material.record.edition.scale
    for each in standings:
        level = wording.grade(each.level, scale)
        before = f"{each.last.level}\u00a0→\u00a0" if each.last else ""
        if each.movement is not Movement.KEPT:
            groups[wording.MOVEMENTS[each.movement][0]].append((each, f"{before}{level}"))
        if each.regained:
            groups["Reconquêtes (retour au meilleur niveau passé)"].append((each, level))
        if each.level == top and each.times > 1:
            times = french.counted(each.times, "fois", "fois")
            groups[f"Déjà {level} par le passé"].append((each, times))
    order = [words for words, _ in wording.MOVEMENTS.values()]
    keys = sorted(groups, key=lambda key: order.index(key) if key in order else len(order))
    story: list[Flowable] = []
    for key in keys:
        count = french.number(len(groups[key]))
        story += [*headed(f"{key} – {count}", f"movement-{len(story)}", LEVEL, 1)]
        story.append(_sentence(material, groups[key]))
    return story


def _sentence(material: Material, group: Iterable[tuple[Standing, str]]) -> Flowable:
    said = {standing.dossier: words for standing, words in group}
    cases = alphabetical(material.by_number[number] for number in said)
    parts = [f"{case.name} ({said[case.number]})" for case in cases]
    return paragraph(", ".join(parts) + ".", CELL)


def codes(material: Material) -> list[Flowable]:
    """List every candidate in French order with its codes and its decision."""
    scale = material.record.edition.scale
    rows = [
        [
            name_paragraph(case.name, TIGHT),
            name_paragraph(case.dossier.authority.code, TIGHT),
            name_paragraph(case.number, TIGHT),
            paragraph(wording.grade(case.decision.level, scale), TIGHT_RIGHT),
            name_paragraph(case.decision.diploma_code or "–", TIGHT),
        ]
        for case in alphabetical(material.cases)
    ]
    titles = [
        "Collectivité",
        "Code INSEE ou SIREN",
        "Dossier",
        *_right(["Niveau"]),
        "Code du diplôme",
    ]
    return [
        *headed("Annexe D – Liste alphabétique et codes", "annex-codes"),
        paragraph(
            "Le code imprimé sur un diplôme doit être celui de cette liste ; un diplôme dont le "
            "code n’y figure pas n’a pas été décerné par ce jury.",
            BODY,
        ),
        grid(
            titles, rows, [204, 92, 46, 45, 94], ("LEFTPADDING", (4, 0), (4, -1), 18), padding=1.6
        ),
    ]


def _levels(material: Material) -> list[int]:
    scale, given = material.record.edition.scale, palmares.by_level(material.record)
    if scale.maximum > _MOST_GRADES:
        return []
    lowest = 0 if given[0] else max(scale.minimum_level, 1)
    return list(range(scale.maximum, lowest - 1, -1))


def _figures(name: str, figures: Iterable[int | str]) -> list[Flowable]:
    written = (french.number(each) if isinstance(each, int) else each for each in figures)
    return [
        rich(strong(name) if name == "Ensemble" else marked(name, CELL), CELL),
        *(paragraph(each, CELL_RIGHT) for each in written),
    ]


def _right(titles: Iterable[str]) -> list[str | Flowable]:
    return [paragraph(title, HEAD_RIGHT) for title in titles]


def _widths(first: float, columns: int, whole: float = 481) -> list[float]:
    return [first, *[(whole - first) / max(columns, 1)] * columns]
