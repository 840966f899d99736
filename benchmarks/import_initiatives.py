"""How long 30 000 initiatives take to read and check, from CSV and from XLSX.

Run ``python benchmarks/import_initiatives.py``; give a number of initiatives to try another size.
"""

import csv
import io
import sys
import time

from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.dry_run import rehearse_import
from jury_app.intake.files import ImportFiles, SourceFile
from jury_app.intake.places import Places
from jury_app.intake.tables import read_table

WANTED = 30_000


def grown(records: list[list[str]], wanted: int) -> list[list[str]]:
    header, rows = records[0], records[1:]
    many = [
        [row[0], f"{row[1]}-{index // len(rows)}", *row[2:]]
        for index, row in enumerate(rows * (wanted // len(rows) + 1))
    ]
    return [header, *many[:wanted]]


def as_csv(records: list[list[str]]) -> SourceFile:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(records)
    return SourceFile("initiatives.csv", text.getvalue().encode("utf-8-sig"))


def as_xlsx(records: list[list[str]]) -> SourceFile:
    import openpyxl  # noqa: PLC0415 - the reading process imports this module again

    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Initiatives")
    for record in records:
        sheet.append(record)
    content = io.BytesIO()
    workbook.save(content)
    return SourceFile("initiatives.xlsx", content.getvalue())


def measure(source: SourceFile, places: Places) -> None:
    edition, demo = demo_edition(), demo_files()
    started = time.perf_counter()
    read_table(source)
    parsed = time.perf_counter() - started
    started = time.perf_counter()
    run = rehearse_import(ImportFiles(demo.dossiers, source), edition, places)
    total = time.perf_counter() - started
    size = len(source.content) / 1e6
    print(
        f"{source.name:18} {size:5.1f} MB  {run.initiative_count:6} initiatives  "
        f"parse {parsed:.2f} s  check {max(total - parsed, 0):.2f} s  total {total:.2f} s"
    )


def main(wanted: int = WANTED) -> None:
    content = demo_files().initiatives
    assert content is not None
    records = list(csv.reader(io.StringIO(content.content.decode("utf-8-sig")), delimiter=";"))
    records = grown(records, wanted)
    started = time.perf_counter()
    places = Places.load()
    print(f"places             {time.perf_counter() - started:.2f} s")
    for source in (as_csv(records), as_xlsx(records)):
        measure(source, places)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
