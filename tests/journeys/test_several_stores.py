"""A laptop with several stores: a share, a key, a cloud that asks for a password."""

import shutil
from dataclasses import replace
from functools import partial

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import NotAllowed, Refused, Unreachable
from jury_app.jury.exchange import Occasion
from jury_app.jury.stores import MOST_STORES
from jury_app.ports import Credentials
from jury_app.progress import Progress
from tests.journeys.stage import AIX, LORIENT, RIXHEIM, YANN, admit, grade, staged, sync
from tests.journeys.trouble import code_of
from tests.servers.wsgidav_server import wsgidav

WRONG = Credentials("anne", "hier")


@pytest.fixture
def key(tmp_path):
    folder = tmp_path / "key"
    folder.mkdir()
    return folder


@pytest.fixture
def cloud(tmp_path):
    with wsgidav(tmp_path) as served:
        yield served


def card(jury, address):
    return next(each for each in jury.exchange.stores() if each.address == str(address))


def segments(root):
    return sorted(each.name for each in root.rglob("*.seg"))


def test_a_ballot_is_sent_when_one_store_shows_it_and_each_store_tells_its_own(small_jury, key):
    stage, _, yann = small_jury
    assert yann.exchange.add_store(str(key), label="Clé bleue", removable=True).passed
    away = stage.store.rename(stage.root / "away")
    yann.voting.cast(grade(AIX, 4))
    synced, _ = yann.exchange.sync(Progress())
    assert synced.trouble == "store_unreachable"
    assert [each.trouble for each in synced.stores] == ["store_unreachable", ""]
    assert yann.voting.ballot(AIX).place is BallotPlace.SENT
    assert card(yann, stage.store).unsent > 0
    assert card(yann, key).unsent == 0
    assert yann.exchange.view().unsent == 0
    away.rename(stage.store)
    assert yann.exchange.sync(Progress())[0].trouble == ""
    assert [each.unsent for each in yann.exchange.stores()] == [0, 0]


def test_a_key_that_is_not_there_is_no_trouble(small_jury, key):
    stage, _, yann = small_jury
    yann.exchange.add_store(str(key), removable=True)
    sync(yann)
    key.rename(stage.root / "in a pocket")
    synced, _ = yann.exchange.sync(Progress())
    assert synced.trouble == ""
    assert card(yann, key).trouble == "store_unreachable"


def test_two_stores_meet_in_one_laptop(small_jury, key):
    stage, chair, yann = small_jury
    for jury in (chair, yann):
        jury.exchange.add_store(str(key), removable=True)
        sync(jury)
    away = stage.store.rename(stage.root / "away")
    yann.voting.cast(grade(AIX, 4))
    yann.exchange.sync(Progress())
    away.rename(stage.store)
    # The key tells the chair, and the chair tells the share in the same exchange.
    chair.exchange.sync(Progress())
    assert chair.rounds.current().answered == 1
    memory = chair._laptop.archive.stores
    assert memory.shown(str(stage.store)) == memory.shown(str(key))


def test_a_key_filled_late_gets_full_segments(small_jury, key):
    stage, _, yann = small_jury
    for number in (AIX, RIXHEIM):
        yann.voting.cast(grade(number, 3))
        sync(yann)
    yann.exchange.add_store(str(key), removable=True)
    check, _ = yann.exchange.fill_key(Progress(), str(key))
    assert check.safe
    heads = yann._laptop.archive.journal.heads()
    assert len(segments(key)) == len(heads) < len(segments(stage.store))
    assert check.acts == sum(head.seq for head in heads.values())
    assert (check.bad, check.lacking) == (0, 0)


def test_a_key_may_be_removed_only_when_it_was_read_again(small_jury, key):
    _, _, yann = small_jury
    yann.exchange.add_store(str(key), removable=True)
    assert yann.exchange.fill_key(Progress(), str(key))[0].safe
    hurt = max(key.rglob("*.seg"), key=lambda each: each.stat().st_size)
    whole = hurt.read_bytes()
    hurt.write_bytes(whole[:-50] + bytes(50))  # of the same size: no listing tells
    check, _ = yann.exchange.fill_key(Progress(), str(key))
    assert not check.safe
    assert check.bad == 1
    assert check.lacking > 0
    assert yann.exchange.sync(Progress(), address=str(key))[0].stores[0].trouble == ""


def test_a_password_rests_in_the_vault_only_and_goes_with_the_store(small_jury, cloud):
    stage, _, yann = small_jury
    assert yann.exchange.try_store(cloud.address).code == "store_refused"
    assert yann.exchange.add_store(cloud.address, WRONG).code == "store_refused"
    assert len(yann.exchange.stores()) == 1
    assert yann.exchange.add_store(cloud.address, cloud.credentials).passed
    assert yann.exchange.try_store(cloud.address).passed, "the password is remembered"
    assert card(yann, cloud.address).asks
    sync(yann)
    secret = cloud.credentials.password.encode()
    desk = yann._laptop.archive.desk
    assert secret.decode() not in str(desk.recall("stores"))
    assert not any(secret in value for value in desk.secrets("").values())
    kept = [each for each in stage.root.rglob("*-store-*.key") if secret in each.read_bytes()]
    assert len(kept) == 1
    yann.exchange.remove_store(cloud.address)
    assert not kept[0].exists()


