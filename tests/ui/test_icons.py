import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from ui import theme, tokens
from ui.fonts import RESOURCES
from ui.icons import icon

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
SOURCES = Path(theme.__file__).parent


def colors_of(pixmap):
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply_theme(qapp, "light")
    yield
    theme.apply_theme(qapp, "light")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn(name):
    assert tokens.LIGHT["text"] in colors_of(icon(name).pixmap(QSize(48, 48)))


def test_an_icon_we_do_not_ship_is_said_at_once():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_icons_named_in_the_screens_exist():
    called = re.compile(r"(?:icon|icon_name|Emblem|IconButton)[(=]\s*\"([a-z][a-z0-9-]+)\"")
    named = {
        name for path in SOURCES.rglob("*.py") for name in called.findall(path.read_text("utf-8"))
    }
    assert named
    assert named - set(NAMES) == set()


def test_icons_follow_the_theme_and_the_state(qapp):
    shown = icon("check", "muted", "accent")
    size = QSize(32, 32)
    on = shown.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    off = shown.pixmap(size, QIcon.Mode.Disabled, QIcon.State.Off)
    assert colors_of(shown.pixmap(size)) == {tokens.LIGHT["muted"]}
    assert colors_of(on) == {tokens.LIGHT["accent"]}
    assert colors_of(off) == {tokens.LIGHT["disabled"]}
    theme.apply_theme(qapp, "dark")
    assert colors_of(shown.pixmap(size)) == {tokens.DARK["muted"]}


def test_icons_are_crisp_on_dense_screens():
    dense = icon("check").pixmap(QSize(16, 16), 3.0, QIcon.Mode.Normal, QIcon.State.Off)
    assert dense.size() == QSize(48, 48)
    assert dense.devicePixelRatio() == 3.0


def test_icons_outlive_the_names_that_held_them():
    copies = [QIcon(icon("hand")) for _ in range(50)]
    gc.collect()
    assert all(not copy.pixmap(QSize(16, 16)).isNull() for copy in copies)
    assert QColor(tokens.LIGHT["text"]).isValid()
