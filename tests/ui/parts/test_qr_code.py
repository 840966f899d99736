"""QR codes: what is drawn can be read back, small, turned, on a photo, in dark."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from jury_app import qr
from ui import theme
from ui.parts.qr_code import QrCode, picture, texts_of

LONG = "Jury - invitation 1\n" + "\n".join(["abcdefgh+/" * 7] * 14)


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="ascii", min_codepoint=32), min_size=1))
def test_a_text_comes_back(text):
    assert texts_of(picture(text)) == (text,)


def test_the_longest_text_comes_back_from_a_screen():
    text = "x" * qr.LONGEST
    assert texts_of(picture(text)) == (text,)


@pytest.mark.parametrize("angle", [90, 180, 270, 7])
def test_a_photo_may_be_turned(angle):
    paper = QImage(1400, 1400, QImage.Format.Format_RGB32)
    paper.fill(QColor("#d8d4c8"))
    painter = QPainter(paper)
    painter.drawImage(250, 250, picture(LONG))
    painter.end()
    assert texts_of(paper.transformed(QTransform().rotate(angle))) == (LONG,)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_on_screen_is_dark_on_white(qapp, qtbot, scheme):
    theme.apply_theme(qapp, scheme)
    code = QrCode(400)
    qtbot.addWidget(code)
    code.show_text("jury 123")
    code.resize(400, 400)
    assert texts_of(code.grab().toImage()) == ("jury 123",)
    code.show_text("")
    assert texts_of(code.grab().toImage()) == ()
    theme.apply_theme(qapp, "light")


def test_a_picture_without_a_code_has_no_text():
    empty = QImage(64, 48, QImage.Format.Format_RGB32)
    empty.fill(QColor("white"))
    assert texts_of(empty) == ()


def test_two_codes_are_both_read():
    paper = QImage(1900, 950, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 20, picture("one"))
    painter.drawImage(950, 20, picture("two"))
    painter.end()
    assert sorted(texts_of(paper)) == ["one", "two"]
