"""Pieces of attachments and a cloud: how many requests they cost."""

import hashlib

import pytest

from jury_app.core.attachment import Piece
from jury_app.progress import Progress
from jury_app.sync.pieces import Wanted, exchange_pieces
from jury_app.sync.stores import asking
from local_db.archive import open_archive
from tests.servers.faulty import faulty
from tests.servers.wsgidav_server import wsgidav
from tests.sync.laptops import JURY

CONTENTS = [bytes([number]) * 1000 for number in range(12)]
PIECES = [Piece(hashlib.sha256(each).digest(), len(each)) for each in CONTENTS]


@pytest.fixture
def proxy(tmp_path):
    with wsgidav(tmp_path) as served, faulty(served, tmp_path) as found:
        yield found


@pytest.fixture
def laptops(tmp_path):
    archives = [open_archive(tmp_path / f"laptop{each}", bytes(32)) for each in (1, 2)]
    yield [each.blobs for each in archives]
    for each in archives:
        each.close()


def test_pieces_go_a_few_at_once_and_are_read_back(proxy, laptops):
    here, there = laptops
    for piece, content in zip(PIECES, CONTENTS, strict=True):
        here.write(piece.name, content)
    store = proxy.open()
    proxy.harm(delay=0.05)
    sent = exchange_pieces(store, here, JURY, Wanted((), PIECES), Progress())
    asked = [method for method, _, _ in proxy.requests()]
    assert (sent.sent, sent.shown) == (12, {piece.name for piece in PIECES})
    assert (asked.count("PUT"), asked.count("GET")) == (12, 12)
    assert len(asked) <= 3 * len(PIECES) + 8
    assert proxy.most_at_once() == asking.MOST_REQUESTS
    got = exchange_pieces(proxy.open(), there, JURY, Wanted(PIECES, PIECES), Progress())
    assert (got.fetched, got.sent) == (12, 0)
    assert len(proxy.requests()) <= len(PIECES) + 2
    again = exchange_pieces(
        proxy.open(), there, JURY, Wanted(PIECES, PIECES, shown=got.shown), Progress()
    )
    assert (again.fetched, again.sent, proxy.requests()) == (0, 0, [])


def test_reading_all_pieces_again_costs_one_request_each(proxy, laptops):
    here, _ = laptops
    for piece, content in zip(PIECES, CONTENTS, strict=True):
        here.write(piece.name, content)
    wanted = Wanted((), PIECES, reread=True)
    exchange_pieces(proxy.open(), here, JURY, wanted, Progress())
    proxy.requests()
    quiet = exchange_pieces(proxy.open(), here, JURY, wanted, Progress())
    assert (quiet.sent, len(quiet.shown)) == (0, 12)
    assert len(proxy.requests()) <= len(PIECES) + 2
    assert proxy.most_at_once() > 1
