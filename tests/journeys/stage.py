"""A small jury on real laptops: SQLCipher desks, a folder as store, invitations with codes."""

import csv
import io
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from jury_app.__main__ import open_store
from jury_app.core.ballot import Ballot, CriterionGrade, graded
from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.dry_run import rehearse_import
from jury_app.intake.files import ImportFiles, SourceFile
from jury_app.intake.places import Places
from jury_app.jury.founding import Founder
from jury_app.jury.workshop import Workshop
from jury_app.keys.vault import OpenVault
from jury_app.progress import Progress
from local_db.archive import open_archive

DOSSIERS = ("D001", "D002", "D004", "D011", "D016", "D026", "D034", "D036")
RIXHEIM, AIX, LORIENT, NO_CATEGORY = "D001", "D002", "D011", "D036"
CHAIR, YANN, AICHA, ETIENNE, SECRETARY = (
    "helene@jury.example",
    "yann@jury.example",  # declared an interest in Lorient
    "aicha@jury.example",
    "etienne@jury.example",  # and he in Rixheim
    "colette@jury.example",
)
EVERYBODY = (CHAIR, YANN, AICHA, ETIENNE, SECRETARY)


def edition():
    """The demonstration edition, with a quorum that three jurors can meet."""
    demo = demo_edition()
    return replace(demo, rules=replace(demo.rules, quorum_minimum=2))


def small_files():
    """The files of eight dossiers and five members of the demonstration, by name."""
    demo = demo_files()
    return {
        "candidatures.csv": _only(demo.dossiers, 0, DOSSIERS),
        "initiatives.csv": _only(demo.initiatives, 0, DOSSIERS),
        "historique.csv": demo.history,
        "jury.csv": _only(demo.members, 3, EVERYBODY),
    }


@cache
def dry_run():
    """What an import of the small files brings, read once for all tests."""
    return rehearse_import(ImportFiles(*small_files().values()), edition(), Places.load())


def _only(source, column, wanted):
    """Keep the rows of a table that say something wanted in one column."""
    rows = list(csv.reader(io.StringIO(source.content.decode("utf-8-sig")), delimiter=";"))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(
        [rows[0], *(row for row in rows if row[column] in wanted)]
    )
    return SourceFile(source.name, out.getvalue().encode())


class Stage:
    """Laptops below one folder that meet in one store."""

    def __init__(self, root):
        self.root = Path(root)
        self.store = self.root / "store"
        self.store.mkdir(exist_ok=True)
        self.open = []

    def workshop(self, name):
        root = self.root / name
        return Workshop(root, open_archive, open_store, OpenVault(root))

    def keep(self, jury):
        self.open.append(jury)
        return jury

    def close(self):
        for jury in self.open:
            jury.close()

    def found(self, *, imported=True):
        """The secretariat founds the jury and imports the edition."""
        founder = Founder("Mme", "Colette Issartel", "secrétariat", SECRETARY, (Role.SECRETARIAT,))
        jury = self.keep(self.workshop("secretariat").create(edition(), founder))
        jury.exchange.choose(str(self.store))
        if imported:
            jury.preparing.apply(dry_run())
        sync(jury)
        return jury

    def invite(self, host, email):
        """An invitation as it is handed over: the file, and the code."""
        member = next(each for each in host.membership.members() if each.email == email)
        issued = host.membership.invite(
            member.key, label="Label", vintage=2019, store=str(self.store)
        )
        folder = self.root / "handed-over"
        folder.mkdir(exist_ok=True)
        path = folder / f"{len(list(folder.iterdir()))}-{issued.file_name}"
        path.write_text(issued.text, "utf-8")
        return path, issued.code

    def join(self, host, email, name):
        """A laptop joins by invitation and asks to be admitted."""
        path, code = self.invite(host, email)
        workshop = self.workshop(name)
        jury = self.keep(workshop.join(workshop.read_invitation(path), code, str(self.store)))
        sync(host, jury)
        return jury

    def jury(self, *jurors):
        """Secretariat, chair in control, and jurors (emails), admitted and up to date."""
        secretariat = self.found()
        chair = self.join(secretariat, CHAIR, "chair")
        admit(secretariat, chair)
        joined = [self.join(secretariat, each, each.split("@")[0]) for each in jurors]
        sync(secretariat)
        admit(chair, *joined)
        return secretariat, chair, *joined


@contextmanager
def staged(root):
    """A stage whose laptops are closed in the end."""
    stage = Stage(root)
    try:
        yield stage
    finally:
        stage.close()


def admit(controller, *newcomers):
    """Let in all that ask, and bring the newcomers up to date."""
    sync(controller)
    controller.membership.admit([each.device for each in controller.membership.requests()])
    sync(controller, *newcomers)


def sync(*juries):
    """Exchange one after the other; give what the last one exchanged."""
    for jury in juries:
        synced, _ = jury.exchange.sync(Progress())
        assert synced.refused == ()
    return synced


def everybody_knows(*juries):
    """Exchange until nobody has news for anybody."""
    sync(*juries)
    sync(*juries)


def grade(number, value, comment=""):
    """A ballot with the same grade for every criterion."""
    criteria = tuple(CriterionGrade(each.key, value) for each in edition().criteria)
    return Ballot(number, graded(value), criteria, comment)
