"""The initiatives of the dossiers: numbers, issues, years, and how many there are."""

import pytest

from jury_app.intake.files import FileKind
from tests.intake.sheets import BOURG, METZ, row
from tests.intake.told import only, told


def test_initiatives_of_unknown_or_refused_dossiers_are_left_out(rehearse):
    run = rehearse(
        [METZ, METZ, BOURG],
        [
            ("9", "a", "Un", "", ""),
            ("1", "b", "Deux", "", ""),
            ("9", "c", "Trois", "", ""),
            ("", "d", "Quatre", "", ""),
            ("2", "e", "Cinq", "", ""),
        ],
    )
    codes = told(run)
    assert ("dossier_unknown", 2) in codes
    assert ("dossier_left_out", 3) in codes
    assert ("missing_value", 5) in codes
    [unknown] = [each for each in run.problems if each.code == "dossier_unknown"]
    assert unknown.facts == {"number": "9", "count": 2}
    assert run.left_out[FileKind.INITIATIVES] == 4
    assert run.initiative_count == 1


def test_an_initiative_number_is_unique_within_its_dossier(rehearse):
    run = rehearse(
        [METZ, BOURG],
        [("1", "a", "Un", "", ""), ("1", "a", "Deux", "", ""), ("2", "a", "Trois", "", "")],
    )
    assert told(run) == [("duplicate_initiative", 2), ("duplicate_initiative", 3)]
    assert run.initiative_count == 1


def test_initiatives_need_a_number_and_a_title(rehearse):
    run = rehearse([METZ], [("1", "", "Un", "", ""), ("1", "b", "", "", "")])
    assert told(run) == [("missing_value", 2), ("missing_value", 3)]


def test_the_announced_number_is_compared_with_what_was_found(rehearse):
    run = rehearse([row(nombre="3")], [("1", "a", "Un", "", "")])
    problem = only(run)
    assert (problem.code, problem.file, problem.row) == ("count_differs", FileKind.DOSSIERS, 2)
    assert problem.facts == {"declared": 3, "found": 1}


def test_unknown_issues_are_told_once_each(rehearse):
    run = rehearse(
        [METZ],
        [
            ("1", "a", "Un", "Culture et patrimoine | Robots", ""),
            ("1", "b", "Deux", "Robots;Emploi", ""),
            ("1", "c", "Trois", "éducation, emploi", ""),
        ],
    )
    problem = only(run)
    assert (problem.code, problem.row) == ("issue_unknown", 2)
    assert problem.facts == {"name": "Robots", "count": 2}
    assert [each.issues for each in run.dossiers[0].initiatives] == [
        ("Culture et patrimoine", "Robots"),
        ("Robots", "Emploi"),
        ("Éducation", "Emploi"),
    ]


@pytest.mark.parametrize(("text", "year"), [("01/09/2017", 2017), ("2017", 2017), ("", None)])
def test_years_are_read_from_dates_too(rehearse, text, year):
    run = rehearse([METZ], [("1", "a", "Un", "", text)])
    assert told(run) == []
    assert run.dossiers[0].initiatives[0].year == year


def test_an_impossible_year_is_ignored(rehearse):
    assert only(rehearse([METZ], [("1", "a", "Un", "", "20177")])).code == "year_malformed"


def test_dossier_numbers_that_lost_zeros_are_recognised(rehearse):
    run = rehearse(
        [row(**{"n°": "0001"})], [("1", "a", "Un", "", ""), ("0001", "b", "Deux", "", "")]
    )
    problem = only(run)
    assert (problem.code, problem.facts["count"]) == ("numbers_lost_zeros", 1)
    assert run.initiative_count == 2
