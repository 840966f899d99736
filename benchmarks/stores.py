"""Push and pull acts through every store, beside the plainest ways to move the same objects.

    python -m benchmarks.stores [--acts 10000] [--only stores|growth|verifying] [--store NAME]

Servers run on loopback behind a proxy that counts, and delays where a delay is named; the raw
clients go through it too, each into an empty server of its own. Seconds are wall-clock, of the
whole exchange: archive, signatures, reading back. Bytes are those of bodies. A server that is not
installed is left out.
"""

import argparse
import random
import time
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from benchmarks.raw_clients import OpenDal, Rclone, Rsync
from jury_app.core.envelope import SIGNATURE_CONTEXT, parse, verify
from jury_app.sync.room.room import Room
from tests.servers.apache_server import apache
from tests.servers.faulty import faulty
from tests.servers.moto_server import moto
from tests.servers.nginx_server import nginx
from tests.servers.rclone_server import rclone
from tests.servers.sabredav_server import sabredav
from tests.servers.seaweed_server import seaweed
from tests.servers.served import Served, free_port
from tests.servers.wsgidav_server import wsgidav
from tests.sync.laptops import CHAIR, jury, newcomer

SEED = 2019
BALLOT = 400
"""Bytes of one sealed ballot, roughly."""
DELAY = 0.04
GROWN = ("one to send", "one to take", "none")
MOST_GROWTH = (1_000, 10_000, 100_000)
RAW = (OpenDal, Rclone)


@contextmanager
def room(folder):
    """The room store, in the process of its own that it always has."""
    serving = Room.start(Path(folder, "room"), host="127.0.0.1", port=free_port())
    try:
        port = int(serving.ticket.address.rpartition(":")[2])
        yield Served(serving.ticket.store.rstrip("/"), port, serving.ticket.credentials)
    finally:
        serving.stop()


@contextmanager
def on_disk(folder):
    """A folder on the disk: no server."""
    path = Path(folder, "store")
    path.mkdir()
    yield Served(str(path), 0)


@contextmanager
def seaweed_s3(folder):
    with seaweed(folder) as doors:
        yield doors["s3"]


@contextmanager
def seaweed_webdav(folder):
    with seaweed(folder) as doors:
        yield doors["webdav"]


STORES = {
    "folder": on_disk,
    "Apache mod_dav": apache,
    "nginx-dav": nginx,
    "SabreDAV": sabredav,
    "rclone serve": rclone,
    "wsgidav": wsgidav,
    "room": room,
    "SeaweedFS S3": seaweed_s3,
    "SeaweedFS WebDAV": seaweed_webdav,
    "moto S3": moto,
}
DISTANT = ("Apache mod_dav", "SeaweedFS S3")
"""Those that are also asked from 40 ms away."""


class Silent:
    """In place of the proxy where there are no requests to count."""

    def __init__(self, served):
        self.served, self.open = served, served.open

    def traffic(self):
        return None


@contextmanager
def place(name, delay=0.0):
    """Start an empty store of its own behind a proxy; skipped where it is not installed."""
    with TemporaryDirectory() as folder, STORES[name](folder) as served:
        counted = faulty(served, folder) if served.port else nullcontext(Silent(served))
        with counted as proxy:
            if delay:
                proxy.harm(delay=delay)
            yield proxy


def timed(proxy, action):
    """Do it; give seconds, seconds of this process's processor, and the traffic."""
    proxy.traffic()
    began, worked = time.perf_counter(), time.process_time()
    action()
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    return seconds, work, proxy.traffic()


def told(traffic):
    if traffic is None:
        return " " * 32
    requests, up, down = traffic
    return f"{requests:5} req {up / 1000:9.1f} {down / 1000:9.1f} kB"


def fill(chair, acts):
    draw = random.Random(SEED)
    for start in range(0, acts, 100):
        chair.write(draw.randbytes(BALLOT), count=min(100, acts - start))


def ours(name, chair, delay):
    """Push, pull on a fresh laptop, and meet again without news."""
    with place(name, delay) as proxy, newcomer(chair) as fresh:
        push = timed(proxy, lambda: chair.sync(proxy.open()))
        pull = timed(proxy, lambda: fresh.sync(proxy.open()))
        again = timed(proxy, lambda: fresh.sync(proxy.open()))
        assert fresh.head(CHAIR.device) == chair.head()
        return {"push": push, "pull": pull, "nothing new": again}


def raw(kind, name, objects, delay):
    """The same objects up and down with a raw client."""
    with place(name, delay) as proxy, TemporaryDirectory() as folder:
        client = kind(proxy.served, Path(folder))
        back = Path(folder, "back")
        push = timed(proxy, lambda: client.push(objects))
        pull = timed(proxy, lambda: client.pull(back))
        count = sum(1 for each in objects.rglob("*") if each.is_file())
        assert sum(1 for each in back.rglob("*") if each.is_file()) == count, "not all came back"
        return {"push": push, "pull": pull}


