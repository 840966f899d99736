"""Desks of the demonstration for screen tests: prepared once, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jury_app.__main__ import rehearsal_workshop
from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.progress import Progress
from jury_app.rehearsal.demonstration import Demonstration


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
