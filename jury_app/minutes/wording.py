"""The sentences of the minutes: pure text, checked without a page."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from jury_app.core import french
from jury_app.core.edition import Edition, Scale
from jury_app.core.explanation import Wording
from jury_app.core.french import counted, number
from jury_app.core.palmares import GroupTotal, Movement
from jury_app.core.place_wording import with_apostrophes
from jury_app.core.record import FinalRecord
from jury_app.minutes.material import Case, Material, entitled, full_name, needed

_FEW: Final = {
    Fraction(1, 2): "la moitié",
    Fraction(1, 3): "le tiers",
    Fraction(2, 3): "les deux tiers",
}
MOVEMENTS: Final = {
    Movement.NEWCOMER: ("Nouveaux entrants", "jamais labellisés auparavant"),
    Movement.RETURNING: ("Retours", "labellisés auparavant, absents de la dernière édition"),
    Movement.KEPT: ("Maintiens", "même niveau qu’à la dernière édition"),
    Movement.UP: ("Progressions", "niveau supérieur à celui de la dernière édition"),
    Movement.DOWN: ("Reculs", "niveau inférieur à celui de la dernière édition"),
}


def title(edition: Edition) -> str:
    """Name the document, for its metadata and its running head."""
    return f"Procès-verbal du jury – {edition.label} {edition.vintage}"


def edition_line(edition: Edition) -> str:
    """Tell which edition it is."""
    order = (
        f"{french.ordinal(edition.ordinal, feminine=True)} édition – " if edition.ordinal else ""
    )
    return f"{order}millésime {edition.vintage}"


def level_in_words(level: int, scale: Scale) -> str:
    """Say a level with the scale's own unit: 4 arobases."""
    return counted(level, scale.unit, scale.unit_plural)


def explanation(material: Material) -> Wording:
    """Give who explains the count, in French and with the sign of the edition's scale."""
    return Wording("fr", material.record.edition.scale.symbol)


def grade(level: int | None, scale: Scale) -> str:
    """Write a level with the scale's sign: 4 @; a dash for none."""
    return "–" if level is None else f"{number(level)}{french.NO_BREAK}{scale.symbol}"


def share_in_words(share: Fraction) -> str:
    """Say a share: la moitié, or a percentage."""
    return _FEW.get(share, french.percent(share, 1))


def attendance(material: Material) -> str:
    """Tell how many of those who could vote did."""
    jurors = material.jurors
    voters = sum(member.key in material.record.round.voters for member in jurors)
    return (
        f"{counted(voters, 'membre', 'membres')} du jury sur {number(len(jurors))} "
        f"{french.plural(voters, 'a', 'ont')} pris part au scrutin, soit "
        f"{french.percent(voters, len(jurors))}."
    )


def quorum_rule(edition: Edition) -> str:
    """Explain the quorum of a dossier."""
    rules = edition.rules
    return (
        "Le quorum se vérifie dossier par dossier. Un dossier est classé si le nombre de notes "
        f"exprimées atteint {share_in_words(rules.quorum_share)} du nombre de membres désignés "
        "pour ce dossier et non déportés, arrondi à l’unité supérieure, et au moins "
        f"{number(rules.quorum_minimum)}. Une abstention n’est pas une note exprimée, mais reste "
        "dans la base du quorum ; un déport sort de l’une et de l’autre."
    )


def quorum_outcome(material: Material) -> str:
    """Tell how many dossiers reached the quorum."""
    everyone, missing = len(material.cases), len(material.below_quorum)
    reached = everyone - missing
    outcome = (
        f"{counted(reached, 'dossier', 'dossiers')} sur {number(everyone)} "
        f"{french.plural(reached, 'atteint', 'atteignent')} le quorum"
    )
    if not missing:
        return f"{outcome}."
    return (
        f"{outcome} ; {counted(missing, 'dossier', 'dossiers')} ne "
        f"{french.plural(missing, 'l’atteint', 'l’atteignent')} pas et "
        f"{french.plural(missing, 'figure', 'figurent')} dans une liste à part."
    )


