import pytest

from jury_app.core.dossier import AuthorityKind
from jury_app.core.record import Role
from jury_app.errors import Cancelled, Refused
from jury_app.intake.dry_run import DryRun, rehearse_import
from jury_app.intake.files import FileKind, ImportFiles
from jury_app.intake.problems import Severity
from jury_app.intake.sentences import sentence
from jury_app.progress import Progress
from tests.intake.sheets import BOURG, DOSSIERS, INITIATIVES, METZ, as_csv, as_xlsx

COLUMNS = {name: index for index, name in enumerate(DOSSIERS)}


def row(base=METZ, **changes):
    """A candidature with some cells changed; keys are the first letters of headers."""
    cells = list(base)
    for start, value in changes.items():
        [index] = [i for name, i in COLUMNS.items() if name.lower().startswith(start)]
        cells[index] = value
    return cells


def told(run: DryRun) -> list[tuple[str, int]]:
    assert all(sentence(each) and sentence(each, "en") for each in run.problems)
    return [(each.code, each.row) for each in run.problems]


def only(run: DryRun):
    [problem] = run.problems
    assert sentence(problem)
    return problem


def test_sound_rows_raise_nothing(rehearse):
    run = rehearse(
        [METZ, BOURG],
        [("1", "1-1", "Un", "Éducation", "2018"), ("2", "2-1", "Deux", "emploi|Innovation", "")],
        [("57463", "Metz", "2018", "3")],
        [("Mme", "Ada", "", "a@jury.example", "Présidente", "57463")],
    )
    assert told(run) == []
    assert not run.blocking
    assert [each.authority.name for each in run.dossiers] == ["Metz", "Bourg-en-Bresse"]
    assert run.dossiers[1].initiatives[0].issues == ("Emploi", "Innovation")
    assert (run.initiative_count, run.transversal_count) == (2, 1)
    assert run.past_levels[0].level == 3
    assert run.members[0].roles == (Role.CHAIR,)
    assert run.members[0].interests == ("57463",)
    assert run.rows[FileKind.DOSSIERS] == 2


def test_a_missing_column_refuses_the_whole(edition, places):
    files = ImportFiles(initiatives=as_csv(INITIATIVES[:2], [("1", "2")], "i.csv"))
    with pytest.raises(Refused) as caught:
        rehearse_import(files, edition, places)
    assert caught.value.code == "missing_column"
    assert caught.value.facts == {"column": "Titre", "file": "i.csv"}


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


@pytest.mark.parametrize("text", ["3", "3 @", "@@@", "3 arobases"])
def test_levels_are_read_as_people_write_them(rehearse, text):
    run = rehearse([METZ], history=[("57463", "Metz", "2018", text)])
    assert told(run) == []
    assert run.past_levels[0].level == 3


@pytest.mark.parametrize(
    ("past", "code"),
    [
        (("57463", "Metz", "2018", "6"), "level_outside"),
        (("57463", "Metz", "2018", "-1"), "level_outside"),
        (("57463", "Metz", "2018", "trois"), "level_outside"),
        (("57463", "Metz", "2019", "3"), "vintage_outside"),
        (("57463", "Metz", "hier", "3"), "vintage_outside"),
        (("", "Metz", "2018", "3"), "missing_value"),
    ],
)
def test_wrong_levels_are_left_out(rehearse, past, code):
    run = rehearse([METZ], history=[past])
    assert [each.code for each in run.errors] == [code]
    assert run.past_levels == ()


def test_a_vintage_counts_once_and_two_levels_cancel_out(rehearse):
    same = rehearse(history=[("57463", "Metz", "2018", "3")] * 2)
    assert told(same) == [("level_twice", 3)]
    assert len(same.past_levels) == 1
    both = rehearse(history=[("57463", "Metz", "2018", "3"), ("57463", "Metz", "2018", "4")])
    assert told(both) == [("levels_disagree", 2), ("levels_disagree", 3)]
    assert both.past_levels == ()


def test_codes_of_the_history_are_checked(rehearse):
    run = rehearse(history=[("1053", "Bourg en Bresse", "2018", "3"), ("99999", "X", "2018", "2")])
    assert told(run) == [("code_lost_zero", 2), ("history_code_unknown", 3)]
    assert [past.code for past in run.past_levels] == ["01053", "99999"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Présidence", (Role.CHAIR,)),
        ("président(e) du jury, juré·e", (Role.CHAIR, Role.JUROR)),
        ("JURÉE", (Role.JUROR,)),
        ("Secrétariat", (Role.SECRETARIAT,)),
    ],
)
def test_roles_are_read_however_inclusive(rehearse, text, roles):
    run = rehearse([METZ], members=[("Mme", "Ada", "", "a@jury.example", text, "")])
    assert run.members[0].roles == roles


