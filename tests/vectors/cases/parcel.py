"""Files that a mail carries: what a laptop takes of them, whole or spoilt."""

from hashlib import sha256

from jury_app.core.acts import Notice
from jury_app.core.segment import name, pack, spell
from tests.builders import secret, small_jury
from tests.vectors.cases.chain import jury_act


def entry(path, content):
    """One object, as it stands in a parcel."""
    return len(path).to_bytes(2, "big") + len(content).to_bytes(4, "big") + path.encode() + content


def sealed(inside):
    """End a parcel."""
    return inside + bytes(6) + sha256(inside + bytes(6)).digest()


def cases():
    jury = small_jury()
    juror, chair = jury.laptops[2], jury.chair
    acts = [jury.write(juror, Notice()).act for _ in range(2)]
    control = [each.act for each in jury.signed if each.act.device == chair.device]

    def packed(laptop, given, jury_id=jury.id):
        return pack(jury_id, laptop.device, given[0].seq, [act.raw for act in given])

    def segment(laptop, content):
        return entry(f"d/000001/{spell(laptop.device)}-{name(content)}", content)

    def hashed(start, content, ending):
        return entry(f"{start}/{spell(sha256(content).digest())}{ending}", content)

    head = b"JURYPACK1" + jury.id
    founding, news = packed(chair, control), packed(juror, acts)
    first, second = segment(chair, founding), segment(juror, news)
    asked = hashed(f"i/{spell(secret('invite')[:16])}", b"a request", ".req")
    piece = hashed("b", b"a piece", ".bin")
    whole = sealed(head + first + second)
    taken = len(control)

    def case(about, expect, file):
        facts = (("jury", jury.id), ("founder", chair.device + chair.keys.sign_public))
        return about, expect, *facts, ("file", file)

    def told(about, file, *said, count=taken + 2):
        trouble = said[:1] if said[:1] and said[0].startswith("parcel_") else ()
        more = said[len(trouble) :]
        return case(about, ", ".join([*trouble, f"taken {count}", *more]), file)

    yield told("good: The acts of two devices.", whole)
    yield told("nothing: Whoever lacks nothing is sent nothing.", sealed(head), count=0)
    yield told("any order: The roster comes after the acts that need it.",
               sealed(head + second + first))  # fmt: skip
    yield told("everything: With a request to join and a piece of an attachment.",
               sealed(head + first + second + asked + piece), "requests 1", "pieces 1")  # fmt: skip
    yield told("cut digest: The last byte is missing.", whole[:-1], "parcel_cut")
    yield told("cut end: The zeros and the digest are missing.", whole[:-38], "parcel_cut")
    yield told("cut object: The second object ends too early; the first is good.",
               whole[:-39], "parcel_cut", count=taken)  # fmt: skip
    yield told("cut name: A name ends too early.", (head + first + second)[: len(head) + 20],
               "parcel_cut", count=0)  # fmt: skip
    yield told("cut head: Nothing but the head arrived.", head, "parcel_cut", count=0)
    yield told("altered: A bit of an act was turned; the other object is good.",
               whole[:-60] + bytes([whole[-60] ^ 1]) + whole[-59:],
               "parcel_altered", "segment_digest", count=taken)  # fmt: skip
    yield told("more: Something follows the digest.", whole + b"\n", "parcel_altered")
    yield told("other name: A name has a letter that none has.",
               sealed(head + first + entry("d/../../A", news)), "parcel_altered",
               count=taken)  # fmt: skip
    yield told("one part: A name has at least two parts.",
               sealed(head + first + entry("d", news)), "parcel_altered",
               count=taken)  # fmt: skip
    yield told("too long: An object has at most 4 MiB, whatever the file holds.",
               head + first + b"\0\x09" + (4_194_305).to_bytes(4, "big") + b"d/a/b.seg",
               "parcel_altered", count=taken)  # fmt: skip
    yield told("no name: An object without a name.",
               sealed(head + first + entry("", news)), "parcel_altered", count=taken)  # fmt: skip
    yield told("other hash: A request and a piece are not what their names say.",
               sealed(head + first + second + asked[:-1] + b"!" + piece[:-1] + b"!"))  # fmt: skip
    yield told("renamed: What a segment holds counts, not its name.",
               sealed(head + first + entry("d/x/copy.seg", news)))  # fmt: skip
    yield told("no segment: What does not end in seg is no segment.",
               sealed(head + first + entry("d/x/copy.txt", news)), count=taken)  # fmt: skip
    forged = jury_act(jury, jury.laptops[3], 1, b"", jury_id=None, device=juror.device)
    yield told("forged: An act that another device signed; the rest is good.",
               sealed(head + first + segment(juror, packed(juror, [forged]))),
               "bad_signature", count=taken)  # fmt: skip
    strange = packed(juror, acts, secret("another jury"))
    yield told("other segment: It names another jury than the parcel.",
               sealed(head + first + segment(juror, strange)),
               "segment_other_jury", count=taken)  # fmt: skip
    other = jury_act(jury, juror, 2, acts[0].digest, jury_id=None, device=None)
    yield told("fork: Both branches of a journal that was continued twice.",
               sealed(head + first + second + segment(juror, packed(juror, [other]))),
               "fork")  # fmt: skip
    yield told("early: A device on no roster waits.", sealed(head + second), "waiting 1", count=0)
    yield case("other jury: It is another jury's.", "parcel_other_jury",
               sealed(b"JURYPACK1" + secret("another jury") + first))  # fmt: skip
    yield case("later: A later format.", "newer_parcel", sealed(b"JURYPACK2" + jury.id + first))
    yield case("other file: It is something else.", "not_a_parcel", b"PK\x03\x04" + whole)
    yield case("short: The head is not whole.", "not_a_parcel", head[:-1])
    yield case("empty: Nothing arrived.", "not_a_parcel", b"")
