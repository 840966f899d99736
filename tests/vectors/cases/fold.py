"""What the last act of a journal changes, and what changes nothing."""

from dataclasses import replace

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
    RoundUnseal,
)
from jury_app.core.attachment import AttachmentDrop
from jury_app.core.decision import Closing, Totals
from jury_app.core.record import Role
from jury_app.core.sealing import public_of
from tests import records
from tests.builders import (
    DOSSIERS,
    EPOCH_KEY,
    ROUND,
    ROUND_KEY,
    Jury,
    Laptop,
    member_key,
    round_open,
    secret,
    small_jury,
)
from tests.vectors.cases.piece import put

EDITION = records.edition()


def cases():
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
    plan = put()
    yield case("attachment: The chair adds a file to a dossier.", changes, says(plan))
    yield case("attachment by juror: A juror adds a file.", nothing, says(plan, 2))
    yield case(
        "attachment wrong sizes: The pieces do not make up the file.",
        nothing,
        says(replace(plan, size=plan.size + 1)),
    )
    yield case("attachment empty: A file of no bytes.", nothing, says(put(b"")))
    yield case(
        "attachment short key: A key has 32 bytes.", nothing, says(replace(plan, key=b"short"))
    )

    def dropped(number):
        def build(jury):
            jury.write(jury.chair, plan)
            jury.write(jury.laptops[number], AttachmentDrop(plan.dossier, plan.digest))

        return build

    yield case("attachment dropped: The chair takes a file out.", changes, dropped(1))
    yield case("attachment dropped by juror: A juror takes it out.", nothing, dropped(2))
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
        says(round_open("beef", 2, public_of(ROUND_KEY), (), DOSSIERS)),
    )
    yield case(
        "round bad key: Nothing can be sealed to this key.",
        nothing,
        says(round_open("beef", 2, bytes(32), (), DOSSIERS)),
    )
    yield case(
        "round short key: A key has 32 bytes.",
        nothing,
        says(round_open("beef", 2, b"short", (), DOSSIERS)),
    )
    yield case(
        "unseal early: The round is still open.", nothing, says(RoundUnseal(ROUND, ROUND_KEY))
    )
    yield case(
        "epoch too far: Group keys are numbered without gaps.", nothing, says(EpochNew(9, {}, b""))
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
