"""Juries for tests of what goes wrong, and laptops for tests that work whole windows."""

import pytest
from PySide6.QtCore import QSettings

from tests.journeys.copies import machines
from tests.journeys.stage import YANN, everybody_knows, staged
from tests.journeys.windows import Chooser, Seat

__all__ = ["machines"]


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """A secretariat that invites."""
    with staged(tmp_path_factory.mktemp("founded")) as stage:
        yield stage, stage.found()


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
def small_jury(stage):
    """A chair with an open round, and a juror who has heard of it."""
    _, chair, yann = stage.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    return stage, chair, yann


@pytest.fixture
def chooser(monkeypatch):
    return Chooser(monkeypatch)


@pytest.fixture
def seats(qtbot, tmp_path):
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "qt")
    )
    made = []

    def sit(name, **options):
        made.append(Seat(qtbot, tmp_path / name, **options))
        return made[-1]

    yield sit
    for seat in made:
        seat.leave()


@pytest.fixture
def store(tmp_path):
    folder = tmp_path / "echange"
    folder.mkdir()
    return folder
