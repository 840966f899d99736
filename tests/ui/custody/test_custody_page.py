"""The page about keys and laptops, on the real demonstration and on a small jury."""

import pytest
from PySide6.QtPdf import QPdfDocument

from jury_app.core.record import Role
from jury_app.core.recovery import SCANNED, words_of
from jury_app.core.round import RoundState
from tests.journeys.stage import (
    AICHA,
    DOSSIERS,
    ETIENNE,
    YANN,
    admit,
    everybody_knows,
    grade,
    staged,
    sync,
)
from tests.journeys.test_custody import with_holder
from ui.background import Background
from ui.custody.custody_page import CustodyPage
from ui.desk import Desk
from ui.parts.pickers import Pickers
from ui.parts.printers import Printers
from ui.parts.qr_code import picture
from ui.parts.text import Text
from ui.parts.text_source import TextSource


@pytest.fixture
def opened(qtbot):
    """Give a function that shows the page of a desk."""

    def make(desk, **options):
        options.setdefault("printers", Printers(any=lambda: False))
        page = CustodyPage(desk, lambda *_, **__: None, **options)
        qtbot.addWidget(page)
        page.show()
        page.activate({})
        qtbot.waitUntil(lambda: page.reading is not None)
        return page

    return make


@pytest.fixture
def seated(qapp):
    """Give a function that makes the desk of a jury."""
    made = []

    def make(jury):
        background = Background(qapp)
        made.append((Desk(jury, background), background))
        return made[-1][0]

    yield make
    for desk, background in made:
        background.close()
        desk.deleteLater()
        background.deleteLater()


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as found:
        yield found


def make_key(page, qtbot):
    """Go through the making of a key on paper; give its words."""
    page.paper.make_button.click()
    qtbot.waitUntil(lambda: page.making is not None)
    words = words_of(page._draft.secret)
    page.making.next.click()
    for number, field in page.making.fields.items():
        field.setText(words[number - 1])
    page.making.confirm.click()
    qtbot.waitUntil(lambda: page.making is None)
    return words


def test_a_juror_sees_the_laptops_and_can_do_nothing_to_them(opened, demo_desk):
    page = opened(demo_desk(Role.JUROR))
    assert len(page.laptops.lines) == len(page.reading.devices) > 3
    assert not page.paper.make_button.isVisible()
    assert not page.paper.use_button.isVisible()
    assert not page.keys.choosing.isVisible()
    assert page.late.isHidden()


def test_a_key_is_put_on_paper_once_two_words_are_typed(opened, demo_desk, qtbot, tmp_path):
    path = tmp_path / "feuille.pdf"
    page = opened(demo_desk(Role.CHAIR), pickers=Pickers(save_file=lambda *_: path.with_suffix("")))
    page.paper.make_button.click()
    qtbot.waitUntil(lambda: page.making is not None)
    making = page.making
    making.print_sheet()
    assert "Aucune imprimante" in making.said.text()
    page._save(making._pdf)
    qtbot.waitUntil(path.exists)
    document = QPdfDocument(page)
    document.load(str(path))
    assert document.pageCount() == 1
    text = document.getAllText(0).text()
    assert all(word in text.lower() for word in words_of(page._draft.secret)[:3])
    making.next.click()
    assert making.sheet.isHidden()
    making.confirm.click()
    qtbot.waitUntil(lambda: bool(making._rows[-1].error))
    assert page.reading.recovery is None
    for number, field in making.fields.items():
        field.setText(words_of(page._draft.secret)[number - 1].upper())
    making.confirm.click()
    qtbot.waitUntil(lambda: page.reading.recovery is not None)
    assert page.making is None
    assert "en place" in page.paper.state.text()


def test_leaving_the_page_forgets_the_words(opened, demo_desk, qtbot):
    page = opened(demo_desk(Role.CHAIR))
    page.paper.make_button.click()
    qtbot.waitUntil(lambda: page.making is not None)
    assert page.may_leave()
    assert page.making is None
    assert page._draft is None


