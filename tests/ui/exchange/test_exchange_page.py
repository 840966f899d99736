"""The exchange screen on the demonstration: what waits, what came, what is wrong."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from jury_app.core.record import Role
from ui.exchange.exchange_page import ExchangePage
from ui.exchange.exchange_words import ExchangeWords, refusal


@pytest.fixture
def opened(qtbot, demo_desk):
    def open_as(role, folder=""):
        gone = []
        page = ExchangePage(
            demo_desk(role), lambda key, **_: gone.append(key), lambda *_: str(folder)
        )
        page.gone = gone
        qtbot.addWidget(page)
        page.show()
        page.activate({})
        qtbot.waitUntil(lambda: page._unsent.number.text() != "–")
        return page

    return open_as


def words(page):
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def exchange(qtbot, page):
    page.sync.click()
    qtbot.waitUntil(lambda: page.sync.isEnabled() and page.progress.isHidden(), timeout=15_000)


def store_of(page):
    return page._desk.jury.exchange.address()


def test_it_says_where_when_and_how_much_waits(opened):
    page = opened(Role.JUROR)
    assert store_of(page) in words(page)
    assert "Dernier échange" in words(page)
    assert page._unsent.accessibleName() == "0 à transmettre"


def test_an_exchange_says_what_it_did(qtbot, opened):
    page = opened(Role.JUROR)
    exchange(qtbot, page)
    assert page.banner.isVisible()
    exchange(qtbot, page)
    assert "Rien de nouveau" in words(page)


def test_a_lost_folder_is_told_and_the_page_goes_on(qtbot, opened, tmp_path):
    page = opened(Role.JUROR)
    store = tmp_path / "demonstration" / "echange"
    aside = store.rename(store.with_name("ailleurs"))
    exchange(qtbot, page)
    assert "introuvable" in words(page.banner)
    aside.rename(store)
    exchange(qtbot, page)
    assert "introuvable" not in words(page.banner)


def test_another_folder_is_tried_then_filled_at_once(qtbot, opened, tmp_path):
    elsewhere = tmp_path / "cle-usb"
    elsewhere.mkdir()
    page = opened(Role.SECRETARIAT, elsewhere)
    page.choose.click()
    qtbot.waitUntil(lambda: page.banner.isVisible() and page.progress.isHidden(), timeout=8_000)
    assert "remis dans le dossier" in words(page.banner)
    assert store_of(page) == str(elsewhere)
    assert any(elsewhere.iterdir())


def test_a_folder_that_is_not_there_changes_nothing(qtbot, opened, tmp_path):
    page = opened(Role.SECRETARIAT, tmp_path / "nulle-part")
    before = store_of(page)
    page.choose.click()
    qtbot.waitUntil(page.banner.isVisible)
    assert store_of(page) == before
    assert page.sync.isEnabled()


def test_giving_up_the_chooser_changes_nothing(opened):
    page = opened(Role.SECRETARIAT)
    before = store_of(page)
    page.choose.click()
    assert store_of(page) == before
    assert not page.banner.isVisible()


def test_a_spoilt_file_is_set_aside_and_named(qtbot, opened, tmp_path):
    page = opened(Role.SECRETARIAT)
    exchange(qtbot, page)
    segments = (tmp_path / "demonstration" / "echange").glob("jury1/*/d/*/*.seg")
    latest = max(segments, key=lambda each: each.name)
    last = int(latest.name.split("-")[1])
    stray = latest.with_name(f"{last + 1:08d}-{last + 1:08d}-aaaaaaaaaaaaaaaa.seg")
    stray.write_bytes(b"not one of ours")
    exchange(qtbot, page)
    qtbot.waitUntil(lambda: [each.title for each in page._refused.model().entries] == [stray.name])


def test_every_refusal_has_words():
    assert refusal("bad_signature") == "signature fausse"
    assert refusal("never heard of") == "illisible"


def test_the_top_bar_tells_three_states(opened):
    page = opened(Role.JUROR)
    told = ExchangeWords(page)
    view = page._desk.jury.exchange.view()
    assert told.state(replace(view, store=""))[1] == "warning"
    assert told.state(replace(view, unsent=3))[1] == "accent"
    assert told.state(replace(view, unsent=0)) == ("Tout est transmis", "success")
