"""The exchange screen on the demonstration: what waits, what came, what is wrong."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from jury_app.core.record import Role
from jury_app.jury.parcels import ParcelView
from jury_app.jury.views import Synced
from jury_app.progress import Progress
from ui.exchange.exchange_page import ExchangePage
from ui.exchange.exchange_words import ExchangeWords
from ui.exchange.parcel_words import ParcelWords, Saying
from ui.parts.file_size import file_size
from ui.parts.pickers import Pickers


@pytest.fixture
def opened(qtbot, demo_desk):
    def open_as(role):
        gone = []
        page = ExchangePage(demo_desk(role), lambda key, **_: gone.append(key))
        page.gone = gone
        qtbot.addWidget(page)
        page.resize(1100, 900)
        page.show()
        page.activate({})
        qtbot.waitUntil(lambda: bool(page.places.cards))
        return page

    return open_as


def words(page):
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def rest(qtbot, page):
    qtbot.waitUntil(lambda: not page._desk.background.busy, timeout=15_000)


def exchange(qtbot, page):
    page.sync.click()
    rest(qtbot, page)


def store_of(page):
    return page._desk.jury.exchange.address()


def card_of(page, address):
    return page.places.cards[str(address)]


def add(qtbot, page, folder, *, key=False):
    page.places.add_button.click()
    page.places.editor.fields["folder"].field.set_path(str(folder))
    page.places.editor.fields["folder"].removable.setChecked(key)
    page.places.save.click()
    rest(qtbot, page)


def test_it_says_where_when_and_how_far_the_ballots_are(qtbot, opened):
    page = opened(Role.JUROR)
    qtbot.waitUntil(lambda: store_of(page) in words(page))
    assert "Dernier échange" in words(page)
    assert sum(each.count for each in page.stages.stages) > 0
    assert "scellé(s) ici\u00a0: 0" in page.stages.accessibleName()


def test_whoever_casts_no_ballots_sees_his_acts(opened):
    page = opened(Role.SECRETARIAT)
    assert "à transmettre" in page.stages.accessibleName()


def test_an_exchange_says_what_it_did(qtbot, opened):
    page = opened(Role.JUROR)
    exchange(qtbot, page)
    assert page.banner.isVisible()
    exchange(qtbot, page)
    assert "Rien de nouveau" in words(page)


def test_the_focus_comes_back_to_what_began_the_exchange(qtbot, opened):
    page = opened(Role.JUROR)
    page.activateWindow()
    for button in (page.sync, card_of(page, store_of(page)).exchange):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
        assert not button.isEnabled()
        rest(qtbot, page)
        assert page.window().focusWidget() is button
    qtbot.keyClick(page.sync, Qt.Key.Key_Return)
    page.places.add_button.setFocus()  # somebody goes on meanwhile
    rest(qtbot, page)
    assert page.window().focusWidget() is page.places.add_button


def test_a_lost_folder_is_told_calmly_and_the_page_goes_on(qtbot, opened, tmp_path):
    page = opened(Role.JUROR)
    store = tmp_path / "demonstration" / "echange"
    aside = store.rename(store.with_name("ailleurs"))
    exchange(qtbot, page)
    assert "introuvable" in words(page.banner)
    assert page.banner._severity == "info"
    assert card_of(page, store_of(page)).state.text() == "Hors de portée"
    assert card_of(page, store_of(page)).state.tone == "neutral"
    aside.rename(store)
    exchange(qtbot, page)
    assert "introuvable" not in words(page.banner)
    assert card_of(page, store_of(page)).state.text() == "À jour"


def test_a_second_place_is_tried_then_filled_at_once(qtbot, opened, tmp_path):
    elsewhere = tmp_path / "partage"
    elsewhere.mkdir()
    page = opened(Role.SECRETARIAT)
    before = store_of(page)
    add(qtbot, page, elsewhere)
    assert store_of(page) == before
    assert card_of(page, elsewhere).state.text() == "À jour"
    assert any(elsewhere.iterdir())
    assert page.places.form.isHidden()


def test_a_key_may_be_removed_only_once_it_was_read_again(qtbot, opened, tmp_path):
    key = tmp_path / "cle"
    key.mkdir()
    page = opened(Role.SECRETARIAT)
    add(qtbot, page, key, key=True)
    assert "Vous pouvez retirer la clé." in words(page.banner)
    card = card_of(page, key)
    assert card.exchange.isHidden()
    for each in key.rglob("*.seg"):
        each.write_bytes(each.read_bytes()[:-1])
    aside = key.rename(tmp_path / "retiree")
    card.fill.click()
    rest(qtbot, page)
    assert "Vous pouvez retirer" not in words(page.banner)
    assert "pas branchée" in card.told.text()
    aside.rename(key)
    card.fill.click()
    rest(qtbot, page)
    assert "Vous pouvez retirer la clé." in words(page.banner)


def test_a_place_that_is_not_there_changes_nothing(qtbot, opened, tmp_path):
    page = opened(Role.SECRETARIAT)
    add(qtbot, page, tmp_path / "nulle-part")
    assert "introuvable" in page.places.banner.message
    assert len(page.places.cards) == 1
    assert page.places.form.isVisible()


def test_an_empty_form_says_what_is_missing(opened):
    page = opened(Role.SECRETARIAT)
    page.places.add_button.click()
    page.places.save.click()
    assert "Choisissez le dossier" in words(page)


def test_a_place_is_removed_once_confirmed_and_keeps_what_it_holds(qtbot, opened, tmp_path):
    elsewhere = tmp_path / "partage"
    elsewhere.mkdir()
    page = opened(Role.SECRETARIAT)
    add(qtbot, page, elsewhere)
    card_of(page, elsewhere).remove.click()
    page.places.confirmation.cancel.click()
    assert str(elsewhere) in page.places.cards
    card_of(page, elsewhere).remove.click()
    page.places.confirmation.confirm.click()
    qtbot.waitUntil(lambda: str(elsewhere) not in page.places.cards)
    assert any(elsewhere.rglob("*.seg"))


def test_a_place_may_be_left_to_exchanges_by_hand(qtbot, opened):
    page = opened(Role.JUROR)
    card_of(page, store_of(page)).automatic.click()
    rest(qtbot, page)
    assert not page._desk.jury.exchange.stores()[0].automatic


def test_a_spoilt_file_is_set_aside_named_and_explained(qtbot, opened, tmp_path):
    page = opened(Role.SECRETARIAT)
    exchange(qtbot, page)
    segments = (tmp_path / "demonstration" / "echange").glob("jury1/*/d/*/*.seg")
    latest = max(segments, key=lambda each: each.name)
    last = int(latest.name.split("-")[1])
    stray = latest.with_name(f"{last + 1:08d}-{last + 1:08d}-aaaaaaaaaaaaaaaa.seg")
    stray.write_bytes(b"not one of ours, at all")
    exchange(qtbot, page)
    (entry,) = page.refused.entries
    assert entry.detail == stray.name
    assert entry.title.endswith(".")


def test_reading_everything_again_heals_what_its_size_does_not_tell(qtbot, opened, tmp_path):
    page = opened(Role.SECRETARIAT)
    exchange(qtbot, page)
    spoilt = next((tmp_path / "demonstration" / "echange").glob("jury1/*/d/*/*.seg"))
    whole = spoilt.read_bytes()
    spoilt.write_bytes(bytes(len(whole)))
    exchange(qtbot, page)
    assert spoilt.read_bytes() != whole, "nobody looked"
    page.refused.reread_button.click()
    rest(qtbot, page)
    copies = [each.read_bytes() for each in spoilt.parent.glob(f"{spoilt.stem}*.seg")]
    assert whole in copies


def test_every_laptop_of_the_jury_is_told_with_what_is_held_of_it(qtbot, opened):
    page = opened(Role.JUROR)
    rest(qtbot, page)
    titles = [each.title for each in page.devices.entries]
    assert sum("cet ordinateur" in each for each in titles) == 1
    assert titles.count("Émile Tran-Delacroix") == 2


def test_the_top_bar_tells_how_things_stand(opened):
    page = opened(Role.JUROR)
    told = ExchangeWords(page)
    view = page._desk.jury.exchange.view()
    locked = replace(view.stores[0], locked=True)
    assert told.state(replace(view, store="", devices=()))[1] == "warning"
    assert told.state(replace(view, store="", unreceived=2)) == ("2 élément(s) à envoyer", "accent")
    assert told.state(replace(view, store="", unreceived=0))[1] == "success"
    assert told.state(replace(view, unsent=3))[1] == "accent"
    assert told.state(replace(view, unsent=0)) == ("Tout est transmis", "success")
    assert told.state(replace(view, stores=(locked,)))[0] == "Mot de passe à saisir"


def write_file(qtbot, page, path, member=""):
    page.parcel._pickers = Pickers(save_file=lambda *_: path)
    page.parcel.member.setCurrentIndex(max(0, page.parcel.member.findText(member)))
    page.parcel.write_button.click()
    rest(qtbot, page)
    return words(page.banner)


def read_file(qtbot, page, path):
    page.parcel._pickers = Pickers(open_file=lambda *_: path)
    page.parcel.read_button.click()
    rest(qtbot, page)
    return words(page.banner)


@pytest.fixture
def two(qtbot, opened):
    """The chair, and a juror who has not sent a word of his."""
    chair, juror = opened(Role.CHAIR), opened(Role.JUROR)
    for each in (chair, juror):
        exchange(qtbot, each)
    return chair, juror


def test_a_file_is_written_for_the_mail_and_read_by_another(qtbot, two, tmp_path):
    chair, juror = two
    file = tmp_path / "pour-le-jury.jurypack"
    names = [chair.parcel.member.itemText(at) for at in range(chair.parcel.member.count())]
    assert names[0] == "tout le jury"
    assert "Aïcha Benmoussa" in names
    told = write_file(qtbot, chair, file)
    assert file.name in told
    assert file_size(file.stat().st_size) in told
    assert "dans le fichier" in told
    whole = file.read_bytes()
    assert "Rien de nouveau" in read_file(qtbot, juror, file)
    file.write_bytes(whole[:-40])
    assert "incomplet" in read_file(qtbot, juror, file)
    file.write_bytes(whole[:-1000] + b"!" + whole[-999:])
    assert "altéré" in read_file(qtbot, juror, file)
    file.write_bytes(whole[:8] + b"2" + whole[9:])
    assert "version plus récente" in read_file(qtbot, juror, file)
    file.write_bytes(whole[:9] + bytes(32) + whole[41:])
    assert "celui d’un autre jury" in read_file(qtbot, juror, file)
    file.write_text("bonjour")
    assert "pas un fichier d’échange" in read_file(qtbot, juror, file)
    file.unlink()
    assert read_file(qtbot, juror, file)


def test_a_file_for_somebody_who_lacks_nothing_says_so(qtbot, two, tmp_path):
    chair, juror = two
    me = juror._desk.snapshot.me.name
    juror._desk.jury.parcels.read(written(chair, tmp_path / "all.jurypack"), Progress())
    chair._desk.jury.parcels.read(written(juror, tmp_path / "back.jurypack"), Progress())
    little = write_file(qtbot, chair, tmp_path / "for.jurypack", me)
    assert "ne porte rien" in little or "1 élément(s) dans le fichier" in little


def written(page, path):
    page._desk.jury.parcels.export(path)
    return path


def drop(page, *files):
    """Drag files over the page, then let them go; whether the page would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, button, keys)
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        assert "Lâchez" in words(page.parcel)
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, button, keys))
        assert "Lâchez" not in words(page.parcel)
    return enter.isAccepted()


