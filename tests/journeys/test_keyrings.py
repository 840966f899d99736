"""Copied profiles, restored backups and lost keyrings, on the real keyring of Linux."""

import gc

import keyring
import pytest
from keyring.backends import SecretService

from jury_app.errors import JuryError
from jury_app.jury.anchor import Origin
from jury_app.jury.stores import KnownStore
from jury_app.jury.views import Draft
from jury_app.ports import Credentials
from jury_app.progress import Progress
from tests.journeys.keyrings import MISSING, KeyringMachines
from tests.journeys.stage import (
    AIX,
    RIXHEIM,
    YANN,
    admit,
    everybody_knows,
    grade,
    sync,
)

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}"),
    # The keyring's library leaves its connection open where it is refused.
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]


@pytest.fixture
def machines(tmp_path, monkeypatch):
    def use(address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    before = keyring.get_keyring()
    keyring.set_keyring(SecretService.Keyring())
    stage = KeyringMachines(tmp_path, use, "yann")
    yield stage
    stage.close()
    keyring.set_keyring(before)
    gc.collect()  # here, not in the midst of another test


@pytest.fixture
def jury(machines):
    """A chair with an open round, and a juror whose desk his keyring locks."""
    _, chair, yann = machines.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    return machines, chair, yann


def code_of(call, *arguments):
    with pytest.raises(JuryError) as caught:
        call(*arguments)
    return caught.value.code


# --- copied -------------------------------------------------------------------------------------


def test_a_profile_copied_to_another_machine_does_not_open_and_is_left_as_it_was(jury):
    machines, _, yann = jury
    yann.close()
    machines.copy("yann", "other")
    kept = sorted(path.name for path in (machines.root / "other" / "desks").rglob("*"))
    assert code_of(machines.again, "other") == "key_lost"
    assert code_of(machines.again, "other", Origin.COPIED) == "key_lost"
    assert sorted(p.name for p in (machines.root / "other" / "desks").rglob("*")) == kept
    assert machines.keyrings["other"].labels() == []
    yann = machines.again("yann")
    assert yann.trouble.view().hindrance == ""


def test_whoever_has_only_such_a_copy_joins_anew_and_what_was_sent_still_counts(jury):
    machines, chair, yann = jury
    yann.voting.cast(grade(AIX, 4))
    sync(yann, chair)
    yann.close()
    machines.copy("yann", "other")
    assert code_of(machines.again, "other") == "key_lost"
    machines.real += ("other",)
    anew = machines.join(chair, YANN, "other")
    admit(chair, anew)
    anew.voting.cast(grade(RIXHEIM, 2))
    everybody_knows(anew, chair)
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 2


def test_a_copy_beside_on_the_same_keyring_is_noticed_and_both_go_on(jury):
    machines, chair, yann = jury
    former = yann.device
    yann.close()
    machines.copy("yann", "aside")
    assert code_of(machines.again, "aside", None, "yann") == "desk_copied"
    assert code_of(machines.again, "aside", Origin.HOME, "yann") == "desk_copied"
    yann = machines.again("yann")
    assert yann.device == former
    copy = machines.again("aside", Origin.COPIED, "yann")
    assert copy.device != former
    assert code_of(copy.voting.cast, grade(AIX, 1)) == "not_admitted"
    sync(copy)
    admit(chair, copy)
    yann.voting.cast(grade(AIX, 4))
    copy.voting.cast(grade(RIXHEIM, 2))
    everybody_knows(yann, copy, chair)
    assert chair._laptop.fold.forks == {}
    yann.close()
    copy.close()
    assert machines.again("aside", machine="yann").device == copy.device
    assert machines.again("yann").device == former


def test_a_profile_and_its_keyring_on_another_machine_ask_which_it_is(jury):
    machines, chair, yann = jury
    former = yann.device
    yann.close()
    workshop = machines.workshop("yann")
    (card,) = workshop.desks()
    workshop._machine = lambda: "another machine"
    assert code_of(workshop.open, card) == "desk_unsure"
    same = machines.keep(workshop.open(card, "", Origin.HOME))
    assert (same.device, same.trouble.view().hindrance) == (former, "")
    same.voting.cast(grade(AIX, 4))
    everybody_knows(same, chair)
    same.close()
    machines.keep(workshop.open(card)).close()  # it is at home there now


# --- restored -----------------------------------------------------------------------------------


def test_an_old_backup_under_a_newer_keyring_signs_nothing_before_the_store_was_read(jury):
    machines, chair, yann = jury
    yann.close()
    backup = machines.back_up("yann")
    yann = machines.again("yann")
    yann.voting.cast(grade(AIX, 4))
    sync(yann, chair)
    yann.close()
    machines.restore("yann", backup)

    restored = machines.again("yann")
    view = restored.trouble.view()
    assert (view.hindrance, view.missing >= 1) == ("own_acts_missing", True)
    assert code_of(restored.voting.cast, grade(RIXHEIM, 2)) == "own_acts_missing"
    restored.voting.save_draft(RIXHEIM, Draft(grade(RIXHEIM, 2).answer))
    restored.close()
    restored = machines.again("yann")  # closing it does not make the keyring forget
    assert restored.trouble.view().hindrance == "own_acts_missing"
    sync(restored)
    assert restored.trouble.view().hindrance == ""
    assert restored.voting.ballot(AIX).sealed == grade(AIX, 4)
    restored.voting.cast(grade(RIXHEIM, 2))
    everybody_knows(restored, chair)
    assert chair._laptop.fold.forks == {}


def test_acts_that_were_never_sent_are_missed_too(jury):
    machines, _, yann = jury
    yann.close()
    backup = machines.back_up("yann")
    yann = machines.again("yann")
    yann.voting.cast(grade(AIX, 4))
    yann.close()
    machines.restore("yann", backup)
    restored = machines.again("yann")
    sync(restored)
    assert code_of(restored.voting.cast, grade(RIXHEIM, 2)) == "own_acts_missing"
    former = restored.device
    restored.trouble.go_on_as_new()
    assert restored.device != former


# --- locked, refused, gone ----------------------------------------------------------------------

AT_A_CLOUD = KnownStore("webdav:https://nuage.example/jury")
WHO = Credentials("jury", "mot de passe")


@pytest.fixture(params=["lock", "kill", "stop"])
def deprive(request, jury):
    """What befalls the keyring of the juror: locked, dead, or gone with its bus."""
    return getattr(jury[0].keyrings["yann"], request.param)


def test_an_open_desk_goes_on_without_its_keyring_and_nothing_is_lost(jury, deprive):
    machines, chair, yann = jury
    deprive()
    yann.voting.cast(grade(AIX, 4))
    sync(yann, chair)
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 1
    yann.voting.cast(grade(RIXHEIM, 2))
    yann.close()
    assert code_of(machines.again, "yann") in {"keyring_locked", "keyring_missing"}

    machines.keyrings.pop("yann").stop()  # the next session
    yann = machines.again("yann")
    assert yann.trouble.view().hindrance == ""
    assert yann.voting.ballot(RIXHEIM).sealed == grade(RIXHEIM, 2)
    everybody_knows(yann, chair)
    assert chair._laptop.fold.forks == {}


def test_without_its_keyring_a_password_is_refused_and_the_list_of_stores_stays(jury, deprive):
    yann = jury[2]
    book = yann.exchange._book
    book.put(AT_A_CLOUD, WHO)
    before = book.every()
    deprive()
    other = KnownStore("webdav:https://autre.example/jury")
    assert code_of(book.put, other, WHO) == "keyring_locked"
    assert book.every() == before
    assert book.credentials(AT_A_CLOUD.address) == WHO  # known since this session began
    yann.close()


def test_a_store_whose_password_lies_in_a_locked_keyring_fails_alone(jury):
    machines, chair, yann = jury
    yann.exchange._book.put(AT_A_CLOUD, WHO)
    yann.close()
    yann = machines.again("yann")
    machines.keyrings["yann"].lock()
    assert code_of(yann.exchange._book.credentials, AT_A_CLOUD.address) == "keyring_locked"
    yann.voting.cast(grade(AIX, 4))
    yann.exchange.sync(Progress())
    stores = {each.address: each.trouble for each in yann.exchange.view().stores}
    assert stores[AT_A_CLOUD.address] == "keyring_locked"
    sync(chair)
    assert len(chair._laptop.fold.ballots[chair.rounds.current().round.key]) == 1
