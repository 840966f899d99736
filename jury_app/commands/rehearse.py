"""``jury-app rehearse``: play a whole edition on this machine, without screens."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from jury_app.commands.credentials import from_environment
from jury_app.commands.sentences import sentence
from jury_app.core.french import counted, decimal
from jury_app.errors import Cancelled, JuryError, Refused
from jury_app.intake.demo import demo_edition, demo_files
from jury_app.intake.files import ImportFiles, SourceFile, read_source
from jury_app.intake.models import load_model
from jury_app.intake.sentences import REFUSALS, refusal
from jury_app.intake.sentences import sentence as said_of_row
from jury_app.progress import Progress, Step
from jury_app.rehearsal.play import NewWorkshop, Play, Played, Script

MODEL = "villes-internet-2019"
FAILED, BAD_INPUT, STOPPED = 1, 2, 130
MOST_ROWS = 10
_FILES = {
    "dossiers": "candidatures",
    "initiatives": "initiatives",
    "history": "historique",
    "members": "jury",
}
_PHASES = {
    "import": "Import de l’édition",
    "joining": "Invitations et inscriptions",
    "opening": "Ouverture du scrutin",
    "grading": "Vote hors ligne",
    "exchange": "Échange des bulletins",
    "counting": "Dépouillement et clôture",
    "late": "Bulletins en retard",
    "printing": "Diplômes, procès-verbal, exports",
    "verification": "Vérification de la preuve",
}


def run(
    arguments: argparse.Namespace,
    new_workshop: NewWorkshop,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Play; 0 when all went well, 2 for bad input, 130 when stopped by Ctrl+C."""
    out, err = out or sys.stdout, err or sys.stderr
    progress = Progress(_teller(err))
    began = time.perf_counter()
    play: Play | None = None
    try:
        play = Play(_script(arguments), new_workshop, progress)
        with _stopping(progress):
            played = play.run()
    except Cancelled as error:
        print(f"{_fresh_line(err)}{sentence(error)}", file=err)
        return STOPPED
    except JuryError as error:
        said = refusal(error) if error.code in REFUSALS else sentence(error)
        print(f"{_fresh_line(err)}{said}", *_bad_rows(play), sep="\n", file=err)
        return BAD_INPUT if isinstance(error, Refused) else FAILED
    print(_fresh_line(err), end="", file=err)
    total = time.perf_counter() - began
    if arguments.json:
        json.dump(as_json(played, total), out, ensure_ascii=False, indent=2)
        print(file=out)
    else:
        print(as_words(played, total), file=out)
    return 0


def _fresh_line(err: TextIO) -> str:
    """Give what clears the line of progress; a file needs nothing."""
    return "\r\033[K" if err.isatty() else ""


def _bad_rows(play: Play | None) -> list[str]:
    """Name the first rows that an import refused."""
    dry_run = play.played.dry_run if play else None
    if dry_run is None:
        return []
    return [
        f"  {_FILES[each.file]}, ligne {each.row}\u00a0: {said_of_row(each)}"
        for each in dry_run.errors[:MOST_ROWS]
    ]


def _script(arguments: argparse.Namespace) -> Script:
    folder: Path = arguments.out
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("folder_not_empty", path=str(folder))
    files, edition = demo_files(), demo_edition()
    if arguments.input is not None:
        files, edition = read_folder(arguments.input), load_model(MODEL)
    return Script(
        files,
        edition,
        folder,
        arguments.jurors,
        arguments.seed,
        arguments.store,
        from_environment() if arguments.store else None,
    )


def read_folder(folder: Path) -> ImportFiles:
    """Read the files of an edition, CSV or XLSX; only the dossiers are required.

    Raises ``Refused("file_missing")`` when the folder does not hold them.
    """
    found: dict[str, SourceFile] = {}
    for kind, stem in _FILES.items():
        for ending in (".csv", ".xlsx", ".ods"):
            path = folder / f"{stem}{ending}"
            if path.is_file():
                found[kind] = read_source(path)
                break
    if "dossiers" not in found:
        raise Refused("file_missing", file=str(folder / "candidatures.csv"))
    return ImportFiles(**found)


def as_json(played: Played, total: float) -> Mapping[str, object]:
    """Summarise a play for a program."""
    outputs = played.outputs
    return {
        "counts": played.counts,
        "seconds": {
            "total": round(total, 3),
            **{name: round(each, 3) for name, each in played.seconds.items()},
        },
        "categories": dict(played.dry_run.category_sum.parts) if played.dry_run else {},
        "outputs": {
            "diplomas": str(outputs.diplomas),
            "merged": str(outputs.merged),
            "minutes": str(outputs.minutes),
            "workbook": str(outputs.workbook),
            "table": str(outputs.table),
            "data": str(outputs.data),
            "palmares": str(outputs.palmares),
            "proof": str(outputs.proof),
        }
        if outputs
        else {},
        "verified": asdict(played.checked) if played.checked else None,
    }


def as_words(played: Played, total: float) -> str:
    """Summarise a play for people."""
    counts = played.counts
    lines = [
        "Répétition terminée\u00a0: une édition entière, du premier fichier au dernier diplôme.",
        "",
        (
            f"  {counted(counts['dossiers'], 'dossier', 'dossiers')},"
            f" {counted(counts['initiatives'], 'initiative', 'initiatives')},"
            f" {counted(counts['jurors'], 'juré', 'jurés')}"
            f" sur {counted(counts['laptops'], 'ordinateur', 'ordinateurs')}"
        ),
        (
            f"  {counted(counts['ballots_cast'], 'bulletin scellé', 'bulletins scellés')},"
            f" dont {counted(counts['abstentions'], 'abstention', 'abstentions')}\u00a0;"
            f" {counted(counts['withdrawals'], 'déport', 'déports')}\u00a0;"
            f" {counted(counts['ballots_late'], 'bulletin en retard', 'bulletins en retard')}"
        ),
        (
            f"  {counted(counts['ballots_counted'], 'note comptée', 'notes comptées')},"
            f" {counted(counts['laureates'], 'niveau décerné', 'niveaux décernés')},"
            f" {counted(counts['without_category'], 'dossier', 'dossiers')} sans catégorie"
        ),
        "",
    ]
    for name, seconds in played.seconds.items():
        lines.append(f"  {_PHASES[name]:<36}{decimal(round(seconds, 2), 2):>8}\u00a0s")
    lines.append(f"  {'Total':<36}{decimal(round(total, 2), 2):>8}\u00a0s")
    if played.outputs and played.checked:
        acts = counted(played.checked.acts, "acte signé", "actes signés")
        lines += [
            "",
            f"  Preuve vérifiée\u00a0: {acts}.",
            f"  Résultats dans {played.outputs.folder}",
            (
                "    diplomes/ · proces-verbal.pdf · decisions.xlsx · decisions.csv ·"
                " decisions.json · palmares.csv · preuve.zip"
            ),
        ]
    return "\n".join(lines)


def _teller(err: TextIO) -> Callable[[Step], None]:
    """Tell phases as lines and, on a terminal, steps on a line that rewrites itself."""

    def tell(step: Step) -> None:
        if step.what.startswith("phase:"):
            print(
                f"{_fresh_line(err)}… {_PHASES[step.what.removeprefix('phase:')]}",
                file=err,
                flush=True,
            )
        elif err.isatty() and step.total:
            print(f"\r\033[K    {step.done} / {step.total}", end="", file=err, flush=True)

    return tell


@contextmanager
def _stopping(progress: Progress) -> Iterator[None]:
    """Let Ctrl+C ask for a stop between two steps instead of tearing one apart."""
    before = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
