"""Attachments on real desks that meet in a folder: put in, carried, read, spoilt and mended."""

import hashlib

import pytest

from jury_app.core.attachment import ROOM
from jury_app.errors import Cancelled, Damaged, NotAllowed, Refused
from jury_app.jury.attachments import AttachmentState, FetchMode
from jury_app.progress import Progress
from tests.journeys.stage import AIX, LORIENT, RIXHEIM, YANN, everybody_knows, sync
from tests.journeys.trouble import code_of

PDF = b"%PDF-1.4 a plan" * 1000
LARGE = bytes(range(256)) * (2 * ROOM // 256 + 100)  # three pieces


@pytest.fixture
def jury(stage):
    secretariat, _, yann = stage.jury(YANN)
    return stage, secretariat, yann


def attach(jury, folder, number, name, content):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    dry_run = jury.attachments.choose(number, [path], Progress())
    jury.attachments.attach(dry_run, Progress())
    return hashlib.sha256(content).digest()


def carried(*juries):
    """Exchange acts, then attachments; give what the last one exchanged."""
    sync(*juries)
    for each in juries:
        synced, _ = each.attachments.sync(Progress(), heal=True)
    return synced


def objects(stage):
    return sorted(stage.store.rglob("*.bin"))


def states(jury, number):
    return [(view.name, view.state.value) for view in jury.attachments.of(number)]


def test_a_file_travels_after_the_acts(jury, tmp_path):
    stage, secretariat, yann = jury
    plan = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    large = attach(secretariat, tmp_path / "in", RIXHEIM, "film.docx", LARGE)
    everybody_knows(secretariat, yann)
    assert states(yann, AIX) == [("Plan.pdf", "absent")]
    assert yann.attachments.waiting() == (2, len(PDF) + len(LARGE))
    assert code_of(yann.attachments.content, AIX, plan, Progress()) == (Refused, "piece_missing")
    sent, _ = secretariat.attachments.sync(Progress())
    assert (sent.sent, sent.trouble) == (4, "")
    got, _ = yann.attachments.sync(Progress(), [RIXHEIM])
    assert (got.fetched, got.missing, got.damaged) == (4, 0, 0)
    assert yann.attachments.content(AIX, plan, Progress()) == PDF
    assert yann.attachments.content(RIXHEIM, large, Progress()) == LARGE
    out = tmp_path / "out.docx"
    yann.attachments.save(RIXHEIM, large, out, Progress())
    assert out.read_bytes() == LARGE
    assert yann.attachments.waiting() == (0, 0)
    assert yann.attachments.counts() == {AIX: 1, RIXHEIM: 1}
    assert {len(path.stem) for path in objects(stage)} == {52}


def test_nothing_new_asks_nothing_of_the_store(jury, tmp_path):
    stage, secretariat, _ = jury
    attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    secretariat.attachments.sync(Progress())
    secretariat.attachments.sync(Progress(), heal=True)
    objects(stage)[0].unlink()
    again, _ = secretariat.attachments.sync(Progress())
    assert again.sent == 0
    healed, _ = secretariat.attachments.sync(Progress(), heal=True)
    assert healed.sent == 1


def test_what_is_being_read_comes_first(jury, tmp_path):
    _, secretariat, yann = jury
    for number in (AIX, LORIENT, RIXHEIM):
        attach(secretariat, tmp_path / "in", number, f"{number}.pdf", PDF + number.encode())
    carried(secretariat)
    sync(yann)
    progress = Progress(lambda step: step.what == "fetching" and step.done and progress.cancel())
    with pytest.raises(Cancelled):
        yann.attachments.sync(progress, [LORIENT])
    here = [n for n in (AIX, LORIENT, RIXHEIM) if states(yann, n)[0][1] == "here"]
    assert here == [LORIENT]
    resumed, _ = yann.attachments.sync(Progress())
    assert resumed.fetched == 2


def test_only_when_opened(jury, tmp_path):
    _, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    carried(secretariat)
    sync(yann)
    yann.attachments.set_mode(FetchMode.OPENED)
    assert yann.attachments.mode is FetchMode.OPENED
    synced, _ = yann.attachments.sync(Progress())
    assert synced.fetched == 0
    yann.attachments.note(yann.attachments.prepare_one(AIX, digest).run(Progress()))
    assert yann.attachments.content(AIX, digest, Progress()) == PDF


def test_whoever_holds_a_piece_heals_a_store_that_lost_it(jury, tmp_path):
    stage, secretariat, yann = jury
    attach(secretariat, tmp_path / "in", AIX, "film.docx", LARGE)
    carried(secretariat, yann)
    before = {path.name: path.read_bytes() for path in objects(stage)}
    objects(stage)[0].unlink()
    objects(stage)[0].write_bytes(b"cut short")
    assert carried(yann).sent == 2
    assert {path.name: path.read_bytes() for path in objects(stage)} == before


def test_a_spoilt_piece_is_told_tried_again_and_mended(jury, tmp_path):
    stage, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    carried(secretariat)
    (path,) = objects(stage)
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    synced = carried(yann)
    assert (synced.fetched, synced.damaged) == (0, 1)
    assert states(yann, AIX) == [("Plan.pdf", "damaged")]
    rereading = secretariat.attachments.prepare(reread=True).run(Progress())
    assert secretariat.attachments.note(rereading)[0].sent == 1
    assert carried(yann).damaged == 0
    assert yann.attachments.content(AIX, digest, Progress()) == PDF


def test_swapped_pieces_are_neither_taken_nor_lost(jury, tmp_path):
    stage, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "film.docx", LARGE)
    carried(secretariat)
    first, second = [path for path in objects(stage) if path.stat().st_size > ROOM]
    kept = first.read_bytes(), second.read_bytes()
    first.write_bytes(kept[1])
    second.write_bytes(kept[0])
    assert carried(yann).damaged == 2
    rereading = secretariat.attachments.prepare(reread=True).run(Progress())
    secretariat.attachments.note(rereading)
    carried(yann)
    assert yann.attachments.content(AIX, digest, Progress()) == LARGE


