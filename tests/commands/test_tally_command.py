"""The command as it is typed: tables in, answers and refusals out."""

import argparse
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from jury_app.commands import tally

HEADER = "dossier;juror;grade\n"
PLAIN_SPACE = re.compile(r" [;!?:»%]|« ")
ROOT = Path(__file__).parents[2]


def table_of(grades, delimiter=";"):
    """Write « Metz: 4 3 A » as lines of a table, the jurors numbered."""
    lines = [HEADER.replace(";", delimiter)]
    for dossier, marks in grades.items():
        lines += [
            delimiter.join((dossier, f"j{juror}", "" if mark == "-" else mark)) + "\n"
            for juror, mark in enumerate(marks.split())
        ]
    return "".join(lines)


GRADES = {
    "Zuydcoote": "4 4 4 4",
    "Metz": "4 3 3 5",
    "Agen": "3 3 4 5",
    "Uzès": "A 4 - D",
    "Évry": "2 2 D 2",
}


@pytest.fixture
def command(tmp_path):
    def run(content, *options):
        path = tmp_path / "notes.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return run_file(path, *options)

    return run


def run_file(path, *options):
    parser = argparse.ArgumentParser()
    tally.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["tally", str(path), *options])
    out, err = io.StringIO(), io.StringIO()
    return tally.run(arguments, out, err), out.getvalue(), err.getvalue()


def answers(command, content, *options):
    code, out, err = command(content, "--json", *options)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_json_ranks_with_ties_and_lists_the_unranked_last(command):
    rows = answers(command, table_of(GRADES))
    assert [(row["dossier"], row["rank"], row["level"], row["n"]) for row in rows] == [
        ("Zuydcoote", 1, 4, 4),
        ("Agen", 2, 3, 4),
        ("Metz", 2, 3, 4),
        ("Évry", 4, 2, 3),
        ("Uzès", None, 4, 1),
    ]
    assert rows[1]["counts"] == [0, 0, 0, 2, 1, 1]
    assert rows[1]["key"] == [3, "+1/2", 4, "+1/4", 5, 0]
    assert "égalité exacte" in rows[1]["because"]
    assert rows[0]["because"] == "Zuydcoote est à 4\u00a0@, Agen à 3\u00a0@."
    assert rows[3]["because"].startswith("2\u00a0@\u00a0: au moins la moitié")
    assert "quorum non atteint" in rows[4]["because"]


def test_shares_below_the_level_are_negative(command):
    rows = answers(command, table_of({"a": "1 2 2 2"}))
    assert rows[0]["key"] == [2, "-1/4", 1, 0]


def test_a_dossier_without_grades_has_neither_level_nor_key(command):
    (row,) = answers(command, table_of({"a": "A D -"}))
    assert (row["level"], row["key"], row["rank"], row["n"]) == (None, None, None, 0)


def test_quorum_counts_jurors_that_have_no_line_on_a_dossier(command):
    # Seven jurors occur: half of them is four, and three grades are not enough.
    content = table_of({"a": "3 3 3 3 3 3 3", "b": "4 4 4"})
    assert [row["rank"] for row in answers(command, content)] == [1, None]
    assert [row["rank"] for row in answers(command, content, "--quorum-share", "0,4")] == [1, 2]
    # A recusal lowers the base; an abstention does not.
    recused, abstained = "4 4 4 D", "4 4 4 A"
    content = table_of({"a": "3 3 3 3 3 3 3", "b": recused, "c": abstained})
    ranks = {row["dossier"]: row["rank"] for row in answers(command, content)}
    assert ranks == {"b": 1, "a": 2, "c": None}


@pytest.mark.parametrize("share", ["1/4", "0.25", "0,25"])
def test_a_share_is_written_in_three_ways(command, share):
    content = table_of({"a": "3 3 3 3 3 3 3 3", "b": "4 4"})
    options = ("--quorum-min", "1", "--quorum-share", share)
    assert [row["rank"] for row in answers(command, content, *options)] == [1, 2]
    options = ("--quorum-min", "3", "--quorum-share", share)
    assert [row["rank"] for row in answers(command, content, *options)] == [1, None]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_tables_as_spreadsheets_write_them(command, delimiter, encoding):
    content = table_of(GRADES, delimiter).replace("\n", "\r\n").encode(encoding)
    assert answers(command, content) == answers(command, table_of(GRADES))


def test_columns_in_any_order_beside_others_with_quotes_and_blank_lines(command):
    content = (
        '\nGrade;note interne;"Dossier";JUROR\n3;x;"Saint-Denis; Réunion";j1\n;;;\n'
        '3;"deux\nlignes";"Saint-Denis; Réunion";j2\na;;"Saint-Denis; Réunion";j3\n'
    )
    (row,) = answers(command, content, "--quorum-min", "2")
    assert (row["dossier"], row["rank"], row["n"]) == ("Saint-Denis; Réunion", 1, 2)


def test_two_spellings_of_one_letter_are_one_dossier(command):
    content = HEADER + "E\u0301vry;j1;3\nÉvry;j2;3\nÉvry;j3;3\n"
    assert [row["n"] for row in answers(command, content)] == [3]


def test_scale_is_what_the_label_says(command):
    (row,) = answers(command, table_of({"a": "9 10 10"}), "--scale", "10")
    assert (row["level"], len(row["counts"])) == (10, 11)


