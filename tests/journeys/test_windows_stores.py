"""A jury over a WebDAV server, a key and a room, set up by clicking and typing only."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.journeys.test_windows import admit
from tests.journeys.windows import bring_files
from tests.local_network import local_network
from tests.servers.wsgidav_server import wsgidav


@pytest.fixture
def cloud(tmp_path):
    folder = tmp_path / "nuage"
    folder.mkdir()
    with wsgidav(folder) as served:
        yield served.below("jury")


def type_cloud(seat, cloud, password):
    seat.click("Nextcloud ou autre WebDAV")
    seat.fill("Adresse", cloud.address.removeprefix("webdav:"))
    seat.fill("Identifiant", cloud.credentials.user)
    paste(seat, password)


def paste(seat, password):
    """Put a password in, as people do; keys of tests know no accents."""
    seat.one(QLineEdit, "Mot de passe").setText(password)


def found_in_cloud(seat, cloud):
    """Found a jury; a wrong password is noticed by trying."""
    seat.click("Créer une édition")
    seat.fill("Prénom et nom", "Colette Issartel")
    seat.fill("Courriel", "colette@jury.example")
    type_cloud(seat, cloud, "un autre")
    seat.click("Essayer")
    seat.wait_rest()
    assert "refuse l’identifiant ou le mot de passe" in seat.text()
    paste(seat, cloud.credentials.password)
    seat.click("Essayer")
    seat.wait_rest()
    assert "Tout fonctionne." in seat.text()
    seat.click("Créer l’édition")
    seat.enter_desk()


def invitation_as_picture(seat, chooser, folder):
    """Invite somebody; give the picture of the code on screen, and the code to say."""
    seat.go("Jury")
    folder.mkdir()
    chooser.folder = folder
    seat.click("Inviter 4 *")
    seat.wait_rest()
    code = next(each for each in seat.page.codes.codes if each.name.startswith("Aïcha"))
    sheet = seat.page.codes.show_qr(code)
    photo = folder / "photo.png"
    assert sheet.code.grab().save(str(photo))
    sheet.accept()
    seat.click("J’ai noté les codes")
    return photo, code.code


def join_by_picture(seat, chooser, photo, code):
    seat.click("Rejoindre un jury")
    chooser.file = photo
    seat.click("Choisir…")
    seat.wait(lambda: "Aïcha" in seat.text())
    assert "rien à saisir" in seat.text()
    seat.fill("Code dicté", code)
    seat.click("Rejoindre")
    seat.enter_desk()


def fill_a_key(seat, key):
    key.mkdir()
    seat.go("Échanges")
    seat.click("Ajouter un lieu d’échange")
    seat.fill("Dossier d’échange", str(key))
    seat.click("C’est une clé USB*")
    seat.click("Ajouter")
    seat.wait_rest()
    assert "Vous pouvez retirer la clé." in seat.banner()


def open_room(seat):
    seat.go("Échanges")
    seat.click("Ouvrir une salle")
    seat.wait_rest()
    assert seat.page.room.room is not None, seat.banner()
    return seat.page.room.room.ticket


def enter_room(seat, ticket):
    seat.go("Échanges")
    seat.click("Ajouter un lieu d’échange")
    seat.click("Ordinateur dans la salle")
    seat.fill("Code de la salle", ticket.to_text())
    seat.click("Ajouter")
    seat.wait_rest()
    return seat.page.places.cards[ticket.store.rstrip("/")]


@pytest.fixture
def network():
    with local_network():
        yield


@pytest.mark.usefixtures("network")
def test_a_jury_meets_in_a_cloud_on_a_key_and_in_a_room(seats, chooser, cloud, tmp_path):
    secretariat = seats("secretariat")
    found_in_cloud(secretariat, cloud)
    bring_files(secretariat, chooser, tmp_path / "fichiers")
    photo, code = invitation_as_picture(secretariat, chooser, tmp_path / "invitations")

    juror = seats("jure")
    join_by_picture(juror, chooser, photo, code)
    admit(secretariat, juror)
    assert "8 dossier" in juror.text() or juror.find(QAbstractButton, "Dossiers")

    fill_a_key(secretariat, tmp_path / "cle")
    assert list((tmp_path / "cle").rglob("*.seg"))

    ticket = open_room(secretariat)
    card = enter_room(juror, ticket)
    assert card.state.text() == "À jour"
    secretariat.page.activate({})
    secretariat.wait_rest()
    assert "1 ordinateur" in secretariat.page.room.visitors.text()
    secretariat.click("Fermer la salle")
    secretariat.wait_rest()
    juror.go("Échanges")
    juror.click("Échanger maintenant")
    juror.wait_rest()
    assert "Sans réponse cette fois" in juror.banner()
    assert password_is_nowhere(tmp_path, cloud.credentials.password)


def password_is_nowhere(root, password):
    """Whether the password lies nowhere in clear but in the keyring, here a file of rehearsals."""
    wanted = password.encode()
    files = [each for each in root.rglob("*") if each.is_file() and each.suffix != ".key"]
    return not any(wanted in each.read_bytes() for each in files)