def test_a_piece_spoilt_on_the_disk_is_fetched_again(jury, tmp_path):
    _, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    carried(secretariat, yann)
    (piece,) = (tmp_path / "yann").rglob("*.bin")
    piece.write_bytes(bytes(piece.stat().st_size))
    assert code_of(yann.attachments.content, AIX, digest, Progress()) == (Damaged, "piece_damaged")
    assert states(yann, AIX) == [("Plan.pdf", AttachmentState.DAMAGED.value)]
    carried(yann)
    assert yann.attachments.content(AIX, digest, Progress()) == PDF
    assert states(yann, AIX) == [("Plan.pdf", "here")]


def test_a_copy_renamed_by_another_program_counts(jury, tmp_path):
    stage, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    carried(secretariat)
    (path,) = objects(stage)
    path.rename(path.with_name(f"{path.stem} (conflicted copy).bin"))
    carried(yann)
    assert yann.attachments.content(AIX, digest, Progress()) == PDF


def test_a_file_is_taken_out_and_put_back(jury, tmp_path):
    _, secretariat, yann = jury
    digest = attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    again = secretariat.attachments.choose(AIX, [tmp_path / "in" / "Plan.pdf"], Progress())
    assert [each.code for each in again.rejected] == ["attachment_twice"]
    secretariat.attachments.drop(AIX, digest)
    everybody_knows(secretariat, yann)
    assert yann.attachments.of(AIX) == secretariat.attachments.of(AIX) == ()
    assert code_of(secretariat.attachments.drop, AIX, digest) == (Refused, "attachment_gone")
    attach(secretariat, tmp_path / "in", AIX, "Plan.pdf", PDF)
    carried(secretariat, yann)
    assert yann.attachments.content(AIX, digest, Progress()) == PDF


def test_a_juror_attaches_nothing(jury, tmp_path):
    yann = jury[2]
    path = tmp_path / "x.pdf"
    path.write_bytes(PDF)
    refused = code_of(yann.attachments.choose, AIX, [path], Progress())
    assert refused == (NotAllowed, "not_secretariat")


def test_a_file_that_changes_meanwhile_is_not_attached(jury, tmp_path):
    _, secretariat, _ = jury
    path = tmp_path / "x.pdf"
    path.write_bytes(PDF)
    dry_run = secretariat.attachments.choose(AIX, [path], Progress())
    path.write_bytes(b"%PDF other" * 1500)
    assert code_of(secretariat.attachments.attach, dry_run, Progress()) == (Refused, "file_changed")
    assert secretariat.attachments.of(AIX) == ()
    assert not list((tmp_path / "secretariat").rglob("*.bin"))


def test_stopping_leaves_nothing_behind(jury, tmp_path):
    _, secretariat, _ = jury
    paths = [tmp_path / name for name in ("a.pdf", "b.pdf")]
    for number, path in enumerate(paths):
        path.write_bytes(PDF + bytes([number]))
    dry_run = secretariat.attachments.choose(AIX, paths, Progress())
    progress = Progress(lambda step: step.done and progress.cancel())
    with pytest.raises(Cancelled):
        secretariat.attachments.attach(dry_run, progress)
    assert secretariat.attachments.of(AIX) == ()
    assert not list((tmp_path / "secretariat").rglob("*.bin"))
