"""Preferences apply at once; facts are read anew each time the page comes into sight."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from jury_app.settings import SCALES, Settings
from ui.settings.settings_page import SettingsPage


class Machine:
    """What the page is given: settings in force, and facts."""

    def __init__(self):
        self.settings = Settings(theme="light", text_scale=115, last_desk="abc")
        self.facts = {"Membre": "Aïcha"}
        self.changes = 0

    def take(self, settings):
        self.settings = settings
        self.changes += 1


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def page(qtbot, machine):
    page = SettingsPage(lambda: machine.settings, machine.take, lambda: machine.facts)
    qtbot.addWidget(page)
    page.show()
    page.activate({})
    return page


def test_the_page_shows_what_is_in_force(page, machine):
    assert page.theme.currentData() == "light"
    assert page.language.currentData() == "fr"
    assert page.scale.currentData() == 115
    assert [page.scale.itemData(place) for place in range(page.scale.count())] == list(SCALES)
    assert machine.changes == 0


def test_each_choice_applies_at_once_and_leaves_the_others(page, machine):
    page.scale.setCurrentIndex(page.scale.findData(200))
    page.language.setCurrentIndex(page.language.findData("en"))
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    assert machine.settings == Settings("dark", "en", 200, "abc")
    assert machine.changes == 3


def test_what_changed_elsewhere_is_shown_and_not_undone(page, machine):
    machine.settings = replace(machine.settings, theme="dark")
    page.activate({})
    assert page.theme.currentData() == "dark"
    assert machine.changes == 0
    page.scale.setCurrentIndex(page.scale.findData(130))
    assert machine.settings.theme == "dark"


def test_facts_follow(page, machine, qtbot):
    machine.facts = {"Membre": "Aïcha Benmoussa", "Six chiffres": "123 456"}
    page.activate({})
    qtbot.waitUntil(lambda: "123 456" in words(page))
    assert "Aïcha" not in words(page)
    assert "Aïcha Benmoussa" in words(page)


def words(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
