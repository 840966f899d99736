import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QLabel

from jury_app.errors import Cancelled, Refused
from jury_app.progress import Progress
from ui.background import Background

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def background():
    made = Background()
    yield made
    made.close()


class Outcome:
    def __init__(self):
        self.values, self.errors, self.steps, self.threads = [], [], [], []

    def done(self, value):
        self.values.append(value)
        self.threads.append(QThread.currentThread())

    def failed(self, error):
        self.errors.append(error)
        self.threads.append(QThread.currentThread())

    @property
    def over(self):
        return bool(self.values or self.errors)


@pytest.fixture
def outcome():
    return Outcome()


def test_work_runs_elsewhere_and_comes_back_here(qtbot, qapp, background, outcome):
    here = threading.get_ident()
    background.run(lambda: threading.get_ident() != here, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: outcome.over)
    assert outcome.values == [True]
    assert outcome.threads == [qapp.thread()]


def test_an_error_comes_back_as_it_was_raised(qtbot, qapp, background, outcome):
    error = Refused("wrong_code")

    def work():
        raise error

    task = background.run(work, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: outcome.over)
    assert outcome.errors == [error]
    assert outcome.threads == [qapp.thread()]
    assert task.finished
    assert not background.busy


def test_the_ordered_lane_keeps_the_order(qtbot, background, outcome):
    for number in range(20):
        background.run(partial(int, number), outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.values) == 20)
    assert outcome.values == list(range(20))


def test_the_free_lane_passes_a_long_ordered_work(qtbot, background, outcome):
    gate = threading.Event()
    background.run(gate.wait, lambda _value: None, outcome.failed)
    background.run(lambda: "free", outcome.done, outcome.failed, lane="free")
    qtbot.waitUntil(lambda: outcome.over)
    gate.set()
    assert outcome.values == ["free"]


def test_steps_arrive_and_the_newest_is_never_lost(qtbot, background, outcome):
    def work(rope: Progress):
        for number in range(1, 1001):
            rope.step(number, 1000, f"dossier {number}")
        return "all"

    background.run(work, outcome.done, outcome.failed, outcome.steps.append)
    qtbot.waitUntil(lambda: outcome.over)
    assert outcome.steps[-1].done == 1000
    assert [step.done for step in outcome.steps] == sorted({step.done for step in outcome.steps})


def test_the_rope_is_also_given_by_name(qtbot, background, outcome):
    def work(number, *, progress: Progress):
        progress.check()
        return number

    background.run(partial(work, 7), outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: outcome.over)
    assert outcome.values == [7]


def test_work_stops_at_its_next_step(qtbot, background, outcome):
    begun = threading.Event()

    def work(rope: Progress):
        begun.set()
        while True:
            rope.check()

    task = background.run(work, outcome.done, outcome.failed)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: outcome.over)
    assert task.cancelled
    assert [type(error) for error in outcome.errors] == [Cancelled]
    assert outcome.values == []


def test_work_cancelled_before_it_begins_never_begins(qtbot, background, outcome):
    gate, touched = threading.Event(), []
    background.run(gate.wait, lambda _value: None, outcome.failed)
    background.run(lambda: touched.append(1), outcome.done, outcome.failed).cancel()
    gate.set()
    qtbot.waitUntil(lambda: outcome.over)
    assert touched == []
    assert [type(error) for error in outcome.errors] == [Cancelled]


def test_nothing_is_told_to_a_widget_that_is_gone(qtbot, background, outcome):
    gate = threading.Event()
    label = QLabel()
    background.run(gate.wait, label.setText, outcome.failed)
    page = QObject()
    background.run(lambda: "late", outcome.done, outcome.failed, context=page)
    background.run(lambda: "after", outcome.done, outcome.failed)
    label.deleteLater()
    page.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert outcome.values == ["after"]
    assert outcome.errors == []


def test_closing_waits_and_then_takes_nothing_more(qtbot, background, outcome):
    begun, ended = threading.Event(), threading.Event()

    def work(rope: Progress):
        begun.set()
        try:
            while True:
                rope.check()
        finally:
            ended.set()

    background.run(work, outcome.done, outcome.failed)
    assert begun.wait(5)
    background.close()
    assert ended.is_set()
    qtbot.wait(20)
    assert not outcome.over
    with pytest.raises(Cancelled):
        background.run(int, outcome.done, outcome.failed)
