"""Two key holders, ballots let in late, the key on paper: what has an effect, and what counts."""

from dataclasses import replace

from jury_app.core.acts import (
    DeviceRevoke,
    EpochNew,
    HolderOffer,
    MemberAdd,
    Notice,
    Recover,
    RecoverySet,
    RoundEscrow,
    RoundLate,
    RoundRelease,
    RoundShow,
)
from jury_app.core.record import Role
from jury_app.core.round import Head, LateBallot
from jury_app.core.sealing import NESTED, public_of
from tests.builders import (
    EPOCH_KEY,
    ROUND,
    ROUND_KEY,
    SECOND_KEY,
    Jury,
    member_key,
    round_open,
    secret,
    shared_jury,
    small_jury,
)


def facts(jury, *more):
    found = (("jury", jury.id), ("epoch", EPOCH_KEY), *more)
    return (*found, *(("act", each.act.raw) for each in jury.signed))


def papered():
    jury = small_jury()
    jury.set_paper()
    return jury


def closed(make=shared_jury):
    """A closed round: a ballot of juror 2 inside, one of juror 3 late."""
    jury = make()
    jury.cast(jury.laptops[2], "001", 4)
    cut = jury.heads()
    jury.cast(jury.laptops[3], "001", 2)
    jury.close_round(cut=cut)
    jury.learn(jury.laptops[max(jury.laptops)])
    return jury


def named(jury, **other):
    late = next(each for each in reversed(jury.signed) if each.act.device == jury.laptops[3].device)
    return replace(LateBallot(late.act.device, late.act.seq, late.act.digest), **other)


def by_secretariat():
    jury = Jury(roles=(Role.SECRETARIAT,))
    jury.admit(2)
    jury.admit(3)
    return jury


def fold_cases():
    yield from _release_cases()
    yield from _vouch_cases()
    yield from _late_cases()
    yield from _paper_cases()


def _fold(about, build, make, *, works):
    jury = make()
    build(jury)
    return about, "effect" if works else "no effect", *facts(jury)


def doubled():
    """A shared round; a second laptop (5) admitted in the holder's name (4)."""
    jury = shared_jury()
    jury.admit(5, member=member_key(4))
    return jury


def _vouch_cases():
    def case(about, works, build):
        return _fold(about, build, doubled, works=works)

    def vouches(by, of):
        return lambda jury: jury.vouch(jury.laptops[by], jury.laptops[of])

    def after_cut(jury):
        jury.write(jury.chair, DeviceRevoke(jury.laptops[4].device, jury.laptops[4].head))
        jury.vouch(jury.laptops[4], jury.laptops[5])

    def offered(jury):
        jury.vouch(jury.laptops[4], jury.laptops[5])
        jury.offer(jury.laptops[5], secret("another half"))

    yield case("vouch: The holder's first laptop speaks of his second.", True, vouches(4, 5))
    yield case("vouch by chair: The controller does.", False, vouches(1, 5))
    yield case("vouch by itself: The laptop speaks of itself.", False, vouches(5, 5))
    yield case("vouch other member: The laptop is a juror's.", False, vouches(4, 2))
    yield case("vouch after cut: The first laptop was cut off before.", False, after_cut)
    yield case(
        "offer unvouched: A further laptop in the holder's name offers a key.",
        False,
        lambda jury: jury.offer(jury.laptops[5], secret("another half")),
    )
    yield case("offer vouched: His own further laptop does.", True, offered)


