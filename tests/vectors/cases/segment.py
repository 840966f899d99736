"""Files of acts, as a store holds them."""

from hashlib import sha256

from jury_app.core.segment import pack
from tests.builders import Laptop, secret


def cases():
    jury, device = secret("jury"), Laptop.of(2).device
    good = pack(jury, device, 7, [b"one", b"two, longer"])
    inside = good[:-32]

    def resealed(content):
        return content + sha256(content).digest()

    yield "good: Two acts, from number 7.", "accept", ("data", good)
    yield "cut: The last byte is missing.", "segment_cut", ("data", good[:-1])
    yield "half: Only the header arrived.", "segment_cut", ("data", good[:64])
    yield "empty: Nothing arrived.", "segment_cut", ("data", b"")
    yield "other file: It is something else.", "segment_magic", ("data", b"PK\x03\x04" + good)
    yield (
        "later format: The eighth letter tells the format.",
        "segment_magic",
        ("data", resealed(b"JURYSEG2" + inside[8:])),
    )
    yield (
        "altered: A bit of an act was turned.",
        "segment_digest",
        ("data", good[:70] + bytes([good[70] ^ 1]) + good[71:]),
    )
    yield (
        "tail: Something stands between the last act and the digest.",
        "segment_tail",
        ("data", resealed(inside + b"more")),
    )
    yield (
        "act missing: The header counts three acts.",
        "segment_cut",
        ("data", resealed(inside[:63] + b"\x03" + inside[64:])),
    )
    yield (
        "number zero: Acts are numbered from one.",
        "segment_numbers",
        ("data", resealed(inside[:56] + bytes(4) + inside[60:])),
    )
    yield (
        "act without bytes: The first act has none.",
        "segment_act_size",
        ("data", resealed(inside[:64] + bytes(4) + inside[68:])),
    )
