"""Turn ReportLab's file into PDF/A-2b: true spaces, metadata, colours, the same bytes each time."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from jury_app.minutes.typography import STAND_INS

PRODUCER: Final = "Jury"
_PRINT: Final = 4
_UNICODE: Final = tuple(
    (f"<{ord(private):04X}>".encode(), f"<{ord(true):04X}>".encode())
    for true, private in STAND_INS.items()
)


def archive(content: bytes, title: str, author: str, closed: datetime) -> bytes:
    """Make the file one to be kept; ``closed`` is the only date it carries."""
    with Pdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            _tidy_page(page)
        for item in pdf.objects:
            if isinstance(item, Dictionary) and Name.ToUnicode in item:
                _true_spaces(item.ToUnicode)
        _describe(pdf, title, author, closed)
        buffer = BytesIO()
        pdf.save(
            buffer,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=True,
            recompress_flate=True,
        )
    return buffer.getvalue()


def _tidy_page(page: pikepdf.Page) -> None:
    if Name.Trans in page:
        del page.Trans
    for annotation in page.get(Name.Annots, []):
        annotation.F = _PRINT


def _true_spaces(characters: pikepdf.Object) -> None:
    """Let searching and copying find U+00A0 and U+202F where their stand-ins were drawn."""
    table = characters.read_bytes()
    for private, true in _UNICODE:
        table = table.replace(b"> " + private, b"> " + true)
    characters.write(table)


def _describe(pdf: Pdf, title: str, author: str, closed: datetime) -> None:
    moment = closed.astimezone(UTC)
    stamp = String(moment.strftime("D:%Y%m%d%H%M%SZ"))
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Author=String(author),
            Creator=String(PRODUCER),
            Producer=String(PRODUCER),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )
    profile = Stream(pdf, _srgb(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    metadata = Stream(pdf, _xmp(title, author, moment), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.OutputIntents = Array([intent])
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    pdf.Root.Lang = String("fr-FR")
    pdf.Root.PageMode = Name.UseOutlines
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _xmp(title: str, author: str, moment: datetime) -> bytes:
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt>'
        f"</dc:title><dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
        "<dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    ).encode()


@cache
def _srgb() -> bytes:
    return files("resources").joinpath("minutes", "srgb.icc").read_bytes()
