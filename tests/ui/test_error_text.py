"""Every error code that the code raises has a sentence of its own, and facts never break one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from jury_app.errors import Damaged, NotAllowed, Refused, Unreachable
from jury_app.intake import sentences as intake
from ui.error_text import _KNOWN, explain

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"NotAllowed", "Refused", "Unreachable"}
READ_BY_HAND = ("invitation", "recovery")
"""Of the core, what reads what a person brings: all its errors are met on screen."""
NEVER_MET = {"bad_key", "request_mismatch"}  # of requests in stores, which are passed over
SILENT = {
    # Told by the command line or by the proof's report, never by a screen.
    "file_missing", "folder_not_empty", "newer_archive", "not_a_desk", "desk_taken",
    "object_missing", "object_name", "object_unreadable", "option_scale",
    # Their callers build the code: see the cases below.
}  # fmt: skip


def test_a_file_that_is_gone_is_told_even_without_a_reason():
    assert "x.jurypack" in explain(Unreachable("file_unreadable", file="x.jurypack")).sentence


def raised_codes() -> set[str]:
    """Find the literal codes of errors that a person can meet."""
    codes = set()
    folders = ("jury_app/jury", "jury_app/keys", "jury_app/sync", "local_db")
    for folder in (*folders, "jury_app/intake/attachments.py"):
        for path in [*(ROOT / folder).rglob("*.py")] or [ROOT / folder]:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id in KINDS
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                ):
                    codes.add(str(node.args[0].value))
    return codes


def codes_of_reading() -> set[str]:
    """Find all codes of what reads an invitation or a key on paper."""
    found = set()
    for name in READ_BY_HAND:
        source = (ROOT / f"jury_app/core/{name}.py").read_text("utf-8")
        found |= set(re.findall(r'(?:Damaged|Refused)\("([a-z_]+)"', source))
    return found | {"not_canonical"}


def test_whatever_a_person_brings_is_refused_in_words() -> None:
    assert codes_of_reading() - set(_KNOWN) == NEVER_MET


def test_every_code_has_its_sentence() -> None:
    codes = raised_codes()
    assert len(codes) > 30
    assert codes - set(_KNOWN) - set(intake.REFUSALS) - SILENT == set()


@pytest.mark.parametrize("code", sorted(_KNOWN))
def test_a_sentence_stands_even_without_its_facts(code: str) -> None:
    told = explain(Refused(code))
    assert told.sentence.endswith((".", "?"))
    assert "{" not in told.sentence + told.way_out


def test_facts_fill_the_sentence() -> None:
    told = explain(NotAllowed("category_gap", missing=1, total=36))
    assert "1" in told.sentence
    assert "36" in told.sentence


def test_counts_group_their_digits_but_not_the_numbers_of_things() -> None:
    assert "30\u202f000" in explain(Refused("store_went_back", objects=30_000)).sentence
    assert "8642" in explain(Refused("room_port_taken", port=8642)).sentence


@pytest.mark.logs("no sentence for the error")
def test_an_unknown_code_is_named() -> None:
    assert "brand_new" in explain(Damaged("brand_new")).sentence


def test_a_defect_of_ours_is_told_as_one_and_keeps_what_was_typed_to_itself() -> None:
    told = explain(ValueError("secret 4@"))
    assert "imprévue" in told.sentence
    assert "4@" not in told.sentence + told.way_out


def test_an_import_speaks_with_its_own_sentences() -> None:
    told = explain(Refused("missing_column", column="Catégorie", file="candidatures.csv"))
    assert "Catégorie" in told.sentence


def test_a_store_that_is_away_is_not_an_alarm() -> None:
    assert "scellés ici" in explain(Unreachable("store_unreachable")).way_out