def test_a_lost_laptop_is_cut_off_and_the_password_called_to_mind(opened, demo_desk, qtbot):
    page = opened(demo_desk(Role.CHAIR))
    line = next(each for each in page.reading.devices if not each.mine)
    page._ask_revoke(line)
    assert page.confirmation.isVisible()
    page.confirmation.cancel.click()
    assert not any(each.revoked for each in page.reading.devices)
    page._ask_revoke(line)
    page.confirmation.confirm.click()
    qtbot.waitUntil(lambda: any(each.revoked for each in page.reading.devices))
    qtbot.waitUntil(page.reminder.isVisible)
    assert "exclu" in page.laptops.lines[line.device].accessibleName()
    assert any("est exclu" in each.title for each in page.history.entries)
    page._password_changed()
    qtbot.waitUntil(lambda: not page.reading.password_due)


def test_two_keys_open_a_round(opened, seated, stage, qtbot):
    secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
    page = opened(seated(chair))
    page.keys.choice.setCurrentIndex(
        next(
            at for at in range(page.keys.choice.count()) if "Yann" in page.keys.choice.itemText(at)
        )
    )
    page.keys._chosen()
    qtbot.waitUntil(lambda: bool(page.reading.holders.holders))
    sync(chair, yann, chair)
    chair.rounds.open()
    sync(chair, yann, aicha)
    aicha.voting.cast(grade(DOSSIERS[0], 3))
    sync(aicha, chair)
    chair.rounds.close()
    chair.rounds.unseal()
    sync(chair, yann)
    assert chair.rounds.current().round.state is RoundState.CLOSED
    his = opened(seated(yann))
    assert his.keys.release.isVisible()
    his.keys.release.click()
    his.confirmation.confirm.click()
    qtbot.waitUntil(lambda: not his.keys.release.isVisible())
    sync(yann, chair)
    assert chair.rounds.current().round.state is RoundState.OPENED
    assert secretariat.rounds.may_read_results() is False


def test_a_late_ballot_is_let_in_for_a_reason(opened, seated, stage, qtbot):
    _, chair, yann, aicha = stage.jury(YANN, AICHA)
    chair.rounds.open()
    sync(chair, yann, aicha)
    yann.voting.cast(grade(DOSSIERS[0], 4))
    sync(yann, chair)
    aicha.voting.cast(grade(DOSSIERS[0], 2))
    chair.rounds.close()
    sync(chair, aicha, chair)
    page = opened(seated(chair))
    assert page.late.isVisible()
    (box,) = page.late.boxes.values()
    box.click()
    page.late.admit_button.click()
    qtbot.waitUntil(lambda: bool(page.late._row.error))
    assert page.focusWidget() is page.late.reason
    page.late.reason.setText("Clé USB remise à 17 h 02")
    page.late.admit_button.click()
    qtbot.waitUntil(lambda: all(each.admitted for each in page.reading.late))
    assert any("17 h 02" in each.detail for each in page.history.entries)
    chair.rounds.unseal()
    assert len(chair.rounds.box(chair.rounds.current().round).opened) == 2


def test_control_is_taken_over_with_the_paper(opened, seated, stage, qtbot, tmp_path):
    secretariat, chair, yann = stage.jury(YANN)
    page = opened(seated(chair))
    words = make_key(page, qtbot)
    sync(chair, secretariat, yann)
    photo = tmp_path / "photo.png"
    assert picture(f"{SCANNED}-{'-'.join(words)}".upper()).save(str(photo))
    other = opened(seated(secretariat), pickers=Pickers(open_file=lambda *_: photo))
    other.paper.use_button.click()
    other.paper.typed.setPlainText("rien de tel")
    other.paper._send()
    qtbot.waitUntil(lambda: bool(other.paper._row.error))
    other.paper.typed.clear()
    other.paper.findChild(TextSource).choose.click()
    qtbot.waitUntil(lambda: words[3].upper() in other.paper.typed.toPlainText())
    other.paper._send()
    qtbot.waitUntil(lambda: other.reading.me.controls)
    assert other.paper.typed is None, "the words stay in sight"
    assert any(each.revoked for each in other.reading.devices)


