"""Workbooks, kind and hostile. Each read starts a process, so there are few."""

import io
import zipfile
from datetime import date

import pytest

from jury_app.errors import Cancelled, Refused
from jury_app.intake.files import SourceFile
from jury_app.intake.tables import read_table
from jury_app.intake.workbook import ask, read_workbook
from jury_app.intake.workbook_guard import check_workbook
from jury_app.progress import Progress
from tests.intake.sheets import as_xlsx

SHEET = "xl/worksheets/sheet1.xml"


def altered(source: SourceFile, name: str, old: bytes, new: bytes) -> SourceFile:
    """The same workbook with one of its parts changed."""
    before = zipfile.ZipFile(io.BytesIO(source.content))
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.namelist():
            part = before.read(entry)
            if entry == name:
                assert old in part
                part = part.replace(old, new)
            after.writestr(entry, part)
    return SourceFile(source.name, content.getvalue())


def ods(rows: bytes) -> SourceFile:
    content = io.BytesIO()
    spaces = "urn:oasis:names:tc:opendocument:xmlns:"
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{spaces}manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{spaces}office:1.0" '
            f'xmlns:table="{spaces}table:1.0" xmlns:text="{spaces}text:1.0">'
            '<office:body><office:spreadsheet><table:table table:name="Feuille">'.encode()
            + rows
            + b"</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return SourceFile("classeur.ods", content.getvalue())


def string(text: str, repeated: int = 1) -> bytes:
    return (
        f'<table:table-cell table:number-columns-repeated="{repeated}" '
        f'office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    ).encode()


def code_of(source: SourceFile) -> str:
    with pytest.raises(Refused) as caught:
        check_workbook(source)
    return caught.value.code


def test_an_xlsx_gives_texts_as_typed():
    rows = [
        ("0001", 1053, 1.5, True, date(2019, 1, 29), "Évry"),
        (),
        ("=x", 30000.0, "", "", "", ""),
    ]
    table = read_table(as_xlsx(("a", "b", "c", "d", "e", "f"), rows))
    assert table.rows[0] == ("0001", "1053", "1,5", "oui", "29/01/2019", "Évry")
    assert table.numbers == (2, 4)
    assert table.rows[1][1] == "30000"


def test_an_ods_with_its_usual_empty_repetitions_is_read():
    rows = (
        b"<table:table-row>" + string("a") + string("b") + b"</table:table-row>"
        b"<table:table-row>"
        + string("Barœul".encode().decode())
        + string("2")
        + b'<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
        b'<table:table-row table:number-rows-repeated="1048574">'
        b'<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert read_table(ods(rows)).rows == (("Barœul", "2"),)


def test_a_sheet_is_chosen_by_its_name():
    source = as_xlsx(("a", "b"), [(1, 2)])
    named = SourceFile(source.name, source.content, "Sheet")
    assert read_workbook(named, Progress()) == [["a", "b"], ["1", "2"]]
    with pytest.raises(Refused) as caught:
        read_workbook(SourceFile(source.name, source.content, "Absente"), Progress())
    assert caught.value.code == "workbook_sheet_missing"
    assert caught.value.facts["sheets"] == "Sheet"


def test_a_reader_that_aborts_takes_only_its_own_process_along():
    far = altered(as_xlsx(("a", "b"), [(1, 2)]), SHEET, b'r="B2"', b'r="XFD1048576"')
    assert ask(far, Progress()) == ("workbook_damaged", "")


def test_cancelling_stops_the_reading():
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        ask(as_xlsx(("a", "b"), [(1, 2)]), progress)


@pytest.mark.parametrize("cell", [b'r="XFD1048576"', b'r = "XFD1048576"', b"r='XFD1048576'"])
def test_a_far_cell_is_refused_before_reading(cell):
    far = altered(as_xlsx(("a", "b"), [(1, 2)]), SHEET, b'r="B2"', cell)
    assert code_of(far) == "workbook_too_wide"


def test_far_cells_without_references_are_counted():
    many = b'<row r="1000000"><c/></row><row>' + b"<c/>" * 20
    far = altered(
        as_xlsx(("a", "b"), [(1, 2)]), SHEET, b'<row r="2"', many + b'<c/></row><row r="2"'
    )
    assert code_of(far) == "workbook_too_wide"


def test_a_wide_but_short_sheet_passes():
    check_workbook(as_xlsx([f"h{index}" for index in range(300)], [range(300)]))


@pytest.mark.parametrize(
    "declaration",
    [b'<!DOCTYPE x [<!ENTITY a "b">]>', b"<!doctype x>"],
)
def test_declarations_are_refused(declaration):
    source = altered(
        as_xlsx(("a", "b"), [(1, 2)]), SHEET, b"<worksheet", declaration + b"<worksheet"
    )
    assert code_of(source) == "workbook_unsafe"


def test_utf_16_parts_are_refused():
    source = as_xlsx(("a", "b"), [(1, 2)])
    part = zipfile.ZipFile(io.BytesIO(source.content)).read(SHEET)
    assert (
        code_of(altered(source, SHEET, part, part.decode().encode("utf-16"))) == "workbook_unsafe"
    )


def test_a_bomb_is_refused_by_its_ratio():
    source = as_xlsx(("a", "b"), [(1, 2)])
    swollen = altered(source, SHEET, b"<sheetData>", b"<sheetData>" + b" " * 4_000_000)
    assert code_of(swollen) == "workbook_unsafe"


def test_filled_repetitions_are_refused():
    wide = b"<table:table-row>" + string("x", 16384) + b"</table:table-row>"
    high = (
        b'<table:table-row table:number-rows-repeated="1048576">'
        + string("x")
        + b"</table:table-row>"
    )
    assert code_of(ods(wide)) == "workbook_too_wide"
    assert code_of(ods(high)) == "workbook_too_wide"


def test_another_zip_is_not_a_workbook():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert code_of(SourceFile("photos.zip", content.getvalue())) == "workbook_unknown"


def test_a_cut_workbook_is_damaged():
    source = as_xlsx(("a", "b"), [(1, 2)])
    assert code_of(SourceFile(source.name, source.content[:-30])) == "workbook_damaged"