def test_the_answer_for_people_is_aligned_and_tells_everything(command):
    code, out, err = command(table_of(GRADES))
    assert (code, err) == (0, "")
    lines = out.splitlines()
    starts = {
        line.index(spread) for line, spread in zip(lines, ("De 0 à 5", "0 0 0"), strict=False)
    }
    assert len(starts) == 1
    assert [re.split(r"  +", line.strip())[:3] for line in lines[:6]] == [
        ["Rang", "Dossier", "Niveau"],
        ["1er", "Zuydcoote", "4\u00a0@"],
        ["2e ex æquo", "Agen", "3\u00a0@"],
        ["2e ex æquo", "Metz", "3\u00a0@"],
        ["4e", "Évry", "2\u00a0@"],
        ["non classé", "Uzès", "–"],
    ]
    assert "Zuydcoote est à 4\u00a0@, Agen à 3\u00a0@." in out
    assert "Quorum\u00a0: 3\u00a0notes au moins, et 1/2 des jurés sans déport." in out
    assert not PLAIN_SPACE.search(out)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "aucune note"),
        (HEADER, "aucune note"),
        ("\n\n", "aucune note"),
        ("dossier;grade\na;3\n", "ligne 1\u00a0: la colonne «\u00a0juror\u00a0» manque"),
        ("\nnom|juror|grade\n", "ligne 2\u00a0: la colonne «\u00a0dossier\u00a0» manque"),
        ("dossier;juror;grade;grade\n", "la colonne «\u00a0grade\u00a0» figure deux fois"),
        (HEADER + "a;j1;3\na;j2\n", "ligne 3\u00a0: 2 au lieu de 3 cellules"),
        (HEADER + "a;j1;3;4\n", "ligne 2\u00a0: 4 au lieu de 3 cellules"),
        (HEADER + ";j1;3\n", "ligne 2\u00a0: la cellule «\u00a0dossier\u00a0» est vide"),
        (HEADER + "a; ;3\n", "ligne 2\u00a0: la cellule «\u00a0juror\u00a0» est vide"),
        (HEADER + "a;j1;3\n\nb;j1;trois\n", "ligne 4\u00a0: cette note n’est pas comprise"),
        (HEADER + "a;j1;3,5\n", "ligne 2\u00a0: cette note n’est pas comprise"),
        (HEADER + "a;j1;-1\n", "ligne 2\u00a0: cette note n’est pas comprise"),
        (HEADER + "a;j1;³\n", "ligne 2\u00a0: cette note n’est pas comprise"),
        (HEADER + f"a;j1;{'9' * 5000}\n", "ligne 2\u00a0: cette note n’est pas comprise"),
        (HEADER + '"a\nb";j1;3\na;j1;6\n', "ligne 4\u00a0: cette note dépasse 5"),
        (HEADER + "a;j1;6\n", "ligne 2\u00a0: cette note dépasse 5"),
        (HEADER + "a;j1;3\nb;j1;3\na; j1 ;3\n", "ligne 4\u00a0: ce juré a déjà une ligne"),
        (HEADER + 'a;j1;3\na;"j2;3\n', "ligne 3\u00a0: un guillemet"),
        (HEADER.encode() + b"a;j1;\x81\n", "UTF-8 ou Windows-1252"),
        ((HEADER + "a;j1;3\n").encode("utf-16"), "UTF-8 ou Windows-1252"),
    ],
)
def test_bad_tables_get_one_sentence_and_no_answer(command, content, said):
    code, out, err = command(content)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert "notes.csv" in err
    assert "\u202f;" in err, "the way out follows a semicolon"
    assert not PLAIN_SPACE.search(err)


def test_the_other_line_of_a_juror_is_named(command):
    _, _, err = command(HEADER + "a;j1;3\nb;j1;3\na;j1;3\n")
    assert "(ligne 2)" in err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--scale", "0"),
        ("--scale", "cinq"),
        ("--scale", "101"),
        ("--quorum-min", "0"),
        ("--quorum-min", "1.5"),
        ("--quorum-share", "3/2"),
        ("--quorum-share", "1/0"),
        ("--quorum-share", "50%"),
        ("--quorum-share", ""),
    ],
)
def test_bad_options_are_named(command, option, value):
    code, out, err = command(table_of(GRADES), f"{option}={value}")
    assert (code, out) == (2, "")
    assert err.startswith(f"{option}\u00a0: indiquez ")


@pytest.mark.parametrize("name", ["absent.csv", ".", "no\0name"])
def test_a_file_that_cannot_be_read_is_told(tmp_path, name):
    code, out, err = run_file(f"{tmp_path}/{name}")
    assert (code, out) == (2, "")
    assert "ne peut pas être lu" in err


def test_a_pipe_without_unicode_still_gets_the_same_answer(tmp_path):
    path = tmp_path / "notes.csv"
    path.write_text(table_of(GRADES), encoding="utf-8")
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    options = argparse.Namespace(
        file=str(path), json=True, scale="5", quorum_min="3", quorum_share="1/2"
    )
    assert tally.run(options, narrow) == 0
    narrow.seek(0)
    rows = json.loads(narrow.read())
    assert rows == json.loads(run_file(path, "--json")[1])
    options.json = False
    assert tally.run(options, narrow) == 0


SCRIPT = """
import argparse, sys
from jury_app.commands import tally
parser = argparse.ArgumentParser()
tally.add_parser(parser.add_subparsers())
code = tally.run(parser.parse_args())
heavy = {"PySide6", "sqlmodel", "sqlalchemy", "cryptography"} & set(sys.modules)
sys.exit(f"imported {heavy}" if heavy else code)
"""


def test_as_a_program_it_answers_and_loads_nothing_heavy(tmp_path):
    path = tmp_path / "notes.csv"
    path.write_text(table_of(GRADES), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", SCRIPT, "tally", str(path), "--json"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [row["rank"] for row in json.loads(done.stdout)] == [1, 2, 2, 4, None]
