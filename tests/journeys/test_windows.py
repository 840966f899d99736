"""A whole edition played in the windows of three laptops, by clicking and typing only."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QToolButton

from jury_app.core.invitation import from_text
from jury_app.proof.check import check_proof
from tests.journeys.windows import bring_files, found, plain
from ui.parts import printers
from ui.voting.ballot_panel import BallotPanel

DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def printer(monkeypatch, tmp_path):
    """A printer that prints into a file; its dialog is answered yes."""
    paper = tmp_path / "paper.pdf"

    class Dialog:
        def __init__(self, printer, _parent):
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(paper))

        def exec(self):
            return True

    monkeypatch.setattr(printers, "QPrintDialog", Dialog)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["paper"])
    return paper


def lower_quorum(seat):
    seat.go("Édition")
    seat.click("Modifier")
    seat.fill("Quorum : au moins", "1")
    seat.fill("et au moins la part de", "0")
    seat.click("Enregistrer")
    seat.wait_rest()


def invite(seat, chooser, folder):
    """Give what is handed over to each person: the file, and the code said by phone."""
    seat.go("Jury")
    folder.mkdir()
    chooser.folder = folder
    seat.click("Inviter 4 *")
    seat.wait_rest()
    handed = {}
    for label in seat.page.codes.findChildren(QLabel):
        name, _, code = plain(label.accessibleName()).partition(" : ")
        if code:
            handed[name.removeprefix("Code de ")] = code
    files = sorted(folder.iterdir())
    assert len(files) == len(handed) == 4
    assert not any(code in file.read_text("utf-8") for code in handed.values() for file in files)
    seat.click("J’ai noté les codes")
    shown = plain(seat.text())
    assert not any(code in shown for code in handed.values())
    return {name: (file_of(files, name), code) for name, code in handed.items()}


def file_of(files, name):
    return next(each for each in files if from_text(each.read_text("utf-8")).name == name)


def join(seat, chooser, invitation):
    file, code = invitation
    seat.click("Rejoindre un jury")
    chooser.file = file
    seat.click("Choisir…")
    seat.fill("Code dicté", code)
    seat.click("Rejoindre")
    seat.enter_desk()


def admit(controller, newcomer):
    """The newcomer's six digits are compared, then the laptop is admitted."""
    newcomer.go("Réglages")
    digits = plain(newcomer.one(QLabel, "[0-9][0-9][0-9] [0-9][0-9][0-9]").text())
    controller.sync()
    controller.click("Voir les demandes")
    controller.wait_rest()
    box = controller.one(QCheckBox, f"*chiffres {digits}")
    box.click()
    controller.click("Admettre la sélection")
    controller.wait_rest()
    controller.sync()
    newcomer.sync()


def grade_everything(juror):
    """Grade by keyboard: a digit, Ctrl+Enter, N; give how many were sealed."""
    juror.go("Dossiers")
    juror.page._table.setFocus()
    juror.press(Qt.Key.Key_Home)
    juror.press(Qt.Key.Key_Return)
    juror.wait_rest()
    ballot = juror.page.findChild(BallotPanel)
    for sealed, digit in enumerate(DIGITS * 2, 1):
        number = juror.page.number
        juror.press(digit)
        juror.press(Qt.Key.Key_Return, CTRL)
        juror.wait_rest()
        juror.wait(lambda: ballot.chip.text() == "scellé ici")
        juror.press(Qt.Key.Key_N)
        juror.wait_rest()
        if juror.page.number == number:
            return sealed
    raise AssertionError("there is always a next dossier")


def step(chair, title, confirm=""):
    """Take a step of the round, and confirm it."""
    chair.go("Scrutins")
    chair.click(title, chair.page._steps)
    chair.click(confirm or title, chair.page._confirmation)
    chair.wait_rest()


def override(chair):
    """Move the first card of the board to another level, with a reason."""
    chair.go("Tableau")
    cards = next(c.list for c in chair.page._columns.columns if c.list.cards.cards)
    cards.setFocus()
    chair.press(Qt.Key.Key_Home)
    number, before = cards.current, chair.page._board.card(cards.current).draft.level
    chair.press(Qt.Key.Key_4 if before != 4 else Qt.Key.Key_3)
    chair.qtbot.keyClicks(chair.window.focusWidget(), "Vu sur place.")
    chair.press(Qt.Key.Key_Return)
    chair.wait_rest()
    return number


def sign(chair):
    chair.click("Clore la délibération…")
    if chair.find(QPlainTextEdit, "Pourquoi les catégories*"):
        chair.one(QPlainTextEdit, "Pourquoi les catégories*").setFocus()
        chair.qtbot.keyClicks(chair.window.focusWidget(), "Un dossier sans categorie.")
    chair.click("Clore et signer…")
    chair.click("Clore et signer")
    chair.wait(lambda: chair.program._desk.snapshot.closed)
    chair.wait_rest()


def test_a_whole_edition_is_played_by_clicking_and_typing(seats, chooser, printer, store, tmp_path):
    secretariat = seats("secretariat")
    found(secretariat, store)
    lower_quorum(secretariat)
    bring_files(secretariat, chooser, tmp_path / "fichiers")
    assert "8 dossier" in secretariat.banner()
    handed = invite(secretariat, chooser, tmp_path / "invitations")

    chair, juror = seats("presidence"), seats("jure")
    join(chair, chooser, handed["Hélène Aubrac-Lindner"])
    admit(secretariat, chair)
    assert "Scrutins" in rail(chair)
    join(juror, chooser, handed[next(name for name in handed if name.startswith("Aïcha"))])
    admit(chair, juror)

    step(chair, "Ouvrir le scrutin")
    assert "Le scrutin est ouvert" in chair.banner()
    chair.sync()
    juror.sync()
    assert grade_everything(juror) == 8
    juror.sync()
    chair.sync()
    for title in ("Clore le scrutin", "Ouvrir les enveloppes"):
        step(chair, title)
    step(chair, "Montrer les résultats au jury", "Montrer au jury")
    overridden = override(chair)
    sign(chair)

    out = tmp_path / "publication"
    out.mkdir()
    chooser.folder = out
    chair.go("Publication")
    chair.click("Tout publier dans un dossier…")
    chair.wait_rest()
    assert "Tout est publié" in chair.banner()
    decided = json.loads((out / "decisions.json").read_text("utf-8"))
    assert "Vu sur place." in json.dumps(decided, ensure_ascii=False)
    assert overridden in json.dumps(decided)
    assert check_proof(out / "preuve.zip").decisions == 8

    chair.go("Diplômes")
    chair.click("Imprimer…")
    # Every page is drawn at the printer's own resolution: the longest work of the journey.
    chair.wait(lambda: "L’impression est partie" in chair.banner(), timeout=60_000)
    assert printer.stat().st_size > 0

    chair.sync()
    juror.sync()
    juror.go("Résultats")
    assert not juror.page._hidden.isVisible()


def rail(seat):
    return [each.text() for each in seat.window._rail.findChildren(QToolButton)]
