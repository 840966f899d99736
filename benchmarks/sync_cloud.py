"""Push and pull of acts through WebDAV, near and 40 ms away, counting the requests.

    python -m benchmarks.sync_cloud [acts]

« One by one » is the same exchange without `tree`, `expect` and `put_all`. A proxy on loopback
counts and delays; times are wall-clock seconds of the whole exchange, archive and signatures
included.
"""

import os
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from jury_app.sync.stores.one_by_one import OneByOne
from tests.servers.faulty import faulty
from tests.servers.wsgidav_server import wsgidav
from tests.sync.laptops import jury, newcomer

BALLOT = 400
"""Bytes of one sealed ballot, roughly."""
DELAY = 0.04


class Single(OneByOne):
    """A cloud asked for one thing at a time."""

    def __init__(self, store):
        self._store = store
        self.address, self.folders, self.entries = store.address, store.folders, store.entries
        self.get, self._put = store.get, store.put

    def folders(self, folder):
        raise NotImplementedError

    entries = folders

    def put(self, name, content):
        self._put(name, content)


def timed(what, proxy, action):
    proxy.requests()
    began = time.perf_counter()
    report = action()
    seconds = time.perf_counter() - began
    asked = Counter(method for method, _, _ in proxy.requests())
    listed = ", ".join(f"{count} {method}" for method, count in sorted(asked.items()))
    print(f"{what:<44}{seconds:8.2f} s {sum(asked.values()):6} requests  ({listed})", flush=True)
    return report


def exchange(proxy, chair, acts, way, kind):
    """Send everything to an empty store, take it all in on a fresh laptop, then meet again."""
    report = timed(f"push, {way}", proxy, lambda: chair.sync(kind(proxy.open())))
    assert report.sent + 100 * report.healed >= acts
    with newcomer(chair) as fresh:
        report = timed(f"pull, {way}", proxy, lambda: fresh.sync(kind(proxy.open())))
        assert report.received >= acts
        timed(f"nothing new, {way}", proxy, lambda: fresh.sync(kind(proxy.open())))


def main():
    acts = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with TemporaryDirectory() as name, jury(Path(name, "jury"), count=1) as (chair,):
        for _ in range(acts // 100):
            chair.write(os.urandom(BALLOT), count=100)
        with wsgidav(name) as served, faulty(served, name) as behind:
            for delay in (0, DELAY):
                for way, kind in (("four at once", lambda store: store), ("one by one", Single)):
                    behind.harm(delay=delay)
                    proxy = behind.below(f"{way} {delay}")
                    exchange(proxy, chair, acts, f"{way}, {delay * 1000:.0f} ms", kind)


if __name__ == "__main__":
    main()
