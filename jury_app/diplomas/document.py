"""Writes tagged PDF/A-2b: what all files share is made once, as bytes, before their own pages.

The same diplomas always give the same bytes: no date, no random number goes into a file.
"""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from jury_app.diplomas.colour import srgb_profile
from jury_app.diplomas.guilloche import Ornament, contour_path, numbers
from jury_app.diplomas.outline import Contour
from jury_app.diplomas.page import Drawn
from jury_app.diplomas.sheet import HEIGHT, WIDTH, Face, Marks, Sheet
from jury_app.diplomas.typography import Subset

PRODUCER = "Jury"
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
RESOURCES = 1
INTENT = 2
IN_ONE_BLOCK = 100
MARK_BOX = "0 -300 1000 1000"
PIECE_BOX = "-400 -400 400 400"


@dataclass(slots=True)
class Body:
    """Numbered objects, where each starts, and the fingerprint of all that is written."""

    write: Callable[[bytes], object]
    position: int = 0
    starts: list[int] = field(default_factory=lambda: [0])
    fingerprint: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def put(self, data: bytes) -> None:
        """Write bytes and keep count of them."""
        self.write(data)
        self.fingerprint.update(data)
        self.position += len(data)

    def reserve(self) -> int:
        """Number an object that is written later."""
        self.starts.append(0)
        return len(self.starts) - 1

    def add(self, content: str | bytes, number: int = 0) -> int:
        """Write an object, under a reserved number or the next one."""
        number = number or self.reserve()
        self.starts[number] = self.position
        data = content.encode("latin-1") if isinstance(content, str) else content
        self.put(b"%d 0 obj\n%b\nendobj\n" % (number, data))
        return number

    def add_stream(self, entries: str, data: bytes, *, packed: bool = True) -> int:
        """Write a stream, compressed unless it must be readable as it is."""
        if packed:
            data = zlib.compress(data, 9)
            entries += "/Filter/FlateDecode"
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
        return self.add(head + data + b"\nendstream")


@dataclass(frozen=True, slots=True)
class Foundation:
    """The first bytes of every file of a batch, and where their objects start."""

    data: bytes
    starts: tuple[int, ...]
    fingerprint: "hashlib._Hash"

    def body(self, write: Callable[[bytes], object]) -> Body:
        """Start a file on these bytes."""
        write(self.data)
        return Body(write, len(self.data), list(self.starts), self.fingerprint.copy())


def foundation(
    fonts: dict[Face, Subset], ornament: Ornament, mark: list[Contour], marks: Marks
) -> Foundation:
    """Make what all files of a batch share: fonts, ornament, marks, colour profile."""
    buffer = bytearray()
    body = Body(buffer.extend)
    body.put(HEADER)
    resources, intent = body.reserve(), body.reserve()
    profile = body.add_stream("/N 3", srgb_profile())
    body.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        f"/Info(sRGB)/DestOutputProfile {profile} 0 R>>",
        intent,
    )
    sheet_box = f"0 0 {WIDTH:.2f} {HEIGHT:.2f}"
    pieces = {name: add_form(body, PIECE_BOX, piece) for name, piece in ornament.pieces.items()}
    forms = {
        "Ornament": add_form(body, sheet_box, ornament.drawing, references(pieces)),
        "Full": add_form(body, MARK_BOX, full_mark(mark, ornament.inks["accent"])),
        "Empty": add_form(body, MARK_BOX, empty_mark(mark, ornament, marks.size)),
    }
    faces = {face.name: add_font(body, subset) for face, subset in fonts.items()}
    body.add(f"<</Font<<{references(faces)}>>/XObject<<{references(forms)}>>>>", resources)
    return Foundation(bytes(buffer), tuple(body.starts), body.fingerprint)


def references(named: dict[str, int]) -> str:
    """Write names and the objects they stand for."""
    return "".join(f"/{name} {number} 0 R" for name, number in named.items())