def _release_cases():
    def case(about, works, build, make=closed):
        return _fold(about, build, make, works=works)

    def releases(number=4, private=SECOND_KEY, **header):
        return lambda jury: jury.release(jury.laptops[number], private, **header)

    def offers(number, public):
        return lambda jury: jury.write(jury.laptops[number], HolderOffer(public, {}, b""))

    def opens(**other):
        def build(jury):
            body = round_open("beef", 2, public_of(secret("b")), (), ("001",))
            body = replace(body, holder=jury.laptops[4].member, second=public_of(secret("c")))
            jury.write(jury.chair, replace(body, **other))

        return build

    yield case("release: The second holder releases his half.", True, releases())
    yield case("release early: The round is still open.", False, releases(learn=True), shared_jury)
    yield case(
        "release unaware: It does not know of the closing.",
        False,
        lambda jury: jury.release(jury.admit(5, member=jury.laptops[4].member)),
    )
    yield case("release by juror: Another member's laptop.", False, releases(2, learn=True))
    yield case("release other key: A key that does not fit.", False, releases(private=ROUND_KEY))
    yield case("offer: The second holder offers a key.", True, offers(4, public_of(secret("d"))))
    yield case("offer by juror: A juror offers one.", False, offers(2, public_of(secret("d"))))
    yield case("offer bad key: Nothing can be sealed to it.", False, offers(4, bytes(32)))
    used, juror = public_of(SECOND_KEY), member_key(2)
    yield case("shared round: Another round with two keys.", True, opens())
    yield case("shared round alone: No second key.", False, opens(holder=b"", second=b""))
    yield case("shared round same key: A key used before.", False, opens(second=used))
    yield case("shared round by juror: The holder lacks the role.", False, opens(holder=juror))
    yield case("shared round by chair: The chair holds both.", False, opens(holder=member_key(1)))
    yield case("shared round bad key: Nothing can be sealed to it.", False, opens(second=bytes(32)))

    def shows(*keys):
        def build(jury):
            for key in keys:
                jury.unseal() if key == "chair" else jury.release(jury.laptops[4])
            jury.write(jury.chair, RoundShow(ROUND))

        return build

    yield case("show with both keys: Both are published.", True, shows("chair", "holder"))
    yield case("show unopened: The chair's key is not.", False, shows("holder"))
    yield case(
        "round by secretariat: Who keeps the log without being the chair.",
        False,
        lambda jury: jury.write(jury.chair, round_open(ROUND, 1, public_of(ROUND_KEY), (), ("1",))),
        by_secretariat,
    )


def _late_cases():
    def case(about, works, build, make=lambda: closed(small_jury)):
        return _fold(about, build, make, works=works)

    def late(reason="a train", **other):
        def build(jury):
            acts = (named(jury, **other),)
            jury.write(jury.chair, RoundLate(ROUND, acts, reason), learn=True)

        return build

    def after(key):
        def build(jury):
            if key == "chair":
                jury.unseal()
            else:
                jury.release(jury.laptops[4], learn=True)
            late()(jury)

        return build

    yield case("late: The chair lets a ballot in after the cut.", True, late())
    yield case("late without reason: Blanks are none.", False, late("  "))
    yield case("late short digest: A digest has 32 bytes.", False, late(digest=b"short"))
    yield case("late inside: The cut holds it already.", False, late(device=member_key(1), seq=0))
    yield case("late unsealed: The chair's key is published.", False, after("chair"))
    yield case("late released: The second key is in the chair's hand.", False, after("h"), closed)
    yield case(
        "late nothing: No ballot is named.",
        False,
        lambda jury: jury.write(jury.chair, RoundLate(ROUND, (), "a train")),
    )
    yield case(
        "late by juror: A juror lets himself in.",
        False,
        lambda jury: jury.write(
            jury.laptops[3], RoundLate(ROUND, (named(jury),), "mine"), learn=True
        ),
    )


def _paper_cases():
    def case(about, works, build, make=papered):
        return _fold(about, build, make, works=works)

    def takes(number=2, **how):
        return lambda jury: jury.take_over(jury.laptops[number], **how)

    def says(body, number=1):
        return lambda jury: jury.write(
            jury.laptops[number], body(jury) if callable(body) else body, learn=True
        )

    def old_controller(jury):
        jury.take_over(jury.laptops[2])
        jury.write(jury.chair, MemberAdd(bytes(16), ()), learn=True)

    def new_controller(jury):
        jury.take_over(jury.laptops[2])
        jury.write(jury.laptops[2], DeviceRevoke(jury.chair.device, None))

    def rivals(jury):
        jury.take_over(jury.laptops[3])
        jury.write(jury.chair, MemberAdd(bytes(16), ()))
        jury.learn(jury.laptops[2], jury.chair)
        jury.take_over(jury.laptops[2], learn=False)

    def replaced():
        jury = papered()
        jury.set_paper(secret("new paper"))
        jury.write(jury.laptops[3], Notice(), learn=True)
        return jury

    def stale(jury):
        acts = [each.act for each in jury.signed if each.act.device == jury.chair.device]
        jury.take_over(jury.laptops[2], cut=Head(acts[-2].seq, acts[-2].digest))

    def second(jury):
        jury.take_over(jury.laptops[3])
        jury.take_over(jury.laptops[2])
        jury.write(jury.laptops[3], MemberAdd(bytes(16), ()))

    box = public_of(secret("box"))
    yield case("paper: A key is put on paper.", True, says(RecoverySet(bytes(32), box, {})))
    yield case("paper by juror: By a juror.", False, says(RecoverySet(bytes(32), box, {}), 2))
    yield case("paper bad key: No real key.", False, says(RecoverySet(bytes(32), bytes(32), {})))
    yield case("paper short key: 31 bytes.", False, says(RecoverySet(bytes(31), box, {})))
    yield case("takeover: A laptop takes the control log over.", True, takes())
    yield case("takeover other paper: Another key signed.", False, takes(secret=secret("x")))
    yield case("takeover unsigned: Nothing signed.", False, says(_unsigned, 2))
    yield case("takeover no paper: There is no key on paper.", False, takes(), small_jury)
    yield case("takeover no cut: The paper itself would be cut off.", False, takes(cut=None))
    yield case("takeover rival: The higher cut stands against one unknown to it.", True, rivals)
    yield case(
        "takeover replaced: From before the paper was replaced, as others knew.",
        False,
        stale,
        replaced,
    )
    yield case("takeover known: Whoever knows of a takeover undoes none.", True, second)
    yield case("takeover over: The lost controller goes on.", False, old_controller)
    yield case("takeover revoke: The new one cuts the lost laptop off.", True, new_controller)
    yield case("escrow: A round's key is sealed to another laptop.", True, says(_escrow))
    yield case("escrow by juror: By a juror.", False, says(_escrow, 2))
    yield case("epoch: The next group key.", True, says(EpochNew(2, {}, b"")))


