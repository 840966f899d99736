"""What may be published: each output, how its file is called, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from jury_app.jury.desk import Jury
from jury_app.jury.publishing import Outputs
from jury_app.progress import Progress


class Output(StrEnum):
    """One file that leaves the house; the value is its usual name."""

    MINUTES = "proces-verbal.pdf"
    WORKBOOK = "decisions.xlsx"
    TABLE = "decisions.csv"
    DATA = "decisions.json"
    PALMARES = "palmares.csv"
    PROOF = "preuve.zip"

    @property
    def ending(self) -> str:
        """The end of its name, without the dot."""
        return self.value.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Written:
    """A file or folder that was written, how many files it holds."""

    path: Path
    files: int = 1


def write_output(jury: Jury, output: Output, path: Path, progress: Progress) -> Path:
    """Write one output; ``NotAllowed("not_closed")`` before the closing."""
    if output is Output.MINUTES:
        return jury.publishing.write_minutes(path, progress)
    if output is Output.PROOF:
        return jury.publishing.write_proof(path, progress)
    # Loading the libraries of workbooks takes half a second, which no window waits for.
    from jury_app import exports  # noqa: PLC0415 - see above

    write = {
        Output.WORKBOOK: exports.write_decisions_xlsx,
        Output.TABLE: exports.write_decisions_csv,
        Output.DATA: exports.write_decisions_json,
        Output.PALMARES: exports.write_palmares_csv,
    }[output]
    write(jury.publishing.record(), path)
    return path


def written(outputs: Outputs) -> tuple[Written, ...]:
    """List what lies in a folder after publishing, diplomas as one folder."""
    diplomas = len(list(outputs.diplomas.glob("*.pdf"))) if outputs.diplomas.is_dir() else 0
    found = [Written(outputs.diplomas, diplomas)] if diplomas else []
    files = (
        outputs.minutes, outputs.workbook, outputs.table, outputs.data, outputs.palmares,
        outputs.proof,
    )  # fmt: skip
    return (*(Written(path) for path in files if path.is_file()), *found)


def spaced_fingerprint(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, to be compared by eye."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
