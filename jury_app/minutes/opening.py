"""First part of the minutes: the session, the jury, the interests, the rules, the totals."""

from __future__ import annotations

from collections import defaultdict

from reportlab.platypus import Flowable, Spacer

from jury_app.core import french, palmares
from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import Member, Role
from jury_app.minutes import wording
from jury_app.minutes.material import Material, alphabetical, full_name
from jury_app.minutes.parts import boxed, facts, grid, headed
from jury_app.minutes.typography import (
    BODY,
    CELL,
    CELL_STRONG,
    ITEM,
    LEVEL,
    OVERLINE,
    SUBTITLE,
    TITLE,
    WARM,
    WARM_RULE,
    marked,
    name_paragraph,
    paragraph,
    rich,
    strong,
)


def masthead(material: Material) -> list[Flowable]:
    """Set the title, the edition and the facts of the session."""
    edition = material.record.edition
    return [
        name_paragraph(edition.organiser, OVERLINE),
        paragraph("Procès-verbal des délibérations du jury", TITLE),
        name_paragraph(with_apostrophes(edition.label), SUBTITLE),
        paragraph(wording.edition_line(edition), SUBTITLE),
        Spacer(0, 10),
    ]


def session(material: Material) -> list[Flowable]:
    """Tell when and where the jury met, and who led it."""
    record, edition = material.record, material.record.edition
    start = material.local(record.round.unsealed_at)
    day = french.date_with_weekday(edition.jury_date) if edition.jury_date else ""
    place = f" – {edition.jury_place}" if edition.jury_place else ""
    zone = record.closed_at.tzname()
    pairs = (
        ("Date et lieu de la séance", f"{day}{place}" if day else edition.jury_place),
        ("Ouverture des enveloppes", french.date_time(start)),
        ("Clôture de la délibération", french.date_time(record.closed_at)),
        ("Heures données en", f"{zone}, selon l’horloge du poste de la présidence" if zone else ""),
        ("Présidence du jury", _named(material.chair)),
        ("Secrétariat", ", ".join(_named(member) for member in material.secretaries)),
        ("Dossiers examinés", french.number(len(material.cases))),
        ("Fiches d’initiatives", _initiatives(material)),
    )
    return [*headed("Séance", "session"), facts(pairs)]


def _named(member: Member | None) -> str:
    if member is None:
        return ""
    quality = f", {with_apostrophes(member.quality)}" if member.quality else ""
    return full_name(member) + quality


def _initiatives(material: Material) -> str:
    record = material.record
    if not record.initiative_count:
        return ""
    share = french.percent(record.transversal_count, record.initiative_count)
    transversal = french.counted(record.transversal_count, "transversale", "transversales")
    return f"{french.number(record.initiative_count)}, dont {transversal} ({share})"


def jury(material: Material) -> list[Flowable]:
    """List the members and whether they voted."""
    rows = [
        [
            name_paragraph(full_name(member), CELL_STRONG),
            name_paragraph(with_apostrophes(member.quality), CELL),
            paragraph(_roles(member), CELL),
            paragraph(_vote(material, member), CELL),
        ]
        for member in material.record.members
    ]
    return [
        *headed("Composition du jury et participation", "jury"),
        paragraph(wording.attendance(material), BODY),
        grid(["Nom", "Qualité", "Fonction", "Scrutin"], rows, [146, 185, 80, 70]),
        paragraph(
            "La présence, les excuses et les pouvoirs de la séance sont portés, signés, sur la "
            "feuille d’émargement jointe en dernière page.",
            BODY,
        ),
    ]


def _roles(member: Member) -> str:
    words = {
        Role.CHAIR: "présidence",
        Role.JUROR: "jury",
        Role.SECRETARIAT: "secrétariat",
        Role.HOLDER: "seconde clé",
    }
    return ", ".join(words[role] for role in member.roles)


def _vote(material: Material, member: Member) -> str:
    if member.key in material.record.round.voters:
        return "a voté"
    return "n’a pas voté" if member in material.jurors else "sans voix"


def quorum(material: Material) -> list[Flowable]:
    """Tell the quorum's rule and how many dossiers reached it."""
    return [
        *headed("Quorum", "quorum"),
        paragraph(wording.quorum_rule(material.record.edition), BODY),
        paragraph(wording.quorum_outcome(material), BODY),
    ]


