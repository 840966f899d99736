"""The candidatures: their numbers, places, categories and states."""

import pytest

from jury_app.core.dossier import AuthorityKind
from jury_app.intake.files import FileKind
from jury_app.intake.problems import Severity
from jury_app.intake.sentences import sentence
from tests.intake.sheets import BOURG, METZ, row
from tests.intake.told import only, told


def test_a_number_used_twice_leaves_both_rows_out(rehearse):
    run = rehearse([METZ, row(BOURG, **{"n°": "1"}), row(**{"n°": "3"})])
    assert told(run)[:2] == [("duplicate_dossier", 2), ("duplicate_dossier", 3)]
    assert [each.number for each in run.dossiers] == ["3"]
    assert run.left_out[FileKind.DOSSIERS] == 2
    assert run.blocking


@pytest.mark.parametrize("key", ["n°", "coll"])
def test_a_dossier_needs_a_number_and_a_name(rehearse, key):
    problem = only(rehearse([row(**{key: ""}), BOURG]))
    assert (problem.code, problem.row, problem.severity) == ("missing_value", 2, Severity.ERROR)


def test_an_unknown_code_is_kept_outside_with_proposals(rehearse):
    run = rehearse([row(code="57999", coll="Mets")])
    problem = only(run)
    assert (problem.code, problem.severity, problem.subject) == ("code_unknown", "warning", "1")
    assert problem.proposals[0].place.name == "Metz"
    assert "Peut-être Metz (57463)" in sentence(problem)
    authority = run.dossiers[0].authority
    assert (authority.kind, authority.code, authority.name) == (
        AuthorityKind.OTHER,
        "57999",
        "Mets",
    )
    assert not run.blocking


def test_a_person_chooses_the_place_or_none(rehearse):
    rows = [row(code="", coll="Mets")]
    chosen = rehearse(rows, choices={"1": "57463"})
    assert told(chosen) == []
    assert chosen.dossiers[0].authority.name == "Metz"
    outside = rehearse(rows, choices={"1": ""})
    assert told(outside) == []
    assert outside.dossiers[0].authority.kind is AuthorityKind.OTHER


def test_a_code_that_lost_its_zero_is_taken_when_the_name_agrees(rehearse):
    run = rehearse([row(BOURG, code="1053")])
    assert only(run).code == "code_lost_zero"
    assert run.dossiers[0].authority.code == "01053"
    other = rehearse([row(code="1053", dép="57")])
    problem = only(other)
    assert problem.code == "code_unknown"
    assert next(match.place.code for match in problem.proposals) == "57463"
    assert "01053" in [match.place.code for match in problem.proposals]


@pytest.mark.parametrize("code", ["2A004", "2a004"])
def test_codes_of_corsica_and_of_grouped_digits(rehearse, code):
    corsica = row(coll="Ajaccio", code=code, dép="2A", rég="Corse", pop="69 075")
    assert told(rehearse([corsica])) == []
    grouping = row(coll="CC d’Erdre et Gesvres", code="244 400 503", dép="44",
                   rég="Pays de la Loire", caté="Territoire", pop="61123", com="12")  # fmt: skip
    run = rehearse([grouping])
    assert told(run) == []
    assert len(run.dossiers[0].authority.members) == 12


def test_a_name_that_differs_gives_way_to_the_official_one(rehearse):
    run = rehearse([row(coll="Vandoeuvre", code="54547", dép="54", pop="30182")])
    problem = only(run)
    assert (problem.code, problem.facts["name"]) == ("name_differs", "Vandœuvre-lès-Nancy")
    assert run.dossiers[0].authority.name == "Vandœuvre-lès-Nancy"


def test_a_code_of_another_place_is_an_error(rehearse):
    run = rehearse([row(code="54395", dép="54"), BOURG])
    assert [each.code for each in run.errors] == ["code_other_place"]
    assert [each.number for each in run.dossiers] == ["2"]


def test_a_grouping_over_several_regions_must_say_which(rehearse):
    ventoux = row(coll="CC Ventoux Sud", code="200035723", caté="Territoire", dép="26", pop="9411",
                  rég="", com="11")  # fmt: skip
    run = rehearse([ventoux])
    assert only(run).code == "region_required"
    assert run.blocking
    chosen = rehearse([row(ventoux, rég="provence alpes cote d'azur")])
    assert told(chosen) == []
    assert chosen.dossiers[0].authority.region == "Provence-Alpes-Côte d'Azur"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"rég": "Bretagne"}, "region_differs"),
        ({"dép": "Moselle et environs"}, "department_differs"),
        ({"pop": "12"}, "population_differs"),
        ({"pop": "beaucoup"}, "number_malformed"),
        ({"cour": "metz"}, "email_malformed"),
        ({"caté": ""}, "category_missing"),
        ({"caté": "Hameau"}, "category_unknown"),
        ({"caté": "villages"}, "category_odd"),
        ({"état": "en cours"}, "state_unknown"),
        ({"nombre": "douze"}, "number_malformed"),
        ({"coll": "=Metz"}, "formula"),
    ],
)
def test_oddities_are_warned_of_and_kept(rehearse, changes, code):
    run = rehearse([row(**changes)])
    assert code in [each.code for each in run.warnings]
    assert not run.blocking
    assert len(run.dossiers) == 1
    assert run.dossiers[0].authority.region == "Grand Est"
    assert run.dossiers[0].authority.department == "57"


def test_members_of_a_grouping_are_counted_against_the_list(rehearse):
    run = rehearse([row(coll="CC d'Erdre et Gesvres", code="244400503", dép="44", com="13",
                        rég="Pays de la Loire", caté="Territoire", pop="61123")])  # fmt: skip
    assert only(run).code == "members_differ"


def test_an_authority_applies_once(rehearse):
    assert only(rehearse([METZ, row(**{"n°": "9"})])).code == "authority_twice"


@pytest.mark.parametrize(
    ("state", "admissible"),
    [("", True), ("Accepté", True), ("sans suite", False), ("Refusé", False)],
)
def test_admissibility_comes_from_the_state(rehearse, state, admissible):
    run = rehearse([row(état=state)])
    assert told(run) == []
    assert run.dossiers[0].admissible is admissible


def test_the_categories_are_summed_with_their_gap(rehearse):
    rows = [METZ, BOURG, row(**{"n°": "3", "caté": "", "coll": "Ports", "code": "37187",
                                "dép": "37", "rég": "", "pop": ""})]  # fmt: skip
    total = rehearse(rows).category_sum
    assert total.parts == (("Villes", 2), ("Villages", 0), ("Territoires", 0))
    assert (total.counted, total.without, total.total) == (2, 1, 3)
