"""The demonstration edition: whole, coherent, and what its script writes."""

import filecmp
import runpy
from importlib.resources import files
from pathlib import Path

import pytest

from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.dry_run import DryRun, rehearse_import

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def demo(places) -> DryRun:
    return rehearse_import(demo_files(), demo_edition(), places)


def test_it_imports_with_its_one_gap_and_nothing_else(demo: DryRun):
    assert [(each.code, each.subject) for each in demo.problems] == [("category_missing", "D036")]
    assert demo.category_sum.parts == (("Villes", 24), ("Villages", 8), ("Territoires", 3))
    assert (demo.category_sum.total, demo.category_sum.without) == (36, 1)


def test_every_dossier_is_furnished_and_says_it_is_made_up(demo: DryRun):
    for dossier in demo.dossiers:
        assert 12 <= len(dossier.initiatives) <= 30, dossier.number
        assert "inventé" in dossier.context
        assert dossier.contact.email.endswith(".example")


def test_texts_are_varied(demo: DryRun):
    texts = [each.description for dossier in demo.dossiers for each in dossier.initiatives]
    assert len(set(texts)) > 0.95 * len(texts)
    for dossier in demo.dossiers:
        titles = [each.title for each in dossier.initiatives]
        assert len(set(titles)) == len(titles)
    assert not any("{" in text for text in texts)


def test_the_jury_has_one_chair_seven_jurors_one_secretariat(demo: DryRun):
    roles = [member.roles for member in demo.members]
    assert roles.count((Role.CHAIR,)) == 1
    assert roles.count((Role.JUROR,)) == 7
    assert roles.count((Role.SECRETARIAT,)) == 1
    codes = {dossier.authority.code for dossier in demo.dossiers}
    assert {code for member in demo.members for code in member.interests} <= codes


def test_the_script_writes_the_files_we_ship(tmp_path):
    script = runpy.run_path(str(ROOT / "packaging" / "make_demo.py"))
    script["main"](tmp_path)
    shipped = Path(str(files("resources").joinpath("demo")))
    names = [path.name for path in sorted(tmp_path.iterdir())]
    assert names == ["candidatures.csv", "historique.csv", "initiatives.csv", "jury.csv"]
    assert filecmp.cmpfiles(tmp_path, shipped, names, shallow=False) == (names, [], [])
