"""What a laptop takes from a store: segments of one device after another."""

from jury_app.core.acts import Notice
from jury_app.core.round import Head
from jury_app.core.segment import pack
from tests.builders import Laptop, secret, small_jury


def cases():
    jury = small_jury()
    juror, chair = jury.laptops[2], jury.chair
    acts = [jury.write(juror, Notice()).act for _ in range(3)]
    control = [each.act for each in jury.signed if each.act.device == chair.device]

    def packed(laptop, given, jury_id=None):
        return pack(jury_id or jury.id, laptop.device, given[0].seq, [act.raw for act in given])

    founding = ("object", packed(chair, control))

    def case(about, expect, *objects):
        facts = (("jury", jury.id), ("founder", chair.device + chair.keys.sign_public))
        return about, expect, *facts, founding, *(("object", each) for each in objects)

    def forged(number, prev, by=juror, jury_id=None, device=None):
        return jury_act(jury, by, number, prev, jury_id=jury_id, device=device)

    yield case("good: Three acts in one segment.", "taken 3", packed(juror, acts))
    yield case(
        "in pieces: The acts come in several segments, the later first.",
        "taken 3",
        packed(juror, acts[2:]),
        packed(juror, acts[:2]),
    )
    yield case(
        "overlapping: An act comes in two segments.",
        "taken 3",
        packed(juror, acts[:2]),
        packed(juror, acts[1:]),
    )
    yield case(
        "gap: The second act is missing; the third waits.",
        "taken 1, waiting 1",
        packed(juror, acts[:1]),
        packed(juror, acts[2:]),
    )
    yield case(
        "forged: An act that another device signed.",
        "taken 0, bad_signature",
        packed(juror, [forged(1, b"", by=jury.laptops[3], device=juror.device)]),
    )
    yield case(
        "one bad act: The second act is forged: the whole segment is bad.",
        "taken 0, bad_signature",
        packed(
            juror,
            [acts[0], forged(2, acts[0].digest, by=jury.laptops[3], device=juror.device)],
        ),
    )
    other = forged(2, acts[0].digest)
    yield case(
        "fork: Two acts of one number, both signed: a proof against the device.",
        "taken 3, fork",
        packed(juror, acts),
        packed(juror, [acts[0], other]),
    )
    yield case(
        "broken link: The second act names another first one.",
        "taken 1, fork",
        packed(juror, acts[:1]),
        packed(juror, [forged(2, secret("other"))]),
    )
    yield case(
        "other jury: The act belongs to another jury.",
        "taken 0, act_other_jury",
        packed(juror, [forged(1, b"", jury_id=secret("another jury"))]),
    )
    yield case(
        "other segment: The segment belongs to another jury.",
        "taken 0, segment_other_jury",
        packed(juror, acts, secret("another jury")),
    )
    yield case(
        "misplaced: The segment says that the act is another device's.",
        "taken 0, segment_mismatch",
        packed(jury.laptops[3], acts[:1]),
    )
    stranger = Laptop.of(9)
    yield case(
        "stranger: A device on no roster waits until it is.",
        "taken 0, waiting 1",
        packed(stranger, [forged(1, b"", by=stranger)]),
    )


def jury_act(jury, by, number, prev, *, jury_id, device):
    """Sign an act out of turn."""
    kept, by.head = by.head, None if number == 1 else Head(number - 1, prev)
    signed = jury.write(by, Notice(), jury=jury_id or jury.id, device=device or by.device)
    by.head = kept
    jury.signed.remove(signed)
    return signed.act
