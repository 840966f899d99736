from collections.abc import Iterator

import pytest

from ui.background import Background
from ui.desk import Desk


class Visits:
    """Where a page asked to go."""

    def __init__(self):
        self.asked = []

    def __call__(self, key, **context):
        self.asked.append((key, context))

    @property
    def last(self):
        return self.asked[-1]


@pytest.fixture
def visits():
    return Visits()


@pytest.fixture
def open_desk(demo_jury, qtbot) -> Iterator:
    opened = []

    def open_as(role):
        background = Background()
        desk = Desk(demo_jury(role), background)
        opened.append((background, desk))
        return desk

    yield open_as
    for background, desk in opened:
        qtbot.waitUntil(lambda background=background: not background.busy, timeout=5000)
        background.close()
        desk.deleteLater()
