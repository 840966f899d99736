"""A juror who reaches no common place joins and votes by mail, by clicking and typing only."""

from PySide6.QtWidgets import QCheckBox, QLabel

from tests.journeys.test_windows import invite
from tests.journeys.windows import bring_files, found, plain


def join_by_mail(seat, chooser, invitation):
    file, code = invitation
    seat.click("Rejoindre un jury")
    chooser.file = file
    seat.click("Choisir…")
    seat.fill("Code dicté", code)
    seat.click("Sans lieu d’échange : par courriel")
    assert "à envoyer à la présidence" in seat.text()
    seat.click("Rejoindre")
    seat.enter_desk()
    shown = seat.text()
    assert "Sans lieu d’échange, écrivez un fichier et envoyez-le à la présidence." in shown


def write(seat, chooser, file, button="Écrire le fichier…", to="tout le jury"):
    """Write a file; from the first page, that leads to the page of exchanges."""
    chooser.file = file
    if button == "Écrire le fichier…":
        seat.go("Échanges")
        seat.choose("Pour", to)
    seat.click(button)
    seat.wait_rest()
    assert file.exists(), seat.banner()
    return seat.banner()


def read(seat, chooser, file, button="Lire un fichier reçu…"):
    chooser.file = file
    if button == "Lire un fichier reçu…":
        seat.go("Échanges")
    seat.click(button)
    seat.wait_rest()
    return seat.banner()


def test_somebody_without_a_common_place_joins_by_mail(seats, chooser, store, tmp_path):
    secretariat, juror = seats("secretariat"), seats("jure")
    found(secretariat, store)
    bring_files(secretariat, chooser, tmp_path / "fichiers")
    invitation = invite(secretariat, chooser, tmp_path / "invitations")["Aïcha Benmoussa"]

    join_by_mail(juror, chooser, invitation)
    asked = tmp_path / "demande.jurypack"
    assert "Votre demande y est." in write(juror, chooser, asked, "Écrire un fichier…")
    juror.go("Réglages")
    digits = plain(juror.one(QLabel, "[0-9][0-9][0-9] [0-9][0-9][0-9]").text())

    told = read(secretariat, chooser, asked)
    assert "écrivez un fichier en retour" in told
    secretariat.click("Voir les demandes")
    secretariat.wait_rest()
    secretariat.one(QCheckBox, f"*chiffres {digits}").click()
    secretariat.click("Admettre la sélection")
    secretariat.wait_rest()
    answer = tmp_path / "reponse.jurypack"
    assert "dans le fichier" in write(secretariat, chooser, answer, to="Aïcha Benmoussa")

    juror.go("Accueil")
    assert "élément(s) reçu(s)" in read(juror, chooser, answer, "Lire le fichier reçu…")
    juror.go("Dossiers")
    assert juror.page._table is not None
    juror.go("Accueil")
    assert "Sans lieu d’échange" not in juror.text()
    back = tmp_path / "retour.jurypack"
    write(juror, chooser, back)
    assert "élément(s) reçu(s)" in read(secretariat, chooser, back)
    assert not list(store.rglob("*.req"))


def test_a_file_that_was_double_clicked_is_read_once_that_is_wished(
    seats, chooser, store, tmp_path
):
    secretariat = seats("secretariat")
    found(secretariat, store)
    file = tmp_path / "envoi.jurypack"
    write(secretariat, chooser, file)
    secretariat.leave()

    again = seats("secretariat", received=file)
    again.enter_desk()
    assert again.window.current == "exchange"
    assert "Fichier d’échange reçu : envoi.jurypack" in again.banner()
    again.click("Lire ce fichier")
    again.wait_rest()
    assert "Fichier d’échange reçu" not in again.banner()
    assert again.banner()

    other = seats("personne", received=file)
    other.wait_rest()
    assert "Ouvrez le jury auquel il est destiné" in other.banner()
    assert "Bienvenue" in other.text()
