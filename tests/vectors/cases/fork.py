"""Journals continued twice: which acts count, whichever branch a laptop met first."""

from jury_app.core.acts import DeviceRevoke, JournalSeal, MemberAdd, Notice, RoundShow
from jury_app.core.record import Role
from jury_app.core.round import Head
from tests.builders import EPOCH_KEY, ROUND, secret, small_jury


class Split:
    """A small jury in which laptop 2 sealed 4 for one dossier, and 1 for it on another branch."""

    def __init__(self):
        self.jury = small_jury()
        self.jury.set_paper()
        self.juror, self.chair = self.jury.laptops[2], self.jury.chair
        self.jury.write(self.juror, Notice())
        self.jury.cast(self.jury.laptops[3], "001", 3)
        self.cut = self.jury.heads()
        self.first, self.second = self.branches(
            self.juror, lambda: self.cast(4), lambda: (self.cast(1), self.cast(0, dossier="002"))
        )

    def cast(self, grade, dossier="001"):
        self.jury.cast(self.juror, dossier, grade)

    def branches(self, laptop, *continuations):
        """Let a laptop go on from the same act several times; give where each ends."""
        kept, ends = (laptop.head, dict(laptop.told)), []
        for go_on in continuations:
            laptop.head, laptop.told = kept[0], dict(kept[1])
            go_on()
            ends.append(laptop.head)
        return ends

    def naming(self, head):
        return {**self.cut, self.juror.device: head}

    def open(self, cut=None, by=None):
        self.jury.close_round(cut=self.cut if cut is None else cut, by=by)
        self.jury.unseal(by=by)
        self.jury.write(by or self.chair, RoundShow(ROUND))

    def revoke(self, head):
        self.jury.write(self.chair, DeviceRevoke(self.juror.device, head))

    def pin(self, head):
        self.jury.write(self.chair, JournalSeal(self.naming(head)))

    def inside(self, end):
        """The act before the end of a branch."""
        acts = {each.act.digest: each.act for each in self.jury.signed}
        return Head(end.seq - 1, acts[end.digest].prev)


class ControlSplit(Split):
    """The same, but it is the chair's journal that was continued twice."""

    def __init__(self):
        self.jury = small_jury()
        self.jury.set_paper()
        self.chair, self.heir = self.jury.chair, self.jury.laptops[3]
        self.jury.cast(self.jury.laptops[2], "001", 3)
        self.cut = self.jury.heads()
        self.first, self.second = self.branches(
            self.chair,
            lambda: self.jury.write(self.chair, MemberAdd(bytes(16), ())),
            self.open,
        )

    def recover(self, cut):
        """Let laptop 3 take the log over, become the chair, and open the round."""
        self.jury.take_over(self.heir, cut=cut)
        self.jury.write(self.heir, DeviceRevoke(self.chair.device, cut))
        self.jury.write(self.heir, MemberAdd(self.heir.member, (Role.CHAIR, Role.JUROR)))
        self.open({**self.cut, self.chair.device: cut}, by=self.heir)


def cases():
    def case(about, expect, build, *, backwards=False, make=Split):
        split = make()
        build(split)
        acts = [each.act.raw for each in split.jury.signed]
        facts = (("jury", split.jury.id), ("epoch", EPOCH_KEY), ("founder", _founder(split)))
        given = reversed(acts) if backwards else acts
        return about, expect, *facts, ("round", ROUND), *(("act", each) for each in given)

    frozen = "fork 2, head 1"
    yield case("both held: Neither branch counts.", frozen, _nothing_more)
    yield case("both held backwards: In another order.", frozen, _nothing_more, backwards=True)
    yield case("before: The cut ends before the fork.", f"{frozen}, grades 3", Split.open)
    first = "fork 2, head 2, grades 3 4"
    yield case(
        "cut: The closing names the first branch.", first, lambda s: s.open(s.naming(s.first))
    )
    yield case(
        "cut backwards: The same in another order.",
        first,
        lambda s: s.open(s.naming(s.first)),
        backwards=True,
    )
    yield case(
        "cut other: It names the second branch.",
        "fork 2, head 3, grades 3 1 0",
        lambda s: s.open(s.naming(s.second)),
    )
    yield case(
        "cut inside: What follows the act named stays out.",
        "fork 2, head 2, grades 3 1",
        lambda s: s.open(s.naming(s.inside(s.second))),
    )
    yield case(
        "cut unheld: It names an act that nobody has.",
        f"{frozen}, grades 3",
        lambda s: s.open(s.naming(Head(2, secret("no such act")))),
    )
    yield case(
        "revoked: The revocation names a branch, the closing another.",
        "fork 2, head 3, grades 3",
        lambda s: (s.open(s.naming(s.first)), s.revoke(s.second)),
    )
    yield case(
        "revoked before: It cuts the laptop off before the fork; the closing chooses no more.",
        f"{frozen}, grades 3",
        lambda s: (s.open(s.naming(s.first)), s.revoke(s.cut[s.juror.device])),
    )
    yield case(
        "revoked whole: It names no act.",
        f"{frozen}, grades 3",
        lambda s: (s.open(s.naming(s.first)), s.revoke(None)),
    )
    yield case(
        "pinned: The final act names a branch: it is held, though the laptop is cut off later.",
        "fork 2, head 2, grades 3",
        lambda s: (s.open(s.naming(s.first)), s.pin(s.first), s.revoke(None)),
    )
    yield case(
        "pinned other: The final act names another branch than the closing.",
        "fork 2, head 3, grades 3",
        lambda s: (s.open(s.naming(s.first)), s.pin(s.second)),
    )
    yield case(
        "revoked by a juror: Only the control log chooses.",
        frozen,
        lambda s: s.jury.write(s.jury.laptops[3], DeviceRevoke(s.juror.device, s.first)),
    )

    yield from _control_cases(case)


