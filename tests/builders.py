"""Laptops, signed acts and whole small juries; the same calls give the same bytes each time."""

from dataclasses import dataclass, field, replace
from hashlib import sha256

from jury_app.core import recovery
from jury_app.core.acts import (
    BallotCast,
    DeviceAdd,
    DeviceVouch,
    Genesis,
    Handover,
    HolderOffer,
    MemberAdd,
    Recover,
    RecoverySet,
    RoundClose,
    RoundLate,
    RoundOpen,
    RoundRelease,
    RoundUnseal,
    write_body,
)
from jury_app.core.ballot import ABSTENTION, Ballot, CriterionGrade, graded
from jury_app.core.encoding import encode
from jury_app.core.envelope import Act, Header, write
from jury_app.core.fold import Entry, fold
from jury_app.core.opening import Slip, ballot_info, ballot_ref, layer_info, write_slip
from jury_app.core.record import Role
from jury_app.core.round import Head, LateBallot
from jury_app.core.sealing import NESTED, SUITE, encrypt, pad, public_of
from jury_app.keys.device import DeviceKeys
from tests import hpke

EPOCH_KEY = sha256(b"the group's key").digest()
ROUND_KEY = sha256(b"the round's key").digest()
SECOND_KEY = sha256(b"the second holder's key").digest()
PAPER = sha256(b"the key on paper").digest()
ROUND = "f00d"
DOSSIERS = ("001", "002", "003")
WALL = 29_000_000


def secret(*parts):
    """32 bytes that look random and are always the same for the same parts."""
    return sha256(repr(parts).encode()).digest()


def member_key(number):
    return secret("member", number)[:16]


@dataclass
class Laptop:
    """One device of a member. ``known`` are the heads it has received from others."""

    number: int
    member: bytes
    keys: DeviceKeys
    head: Head | None = None
    known: dict[bytes, Head] = field(default_factory=dict)
    told: dict[bytes, int] = field(default_factory=dict)

    @classmethod
    def of(cls, number, member=None):
        keys = DeviceKeys.from_secret(secret("sign", number) + secret("box", number))
        return cls(number, member or member_key(number), keys)

    @property
    def device(self):
        return self.keys.device

    def news(self):
        return {d: head for d, head in self.known.items() if self.told.get(d, 0) < head.seq}


@dataclass(frozen=True)
class Signed:
    """An act with what it says, and the entry that a fold takes."""

    act: Act
    body: object
    text: bytes

    @property
    def entry(self):
        header = self.act.header
        return Entry(
            header.device,
            header.seq,
            self.act.digest,
            header.clock,
            header.wall,
            header.seen,
            self.body,
        )