def compare(name, chair, objects, copied, delay=0.0):
    """Measure one store, ours first, and print it with the ratios to each limit."""
    title = f"{name}, {delay * 1000:.0f} ms" if delay else name
    try:
        measured = ours(name, chair, delay)
    except pytest.skip.Exception as reason:
        print(f"{title:24} left out: {reason}", flush=True)
        return
    limits = {Rsync.name: copied}
    for kind in RAW if name != "folder" else ():
        try:
            limits[kind.name] = raw(kind, name, objects, delay)
        except Exception as error:  # noqa: BLE001 - a client that cannot is told, not hidden
            print(f"{title:24} {kind.name} fails: {str(error)[:100]}", flush=True)
    for what, (seconds, work, traffic) in measured.items():
        ratios = [
            f"{seconds / each[what][0]:5.1f} x {limit}"
            for limit, each in limits.items()
            if what in each
        ]
        line = f"{title:24} {what:12}{seconds:7.2f} s ({work:5.2f} cpu) {told(traffic)}  "
        print(line + ", ".join(ratios), flush=True)
    for limit in limits.keys() - {Rsync.name}:
        counted = [limits[limit][what][2][0] for what in ("push", "pull")]
        print(f"{'':24} {limit}: {counted[0]} requests to push, {counted[1]} to pull", flush=True)


def stores(acts, only):
    """Every store, near; then one WebDAV and one S3 40 ms away."""
    with TemporaryDirectory() as folder, jury(Path(folder, "jury"), count=1) as (chair,):
        fill(chair, acts)
        with on_disk(folder) as served:
            chair.sync(served.open())
            objects = Path(served.address)
            copied = raw(Rsync, "folder", objects, 0.0)
            kept = [each.stat().st_size for each in objects.rglob("*") if each.is_file()]
            print(f"{acts} acts in {len(kept)} objects, {sum(kept) / 1e6:.1f} MB")
            for name in only or STORES:
                compare(name, chair, objects, copied)
            for name in set(only or DISTANT) & set(DISTANT):
                compare(name, chair, objects, copied, DELAY)


def growth(most):
    """The same exchange while the journal grows: one act to send, one to take, and nothing new.

    Of five each, the one that takes the median of our processor's time, once what was filled in
    has been looked at again.
    """
    for name in ("folder", "Apache mod_dav"):
        with (
            TemporaryDirectory() as folder,
            jury(Path(folder, "jury"), count=1) as (chair,),
            place(name) as proxy,
            newcomer(chair) as other,
        ):
            for acts in (each for each in MOST_GROWTH if each <= most):
                fill(chair, acts - chair.head().seq)
                for each in (chair, other) * 3:
                    each.sync(proxy.open())
                found = {}
                for turn in range(5):
                    chair.write(random.Random(acts + turn).randbytes(BALLOT))
                    for what, who in zip(GROWN, (chair, other, other), strict=True):
                        one = timed(proxy, lambda who=who, at=turn: who.sync(proxy.open(), turn=at))
                        found.setdefault(what, []).append(one)
                for what, times in found.items():
                    seconds, work, traffic = sorted(times, key=lambda each: each[1])[2]
                    line = f"{name:16}{acts:7} acts, {what:12}{seconds * 1000:8.1f} ms"
                    print(f"{line} ({work * 1000:7.1f} cpu) {told(traffic)}", flush=True)


def verifying(acts):
    """Reading and checking acts, beside the bare signatures."""
    with TemporaryDirectory() as folder, jury(Path(folder, "jury"), count=1) as (chair,):
        fill(chair, acts)
        records = chair.acts()
    began = time.perf_counter()
    for each in records:
        verify(parse(each), CHAIR.public)
    checked = time.perf_counter() - began
    pairs = [(act.signature, SIGNATURE_CONTEXT + act.payload) for act in map(parse, records)]
    key = Ed25519PublicKey.from_public_bytes(CHAIR.public)
    began = time.perf_counter()
    for signature, message in pairs:
        key.verify(signature, message)
    bare = time.perf_counter() - began
    print(f"read and checked {len(records) / checked:.0f} acts/s, bare Ed25519", end=" ")
    print(f"{len(pairs) / bare:.0f}/s: {checked / bare:.2f} x")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=10_000)
    parser.add_argument("--most", type=int, default=MOST_GROWTH[-1], help="acts to grow to")
    parser.add_argument("--only", choices=("stores", "growth", "verifying"))
    parser.add_argument("--store", action="append", choices=STORES)
    asked = parser.parse_args()
    if asked.only in {None, "verifying"}:
        verifying(asked.acts)
    if asked.only in {None, "stores"}:
        stores(asked.acts, asked.store)
    if asked.only in {None, "growth"}:
        growth(asked.most)


if __name__ == "__main__":
    main()
