"""A cloud, or somebody in it, that sends more than anything of ours can have."""

import gzip
import itertools
import os
import subprocess
import sys
from contextlib import suppress

import pytest

from jury_app.core.segment import MAX_SEGMENT
from jury_app.errors import JuryError, Refused, Unreachable
from jury_app.ports import Entry
from jury_app.sync.stores import asking, reading
from tests.servers.faulty import faulty
from tests.servers.moto_server import moto
from tests.servers.wsgidav_server import wsgidav
from tests.sync.laptops import SEGMENTS, jury, start

NUMBERS = itertools.count(1)
HERE = "jury1/a/d/x"
NAMES = [f"{HERE}/{number:02}.seg" for number in range(12)]
SAID = ["length", "range"]
UNSAID = ["chunked", "close"]
A_FEW_OBJECTS = 48 * 1024
"""KiB: four of the largest at once, and what the machinery itself takes."""

MEASURE = """
import os, resource, sys
from jury_app.errors import Refused
from jury_app.ports import Credentials
from jury_app.sync.stores import asking
from jury_app.sync.stores.opening import open_address

asking.PAUSES = (0.01, 0.02)
address, honest, *names = sys.argv[1:]
store = open_address(address, Credentials(os.environ["USER_"], os.environ["PASSWORD_"]))
store.get(honest)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
store.expect(names)
for name in names:
    try:
        store.get(name)
    except Refused:
        pass
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(grown // (1024 if sys.platform == "darwin" else 1))
"""


@pytest.fixture(scope="module")
def webdav(tmp_path_factory):
    place = tmp_path_factory.mktemp("webdav")
    with wsgidav(place) as served, faulty(served, place) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def s3(tmp_path_factory):
    place = tmp_path_factory.mktemp("s3")
    with moto(place) as served, faulty(served, place) as proxy:
        yield proxy


def fresh(behind):
    """The store behind the proxy, in a folder of its own, with nothing going wrong."""
    behind.harm()
    here = behind.below(f"dossier {next(NUMBERS)}")
    here.requests()
    return here


@pytest.fixture(params=["webdav", "s3"])
def proxy(request, monkeypatch):
    monkeypatch.setattr(asking, "PAUSES", (0.01, 0.02))
    return fresh(request.getfixturevalue(request.param))


def code_of(work, *arguments):
    with pytest.raises(JuryError) as caught:
        work(*arguments)
    return caught.value.code


@pytest.mark.parametrize("said", SAID)
def test_of_an_endless_answer_only_so_much_is_read_that_one_sees_it(proxy, said):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES, b"four"))
    proxy.harm(flood=said, methods=["GET"], path="03.seg")
    proxy.requests()
    store.expect(NAMES)
    assert [len(store.get(name)) for name in NAMES[:6]] == [4, 4, 4, MAX_SEGMENT + 1, 4, 4]
    assert len(store.get(NAMES[7])) == 4
    asked = [path for method, path, _ in proxy.requests() if method == "GET"]
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("said", UNSAID)
def test_an_answer_that_does_not_say_how_long_it_is_is_not_read(proxy, said):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES, b"four"))
    proxy.harm(flood=said, methods=["GET"], path="03.seg")
    store.expect(NAMES)
    assert code_of(store.get, NAMES[3]) == "object_unreadable"
    assert store.get(NAMES[4]) == b"four"


@pytest.mark.parametrize("said", SAID + UNSAID)
@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak")
def test_memory_holds_a_few_objects_at_most(proxy, said):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES, b"four"))
    proxy.harm(flood=said, methods=["GET"], path=r"/0[1-9]\.seg")
    who = proxy.served.credentials
    told = subprocess.run(
        [sys.executable, "-c", MEASURE, proxy.served.address, *NAMES],
        env={**os.environ, "USER_": who.user, "PASSWORD_": who.password},
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert int(told.stdout) < A_FEW_OBJECTS


def test_the_largest_object_is_read_whole_and_with_one_request(proxy):
    store = proxy.open()
    largest = os.urandom(4096) * (MAX_SEGMENT // 4096)
    store.put(NAMES[0], largest)
    store.put(NAMES[1], largest + b"more")
    proxy.requests()
    assert store.get(NAMES[0]) == largest
    assert [method for method, _, _ in proxy.requests()] == ["GET"]
    assert store.get(NAMES[1]) == largest + b"m"


def test_an_answer_that_comes_drop_by_drop_holds_nobody_for_ever(proxy, monkeypatch):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES[:2], b"four"))
    assert store.get(NAMES[1]) == b"four"
    monkeypatch.setattr(reading, "_PATIENCE", 0.3)
    proxy.harm(flood="drop by drop", methods=["GET"], path="00.seg")
    assert code_of(store.get, NAMES[0]) == "store_strange"
    monkeypatch.undo()
    assert store.get(NAMES[1]) == b"four"


