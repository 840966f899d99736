"""« Accueil »: the next step of each role, and the exchange."""

from dataclasses import replace

import pytest

from jury_app.core.ballot import Ballot, graded
from jury_app.core.record import Role
from jury_app.errors import Unreachable
from ui.home.home_figures import told_behind, told_estimate, told_sum
from ui.home.home_form import left_of
from ui.home.pace import Pace
from ui.parts.counted import Counted
from ui.parts.text import Text


def card(page, role):
    return page._cards[role]


def test_a_juror_goes_on_with_the_next_dossier(home, gone):
    page = home(Role.JUROR)
    mine = card(page, Role.JUROR)
    work = page.form.work
    assert 0 < work.done < work.total
    assert mine.strip.words.text() == f"{work.done} / {work.total} dossiers"
    mine.button.click()
    assert gone == [("dossier", {"number": work.next_dossier})]
    assert page.waiting.list.entries[0].key == work.next_dossier
    page.waiting.list.opened.emit("D013")
    assert gone[-1] == ("dossier", {"number": "D013"})


def test_what_is_not_sent_is_told_and_sent_from_here(qtbot, home):
    page = home(Role.JUROR)
    desk = page.desk
    number = page.form.work.next_dossier
    desk.act(lambda: desk.jury.voting.cast(Ballot(number, graded(2))), context=page, failed=print)
    qtbot.waitUntil(lambda: page.form.work.unsent == 1)
    page.exchange.button.click()
    assert not page.exchange.button.isEnabled()
    qtbot.waitUntil(lambda: page.form.work.unsent == 0 and not page.working)
    assert "Échange terminé" in page.banner.message
    assert page.exchange.button.isEnabled()


def test_the_chair_sees_who_is_missing_and_follows(home, gone):
    page = home(Role.CHAIR)
    chair = card(page, Role.CHAIR)
    answered, expected = page.form.round.answered, page.form.round.expected
    assert chair.strip.words.text() == Counted().answers_of(answered, expected)
    late = page.form.behind[0]
    assert f"{late.member.name} ({left_of(late)})" in told_behind(page.form)
    chair.button.click()
    assert gone == [("follow", {})]
    assert page.waiting.isHidden()


def test_the_secretariat_sees_the_gap(home):
    page = home(Role.SECRETARIAT)
    told = (
        "24\u00a0villes + 8\u00a0villages + 3\u00a0territoires = 35 sur 36\u00a0: 1 sans catégorie."
    )
    assert told_sum(page.form).startswith(told)
    assert card(page, Role.SECRETARIAT).note.text() == told_sum(page.form)


def test_the_chair_leads_the_edition_to_its_end(qtbot, home):
    page = home(Role.CHAIR)
    desk, jury = page.desk, page.desk.jury
    for act, icon_title, stage in (
        (jury.rounds.close, "Ouvrir les enveloppes", 1),
        (jury.rounds.unseal, "Montrer le résultat au jury", 2),
        (jury.rounds.show, "Décider, puis signer la clôture", 3),
        (lambda: jury.deciding.sign("Un dossier sans catégorie"), "Publier", 5),
    ):
        desk.act(act, context=page, failed=pytest.fail)
        chair = card(page, Role.CHAIR)
        qtbot.waitUntil(lambda title=icon_title, chair=chair: title in words_of(chair))
        assert page._stepper.step == stage


def test_an_exchange_that_fails_shows_the_way_out(qtbot, home, monkeypatch):
    page = home(Role.JUROR)

    def lost(*_args):
        raise Unreachable("store_unreachable")

    monkeypatch.setattr(page.desk.jury.exchange, "sync", lost)
    page.sync()
    qtbot.waitUntil(lambda: page.banner.message != "")
    assert not page.working


def test_the_estimate_says_whose_pace_it_is():
    pace = Pace()
    assert "de lecture" in told_estimate(3, pace)
    for moment in (0, 7, 14, 21):
        pace = pace.sealed(moment)
    assert "à votre rythme" in told_estimate(3, pace)
    assert "20\u00a0min" in told_estimate(3, pace)


@pytest.mark.parametrize("sent", [True, False])
def test_whoever_is_not_admitted_has_six_digits_to_say(home, sent):
    page = home(Role.JUROR)
    me = replace(page.form.me, admitted=False, digits="246\u202f169", roles=frozenset())
    exchange = page.form.exchange if sent else replace(page.form.exchange, last_sync=None)
    page._show(replace(page.form, me=me, exchange=exchange, grades=False))
    assert page.admission.isVisible()
    assert page.admission.digits.text() == "246\u202f169"
    assert page.admission.digits.accessibleName() == "2 4 6 1 6 9"
    assert ("est partie" in words_of(page.admission)) == sent
    assert page._cards == {}
    assert page._life.isHidden()


def words_of(card) -> str:
    return " ".join(each.text() for each in card.findChildren(Text))


def test_one_person_in_two_roles_has_two_cards(home):
    page = home(Role.CHAIR)
    roles = frozenset({Role.CHAIR, Role.SECRETARIAT})
    page._show(replace(page.form, me=replace(page.form.me, roles=roles)))
    assert list(page._cards) == [Role.CHAIR, Role.SECRETARIAT]
    kinds = [each.button.property("kind") for each in page._cards.values()]
    assert kinds == ["primary", "secondary"]


def test_whoever_has_no_common_place_is_led_to_a_file(home, gone):
    page = home(Role.JUROR)
    me = replace(page.form.me, admitted=False, roles=frozenset())
    nowhere = replace(page.form.exchange, store="", stores=())
    page._show(replace(page.form, me=me, exchange=nowhere, grades=False))
    assert "Sans lieu d’échange" in words_of(page.admission)
    assert page.admission.read.isVisible()
    assert not page.admission.sync.isVisible()
    page.admission.write.click()
    page.admission.read.click()
    assert gone == [("exchange", {"parcel": "write"}), ("exchange", {"parcel": "read"})]