def add_form(body: Body, box: str, drawing: bytes, pieces: str = "") -> int:
    """Write a drawing that is called by name, and may itself call pieces."""
    resources = f"/XObject<<{pieces}>>" if pieces else ""
    entries = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<{resources}>>"
    return body.add_stream(entries, drawing)


def full_mark(mark: list[Contour], ink: str) -> bytes:
    """Fill the arobase."""
    return f"{ink} rg\n".encode() + contour_path(mark) + b" f"


def empty_mark(mark: list[Contour], ornament: Ornament, size: float) -> bytes:
    """Draw the arobase in outline, with a line as wide as asked at that size."""
    width = ornament.empty_width * 1000 / size
    line = f"{ornament.empty_mark} RG {numbers(width)} w 1 j\n"
    return line.encode() + contour_path(mark) + b" S"


def add_font(body: Body, subset: Subset) -> int:
    """Write a font cut to a repertoire: its program, widths and characters."""
    font = subset.kind.font
    per_thousand = 1000 / font.unitsPerEm
    letters = "".join(sorted(subset.numbers)).encode()
    seed = hashlib.sha256(letters + subset.kind.face.encode()).digest()
    tag = "".join(chr(65 + byte % 26) for byte in seed[:6])
    name = f"{tag}+{font.name.decode('ascii')}"
    program = body.add_stream(f"/Length1 {len(subset.program)}", subset.program)
    box = " ".join(f"{value * per_thousand:.0f}" for value in font.bbox)
    descriptor = body.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]"
        f"/ItalicAngle {font.italicAngle:g}/Ascent {font.ascent:.0f}/Descent {font.descent:.0f}"
        f"/CapHeight {font.capHeight:.0f}/StemV {font.stemV:.0f}/FontFile2 {program} 0 R>>"
    )
    widths = " ".join(f"{width * per_thousand:g}" for width in subset.widths)
    descendant = body.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/W[0[{widths}]]/CIDToGIDMap/Identity>>"
    )
    characters = body.add_stream("", character_map(subset))
    return body.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {characters} 0 R>>"
    )


def character_map(subset: Subset) -> bytes:
    """Tell which character each glyph is, for searching and copying."""
    pairs = [f"<{glyph:04X}><{code:04X}>" for glyph, code in sorted(subset.unicodes.items())]
    blocks = [
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar"
        for block in (pairs[at : at + IN_ONE_BLOCK] for at in range(0, len(pairs), IN_ONE_BLOCK))
    ]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *blocks,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    ).encode("ascii")


def text_string(text: str) -> str:
    """Write a text outside the page: plain when it can be, UTF-16 otherwise."""
    if text.isascii() and not set(text) & set("()\\"):
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


@dataclass(slots=True)
class Entry:
    """A page already written: its objects, for the tables at the end of the file."""

    page: int
    section: int
    elements: list[int]
    title: str