def method(edition: Edition) -> tuple[str, ...]:
    """Explain how grades become a level and an order, to somebody who never heard of it."""
    scale = edition.scale
    low, high = grade(scale.minimum_level, scale), grade(scale.maximum, scale)
    votes = (
        f"Chaque membre du jury donne à chaque dossier qui lui est confié une note de {low} à "
        f"{high}, s’abstient, ou se déporte. Ni l’abstention ni le déport n’est une note."
    )
    level = (
        "Les notes exprimées d’un dossier sont rangées de la plus basse à la plus haute : son "
        "niveau est la note du milieu ; quand deux notes sont au milieu, c’est la plus basse des "
        "deux. Autrement dit, c’est la plus haute note que plus de la moitié des votants ont "
        "donnée ou dépassée. Aucune moyenne n’est faite."
    )
    order = (
        f"L’ordre du dépouillement suit le jugement majoritaire. {Wording().general_rule()} Les "
        "camps sont comparés en parts des notes exprimées, pour que les déports ne désavantagent "
        "personne."
    )
    rank = (
        "Le rang n’est porté ici que pour rendre le dépouillement vérifiable : ce que le jury "
        "décerne est un niveau, et deux dossiers de même niveau sont égaux."
    )
    blind = "Le niveau des années précédentes restait masqué jusqu’au vote de chacun."
    change = (
        "Tout niveau différent de celui du dépouillement est décidé en délibération, motivé, et "
        "porté plus bas avec son motif."
    )
    shown = (blind,) if edition.rules.blind_previous_level else ()
    return (votes, level, order, ties(edition), rank, *shown, change)


def ties(edition: Edition) -> str:
    """Explain what happens to exact ties."""
    names = {criterion.key: criterion.name for criterion in edition.criteria}
    used = [french.quote(names.get(key, key)) for key in edition.rules.tie_breaks]
    criteria = french.plural(len(used), "au critère", "aux critères")
    steps = (
        f"sont départagés par la même règle appliquée {criteria} "
        f"{french.listed(used, 'puis')} ; à défaut, ils sont ex æquo"
        if used
        else "sont ex æquo"
    )
    voice = (
        "La voix de la présidence ne départage que des ex æquo, par une décision consignée."
        if edition.rules.casting_vote
        else "Nul n’a voix prépondérante."
    )
    return (
        f"Les dossiers dont les notes se répartissent dans les mêmes proportions {steps}. {voice}"
    )


def category_check(record: FinalRecord) -> str:
    """Add the categories up against the number of dossiers: 167 + 53 + 13 = 233 sur 234."""
    totals = record.closing.totals
    names = {each.key: each for each in record.edition.categories}
    counts = {key: count for key, count in totals.by_category if key in names}
    terms = []
    for key, category in names.items():
        count = counts.get(key, 0)
        word = french.plural(count, category.name, category.plural)
        terms.append(f"{number(count)}{french.NO_BREAK}{word[:1].lower()}{word[1:]}")
    found = sum(counts.values())
    total = number(totals.dossiers)
    if found == totals.dossiers:
        return f"{' + '.join(terms)} = {total} : le compte est exact."
    gap = totals.dossiers - found
    dossiers = counted(totals.dossiers, "dossier", "dossiers")
    sum_up = f"{' + '.join(terms)} = {number(found)} sur {dossiers}"
    return f"{sum_up} : {number(gap)} sans catégorie."


