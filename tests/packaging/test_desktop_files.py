"""What tells a Linux desktop which files are Jury's, and how to open one."""

import configparser
from pathlib import Path
from xml.etree import ElementTree as ET

from jury_app.commands import options
from jury_app.sync.parcel import ENDING, MAGIC

PACKAGING = Path(__file__).parents[2] / "packaging"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(PACKAGING / "jury.desktop", "utf-8")
    return read["Desktop Entry"]


def kind():
    return ET.parse(PACKAGING / "jury-mime.xml").find(f"{SPACE}mime-type")


def test_exchange_files_are_opened_by_the_program():
    assert entry()["MimeType"].split(";")[0] == kind().get("type")
    assert kind().find(f"{SPACE}glob").get("pattern") == f"*{ENDING}"
    match = kind().find(f"{SPACE}magic/{SPACE}match")
    assert MAGIC.startswith(match.get("value").encode())


def test_the_program_understands_what_the_desktop_says():
    _, *arguments = entry()["Exec"].split()
    named = [each.replace("%f", "envoi.jurypack") for each in arguments]
    assert options.parser().parse_args(named).open == Path("envoi.jurypack")
    from_a_menu = [each for each in arguments if each != "%f"]
    assert options.parser().parse_args(from_a_menu).open is None
