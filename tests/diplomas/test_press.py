"""The files: valid, readable by people and machines, the same each time, never half made."""

import re
import subprocess
from pathlib import Path

import pytest
import zxingcpp

from jury_app.diplomas import press
from jury_app.diplomas.page import draw_square
from jury_app.diplomas.sheet import Square
from jury_app.errors import Cancelled, Refused, Unreachable
from jury_app.progress import Progress, Step
from tests.programs import need

LONG_EPCI = "CA de Chaumont du Bassin Nogentais et du Bassin de Bologne Vignory Froncles"


def ask(name: str, *arguments: str) -> str:
    """Run one of the tools that read PDF and give what it says."""
    (program,) = need(name)
    done = subprocess.run([program, *arguments], check=True, capture_output=True, encoding="utf-8")
    return done.stdout


@pytest.fixture
def batch(make):
    """Five diplomas: short, long, elided, with ligatures."""
    wanted = (("Metz", "ville"), ("Y", "village"), (LONG_EPCI, "territoire"))
    wanted += (("L'Haÿ-les-Roses", "ville"), ("Vandœuvre-lès-Nancy", "ville"))
    return [
        make(name, kind, number=number, level=number, code=f"CODE-{number}")
        for number, (name, kind) in enumerate(wanted, start=1)
    ]


@pytest.fixture
def printed(batch, tmp_path: Path) -> Path:
    """The five of them in one file."""
    path = tmp_path / "diplomes.pdf"
    press.print_merged(batch, path, Progress())
    return path


def test_files_are_named_by_number_and_place_and_never_by_level(make, batch) -> None:
    assert [press.file_name(diploma) for diploma in batch] == [
        "0001-metz.pdf",
        "0002-y.pdf",
        "0003-de-chaumont-du-bassin-nogentais-et-du-bassin-de-bologne-vign.pdf",
        "0004-l-hay-les-roses.pdf",
        "0005-vandoeuvre-les-nancy.pdf",
    ]
    assert {press.file_name(make(level=level)) for level in range(6)} == {"0042-metz.pdf"}
    assert press.file_name(make(recipient=("", "…"))) == "0042-diplome.pdf"


def test_one_file_each_and_every_step_told(batch, tmp_path: Path) -> None:
    steps: list[Step] = []
    paths = press.print_each(batch, tmp_path / "new" / "folder", Progress(steps.append))
    assert [path.name for path in paths] == [press.file_name(diploma) for diploma in batch]
    assert all(path.read_bytes().startswith(b"%PDF-1.7") for path in paths)
    assert sorted((tmp_path / "new" / "folder").iterdir()) == sorted(paths)
    assert [(step.done, step.total) for step in steps] == [(done, 5) for done in range(6)]
    assert [step.what for step in steps[1:]] == [path.name for path in paths]


def test_the_same_diploma_always_has_the_same_bytes(make, batch) -> None:
    alone = press.render(press.prepare([batch[0]]), batch[0])
    in_company = press.render(press.prepare(batch), batch[0])
    assert alone == in_company == press.preview(batch[0])
    assert alone != press.preview(make("Metz", number=1, level=2, code="CODE-1"))


def test_printing_again_touches_only_what_changed(make, batch, tmp_path: Path) -> None:
    paths = press.print_each(batch, tmp_path, Progress())
    before = [path.stat().st_ino for path in paths]
    paths[3].write_bytes(b"%PDF-1.7 damaged")
    batch[1] = make("Y", "village", number=2, level=2, code="CODE-2", department="Somme")
    press.print_each(batch, tmp_path, Progress())
    after = [path.stat().st_ino for path in paths]
    assert [old == new for old, new in zip(before, after, strict=True)][::2] == [True] * 3
    assert paths[3].read_bytes() == press.preview(batch[3])
    assert paths[1].read_bytes() == press.preview(batch[1])


def test_stopping_keeps_the_finished_ones_and_nothing_else(batch, tmp_path: Path) -> None:
    def stop_after_two(step: Step) -> None:
        if step.done == 2:
            progress.cancel()

    progress = Progress(stop_after_two)
    with pytest.raises(Cancelled):
        press.print_each(batch, tmp_path, progress)
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["0001-metz.pdf", "0002-y.pdf"]
    assert (tmp_path / "0002-y.pdf").read_bytes() == press.preview(batch[1])


def test_stopping_the_one_file_leaves_the_earlier_one(batch, printed: Path) -> None:
    earlier = printed.read_bytes()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        press.print_merged(batch[:2], printed, progress)
    assert printed.read_bytes() == earlier
    assert list(printed.parent.iterdir()) == [printed]


