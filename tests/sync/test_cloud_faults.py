"""What goes wrong on the way to a cloud: a proxy before a real server does the harm."""

import itertools
import threading

import pytest

from jury_app.errors import Refused, Unreachable
from jury_app.ports import Credentials, Entry
from jury_app.sync.stores import Trial, asking, try_it
from jury_app.sync.stores.opening import open_address
from tests.servers.faulty import faulty
from tests.servers.moto_server import moto
from tests.servers.served import Served
from tests.servers.untrusted import untrusted
from tests.servers.wsgidav_server import wsgidav

NUMBERS = itertools.count(1)
HERE = "jury1/a/d/x"
NAMES = [f"{HERE}/{number:02}.seg" for number in range(30)]


@pytest.fixture(scope="module")
def webdav(tmp_path_factory):
    folder = tmp_path_factory.mktemp("webdav")
    with wsgidav(folder) as served, faulty(served, folder) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def s3(tmp_path_factory):
    folder = tmp_path_factory.mktemp("s3")
    with moto(folder) as served, faulty(served, folder) as proxy:
        yield proxy


@pytest.fixture(scope="module", params=["webdav", "s3"])
def behind(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def proxy(behind, monkeypatch):
    """The store behind the proxy, in a folder of its own, with nothing going wrong."""
    monkeypatch.setattr(asking, "PAUSES", (0.01, 0.02))
    behind.harm()
    here = behind.below(f"dossier {next(NUMBERS)}")
    here.requests()
    here.most_at_once()
    return here


def failing(code, work):
    with pytest.raises(Unreachable) as caught:
        work()
    assert caught.value.code == code
    assert "mot de passe" not in str(caught.value)


@pytest.mark.parametrize("status", [423, 429, 503])
def test_a_busy_store_is_asked_twice_more_then_left_in_peace(proxy, status):
    store = proxy.open()
    store.put(NAMES[0], b"here")
    proxy.requests()
    proxy.harm(status=status)
    failing("store_busy", lambda: store.get(NAMES[0]))
    failing("store_busy", lambda: store.entries(HERE))
    assert len(proxy.requests()) == 6
    proxy.harm(status=status, times=2)
    assert store.get(NAMES[0]) == b"here"
    proxy.harm(status=status, times=1, methods=["PUT"])
    store.put(NAMES[1], b"there")
    assert store.get(NAMES[1]) == b"there"


@pytest.mark.parametrize("status", [413, 507])
def test_a_full_store_is_told_at_once(proxy, status):
    store = proxy.open()
    store.put(NAMES[0], b"here")
    proxy.harm(status=status, methods=["PUT"])
    proxy.requests()
    failing("store_full", lambda: store.put(NAMES[1], b"1"))
    assert sum(method == "PUT" for method, _, _ in proxy.requests()) == 1
    assert store.get(NAMES[0]) == b"here"
    assert try_it(store) == Trial("write", "store_full")


def test_a_store_that_only_gives_is_read_only(proxy):
    store = proxy.open()
    store.put(NAMES[0], b"here")
    proxy.harm(status=403, methods=["PUT", "MKCOL"])
    failing("store_read_only", lambda: store.put_all(dict.fromkeys(NAMES[1:9], b"1")))
    assert store.get(NAMES[0]) == b"here"
    assert try_it(proxy.open()) == Trial("write", "store_read_only")


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_password_is_tried_once(proxy, status):
    proxy.open().put_all(dict.fromkeys(NAMES, b"1"))
    works = [
        lambda store: store.tree("jury1/a/d"),
        lambda store: store.put_all(dict.fromkeys(NAMES, b"22")),
        lambda store: store.put(NAMES[0], b"22"),
        lambda store: (store.expect(NAMES), store.get(NAMES[0])),
        lambda store: store.folders("jury1"),
    ]
    for first in works:
        proxy.harm(status=status)
        store = proxy.open()
        proxy.requests()
        for work in (first, *works):
            failing("store_refused", lambda work=work: work(store))  # noqa: B023
        assert len(proxy.requests()) == 1
    assert try_it(proxy.open()) == Trial("reach", "store_refused")


def test_a_password_refused_midway_stops_everything(proxy):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES, b"1"))
    proxy.requests()
    proxy.harm(status=401)
    store.expect(NAMES)
    for name in NAMES:
        failing("store_refused", lambda name=name: store.get(name))
    assert len(proxy.requests()) <= asking.MOST_REQUESTS


def test_a_cut_download_never_passes_for_whole(proxy):
    store = proxy.open()
    content = bytes(range(256)) * 500
    store.put(NAMES[0], content)
    proxy.harm(cut="download", methods=["GET"], path="00.seg")
    with pytest.raises(Refused) as caught:  # the store answers: it is this object
        store.get(NAMES[0])
    assert caught.value.code == "object_unreadable"
    proxy.harm(cut="download", methods=["GET"], path="00.seg", times=1)
    assert store.get(NAMES[0]) == content


def test_a_cut_upload_is_written_again(proxy):
    store = proxy.open()
    content = bytes(range(256)) * 500
    proxy.harm(cut="upload", methods=["PUT"])
    failing("store_unreachable", lambda: store.put(NAMES[0], content))
    proxy.harm(cut="upload", methods=["PUT"], times=1)
    store.put(NAMES[0], content)  # whatever the server made of the half
    assert store.get(NAMES[0]) == content
    assert list(store.entries(HERE)) == [Entry("00.seg", len(content))]


def test_what_stands_there_is_not_written_over(proxy):
    store = proxy.open()
    store.put_all({name: name.encode() for name in NAMES})
    proxy.requests()
    proxy.open().put_all({name: name.encode() for name in NAMES})
    proxy.open().put(NAMES[3], NAMES[3].encode())
    assert {method for method, _, _ in proxy.requests()} <= {"PROPFIND", "GET", "HEAD"}


