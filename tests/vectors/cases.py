"""What the vectors hold. Nothing here is random: the same cases give the same files."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

from jury_app.core.acts import (
    BallotCast,
    ClosingSign,
    DeviceRevoke,
    EditionDefine,
    EpochNew,
    Handover,
    InvitationIssue,
    MemberAdd,
    MemberProfile,
    Notice,
    ProposalPut,
    RecusalDeclare,
    RoundClose,
    RoundOpen,
    RoundUnseal,
    write_body,
)
from jury_app.core.decision import Closing, Totals
from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import SIGNATURE_CONTEXT
from jury_app.core.invitation import (
    Enrolment,
    Invitation,
    code_of,
    key_of,
    to_text,
    write_request,
)
from jury_app.core.opening import ballot_info
from jury_app.core.plain import to_plain
from jury_app.core.record import Role
from jury_app.core.round import Head
from jury_app.core.sealing import public_of
from jury_app.core.segment import pack
from tests import records
from tests.builders import (
    DOSSIERS,
    EPOCH_KEY,
    ROUND,
    ROUND_KEY,
    Jury,
    Laptop,
    member_key,
    secret,
    small_jury,
)
from tests.vectors.vector import Vector

EDITION = records.edition()
PARENTHESES = str.maketrans(" ", "-")


def every():
    """Give all vectors."""
    for layer in (envelope, segment, body, chain, fold, opening, invitation):
        for about, expect, *fields in layer():
            name, _, sentence = about.partition(": ")
            yield Vector(
                layer.__name__, name.translate(PARENTHESES), sentence, expect, tuple(fields)
            )


# --- envelope -----------------------------------------------------------------------------------


def envelope():
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


# --- segment ------------------------------------------------------------------------------------


def segment():
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


# --- body ---------------------------------------------------------------------------------------


def body():
    member = MemberAdd(member_key(2), (Role.JUROR,))
    plain = decode(write_body(member))

    def case(about, expect, text, kind="control"):
        data = text if isinstance(text, bytes) else encode(text)
        return about, expect, ("class", kind), ("body", data)

    yield case("good control: A member joins.", "accept", write_body(member))
    yield case("good group: A notice says nothing.", "accept", write_body(Notice()), "group")
    yield case(
        "good edition: An edition with its rules.",
        "accept",
        write_body(EditionDefine(EDITION)),
        "group",
    )
    yield case(
        "control in group: A control act is not heard among the group's.",
        "unknown_kind",
        write_body(member),
        "group",
    )
    yield case(
        "group in clear: A group act is not said in clear.", "unknown_kind", write_body(Notice())
    )
    yield case(
        "later kind: A kind that a later version may bring.", "unknown_kind", {"type": "poll"}
    )
    yield case("no kind: The kind is missing.", "unknown_kind", {"member": b""})
    yield case("list: A body is a map.", "body_shape", [])
    yield case("unknown field: A field too many.", "body_shape", {**plain, "more": 1})
    yield case(
        "missing field: The roles are missing.",
        "body_shape",
        {name: value for name, value in plain.items() if name != "roles"},
    )
    yield case("wrong type: The member is a text.", "body_shape", {**plain, "member": "me"})
    yield case("unknown role: There is no such role.", "body_shape", {**plain, "roles": ["king"]})
    edition = decode(write_body(EditionDefine(EDITION)))
    inner = edition["edition"]

    def odd(about, **change):
        return case(about, "body_shape", {**edition, "edition": {**inner, **change}}, "group")

    yield odd("odd date: A date is written one way.", jury_date="20190206")
    yield odd(
        "odd fraction: A fraction stands in lowest terms.",
        rules={**inner["rules"], "quorum_share": [2, 4]},
    )
    yield odd("nested default: A field with a default is written too.", categories=[{"key": "x"}])
    yield case("float: No number is a float.", "not_canonical", b"\xa1\x64type\xf9\x3c\x00")


# --- chain: what a laptop takes from a store ----------------------------------------------------


def chain():
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


# --- fold: what the last act changes -------------------------------------------------------------


def fold():
    def case(about, expect, build, make=small_jury):
        jury = make()
        build(jury)
        facts = (("jury", jury.id), ("epoch", EPOCH_KEY))
        return about, expect, *facts, *(("act", each.act.raw) for each in jury.signed)

    def says(body, number=1, **header):
        def build(jury):
            jury.write(jury.laptops[number], body(jury) if callable(body) else body, **header)

        return build

    changes, nothing = "effect", "no effect"
    profile = MemberProfile(member_key(3), "", "Someone", "", "", (Role.CHAIR,), ())
    closing = ClosingSign(Closing(ROUND, (), Totals(0, (), (), 0, 0), ""))
    yield case("member: The chair adds a member.", changes, says(MemberAdd(bytes(16), ())))
    yield case(
        "member by juror: A juror adds a member.", nothing, says(MemberAdd(bytes(16), ()), 2)
    )
    yield case("profile: The chair says who a member is.", changes, says(profile))
    yield case("profile by juror: A juror says who another is.", nothing, says(profile, 2))
    yield case("withdrawal: A juror withdraws.", changes, says(RecusalDeclare("001", True, ""), 2))
    yield case("edition: The chair defines the edition.", changes, says(EditionDefine(EDITION)))
    yield case("edition by juror: A juror defines it.", nothing, says(EditionDefine(EDITION), 2))
    huge = replace(EDITION, scale=replace(EDITION.scale, maximum=2**40))
    yield case("edition unsound: A scale of a million levels.", nothing, says(EditionDefine(huge)))
    yield case("closing by juror: A juror signs the closing.", nothing, says(closing, 2))
    proposal = ProposalPut(ROUND, "001", True, 5, (), False, "a bribe")
    yield case("proposal by juror: A juror proposes a level.", nothing, says(proposal, 2))
    yield case(
        "handover by juror: A juror takes the control log.",
        nothing,
        says(lambda jury: Handover(jury.laptops[2].device), 2, learn=True),
    )
    yield case("close by juror: A juror closes the round.", nothing, says(RoundClose(ROUND, {}), 2))
    yield case(
        "ballot: A juror seals a ballot.",
        changes,
        says(lambda jury: jury.ballot(jury.slip(jury.laptops[2], "001", 3)), 2),
    )
    yield case(
        "ballot of a stranger: Somebody who is no juror of the round.",
        nothing,
        says(lambda jury: jury.ballot(jury.slip(jury.chair, "001", 3))),
    )
    yield case(
        "ballot elsewhere: There is no such round.",
        nothing,
        says(BallotCast("none", bytes(16), 1, b"", 1, b"", b""), 2),
    )
    yield case(
        "round: The chair opens a second round.",
        changes,
        says(RoundOpen("beef", 2, public_of(ROUND_KEY), (), DOSSIERS, {})),
    )
    yield case(
        "round bad key: Nothing can be sealed to this key.",
        nothing,
        says(RoundOpen("beef", 2, bytes(32), (), DOSSIERS, {})),
    )
    yield case(
        "round short key: A key has 32 bytes.",
        nothing,
        says(RoundOpen("beef", 2, b"short", (), DOSSIERS, {})),
    )
    yield case(
        "unseal early: The round is still open.", nothing, says(RoundUnseal(ROUND, ROUND_KEY))
    )
    yield case(
        "epoch too far: Group keys are numbered without gaps.", nothing, says(EpochNew(9, {}))
    )
    yield case(
        "revoke self: The controller does not revoke itself.",
        nothing,
        says(lambda jury: DeviceRevoke(jury.chair.device, None)),
    )
    yield case(
        "second genesis: A jury is founded once.", nothing, says(lambda jury: jury.signed[0].body)
    )
    yield case(
        "device bad key: A laptop without a real key.",
        nothing,
        says(lambda jury: replace(jury.device_add(Laptop.of(9)), box=bytes(32))),
    )
    yield case(
        "nonsense: A group act that does not decrypt.", nothing, says(Notice(), 2, plain=b"noise")
    )
    yield case(
        "nonsense in clear: A control act that is no CBOR.",
        nothing,
        says(MemberAdd(bytes(16), ()), 1, text=b"\xff"),
    )
    yield case(
        "mad clock: The highest clock moves nobody else's register.",
        nothing,
        says(profile, 2, clock=2**63 - 1, wall=2**63 - 1),
    )

    def handed(seen):
        def build(jury):
            chair = jury.admit(2, roles=(Role.CHAIR,))
            jury.admit(3)
            jury.hand_over(chair)
            if seen:
                jury.learn(chair)
            jury.write(chair, MemberAdd(bytes(16), ()))

        return build

    def secretariat():
        return Jury(roles=(Role.SECRETARIAT,))

    yield case(
        "handover: The new controller has seen the handover.", changes, handed(True), secretariat
    )
    yield case("handover unseen: It has not.", nothing, handed(False), secretariat)

    def old(jury):
        handed(seen=True)(jury)
        jury.write(jury.laptops[1], MemberAdd(secret("x")[:16], ()), learn=True)

    yield case("after handover: The old controller goes on.", nothing, old, secretariat)

    def hidden(jury):
        jury.write(jury.chair, InvitationIssue(bytes(16), member_key(2), secret("code")))
        jury.write(jury.laptops[3], InvitationIssue(bytes(16), member_key(2), b""), clock=2**50)

    yield case("invitation hidden: A juror reissues another's invitation.", nothing, hidden)

    def revoked(jury):
        jury.write(jury.chair, DeviceRevoke(jury.laptops[2].device, None))
        jury.write(jury.laptops[2], RecusalDeclare("001", active=True, reason=""))

    yield case("lost laptop: An act after the cut.", nothing, revoked)


# --- opening: which ballots count ---------------------------------------------------------------


def opening():
    def case(about, expect, build):
        jury = small_jury()
        cut = build(jury)
        jury.close_round(cut=cut)
        jury.unseal()
        facts = (("jury", jury.id), ("epoch", EPOCH_KEY), ("round", ROUND))
        return about, expect, *facts, *(("act", each.act.raw) for each in jury.signed)

    def good(jury):
        jury.cast(jury.laptops[2], "001", 4)
        jury.cast(jury.laptops[3], "001", None)

    def revised(jury):
        first = jury.cast(jury.laptops[2], "001", 1)
        jury.cast(jury.laptops[2], "001", 5, revision=2, replaces=first.act.digest)

    def copied(jury, thief=2, victim=3):
        stolen = jury.cast(jury.laptops[victim], "001", 4)
        jury.write(jury.laptops[thief], stolen.body, learn=True)

    def moved(jury):
        jury.cast(jury.laptops[2], "001", 4, outside={"ref": bytes(16)})

    def named(jury):
        thief, victim = jury.laptops[2], jury.laptops[3]
        slip = jury.slip(victim, "001", 0)
        info = ballot_info(jury.id, replace(slip, juror=thief.member, device=thief.device))
        jury.write(thief, jury.ballot(slip, info=info))

    def late(jury):
        jury.cast(jury.laptops[2], "001", 4)
        cut = jury.heads()
        jury.cast(jury.laptops[3], "001", 4)
        return cut

    def forked(jury):
        jury.cast(jury.laptops[2], "001", 4)
        return {**jury.heads(), jury.laptops[2].device: Head(1, secret("other"))}

    def other_key(jury):
        juror = jury.laptops[2]
        jury.write(juror, jury.ballot(jury.slip(juror, "001", 4), public=juror.keys.box_public))

    def clash(jury):
        second = jury.admit(7, member=member_key(2))
        jury.cast(jury.laptops[2], "001", 1)
        jury.cast(second, "001", 5)

    def settled(jury):
        clash(jury)
        jury.learn(jury.laptops[2])
        jury.cast(jury.laptops[2], "001", 2, revision=2)

    yield case("good: A grade and an abstention.", "counted 2", good)
    yield case("revised: The newest revision counts.", "counted 1", revised)
    yield case("copied: A juror copies another's envelope.", "counted 1, ballot_copied", copied)
    yield case(
        "copied back: The same between the same two, the other way round.",
        "counted 1, ballot_copied",
        lambda jury: copied(jury, 3, 2),
    )
    yield case("moved: An envelope put on another dossier.", "counted 0, seal_broken", moved)
    yield case(
        "in another name: The envelope names another juror inside.",
        "counted 0, ballot_mismatch",
        named,
    )
    yield case("late: A ballot after the cut.", "counted 1, late 1", late)
    yield case(
        "forked: The cut names another branch than the one held.",
        "counted 0, ballot_forked",
        forked,
    )
    yield case(
        "other key: Sealed to another key than the round's.", "counted 0, seal_broken", other_key
    )
    yield case(
        "other suite: A suite that this version does not know.",
        "counted 0, unknown_suite",
        lambda jury: jury.cast(jury.laptops[2], "001", 4, outside={"suite": 2}) and None,
    )
    yield case(
        "other dossier: A dossier that is not in the round.",
        "counted 0, ballot_stranger",
        lambda jury: jury.cast(jury.laptops[2], "999", 4) and None,
    )
    yield case(
        "stuffed: One criterion graded twice in one ballot.",
        "counted 0, ballot_stuffed",
        lambda jury: (
            jury.cast(jury.laptops[2], "001", 4, criteria=[("uses", 5), ("uses", 5)]) and None
        ),
    )
    yield case(
        "clash: Two laptops of one juror that did not know of each other.",
        "counted 1, clashes 1",
        clash,
    )
    yield case("clash settled: The juror chose, having seen both.", "counted 1", settled)


# --- invitation ---------------------------------------------------------------------------------


def invitation():
    keys, invite = Laptop.of(2).keys, secret("invite")[:16]
    code = code_of(secret("code")[:13])
    key = key_of(code, invite)
    offer = Invitation(
        secret("jury"),
        keys.sign_public,
        keys.box_public,
        invite,
        member_key(2),
        "Mme Zoé Adam",
        "Villes Internet",
        2019,
        "/media/usb",
    )
    asked = Enrolment(invite, member_key(2), keys.sign_public, keys.box_public, "portable")
    nonce = secret("nonce")[:12]
    text = to_text(offer)

    def spelled(plain):
        content = encode(plain)
        return "Jury - invitation 1\n" + b64encode(content + sha256(content).digest()[:8]).decode()

    def file(about, expect, content):
        return about, expect, ("file", content.encode())

    def request(about, expect, enrolment, said=code, *, under=invite, cut=None):
        data = write_request(enrolment, key, nonce)[:cut]
        return about, expect, ("code", said), ("invite", under), ("request", data)

    yield file("good: An invitation file.", "accept", text)
    yield file("crlf: Mail changed the line ends.", "accept", text.replace("\n", "\r\n"))
    yield file("cut: The last line is missing.", "invitation_cut", text.rsplit("\n", 2)[0])
    yield file("other file: Something else.", "not_an_invitation", "Bonjour,\n")
    yield file("later: A later format.", "newer_invitation", text.replace("n 1", "n 2"))
    yield file("accents: Letters that are not base 64.", "invitation_cut", text + "é\n")
    yield file(
        "short key: A key has 32 bytes.",
        "body_shape",
        to_text(replace(offer, founder_sign=b"short")),
    )
    yield file("more: A field too many.", "body_shape", spelled({**to_plain(offer), "more": 1}))
    yield request("request: A laptop asks to join.", "accept", asked)
    yield request(
        "request dictated: The code as people type it.",
        "accept",
        asked,
        code.lower().replace("-", " "),
    )
    yield request(
        "request mistyped: One letter of the code is wrong.",
        "wrong_code",
        asked,
        ("1" if code[0] == "0" else "0") + code[1:],
    )
    yield request(
        "request other code: A sound code, but another one.",
        "cipher_broken",
        asked,
        code_of(secret("other")[:13]),
    )
    yield request(
        "request moved: Under another invitation.", "cipher_broken", asked, under=bytes(16)
    )
    yield request("request cut: The last byte is missing.", "cipher_broken", asked, cut=-1)
    yield request(
        "request bad key: Nothing can be sealed to this laptop.",
        "bad_key",
        replace(asked, box=bytes(32)),
    )