def test_the_presidency_is_handed_over(opened, seated, stage, qtbot):
    _, chair, yann = stage.jury(YANN)
    page = opened(seated(chair))
    line = next(each for each in page.reading.devices if each.member and "Yann" in each.member.name)
    page._ask_hand_over(line)
    page.confirmation.confirm.click()
    qtbot.waitUntil(lambda: not page.reading.me.controls)
    sync(chair, yann)
    assert yann.membership.me().controls
    assert Role.CHAIR in yann.membership.me().roles


def test_whoever_holds_the_second_key_says_which_further_laptop_is_his(
    opened, seated, stage, qtbot
):
    _, chair, holder, _ = with_holder(stage, YANN)
    admit(chair, stage.join(holder, ETIENNE, "holder-2"))
    everybody_knows(chair, holder)
    page = opened(seated(holder))
    assert page.stranger.isVisible()
    (button,) = [each for (_, act), each in page.laptops.buttons.items() if act == "vouch"]
    button.click()
    page.confirmation.confirm.click()
    qtbot.waitUntil(lambda: not any(each.unvouched for each in page.reading.devices))
    assert page.stranger.isHidden()
    assert len(holder._laptop.fold.governance.own) == 5


def test_each_further_laptop_is_asked_about_by_its_digits(opened, seated, stage, qtbot):
    _, chair, holder, _ = with_holder(stage, YANN)
    for name in ("holder-2", "holder-3"):
        admit(chair, stage.join(holder, ETIENNE, name))
    everybody_knows(chair, holder)
    page = opened(seated(holder))
    first, second = (each for each in page.reading.devices if each.may_vouch)

    def asked():
        words = " ".join(each.text() for each in page.stranger.findChildren(Text))
        return [each.digits.replace(" ", "\u00a0") in words for each in (first, second)]

    assert asked() == [True, True]
    # Digits that are compared aloud stay whole, however little room the buttons leave.
    page.resize(420, 700)
    told = page.laptops.lines[first.device].findChildren(Text)
    assert all("\u00a0" in each.text() for each in told if "Chiffres" in each.text())
    assert min(each.width() for each in told) >= 190
    page.laptops.buttons[first.device, "vouch"].click()
    page.confirmation.confirm.click()
    qtbot.waitUntil(lambda: asked() == [False, True])


def test_whoever_holds_the_half_of_this_round_gives_it_though_another_holds_the_next(
    opened, seated, stage, qtbot
):
    _, chair, holder, yann = with_holder(stage, YANN)
    chair.rounds.open()
    chair.rounds.close()
    chair.custody.entrust(yann._laptop.member, second_key=True)
    chair.custody.entrust(holder._laptop.member, second_key=False)
    everybody_knows(chair, holder, yann)
    page = opened(seated(holder))
    assert page.reading.may_release
    assert not opened(seated(yann)).reading.may_release
    page.keys.release.click()
    page.confirmation.confirm.click()
    qtbot.waitUntil(lambda: not page.reading.may_release)
    chair.rounds.unseal()
    everybody_knows(holder, chair)
    assert chair.rounds.current().round.is_readable


def test_once_the_envelopes_are_open_it_says_whether_the_next_round_has_its_key(
    opened, seated, stage, qtbot
):
    _, chair, holder, _ = with_holder(stage, YANN)
    chair.rounds.open()
    chair.rounds.close()
    everybody_knows(chair, holder)
    holder.custody.release()
    chair.rounds.unseal()
    everybody_knows(holder, chair)
    page = opened(seated(chair))
    assert "prête" in page.keys.told.text()
    lost = holder._laptop.device
    chair.custody.revoke(lost, chair.watching.sound_head(lost))
    page.activate({})
    qtbot.waitUntil(lambda: "confiez-la à un autre membre" in page.keys.told.text())
