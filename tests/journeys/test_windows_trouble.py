"""What goes wrong in the windows: wrong codes, lost folders, one desk opened twice, early ends."""

import threading

import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton

from jury_app.__main__ import workshop
from jury_app.jury.desk_card import desks_below
from jury_app.settings import load
from tests.journeys.windows import bring_files, found, plain
from ui import theme
from ui.desk_window import DeskWindow
from ui.welcome.welcome_window import WelcomeWindow

PASSPHRASE = "une phrase assez longue"


@pytest.fixture
def invitation(seats, store, chooser, tmp_path):
    """Give the secretariat, and an invitation it issued with the code to say."""
    seat = seats("secretariat")
    found(seat, store)
    bring_files(seat, chooser, tmp_path / "fichiers")
    seat.go("Jury")
    chooser.folder = tmp_path / "invitations"
    chooser.folder.mkdir()
    seat.click("Inviter 4 *")
    seat.wait_rest()
    first, second = seat.page.codes.codes[:2]
    seat.click("J’ai noté les codes")
    return seat, first, second


def to_the_form(seat, chooser, file):
    seat.click("Rejoindre un jury")
    chooser.file = file
    seat.click("Choisir…")


def desks(seat):
    return desks_below(seat.root / "desks")


def test_a_wrong_code_leaves_nothing_behind_and_what_was_typed(seats, chooser, invitation):
    _, mine, other = invitation
    seat = seats("jure")
    to_the_form(seat, chooser, mine.file)
    code = seat.fill("Code dicté", mine.code[:-1])
    seat.click("Rejoindre")
    assert "Ce code comporte une erreur" in seat.text()
    seat.fill("Code dicté", other.code)
    seat.click("Rejoindre")
    seat.wait(lambda: bool(seat.banner()))
    assert desks(seat) == ()
    assert code.text() == other.code
    assert seat.one(QPushButton, "Rejoindre").isEnabled()
    seat.fill("Code dicté", mine.code.lower())
    seat.click("Rejoindre")
    seat.enter_desk()
    assert mine.name in seat.window.windowTitle()
    assert len(desks(seat)) == 1


def test_a_cut_invitation_is_told_at_once(seats, chooser, invitation, tmp_path):
    _, mine, _ = invitation
    cut = tmp_path / "coupee.jury"
    cut.write_text(mine.file.read_text("utf-8")[:-40], "utf-8")
    seat = seats("jure")
    to_the_form(seat, chooser, cut)
    assert seat.window.centralWidget().currentWidget().rows["invitation"].error
    seat.click("Rejoindre")
    assert desks(seat) == ()


def test_a_form_without_anything_says_what_is_missing_and_goes_there(seats):
    seat = seats("jure")
    seat.click("Rejoindre un jury")
    seat.click("Rejoindre")
    told = seat.text()
    assert "Donnez l’invitation reçue" in told
    seat.click("Retour à l’accueil")
    seat.click("Créer une édition")
    seat.click("Créer l’édition")
    assert "Indiquez votre nom." in seat.text()


def test_an_edition_is_not_founded_in_a_folder_that_is_not_there(seats, tmp_path):
    seat = seats("secretariat")
    seat.click("Créer une édition")
    seat.fill("Prénom et nom", "Colette Issartel")
    seat.fill("Dossier d’échange", str(tmp_path / "nulle-part"))
    seat.click("Créer l’édition")
    seat.wait(lambda: bool(seat.banner()))
    assert desks(seat) == ()
    assert seat.one(QPushButton, "Retour à l’accueil").isEnabled()


def test_a_lost_exchange_folder_is_told_and_the_work_waits(seats, store):
    seat = seats("secretariat")
    found(seat, store)
    aside = store.rename(store.with_name("ailleurs"))
    seat.go("Échanges")
    seat.click("Échanger maintenant")
    seat.wait_rest()
    assert str(store) in seat.text()
    assert seat.banner()
    aside.rename(store)
    assert "Rien de nouveau" in seat.sync()


def test_one_desk_opens_in_one_window(seats, store):
    first = seats("poste")
    found(first, store)
    second = seats("poste")
    second.wait(lambda: bool(second.banner()))
    assert isinstance(second.window, WelcomeWindow)
    first.menu("Fermer ce jury")
    first.wait_rest()
    second.open_entry("*Internet*")
    second.enter_desk()
    assert "Colette Issartel" in second.window.windowTitle()


def test_the_last_desk_opens_by_itself_unless_it_was_closed(seats, store):
    seat = seats("poste")
    found(seat, store)
    seat.leave()
    again = seats("poste")
    again.enter_desk()
    again.menu("Fermer ce jury")
    again.leave()
    third = seats("poste")
    third.wait_rest()
    assert isinstance(third.window, WelcomeWindow)
    third.open_entry("*Internet*")
    third.enter_desk()


