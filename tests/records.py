"""A closed edition like the real one of 2019, for whoever makes paper or files out of a record.

The candidates are real places; jurors, grades and past levels are drawn with a seed.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from functools import cache
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from random import Random

from jury_app.core.decision import Closing, Decision, Result, Totals
from jury_app.core.dossier import AuthorityKind, Contact, Dossier, LocalAuthority, PastLevel
from jury_app.core.edition import (
    Category,
    Criterion,
    Edition,
    Issue,
    Rules,
    Scale,
    Signatory,
    SpecialMention,
)
from jury_app.core.explanation import Lacking, Named, Order
from jury_app.core.quorum import QuorumRule
from jury_app.core.record import FinalRecord, Member, Recusal, Role, RoundRecord
from jury_app.core.tally import Distribution, Gauge, level, rank

PLACES = Path(__file__).with_name("places.csv")
PARIS = timezone(timedelta(hours=1))
LONG_NAME = "CA de Chaumont du Bassin Nogentais et du Bassin de Bologne Vignory Froncles"
LONG_REASON = (
    "Le jury a pris connaissance, pendant la délibération, des pièces complémentaires relatives à "
    "l'accessibilité des services et à la médiation numérique : elles n'étaient pas au dossier "
    "lors de la première lecture ; après discussion contradictoire, et sans opposition, il retient "
    "un niveau supérieur d'une arobase et demande que ce motif figure au procès-verbal."
)
CATEGORY_KEYS = {"Ville": "ville", "Village": "village", "Territoire": "territoire", "": ""}
JURORS = (
    ("Mme", "Élodie Fournier-Nguyen", "experte de l'accessibilité"),
    ("Mme", "Danièle Châtelain", "enseignante-chercheuse en géographie"),
    ("M.", "Michaël Mérieux", "sociologue du numérique"),
    ("Mme", "Béatrice d'Ormesson", "représentante d'une association d'élus"),
    ("Mme", "Noémie Saïd", "experte des services publics"),
    ("Mme", "Hélène Lefèvre", "directrice générale des services"),
    ("M.", "Gaël Tréhout", "journaliste"),
    ("M.", "Benoît Gérard", "médiateur numérique"),
    ("M.", "Thibault Roussel", "expert des services publics"),
    ("Mme", "Béatrice Vœgtlin", "économiste"),
    ("Mme", "Chloé Höhn", "directrice générale des services"),
    ("Mme", "Maëva Dupré", "juriste"),
    ("M.", "Sébastien Le Goff", "sociologue du numérique"),
    ("M.", "Loïc Besançon", "économiste"),
    ("M.", "Aurélien Écuelle", "enseignant-chercheur en géographie"),
    ("M.", "Noël d'Estaing", "président d'une association d'usagers"),
)
OBSERVATIONS = (
    "Le jury a constaté que la part des projets transversaux progresse encore : près de 60 %.",
    "La médiation numérique mérite une fiche à part ; merci aux référents pour leurs dossiers !",
)


def edition() -> Edition:
    """Make the rules and words of the label of 2019."""
    return Edition(
        label="Territoires, Villes et Villages Internet",
        organiser="Association Villes Internet",
        vintage=2019,
        ordinal=20,
        jury_date=date(2018, 12, 1),
        jury_place="Paris",
        ceremony_date=date(2019, 1, 29),
        ceremony_place="Montrouge",
        scale=Scale(5, "@", "arobase", "arobases", 1),
        categories=(
            Category("ville", "Ville", "Villes", "la Ville", 2000, None),
            Category("village", "Village", "Villages", "le Village", None, 3500),
            Category("territoire", "Territoire", "Territoires", "le Territoire"),
        ),
        issues=(Issue("education", "Éducation", "Services"), Issue("culture", "Culture", "Liens")),
        criteria=(
            Criterion("politique", "Politique publique numérique", 3, "Élus, budget, stratégie."),
            Criterion("usages", "Usages par les habitants", 2, "Fréquentation, médiation."),
        ),
        mentions=(
            SpecialMention("democratie", "Démocratie locale"),
            SpecialMention("arobase-verte", "Arobase verte", 3),
            SpecialMention("excellence", "Territoire d'excellence numérique"),
        ),
        signatories=(
            Signatory("Florence Durand-Tornare", "Présidente de l'association"),
            Signatory("Élodie Fournier-Nguyen", "Présidente du jury"),
        ),
        rules=Rules(3, Fraction(1, 2), ("politique", "usages"), True, True, True),
    )


@cache
def authorities() -> tuple[tuple[LocalAuthority, str], ...]:
    """Read the 234 candidates with their declared category; one of them declared none."""
    with PLACES.open(encoding="utf-8", newline="") as file:
        return tuple(_authority(row) for row in csv.DictReader(file, delimiter=";"))


def _authority(row: dict[str, str]) -> tuple[LocalAuthority, str]:
    kind = AuthorityKind.INTERCOMMUNALITY if row["members"] else AuthorityKind.COMMUNE
    members = [
        f"{row['department'][:2]}{row['code'][2:5]}-{n}" for n in range(int(row["members"] or 0))
    ]
    return (
        LocalAuthority(
            row["code"],
            kind,
            row["name"],
            row["department"],
            row["region"],
            int(row["population"]),
            tuple(members),
        ),
        CATEGORY_KEYS[row["category"]],
    )


def members() -> tuple[Member, ...]:
    """Make a jury of sixteen, its chair first, and a secretary who does not grade."""
    jury = [
        Member(
            key=sha256(name.encode()).digest(),
            title=title,
            name=name,
            quality=quality,
            email=f"jure{n:02d}@jury.example",
            roles=(Role.CHAIR, Role.JUROR) if n == 1 else (Role.JUROR,),
            interests=("78498",) if n == 8 else ("83011", "69266") if n == 9 else (),
        )
        for n, (title, name, quality) in enumerate(JURORS, 1)
    ]
    secretary = Member(
        sha256(b"secretary").digest(),
        "M.",
        "Loïc Saïd",
        "délégué général",
        "secretariat@jury.example",
        (Role.SECRETARIAT,),
    )
    return (*jury, secretary)


def final_record(
    *, dossiers: int = 234, overrides: int = 3, seed: int = 2019, long_name: bool = True
) -> FinalRecord:
    """Make a closed edition of so many dossiers, as the fold of its acts would give it.

    overrides: how many levels the deliberation changed; half of them with a long reason.
    long_name: let a candidate carry the longest name of France (75 letters).
    """
    random = Random(seed)
    papers = _dossiers(dossiers, long_name=long_name)
    people = members()
    voters = tuple(member.key for member in people[:14])
    recusals = _recusals(papers, people)
    results = _results(papers, recusals, voters, random)
    decisions = _decisions(papers, results, overrides, random)
    initiatives = {paper.number: random.randint(55, 200) for paper in papers}
    total = sum(initiatives.values())
    return FinalRecord(
        edition=edition(),
        jury_id=sha256(b"jury").hexdigest(),
        fingerprint=sha256(f"closing {seed}".encode()).hexdigest(),
        closed_at=datetime(2018, 12, 1, 17, 42, tzinfo=PARIS),
        members=people,
        chair=people[0].key,
        secretaries=(people[-1].key,),
        dossiers=papers,
        initiative_count=total,
        transversal_count=total * 598 // 1000,
        past_levels=_past(papers, random),
        recusals=recusals,
        round=_round(voters, len(papers)),
        results=results,
        closing=_closing(papers, decisions),
        initiatives_by_dossier=initiatives,
    )


def _dossiers(wanted: int, *, long_name: bool) -> tuple[Dossier, ...]:
    papers = [
        Dossier(
            number=f"{n:04d}",
            authority=authority,
            category=category,
            contact=Contact(
                "Mme Inès Höhn", "Maire", "M. Aurélien Dupré", f"d{n:04d}@mairie.example"
            ),
            first_year=2011,
            context="Premier schéma directeur du numérique adopté.",
            admissible=True,
        )
        for n, (authority, category) in enumerate(authorities()[:wanted], 1)
    ]
    if long_name and len(papers) > 65:
        renamed = replace(papers[64].authority, name=LONG_NAME)
        papers[64] = replace(papers[64], authority=renamed)
    return tuple(papers)


def _recusals(papers: tuple[Dossier, ...], people: tuple[Member, ...]) -> tuple[Recusal, ...]:
    found = [
        Recusal(member.key, paper.number, "intérêt déclaré avant la lecture")
        for paper in papers
        for member in people
        if paper.authority.code in member.interests
    ]
    if len(papers) > 4:
        found += [
            Recusal(people[4].key, papers[2].number, "ancienne agente de la collectivité"),
            Recusal(people[2].key, papers[4].number, ""),
        ]
    return tuple(found)


def _results(
    papers: tuple[Dossier, ...],
    recusals: tuple[Recusal, ...],
    voters: tuple[bytes, ...],
    random: Random,
) -> tuple[Result, ...]:
    quorum = QuorumRule(3, Fraction(1, 2))
    unranked, counted = [], {}
    for index, paper in enumerate(papers):
        recused = sum(each.dossier == paper.number for each in recusals)
        assigned, abstained = 9, random.choice((0, 0, 0, 1, 2))
        expressed = 2 if index % 97 == 40 else assigned - recused - abstained
        centre = random.choice((1, 2, 2, 3, 3, 3, 4, 4, 5))
        grades = [
            min(5, max(1, centre + random.choice((-1, 0, 0, 0, 1)))) for _ in range(expressed)
        ]
        distribution = Distribution.of(grades, 5)
        met = quorum.is_met(assigned, recused, expressed)
        result = Result(
            paper.number,
            distribution.counts,
            assigned,
            recused,
            abstained if met else assigned - recused - expressed - 1,
            met,
            level(distribution.counts),
            None,
            None if met else Lacking(expressed, quorum.needed(assigned, recused)),
        )
        if met:
            counted[paper.number] = result
        else:
            unranked.append(result)
    assert len(voters) >= 9
    return (*_ranked(papers, counted), *unranked)


def _ranked(papers: tuple[Dossier, ...], counted: dict[str, Result]) -> list[Result]:
    names = {paper.number: paper.authority.name for paper in papers}
    named = {
        number: Named(names[number], Gauge.of(result.counts)) for number, result in counted.items()
    }
    places = rank({number: Distribution(result.counts) for number, result in counted.items()})
    ranked = []
    for place, following in zip_longest(places, places[1:]):
        because = None
        if following is not None:
            because = Order(named[place.dossier], named[following.dossier])
        ranked.append(replace(counted[place.dossier], rank=place.rank, because=because))
    return ranked


def _decisions(
    papers: tuple[Dossier, ...], results: tuple[Result, ...], overrides: int, random: Random
) -> tuple[Decision, ...]:
    by_number = {result.dossier: result for result in results}
    changed = [each.dossier for each in results if each.level in (2, 3, 4) and each.quorum_met]
    chosen = set(random.sample(sorted(changed), min(overrides, len(changed))))
    decisions = []
    for index, paper in enumerate(papers):
        result = by_number[paper.number]
        computed = result.level if result.quorum_met else None
        reason, given = "", computed
        if paper.number in chosen and given is not None:
            given += 1
            reason = LONG_REASON if index % 2 else "Dossier relu en séance ; erreur de lecture."
        mentions = tuple(
            each.key for each in edition().mentions if random.random() < 0.04 and given
        )
        code = sha256(paper.number.encode()).hexdigest()[:12].upper() if given else ""
        decisions.append(
            Decision(
                paper.number,
                given,
                computed,
                result.rank,
                mentions,
                out_of_competition=False,
                reason=reason,
                diploma_code=code,
            )
        )
    return tuple(decisions)


def _closing(papers: tuple[Dossier, ...], decisions: tuple[Decision, ...]) -> Closing:
    categories = Counter(paper.category for paper in papers)
    levels = Counter(decision.level for decision in decisions if decision.level is not None)
    gap = categories[""]
    return Closing(
        round="round-1",
        decisions=decisions,
        totals=Totals(
            dossiers=len(papers),
            by_category=tuple(sorted(categories.items())),
            by_level=tuple(sorted(levels.items())),
            without_level=sum(decision.level is None for decision in decisions),
            represented_communes=sum(len(paper.authority.members) for paper in papers),
        ),
        gap_reason="La commune n'a déclaré aucune catégorie ; elle est interrogée." if gap else "",
        observations=OBSERVATIONS if papers else (),
    )


def _round(voters: tuple[bytes, ...], dossiers: int) -> RoundRecord:
    day = datetime(2018, 12, 1, 9, 5, tzinfo=UTC)
    return RoundRecord(
        key="round-1",
        number=1,
        title="Évaluation",
        opened_at=day - timedelta(days=40),
        closed_at=day,
        unsealed_at=day + timedelta(minutes=11),
        ballots_counted=dossiers * 9,
        ballots_late=4,
        ballots_rejected=("signature invalide",),
        clashes=1,
        voters=voters,
    )


def _past(papers: tuple[Dossier, ...], random: Random) -> tuple[PastLevel, ...]:
    past = []
    for index, paper in enumerate(papers):
        years = [] if index % 6 == 0 else sorted(random.sample(range(2008, 2019), index % 5 + 1))
        if index % 3 == 1 and 2018 not in years:
            years.append(2018)
        past += [
            PastLevel(paper.authority.code, paper.authority.name, year, random.randint(1, 5))
            for year in years
        ]
    return tuple(past)
