"""Programs of other makers that the tests start: found on the machine, or skipped with a reason."""

import runpy
import subprocess
from pathlib import Path

import pytest

PREPARE = runpy.run_path(str(Path(__file__).parents[1] / "packaging" / "prepare.py"))
PACKAGES = {**PREPARE["TEST_PROGRAMS"], **PREPARE["TEST_SERVERS"]}
"""What `make test` installs: a test that needs more adds it there."""


def need(*programs, files=()):
    """Give the paths of programs; skip the test that lacks one, or a file, and name its package."""
    paths = {name: PREPARE["find_program"](name) for name in programs}
    paths |= {str(path): path if Path(path).exists() else None for path in files}
    missing = dict.fromkeys(PACKAGES[name] for name, path in paths.items() if path is None)
    if missing:
        pytest.skip(f"not installed: apt-get install {' '.join(missing)}")
    return [paths[name] for name in programs]


def read_paper(paper):
    """Read a PDF with another program than ours, as somebody sees it on the page."""
    (reader,) = need("pdftotext")
    command = [reader, "-layout", paper, "-"]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
