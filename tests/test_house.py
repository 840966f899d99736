"""The rules of the house that no other tool checks (docs/decisions/0002).

Each failure names the place, what is too much there, and a way out.
"""

import ast
import functools
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("jury_app", "ui", "local_db", "resources")
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
LONGEST_MEDIAN = 10
MOST_PUBLIC_METHODS = 20
VAGUE_NAMES = {"utils", "util", "common", "misc", "helpers", "helper", "tools", "stuff"}
THREAD_MAKERS = {
    "_thread", "concurrent", "Thread", "Timer", "ThreadPoolExecutor", "ProcessPoolExecutor",
    "QThread", "QThreadPool", "QRunnable", "QtConcurrent", "QtAsyncio", "to_thread",
    "run_in_executor", "start_new_thread",
}  # fmt: skip
THREADS_LIVE_IN = Path("ui", "background.py")
PRINTERS = (Path("jury_app", "commands"), Path("jury_app", "__main__.py"))
# Written in pieces, so that this file does not hold what it looks for.
REGISTRIES = [".".join(parts) for parts in (
    ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
    ("deb", "debian", "org"), ("security", "debian", "org"), ("static", "crates", "io"),
    ("proxy", "golang", "org"),
)]  # fmt: skip
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:root|work|home/\w+)/")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@functools.cache
def sources() -> dict[Path, ast.Module]:
    """Every module we ship, by its path from the root."""
    files = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return {path.relative_to(ROOT): ast.parse(path.read_text("utf-8"), path) for path in files}


@functools.cache
def house() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def functions() -> Iterator[tuple[str, Function]]:
    for path, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{path}:{node.lineno} {node.name}", node


def length(function: Function) -> int:
    """Lines from `def` to the end, without the docstring: explaining must not cost."""
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function, clean=False) is not None:
        docstring = function.body[0]
        lines -= docstring.end_lineno - docstring.lineno + 1
    return lines


def told(problems: list[str], way_out: str) -> str:
    return "\n  ".join([way_out, *problems])


def words(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every name that a module imports or uses, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from ((node.lineno, part) for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, part) for part in (node.module or "").split("."))
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id


