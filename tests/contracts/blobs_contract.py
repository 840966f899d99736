"""What every place for pieces of attachments must do."""

import hashlib

import pytest

from jury_app.core.attachment import ENDING
from jury_app.core.segment import spell
from jury_app.errors import Damaged, Refused


def name_of(content):
    return spell(hashlib.sha256(content).digest()) + ENDING


class BlobsContract:
    def test_a_piece_is_kept_and_given_back(self, archive, reopen):
        piece, other = b"a piece" * 99, b"another"
        archive.blobs.write(name_of(piece), piece)
        archive.blobs.write(name_of(piece), piece)
        archive.blobs.write(name_of(other), other)
        assert archive.blobs.held() == {name_of(piece): len(piece), name_of(other): len(other)}
        blobs = reopen().blobs
        assert blobs.held() == {name_of(piece): len(piece), name_of(other): len(other)}
        assert blobs.read(name_of(piece)) == piece

    def test_only_what_the_name_promises_is_taken(self, archive):
        with pytest.raises(Damaged, match="piece_damaged"):
            archive.blobs.write(name_of(b"a piece"), b"another")
        assert archive.blobs.held() == {}

    def test_a_piece_let_go_is_missing(self, archive, reopen):
        name = name_of(b"a piece")
        archive.blobs.write(name, b"a piece")
        archive.blobs.discard(name)
        archive.blobs.discard(name)
        for blobs in (archive.blobs, reopen().blobs):
            assert blobs.held() == {}
            with pytest.raises(Refused, match="piece_missing"):
                blobs.read(name)

    def test_no_name_leads_elsewhere(self, archive):
        for name in ("../desk.db", "desk.db", "a/b.bin", "..\\x.bin"):
            with pytest.raises(ValueError, match="piece"):
                archive.blobs.read(name)
