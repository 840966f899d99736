"""One side of a comparison as a page to read: the same sections, in the same order, on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from jury_app.core.comparison import PER_INHABITANTS, FacingIssue, face_to_face, figures
from jury_app.core.coverage import IssueCount, coverage
from jury_app.core.departments import department_name
from jury_app.core.dossier import Dossier, Initiative
from jury_app.core.edition import Edition, Issue
from jury_app.core.place_wording import with_apostrophes
from ui.comparison.sights import SideSight
from ui.parts.level_mark import spoken_level
from ui.parts.marking import marked
from ui.written import decimal, number, typeset

BAR = 12
"""Pixels of a coverage bar at 100 % per initiative, less where the longest would pass
:data:`LONGEST`."""
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of bars by side, and how much text is enlarged."""

    bars: tuple[str, ...]
    scale: float


@dataclass(frozen=True, slots=True)
class Bars:
    """How the bars of a side are drawn: ``unit`` pixels wide for each initiative."""

    color: str
    unit: float
    scale: float


def sides_html(
    sides: Sequence[SideSight], edition: Edition | None, palette: Palette, *, hidden: Sequence[bool]
) -> list[str]:
    """Write every side; ``hidden`` tells where the former level is masked.

    Each heading is an anchor « section-N » so that the sides can be put on the same lines.
    """
    issues = edition.issues if edition else ()
    dossiers = [side.dossier for side in sides]
    facing = face_to_face(dossiers, issues)
    names = [each.name for each in coverage((s for d in dossiers for s in d.initiatives), issues)]
    most = max((e.count for d in dossiers for e in coverage(d.initiatives, issues)), default=0)
    unit = min(BAR, LONGEST / max(1, most)) * palette.scale
    pages = []
    for place, side in enumerate(sides):
        parts = [
            (
                QCoreApplication.translate("Compare", "Identité"),
                _identity(side, edition, hidden=hidden[place]),
            ),
            (QCoreApplication.translate("Compare", "Chiffres"), _figures(side.dossier, issues)),
            (
                QCoreApplication.translate("Compare", "Enjeux couverts"),
                _coverage(
                    side.dossier, issues, names, Bars(palette.bars[place], unit, palette.scale)
                ),
            ),
            (QCoreApplication.translate("Compare", "Contexte"), _paragraph(side.dossier.context)),
            *((each.name, _issue(each, place)) for each in facing),
            ("", ""),
        ]
        pages.append("".join(_section(rank, *part) for rank, part in enumerate(parts)))
    return pages


def issue_sections(sides: Sequence[SideSight], edition: Edition | None) -> dict[str, int]:
    """Tell in which section each issue stands."""
    facing = face_to_face([side.dossier for side in sides], edition.issues if edition else ())
    return {each.name: rank for rank, each in enumerate(facing, start=4)}


def _section(rank: int, title: str, content: str) -> str:
    words = marked(title) or "\u00a0"
    return (
        f'<p class="section" style="margin-top:{0 if not rank else 18}px; margin-bottom:4px">'
        f'<a class="quiet" name="section-{rank}">{words}</a></p>{content}'
    )


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        "<tr>"
        + _cell(_span("meta", marked(label)), "46%")
        + _cell(_span("plain", marked(value)))
        + "</tr>"
        for label, value in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0">{lines}</table>'


def _identity(side: SideSight, edition: Edition | None, *, hidden: bool) -> str:
    authority = side.dossier.authority
    category = edition.category(side.dossier.category) if edition else None
    top = edition.scale.maximum if edition else 5
    if hidden:
        previous = QCoreApplication.translate("Compare", "masqué jusqu’à votre vote")
    elif side.previous is None:
        previous = QCoreApplication.translate("Compare", "jamais labellisé")
    else:
        previous = spoken_level(side.previous, top)
    return _table(
        [
            (
                QCoreApplication.translate("Compare", "Catégorie"),
                category.name if category else "–",
            ),
            (
                QCoreApplication.translate("Compare", "Département"),
                department_name(authority.department) or "–",
            ),
            (
                QCoreApplication.translate("Compare", "Région"),
                with_apostrophes(authority.region) or "–",
            ),
            (QCoreApplication.translate("Compare", "Population"), _known(authority.population)),
            (
                QCoreApplication.translate("Compare", "Première participation"),
                str(side.dossier.first_year or "–"),
            ),
            (QCoreApplication.translate("Compare", "Niveau précédent"), previous),
            (
                QCoreApplication.translate("Compare", "Pièces jointes"),
                number(side.attachments)
                if side.attachments
                else QCoreApplication.translate("Compare", "aucune"),
            ),
        ]
    )


