"""Every parser of bytes or text that come from outside: each may refuse, with our errors only.

A new one is a function and a row; its seeds are vectors, cut, altered and joined by the fuzzers.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from jury_app.core import acts, invitation, recovery, segment
from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import parse as parse_act
from jury_app.core.opening import read_slip
from jury_app.core.plain import to_plain
from jury_app.core.sealing import encrypt, pad
from jury_app.errors import JuryError
from jury_app.sync.parcel import Parcel
from jury_app.sync.room import ticket
from jury_app.sync.stores import addresses
from tests import builders
from tests.local_db.samples import dossier as sample
from tests.local_db.samples import initiative
from tests.vectors.vector import every

KEY, NONCE, INVITE = bytes(32), bytes(12), bytes(16)


@dataclass(frozen=True)
class Target:
    """A parser that takes bytes, and good or bad examples of what it reads."""

    read: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]


def check(target, data):
    """Let a parser read; whatever it says but our errors is a finding. Tell whether it took it."""
    try:
        TARGETS[target].read(data)
    except JuryError:
        return False
    return True


def canonical(data):
    """What is accepted has one form only, or a signature would cover two."""
    value = decode(data)
    assert encode(value) == data
    return value


def whole_act(data):
    act = parse_act(data)
    assert act.raw == data
    return act


def repacked_segment(data):
    read = segment.parse(data)
    assert segment.pack(read.jury, read.device, read.first, read.acts) == data
    return read


def body_both_ways(data):
    for control in (True, False):
        try:
            body = acts.read_body(data, control=control)
        except JuryError:
            continue
        assert acts.write_body(body) == data
        return body
    return acts.read_body(data, control=True)


def dossier(data):
    """As our own deflating would carry it, or (marked by its first byte) deflated by another."""
    deflated = data[1:] if data[:1] == b"x" else zlib.compress(data)
    return acts.unpack_dossier(acts.DossierPut("001", deflated))


def past_levels(data):
    return acts.unpack_past_levels(zlib.compress(data))


def request(data):
    """Whoever learnt the code may write anything under it."""
    sealed = encrypt(data, KEY, NONCE, b"jury-request-v1" + INVITE)
    return invitation.read_request(sealed, KEY, INVITE)


def access(data):
    sealed = encrypt(pad(data, 256), KEY, NONCE, invitation._ACCESS)
    return invitation.read_access(sealed, KEY)


def parcel(data):
    """Whatever a mail did to it, what its table promises can be read."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "x.jurypack")
        path.write_bytes(data)
        read = Parcel(path)
        assert all(read.below(name) is not None for name in read.names)
        assert sum(len(read.below(name)) for name in read.names) <= len(data)
    return read


def slip(data):
    return read_slip(pad(data, 1024))


def text(read):
    """A parser of text, given whatever a file or a camera may hold."""
    return lambda data: read(data.decode("utf-8", "replace"))


def vectors(*layers):
    """All fields of the vectors of some layers that are written in hexadecimal."""
    found = []
    for layer in layers:
        for vector in every(layer):
            for _, value in vector.fields:
                try:
                    found.append(bytes.fromhex(value))
                except ValueError:
                    found.append(value.encode())
    return sorted({each for each in found if 8 < len(each) < 20_000})


def segments():
    jury = builders.small_jury()
    chair = [each.act.raw for each in jury.signed if each.act.device == jury.chair.device]
    packed = segment.pack(jury.id, jury.chair.device, 1, chair)
    return [packed, *vectors("segment")]


def bodies():
    jury = builders.small_jury()
    jury.cast(jury.laptops[2], "001", 3)
    jury.close_round()
    jury.unseal()
    return [*(each.text for each in jury.signed), *vectors("body")]


def slips():
    jury = builders.small_jury()
    found = [jury.slip(jury.laptops[2], "001", grade, comment="avis") for grade in (None, 3)]
    return [encode(to_plain(each)) for each in found]


def requests():
    keys = builders.Laptop.of(7).keys
    asked = invitation.Enrolment(INVITE, bytes(16), keys.sign_public, keys.box_public, "portable")
    return [encode(to_plain(asked))]


def dossiers():
    deflated = acts.pack_dossier(sample("001", initiatives=[initiative()])).deflated
    return [zlib.decompress(deflated), b"x" + deflated]


def invitations():
    return vectors("invitation")


def tickets():
    good = ticket.Ticket("192.168.1.20:8080", invitation.code_of(bytes(13)), "a" * 26)
    return [good.to_text().encode(), b"http://[fe80::1]:80/", *vectors("ticket")]


def words():
    return [" ".join(recovery.words_of(bytes(range(32)))).encode(),
            recovery.scanned_text(bytes(32)).encode()]  # fmt: skip


def places():
    return [b"webdav:https://nuage.example/dav/jury", b"s3:https://s3.example/bucket/a?region=b",
            b"room:http://192.168.1.2:80", b"C:\\jury", b"/mnt/jury"]  # fmt: skip


TARGETS = {
    "encoding": Target(canonical, lambda: bodies() + vectors("envelope")),
    "act": Target(whole_act, lambda: vectors("envelope", "chain")),
    "segment": Target(repacked_segment, segments),
    "body": Target(body_both_ways, bodies),
    "dossier": Target(dossier, dossiers),
    "past levels": Target(past_levels, lambda: [encode([]), encode([["1", "A", 2018, 3]])]),
    "slip": Target(slip, slips),
    "request": Target(request, requests),
    "access": Target(access, lambda: [encode({"user": "u", "password": "p"})]),
    "parcel": Target(parcel, lambda: vectors("parcel")),
    "invitation": Target(text(invitation.from_text), invitations),
    "code": Target(text(lambda typed: invitation.key_of(typed, INVITE)), invitations),
    "ticket": Target(text(ticket.from_text), tickets),
    "spoken address": Target(text(ticket.tidy_address), tickets),
    "recovery words": Target(text(recovery.read_words), words),
    "store address": Target(text(addresses.parse), places),
}