def test_a_refused_password_is_not_tried_again_before_it_is_typed_again(small_jury, cloud):
    _, _, yann = small_jury
    yann.exchange.add_store(cloud.address, cloud.credentials)
    book = yann.exchange._book
    book.put(book.find(cloud.address), WRONG)  # as if it had been changed over there
    yann.voting.cast(grade(AIX, 4))
    synced, _ = yann.exchange.sync(Progress())
    assert [each.trouble for each in synced.stores] == ["", "store_refused"]
    refused = card(yann, cloud.address)
    assert refused.locked
    assert cloud.address not in yann.exchange.due(now=2**30)
    asked = yann.exchange.sync(Progress())[0]
    assert asked.stores[1].trouble == "store_refused"
    assert card(yann, cloud.address) == refused, "it was not asked"
    asking = partial(yann.exchange.sync, address=cloud.address)
    assert code_of(asking, Progress()) == (Unreachable, "store_refused")
    assert yann.exchange.add_store(cloud.address, cloud.credentials).passed
    assert not card(yann, cloud.address).locked
    sync(yann)
    assert card(yann, cloud.address).unsent == 0


def test_a_password_that_is_gone_is_a_state_with_a_sentence(small_jury, cloud):
    stage, _, yann = small_jury
    yann.exchange.add_store(cloud.address, cloud.credentials)
    for each in stage.root.rglob("*-store-*.key"):
        each.unlink()
    yann.exchange._book._held.clear()
    synced, _ = yann.exchange.sync(Progress())
    assert [each.trouble for each in synced.stores] == ["", "store_password_missing"]
    assert cloud.address not in yann.exchange.due(now=2**30)


def test_an_invitation_brings_the_access_to_the_store(tmp_path, cloud):
    with staged(tmp_path) as stage:
        secretariat = stage.found()
        assert secretariat.exchange.choose(cloud.address, cloud.credentials).passed
        sync(secretariat)
        stage.store = cloud.address
        path, code = stage.invite(secretariat, YANN)
        workshop = stage.workshop("yann")
        invitation = workshop.read_invitation(path)
        assert cloud.credentials.password.encode() not in invitation.access
        assert code_of(workshop.join, invitation, "0" * 21, cloud.address) == (
            Refused,
            "wrong_code",
        )
        bare = replace(invitation, access=b"")
        assert code_of(workshop.join, bare, code, cloud.address) == (Unreachable, "store_refused")
        assert workshop.desks() == ()
        yann = stage.keep(workshop.join(invitation, code, cloud.address))
        sync(yann)
        admit(secretariat, yann)
        assert yann.membership.me().admitted
        assert card(yann, cloud.address).asks


def test_each_store_is_due_in_its_own_time(small_jury, key):
    stage, _, yann = small_jury
    yann.exchange.add_store(str(key), removable=True)
    share, now = str(stage.store), yann._laptop.clock.minutes()
    sync(yann)
    assert yann.exchange.due(now) == ()
    assert yann.exchange.due(now + 60) == (share,), "a key is not automatic unless one says so"
    assert yann.exchange.due(now, Occasion.START) == (share,)
    assert yann.exchange.due(now, Occasion.QUIT) == ()
    yann.exchange.set_automatic(str(key), automatic=True)
    yann.voting.cast(grade(AIX, 4))
    assert yann.exchange.due(now + 2) == (share, str(key))
    assert yann.exchange.due(now, Occasion.QUIT) == (share, str(key))
    shutil.rmtree(stage.store / "jury1")
    yann.exchange.sync(Progress())
    assert card(yann, share).trouble == "store_went_back"
    assert yann.exchange.due(now + 999) == (str(key),)
    yann.exchange.sync(Progress(), address=share, reupload=True)
    assert card(yann, share).trouble == ""


def test_the_list_of_stores_keeps_its_order_and_its_end(small_jury, key, tmp_path):
    stage, _, yann = small_jury
    yann.exchange.add_store(str(key))
    yann.exchange.add_store(str(stage.store), label="Partage")
    assert [each.address for each in yann.exchange.stores()] == [str(stage.store), str(key)]
    assert card(yann, stage.store).main
    assert card(yann, stage.store).label == "Partage"
    for number in range(MOST_STORES - 2):
        folder = tmp_path / f"folder-{number}"
        folder.mkdir()
        yann.exchange.add_store(str(folder))
    assert code_of(yann.exchange.add_store, str(tmp_path)) == (Refused, "too_many_stores")
    yann.exchange.remove_store(str(stage.store))
    assert yann.exchange.address() == str(key)
    assert code_of(yann.exchange.remove_store, "nowhere") == (NotAllowed, "unknown_store")


def test_a_moved_folder_is_found_again_without_sending_anything(small_jury):
    stage, _, yann = small_jury
    before = segments(stage.store)
    moved = stage.store.rename(stage.root / "elsewhere")
    assert yann.exchange.move_store(str(stage.store), str(moved)).passed
    assert yann.exchange.view().unsent == 0
    synced, _ = yann.exchange.sync(Progress())
    assert (synced.sent, synced.healed) == (0, 0)
    assert segments(moved) == before


def test_the_screen_is_told_where_everything_is(small_jury):
    _, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    sync(yann)
    yann.voting.cast(grade(RIXHEIM, 2))
    view = yann.exchange.view()
    assert view.ballots[BallotPlace.SENT] == view.ballots[BallotPlace.SEALED] == 1
    assert sum(view.ballots.values()) == 8
    mine = view.devices[0]
    assert (mine.here, mine.mine, mine.revoked) == (True, True, False)
    assert {each.name for each in view.devices} >= {chair.membership.me().name, mine.name}
    assert all(each.last_heard for each in view.devices)
    assert LORIENT in yann.voting.ballots()
