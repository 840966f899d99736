import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.errors import Refused
from jury_app.intake.files import SourceFile, read_source
from jury_app.intake.tables import read_table
from tests.intake.sheets import as_csv

TEXT = "N° dossier;Collectivité\n1;Évry\n2;Marcq-en-Barœul\n"


def refused(content: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        read_table(SourceFile("fichier.csv", content))
    assert caught.value.facts["file"] == "fichier.csv"
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp1252", "cp1252"), ("utf-16", "utf-16")],
)
def test_every_usual_encoding_is_read(encoding, told):
    table = read_table(SourceFile("f.csv", TEXT.encode(encoding)))
    assert table.headers == ("N° dossier", "Collectivité")
    assert table.rows == (("1", "Évry"), ("2", "Marcq-en-Barœul"))
    assert table.encoding == told


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found_even_among_commas(delimiter):
    rows = ["a;b;c", '1;"un, deux, trois";x', '2;"quatre, cinq";y']
    table = read_table(SourceFile("f.csv", "\r\n".join(rows).replace(";", delimiter).encode()))
    assert table.delimiter == delimiter
    assert table.rows == (("1", "un, deux, trois", "x"), ("2", "quatre, cinq", "y"))


def test_rows_are_numbered_as_a_spreadsheet_shows_them():
    content = b'\na;b\n\n1;"deux\nlignes"\n;\n2;x\n'
    table = read_table(SourceFile("f.csv", content))
    assert table.numbers == (4, 6)
    assert table.rows == (("1", "deux\nlignes"), ("2", "x"))


def test_short_rows_are_padded_and_only_filled_extra_cells_kept():
    table = read_table(SourceFile("f.csv", b"a;b;;\n1\n1;2;;\n1;2;3;\n"))
    assert table.headers == ("a", "b")
    assert table.rows == (("1", ""), ("1", "2"), ("1", "2", "3"))


def test_decomposed_accents_are_composed():
    table = read_table(SourceFile("f.csv", "a;b\n1;E\u0301vry\n".encode()))
    assert table.rows == (("1", "Évry"),)


def test_the_sep_line_of_a_spreadsheet_is_not_a_row():
    table = read_table(SourceFile("f.csv", b"sep=;\na;b\n1;2\n"))
    assert table.headers == ("a", "b")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "table_empty"),
        (b" \n\n ", "table_empty"),
        (codecs.BOM_UTF8 + b"\n;;\n", "table_empty"),
        (b"a;b\n", "table_without_rows"),
        (b"a|b\n1|2\n", "table_one_column"),
        (b"%PDF-1.4 \n", "table_not_text"),
        (b"a;b\0\n1;2\n", "table_not_text"),
        (b"a;b\x81\n1;2\n", "table_not_text"),
        (b"a;b\n1;\x01\x02\n", "table_not_text"),
        (b"\xff\xfea", "table_not_text"),
        (b'a;b\n1;2\n3;"open\n4;5\n', "table_quotes"),
        (b";".join([b"h"] * 401) + b"\n" + b"1\n", "table_too_wide"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "workbook_old_format"),
        (b"PK\x03\x04 not a zip", "workbook_damaged"),
    ],
)
def test_what_is_no_table_is_refused_by_name(content, code):
    assert refused(content).code == code


def test_an_open_quote_names_its_row():
    assert refused(b'a;b\n1;2\n3;"open\n4;5\n').facts["row"] == 3


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(Refused, match="file_missing"):
        read_source(tmp_path / "absent.csv")


cells = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), max_size=8
)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8))
def test_any_text_written_is_read_back(rows):
    import unicodedata

    table = read_table(as_csv(("premier", "second"), [("x", "y"), *rows]))
    expected = [tuple(unicodedata.normalize("NFC", cell).strip() for cell in row) for row in rows]
    assert list(table.rows[1:]) == [row for row in expected if any(row)]
