"""Pieces of attachments: an object opens under its key, at its place, and nowhere else."""

import hashlib

from jury_app.core.attachment import AttachmentPut, Place, close_piece
from tests.builders import secret

CLEAR = b"%PDF-1.4 the plan of a very small town"
JURY = bytes(range(32))


def put(clear=CLEAR):
    """An act for a file of one piece."""
    digest = hashlib.sha256(clear).digest()
    piece, _ = close_piece(clear, secret("attachment"), Place(JURY, digest, 0, 1))
    return AttachmentPut(
        "001", "plan.pdf", "application/pdf", len(clear), digest, secret("attachment"), (piece,)
    )


def cases():
    digest, key = hashlib.sha256(CLEAR).digest(), secret("attachment")

    def case(about, expect, *, number=0, count=2, jury=JURY, file=digest, under=key, alter=None):
        content = close_piece(CLEAR, key, Place(JURY, digest, 0, 2))[1]
        content = alter(content) if alter else content
        return (
            about, expect, ("jury", jury), ("digest", file), ("number", str(number)),
            ("count", str(count)), ("key", under), ("hash", hashlib.sha256(content).digest()),
            ("object", content),
        )  # fmt: skip

    def spoilt(content):
        return content[:-1] + bytes([content[-1] ^ 1])

    yield case("good: The first of two pieces.", "accept")
    yield case("other place: It is not the second piece.", "cipher_broken", number=1)
    yield case("other count: There are three pieces.", "cipher_broken", count=3)
    yield case("other jury: It belongs to another jury.", "cipher_broken", jury=bytes(32))
    yield case("other file: It belongs to another file.", "cipher_broken", file=bytes(32))
    yield case("other key: The key is another's.", "cipher_broken", under=bytes(32))
    yield case("spoilt: A bit has changed, and the hash fits.", "cipher_broken", alter=spoilt)
    yield case("cut: The end is missing.", "cipher_broken", alter=lambda each: each[:20])
    yield case("empty: There is nothing.", "cipher_broken", alter=lambda _: b"")
    good = case("", "")
    fields = tuple((name, spoilt(value) if name == "object" else value) for name, value in good[2:])
    yield ("other hash: It is not the object that the act names.", "piece_damaged", *fields)
