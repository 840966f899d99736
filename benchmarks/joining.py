"""Time a new laptop that joins an edition late: first dossier, all acts, all attachments.

Run it with ``python -m benchmarks.joining [--input FOLDER] [--jurors N] [--megabytes N]`` from the
root of the project. The limit beside it is ``rsync`` of the same folder on the same disk.
"""

import argparse
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from jury_app.__main__ import rehearsal_workshop
from jury_app.commands.rehearse import MODEL, read_folder
from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.models import load_model
from jury_app.jury.desk import Jury
from jury_app.jury.membership import NewMember
from jury_app.ports import DossierQuery
from jury_app.progress import Progress
from jury_app.rehearsal.demonstration import FOLDERS
from jury_app.rehearsal.play import Play, Script

SEED = 2019
MEGA = 1024 * 1024
NEWCOMER = "newcomer@jury.example"


def opened(root: Path, role: Role) -> Jury:
    workshop = rehearsal_workshop(root / "ordinateurs" / FOLDERS[role])
    return workshop.open(workshop.desks()[0])


def files(folder: Path, numbers: list[str], megabytes: int) -> None:
    """Write one file a dossier, of sizes that differ as real ones do; none compresses."""
    draw = random.Random(SEED)
    weights = [draw.lognormvariate(0, 1) for _ in numbers]
    for number, weight in zip(numbers, weights, strict=True):
        size = min(150 * MEGA, max(20_000, round(megabytes * MEGA * weight / sum(weights))))
        with (folder / f"{number} dossier.pdf").open("wb") as file:
            for start in range(0, size, MEGA):
                file.write(draw.randbytes(min(MEGA, size - start)))


def attached(secretariat: Jury, megabytes: int) -> Iterator[tuple[str, float]]:
    """Attach the files and send them; gives what was timed."""
    numbers = list(secretariat.reading.find(DossierQuery()))
    with tempfile.TemporaryDirectory() as folder:
        files(Path(folder), numbers, megabytes)
        began = perf_counter()
        found = secretariat.attachments.rehearse(Path(folder), Progress())
        yield "the secretariat looks at the files", perf_counter() - began
        began = perf_counter()
        secretariat.attachments.attach(found, Progress())
        yield "and attaches them", perf_counter() - began
    began = perf_counter()
    secretariat.exchange.sync(Progress())
    secretariat.attachments.sync(Progress())
    yield "and sends them", perf_counter() - began


def invited(root: Path, secretariat: Jury, chair: Jury) -> Jury:
    """A new juror's laptop, admitted, that holds nothing but its request."""
    newcomer = NewMember("", "Nouvelle", "jurée", NEWCOMER, (Role.JUROR,))
    secretariat.membership.add([newcomer])
    member = next(each for each in secretariat.membership.members() if each.email == NEWCOMER)
    store = str(root / "echange")
    issued = secretariat.membership.invite(member.key, label="Label", vintage=2019, store=store)
    path = root / issued.file_name
    path.write_text(issued.text, "utf-8")
    secretariat.exchange.sync(Progress())
    workshop = rehearsal_workshop(root / "ordinateurs" / "newcomer")
    jury = workshop.join(workshop.read_invitation(path), issued.code, store)
    jury.exchange.sync(Progress())
    chair.exchange.sync(Progress())
    chair.membership.admit([each.device for each in chair.membership.requests()])
    chair.exchange.sync(Progress())
    return jury


def joined(jury: Jury, began: float) -> Iterator[tuple[str, float]]:
    """Exchange, and look after each step whether a dossier can be read."""
    first: list[float] = []

    def look(_step: object) -> None:
        if not first and jury.reading.find(DossierQuery()):
            jury.reading.dossier(jury.reading.find(DossierQuery())[0])
            first.append(perf_counter() - began)

    jury.exchange.sync(Progress(look))
    look(None)
    yield "first dossier legible", first[0]
    yield "all acts", perf_counter() - began
    one = jury.reading.find(DossierQuery())[-1]
    view = jury.attachments.of(one)[0]
    jury.attachments.note(jury.attachments.prepare_one(one, view.digest).run(Progress()))
    jury.attachments.content(one, view.digest, Progress())
    yield "the attachment asked for", perf_counter() - began
    synced, _ = jury.attachments.sync(Progress(), [one])
    yield "all attachments", perf_counter() - began
    assert jury.attachments.waiting() == (0, 0)
    assert not synced.trouble
    began = perf_counter()
    jury.attachments.sync(Progress())
    yield "attachments again, nothing new", perf_counter() - began


def copied(store: Path, to: Path) -> float:
    """Copy the store with rsync, flushed to the disk at the end as ours is piece by piece."""
    began = perf_counter()
    subprocess.run(["rsync", "-a", f"{store}/", f"{to}/"], check=True)
    subprocess.run(["sync", "-f", str(to)], check=True)
    return perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", type=Path)
    parser.add_argument("--jurors", type=int, default=20)
    parser.add_argument("--megabytes", type=int, default=200)
    asked = parser.parse_args()
    sources = (read_folder(asked.input), load_model(MODEL)) if asked.input else None
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "edition"
        script = Script(*(sources or (demo_files(), demo_edition())), root, asked.jurors, SEED)
        Play(script, rehearsal_workshop, Progress()).run_until_graded()
        secretariat, chair = opened(root, Role.SECRETARIAT), opened(root, Role.CHAIR)
        times = dict(attached(secretariat, asked.megabytes))
        jury = invited(root, secretariat, chair)
        times |= dict(joined(jury, perf_counter()))
        for each in (jury, chair, secretariat):
            each.close()
        shutil.rmtree(root / "ordinateurs")
        limit = copied(root / "echange", Path(folder) / "copy")
        pieces = [path.stat().st_size for path in (root / "echange").rglob("*.bin")]
    print(f"{len(pieces)} pieces, {sum(pieces) / MEGA:.0f} MiB")
    for name, seconds in times.items():
        print(f"{name:36} {seconds:8.2f} s   {seconds / limit:6.2f} x rsync")
    print(f"{'rsync of the store':36} {limit:8.2f} s")


if __name__ == "__main__":
    main()
