"""Juries in which everybody signs anything, in any order, with any clock, on any branch."""

from hypothesis import strategies as st

from jury_app.core.acts import KINDS, DeviceRevoke, DossierPut, JournalSeal
from jury_app.core.round import Head
from jury_app.core.sealing import public_of
from tests.builders import (
    DOSSIERS,
    PAPER,
    ROUND,
    ROUND_KEY,
    SECOND_KEY,
    WALL,
    member_key,
    secret,
    shared_jury,
)
from tests.core.values import values
from tests.histories import apart

LAPTOPS = (1, 2, 3, 4, 5, 6)
FOLDED = sorted(kind for kind, each in KINDS.items() if each is not DossierPut)
PAPERS = (PAPER, secret("another paper"))
TEN_YEARS = 10 * 365 * 24 * 60
STEPS = ("any", "any", "any", "close", "unseal", "release", "take", "take", "paper", "revoke",
         "hand", "vouch", "offer", "late", "pin", "cast")  # fmt: skip


def furnished():
    """Two key holders, a key on paper, a juror and the holder with two laptops, a round."""
    jury = shared_jury()
    jury.admit(5, member=member_key(2))
    jury.admit(6, member=member_key(4))
    jury.set_paper()
    for laptop in jury.laptops.values():
        jury.learn(laptop)
    jury.cast(jury.laptops[2], "001", 3)
    jury.cast(jury.laptops[3], "002", 4)
    return jury


def plausible(jury):
    """Values that mean something in this jury, beside any others."""
    known = [each.device for each in jury.laptops.values()]
    known += [each.member for each in jury.laptops.values()]
    known += [ROUND_KEY, SECOND_KEY, public_of(ROUND_KEY), public_of(SECOND_KEY), PAPER]
    known += [public_of(secret("fresh", n)) for n in range(3)]
    known += [b"", bytes(32), secret("any"), *(each.act.digest for each in jury.signed[-4:])]
    heads = [Head(each.act.seq, each.act.digest) for each in jury.signed]
    return {
        bytes: st.sampled_from(known),
        str: st.sampled_from((ROUND, *DOSSIERS, "", " ", "other")),
        int: st.sampled_from((1, 2, 3, 0, -1, 2**63 - 1, -(2**63))),
        Head: st.sampled_from(heads) | st.builds(Head, st.integers(-1, 9), st.sampled_from(known)),
    }


@st.composite
def any_histories(draw):
    """Everybody signs anything, some of it in order; one journal may be continued twice."""
    jury = furnished()
    play(draw, jury, 10)
    if draw(st.booleans()):
        with apart(jury.laptops[draw(st.sampled_from((1, 1, 2, 4)))]):
            play(draw, jury, 6)
        play(draw, jury, 8)
    return jury


def play(draw, jury, most):
    """Let laptops in turn take a step, some after they learnt what others wrote."""
    for number in draw(st.lists(st.sampled_from(LAPTOPS), max_size=most)):
        laptop = jury.laptops[number]
        if draw(st.booleans()):
            jury.learn(laptop)
        step(draw, jury, laptop, jury.laptops[draw(st.sampled_from(LAPTOPS))])


def step(draw, jury, laptop, other):
    """Sign one act: what would be in its turn, or anything at all."""
    clock = draw(st.sampled_from((0, 5, jury.clock + 1, jury.clock + 1, 2**60, 2**63 - 1)))
    when = {"clock": clock, "wall": WALL + draw(st.sampled_from((-TEN_YEARS, 0, TEN_YEARS)))}
    match draw(st.sampled_from(STEPS)):
        case "close":
            jury.close_round(by=laptop)
        case "unseal":
            jury.unseal(by=laptop)
        case "release":
            jury.release(laptop, **when)
        case "take":
            cut = draw(st.sampled_from(heads_of(jury, other) or [None]))
            paper = draw(st.sampled_from(PAPERS))
            jury.take_over(laptop, of=other, cut=cut, secret=paper, learn=False, **when)
        case "paper":
            jury.set_paper(draw(st.sampled_from(PAPERS)), by=laptop)
        case "revoke":
            cut = draw(st.sampled_from([*heads_of(jury, other), None]))
            jury.write(laptop, DeviceRevoke(other.device, cut), **when)
        case "hand":
            jury.hand_over(other, by=laptop)
        case "vouch":
            jury.vouch(laptop, other, **when)
        case "offer":
            jury.offer(laptop, secret("offer", draw(st.integers(0, 2))), **when)
        case "late":
            jury.let_in(draw(st.sampled_from(jury.signed)), by=laptop)
        case "pin":
            jury.write(laptop, JournalSeal(jury.heads()), **when)
        case "cast":
            revision = draw(st.integers(1, 3))
            jury.cast(laptop, "001", draw(st.integers(0, 4)), revision=revision)
        case _:
            kind = KINDS[draw(st.sampled_from(FOLDED))]
            jury.write(laptop, draw(values(kind, plausible(jury))), **when)


def heads_of(jury, laptop):
    """The newest acts that a laptop signed, on any branch."""
    acts = [each.act for each in jury.signed if each.act.device == laptop.device]
    return [Head(each.seq, each.digest) for each in acts[-5:]]