class Jury:
    """A jury in which everything is signed for real. Laptop 1 founds it."""

    def __init__(self, roles=(Role.CHAIR, Role.SECRETARIAT)):
        self.laptops = {}
        self.signed = []
        self.clock = 0
        self.id = b""
        self.second = b""
        chair = self.laptops[1] = Laptop.of(1)
        genesis = Genesis(
            chair.member,
            tuple(roles),
            chair.keys.sign_public,
            chair.keys.box_public,
            self.seal_epoch(chair),
            secret("entropy"),
        )
        self.id = self.write(chair, genesis, jury=b"").act.digest

    # --- writing ---------------------------------------------------------------------------

    def write(self, laptop, body, *, learn=False, text=None, plain=None, **header):
        """Sign an act. ``text`` replaces what it says, ``plain`` is put in without encryption."""
        if learn:
            self.learn(laptop)
        self.clock += 1
        control = body.CONTROL if body is not None else not header.get("group", False)
        head = laptop.head
        made = Header(
            jury=self.id,
            device=laptop.device,
            seq=1 if head is None else head.seq + 1,
            prev=b"" if head is None else head.digest,
            seen=laptop.news(),
            clock=self.clock,
            wall=WALL + self.clock,
            group=not control,
            epoch=0 if control else 1,
            app="tests",
        )
        made = replace(made, **header)
        text = write_body(body) if text is None else text
        content = self.encrypt(text, made) if made.group else text
        act = write(made, content if plain is None else plain, laptop.keys.sign_key)
        laptop.told.update({device: each.seq for device, each in made.seen.items()})
        laptop.head = Head(act.seq, act.digest)
        self.signed.append(Signed(act, body, text))
        return self.signed[-1]

    def encrypt(self, text, header, key=EPOCH_KEY):
        context = encode([self.id, header.device, header.seq, header.epoch])
        nonce = secret("nonce", header.device, header.seq)[:12]
        return encrypt(pad(text, 256), key, nonce, context)

    def seal_epoch(self, laptop, epoch=1, key=EPOCH_KEY):
        info = encode(["jury-epoch-v1", epoch, laptop.device])
        return hpke.seal(key, laptop.keys.box_public, info, secret("epoch", epoch, laptop.number))

    def learn(self, laptop, *others):
        """Let a laptop receive what others (all, when none is named) have written."""
        for other in others or self.laptops.values():
            if other is not laptop and other.head is not None:
                laptop.known[other.device] = other.head

    # --- the chair's acts ------------------------------------------------------------------

    @property
    def chair(self):
        return self.laptops[1]

    def admit(self, number, roles=(Role.JUROR,), member=None, by=None):
        """Add a member and a laptop; with ``member``, one more laptop of somebody."""
        laptop = self.laptops[number] = Laptop.of(number, member)
        if member is None:
            self.write(by or self.chair, MemberAdd(laptop.member, tuple(roles)))
        self.write(by or self.chair, self.device_add(laptop))
        return laptop

    def device_add(self, laptop):
        return DeviceAdd(
            laptop.member,
            laptop.device,
            laptop.keys.sign_public,
            laptop.keys.box_public,
            {1: self.seal_epoch(laptop)},
        )

    def hand_over(self, to, by=None):
        return self.write(by or self.chair, Handover(to.device))

    def open_round(
        self, jurors=None, key=ROUND, by=None, dossiers=DOSSIERS, number=1, *, holder=None
    ):
        found = [each.member for n, each in self.laptops.items() if n != 1]
        body = round_open(
            key, number, public_of(ROUND_KEY), jurors if jurors is not None else found, dossiers
        )
        if holder is not None:
            self.second = public_of(SECOND_KEY)
            body = replace(body, holder=holder.member, second=self.second)
        return self.write(by or self.chair, replace(body, jurors=tuple(dict.fromkeys(body.jurors))))

    # --- two keys, and the one on paper ----------------------------------------------------------

    def offer(self, holder, private=SECOND_KEY, **header):
        return self.write(holder, HolderOffer(public_of(private), {}, b""), **header)

    def vouch(self, laptop, other, **header):
        return self.write(laptop, DeviceVouch(other.device), **header)

    def release(self, holder, private=SECOND_KEY, key=ROUND, **header):
        return self.write(holder, RoundRelease(key, private), **header)

    def let_in(self, *signed, reason="a train was late", by=None):
        named = (LateBallot(each.act.device, each.act.seq, each.act.digest) for each in signed)
        return self.write(by or self.chair, RoundLate(ROUND, tuple(named), reason), learn=True)

    def set_paper(self, secret=PAPER, by=None):
        body = RecoverySet(recovery.sign_public(secret), recovery.box_public(secret), {})
        return self.write(by or self.chair, body)

    def take_over(self, laptop, of=None, cut=..., secret=PAPER, learn=True, **header):
        """Let a laptop claim the control log, from what it knows of it unless ``cut`` is given."""
        lost = of or self.chair
        if learn:
            self.learn(laptop)
        cut = laptop.known.get(lost.device) if cut is ... else cut
        seq = 1 if laptop.head is None else laptop.head.seq + 1
        signature = recovery.claim(secret, self.id, laptop.device, seq, of=lost.device, cut=cut)
        return self.write(laptop, Recover(lost.device, cut, signature), **header)

    def heads(self):
        return {each.device: each.head for each in self.laptops.values() if each.head}

    def close_round(self, key=ROUND, cut=None, by=None):
        heads = self.heads()
        return self.write(by or self.chair, RoundClose(key, heads if cut is None else cut))

    def unseal(self, key=ROUND, private=ROUND_KEY, by=None):
        return self.write(by or self.chair, RoundUnseal(key, private))

    # --- ballots ---------------------------------------------------------------------------

    def slip(self, laptop, dossier, grade, *, revision=1, criteria=(), ref=None, comment=""):
        own = secret("own", laptop.member)
        answer = ABSTENTION if grade is None else graded(grade)
        grades = tuple(CriterionGrade(*each) for each in criteria)
        return Slip(
            laptop.member,
            laptop.device,
            ROUND,
            ref or ballot_ref(own, ROUND, dossier),
            revision,
            Ballot(dossier, answer, grades, comment),
        )

    def cast(self, laptop, dossier, grade, *, replaces=b"", learn=False, outside=None, **slip):
        """Seal and sign a ballot; ``outside`` changes fields of the act, not of its envelope."""
        inside = self.slip(laptop, dossier, grade, **slip)
        body = self.ballot(inside, replaces)
        return self.write(laptop, replace(body, **(outside or {})), learn=learn)

    def ballot(self, slip, replaces=b"", public=None, info=None):
        info = ballot_info(self.id, slip) if info is None else info
        if self.second and public is None:
            return self.nested(slip, replaces)
        sealed = hpke.seal(
            write_slip(slip), public or public_of(ROUND_KEY), info, secret("ballot", slip)
        )
        mine = secret("mine", slip)
        return BallotCast(slip.round, slip.ref, slip.revision, replaces, SUITE, sealed, mine)

    def nested(self, slip, replaces=b"", keys=None, places=None):
        """Seal twice; ``keys`` and ``places`` (inner, outer) replace the right ones."""
        keys = keys or (public_of(ROUND_KEY), self.second)
        sealed = write_slip(slip)
        for layer, key, place in zip((1, 2), keys, places or (slip, slip), strict=True):
            info = layer_info(self.id, place, layer)
            sealed = hpke.seal(sealed, key, info, secret("layer", layer, slip))
        mine = secret("mine", slip)
        return BallotCast(slip.round, slip.ref, slip.revision, replaces, NESTED, sealed, mine)

    # --- results ---------------------------------------------------------------------------

    def entries(self):
        return [each.entry for each in self.signed]

    def fold(self):
        return fold(self.id, self.entries())


