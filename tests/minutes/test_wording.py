from dataclasses import replace
from fractions import Fraction

import pytest

from jury_app.core import palmares
from jury_app.core.record import FinalRecord
from jury_app.minutes import wording
from jury_app.minutes.material import Material
from tests.records import edition, final_record

NB = "\u00a0"


@pytest.fixture(scope="module")
def record() -> FinalRecord:
    return final_record()


@pytest.fixture(scope="module")
def material(record: FinalRecord) -> Material:
    return Material(record)


def test_the_gap_is_told(record: FinalRecord) -> None:
    assert wording.category_check(record) == (
        f"167{NB}villes + 53{NB}villages + 13{NB}territoires = 233 sur 234{NB}dossiers"
        " : 1 sans catégorie."
    )


def test_an_exact_count_is_told() -> None:
    said = wording.category_check(final_record(dossiers=20))
    assert said.endswith(" = 20 : le compte est exact.")
    assert f"0{NB}territoire " in said


def test_levels_add_up(record: FinalRecord) -> None:
    said = wording.level_check(record)
    assert said.endswith("+ 2 sans niveau = 234 : le compte est exact.")
    totals = replace(record.closing.totals, without_level=1)
    wrong = replace(record, closing=replace(record.closing, totals=totals))
    assert wording.level_check(wrong).endswith(f"= 233, pour 234{NB}dossiers : écart.")


def test_totals_that_the_decisions_do_not_give_are_told(record: FinalRecord) -> None:
    groups = palmares.by_category(record)
    assert wording.disagreements(record, groups) == ()
    totals = replace(
        record.closing.totals, dossiers=235, by_category=(("ville", 168), ("village", 53))
    )
    wrong = replace(record, closing=replace(record.closing, totals=totals))
    assert wording.disagreements(wrong, groups) == (
        "Villes : 168 au total signé, 167 dans les décisions.",
        "Territoires : 0 au total signé, 13 dans les décisions.",
        "Sans catégorie : 0 au total signé, 1 dans les décisions.",
        "Dossiers : 235 au total signé, 234 dans les décisions.",
    )


def test_the_quorum_is_computed_with_its_rule(material: Material) -> None:
    rule = wording.quorum_rule(material.record.edition)
    assert "atteint la moitié du nombre de membres désignés" in rule
    assert "et au moins 3." in rule
    assert wording.quorum_outcome(material).startswith(f"232{NB}dossiers sur 234 atteignent")
    recused = next(case for case in material.cases if case.result and case.result.recused)
    assert wording.votes(recused, material)[0].endswith(f"{NB}notes sur 8")
    assert wording.votes(recused, material)[1] == "quorum : 4"


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (Fraction(1, 2), "la moitié"),
        (Fraction(2, 3), "les deux tiers"),
        (Fraction(3, 5), f"60,0{NB}%"),
    ],
)
def test_shares_are_said_in_words(share: Fraction, said: str) -> None:
    assert wording.share_in_words(share) == said


def test_attendance_counts_who_could_vote(material: Material) -> None:
    assert wording.attendance(material) == (
        f"14{NB}membres du jury sur 16 ont pris part au scrutin, soit 87,5{NB}%."
    )
    rules = replace(edition().rules, chair_grades=False)
    record = replace(material.record, edition=replace(edition(), rules=rules))
    assert len(Material(record).jurors) == 16  # the chair is a juror as well here


def test_ties_name_the_criteria_of_the_edition() -> None:
    said = wording.ties(edition())
    assert f"«{NB}Politique publique numérique{NB}» puis «{NB}Usages par les habitants{NB}»" in said
    assert "voix de la présidence" in said
    plain = replace(edition(), rules=replace(edition().rules, tie_breaks=(), casting_vote=False))
    assert wording.ties(plain).endswith("sont ex æquo. Nul n’a voix prépondérante.")


def test_equal_ranks_are_said_to_be_equal(material: Material) -> None:
    first, second, *_ = material.cases
    assert first.decision.rank == second.decision.rank == 1
    assert wording.place_of(first, material) == ("rang 1", "ex æquo")
    assert wording.place_of(material.below_quorum[0], material) == ("non classé",)


def test_every_case_is_in_exactly_one_list(material: Material) -> None:
    levels = [case.number for _, cases in material.by_level for case in cases]
    others = [case.number for case in (*material.below_quorum, *material.unlabelled)]
    assert sorted(levels + others) == [f"{n:04d}" for n in range(1, 235)]
    assert [level for level, _ in material.by_level] == [5, 4, 3, 2, 1]


def test_times_are_told_in_one_zone(material: Material) -> None:
    said = dict(wording.ballots(material))
    assert said["Enveloppes ouvertes le"] == "01/12/2018 10:16"  # 09:16 in the zone of London
    assert said["Bulletins comptés"] == "2\u202f106"


def test_a_stranger_s_recusal_is_kept(material: Material) -> None:
    assert wording.recusal(material, b"nobody", "parenté") == "membre inconnu (parenté)"
    assert wording.recusal(material, material.record.chair, "") == "Mme Élodie Fournier-Nguyen"


def test_one_of_a_thing_is_singular() -> None:
    record = final_record(dossiers=20)
    one = replace(record.closing.totals, dossiers=1, without_level=0)
    wrong = replace(record, closing=replace(record.closing, totals=one))
    assert wording.level_check(wrong).endswith(f"pour 1{NB}dossier : écart.")
