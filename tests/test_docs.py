"""The manual says what the program says: links, pictures, commands, pages, labels and keys."""

import ast
import functools
import re
import shlex
from pathlib import Path

import pytest

from jury_app.commands import options

ROOT = Path(__file__).resolve().parent.parent
MANUAL = sorted((ROOT / "docs" / "user").glob("*.md"))
MARKDOWN = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*/README.md")])
PICTURES = sorted((ROOT / "docs" / "images").glob("*.png"))
LARGEST_PICTURE = 200 * 1024
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"^ {4}.*$|`[^`\n]*`", re.MULTILINE)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
KEY = re.compile(r"<kbd>(.+?)</kbd>")
NO_BREAK, NARROW = "\u00a0", "\u202f"


def named(path):
    return str(path.relative_to(ROOT))


def prose(path):
    """The words of a page, without its code."""
    return CODE.sub("", FENCE.sub("", path.read_text("utf-8")))


def headings(path):
    return re.findall(r"^#+ (.+)$", FENCE.sub("", path.read_text("utf-8")), re.MULTILINE)


def anchor(heading):
    """Write a heading as the web pages of repositories do."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def plain(words):
    """Let no-break spaces, line ends and straight apostrophes count as what they stand for."""
    return re.sub(r"\s+", " ", words.replace("'", "’"))


@functools.cache
def modules():
    files = sorted([*(ROOT / "ui").rglob("*.py"), *(ROOT / "jury_app").rglob("*.py")])
    return {path: ast.parse(path.read_text("utf-8"), path) for path in files}


@functools.cache
def spoken():
    """Everything the program may say, each text between two line ends."""
    texts = (
        node.value
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return "\n".join(plain(text) for text in texts)


def calls(tree, name):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
            yield node


def last_text(node):
    """The text of ``"…"`` or of ``tr("…")`` and the like."""
    texts = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
    return texts[-1]


def commands(path, program):
    """The lines of code of a page that call ``program``, as typed."""
    lines = re.findall(rf"^ {{4}}({program} .+)$", path.read_text("utf-8"), re.MULTILINE)
    return [shlex.split(line) for line in lines]


@pytest.mark.parametrize("path", MARKDOWN, ids=named)
def test_every_link_leads_somewhere(path):
    for target in LINK.findall(prose(path)):
        if "://" in target:
            continue
        place, _, wanted = target.partition("#")
        found = (path.parent / place).resolve() if place else path
        assert found.exists(), target
        if wanted:
            assert wanted in {anchor(heading) for heading in headings(found)}, target


def test_every_picture_is_shown_and_light():
    shown = {
        (path.parent / target).resolve()
        for path in MARKDOWN
        for target in LINK.findall(prose(path))
        if target.endswith(".png")
    }
    assert shown == set(PICTURES)
    for picture in PICTURES:
        assert picture.stat().st_size <= LARGEST_PICTURE, named(picture)


def test_the_commands_of_the_pages_are_understood():
    pages = [ROOT / "README.md", *MANUAL]
    typed = [words for page in pages for words in commands(page, "jury-app")]
    assert {words[1] for words in typed} >= {"rehearse", "verify", "inspect", "tally", "room"}
    for words in typed:
        assert options.parser().parse_args(words[1:]).command == words[1]


def test_the_make_targets_of_the_readme_exist():
    typed = [words[1] for words in commands(ROOT / "README.md", "make")]
    assert typed[:2] == ["run", "test"]
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(typed) <= set(targets)


def test_every_page_of_the_window_has_its_section():
    tree = modules()[ROOT / "ui" / "desk_window.py"]
    titles = {last_text(call.args[1]) for call in calls(tree, "PageEntry")}
    told = {plain(heading) for path in MANUAL for heading in headings(path)}
    assert len(titles) > 10
    assert {plain(title) for title in titles} <= told


@pytest.mark.parametrize("path", MANUAL, ids=named)
def test_what_stands_in_bold_is_on_the_screens(path):
    told = [plain(label) for label in BOLD.findall(prose(path))]
    assert [label for label in told if label not in spoken()] == []


def test_every_key_of_the_sheets_is_in_the_manual():
    told = set(KEY.findall((ROOT / "docs" / "user" / "raccourcis.md").read_text("utf-8")))
    sheets = [call for tree in modules().values() for call in calls(tree, "ShortcutGroup")]
    keys = {last_text(pair.elts[0]) for sheet in sheets for pair in sheet.args[1].elts}
    assert len(keys) > 10
    assert keys <= told


@pytest.mark.parametrize("path", MANUAL, ids=named)
def test_french_spaces_and_apostrophes(path):
    text = LINK.sub("", KEY.sub("", prose(path)))
    wrong = re.findall(r"\w+ [;:!?»](?:\s|$)|« \w+|\w+[;!?»](?:\s|$)|\w'\w|\d [%@]", text)
    assert wrong == []
    assert not re.search(rf"\w{NARROW}:|\w{NO_BREAK}[;!?]", text)
