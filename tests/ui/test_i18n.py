"""The words on screen: every count has its French forms, and screens speak the language asked."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject

import ui
from ui import i18n

SCREENS = Path(ui.__file__).parent
ENGLISH = i18n.RESOURCES / "i18n" / "jury_en.ts"
BIN = Path(sys.executable).parent
COUNTED_BY_HAND = re.compile(r"\{\w+\}[ \u00a0](?!(?:[sd]ans|des) )\w+s\b")
ALWAYS_SEVERAL = {
    "Il y a plus de {most} fichiers.",
    "Initiatives pour {count} habitants",
    "Le commentaire dépasse {limit} caractères.",
    "{count} ordinateurs",
    "{level} arobases sur {top}",
}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?\w")


class DossiersPage(QObject):
    """Named like the page whose words it says."""

    def counted(self, number):
        return self.tr("%Ln dossier(s)", "", number)


def test_counts_agree_with_their_nouns(speak):
    assert speak("fr")
    assert [DossiersPage().counted(number) for number in (0, 1, 2, 30_000)] == [
        "0 dossier",
        "1 dossier",
        "2 dossiers",
        "30\u202f000 dossiers",
    ]
    speak("en")
    assert [DossiersPage().counted(number) for number in (0, 1, 30_000)] == [
        "0 dossiers",
        "1 dossier",
        "30,000 dossiers",
    ]


def test_qt_speaks_french_too(speak):
    speak("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().language() == QLocale.Language.French


def test_another_language_replaces_the_first(speak):
    speak("fr")
    speak("en")
    assert i18n.language() == "en"
    assert QLocale().language() == QLocale.Language.English
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    speak("fr")
    assert i18n.language() == "fr"


def test_a_language_that_is_forgotten_leaves_nothing(qapp, speak):
    before = QLocale()
    speak("en")
    i18n.forget(qapp)
    assert i18n.language() == "fr"
    assert QLocale() == before
    assert DossiersPage().counted(1) == "1 dossier(s)"
    i18n.forget(qapp)


def test_missing_words_are_admitted(speak, tmp_path, monkeypatch):
    monkeypatch.setattr(i18n, "COMPILED", tmp_path / "nowhere")
    assert not speak("fr")


@pytest.mark.parametrize(("tongue", "only"), [("fr", ["-pluralonly"]), ("en", [])])
def test_the_screens_say_nothing_that_is_not_translated(tmp_path, tongue, only):
    """When this fails: run the command of docs/ui-parts.md and fill in what it left unfinished.

    French needs the two forms of every count, English needs everything.
    """
    kept = tmp_path / f"jury_{tongue}.ts"
    shutil.copy(i18n.RESOURCES / "i18n" / kept.name, kept)
    screens = sorted(SCREENS.rglob("*.py"))
    command = [BIN / "pyside6-lupdate", *only, "-locations", "none", *screens, "-ts", kept]
    subprocess.run(command, check=True, capture_output=True)
    unfinished = [
        message.findtext("source")
        for message in ET.parse(kept).iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]
    assert not unfinished


def test_english_keeps_every_placeholder():
    wrong = []
    for message in ET.parse(ENGLISH).iter("message"):
        source, told = message.findtext("source"), message.find("translation")
        forms = [form.text for form in told] or [told.text]
        for form in forms:
            named = {each for each in PLACEHOLDER.findall(form or "") if each != "%Ln"}
            if named != {each for each in PLACEHOLDER.findall(source) if each != "%Ln"}:
                wrong.append((source, form))
    assert not wrong


def test_counts_group_their_digits():
    """``%n`` writes « 30000 »; ``%Ln`` writes « 30 000 »."""
    assert not [path for path in SCREENS.rglob("*.py") if "%n" in path.read_text("utf-8")]


def test_what_may_be_one_is_never_a_fixed_plural():
    """« {n} réponses » says « 1 réponses »: count with the third argument of ``tr`` instead."""
    sources = [m.findtext("source") for m in ET.parse(ENGLISH).iter("message")]
    found = {each for each in sources if COUNTED_BY_HAND.search(each)}
    assert found - ALWAYS_SEVERAL == set()
