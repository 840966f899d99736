"""The page of copies and backups, on real desks that were copied and restored."""

import pytest
from PySide6.QtWidgets import QPushButton

from jury_app.jury.anchor import Origin
from jury_app.settings import Settings
from tests.journeys.stage import AIX, RIXHEIM, admit, grade, sync
from ui.background import Background
from ui.desk import Desk
from ui.desk_window import DeskWindow
from ui.welcome.origin_page import OriginPage

LONG = 8_000


@pytest.fixture
def window(qtbot, tmp_path):
    background = Background()
    shown = []

    def make(jury):
        desk = Desk(jury, background)
        made = DeskWindow(
            desk, Settings(), apply=lambda _: None, leave=lambda: None, folder=tmp_path
        )
        made.show()
        shown.append(made)
        rest(qtbot, made)
        return made

    yield make
    for each in shown:
        each.close()
        each.deleteLater()
    background.close()


def rest(qtbot, window):
    qtbot.waitUntil(lambda: not window._desk._background.busy, timeout=LONG)


def test_a_restored_backup_is_told_above_every_page_until_the_exchange(qtbot, machines, window):
    chair, yann = machines.with_round()
    machines.turn_back(chair, yann)
    away = machines.store.rename(machines.store.with_name("away"))  # nothing mends it by itself
    restored = machines.again("yann")
    shown = window(restored)
    qtbot.waitUntil(lambda: "sauvegarde a été restaurée" in shown.notice.message, timeout=LONG)
    assert shown.navigate("trouble")
    rest(qtbot, shown)
    away.rename(machines.store)
    page = shown.page
    page.read()
    rest(qtbot, shown)
    page.exchange()
    rest(qtbot, shown)
    qtbot.waitUntil(lambda: page.view is not None and page.view.hindrance == "", timeout=LONG)
    rest(qtbot, shown)
    assert page.title.text() == "Tout va bien ici."
    qtbot.waitUntil(lambda: not shown.notice.message, timeout=LONG)
    assert not page.renew.isVisibleTo(page)


def test_a_laptop_that_exists_twice_takes_new_keys_and_seals_again(qtbot, machines, window):
    chair, yann = machines.with_round()
    kept = machines.fork(yann)
    sync(machines.again("yann"), chair)
    machines.open[-1].close()
    machines.swap("yann", kept)
    mine = machines.again("yann")
    sync(mine)
    shown = window(mine)
    qtbot.waitUntil(lambda: "existe en double" in shown.notice.message, timeout=LONG)
    assert shown.navigate("trouble")
    rest(qtbot, shown)
    page = shown.page
    assert page.forks.entries[0].title == "Un de vos ordinateurs"
    page.renew.setFocus()
    page.renew.click()
    assert page.window().focusWidget() is page.confirmation.cancel
    page.confirmation.confirm.click()
    rest(qtbot, shown)
    qtbot.waitUntil(lambda: page.view.renewed, timeout=LONG)
    assert page.digits.text() == mine.membership.me().digits
    page.exchange()
    rest(qtbot, shown)
    admit(chair, mine)
    page.read()
    qtbot.waitUntil(lambda: len(page.view.recast) == 2, timeout=LONG)
    rest(qtbot, shown)
    assert {each.key for each in page.ballots.entries} == {AIX, RIXHEIM}
    page.recast.click()
    qtbot.waitUntil(lambda: page.view.recast == (), timeout=LONG)
    rest(qtbot, shown)
    assert mine.voting.ballot(AIX).sealed == grade(AIX, 4)


def test_a_laptop_cut_off_is_told_so_and_asks_for_a_new_key(qtbot, machines, window):
    chair, yann = machines.with_round()
    lost = bytes.fromhex(yann.device)
    chair.custody.revoke(lost, chair.watching.sound_head(lost))
    sync(chair, yann)
    shown = window(yann)
    qtbot.waitUntil(lambda: "a été exclu du jury" in shown.notice.message, timeout=LONG)
    assert shown.navigate("trouble")
    rest(qtbot, shown)
    page = shown.page
    assert page.title.text() == "Cet ordinateur a été exclu du jury"
    assert "brouillons et vos notes restent" in page.told.text()
    assert not page.sync.isVisibleTo(page)
    page.renew.click()
    page.confirmation.confirm.click()
    rest(qtbot, shown)
    qtbot.waitUntil(lambda: page.view.renewed, timeout=LONG)
    assert page.digits.text() == yann.membership.me().digits
    page.exchange()
    rest(qtbot, shown)
    admit(chair, yann)
    page.read()
    qtbot.waitUntil(lambda: not (page.view.renewed or page.view.hindrance), timeout=LONG)
    rest(qtbot, shown)
    assert page.title.text() == "Tout va bien ici."


@pytest.mark.parametrize(
    ("certain", "answers"), [(True, [Origin.COPIED]), (False, [Origin.HOME, Origin.COPIED])]
)
def test_who_opens_a_copy_is_told_and_asked(qtbot, certain, answers):
    said = []
    page = OriginPage("Label 2019", certain=certain, back=lambda: None, go=said.append)
    qtbot.addWidget(page)
    page.show()
    for button in page.card.findChildren(QPushButton):
        if button.isVisibleTo(page) and button is not page.back:
            button.click()
    assert sorted(said) == sorted(answers)