def test_a_place_that_cannot_be_written_is_told(batch, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(Unreachable) as trouble:
        press.print_each(batch, blocked / "inside", Progress())
    assert trouble.value.code == "cannot_write"
    with pytest.raises(Unreachable):
        press.print_merged(batch, blocked / "all.pdf", Progress())


def test_what_cannot_be_printed_is_refused_before_anything_is_written(
    make, batch, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refusal:
        press.print_each([*batch, make("東京", number=9)], tmp_path, Progress())
    assert (refusal.value.code, refusal.value.facts) == ("missing_glyph", {"character": "東"})
    with pytest.raises(Refused) as refusal:
        press.print_each([batch[0], batch[0]], tmp_path, Progress())
    assert refusal.value.code == "same_diploma"
    with pytest.raises(Refused) as refusal:
        press.print_merged([], tmp_path / "all.pdf", Progress())
    assert refusal.value.code == "no_diploma"
    assert list(tmp_path.iterdir()) == []


def test_an_unusual_letter_the_font_has_is_added(make) -> None:
    with_letter = make("Ħal Għaxaq")
    assert press.preview(with_letter).startswith(b"%PDF-1.7")
    assert "Ħ" not in press.common_characters()


def test_every_word_can_be_read_back(batch, printed: Path) -> None:
    text = ask("pdftotext", str(printed), "-")
    for expected in (
        "TERRITOIRES, VILLES ET VILLAGES INTERNET",
        "la Ville de Metz",
        "de L’Haÿ-les-Roses",
        "Vandœuvre-lès-Nancy",
        "niveau 5 @ — cinq arobases",
        "présidence de l’association",
        "Diplôme n° 3",
    ):
        assert expected in text.replace("\u00a0", " ")
    # The empty marks are drawn, not written: only the level itself is read.
    assert text.count("@") == len(batch)


def test_screen_readers_find_an_order_a_language_and_a_title(printed: Path) -> None:
    facts = ask("pdfinfo", str(printed))
    assert "Territoires, Villes et Villages Internet 2019 – diplômes" in facts
    assert "Tagged:          yes" in facts
    tree = ask("pdfinfo", "-struct", str(printed))
    assert tree.count("Sect") == tree.count("H1") == 5
    assert tree.count("Figure") == 5
    assert b"/Lang(fr-FR)" in printed.read_bytes()


def test_every_font_is_embedded_as_a_subset(printed: Path) -> None:
    rows = ask("pdffonts", str(printed)).splitlines()[2:]
    assert len(rows) == 5
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_the_code_can_be_scanned_from_paper(batch, printed: Path, tmp_path: Path) -> None:
    ask("pdftoppm", "-r", "150", "-gray", str(printed), str(tmp_path / "page"))
    pages = sorted(tmp_path.glob("page*.pgm"))
    found = [read_code(page) for page in pages]
    assert found == [f"villes-internet-2019 {diploma.code}" for diploma in batch]


def test_the_code_is_drawn_upright() -> None:
    drawn = draw_square(Square(0, 0, 25, "jury CODE", "code"), 0).decode()
    side = round(25 / float(re.search(r"rg (\S+) 0 0", drawn)[1]))
    corners = {f"{x} {y} 7 1 re" for x in (0, side - 7) for y in (0, side - 1)}
    missing = {corner for corner in corners if f" {corner}" not in drawn}
    assert missing == {f"{side - 7} 0 7 1 re"}


def read_code(page: Path) -> str:
    """Scan the one code of a page given in grey levels."""
    _, size, _, pixels = page.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    image = memoryview(pixels).cast("B", (height, width))
    (code,) = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormat.QRCode)
    return code.text


def test_the_structure_of_the_files_is_sound(batch, printed: Path, tmp_path: Path) -> None:
    single = tmp_path / "one.pdf"
    single.write_bytes(press.preview(batch[2]))
    for path in (printed, single):
        assert "No syntax or stream encoding errors" in ask("qpdf", "--check", str(path))


def test_the_files_are_pdf_a(batch, printed: Path, tmp_path: Path) -> None:
    pdfa = pytest.importorskip("pikepdf.pdfa", exc_type=ImportError)
    single = tmp_path / "one.pdf"
    single.write_bytes(press.preview(batch[0]))
    for path in (printed, single):
        report = pdfa.validate_written(path, "2b")
        assert report.passed, [str(finding) for finding in report.findings]


def test_the_files_declare_what_archives_ask_for(batch) -> None:
    data = press.preview(batch[0])
    for expected in (
        b"<pdfaid:part>2</pdfaid:part>",
        b"<pdfaid:conformance>B</pdfaid:conformance>",
        b"/GTS_PDFA1",
        b"/MarkInfo<</Marked true>>",
    ):
        assert data.count(expected) == 1
    for forbidden in (b"/Encrypt", b"/JavaScript", b"/Trans", b"/CreationDate"):
        assert forbidden not in data
