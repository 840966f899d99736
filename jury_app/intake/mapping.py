"""Which column holds what: proposed from the headers, corrected by a person, remembered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from operator import itemgetter
from typing import Final

from jury_app.core.collation import fold
from jury_app.errors import Refused
from jury_app.intake.files import FileKind
from jury_app.intake.tables import Table

NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")
TYPING_ERROR: Final = 0.86


@dataclass(frozen=True, slots=True)
class Field:
    """Something a file may say. ``title`` is how we write its header; ``synonyms`` are others'."""

    key: str
    title: str
    required: bool = False
    synonyms: tuple[str, ...] = ()


DOSSIER_NUMBER: Final = ("numero de dossier", "n dossier", "numero", "id", "dossier", "dossier id")
CODE: Final = (
    "code insee",
    "insee",
    "siren",
    "code",
    "code commune",
    "cog",
    "siret",
    "insee siren",
)
NAME: Final = ("nom", "nom de la collectivite", "commune", "nom officiel", "territoire", "ville")

FIELDS: Final[Mapping[FileKind, tuple[Field, ...]]] = {
    FileKind.DOSSIERS: (
        Field("number", "N° dossier", True, DOSSIER_NUMBER),
        Field("name", "Collectivité", True, NAME),
        Field("category", "Catégorie", True, ("type", "type de collectivite", "label demande")),
        Field("code", "Code INSEE / SIREN", True, CODE),
        Field("department", "Département", False, ("dept", "dep", "code departement")),
        Field("region", "Région", False, ("nom de la region",)),
        Field("population", "Population", False, ("habitants", "nombre d habitants", "pop")),
        Field("members", "Communes membres", False, ("membres", "nombre de communes", "communes")),
        Field("elected", "Élu référent", False, ("elu", "elue referente", "nom de l elu")),
        Field("function", "Fonction", False, ("fonction de l elu", "mandat")),
        Field("technician", "Référent technique", False, ("technicien", "agent referent")),
        Field("email", "Courriel", False, ("email", "e mail", "mail", "adresse electronique")),
        Field(
            "first_year",
            "Année de première participation",
            False,
            ("premiere participation", "premiere annee", "participe depuis"),
        ),
        Field("context", "Contexte", False, ("presentation", "commentaire", "observations")),
        Field(
            "initiative_count",
            "Nombre d'initiatives",
            False,
            ("initiatives", "nb initiatives", "nombre d actions"),
        ),
        Field("state", "État du dossier", False, ("etat", "statut", "recevable", "recevabilite")),
    ),
    FileKind.INITIATIVES: (
        Field("dossier", "N° dossier", True, DOSSIER_NUMBER),
        Field("key", "N° initiative", True, ("numero initiative", "n action", "id initiative")),
        Field("title", "Titre", True, ("intitule", "nom", "titre de l initiative", "initiative")),
        Field("issues", "Enjeux", True, ("enjeu", "themes", "theme", "thematiques", "thematique")),
        Field("stage", "Étape", False, ("niveau de service", "stade")),
        Field("state", "État", False, ("avancement", "statut", "etat d avancement")),
        Field("year", "Année", False, ("annee de lancement", "depuis", "date")),
        Field("description", "Description", False, ("texte", "resume", "detail", "contenu")),
        Field("address", "Adresse", False, ("url", "lien", "adresse web", "site")),
    ),
    FileKind.HISTORY: (
        Field("code", "Code INSEE / SIREN", True, CODE),
        Field("name", "Collectivité", False, NAME),
        Field("vintage", "Millésime", True, ("annee", "edition", "annee du label")),
        Field("level", "Niveau", True, ("arobases", "label", "note", "resultat", "nombre d @")),
    ),
    FileKind.MEMBERS: (
        Field("title", "Civilité", False, ("titre", "genre", "m mme")),
        Field("name", "Nom", True, ("nom complet", "nom et prenom", "prenom et nom", "prenom nom")),
        Field("quality", "Qualité", False, ("fonction", "organisme", "profession", "titre")),
        Field("email", "Courriel", True, ("email", "e mail", "mail", "adresse electronique")),
        Field("role", "Rôle", True, ("roles", "role dans le jury", "membre")),
        Field(
            "interests",
            "Intérêts déclarés",
            False,
            ("interets", "interet", "deport", "deports", "conflits d interets"),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Where each field stands in a table. ``unused`` are the headers nobody claims."""

    kind: FileKind
    headers: tuple[str, ...]
    indexes: Mapping[str, int]

    @property
    def unused(self) -> tuple[str, ...]:
        """The headers that hold nothing we read."""
        used = set(self.indexes.values())
        return tuple(h for index, h in enumerate(self.headers) if h and index not in used)

    def header(self, key: str) -> str:
        """Give the header of a field as the file writes it, or our own when it has none."""
        if key in self.indexes:
            return self.headers[self.indexes[key]]
        return next(field.title for field in FIELDS[self.kind] if field.key == key)

    def chosen(self) -> Mapping[str, str]:
        """Give field → header, to be remembered for the next file of this kind."""
        return {key: self.headers[index] for key, index in self.indexes.items()}

    def cells(self, table: Table) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Give the row number and the cells of each row in the order of the fields.

        A field without a column is "".
        """
        order = [self.indexes.get(field.key, -1) for field in FIELDS[self.kind]]
        pick = itemgetter(*order)
        for number, row in zip(table.numbers, table.rows, strict=True):
            yield number, pick((*row, ""))


def propose(
    headers: Sequence[str],
    kind: FileKind,
    file: str = "",
    remembered: Mapping[str, str] | None = None,
) -> ColumnMapping:
    """Find the column of each field: as remembered, by our title, by a synonym, nearly so.

    Raises ``Refused("missing_column")`` with ``column`` and ``file`` when a required one is not
    to be found.
    """
    plain = [plain_header(header) for header in headers]
    indexes: dict[str, int] = {}
    for field in FIELDS[kind]:
        kept = (remembered or {}).get(field.key)
        if kept in headers:
            indexes[field.key] = headers.index(kept)
    for nearly in (False, True):
        for field in FIELDS[kind]:
            if field.key not in indexes:
                free = {name: i for i, name in reversed(list(enumerate(plain))) if name}
                free = {name: i for name, i in free.items() if i not in indexes.values()}
                index = seek(field, free, nearly=nearly)
                if index is not None:
                    indexes[field.key] = index
    for field in FIELDS[kind]:
        if field.required and field.key not in indexes:
            raise Refused("missing_column", column=field.title, file=file)
    return ColumnMapping(kind, tuple(headers), indexes)


def seek(field: Field, free: Mapping[str, int], *, nearly: bool) -> int | None:
    """Find the column of one field among those still free."""
    names = [plain_header(field.title), *field.synonyms]
    for name in names:
        if name in free:
            return free[name]
    if nearly:
        for name in names[:1]:
            close = get_close_matches(name, list(free), n=1, cutoff=TYPING_ERROR)
            if close:
                return free[close[0]]
    return None


def plain_header(header: str) -> str:
    """Reduce a header to plain words: « N° dossier » is « n dossier »."""
    return NOT_A_WORD.sub(" ", fold(header.replace("°", " ").replace("º", " "))).strip()
