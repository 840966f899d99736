"""The contract of stores over real servers: WsgiDAV and Moto's S3, on loopback."""

import itertools
from contextlib import suppress

import pytest

from jury_app.errors import Cancelled, Refused
from jury_app.progress import Progress
from jury_app.sync.send import deliver
from tests.contracts.store_contract import StoreContract
from tests.servers.moto_server import bucket, moto
from tests.servers.wsgidav_server import wsgidav
from tests.sync.laptops import jury

NUMBERS = itertools.count(1)


@pytest.fixture(scope="module")
def dav(tmp_path_factory):
    with wsgidav(tmp_path_factory.mktemp("dav")) as served:
        yield served


@pytest.fixture(scope="module")
def s3(tmp_path_factory):
    with moto(tmp_path_factory.mktemp("s3")) as served:
        yield served


class TestWebdav(StoreContract):
    @pytest.fixture
    def store(self, dav):
        return dav.below(f"dossier {next(NUMBERS)}/é").open()


class TestS3(StoreContract):
    @pytest.fixture
    def store(self, s3):
        return bucket(s3.port).open()


@pytest.mark.parametrize("more", [0, 8])
def test_a_folder_in_the_place_of_an_object_is_left_alone(dav, more):
    served = dav.below(f"place {next(NUMBERS)}")
    served.open().put("jury1/a/d/x/1.seg/inside.txt", b"1")
    store = served.open()
    objects = {f"jury1/a/d/x/{number}.seg": b"22" for number in range(1, more + 3)}
    store.put_all(objects)
    assert len(store.entries("jury1/a/d/x")) == len(objects) - 1
    with suppress(Refused):
        assert store.get("jury1/a/d/x/1.seg") != b"22"
    assert deliver(store, "jury1/a/d/x", "1.seg", b"22") == "1-2.seg"


def test_folders_that_cannot_be_asked_for_are_passed_over(s3):
    store = s3.below("odd").open()
    store.put_all({"jury1/a/d/x/1.seg": b"1"})
    served = s3.below("odd/jury1/a/d/a:b").open()
    served.put("1.seg", b"1")
    assert [*store.shelves("jury1/a/d")] == ["x"]
    assert [*store.tree("jury1/a/d")] == ["x"]
    assert store.folders("jury1/a/d") == ["x"]


def test_a_long_listing_is_whole(s3):
    store = s3.below("long").open()
    store.put_all({f"jury1/a/d/x/{number:04}.seg": b"1" for number in range(1100)})
    assert len(store.entries("jury1/a/d/x")) == 1100
    assert len(store.tree("jury1/a/d")["x"]) == 1100


def test_laptops_exchange_through_a_cloud_and_may_stop_at_any_step(dav, tmp_path):
    served = dav.below(f"échange {next(NUMBERS)}")

    def stopping(after):
        steps = []

        def report(step):
            steps.append(step)
            if len(steps) == after:
                progress.cancel()

        progress = Progress(report)
        return progress

    with jury(tmp_path, count=2) as (chair, juror):
        chair.write(count=450)
        juror.roster |= chair.roster
        for laptop, received in ((chair, 0), (juror, 452)):
            stops = 0
            for after in itertools.count(1):
                try:
                    report = laptop.sync(served.open(), progress=stopping(after))
                except Cancelled:
                    stops += 1
                else:
                    break
            assert stops
            assert report.received <= received
        assert juror.acts() == chair.acts()
        assert chair.sync(served.open()).healed == 0