def test_a_change_not_saved_keeps_the_desk_open(seats, store):
    seat = seats("poste")
    found(seat, store)
    seat.go("Édition")
    seat.click("Modifier")
    seat.fill("Numéro d’édition", "21")
    seat.menu("Fermer ce jury")
    assert isinstance(seat.window, DeskWindow)
    assert "n’est pas enregistrée" in seat.banner()
    seat.window.close()
    assert seat.window.isVisible()
    seat.click("Abandonner")
    seat.menu("Fermer ce jury")
    seat.wait(lambda: isinstance(seat.window, WelcomeWindow))


@pytest.mark.parametrize("way", ["waiting", "at once", "the window"])
def test_closing_a_jury_exchanges_a_last_time(seats, store, way):
    seat = seats("poste")
    found(seat, store)
    seat.go("Édition")
    seat.click("Modifier")
    seat.fill("Numéro d’édition", "21")
    seat.click("Enregistrer")
    seat.wait(lambda: seat.window._waits)
    window = seat.window
    seat.menu("Fermer ce jury")
    assert window._farewell.isVisible()
    if way == "at once":
        seat.click("Fermer sans attendre")
    if way == "the window":
        window.close()
        assert not window.isVisible()
        return
    seat.wait(lambda: isinstance(seat.window, WelcomeWindow))
    seat.wait_rest()
    seat.open_entry("*Internet*")
    seat.enter_desk()
    if way == "waiting":
        assert seat.window._exchange.text() == "Tout est transmis"


def test_without_a_keyring_a_passphrase_locks_the_desk(seats, store, monkeypatch):
    seat = seats("poste", workshop=workshop)
    seat.click("Créer une édition")
    seat.fill("Prénom et nom", "Colette Issartel")
    seat.fill("Dossier d’échange", str(store))
    seat.fill("Phrase de passe*", "courte")
    seat.click("Créer l’édition")
    assert "Dix caractères au moins." in seat.text()
    seat.fill("Phrase de passe*", PASSPHRASE)
    seat.fill("La même, encore une fois*", PASSPHRASE + "!")
    seat.click("Créer l’édition")
    assert "Les deux phrases diffèrent." in seat.text()
    seat.fill("La même, encore une fois*", PASSPHRASE)
    seat.click("Créer l’édition")
    seat.enter_desk()
    seat.leave()

    again = seats("poste", workshop=workshop)
    again.wait_rest()
    assert isinstance(again.window, WelcomeWindow)
    for typed in ("une autre phrase", PASSPHRASE):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, typed=typed: (typed, True))
        again.open_entry("*Internet*")
        again.wait_rest()
        if typed != PASSPHRASE:
            assert "phrase de passe" in again.banner().lower()
    again.enter_desk()


def test_the_settings_apply_at_once_and_are_kept(seats, store):
    seat = seats("poste")
    found(seat, store)
    try:
        seat.go("Réglages")
        seat.choose("Taille du texte", "200\u00a0%")
        assert theme.current().scale == 2
        seat.click("Clair ou sombre")
        shade = theme.current().shade
        assert seat.page.theme.currentData() == shade
        seat.choose("Langue", "English")
        kept = load(seat.root)
        assert (kept.theme, kept.text_scale, kept.language) == (shade, 200, "en")
        assert theme.current().scale == 2
        seat.leave()
        again = seats("poste")
        again.enter_desk()
        again.go("Réglages")
        assert again.page.scale.currentData() == 200
        assert plain(again.page.language.currentText()) == "English"
    finally:
        theme.apply_theme(seat.program._application, "light", 1.0)


def test_the_end_leaves_no_thread_and_no_lock(seats, store):
    before = set(threading.enumerate())
    seat = seats("poste")
    found(seat, store)
    seat.window.close()
    seat.program.end()
    assert set(threading.enumerate()) <= before
    again = seats("poste")
    again.enter_desk()


@pytest.mark.parametrize("when", ["at once", "under way"])
def test_closing_the_window_stops_what_is_under_way(seats, when):
    before = set(threading.enumerate())
    seat = seats("poste")
    seat.click("Entrer comme juré·e")
    if when == "under way":
        seat.wait(lambda: "Inscription" in seat.text())
    assert not seat.one(QPushButton, "Créer une édition").isEnabled()
    seat.window.close()
    seat.program.end()
    assert set(threading.enumerate()) <= before
    assert not seat.program._rehearsal().is_ready


def test_the_demonstration_is_entered_in_every_role_and_begun_again(seats):
    seat = seats("poste")
    seat.click("Entrer comme juré·e")
    seat.wait(lambda: isinstance(seat.window, DeskWindow), timeout=60_000)
    seat.enter_desk()
    assert seat.program._desk.snapshot.grades
    for words, roles in (("Passer à la présidence", "chair"), ("Passer au secrétariat", "secr")):
        seat.menu(words)
        seat.wait(lambda: isinstance(seat.window, WelcomeWindow))
        seat.enter_desk()
        assert any(role.startswith(roles) for role in seat.program._desk.snapshot.me.roles)
    assert load(seat.root).last_desk == ""
    seat.menu("Recommencer la démonstration")
    seat.wait(lambda: "Inscription" in seat.text())
    assert not seat.program._rehearsal().is_ready
    seat.click("Interrompre")
    seat.wait_rest()
    assert seat.one(QPushButton, "Entrer au secrétariat").isEnabled()
