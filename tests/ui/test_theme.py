import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from ui import fonts, theme, tokens
from ui.stylesheet import style_sheet

SHADES = {"light": tokens.LIGHT, "dark": tokens.DARK}


def luminance(code):
    channels = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(autouse=True)
def plain_again(qapp):
    yield
    theme.apply_theme(qapp, "light", 1.0)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("shade", SHADES)
def test_everything_drawn_can_be_read(shade):
    colors = SHADES[shade]
    faint = [
        f"{ink} on {back}: {ratio:.2f} < {least}"
        for ink, back, least in tokens.PAIRS
        if (ratio := contrast(colors[ink], colors[back])) < least
    ]
    assert not faint


def test_both_schemes_have_the_same_colours():
    assert tokens.LIGHT.keys() == tokens.DARK.keys()
    for code in itertools.chain(tokens.LIGHT.values(), tokens.DARK.values()):
        assert re.fullmatch("#[0-9a-f]{6}", code)


@pytest.mark.parametrize("shade", SHADES)
def test_the_sheet_knows_every_token_and_length(shade):
    sheet = style_sheet(SHADES[shade], shade, 2.0)
    assert "@" not in sheet
    assert not re.search(r"\du\b", sheet)
    for name in re.findall(r"url\(controls:([^)]+)\)", sheet):
        assert (fonts.RESOURCES / "icons" / "controls" / name).is_file()


def test_drawn_controls_have_the_colours_of_the_tokens():
    for path in (fonts.RESOURCES / "icons" / "controls").glob("*.svg"):
        shade, what = path.stem.split("-")
        token = "on-accent" if what in {"check", "dash", "dot"} else "muted"
        assert SHADES[shade][token] in path.read_text("utf-8"), path.name


def test_lengths_grow_with_the_text(qapp):
    assert theme.apply_theme(qapp, "light", 2.0).px(10) == 20
    assert theme.current().font("body").pixelSize() == 26
    assert qapp.font().pixelSize() == 26
    assert "font-size: 38px" in qapp.styleSheet()


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (3.0, 2.0), (1.5, 1.5)])
def test_text_scale_stays_between_100_and_200_percent(qapp, asked, given):
    assert theme.apply_theme(qapp, "light", asked).scale == given


def test_dark_and_light_can_be_forced(qapp):
    for scheme, page in (("dark", tokens.DARK["page"]), ("light", tokens.LIGHT["page"])):
        theme.apply_theme(qapp, scheme)
        assert theme.current().shade == scheme
        assert theme.asked_scheme() == scheme
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == page


def test_what_is_on_screen_follows(qapp, qtbot):
    button = QPushButton("Sceller")
    qtbot.addWidget(button)
    button.show()
    theme.apply_theme(qapp, "light", 1.0)
    small = button.sizeHint()
    theme.apply_theme(qapp, "dark", 2.0)
    assert button.sizeHint().height() > small.height() * 1.7
    middle = button.grab().toImage().pixelColor(12, button.height() // 2)
    assert middle.name() == tokens.DARK["surface"]


def test_a_colour_given_out_can_be_changed_without_harm(qapp):
    theme.apply_theme(qapp, "light")
    theme.current().color("accent").setAlphaF(0.1)
    assert theme.current().color("accent").alphaF() == 1.0


def test_the_system_is_followed_only_when_asked(qapp, monkeypatch):
    theme.apply_theme(qapp, "light")
    monkeypatch.setattr(
        type(qapp.styleHints()), "colorScheme", lambda _self: Qt.ColorScheme.Dark, raising=True
    )
    theme._follow(qapp)
    assert theme.current().shade == "light"
    theme.apply_theme(qapp, "system")
    assert theme.current().shade == "dark"


def test_screens_are_written_in_inter(qapp):
    theme.apply_theme(qapp, "light")
    assert QFontInfo(QApplication.font()).family() == "Inter"
    assert QFontInfo(theme.current().font("reading")).family() == "Source Serif 4"
    assert QFontInfo(theme.current().font("strong")).weight() == 600
