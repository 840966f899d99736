"""Fifteen jurors send 234 ballots each through a folder; one laptop takes them all.

    python -m benchmarks.sync_folder [jurors] [ballots]

Times are wall-clock seconds; the archive is the real, encrypted one.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from jury_app.core.segment import pack
from jury_app.sync.stores.folder import FolderStore
from tests.sync.laptops import JURY, Identity, Laptop, chain, jury

BALLOT = 400
"""Bytes of one sealed ballot, roughly."""


def timed(what, action):
    began = time.perf_counter()
    result = action()
    print(f"{what:<52}{time.perf_counter() - began:8.3f} s")
    return result


def fill(folder, store, chair, jurors, ballots):
    """Write the store as the jurors' laptops would: ten ballots at a time."""
    for number in range(2, jurors + 2):
        juror = Laptop(number, folder / f"juror{number}")
        chair.add(juror.me)
        for start in range(0, ballots, 10):
            for _ in range(min(10, ballots - start)):
                juror.write(os.urandom(BALLOT))
            juror.sync(store)
        juror.archive.close()


def main():
    jurors, ballots = (int(each) for each in (*sys.argv[1:], 15, 234)[:2])
    with TemporaryDirectory() as name, jury(Path(name, "jury"), count=1) as (chair,):
        folder = Path(name)
        (folder / "store").mkdir()
        store = FolderStore(folder / "store")
        timed("filling the store", lambda: fill(folder, store, chair, jurors, ballots))
        report = timed("taking everything", lambda: chair.sync(store))
        print(f"    {report.received} acts received, {report.waiting} objects waiting")
        assert report.received == jurors * ballots
        timed("nothing new", lambda: chair.sync(store))
        timed("reading everything again", lambda: chair.sync(store, reread=True))
        chair.write(os.urandom(BALLOT))
        timed("one new act to send", lambda: chair.sync(store))
        empty = FolderStore(folder / "key")
        (folder / "key").mkdir()
        report = timed("filling an empty key", lambda: chair.sync(empty))
        print(f"    {report.healed} segments written")
        acts = [act.raw for act in chain(Identity(99), [os.urandom(BALLOT)] * 100)]
        timed("packing 100 acts", lambda: pack(JURY, bytes(16), 1, acts))


if __name__ == "__main__":
    main()
