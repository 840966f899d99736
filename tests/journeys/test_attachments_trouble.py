"""Attachments where there is no room, no store or no piece: acts and ballots go on."""

import pytest

from jury_app.core.segment import spell
from jury_app.errors import Unreachable
from jury_app.progress import Progress
from tests.journeys.stage import AIX, LORIENT, YANN, everybody_knows, grade, sync
from tests.journeys.test_attachments import PDF, attach, carried, objects, states
from tests.journeys.test_room_and_rights import fill, mounted


def test_a_full_disk_stops_the_attachments_and_nothing_else(stage, tmp_path):
    full = stage.root / "yann"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=5m", "none"):
        secretariat, chair, yann = stage.jury(YANN)
        small = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
        attach(secretariat, tmp_path / "in", LORIENT, "film.docx", bytes(6_000_000))
        chair.rounds.open()
        carried(secretariat)
        everybody_knows(chair, yann)
        synced, _ = yann.attachments.sync(Progress(), [AIX])
        assert synced.trouble == "disk_full"
        assert yann.attachments.content(AIX, small, Progress()) == PDF
        assert states(yann, LORIENT)[0][1] == "absent"
        assert not list(full.rglob("*.part"))
        yann.voting.cast(grade(AIX, 4))
        sync(yann, chair)
        assert chair.rounds.current().answered == 1
        yann.close()


def test_a_full_disk_attaches_nothing_by_halves(stage, tmp_path):
    full = stage.root / "secretariat"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=6m", "none"):
        secretariat = stage.found()
        path = tmp_path / "film.docx"
        path.write_bytes(bytes(9_000_000))
        dry_run = secretariat.attachments.choose(AIX, [path], Progress())
        with pytest.raises(Unreachable, match="disk_full"):
            secretariat.attachments.attach(dry_run, Progress())
        assert secretariat.attachments.of(AIX) == ()
        assert not list((full).rglob("*.bin"))
        fill(full / "holiday.mp4")
        (full / "holiday.mp4").unlink()
        attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
        secretariat.close()


def test_a_full_store_is_filled_later(stage, tmp_path):
    secretariat = stage.found()
    attach(secretariat, tmp_path / "in", AIX, "film.docx", bytes(6_000_000))
    with mounted(stage.store, "-t", "tmpfs", "-o", "size=5m", "none"):
        secretariat.exchange.sync(Progress(), reupload=True)
        synced, _ = secretariat.attachments.sync(Progress())
        assert (synced.sent, synced.trouble) == (1, "store_full")
    synced, _ = secretariat.attachments.sync(Progress(), heal=True)
    assert (synced.sent, synced.trouble) == (2, "")


def test_no_store_is_a_trouble_and_loses_nothing(stage, tmp_path):
    secretariat = stage.found()
    attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    away = stage.store.rename(stage.root / "unplugged")
    with pytest.raises(Unreachable, match="store_unreachable"):
        secretariat.attachments.sync(Progress())
    away.rename(stage.store)
    assert secretariat.attachments.sync(Progress())[0].sent == 1


def test_a_piece_that_nobody_has_is_missing_and_waited_for(stage, tmp_path):
    secretariat, _, yann = stage.jury(YANN)
    attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    everybody_knows(secretariat, yann)
    synced, _ = yann.attachments.sync(Progress())
    assert (synced.fetched, synced.missing, synced.damaged) == (0, 1, 0)
    secretariat.attachments.sync(Progress())
    assert yann.attachments.sync(Progress())[0].fetched == 1


def test_two_stores_are_both_filled(stage, tmp_path):
    secretariat = stage.found()
    key = stage.root / "key"
    key.mkdir()
    assert secretariat.exchange.add_store(str(key), label="Clé", removable=True).passed
    attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    secretariat.attachments.sync(Progress())
    assert [path.name for path in key.rglob("*.bin")] == [path.name for path in objects(stage)]
    key.rename(stage.root / "away")
    attach(secretariat, tmp_path / "in", LORIENT, "Plan.pdf", PDF + b"2")
    synced, _ = secretariat.attachments.sync(Progress())
    assert synced.sent == 1
    assert synced.trouble == "store_unreachable"


def test_pieces_are_named_after_what_they_hold(stage, tmp_path):
    secretariat = stage.found()
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    secretariat.attachments.sync(Progress())
    for path in stage.root.rglob("*.bin"):
        assert spell(digest) not in path.name
        assert "plan" not in path.name