def committed_texts() -> Iterator[tuple[Path, str]]:
    """Every text that git keeps or would keep, by its path from the root."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    for name in sorted(set(listing.decode().split("\0")) - {""}):
        path = ROOT / name
        if path.is_file():
            content = path.read_bytes()
            if b"\0" not in content[:8192]:
                yield Path(name), content.decode("utf-8", "replace")


def pins(lock: str) -> dict[str, list[str]]:
    """The lines of a lock file, as name -> [requirement, hash, hash, …, name, …]."""
    text = (ROOT / lock).read_text("utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE))
    found: dict[str, list[str]] = {}
    for block in filter(str.strip, blocks):
        lines = [line.strip(" \\") for line in block.strip().splitlines()]
        found.setdefault(canonicalize_name(Requirement(lines[0]).name), []).extend(lines)
    return found


# --- sizes and names --------------------------------------------------------------------------


def test_files_are_short():
    tests = (path.relative_to(ROOT) for path in sorted((ROOT / "tests").rglob("*.py")))
    long = [
        f"{path}: {count} lines"
        for path in (*sources(), *tests)
        if (count := len((ROOT / path).read_text("utf-8").splitlines())) > LONGEST_FILE
    ]
    assert not long, told(long, f"Split at a seam of the domain (≤ {LONGEST_FILE} lines):")


def test_functions_are_short():
    long = [
        f"{place}: {n} lines" for place, f in functions() if (n := length(f)) > LONGEST_FUNCTION
    ]
    assert not long, told(long, f"Name the steps, or make a table (≤ {LONGEST_FUNCTION} lines):")


def test_most_functions_are_very_short():
    lengths = [length(function) for _, function in functions()]
    median = statistics.median(lengths or [0])
    assert median <= LONGEST_MEDIAN, f"the median of {len(lengths)} functions is {median} lines"


def test_classes_do_one_thing():
    wide = []
    for path, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                public = [
                    f for f in node.body if isinstance(f, Function) and not f.name.startswith("_")
                ]
                if len(public) > MOST_PUBLIC_METHODS:
                    wide.append(f"{path}:{node.lineno} {node.name}: {len(public)} public methods")
    assert not wide, told(wide, f"Split by what it is asked for (≤ {MOST_PUBLIC_METHODS}):")


def test_names_say_what_is_inside():
    vague = [
        str(path)
        for path in sources()
        if VAGUE_NAMES & {path.stem, *(p.name for p in path.parents)}
    ]
    assert not vague, told(vague, "Name the module after the thing it knows:")


# --- who may do what --------------------------------------------------------------------------


def test_imports_keep_the_contracts():
    # In a process of its own: the tool configures logging, which would silence our loggers here.
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_every_part_of_the_program_has_its_layer():
    layers = house()["tool"]["importlinter"]["contracts"][0]["layers"]
    named = {name for layer in layers for name in re.findall(r"[\w.]+", layer)}
    parts = {
        f"jury_app.{path.parts[1].removesuffix('.py')}"
        for path in sources()
        if path.parts[0] == "jury_app" and path != Path("jury_app", "__init__.py")
    }
    assert not parts - named, told(sorted(parts - named), "Give it a layer in pyproject.toml:")


def test_packages_do_nothing_when_imported():
    busy = [
        f"{path}:{node.lineno}"
        for path, tree in sources().items()
        if path in {Path(package, "__init__.py") for package in PACKAGES}
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not busy, told(busy, "The package stands above its own layers; import from a module:")


def test_only_one_module_makes_threads():
    makers = [
        f"{path}:{line} {word}"
        for path, tree in sources().items()
        if path != THREADS_LIVE_IN
        for line, word in words(tree)
        if word in THREAD_MAKERS
    ]
    assert not makers, told(makers, f"Hand the work to {THREADS_LIVE_IN.as_posix()}:")


def test_only_the_command_line_prints():
    printers = [
        f"{path}:{line}"
        for path, tree in sources().items()
        if not any(path == place or place in path.parents for place in PRINTERS)
        for line, word in words(tree)
        if word == "print"
    ]
    assert not printers, told(printers, "Return it, or log it without names, grades or keys:")


def test_the_core_reads_no_clock_and_no_file():
    impure = []
    for path, tree in sources().items():
        if path.is_relative_to(Path("jury_app", "core")):
            for node in ast.walk(tree):
                if isinstance(node, ast.Call):
                    called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                    if called in {"now", "today", "utcnow", "open", "input", "read_text"}:
                        impure.append(f"{path}:{node.lineno} {called}()")
    assert not impure, told(impure, "Take the instant or the content as an argument:")


# --- what is committed ------------------------------------------------------------------------


def test_no_text_names_a_registry_or_a_machine():
    named = []
    for path, text in committed_texts():
        for number, line in enumerate(text.splitlines(), 1):
            if any(host in line for host in REGISTRIES) or MACHINE_PATH.search(line):
                named.append(f"{path}:{number}")
    assert not named, told(named, "Leave the host or the path to whoever installs:")


def test_records_of_decisions_are_listed():
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text("utf-8")
    unlisted = [path.name for path in folder.glob("0*.md") if f"({path.name})" not in index]
    assert not unlisted, told(unlisted, "Add it to docs/decisions/README.md:")


def test_french_is_finished():
    unfinished = []
    for path in sorted((ROOT / "resources").rglob("*fr.ts")):
        for message in ET.parse(path).iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                unfinished.append(f"{path.name}: {message.findtext('source')}")
    assert not unfinished, told(unfinished, "Translate it:")


# --- what is installed ------------------------------------------------------------------------


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_pin_by_hash_and_name_no_host(lock):
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|\.(org|com|io|net)\b", text)
    for name, lines in pins(lock).items():
        assert "==" in lines[0], f"{name} is not pinned"
        assert any(line.startswith("--hash=sha256:") for line in lines), f"{name} has no hash"


def test_locks_hold_what_the_project_asks_for():
    project = house()
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    for lock, asked in {
        "requirements.lock": wanted,
        "requirements-dev.lock": wanted + project["dependency-groups"]["dev"],
    }.items():
        pinned = pins(lock)
        for requirement in map(Requirement, asked):
            lines = pinned.get(canonicalize_name(requirement.name), [])
            versions = [line.split("==")[1].split()[0] for line in lines if "==" in line[:60]]
            assert any(requirement.specifier.contains(v) for v in versions), (
                f"{requirement} is not in {lock}: make lock"
            )


def test_the_tests_run_on_the_versions_that_we_ship():
    shipped, tested = pins("requirements.lock"), pins("requirements-dev.lock")
    differing = [name for name, lines in shipped.items() if tested.get(name) != lines]
    assert not differing, told(differing, "make lock, so that both files agree:")


def test_the_folder_named_packaging_hides_no_library():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_qt_keeps_its_references_to_none():
    """PySide6 6.12 on Python 3.11 drops one at each call that returns nothing, then aborts."""
    from PySide6.QtGui import QPainterPath

    path = QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(500):
        path.moveTo(1.0, 1.0)
    assert sys.getrefcount(None) > before - 100
