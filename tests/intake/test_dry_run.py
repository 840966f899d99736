"""A dry run of all files together, and what an import would change."""

import pytest

from jury_app.core.record import Role
from jury_app.errors import Cancelled, Refused
from jury_app.intake.dry_run import rehearse_import
from jury_app.intake.files import FileKind, ImportFiles
from jury_app.progress import Progress
from tests.intake.sheets import BOURG, DOSSIERS, INITIATIVES, METZ, as_csv, as_xlsx, row
from tests.intake.told import told


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