def level_check(record: FinalRecord) -> str:
    """Add the levels up against the number of dossiers."""
    totals, scale = record.closing.totals, record.edition.scale
    given = sorted(totals.by_level, reverse=True)
    terms = [f"{number(count)} à {grade(level, scale)}" for level, count in given]
    if totals.without_level or not terms:
        terms.append(f"{number(totals.without_level)} sans niveau")
    found = sum(count for _, count in given) + totals.without_level
    if found == totals.dossiers:
        return f"{' + '.join(terms)} = {number(found)} : le compte est exact."
    dossiers = counted(totals.dossiers, "dossier", "dossiers")
    return f"{' + '.join(terms)} = {number(found)}, pour {dossiers} : écart."


def disagreements(record: FinalRecord, groups: tuple[GroupTotal, ...]) -> tuple[str, ...]:
    """Name every signed total that the decisions themselves do not give."""
    signed = dict(record.closing.totals.by_category)
    names = {each.key: each.plural for each in record.edition.categories}
    found = [
        f"{names.get(group.category, 'Sans catégorie')} : {number(signed.get(group.category, 0))} "
        f"au total signé, {number(group.dossiers)} dans les décisions."
        for group in groups
        if signed.get(group.category, 0) != group.dossiers
    ]
    decided, dossiers = len(record.closing.decisions), record.closing.totals.dossiers
    if decided != dossiers:
        found.append(
            f"Dossiers : {number(dossiers)} au total signé, {number(decided)} dans les décisions."
        )
    return tuple(found)


def place_of(case: Case, material: Material) -> tuple[str, ...]:
    """Tell the rank of a case and whether it shares it."""
    rank = case.decision.rank
    if rank is None:
        return ("non classé",)
    shared = ("ex æquo",) if rank in material.tied_ranks else ()
    return (f"rang {number(rank)}", *shared)


def votes(case: Case, material: Material) -> tuple[str, ...]:
    """Tell how many graded a case, and who did not."""
    result = case.result
    if result is None:
        return ("aucun vote",)
    said = [
        f"{counted(result.expressed, 'note', 'notes')} sur {number(entitled(result))}",
        f"quorum : {number(needed(material.quorum, result))}",
    ]
    apart = []
    if result.abstained:
        apart.append(f"{number(result.abstained)} abst.")
    if result.recused:
        apart.append(counted(result.recused, "déport", "déports"))
    return (*said, *([", ".join(apart)] if apart else []))


def identity(case: Case, material: Material) -> str:
    """Tell what a case is: category, department, region, population, communes."""
    authority = case.dossier.authority
    known = [
        material.category(case),
        f"dép.{french.NO_BREAK}{authority.department}" if authority.department else "",
        with_apostrophes(authority.region),
        counted(authority.population, "habitant", "habitants") if authority.population else "",
        counted(len(authority.members), "commune", "communes") if authority.members else "",
    ]
    return " · ".join(part for part in known if part)


def ballots(material: Material) -> tuple[tuple[str, str], ...]:
    """Tell of the round: when, and what was counted."""
    about = material.record.round

    def moment(name: str) -> str:
        return french.date_time(material.local(getattr(about, name)))

    return (
        ("Scrutin", f"n°{french.NO_BREAK}{number(about.number)} – {about.title}"),
        ("Ouvert le", moment("opened_at")),
        ("Clos le", moment("closed_at")),
        ("Enveloppes ouvertes le", moment("unsealed_at")),
        ("Bulletins comptés", number(about.ballots_counted)),
        ("Bulletins arrivés après la clôture", number(about.ballots_late)),
        ("Bulletins écartés", number(len(about.ballots_rejected))),
        ("Désaccords entre deux postes", number(about.clashes)),
    )


def recusal(material: Material, member_key: bytes, reason: str) -> str:
    """Tell who withdrew and why."""
    member = material.person(member_key)
    name = full_name(member) if member else "membre inconnu"
    return f"{name} ({reason})" if reason else name


def spaced(fingerprint: str, size: int = 8) -> str:
    """Cut a fingerprint into pieces that can be read aloud."""
    return " ".join(fingerprint[at : at + size] for at in range(0, len(fingerprint), size))