def _figures(dossier: Dossier, issues: Sequence[Issue]) -> str:
    found = figures(dossier, issues)
    density = "–" if found.density is None else decimal(found.density, 1)
    label = QCoreApplication.translate("Compare", "Initiatives pour {count} habitants")
    return _table(
        [
            (QCoreApplication.translate("Compare", "Initiatives"), number(found.initiatives)),
            (label.format(count=number(PER_INHABITANTS)), density),
            (
                QCoreApplication.translate("Compare", "Initiatives transversales"),
                number(found.transversal),
            ),
            (QCoreApplication.translate("Compare", "Enjeux couverts"), number(found.issues)),
            (
                QCoreApplication.translate("Compare", "Initiative la plus récente"),
                str(found.newest or "–"),
            ),
            (
                QCoreApplication.translate("Compare", "Communes membres"),
                number(found.members) if found.members else "–",
            ),
        ]
    )


def _known(value: int | None) -> str:
    return "–" if value is None else number(value)


def _coverage(dossier: Dossier, issues: Sequence[Issue], names: Sequence[str], bars: Bars) -> str:
    """Write a line per issue, the same issues on every side: name, figure, bar."""
    counts = {each.name: each.count for each in coverage(dossier.initiatives, issues)}
    lines = "".join(_bar(IssueCount(name, "", counts.get(name, 0)), bars) for name in names)
    return f'<table width="100%" cellspacing="0" cellpadding="0">{lines}</table>'


def _bar(issue: IssueCount, bars: Bars) -> str:
    width = max(2, round(issue.count * bars.unit)) if issue.count else 0
    high = round(8 * bars.scale)
    bar = (
        f'<img src="bar:{width}/{high}/{bars.color[1:]}" width="{width}" height="{high}"/>'
        if width
        else _span("plain", "\u00a0")
    )
    ink = "plain" if issue.count else "faint"
    count = number(issue.count) if issue.count else "–"
    name = marked(issue.name)
    if issue.count:
        name = f'<a class="quiet" href="issue:{escape(issue.name, quote=True)}">{name}</a>'
    figure = _cell(_span(ink, count), str(round(26 * bars.scale)))
    return f"<tr>{_cell(_span(ink, name), '46%')}{figure}{_cell(bar)}</tr>"


def _cell(content: str, width: str = "") -> str:
    size = f' width="{width}"' if width else ""
    return f'<td{size} valign="middle" style="padding:2px 8px 2px 0">{content}</td>'


def _span(kind: str, content: str) -> str:
    return f'<span class="{kind}">{content}</span>'


def _paragraph(text: str) -> str:
    words = marked(typeset(text)) or QCoreApplication.translate(
        "Compare", "Aucun contexte n’a été donné."
    )
    return f'<p style="margin-top:0; margin-bottom:0">{words}</p>'


def _issue(facing: FacingIssue, place: int) -> str:
    sheets = facing.columns[place]
    if not sheets:
        nothing = QCoreApplication.translate("Compare", "Aucune initiative sur cet enjeu.")
        return f'<p class="meta" style="margin-top:0; margin-bottom:0">{nothing}</p>'
    return "".join(_sheet(sheet, facing.name) for sheet in sheets)


def _sheet(sheet: Initiative, under: str) -> str:
    facts = [str(sheet.year) if sheet.year is not None else "", sheet.state, sheet.stage]
    line = "\u2002·\u2002".join(marked(fact) for fact in facts if fact)
    others = ", ".join(name for name in sheet.issues if name != under)
    if others:
        also = marked(
            QCoreApplication.translate("Compare", "aussi\u00a0: {issues}").format(issues=others)
        )
        line += f'\u2002·\u2002<span class="tag">{also}</span>'
    return (
        f'<p style="margin-top:8px; margin-bottom:1px"><span class="title">{marked(sheet.title)}'
        f'</span></p><p class="meta" style="margin-top:0; margin-bottom:3px">{line}</p>'
        f'<p style="margin-top:0; margin-bottom:2px">{marked(sheet.description)}</p>'
    )