def test_a_file_may_be_dropped_anywhere_on_the_page(qtbot, two, tmp_path):
    chair, juror = two
    file = written(chair, tmp_path / "x.jurypack")
    assert not drop(juror, file, file)
    assert drop(juror, file)
    rest(qtbot, juror)
    assert "Rien de nouveau" in words(juror.banner)


def test_what_was_put_aside_of_a_file_is_told_with_its_reason(two):
    told = ParcelWords(two[0])
    nothing = Synced(0, 0, 0, 0, (), 0, 0.0, 0)
    assert told.read(nothing, "Rien.") == Saying("success", "Rien.", "")
    bad = (("d/x/1.seg", "bad_signature"), ("d/x/2.seg", "bad_signature"))
    said = told.read(replace(nothing, refused=bad, forks=1), "Rien.")
    assert said.tone == "warning"
    assert "3 élément(s) mis de côté. Signature fausse" in said.way_out
    assert "Deux versions" in said.way_out
    assert "suppose un autre" in told.read(replace(nothing, waiting=1), "Rien.").way_out


def test_a_heavy_file_is_not_for_the_mail(two, tmp_path):
    told = ParcelWords(two[0])
    heavy = told.written(ParcelView(tmp_path / "x.jurypack", 30 * 1024 * 1024, 9, 40, 0))
    assert "30,0\u00a0Mo" in heavy.sentence
    assert "lourd pour un courriel" in heavy.way_out


def test_attachments_are_offered_with_their_size(two):
    card = two[0].parcel
    card.show_members((), "x.jurypack", 0)
    assert not card.attachments.isVisible()
    card.show_members((), "x.jurypack", 5 * 1024 * 1024)
    assert card.attachments.isVisible()
    assert "5,0\u00a0Mo" in card.attachments.text()


def test_a_request_for_somebody_else_is_passed_on_in_words(two):
    said = ParcelWords(two[0]).read(Synced(0, 0, 0, 0, (), 0, 0.0, 0, passed_on=1), "Rien.")
    assert "demande de rejoindre" in said.sentence
    assert "ira à la présidence" in said.way_out
