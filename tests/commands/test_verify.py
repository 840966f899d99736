"""The sentences of `jury-app verify`: every code it may meet has one. See tests/proof too."""

import ast
import io
import json
import string
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from jury_app.__main__ import open_store
from jury_app.commands import verify
from jury_app.commands.sentences import _SENTENCES, sentence
from jury_app.errors import Damaged
from jury_app.proof.check import check_proof
from tests.journeys.rehearsal import command, small

ROOT = Path(__file__).resolve().parents[2]
READERS = ("proof/check.py", "core/segment.py", "core/envelope.py", "core/encoding.py")
NEVER_MET = {"bad_signature": "check.py names the act"}


def raised():
    """Every code that the checks raise, with the facts that come along."""
    for name in READERS:
        for node in ast.walk(ast.parse((ROOT / "jury_app" / name).read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") in {"Damaged", "Refused"}
                and isinstance(node.args[0], ast.Constant)
            ):
                facts = {each.arg for each in node.keywords}
                yield name, node.args[0].value, facts


@pytest.mark.parametrize("place", sorted({(name, code) for name, code, _ in raised()}))
def test_every_code_of_the_checks_has_a_sentence(place):
    assert place[1] in _SENTENCES


def test_a_sentence_asks_for_no_fact_that_is_not_given():
    for name, code, facts in raised():
        wanted = {field for _, field, _, _ in string.Formatter().parse(_SENTENCES[code]) if field}
        if None in facts:  # **where: device and number
            facts |= {"device", "seq"}
        if (name, code) == ("core/envelope.py", "bad_signature"):
            continue  # check.py raises it again, naming the act
        assert wanted <= facts, (name, code)


def test_an_unknown_code_is_named_as_it_is():
    assert sentence(Damaged("brand_new", size=3)) == "Erreur «\u00a0brand_new(size=3)\u00a0»."


def test_it_writes_where_it_is_told():
    out, err = io.StringIO(), io.StringIO()
    assert verify.run(Namespace(place=str(small().proof), json=True), open_store, out, err) == 0
    assert json.loads(out.getvalue())["valid"] is True
    assert err.getvalue() == ""


def test_the_report_names_what_the_minutes_print():
    _, out, _ = command("verify", small().proof)
    verified = small().summary["verified"]
    assert verified["jury"] in out
    assert verified["fingerprint"] in out


@pytest.mark.parametrize(
    ("count", "acts", "ballots", "unreadable"),
    [
        (
            1,
            "1 acte signé de 1 ordinateur",
            "1 bulletin ouvert et recompté (1 juré)",
            "1 illisible\n",
        ),
        (
            2,
            "2 actes signés de 2 ordinateurs",
            "2 bulletins ouverts et recomptés (2 jurés)",
            "2 illisibles\n",
        ),
    ],
)
def test_the_report_agrees_with_its_numbers(count, acts, ballots, unreadable):
    checked = replace(
        check_proof(small().proof),
        acts=count, devices=count, jurors=count, ballots_counted=count, acts_unreadable=count,
    )  # fmt: skip
    said = verify.report(checked).replace("\u00a0", " ") + "\n"
    assert all(each in said for each in (acts, ballots, unreadable))
