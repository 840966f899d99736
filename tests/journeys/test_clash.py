"""Two laptops of one juror answer one dossier without knowing of each other."""

import pytest
from PySide6.QtCore import Qt

from jury_app.core.opening import open_box
from jury_app.core.permission import standing_round
from jury_app.progress import Progress
from jury_app.settings import Settings
from tests.journeys.stage import AIX, YANN, admit, everybody_knows, grade, staged
from tests.programs import read_paper
from ui.background import Background
from ui.desk import Desk
from ui.desk_window import DeskWindow
from ui.home.home_page import read_home
from ui.home.next_step import Step

LONG = 8_000


@pytest.fixture
def clash(tmp_path):
    with staged(tmp_path) as stage:
        _, chair, yann = stage.jury(YANN)
        second = stage.join(yann, YANN, "second")
        admit(chair, second)
        chair.rounds.open()
        everybody_knows(chair, yann, second)
        yann.voting.cast(grade(AIX, 4, "mon avis du bureau"))
        second.voting.cast(grade(AIX, 1))
        everybody_knows(yann, second, chair)
        yield chair, yann, second


def test_both_answers_are_told_this_laptops_first(clash):
    _, yann, second = clash
    for jury, here, there in ((yann, 4, 1), (second, 1, 4)):
        answers = jury.voting.answers(AIX)
        assert [each.here for each in answers] == [True, False]
        assert [each.ballot.answer.grade for each in answers] == [here, there]
        assert jury.voting.progress().clashes == 1
    assert [each.ballot.comment for each in second.voting.answers(AIX)][1] == "mon avis du bureau"


@pytest.mark.parametrize(("key", "stands"), [(Qt.Key.Key_G, 4), (Qt.Key.Key_L, 1)])
def test_one_key_chooses(qtbot, clash, tmp_path, key, stands):
    chair, yann, second = clash
    background = Background()
    desk = Desk(yann, background)
    assert read_home(yann, desk.snapshot).step(next(iter(desk.snapshot.me.roles))) is Step.SETTLE
    window = DeskWindow(desk, Settings(), apply=lambda _: None, leave=lambda: None, folder=tmp_path)
    window.show()
    window.navigate("ballots", number=AIX)
    panel = window.page.panel
    qtbot.waitUntil(lambda: len(panel.clash.answers) == 2, timeout=LONG)
    qtbot.waitUntil(panel.clash.isVisible, timeout=LONG)
    assert "4 @" in panel.clash.buttons[0].accessibleName()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    qtbot.keyClick(window.focusWidget() or window, key)
    qtbot.waitUntil(lambda: yann.voting.ballot(AIX).sealed.answer.grade == stands, timeout=LONG)
    qtbot.waitUntil(lambda: not background.busy and not panel.clash.isVisible(), timeout=LONG)
    window.close()
    window.deleteLater()
    background.close()
    assert yann.voting.answers(AIX) == ()
    everybody_knows(yann, second, chair)
    assert second.voting.ballot(AIX).sealed.answer.grade == stands
    assert not second.voting.ballot(AIX).clash


def test_unresolved_at_the_closing_the_higher_clock_counts_and_the_minutes_say_so(clash, tmp_path):
    chair, yann, second = clash
    chair.rounds.close()
    chair.rounds.unseal()
    assert chair.deciding.outlook().clashes == 1
    everybody_knows(chair, yann, second)
    # Of two first answers the one with the higher hybrid clock stands: on all laptops the same.
    entries = yann._laptop.fold.ballots[yann.rounds.current().round.key]
    last = max(entries, key=lambda each: (each.clock, each.device, each.seq)).device.hex()
    stands = {yann.device: 4, second.device: 1}[last]
    for jury in (chair, yann, second):
        state = jury._laptop.fold
        (opened,) = open_box(state, standing_round(state)).opened
        assert (opened.ballot.dossier, opened.ballot.answer.grade) == (AIX, stands)
    chair.rounds.show()
    chair.deciding.sign("un dossier sans catégorie")
    path = tmp_path / "pv.pdf"
    chair.publishing.write_minutes(path, Progress())
    assert yann.voting.answers(AIX) == () or yann.voting.ballot(AIX).blocked
    line = next(each for each in read_paper(path).splitlines() if "Désaccords" in each)
    assert line.split()[-1] == "1"
