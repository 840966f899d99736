import ast
import re
from pathlib import Path

import pytest

import jury_app.intake
from jury_app.errors import Refused
from jury_app.intake.dry_run import CategorySum
from jury_app.intake.files import FileKind
from jury_app.intake.problems import Problem, Severity
from jury_app.intake.sentences import (
    FACT,
    PROBLEMS,
    REFUSALS,
    category_sentence,
    refusal,
    sentence,
    write,
)

PACKAGE = Path(jury_app.intake.__file__).parent
SOURCES = "\n".join(
    path.read_text("utf-8")
    for path in PACKAGE.glob("*.py")
    # What may be wrong with attachments is told by the screens: ui/attachment_sentences.py.
    if path.stem not in {"sentences", "attachments"}
)
ALL = {**PROBLEMS, **REFUSALS}


@pytest.mark.parametrize("code", ALL)
def test_every_sentence_is_of_use_and_its_twin_tells_the_same(code):
    assert f'"{code}"' in SOURCES, "a sentence nobody says"
    french, english = ALL[code]
    assert {m[1] for m in FACT.finditer(french)} == {m[1] for m in FACT.finditer(english)}


@pytest.mark.parametrize("code", ALL)
def test_french_spaces_are_set(code):
    facts = {m[1]: 2 if m[2] else "x" for m in FACT.finditer(ALL[code][0])}
    told = write(ALL[code], facts, "fr")
    assert not re.search(r" [;!?:»]|« |'", told), told
    assert "{" not in told


def called(names: set[str]) -> set[str]:
    """The codes that our sources give to the calls of these names."""
    found = set()
    for node in ast.walk(ast.parse(SOURCES.replace("from __future__ import annotations", ""))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                texts = [part for arg in node.args for part in ast.walk(arg)]
                found |= {
                    each.value
                    for each in texts
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }
    return {text for text in found if "_" in text or text == "formula"}


def test_every_code_has_its_sentence():
    assert called({"Refused", "Unreachable"}) - REFUSALS.keys() == set()
    not_codes = {"initiative_count", "first_year"}
    assert called({"warn", "error", "_error"}) - PROBLEMS.keys() - not_codes == set()


def problem(code, /, **facts):
    return Problem(FileKind.DOSSIERS, 2, "", Severity.WARNING, code, facts)


def test_numbers_agree_and_names_are_not_grouped():
    one = problem("dossier_unknown", number="0009", count=1)
    assert (
        sentence(one)
        == "Le dossier 0009 n’existe pas\u00a0: 1\u00a0initiative est laissée de côté."
    )
    many = problem("dossier_unknown", number="0009", count=1200)
    assert "1\u202f200\u00a0initiatives sont laissées" in sentence(many)
    assert "1,200" in sentence(many, "en")
    assert "2019" in sentence(problem("vintage_outside", found="x", vintage=2019))


def test_a_proposal_is_a_question():
    told = sentence(problem("code_missing", code="", name="Épinal", proposal="Épinal (88160)"))
    assert told.endswith("Peut-être Épinal (88160)\u202f?")
    none = problem("code_missing", code="", name="Bromont", proposal="")
    assert "Peut-être" not in sentence(none)


def test_a_refusal_names_the_column_and_the_file():
    error = Refused("missing_column", column="Titre", file="i.csv")
    assert refusal(error) == "La colonne «\u00a0Titre\u00a0» manque dans «\u00a0i.csv\u00a0»."
    assert refusal(error, "en") == "The column “Titre” is missing from “i.csv”."


def test_the_sum_tells_its_gap():
    parts = (("Villes", 167), ("Villages", 53), ("Territoires", 13))
    gap = CategorySum(parts, 234)
    assert category_sentence(gap) == "167 + 53 + 13 = 233 sur 234\u00a0: 1 sans catégorie"
    assert category_sentence(gap, "en") == "167 + 53 + 13 = 233 of 234: 1 without category"
    assert category_sentence(CategorySum(parts, 233)) == "167 + 53 + 13 = 233"
