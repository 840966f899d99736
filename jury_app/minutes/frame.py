"""Pages of the minutes: margins, running head and foot, bookmarks, contents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Table,
    TableStyle,
)
from reportlab.platypus.doctemplate import ActionFlowable

from jury_app.core.edition import Edition
from jury_app.core.french import number
from jury_app.minutes import wording
from jury_app.minutes.parts import EMBEDDED, WIDTH, Heading
from jury_app.minutes.typography import (
    CONTENTS,
    CONTENTS_PAGE,
    FAINT,
    QUIET,
    RULE,
    SANS,
    SECTION,
    SERIF,
    drawn,
    load_fonts,
    marked,
    paragraph,
    rich,
)
from jury_app.progress import Progress

_LEFT: Final = (A4[0] - WIDTH) / 2
_BOTTOM: Final = 58.0
_TOP: Final = 66.0
_BREAKS: Final = (ActionFlowable, CondPageBreak, PageBreak)


@dataclass
class Layout:
    """What a first setting teaches the next: where each heading stands, how many pages."""

    pages: int = 0
    headings: list[tuple[str, str, int, int]] = field(default_factory=list)
    """Words, key, depth and page of each heading."""


class Pages(BaseDocTemplate):
    """Sets the story once, noting where headings fall; head and foot come from ``known``."""

    def __init__(
        self, edition: Edition, fingerprint: str, known: Layout, progress: Progress
    ) -> None:
        """Prepare pages in memory; ``known`` is empty the first time."""
        load_fonts()
        self.buffer = BytesIO()
        self.known, self.found, self._progress = known, Layout(), progress
        self._edition, self._fingerprint = edition, fingerprint
        self._section, self._running, self._untouched = "", "", True
        BaseDocTemplate.__init__(
            self,
            self.buffer,
            pagesize=A4,
            title=wording.title(edition),
            author=edition.organiser,
            creator="Jury",
            producer="Jury",
            lang="fr-FR",
            initialFontName=SERIF,
            invariant=1,
            pageCompression=1,
        )
        frame = Frame(_LEFT, _BOTTOM, WIDTH, A4[1] - _TOP - _BOTTOM, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=self._furnish))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab calls it so
        """Bookmark a heading and note its page."""
        if isinstance(flowable, Heading):
            self.canv.bookmarkPage(flowable.key)
            self.canv.addOutlineEntry(flowable.words, flowable.key, flowable.depth, closed=True)
            self.found.headings.append((flowable.words, flowable.key, flowable.depth, self.page))
            if flowable.depth == 0:
                self._section = flowable.words
                if self._untouched:
                    self._running = flowable.words
        self._untouched = self._untouched and isinstance(flowable, _BREAKS)

    def afterPage(self) -> None:  # noqa: N802 - ReportLab calls it so
        """Count the page, and stop here if somebody asked to."""
        self.found.pages = self.page
        self._running, self._untouched = self._section, True
        before = 0 if not self.known.pages else self.known.pages
        self._progress.step(before + self.page, 2 * self.known.pages, "minutes")

    def _furnish(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.saveState()
        canvas.setFillColor(QUIET)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        right = _LEFT + WIDTH
        if self.page > 1:
            self._head(canvas, right)
        canvas.line(_LEFT, 44, right, 44)
        canvas.setFont(SANS, 8)
        whole = f" sur {number(self.known.pages)}" if self.known.pages else ""
        canvas.drawRightString(right, 31, drawn(f"Page {number(self.page)}{whole}", SANS))
        mark = f"Empreinte {wording.spaced(self._fingerprint[:16])}…"
        canvas.drawString(_LEFT, 31, drawn(mark, SANS))
        canvas.restoreState()

    def _head(self, canvas: Canvas, right: float) -> None:
        height = A4[1] - 42
        canvas.setFont(SANS, 8)
        canvas.drawString(_LEFT, height, drawn(wording.title(self._edition), SANS))
        canvas.drawRightString(right, height, drawn(self._running, SANS))
        canvas.line(_LEFT, height - 7, right, height - 7)


def contents(known: Layout, body: Sequence[Flowable]) -> list[Flowable]:
    """List the sections of ``body`` with their pages, as links; as high at every setting."""
    pages = {key: page for _, key, _, page in known.headings}
    rows = []
    for heading in body:
        if isinstance(heading, Heading) and heading.depth == 0:
            page = number(pages.get(heading.key, 0))
            link = f'<a href="#{heading.key}">{marked(heading.words, CONTENTS)}</a>'
            rows.append([rich(link, CONTENTS), rich(page, CONTENTS_PAGE)])
    style = TableStyle(
        [
            EMBEDDED,
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("LINEBELOW", (0, 0), (-1, -2), 0.3, FAINT),
        ]
    )
    table = Table(rows, colWidths=[WIDTH - 40, 40], style=style, hAlign="LEFT")
    return [paragraph("Sommaire", SECTION), table]


Story = Callable[[Layout], Sequence[Flowable]]


def set_pages(edition: Edition, fingerprint: str, story: Story, progress: Progress) -> bytes:
    """Set the story until the page numbers it prints are its own; two settings usually do."""
    known = Layout()
    while True:
        pages = Pages(edition, fingerprint, known, progress)
        pages.build(list(story(known)))
        if pages.found == known:
            return pages.buffer.getvalue()
        known = pages.found
