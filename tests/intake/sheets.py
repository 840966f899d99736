"""Small files written as people write them."""

import csv
import io
from collections.abc import Sequence

import openpyxl

from jury_app.intake.files import SourceFile

Rows = Sequence[Sequence[object]]

DOSSIERS = ("N° dossier", "Collectivité", "Catégorie", "Code INSEE / SIREN", "Département",
            "Région", "Population", "Communes membres", "Courriel", "Nombre d'initiatives",
            "État du dossier")  # fmt: skip
INITIATIVES = ("N° dossier", "N° initiative", "Titre", "Enjeux", "Année")
HISTORY = ("Code INSEE / SIREN", "Collectivité", "Millésime", "Niveau")
MEMBERS = ("Civilité", "Nom", "Qualité", "Courriel", "Rôle", "Intérêts déclarés")

METZ = ("1", "Metz", "Ville", "57463", "57", "Grand Est", "116429", "", "a@metz.example", "", "")
BOURG = ("2", "Bourg-en-Bresse", "Ville", "01053", "01", "Auvergne-Rhône-Alpes", "41365", "",
         "a@bourg.example", "", "accepté")  # fmt: skip

COLUMNS = {name: index for index, name in enumerate(DOSSIERS)}


def row(base: Sequence[str] = METZ, **changes: str) -> list[str]:
    """A candidature with some cells changed; keys are the first letters of headers."""
    cells = list(base)
    for start, value in changes.items():
        [index] = [i for name, i in COLUMNS.items() if name.lower().startswith(start)]
        cells[index] = value
    return cells


def as_csv(headers: Sequence[str], rows: Rows, name: str = "fichier.csv") -> SourceFile:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([headers, *rows])
    return SourceFile(name, text.getvalue().encode("utf-8-sig"))


def as_xlsx(headers: Sequence[str], rows: Rows, name: str = "classeur.xlsx") -> SourceFile:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (headers, *rows):
        sheet.append(list(row))
    content = io.BytesIO()
    workbook.save(content)
    return SourceFile(name, content.getvalue())
