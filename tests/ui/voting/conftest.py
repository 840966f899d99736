"""The demonstration's juror at a desk, with settings of his own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings

from jury_app.core.record import Role
from ui.background import Background
from ui.desk import Desk


@pytest.fixture(autouse=True)
def own_settings(tmp_path) -> None:
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    QSettings().clear()


@pytest.fixture
def desk(qapp, demo_jury) -> Iterator[Desk]:  # noqa: ARG001 - Qt comes first
    """Give a juror's desk: eleven dossiers graded, twenty-five to do."""
    background = Background()
    yield Desk(demo_jury(Role.JUROR), background)
    background.close()