def test_a_jury_has_one_chair_known_roles_and_each_person_once(rehearse):
    def ada(**changes):
        person = {"name": "Ada", "email": "a@jury.example", "role": "Présidence", **changes}
        return ("Mme", person["name"], "", person["email"], person["role"], "")

    assert told(rehearse(members=[ada(role="Juré")])) == [("chair_missing", 0)]
    assert ("chairs_several", 0) in told(rehearse(members=[ada(), ada(name="Bo", email="b@j.fr")]))
    assert ("role_unknown", 2) in told(rehearse(members=[ada(role="Reine")]))
    assert ("missing_value", 2) in told(rehearse(members=[ada(email="")]))
    assert ("email_malformed", 2) in told(rehearse(members=[ada(email="ada@")]))
    twice = rehearse(members=[ada(), ada()])
    assert ("member_twice", 2) in told(twice)
    assert twice.members == ()
    shared = rehearse(members=[ada(), ada(name="Bo", role="Juré")])
    assert told(shared) == [("email_shared", 2), ("email_shared", 3)]


def test_interests_must_be_known_codes(rehearse):
    given = "57463, 1053 | 244 400 503"
    person = ("Mme", "Ada", "", "a@jury.example", "Présidence", given)
    run = rehearse([METZ], members=[person])
    assert run.members[0].interests[:2] == ("57463", "01053")
    unknown = rehearse([METZ], members=[(*person[:5], "99999 57463")])
    assert only(unknown).code == "interest_unknown"
    assert unknown.members[0].interests == ("57463",)
    alone = rehearse([METZ], members=[(*person[:5], "244 400 503")])
    assert alone.members[0].interests == ("244400503",)


def test_a_row_shifted_by_a_delimiter_is_left_out(edition, places):
    shifted = [*METZ, "", "trop"]
    run = rehearse_import(ImportFiles(dossiers=as_csv(DOSSIERS, [shifted, BOURG])), edition, places)
    assert told(run) == [("too_many_cells", 2)]
    assert [each.number for each in run.dossiers] == ["2"]


def test_telephone_numbers_and_levels_are_no_formulas(rehearse):
    run = rehearse(
        [METZ], [("1", "a", "+33 3 87 55 50 00", "", ""), ("1", "b", "@SUM(A1)", "", "")]
    )
    assert told(run) == [("formula", 3)]
    assert run.dossiers[0].initiatives[1].title == "@SUM(A1)"


def test_importing_again_shows_what_would_change(rehearse):
    first = rehearse([METZ, BOURG], [("1", "a", "Un", "", "")])
    existing = {each.number: each for each in first.dossiers}
    again = rehearse([METZ, BOURG], [("1", "a", "Un", "", "")], existing=existing)
    assert again.differences.unchanged == ("1", "2")
    other = rehearse(
        [METZ, row(BOURG, **{"n°": "3"})], [("1", "a", "Autre", "", "")], existing=existing
    )
    assert other.differences.changed == ("1",)
    assert other.differences.added == ("3",)
    assert other.differences.removed == ("2",)


def test_a_file_not_given_leaves_its_part_as_it_is(rehearse):
    first = rehearse([METZ, BOURG], [("1", "a", "Un", "", "")])
    existing = {each.number: each for each in first.dossiers}
    assert rehearse([METZ, BOURG], existing=existing).differences.unchanged == ("1", "2")
    more = rehearse(initiatives=[("2", "b", "Deux", "", "")], existing=existing)
    assert more.differences.changed == ("1", "2")
    assert [len(each.initiatives) for each in more.dossiers] == [0, 1]


def test_remembered_columns_are_used(edition, places):
    headers = ("Réf", *DOSSIERS[1:])
    files = ImportFiles(dossiers=as_csv(headers, [METZ]))
    with pytest.raises(Refused, match="missing_column"):
        rehearse_import(files, edition, places)
    columns = {FileKind.DOSSIERS: {"number": "Réf"}}
    assert rehearse_import(files, edition, places, columns=columns).dossiers[0].number == "1"


def test_a_workbook_gives_the_same_as_its_csv(edition, places):
    rows = [METZ, BOURG]
    from_csv = rehearse_import(ImportFiles(as_csv(DOSSIERS, rows)), edition, places)
    typed = [[int(cell) if cell == "116429" else cell for cell in each] for each in rows]
    from_xlsx = rehearse_import(ImportFiles(as_xlsx(DOSSIERS, typed)), edition, places)
    assert from_csv.dossiers == from_xlsx.dossiers
    assert from_xlsx.problems == ()


def test_a_rehearsal_can_be_cancelled(edition, places):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        rehearse_import(ImportFiles(as_csv(DOSSIERS, [METZ])), edition, places, None, progress)
