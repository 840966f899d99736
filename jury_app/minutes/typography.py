"""Fonts, inks and paragraph styles of the minutes, and how a text becomes a paragraph."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from jury_app.core.french import typeset

INK: Final = HexColor("#1B2233")
ACCENT: Final = HexColor("#243B80")
QUIET: Final = HexColor("#5A6377")
RULE: Final = HexColor("#C5CAD6")
FAINT: Final = HexColor("#D9DDE6")
TINT: Final = HexColor("#F3F5F9")
WARM: Final = HexColor("#FBF4E4")
WARM_RULE: Final = HexColor("#C89B3C")

SERIF: Final = "Minutes-Serif"
SERIF_STRONG: Final = "Minutes-SerifStrong"
SERIF_ITALIC: Final = "Minutes-SerifItalic"
SANS: Final = "Minutes-Sans"
SANS_STRONG: Final = "Minutes-SansStrong"
FACES: Final = {
    SERIF: "SourceSerif4-Regular.ttf",
    SERIF_STRONG: "SourceSerif4-SemiBold.ttf",
    SERIF_ITALIC: "SourceSerif4-Italic.ttf",
    SANS: "SourceSans3-Regular.ttf",
    SANS_STRONG: "SourceSans3-Bold.ttf",
}

# ReportLab breaks lines at U+202F and writes U+00A0 as a plain space. Both travel as private
# characters with the same glyphs; `archival` puts the true ones back where readers look them up.
STAND_INS: Final = {"\u00a0": "\ue0a0", "\u202f": "\ue02f"}
_STANDING_IN: Final = str.maketrans(STAND_INS)


@cache
def load_fonts() -> dict[str, TTFont]:
    """Hand the embedded faces to ReportLab, once."""
    fonts = {}
    for name, file in FACES.items():
        content = files("resources").joinpath("fonts", file).read_bytes()
        font = TTFont(name, BytesIO(content))
        face = font.face
        for true, private in STAND_INS.items():
            face.charToGlyph[ord(private)] = face.charToGlyph[ord(true)]
            face.charWidths[ord(private)] = face.charWidths[ord(true)]
        pdfmetrics.registerFont(font)
        fonts[name] = font
    return fonts


@cache
def _drawable(font: str) -> frozenset[int]:
    return frozenset(load_fonts()[font].face.charToGlyph)


def drawn(text: str, font: str = SERIF) -> str:
    """Prepare a text for drawing: one code point per letter, spaces that hold, no blank boxes.

    A character that the face lacks is told by its number, [U+1F600], rather than left out.
    """
    known = _drawable(font)
    composed = unicodedata.normalize("NFC", " ".join(text.split(" ")))
    shown = (
        sign
        if ord(sign) in known
        else " "
        if sign.isspace()
        else f"[U+{ord(sign):04X}]"
        if sign.isprintable()
        else ""
        for sign in composed
    )
    return "".join(shown).translate(_STANDING_IN)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Make a paragraph of what somebody wrote, with French typography."""
    return Paragraph(marked(typeset(text), style), style)


def name_paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Make a paragraph of a name, whose spaces and signs are left as they are."""
    return Paragraph(marked(text, style), style)


def marked(text: str, style: ParagraphStyle) -> str:
    """Escape a text for ReportLab's little markup language."""
    return escape(drawn(text, style.fontName))


def strong(text: str, font: str = SANS_STRONG) -> str:
    """Set a few words apart inside a paragraph made with :func:`rich`."""
    return f'<font name="{font}">{escape(drawn(text, font))}</font>'


def rich(markup: str, style: ParagraphStyle) -> Paragraph:
    """Make a paragraph of pieces made by :func:`marked` and :func:`strong`."""
    return Paragraph(markup, style)


def _style(name: str, font: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {
        "textColor": INK,
        "embeddedHyphenation": 1,
        "splitLongWords": 1,
        **more,
    }
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **settings)


BODY: Final = _style("body", SERIF, 9.8, 14, spaceAfter=5, allowWidows=0, allowOrphans=0)
ITEM: Final = BODY.clone("item", leftIndent=12, bulletIndent=2, spaceAfter=3)
NOTE: Final = _style("note", SERIF_ITALIC, 8.6, 11.6, textColor=QUIET, spaceAfter=6)
TITLE: Final = _style("title", SERIF_STRONG, 24, 29, spaceAfter=4)
SUBTITLE: Final = _style("subtitle", SERIF, 13, 18, textColor=ACCENT, spaceAfter=2)
OVERLINE: Final = _style("overline", SANS_STRONG, 9, 12, textColor=QUIET, spaceAfter=10)
SECTION: Final = _style(
    "section", SERIF_STRONG, 14.5, 18, textColor=ACCENT, spaceBefore=16, spaceAfter=6
)
LEVEL: Final = _style("level", SERIF_STRONG, 11.5, 15, spaceBefore=12, spaceAfter=3)
LABEL: Final = _style("label", SANS, 8.6, 12, textColor=QUIET)
VALUE: Final = _style("value", SERIF, 9.8, 13)
HEAD: Final = _style("head", SANS_STRONG, 7.8, 10, textColor=QUIET)
HEAD_RIGHT: Final = HEAD.clone("head-right", alignment=TA_RIGHT)
HEAD_CENTER: Final = HEAD.clone("head-center", alignment=TA_CENTER)
CELL: Final = _style("cell", SANS, 8.4, 11)
CELL_STRONG: Final = _style("cell-strong", SANS_STRONG, 8.4, 11)
CELL_RIGHT: Final = CELL.clone("cell-right", alignment=TA_RIGHT)
CELL_CENTER: Final = CELL.clone("cell-center", alignment=TA_CENTER)
CELL_QUIET: Final = CELL.clone("cell-quiet", fontSize=7.6, leading=10, textColor=QUIET)
NAME: Final = _style("name", SERIF_STRONG, 9.8, 12.4)
WHY: Final = _style("why", SERIF_ITALIC, 8, 10.2, textColor=QUIET)
TIGHT: Final = _style("tight", SANS, 7.8, 10)
TIGHT_RIGHT: Final = TIGHT.clone("tight-right", alignment=TA_RIGHT)
CODE: Final = _style("code", SANS_STRONG, 9, 13)
CONTENTS: Final = _style("contents", SERIF, 9.6, 14.5)
CONTENTS_PAGE: Final = CONTENTS.clone("contents-page", alignment=TA_RIGHT)
