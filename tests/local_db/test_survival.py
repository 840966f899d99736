"""What was said to be kept is kept: the process dies, threads cross each other."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jury_app.ports import DossierQuery
from local_db.archive import open_archive
from tests.local_db.samples import ANNE, BRUNO, KEY, act, acts, dossier, show

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import sys
from pathlib import Path
from local_db.archive import open_archive
from tests.local_db.samples import ANNE, BRUNO, KEY, acts

archive = open_archive(Path(sys.argv[1]), KEY)
step = int(sys.argv[2])
number = archive.journal.heads()[ANNE].seq if archive.journal.heads() else 0
while True:
    with archive.transaction():
        archive.journal.append(acts(ANNE, number + 1, number + step))
        archive.journal.append(acts(BRUNO, number + 1, number + step))
        archive.desk.remember("number", str(number + step))
    number += step
    print(number, flush=True)
"""


@pytest.mark.parametrize("step", [1, 25])
def test_a_killed_process_loses_nothing_it_said_it_kept(tmp_path, step):
    promised = 0
    for rounds in (3, 20):
        command = [sys.executable, "-c", WRITER, str(tmp_path), str(step)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            for _ in range(rounds):
                promised = int(child.stdout.readline())
            child.kill()
            # What it still said before dying was promised as well.
            promised = max([promised, *map(int, child.stdout.read().split("\n")[:-1])])
        archive = open_archive(tmp_path, KEY)
        heads = archive.journal.heads()
        kept = heads[ANNE].seq
        assert kept >= promised
        assert kept % step == 0
        assert list(archive.journal.every()) == [*acts(ANNE, 1, kept), *acts(BRUNO, 1, kept)]
        assert archive.desk.recall("number") == str(kept)
        archive.close()


def test_readers_go_on_beside_a_writer(tmp_path):
    archive = open_archive(tmp_path, KEY)
    show(archive, [dossier(f"{number:03}") for number in range(50)])

    def write():
        for number in range(1, 60):
            with archive.transaction():
                archive.journal.append([act(ANNE, number)])
                show(archive, [dossier(f"{each:03}", f"N{number}") for each in range(50)])
                archive.journal.append([act(BRUNO, number)])

    def read():
        last = 0
        while last < 59:
            heads = archive.journal.heads()
            # A transaction is seen whole or not at all.
            assert len({head.seq for head in heads.values()}) <= 1
            seen = heads[ANNE].seq if heads else 0
            assert seen >= last
            last = seen
            lines = archive.dossiers.rows(archive.dossiers.find(DossierQuery()))
            assert len(lines) == 50
            assert len({line.name for line in lines}) == 1

    with ThreadPoolExecutor(4) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        pool.submit(write).result()
        for reader in readers:
            reader.result()
    archive.close()


def test_a_reader_does_not_wait_for_a_transaction_under_way(tmp_path):
    archive = open_archive(tmp_path, KEY)
    with ThreadPoolExecutor(1) as pool, archive.transaction():
        archive.desk.remember("name", "value")
        assert archive.desk.recall("name") == "value"
        assert pool.submit(archive.desk.recall, "name").result() is None
    archive.close()


def test_writers_take_turns(tmp_path):
    archive = open_archive(tmp_path, KEY)
    devices = [bytes([number]) * 32 for number in range(4)]

    def write(device):
        for number in range(1, 20):
            archive.journal.append([act(device, number)])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, devices))
    assert {head.seq for head in archive.journal.heads().values()} == {19}
    archive.close()
