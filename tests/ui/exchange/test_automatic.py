"""Exchanging unasked: what is due is done, nobody is disturbed, and a person goes first."""

import pytest
from PySide6.QtWidgets import QApplication

from jury_app.core.ballot import graded
from jury_app.core.record import Role
from jury_app.jury.exchange import Occasion
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from ui.exchange.automatic import AutomaticExchange


@pytest.fixture
def juror(demo_desk):
    desk = demo_desk(Role.JUROR)
    desk.jury.exchange.sync(Progress())
    return desk


def seal(desk, number="D012"):
    ballot = Draft(graded(4)).ballot(number)
    desk.act(lambda: desk.jury.voting.cast(ballot), context=desk, failed=raise_it)


def raise_it(error):
    raise error


def rest(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=15_000)


def ran(qtbot, automatic, occasion):
    automatic.run(occasion)
    qtbot.waitUntil(lambda: not automatic.running, timeout=15_000)


def test_what_was_sealed_goes_out_by_itself(qtbot, juror):
    automatic = AutomaticExchange(juror)
    seal(juror)
    rest(qtbot, juror)
    assert automatic._sealed.isActive()
    assert juror.jury.exchange.view().unsent == 1
    ran(qtbot, automatic, Occasion.QUIT)
    assert juror.jury.exchange.view().unsent == 0


def test_nothing_due_tells_nobody(qtbot, juror):
    automatic = AutomaticExchange(juror)
    told = []
    juror.changed.connect(told.append)
    ran(qtbot, automatic, Occasion.QUIT)
    assert told == []


def test_an_exchange_without_news_refreshes_no_work(qtbot, juror):
    automatic = AutomaticExchange(juror)
    told = []
    juror.changed.connect(told.append)
    ran(qtbot, automatic, Occasion.START)
    assert [sorted(each.topics) for each in told] == [["exchange"]]


def test_it_begins_at_once_and_looks_again(qtbot, juror):
    automatic = AutomaticExchange(juror)
    automatic.begin()
    assert automatic.running
    assert automatic._looks.isActive()
    qtbot.waitUntil(lambda: not automatic.running, timeout=15_000)


def test_a_person_who_acts_goes_first(qtbot, juror):
    automatic = AutomaticExchange(juror)
    seal(juror)
    rest(qtbot, juror)
    automatic.run(Occasion.QUIT)
    seal(juror, "D013")
    assert automatic._task.cancelled
    rest(qtbot, juror)
    assert not automatic.running
    assert automatic._sealed.isActive()


def test_a_person_who_reads_hardly_waits(qtbot, juror):
    automatic = AutomaticExchange(juror)
    automatic.run(Occasion.START)
    juror.asked.emit(True)
    assert not automatic._task.cancelled
    automatic._since -= 60
    juror.asked.emit(True)
    assert automatic._task.cancelled
    rest(qtbot, juror)


def test_a_place_out_of_reach_is_nobody_s_business(qtbot, juror, tmp_path):
    store = tmp_path / "demonstration" / "echange"
    store.rename(store.with_name("ailleurs"))
    automatic = AutomaticExchange(juror)
    asked = []
    automatic.decision.connect(asked.append)
    ran(qtbot, automatic, Occasion.START)
    assert asked == []
    assert juror.jury.exchange.stores()[0].trouble == "store_unreachable"


def test_an_emptied_place_is_a_decision_asked_once(qtbot, juror, tmp_path):
    store = tmp_path / "demonstration" / "echange"
    store.rename(store.with_name("ailleurs"))
    store.mkdir()
    automatic = AutomaticExchange(juror)
    asked = []
    automatic.decision.connect(asked.append)
    ran(qtbot, automatic, Occasion.START)
    ran(qtbot, automatic, Occasion.START)
    assert asked == ["store_went_back"]


def test_the_last_exchange_calls_back_once_whatever_happens(qtbot, juror):
    automatic = AutomaticExchange(juror)
    seal(juror)
    rest(qtbot, juror)
    ended = []
    automatic.end(lambda: ended.append(juror.jury.exchange.view().unsent))
    qtbot.waitUntil(lambda: bool(ended), timeout=15_000)
    automatic.stop()
    assert ended == [0]


def test_the_last_exchange_can_be_given_up(qtbot, juror):
    automatic = AutomaticExchange(juror)
    ended = []
    automatic.end(lambda: ended.append(1))
    automatic.stop()
    assert ended == [1]
    rest(qtbot, juror)
    assert ended == [1]


def test_it_says_nothing_when_nobody_asks_and_opens_nothing(qtbot, demo_desk):
    chair = demo_desk(Role.CHAIR)
    automatic = AutomaticExchange(chair)
    told = []
    automatic.requests.connect(told.append)
    ran(qtbot, automatic, Occasion.START)
    assert told == []
    assert QApplication.activeModalWidget() is None
