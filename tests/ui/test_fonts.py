import pytest
from PySide6.QtGui import QFontMetricsF, QRawFont
from reportlab.pdfbase.ttfonts import TTFontFile

from ui import fonts
from ui.theme import Theme, apply_theme

pytestmark = pytest.mark.usefixtures("qapp")
FOLDER = fonts.RESOURCES / "fonts"
FILES = sorted(FOLDER.glob("*.ttf"))
NEEDED = "œŒÿŸÉàçÆæ«»’–—…\u00a0\u202f@€°§"


def test_there_are_fonts_and_their_licences():
    families = {path.stem.split("-")[0] for path in FILES}
    assert {"Inter", "SourceSans3", "SourceSerif4"} <= families
    for family in families:
        assert "SIL OPEN FONT LICENSE" in (FOLDER / f"{family}-OFL.txt").read_text("utf-8").upper()


def test_they_weigh_less_than_six_megabytes():
    assert sum(path.stat().st_size for path in FILES) < 6 * 1024**2


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_font_can_write_french(path):
    font = QRawFont(str(path), 13)
    assert [sign for sign in NEEDED if not font.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_font_can_be_embedded_in_a_pdf(path):
    assert TTFontFile(str(path)).charToGlyph[ord("œ")] > 0


def test_no_font_that_screens_want_is_missing():
    assert set(fonts.load()) >= {fonts.SCREEN, fonts.READING}


def test_figures_of_one_width_line_up(qapp):
    apply_theme(qapp, "light")
    metrics = QFontMetricsF(Theme("light", 1.0).figures())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
    loose = QFontMetricsF(Theme("light", 1.0).font())
    assert loose.horizontalAdvance("1111") < loose.horizontalAdvance("8888")
