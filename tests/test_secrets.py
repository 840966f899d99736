"""Secrets stay out of what is printed: the text of a value, the environment of other processes."""

import ast
import os
from pathlib import Path

from jury_app.commands.credentials import PASSWORD, USER, from_environment
from jury_app.commands.room import PASSWORD as ROOM_PASSWORD

ROOT = Path(__file__).parents[1]
NAMES = {
    "again",
    "box_key",
    "passphrase",
    "password",
    "private",
    "private_key",
    "scanned",
    "second_private",
    "secret",
    "sign_key",
    "square",
    "ticket",
    "words",
}
HARMLESS = {
    ("Figure", "words"),  # what stands beside a number
    ("Sheet", "square"),  # of a diploma
    ("Invitation", "secret"),  # encrypted
    ("PlaceActs", "password"),  # what a button does
    ("Sieve", "words"),  # what is searched for
}


def fields():
    """Every field of every dataclass that is shipped: class, field, what it is set to."""
    for folder in ("jury_app", "local_db", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ClassDef) and "dataclass" in map(name, node.decorator_list):
                    for each in node.body:
                        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                            yield node.name, each.target.id, ast.unparse(each.value or each.target)


def name(decorator):
    return ast.unparse(decorator).partition("(")[0]


def test_no_value_prints_a_secret():
    loose = {
        (owner, field)
        for owner, field, value in fields()
        if field in NAMES and "repr=False" not in value
    }
    assert loose == HARMLESS


def test_what_the_environment_told_is_passed_on_to_nobody(monkeypatch):
    monkeypatch.setenv(USER, "anne")
    monkeypatch.setenv(PASSWORD, "canary")
    found = from_environment()
    assert (found.user, found.password) == ("anne", "canary")
    assert "canary" not in repr(found)
    assert not {USER, PASSWORD, ROOM_PASSWORD} & set(os.environ)
    assert from_environment() is None