class Book:
    """A file being written, page after page."""

    def __init__(self, base: Foundation, write: Callable[[bytes], object]) -> None:
        """Start a file with what the batch shares."""
        self._body = base.body(write)
        self._pages, self._tree, self._document = (self._body.reserve() for _ in range(3))
        self._entries: list[Entry] = []

    def add(self, sheet: Sheet, drawn: Drawn) -> None:
        """Write a page and the elements a screen reader finds on it."""
        body = self._body
        content = body.add_stream("", drawn.content)
        page = body.add(
            f"<</Type/Page/Parent {self._pages} 0 R/MediaBox[0 0 {WIDTH:.2f} {HEIGHT:.2f}]"
            f"/Resources {RESOURCES} 0 R/Contents {content} 0 R"
            f"/StructParents {len(self._entries)}/Tabs/S>>"
        )
        section = body.reserve()
        elements = []
        for mark, tag in enumerate(drawn.tags):
            spoken = f"/Alt{text_string(tag.spoken)}" if tag.spoken else ""
            elements.append(
                body.add(
                    f"<</Type/StructElem/S/{tag.role}/P {section} 0 R/Pg {page} 0 R"
                    f"/K {mark}{spoken}>>"
                )
            )
        children = " ".join(f"{number} 0 R" for number in elements)
        body.add(f"<</Type/StructElem/S/Sect/P {self._document} 0 R/K[{children}]>>", section)
        self._entries.append(Entry(page, section, elements, sheet.title))

    def finish(self, title: str, organiser: str) -> None:
        """Write the tables, the metadata and the end of the file."""
        body = self._body
        kids = " ".join(f"{entry.page} 0 R" for entry in self._entries)
        body.add(f"<</Type/Pages/Count {len(self._entries)}/Kids[{kids}]>>", self._pages)
        self._add_structure()
        outlines = self._add_outlines() if len(self._entries) > 1 else ""
        metadata = body.add_stream(
            "/Type/Metadata/Subtype/XML", description(title, organiser), packed=False
        )
        catalog = body.add(
            f"<</Type/Catalog/Version/1.7/Pages {self._pages} 0 R/Lang(fr-FR)"
            f"/Metadata {metadata} 0 R/OutputIntents[{INTENT} 0 R]/MarkInfo<</Marked true>>"
            f"/StructTreeRoot {self._tree} 0 R{outlines}"
            "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>"
        )
        author = f"/Author{text_string(organiser)}" if organiser else ""
        info = body.add(f"<</Title{text_string(title)}{author}/Producer({PRODUCER})>>")
        self._end(catalog, info)

    def _add_structure(self) -> None:
        """Write the reading order and the way back from the pages to it."""
        body = self._body
        sections = " ".join(f"{entry.section} 0 R" for entry in self._entries)
        body.add(
            f"<</Type/StructElem/S/Document/P {self._tree} 0 R/K[{sections}]>>", self._document
        )
        parents = "".join(
            f"{index}[{' '.join(f'{number} 0 R' for number in entry.elements)}]"
            for index, entry in enumerate(self._entries)
        )
        body.add(
            f"<</Type/StructTreeRoot/K {self._document} 0 R/ParentTree<</Nums[{parents}]>>"
            f"/ParentTreeNextKey {len(self._entries)}>>",
            self._tree,
        )

    def _add_outlines(self) -> str:
        """Write one bookmark for each diploma."""
        body = self._body
        root = body.reserve()
        items = [body.reserve() for _ in self._entries]
        for index, (number, entry) in enumerate(zip(items, self._entries, strict=True)):
            before = f"/Prev {items[index - 1]} 0 R" if index else ""
            after = f"/Next {items[index + 1]} 0 R" if index + 1 < len(items) else ""
            body.add(
                f"<</Title{text_string(entry.title)}/Parent {root} 0 R{before}{after}"
                f"/Dest[{entry.page} 0 R/Fit]>>",
                number,
            )
        body.add(
            f"<</Type/Outlines/First {items[0]} 0 R/Last {items[-1]} 0 R/Count {len(items)}>>",
            root,
        )
        return f"/Outlines {root} 0 R"

    def _end(self, catalog: int, info: int) -> None:
        """Write the table of objects; the file's identifier is the fingerprint of its bytes."""
        body = self._body
        identifier = body.fingerprint.hexdigest()[:32].upper()
        rows = "".join(f"{start:010d} 00000 n \n" for start in body.starts[1:])
        size = len(body.starts)
        body.put(
            f"xref\n0 {size}\n0000000000 65535 f \n{rows}"
            f"trailer\n<</Size {size}/Root {catalog} 0 R/Info {info} 0 R"
            f"/ID[<{identifier}><{identifier}>]>>\nstartxref\n{body.position}\n%%EOF\n".encode()
        )


def description(title: str, organiser: str) -> bytes:
    """Write the metadata PDF/A asks for; they say what the document information says."""
    creator = (
        f"<dc:creator><rdf:Seq><rdf:li>{escape(organiser)}</rdf:li></rdf:Seq></dc:creator>"
        if organiser
        else ""
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt>'
        f"</dc:title>{creator}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    ).encode()
