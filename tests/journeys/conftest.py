"""Laptops for tests that work whole windows."""

import pytest
from PySide6.QtCore import QSettings

from tests.journeys.windows import Chooser, Seat


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
