"""Draw the pictures of the manual: the demonstration, in each role, off screen.

Run it from the root: ``.venv/bin/python packaging/make_screenshots.py``; it takes a minute and
writes ``docs/images/*.png``. The clock stands still, so that dates do not change from one run to
the next; keys are drawn anew, so codes and fingerprints do.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Final

from camera import IMAGES, ROOT, SIZE, Camera, Shot, workshop
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

from jury_app.core.ballot import CriterionGrade, graded
from jury_app.core.decision import Proposal
from jury_app.core.record import Role
from jury_app.jury.desk import Jury
from jury_app.jury.room import RoomView
from jury_app.jury.views import Draft
from jury_app.progress import Progress
from jury_app.rehearsal.demonstration import Demonstration
from jury_app.sync.room.ticket import Ticket
from jury_app.sync.room.visits import Traffic
from ui import i18n, theme
from ui.background import Background
from ui.desk_window import DeskWindow
from ui.dossiers.dossier_page import DossierPage
from ui.exchange.exchange_page import ExchangePage
from ui.exchange.store_form import StoreForm, StoreKind
from ui.members.invitations import Issue, issue
from ui.members.members_page import MembersPage
from ui.welcome.welcome_window import WelcomeWindow

TO_GRADE: Final = "D012"
SEALED: Final = "D006"
GAP: Final = "Un dossier n’a pas déclaré de catégorie."
PIECES: Final = {
    "D012 plan du réseau.pdf": (
        "Plan du réseau public",
        "Douze bornes d’accès dans les écoles et à la mairie.",
        "Raccordement par la fibre du syndicat départemental.",
        "Mise en service en deux tranches.",
    ),
    "D012 délibération.pdf": ("Délibération du conseil", "Adoptée à l’unanimité."),
}
"""Attachments that are made up: name → lines of the page, the first one as its title."""
ROOM: Final = ("192.168.1.20:8642", "2VET3-FE9JP-MNSY9-33M09-9")


@contextmanager
def seat(demonstration: Demonstration, role: Role) -> Iterator[Jury]:
    """Sit down at a laptop of the demonstration, with everything that was exchanged."""
    jury = demonstration.open(role)
    try:
        jury.exchange.sync(Progress())
        yield jury
        jury.exchange.sync(Progress())
    finally:
        jury.close()


def welcome(camera: Camera, application: QApplication, background: Background) -> None:
    """Take the picture of the first screen."""
    theme.apply_theme(application, "light")
    window = WelcomeWindow(
        lambda: workshop(Path("desks")),
        background,
        desks=tuple,
        opened=lambda _: None,
        demonstrate=lambda _: None,
        take_up=lambda _: None,
    )
    window.resize(*SIZE)
    window.show()
    camera.take(window, "bienvenue")
    window.close()


def juror(camera: Camera, demonstration: Demonstration) -> None:
    """Take the pictures of someone who grades."""
    with seat(demonstration, Role.JUROR) as jury:
        edition = jury.rounds.edition()
        keys = [each.key for each in edition.criteria] if edition else []
        grades = tuple(map(CriterionGrade, keys, (4, 5, 4)))
        jury.voting.save_draft(TO_GRADE, Draft(graded(4), grades, "Services suivis et mesurés."))
        camera.tour(
            jury,
            Role.JUROR,
            [
                Shot("accueil-jure", "home"),
                Shot("dossiers", "dossiers"),
                Shot("dossier", "dossier", {"number": TO_GRADE}),
                Shot("comparer", "compare", {"numbers": (SEALED,)}),
                Shot("mes-bulletins", "ballots"),
                Shot("pieces-jointes", "dossier", {"number": TO_GRADE}, stage=show_pieces),
            ],
        )
        Path("cle").mkdir()
        jury.exchange.add_store("cle", label="Clé de la présidence", removable=True)
        jury.exchange.fill_key(Progress(), "cle")
        camera.tour(
            jury,
            Role.JUROR,
            [
                Shot("echanges", "exchange"),
                Shot("lieu", "exchange", stage=fill_form),
                Shot("salle", "exchange", stage=open_room),
            ],
        )


def chair(camera: Camera, demonstration: Demonstration) -> None:
    """Take the pictures of whoever leads the round, the meeting and the closing."""
    with seat(demonstration, Role.CHAIR) as jury:
        camera.tour(jury, Role.CHAIR, [Shot("accueil-presidence", "home")])
        camera.tour(jury, Role.CHAIR, [Shot("cles", "custody")])
        jury.rounds.close()
        jury.rounds.unseal()
        camera.tour(jury, Role.CHAIR, [Shot("scrutins", "rounds")])
        jury.rounds.show()
        _propose(jury)
        camera.tour(
            jury,
            Role.CHAIR,
            [
                Shot("resultats", "results"),
                Shot("tableau", "board"),
                Shot("cloture", "board", {"closing": True}),
                Shot("tableau-sombre", "board", scheme="dark"),
            ],
        )
        jury.deciding.sign(GAP, ["Le jury salue la progression des villages."])
        camera.tour(
            jury,
            Role.CHAIR,
            [
                Shot("diplomes", "diplomas"),
                Shot("publication", "publication", press="Voir l’aperçu"),
            ],
        )


def secretariat(camera: Camera, demonstration: Demonstration) -> None:
    """Take the pictures of the preparation and of a round under way."""
    with seat(demonstration, Role.SECRETARIAT) as jury:
        camera.tour(
            jury,
            Role.SECRETARIAT,
            [
                Shot("accueil-secretariat", "home"),
                Shot("edition", "edition"),
                Shot("import", "import"),
                Shot("jury", "members"),
                Shot("suivi", "follow"),
                Shot("invitation", "members", stage=show_invitation),
            ],
        )


def entrust(_: Camera, demonstration: Demonstration) -> None:
    """Put keys and attachments where the pictures show them."""
    with seat(demonstration, Role.SECRETARIAT) as jury:
        chosen = jury.attachments.choose(TO_GRADE, list(map(_piece, PIECES)), Progress())
        jury.attachments.attach(chosen, Progress())
        jury.exchange.sync(Progress())
        jury.attachments.sync(Progress())
    with seat(demonstration, Role.JUROR) as jury:
        holder = jury.membership.me().member
        jury.attachments.sync(Progress())
    with seat(demonstration, Role.CHAIR) as jury:
        draft = jury.custody.draw_recovery()
        jury.custody.confirm_recovery(draft, {n: draft.words[n - 1] for n in draft.asked})
        jury.custody.entrust(holder, second_key=True)


def show_pieces(window: DeskWindow) -> None:
    """Turn to the attachments of the dossier."""
    tabs = window.findChildren(DossierPage)[-1].reading.tabs
    tabs.setCurrentIndex(tabs.count() - 1)


def fill_form(window: DeskWindow) -> QWidget | None:
    """Fill the form of a place as a person would."""
    places = window.findChildren(ExchangePage)[-1].places
    places.add_place()
    address = "https://nuage.exemple.fr/remote.php/dav/files/jury"
    form = StoreForm(
        StoreKind.WEBDAV, url=address, user="jury", password=ROOM[1], place="Jury 2019"
    )
    places.editor.show_form(form)
    return places.form


def open_room(window: DeskWindow) -> QWidget | None:
    """Show a room as if the network of a town hall were there."""
    room = window.findChildren(ExchangePage)[-1].room
    room.show_room(RoomView(Path("salle"), (Ticket(*ROOM),), True, True, Traffic()))
    return room.show_large()


def show_invitation(window: DeskWindow) -> QWidget | None:
    """Show the invitation of one more laptop as a code to scan."""
    page = window.findChildren(MembersPage)[-1]
    jury, edition = page.desk.jury, page.desk.snapshot.edition
    if edition is None:
        raise LookupError
    asked = Issue((jury.membership.members()[-1].key,), Path(), edition)
    return page.codes.show_qr(issue(jury, asked, Progress())[0].codes[0])


def _piece(name: str) -> Path:
    """Write a page of PDF."""
    writer = QPdfWriter(name)
    painter = QPainter(writer)
    title, *lines = PIECES[name]
    for rank, (words, size) in enumerate([(title, 26), *((each, 13) for each in lines)]):
        painter.setFont(QFont("Inter", size))
        painter.drawText(600, 1400 + 600 * rank, words)
    painter.end()
    return Path(name)


def _propose(jury: Jury) -> None:
    """Raise one dossier, as a meeting does."""
    lines = jury.deciding.outlook().lines
    raised = next(line for line in lines if line.computed == 3)  # noqa: PLR2004 - the middle one
    jury.deciding.propose(
        Proposal(
            raised.result.dossier, 4, (), False, "Le jury relève des résultats déjà mesurables."
        )
    )


def main() -> None:
    """Compile the translations, play the demonstration, take every picture."""
    # Settled before Qt looks at them.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "Europe/Paris"
    time.tzset()
    IMAGES.mkdir(parents=True, exist_ok=True)
    resources = ROOT / "resources" / "i18n"
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted(resources.glob("jury_*.ts")):
        compiled = source.with_suffix(".qm")
        subprocess.run([compiler, "-silent", source, "-qm", compiled], check=True)
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        application = QApplication(sys.argv[:1])
        application.setOrganizationName("Jury")
        i18n.speak(application, "fr")
        background = Background()
        camera = Camera(application, background)
        # A relative folder: no path of this machine shows in a picture.
        demonstration = Demonstration(Path("demonstration"), workshop)
        demonstration.prepare(Progress())
        acts: Sequence[Callable[[Camera, Demonstration], None]] = (
            entrust,
            juror,
            secretariat,
            chair,
        )
        welcome(camera, application, background)
        for act in acts:
            act(camera, demonstration)
        background.close()


if __name__ == "__main__":
    main()
