"""The question asked at opening, through the whole program, with Tab, Enter and Escape alone."""

import gc
import shutil
from functools import partial

import keyring
import pytest
from keyring.backends import SecretService
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QLineEdit

from tests.journeys.copies import WORDS, Machines, PassphraseWorkshop
from tests.journeys.keyrings import MISSING, KeyringMachines
from tests.journeys.stage import YANN, everybody_knows
from ui.desk_window import DeskWindow
from ui.parts import reading_order
from ui.welcome.join_page import JoinPage
from ui.welcome.origin_page import OriginPage
from ui.welcome.welcome_window import WelcomeWindow

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
COPY, SAME, BACK = "C’est une copie", "C’est le même ordinateur", "Retour à l’accueil"
GO_ON = "Continuer sur cet ordinateur"


@pytest.fixture
def machines(tmp_path):
    """A juror of an open round, on a machine of his own; his desk is closed."""
    stage = Machines(tmp_path, "yann")
    _, chair, yann = stage.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    stage.former = yann.device
    yann.close()
    yield stage
    stage.close()


def sit_down(seats, name, machine):
    return seats(name, workshop=partial(PassphraseWorkshop, machine=machine))


def called(widget):
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def tab_to(seat, name):
    """Go on with Tab until what is called so has the focus."""
    met = []
    while name not in met:
        seat.press(TAB)
        met.append(called(seat.window.focusWidget()))
        assert len(met) < 30, met
    return met


def open_by_keys(seat, words=WORDS):
    """Go to the list, press Enter, and type the passphrase into the window that asks for it."""
    seat.wait_rest()
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):
            QTimer.singleShot(20, answer)
            return
        dialog.activateWindow()
        field = dialog.focusWidget()
        asked.append((dialog.labelText(), isinstance(field, QLineEdit)))
        seat.qtbot.keyClicks(field or dialog, words)
        seat.qtbot.keyClick(field or dialog, ENTER if asked[0][1] else ESCAPE)

    tab_to(seat, "Jurys de cet ordinateur")
    QTimer.singleShot(0, answer)
    seat.press(ENTER)
    seat.wait_rest()
    assert asked == [("Phrase de passe de ce jury", True)]


def question(seat, *stops, focus):
    """The question in sight: its name, what Tab stops at in order, and where the focus is."""
    page = seat.window.centralWidget().currentWidget()
    assert isinstance(page, OriginPage)
    assert page.accessibleName() == page.heading
    assert [called(each) for each in reading_order.stops(page)] == list(stops)
    assert called(seat.window.focusWidget()) == focus
    for expected in (*stops[stops.index(focus) + 1 :], *stops[: stops.index(focus) + 1]):
        seat.press(TAB)
        assert called(seat.window.focusWidget()) == expected
    return page


def device_of(seat):
    seat.enter_desk()
    return seat.program._desk.jury.device


def test_a_copy_for_certain_goes_on_with_keys_of_its_own(seats, machines):
    machines.copy("yann", "other")
    seat = sit_down(seats, "other", "other")
    open_by_keys(seat)
    page = question(seat, BACK, GO_ON, focus=GO_ON)
    assert "copié depuis un autre ordinateur" in page.heading
    seat.press(ENTER)
    assert device_of(seat) != machines.former
    assert "attend d’être admis sous sa nouvelle clé" in seat.text()


@pytest.mark.parametrize("way", ["escape", "the button"])
def test_going_back_opens_nothing_and_the_question_comes_again(seats, machines, way):
    machines.copy("yann", "other")
    seat = sit_down(seats, "other", "other")
    open_by_keys(seat)
    if way == "escape":
        seat.press(ESCAPE)
    else:
        tab_to(seat, BACK)
        seat.press(ENTER)
    assert isinstance(seat.window, WelcomeWindow)
    assert called(seat.window.focusWidget()) == "Jurys de cet ordinateur"
    assert seat.banner() == ""
    open_by_keys(seat)
    question(seat, BACK, GO_ON, focus=GO_ON)


def test_the_same_machine_set_up_anew_keeps_its_keys(seats, machines):
    seat = sit_down(seats, "yann", "a system set up anew")
    open_by_keys(seat)
    page = question(seat, BACK, COPY, SAME, focus=SAME)
    assert "Est-ce toujours le même ordinateur" in page.heading
    seat.press(ENTER)
    assert device_of(seat) == machines.former
    assert seat.banner() == ""


def test_without_what_the_machine_kept_the_same_exchanges_before_it_signs(seats, machines):
    shutil.rmtree(machines.root / "yann/desks-marks")
    seat = sit_down(seats, "yann", "yann")
    open_by_keys(seat)
    question(seat, BACK, COPY, SAME, focus=SAME)
    seat.press(ENTER)
    assert device_of(seat) == machines.former
    seat.wait(lambda: not seat.program._desk.jury.trouble.view().hindrance)


def test_what_may_be_a_copy_says_so_and_asks_to_be_admitted(seats, machines):
    seat = sit_down(seats, "yann", "a system set up anew")
    open_by_keys(seat)
    question(seat, BACK, COPY, SAME, focus=SAME)
    tab_to(seat, COPY)
    seat.press(ENTER)
    assert device_of(seat) != machines.former


def test_a_wrong_passphrase_is_told_and_the_list_keeps_the_focus(seats, machines):
    seat = sit_down(seats, "yann", "yann")
    open_by_keys(seat, "une tout autre phrase")
    assert "phrase de passe n’ouvre pas" in seat.banner()
    open_by_keys(seat)
    assert device_of(seat) == machines.former


@pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
def test_a_copy_without_its_key_leads_to_a_new_invitation(seats, tmp_path, monkeypatch):
    before = keyring.get_keyring()
    keyring.set_keyring(SecretService.Keyring())
    use = partial(monkeypatch.setenv, "DBUS_SESSION_BUS_ADDRESS")
    stage = KeyringMachines(tmp_path, use, "yann")
    try:
        stage.join(stage.found(), YANN, "yann").close()
        stage.copy("yann", "other")
        stage.sit_at("other")
        machine = partial(stage.workshop_at, machine="other")
        seat = seats("other", workshop=machine)
        seat.wait_rest()
        tab_to(seat, "Jurys de cet ordinateur")
        seat.press(ENTER)
        seat.wait_rest()
        assert "n’est pas sur cet ordinateur" in seat.banner()
        assert "invitation" in seat.banner()
        seat.window.page.setFocus()
        tab_to(seat, "Rejoindre un jury")
        seat.press(ENTER)
        assert isinstance(seat.window.centralWidget().currentWidget(), JoinPage)
        seat.press(ESCAPE)
        assert not isinstance(seat.window, DeskWindow)
    finally:
        stage.close()
        keyring.set_keyring(before)
        gc.collect()  # the connections that the keyring's library left open