def _control_cases(case):
    def control(about, expect, build, **how):
        return case(about, expect, build, make=ControlSplit, **how)

    frozen = "fork 10, head 9"
    yield control("control: What the controller signed twice is void.", frozen, _nothing_more)
    yield control(
        "control recovered: Another took the log over at the last sound act.",
        f"{frozen}, grades 3",
        lambda s: s.recover(s.cut[s.chair.device]),
    )
    yield control(
        "control recovered backwards: The same in another order.",
        f"{frozen}, grades 3",
        lambda s: s.recover(s.cut[s.chair.device]),
        backwards=True,
    )
    yield control(
        "control led: Another took the log over from a branch, not knowing of the fork.",
        "fork 10, head 10, grades 3",
        lambda s: s.recover(s.first),
    )
    yield control(
        "control led backwards: The same in another order.",
        "fork 10, head 10, grades 3",
        lambda s: s.recover(s.first),
        backwards=True,
    )
    yield control(
        "control led other: From the other branch, on which the round was closed and opened.",
        "fork 10, head 12, grades 3",
        lambda s: s.jury.take_over(s.heir, cut=s.second),
    )
    yield control(
        "control led inside: What the lost laptop signed after the cut stays out.",
        "fork 10, head 10",
        lambda s: s.jury.take_over(s.heir, cut=Head(10, s.inside(s.inside(s.second)).digest)),
    )
    yield control(
        "control led twice: Of takeovers from two branches, the highest cut stands.",
        "fork 10, head 12, grades 3",
        lambda s: (
            s.jury.take_over(s.heir, cut=s.first),
            s.jury.take_over(s.jury.laptops[4], cut=s.second, learn=False),
        ),
    )
    yield control(
        "control led knowing: Who knew of the first takeover came too late.",
        "fork 10, head 10",
        lambda s: (
            s.jury.take_over(s.heir, cut=s.first),
            s.jury.take_over(s.jury.laptops[4], cut=s.second),
        ),
    )
    yield control(
        "control led below: A takeover from below the fork, which knew of the other, is too late.",
        "fork 10, head 10",
        lambda s: (
            s.jury.take_over(s.heir, cut=s.first),
            s.jury.take_over(s.jury.laptops[4], cut=s.cut[s.chair.device]),
        ),
    )
    yield control(
        "control led unheld: It names an act that nobody has.",
        frozen,
        lambda s: s.jury.take_over(s.heir, cut=Head(10, secret("no such act"))),
    )
    yield control(
        "control led misnumbered: It names an act under another number.",
        frozen,
        lambda s: s.jury.take_over(s.heir, cut=Head(11, s.first.digest)),
    )
    yield control(
        "control led by other paper: The paper that stood before the fork does not vouch for it.",
        frozen,
        lambda s: s.jury.take_over(s.heir, cut=s.first, secret=secret("other paper")),
    )
    yield control(
        "control led and pinned: The final act of the new controller names another branch in vain.",
        "fork 10, head 10",
        lambda s: (
            s.jury.take_over(s.heir, cut=s.first),
            s.jury.write(s.heir, JournalSeal({s.chair.device: s.second})),
        ),
    )
    yield control(
        "control led and revoked: A revocation below the fork does not undo the takeover.",
        "fork 10, head 10",
        lambda s: (
            s.jury.take_over(s.heir, cut=s.first),
            s.jury.write(s.heir, DeviceRevoke(s.chair.device, s.cut[s.chair.device])),
        ),
    )


def _nothing_more(_):
    """Both branches are there already."""


def _founder(split):
    return split.chair.device + split.chair.keys.sign_public
