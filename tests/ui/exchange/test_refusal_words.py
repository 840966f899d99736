"""Every refusal that the format names is told in a sentence."""

import re
from pathlib import Path

import pytest

from ui.exchange.refusal_words import SENTENCES, refusal

ROOT = Path(__file__).parents[3]
RAISED = re.compile(r'(?:Damaged|Refused)\(\s*"(\w+)"')
FORMAT = (ROOT / "docs" / "format.md").read_text("utf-8")
READERS = [
    *(ROOT / "jury_app" / "core").glob("*.py"),
    ROOT / "jury_app" / "sync" / "receive.py",
    *(ROOT / "jury_app" / "sync" / "stores").glob("*.py"),
]
RAISED_HERE = {code for path in READERS for code in RAISED.findall(path.read_text("utf-8"))}
OF_THE_FORMAT = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", FORMAT))
OF_THE_VECTORS = {
    code
    for path in (ROOT / "tests" / "vectors").glob("*/*.txt")
    for line in re.findall(r"^expect: (.+)", path.read_text("utf-8"), re.MULTILINE)
    for code in re.findall(r"[a-z]+(?:_[a-z]+)+", line)
}
TO_TELL = {
    code
    for code in OF_THE_FORMAT | OF_THE_VECTORS
    if code in RAISED_HERE or code.startswith("ballot_")
}


def test_the_codes_are_found_where_they_are_looked_for():
    assert {"segment_digest", "ballot_copied"} <= OF_THE_FORMAT
    assert "payload_shape" in RAISED_HERE


@pytest.mark.parametrize("code", sorted(TO_TELL))
def test_every_code_of_the_format_has_a_sentence(code):
    assert code in SENTENCES
    assert refusal(code).endswith(".")


def test_every_code_that_quarantine_may_hold_has_a_sentence():
    segments = {code for code in RAISED_HERE if code.startswith(("segment", "act_", "object"))}
    assert segments - set(SENTENCES) == set()


def test_a_code_of_a_later_version_is_named():
    assert "never_heard_of" in refusal("never_heard_of")
