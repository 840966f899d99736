"""Bad input and bad luck: wrong files and codes, stores that misbehave, a second window."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from jury_app.core.ballot import BallotPlace
from jury_app.errors import Damaged, JuryError, Refused, Unreachable
from jury_app.progress import Progress
from tests.journeys.stage import (
    AICHA,
    AIX,
    CHAIR,
    YANN,
    Stage,
    admit,
    everybody_knows,
    grade,
    staged,
    sync,
)

ROOT = Path(__file__).resolve().parents[2]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """A secretariat that invites."""
    with staged(tmp_path_factory.mktemp("founded")) as stage:
        yield stage, stage.found()


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
def small_jury(stage):
    """A chair with an open round, and a juror who has heard of it."""
    _, chair, yann = stage.jury(YANN)
    chair.rounds.open()
    everybody_knows(chair, yann)
    return stage, chair, yann


def code_of(call, *arguments):
    with pytest.raises(JuryError) as caught:
        call(*arguments)
    return type(caught.value), caught.value.code


def is_empty(root):
    """Whether a laptop keeps nothing, neither a desk nor the key of one."""
    return not [path for path in root.rglob("*") if path.is_file()]


# --- invitations ------------------------------------------------------------------------------


def test_a_damaged_invitation_is_named(founded):
    stage, secretariat = founded
    path, _ = stage.invite(secretariat, YANN)
    workshop, text = stage.workshop("reads"), path.read_text("utf-8")
    letter = text.index("\n") + 20
    for content, expected in (
        (text[: len(text) // 2], (Damaged, "invitation_cut")),
        (text[:-6], (Damaged, "invitation_cut")),
        (text[:letter] + ("A" if text[letter] != "A" else "B") + text[letter + 1 :],
         (Damaged, "invitation_cut")),
        (text.splitlines()[0], (Damaged, "invitation_cut")),
        (text.replace("invitation 1", "invitation 2"), (Refused, "newer_invitation")),
        ("", (Refused, "not_an_invitation")),
        ("Bonjour,\nvoici l’invitation.", (Refused, "not_an_invitation")),
        ("x" * 100_000, (Refused, "not_an_invitation")),
    ):  # fmt: skip
        path.write_text(content, "utf-8")
        assert code_of(workshop.read_invitation, path) == expected, content[:40]
    path.write_bytes(b"\xff\xfe\x00")
    assert code_of(workshop.read_invitation, path) == (Refused, "not_an_invitation")
    assert code_of(workshop.read_invitation, path.parent / "no") == (Unreachable, "file_unreadable")
    # Mail programs wrap, indent and put a mark before: all of that is understood.
    path.write_text("\ufeff" + text.replace("\n", "\r\n  "), "utf-8")
    assert workshop.read_invitation(path).name == "Yann Kerbrat"


def test_a_wrong_code_is_noticed_at_once_and_leaves_nothing(founded):
    stage, secretariat = founded
    path, code = stage.invite(secretariat, YANN)
    _, another = stage.invite(secretariat, AICHA)
    workshop = stage.workshop("mistypes")
    invitation = workshop.read_invitation(path)
    mistyped = ("0" if code[0] != "0" else "1") + code[1:]
    for typed in ("", "12345", mistyped, code[:-1], another, code + "0", "É" * 21):
        joining = workshop.join, invitation, typed, str(stage.store)
        assert code_of(*joining) == (Refused, "wrong_code"), typed
    assert is_empty(stage.root / "mistypes")
    jury = workshop.join(invitation, code.lower().replace("-", " "), str(stage.store))
    jury.close()


def test_a_store_of_another_jury_is_not_joined(founded, tmp_path):
    stage, secretariat = founded
    with staged(tmp_path) as other:
        other.found(imported=False)
        path, code = stage.invite(secretariat, YANN)
        workshop = stage.workshop("elsewhere")
        joining = workshop.join, workshop.read_invitation(path), code, str(other.store)
        assert code_of(*joining) == (Refused, "other_jury_store")
        assert is_empty(stage.root / "elsewhere")
    # An empty folder is fine: the USB key that will go round.
    (tmp_path / "usb").mkdir()
    workshop.join(workshop.read_invitation(path), code, str(tmp_path / "usb")).close()


def test_an_invitation_used_by_two_laptops_is_contested(stage):
    secretariat = stage.found()
    path, code = stage.invite(secretariat, CHAIR)
    for name in ("chair", "thief"):
        workshop = stage.workshop(name)
        invitation = workshop.read_invitation(path)
        sync(stage.keep(workshop.join(invitation, code, str(stage.store))))
    sync(secretariat)
    assert [each.contested for each in secretariat.membership.requests()] == [True, True]
    assert len({each.digits for each in secretariat.membership.requests()}) == 2


# --- stores -----------------------------------------------------------------------------------


def test_a_store_that_is_not_there_is_not_joined(founded):
    stage, secretariat = founded
    path, code = stage.invite(secretariat, YANN)
    workshop = stage.workshop("nowhere")
    joining = workshop.join, workshop.read_invitation(path), code, str(stage.root / "no-usb-key")
    assert code_of(*joining) == (Unreachable, "store_unreachable")
    assert is_empty(stage.root / "nowhere")


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
    folders = sorted(stage.store.glob("jury1/*/d/*"))
    mine = next(each for each in folders if yann.device in _devices(each))
    newest = max(mine.glob("*.seg"))
    whole = newest.read_bytes()
    newest.write_bytes(whole[: len(whole) // 2])
    (mine / "desktop.ini").write_text("[.ShellClassInfo]")
    (mine / "00000099-00000100-aaaaaaaaaaaaaaaa.seg").write_bytes(os.urandom(500))
    (mine.parent / "notes de Yann").mkdir()
    (mine.parent / "notes de Yann" / "lisez-moi.seg").write_bytes(b"bonjour")
    synced, _ = chair.exchange.sync(Progress())
    assert {code for _, code in synced.refused} <= {"segment_cut", "segment_magic"}
    assert "segment_cut" in {code for _, code in synced.refused}
    assert chair.rounds.current().answered == 0
    # Whoever holds the acts puts the object right again.
    yann.exchange.sync(Progress())
    chair.exchange.sync(Progress())
    assert newest.read_bytes() == whole
    assert chair.rounds.current().answered == 1


def _devices(folder):
    from jury_app.core.segment import unspell

    return {(unspell(folder.name) or b"").hex()}


@pytest.mark.skipif(sys.platform == "win32" or IS_ROOT, reason="the rights of root have no bounds")
def test_a_store_without_the_right_to_write_says_so(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    folders = [path for path in stage.store.rglob("*") if path.is_dir()]
    for path in folders:
        path.chmod(0o500)
    try:
        assert trouble_of(yann) == "store_read_only"
    finally:
        for path in folders:
            path.chmod(0o700)
    sync(yann, chair)
    assert chair.rounds.current().answered == 1


@contextmanager
def mounted(path, *options):
    """Mount something for a while, where we may (Linux, root, outside a sandbox)."""
    if not IS_ROOT or not shutil.which("mount"):
        pytest.skip("only root may mount")
    done = subprocess.run(["mount", *options, str(path)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(path)], check=True)


def trouble_of(jury):
    """The code with which an exchange fails, as an error or beside what came in."""
    try:
        synced, _ = jury.exchange.sync(Progress())
    except Unreachable as error:
        return error.code
    return synced.trouble


def fill(path):
    """Leave no byte on the disk."""
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


def test_a_read_only_store_says_so(small_jury):
    stage, chair, yann = small_jury
    yann.voting.cast(grade(AIX, 4))
    with mounted(stage.store, "--bind", str(stage.store)):
        remount = ["mount", "-o", "remount,bind,ro", str(stage.store)]
        if subprocess.run(remount, capture_output=True, check=False).returncode:
            pytest.skip("mounting read-only is not allowed here")
        assert trouble_of(yann) == "store_read_only"
        assert yann.voting.ballot(AIX).place is BallotPlace.SEALED
        path, code = stage.invite(yann, YANN)
        workshop = stage.workshop("second")
        joining = workshop.join, workshop.read_invitation(path), code, str(stage.store)
        assert code_of(*joining) == (Unreachable, "store_read_only")
        assert is_empty(stage.root / "second")
    sync(yann, chair)
    assert chair.rounds.current().answered == 1


def test_a_full_store_says_so_and_is_filled_later(small_jury):
    stage, _, yann = small_jury
    full = stage.root / "full"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=512k", "none"):
        shutil.copytree(stage.store, full, dirs_exist_ok=True)
        assert yann.exchange.choose(str(full)).passed
        sync(yann)
        yann.voting.cast(grade(AIX, 4))
        ballast = full / "holiday.mp4"
        fill(ballast)
        assert trouble_of(yann) == "store_full"
        assert yann.exchange.view().unsent > 0
        assert yann.voting.ballot(AIX).place is BallotPlace.SEALED
        assert not list(full.rglob("*.tmp"))
        ballast.unlink()
        sync(yann)
        assert yann.voting.ballot(AIX).place is BallotPlace.SENT


def test_a_full_disk_keeps_what_was_kept(stage):
    full = stage.root / "yann"
    full.mkdir()
    with mounted(full, "-t", "tmpfs", "-o", "size=4m", "none"):
        _, chair, yann = stage.jury(YANN)
        chair.rounds.open()
        everybody_knows(chair, yann)
        yann.voting.cast(grade(AIX, 4))
        fill(full / "holiday.mp4")
        refused = ""
        for _ in range(200):
            try:
                yann.voting.cast(grade("D004", 3, "un long avis " * 50))
            except Unreachable as error:
                refused = error.code
                break
        assert refused == "disk_full"
        before = yann.voting.ballots()
        assert before[AIX].sealed.answer.grade == 4
        (full / "holiday.mp4").unlink()
        yann.voting.cast(grade("D016", 2))
        yann.close()
        stage.open.remove(yann)
        workshop = stage.workshop("yann")
        with_again = workshop.open(workshop.desks()[0])
        assert with_again.voting.ballot(AIX).sealed.answer.grade == 4
        assert with_again.voting.ballot("D016").sealed.answer.grade == 2
        with_again.close()


# --- desks ------------------------------------------------------------------------------------


def test_a_desk_opens_in_one_window_at_a_time(founded):
    stage, _ = founded
    workshop = stage.workshop("secretariat")
    (card,) = workshop.desks()
    assert code_of(workshop.open, card) == (Refused, "desk_in_use")
    script = (
        "import sys, pathlib\n"
        "from jury_app.__main__ import rehearsal_workshop\n"
        "from jury_app.errors import Refused\n"
        "workshop = rehearsal_workshop(pathlib.Path(sys.argv[1]))\n"
        "try:\n    workshop.open(workshop.desks()[0])\n"
        "except Refused as error:\n    print(error.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, stage.root / "secretariat"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout == "desk_in_use\n"


def test_a_wrong_or_lost_key_is_named(tmp_path):
    with staged(tmp_path) as stage:
        stage.found(imported=False)
    workshop = Stage.workshop(stage, "secretariat")
    (card,) = workshop.desks()
    key = card.folder.parent / f"{card.folder.name}.key"
    kept = key.read_bytes()
    for content, expected in (
        (bytes(32), (Refused, "wrong_key")),
        (kept[:31], (Damaged, "keyring_entry")),
        (b"", (Damaged, "keyring_entry")),
    ):
        key.write_bytes(content)
        assert code_of(workshop.open, card) == expected
    key.unlink()
    assert code_of(workshop.open, card) == (Unreachable, "key_lost")
    key.write_bytes(kept)
    workshop.open(card).close()


def test_desks_are_listed_whatever_lies_beside_them(tmp_path):
    with staged(tmp_path) as stage:
        stage.found(imported=False)
    root = tmp_path / "secretariat"
    for name, content in (
        ("empty", ""), ("list", "[]"), ("cut", '{"name":'), ("other", '{"name": "x"}'),
        ("more", json.dumps({"name": "", "title": "", "role": "", "locked_by": "", "x": 1})),
    ):  # fmt: skip
        (root / name).mkdir()
        (root / name / "desk.json").write_text(content)
    (root / "bytes").mkdir()
    (root / "bytes" / "desk.json").write_bytes(b"\xff\xfe")
    (root / "folder" / "desk.json").mkdir(parents=True)
    workshop = stage.workshop("secretariat")
    (card,) = workshop.desks()
    assert card.name == "Colette Issartel"
    workshop.forget(card)
    assert workshop.desks() == ()
    assert not list(root.glob("*.key"))


# --- killed -----------------------------------------------------------------------------------

VOTER = """
import sys, pathlib
from jury_app.__main__ import rehearsal_workshop
from jury_app.progress import Progress
from tests.journeys.stage import grade

