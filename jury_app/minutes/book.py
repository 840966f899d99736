"""The minutes as a whole: sections in order, pages, and the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from jury_app.core.record import FinalRecord
from jury_app.minutes import annexes, custody, decisions, opening, signing, wording
from jury_app.minutes.archival import archive
from jury_app.minutes.frame import Layout, contents, set_pages
from jury_app.minutes.material import Material
from jury_app.progress import Progress
from jury_app.whole_file import replace_file


def write(record: FinalRecord, path: Path, progress: Progress | None = None) -> None:
    """Write the minutes; the same record gives the same bytes.

    Raises ``Unreachable("cannot_write")`` when the disk refuses and ``Cancelled`` when asked to
    stop; a file that was there is then untouched.
    """
    replace_file(path, pdf(record, progress))


def pdf(record: FinalRecord, progress: Progress | None = None) -> bytes:
    """Make the bytes of the minutes, to be shown before they are written."""
    material = Material(record)

    def story(known: Layout) -> Sequence[Flowable]:
        body = sections(material)
        return [
            *opening.masthead(material),
            *opening.session(material),
            *contents(known, body),
            PageBreak(),
            *body,
        ]

    pages = set_pages(record.edition, record.fingerprint, story, progress or Progress())
    title = wording.title(record.edition)
    return archive(pages, title, record.edition.organiser, record.closed_at)


def sections(material: Material) -> list[Flowable]:
    """Put everything after the first page in order."""
    return [
        *opening.jury(material),
        *opening.quorum(material),
        *opening.interests(material),
        *opening.rules(material),
        *opening.counting(material),
        *custody.custody(material),
        *opening.totals(material),
        *decisions.levels(material),
        *decisions.unranked(material),
        *decisions.overrides(material),
        *decisions.observations(material),
        *signing.adoption(material),
        PageBreak(),
        *annexes.by_level(material),
        *annexes.by_region(material),
        *annexes.movements(material),
        *annexes.codes(material),
        *signing.verification(material),
        *signing.attendance_sheet(material),
    ]