def round_open(key, number, public, jurors, dossiers):
    """The opening of a round whose key the chair alone holds."""
    return RoundOpen(key, number, public, b"", b"", tuple(jurors), dossiers, {}, b"")


def shared_jury():
    """A chair (1), jurors (2, 3), a second key holder (4), and a round with two keys."""
    jury = Jury()
    jury.admit(2)
    jury.admit(3)
    holder = jury.admit(4, roles=(Role.HOLDER,))
    jury.learn(holder)
    jury.offer(holder)
    jury.learn(jury.chair)
    jury.open_round(jurors=[member_key(2), member_key(3)], holder=holder)
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    return jury


def small_jury(jurors=3):
    """A chair, jurors on laptops 2, 3, …, and an open round."""
    jury = Jury()
    for number in range(2, 2 + jurors):
        jury.admit(number)
    jury.open_round()
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    return jury


def shown(state):
    """Everything public of a fold that all must agree on, in an order that all would give."""
    governed = state.governance
    kinds = {kind for kind, _ in state._registers}
    return {
        "controller": governed.controller,
        "members": list(governed.members.items()),
        "ever": {member: sorted(roles) for member, roles in governed.ever.items()},
        "devices": dict(governed.devices),
        "own": governed.own,
        "epochs": governed.epochs,
        "rounds": governed.rounds,
        "times": governed.times,
        "seal": governed.seal,
        "recovery": governed.recovery,
        "takeovers": governed.takeovers,
        "applied": governed.applied,
        "void": [(each.device, each.seq) for each in governed.void],
        "heads": dict(state.heads),
        # Of a journal continued twice each laptop knows its own line first: it signs after that.
        "clock": None if state.forks else state.clock,
        "received": {device: state.received(device) for device in state.heads},
        "last_heard": dict(state.last_heard),
        "seen": {device: dict(state.seen_by(device)) for device in state.heads},
        "ballots": {
            key: sorted((each.device, each.seq, each.digest) for each in entries)
            for key, entries in state.ballots.items()
            if entries
        },
        "registers": {kind: [each.digest for each in state.registers(kind)] for kind in kinds},
        "profiles": state.profiles(),
        "recusals": state.recusals(),
    }


def effect(state):
    """The part of :func:`shown` that acts change by what they say, not by being there."""
    dump = shown(state)
    for name in ("void", "applied", "heads", "clock", "received", "last_heard", "seen"):
        del dump[name]
    return dump