def _unsigned(jury):
    return Recover(jury.chair.device, jury.chair.head, bytes(64))


def _escrow(jury):
    return RoundEscrow(ROUND, {jury.laptops[2].device: b"sealed"}, b"")


def opening_cases():
    def case(about, expect, build, make=shared_jury):
        jury = make()
        build(jury)
        if make is shared_jury and not any(isinstance(s.body, RoundRelease) for s in jury.signed):
            jury.close_round()
            jury.release(jury.laptops[4], learn=True)
        elif make is not shared_jury:
            jury.close_round()
        jury.unseal()
        return about, expect, *facts(jury, ("round", ROUND))

    def cast(**how):
        return lambda jury: jury.cast(jury.laptops[2], "001", 4, **how)

    def sealed(**how):
        def build(jury):
            juror = jury.laptops[2]
            jury.write(juror, jury.nested(jury.slip(juror, "001", 4), **how))

        return build

    def peeled(jury):
        thief, victim = jury.laptops[2], jury.laptops[3]
        theirs, mine = jury.slip(victim, "001", 5), jury.slip(thief, "001", 5)
        stolen = jury.nested(theirs, places=(theirs, mine))
        jury.write(thief, replace(stolen, ref=mine.ref))

    def copied(jury):
        stolen = jury.cast(jury.laptops[3], "001", 5)
        jury.write(jury.laptops[2], stolen.body, learn=True)

    def let_in(jury, *, before):
        jury.cast(jury.laptops[2], "001", 4)
        cut = jury.heads()
        late = jury.cast(jury.laptops[3], "001", 2)
        jury.close_round(cut=cut)
        steps = [lambda: jury.let_in(late), lambda: jury.release(jury.laptops[4], learn=True)]
        for step in steps if before else steps[::-1]:
            step()

    alone = cast(outside={"suite": 1})
    yield case("two layers: Sealed to both keys.", "counted 1", cast())
    yield case("one layer: In a round of two keys.", "counted 0, ballot_layers", alone)
    yield case(
        "layer too many: In a round of one key.",
        "counted 0, ballot_layers",
        cast(outside={"suite": NESTED}),
        small_jury,
    )
    exchanged = (public_of(SECOND_KEY), public_of(ROUND_KEY))
    yield case("layers exchanged: Inside out.", "counted 0, seal_broken", sealed(keys=exchanged))
    twice = (public_of(ROUND_KEY), public_of(ROUND_KEY))
    yield case("layers to one: Both to the chair.", "counted 0, seal_broken", sealed(keys=twice))
    yield case("layer peeled: Another's inner seal wrapped anew.", "counted 0, seal_broken", peeled)
    yield case("layers copied: A copied envelope.", "counted 1, ballot_copied", copied)
    yield case(
        "late let in: Named before any key.", "counted 2", lambda jury: let_in(jury, before=True)
    )
    yield case(
        "late too late: Named after the second key.",
        "counted 1, late 1",
        lambda jury: let_in(jury, before=False),
    )
