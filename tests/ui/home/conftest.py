"""The first page at a desk of the demonstration, in any role."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings

from jury_app.core.record import Role
from ui.background import Background
from ui.desk import Desk
from ui.home.home_page import HomePage


@pytest.fixture(autouse=True)
def own_settings(tmp_path) -> None:
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )


@pytest.fixture
def gone() -> list:
    """Collect where the page leads."""
    return []


@pytest.fixture
def home(qtbot, demo_jury, gone, speak) -> Iterator[Callable[[Role], HomePage]]:
    """Give a function that opens the page in a role, in French."""
    speak("fr")
    background = Background()

    def open_as(role: Role) -> HomePage:
        desk = Desk(demo_jury(role), background)
        page = HomePage(desk, lambda key, **context: gone.append((key, context)))
        desk.setParent(page)
        qtbot.addWidget(page)
        page.resize(1280, 760)
        page.show()
        page.activate({})
        qtbot.waitUntil(lambda: page.form is not None)
        return page

    yield open_as
    background.close()
