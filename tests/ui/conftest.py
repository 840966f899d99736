"""Desks of the demonstration for screen tests: prepared once, copied for each test."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.progress import Progress
from jury_app.rehearsal.demonstration import Demonstration
from ui import i18n
from ui.background import Background
from ui.desk import Desk


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile what translators wrote, once in this test process."""
    compiled = tmp_path_factory.mktemp("translations")
    for source in (i18n.RESOURCES / "i18n").glob("jury_*.ts"):
        command = [Path(sys.executable).parent / "pyside6-lrelease", "-silent", source]
        target = compiled / source.with_suffix(".qm").name
        subprocess.run([*command, "-qm", target], check=True)
    return compiled


@pytest.fixture
def speak(
    qapp: QApplication, translations: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[i18n.Language], bool]:
    """Give a function that has the screens speak a language, as long as this test lasts."""
    monkeypatch.setattr(i18n, "COMPILED", translations)
    return lambda tongue: i18n.speak(qapp, tongue)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Prepare the demonstration once in this test process."""
    root = tmp_path_factory.mktemp("demonstration")
    Demonstration(root, rehearsal_workshop).prepare(Progress())
    return root


@pytest.fixture
def demo_jury(demonstration: Path, tmp_path: Path) -> Iterator[Callable[[Role], Jury]]:
    """Give a function that opens the demonstration in a role, on a copy of its own."""
    root = tmp_path / "demonstration"
    shutil.copytree(demonstration, root)
    opened: list[Jury] = []

    def open_as(role: Role) -> Jury:
        opened.append(Demonstration(root, rehearsal_workshop).open(role))
        return opened[-1]

    yield open_as
    for jury in opened:
        jury.close()


@pytest.fixture
def demo_desk(
    demo_jury: Callable[[Role], Jury], qapp: QApplication
) -> Iterator[Callable[[Role], Desk]]:
    """Give a function that opens the demonstration in a role, as the screens see it."""
    made: list[tuple[Desk, Background]] = []

    def open_as(role: Role) -> Desk:
        background = Background(qapp)
        made.append((Desk(demo_jury(role), background), background))
        return made[-1][0]

    yield open_as
    for desk, background in made:
        background.close()
        desk.deleteLater()
        background.deleteLater()


@pytest.fixture
def closed_desk(demo_jury: Callable[[Role], Jury], qapp: QApplication) -> Iterator[Desk]:
    """Give the chair's desk after the closing of the demonstration."""
    jury = demo_jury(Role.CHAIR)
    jury.rounds.close()
    jury.rounds.unseal()
    jury.rounds.show()
    jury.deciding.sign("Un dossier sans catégorie.", ["Le jury salue la progression."])
    background = Background(qapp)
    desk = Desk(jury, background)
    yield desk
    background.close()
    desk.deleteLater()
    background.deleteLater()
