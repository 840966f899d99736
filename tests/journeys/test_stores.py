"""Stores that go away, are emptied, or hold junk: nothing is lost and nobody is stopped."""

import os
import shutil

from jury_app.core.ballot import BallotPlace
from jury_app.core.record import Role
from jury_app.core.segment import spell
from jury_app.errors import Refused, Unreachable
from jury_app.jury.founding import Founder
from jury_app.progress import Progress
from tests.journeys.stage import AIX, YANN, admit, edition, grade, sync
from tests.journeys.trouble import code_of


def test_a_store_that_went_away_loses_nothing(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    away = stage.store.rename(stage.root / "pulled-out")
    assert code_of(yann.exchange.sync, Progress()) == (Unreachable, "store_unreachable")
    assert yann.voting.ballot(AIX).place is BallotPlace.SEALED
    away.rename(stage.store)
    sync(yann, chair)
    assert chair.rounds.current().answered == 1


def test_an_emptied_store_is_asked_about_and_filled_again(small_jury):
    stage, chair, yann = small_jury
    shutil.rmtree(stage.store / "jury1")
    assert code_of(yann.exchange.sync, Progress()) == (Refused, "store_went_back")
    synced, _ = yann.exchange.sync(Progress(), reupload=True)
    assert synced.healed > 0
    # Yann held everything: a laptop that knows nothing learns all of it from the store.
    path, code = stage.invite(yann, YANN)
    workshop = stage.workshop("newcomer")
    again = stage.keep(workshop.join(workshop.read_invitation(path), code, str(stage.store)))
    sync(yann, again)
    admit(chair, again)
    assert again.voting.ballot(AIX).place is BallotPlace.NONE
    assert len(again.voting.ballots()) == 8


def test_junk_and_cut_objects_are_told_and_stop_nobody(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    sync(yann)
    start = spell(bytes.fromhex(yann.device))
    newest = max(stage.store.glob(f"jury1/*/d/*/{start}-*.seg"))
    shelf = newest.parent
    whole = newest.read_bytes()
    newest.write_bytes(whole[: len(whole) // 2])
    (shelf / "desktop.ini").write_text("[.ShellClassInfo]")
    (shelf / f"{start}-00000099-00000100-aaaaaaaaaaaaaaaa.seg").write_bytes(os.urandom(500))
    (shelf.parent / "notes de Yann").mkdir()
    (shelf.parent / "notes de Yann" / "lisez-moi.seg").write_bytes(b"bonjour")
    synced, _ = chair.exchange.sync(Progress())
    assert {code for _, code in synced.refused} <= {"segment_cut", "segment_magic"}
    assert "segment_cut" in {code for _, code in synced.refused}
    assert chair.rounds.current().answered == 0
    # Whoever holds the acts puts the object right again.
    yann.exchange.sync(Progress())
    chair.exchange.sync(Progress())
    assert newest.read_bytes() == whole
    assert chair.rounds.current().answered == 1


def test_an_old_backup_of_the_store_put_back_is_healed_by_whoever_holds_more(small_jury):
    stage, chair, yann = small_jury
    old = shutil.copytree(stage.store, stage.root / "old")
    yann.voting.cast(grade(AIX, 4))
    sync(yann, chair, yann)
    before = {each.relative_to(stage.store) for each in stage.store.rglob("*.seg")}
    shutil.rmtree(stage.store)
    shutil.copytree(old, stage.store)
    synced, _ = chair.exchange.sync(Progress())  # some of it is there: nobody is asked
    assert synced.healed > 0
    assert {each.relative_to(stage.store) for each in stage.store.rglob("*.seg")} >= before
    assert chair.trouble.view().forks == ()


def test_the_folder_of_another_jury_is_told_and_left_alone(small_jury):
    stage, _, yann = small_jury
    away = stage.store.rename(stage.root / "mine")
    stage.store.mkdir()
    other = stage.workshop("stranger")
    founder = Founder("Mme", "Ada Roux", "", "ada@jury.example", (Role.SECRETARIAT,))
    stranger = stage.keep(other.create(edition(), founder))
    stranger.exchange.choose(str(stage.store))
    sync(stranger)
    assert yann.exchange.try_store(str(stage.store)).strangers
    assert code_of(yann.exchange.sync, Progress()) == (Refused, "store_went_back")
    assert len([*stage.store.glob("jury1/*/d")]) == 1
    shutil.rmtree(stage.store)
    away.rename(stage.store)
    sync(yann)