def test_four_requests_at_most_are_under_way(proxy):
    store = proxy.open()
    proxy.harm(delay=0.02)
    store.put_all({f"jury1/a/d/{n % 9}/{n:02}.seg": b"1" * n for n in range(30)})
    proxy.most_at_once()
    for each in (store, proxy.open()):
        assert len(each.tree("jury1/a/d")) == 9
        each.expect([f"jury1/a/d/{n % 9}/{n:02}.seg" for n in range(30)])
        assert [len(each.get(f"jury1/a/d/{n % 9}/{n:02}.seg")) for n in range(30)] == [*range(30)]
    assert proxy.most_at_once() == asking.MOST_REQUESTS


def test_what_is_expected_is_fetched_once(proxy):
    store = proxy.open()
    store.put_all(dict.fromkeys(NAMES, b"1"))
    proxy.requests()
    store.expect(NAMES)
    for name in NAMES:
        assert store.get(name) == b"1"
    assert len(proxy.requests()) == len(NAMES)


def test_what_is_expected_fits_into_memory(proxy):
    store = proxy.open()
    large = b"x" * 2_500_000
    store.put_all(dict.fromkeys(NAMES[:8], large))
    proxy.requests()
    store.expect(NAMES[:8])
    assert store.get(NAMES[0]) == large
    assert len(proxy.requests()) < 8
    for name in NAMES[1:8]:
        assert store.get(name) == large
    assert len(proxy.requests()) <= 8


def test_a_store_goes_from_thread_to_thread(proxy):
    store = proxy.open()
    store.put(NAMES[0], b"1")
    seen = []
    for _ in range(3):
        other = threading.Thread(target=lambda: seen.append(store.get(NAMES[0])))
        other.start()
        other.join()
        seen.append(store.get(NAMES[0]))
    assert seen == [b"1"] * 6


def test_nobody_there(proxy):
    store = proxy.below("x").open()
    proxy.harm(status=500)
    failing("store_unreachable", lambda: store.tree("jury1"))
    assert try_it(store) == Trial("reach", "store_unreachable")


def test_something_else_answers(proxy):
    store = proxy.open()
    proxy.harm(status=200, body="no")
    failing("store_strange", lambda: store.entries(HERE))
    assert len(proxy.requests()) == 1
    proxy.harm(status=200, body="<html><body>Bienvenue</body></html>")
    assert try_it(store).code in {"store_strange", "store_altered"}
    proxy.harm(status=405)
    assert try_it(store) == Trial("reach", "store_strange")


def test_a_real_server_refuses_a_wrong_password(tmp_path):
    with wsgidav(tmp_path) as served:
        store = served.open(Credentials("anne", "faux"))
        assert try_it(store) == Trial("reach", "store_refused")
        failing("store_refused", lambda: store.put(NAMES[0], b"1"))
        assert try_it(served.open()).passed


def test_a_folder_that_went_away_is_made_again(tmp_path):
    with wsgidav(tmp_path) as served:
        store = served.open()
        store.put(NAMES[0], b"1")
        (tmp_path / "dav" / HERE / "00.seg").unlink()
        (tmp_path / "dav" / HERE).rmdir()
        store.put(NAMES[1], b"22")
        assert list(served.open().entries(HERE)) == [Entry("01.seg", 2)]


def test_a_bucket_that_is_not_there(s3):
    s3.harm()
    gone = Served(f"s3:http://127.0.0.1:{s3.port}/none", s3.port, s3.served.credentials)
    assert try_it(gone.open()) == Trial("reach", "store_strange")
    with pytest.raises(Refused):
        s3.open().get(NAMES[0])
    failing("store_strange", lambda: gone.open().get(NAMES[0]))


def test_an_unknown_certificate_is_told_and_nothing_is_sent(tmp_path):
    with untrusted(tmp_path) as port:
        for kind in (f"webdav:https://127.0.0.1:{port}/x", f"s3:https://127.0.0.1:{port}/bucket"):
            store = open_address(kind, Credentials("anne", "secret"))
            assert try_it(store) == Trial("reach", "store_untrusted")
            failing("store_untrusted", lambda store=store: store.put(NAMES[0], b"1"))
        plain = open_address(f"webdav:http://127.0.0.1:{port}/x")
        assert try_it(plain) == Trial("reach", "store_unreachable")


def test_folders_may_have_telling_names(proxy):
    store = proxy.below("quota SSL certificate NoSuchBucket").open()
    assert try_it(store).passed
    proxy.harm(status=400)
    failing("store_strange", lambda: store.put(NAMES[0], b"1"))
    failing("store_strange", lambda: store.entries(HERE))


@pytest.mark.parametrize(
    ("status", "said", "code"),
    [
        (403, "SignatureDoesNotMatch", "store_refused"),
        (403, "InvalidAccessKeyId", "store_refused"),
        (403, "AccessDenied", "store_read_only"),
        (403, "QuotaExceeded", "store_full"),
        (400, "SlowDown", "store_busy"),
        (404, "NoSuchBucket", "store_strange"),
    ],
)
def test_what_s3_says_in_words(s3, status, said, code):
    body = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{said}</Code></Error>'
    s3.harm()
    store = s3.below(f"words {next(NUMBERS)}").open()
    store.put(NAMES[0], b"1")
    s3.requests()
    s3.harm(status=status, body=body, methods=["PUT"])
    failing(code, lambda: store.put(NAMES[1], b"1"))
    assert sum(method == "PUT" for method, _, _ in s3.requests()) == 1
    if code == "store_refused":
        failing(code, lambda: store.get(NAMES[0]))
        assert s3.requests() == []
