"""Which files an import takes in, and what stands in its way."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.errors import Refused
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.dry_run import rehearse_import
from jury_app.intake.files import FileKind, ImportFiles, SourceFile
from jury_app.intake.places import Places
from jury_app.intake.problems import Severity
from ui.intake.import_form import ImportForm, ProblemFilter, blocked, kind_of, tables_in


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("candidatures.csv", FileKind.DOSSIERS),
        ("Dossiers 2019.XLSX", FileKind.DOSSIERS),
        ("initiatives.ods", FileKind.INITIATIVES),
        ("initiatives des dossiers.csv", FileKind.INITIATIVES),
        ("Palmarès_2018.csv", FileKind.HISTORY),
        ("membres du jury.xlsx", FileKind.MEMBERS),
        ("lisez-moi.csv", None),
        ("candidatures.pdf", None),
    ],
)
def test_a_file_is_known_by_its_name(name, kind):
    assert kind_of(name) is kind


@given(st.text())
def test_any_name_is_looked_at_calmly(name):
    assert kind_of(name) is None or kind_of(name) in FileKind


def test_files_that_say_nothing_are_given_back():
    paths = [Path("a/candidatures.csv"), Path("a/notes.csv")]
    form, unknown = ImportForm().with_paths(paths)
    assert form.files == {FileKind.DOSSIERS: paths[0]}
    assert unknown == (paths[1],)
    assert form.ready
    assert not ImportForm().ready


def test_another_file_of_dossiers_forgets_the_choices():
    form = ImportForm().with_choice("0001", "75056").with_choice("0002", "")
    assert form.choices == {"0001": "75056", "0002": ""}
    assert form.with_choice("0001", None).choices == {"0002": ""}
    assert form.with_file(FileKind.MEMBERS, Path("jury.csv")).choices == form.choices
    assert form.with_file(FileKind.DOSSIERS, Path("candidatures.csv")).choices == {}


def test_files_are_read_whole_and_missing_ones_refused(tmp_path):
    path = tmp_path / "candidatures.csv"
    path.write_bytes(b"a;b\n1;2\n")
    form = ImportForm({FileKind.DOSSIERS: path})
    assert form.read() == ImportFiles(dossiers=SourceFile("candidatures.csv", b"a;b\n1;2\n"))
    path.unlink()
    with pytest.raises(Refused, match="file_missing"):
        form.read()


def test_a_folder_gives_its_tables_only(tmp_path):
    for name in ("b.csv", "a.XLSX", "c.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in tables_in(tmp_path)] == ["a.XLSX", "b.csv"]
    assert tables_in(tmp_path / "absent") == ()


@pytest.fixture(scope="module")
def run():
    """Check the demonstration's files with one broken and one odd row more."""
    files = demo_files()
    broken = files.dossiers.content.decode("utf-8-sig").splitlines()
    first = broken[1].split(";")
    number = broken[0].split(";").index("N° dossier")
    code = broken[0].split(";").index("Code INSEE / SIREN")
    nameless, strange = list(first), list(first)
    nameless[number] = ""
    strange[number], strange[code] = "D998", "99999"
    lines = "\n".join([*broken, ";".join(nameless), ";".join(strange)])
    files = replace(files, dossiers=SourceFile("candidatures.csv", lines.encode()))
    return rehearse_import(files, demo_edition(), Places.load())


def test_filters_keep_the_order_and_only_what_is_asked(run):
    errors = ProblemFilter(severity=Severity.ERROR).keep(run.problems)
    warnings = ProblemFilter(severity=Severity.WARNING).keep(run.problems)
    assert errors
    assert ProblemFilter().keep(run.problems) == run.problems == (*errors, *warnings)
    to_choose = ProblemFilter(to_choose=True).keep(run.problems)
    assert {each.subject for each in to_choose} >= {"D998"}
    members = ProblemFilter(file=FileKind.MEMBERS).keep(run.problems)
    assert all(each.file is FileKind.MEMBERS for each in members)


def test_rows_in_error_must_be_accepted(run):
    assert blocked(run, accept_errors=False) == "errors"
    assert blocked(run, accept_errors=True) == ""


def test_an_import_that_changes_nothing_says_so():
    files = ImportFiles(dossiers=demo_files().dossiers)
    first = rehearse_import(files, demo_edition(), Places.load())
    again = rehearse_import(
        files, demo_edition(), Places.load(), {each.number: each for each in first.dossiers}
    )
    assert blocked(again, accept_errors=True) == "nothing"
