import csv
import io
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app import exports
from jury_app.core.explanation import Wording
from jury_app.core.record import FinalRecord
from jury_app.errors import Unreachable
from jury_app.exports.formulas import harmless
from jury_app.whole_file import replace_file
from tests.records import LONG_NAME, LONG_REASON, final_record

WRITERS = {
    "decisions.xlsx": exports.write_decisions_xlsx,
    "decisions.csv": exports.write_decisions_csv,
    "decisions.json": exports.write_decisions_json,
    "palmares.csv": exports.write_palmares_csv,
    "regions.csv": exports.write_regions_csv,
}


@pytest.fixture(scope="module")
def record() -> FinalRecord:
    return final_record()


def table(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes().decode("utf-8")
    assert content.startswith("\ufeff")
    assert content.count("\n") == content.count("\r\n")
    return list(csv.DictReader(io.StringIO(content[1:], newline=""), delimiter=";"))


@pytest.mark.parametrize("name", WRITERS)
def test_the_same_record_gives_the_same_bytes(
    name: str, record: FinalRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WRITERS[name](record, tmp_path / name)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    (tmp_path / "again").mkdir()
    WRITERS[name](final_record(), tmp_path / "again" / name)
    assert (tmp_path / name).read_bytes() == (tmp_path / "again" / name).read_bytes()
    assert [each.name for each in (tmp_path / "again").iterdir()] == [name]


@pytest.mark.parametrize("name", WRITERS)
def test_an_edition_without_dossiers_is_a_table_without_lines(name: str, tmp_path: Path) -> None:
    WRITERS[name](final_record(dossiers=0), tmp_path / name)
    assert (tmp_path / name).stat().st_size > 0


def test_decisions_hold_every_dossier_with_its_count(record: FinalRecord, tmp_path: Path) -> None:
    exports.write_decisions_csv(record, tmp_path / "d.csv")
    rows = table(tmp_path / "d.csv")
    assert [row["Dossier"] for row in rows] == [f"{n:04d}" for n in range(1, 235)]
    assert rows[3]["Code INSEE ou SIREN"] == "08006"
    assert rows[64]["Collectivité"] == LONG_NAME
    by_number = {result.dossier: result for result in record.results}
    for row in rows:
        result = by_number[row["Dossier"]]
        assert [int(row[f"Notes {grade}"]) for grade in range(6)] == list(result.counts)
        assert row["Rang"] == (str(result.rank) if result.rank else "")
        assert row["Quorum atteint"] == ("oui" if result.quorum_met else "non")
        assert int(row["Déports"]) == result.recused
    changed = [row for row in rows if row["Motif de l’écart"]]
    assert len(changed) == 3
    assert all(int(row["Niveau"]) == int(row["Niveau du dépouillement"]) + 1 for row in changed)
    unranked = [row for row in rows if row["Quorum atteint"] == "non"]
    assert [(row["Niveau"], row["Code du diplôme"]) for row in unranked] == [("", "")] * 2
    assert {row["Quorum requis"] for row in rows} == {"4", "5"}


def test_the_workbook_says_the_same_as_the_csv(record: FinalRecord, tmp_path: Path) -> None:
    exports.write_decisions_xlsx(record, tmp_path / "d.xlsx")
    exports.write_decisions_csv(record, tmp_path / "d.csv")
    book = openpyxl.load_workbook(tmp_path / "d.xlsx")
    assert book.sheetnames == ["Décisions", "Régions"]
    sheet = book["Décisions"]
    titles, *rows = sheet.iter_rows(values_only=True)
    shown = [
        dict(zip(titles, ("" if cell is None else str(cell) for cell in row), strict=True))
        for row in rows
    ]
    assert shown == table(tmp_path / "d.csv")
    code = sheet["B5"]
    assert (code.value, code.data_type, code.number_format) == ("08006", "s", "@")
    assert sheet["G5"].data_type == "n"
    assert sheet["A1"].font.bold
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == "A1:Z235"
    assert sheet.column_dimensions["C"].width > 40


def test_nothing_in_the_workbook_tells_when_it_was_written(
    record: FinalRecord, tmp_path: Path
) -> None:
    exports.write_decisions_xlsx(record, tmp_path / "d.xlsx")
    with zipfile.ZipFile(tmp_path / "d.xlsx") as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = parts.read("docProps/core.xml").decode()
    assert core.count("2018-12-01T16:42:00Z") == 2


def test_open_data_names_no_person_and_no_grade(record: FinalRecord, tmp_path: Path) -> None:
    exports.write_palmares_csv(record, tmp_path / "p.csv")
    rows = table(tmp_path / "p.csv")
    assert ";".join(rows[0]) == (
        "code;collectivite;categorie;departement;region;population;millesime;niveau;mentions"
    )
    assert len(rows) == 232  # two candidates stayed below the quorum
    text = (tmp_path / "p.csv").read_text("utf-8-sig")
    for member in record.members:
        assert member.name not in text
    assert record.dossiers[0].contact.elected not in text
    assert "Motif" not in text
    assert {row["millesime"] for row in rows} == {"2019"}
    assert any("Arobase verte" in row["mentions"] for row in rows)


def test_regions_come_in_rank_order_with_a_decimal_comma(
    record: FinalRecord, tmp_path: Path
) -> None:
    exports.write_regions_csv(record, tmp_path / "r.csv")
    rows = table(tmp_path / "r.csv")
    assert [rows[0][key] for key in ("rang", "region", "candidatures", "part_pourcent")] == [
        "1",
        "Île-de-France",
        "52",
        "22,0",
    ]
    assert [row["rang"] for row in rows if row["region"] in ("Corse", "Guadeloupe")] == ["14"] * 2
    assert rows[-1]["region"] == "Mayotte"
    assert (rows[-1]["rang"], rows[-1]["part_pourcent"]) == ("", "0,0")


def test_json_describes_the_whole_decision(record: FinalRecord, tmp_path: Path) -> None:
    exports.write_decisions_json(record, tmp_path / "d.json")
    document = json.loads((tmp_path / "d.json").read_text("utf-8"))
    assert (document["format"], document["version"]) == ("jury-decisions", 1)
    assert document["fingerprint"] == record.fingerprint
    assert document["totals"]["by_category"] == {
        "": 1,
        "territoire": 13,
        "village": 53,
        "ville": 167,
    }
    first = document["decisions"][0]
    result = next(each for each in record.results if each.dossier == "0001")
    assert first["code"] == "24145"
    assert first["count"]["grades"] == list(result.counts)
    assert first["count"]["sentence"] == result.explained(Wording())
    described = Path(__file__).parents[2].joinpath("docs/exports.md").read_text("utf-8")
    for field in (*document, *document["edition"], *document["totals"], *first, *first["count"]):
        assert f"`{field}`" in described, field


def test_a_reason_that_looks_like_a_formula_stays_a_text(
    record: FinalRecord, tmp_path: Path
) -> None:
    nasty = '=HYPERLINK("http://x";"y")'
    first, *others = record.closing.decisions
    closing = replace(record.closing, decisions=(replace(first, reason=nasty), *others))
    dangerous = replace(record, closing=closing)
    exports.write_decisions_csv(dangerous, tmp_path / "d.csv")
    exports.write_decisions_xlsx(dangerous, tmp_path / "d.xlsx")
    exports.write_decisions_json(dangerous, tmp_path / "d.json")
    assert table(tmp_path / "d.csv")[0]["Motif de l’écart"] == "'" + nasty
    sheet = openpyxl.load_workbook(tmp_path / "d.xlsx")["Décisions"]
    assert (sheet["X2"].value, sheet["X2"].data_type) == ("'" + nasty, "s")
    document = json.loads((tmp_path / "d.json").read_text("utf-8"))
    assert document["decisions"][0]["override_reason"] == nasty


def test_a_control_sign_does_not_break_the_workbook(record: FinalRecord, tmp_path: Path) -> None:
    first, *others = record.closing.decisions
    closing = replace(record.closing, decisions=(replace(first, reason="a\x0bb"), *others))
    exports.write_decisions_xlsx(replace(record, closing=closing), tmp_path / "d.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "d.xlsx")["Décisions"]
    assert sheet["X2"].value == "a\ufffdb"


def test_long_reasons_are_kept_whole(tmp_path: Path) -> None:
    exports.write_decisions_csv(final_record(overrides=40), tmp_path / "d.csv")
    reasons = [row["Motif de l’écart"] for row in table(tmp_path / "d.csv")]
    assert LONG_REASON in reasons
    assert sum(bool(reason) for reason in reasons) == 40


@pytest.mark.parametrize(
    "text", ["=1+1", "+33 1", "-x", "−x", "@a", "\t=1", "＝1", "＠a", " =1", "\r"]
)
def test_what_starts_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["-12", "+3,5", "−0.25", "08006", "2A004", "Évry", "", "a=b"])
def test_plain_numbers_and_words_stay(text: str) -> None:
    assert harmless(text) == text


@given(st.text())
def test_no_text_becomes_a_formula(text: str) -> None:
    written = harmless(text)
    assert written.endswith(text)
    assert written == text or written[0] == "'"
    assert written[:1] not in tuple("=@\t\r\n＝＠")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unreachable) as trouble:
        replace_file(path, b"new")
    assert trouble.value.code == "cannot_write"
    assert trouble.value.facts == {"name": "a.csv", "reason": "No space left on device"}
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as trouble:
        replace_file(tmp_path / "gone" / "a.csv", b"")
    assert trouble.value.code == "cannot_write"