def test_what_comes_compressed_is_not_blown_up(proxy):
    """Nobody asked for it: whatever a server calls it, the bytes are the object."""
    store = proxy.open()
    bomb = gzip.compress(bytes(64 * 1024 * 1024))
    store.put(NAMES[0], bomb)
    proxy.harm(headers={"Content-Encoding": "gzip"}, methods=["GET"])
    assert store.get(NAMES[0]) == bomb


def test_an_object_whose_size_was_a_lie_is_put_aside_and_blocks_only_itself(proxy, tmp_path):
    with jury(tmp_path, count=2) as (chair, juror):
        chair.sync(proxy.open())
        juror.roster |= chair.roster
        chair.write()
        chair.sync(proxy.open())
        proxy.open().put(f"{SEGMENTS}/{start(chair.me)}large.seg", b"four")
        proxy.harm(flood="length", methods=["GET"], path="large.seg")
        report = juror.sync(proxy.open())
        assert [each.code for each in report.refused] == ["segment_too_big"]
        assert juror.acts() == chair.acts()


def test_a_listing_that_does_not_end_is_given_up(monkeypatch, s3):
    monkeypatch.setattr(reading, "_MOST_ENTRIES", 50)
    proxy = fresh(s3)
    where = f"une édition/{proxy.served.address.rpartition('/')[2]}/{HERE}"
    page = "".join(
        f"<Contents><Key>{where}/{n}</Key><Size>1</Size><ETag>&quot;1&quot;</ETag>"
        "<LastModified>2026-11-29T05:27:33.000Z</LastModified></Contents>"
        for n in range(20)
    )
    body = (
        "<ListBucketResult><IsTruncated>true</IsTruncated>"
        f"<NextContinuationToken>more</NextContinuationToken>{page}</ListBucketResult>"
    )
    proxy.harm(status=200, body=body)
    with pytest.raises(Unreachable) as caught:
        proxy.open().entries(HERE)
    assert caught.value.code == "store_strange"
    assert "dossier" in caught.value.facts["address"]
    assert len(proxy.requests()) < 6


def listed(*names):
    """What a WebDAV server answers to a listing."""
    return (
        '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">'
        + "".join(
            f"<D:response><D:href>/long/x/{name}</D:href><D:propstat><D:prop><D:resourcetype/>"
            "<D:getcontentlength>4</D:getcontentlength>"
            "<D:getlastmodified>Sun, 29 Nov 2026 05:27:33 GMT</D:getlastmodified></D:prop>"
            "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
            for name in names
        )
        + "</D:multistatus>"
    )


def test_names_that_nobody_could_use_are_not_listed(webdav):
    webdav.harm(status=207, body=listed("x" * 5000, "short.seg"), methods=["PROPFIND"])
    assert webdav.below("long").open().entries("x") == [Entry("short.seg", 4)]


def test_a_name_beyond_all_bounds_is_no_listing(webdav):
    webdav.harm(status=207, body=listed("x" * 100_000), methods=["PROPFIND"])
    store = webdav.below("long").open()
    assert code_of(store.entries, "x") == "store_strange"
    webdav.harm()
    assert store.entries("x") == []


def test_headers_beyond_all_bounds_break_nothing(proxy):
    store = proxy.open()
    store.put(NAMES[0], b"four")
    proxy.harm(headers={"ETag": '"' + "x" * 70_000 + '"'}, methods=["GET", "HEAD"])
    with suppress(Refused, Unreachable):
        assert store.get(NAMES[0]) == b"four"
    proxy.harm()
    assert store.get(NAMES[0]) == b"four"


def test_an_error_told_in_a_new_way_is_told_all_the_same():
    assert str(reading._spelt_out("something new")) == "something new"
