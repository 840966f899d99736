"""Every problem and refusal of an import in one sentence, French and English.

``{count:initiative|initiatives}`` writes a number with the word that agrees with it. The French
is typed plainly here; its spaces and apostrophes are set when it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from jury_app.core import english, french
from jury_app.errors import Fact, JuryError
from jury_app.intake.dry_run import CategorySum
from jury_app.intake.problems import Problem

FACT: Final = re.compile(r"\{(\w+)(?::([^|}]*)\|([^}]*))?\}")
# Numbers that name something rather than count it.
NAMES: Final = frozenset({"vintage", "row"})

PROBLEMS: Final[Mapping[str, tuple[str, str]]] = {
    "missing_value": (
        "La colonne « {column} » est vide : la ligne est laissée de côté.",
        "The column “{column}” is empty: the row is left out.",
    ),
    "too_many_cells": (
        (
            "La ligne a plus de cellules que les {columns:colonne|colonnes} du titre : un "
            "séparateur s'est sans doute glissé dans un texte."
        ),
        (
            "The row has more cells than the {columns:column|columns} of the header: a "
            "delimiter has probably slipped into a text."
        ),
    ),
    "formula": (
        (
            "« {found} » ressemble à une formule ; le texte est gardé tel quel et ne sera "
            "jamais calculé."
        ),
        "“{found}” looks like a formula; the text is kept as it is and will never be computed.",
    ),
    "duplicate_dossier": (
        "Le numéro {number} figure plusieurs fois : aucune de ces lignes n'est importée.",
        "Number {number} occurs more than once: none of these rows is imported.",
    ),
    "code_lost_zero": (
        "Le code {found} a perdu son zéro : {code} ({name}) est retenu, le nom le confirme.",
        "Code {found} has lost its zero: {code} ({name}) is used, the name confirms it.",
    ),
    "code_unknown": (
        (
            "Le code {code} n'est dans aucune liste ; « {name} » est gardé hors liste en "
            "attendant un choix."
        ),
        "Code {code} is in no list; “{name}” is kept outside the list until somebody chooses.",
    ),
    "code_missing": (
        "Le code manque ; « {name} » est gardé hors liste en attendant un choix.",
        "The code is missing; “{name}” is kept outside the list until somebody chooses.",
    ),
    "name_differs": (
        "Le nom « {found} » diffère du nom officiel : « {name} » est retenu.",
        "The name “{found}” differs from the official one: “{name}” is used.",
    ),
    "code_other_place": (
        "Le code {code} désigne « {name} », et non « {found} » : la ligne est laissée de côté.",
        "Code {code} stands for “{name}”, not “{found}”: the row is left out.",
    ),
    "region_required": (
        "« {name} » s'étend sur plusieurs régions ({regions}) : indiquez laquelle retenir.",
        "“{name}” spans several regions ({regions}): say which one to use.",
    ),
    "region_differs": (
        "La région « {found} » n'est pas celle du code : « {region} » est retenue.",
        "The region “{found}” is not that of the code: “{region}” is used.",
    ),
    "department_differs": (
        "Le département « {found} » n'est pas celui du code : {department} est retenu.",
        "The department “{found}” is not that of the code: {department} is used.",
    ),
    "population_differs": (
        (
            "La population déclarée, {found:habitant|habitants}, s'écarte beaucoup de celle du "
            "recensement, {population}."
        ),
        (
            "The declared population, {found:inhabitant|inhabitants}, is far from the census, "
            "{population}."
        ),
    ),
    "members_differ": (
        "Communes membres : « {found} » est déclaré, la liste officielle en compte {members}.",
        "Member communes: “{found}” is declared, the official list counts {members}.",
    ),
    "number_malformed": (
        "« {found} » n'est pas un nombre entier ; la valeur est ignorée.",
        "“{found}” is not a whole number; the value is ignored.",
    ),
    "email_malformed": (
        "« {found} » n'a pas la forme d'une adresse électronique.",
        "“{found}” does not have the form of an e-mail address.",
    ),
    "category_missing": (
        "Aucune catégorie : le dossier est compté « sans catégorie », ce qui empêchera la clôture.",
        "No category: the dossier counts as “without category”, which will prevent the closing.",
    ),
    "category_unknown": (
        (
            "La catégorie « {found} » n'est pas de l'édition ({names}) : le dossier est compté "
            "« sans catégorie »."
        ),
        (
            "The category “{found}” is not one of the edition ({names}): the dossier counts as "
            "“without category”."
        ),
    ),
    "category_odd": (
        "La catégorie « {name} » étonne pour {population:habitant|habitants} ; elle est gardée.",
        "The category “{name}” is surprising for {population:inhabitant|inhabitants}; it is kept.",
    ),
    "year_malformed": (
        "« {found} » n'est pas une année plausible ; la valeur est ignorée.",
        "“{found}” is not a plausible year; the value is ignored.",
    ),
    "state_unknown": (
        "L'état « {found} » n'est pas connu ; le dossier est tenu pour recevable.",
        "The state “{found}” is not known; the dossier is taken as admissible.",
    ),
    "authority_twice": (
        "« {name} » présente aussi le dossier {other}.",
        "“{name}” also applies with dossier {other}.",
    ),
    "duplicate_initiative": (
        (
            "L'initiative {key} figure plusieurs fois dans ce dossier : aucune de ces lignes "
            "n'est importée."
        ),
        "Initiative {key} occurs more than once in this dossier: none of these rows is imported.",
    ),
    "dossier_unknown": (
        (
            "Le dossier {number} n'existe pas : {count:initiative est laissée|initiatives sont "
            "laissées} de côté."
        ),
        "Dossier {number} does not exist: {count:initiative is|initiatives are} left out.",
    ),
    "dossier_left_out": (
        (
            "Le dossier {number} est en erreur : {count:initiative est laissée|initiatives sont"
            " laissées} de côté avec lui."
        ),
        "Dossier {number} is in error: {count:initiative is|initiatives are} left out with it.",
    ),
    "issue_unknown": (
        (
            "L'enjeu « {name} » n'est pas de l'édition ({count:initiative|initiatives}) ; il "
            "est gardé tel quel."
        ),
        (
            "The issue “{name}” is not one of the edition ({count:initiative|initiatives}); it "
            "is kept as it is."
        ),
    ),
    "numbers_lost_zeros": (
        (
            "{count:numéro de dossier a|numéros de dossier ont} perdu leurs zéros ; ils ont été"
            " reconnus."
        ),
        "{count:dossier number has|dossier numbers have} lost leading zeros; they were recognised.",
    ),
    "count_differs": (
        (
            "{declared:initiative annoncée|initiatives annoncées}, {found:trouvée|trouvées} "
            "dans le fichier."
        ),
        "{declared:initiative announced|initiatives announced}, {found:found|found} in the file.",
    ),
    "level_outside": (
        (
            "« {found} » n'est pas un niveau de l'échelle (0 à {maximum}) : la ligne est "
            "laissée de côté."
        ),
        "“{found}” is not a level of the scale (0 to {maximum}): the row is left out.",
    ),
    "vintage_outside": (
        "« {found} » n'est pas un millésime antérieur à {vintage} : la ligne est laissée de côté.",
        "“{found}” is not a vintage before {vintage}: the row is left out.",
    ),
    "history_code_unknown": (
        "Le code {code} (« {name} ») n'est dans aucune liste ; le niveau est gardé sous ce code.",
        "Code {code} (“{name}”) is in no list; the level is kept under this code.",
    ),
    "level_twice": (
        "Le niveau de « {name} » pour {vintage} est déjà à la ligne {row} ; il compte une fois.",
        "The level of “{name}” for {vintage} is already on row {row}; it counts once.",
    ),
    "levels_disagree": (
        "Plusieurs niveaux différents pour « {name} » en {vintage} : aucun n'est importé.",
        "Several different levels for “{name}” in {vintage}: none is imported.",
    ),
    "member_twice": (
        "« {name} » figure plusieurs fois : aucune de ces lignes n'est importée.",
        "“{name}” occurs more than once: none of these rows is imported.",
    ),
    "email_shared": (
        "L'adresse {found} sert à plusieurs personnes.",
        "The address {found} is shared by several people.",
    ),
    "role_unknown": (
        (
            "« {found} » n'est pas un rôle (présidence, juré, secrétariat) : la ligne est "
            "laissée de côté."
        ),
        "“{found}” is not a role (chair, juror, secretariat): the row is left out.",
    ),
    "interest_unknown": (
        "Le code {code} des intérêts déclarés n'est dans aucune liste ; il est ignoré.",
        "Code {code} of the declared interests is in no list; it is ignored.",
    ),
    "chair_missing": (
        "Personne n'a la présidence du jury.",
        "Nobody chairs the jury.",
    ),
    "chairs_several": (
        "{count:personne a|personnes ont} la présidence du jury.",
        "{count:person chairs|people chair} the jury.",
    ),
}

REFUSALS: Final[Mapping[str, tuple[str, str]]] = {
    "file_missing": (
        "Le fichier « {file} » n'existe pas ou plus.",
        "The file “{file}” does not exist, or no longer.",
    ),
    "file_too_large": (
        "Le fichier « {file} » dépasse {limit:Mo|Mo}.",
        "The file “{file}” is larger than {limit:MB|MB}.",
    ),
    "file_unreadable": (
        "Le fichier « {file} » ne se laisse pas lire ({reason}).",
        "The file “{file}” cannot be read ({reason}).",
    ),
    "table_empty": (
        "Le fichier « {file} » est vide.",
        "The file “{file}” is empty.",
    ),
    "table_without_rows": (
        "Le fichier « {file} » n'a qu'une ligne de titre, ou pas de titre.",
        "The file “{file}” has nothing but a header, or no header.",
    ),
    "table_one_column": (
        (
            "Le fichier « {file} » n'a qu'une colonne (« {found} ») : enregistrez-le avec « ; »"
            " entre les colonnes."
        ),
        "The file “{file}” has only one column (“{found}”): save it with “;” between the columns.",
    ),
    "table_not_text": (
        "Le fichier « {file} » n'est ni un tableau CSV, ni un classeur XLSX ou ODS.",
        "The file “{file}” is neither a CSV table nor an XLSX or ODS workbook.",
    ),
    "table_quotes": (
        "Dans « {file} », un guillemet mal fermé brouille la ligne {row}.",
        "In “{file}”, a quotation mark that is not closed blurs row {row}.",
    ),
    "table_too_wide": (
        "Le fichier « {file} » a {columns:colonne|colonnes} ; {limit} au plus sont lues.",
        "The file “{file}” has {columns:column|columns}; at most {limit} are read.",
    ),
    "workbook_old_format": (
        (
            "Le classeur « {file} » est protégé ou d'un ancien format : enregistrez-le en XLSX,"
            " sans mot de passe."
        ),
        (
            "The workbook “{file}” is protected or of an old format: save it as XLSX, without a"
            " password."
        ),
    ),
    "workbook_damaged": (
        (
            "Le classeur « {file} » est endommagé : ouvrez-le dans un tableur et enregistrez-le"
            " à nouveau."
        ),
        "The workbook “{file}” is damaged: open it in a spreadsheet program and save it again.",
    ),
    "workbook_unknown": (
        "Le fichier « {file} » n'est pas un classeur XLSX ou ODS.",
        "The file “{file}” is not an XLSX or ODS workbook.",
    ),
    "workbook_too_large": (
        "Le classeur « {file} » est trop grand une fois décompressé.",
        "The workbook “{file}” is too large once unpacked.",
    ),
    "workbook_protected": (
        "Le classeur « {file} » est protégé par un mot de passe : enregistrez-en une copie sans.",
        "The workbook “{file}” is protected by a password: save a copy without.",
    ),
    "workbook_unsafe": (
        (
            "Le classeur « {file} » n'est pas sûr et n'a pas été ouvert : demandez-le à "
            "nouveau, ou en CSV."
        ),
        "The workbook “{file}” is not safe and was not opened: ask for it again, or for a CSV.",
    ),
    "workbook_too_wide": (
        (
            "Le classeur « {file} » s'étend trop loin ({columns:colonne|colonnes} sur "
            "{rows:ligne|lignes}) : copiez les cellules utiles dans un nouveau classeur."
        ),
        (
            "The workbook “{file}” reaches too far ({columns:column|columns} by "
            "{rows:row|rows}): copy the useful cells to a new workbook."
        ),
    ),
    "workbook_sheet_missing": (
        "Le classeur « {file} » n'a pas de feuille « {sheet} » ; il contient : {sheets}.",
        "The workbook “{file}” has no sheet “{sheet}”; it holds: {sheets}.",
    ),
    "missing_column": (
        "La colonne « {column} » manque dans « {file} ».",
        "The column “{column}” is missing from “{file}”.",
    ),
    "model_unknown": (
        "Aucun modèle ne s'appelle « {model} ».",
        "No model is called “{model}”.",
    ),
    "model_invalid": (
        "Le modèle « {model} » n'est pas lisible : {where} ({reason}).",
        "The model “{model}” cannot be read: {where} ({reason}).",
    ),
}


def sentence(problem: Problem, language: str = "fr") -> str:
    """Say a problem; ``language`` is "fr" or "en"."""
    told = write(PROBLEMS[problem.code], problem.facts, language)
    if proposal := problem.facts.get("proposal"):
        perhaps = f"Perhaps {proposal}?" if language == "en" else f"Peut-être {proposal}\u202f?"
        return f"{told} {perhaps}"
    return told


def refusal(error: JuryError, language: str = "fr") -> str:
    """Say why a file was refused; ``KeyError`` for an error that is not of an import."""
    return write(REFUSALS[error.code], error.facts, language)


def category_sentence(total: CategorySum, language: str = "fr") -> str:
    """Say how the categories add up: « 167 + 53 + 13 = 233 sur 234 : 1 sans catégorie »."""
    write_number = english.number if language == "en" else french.number
    added = " + ".join(write_number(count) for _, count in total.parts)
    counted, whole = write_number(total.counted), write_number(total.total)
    without = write_number(total.without)
    if language == "en":
        gap = f" of {whole}: {without} without category" if total.without else ""
    else:
        gap = f" sur {whole}\u00a0: {without} sans catégorie" if total.without else ""
    return f"{added} = {counted}{gap}"


def write(texts: tuple[str, str], facts: Mapping[str, Fact], language: str) -> str:
    """Fill the facts into the sentence of a language."""
    is_english = language == "en"

    def fill(found: re.Match[str]) -> str:
        name, singular, plural = found.groups()
        value = facts.get(name, "…")  # one that somebody forgot must not hide the sentence
        if isinstance(value, str) or name in NAMES:
            return str(value)
        if singular is None:
            return english.number(value) if is_english else french.number(value)
        counted = english.counted if is_english else french.counted
        return counted(value, singular, plural)

    return FACT.sub(fill, texts[1] if is_english else french.typeset(texts[0]))
