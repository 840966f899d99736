"""Acts as one device signed them: what an envelope must be, byte for byte."""

from jury_app.core.acts import Notice
from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import SIGNATURE_CONTEXT
from tests.builders import small_jury


def cases():
    jury = small_jury()
    juror = jury.laptops[2]
    jury.write(juror, Notice(), learn=True)
    good = jury.write(juror, Notice()).act
    genesis = jury.signed[0].act
    plain = decode(good.payload)
    key = juror.keys.sign_public

    def signed(payload):
        payload = payload if isinstance(payload, bytes) else encode(payload)
        return encode([payload, juror.keys.sign_key.sign(SIGNATURE_CONTEXT + payload)])

    def case(about, expect, act, by=key):
        return about, expect, ("key", by), ("act", act)

    def changed(about, position, value, expect="payload_shape"):
        return case(about, expect, signed({**plain, position: value}))

    yield case("good: A group act, as its device signed it.", "accept", good.raw)
    yield case(
        "genesis: The first act of a jury names no jury.",
        "accept",
        genesis.raw,
        jury.chair.keys.sign_public,
    )
    yield case("cut: The last byte is missing.", "not_canonical", good.raw[:-1])
    yield case("tail: A byte follows the act.", "not_canonical", good.raw + b"\0")
    yield case("tagged: A tag stands before the act.", "not_canonical", b"\xc1" + good.raw)
    yield case("unsigned: The payload stands alone.", "act_shape", encode([good.payload]))
    yield case(
        "short signature: A byte of the signature is missing.",
        "act_shape",
        encode([good.payload, good.signature[:-1]]),
    )
    yield case(
        "altered: One bit of the payload was turned after signing.",
        "bad_signature",
        encode([good.payload[:-1] + bytes([good.payload[-1] ^ 1]), good.signature]),
    )
    yield case(
        "other key: The act was signed by another device.",
        "bad_signature",
        good.raw,
        jury.laptops[3].keys.sign_public,
    )
    yield case(
        "no context: The signature covers the payload without the words before it.",
        "bad_signature",
        encode([good.payload, juror.keys.sign_key.sign(good.payload)]),
    )
    long = good.payload.replace(b"\x07\x1a", b"\x07\x1b\0\0\0\0", 1)
    yield case(
        "long number: The wall clock takes eight bytes instead of four.",
        "not_canonical",
        signed(long),
    )
    yield case(
        "unsorted: The keys of the payload stand in another order.",
        "not_canonical",
        signed(b"\xac\x01\x00" + good.payload[3:]),
    )
    yield case(
        "indefinite: The payload is a map of indefinite length.",
        "not_canonical",
        signed(b"\xbf" + good.payload[1:] + b"\xff"),
    )
    clock = bytes([plain[6]]) if plain[6] < 24 else b"\x18" + bytes([plain[6]])
    at = good.payload.index(b"\x06" + clock + b"\x07")
    yield case(
        "float: The hybrid clock is a float.",
        "not_canonical",
        signed(good.payload[: at + 1] + b"\xf9\x44\x00" + good.payload[at + 1 + len(clock) :]),
    )
    yield case(
        "duplicate key: The version stands twice.",
        "not_canonical",
        signed(b"\xad\x00\x01" + good.payload[1:]),
    )
    shared = b"\xd8\x1c\x82\x00\x00"
    for level in range(13):
        shared = b"\xd8\x1c\x83" + shared + 2 * (b"\xd8\x1d" + bytes([0x18, 24 + level]))
    yield case(
        "shared values: A hundred bytes that unfold into sixteen thousand lists.",
        "not_canonical",
        shared,
    )
    yield changed("version: A later version is told from damage.", 0, 2, "unknown_version")
    yield changed(
        "version true: The version is true, which equals one.", 0, True, "unknown_version"
    )
    yield changed("no jury: An act other than the genesis names no jury.", 1, b"")
    yield changed("device size: A device id has 16 bytes.", 2, juror.device + b"x")
    yield changed("number zero: Acts are numbered from one.", 3, 0)
    yield changed("first with prev: The first act names none before it.", 3, 1)
    yield changed("prev missing: The second act names the first.", 4, b"")
    yield changed("seen zero: Nobody has seen act 0.", 5, {bytes(16): [0, bytes(32)]})
    yield changed("seen short: A digest has 32 bytes.", 5, {bytes(16): [1, bytes(31)]})
    yield changed("clock below zero: The hybrid clock is never below zero.", 6, -1)
    yield changed("class: There are two classes.", 8, 2)
    yield changed("group without epoch: A group act says which key it is encrypted with.", 9, 0)
    yield changed("control with epoch: A control act is not encrypted.", 8, 0)
    yield changed("unknown field: There is no field 12.", 12, 0)
    yield case(
        "missing field: The application's version is missing.",
        "payload_shape",
        signed({name: value for name, value in plain.items() if name != 11}),
    )
