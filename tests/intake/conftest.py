"""The places and the edition, read once, and a rehearsal of a few rows."""

from collections.abc import Callable

import pytest

from jury_app.core.edition import Edition
from jury_app.intake.dry_run import DryRun, rehearse_import
from jury_app.intake.files import ImportFiles
from jury_app.intake.models import load_model
from jury_app.intake.places import Places
from tests.intake.sheets import DOSSIERS, HISTORY, INITIATIVES, MEMBERS, as_csv


@pytest.fixture(scope="session")
def places() -> Places:
    return Places.load()


@pytest.fixture(scope="session")
def edition() -> Edition:
    return load_model("villes-internet-2019")


@pytest.fixture
def rehearse(places: Places, edition: Edition) -> Callable[..., DryRun]:
    """Rehearse an import of rows; files not given are left out."""

    def run(dossiers=None, initiatives=None, history=None, members=None, **more):
        given = zip(
            (DOSSIERS, INITIATIVES, HISTORY, MEMBERS),
            (dossiers, initiatives, history, members),
            ("candidatures.csv", "initiatives.csv", "historique.csv", "jury.csv"),
            strict=True,
        )
        files = [
            None if rows is None else as_csv(headers, rows, name) for headers, rows, name in given
        ]
        return rehearse_import(ImportFiles(*files), edition, places, **more)

    return run