def interests(material: Material) -> list[Flowable]:
    """List the interests that members declared, and who withdrew from which dossier."""
    return [
        *headed("Intérêts déclarés et déports", "interests"),
        paragraph(
            "Les intérêts sont déclarés avant la lecture des dossiers. Un membre déporté ne prend "
            "part ni à l’examen, ni au vote, ni à la délibération du dossier.",
            BODY,
        ),
        *headed("Intérêts déclarés", "declared", LEVEL, 1),
        *_declared(material),
        *headed("Déports par dossier", "recusals", LEVEL, 1),
        *_recusals(material),
    ]


def _declared(material: Material) -> list[Flowable]:
    names = {case.dossier.authority.code: case.name for case in material.cases}
    items: list[Flowable] = []
    for member in material.record.members:
        if member.interests:
            places = [
                f"{names[code]} ({code})" if code in names else f"{code}, non candidate"
                for code in member.interests
            ]
            said = marked(f" : {french.listed(places)}.".replace(" :", "\u00a0:"), ITEM)
            items.append(rich(strong(full_name(member)) + said, ITEM))
    return items or [paragraph("Aucun intérêt n’a été déclaré.", BODY)]


def _recusals(material: Material) -> list[Flowable]:
    said: defaultdict[str, list[str]] = defaultdict(list)
    for each in material.record.recusals:
        said[each.dossier].append(wording.recusal(material, each.member, each.reason))
    concerned = [case for case in material.cases if case.number in said]
    items: list[Flowable] = [
        rich(
            f"{strong(f'{case.number} {case.name}')}"
            + marked(french.typeset(f" : {french.listed(said[case.number])}."), ITEM),
            ITEM,
        )
        for case in sorted(concerned, key=lambda case: case.number)
    ]
    return items or [paragraph("Aucun déport.", BODY)]


def rules(material: Material) -> list[Flowable]:
    """Explain how grades became levels."""
    return [
        *headed("Règles du vote et du niveau", "rules"),
        *(paragraph(each, BODY) for each in wording.method(material.record.edition)),
    ]


def counting(material: Material) -> list[Flowable]:
    """Tell of the round and of what was counted in it."""
    rejected = material.record.round.ballots_rejected
    reasons: list[Flowable] = []
    if rejected:
        reasons = [paragraph(f"Bulletins écartés : {french.listed(rejected, 'et')}.", BODY)]
    return [
        *headed("Dépouillement", "counting"),
        facts(wording.ballots(material)),
        Spacer(0, 6),
        paragraph(
            "Les bulletins sont scellés sur le poste de chaque membre et ne s’ouvrent qu’après la "
            "clôture ; seuls comptent ceux que la clôture signée énumère.",
            BODY,
        ),
        *reasons,
    ]


def totals(material: Material) -> list[Flowable]:
    """Add categories and levels up, and show any gap with the chair's reason."""
    record = material.record
    exact = sum(
        n for key, n in record.closing.totals.by_category if record.edition.category(key)
    ) == len(record.dossiers)
    lines: list[Flowable] = [
        paragraph(wording.category_check(record), BODY),
        paragraph(wording.level_check(record), BODY),
    ]
    if communes := record.closing.totals.represented_communes:
        counted = french.counted(communes, "commune distincte", "communes distinctes")
        lines.append(paragraph(f"Les territoires représentent {counted}.", BODY))
    lines += _gap(material)
    groups = palmares.by_category(record)
    lines += [paragraph(each, BODY) for each in wording.disagreements(record, groups)]
    tint = {} if exact else {"tint": WARM, "edge": WARM_RULE}
    return [*headed("Totaux et vérification", "totals"), boxed(lines, **tint)]


def _gap(material: Material) -> list[Flowable]:
    edition = material.record.edition
    orphans = [case for case in material.cases if not edition.category(case.dossier.category)]
    lines: list[Flowable] = []
    if orphans:
        names = french.listed([f"{case.name} ({case.number})" for case in alphabetical(orphans)])
        label = french.plural(len(orphans), "Dossier sans catégorie :", "Dossiers sans catégorie :")
        lines.append(_labelled(label, f"{names}."))
    if reason := material.record.closing.gap_reason:
        lines.append(_labelled("Motif retenu par la présidence :", french.typeset(reason)))
    return lines


def _labelled(label: str, text: str) -> Flowable:
    return rich(f"{strong(french.typeset(label))} {marked(text, BODY)}", BODY)