workshop = rehearsal_workshop(pathlib.Path(sys.argv[1]))
jury = workshop.open(workshop.desks()[0])
numbers = [n for n, view in jury.voting.ballots().items() if not view.blocked]
start, syncs = int(sys.argv[2]), sys.argv[3] == "sync"
print("ready", flush=True)
turn = start
while True:
    jury.voting.cast(grade(numbers[turn % len(numbers)], turn % 6, f"avis {turn}"))
    print(turn, flush=True)
    if syncs:
        jury.exchange.sync(Progress())
    turn += 1
"""


def killed_while(stage, name, start, mode, turns):
    """Let a real process vote and kill it in the middle; give the last turn it promised."""
    folder = stage.root / name
    command = [sys.executable, "-c", VOTER, str(folder), str(start), mode]
    promised = start - 1
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "ready\n"
        for _ in range(turns):
            promised = int(child.stdout.readline())
        child.kill()
        return max([promised, *map(int, child.stdout.read().split("\n")[:-1])])


@pytest.mark.parametrize("mode", ["vote", "sync"])
def test_a_killed_process_loses_no_sealed_ballot(small_jury, mode):
    stage, chair, yann = small_jury
    numbers = [n for n, view in yann.voting.ballots().items() if not view.blocked]
    yann.close()
    stage.open.remove(yann)
    start = 0
    for turns in (1, 8):
        promised = killed_while(stage, "yann", start, mode, turns)
        workshop = stage.workshop("yann")
        jury = workshop.open(workshop.desks()[0])
        head = jury._laptop.fold.heads[jury._laptop.device]
        held = jury._laptop.archive.journal.records(jury._laptop.device, 1, head.seq)
        assert [record.seq for record in held] == list(range(1, head.seq + 1))
        kept = [int(view.sealed.comment.split()[1])
                for view in jury.voting.ballots().values() if view.sealed]  # fmt: skip
        # What cast() gave back is there; the one under way may be too.
        assert promised <= max(kept) <= promised + 1
        newest = {numbers[turn % len(numbers)]: turn for turn in range(max(kept) + 1)}
        for number, turn in newest.items():
            sealed = jury.voting.ballot(number).sealed
            assert (sealed.comment, sealed.answer.grade) == (f"avis {turn}", turn % 6)
        sync(jury, chair, jury)
        assert {jury.voting.ballot(number).place for number in newest} == {BallotPlace.RECEIVED}
        assert jury.exchange.view().unsent == 0
        jury.close()
        start = max(kept) + 1
    chair.rounds.close()
    chair.rounds.unseal()
    counted = {each.ballot.dossier: each.ballot.answer.grade
               for each in chair.rounds.box(chair.rounds.current().round).opened}  # fmt: skip
    assert counted == {number: turn % 6 for number, turn in newest.items()}
